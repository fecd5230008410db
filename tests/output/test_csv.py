"""CSV that a spreadsheet, a database and RFC 4180 agree about."""

import csv
import io
from pathlib import Path

import duckdb
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gold_corpus import GOLD, find_texts
from release_extract import Record, extract_bytes
from release_extract.output.csv import COLUMNS, header, make_harmless, to_rows
from release_extract.output.formats import TABLES, Table

SAMPLES = find_texts(GOLD.parents[1] / "samples")
RECORDS = [extract_bytes(path.read_bytes(), path.name) for path in [*SAMPLES, *find_texts(GOLD)[:60]]]


def read_rows(table: Table, *records: Record) -> list[dict[str, str]]:
    """The rows of a table, as Python's reader reads them."""
    text = (header(table) + b"".join(to_rows(record, table) for record in records)).decode()
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("table", TABLES)
def test_lines_end_as_the_rfc_says(table: Table) -> None:
    data = header(table) + b"".join(to_rows(record, table) for record in RECORDS)
    assert data.endswith(b"\r\n")
    assert header(table).count(b"\r\n") == 1


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("defendants", "defendants"),
        ("charges", "charges"),
        ("sentences", "sentences"),
        ("hearings", "hearings"),
        ("releases", None),
    ],
)
def test_a_row_for_each_thing(table: Table, key: str | None) -> None:
    expected = len(RECORDS) if key is None else sum(len(getattr(record, key)) for record in RECORDS)
    assert len(read_rows(table, *RECORDS)) == expected


def test_a_row_for_each_order() -> None:
    expected = sum(len(sentence.orders) for record in RECORDS for sentence in record.sentences)
    assert len(read_rows("orders", *RECORDS)) == expected


def test_every_charge_and_sentence_is_in_one_case() -> None:
    for record in RECORDS:
        rows = read_rows("cases", record)
        assert len(rows) >= max(1, len(record.defendants))
        outcomes = [outcome for row in rows for outcome in row["outcomes"].split("; ") if outcome]
        assert len(outcomes) == len(record.charges)
        assert sum(bool(row["sentence"]) for row in rows) == len(record.sentences)


def test_the_case_of_a_sample() -> None:
    record = next(record for record in RECORDS if record.source == "several-defendants.md")
    row = read_rows("cases", record)[0]
    assert (row["defendant"], row["age"], row["address"]) == ("Kieran Allsop", "29", "Fenwick Road, Derby")
    assert row["offences"] == "conspiracy to supply Class A drugs; dangerous driving"
    assert (row["term"], row["term_months"]) == ("P8Y", "96")
    assert row["orders"] == "serious_crime_prevention_order P5Y"


@pytest.mark.parametrize("words", ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", '=HYPERLINK("x")', "＝1"])
def test_formulas_are_made_harmless(words: str) -> None:
    record = msgspec.structs.replace(RECORDS[0], title=words)
    assert read_rows("releases", record)[0]["title"] == f"'{words}"


@pytest.mark.parametrize("cell", [None, 1, -2.5, "", "a=b", "'=1", "14-year-old"])
def test_other_cells_stay(cell: str | float | None) -> None:
    assert make_harmless(cell) == cell


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_any_words_come_back(words: str) -> None:
    record = msgspec.structs.replace(RECORDS[0], title=words)
    assert read_rows("releases", record)[0]["title"].removeprefix("'") == words.removeprefix("'")


def test_columns_are_named_once_and_documented() -> None:
    for columns in COLUMNS.values():
        names = [column.name for column in columns]
        assert len(set(names)) == len(names)
        assert all(column.meaning for column in columns)


def test_duckdb_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_bytes(header("cases") + b"".join(to_rows(record, "cases") for record in RECORDS))
    query = f"SELECT count(*), sum(term_months) FROM read_csv('{path}')"
    (count, months), *_ = duckdb.connect().execute(query).fetchall()
    rows = read_rows("cases", *RECORDS)
    assert count == len(rows)
    assert months == pytest.approx(sum(float(row["term_months"]) for row in rows if row["term_months"]))
