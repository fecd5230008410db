"""Source -> what was made of it, and the only file that opens releases."""

import os
import stat
import sys
from collections.abc import Callable
from typing import Final, NamedTuple

from release_extract.batch.errors import failure_of
from release_extract.batch.limits import MAX_SECONDS, time_limit
from release_extract.batch.model import Done, Failure, Job, Source, Version
from release_extract.batch.sources import STDIN
from release_extract.document.model import Document
from release_extract.document.read import read_document
from release_extract.extract import extract_document
from release_extract.output.formats import encoder_for
from release_extract.record import Record

#: The version of what is no file: none is the same as another.
_UNKNOWN: Final = Version(-1, -1)
#: What one source gives.
Work = Callable[[Source], Done | Failure]


class _Contents(NamedTuple):
    data: bytes
    version: Version


class _Reading(NamedTuple):
    """A record and the text that its evidence counts in."""

    record: Record
    text: str


def make_work(job: Job) -> Work:
    """What does ``job`` for a source. Raises ``ImportError`` where a library that the format needs is missing."""
    encode = encoder_for(job.form, job.table, "bands" if job.names == "hidden" else "exact")
    read = _read_source if job.form == "source" else _read_record

    def work(source: Source) -> Done | Failure:
        try:
            contents = _open(source.path, job.max_bytes)
            with time_limit(MAX_SECONDS):
                reading = read(read_document(contents.data, source.name, job.max_bytes), source.name, job)
                output = encode(reading.record, reading.text)
        except Exception as error:  # the one barrier: a mistake of ours costs its file a line, not the rest of the run
            return failure_of(source.name, error)
        return Done(source.name, contents.version, output, reading.record.warnings)

    return work


def find_version(path: str) -> Version:
    """The version of the file at ``path`` as it is now; never the same as another's for what is no file."""
    try:
        return _version(os.stat(path))
    except (OSError, ValueError):
        return _UNKNOWN


def is_same(version: Version, other: Version) -> bool:
    """Whether both are known and equal."""
    return version == other != _UNKNOWN


def _read_record(document: Document, name: str, job: Job) -> _Reading:
    wants_evidence = job.evidence or job.names == "hidden"
    record = extract_document(document, name, evidence=wants_evidence)
    if job.names == "kept":
        return _Reading(record, document.text)
    return _hide(record, document, job)


def _read_source(document: Document, name: str, job: Job) -> _Reading:
    if job.names == "kept":
        return _Reading(_EMPTY, document.text)
    return _hide(extract_document(document, name, evidence=True), document, job)


def _hide(record: Record, document: Document, job: Job) -> _Reading:
    from release_extract.case.strip import without_evidence
    from release_extract.output.no_names import hide_names

    hidden = hide_names(record, document)
    return _Reading(hidden.record if job.evidence else without_evidence(hidden.record), hidden.text)


_EMPTY: Final = Record(1, "", None, None, None, None, None, None, None, (), (), (), (), ())


def _open(path: str, max_bytes: int) -> _Contents:
    """One byte more than the limit at most, so that the decoder sees what is too large and memory stays bounded."""
    if path == STDIN:
        if sys.stdin is None:
            raise OSError("standard input is closed")
        return _Contents(sys.stdin.buffer.read(max_bytes + 1), _UNKNOWN)
    with open(path, "rb") as file:
        return _Contents(file.read(max_bytes + 1), _version(os.fstat(file.fileno())))


def _version(status: os.stat_result) -> Version:
    return Version(status.st_size, status.st_mtime_ns) if stat.S_ISREG(status.st_mode) else _UNKNOWN
