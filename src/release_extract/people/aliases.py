"""Other names printed beside a name (``also known as "Deano"``, ``née Pell``): the only file that reads them."""

from collections.abc import Sequence
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import NameMention
from release_extract.mentions.names import is_capitalised
from release_extract.rules.person_words import ALIAS_OPENERS

_OPENED_BY: Final = {
    first: sorted((words for words in ALIAS_OPENERS if words[0] == first), key=len, reverse=True)
    for first in {words[0] for words in ALIAS_OPENERS}
}
_LONGEST_ALIAS: Final = 9
#: What may stand between a name and another one: an age.
_BEFORE_OPENER: Final = frozenset({",", "(", ")", "aged"})
_QUOTES: Final = frozenset("\"“”'‘’")
_JOINTS: Final = frozenset({"&", "-", "the", "and", "of", "'s", "’s"})


def past_alias(tokens: Tokens, i: int) -> int:
    """The token after the other name of whose name ends before token ``i``; ``i`` where none is printed."""
    words = tokens.words
    bracket = words[i : i + 1] == ["("]
    opened = i + 1 if bracket or words[i : i + 1] == [","] else i
    start = past_opener(tokens, opened)
    if start == opened:
        return i
    end = _alias_end(words, start)
    closed = words[end : end + 1]
    if (
        end == start
        or (bracket and closed != [")"])
        or (words[opened].lower() == "or" and closed not in ([","], ["("]))
    ):
        return i
    return end + bracket


def past_opener(tokens: Tokens, i: int) -> int:
    """The token after ``also known as`` or the like at token ``i``; ``i`` where none stands there."""
    words = [word.lower() for word in tokens.words[i : i + 5]]
    for opener in _OPENED_BY.get(words[0], ()) if words else ():
        if tuple(words[: len(opener)]) == opener:
            return i + len(opener)
    return i


def _alias_end(words: Sequence[str], start: int) -> int:
    last = start
    for i in range(start, min(start + _LONGEST_ALIAS, len(words))):
        if is_capitalised(words[i]) or words[i] in _QUOTES:
            last = i + 1
        elif words[i].lower() not in _JOINTS:
            break
    return last


def is_alias(tokens: Tokens, before: NameMention, mention: NameMention) -> bool:
    """Whether ``mention`` is only the other name of the person of the name before it."""
    start = before.end
    while start < mention.start and (tokens.words[start] in _BEFORE_OPENER or tokens.words[start].isdecimal()):
        start += 1
    opened = past_opener(tokens, start)
    if opened == start:
        return False
    return all(word in _QUOTES or word.lower() == "the" for word in tokens.words[opened : mention.start])
