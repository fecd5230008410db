"""Record batches in, record batches out: a row for each row, whatever is in it."""

import gc
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.conftest import Run, run
from engines.archive import HOSTILE, write_archive
from fuzz.strategies import FILES, RELEASES
from gold_corpus import GOLD, find_texts
from release_extract import Record, arrow, extract_bytes
from release_extract.arrow import MAX_BYTES, RESULT_SCHEMA, SCHEMA, extract_batches, extract_table
from release_extract.document.model import UnreadableInput
from release_extract.output.arrow_schema import make_schema, to_batch

__all__ = ["run"]

TEXTS = find_texts(GOLD.parents[1] / "samples") + find_texts(GOLD)[:20]
BODY = "Roy Kipling, 40, of Mill Road, Leeds, was jailed for two years at Leeds Crown Court for burglary."
BUDGET = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
NULL = "there is nothing to read, the value is null; give it a release as text or HTML"


def read(contents: pa.Array, column: str = "text") -> list[dict[str, object]]:
    """The rows that come of ``contents``, which have been checked to fit the schema."""
    sources = pa.array([f"{number}.txt" for number in range(len(contents))])
    made = extract_table(pa.table({"source": sources, column: contents}))
    made.validate(full=True)
    assert made.schema == RESULT_SCHEMA
    rows: list[dict[str, object]] = made.to_pylist()
    assert [row["source"] for row in rows] == sources.to_pylist()
    return rows


def read_alone(content: bytes | None, source: str) -> Record | str:
    """The record of a file, or what is wrong with it."""
    if content is None:
        return NULL
    try:
        return extract_bytes(content, source)
    except UnreadableInput as refused:
        return str(refused)


def check_against_extract(data: Sequence[bytes | None], rows: Sequence[dict[str, object]]) -> None:
    """Each row is the record of its bytes and has no error, or has the error that reading them alone gives."""
    for number, (content, row) in enumerate(zip(data, rows, strict=True)):
        alone, error = read_alone(content, f"{number}.txt"), row.pop("error")
        if isinstance(alone, str):
            assert [name for name, value in row.items() if value is not None] == ["source"]
            assert isinstance(error, dict)
            assert error["code"] == "unreadable"
            assert error["message"].startswith(alone)
        else:
            assert error is None
            assert [row] == to_batch([alone], SCHEMA).to_pylist()


def test_the_schema_is_that_of_the_commands_parquet(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.parquet"
    assert run(TEXTS[0], "--output", target).code == 0
    assert pq.read_schema(target) == SCHEMA == make_schema(evidence=False)
    assert [*SCHEMA.names, "error"] == RESULT_SCHEMA.names


@pytest.mark.parametrize("column", ["text", "content"])
def test_rows_are_the_records(column: str) -> None:
    data = [path.read_bytes() for path in TEXTS]
    contents = pa.array(data, pa.binary()) if column == "content" else pa.array([each.decode() for each in data])
    check_against_extract(data, read(contents, column))


@given(st.lists(st.none() | FILES, max_size=4))
@BUDGET
def test_any_bytes(data: list[bytes | None]) -> None:
    check_against_extract(data, read(pa.array(data, pa.binary()), "content"))


@given(st.lists(st.none() | RELEASES | st.text(), max_size=4))
@BUDGET
def test_any_text(texts: list[str | None]) -> None:
    data = [None if text is None else text.encode("utf-8", "replace") for text in texts]
    check_against_extract(data, read(pa.array(data, pa.binary()).cast(pa.string())))


def test_errors_are_those_of_the_command(run: Run, tmp_path: Path) -> None:
    write_archive(tmp_path / "archive", 1)
    lines = tmp_path / "errors.jsonl"
    assert run(tmp_path / "archive", "--errors", lines).code == 1
    problems = map(msgspec.json.decode, lines.read_bytes().splitlines())
    expected = {(Path(row["source"]).name, row["code"], row["message"]) for row in problems}
    rows = extract_table(pa.table({"source": list(HOSTILE), "content": list(HOSTILE.values())})).to_pylist()
    assert {(row["source"], *row["error"].values()) for row in rows if row["error"]} == expected
    assert len(expected) == 7


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.binary_view()], ids=str
)
def test_ways_to_hold_text(kind: pa.DataType) -> None:
    first, second = read(pa.array([BODY, None], kind))
    assert first["summary"] == BODY
    assert second["error"] == {"code": "unreadable", "message": NULL}


def test_text_that_is_held_once() -> None:
    assert [row["summary"] for row in read(pa.array([BODY, None, BODY]).dictionary_encode())] == [BODY, None, BODY]


@pytest.mark.parametrize(
    "values",
    [
        pa.array([1, 2]),
        pa.array([1.5]),
        pa.array([True]),
        pa.array([[BODY]]),
        pa.array([{"text": BODY}]),
        pa.array([Decimal("1.5")]),
        pa.array([2**62], pa.timestamp("s")),
    ],
    ids=lambda values: str(values.type),
)
def test_values_that_are_no_text(values: pa.Array) -> None:
    message = f"a value of type {values.type}, not text or bytes; give it a release as text or HTML"
    assert [row["error"] for row in read(values)] == [{"code": "unreadable", "message": message}] * len(values)
    assert [row["error"] for row in read(pa.nulls(1, values.type))] == [{"code": "unreadable", "message": NULL}]


def test_a_column_of_nothing() -> None:
    assert [row["error"] for row in read(pa.nulls(2))] == [{"code": "unreadable", "message": NULL}] * 2


def test_text_that_is_not_what_arrow_asks_for() -> None:
    broken = pa.Array.from_buffers(pa.string(), 1, pa.array([f"{BODY} Caf\xe9.".encode("latin-1")]).buffers())
    made = extract_table(pa.table({"source": broken, "text": broken}))
    made.validate(full=True)
    assert made.column("summary").to_pylist() == [f"{BODY} Café."]
    assert made.column("source").to_pylist() == [f"{BODY} Caf\\xe9."]


def test_text_larger_than_any_release() -> None:
    for size in (MAX_BYTES + 1, 10 * MAX_BYTES):
        (row,) = read(pa.array(["a" * size]))
        assert str(row["error"]).count("larger than the limit of 20,000,000 bytes") == 1


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (pa.array([None], pa.string()), "-"),
        (pa.array([7]), "7"),
        (pa.array([b"caf\xe9.txt"]), "caf\\xe9.txt"),
        (pa.array([["a"]]), "-"),
        (pa.array(["a"]).dictionary_encode(), "a"),
    ],
    ids=lambda value: str(value.type) if isinstance(value, pa.Array) else value,
)
def test_names_of_sources(source: pa.Array, name: str) -> None:
    for text in (BODY, None):
        table = pa.table({"source": source, "text": pa.array([text], pa.string())})
        assert extract_table(table).column("source").to_pylist() == [name]


def test_text_is_read_where_there_are_both() -> None:
    table = pa.table({"content": [b"A man was seen."], "text": [BODY], "source": ["a"], "more": [1]})
    assert extract_table(table).column("summary").to_pylist() == [BODY]


@pytest.mark.parametrize("names", [["text"], ["source"], ["source", "body"], []])
def test_columns_that_are_missing(names: list[str]) -> None:
    batch = pa.RecordBatch.from_pydict({name: [BODY] for name in names})
    with pytest.raises(ValueError, match=r"the columns source and text \(or content\) are needed, and there are: "):
        next(extract_batches([batch]))


def test_large_batches_are_cut_and_rows_keep_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "_ROWS", 3)
    batches = [
        pa.RecordBatch.from_pydict({"source": list("abcdefg"[:size]), "text": [BODY] * size}) for size in (7, 0, 2)
    ]
    made = list(extract_batches(iter(batches)))
    assert [batch.num_rows for batch in made] == [3, 3, 1, 2]
    assert pa.Table.from_batches(made).column("source").to_pylist() == [*"abcdefg", *"ab"]


def test_each_batch_is_made_when_it_is_asked_for() -> None:
    taken: list[int] = []

    def give() -> Iterator[pa.RecordBatch]:
        for number in range(3):
            taken.append(number)
            yield pa.RecordBatch.from_pydict({"source": [str(number)], "text": [BODY]})

    next(extract_batches(give()))
    assert taken == [0]


def test_nothing_at_all() -> None:
    assert list(extract_batches([])) == []
    assert read(pa.array([], pa.string())) == []


def test_a_mistake_of_ours_costs_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(data: bytes, source: str) -> object:
        if source == "1.txt":
            raise ZeroDivisionError
        return extract_bytes(data, source)

    monkeypatch.setattr(arrow, "extract_bytes", fail)
    rows = read(pa.array([BODY] * 3))
    assert [row["error"] is None for row in rows] == [True, False, True]
    assert "internal error (ZeroDivisionError at test_batches.py" in str(rows[1]["error"])


def test_a_row_that_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "MAX_SECONDS", 0.2)
    gc.disable()  # or the stop may come inside of hypothesis's callback for it, and pytest complains
    try:
        slow, fast = read(pa.array(["A man was seen in the town of Leeds. " * 30_000, BODY]))
    finally:
        gc.enable()
    assert "not read in 0.2 seconds" in str(slow["error"])
    assert fast["error"] is None
