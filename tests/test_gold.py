"""The corpora of releases with gold records: no figure may fall below its floor."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from gold_corpus import BLIND, GOLD, find_texts, measure

_CORPORA = (GOLD, BLIND)


def _floors(folder: Path) -> dict[str, float]:
    floors: dict[str, float] = tomllib.loads((folder / "floors.toml").read_text("utf-8"))
    return floors


def _figures() -> Iterator[tuple[Path, str]]:
    for folder in _CORPORA:
        for name in sorted(_floors(folder)):
            yield folder, name


@pytest.mark.parametrize("folder", _CORPORA, ids=lambda folder: folder.name)
def test_every_figure_has_a_floor(folder: Path) -> None:
    assert set(_floors(folder)) == set(measure(folder))


@pytest.mark.parametrize("folder", _CORPORA, ids=lambda folder: folder.name)
def test_every_text_has_its_gold(folder: Path) -> None:
    assert {path.stem for path in find_texts(folder)} == {path.stem for path in folder.glob("*.json")}


@pytest.mark.parametrize(("folder", "name"), list(_figures()), ids=lambda part: getattr(part, "name", part))
def test_figure_is_not_below_its_floor(folder: Path, name: str) -> None:
    assert 0 <= _floors(folder)[name] <= measure(folder)[name] <= 1
