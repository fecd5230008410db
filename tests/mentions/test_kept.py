"""A table that is kept in a file is as the one made of the rules, and is not used when out of date."""

from pathlib import Path
from types import ModuleType

import pytest

from gold_corpus import GOLD
from release_extract.language import lexicon, stems
from release_extract.language.lexicon import Lexicon, Shape
from release_extract.language.tokens import tokenize
from release_extract.mentions import courts, kept, phrases


def build(*cells: str) -> Lexicon[str]:
    """A lexicon in which each cell of forms is its own payload."""
    lexicon: Lexicon[str] = Lexicon()
    for cell in cells:
        lexicon.add(cell, cell)
    return lexicon


def test_equal_tails_are_one() -> None:
    shape = build("(burglary|theft) [of] (house|shop)").shape()
    assert len(shape.branches) == 4


def test_tails_of_different_rows_are_not() -> None:
    cells = ["theft of shop", "burglary of shop"]
    copy = Lexicon.from_shape(build(*cells).shape(), cells)
    for cell in cells:
        assert copy.match(tokenize(cell, 0, len(cell)).stems, 0) == (cell, 3)


@pytest.fixture(scope="module")
def made() -> Lexicon[phrases._Row]:
    """The matcher made of the tables."""
    return phrases._build(phrases._entries())


def test_the_shape_matches_as_its_lexicon(made: Lexicon[phrases._Row]) -> None:
    copy = Lexicon.from_shape(made.shape(), [entry.row for entry in phrases._entries()])
    for path in sorted(GOLD.glob("*.txt")):
        text = path.read_text("utf-8")
        stems = tokenize(text, 0, len(text)).stems
        for start in range(len(stems)):
            assert copy.match(stems, start) == made.match(stems, start)


def test_the_courts_kept_are_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "kept_file", lambda name: tmp_path / f"{name}.kept")
    courts.keep_courts()
    assert kept.read_kept(courts._KEPT, (), courts._CODE, courts._Index[int]) is not None
    courts._index.cache_clear()
    assert courts._index() == courts._build()


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a shape of one cell of forms is kept for this test."""
    path = tmp_path / "phrases.kept"
    monkeypatch.setattr(kept, "kept_file", lambda name: tmp_path / f"{name}.kept")
    kept.keep("phrases", ["theft"], [lexicon], build("theft").shape())
    return path


def read(*forms: str, code: ModuleType = lexicon) -> Shape | None:
    """What is kept of ``forms``."""
    return kept.read_kept("phrases", forms, [code], Shape)


def test_what_was_kept_is_read(file: Path) -> None:
    assert file.exists()
    assert read("theft") == build("theft").shape()


def test_other_forms_are_out_of_date(file: Path) -> None:
    assert file.exists()
    assert read("theft", "burglary") is None


def test_what_other_code_made_is_out_of_date(file: Path) -> None:
    assert file.exists()
    assert read("theft", code=stems) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"\x81\xa3key\x01", b"\xff"])
def test_a_damaged_file_is_not_used(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert read("theft") is None


def test_no_file(file: Path) -> None:
    file.unlink()
    assert read("theft") is None
