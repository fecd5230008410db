"""What one release from the shell costs."""

import subprocess
import sys

from cli.conftest import SAMPLES

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
