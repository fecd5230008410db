"""How a text is cut into words: each piece with its place in the text as given."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.language.tokens import LETTER_A, printed, tokenize
from release_extract.rules.invisible import WITHOUT_INVISIBLE


def words(text: str) -> list[str]:
    return list(tokenize(text, 0, len(text)).words)


def visible(text: str) -> str:
    return text.translate(WITHOUT_INVISIBLE)


def stems(text: str) -> list[str]:
    return list(tokenize(text, 0, len(text)).stems)


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("34-year-old", ["34", "-", "year", "-", "old"]),
        ("Lyle's", ["Lyle", "'s"]),
        ("Lyle’s", ["Lyle", "’s"]),
        ("O'Brien", ["O'Brien"]),
        ("O’Brien’s", ["O’Brien", "’s"]),
        ("didn't", ["didn't"]),
        ("offenders' register", ["offenders", "'", "register"]),
        ("O'Shea", ["O'Shea"]),
        ("£14,500.50", ["£", "14,500.50"]),
        ("1,2", ["1", ",", "2"]),
        ("£14,50", ["£", "14", ",", "50"]),
        ("2.5 years", ["2.5", "years"]),
        ("2.", ["2", "."]),
        ("4/3/2022", ["4", "/", "3", "/", "2022"]),
        ("4th", ["4", "th"]),
        ("24cm", ["24", "cm"]),
        ("a_b", ["a", "_", "b"]),
        ("D&D", ["D", "&", "D"]),
        ("Café Zoë", ["Café", "Zoë"]),
        ("“no”", ["“", "no", "”"]),
        ("and/or", ["and", "/", "or"]),
        ("two\n\nthree", ["two", "three"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_words_numbers_and_marks(text: str, cut: list[str]) -> None:
    assert words(text) == cut


@given(st.text(max_size=60), st.integers(0, 20), st.integers(0, 60))
def test_each_word_stands_where_it_says(text: str, start: int, end: int) -> None:
    tokens = tokenize(text, start, end)
    places = list(zip(tokens.starts, tokens.ends, strict=True))
    assert [visible(text[first:last]) for first, last in places] == list(tokens.words)
    assert all(start <= first < last <= max(start, end) for first, last in places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))


@given(st.text(max_size=60))
def test_nothing_but_space_is_left_out(text: str) -> None:
    assert "".join(words(text)) == "".join(visible(text).split())


@pytest.mark.parametrize("hidden", ["\xad", "\u200b", "\u2060", "\ufeff", "\x00", "\u202e", "\u200d\xad"])
def test_what_prints_nothing_is_in_no_word(hidden: str) -> None:
    tokens = tokenize(text := f"Bur{hidden}glary{hidden}, {hidden}2 years", 0, len(text))
    assert list(tokens.words) == ["Burglary", ",", "2", "years"]
    assert text[tokens.starts[0] : tokens.ends[0]] == f"Bur{hidden}glary"
    assert printed(tokens, 0, 4) == "Burglary, 2 years"


def test_no_number_is_past_counting() -> None:
    cut = words("9" * 40 + " ²²x")
    assert all(len(word) <= 15 for word in cut)
    assert "".join(cut) == "9" * 40 + "²²x"


def test_only_the_stretch_asked_for_is_cut() -> None:
    text = "Skip this. Read that. Skip this."
    tokens = tokenize(text, 11, 21)
    assert list(tokens.words) == ["Read", "that", "."]
    assert tokens.starts[0] == 11


@pytest.mark.parametrize("text", ["Class A", "class A drugs", "List A articles", "Category A images", "Schedule A"])
def test_the_a_of_a_class_is_a_letter(text: str) -> None:
    assert stems(text)[1] == LETTER_A


@pytest.mark.parametrize("text", ["possessing a knife", "Class B and a knife", "A class", "classes of a kind"])
def test_any_other_a_is_an_article(text: str) -> None:
    assert LETTER_A not in stems(text)
