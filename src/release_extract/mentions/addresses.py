"""Tokens -> where somebody lives as printed, and the only file that tells an address from what follows it."""

from typing import Final

from release_extract.language.tokens import Tokens, printed
from release_extract.mentions.model import Mention
from release_extract.mentions.names import is_capitalised
from release_extract.rules.numbers import MONTHS, WEEKDAYS
from release_extract.rules.titles import PLACE_WORDS, SENTENCE_WORDS

#: Words before an address; the address itself is printed without them.
_INTRODUCTIONS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(words.split())
    for words in (
        "of", "from", "both of", "both from", "all of", "all from", "also of", "also from", "and of",
        "who lives in", "who lives at", "who lived in", "who lives on", "living in", "living at", "living on",
        "resident of", "with an address in", "with an address at", "whose address was given as", "whose address is",
        "who is from", "and from", "currently of", "now of", "who is of", "each of", "lived in", "lived at",
        "lived on", "living with", "home in", "home on", "home at", "at home in", "at home on", "was at home in",
        "was at home on", "'s home in", "'s home on", "'s home at", "’s home in", "’s home on", "’s home at",
        "'s address in", "'s house in", "’s house in", "’s address in", "' home in", "’ home in", "lives in",
        "lives at", "live in", "live at", "live on",
    )
)  # fmt: skip
_FORMER: Final = frozenset({"formerly", "previously", "lately", "late", "originally"})
_FIXED: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(words.split())
    for words in (
        "no fixed abode",
        "no fixed address",
        "no known address",
        "no permanent address",
        "no settled address",
        "no fixed abode address",
    )
)
_INSIDE: Final = frozenset("in near the on upon le la y under by de and".split())
#: Lower-case words that begin a part of a place: ``south London``, ``County`` aside.
_COMPASS: Final = frozenset("south north east west central inner greater mid".split())
#: Words that a number follows in an address.
_FLATS: Final = frozenset("flat apartment unit room plot".split())
#: What ends a place after ``the``: ``in the Mourneview estate``.
_AREAS: Final = frozenset("estate area district borough neighbourhood".split())
#: Last words of what somebody is of and does not live in: ``of Norfolk Constabulary``.
_NO_HOMES: Final = frozenset("police constabulary council ltd limited university service agency unit".split())
#: Lower-case words that close a town: ``Dunstable town centre``.
_CENTRES: Final = frozenset({("town", "centre"), ("city", "centre"), ("village", "centre")})
_SIGNS: Final = frozenset({",", "-", "–", "'", "’", "'s", "’s", "."})
_LONGEST: Final = 22


def read_address(tokens: Tokens, i: int, limit: int) -> Mention | None:
    """The address that an introduction (``of``, ``from``, ``living in``) at token ``i`` opens, within its sentence up to ``limit``."""
    words = [word.lower() for word in tokens.words[i : i + 7]]
    if words and words[0] in _FORMER:
        return _present(tokens, i, limit)
    if words[:2] == ["care", "of"]:
        end = address_end(tokens, i + 2, limit)
        return Mention(i, end) if end > i + 2 else None
    for introduction in sorted(_INTRODUCTIONS, key=len, reverse=True):
        if tuple(words[: len(introduction)]) == introduction:
            start = i + len(introduction)
            if words[len(introduction) : len(introduction) + 2] == ["care", "of"]:
                return read_address(tokens, start, limit)
            end = address_end(tokens, start, limit) if start < limit else start
            if end > start and tokens.words[end - 1].lower() in _NO_HOMES:
                return None
            return Mention(start, end) if end > start else _area(tokens, start, limit)
    return None


def _area(tokens: Tokens, start: int, limit: int) -> Mention | None:
    """``from the Spelthorne borough``."""
    if start + 2 >= limit or tokens.words[start].lower() != "the" or not is_capitalised(tokens.words[start + 1]):
        return None
    for end in range(start + 2, min(start + 5, limit)):
        if tokens.words[end].lower() in _AREAS:
            return Mention(start, end + 1)
        if not is_capitalised(tokens.words[end]):
            break
    return None


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
        elif (word in _SIGNS and position > start) or (word.lower() in _INSIDE and last > start):
            follows = _place_follows(tokens, position + 1)
            if position + 1 < limit and word == ",":
                follows = follows or _house_number(tokens, position + 1, start)
            if not follows or (word == "and" and not _same_place(tokens, position + 1)):
                break
        else:
            break
        position += 1
    if last > start and last < limit and words[last].lower() in _AREAS and "the" in words[start:last]:
        last += 1
    if last > start and tuple(words[last : last + 2]) in _CENTRES and last + 2 <= limit:
        last += 2
    return last if last > start and any(is_capitalised(words[p]) or fixed for p in range(start, last)) else start


def _fixed_end(tokens: Tokens, start: int) -> int:
    words = tuple(word.lower() for word in tokens.words[start : start + 3])
    return start + 3 if words in _FIXED else start + 1 if words[:1] == ("homeless",) else 0


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
    in_flats = tokens.words[start].lower() in _FLATS and before == ","
    return i == start or joined or before in _FLATS or in_flats or (in_postcode and "".join(after).isupper())


def _opens_sentence(tokens: Tokens, i: int) -> bool:
    """Whether the capital only opens a sentence; the ``New`` of ``Bury New Road`` does not."""
    lower = tokens.words[i].lower()
    if lower not in SENTENCE_WORDS or lower in PLACE_WORDS or len(lower) < 3 or lower in ("saint", "the"):
        return False
    following = tokens.words[i + 1] if i + 1 < len(tokens.words) else "."
    return not (following[0].isupper() and following.lower() in PLACE_WORDS)


def _inside_hyphens(tokens: Tokens, i: int, start: int) -> bool:
    """A piece of ``Burnham-on-Sea``, or the first word of ``south London``."""
    if i > start and tokens.starts[i] == tokens.ends[i - 1] and (tokens.words[i] == "-" or tokens.words[i - 1] == "-"):
        return True
    if tokens.words[i].lower() not in _COMPASS or i + 1 >= len(tokens.words):
        return False
    return _names_region(tokens, i)


def _names_region(tokens: Tokens, i: int) -> bool:
    """``south London``, ``north-east England``: a point of the compass at token ``i`` and what it is a part of."""
    words = tokens.words
    if words[i + 1] == "-" and i + 3 < len(words) and words[i + 2].lower() in _COMPASS:
        return is_capitalised(words[i + 3])
    return words[i + 1][0].isupper()


def _place_follows(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word stands at token ``i`` or after the one small word there."""
    words = tokens.words
    if i + 1 < len(words) and words[i].lower() in _COMPASS and _names_region(tokens, i):
        return True
    if i < len(words) and is_capitalised(words[i]):
        return words[i].lower() not in SENTENCE_WORDS or words[i].lower() in PLACE_WORDS
    return i + 1 < len(words) and words[i].lower() in _INSIDE - {"and"} and is_capitalised(words[i + 1])


def _same_place(tokens: Tokens, i: int) -> bool:
    """``Tyne and Wear``, ``Brighton and Hove``: an ``and`` inside a place's name."""
    return tokens.words[i] in ("Wear", "Hove", "Cleveland", "Wight", "Nairn", "Kinross", "Bute", "Galloway")


def address_text(tokens: Tokens, address: Mention) -> str:
    """The address as printed, on one line."""
    return printed(tokens, address.start, address.end)
