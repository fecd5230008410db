"""Reads an archive of releases in a Spark cluster, and writes Parquet in folders by year and area.

    spark-submit samples/spark_job.py {text,parquet,warc} INPUT OUTPUT [--source url] [--text text]

INPUT is a folder of text and HTML files, Parquet with a column of texts (or of bytes), or WARC files. The executors need
release-extract with its extra ``arrow``, and warcio for WARC. Run again over the same INPUT, the job replaces each folder of
OUTPUT that it writes, as a whole, and leaves the others alone.
"""

import argparse
import zlib
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

import pyarrow as pa
from pyarrow.fs import FileSystem
from pyspark import SparkConf
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as sql
from pyspark.sql.pandas.types import from_arrow_schema

from release_extract.arrow import MAX_BYTES, RESULT_SCHEMA, extract_batches

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

Batches = Iterable[pa.RecordBatch]

SETTINGS = {
    "spark.sql.sources.partitionOverwriteMode": "dynamic",
    # A release may tell of any year: days are written as they are, in the calendar of today, and moments alike.
    "spark.sql.parquet.datetimeRebaseModeInWrite": "CORRECTED",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    # A task gets files of 128 MiB, each counted as so much more than it has: some hundred small ones.
    "spark.sql.files.openCostInBytes": "1m",
}
RELEASES = "*.{txt,md,html,htm,txt.gz,md.gz,html.gz,htm.gz}"
PAGES = ("text/html", "application/xhtml", "text/plain")
#: Pages of a WARC file that are held at a time.
HELD = 20


def find_files(spark: SparkSession, folder: str, names: str = "*") -> DataFrame:
    """The files below ``folder``, with columns ``path``, ``length`` and ``content``, which is read where it is used."""
    return spark.read.format("binaryFile").options(recursiveFileLookup=True, pathGlobFilter=names).load(folder)


def make_name(path: str) -> Column:
    """A local file by its path, as the command names it; others by their address."""
    return sql.regexp_replace(path, "^file:/+", "/").alias("source")


def read_folder(spark: SparkSession, folder: str) -> DataFrame:
    """Texts and pages. What is larger than any release is not opened, and is null."""
    files = find_files(spark, folder, RELEASES)
    larger = files.where(sql.col("length") > MAX_BYTES).withColumn("content", sql.lit(None).cast("binary"))
    files = files.where(sql.col("length") <= MAX_BYTES).unionByName(larger.coalesce(1))
    return files.select(make_name("path"), "content")


def open_warcs(batches: Batches) -> Iterator[pa.RecordBatch]:
    """The pages in the WARC files whose paths are the column ``source``."""
    pages = chain.from_iterable(read_warc(path) for batch in batches for path in batch.column("source").to_pylist())
    while held := list(islice(pages, HELD)):
        sources, contents = zip(*held, strict=True)
        yield pa.record_batch({"source": pa.array(sources, pa.string()), "content": pa.array(contents, pa.binary())})


def read_warc(path: str) -> Iterator[tuple[str, bytes | None]]:
    """The address and bytes of each page; at the end, of a file that is damaged, its own path and null."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    files, name = FileSystem.from_uri(path.replace("s3a://", "s3://"))
    with files.open_input_stream(name, compression=None) as stream:
        try:
            for record in ArchiveIterator(stream):
                if is_page(record):
                    yield record.rec_headers["WARC-Target-URI"], record.content_stream().read(MAX_BYTES + 1)
        except (ArchiveLoadFailed, EOFError, zlib.error):
            yield path, None


def is_page(record: "ArcWarcRecord") -> bool:
    """Whether a WARC record is text that a server sent."""
    if record.rec_type != "response" or not record.http_headers:
        return False
    kind = record.http_headers.get_header("Content-Type") or ""
    return bool(record.http_headers.get_statuscode() == "200" and kind.startswith(PAGES))


def write(records: DataFrame, output: str) -> None:
    """Write Parquet in folders by year and area. Rows of a folder are brought together first, so that its files are few.

    What a release calls its area is any text: the folder's name has the letters of its beginning, and the column all of it.
    """
    area = sql.trim(sql.substring(sql.regexp_replace("area", r"[^\p{L}\p{N} &-]+", " "), 1, 50))
    folders = {"by_year": sql.year("date"), "by_area": sql.nullif(area, sql.lit(""))}
    rows = records.withColumns(folders).hint("rebalance", *folders)
    rows.write.mode("overwrite").partitionBy(*folders).parquet(output)


def main() -> None:
    """Read, write, and tell how many rows have an error."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=("text", "parquet", "warc"))
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--source", default="source", help="the column of names or addresses")
    parser.add_argument("--text", default="text", help="the column of texts")
    options = parser.parse_args()

    spark = (
        SparkSession.builder.appName("release-extract")
        .config(conf=SparkConf().setAll([*SETTINGS.items()]))
        .getOrCreate()
    )
    errors = spark.sparkContext.accumulator(0)
    is_warc = options.kind == "warc"

    def read(batches: Batches) -> Iterator[pa.RecordBatch]:
        for batch in extract_batches(open_warcs(batches) if is_warc else batches):
            errors.add(batch.num_rows - batch.column("error").null_count)
            yield batch

    if options.kind == "text":
        releases = read_folder(spark, options.input)
    elif is_warc:
        releases = find_files(spark, options.input, "*.{warc,warc.gz}").select(make_name("path"))
    else:
        releases = spark.read.parquet(options.input).select(
            sql.col(options.source).alias("source"), sql.col(options.text).alias("text")
        )
    write(releases.mapInArrow(read, from_arrow_schema(RESULT_SCHEMA)), options.output)
    # A task that ran again is counted again: no fewer than the rows of the output with an error.
    print(f"release-extract: {errors.value:,} rows with an error")
    spark.stop()


if __name__ == "__main__":
    main()
