"""Figures, lengths of time, ages and sums as they are printed."""

import pytest

from release_extract.language.tokens import tokenize
from release_extract.mentions.model import Age, Duration, Mention, Money
from release_extract.mentions.quantities import read_quantity, read_single

LENGTHS = (
    ("six years", {"years": 6}),
    ("two and a half years", {"years": 2, "months": 6}),
    ("seven-and-a-half-year", {"years": 7, "months": 6}),
    ("two and a quarter years", {"years": 2, "months": 3}),
    ("8 3/4 YEARS", {"years": 8, "months": 9}),
    ("2½ years", {"years": 2, "months": 6}),
    ("six years and three months", {"years": 6, "months": 3}),
    ("12 years and 180 days", {"years": 12, "days": 180}),
    ("three-years and two-months", {"years": 3, "months": 2}),
    ("four-year-and-five-month", {"years": 4, "months": 5}),
    ("26 weeks", {"weeks": 26}),
    ("one hundred and twenty hours", {"hours": 120}),
    ("18 months and 100 hours", {"months": 18}),
    ("two years and 18 months", {"years": 2}),
    ("three years\n12 months", {"years": 3}),
)
MONEY = (("£85", 85), ("£1,240.50", 1240.5), ("£1.2 million", 1_200_000), ("ten pounds", 10))


def read(text: str) -> Mention | None:
    """The quantity at the first token of ``text``."""
    return read_quantity(tokenize(text, 0, len(text)), 0)


@pytest.mark.parametrize(("text", "parts"), LENGTHS)
def test_a_length_has_the_units_printed(text: str, parts: dict[str, float]) -> None:
    length = read(text)
    assert isinstance(length, Duration)
    found = {unit: getattr(length, unit) for unit in ("years", "months", "weeks", "days", "hours")}
    assert {unit: value for unit, value in found.items() if value} == parts


@pytest.mark.parametrize(("text", "pounds"), MONEY)
def test_a_sum_is_in_pounds(text: str, pounds: float) -> None:
    money = read(text)
    assert isinstance(money, Money)
    assert money.pounds == pounds


@pytest.mark.parametrize("text", ["34-year-old", "34 years old", "34 years of age"])
def test_an_age_is_no_length(text: str) -> None:
    age = read(text)
    assert isinstance(age, Age)
    assert age.years == 34


@pytest.mark.parametrize("text", ["more than five years", "nearly three years", "over 800 days"])
def test_more_than_makes_a_length_approximate(text: str) -> None:
    tokens = tokenize(text, 0, len(text))
    start = next(i for i, word in enumerate(tokens.words) if word in ("five", "three", "800"))
    length = read_quantity(tokens, start)
    assert isinstance(length, Duration)
    assert length.approximate


@pytest.mark.parametrize(
    ("text", "read_as_one"), [("a year", 1), ("a further year", 1), ("a day", 0), ("a bad year", 0)]
)
def test_an_article_counts_one_year(text: str, read_as_one: int) -> None:
    length = read_single(tokenize(text, 0, len(text)), 0)
    assert (length.years if length else 0) == read_as_one
