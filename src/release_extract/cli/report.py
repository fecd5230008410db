"""Outcomes -> what a person is told on standard error, and what ``--errors`` keeps; the only file that words
messages.
"""

import time
from collections import Counter
from collections.abc import Iterator
from typing import BinaryIO, Final

import msgspec
import typer

from release_extract.batch import Done, Failure, Kept, Outcome, Skipped
from release_extract.cli.progress import Bar, NoBar

PROGRAM: Final = "release-extract"


class Problem(msgspec.Struct, frozen=True):
    """A line of ``--errors``."""

    source: str
    code: str
    message: str


class Report:
    """Counts outcomes and tells of failures, and with ``strict`` of warnings."""

    def __init__(self, errors: BinaryIO | None, bar: Bar | NoBar, *, strict: bool) -> None:
        self._errors = errors
        self._bar = bar
        self._strict = strict
        self._counts: Counter[str] = Counter()
        self._started = time.monotonic()

    @property
    def failed(self) -> bool:
        """Whether anything failed so far."""
        return self._counts["failed"] > 0

    def take(self, outcome: Outcome) -> None:
        """Count ``outcome`` and tell what is wrong with it. Raises ``OSError`` where ``--errors`` can't be written."""
        if isinstance(outcome, Skipped):
            self._counts[outcome.reason] += 1
            return
        problems = list(_find_problems(outcome, strict=self._strict))
        failure = outcome if isinstance(outcome, Failure) else outcome.failure if isinstance(outcome, Kept) else None
        self._counts["kept"] += isinstance(outcome, Kept)
        self._counts["failed"] += bool(problems)
        self._counts["read"] += failure is None
        self._counts["warned"] += isinstance(outcome, Done | Kept) and bool(outcome.warnings)
        for problem in problems:
            self._tell(problem)
        self._bar.advance(failed=self._counts["failed"])

    def complain(self, name: str, message: str) -> None:
        """Print one line."""
        self._bar.print(f"{PROGRAM}: {escape(name)}: {escape(message)}")

    def end(self) -> None:
        """Print what there was, in one line."""
        self._bar.print(self._summarise())

    def _summarise(self) -> str:
        counts = self._counts
        seconds = time.monotonic() - self._started
        new = counts["read"] + counts["failed"] - counts["kept"]
        parts = [f"{counts['read']:,} read", f"{counts['failed']:,} failed", f"{counts['warned']:,} with warnings"]
        if counts["kept"]:
            parts.append(f"{counts['kept']:,} kept from before")
        parts.append(f"{max(new, 0) / max(seconds, 1e-6):,.0f} a second")
        skipped = [f"{counts[reason]:,} {reason}" for reason in ("hidden", "other") if counts[reason]]
        return f"{PROGRAM}: {', '.join(parts)}" + (f"; skipped {' and '.join(skipped)}" if skipped else "")

    def _tell(self, problem: Problem) -> None:
        if self._errors is None:
            self.complain(problem.source, problem.message)
        else:
            self._errors.write(msgspec.json.encode(problem) + b"\n")
            self._errors.flush()


def complain(name: str, message: str) -> None:
    """Print one line where no run is under way."""
    typer.echo(f"{PROGRAM}: {escape(name)}: {escape(message)}", err=True)


def escape(words: str) -> str:
    """``words`` in one line that cannot steer a terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in words)


def _find_problems(outcome: Done | Failure | Kept, *, strict: bool) -> Iterator[Problem]:
    failure = outcome if isinstance(outcome, Failure) else outcome.failure if isinstance(outcome, Kept) else None
    if failure:
        yield Problem(failure.source, failure.code, failure.message)
    elif strict and not isinstance(outcome, Failure):
        for warning in outcome.warnings:
            yield Problem(outcome.source, warning.code, f"{warning.message}; --strict takes warnings for failures")
