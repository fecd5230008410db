"""The sample's job in Spark itself: two executors, one of which is killed, and the rows are those of the command."""

import datetime
import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from engines.archive import HOSTILE, make_release, write_archive
from engines.cluster import CLUSTER, JOB, SHORT_RUN, Submitted, find_lack
from release_extract import extract
from release_extract.arrow import RESULT_SCHEMA, SCHEMA
from release_extract.output.arrow_schema import to_batch

pytestmark = pytest.mark.skipif(find_lack() is not None, reason=find_lack() or "")

FILES = 20_000
#: Some of the tasks that Spark makes of so many files, a hundred and more.
SOME_TASKS = 50
SECONDS = 600
REFUSED = 7
Lines = list[bytes]


def read_rows(path: Path) -> pa.Table:
    """What a job wrote, with the columns of a result."""
    return ds.dataset(path, format="parquet", partitioning="hive").to_table().select(RESULT_SCHEMA.names)


def to_lines(table: pa.Table) -> Lines:
    """Each row as a line of JSON, sorted."""
    return sorted(json.dumps(row, default=_to_text).encode() for row in table.to_pylist())


def _to_text(value: object) -> str:
    """A day, or a moment in the time zone that Spark gives it back in."""
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).isoformat()
    assert isinstance(value, datetime.date)
    return value.isoformat()


def read_good(path: Path) -> Lines:
    """The rows of records."""
    return to_lines(read_rows(path).filter(ds.field("error").is_null()).select(SCHEMA.names))


def read_bad(path: Path) -> list[tuple[str, str, str]]:
    """The rows of errors: source, code, message."""
    rows = read_rows(path).filter(ds.field("error").is_valid()).to_pylist()
    assert all(value is None for row in rows for name, value in row.items() if name not in ("source", "error"))
    return sorted((row["source"], *row["error"].values()) for row in rows)


class Ran:
    """What the command and the job made of one archive."""

    def __init__(self, folder: Path) -> None:
        write_archive(folder / "archive", FILES)
        output, errors = folder / "records.parquet", folder / "errors.jsonl"
        command = [sys.executable, "-m", "release_extract", str(folder / "archive"), "--quiet"]
        command += ["--output", str(output), "--errors", str(errors)]
        assert subprocess.run(command, check=False).returncode == 1
        self.expected = to_lines(pq.read_table(output))
        problems = map(msgspec.json.decode, errors.read_bytes().splitlines())
        self.expected_errors = sorted((row["source"], row["code"], row["message"]) for row in problems)
        self.output = folder / "output"
        arguments = (JOB, "text", folder / "archive", self.output)
        job = Submitted(folder / "spark", CLUSTER.format(executors=2), *arguments, java=SHORT_RUN)
        try:
            job.wait_for_tasks(SOME_TASKS, SECONDS)
            job.kill_executor()
            self.log = job.wait(SECONDS)
        finally:
            job.stop()


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """Both runs, which take a minute."""
    return Ran(tmp_path_factory.mktemp("spark"))


def test_an_executor_was_lost_in_the_middle(ran: Ran) -> None:
    assert "Lost executor" in ran.log


def test_the_rows_are_those_of_the_command(ran: Ran) -> None:
    assert len(ran.expected) == FILES + len(HOSTILE) - REFUSED
    assert read_good(ran.output) == ran.expected


def test_a_poisoned_row_costs_an_error_row(ran: Ran) -> None:
    assert len(ran.expected_errors) == REFUSED
    # Spark skips files of no bytes. A file larger than any release is not opened, so that its row says less.
    unopened = "there is nothing to read, the value is null; give it a release as text or HTML"
    expected = [
        (source, code, unopened if source.endswith("/too-large.txt") else message)
        for source, code, message in ran.expected_errors
        if not source.endswith("/an-empty-file.txt")
    ]
    assert read_bad(ran.output) == expected


def test_errors_are_counted(ran: Ran) -> None:
    counted = re.findall(r"^release-extract: ([\d,]+) rows with an error$", ran.log, re.MULTILINE)
    assert len(counted) == 1
    assert int(counted[0]) >= REFUSED - 1


def test_folders_are_by_year_and_area(ran: Ran) -> None:
    folders = {path.parent.relative_to(ran.output).as_posix() for path in ran.output.rglob("*.parquet")}
    areas, years = ("Essex", "Kent", "Dorset", "Norfolk", "Derbyshire"), (2019, 2020, 2021, 2022)
    nothing = "__HIVE_DEFAULT_PARTITION__"
    expected = {f"by_year={year}/by_area={area}" for year in years for area in areas}
    strange = {f"by_year={nothing}/by_area={area}" for area in (nothing, "a " * 24 + "a")}
    assert folders == expected | strange


def write_warc(path: Path, pages: dict[str, str]) -> None:
    """A WARC file of pages, compressed on the way, and of what is none."""
    answers = [
        *((address, "200 OK", "text/html; charset=utf-8", text.encode()) for address, text in pages.items()),
        ("https://example.police.uk/logo", "200 OK", "image/png", b"\x89PNG"),
        ("https://example.police.uk/gone", "404 Not Found", "text/html", b"<p>There is nothing here."),
    ]
    pack = gzip.compress if path.suffix == ".gz" else bytes
    path.write_bytes(b"".join(pack(make_record(*answer)) for answer in answers))


def make_record(address: str, status: str, kind: str, body: bytes) -> bytes:
    """What a server answered, as a record of a WARC file."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Encoding: gzip\r\n\r\n".encode() + gzip.compress(
        body
    )
    lines = (
        "WARC/1.0",
        "WARC-Type: response",
        f"WARC-Target-URI: {address}",
        "WARC-Date: 2024-01-20T10:00:00Z",
        "WARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789012>",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(answer)}",
    )
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + answer + b"\r\n\r\n"


class RanOthers:
    """What the job made of WARC files, and of Parquet: of all, of all again, and then of a part."""

    def __init__(self, folder: Path) -> None:
        self.texts = {f"https://example.police.uk/{number}": make_release(number) for number in range(40)}
        first, second = dict([*self.texts.items()][:25]), dict([*self.texts.items()][25:])
        (folder / "in").mkdir()
        write_warc(folder / "in" / "first.warc.gz", first)
        write_warc(folder / "in" / "second.warc", second)
        self.broken = folder / "in" / "third.warc.gz"
        self.broken.write_bytes(b"%PDF-1.4\n" * 9)
        kent = {address: text for address, text in self.texts.items() if "area: Kent" in text}
        for name, texts in (("all", self.texts), ("kent", kent)):
            pq.write_table(pa.table({"url": [*texts], "body": [*texts.values()]}), folder / f"{name}.parquet")
        self.outputs = {name: folder / "out" / name for name in ("warc", "parquet")}
        read = f"{self.outputs['parquet']} --source url --text body"
        lines = [f"parquet {folder}/{name}.parquet {read}" for name in ("all", "all", "kent")]
        lines.append(f"warc {folder}/in {self.outputs['warc']}")
        several = Path(__file__).with_name("several_jobs.py")
        self.log = Submitted(folder / "spark", "local[2]", several, JOB, *lines, java=SHORT_RUN).wait(SECONDS)


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> RanOthers:
    """All of these runs, in one driver."""
    return RanOthers(tmp_path_factory.mktemp("others"))


@pytest.mark.parametrize("name", ["warc", "parquet"])
def test_rows_are_there_once_however_often_they_were_written(others: RanOthers, name: str) -> None:
    records = [extract(text, address) for address, text in others.texts.items()]
    assert read_good(others.outputs[name]) == to_lines(pa.Table.from_batches([to_batch(records, SCHEMA)]))


def test_a_warc_file_that_is_none_costs_an_error_row(others: RanOthers) -> None:
    ((source, code, message),) = read_bad(others.outputs["warc"])
    assert (source, code) == (str(others.broken), "unreadable")
    assert message.startswith("there is nothing to read")
    assert others.log.count("release-extract: 0 rows with an error") == 3
    assert others.log.count("release-extract: 1 rows with an error") == 1
