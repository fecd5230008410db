"""Tokens -> days as printed, and the only file that reads them in prose. British order: ``4/3`` is 4 March.

What names a time and no day (``last month``, ``in May``, ``in 2011``) is a ``Date`` too: whoever was jailed last month
was not jailed on the day that the sentence before names. ``case.calendar`` makes no day of it.
"""

from collections.abc import Sequence
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Date, Period, Relative
from release_extract.rules.numbers import MONTHS, WEEKDAYS

_RELATIVE: Final[dict[str, Relative]] = {"today": "today", "yesterday": "yesterday", "tomorrow": "tomorrow"}
_QUALIFIERS: Final[dict[str, Relative]] = {"last": "last", "next": "next", "this": "this"}
_PERIODS: Final[dict[str, Period]] = {"week": "week", "month": "month", "year": "year"}
_LENGTHS: Final = frozenset("day days week weeks fortnight month months year years".split())
_ORDINALS: Final = frozenset("st nd rd th".split())
_BETWEEN: Final = frozenset({",", "(", "of", "the", "on", "-", "–", ")"})
_NEVER_LATER: Final = 40
_MOST_DAY: Final = 31
#: Parts of one day: more is a text made to be read from each of them to its end.
_MOST_PARTS: Final = 8


def read_date(tokens: Tokens, i: int) -> Date | None:
    """The day that begins at token ``i``: its weekday, day, month and year in any of the printed orders.

    ``yesterday, Wednesday 24 February`` and ``today (Friday)`` are one day said twice.
    """
    words = tokens.words
    best = _part(words, i)
    if best is None or words[i].lower() == "later":
        return best
    for _ in range(_MOST_PARTS):
        following = _following(words, best)
        if following is None:
            break
        best = following
    return _close_bracket(words, best)


def _following(words: Sequence[str], date: Date) -> Date | None:
    """``date`` with the next part of the same day, where one follows after a comma or bracket."""
    position = date.end
    while position < len(words) and words[position] in _BETWEEN and position - date.end < 3:
        position += 1
    if position >= len(words):
        return None
    part = _part(words, position)
    if part is None or _clash(date, part):
        return None
    return Date(
        date.start,
        part.end,
        date.day if date.day is not None else part.day,
        date.month if date.month is not None else part.month,
        date.year if date.year is not None else part.year,
        date.weekday if date.weekday is not None else part.weekday,
        date.relative or part.relative,
        date.period or part.period,
    )


def _clash(date: Date, part: Date) -> bool:
    """Whether both print the same thing, so that they are two days."""
    if date.day is not None and date.relative is None and part.day is None and part.period is None:
        return True
    if part.day is None and part.month is not None:
        return True
    if date.period and part.relative and not part.period:
        return part.relative not in ("last", "this", "next")
    return any(
        a is not None and b is not None
        for a, b in ((date.day, part.day), (date.weekday, part.weekday), (date.relative, part.relative))
    )


def _close_bracket(words: Sequence[str], date: Date) -> Date:
    """Take the closing bracket in where the day took the opening one."""
    opened = "(" in words[date.start : date.end]
    if opened and date.end < len(words) and words[date.end] == ")" and ")" not in words[date.start : date.end]:
        return Date(date.start, date.end + 1, date.day, date.month, date.year, date.weekday, date.relative, date.period)
    return date


def _part(words: Sequence[str], i: int) -> Date | None:
    word = words[i].lower()
    if word in _RELATIVE:
        return Date(i, i + 1, relative=_RELATIVE[word])
    if word in WEEKDAYS and (len(word) > 4 or words[i][0].isupper()):
        before = words[i - 1].lower() if i else ""
        return Date(i, i + 1, weekday=WEEKDAYS[word], relative=_QUALIFIERS.get(before))
    if word[0].isdecimal():
        return _numeric(words, i) or _day_month(words, i)
    if word in MONTHS and words[i][0].isupper():
        return _month_day(words, i)
    if word in _QUALIFIERS:
        return _qualified(words, i)
    return _LEADS[word](words, i) if word in _LEADS else None


def _qualified(words: Sequence[str], i: int) -> Date | None:
    """``last month``, ``this week``; ``this morning`` is today, ``last night`` yesterday."""
    relative, noun = _QUALIFIERS[words[i].lower()], _at(words, i + 1)
    if (relative, noun) == ("next", "day"):
        return Date(i, i + 2, relative="next", period="day")
    if noun in _PERIODS:
        return Date(i, i + 2, relative=relative, period=_PERIODS[noun])
    if relative == "this" and noun in ("morning", "afternoon", "evening"):
        return Date(i, i + 2, relative="today")
    return Date(i, i + 2, relative="yesterday") if (relative, noun) == ("last", "night") else None


def _same(words: Sequence[str], i: int) -> Date | None:
    """``the same day``, ``at the same hearing``: the day said before; ``the same day as her son``: of his sentence."""
    if _at(words, i + 1) not in ("day", "date", "hearing", "sitting"):
        return None
    return Date(i, i + 2, relative="same", period="day" if _at(words, i + 2) == "as" else None)


def _that_day(words: Sequence[str], i: int) -> Date | None:
    """``was fined that day``, ``on that date``: the day said before."""
    noun = _at(words, i + 1) in ("day", "date", "morning", "afternoon")
    return Date(i, i + 2, relative="same") if noun else None


def _later(words: Sequence[str], i: int) -> Date | None:
    """``two days later``: no day by itself."""
    return Date(i, i + 1, relative="next", period="day") if i and words[i - 1].lower() in _LENGTHS else None


def _told_hearing(words: Sequence[str], i: int) -> Date | None:
    """``at the hearing``: the one said before."""
    leads = [word.lower() for word in words[max(0, i - 2) : i]] in (["at", "the"], ["at", "that"], ["during", "the"])
    return Date(i, i + 1, relative="same") if leads else None


def _next_day(words: Sequence[str], i: int) -> Date | None:
    """``the following day``: no day by itself."""
    return Date(i, i + 2, relative="next", period="day") if _at(words, i + 1) in ("day", "morning") else None


def _in_time(words: Sequence[str], i: int) -> Date | None:
    """``in May``, ``in May 2015``, ``in 2011``: a month or a year without a day."""
    month = MONTHS.get(_at(words, i + 1)) if i + 1 < len(words) and words[i + 1][0].isupper() else None
    year, end = _year(words, i + 1 + (month is not None))
    if (month is None and year is None) or (month is not None and _at(words, end).isdecimal()):
        return None
    return Date(i, end, month=month, year=year)


def _at(words: Sequence[str], i: int) -> str:
    return words[i].lower() if 0 <= i < len(words) else ""


#: Words that lead to a time without a day, and who reads it.
_LEADS: Final = {
    "same": _same,
    "that": _that_day,
    "following": _next_day,
    "in": _in_time,
    "hearing": _told_hearing,
    "later": _later,
}
#: The words in lower case at which a day can begin; so it can at a figure.
DATE_BEGINNINGS: Final = frozenset({*_RELATIVE, *WEEKDAYS, *MONTHS, *_QUALIFIERS, *_LEADS})


def _numeric(words: Sequence[str], i: int) -> Date | None:
    """``04/03/2022``, ``4.3.22`` and ``2022-03-04``."""
    parts, end = _parts(words, i)
    if not parts and _is_day_and_month(words, i):
        return Date(i, i + 3, int(words[i]), int(words[i + 2]))
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return None
    first, second, third = (int(part) for part in parts)
    if first > 1000:
        first, third = third, first
    if not (1 <= first <= _MOST_DAY and 1 <= second <= 12):
        return None
    return Date(i, end, first, second, _full_year(third))


def _is_day_and_month(words: Sequence[str], i: int) -> bool:
    """``on 12/6``, ``on Friday (12/6)``: no ratio and no house number."""
    led = i and (words[i - 1].lower() == "on" or (words[i - 1] == "(" and i > 1 and words[i - 2].lower() in WEEKDAYS))
    if not led or i + 2 >= len(words) or words[i + 1] != "/" or words[i + 3 : i + 4] == ["/"]:
        return False
    day, month = words[i], words[i + 2]
    if not (day.isdecimal() and month.isdecimal() and len(day) < 3 and len(month) < 3):
        return False
    return 1 <= int(day) <= _MOST_DAY and 1 <= int(month) <= 12


def _parts(words: Sequence[str], i: int) -> tuple[list[str], int]:
    """The three figures of a day and the token after them; ``4.3`` is one token."""
    figures = words[i].split(".")
    if len(figures) == 2 and i + 2 < len(words) and words[i + 1] == ".":
        return [*figures, words[i + 2]], i + 3
    if i + 4 < len(words) and words[i + 1] in ("/", "-", ".") and words[i + 3] == words[i + 1]:
        return [words[i], words[i + 2], words[i + 4]], i + 5
    return [], i


def _full_year(year: int) -> int:
    """``22`` is 2022, ``76`` 1976: a date of birth."""
    if year >= 100:
        return year
    return year + (2000 if year < _NEVER_LATER else 1900)


def _day_month(words: Sequence[str], i: int) -> Date | None:
    """``4 March 2022``, ``4th of March``."""
    if not words[i].isdecimal() or not 1 <= int(words[i]) <= _MOST_DAY:
        return None
    position = i + 1
    while position < len(words) and words[position].lower() in _ORDINALS | {"of", "day"} and position - i < 4:
        position += 1
    if position >= len(words) or words[position].lower() not in MONTHS or not words[position][0].isupper():
        return None
    year, end = _year(words, position + 1)
    return Date(i, end, int(words[i]), MONTHS[words[position].lower()], year)


def _month_day(words: Sequence[str], i: int) -> Date | None:
    """``March 4, 2022``, ``March 4th``; ``March 2022`` and ``March`` alone are no day."""
    position = i + 1
    if position < len(words) and words[position] == ",":
        position += 1
    if position < len(words) and words[position].lower() == "the":
        position += 1
    if position >= len(words) or not words[position].isdecimal() or not 1 <= int(words[position]) <= _MOST_DAY:
        return None
    end = position + 1
    if end < len(words) and words[end].lower() in _ORDINALS:
        end += 1
    year, end = _year(words, end)
    return Date(i, end, int(words[position]), MONTHS[words[i].lower()], year)


def _year(words: Sequence[str], i: int) -> tuple[int | None, int]:
    """The year at token ``i``, after a comma or not, and the token after it."""
    position = i + 1 if i < len(words) and words[i] == "," else i
    if (
        position < len(words)
        and len(words[position]) == 4
        and words[position].isdecimal()
        and words[position][:2] in ("19", "20")
    ):
        return int(words[position]), position + 1
    return None, i
