"""Runs over many files: lists, failures, files that appear when they are complete, bars and summaries."""

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cli.conftest import COMMAND, SAMPLES, Run

Start = Callable[..., subprocess.Popen[bytes]]
ONE = SAMPLES / "one-defendant.txt"
#: A release with no date, which is a warning.
UNDATED = b"# Man jailed\n\nPaul Example, 30, of Leeds, was jailed for two years at Leeds Crown Court for burglary.\n"


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A folder with a good release, a bad one, one with a warning, and what is skipped."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"")
    shutil.copy(ONE, folder / "b.txt")
    (folder / "c.txt").write_bytes(UNDATED)
    (folder / ".d.txt").write_bytes(UNDATED)
    (folder / "e.jpg").write_bytes(UNDATED)
    return folder


def names(out: bytes) -> list[str]:
    """The file names of JSON Lines."""
    return [Path(json.loads(line)["source"]).name for line in out.splitlines()]


def test_the_summary_counts(run: Run, mixed: Path) -> None:
    ended = run(mixed)
    assert ended.code == 1
    assert names(ended.out) == ["b.txt", "c.txt"]
    assert re.fullmatch(
        r"release-extract: 2 read, 1 failed, 1 with warnings, [\d,]+ a second; skipped 1 hidden and 1 other\n",
        ended.summary,
    )


def test_one_file_has_no_summary_and_quiet_leaves_it_out(run: Run, mixed: Path) -> None:
    assert run(ONE).summary == ""
    ended = run(mixed, "--quiet")
    assert ended.summary == ""
    assert ended.err.startswith(f"release-extract: {mixed}/a.txt: ")


def test_errors_go_to_a_file(run: Run, mixed: Path, tmp_path: Path) -> None:
    ended = run(mixed, "--errors", tmp_path / "bad.jsonl")
    assert (ended.code, ended.err) == (1, "")
    (problem,) = [json.loads(line) for line in (tmp_path / "bad.jsonl").read_bytes().splitlines()]
    assert list(problem) == ["source", "code", "message"]
    assert (problem["source"], problem["code"]) == (str(mixed / "a.txt"), "unreadable")


def test_errors_that_cannot_be_written(run: Run, mixed: Path) -> None:
    ended = run(mixed, "--errors", mixed / "no" / "bad.jsonl")
    assert (ended.code, ended.out) == (1, b"")
    assert (
        ended.err == f"release-extract: {mixed}/no/bad.jsonl: No such file or directory; see that it can be written\n"
    )


def test_strict_makes_warnings_failures(run: Run, mixed: Path) -> None:
    (mixed / "a.txt").unlink()
    assert run(mixed).code == 0
    ended = run(mixed, "--strict")
    assert ended.code == 1
    assert names(ended.out) == ["b.txt", "c.txt"]
    assert re.fullmatch(r"release-extract: \S+/c.txt: no publication date .*; --strict takes .*\n", ended.err)


def test_fail_fast(run: Run, mixed: Path, tmp_path: Path) -> None:
    ended = run(mixed / "b.txt", mixed, "--fail-fast", "--output", tmp_path / "out.jsonl")
    assert ended.code == 1
    assert "1 read, 1 failed" in ended.summary
    assert not (tmp_path / "out.jsonl").exists()
    assert names((tmp_path / "out.jsonl.part").read_bytes()) == ["b.txt"]


def test_lists_of_names(shell: Run, mixed: Path) -> None:
    line = 'find "$1" -name "[bc].txt" -print0 | sort -z | release-extract --files-from - -0'
    assert names(shell(line, str(mixed)).out) == ["b.txt", "c.txt"]
    ended = shell(f'ls "$1"/*.txt > list; release-extract "{ONE}" --files-from list', str(mixed))
    assert names(ended.out) == ["one-defendant.txt", "b.txt", "c.txt"]


def test_a_list_that_is_missing(run: Run) -> None:
    ended = run("--files-from", "nowhere")
    assert ended.code == 1
    assert ended.err == "release-extract: nowhere: No such file or directory; see that it can be used\n"


def test_workers_print_the_same(run: Run) -> None:
    assert run(SAMPLES, "--workers", 2).out == run(SAMPLES, "--workers", 0).out


def test_workers_do_not_read_what_only_we_can(shell: Run) -> None:
    line = f'release-extract --workers 2 "{ONE}" - <(cat "{ONE}") "{ONE}" < "{SAMPLES}/no-case.txt"'
    records = [json.loads(out) for out in shell(line).out.splitlines()]
    titles = [record["title"] for record in records]
    assert titles[0] == titles[2] == titles[3] != titles[1]
    assert records[1]["source"] == "-"


@pytest.mark.parametrize(
    ("name", "start"),
    [("out.jsonl", b'{"schema'), ("out.csv", b"source,date,"), ("out.parquet", b"PAR1"), ("out.odd", b'{"schema')],
)
def test_the_name_of_the_output_tells_its_format(run: Run, tmp_path: Path, name: str, start: bytes) -> None:
    ended = run(SAMPLES, "-o", tmp_path / name)
    assert (ended.code, ended.out, ended.err) == (0, b"", "")
    assert (tmp_path / name).read_bytes().startswith(start)
    assert os.listdir(tmp_path) == [name]


def test_an_output_that_is_a_link_stays_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "real.jsonl")
    assert run(SAMPLES, "-o", tmp_path / "link.jsonl").code == 0
    assert (tmp_path / "link.jsonl").is_symlink()
    assert (tmp_path / "real.jsonl").exists()


def test_an_output_that_is_no_file_is_written_as_it_comes(shell: Run) -> None:
    assert shell(f'release-extract "{ONE}" -o >(cat) | cat').out.startswith(b'{"schema_version"')
    assert shell(f'release-extract "{ONE}" -o /dev/null').code == 0
    assert shell(f'release-extract "{ONE}" -o -').out.startswith(b'{"schema_version"')


def test_an_output_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    ended = run(ONE, "-o", tmp_path / "no" / "out.jsonl")
    assert (ended.code, ended.out) == (1, b"")
    assert "No such file or directory; see that it can be written" in ended.err


def test_a_full_disk_keeps_what_is_whole(shell: Run, tmp_path: Path) -> None:
    ended = shell(f'ulimit -f 8; release-extract "{SAMPLES}" "{SAMPLES}" -o out.jsonl')
    assert ended.code == 1
    assert ended.err.splitlines()[-1].startswith("release-extract: out.jsonl: File too large; what is done is kept")
    assert not (tmp_path / "out.jsonl").exists()
    assert shell(f'release-extract "{SAMPLES}" "{SAMPLES}" -o out.jsonl --resume').code == 0
    whole = shell(f'release-extract "{SAMPLES}" "{SAMPLES}"').out
    assert (tmp_path / "out.jsonl").read_bytes() == whole


@pytest.mark.parametrize("workers", ["0", "2"])
def test_control_c_leaves_what_can_be_resumed(start: Start, tmp_path: Path, workers: str) -> None:
    output = tmp_path / "out.jsonl"
    options = ["--output", str(output), "--workers", workers]
    process = start([str(ONE), "-", *options])
    part = tmp_path / "out.jsonl.part"
    while not part.exists() or not part.stat().st_size:
        assert process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err.decode() == (
        f"release-extract: {output}: stopped; what is done is kept, and the same command with --resume continues\n"
    )
    assert names(part.read_bytes()) == ["one-defendant.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--workers", "-1", "x"],
        ["--resume", "x"],
        ["--resume", "-o", "-", "x"],
        ["-0", "x"],
        ["--table", "charges", "--format", "jsonl", "x"],
        ["--format", "parquet", "x"],
        ["--files-from", "-", "-"],
        ["-o", str(SAMPLES), "x"],
        ["--format", "source", "x"],
    ],
)
def test_what_does_not_go_together(run: Run, arguments: list[str]) -> None:
    ended = run(*arguments)
    assert (ended.code, ended.out) == (2, b"")
    assert ended.err


def test_a_table(run: Run) -> None:
    out = run(SAMPLES, "--table", "sentences").out.decode()
    assert out.startswith("source,defendant,sentence,term,")
    assert f"{SAMPLES}/several-defendants.md,Kieran Allsop,imprisonment,P8Y,96," in out


def on_terminal(arguments: list[str], **environment: str) -> str:
    """What a person at a terminal sees on standard error, the records going elsewhere."""
    ours, theirs = pty.openpty()
    shown: list[bytes] = []

    def read() -> None:
        try:
            while data := os.read(ours, 65536):
                shown.append(data)
        except OSError:
            return

    reader = threading.Thread(target=read)
    reader.start()
    base = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    subprocess.run(
        [*COMMAND, *arguments],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        check=False,
        timeout=60,
        env={**base, "TERM": "xterm-256color", "COLUMNS": "100", **environment},
    )
    os.close(theirs)
    reader.join()
    return b"".join(shown).decode()


def test_a_person_sees_a_bar(mixed: Path) -> None:
    shown = on_terminal([str(mixed)])
    assert "━" in shown
    assert "3/3" in shown
    assert "1 failed" in shown
    assert "/a.txt: the file is empty" in shown
    assert re.search(r"\x1b\[(3\d|38;)", shown)


def test_no_color(mixed: Path) -> None:
    shown = on_terminal([str(mixed)], NO_COLOR="1")
    assert "━" in shown
    assert not re.search(r"\x1b\[[\d;]*3[0-9;]+m", shown)


def test_no_bar_for_one_file_or_with_quiet(mixed: Path) -> None:
    assert on_terminal([str(ONE)]) == ""
    assert "━" not in on_terminal([str(mixed), "--quiet"])


@pytest.mark.parametrize(
    ("words", "expected"), [("release-extract --fo", "--format"), ("release-extract --format j", "json\njsonl")]
)
def test_completion_in_bash(words: str, expected: str) -> None:
    environment = {
        **os.environ,
        "_RELEASE_EXTRACT_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
    }
    done = subprocess.run(COMMAND, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == expected


@pytest.mark.parametrize("shell_name", ["bash", "zsh", "fish"])
def test_completion_scripts(run: Run, monkeypatch: pytest.MonkeyPatch, shell_name: str) -> None:
    monkeypatch.setattr("shellingham.detect_shell", lambda *_: (shell_name, f"/bin/{shell_name}"))
    ended = run("--show-completion")
    assert ended.code == 0
    assert b"release-extract" in ended.out


def test_the_help_is_a_manual(run: Run) -> None:
    words = run("--help").out.decode()
    order = [
        "Usage:",
        "Arguments:",
        "Input:",
        "Output:",
        "Failures:",
        "Running:",
        "Others:",
        "Examples:",
        "Exit codes:",
    ]
    places = [words.index(heading) for heading in order]
    assert places == sorted(places)
