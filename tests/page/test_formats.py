"""``--format html`` and ``--format text``, as a user runs them."""

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

from cli.conftest import COMMAND, SAMPLES
from page.conftest import Open
from release_extract import extract_bytes
from release_extract.output.page.rows import make_row

ONE = SAMPLES / "one-defendant.txt"
PAGES = [f"releases/{number:05}.html" for number in range(1, 9)]


def run(*arguments: str | Path, code: int = 0) -> subprocess.CompletedProcess[bytes]:
    done = subprocess.run([*COMMAND, *map(str, arguments)], capture_output=True, timeout=60, check=False)
    assert done.returncode == code, done.stderr
    return done


def list_files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_one_file_is_a_page(tmp_path: Path) -> None:
    printed = run("--format", "html", ONE).stdout
    assert printed.startswith(b"<!DOCTYPE html>")
    run(ONE, "-o", tmp_path / "one.html")
    assert (tmp_path / "one.html").read_bytes() == printed


def test_a_folder_is_pages_and_an_index(tmp_path: Path) -> None:
    run(SAMPLES, "--format", "html", "-o", tmp_path / "site")
    assert list_files(tmp_path / "site") == ["index.html", *PAGES]


def test_workers_write_the_same_pages(tmp_path: Path) -> None:
    for workers in ("0", "2"):
        run(SAMPLES, "--format", "html", "-o", tmp_path / workers, "--workers", workers)
    for name in list_files(tmp_path / "0"):
        assert (tmp_path / "0" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


def test_links_between_index_and_pages(show: Open, tmp_path: Path) -> None:
    run(SAMPLES, "--format", "html", "-o", tmp_path)
    page = show((tmp_path / "index.html").read_bytes()).page
    page.goto((tmp_path / "index.html").as_uri())
    page.get_by_role("link", name="Three jailed for running drugs line into Buxton").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Three jailed for running drugs line into Buxton")
    page.get_by_role("link", name="All releases").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("8 releases")


def test_a_second_run_leaves_no_page_of_the_first(tmp_path: Path) -> None:
    run(SAMPLES, "--format", "html", "-o", tmp_path)
    (tmp_path / "releases" / "mine.txt").touch()
    run(ONE, SAMPLES / "no-case.txt", "--format", "html", "-o", tmp_path)
    assert list_files(tmp_path) == ["index.html", *PAGES[:2], "releases/mine.txt"]


def test_an_index_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("mine")
    ended = run(SAMPLES, "--format", "html", "-o", tmp_path, code=1)
    assert b"its index.html is of something else; name another folder" in ended.stderr
    assert (tmp_path / "index.html").read_text() == "mine"


def test_folders_that_can_not_be(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    shutil.copytree(SAMPLES, archive)
    run(archive, "--format", "html", code=2)
    for output in (archive / "site", archive, tmp_path / "x.html", archive / "no-case.txt"):
        run(archive, "--format", "html", "-o", output, code=2)
    run(archive, "--format", "html", "-o", tmp_path / "site", "--resume", code=2)


def test_without_jinja_it_says_what_to_do() -> None:
    without = "import sys; sys.modules['jinja2'] = None; from release_extract.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", without, str(ONE), "--format", "html"], capture_output=True, check=False
    )
    assert done.returncode == 1
    assert b"pip install 'release-extract[html]'" in done.stderr


@pytest.mark.parametrize("name", ["several-defendants.md", "page.html", "magistrates-fines.txt", "charged-only.txt"])
def test_no_names(name: str, tmp_path: Path) -> None:
    """In a page, an index and a summary: no word of a defendant's name, and no street."""
    record = extract_bytes((SAMPLES / name).read_bytes(), name)
    run(SAMPLES / name, ONE, "--format", "html", "--no-names", "-o", tmp_path)
    text = run(SAMPLES / name, "--format", "text", "--no-names").stdout
    shown = [*(path.read_bytes() for path in tmp_path.rglob("*.html")), text]
    secrets = {word for row in record.defendants if not row.anonymous for word in row.name.split()}
    secrets |= {row.address for row in record.defendants if row.address and "," in row.address}
    for each in shown:
        for secret in secrets:
            assert not re.search(rf"\b{re.escape(secret)}\b", each.decode()), secret
        assert b"efendant 1" in each


def test_a_row_keeps_no_name_of_a_file() -> None:
    record = extract_bytes(ONE.read_bytes(), "john-smith.txt")
    assert "smith" not in repr(make_row(record, "releases/00001.html"))


def test_text_is_plain_in_a_pipe_and_coloured_on_a_terminal() -> None:
    plain = run("--format", "text", ONE).stdout.decode()
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[[\d;]*m", "", on_terminal({})) == plain
    assert "\x1b[" in on_terminal({})
    assert on_terminal({"NO_COLOR": "1"}) == plain


def on_terminal(environment: dict[str, str]) -> str:
    """What a terminal is sent."""
    ours, theirs = pty.openpty()
    quiet = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    subprocess.run(
        [*COMMAND, "--format", "text", str(ONE)], stdout=theirs, env=quiet | environment, check=True, timeout=60
    )
    os.close(theirs)
    with open(ours, "rb") as terminal:
        return terminal.read1(65536).decode().replace("\r\n", "\n")
