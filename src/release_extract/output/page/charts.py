"""Rows of an index -> charts as numbers ready to draw, and the only file that knows scales.

The templates draw them as static SVG, bars in per cent of a line's width, with the figures beside them as a table:
nothing runs, nothing is loaded, they follow the colours of the page, and a screen reader reads the figures.
"""

import statistics
from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from release_extract.output.page.rows import Row

_MOST: Final = 15
_MONTHS: Final = 36
_YEARS: Final = 60
_YEAR: Final = 12
_TICKS: Final = 5


class Bar(msgspec.Struct, frozen=True):
    """A line of a chart: its size in per cent of the longest one. What stands for all the rest has no size."""

    label: str
    count: int
    size: float | None


class Column(msgspec.Struct, frozen=True):
    """A stretch of time: its first and last day, its place and its height in per cent."""

    label: str
    first: str
    last: str
    count: int
    left: float
    width: float
    height: float


class Box(msgspec.Struct, frozen=True):
    """Sentences of a group: the middle half as a box from ``low`` to ``high``, in per cent of the scale."""

    label: str
    count: int
    least: float
    low: float
    middle: float
    high: float
    most: float
    #: The median in years.
    median: str
    #: From the shortest to the longest, in years.
    spread: str


class Tick(msgspec.Struct, frozen=True):
    """A number on a scale, and its place in per cent."""

    label: str
    left: float


class Charts(msgspec.Struct, frozen=True):
    """All the charts; an empty list is a chart with nothing to show."""

    time: list[Column]
    period: str
    groups: list[Bar]
    courts: list[Bar]
    lengths: list[Box]
    ticks: list[Tick]


def draw(rows: Sequence[Row]) -> Charts:
    """The charts of an index."""
    days = [row.day for row in rows if row.day]
    period = _choose_period(days)
    boxes, ticks = _boxes(rows)
    groups = Counter(group for row in rows for group in row.groups)
    courts = Counter(row.court for row in rows if row.court)
    return Charts(
        _columns(days, period), period, _bars(groups, "other groups"), _bars(courts, "other courts"), boxes, ticks
    )


def _choose_period(days: Sequence[str]) -> str:
    if not days:
        return "month"
    first, last = min(days), max(days)
    if _position(last, "month") - _position(first, "month") < _MONTHS:
        return "month"
    return "year" if int(last[:4]) - int(first[:4]) < _YEARS else "decade"


def _position(day: str, period: str) -> int:
    year, month = int(day[:4]), int(day[5:7])
    return year * _YEAR + month - 1 if period == "month" else year if period == "year" else year // 10


def _name(position: int, period: str) -> str:
    if period == "month":
        return f"{position // _YEAR:04}-{position % _YEAR + 1:02}"
    return f"{position:04}" if period == "year" else f"{position * 10:04}s"


def _bounds(position: int, period: str) -> tuple[str, str]:
    """The first and the last day."""
    if period == "month":
        month = _name(position, period)
        return f"{month}-01", f"{month}-{monthrange(position // _YEAR, position % _YEAR + 1)[1]}"
    first, last = (position, position) if period == "year" else (position * 10, position * 10 + 9)
    return f"{first:04}-01-01", f"{last:04}-12-31"


def _columns(days: Sequence[str], period: str) -> list[Column]:
    """A column for each stretch from the first release to the last, empty ones too."""
    counts = Counter(_position(day, period) for day in days)
    if not counts:
        return []
    stretches = range(min(counts), max(counts) + 1)
    width, top = 100 / len(stretches), max(counts.values())
    return [
        Column(_name(at, period), *_bounds(at, period), counts[at], number * width, width, 100 * counts[at] / top)
        for number, at in enumerate(stretches)
    ]


def _bars(counts: Counter[str], rest: str) -> list[Bar]:
    """The most frequent first, the others together at the end."""
    common = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    bars = [Bar(label, count, 100 * count / common[0][1]) for label, count in common[:_MOST]]
    others = sum(count for _, count in common[_MOST:])
    return [*bars, Bar(rest, others, None)] if others else bars


def _boxes(rows: Iterable[Row]) -> tuple[list[Box], list[Tick]]:
    months: defaultdict[str, list[float]] = defaultdict(list)
    for row in rows:
        for length in row.lengths:
            months[length.group].append(length.months)
    common = sorted(months.items(), key=lambda item: (-len(item[1]), item[0]))[:_MOST]
    step = _step(max((max(terms) for _, terms in common), default=0) / _YEAR)
    scale = step * _TICKS * _YEAR
    boxes = [_box(group, terms, scale) for group, terms in common]
    return boxes, [Tick(f"{step * number:g}", 100 * number / _TICKS) for number in range(_TICKS + 1)] if boxes else []


def _step(years: float) -> float:
    """A round number of years, so that five of them are enough."""
    steps = (0.2, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 20)
    return next((step for step in steps if step * _TICKS >= years), years / _TICKS)


def _box(group: str, terms: list[float], scale: float) -> Box:
    least, most, middle = min(terms), max(terms), statistics.median(terms)
    low, _, high = statistics.quantiles(terms, n=4, method="inclusive") if len(terms) > 1 else (least, middle, most)
    part = 100 / scale
    return Box(
        group,
        len(terms),
        least * part,
        low * part,
        middle * part,
        high * part,
        most * part,
        _years(middle),
        f"{_years(least)} to {_years(most)}",
    )


def _years(months: float) -> str:
    return f"{months / _YEAR:.1f}"
