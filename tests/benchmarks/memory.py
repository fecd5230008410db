"""Peak memory of each process of a run, over few files and over many.

The files are the shortest releases of the gold corpus, so that many are read in a short time; half of them lie in one
folder.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpus import gold_texts, multiply

_FEW = 1000
_SHORTEST = 5
_EVERY = 0.05
_MIB = 1 << 10


def find_children(pid: int) -> list[int]:
    """The processes that a process started; none when it is gone."""
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def read_peak(pid: int) -> int:
    """The most memory that a process has had so far, in KiB; 0 when it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    peaks = [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")]
    return peaks[0] if peaks else 0


def measure(folder: Path, workers: int) -> dict[str, float]:
    """The peaks in MiB of the parent, and of the worker that had most."""
    command = [sys.executable, "-m", "release_extract", str(folder), "--workers", str(workers), "--quiet"]
    output = ["--output", str(folder.with_suffix(".jsonl"))]
    program = subprocess.Popen([*command, *output])
    peaks: dict[int, int] = {}
    while program.poll() is None:
        for pid in (program.pid, *find_children(program.pid)):
            peaks[pid] = max(peaks.get(pid, 0), read_peak(pid))
        time.sleep(_EVERY)
    if program.returncode:
        raise SystemExit(f"exit code {program.returncode}")
    parent = peaks.pop(program.pid)
    return {"parent": parent / _MIB, "worker": max(peaks.values(), default=0) / _MIB}


def run(files: int, workers: int) -> dict[int, dict[str, float]]:
    """The peaks by the number of files."""
    texts = sorted(gold_texts(), key=lambda path: path.stat().st_size)[:_SHORTEST]
    found: dict[int, dict[str, float]] = {}
    for number in (_FEW, files):
        with tempfile.TemporaryDirectory() as base:
            folder = Path(base) / "archive"
            paths = multiply(folder, number, texts)
            (folder / "flat").mkdir()
            for path in paths[: number // 2]:
                Path(path).rename(folder / "flat" / Path(path).name)
            found[number] = measure(folder, workers)
    return found
