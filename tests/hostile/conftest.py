"""The command line for hostile files: in this process where nothing can hang, else as a program with limits."""

import resource
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.conftest import COMMAND, Ended, end, run

__all__ = ["run"]

Program = Callable[..., Ended]
GIBIBYTE = 1 << 30


@pytest.fixture
def program() -> Program:
    """The program in a process of its own: at most two minutes, and an address space of one GiB."""

    def limit_memory() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (GIBIBYTE, GIBIBYTE))

    def run_program(*arguments: str | Path) -> Ended:
        command = [*COMMAND, *map(str, arguments)]
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False, preexec_fn=limit_memory
        )
        return end(done.returncode, done.stdout, done.stderr.decode("utf-8"))

    return run_program
