"""Rows -> the index of many releases."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from release_extract.output.page.charts import Charts, draw
from release_extract.output.page.rows import Row
from release_extract.output.page.templates import render

#: So many rows are laid out together, as they come into sight.
_CHUNK: Final = 50


class Choice(msgspec.Struct, frozen=True):
    """A value to filter by, and how many releases have it."""

    value: str
    count: int


class Filter(msgspec.Struct, frozen=True):
    """A list to choose from."""

    name: str
    label: str
    choices: list[Choice]


class _Page(msgspec.Struct, frozen=True):
    """What the template is given."""

    chunks: list[Sequence[Row]]
    charts: Charts
    filters: list[Filter]
    total: int
    sentenced: int
    doubtful: int


def in_order(rows: Iterable[Row]) -> list[Row]:
    """``rows`` as the index has them at first: the latest release first, undated ones last."""
    return sorted(rows, key=lambda row: row.day, reverse=True)


def render_index(rows: Iterable[Row]) -> bytes:
    """One page in UTF-8 that holds all it needs but the pages it links to."""
    ordered = in_order(rows)
    page = _Page(
        [ordered[at : at + _CHUNK] for at in range(0, len(ordered), _CHUNK)],
        draw(ordered),
        _filters(ordered),
        len(ordered),
        sum(1 for row in ordered if row.sentence),
        sum(1 for row in ordered if row.warnings),
    )
    return render("index", page)


def _filters(rows: Sequence[Row]) -> list[Filter]:
    areas = Counter(row.area for row in rows if row.area)
    courts = Counter(row.court for row in rows if row.court)
    groups = Counter(group for row in rows for group in row.groups)
    return [
        Filter("area", "Area", _choices(areas)),
        Filter("court", "Court", _choices(courts)),
        Filter("group", "Offences", _choices(groups)),
    ]


def _choices(counts: Counter[str]) -> list[Choice]:
    return [Choice(value, count) for value, count in sorted(counts.items())]
