"""How days are printed."""

import pytest

from release_extract.language.tokens import tokenize
from release_extract.mentions.dates import read_date
from release_extract.mentions.model import Date


def parts(text: str) -> Date | None:
    """The first day of ``text``, by its parts."""
    tokens = tokenize(text, 0, len(text))
    found = (read_date(tokens, position) for position in range(len(tokens.words)))
    return next((date for date in found if date is not None), None)


@pytest.mark.parametrize(
    ("text", "day", "month", "year", "weekday"),
    [
        ("on 4 March", 4, 3, None, None),
        ("on 4th March 2022", 4, 3, 2022, None),
        ("on the 4th of March", 4, 3, None, None),
        ("on March 4, 2022", 4, 3, 2022, None),
        ("on Friday 4 March", 4, 3, None, 4),
        ("on Friday, March 4", 4, 3, None, 4),
        ("on Friday (4 March)", 4, 3, None, 4),
        ("(04/03/2022)", 4, 3, 2022, None),
        ("4.3.22", 4, 3, 2022, None),
        ("2022-03-04", 4, 3, 2022, None),
        ("on Friday", None, None, None, 4),
        ("born 12/05/76", 12, 5, 1976, None),
    ],
)
def test_a_day(text: str, day: int | None, month: int | None, year: int | None, weekday: int | None) -> None:
    date = parts(text)
    assert date is not None
    assert (date.day, date.month, date.year, date.weekday) == (day, month, year, weekday)


@pytest.mark.parametrize(
    ("text", "relative", "weekday", "day"),
    [
        ("today", "today", None, None),
        ("this morning", "today", None, None),
        ("last night", "yesterday", None, None),
        ("yesterday, Tuesday 4 March", "yesterday", 1, 4),
        ("today (Friday)", "today", 4, None),
        ("last Friday", "last", 4, None),
        ("last month (October 9)", "last", None, 9),
        ("earlier this month, on 4 March", "this", None, 4),
        ("on the same day", "same", None, None),
        ("at the same hearing", "same", None, None),
        ("at the hearing, she", "same", None, None),
    ],
)
def test_a_spoken_day(text: str, relative: str, weekday: int | None, day: int | None) -> None:
    date = parts(text)
    assert date is not None
    assert (date.relative, date.weekday, date.day) == (relative, weekday, day)


@pytest.mark.parametrize(
    "text",
    ["last month", "next year", "this week", "in May", "in May 2015", "in 2011", "the following day", "the next day"],
)
def test_a_time_that_is_no_day(text: str) -> None:
    date = parts(text)
    assert date is not None
    assert (date.day, date.weekday) == (None, None)
    assert date.relative not in ("today", "yesterday", "tomorrow", "same")


@pytest.mark.parametrize("text", ["May appeared", "in march order", "sat in court", "ring 101", "a second hearing"])
def test_what_is_no_day(text: str) -> None:
    assert parts(text) is None


def test_two_days_are_two() -> None:
    tokens = tokenize("2 May and 3 May", 0, 15)
    date = read_date(tokens, 0)
    assert date is not None
    assert (date.day, date.end) == (2, 2)
