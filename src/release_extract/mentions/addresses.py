"""Tokens -> where somebody lives as printed, and the only file that tells an address from what follows it."""

from typing import Final

from release_extract.language.tokens import Tokens, printed
from release_extract.mentions.model import Mention
from release_extract.mentions.names import is_capitalised
from release_extract.rules.address_words import (
    AFTER_AND,
    AREAS,
    BEFORE_OF,
    CENTRES,
    COMPASS,
    FLATS,
    FORMER,
    INSIDE,
    INTRODUCTIONS,
    NO_FIXED,
    NO_HOMES,
    WHOLES,
)
from release_extract.rules.numbers import MONTHS, WEEKDAYS
from release_extract.rules.titles import PLACE_WORDS, SENTENCE_WORDS

#: The introductions by their first word, the longest first.
_OPENED_BY: Final = {
    first: sorted((words for words in INTRODUCTIONS if words[0] == first), key=len, reverse=True)
    for first in {words[0] for words in INTRODUCTIONS}
}
_SIGNS: Final = frozenset({",", "-", "–", "'", "’", "'s", "’s", "."})
_LONGEST: Final = 22
#: Tokens of the longest introduction and of ``care of``.
_LONGEST_INTRODUCTION: Final = 11
_CARE_OF: Final = (("care", "of"), ("c", "/", "o"))


#: Signs inside the name of one place.
_PLACE_SIGNS: Final = frozenset("-/")


def read_address(tokens: Tokens, i: int, limit: int) -> Mention | None:
    """The address that an introduction (``of``, ``from``, ``living in``) at token ``i`` opens, within its sentence up to ``limit``."""
    words = [word.lower() for word in tokens.words[i : i + _LONGEST_INTRODUCTION]]
    if words and words[0] in FORMER:
        return _present(tokens, i, limit)
    care = next((form for form in _CARE_OF if tuple(words[: len(form)]) == form), ())
    if care:
        end = address_end(tokens, i + len(care), limit)
        return Mention(i, end) if end > i + len(care) else None
    for introduction in _OPENED_BY.get(words[0], ()) if words else ():
        if tuple(words[: len(introduction)]) == introduction:
            start = i + len(introduction)
            if any(tuple(words[len(introduction) :][: len(form)]) == form for form in _CARE_OF):
                return read_address(tokens, start, limit)
            end = address_end(tokens, start, limit) if start < limit else start
            if end > start and tokens.words[end - 1].lower() in NO_HOMES:
                return None
            return Mention(start, end) if end > start else _area(tokens, start, limit)
    return None


def _area(tokens: Tokens, start: int, limit: int) -> Mention | None:
    """``from the Epping borough``, ``of the Longsight area of Manchester``, ``of the 100 block of Mill Lane``."""
    words = tokens.words
    if start + 2 >= limit or words[start].lower() != "the":
        return None
    if words[start + 1].isdecimal() and words[start + 2 : start + 4] == ["block", "of"]:
        end = address_end(tokens, start + 4, limit) if start + 4 < limit else start
        return Mention(start, end) if end > start + 4 else None
    if not (is_capitalised(words[start + 1]) or words[start + 1] in COMPASS):
        return None
    for end in range(start + 2, min(start + 5, limit)):
        if words[end].lower() in AREAS:
            return Mention(start, _whole_of_area(tokens, end + 1, limit))
        if not is_capitalised(words[end]):
            break
    return None


def _whole_of_area(tokens: Tokens, end: int, limit: int) -> int:
    """The token after ``of Manchester``, ``, Manchester`` or ``of the city`` at token ``end``, which closes an area; else ``end``."""
    words = tokens.words
    if words[end : end + 2] == ["of", "the"] and end + 2 < limit and words[end + 2] in WHOLES:
        return end + 3
    if end + 1 < limit and words[end] in ("of", "in", ",", "near"):
        past = address_end(tokens, end + 1, limit)
        return past if past > end + 1 and is_capitalised(words[end + 1]) else end
    return end


def _present(tokens: Tokens, i: int, limit: int) -> Mention | None:
    """``formerly of Kingsbridge and now living in Paignton``: the address of today."""
    for position in range(i + 2, min(i + _LONGEST, limit - 1)):
        if tokens.words[position].lower() in ("now", "currently"):
            return read_address(tokens, position + 1, limit)
    return None


def address_end(tokens: Tokens, start: int, limit: int) -> int:
    """The token after the address that begins at ``start``; ``start`` where there is none."""
    fixed = _fixed_end(tokens, start)
    position, last = (fixed, fixed) if fixed else (start, start)
    words = tokens.words
    while position < min(limit, start + _LONGEST):
        word = words[position]
        if _part_of_place(tokens, position, start) or _inside_hyphens(tokens, position, start):
            last = position + 1
        elif (word in _SIGNS and position > start) or (
            last > start and (word.lower() in INSIDE or _of_place(tokens, position))
        ):
            follows = _place_follows(tokens, position + 1)
            if position + 1 < limit and word == ",":
                follows = follows or _house_number(tokens, position + 1, start)
            if not follows or (word == "and" and not _same_place(tokens, position + 1)):
                break
        else:
            break
        position += 1
    if last > start and last < limit and words[last].lower() in AREAS and "the" in words[start:last]:
        last += 1
    if last > start and tuple(words[last : last + 2]) in CENTRES and last + 2 <= limit:
        last += 2
    return last if last > start and any(is_capitalised(words[p]) or fixed for p in range(start, last)) else start


def _of_place(tokens: Tokens, i: int) -> bool:
    """The ``of`` of ``Isle of Lewis``."""
    return tokens.words[i] == "of" and tokens.words[i - 1].lower() in BEFORE_OF


def _fixed_end(tokens: Tokens, start: int) -> int:
    words = tuple(word.lower() for word in tokens.words[start : start + 3])
    return start + 3 if words in NO_FIXED else start + 1 if words[:1] == ("homeless",) else 0


def _part_of_place(tokens: Tokens, i: int, start: int) -> bool:
    word = tokens.words[i]
    lower = word.lower()
    if lower in MONTHS and i + 1 < len(tokens.words) and tokens.words[i + 1].isdecimal():
        return False
    if lower in WEEKDAYS or (_opens_sentence(tokens, i) and i > start):
        return False
    return is_capitalised(word) or _house_number(tokens, i, start)


def _house_number(tokens: Tokens, i: int, start: int) -> bool:
    """The figures of ``24a Mill Lane``, ``Flat 2, 24 Mill Lane`` and ``CM20 1AB``."""
    word, before, after = tokens.words[i], tokens.words[i - 1].lower(), tokens.words[i + 1 : i + 2]
    joined = i > start and tokens.starts[i] == tokens.ends[i - 1]
    if not word.isdecimal():
        return joined and len(word) == 1 and word.isalpha() and before.isdecimal()
    in_postcode = len(word) == 1 and len("".join(after)) == 2 and tokens.starts[i + 1] == tokens.ends[i]
    in_flats = tokens.words[start].lower() in FLATS and before == ","
    return i == start or joined or before in FLATS or in_flats or (in_postcode and "".join(after).isupper())


def _opens_sentence(tokens: Tokens, i: int) -> bool:
    """Whether the capital only opens a sentence; the ``New`` of ``Bury New Road`` does not."""
    lower = tokens.words[i].lower()
    if i and tokens.words[i - 1] in ("County", "Co", "Co."):
        return False  # ``County Down``
    if lower not in SENTENCE_WORDS or lower in PLACE_WORDS or len(lower) < 3 or lower in ("saint", "the"):
        return False
    following = tokens.words[i + 1] if i + 1 < len(tokens.words) else "."
    return not (following[0].isupper() and following.lower() in PLACE_WORDS)


def _inside_hyphens(tokens: Tokens, i: int, start: int) -> bool:
    """A piece of ``Burnham-on-Sea`` and ``Derry/Londonderry``, or the first word of ``south London``."""
    if (
        i > start
        and tokens.starts[i] == tokens.ends[i - 1]
        and not _PLACE_SIGNS.isdisjoint(tokens.words[i - 1 : i + 1])
    ):
        return True
    if tokens.words[i].lower() not in COMPASS or i + 1 >= len(tokens.words):
        return False
    return _names_region(tokens, i)


def _names_region(tokens: Tokens, i: int) -> bool:
    """``south London``, ``north-east England``: a point of the compass at token ``i`` and what it is a part of."""
    words = tokens.words
    if words[i + 1] == "-" and i + 3 < len(words) and words[i + 2].lower() in COMPASS:
        return is_capitalised(words[i + 3])
    return words[i + 1][0].isupper()


def _place_follows(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word stands at token ``i`` or after the one small word there."""
    words = tokens.words
    if i + 1 < len(words) and words[i].lower() in COMPASS and _names_region(tokens, i):
        return True
    if i < len(words) and is_capitalised(words[i]):
        return words[i].lower() not in SENTENCE_WORDS or words[i].lower() in PLACE_WORDS
    small = i + 1 < len(words) and words[i].lower() in INSIDE - {"and"}
    if small and words[i + 1] == "the" and i + 2 < len(words):
        i += 1
    return small and is_capitalised(words[i + 1])


def _same_place(tokens: Tokens, i: int) -> bool:
    """``Tyne and Wear``, ``Brighton and Hove``: an ``and`` inside a place's name."""
    return tokens.words[i] in AFTER_AND


def address_text(tokens: Tokens, address: Mention) -> str:
    """The address as printed, on one line."""
    return printed(tokens, address.start, address.end)
