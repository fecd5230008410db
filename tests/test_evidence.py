"""The evidence law, on every release at hand: ``text[start:end]`` of what was read is the entry's ``text``."""

import json
from pathlib import Path

import pytest

from fuzz.invariants import VALIDATOR, find_evidence, without_evidence
from gold_corpus import GOLD, find_texts
from release_extract import extract_bytes
from release_extract.document.read import read_document
from release_extract.output.json import to_line

RELEASES = find_texts(GOLD) + find_texts(GOLD.parents[1] / "samples")
LISTS = ("defendants", "charges", "sentences", "hearings")


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_evidence(path: Path) -> None:
    data = path.read_bytes()
    text = read_document(data, path.name).text
    record = json.loads(to_line(extract_bytes(data, path.name, evidence=True)))
    VALIDATOR.validate(record)
    for entry in find_evidence(record):
        assert text[entry.start : entry.end] == entry.text
    for row in (row for name in LISTS for row in record[name]):
        assert row["evidence"], row
    plain = json.loads(to_line(extract_bytes(data, path.name)))
    VALIDATOR.validate(plain)
    assert without_evidence(record) == plain
    assert "evidence" not in json.dumps(plain)
