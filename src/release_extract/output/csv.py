"""Record -> rows of CSV, and the only file that knows CSV: RFC 4180, in UTF-8, with harmless cells.

``COLUMNS`` is the one place where a column is declared: its name, what it means, and where its value is.
"""

import csv
import io
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from release_extract.output.formats import Table
from release_extract.record import Charge, Defendant, Hearing, Order, Record, Sentence

Cell = str | int | float | None
#: Between several values in one cell.
SEPARATOR: Final = "; "
#: Signs with which a spreadsheet begins a formula, or a cell that hides one.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Row(NamedTuple):
    """The parts of a record that a row is about; None for what it is not about."""

    record: Record
    defendant: Defendant | None = None
    charges: tuple[Charge, ...] = ()
    sentence: Sentence | None = None
    order: Order | None = None
    hearing: Hearing | None = None


class Column(NamedTuple):
    """A column: its heading, its meaning, and its value in a row."""

    name: str
    meaning: str
    read: Callable[[Row], Cell]


def _release(name: str, meaning: str) -> Column:
    def read(row: Row) -> Cell:
        value: Cell = getattr(row.record, name)
        return value

    return Column(name, meaning, read)


def _defendant(name: str, field: str, meaning: str) -> Column:
    return Column(name, meaning, lambda row: _cell(getattr(row.defendant, field, None)))


def _charge(name: str, field: str, meaning: str) -> Column:
    return Column(name, meaning, lambda row: SEPARATOR.join(str(_cell(getattr(c, field)) or "") for c in row.charges))


def _sentence(name: str, field: str, meaning: str) -> Column:
    return Column(name, meaning, lambda row: _cell(getattr(row.sentence, field, None)))


def _order(name: str, field: str, meaning: str) -> Column:
    return Column(name, meaning, lambda row: _cell(getattr(row.order, field, None)))


def _hearing(name: str, field: str, meaning: str) -> Column:
    return Column(name, meaning, lambda row: _cell(getattr(row.hearing, field, None)))


def _cell(value: bool | Cell) -> Cell:
    return str(value).lower() if isinstance(value, bool) else value


def _warnings(row: Row) -> str:
    return SEPARATOR.join(dict.fromkeys(warning.code for warning in row.record.warnings))


def _orders(row: Row) -> str:
    return SEPARATOR.join(_name_order(order) for order in row.sentence.orders) if row.sentence else ""


def _name_order(order: Order) -> str:
    """``restraining_order P5Y``, ``compensation £500``, ``penalty_points 6``, ``sex_offender_notification
    indefinite``.
    """
    points = None if order.points is None else str(order.points)
    amount = None if order.amount is None else f"£{order.amount}"
    length = "indefinite" if order.indefinite else order.duration
    return " ".join(part for part in (order.kind, length, amount, points) if part)


_SOURCE: Final = _release("source", "the path as given: the key that joins the tables")
_HEAD: Final = (
    _SOURCE,
    _release("date", "publication"),
    _release("area", "the area of the release"),
    _release("force", "the force that issued it"),
    Column("court", "the court of the case", lambda row: row.record.court.name if row.record.court else None),
)
_PERSON: Final = (
    _defendant("defendant", "name", "the defendant's name; empty in a row for what is nobody's by the release"),
    _defendant("anonymous", "anonymous", "`true` for somebody described and not named"),
    _defendant("age", "age", "years; with `--no-names` the first of its ten"),
    _defendant("address", "address", "as printed"),
)
_PASSED: Final = (
    _sentence("sentence", "kind", "the weightiest part"),
    _sentence("term", "term", "the whole sentence, ISO 8601"),
    _sentence("term_months", "term_months", "the same in months"),
    _sentence("custody", "custody", "the part in custody"),
    _sentence("licence", "licence", "the part on licence"),
    _sentence("minimum_term", "minimum_term", "what must be served"),
    _sentence("suspended_for", "suspended_for", "how long it is suspended"),
    _sentence("fine", "amount", "pounds"),
    _sentence("sentence_date", "date", "the day of sentence"),
)

COLUMNS: Final[dict[Table, tuple[Column, ...]]] = {
    "cases": (
        *_HEAD,
        *_PERSON,
        _charge("offences", "offence", "the charges' offences, in order; empty between two `;` where none is known"),
        _charge("pleas", "plea", "their pleas"),
        _charge("outcomes", "outcome", "their outcomes"),
        *_PASSED,
        Column("orders", "kind, length, pounds and points of each order", _orders),
        Column("warnings", "codes of the release's warnings", _warnings),
        _release("title", "the headline"),
        _release("url", "the release's address"),
    ),
    "releases": (
        *_HEAD,
        Column("court_kind", "its kind", lambda row: row.record.court.kind if row.record.court else None),
        _release("title", "the headline"),
        _release("summary", "the lead"),
        _release("url", "the release's address"),
        Column("defendants", "how many", lambda row: len(row.record.defendants)),
        Column("charges", "how many rows", lambda row: len(row.record.charges)),
        Column("sentences", "how many", lambda row: len(row.record.sentences)),
        Column("hearings", "how many", lambda row: len(row.record.hearings)),
        Column("warnings", "codes of the release's warnings", _warnings),
    ),
    "defendants": (_SOURCE, *_PERSON),
    "charges": (
        _SOURCE,
        Column("defendant", "whose charge; empty where not stated", lambda row: row.charges[0].defendant),
        _charge("offence", "offence", "the catalogue's label"),
        _charge("wording", "wording", "as printed"),
        _charge("group", "group", "the catalogue's group"),
        _charge("statute", "statute", "Act and section"),
        _charge("counts", "counts", "how many of it"),
        _charge("plea", "plea", "the last one stated"),
        _charge("outcome", "outcome", "what became of it"),
    ),
    "sentences": (_SOURCE, _sentence("defendant", "defendant", "whose sentence; empty where not stated"), *_PASSED),
    "orders": (
        _SOURCE,
        _sentence("defendant", "defendant", "who must obey it; empty where not stated"),
        _order("order", "kind", "what was ordered"),
        _order("duration", "duration", "how long, ISO 8601"),
        _order("indefinite", "indefinite", "`true` for life or until further notice"),
        _order("amount", "amount", "pounds"),
        _order("points", "points", "penalty points"),
    ),
    "hearings": (
        _SOURCE,
        _hearing("court", "court", "the court's name"),
        _hearing("date", "date", "the day"),
        _hearing("event", "event", "what happened"),
    ),
}


def header(table: Table) -> bytes:
    """The first line."""
    return _encode([[column.name for column in COLUMNS[table]]])


def to_rows(record: Record, table: Table) -> bytes:
    """The lines of a record: none where it has nothing of that kind, but one at least in ``cases`` and ``releases``."""
    columns = COLUMNS[table]
    return _encode([[make_harmless(column.read(row)) for column in columns] for row in _ROWS[table](record)])


def make_harmless(cell: Cell) -> Cell:
    """The cell, with an apostrophe before words that a spreadsheet would run."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip(" ").startswith(_FORMULA) else cell


def _encode(rows: list[list[Cell]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode("utf-8", "backslashreplace")


def _cases(record: Record) -> Iterator[Row]:
    """A row for each defendant, and one for what is nobody's, or if there is no defendant at all."""
    for defendant in record.defendants:
        yield _case(record, defendant, defendant.name)
    loose = _case(record, None, None)
    if loose.charges or loose.sentence or not record.defendants:
        yield loose


def _case(record: Record, defendant: Defendant | None, name: str | None) -> Row:
    charges = tuple(charge for charge in record.charges if charge.defendant == name)
    sentence = next((sentence for sentence in record.sentences if sentence.defendant == name), None)
    return Row(record, defendant, charges, sentence)


def _orders_of(record: Record) -> Iterator[Row]:
    for sentence in record.sentences:
        for order in sentence.orders:
            yield Row(record, sentence=sentence, order=order)


_ROWS: Final[dict[Table, Callable[[Record], Iterator[Row]]]] = {
    "cases": _cases,
    "releases": lambda record: iter((Row(record),)),
    "defendants": lambda record: (Row(record, defendant=row) for row in record.defendants),
    "charges": lambda record: (Row(record, charges=(row,)) for row in record.charges),
    "sentences": lambda record: (Row(record, sentence=row) for row in record.sentences),
    "orders": _orders_of,
    "hearings": lambda record: (Row(record, hearing=row) for row in record.hearings),
}
