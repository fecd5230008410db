"""Milliseconds for one release, warm and in this process, against the floor of reading, decoding and loading its YAML.

    python tests/benchmarks/throughput.py [--files 2000]

The texts of tests/gold are multiplied to that many files in a temporary folder. Only text files are measured: a page
costs what its HTML parser costs.
"""

import argparse
import re
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import yaml

from release_extract.batch import Failure, find_sources, process
from release_extract.extract import extract_bytes
from release_extract.output.json import to_line

GOLD = Path(__file__).parents[1] / "gold"
FENCED = re.compile(r"\A(?:```yaml|---)\n(.*?)\n(?:```|---)\n", re.DOTALL)


def multiply(folder: Path, files: int) -> list[str]:
    """Copy the gold texts into ``folder`` again and again under new names."""
    texts = [path.read_bytes() for path in sorted(GOLD.glob("*.txt"))]
    paths = [folder / f"{number:06}.txt" for number in range(files)]
    for number, path in enumerate(paths):
        path.write_bytes(texts[number % len(texts)])
    return [str(path) for path in paths]


def read_floor(path: str) -> object:
    """Read, decode, and load the front matter with the C loader."""
    text = Path(path).read_bytes().decode("utf-8")
    matter = FENCED.match(text)
    try:
        return yaml.load(matter[1], yaml.CSafeLoader) if matter else None
    except yaml.YAMLError:
        return None


def extract_all(paths: list[str]) -> Iterable[object]:
    """Everything that the program does to print JSON Lines, but for printing."""

    def work(data: bytes, name: str) -> bytes:
        return to_line(extract_bytes(data, name))

    for outcome in process(find_sources(paths), work):
        if isinstance(outcome, Failure):
            raise SystemExit(f"{outcome.source}: {outcome.message}")
        yield outcome


def measure(run: Callable[[], Iterable[object]]) -> float:
    """The seconds of the second of two runs."""
    seconds = 0.0
    for _ in range(2):
        start = time.perf_counter()
        for _outcome in run():
            pass
        seconds = time.perf_counter() - start
    return seconds


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2000)
    files = parser.parse_args().files
    with tempfile.TemporaryDirectory() as folder:
        paths = multiply(Path(folder), files)
        floor = measure(lambda: map(read_floor, paths))
        ours = measure(lambda: extract_all(paths))
    print(f"{'files':<20}{files:8}")
    print(f"{'floor':<20}{1000 * floor / files:8.3f} ms a release")
    print(f"{'release-extract':<20}{1000 * ours / files:8.3f} ms a release")
    print(f"{'ratio':<20}{ours / floor:8.2f}")


if __name__ == "__main__":
    main()
