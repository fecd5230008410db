"""Every regular expression of the program and every wording of its tables, on what it can eat and nearly can."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import partial
from types import ModuleType

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import release_extract
from linear.work import check_linear, time_stages

SIZE = 20_000
MANY = 10_000


def find_modules(*rooms: str) -> Iterator[ModuleType]:
    """The modules of some rooms of the package; of all without a name."""
    for found in pkgutil.walk_packages(release_extract.__path__, "release_extract."):
        if found.name.split(".")[1] in rooms and not found.ispkg:
            yield importlib.import_module(found.name)


def find_patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled expression for text that stands at the top of a module."""
    rooms = ("document", "language", "rules", "mentions", "people", "statements", "case")
    return {
        f"{module.__name__.removeprefix('release_extract.')}:{name}": value
        for module in find_modules(*rooms)
        for name, value in vars(module).items()
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str) and name != "_LONE_SURROGATE"
    }


def find_words(value: object) -> Iterator[str]:
    """The strings in a table, however deep."""
    if isinstance(value, str):
        yield from (form.strip() for form in value.split(";"))
    elif isinstance(value, dict):
        for key, below in value.items():
            yield from find_words(key)
            yield from find_words(below)
    elif isinstance(value, (tuple, list, frozenset)):
        items = sorted(value, key=str) if isinstance(value, frozenset) else value
        for below in items:
            yield from find_words(below)


def find_tables() -> dict[str, list[str]]:
    """The wordings in the tables of each module of rules."""
    tables: dict[str, list[str]] = {}
    for module in find_modules("rules"):
        values = [value for name, value in vars(module).items() if name.lstrip("_").isupper()]
        words = [words for value in values for words in find_words(value) if words.split() and len(words) < 200]
        tables[module.__name__.rsplit(".", 1)[1]] = words
    return {name: words for name, words in tables.items() if words and name != "invisible"}


PATTERNS = find_patterns()
TABLES = find_tables()


def time_search(pattern: re.Pattern[str], text: str) -> dict[str, float]:
    """The seconds of finding all, and of a match at the start and of the whole, which fail late."""
    begun = time.process_time()
    sum(1 for _ in pattern.finditer(text))
    pattern.match(text)
    pattern.fullmatch(text)
    return {"search": time.process_time() - begun}


def repeat(unit: str, miss: str, size: int) -> str:
    """``unit`` again and again, and what may not follow it."""
    return unit * (size // len(unit)) + miss


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_expression(name: str) -> None:
    pattern = PATTERNS[name]

    @given(st.from_regex(pattern), st.sampled_from(["", "\x00", " a", "1"]))
    @settings(
        max_examples=8,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def check(eaten: str, miss: str) -> None:
        for unit in filter(None, (eaten[:200], eaten[:200][:-1], eaten[:50] + miss)):
            check_linear(partial(time_search, pattern), partial(repeat, unit, miss), SIZE)

    check()


@pytest.mark.parametrize("name", sorted(TABLES))
def test_wordings_one_after_the_other(name: str) -> None:
    text = " ".join(TABLES[name]) + " "
    check_linear(time_stages, lambda size: (text * (size // len(text) + 1))[:size], MANY)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_wordings_that_are_nearly_complete(name: str) -> None:
    text = " ".join(words.rsplit(maxsplit=1)[0] if " " in words else words[:-1] for words in TABLES[name]) + " "
    check_linear(time_stages, lambda size: (text * (size // len(text) + 1))[:size], MANY)
