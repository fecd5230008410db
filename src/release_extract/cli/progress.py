"""A bar on standard error for a person who waits: files, rate, time left and failures. Rich is loaded only when one is
shown.
"""

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

import typer

if TYPE_CHECKING:
    from rich.progress import Progress, Task, TaskID


class NoBar:
    """What stands in the place of a bar where nobody would see one."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def advance(self, *, failed: int) -> None:
        """Do nothing."""

    def print(self, line: str) -> None:
        """Print ``line`` on standard error."""
        typer.echo(line, err=True)


class Bar:
    """A bar, as long as the ``with`` block lasts. ``count`` tells how many files there are; it runs beside."""

    def __init__(self, count: Callable[[], int] | None) -> None:
        self._progress = _make_progress()
        self._task: TaskID = self._progress.add_task("", total=None, failed="")
        self._count = count

    def __enter__(self) -> Self:
        self._progress.start()
        if self._count:
            threading.Thread(target=self._set_total, args=(self._count,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def advance(self, *, failed: int) -> None:
        """One file more is done, and so many failed in all."""
        self._progress.update(self._task, advance=1, failed=f"{failed:,} failed" if failed else "")

    def print(self, line: str) -> None:
        """Print ``line`` above the bar."""
        self._progress.console.print(line, markup=False, highlight=False, soft_wrap=True)

    def _set_total(self, count: Callable[[], int]) -> None:
        try:
            self._progress.update(self._task, total=count())
        except OSError:  # the run itself will say so
            return


def is_watched(prints_records: bool) -> bool:
    """Whether a person sees standard error, and no records between its lines."""
    if sys.stderr is None or not sys.stderr.isatty():
        return False
    return not (prints_records and sys.stdout is not None and sys.stdout.isatty())


def _make_progress() -> "Progress":
    """Colours and the width are Rich's to choose: it obeys ``NO_COLOR`` and ``TERM``."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
    from rich.text import Text

    class Rate(ProgressColumn):
        """Files a second."""

        def render(self, task: "Task") -> Text:
            return Text(f"{task.speed:,.0f}/s" if task.speed else "")

    columns = (BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn(), TextColumn("{task.fields[failed]}"))
    return Progress(*columns, console=Console(stderr=True), transient=True)
