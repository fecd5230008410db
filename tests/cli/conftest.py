"""Ways to run the program: inside this process, and from a real shell."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from release_extract.cli import main

SAMPLES = Path(__file__).parents[2] / "samples"
COMMAND = [sys.executable, "-m", "release_extract"]


SUMMARY = re.compile(r"^release-extract: [\d,]+ read, .*\n\Z", re.MULTILINE)


class Ended(NamedTuple):
    """How a run ended. ``err`` is without the summary, its last line where there are many inputs."""

    code: int
    out: bytes
    err: str
    summary: str


def end(code: int, out: bytes, err: str) -> Ended:
    """What a run printed, in parts."""
    summary = SUMMARY.search(err)
    return Ended(code, out, err[: summary.start()] if summary else err, summary[0] if summary else "")


Run = Callable[..., Ended]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run the program in this process with some arguments and perhaps a standard input."""

    def run_here(*arguments: str | Path, stdin: bytes = b"") -> Ended:
        monkeypatch.setattr(sys, "argv", ["release-extract", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsysbinary.readouterr()
        return end(int(ended.value.code or 0), captured.out, captured.err.decode())

    return run_here


@pytest.fixture
def shell(tmp_path: Path) -> Run:
    """Run a line of bash in which ``release-extract`` is this program."""

    def run_line(line: str, *arguments: str) -> Ended:
        script = 'release-extract() { "$PYTHON" -m release_extract "$@"; }\n' + line
        done = subprocess.run(
            ["bash", "-c", script, "bash", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHON": sys.executable, "SAMPLES": str(SAMPLES)},
            capture_output=True,
            timeout=60,
            check=False,
        )
        return end(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))

    return run_line


@pytest.fixture
def start() -> Callable[..., subprocess.Popen[bytes]]:
    """Start the program with pipes on all three sides."""

    def start_here(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [*COMMAND, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    return start_here
