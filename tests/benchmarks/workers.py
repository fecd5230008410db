"""The program from the shell with one worker and with two, in turn, on the same files.

Prints the median seconds of each and their ratio. Runs with so many files that the start of a process does not count.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpus import multiply

_ROUNDS = 3


def run_program(folder: str, workers: int) -> float:
    """The seconds of one run."""
    command = [sys.executable, "-m", "release_extract", folder, "--workers", str(workers), "--quiet"]
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def run(files: int) -> dict[int, float]:
    """The median seconds by the number of workers."""
    with tempfile.TemporaryDirectory() as folder:
        multiply(Path(folder), files)
        seconds: dict[int, list[float]] = {1: [], 2: []}
        for _ in range(_ROUNDS):
            for workers, taken in seconds.items():
                taken.append(run_program(folder, workers))
    return {workers: statistics.median(taken) for workers, taken in seconds.items()}
