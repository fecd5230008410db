"""Sentences of one of a group who is not said to be whom -> rows without a defendant.

``One of the teenagers got 34 months, the second was given a year``: nobody can tell who got what.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from release_extract.statements.model import Party, SentenceStatement

_MARKS: Final = frozenset({"one_of", "ordinal"})
_NOBODY: Final = Party((), False)


class Unattributed(msgspec.Struct, frozen=True):
    """``group``: whose sentences they are; ``rows``: what is told of each; ``rest``: what is told of people."""

    group: frozenset[int]
    rows: tuple[tuple[SentenceStatement, ...], ...]
    rest: tuple[SentenceStatement, ...]


def unattributed(statements: Sequence[SentenceStatement]) -> Unattributed:
    """Part what is told of nobody in particular from what is told of people.

    Where anybody of the group is told apart somewhere, ``one of the men`` only says it twice.
    """
    first = next((s for s in statements if "one_of" in s.marks and len(s.party.people) > 1), None)
    nothing = Unattributed(frozenset(), (), tuple(statements))
    if first is None:
        return nothing
    group = frozenset(first.party.people)
    inside = [s for s in statements if s.party.people and group.issuperset(s.party.people)]
    told = [s for s in inside if s.marks & _MARKS and (s.terms or s.orders)]
    joint = [s for s in inside if s not in told and len(s.party.people) > 1]
    if any(s.terms or s.orders for s in inside if s not in told and s not in joint) or first not in told:
        return nothing
    alone = [msgspec.structs.replace(s, party=_NOBODY) for s in told]
    rest = tuple(s for s in statements if s not in inside)
    return Unattributed(group, tuple((own, *joint) for own in alone), rest)
