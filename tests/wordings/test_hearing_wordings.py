"""Ways to say where and when a court sat: each line of ``hearings.txt`` is one, with its rows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from release_extract.extract import extract

_HEAD = "---\ntitle: Man in court\ndate: 2024-03-15\n---\n\n"


def _rows() -> Iterator[tuple[str, list[str]]]:
    for line in (Path(__file__).parent / "hearings.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            words, _, expected = line.rpartition(" => ")
            yield words, sorted(row.strip() for row in expected.split(";"))


@pytest.mark.parametrize(("words", "expected"), list(_rows()))
def test_hearing_wording(words: str, expected: list[str]) -> None:
    hearings = extract(_HEAD + words + "\n").hearings
    assert sorted(f"{row.event} {row.court or '-'} {row.date or '-'}" for row in hearings) == expected
