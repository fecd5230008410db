"""Which day a printed day is."""

import pytest

from release_extract.case.calendar import is_past, resolve
from release_extract.language.tokens import tokenize
from release_extract.mentions.dates import read_date
from release_extract.mentions.model import Date

#: A Wednesday.
PUBLISHED = "2023-06-14T10:00:00+01:00"


def printed(text: str) -> Date:
    tokens = tokenize(text, 0, len(text))
    found = (read_date(tokens, position) for position in range(len(tokens.words)))
    return next(date for date in found if date is not None)


def resolved(text: str, published: str | None = PUBLISHED, *, future: bool = False) -> str | None:
    day = resolve(printed(text), published, future=future)
    return day.iso if day else None


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("today", "2023-06-14"),
        ("yesterday", "2023-06-13"),
        ("this morning", "2023-06-14"),
        ("on Wednesday", "2023-06-14"),
        ("last Wednesday", "2023-06-07"),
        ("on Friday", "2023-06-09"),
        ("on Friday last week", "2023-06-09"),
        ("on Monday this week", "2023-06-12"),
        ("on 9 June", "2023-06-09"),
        ("on 15 June", "2022-06-15"),
        ("on 9 June last year", "2022-06-09"),
        ("on 9 January this year", "2023-01-09"),
        ("last month (May 9)", "2023-05-09"),
        ("on 9 June 2021", "2021-06-09"),
        ("yesterday (Tuesday, June 14)", "2023-06-13"),
        ("yesterday (Thursday, June 8)", "2023-06-08"),
        ("last month", None),
        ("in May", None),
        ("in 2019", None),
        ("the following day", None),
        ("on 31 June", None),
        ("12/05/1976", None),
    ],
)
def test_what_has_happened(text: str, iso: str | None) -> None:
    assert resolved(text) == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("tomorrow", "2023-06-15"),
        ("on Friday", "2023-06-16"),
        ("on Wednesday", "2023-06-14"),
        ("on 15 June", "2023-06-15"),
        ("on 9 January", "2024-01-09"),
        ("on 9 January next year", "2024-01-09"),
        ("on 9 January 2025", "2025-01-09"),
        ("in July", None),
    ],
)
def test_what_is_to_come(text: str, iso: str | None) -> None:
    assert resolved(text, future=True) == iso


def test_without_publication_only_a_full_day_is_known() -> None:
    assert resolved("on 9 June 2021", None) == "2021-06-09"
    assert resolved("on Friday 9 June", None) is None
    assert resolved("yesterday", None) is None


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        ("on Friday 9 June", False),
        ("on Thursday 9 June", True),
        ("on Friday", False),
        ("on 9 June", False),
        ("today (Wednesday)", False),
        ("yesterday (Tuesday, June 14)", True),
        ("on Friday 9 June 2023", False),
    ],
)
def test_the_weekday_is_a_check(text: str, *, differs: bool) -> None:
    day = resolve(printed(text), PUBLISHED, future=False)
    assert day is not None
    assert day.weekday_differs == differs


@pytest.mark.parametrize(
    ("text", "past"),
    [("in 2011", True), ("in May 2021", True), ("in 2022", False), ("in May", False), ("9 June", False)],
)
def test_a_time_long_ago_is_of_another_case(text: str, *, past: bool) -> None:
    assert is_past(printed(text), PUBLISHED) == past
