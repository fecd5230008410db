"""Whole releases from one kilobyte to four megabytes."""

from pathlib import Path

import pytest

from linear.work import check_linear, time_whole

GOLD = Path(__file__).parents[1] / "gold"
RELEASE = "\n\n".join(path.read_text("utf-8") for path in sorted(GOLD.glob("*.txt"))[:3])
STORY = (
    "The court heard how officers were called to the High Street late in the evening of Friday, 3 May, by a neighbour "
    "who had seen somebody at a window. “It was dark,” she said, “and I could not see his face.”\n\n"
)
SIZES = (1_000, 4_000, 16_000, 64_000, 256_000)


def grow(size: int) -> str:
    """A release, and then its story told at length."""
    return (RELEASE + "\n\n" + STORY * (size // len(STORY) + 1))[:size]


@pytest.mark.parametrize("size", SIZES)
def test_a_text(size: int) -> None:
    check_linear(time_whole, grow, size)


@pytest.mark.parametrize("size", SIZES)
def test_a_page(size: int) -> None:
    def make(length: int) -> str:
        return "<html><body><main>" + grow(length).replace("\n\n", "<p>") + "</main></body></html>"

    check_linear(time_whole, make, size)


@pytest.mark.parametrize("size", SIZES)
def test_many_releases_in_one_file(size: int) -> None:
    check_linear(time_whole, lambda length: (RELEASE * (length // len(RELEASE) + 1))[:length], size)


def test_four_megabytes() -> None:
    """Sixteen times the text takes less than twenty-four times the time."""
    small, large = (min(time_whole(grow(size))["whole"] for _ in range(2)) for size in (250_000, 4_000_000))
    assert large < 24 * small
