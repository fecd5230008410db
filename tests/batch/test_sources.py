"""Which files are read, and in which order."""

import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.batch import Choice, Failure, NameList, Skipped, Source, find_sources, read_names
from release_extract.batch.sort import sort_names


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder of releases and other things."""
    for name in ("b/2.txt", "b/1.MD", "b.txt", "a/deep/er/x.html", ".hidden.txt", ".git/y.txt", "photo.jpg", "notes"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    return tmp_path


def below(folder: Path, *globs: str) -> list[str]:
    """The paths of what is read of ``folder``, below it."""
    found = find_sources([str(folder)], Choice(globs))
    return [os.path.relpath(source.path, folder) for source in found if isinstance(source, Source)]


def test_a_folder_is_walked_by_name(archive: Path) -> None:
    assert below(archive) == ["a/deep/er/x.html", "b.txt", "b/1.MD", "b/2.txt"]


def test_what_is_skipped_is_counted(archive: Path) -> None:
    reasons = [found.reason for found in find_sources([str(archive)]) if isinstance(found, Skipped)]
    assert sorted(reasons) == ["hidden", "hidden", "other", "other"]


@pytest.mark.parametrize(
    ("globs", "expected"),
    [
        (["*.txt"], ["b.txt", "b/2.txt"]),
        (["notes"], ["notes"]),
        (["b/*"], ["b/1.MD", "b/2.txt"]),
        (["*.jpg", "*.html"], ["a/deep/er/x.html", "photo.jpg"]),
        ([".*"], []),
    ],
)
def test_globs_choose(archive: Path, globs: list[str], expected: list[str]) -> None:
    assert below(archive, *globs) == expected


def test_a_glob_that_matches_nothing_is_told(archive: Path) -> None:
    (failure,) = [found for found in find_sources([str(archive)], Choice(("*.pdf",))) if isinstance(found, Failure)]
    assert failure.code == "no_releases"
    assert "*.pdf" in failure.message


def test_files_that_are_named_are_read_whatever_they_are_called() -> None:
    assert list(find_sources(["notes", "-"])) == [Source("notes", "notes"), Source("-", "-")]


@pytest.mark.parametrize(
    ("content", "separator", "expected"),
    [
        (b"a.txt\nb c.txt\r\n\n d.txt", b"\n", ["a.txt", "b c.txt", " d.txt"]),
        (b"a\nb.txt\0c.txt\0", b"\0", ["a\nb.txt", "c.txt"]),
        (b"caf\xe9.txt\n", b"\n", ["caf\udce9.txt"]),
        (b"", b"\n", []),
    ],
)
def test_lists_of_names(tmp_path: Path, content: bytes, separator: bytes, expected: list[str]) -> None:
    path = tmp_path / "list"
    path.write_bytes(content)
    assert list(read_names(NameList(str(path), separator))) == expected


def test_names_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a\nb\n")))
    assert list(read_names(NameList("-", b"\n"))) == ["a", "b"]


NAMES = st.lists(st.binary(min_size=1, max_size=5).filter(lambda name: b"\0" not in name))


@given(NAMES, st.integers(1, 4))
def test_names_are_sorted_in_pieces_on_disk(names: list[bytes], piece: int) -> None:
    assert list(sort_names(iter(names), piece)) == sorted(names)
