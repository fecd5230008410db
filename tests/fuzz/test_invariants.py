"""The invariants, on what hypothesis makes up, on the seeds of the fuzzer, and on everything that it ever found."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz.invariants import check_bytes, check_text
from fuzz.strategies import FILES, RELEASES

HERE = Path(__file__).parent
KEPT = sorted(path for folder in ("corpus", "found") for path in (HERE / folder).glob("*"))
NAMES = ("a.txt", "a.html", "-")
BUDGET = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@given(FILES, st.sampled_from(NAMES))
@BUDGET
def test_any_bytes(data: bytes, name: str) -> None:
    check_bytes(data, name)


@given(RELEASES)
@BUDGET
def test_any_text(text: str) -> None:
    check_text(text)


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
@pytest.mark.parametrize("name", NAMES)
def test_what_was_kept(path: Path, name: str) -> None:
    check_bytes(path.read_bytes(), name)
