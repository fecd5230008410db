"""A run that was stopped at any moment is continued, and ends with the bytes of one that was not."""

import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from cli.conftest import COMMAND, SAMPLES

FILES = 240


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some hundred releases, and one file that can't be read."""
    folder = tmp_path_factory.mktemp("archive")
    samples = sorted(SAMPLES.glob("*.txt"))
    for number in range(FILES):
        shutil.copy(samples[number % len(samples)], folder / f"{number:04}.txt")
    (folder / "0100.txt").write_bytes(b"")
    return folder


def run(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run the program to its end."""
    return subprocess.run([*COMMAND, *map(str, arguments)], capture_output=True, text=True, timeout=300, check=False)


def check_part(part: Path) -> int:
    """Check that an unfinished output is whole lines of JSON; how many."""
    if not part.exists():
        return 0
    *lines, rest = part.read_bytes().split(b"\n")
    assert rest == b""
    for line in lines:
        json.loads(line)
    return len(lines)


@pytest.mark.parametrize("workers", ["0", "2"])
def test_killed_at_random_moments(archive: Path, tmp_path: Path, workers: str) -> None:
    whole, killed = tmp_path / "whole.jsonl", tmp_path / "killed.jsonl"
    started = time.monotonic()
    assert run(archive, "--output", whole).returncode == 1
    seconds = time.monotonic() - started
    moments = random.Random(5)
    most = 0
    for _ in range(10):
        program = subprocess.Popen(
            [*COMMAND, str(archive), "--output", str(killed), "--resume", "--workers", workers],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(moments.uniform(0.2, 0.2 + seconds / 5))
        program.send_signal(signal.SIGKILL)
        program.wait()
        if killed.exists():
            break
        written = check_part(tmp_path / "killed.jsonl.part")
        assert written >= most, "records were lost"
        most = written
    done = run(archive, "--output", killed, "--resume", "--workers", workers)
    assert done.returncode == 1
    assert killed.read_bytes() == whole.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["killed.jsonl", "whole.jsonl"]


def stop_after(archive: Path, output: Path, records: int) -> None:
    """Start a run and kill it once it has written so many records."""
    program = subprocess.Popen(
        [*COMMAND, str(archive), "--output", str(output), "--workers", "0"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    part = Path(f"{output}.part.log")
    while not part.exists() or part.read_bytes().count(b"\n") <= records:
        assert program.poll() is None
        time.sleep(0.01)
    program.kill()
    program.wait()


@pytest.fixture
def small(archive: Path, tmp_path: Path) -> Path:
    """A copy of a part of the archive, to change."""
    folder = tmp_path / "small"
    folder.mkdir()
    for path in sorted(archive.iterdir())[90:140]:
        shutil.copy2(path, folder)
    return folder


def kept(summary: str) -> int:
    """How many results the summary says were kept."""
    (number,) = [part.split()[0] for part in summary.split(", ") if part.endswith("kept from before")] or ["0"]
    return int(number)


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
def test_changed_inputs(small: Path, tmp_path: Path, ending: str) -> None:
    output, whole = tmp_path / f"out.{ending}", tmp_path / f"whole.{ending}"
    stop_after(small, output, 30)
    (small / "0095.txt").write_text("A man was jailed.")
    (small / "0097.txt").unlink()
    shutil.copy(small / "0091.txt", small / "0098b.txt")
    stopped = run(small, "--output", output, "--resume", "--fail-fast")
    assert stopped.returncode == 1
    assert not output.exists()
    assert run(small, "--output", output, "--resume").returncode == 1
    assert run(small, "--output", whole).returncode == 1
    assert output.read_bytes() == whole.read_bytes()
    assert not list(tmp_path.glob("*.part*"))


def test_what_is_done_is_not_done_again(small: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    stop_after(small, output, 30)
    before = (tmp_path / "out.jsonl.part").stat().st_ino
    done = run(small, "--output", output, "--resume")
    assert kept(done.stderr) >= 30
    assert output.stat().st_ino == before


@pytest.mark.parametrize("options", [["--evidence"], ["--no-names"]])
def test_another_job_begins_anew(small: Path, tmp_path: Path, options: list[str]) -> None:
    output, whole = tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    stop_after(small, output, 10)
    assert kept(run(small, "--output", output, "--resume", *options).stderr) == 0
    run(small, "--output", whole, *options)
    assert output.read_bytes() == whole.read_bytes()


def test_a_torn_line_is_cut_off(small: Path, tmp_path: Path) -> None:
    output, whole = tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    stop_after(small, output, 10)
    for name in ("out.jsonl.part", "out.jsonl.part.log"):
        with open(tmp_path / name, "ab") as file:
            file.write(b'["torn')
    run(small, "--output", output, "--resume")
    run(small, "--output", whole)
    assert output.read_bytes() == whole.read_bytes()


def test_without_resume_it_begins_anew(small: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    stop_after(small, output, 10)
    assert kept(run(small, "--output", output).stderr) == 0


def test_two_runs_do_not_share_an_output(small: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    os.mkfifo(tmp_path / "pipe")
    first = subprocess.Popen([*COMMAND, str(tmp_path / "pipe"), "--output", str(output)])
    while not Path(f"{output}.part.log").exists():
        time.sleep(0.01)
    time.sleep(0.2)
    second = run(small, "--output", output)
    first.kill()
    first.wait()
    assert second.returncode == 1
    assert "another run writes it" in second.stderr
