"""The types of the record -> their Arrow schema, records -> rows of it, and the only file that knows their Arrow types.

Rows of a list are structs. ``date`` is a day; a release that states a time has it in ``published``. A duration is ISO
8601 text, and stands beside its length in months (``duration_months``; ``term_months`` is the record's own).
"""

import datetime
import types
from collections.abc import Sequence
from functools import cache
from typing import Final, Literal, Union, get_args, get_origin

import msgspec
import pyarrow as pa
from msgspec import UnsetType

from release_extract.output.months import months_in
from release_extract.record import Day, Duration, Moment, Record

#: A value of a row, as pyarrow takes it.
Value = None | bool | int | float | str | datetime.date | datetime.datetime | list["Value"] | dict[str, "Value"]

ZONE: Final = "Europe/London"
_EVIDENCE: Final = "evidence"
_PLAIN: Final[dict[object, pa.DataType]] = {
    str: pa.string(),
    bool: pa.bool_(),
    int: pa.int64(),
    float: pa.float64(),
    Day: pa.date32(),
    Duration: pa.string(),
}


def make_schema(*, evidence: bool) -> pa.Schema:
    """The schema of records, with the places where values were read if they have them."""
    return pa.schema(_fields(Record, evidence=evidence))


def to_batch(records: Sequence[Record], schema: pa.Schema) -> pa.RecordBatch:
    """Records as rows of ``schema``."""
    return pa.RecordBatch.from_pylist([to_row(record) for record in records], schema=schema)


def to_row(struct: msgspec.Struct) -> dict[str, Value]:
    """A record, or a part of one, by the names of the columns."""
    row: dict[str, Value] = {}
    kinds = _kinds(type(struct))
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        kind = kinds.get(name)
        if kind == "moment":
            row[name], row["published"] = _day_and_time(value)
        elif kind == "day":
            row[name] = datetime.date.fromisoformat(value) if value else None
        else:
            row[name] = _value(value)
            if kind == "duration":
                row[f"{name}_months"] = months_in(value)
    return row


def _fields(struct: type[msgspec.Struct], *, evidence: bool) -> list[pa.Field]:
    fields: list[pa.Field] = []
    for field in msgspec.structs.fields(struct):
        if field.name != _EVIDENCE or evidence:
            fields += _columns(field.name, field.type, struct, evidence=evidence)
    return fields


def _columns(name: str, kind: object, struct: type[msgspec.Struct], *, evidence: bool) -> list[pa.Field]:
    """The column of a field, and the one that it brings along."""
    choices, nullable = _split_null(kind)
    if choices == (Moment,):
        return [pa.field(name, pa.date32()), pa.field("published", pa.timestamp("us", tz=ZONE))]
    column = pa.field(name, _type(choices, evidence=evidence), nullable=nullable)
    if choices == (Duration,) and f"{name}_months" not in struct.__struct_fields__:
        return [column, pa.field(f"{name}_months", pa.float64())]
    return [column]


def _split_null(kind: object) -> tuple[tuple[object, ...], bool]:
    """The types of a union but None and Unset, and whether either was there."""
    choices = get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)
    rest = tuple(choice for choice in choices if choice not in (type(None), UnsetType))
    return rest, len(rest) < len(choices)


def _type(choices: tuple[object, ...], *, evidence: bool) -> pa.DataType:
    if float in choices:
        return pa.float64()
    (kind,) = choices
    if kind in _PLAIN:
        return _PLAIN[kind]
    if get_origin(kind) is Literal:
        return pa.string()
    if get_origin(kind) is tuple:
        return pa.list_(pa.field("element", _type((get_args(kind)[0],), evidence=evidence), nullable=False))
    assert isinstance(kind, type), kind
    assert issubclass(kind, msgspec.Struct)
    return pa.struct(_fields(kind, evidence=evidence))


def _value(value: object) -> Value:
    if isinstance(value, msgspec.Struct):
        return to_row(value)
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    if value is msgspec.UNSET:
        return None
    assert value is None or isinstance(value, bool | int | float | str)
    return value


@cache
def _kinds(struct: type[msgspec.Struct]) -> dict[str, str]:
    """Which fields of ``struct`` are no plain values but days, moments and lengths without a number of their own."""
    found: dict[str, str] = {}
    for field in msgspec.structs.fields(struct):
        choices, _ = _split_null(field.type)
        for kind, name in ((Moment, "moment"), (Day, "day"), (Duration, "duration")):
            if choices == (kind,) and (name != "duration" or f"{field.name}_months" not in struct.__struct_fields__):
                found[field.name] = name
    return found


def _day_and_time(value: str | None) -> tuple[datetime.date | None, datetime.datetime | None]:
    if value is None:
        return None, None
    if "T" not in value:
        return datetime.date.fromisoformat(value), None
    moment = datetime.datetime.fromisoformat(value)
    return moment.date(), moment
