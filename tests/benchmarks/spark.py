"""The sample's job in Spark with one executor and with two, against the program on one core, in turn on the same files.

Start-up is taken off: rates are of the files that a long run has more than a short one, over the time that it takes more.
The short one has each text once, so that what it shuffles is not compressed better than an archive is. An executor has
one core of its own and the settings of Spark as they come; it reads, extracts, shuffles and writes.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from benchmarks.corpus import gold_texts, multiply
from benchmarks.memory import read_peak
from engines.cluster import CLUSTER, EXECUTOR, JOB, Submitted, find_descendants, read_of

_ROUNDS: Final = 2
_SECONDS: Final = 3_600
_EVERY: Final = 0.1
_TICKS: Final = os.sysconf("SC_CLK_TCK")
_WORKER: Final = b"pyspark.daemon"


class Run(NamedTuple):
    """Seconds by the clock and of processors, peaks of memory in KiB, and bytes of the shuffle."""

    seconds: float
    processor: float
    executor: int
    worker: int
    shuffled: int


class Rate(NamedTuple):
    """Files a second by the clock, and milliseconds of processors a file."""

    files: float
    processor: float


class Comparison(NamedTuple):
    """The rates by the number of executors, 0 for the program alone, and of one executor: seconds to start, memory in
    KiB, and bytes that a row has in the shuffle.
    """

    rates: dict[int, Rate]
    startup: float
    executor: int
    worker: int
    shuffled: float


class Watch:
    """What processes have used so far, those that have ended too."""

    def __init__(self) -> None:
        self.processor: dict[int, float] = {}
        self.executor = self.worker = 0

    def look(self, pids: list[int]) -> None:
        """Take down what each has used."""
        for pid in pids:
            fields = read_of(pid, "stat").rpartition(b")")[2].split()
            if len(fields) > 12:
                self.processor[pid] = (int(fields[11]) + int(fields[12])) / _TICKS
            command = read_of(pid, "cmdline")
            if EXECUTOR in command:
                self.executor = max(self.executor, read_peak(pid))
            if _WORKER in command:
                self.worker = max(self.worker, read_peak(pid))


def run_program(folder: Path, output: Path) -> Run:
    """The program in one process."""
    command = [sys.executable, "-m", "release_extract", str(folder), "--workers", "0", "--quiet", "-o", str(output)]
    watch, start = Watch(), time.perf_counter()
    with subprocess.Popen(command) as program:
        while program.poll() is None:
            watch.look([program.pid, *find_descendants(program.pid)])
            time.sleep(_EVERY)
    seconds = time.perf_counter() - start
    assert program.returncode == 0
    return Run(seconds, sum(watch.processor.values()), 0, 0, 0)


def run_spark(folder: Path, output: Path, executors: int) -> Run:
    """The job with so many executors."""
    watch, shuffled, start = Watch(), 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as base:
        master = CLUSTER.format(executors=executors)
        job = Submitted(Path(base) / "spark", master, JOB, "text", folder, output)
        try:
            while job.is_running():
                watch.look(job.pids)
                shuffled = max(shuffled, job.count_shuffled())
                time.sleep(_EVERY)
            seconds = time.perf_counter() - start
            job.wait(_SECONDS)
        finally:
            job.stop()
    return Run(seconds, sum(watch.processor.values()), watch.executor, watch.worker, shuffled)


def run(files: int) -> Comparison:
    """Runs over ``files`` and over few, the best of some rounds of each."""
    few = len(gold_texts())
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base)
        for number in (few, files):
            multiply(folder / str(number), number)
        ways: dict[int, Callable[[Path, Path], Run]] = {
            0: run_program,
            1: lambda source, output: run_spark(source, output, 1),
            2: lambda source, output: run_spark(source, output, 2),
        }
        runs: dict[tuple[int, int], list[Run]] = {}
        for turn in range(_ROUNDS):
            for executors, way in ways.items():
                for number in (few, files):
                    output = folder / f"output-{turn}-{executors}-{number}"
                    runs.setdefault((executors, number), []).append(way(folder / str(number), output))
    best = {key: min(taken) for key, taken in runs.items()}
    rates = {executors: _rate(best[executors, few], best[executors, files], files - few) for executors in ways}
    short, long = best[1, few], best[1, files]
    return Comparison(rates, short.seconds - few / rates[1].files, long.executor, long.worker, short.shuffled / few)


def _rate(short: Run, long: Run, more: int) -> Rate:
    return Rate(more / (long.seconds - short.seconds), 1000 * (long.processor - short.processor) / more)
