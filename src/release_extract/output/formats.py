"""The formats by name, and the only file that knows which there are: how each encodes a record, and what comes first.

A format whose bytes can't be made record by record (Parquet) is written as JSON Lines, and made anew by ``finish_for``
when all records are there. Each format's own file is imported only when it is asked for.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal, get_args

from release_extract.output.words import Ages
from release_extract.record import Record

#: ``source`` is no record: the text in which evidence counts, as ``--text`` prints it. ``site`` is HTML of many: the
#: page of each, and its row in the index; ``colour`` is text for a terminal.
Form = Literal["json", "jsonl", "csv", "parquet", "html", "text", "source", "site", "colour"]
#: The forms that a user names.
NamedForm = Literal["json", "jsonl", "csv", "parquet", "html", "text"]
#: What a row of a CSV file is about.
Table = Literal["cases", "releases", "defendants", "charges", "sentences", "orders", "hearings"]
#: The bytes of a record and the text that its evidence counts in.
Encoder = Callable[[Record, str], bytes]

#: Forms that show where a value was read.
PAGES: Final[tuple[Form, ...]] = ("html", "site")
TABLES: Final[tuple[Table, ...]] = get_args(Table)
#: The format that the ending of an output's name means.
ENDINGS: Final[dict[str, Form]] = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".html": "html",
    ".htm": "html",
    ".txt": "text",
}


def encoder_for(form: Form, table: Table, ages: Ages = "exact") -> Encoder:
    """How ``form`` writes one record. Raises ``ImportError`` where a library of an extra is missing."""
    return _ENCODERS[form](table, ages)


def header_for(form: Form, table: Table) -> bytes:
    """What stands before the first record."""
    if form != "csv":
        return b""
    from release_extract.output.csv import header

    return header(table)


def finish(form: Form, lines: Path, target: Path) -> None:
    """Write ``target`` from the JSON Lines of all records, where ``form`` is one that can't be written bit by bit."""
    assert form == "parquet"
    from release_extract.output.parquet import write_parquet

    write_parquet(lines, target)


def is_finished_later(form: Form) -> bool:
    """Whether ``finish`` makes the output from JSON Lines at the end."""
    return form == "parquet"


def check_libraries(form: Form) -> None:
    """Raise ``ImportError`` at once, before hours of reading, where ``form`` needs a library that is missing."""
    if form == "parquet":
        import pyarrow.parquet  # noqa: F401
    elif form in PAGES:
        import jinja2  # noqa: F401


def _json(_table: Table, _ages: Ages) -> Encoder:
    from release_extract.output.json import to_indented

    return lambda record, _text: to_indented(record)


def _jsonl(_table: Table, _ages: Ages) -> Encoder:
    from release_extract.output.json import to_line

    return lambda record, _text: to_line(record)


def _csv(table: Table, _ages: Ages) -> Encoder:
    from release_extract.output.csv import to_rows

    return lambda record, _text: to_rows(record, table)


def _html(_table: Table, ages: Ages) -> Encoder:
    from release_extract.output.page.release import render_release

    return lambda record, text: render_release(record, text, ages=ages)


def _site(_table: Table, ages: Ages) -> Encoder:
    from release_extract.output.page.site import make_entry, pack_entry

    return lambda record, text: pack_entry(make_entry(record, text, ages))


def _text(_table: Table, ages: Ages) -> Encoder:
    from release_extract.output.text import to_text

    return lambda record, _text: to_text(record, ages=ages)


def _colour(_table: Table, ages: Ages) -> Encoder:
    from release_extract.output.text import COLOURED, to_text

    return lambda record, _text: to_text(record, COLOURED, ages=ages)


def _source(_table: Table, _ages: Ages) -> Encoder:
    return lambda _record, text: text.encode("utf-8", "replace")


_ENCODERS: Final[dict[Form, Callable[[Table, Ages], Encoder]]] = {
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "parquet": _jsonl,
    "html": _html,
    "text": _text,
    "source": _source,
    "site": _site,
    "colour": _colour,
}
