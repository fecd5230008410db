"""Record -> JSON in UTF-8 with a line break at the end, and the only file that writes records as JSON."""

import re
from typing import Final

import msgspec

from release_extract.record import Record

_encoder = msgspec.json.Encoder()
#: What can steer a terminal and JSON does not escape, as UTF-8: DEL, the second set of controls, marks of direction.
_STEERING: Final = re.compile(rb"\x7f|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]")


def to_line(record: Record) -> bytes:
    """One line, as JSON Lines has it."""
    return _encode(record) + b"\n"


def to_indented(record: Record) -> bytes:
    """Several lines, for people."""
    return msgspec.json.format(_encode(record), indent=2) + b"\n"


def _encode(record: Record) -> bytes:
    return _STEERING.sub(_escape, _encoder.encode(record))


def _escape(match: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(match[0].decode())
