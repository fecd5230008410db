"""What the user asked for, checked and complete: options -> Request, and the only file that knows what goes with
what.
"""

import os
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Final

import msgspec
import typer

from release_extract.batch import STDIN, Choice, Found, Job, NameList, Names, find_sources, is_collection, read_names
from release_extract.output.formats import ENDINGS, PAGES, Form, NamedForm, Table

#: Endings of an output that promise what is not done.
_COMPRESSED: Final = (".gz", ".bz2", ".xz", ".zst", ".zip")


class Options(msgspec.Struct, frozen=True):
    """The command line as given; None and empty where it says nothing."""

    files: tuple[str, ...]
    files_from: str | None
    null: bool
    globs: tuple[str, ...]
    form: NamedForm | None
    table: Table | None
    evidence: bool
    text: bool
    no_names: bool
    output: str | None
    resume: bool
    errors: str | None
    strict: bool
    fail_fast: bool
    workers: int | None
    quiet: bool
    max_bytes: int


class Request(msgspec.Struct, frozen=True):
    """A run. ``many``: its inputs may be more than one. ``output`` None is standard output."""

    paths: tuple[str, ...]
    names: NameList | None
    choice: Choice
    many: bool
    job: Job
    output: Path | None
    resume: bool
    errors: str | None
    strict: bool
    fail_fast: bool
    workers: int | None
    quiet: bool

    def find(self) -> Iterator[Found]:
        """The inputs, in order. Raises ``OSError`` where the list of names can't be read."""
        listed = read_names(self.names) if self.names else iter(())
        return find_sources(chain(self.paths, listed), self.choice)

    def can_count(self) -> bool:
        """Whether the inputs can be gone through twice."""
        return self.names is None or self.names.path != STDIN


def make_request(options: Options) -> Request:
    """Raises ``typer.BadParameter`` for what does not go together."""
    many = options.files_from is not None or is_collection(options.files)
    output = None if options.output in (None, STDIN) else Path(options.output)
    form = _choose_form(options, many, output)
    _check(options, many, output, form)
    names: Names = "hidden" if options.no_names else "kept"
    return Request(
        options.files,
        NameList(options.files_from, b"\0" if options.null else b"\n") if options.files_from else None,
        Choice(options.globs),
        many,
        Job(form, options.table or "cases", names, options.evidence or form in PAGES, options.max_bytes),
        output,
        options.resume,
        options.errors,
        options.strict,
        options.fail_fast,
        options.workers,
        options.quiet,
    )


def _choose_form(options: Options, many: bool, output: Path | None) -> Form:
    """What was asked for; else what the output's name means; else JSON, indented for one file on a terminal."""
    if options.text:
        return "source"
    if options.form:
        return _choose_variant(options.form, many, output)
    if output:
        form = _choose_variant(ENDINGS.get(output.suffix.lower(), "jsonl"), many, output)
        return "jsonl" if form == "json" and many else form
    if options.table:
        return "csv"
    return "json" if not many and sys.stdout is not None and sys.stdout.isatty() else "jsonl"


def _choose_variant(form: Form, many: bool, output: Path | None) -> Form:
    """HTML of many is a site; text on a terminal has colours, unless ``NO_COLOR`` is set."""
    if form == "html" and many:
        return "site"
    terminal = output is None and sys.stdout is not None and sys.stdout.isatty()
    return "colour" if form == "text" and terminal and not os.environ.get("NO_COLOR") else form


def _check(options: Options, many: bool, output: Path | None, form: Form) -> None:
    wrong = {
        "FILE": not options.files and options.files_from is None and "name a file, a folder or - for standard input",
        "--files-from": options.files_from == STDIN in options.files
        and "standard input can't be both names and a release",
        "-0": options.null and options.files_from is None and "it tells how the names of --files-from are separated",
        "--text": options.text and many and "it prints the text of one FILE",
        "--table": options.table and form != "csv" and "only CSV has tables; add --format csv",
        "--resume": options.resume
        and (form == "site" or not _is_file(output))
        and "it continues a file; name it with --output",
        "--output": output is not None and form != "site" and _check_file(output),
        "--format": form == "parquet"
        and not _is_file(output)
        and "Parquet is written to a file; name it with --output",
        "--format html": form == "site" and _check_folder(options, output),
        "--max-bytes": options.max_bytes < 1 and "it is a number of bytes, at least 1",
        "--workers": (options.workers or 0) < 0 and "it is a number of processes, 0 for none",
    }
    for name, message in wrong.items():
        if message:
            raise typer.BadParameter(message, param_hint=name)


def _check_file(output: Path) -> str | None:
    """What is wrong with ``output`` as a file."""
    if output.suffix.lower() in _COMPRESSED:
        return "nothing is compressed; name a file without this ending, or send standard output to gzip"
    return "it is a folder; name a file in it" if output.is_dir() else None


def _check_folder(options: Options, output: Path | None) -> str | None:
    """What is wrong with ``output`` as the folder for pages; it may not be read as releases the next time."""
    if output is None or (output.exists() and not output.is_dir()) or output.suffix.lower() in ENDINGS:
        return "pages of many releases are written to a folder; name it with --output"
    target = output.resolve()
    inside = any(target.is_relative_to(Path(path).resolve()) for path in options.files if os.path.isdir(path))
    return "the folder --output lies in one that is read; name another" if inside else None


def _is_file(output: Path | None) -> bool:
    """Whether ``output`` is a file or will be one; a pipe or device is none."""
    return output is not None and (output.is_file() or not os.path.lexists(output) or output.is_symlink())
