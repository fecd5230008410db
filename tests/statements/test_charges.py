"""How many of an offence, and which charges said before, the words around an act mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.extract import extract
from release_extract.language.tokens import tokenize
from release_extract.mentions.model import Mention
from release_extract.statements.backs import read_back
from release_extract.statements.counts import Count, count_of


def counted(text: str, offence: str) -> Count:
    """The count of the words ``offence`` in ``text``."""
    tokens = tokenize(text, 0, len(text))
    words = offence.split()
    start = next(i for i in range(len(tokens.words)) if list(tokens.words[i : i + len(words)]) == words)
    return count_of(tokens, 0, Mention(start, start + len(words)))


@pytest.mark.parametrize(
    ("text", "offence", "number"),
    [
        ("admitted theft", "theft", 1),
        ("admitted burglaries", "burglaries", None),
        ("three counts of theft", "theft", 3),
        ("three counts of theft and two of burglary", "burglary", 2),
        ("twenty-one further specimen counts of rape", "rape", 21),
        ("eight thefts", "thefts", 8),
        ("several burglaries", "burglaries", None),
        ("a string of burglaries", "burglaries", None),
        ("theft (two counts)", "theft", 2),
        ("fraud (x3)", "fraud", 3),
        ("breaching the order on three occasions", "breaching the order", 3),
        ("two of the three counts of fraud", "fraud", 2),
        ("affray , three counts of theft", "affray", 1),
        ("charged on 4 May in relation to theft", "theft", 1),
        ("in 2019 theft", "theft", 1),
        ("assaulting both men", "assaulting", 2),
        ("making indecent images of children", "making indecent images of children", 1),
        ("threats to kill", "threats to kill", 1),
    ],
)
def test_count(text: str, offence: str, number: int | None) -> None:
    assert counted(text, offence).number == number


@pytest.mark.parametrize("text", ["a further count of theft", "another two counts of theft", "a ninth count of theft"])
def test_further_counts(text: str) -> None:
    assert counted(text, "theft").further


@pytest.mark.parametrize(
    ("text", "which", "number"),
    [
        ("the same charge .", "same", 1),
        ("both charges .", "all", 2),
        ("all three counts .", "all", None),
        ("three of the fraud counts .", "part", 3),
        ("the fourth , and", "rest", 1),
        ("the remaining two matters .", "rest", 2),
        ("the original count .", "rest", 1),
        ("another 17 were", "further", 17),
        ("a third such count was", "further", 1),
        ("eleven offences .", "some", 11),
        ("both of which she", "all", 2),
    ],
)
def test_charges_said_before(text: str, which: str, number: int | None) -> None:
    tokens = tokenize(text, 0, len(text))
    back = read_back(tokens, 0, len(tokens.words))
    assert back is not None
    assert (back.which, back.number) == (which, number)


@pytest.mark.parametrize("text", ["the charge of murder", "the second of May", "the public gallery on", "a man who"])
def test_no_charges_said_before(text: str) -> None:
    tokens = tokenize(text, 0, len(text))
    assert read_back(tokens, 0, len(tokens.words)) is None


@given(st.text(alphabet=st.sampled_from([*"the three of counts both another , .", " "]), max_size=60))
def test_any_words_can_be_read(text: str) -> None:
    tokens = tokenize(text, 0, len(text))
    for position in range(len(tokens.words)):
        back = read_back(tokens, position, len(tokens.words))
        assert back is None or position < back.end <= len(tokens.words)


_WHO = "Dean Ashdown, 34, of Mill Lane, Harlow, "


def charged(text: str) -> list[tuple[str | None, int | None, str | None, str]]:
    return [(row.offence, row.counts, row.plea, row.outcome) for row in extract(_WHO + text).charges]


def test_words_of_a_charge_in_no_table() -> None:
    assert charged("pleaded guilty to failing to hand over the archive.") == [(None, 1, "guilty", "convicted")]


def test_occasion_of_a_charge_is_no_charge() -> None:
    assert charged("was charged after a robbery in Harlow. He is accused of affray.") == [
        ("affray", 1, None, "charged")
    ]


def test_sentence_of_years_ago_is_of_another_case() -> None:
    text = "was jailed for theft on 3 May 2024. The court heard that he got five years in 1999 for robbery."
    assert charged(text) == [("theft", 1, None, "convicted")]
