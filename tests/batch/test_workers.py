"""Several processes: the same results in the same order, whatever happens to a process."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.conftest import COMMAND, SAMPLES
from release_extract.batch import Done, Failure, Job, Outcome, Skipped, Source, find_sources, process
from release_extract.batch.workers import process_in_workers

JOB = Job("jsonl", "cases", "kept", evidence=True)
#: More than the windows of two workers hold.
MANY = [Source(str(path), f"{number}-{path.name}") for number in range(40) for path in sorted(SAMPLES.glob("*"))]


def test_the_same_in_the_same_order() -> None:
    assert list(process(MANY, JOB, 2)) == list(process(MANY, JOB, 0))


def test_what_is_an_outcome_already_keeps_its_place() -> None:
    failure = Failure("x", "missing", "gone; look")
    items: list[Source | Outcome] = [Skipped("hidden"), MANY[0], failure, MANY[1], failure]
    names = [type(outcome).__name__ for outcome in process(iter(items), JOB, 1)]
    assert names == ["Skipped", "Done", "Failure", "Done", "Failure"]


def test_nobody_reads_far_ahead() -> None:
    taken = 0

    def endless() -> Iterator[Source]:
        nonlocal taken
        while True:
            taken += 1
            yield MANY[0]

    outcomes = process_in_workers(endless(), JOB, 2)
    for _ in range(300):
        assert isinstance(next(outcomes), Done)
    assert taken < 300 + 2 * 128 + 64


def test_no_process_is_left() -> None:
    outcomes = process(MANY, JOB, 2)
    next(outcomes)
    assert len(find_children(os.getpid())) >= 2
    outcomes.close()
    assert not [pid for pid in find_children(os.getpid()) if b"spawn_main" in read_command(pid)]


def find_children(parent: int) -> list[int]:
    """The processes that ``parent`` started."""
    children = Path(f"/proc/{parent}/task/{parent}/children")
    return [int(pid) for pid in children.read_text().split()]


def read_command(pid: int) -> bytes:
    """The command line of a process; empty for one that is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def holds(pid: int, path: Path) -> bool:
    """Whether the process has ``path`` open."""
    try:
        return any(os.readlink(link) == str(path) for link in Path(f"/proc/{pid}/fd").iterdir())
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_a_worker_that_dies_costs_its_file_a_line_and_nothing_else(tmp_path: Path) -> None:
    """Workers are killed as they read a pipe that nobody writes to, until none tries it any more."""
    fifo = tmp_path / "trap.txt"
    os.mkfifo(fifo)
    writer = os.open(fifo, os.O_RDWR)
    paths = [str(path) for path in sorted(SAMPLES.glob("*.txt"))]
    arguments = [*paths, str(fifo), *paths * 5]
    results = tmp_path / "results.jsonl"
    with results.open("w") as stdout:  # a pipe that nobody reads would fill, and stop the program
        program = subprocess.Popen(
            [*COMMAND, "--workers", "2", *arguments], stdout=stdout, stderr=subprocess.PIPE, text=True
        )
    killed: set[int] = set()
    until = time.monotonic() + 60
    while program.poll() is None and time.monotonic() < until:
        for pid in find_children(program.pid):
            if holds(pid, fifo):
                os.kill(pid, signal.SIGKILL)
                killed.add(pid)
        time.sleep(0.02)
    _, err = program.communicate(timeout=60)
    os.close(writer)
    assert len(killed) == 2  # with its neighbours, then alone
    assert program.returncode == 1
    expected = subprocess.run([*COMMAND, *paths, *paths * 5], capture_output=True, text=True, check=True).stdout
    assert results.read_text() == expected
    first, summary = err.splitlines()
    assert first.startswith(f"release-extract: {fifo}: the process that read it was killed")
    assert ", 1 failed, " in summary


def test_few_files_start_no_process() -> None:
    before = find_children(os.getpid())
    outcomes = process(find_sources([str(SAMPLES)]), JOB, None)
    next(outcomes)
    assert find_children(os.getpid()) == before
