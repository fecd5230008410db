"""What stands on standard output."""

import gzip
import json
import os
import pty
import shutil
import subprocess
from pathlib import Path

import pytest

from cli.conftest import COMMAND, SAMPLES, Run
from release_extract import extract
from release_extract.output.schema import SHIPPED

ONE = SAMPLES / "one-defendant.txt"


def sources(out: bytes) -> list[str]:
    """The file names of JSON Lines, in order."""
    return [Path(json.loads(line)["source"]).name for line in out.splitlines()]


def test_one_file_in_a_pipe_is_one_line(run: Run) -> None:
    ended = run(ONE)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.count(b"\n") == 1
    assert json.loads(ended.out)["source"] == str(ONE)


def test_one_file_on_a_terminal_is_indented() -> None:
    ours, theirs = pty.openpty()
    subprocess.run([*COMMAND, str(ONE)], stdout=theirs, check=True, timeout=60)
    os.close(theirs)
    with open(ours, "rb") as terminal:
        shown = terminal.read1(65536)
    assert shown.startswith(b'{\r\n  "schema_version": 1,\r\n')


def test_format_overrules_the_default(run: Run) -> None:
    indented = run("--format", "json", ONE).out
    assert indented.startswith(b'{\n  "schema_version": 1,\n')
    assert json.loads(indented) == json.loads(run("--format", "jsonl", ONE).out)


def test_several_files_keep_the_order_given(run: Run) -> None:
    assert sources(run(SAMPLES / "no-case.txt", ONE).out) == ["no-case.txt", "one-defendant.txt"]


def test_the_record_is_the_one_of_the_api(run: Run) -> None:
    record = json.loads(run("--format", "jsonl", "-", stdin=ONE.read_bytes()).out)
    assert record["source"] == "-"
    assert record["title"] == extract(ONE.read_text("utf-8")).title


def test_keys_are_always_there_and_in_order(run: Run) -> None:
    properties = json.loads(SHIPPED.read_bytes())["$defs"]["Record"]["required"]
    assert list(json.loads(run(SAMPLES / "no-case.txt").out)) == properties


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder of releases and other things."""
    folder = tmp_path / "archive"
    for name in ("b/2.txt", "b/1.MD", "a.htm", "z.txt", ".hidden.txt", ".git/x.txt", "photo.jpg", "notes", "c.html"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ONE, folder / name)
    (folder / "b/3.txt.gz").write_bytes(gzip.compress(ONE.read_bytes()))
    (folder / "x.txt").mkdir()
    (folder / "loop").symlink_to(folder)
    return folder


def test_a_folder_gives_its_releases_in_a_stable_order(run: Run, archive: Path) -> None:
    ended = run(archive)
    assert (ended.code, ended.err) == (0, "")
    assert sources(ended.out) == ["a.htm", "1.MD", "2.txt", "3.txt.gz", "c.html", "z.txt"]


def test_a_folder_is_json_lines_even_with_one_release(run: Run, tmp_path: Path) -> None:
    shutil.copy(ONE, tmp_path)
    assert run(tmp_path).out.count(b"\n") == 1


def test_files_folders_and_standard_input_mix(run: Run, archive: Path) -> None:
    assert sources(run(ONE, archive / "b", "-", stdin=b"x").out) == [
        "one-defendant.txt",
        "1.MD",
        "2.txt",
        "3.txt.gz",
        "-",
    ]


def test_a_fifo_that_is_named_is_read_and_one_in_a_folder_is_not(run: Run, archive: Path) -> None:
    os.mkfifo(archive / "pipe.txt")
    assert "pipe.txt" not in sources(run(archive).out)
    feeder = subprocess.Popen(["cp", str(ONE), str(archive / "pipe.txt")])
    assert sources(run(archive / "pipe.txt").out) == ["pipe.txt"]
    assert feeder.wait() == 0


def test_text_prints_what_evidence_counts_in(run: Run) -> None:
    text = run("--text", ONE).out
    assert text == ONE.read_bytes()
    page = run("--text", SAMPLES / "page.html").out.decode()
    assert "Owain Prydderch, 26, of Heol Derwen" in page
    assert "<p>" not in page


def test_schema_is_the_shipped_one(run: Run) -> None:
    ended = run("--schema")
    assert (ended.code, ended.out, ended.err) == (0, SHIPPED.read_bytes(), "")


def test_version(run: Run) -> None:
    ended = run("--version")
    assert ended.code == 0
    assert ended.out.startswith(b"release-extract 1.")


def test_help_has_examples_and_exit_codes(run: Run) -> None:
    ended = run("--help")
    words = " ".join(ended.out.decode().split())
    assert ended.code == 0
    assert "release-extract archive/ > records.jsonl" in words
    assert "0 all well, 1 some input could not be read or the output not be written, 2 wrong usage" in words
