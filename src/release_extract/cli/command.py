"""The command line: options with their help, and the way in."""

from typing import Annotated

import typer

from release_extract.cli.manual import EPILOG, ManualCommand
from release_extract.cli.report import PROGRAM
from release_extract.cli.request import Options, make_request
from release_extract.document.decode import MAX_BYTES
from release_extract.output.formats import NamedForm, Table

app = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)

_INPUT, _OUTPUT, _FAILURES, _RUN = "Input", "Output", "Failures", "Running"


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"{PROGRAM} {version(PROGRAM)}")
        raise typer.Exit


def _print_schema(wanted: bool) -> None:
    if wanted:
        from release_extract.cli.schema import print_schema

        raise typer.Exit(print_schema())


@app.command(cls=ManualCommand, epilog=EPILOG)
def command(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE...",
            help="Releases as text, Markdown or HTML, also with .gz; a folder for all in it; - for standard input.",
            show_default=False,
        ),
    ] = None,
    files_from: Annotated[
        str | None,
        typer.Option(
            "--files-from",
            metavar="LIST",
            help="Read names of files and folders from LIST, one a line, - for standard input.",
            rich_help_panel=_INPUT,
        ),
    ] = None,
    null: Annotated[
        bool,
        typer.Option(
            "-0", "--null", help="Names in LIST end in NUL, as find -print0 writes them.", rich_help_panel=_INPUT
        ),
    ] = False,
    globs: Annotated[
        list[str] | None,
        typer.Option(
            "--glob",
            metavar="GLOB",
            help="Read of folders what matches GLOB: a name, or with a slash a path below the folder. "
            "May be repeated. Without it, what ends in .txt, .md, .html or .htm.",
            rich_help_panel=_INPUT,
            show_default=False,
        ),
    ] = None,
    max_bytes: Annotated[
        int,
        typer.Option(
            "--max-bytes",
            metavar="N",
            help="Refuse files of more than N bytes, counted after decompression.",
            rich_help_panel=_INPUT,
        ),
    ] = MAX_BYTES,
    form: Annotated[
        NamedForm | None,
        typer.Option(
            "--format",
            help="json: indented, for people. jsonl: one line a record, for programs. csv: see --table. parquet: "
            "nested and typed, needs the extra. html: a page that shows where each value was read, of many a folder of "
            "pages with an index, needs the extra. text: a summary for people. Without it, what --output ends in; "
            "else json for one file on a terminal, else jsonl.",
            rich_help_panel=_OUTPUT,
        ),
    ] = None,
    table: Annotated[
        Table | None,
        typer.Option(
            "--table",
            help="What a row of CSV is about. cases, the default: a defendant and what became of him.",
            rich_help_panel=_OUTPUT,
            show_default=False,
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to FILE, which appears when it is complete. For html of many, a folder.",
            rich_help_panel=_OUTPUT,
        ),
    ] = None,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="Continue a run to the same FILE that was stopped; what is done and unchanged is kept.",
            rich_help_panel=_OUTPUT,
        ),
    ] = False,
    evidence: Annotated[
        bool,
        typer.Option(
            "--evidence", help="Add to every value the places in the text where it was read.", rich_help_panel=_OUTPUT
        ),
    ] = False,
    no_names: Annotated[
        bool,
        typer.Option(
            "--no-names",
            help="People become defendant 1, defendant 2 and person 1, addresses address 1; ages tens of years.",
            rich_help_panel=_OUTPUT,
        ),
    ] = False,
    text: Annotated[
        bool,
        typer.Option(
            "--text",
            help="Print the text of one FILE that --evidence counts in, and no record.",
            rich_help_panel=_OUTPUT,
        ),
    ] = False,
    errors: Annotated[
        str | None,
        typer.Option(
            "--errors",
            metavar="FILE",
            help="Write failures to FILE as JSON Lines {source, code, message}, not to standard error.",
            rich_help_panel=_FAILURES,
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Take a record's warnings for failures.", rich_help_panel=_FAILURES)
    ] = False,
    fail_fast: Annotated[
        bool, typer.Option("--fail-fast", help="End at the first failure.", rich_help_panel=_FAILURES)
    ] = False,
    workers: Annotated[
        int | None,
        typer.Option(
            "--workers",
            metavar="N",
            help="Read with N processes besides this one. Without it, none for a few hundred files, "
            "and as many as there are cores for what comes after them.",
            rich_help_panel=_RUN,
        ),
    ] = None,
    quiet: Annotated[
        bool,
        typer.Option("--quiet", "-q", help="No progress bar and no summary; failures are told.", rich_help_panel=_RUN),
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
    options = Options(
        tuple(files or ()),
        files_from,
        null,
        tuple(globs or ()),
        form,
        table,
        evidence,
        text,
        no_names,
        output,
        resume,
        errors,
        strict,
        fail_fast,
        workers,
        quiet,
        max_bytes,
    )
    request = make_request(options)
    from release_extract.cli.run import INTERRUPTED, run

    try:
        code = run(request)
    except KeyboardInterrupt:
        code = INTERRUPTED
    raise typer.Exit(code)


def main() -> None:
    """Run the program as the shell does."""
    app(prog_name=PROGRAM)
