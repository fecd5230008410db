"""The gold corpus: no figure may fall below its floor."""

import tomllib

import pytest

from gold_corpus import GOLD, find_texts, measure

FLOORS: dict[str, float] = tomllib.loads((GOLD / "floors.toml").read_text("utf-8"))


def test_every_figure_has_a_floor() -> None:
    assert set(FLOORS) == set(measure(GOLD))


def test_every_text_has_its_gold() -> None:
    assert {path.stem for path in find_texts(GOLD)} == {path.stem for path in GOLD.glob("*.json")}


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_figure_is_not_below_its_floor(name: str) -> None:
    assert 0 <= FLOORS[name] <= measure(GOLD)[name] <= 1
