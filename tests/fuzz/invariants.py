"""What holds for any bytes at all, and the only file that says so: hypothesis, atheris and hostile inputs share it."""

import json
from collections.abc import Iterator

import jsonschema
import msgspec

from release_extract import extract, extract_bytes
from release_extract.document.model import UnreadableInput
from release_extract.document.read import read_document, read_text
from release_extract.output.json import to_line
from release_extract.output.schema import read_schema
from release_extract.record import Evidence

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

VALIDATOR = jsonschema.Draft202012Validator(json.loads(read_schema()))


def check_bytes(data: bytes, name: str) -> None:
    """Read ``data`` as the file ``name`` and raise AssertionError, or what was raised, where an invariant is broken.

    It is read or refused with one line; the output is valid JSON in UTF-8; evidence stands where it says; and the same
    bytes give the same output, with and without evidence.
    """
    try:
        line = to_line(extract_bytes(data, name, evidence=True))
    except UnreadableInput as refused:
        _check_refusal(data, name, str(refused))
        return
    record = _check_line(line, read_document(data, name).text)
    assert json.loads(to_line(extract_bytes(data, name))) == without_evidence(record)


def check_text(text: str) -> None:
    """The same of a text that is decoded already. Only a page that is none may be refused."""
    try:
        line = to_line(extract(text, evidence=True))
    except UnreadableInput:
        return
    record = _check_line(line, read_text(text).text)
    assert json.loads(to_line(extract(text))) == without_evidence(record)


def _check_line(line: bytes, text: str) -> Json:
    """One line, valid, and its evidence stands in ``text``; what the line says."""
    record: Json = json.loads(line.decode("utf-8"))
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    VALIDATOR.validate(record)
    assert b'"counts":0' not in line
    assert b'"counts":-' not in line
    for entry in find_evidence(record):
        assert text[entry.start : entry.end] == entry.text, entry
    return record


def _check_refusal(data: bytes, name: str, message: str) -> None:
    """One line that can be printed, and the same one again."""
    assert message
    assert message.isprintable()
    try:
        extract_bytes(data, name)
        again = ""
    except UnreadableInput as refused:
        again = str(refused)
    assert again == message


def find_evidence(value: Json) -> Iterator[Evidence]:
    """Every entry below ``value``: the objects with a ``start``."""
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, dict):
            if "start" in item:
                yield msgspec.convert(item, Evidence)
            pending.extend(item.values())
        elif isinstance(item, list):
            pending.extend(item)


def without_evidence(value: Json) -> Json:
    """``value`` as it is printed when evidence is not asked for."""
    if isinstance(value, dict):
        return {key: without_evidence(below) for key, below in value.items() if key != "evidence"}
    return [without_evidence(below) for below in value] if isinstance(value, list) else value
