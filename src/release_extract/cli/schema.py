"""The JSON Schema, printed as records are."""

from release_extract.batch.model import Done, Job, Version
from release_extract.cli.report import complain
from release_extract.cli.target import WriteError, open_target
from release_extract.output.schema import read_schema


def print_schema() -> int:
    """The exit code."""
    try:
        target = open_target(None, Job("jsonl", "cases", "kept", evidence=False), resume=False)
        target.take(Done("", Version(-1, -1), read_schema(), ()))
    except BrokenPipeError:
        target.abandon()
    except (OSError, WriteError) as error:
        complain("standard output", str(error))
        return 1
    return 0
