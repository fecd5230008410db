"""What the user gets for what cannot be read: one line that names the file and says what to do."""

import os
import re
from pathlib import Path

import pytest

from cli.conftest import SAMPLES, Run

ONE = SAMPLES / "one-defendant.txt"


def check_line(err: str, name: str) -> str:
    """Check the form of the one line in ``err`` and return its message."""
    line, rest = err.split("\n", 1)
    assert rest == ""
    match = re.fullmatch(rf"release-extract: {re.escape(name)}: (.+; .+)", line)
    assert match, line
    return match[1]


def test_a_missing_file(run: Run) -> None:
    ended = run("nowhere.txt")
    assert (ended.code, ended.out) == (1, b"")
    assert "no such file" in check_line(ended.err, "nowhere.txt")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \r\n\n", "empty"),
        (b"%PDF-1.7\n", "PDF"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x1f\x8b\x08 no gzip at all", "gzip"),
    ],
)
def test_a_file_that_is_no_release(run: Run, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(content)
    ended = run(path)
    assert (ended.code, ended.out) == (1, b"")
    assert words in check_line(ended.err, str(path))


def test_an_empty_standard_input(run: Run) -> None:
    ended = run("-", stdin=b"")
    assert ended.code == 1
    assert "empty" in check_line(ended.err, "-")


def test_a_folder_without_releases(run: Run, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    ended = run(tmp_path)
    assert (ended.code, ended.out) == (1, b"")
    assert "no releases in this folder" in check_line(ended.err, str(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_no_permission(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("x")
    path.chmod(0)
    assert "no permission" in check_line(run(path).err, str(path))


def test_permission_and_other_reasons_are_told_apart(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("release_extract.batch.work._open", refuse)
    assert "no permission" in check_line(run(ONE).err, str(ONE))


def test_a_link_that_leads_to_itself(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.txt").symlink_to(tmp_path / "x.txt")
    ended = run(tmp_path)
    assert ended.code == 1
    assert "symbolic links" in check_line(ended.err, str(tmp_path / "x.txt"))


def test_a_bad_file_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    ended = run(ONE, tmp_path / "a.txt", "nowhere.txt", ONE)
    assert ended.code == 1
    assert ended.out.count(b"\n") == 2
    assert len(ended.err.splitlines()) == 2


def test_a_name_cannot_steer_the_terminal(run: Run) -> None:
    name = "\x1b[31mred\n\u202etxt.exe"
    ended = run(name)
    check_line(ended.err, r"\x1b[31mred\n\u202etxt.exe")


def test_a_name_that_is_no_utf8(run: Run, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    path.write_bytes(ONE.read_bytes())
    ended = run(path)
    assert ended.code == 0
    assert rb"caf\\xe9.txt" in ended.out
    assert rb"caf\xe9.txt" in run(tmp_path / os.fsdecode(b"no-caf\xe9.txt")).err.encode()


def test_a_mistake_of_ours_costs_its_file_a_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(data: object, *_: object, **__: object) -> None:
        raise IndexError(data)

    monkeypatch.setattr("release_extract.batch.work.extract_document", stumble)
    ended = run(ONE, "nowhere.txt")
    assert ended.code == 1
    first, second = ended.err.splitlines()
    assert "internal error (IndexError at test_errors.py:" in check_line(first + "\n", str(ONE))
    assert "no such file" in second


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--format", "xml", "x"],
        ["--unknown", "x"],
        ["--text", "a", "b"],
        ["--text", str(SAMPLES)],
        ["--format"],
        ["x", "-o", "x.jsonl.gz"],
    ],
)
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    ended = run(*arguments)
    assert (ended.code, ended.out) == (2, b"")
    assert ended.err
