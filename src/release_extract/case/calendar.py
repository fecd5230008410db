"""Printed day -> ISO 8601, and the only file that reckons with dates.

A day without a year is the nearest one that fits the tense: the last such day on or before publication for what has
happened, the first on or after it for what is to come. Nothing is resolved without a publication date.
"""

from datetime import date, timedelta
from typing import Final

import msgspec

from release_extract.mentions.model import Date

_WEEK: Final = 7


class Day(msgspec.Struct, frozen=True):
    """A resolved day. ``weekday_differs``: the printed weekday is not that day's."""

    iso: str
    weekday_differs: bool


def resolve(printed: Date, published: str | None, *, future: bool) -> Day | None:
    """The day that ``printed`` means in a release published on ``published`` (ISO 8601), or None."""
    day = _full(printed)
    if day is None and published is not None:
        day = _against(printed, date.fromisoformat(published[:10]), future=future)
    if day is None:
        return None
    return Day(day.isoformat(), printed.weekday is not None and day.weekday() != printed.weekday)


def _full(printed: Date) -> date | None:
    if printed.day is None or printed.month is None or printed.year is None:
        return None
    return _safe(printed.year, printed.month, printed.day)


def _against(printed: Date, published: date, *, future: bool) -> date | None:
    if printed.day is not None and printed.month is not None:
        return _nearest_year(printed.month, printed.day, published, future=future)
    if printed.relative == "today":
        return published
    if printed.relative == "yesterday":
        return published - timedelta(days=1)
    if printed.relative == "tomorrow":
        return published + timedelta(days=1)
    if printed.weekday is not None:
        return _nearest_weekday(printed, published, future=future)
    return None


def _nearest_year(month: int, day: int, published: date, *, future: bool) -> date | None:
    years = (published.year, published.year + 1) if future else (published.year, published.year - 1)
    for year in years:
        found = _safe(year, month, day)
        if found and (found >= published if future else found <= published):
            return found
    return None


def _nearest_weekday(printed: Date, published: date, *, future: bool) -> date:
    assert printed.weekday is not None
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
