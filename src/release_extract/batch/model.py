"""The types of a run over many files. They hold no behaviour."""

from typing import Literal, NamedTuple

import msgspec

from release_extract.document.decode import MAX_BYTES
from release_extract.output.formats import Form, Table
from release_extract.record import Warning

FailureCode = Literal["missing", "no_permission", "no_releases", "not_opened", "unreadable", "internal", "worker_died"]
SkipReason = Literal["hidden", "other"]
#: Whether people keep their names, or become ``defendant 1`` and so on.
Names = Literal["kept", "hidden"]


class Source(msgspec.Struct, frozen=True, tag=True):
    """A file to read, or standard input. ``name`` is the path as given, always printable as UTF-8."""

    path: str
    name: str


class Skipped(msgspec.Struct, frozen=True, tag=True):
    """Something in a folder that is not read: hidden, or no release by its name."""

    reason: SkipReason


class Failure(msgspec.Struct, frozen=True, tag=True):
    """An input that gave no result. ``message`` says what is wrong and what to do, in one line without the name."""

    source: str
    code: FailureCode
    message: str


class Version(NamedTuple):
    """Which version of a file was read: its bytes, and when it was modified in nanoseconds; -1 for what is no file."""

    size: int
    modified: int


class Done(msgspec.Struct, frozen=True, tag=True):
    """What was made of one source: the bytes to print, and the record's warnings."""

    source: str
    version: Version
    output: bytes
    warnings: tuple[Warning, ...]


class Kept(msgspec.Struct, frozen=True, tag=True):
    """A result of an earlier run that stands in the output already, or its failure."""

    source: str
    warnings: tuple[Warning, ...]
    failure: Failure | None


class Job(msgspec.Struct, frozen=True):
    """What to make of each release; the same for all of a run. ``max_bytes``: what is larger is refused."""

    form: Form
    table: Table
    names: Names
    evidence: bool
    max_bytes: int = MAX_BYTES


Outcome = Done | Failure | Skipped | Kept
"""What becomes of an entry of the list of inputs."""
