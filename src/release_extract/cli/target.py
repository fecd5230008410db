"""Outcomes -> where the user wants them: standard output, a device or pipe, or a file that appears when it is
complete.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from release_extract.batch import Done, Failure, Job, Outcome, Source
from release_extract.batch.partial import PartialOutput
from release_extract.output.formats import header_for


class WriteError(Exception):
    """The output can't be written any further."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason


class Target(Protocol):
    """Takes results in order. All but ``close`` raise ``WriteError``; a reader that went away is a
    ``BrokenPipeError``.
    """

    @property
    def lasts(self) -> bool:
        """Whether what is written is kept when a run ends early, to be resumed."""

    def resume(self, items: Iterable[Source | Outcome]) -> Iterator[Source | Outcome]:
        """``items``, with what is known of them from before."""

    def take(self, outcome: Done | Failure) -> None:
        """Write it, at once."""

    def complete(self) -> None:
        """All was written."""

    def abandon(self) -> None:
        """Nothing can be written any more."""

    def close(self) -> None:
        """Let go of what is open."""


class StreamTarget:
    """Standard output, or what else is no file."""

    lasts = False

    def __init__(self, out: BinaryIO, name: str, job: Job) -> None:
        self._out = out
        self._name = name
        self._pending = header_for(job.form, job.table)

    def resume(self, items: Iterable[Source | Outcome]) -> Iterator[Source | Outcome]:
        return iter(items)

    def take(self, outcome: Done | Failure) -> None:
        if isinstance(outcome, Done):
            self._write(outcome.output)

    def complete(self) -> None:
        self._write(b"")

    def abandon(self) -> None:
        """Let what is still in the buffer go nowhere, so that nothing complains when the interpreter ends."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._out.fileno())
        os.close(nowhere)

    def close(self) -> None:
        if self._out is not sys.stdout.buffer:
            self._out.close()

    def _write(self, data: bytes) -> None:
        """With the header first, and at once, so that a reader has each record as soon as it is ready."""
        with telling(self._name):
            self._out.write(self._pending + data)
            self._out.flush()
        self._pending = b""


class FileTarget:
    """A file under its name when it is complete, and beside it before."""

    lasts = True

    def __init__(self, path: Path, job: Job, *, resume: bool) -> None:
        self._name = str(path)
        self._output = PartialOutput(path, job, _find_version())
        self._resume = resume
        if not resume:
            self._output.start()

    def resume(self, items: Iterable[Source | Outcome]) -> Iterator[Source | Outcome]:
        return self._output.resume(items) if self._resume else iter(items)

    def take(self, outcome: Done | Failure) -> None:
        with telling(self._name):
            self._output.take(outcome)

    def complete(self) -> None:
        with telling(self._name):
            self._output.complete()

    def abandon(self) -> None:
        """Nothing: what is whole stays."""

    def close(self) -> None:
        self._output.close()


def open_target(path: Path | None, job: Job, *, resume: bool) -> Target:
    """Where ``path`` leads; None is standard output. Raises ``OSError``."""
    if path is None:
        if sys.stdout is None:
            raise OSError(0, "it is closed; send it to a file or a pipe", "standard output")
        return StreamTarget(sys.stdout.buffer, "standard output", job)
    if job.form == "site":
        from release_extract.cli.site import SiteTarget  # Jinja takes 0.1 s to load

        return SiteTarget(path)
    if path.exists() and not path.is_file():
        return StreamTarget(open(path, "wb"), str(path), job)
    return FileTarget(path, job, resume=resume)


@contextmanager
def telling(name: str) -> Iterator[None]:
    """Errors of writing as ``WriteError``."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise WriteError(name, error.strerror or str(error)) from error


def _find_version() -> str:
    from importlib.metadata import version

    return version("release-extract")
