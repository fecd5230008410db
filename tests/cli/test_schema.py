"""The shipped JSON Schema is the types, and records are what it says."""

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

from cli.conftest import SAMPLES, Run
from release_extract import record
from release_extract.output.json import to_line
from release_extract.output.schema import build_schema, read_field_docs, read_schema

STRUCTS = [value for value in vars(record).values() if isinstance(value, type) and issubclass(value, msgspec.Struct)]
VALIDATOR = jsonschema.Draft202012Validator(json.loads(read_schema()))

EVIDENCE = (record.Evidence(0, 4, "Anna"),)
FULL = record.Record(
    schema_version=1,
    source="a.txt",
    url="https://www.essex.police.uk/news/",
    title="Anna jailed",
    summary="Anna was jailed.",
    date="2021-02-25T11:34:00+00:00",
    area="Essex",
    force="Essex Police",
    court=record.Court("Basildon Crown Court", "crown", EVIDENCE),
    defendants=(record.Defendant("Anna", False, 40, None, EVIDENCE),),
    charges=(record.Charge("Anna", None, "odd offence", None, None, 2, "guilty", "convicted", EVIDENCE),),
    sentences=(
        record.Sentence(
            "Anna",
            "extended",
            "P2Y6M",
            30,
            "P7.5M",
            "P22.5M",
            None,
            None,
            None,
            "2021-02-24",
            (record.Order("unpaid_work", "PT200H", False, 12.5, None, EVIDENCE),),
            EVIDENCE,
        ),
    ),
    hearings=(record.Hearing(None, "2021-02-24", "sentence", EVIDENCE),),
    warnings=(record.Warning("term_mismatch", "the parts make 2 years"),),
    evidence=record.FieldEvidence(EVIDENCE, ()),
)


def in_one_order(schema: object) -> object:
    """``schema`` with its choices sorted: versions of msgspec differ in that."""
    if isinstance(schema, dict):
        return {key: in_one_order(value) for key, value in schema.items()}
    return sorted(map(in_one_order, schema), key=str) if isinstance(schema, list) else schema


def test_the_shipped_schema_is_the_types() -> None:
    shipped, built = (in_one_order(json.loads(text)) for text in (read_schema(), build_schema()))
    assert shipped == built, "write it anew: python -m release_extract.output.schema"


def test_the_keys_of_the_shipped_schema_are_in_the_order_of_the_fields() -> None:
    for struct in STRUCTS:
        definition = json.loads(read_schema())["$defs"][struct.__name__]
        assert list(definition["properties"]) == list(struct.__struct_fields__)


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(read_schema()))


@pytest.mark.parametrize("struct", STRUCTS, ids=lambda struct: struct.__name__)
def test_every_field_has_its_words(struct: type[msgspec.Struct]) -> None:
    assert list(read_field_docs(struct)) == list(struct.__struct_fields__)


def test_a_full_record_is_valid_and_reads_back() -> None:
    line = to_line(FULL)
    VALIDATOR.validate(json.loads(line))
    assert msgspec.json.decode(line, type=record.Record) == FULL


@pytest.mark.parametrize(
    "spoilt",
    [
        {"date": "25/02/2021"},
        {"extra": 1},
        {"court": {"name": "Basildon Crown Court"}},
        {"hearings": [{"court": None, "date": "yesterday", "event": "plea"}]},
        {"charges": [{}]},
    ],
)
def test_the_schema_refuses(spoilt: dict[str, object]) -> None:
    whole = {**json.loads(to_line(FULL)), **spoilt}
    assert not VALIDATOR.is_valid(whole)


@pytest.mark.parametrize("words", ["P", "PT", "14Y", "P1Y2", "P5X"])
def test_the_schema_refuses_what_is_no_duration(words: str) -> None:
    whole = json.loads(to_line(FULL))
    whole["sentences"][0]["term"] = words
    assert not VALIDATOR.is_valid(whole)


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.[!p]*")), ids=lambda path: path.name)
@pytest.mark.parametrize("options", [(), ("--evidence",)], ids=["plain", "evidence"])
def test_every_sample_is_valid(run: Run, sample: Path, options: tuple[str, ...]) -> None:
    VALIDATOR.validate(json.loads(run(*options, sample).out))
