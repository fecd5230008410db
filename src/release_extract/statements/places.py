"""The clauses of a sentence -> the tokens of each, and the only file that decides which clause a word is of."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import OffenceMention
from release_extract.statements.clauses.model import Clause

#: Acts whose subject is a charge.
_PASSIVE_SUBJECTS: Final = frozenset("left_on_file tic discontinued accepted".split())
_JOINS: Final = frozenset("and but while ; with whilst after when".split())


class Place(msgspec.Struct, frozen=True):
    """Where a clause stands: the sentence's index, and the tokens from the clause before to the one after.

    ``lent`` are offences among them that the clause before has as its own, but that stand before this one's act.
    """

    sentence: int
    floor: int
    limit: int
    lent: tuple[OffenceMention, ...] = ()
    #: Whether the sentence has begun to tell earlier convictions.
    history: bool = False


def places_of(tokens: Tokens, clauses: Sequence[Clause], sentence: int, start: int, end: int) -> Iterator[Place]:
    """The place of each clause of the sentence that has tokens ``start`` to ``end``."""
    floor, history = start, False
    lent: tuple[OffenceMention, ...] = ()
    for position, clause in enumerate(clauses):
        after = next((later for later in clauses[position + 1 :] if later.cue is not clause.cue), None)
        limit = _limit(tokens, clause, after) if after else end
        yield Place(sentence, floor, limit, lent, history)
        history = history or clause.act == "history"
        ends = [item.end for item in clause.items if item.end <= limit] or ([clause.cue.end] if clause.cue else [])
        floor = max([floor, *ends])
        lent = tuple(item for item in clause.items if isinstance(item, OffenceMention) and item.start >= limit)


def _limit(tokens: Tokens, clause: Clause, after: Clause) -> int:
    """Where the words of ``clause`` end: a passive act has its subject before it (``and one count was dropped``)."""
    cue = after.cue
    if cue is None:
        return min([item.start for item in (*after.before, *after.items)], default=0)
    first = clause.cue.end if clause.cue else 0
    if after.act in _PASSIVE_SUBJECTS:
        joins = [i for i in range(first, cue.start) if tokens.words[i].lower() in _JOINS]
        return joins[-1] if joins else cue.start
    return cue.start
