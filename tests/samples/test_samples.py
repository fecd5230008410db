"""The samples of the README: every field of every record is right."""

import json
from pathlib import Path

import pytest

import score
from gold_corpus import find_texts, read_records

SAMPLES = Path(__file__).parents[2] / "samples"
EXPECTED = Path(__file__).parent / "expected"


def test_every_sample_has_its_expected_record() -> None:
    assert {path.stem for path in find_texts(SAMPLES)} == {path.stem for path in EXPECTED.glob("*.json")}


@pytest.mark.parametrize("name", sorted(path.stem for path in EXPECTED.glob("*.json")))
def test_sample(name: str) -> None:
    expected = json.loads((EXPECTED / f"{name}.json").read_text("utf-8"))
    errors: list[tuple[object, ...]] = []
    score.score({name: expected}, {name: read_records(SAMPLES)[name]}, errors)
    assert errors == []
