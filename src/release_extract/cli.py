"""Arguments -> exit code, and the only file that prints, exits and knows typer."""

import os
import sys
from collections.abc import Callable, Iterator
from typing import Annotated, BinaryIO, Final, Literal

import typer

from release_extract.batch import Failure, find_sources, is_collection, process

PROGRAM: Final = "release-extract"
#: Exit codes. Wrong usage, 2, is typer's own.
ALL_WELL, SOME_FAILED, INTERRUPTED = 0, 1, 130

Format = Literal["json", "jsonl"]

_EXAMPLES: Final = """\
Examples:

\b
  release-extract release.txt                 one release, read by a person
  release-extract archive/ > records.jsonl    every release below a folder
  curl -s "$URL" | release-extract -          a page from the web
  release-extract archive/ | jq .court.name   any field of every record
  release-extract --evidence release.txt      with the place of every value

Exit codes: 0 all well, 1 some input could not be read, 2 wrong usage, 130 stopped by Ctrl-C. What could not be read is
told on standard error, a line for each.
"""

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"{PROGRAM} {version(PROGRAM)}")
        raise typer.Exit(ALL_WELL)


def _print_schema(wanted: bool) -> None:
    if wanted:
        from release_extract.output.schema import read_schema

        raise typer.Exit(_print_all(iter([read_schema()])))


@app.command(epilog=_EXAMPLES)
def run(
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE",
            help="Releases as text, Markdown or HTML, also with .gz; a folder for all in it; - for standard input.",
        ),
    ],
    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            help="json: indented, for people. jsonl: one line a record, for programs. "
            "Without it, json for one file on a terminal, else jsonl.",
        ),
    ] = None,
    evidence: Annotated[
        bool, typer.Option("--evidence", help="Add to every value the places in the text where it was read.")
    ] = False,
    text: Annotated[
        bool,
        typer.Option("--text", help="Print the text of one FILE that --evidence counts in, and no record."),
    ] = False,
    schema: Annotated[
        bool,
        typer.Option(
            "--schema", help="Print the JSON Schema of a record and end.", callback=_print_schema, is_eager=True
        ),
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and end.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Read UK police news releases and print what they say about a court case: one JSON record for each release.

    A record holds the date, area, force, court, defendants, charges, sentences and hearings. Nothing is sent anywhere.
    """
    many = is_collection(files)
    if text and many:
        raise typer.BadParameter("it prints the text of one FILE", param_hint="--text")
    try:
        work = _read_text if text else _choose_work(form or _default_format(many), evidence)
        code = _print_all(process(find_sources(files), work))
    except KeyboardInterrupt:
        code = INTERRUPTED
    raise typer.Exit(code)


def _default_format(many: bool) -> Format:
    return "json" if not many and sys.stdout is not None and sys.stdout.isatty() else "jsonl"


def _choose_work(form: Format, evidence: bool) -> Callable[[bytes, str], bytes]:
    from release_extract.extract import extract_bytes
    from release_extract.output.json import to_indented, to_line

    write = to_indented if form == "json" else to_line
    return lambda data, name: write(extract_bytes(data, name, evidence=evidence))


def _read_text(data: bytes, name: str) -> bytes:
    from release_extract.document.read import read_document

    return read_document(data, name).text.encode("utf-8", "replace")


def _print_all(outcomes: Iterator[bytes | Failure]) -> int:
    """Print results and complaints as they come; the exit code that they add up to."""
    failed = False
    if sys.stdout is None:
        return _complain("standard output", "it is closed; send it to a file or a pipe")
    try:
        for outcome in outcomes:
            if isinstance(outcome, Failure):
                failed = True
                _complain(outcome.source, outcome.message)
            else:
                _write(sys.stdout.buffer, outcome)
    except BrokenPipeError:  # whoever read has enough
        _abandon(sys.stdout.buffer)
    except OSError as error:  # only from writing: what fails in reading comes as a Failure
        _abandon(sys.stdout.buffer)
        return _complain("standard output", f"{error.strerror or error}; the records end here")
    return SOME_FAILED if failed else ALL_WELL


def _write(out: BinaryIO, data: bytes) -> None:
    """At once, so that a reader has each record as soon as it is ready."""
    out.write(data)
    out.flush()


def _abandon(out: BinaryIO) -> None:
    """Let what is still in the buffer go nowhere, so that nothing complains when the interpreter ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out.fileno())
    os.close(nowhere)


def _complain(name: str, message: str) -> int:
    typer.echo(f"{PROGRAM}: {_escape(name)}: {_escape(message)}", err=True)
    return SOME_FAILED


def _escape(words: str) -> str:
    """``words`` in one line that cannot steer a terminal."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in words)


def main() -> None:
    """Run the program as the shell does."""
    app(prog_name=PROGRAM)
