"""Record batches of releases -> record batches of their records, for engines that speak Arrow.

Spark's ``mapInArrow`` takes ``extract_batches`` as it is, DuckDB reads the batches that it makes, and ``extract_table`` is
for ``map_batches`` of Ray Data and Polars, and for Daft. The extra ``arrow`` brings pyarrow.
"""

from collections.abc import Iterable, Iterator
from typing import Final

import pyarrow as pa

from release_extract.batch.errors import failure_of
from release_extract.batch.limits import MAX_SECONDS, time_limit
from release_extract.document.decode import MAX_BYTES
from release_extract.document.model import UnreadableInput
from release_extract.extract import extract_bytes
from release_extract.output.arrow_schema import Value, make_schema, to_row

__all__ = ["MAX_BYTES", "RESULT_SCHEMA", "SCHEMA", "extract_batches", "extract_table"]

#: The record: the schema of the Parquet files that the command writes.
SCHEMA: Final[pa.Schema] = make_schema(evidence=False)
_SOURCE: Final = "source"
_ERROR: Final = pa.struct([pa.field(name, pa.string(), nullable=False) for name in ("code", "message")])
#: What ``extract_batches`` makes: the columns of ``SCHEMA``, which but for ``source`` are null where ``error`` is not.
RESULT_SCHEMA: Final[pa.Schema] = pa.schema(
    [*(field.with_nullable(field.name != _SOURCE) for field in SCHEMA), pa.field("error", _ERROR)]
)
#: Rows of a batch that is made: engines hand over ten thousand and more, whose records as Python objects add up.
_ROWS: Final = 500
#: What the record calls a release without a name.
_NAMELESS: Final = "-"
_TEXT_OR_BYTES: Final = (
    pa.types.is_string,
    pa.types.is_large_string,
    pa.types.is_string_view,
    pa.types.is_binary,
    pa.types.is_large_binary,
    pa.types.is_binary_view,
    pa.types.is_fixed_size_binary,
)


def extract_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Read the releases of ``batches``: for each row a row of ``RESULT_SCHEMA``, in the same order.

    ``batches`` have the columns ``source``, what the record calls the release, and ``text`` or, where there is none,
    ``content``, the bytes of a file. Text is read as a file that holds it in UTF-8. What is wrong with a row, whatever
    its values are, stands in its ``error`` as ``--errors`` has it. Raises ``ValueError`` for columns that are missing.
    """
    for batch in batches:
        read = _find_contents(batch.schema)
        for start in range(0, batch.num_rows, _ROWS):
            piece = batch.slice(start, _ROWS)
            columns = (_decode(piece.column(name)) for name in (_SOURCE, read))
            rows = [_extract(_name(source), content) for source, content in zip(*columns, strict=True)]
            yield pa.RecordBatch.from_pylist(rows, schema=RESULT_SCHEMA)


def extract_table(table: pa.Table) -> pa.Table:
    """``extract_batches`` for engines that hand over a table and want one back."""
    return pa.Table.from_batches(extract_batches(table.to_batches()), RESULT_SCHEMA)


def _find_contents(schema: pa.Schema) -> str:
    """The name of the column to read. Raises ``ValueError``."""
    read = "text" if "text" in schema.names else "content"
    if not {_SOURCE, read} <= set(schema.names):
        there = ", ".join(schema.names) or "none"
        raise ValueError(f"the columns source and text (or content) are needed, and there are: {there}")
    return read


def _decode(column: pa.Array) -> pa.Array:
    """``column`` with each row's own value."""
    return column.dictionary_decode() if pa.types.is_dictionary(column.type) else column


def _is_text_or_bytes(kind: pa.DataType) -> bool:
    return any(is_it(kind) for is_it in _TEXT_OR_BYTES)


def _take_bytes(value: pa.Scalar, most: int) -> bytes:
    """No more than the first ``most`` of them; text too, as it is, for Arrow does not promise that it is UTF-8."""
    return bytes(memoryview(value.as_buffer())[:most])


def _name(source: pa.Scalar) -> str:
    """What the record calls a release: its text or number; bytes that are no UTF-8 are written out as ``\\xe9``."""
    if source.is_valid and _is_text_or_bytes(source.type):
        return _take_bytes(source, MAX_BYTES).decode("utf-8", "backslashreplace")
    return str(source.as_py()) if source.is_valid and pa.types.is_integer(source.type) else _NAMELESS


def _extract(source: str, content: pa.Scalar) -> dict[str, Value]:
    """A row of ``RESULT_SCHEMA``."""
    try:
        with time_limit(MAX_SECONDS):
            return to_row(extract_bytes(_read_bytes(content), source))
    except Exception as error:  # the one barrier: a mistake of ours costs its row an error, not the engine its job
        failure = failure_of(source, error)
        return {_SOURCE: source, "error": {"code": failure.code, "message": failure.message}}


def _read_bytes(content: pa.Scalar) -> bytes:
    """One byte more than the limit at most, so that the decoder sees what is too large and memory stays bounded."""
    if not content.is_valid:
        raise UnreadableInput("there is nothing to read, the value is null")
    if not _is_text_or_bytes(content.type):
        raise UnreadableInput(f"a value of type {content.type}, not text or bytes")
    return _take_bytes(content, MAX_BYTES + 1)
