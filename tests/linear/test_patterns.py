"""Every regular expression of the program, and every wording of its tables, on what it can eat and what it nearly can."""

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import release_extract
from linear.work import check_linear, time_stages

SIZE = 30_000


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
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str)
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
    """The wordings of every table of the rules."""
    tables = {
        f"{module.__name__.rsplit('.', 1)[1]}:{name}": [words for words in find_words(value) if 0 < len(words) < 200]
        for module in find_modules("rules")
        for name, value in vars(module).items()
        if name.lstrip("_").isupper()
    }
    return {name: words for name, words in tables.items() if words}


PATTERNS = find_patterns()
TABLES = find_tables()


def time_search(pattern: re.Pattern[str], text: str) -> dict[str, float]:
    """The seconds of finding all, and of a match at the start and of the whole, which fail late."""
    begun = time.process_time()
    sum(1 for _ in pattern.finditer(text))
    pattern.match(text)
    pattern.fullmatch(text)
    return {"search": time.process_time() - begun}


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_expression(name: str) -> None:
    pattern = PATTERNS[name]

    @given(st.from_regex(pattern), st.sampled_from(["", "\x00", " a", "1"]))
    @settings(max_examples=8, deadline=None, derandomize=True, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    def check(eaten: str, miss: str) -> None:
        for unit in {eaten[:200], eaten[:199][:-1], eaten[:50] + miss}:
            if unit:
                check_linear(lambda text: time_search(pattern, text), lambda size: unit * (size // len(unit)) + miss, SIZE)

    check()


@pytest.mark.parametrize("name", sorted(TABLES))
@pytest.mark.parametrize("kept", [None, -1], ids=["whole", "without the last word"])
def test_table(name: str, kept: int | None) -> None:
    """The wordings one after the other, again and again, then each without its last word."""
    text = " ".join(" ".join(words.split()[:kept]) for words in TABLES[name]) + " "
    check_linear(time_stages, lambda size: (text * (size // len(text) + 1))[:size], 12_000)
