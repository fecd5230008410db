"""All benchmarks in one command, as a table in Markdown with the goal of each beside what was measured.

    python tests/benchmarks [--files 20000] [--many 200000] [--spacy PYTHON] [--quick] [--only NAME]

Run it on a machine that does nothing else. ``--quick`` takes a twentieth of the files.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import lengths, memory, spark, startup, throughput, workers
from engines.cluster import find_lack


class Line(NamedTuple):
    """A row of the table."""

    what: str
    goal: str
    measured: str


def measure_throughput(files: int, spacy: str) -> Iterator[Line]:
    """Our time for a release, and its ratios."""
    seconds = throughput.run(files, spacy)
    ours, floor, theirs = seconds["ours"], seconds["floor"], seconds["spacy"]
    assert ours
    assert floor
    yield Line(f"a release, of {files:,}, warm, one core", "about 1 ms", f"{1000 * ours / files:.2f} ms")
    yield Line("against reading, decoding and YAML alone", "at most 6", f"{ours / floor:.1f}")
    words = f"{theirs / ours:.2f}" if theirs else "spaCy is not installed"
    yield Line("spaCy's rule matchers against us", "at least 4", words)


def measure_workers(files: int) -> Iterator[Line]:
    """Two against one; a fifth of the files is enough."""
    by_workers = workers.run(max(files // 5, 500))
    yield Line("two workers against one", "at least 1.8", f"{by_workers[1] / by_workers[2]:.2f}")


def measure_memory(many: int) -> Iterator[Line]:
    """A thousand files and many."""
    for number, peaks in memory.run(many, 2).items():
        words = ", ".join(f"{name} {mib:.0f} MiB" for name, mib in peaks.items())
        yield Line(f"peak memory, {number:,} files", "under 80 MiB a process, always the same", words)


def measure_startup() -> Iterator[Line]:
    """One file from the shell."""
    starts = startup.run(15)
    yield Line("one file, against a bare typer program", "at most 1.25", f"{starts['ours'] / starts['bare']:.2f}")
    added = 1000 * (starts["import"] - starts["python"])
    yield Line("`import release_extract`, over bare Python", "under 60 ms", f"{added:.0f} ms")


def measure_lengths() -> Iterator[Line]:
    """Time against length."""
    fit = lengths.fit(lengths.run())
    words = f"{fit.slope:.2f} ms a 1,000 characters, R² {fit.r_squared:.4f}, exponent {fit.exponent:.2f}"
    yield Line("time against length, 1 KB to 1 MB", "a straight line", words)


def measure_spark(files: int) -> Iterator[Line]:
    """One executor and two, where there is Spark; a fifth of the files is enough."""
    lack = find_lack()
    if lack:
        yield Line("Spark", "one executor at most 25 % over one core", lack)
        return
    found = spark.run(max(files // 5, 500))
    alone, one, two = (found.rates[executors] for executors in (0, 1, 2))
    words = f"{one.files:.0f} rows a second against {alone.files:.0f}: {100 * (alone.files / one.files - 1):.0f} % more time"
    yield Line("one executor of Spark against the program on one core", "at most 25 % more", words)
    words = f"{one.processor:.1f} ms a row against {alone.processor:.1f}"
    yield Line("the same in processor time, driver included", "no goal", words)
    yield Line("two executors against one", "at least 1.7", f"{two.files / one.files:.2f}")
    yield Line("start of a job in Spark", "no goal", f"{found.startup:.0f} s")
    words = f"{found.executor / 1024:.0f} MiB, and its Python {found.worker / 1024:.0f} MiB"
    yield Line("peak memory of an executor of one core", "no goal", words)
    yield Line("shuffle", "no goal", f"{found.shuffled:,.0f} bytes a row")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--many", type=int, default=200_000)
    parser.add_argument("--spacy", default=sys.executable)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=("throughput", "workers", "memory", "startup", "lengths", "spark"))
    arguments = parser.parse_args()
    share = 20 if arguments.quick else 1
    files, many = arguments.files // share, arguments.many // share
    benchmarks: dict[str, Callable[[], Iterator[Line]]] = {
        "throughput": lambda: measure_throughput(files, arguments.spacy),
        "workers": lambda: measure_workers(files),
        "memory": lambda: measure_memory(many),
        "startup": measure_startup,
        "lengths": measure_lengths,
        "spark": lambda: measure_spark(files),
    }
    print("| what | goal | measured |\n|---|---|---|", flush=True)
    for name in [arguments.only] if arguments.only else benchmarks:
        for line in benchmarks[name]():
            print(f"| {line.what} | {line.goal} | {line.measured} |", flush=True)


if __name__ == "__main__":
    main()
