"""Tokens -> numbers, lengths of time, ages and sums of money, and the only file that reads figures."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Age, Duration, Mention, Money, Number
from release_extract.rules.numbers import (
    APPROXIMATE,
    FRACTION_SIGNS,
    FRACTIONS,
    MONTHS,
    ONES,
    POUND_SIGNS,
    SCALES,
    TENS,
    UNIT_ORDER,
    UNITS,
)
from release_extract.rules.titles import PLACE_WORDS

_HYPHENS: Final = frozenset("-–‑")
_APOSTROPHES: Final = frozenset({"'", "’", "'s", "’s"})
_DASHES: Final = frozenset("-–—")
#: What may follow a bare figure that is an age.
_AFTER_AGE: Final = frozenset(
    {*",).;–-—|:("}
    | set(
        "of from and who was has both all have had were is are will pleaded admitted denied appeared received".split()
    )
)
#: Whole years that a printed age can have.
_YOUNGEST, _OLDEST = 5, 105


#: What a fraction after a whole number can begin with.
_FRACTION_BEGINNINGS: Final = frozenset({*FRACTION_SIGNS, *(words[0] for words in FRACTIONS), *_HYPHENS})
#: How much of a unit the end of a length can be; hours measure something else (``a year and 100 hours``).
_MOST_OF_UNIT: Final = {"months": 11, "weeks": 8, "days": 366}
_ONE_MORE: Final = frozenset({"further", "additional", "extra", "full", "whole"})


#: The words in lower case at which a quantity can begin; so it can at a figure.
QUANTITY_BEGINNINGS: Final = frozenset({*ONES, *TENS, "half", "hundred", *map(str.lower, POUND_SIGNS)})


class _Figure(NamedTuple):
    value: float
    end: int


def starts_quantity(word: str) -> bool:
    """Whether a quantity can begin with the lower-case ``word``."""
    return word in QUANTITY_BEGINNINGS or word[0].isdecimal()


def read_quantity(tokens: Tokens, i: int) -> Mention | None:
    """The sum, age, length of time or bare number that begins at token ``i``."""
    words = tokens.words
    if words[i] in POUND_SIGNS:
        return _money(tokens, i)
    figure = _figure(tokens, i)
    if figure is None:
        return None
    return (
        _age_phrase(words, i, figure)
        or _duration(tokens, i, figure)
        or _pounds_in_words(words, i, figure)
        or Number(i, figure.end, figure.value)
    )


def read_single(tokens: Tokens, i: int) -> Duration | None:
    """``a year``, ``a further year``: a length whose number is the article at token ``i``."""
    words = tokens.words
    unit_at = i + 2 if i + 1 < len(words) and words[i + 1].lower() in _ONE_MORE else i + 1
    if unit_at < len(words) and words[unit_at].lower() in ("year", "month"):
        return _duration(tokens, i, _Figure(1, unit_at))
    return None


def _figure(tokens: Tokens, i: int) -> _Figure | None:
    words = tokens.words
    first = words[i]
    if first[0].isdecimal():
        return _with_half(words, _Figure(float(first.replace(",", "")), i + 1))
    word_figure = _number_words(words, i)
    return _with_half(words, word_figure) if word_figure else None


def _number_words(words: Sequence[str], i: int) -> _Figure | None:
    """``twenty-seven``, ``one hundred and twenty``, ``two``."""
    total, position, read = 0, i, False
    while position < len(words):
        word = words[position].lower()
        if word in TENS:
            total += TENS[word]
            position += 1
            after = position + 1 if position < len(words) and words[position] in _HYPHENS else position
            if after < len(words) and 0 < ONES.get(words[after].lower(), 0) < 10:
                total += ONES[words[after].lower()]
                position = after + 1
        elif word in ONES and not (read and total % 100):
            total += ONES[word]
            position += 1
        elif word == "hundred" and position + 1 <= len(words):
            total = max(total, 1) * 100
            position += 1
        elif word == "and" and read and total % 100 == 0 and total and _is_number_word(words, position + 1):
            position += 1
            continue
        else:
            break
        read = True
        if not (position < len(words) and (words[position].lower() in ("hundred", "and") or total % 100 == 0)):
            break
    return _Figure(total, position) if read else None


def _is_number_word(words: Sequence[str], i: int) -> bool:
    return i < len(words) and (words[i].lower() in ONES or words[i].lower() in TENS)


def _with_half(words: Sequence[str], figure: _Figure) -> _Figure:
    """``two and a half``, ``two-and-a-half``, ``four-and-half``, ``two and a quarter``, ``2½``, ``8 3/4``."""
    if figure.end >= len(words) or words[figure.end].lower() not in _FRACTION_BEGINNINGS:
        return figure
    seen = [(position, words[position].lower()) for position in range(figure.end, min(figure.end + 6, len(words)))]
    kept = [(position, word) for position, word in seen if word not in _HYPHENS]
    spoken = [word for _, word in kept]
    if spoken[:1] and spoken[0] in FRACTION_SIGNS:
        return _Figure(figure.value + FRACTION_SIGNS[spoken[0]], kept[0][0] + 1)
    for phrase, value in FRACTIONS.items():
        if tuple(spoken[: len(phrase)]) == phrase:
            return _Figure(figure.value + value, kept[len(phrase) - 1][0] + 1)
    return figure


def _age_phrase(words: Sequence[str], i: int, figure: _Figure) -> Age | None:
    """``34-year-old``, ``34 years old``, ``34 years of age``."""
    rest = [(p, words[p].lower()) for p in range(figure.end, min(figure.end + 6, len(words)))]
    rest = [(p, w) for p, w in rest if w not in _HYPHENS and w not in _APOSTROPHES]
    spoken = [w for _, w in rest]
    if len(spoken) < 2 or spoken[0] not in ("year", "years", "yr"):
        return None
    if spoken[1] in ("old", "olds"):
        end = rest[1][0] + 1
    elif spoken[1:3] == ["of", "age"]:
        end = rest[2][0] + 1
    else:
        return None
    return Age(i, end, int(figure.value), end if end < len(words) else -1)


def _duration(tokens: Tokens, i: int, figure: _Figure) -> Duration | None:
    """``two years and six months``, ``18-month``, ``12 years, 180 days``: units in falling order make one length."""
    words = tokens.words
    parts: dict[str, float] = {}
    position, end, current = figure.end, i, figure
    while True:
        unit_at = _skip(words, position, _HYPHENS)
        unit = UNITS.get(words[unit_at].lower()) if unit_at < len(words) else None
        if unit is None or (parts and not _continues(unit, current.value, next(reversed(parts)))):
            break
        parts[unit] = current.value
        end = unit_at + 1
        following = _next_part(tokens, end)
        if following is None:
            break
        current, position = following, following.end
    if not parts:
        return None
    end = _with_half_unit(words, parts, end)
    return Duration(i, _skip(words, end, _APOSTROPHES), **_whole_months(parts), approximate=_approximate(words, i))


def _with_half_unit(words: Sequence[str], parts: dict[str, float], end: int) -> int:
    """``a year and a half``: add the half to the one unit told, and give where the length ends then."""
    unit, value = next(iter(parts.items()))
    if len(parts) > 1 or value % 1 or UNITS.get(words[end - 1].lower()) != unit:
        return end
    with_half = _with_half(words, _Figure(value, end))
    told = any(word.lower() == "half" for word in words[end : with_half.end])
    if told:
        parts[unit] = with_half.value
    return with_half.end if told else end


def _continues(unit: str, value: float, last: str) -> bool:
    """Whether so much of ``unit`` goes on with a length that ended in ``last``: not ``two years and 18 months``."""
    return value <= _MOST_OF_UNIT.get(unit, 0) and UNIT_ORDER.index(unit) > UNIT_ORDER.index(last)


def _next_part(tokens: Tokens, end: int) -> _Figure | None:
    """The figure of the next unit after ``and``, a comma, a hyphen or nothing, on the same line."""
    words = tokens.words
    position = end
    while position < len(words) and (words[position].lower() in ("and", ",") or words[position] in _HYPHENS):
        position += 1
        if position - end > 3:
            return None
    if position >= len(words) or "\n" in tokens.text[tokens.ends[end - 1] : tokens.starts[position]]:
        return None
    return (
        _figure(tokens, position)
        if starts_quantity(tokens.lower[position]) and words[position] not in POUND_SIGNS
        else None
    )


def _whole_months(parts: dict[str, float]) -> dict[str, float]:
    """Half a year is six months: ``P2Y6M`` rather than ``P2.5Y``."""
    years = parts.get("years", 0)
    if years % 1 and "months" not in parts:
        return {**parts, "years": int(years), "months": round(12 * (years % 1), 2)}
    return parts


def _money(tokens: Tokens, i: int) -> Money | None:
    """``£1,200``, ``�85``, ``GBP 2m``; a sign other than the pound's own touches its figure."""
    words = tokens.words
    if i + 1 >= len(words) or not words[i + 1][0].isdecimal():
        return None
    if words[i] not in ("£", "GBP") and (tokens.ends[i] != tokens.starts[i + 1] or _unit_follows(words, i + 2)):
        return None
    value, end = float(words[i + 1].replace(",", "")), i + 2
    if end < len(words) and words[end].lower() in SCALES:
        value, end = value * SCALES[words[end].lower()], end + 1
    return Money(i, end, round(value, 2), _approximate(words, i))


def _pounds_in_words(words: Sequence[str], i: int, figure: _Figure) -> Money | None:
    if figure.end < len(words) and words[figure.end].lower() in ("pounds", "pound"):
        return Money(i, figure.end + 1, figure.value, _approximate(words, i))
    return None


def _approximate(words: Sequence[str], i: int) -> bool:
    """``more than five years``, ``nearly three years``; ``at least`` is a minimum, which is exact."""
    before = [words[p].lower() for p in range(max(0, i - 2), i)]
    if before[-1:] == ["least"]:
        return False
    return bool(before) and (before[-1] in APPROXIMATE or (before[-1] == "than" and before[0] in ("more", "less")))


def _skip(words: Sequence[str], i: int, signs: frozenset[str]) -> int:
    while i < len(words) and words[i] in signs:
        i += 1
    return i


#: Short words for years after an age, and from which figure on a bracket holds no sentence.
_SHORT_YEARS: Final = frozenset({"yrs", "yr", "yo"})
_ADULT_AGE: Final = 17


def read_bare_age(tokens: Tokens, i: int) -> Age | None:
    """``, 34,`` and ``(34)`` after a name, and ``aged 34``: an age that only its place tells."""
    words = tokens.words
    figure = _figure(tokens, i)
    if figure and _in_years(words, figure):
        figure = _Figure(figure.value, figure.end + 1)
    if figure is None or not _YOUNGEST <= figure.value <= _OLDEST or figure.value % 1:
        return None
    before = words[i - 1].lower() if i else ""
    if (before in ("aged", "age", "now", "then") or _says_age(words, i)) and not _unit_follows(words, figure.end):
        return Age(i, figure.end, int(figure.value))
    measures = _unit_follows(words, _skip(words, figure.end, _HYPHENS))
    opens = before in ("(", ",", "|", "also") or (before in _DASHES and tokens.starts[i] > tokens.ends[i - 1])
    opens = opens or _after_bare_name(words, i, figure.end)
    if opens and _age_ends(tokens, figure.end) and words[i].isdecimal() and not measures:
        return Age(i, figure.end, int(figure.value))
    return None


def _in_years(words: Sequence[str], figure: _Figure) -> bool:
    """``, 34 years, of Harlow``, ``(34yrs)``: an age with its unit; in a bracket a lower figure may be the sentence."""
    unit, after = [*(word.lower() for word in words[figure.end : figure.end + 2]), "", ""][:2]
    if unit == "years":
        return after in (",", "of")
    return unit in _SHORT_YEARS and (after in (",", "of", "from") or (after == ")" and figure.value >= _ADULT_AGE))


def _after_bare_name(words: Sequence[str], i: int, end: int) -> bool:
    """``Dean Ashdown 34, of Harlow``: a figure right after a name and before where its bearer lives."""
    before = words[i - 1] if i else ""
    if not before[:1].isupper() or before.lower() in PLACE_WORDS or before.lower() in MONTHS:
        return False
    return (
        words[end : end + 1] == [","]
        and end + 1 < len(words)
        and words[end + 1].lower() in ("of", "from", "both", "all")
    )


def _age_ends(tokens: Tokens, end: int) -> bool:
    """Whether what stands at token ``end`` or a new line lets a bare figure before it be an age."""
    if end >= len(tokens.words) or "\n" in tokens.text[tokens.ends[end - 1] : tokens.starts[end]]:
        return True
    return tokens.words[end].lower() in _AFTER_AGE


def _unit_follows(words: Sequence[str], i: int) -> bool:
    return i < len(words) and words[i].lower() in UNITS


def _says_age(words: Sequence[str], i: int) -> bool:
    """``who is 42``, ``and is 42``, ``who turned 42``, ``aged just 42``."""
    if i < 2:
        return False
    before, verb = words[i - 2].lower(), words[i - 1].lower()
    if verb in ("is", "was", "turned", "turns"):
        return before in ("who", "he", "she") or (verb == "is" and before == "and")
    return before == "aged" and verb in ("just", "only")
