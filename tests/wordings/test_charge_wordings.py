"""Ways to say who was charged with what and what became of it: each line of ``charges.txt`` is one, with its rows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from release_extract.extract import extract
from release_extract.record import Charge

_HEAD = "---\ntitle: Court result\ndate: 2024-03-15\n---\n\n"
_PEOPLE = {
    "1": "Lee Orr, 34, of Hill Road, Leeds, appeared at Leeds Crown Court on Monday.\n\n",
    "2": "Lee Orr, 34, and Sam Pitt, 29, both of Hill Road, Leeds, appeared at Leeds Crown Court on Monday.\n\n",
    "3": "Lee Orr, 34, Sam Pitt, 29, and Dean Greer, 41, all of Hill Road, Leeds, appeared at Leeds Crown Court on "
    "Monday.\n\n",
    "!": "",
}
_PLEAS = {"guilty": "g", "not_guilty": "n", None: "-"}
_OUTCOMES = {
    "charged": "open",
    "convicted": "con",
    "acquitted": "acq",
    "left_on_file": "file",
    "taken_into_consideration": "tic",
    "discontinued": "disc",
    "did_the_act": "act",
}


def _rows() -> Iterator[tuple[str, str]]:
    for line in (Path(__file__).parent / "charges.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            words, _, expected = line.rpartition(" => ")
            yield words.replace("\\n", "\n"), expected


def _said(row: Charge) -> str:
    """The row as the table writes it."""
    name = (row.defendant or "nobody").split()[-1]
    counts = "?" if row.counts is None else row.counts
    return f"{name} {row.offence or '~' + row.wording} {counts} {_PLEAS[row.plea]} {_OUTCOMES[row.outcome]}"


@pytest.mark.parametrize(("words", "expected"), list(_rows()))
def test_a_wording_of_charges(words: str, expected: str) -> None:
    body = _PEOPLE[words[0]] + words[1:].strip()
    charges = extract(f"{_HEAD}{body}\n").charges
    assert sorted(map(_said, charges)) == sorted(part for part in expected.split("; ") if part != "nothing")
