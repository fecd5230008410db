"""``conspiring to rob, kidnap and possess firearms``: the verbs of a list that one conspiracy is to commit."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Mention, OffenceMention
from release_extract.mentions.phrases import conspired
from release_extract.rules.charge_words import CONSPIRED_DEEDS, CONSPIRED_VERBS
from release_extract.rules.operators import is_conspiracy

#: What stands between the deeds of such a list.
_BETWEEN: Final = frozenset({",", "and", "or", "to"})


def listed_conspiracies(tokens: Tokens, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with every deed of such a list as a conspiracy of its own."""
    found = list(mentions)
    if len(found) < 2:
        return found
    for place, (one, two) in enumerate(pairwise(mentions)):
        before = found[place]
        if not isinstance(one, OffenceMention) or not isinstance(two, OffenceMention) or two.plain:
            continue
        if not isinstance(before, OffenceMention) or not _is_conspiracy(before):
            continue
        gap = tokens.lower[one.end : two.start]
        deed = tokens.lower[two.start]
        noun = deed in CONSPIRED_DEEDS and two.end - two.start == 1 and _by_verb(tokens, one)
        if gap and _BETWEEN.issuperset(gap) and (noun or deed in CONSPIRED_VERBS):
            found[place + 1] = conspired(two)
    return found


def _is_conspiracy(offence: OffenceMention) -> bool:
    return all(map(is_conspiracy, offence.labels))


def _by_verb(tokens: Tokens, offence: Mention) -> bool:
    """Whether the deed before is a verb: ``to rob and kidnap``, but not ``to commit burglary and kidnap``."""
    return tokens.lower[offence.end - 1] in CONSPIRED_VERBS | CONSPIRED_DEEDS
