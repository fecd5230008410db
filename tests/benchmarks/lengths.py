"""Milliseconds for one release against its length, 1 KB to 1 MB, and the straight line through them.

A text is gold releases one after the other, and after each one as much again, and more, of a release that tells of no
case, since a text of thousands of charges is refused. Prints the line's slope and how well it fits: the exponent of the
curve through the points (1 is a straight line) and R² of the line.
"""

import math
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import gold_texts
from release_extract.extract import extract

LENGTHS = [1 << power for power in range(10, 21)]
SAMPLES = Path(__file__).parents[2] / "samples"
_FILLERS = 4
_LEAST_SECONDS = 0.2


class Fit(NamedTuple):
    """``milliseconds = slope * kilobytes + rest``, R² of that, and the exponent of the curve."""

    slope: float
    rest: float
    r_squared: float
    exponent: float


def make_text(length: int) -> str:
    """One release after the other."""
    filler = _read_body(SAMPLES / "no-case.txt") * _FILLERS
    text = "\n\n".join(f"{_read_body(path)}\n\n{filler}" for path in gold_texts())
    return (text * (length // len(text) + 1))[:length]


def _read_body(path: Path) -> str:
    return path.read_text("utf-8").rsplit("\n---\n", 1)[-1].strip() + "\n\n"


def measure(text: str) -> float:
    """Milliseconds for ``text``: the best of as many runs as fit into some tenths of a second."""
    best, spent = math.inf, 0.0
    while spent < _LEAST_SECONDS:
        start = time.perf_counter()
        extract(text)
        taken = time.perf_counter() - start
        best, spent = min(best, taken), spent + taken
    return 1000 * best


def fit(points: dict[int, float]) -> Fit:
    """Least squares."""
    xs, ys = [length / 1000 for length in points], list(points.values())
    slope, rest = _line(xs, ys)
    mean = sum(ys) / len(ys)
    left = sum((y - slope * x - rest) ** 2 for x, y in zip(xs, ys, strict=True))
    exponent, _ = _line([math.log(x) for x in xs], [math.log(y) for y in ys])
    return Fit(slope, rest, 1 - left / sum((y - mean) ** 2 for y in ys), exponent)


def _line(xs: list[float], ys: list[float]) -> tuple[float, float]:
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / sum((x - mean_x) ** 2 for x in xs)
    return slope, mean_y - slope * mean_x


def run() -> dict[int, float]:
    """Milliseconds by length in characters."""
    extract(make_text(LENGTHS[0]))
    return {length: measure(make_text(length)) for length in LENGTHS}
