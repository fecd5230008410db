"""Files that are none, or too large, or gone: what the user gets, and that the run goes on."""

import csv
import gzip
import io
import json
import os
import shutil
import signal
import subprocess
import time
import zlib
from contextlib import suppress
from pathlib import Path

import pytest

from cli.conftest import SAMPLES, Run
from cli.test_errors import check_line
from hostile.conftest import Program
from release_extract.batch import work
from release_extract.batch.limits import time_limit
from release_extract.document.model import UnreadableInput

ONE = SAMPLES / "one-defendant.txt"
MEGABYTE = 1 << 20


def sources(out: bytes) -> list[str]:
    """The names of the files that gave a record, in order."""
    return [Path(json.loads(line)["source"]).name for line in out.splitlines()]


def test_500_megabytes_of_one_line(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        for _ in range(500):
            file.write(b"a" * MEGABYTE)
    ended = program(path, ONE)
    assert check_line(ended.err, str(path)) == (
        "larger than the limit of 20,000,000 bytes; raise --max-bytes if it is a release"
    )
    assert (ended.code, sources(ended.out)) == (1, ["one-defendant.txt"])


def test_a_gigabyte_that_gunzips_from_a_megabyte(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "bomb.txt.gz"
    squeeze = zlib.compressobj(9, wbits=31)
    path.write_bytes(b"".join(squeeze.compress(b"a" * MEGABYTE) for _ in range(1024)) + squeeze.flush())
    assert path.stat().st_size < 1.1 * MEGABYTE
    ended = program(path, ONE)
    assert "larger than the limit" in check_line(ended.err, str(path))
    assert (ended.code, sources(ended.out)) == (1, ["one-defendant.txt"])


def test_gzip_in_gzip_is_no_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "twice.txt.gz"
    path.write_bytes(gzip.compress(gzip.compress(ONE.read_bytes())))
    assert "not text or HTML" in check_line(run(path).err, str(path))


def test_the_size_can_be_raised_and_lowered(run: Run) -> None:
    size = ONE.stat().st_size
    assert run("--max-bytes", str(5 * size), ONE).code == 0
    ended = run("--max-bytes", str(size - 1), ONE)
    assert f"larger than the limit of {size - 1:,} bytes" in check_line(ended.err, str(ONE))
    assert run("--max-bytes", "0", ONE).code == 2


def test_more_text_than_a_file_of_the_limit_may_hold(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "prose.txt"
    path.write_text("A man was seen. " * 300)
    assert "more than 1,000 characters of text; cut it" in check_line(run("--max-bytes", "5000", path).err, str(path))


def test_more_tags_than_a_page_of_the_limit_may_hold(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "tags.html"
    path.write_text("<html><body>" + "<b>" * 5_000_000)
    assert "more than 200,000 tags; cut it" in check_line(program(path).err, str(path))


def test_an_archive_that_was_glued_together(run: Run, tmp_path: Path) -> None:
    names, rows = tmp_path / "names.txt", tmp_path / "rows.txt"
    letters = "abcdefghijklmnopqrstuvwxyz"
    names.write_text("\n".join(f"John {a}{b}er was seen." for a in letters.upper() for b in letters))
    rows.write_text("He pleaded guilty to theft at Leeds Crown Court on Monday.\n" * 3_100)
    first, second = run(names, rows, ONE).err.splitlines()
    assert "more than 500 names, so no single release; cut it into its releases" in first
    assert "more than 3,000 charges, sentences or hearings, so no single release; cut it into its releases" in second


# Hypothesis counts garbage collections in a callback, which swallows the first alarm when it comes in there.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_file_that_takes_too_long(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "slow.txt"
    path.write_text("A man was seen in the town of Leeds. " * 30_000)
    monkeypatch.setattr(work, "MAX_SECONDS", 0.2)
    ended = run(path, ONE)
    assert check_line(ended.err, str(path)) == "not read in 0.2 seconds; cut it into its releases"
    assert (ended.code, sources(ended.out)) == (1, ["one-defendant.txt"])


def test_the_alarm_goes_off_again_where_its_exception_was_swallowed() -> None:
    def work(seconds: float) -> None:
        end = time.process_time() + seconds
        while time.process_time() < end:
            pass

    def work_on() -> None:
        with time_limit(0.1):
            with suppress(UnreadableInput):
                work(1)
            work(10)

    with pytest.raises(UnreadableInput, match=r"not read in 0\.1 seconds"):
        work_on()
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("device", "words"),
    [
        ("/dev/null", "empty"),
        ("/dev/zero", "larger than the limit"),
        ("/dev/urandom", "larger than the limit"),
        ("/proc/self/mem", "see that it can be read"),
    ],
)
def test_a_device(program: Program, device: str, words: str) -> None:
    if not os.path.exists(device):
        pytest.skip(f"no {device} on this system")
    ended = program(device, ONE)
    assert words in check_line(ended.err, device)
    assert (ended.code, sources(ended.out)) == (1, ["one-defendant.txt"])


def test_fifos_sockets_and_devices_in_a_folder_are_left_out(program: Program, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.txt")
    (tmp_path / "null.txt").symlink_to("/dev/null")
    shutil.copy(ONE, tmp_path / "one.txt")
    ended = program(tmp_path)
    assert (ended.code, ended.err, sources(ended.out)) == (0, "", ["one.txt"])


def test_loops_of_links(program: Program, tmp_path: Path) -> None:
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "up").symlink_to(tmp_path)
    shutil.copy(ONE, tmp_path / "one.txt")
    ended = program(tmp_path)
    assert "symbolic links" in check_line(ended.err, str(tmp_path / "self.txt"))
    assert (ended.code, sources(ended.out)) == (1, ["one.txt"])


def test_a_link_that_leads_nowhere(run: Run, tmp_path: Path) -> None:
    link = tmp_path / "gone.txt"
    link.symlink_to(tmp_path / "nothing")
    assert "no such file" in check_line(run(link).err, str(link))
    ended = run(tmp_path, ONE)
    assert "no releases in this folder" in check_line(ended.err, str(tmp_path))
    assert sources(ended.out) == ["one-defendant.txt"]


def test_a_file_that_vanishes(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        shutil.copy(ONE, tmp_path / name)
    read = work._open

    def vanish(path: str, max_bytes: int) -> work._Contents:
        if path.endswith("a.txt"):
            os.remove(path)
        return read(path, max_bytes)

    monkeypatch.setattr(work, "_open", vanish)
    ended = run(tmp_path)
    assert "no such file" in check_line(ended.err, str(tmp_path / "a.txt"))
    assert (ended.code, sources(ended.out)) == (1, ["b.txt"])


def test_a_directory_named_as_a_release(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "x.txt"
    folder.mkdir()
    assert "no releases in this folder" in check_line(run(folder).err, str(folder))
    shutil.copy(ONE, folder / "in.txt")
    assert sources(run(tmp_path).out) == ["in.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_no_permission(run: Run, tmp_path: Path) -> None:
    locked, folder = tmp_path / "locked.txt", tmp_path / "folder"
    shutil.copy(ONE, locked)
    folder.mkdir()
    locked.chmod(0)
    folder.chmod(0)
    ended = run(tmp_path, ONE)
    folder.chmod(0o700)
    assert [line.split(": ")[2].split(";")[0] for line in ended.err.splitlines()] == ["no permission to read it"] * 2
    assert sources(ended.out) == ["one-defendant.txt"]


def test_folders_in_folders_in_folders(run: Run, tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 1000)
    here = os.getcwd()
    os.chdir(tmp_path)
    for _ in range(1000):
        os.mkdir("d")
        os.chdir("d")
    shutil.copy(ONE, "one.txt")
    os.chdir(here)
    ended = run(tmp_path)
    subprocess.run(["rm", "-r", tmp_path / "d"], check=True)  # shutil's recursion, which pytest uses, ends before
    assert ended.code in (0, 1)
    assert sources(ended.out) == ["one.txt"] or "name too long" in ended.err.lower(), deep


NAMES = (
    "=cmd|' C calc'!A0.txt",
    "@SUM(1+1).txt",
    "-1+1.txt",
    "+1.txt",
    "\x1b]0;owned\x07.txt",
    "\u202etxt.exe.txt",
    "a\nb.txt",
    '"quoted",x.txt',
)


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_that_does_something(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(ONE, name)
    argument = f"./{name}" if name.startswith("-") else name
    assert json.loads(run(argument).out)["source"] == argument
    _, *rows = csv.reader(io.StringIO(run("--format", "csv", argument).out.decode(), newline=""))
    assert rows
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    Path(name).write_bytes(b"")
    assert run(argument).err.rstrip("\n").isprintable()
