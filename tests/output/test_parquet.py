"""Parquet with the nested types of the record, as DuckDB and pandas read it."""

import datetime
from pathlib import Path

import duckdb
import msgspec
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from gold_corpus import GOLD, find_texts
from release_extract import Record, extract_bytes
from release_extract.output import parquet
from release_extract.output.arrow_schema import make_schema, to_batch
from release_extract.output.json import to_line
from release_extract.output.months import months_in
from release_extract.output.parquet import write_parquet

TEXTS = find_texts(GOLD.parents[1] / "samples") + find_texts(GOLD)[:40]


def read_records(*, evidence: bool) -> list[Record]:
    """The records of some releases."""
    return [extract_bytes(path.read_bytes(), path.name, evidence=evidence) for path in TEXTS]


def write(folder: Path, records: list[Record]) -> Path:
    """The Parquet file of ``records``."""
    lines, target = folder / "lines.jsonl", folder / "records.parquet"
    lines.write_bytes(b"".join(map(to_line, records)))
    write_parquet(lines, target)
    return target


def plain(value: object) -> object:
    """A value as the record has it: days and moments as text, and nothing that the schema adds."""
    if isinstance(value, dict):
        extra = {"published", *(f"{name}_months" for name in value if name != "term")}
        return {name: plain(below) for name, below in value.items() if name not in extra}
    if isinstance(value, list):
        return [plain(below) for below in value]
    return value.isoformat() if isinstance(value, datetime.date | datetime.datetime) else value


@pytest.mark.parametrize("evidence", [False, True], ids=["plain", "evidence"])
def test_what_is_written_is_the_record(tmp_path: Path, evidence: bool) -> None:
    records = read_records(evidence=evidence)
    rows = pq.read_table(write(tmp_path, records)).to_pylist()
    for row, record in zip(rows, records, strict=True):
        expected = msgspec.json.decode(to_line(record))
        expected["date"] = expected["date"][:10] if expected["date"] else None
        assert plain(row) == expected


def test_days_and_moments_have_their_types(tmp_path: Path) -> None:
    record = read_records(evidence=False)[0]
    row = pq.read_table(
        write(tmp_path, [msgspec.structs.replace(record, date="2021-06-25T11:34:00+01:00")])
    ).to_pylist()[0]
    assert row["date"] == datetime.date(2021, 6, 25)
    assert row["published"].isoformat() == "2021-06-25T11:34:00+01:00"


def test_the_schema_names_types() -> None:
    schema = make_schema(evidence=False)
    assert schema.field("date").type == pa.date32()
    assert schema.field("published").type == pa.timestamp("us", tz="Europe/London")
    sentence = schema.field("sentences").type.value_type
    assert sentence.field("date").type == pa.date32()
    assert sentence.field("custody_months").type == pa.float64()
    assert [name for name in sentence.names if name.startswith("term")] == ["term", "term_months"]
    assert "evidence" not in schema.names


def test_groups_are_written_one_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "_GROUP", 7)
    records = read_records(evidence=False)
    file = pq.ParquetFile(write(tmp_path, records))
    assert file.metadata.num_rows == len(records)
    assert file.metadata.num_row_groups == -(-len(records) // 7)


def test_no_record_at_all(tmp_path: Path) -> None:
    assert pq.read_table(write(tmp_path, [])).num_rows == 0


def test_a_batch_of_records() -> None:
    records = read_records(evidence=True)
    batch = to_batch(records, make_schema(evidence=True))
    assert batch.num_rows == len(records)
    batch.validate(full=True)


def test_duckdb_reads_it(tmp_path: Path) -> None:
    records = read_records(evidence=False)
    path = write(tmp_path, records)
    query = f"""
        SELECT charge.offence, count(*) FROM (SELECT unnest(charges) AS charge FROM '{path}')
        WHERE charge.outcome = 'convicted' GROUP BY ALL
    """
    found = dict(duckdb.connect().execute(query).fetchall())
    charges = [charge for record in records for charge in record.charges if charge.outcome == "convicted"]
    assert sum(found.values()) == len(charges)
    assert set(found) == {charge.offence for charge in charges}


def test_pandas_reads_it(tmp_path: Path) -> None:
    records = read_records(evidence=False)
    frame = pd.read_parquet(write(tmp_path, records))
    assert list(frame["source"]) == [record.source for record in records]
    assert frame["sentences"].map(len).sum() == sum(len(record.sentences) for record in records)


@pytest.mark.parametrize(
    ("duration", "months"),
    [("P14Y", 168), ("P2Y6M", 30), ("P7.5M", 7.5), ("P26W", 6), ("P30D", 0.99), ("PT200H", None), (None, None)],
)
def test_lengths_in_months(duration: str | None, months: float | None) -> None:
    assert months_in(duration) == months


def test_months_are_the_records_own() -> None:
    for record in read_records(evidence=False):
        for sentence in record.sentences:
            assert months_in(sentence.term) == sentence.term_months
