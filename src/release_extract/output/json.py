"""Record -> JSON in UTF-8 with a line break at the end, and the only file that writes records as JSON."""

import msgspec

from release_extract.record import Record

_encoder = msgspec.json.Encoder()


def to_line(record: Record) -> bytes:
    """One line, as JSON Lines has it."""
    return _encoder.encode(record) + b"\n"


def to_indented(record: Record) -> bytes:
    """Several lines, for people."""
    return msgspec.json.format(_encoder.encode(record), indent=2) + b"\n"
