"""The evidence law, on every release at hand: ``text[start:end]`` of what was read is the entry's ``text``."""

import json
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import msgspec
import pytest

from gold_corpus import GOLD, find_texts
from release_extract import extract_bytes
from release_extract.document.read import read_document
from release_extract.output.json import to_line
from release_extract.output.schema import read_schema
from release_extract.record import Evidence

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

RELEASES = find_texts(GOLD) + find_texts(GOLD.parents[1] / "samples")
VALIDATOR = jsonschema.Draft202012Validator(json.loads(read_schema()))
LISTS = ("defendants", "charges", "sentences", "hearings")


def find_evidence(value: Json) -> Iterator[Evidence]:
    """Every entry below ``value``: the objects with a ``start``."""
    if isinstance(value, dict):
        if "start" in value:
            yield msgspec.convert(value, Evidence)
        for below in value.values():
            yield from find_evidence(below)
    elif isinstance(value, list):
        for below in value:
            yield from find_evidence(below)


def without_evidence(value: Json) -> Json:
    """``value`` as it is printed when evidence is not asked for."""
    if isinstance(value, dict):
        return {key: without_evidence(below) for key, below in value.items() if key != "evidence"}
    return [without_evidence(below) for below in value] if isinstance(value, list) else value


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
