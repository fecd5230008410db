"""The help as a manual page has it: options in groups, then examples, files, environment and exit codes."""

from typing import TYPE_CHECKING, Final

from typer.core import TyperCommand

if TYPE_CHECKING:
    from typer._click import Context, HelpFormatter

EPILOG: Final = """\
Examples:

\b
  release-extract release.txt                  one release, read by a person
  release-extract archive/ > records.jsonl     every release below a folder
  release-extract archive/ | jq .court.name    any field of every record
  release-extract archive/ -o cases.csv        a table for a spreadsheet
  release-extract archive/ -o a.parquet --resume     go on where it was stopped
  find . -name '*.htm' -print0 | release-extract --files-from - -0
  git ls-files -z | release-extract --files-from - -0 --errors bad.jsonl
  curl -s "$URL" | release-extract -           a page from the web
  release-extract --evidence release.txt       with the place of every value
  release-extract --no-names archive/          for those who must not know who

Files: until FILE is complete, FILE.part holds what is done, and FILE.part.log what --resume needs.

Environment: NO_COLOR leaves colours out. A progress bar is shown only to a person at a terminal.

Exit codes: 0 all well, 1 some input could not be read or the output not be written, 2 wrong usage, 130 stopped by
Ctrl-C. What could not be read is told on standard error, a line for each.
"""


class ManualCommand(TyperCommand):
    """A command whose help lists options by their panels, without Rich."""

    def format_options(self, ctx: "Context", formatter: "HelpFormatter") -> None:
        """Write arguments first, then each group, those without a group last."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for parameter in self.get_params(ctx):
            line = parameter.get_help_record(ctx)
            if line is not None:
                default = "Arguments" if parameter.param_type_name == "argument" else "Others"
                groups.setdefault(getattr(parameter, "rich_help_panel", None) or default, []).append(line)
        for title in sorted(groups, key="Others".__eq__):
            with formatter.section(title):
                formatter.write_dl(groups[title])
