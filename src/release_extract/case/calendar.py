"""Printed day -> ISO 8601, and the only file that reckons with dates.

A day without a year is the nearest one that fits the tense: the last such day on or before publication for what has
happened, the first on or after it for what is to come. Nothing is resolved without a publication date.
"""

from datetime import date, timedelta
from typing import Final

import msgspec

from release_extract.mentions.model import Date

_WEEK: Final = 7
_SHIFTS: Final = {"today": 0, "yesterday": -1, "tomorrow": 1}
#: What ``last``, ``this`` and ``next`` add to the week or year of publication.
_TURNS: Final = {"last": -1, "this": 0, "next": 1}
#: No case is reported longer after its hearing: an older day is one of birth or of an earlier case.
_OLDEST_YEARS: Final = 10
#: How many days after a hearing a release may still speak of it as one to come.
_LATE_RELEASE: Final = 31


class Day(msgspec.Struct, frozen=True):
    """A resolved day. ``weekday_differs``: the printed weekday is not that day's."""

    iso: str
    weekday_differs: bool


def resolve(printed: Date, published: str | None, *, future: bool) -> Day | None:
    """The day that ``printed`` means in a release published on ``published`` (ISO 8601), or None."""
    issued = date.fromisoformat(published[:10]) if published else None
    day = _full(printed)
    if day is None and issued is not None:
        day = _against(printed, issued, future=future)
    if day is None or (issued is not None and issued.year - day.year > _OLDEST_YEARS):
        return None
    return Day(day.isoformat(), _differs(printed, day))


def beside_full(printed: Date, anchor: str, *, future: bool) -> Day | None:
    """A day and month without a year, by another day of the release (ISO 8601) that has one: the nearest day that is
    the printed weekday, else the nearest; what is to come is not before it."""
    if printed.day is None or printed.month is None or printed.year is not None or printed.period is not None:
        return None
    near = date.fromisoformat(anchor)
    days = [day for year in (-1, 0, 1) if (day := _safe(near.year + year, printed.month, printed.day))]
    fitting = [day for day in days if printed.weekday in (None, day.weekday())] or days
    if future:
        fitting = [day for day in fitting if day >= near] or fitting
    best = min(fitting, key=lambda day: abs(day - near), default=None)
    return Day(best.isoformat(), _differs(printed, best)) if best else None


def _differs(printed: Date, day: date) -> bool:
    """Whether the printed weekday is not that of the resolved day, or of the number printed beside a spoken day."""
    if printed.weekday is None:
        return False
    beside = None
    if printed.day is not None and printed.month is not None:
        beside = _safe(printed.year or day.year, printed.month, printed.day)
    return day.weekday() != printed.weekday or (beside is not None and beside.weekday() != printed.weekday)


def is_past(printed: Date, published: str | None) -> bool:
    """Whether the words name a time so long ago that it must be another case's: ``in 2011`` in a release of 2018."""
    if printed.year is None or published is None:
        return False
    age = int(published[:4]) - printed.year
    return age > _OLDEST_YEARS or (printed.day is None and age > 1)


def _full(printed: Date) -> date | None:
    if printed.day is None or printed.month is None or printed.year is None:
        return None
    return _safe(printed.year, printed.month, printed.day)


def _against(printed: Date, published: date, *, future: bool) -> date | None:
    """The spoken day counts before a day of the month beside it: ``yesterday (Wednesday, March 6)``."""
    if printed.relative in _SHIFTS:
        spoken = published + timedelta(days=_SHIFTS[printed.relative])
        written = _beside(printed, published, future=future) if printed.day and printed.month else None
        if written is not None and abs((written - spoken).days) > _LATE_RELEASE:
            return written
        return (
            spoken
            if printed.weekday in (None, spoken.weekday())
            else _beside(printed, published, future=future) or spoken
        )
    return _beside(printed, published, future=future)


def _beside(printed: Date, published: date, *, future: bool) -> date | None:
    """The day by its number and month, else by its weekday."""
    if printed.day is not None and printed.month is not None:
        if printed.period == "year" and printed.relative in _TURNS:
            return _safe(published.year + _TURNS[printed.relative], printed.month, printed.day)
        return _nearest_year(printed.month, printed.day, published, printed.weekday, future=future)
    if printed.weekday is not None and printed.year is None and printed.period in (None, "week"):
        return _nearest_weekday(printed, published, future=future)
    return None


def _nearest_year(month: int, day: int, published: date, weekday: int | None, *, future: bool) -> date | None:
    """The nearest such day of the tense; what was to come came before a release of some days later, as its weekday
    tells."""
    just = _safe(published.year, month, day)
    if future and just is not None and just.weekday() == weekday and 0 < (published - just).days <= _LATE_RELEASE:
        return just
    years = (published.year, published.year + 1) if future else (published.year, published.year - 1)
    for year in years:
        found = _safe(year, month, day)
        if found and (found >= published if future else found <= published):
            return found
    return None


def _nearest_weekday(printed: Date, published: date, *, future: bool) -> date:
    assert printed.weekday is not None
    if printed.period == "week" and printed.relative in _TURNS:
        monday = published - timedelta(days=published.weekday())
        return monday + timedelta(days=printed.weekday + _WEEK * _TURNS[printed.relative])
    if future:
        return published + timedelta(days=(printed.weekday - published.weekday()) % _WEEK)
    back = (published.weekday() - printed.weekday) % _WEEK
    if back == 0 and printed.relative == "last":
        back = _WEEK
    return published - timedelta(days=back)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
