"""Engines that take the record batches in this process: DuckDB and Polars."""

import duckdb
import polars as pl
import pyarrow as pa

from gold_corpus import GOLD, find_texts
from release_extract import extract_bytes
from release_extract.arrow import RESULT_SCHEMA, extract_batches, extract_table

TEXTS = find_texts(GOLD.parents[1] / "samples") + find_texts(GOLD)[:20]
RECORDS = [extract_bytes(path.read_bytes(), path.name) for path in TEXTS]
ROWS = [{"source": path.name, "text": path.read_text("utf-8")} for path in TEXTS] + [{"source": "none", "text": None}]
CONVICTED = sorted(
    charge.offence or "" for record in RECORDS for charge in record.charges if charge.outcome == "convicted"
)


def test_duckdb_reads_and_writes() -> None:
    reading, database = duckdb.connect(), duckdb.connect()
    reading.register("releases", pa.Table.from_pylist(ROWS))
    batches = reading.sql("SELECT source, text FROM releases").to_arrow_reader(7)
    database.register("records", pa.RecordBatchReader.from_batches(RESULT_SCHEMA, extract_batches(batches)))
    database.execute("CREATE TABLE kept AS SELECT * FROM records")
    query = "SELECT charge.offence FROM (SELECT unnest(charges) AS charge FROM kept) WHERE charge.outcome = 'convicted'"
    assert sorted(offence or "" for (offence,) in database.execute(query).fetchall()) == CONVICTED
    (errors,) = database.execute("SELECT source, error.code FROM kept WHERE error IS NOT NULL").fetchall()
    assert errors == ("none", "unreadable")


def test_polars_maps_batches() -> None:
    frame = pl.LazyFrame(ROWS, schema={"source": pl.String, "text": pl.String})
    schema = pl.DataFrame(RESULT_SCHEMA.empty_table()).schema
    records = frame.map_batches(lambda part: pl.DataFrame(extract_table(part.to_arrow())), schema=schema).collect()
    assert records["source"].to_list() == [row["source"] for row in ROWS]
    charges = records.explode("charges")["charges"].struct.unnest()
    assert sorted(charges.filter(pl.col("outcome") == "convicted")["offence"].fill_null("").to_list()) == CONVICTED
    assert records.filter(pl.col("error").is_not_null())["source"].to_list() == ["none"]
