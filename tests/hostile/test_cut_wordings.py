"""Texts that end anywhere: every wording of the tables, cut after each of its words."""

import re
from pathlib import Path

import pytest

from fuzz.invariants import check_bytes

_TABLES = sorted((Path(__file__).parents[1] / "wordings").glob("*.txt"))
_WHO = "Lee Orr, 34, and Sam Pitt, 29, both of Hill Road, Leeds, appeared at Leeds Crown Court charged with theft. "
_EVERY = 7


def _wordings(table: Path) -> list[str]:
    lines = [line.rpartition(" => ")[0] for line in table.read_text("utf-8").splitlines() if " => " in line]
    return [re.sub(r"^[!123] ?", "", line).replace("\\n", "\n") for line in lines if not line.startswith("#")]


@pytest.mark.parametrize("table", _TABLES, ids=lambda table: table.stem)
def test_a_wording_may_end_after_any_word(table: Path) -> None:
    for number, words in enumerate(_wordings(table)):
        pieces = words.split(" ")
        for end in range(1 + number % _EVERY, len(pieces) + 1, _EVERY):
            check_bytes((_WHO + " ".join(pieces[:end])).encode(), "a.txt")
        check_bytes((_WHO + words.rstrip(".")).encode(), "a.txt")
