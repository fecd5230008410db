"""Outcomes -> a file that appears when it is complete, and can be continued before: the only file that knows how.

Beside ``OUT`` stand, until it is complete, ``OUT.part`` with the output so far and ``OUT.part.log`` with a line for
each result in it: which version of which input, how many bytes. A result is written before its line, so that after any
sudden end the lines tell how much of ``OUT.part`` is whole. Where a run is resumed and an input in the midst is new,
gone or changed, what follows moves to ``OUT.part.old`` (with a log too), from where unchanged results are taken when
their turn comes.
"""

import os
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO, Final

import msgspec

from release_extract.batch.model import Done, Failure, Job, Kept, Outcome, Source, Version
from release_extract.batch.work import find_version, is_same
from release_extract.output.formats import finish, header_for, is_finished_later
from release_extract.record import Warning

#: Failures that the same input always gives; others (no permission, a dead worker) are tried again.
_LASTING: Final = frozenset({"unreadable", "internal"})


class OutputInUseError(OSError):
    """Another run writes the same output."""


class _Head(msgspec.Struct, frozen=True, array_like=True):
    """The first line of a log: what the results were made by, and how long the header of the output is."""

    version: str
    job: Job
    size: int


class _Line(msgspec.Struct, frozen=True, array_like=True):
    """A line of a log: a result of ``size`` bytes, or a failure."""

    source: str
    version: Version
    size: int
    warnings: tuple[Warning, ...]
    failure: Failure | None


_encode = msgspec.json.Encoder().encode
_decode_head = msgspec.json.Decoder(_Head).decode
_decode_line = msgspec.json.Decoder(_Line).decode


class _Logged:
    """A file of results with its log, to which results are added at the end."""

    def __init__(self, path: Path) -> None:
        self._log_path = f"{path}.log"
        self.data = open(path, "a+b", buffering=0)  # noqa: SIM115 - open as long as the run lasts
        self.log = open(self._log_path, "ab", buffering=0)  # noqa: SIM115

    def start(self, head: _Head, header: bytes) -> None:
        """Forget what there is."""
        self.log.truncate(0)
        self.data.truncate(0)
        _write(self.data, header)
        _write(self.log, _encode(head) + b"\n")

    def read_head(self) -> _Head | None:
        """The first line of the log; None where it or the header of the output is not whole."""
        with open(self._log_path, "rb") as file:
            try:
                head = _decode_head(file.readline())
            except msgspec.DecodeError:
                return None
        return head if os.fstat(self.data.fileno()).st_size >= head.size else None

    def read_lines(self, head: _Head) -> Iterator["_Place"]:
        """The results that are whole, and where. At the end, what is not whole is cut off."""
        size, offset = os.fstat(self.data.fileno()).st_size, head.size
        with open(self._log_path, "rb") as file:
            log_offset = len(file.readline())
            for text in file:
                line = _read_line(text)
                if line is None or offset + line.size > size:
                    break
                yield _Place(line, offset, log_offset)
                offset += line.size
                log_offset += len(text)
        self.cut(offset, log_offset)

    def cut(self, offset: int, log_offset: int) -> None:
        """Forget what comes after."""
        self.log.truncate(log_offset)
        self.data.truncate(offset)

    def add(self, line: _Line, output: bytes) -> None:
        """Write a result, then its line."""
        _write(self.data, output)
        _write(self.log, _encode(line) + b"\n")

    def read(self, offset: int, size: int) -> bytes:
        """The result at ``offset``."""
        return os.pread(self.data.fileno(), size, offset)

    def close(self) -> None:
        self.data.close()
        self.log.close()


class _Place(msgspec.Struct, frozen=True):
    """A line of a log, and where it and its result begin."""

    line: _Line
    offset: int
    log_offset: int


class PartialOutput:
    """The output of a run. ``take`` gives it results in order; ``complete`` makes it appear under its name."""

    def __init__(self, target: Path, job: Job, version: str) -> None:
        """Raises ``OSError`` where the output can't be written, ``OutputInUseError`` where another run does that."""
        self._target = Path(os.path.realpath(target))
        self._job = job
        header = header_for(job.form, job.table)
        self._head = _Head(version, job, len(header))
        self._old_head = _Head(version, job, 0)
        self._header = header
        self._part = _Logged(self._beside(".part"))
        _lock(self._part.log)
        self._old: _Logged | None = None

    def start(self) -> None:
        """Begin anew."""
        self._part.start(self._head, self._header)
        self._remove_old()

    def resume(self, items: Iterable[Source | Outcome]) -> Iterator[Source | Outcome]:
        """``items`` with what earlier runs made of them, where they are unchanged and the job is the same."""
        head = self._part.read_head()
        if head != self._head:
            self.start()
            yield from items
            return
        remaining = iter(items)
        places = self._part.read_lines(head)
        index = self._open_old()
        for item in remaining:
            if not isinstance(item, Source):
                yield item
                continue
            place = next(places, None)
            if place is None or not _is_unchanged(place.line, item):
                index = self._set_aside(place, places) or index
                yield from _find_kept(chain((item,), remaining), index, self._old)
                return
            yield Kept(item.name, place.line.warnings, place.line.failure)
        self._set_aside(next(places, None), places)

    def take(self, outcome: Done | Failure) -> None:
        """Write a result. Raises ``OSError`` where that fails."""
        if isinstance(outcome, Done):
            line = _Line(outcome.source, outcome.version, len(outcome.output), outcome.warnings, None)
            self._part.add(line, outcome.output)
        elif outcome.code in _LASTING:
            self._part.add(_Line(outcome.source, find_version(outcome.source), 0, (), outcome), b"")

    def complete(self) -> None:
        """Give the output its name, in one step."""
        part = self._beside(".part")
        os.fsync(self._part.data.fileno())
        if is_finished_later(self._job.form):
            made = self._beside(".new")
            finish(self._job.form, part, made)
            os.replace(made, self._target)
        else:
            os.replace(part, self._target)
        self.close()
        self._beside(".part.log").unlink(missing_ok=True)
        part.unlink(missing_ok=True)
        self._remove_old()

    def close(self) -> None:
        """Leave it as it is, to be resumed."""
        self._part.close()
        if self._old:
            self._old.close()

    def _beside(self, ending: str) -> Path:
        return self._target.with_name(self._target.name + ending)

    def _remove_old(self) -> None:
        for ending in (".part.old", ".part.old.log"):
            self._beside(ending).unlink(missing_ok=True)

    def _open_old(self) -> "_Index | None":
        """What an earlier run has set aside."""
        path = self._beside(".part.old")
        if not path.exists():
            return None
        self._old = _Logged(path)
        if self._old.read_head() != self._old_head:
            self._old.start(self._old_head, b"")
        return _Index(self._old.read_lines(self._old_head))

    def _set_aside(self, place: _Place | None, places: Iterator[_Place]) -> "_Index | None":
        """Move the result at ``place`` and all after it; the index of what is aside, if anything has moved."""
        if place is None:
            return None
        if self._old is None:
            self._old = _Logged(self._beside(".part.old"))
            self._old.start(self._old_head, b"")
        for moved in chain((place,), places):
            self._old.add(moved.line, self._part.read(moved.offset, moved.line.size))
        self._part.cut(place.offset, place.log_offset)
        return _Index(self._old.read_lines(self._old_head))


class _Index:
    """Results by their sources, on disk, so that memory does not grow with their number."""

    def __init__(self, places: Iterable[_Place]) -> None:
        import sqlite3

        self._base = sqlite3.connect("")
        self._base.execute("CREATE TABLE place (source TEXT PRIMARY KEY, line BLOB, at INT) WITHOUT ROWID")
        self._base.executemany(
            "INSERT OR REPLACE INTO place VALUES (?, ?, ?)",
            ((place.line.source, _encode(place.line), place.offset) for place in places),
        )

    def find(self, source: Source) -> _Place | None:
        """Where the result for ``source`` is, if it is unchanged."""
        row = self._base.execute("SELECT line, at FROM place WHERE source = ?", (source.name,)).fetchone()
        if row is None:
            return None
        line = _decode_line(row[0])
        return _Place(line, row[1], 0) if _is_unchanged(line, source) else None


def _find_kept(
    items: Iterable[Source | Outcome], index: _Index | None, old: _Logged | None
) -> Iterator[Source | Outcome]:
    for item in items:
        place = index.find(item) if index and isinstance(item, Source) else None
        if place is None or old is None:
            yield item
        else:
            line = place.line
            yield line.failure or Done(line.source, line.version, old.read(place.offset, line.size), line.warnings)


def _is_unchanged(line: _Line, source: Source) -> bool:
    return line.source == source.name and is_same(line.version, find_version(source.path))


def _read_line(text: bytes) -> _Line | None:
    try:
        return _decode_line(text) if text.endswith(b"\n") else None
    except msgspec.DecodeError:
        return None


def _write(file: IO[bytes], data: bytes) -> None:
    """All of ``data``. A file without a buffer may take a part only."""
    view = memoryview(data)
    while view:
        view = view[file.write(view) :]


def _lock(file: IO[bytes]) -> None:
    """Hold the file until it is closed, whatever ends this process. Raises ``OutputInUseError``."""
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise OutputInUseError("another run writes it") from error
