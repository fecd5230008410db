"""What one release from the shell costs."""

import subprocess
import sys

import pytest

from benchmarks.startup import run as measure
from cli.conftest import SAMPLES
from release_extract.mentions import kept, phrases

#: Libraries that a text file and JSON have no use for, a tenth of a second each or so.
HEAVY = {"bs4", "lxml", "pyarrow", "rich", "jinja2", "jsonschema", "multiprocessing", "sqlite3"}

PROGRAM = """
import contextlib, sys
from release_extract.cli import app
with contextlib.suppress(SystemExit):
    app(sys.argv[1:])
print(*sys.modules, sep="\\n", file=sys.stderr)
"""


def test_a_text_file_loads_nothing_heavy() -> None:
    command = [sys.executable, "-c", PROGRAM, str(SAMPLES / "one-defendant.txt")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = set(done.stderr.split())
    assert "release_extract.extract" in loaded
    assert not HEAVY & loaded


@pytest.mark.skipif(
    kept.read_kept([entry.forms for entry in phrases._entries()]) is None,
    reason="the tables have changed since the package was installed: pip install -e .",
)
def test_start_up_is_near_a_bare_typer_program() -> None:
    """The goal is 1.5; the bound is wide, so that a busy machine does not fail."""
    medians = measure(runs=5)
    assert medians["ours"] / medians["bare"] < 2
