"""Pipes, signals and devices, with real processes."""

import os
import signal
import subprocess
from collections.abc import Callable

import pytest

from cli.conftest import SAMPLES, Run

Start = Callable[..., subprocess.Popen[bytes]]


def test_a_closed_pipe_ends_quietly(shell: Run) -> None:
    for i in range(20):
        shell('cp "$SAMPLES/one-defendant.txt" "$1.txt"', str(i))
    ended = shell("release-extract . | head -1; echo ${PIPESTATUS[0]}")
    assert ended.err == ""
    first, code = ended.out.splitlines()
    assert first.startswith(b'{"schema_version":1,')
    assert code == b"0"


def test_a_reader_that_never_reads(shell: Run) -> None:
    ended = shell('release-extract "$SAMPLES" "$SAMPLES" | true')
    assert ended.err == ""


def test_a_closed_standard_output(shell: Run) -> None:
    ended = shell('release-extract "$SAMPLES/one-defendant.txt" >&-')
    assert ended.code == 1
    assert ended.err == "release-extract: standard output: it is closed; send it to a file or a pipe\n"


def test_a_closed_standard_input(shell: Run) -> None:
    ended = shell("release-extract - <&-")
    assert ended.code == 1
    assert ended.err.startswith("release-extract: -: ")
    assert ended.err.count("\n") == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this system")
def test_a_full_disk(shell: Run) -> None:
    ended = shell('release-extract "$SAMPLES" > /dev/full')
    assert ended.code == 1
    assert ended.err == "release-extract: standard output: No space left on device; the records end here\n"


def test_each_record_is_printed_as_soon_as_it_is_ready(start: Start) -> None:
    process = start([str(SAMPLES / "one-defendant.txt"), "-"])
    assert process.stdout is not None
    assert process.stdout.readline().startswith(b'{"schema_version":1,')
    out, err = process.communicate(b"A man was jailed.", timeout=60)
    assert process.returncode == 0
    assert err.startswith(b"release-extract: 2 read, 0 failed, ")
    assert out.count(b"\n") == 1


def test_control_c_is_quiet_and_keeps_what_was_printed(start: Start) -> None:
    process = start([str(SAMPLES / "one-defendant.txt"), "-"])
    assert process.stdout is not None
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")
    assert first.endswith(b"}\n")


def test_process_substitution(shell: Run) -> None:
    ended = shell('release-extract <(cat "$SAMPLES/one-defendant.txt")')
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.count(b"\n") == 1
