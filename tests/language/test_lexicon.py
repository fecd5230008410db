"""How forms are written, and which of them is read at a word."""

import pytest

from release_extract.language.lexicon import PASSED_OVER, Lexicon, expand
from release_extract.language.stems import stem
from release_extract.language.tokens import tokenize


def spellings(form: str) -> list[str]:
    """The sequences of stems that a form stands for."""
    return [" ".join(words) for words in expand(form)]


def read(text: str, *cells: str, start: int = 0) -> tuple[str, str] | None:
    """Which cell of forms is read at a word of the text, and the words it takes."""
    lexicon: Lexicon[str] = Lexicon()
    for cell in cells:
        lexicon.add(cell, cell)
    tokens = tokenize(text, 0, len(text))
    found = lexicon.match(tokens.stems, start)
    return (found.payload, text[tokens.starts[start] : tokens.ends[found.end - 1]]) if found else None


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("theft", ["theft"]),
        ("(theft|fraud)", ["theft", "fraud"]),
        ("theft [by finding]", ["theft by find", "theft"]),
        ("[serious] theft", ["serious theft", "theft"]),
        ("(a|b) [c] d", ["c d", "d", "b c d", "b d"]),
        ("theft (of|from (shop|car))", ["theft of", "theft from shop", "theft of", "theft from car"]),
        ("theft [from (shop|car)]", ["theft from shop", "theft", "theft from car", "theft"]),
        ("theft [of [old] van]", ["theft of old van", "theft", "theft of van", "theft"]),
        ("[(mean|petty)] theft", ["mean theft", "theft", "petty theft", "theft"]),
        ("theft of the van", ["theft of van"]),
        ("self-harm", ["self harm"]),
        ("worker's pay", ["worker s pay"]),
        ("harassment, alarm or distress", ["harassment , alarm or distress"]),
        ("actual/grievous", ["actual / grievous"]),
        ("supplying {DRUG}", ["supply {DRUG}"]),
        ("(supplying|selling) [of] {DRUG}", ["supply of {DRUG}", "supply {DRUG}", "sell of {DRUG}", "sell {DRUG}"]),
        ("[the]", []),
        ("", []),
    ],
)
def test_a_form_stands_for_each_of_its_spellings(form: str, written: list[str]) -> None:
    assert sorted(spellings(form)) == sorted(written)


@pytest.mark.parametrize(
    ("text", "form", "taken"),
    [
        ("possessing offensive weapons", "possession of an offensive weapon", None),
        ("possessed offensive weapons", "possession [of] offensive weapon", "possessed offensive weapons"),
        ("theft of the van", "theft of van", "theft of the van"),
        ("theft of an old van", "theft of van", None),
        ("theft of a “van”", "theft of van", "theft of a “van"),
        ("a theft", "theft", None),
        ("theft-of-van", "theft of van", "theft-of-van"),
        ("THEFT OF VAN", "theft of van", "THEFT OF VAN"),
        ("thefts of vans", "theft of van", "thefts of vans"),
        ("theft, of a van", "theft of van", None),
        ("theft the", "theft", "theft"),
        ("theft - the 'van", "theft van", "theft - the 'van"),
        ("theft - - - - van", "theft van", None),
        ("theft", "theft of van", None),
        ("theft of", "theft of van", None),
        ("child's theft", "child theft", "child's theft"),
        ("supplying Class A drugs", "supply class letter_a drug", "supplying Class A drugs"),
        ("supplying class drugs", "supply class letter_a drug", None),
    ],
)
def test_a_form_is_read_in_any_inflection_past_articles_and_signs(text: str, form: str, taken: str | None) -> None:
    assert read(text, form) == ((form, taken) if taken else None)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("theft of a van", ("theft of van", "theft of a van")),
        ("theft of a bus", ("theft", "theft")),
        ("theft of", ("theft", "theft")),
        ("theft", ("theft", "theft")),
    ],
)
def test_the_longest_form_is_read(text: str, taken: tuple[str, str]) -> None:
    assert read(text, "theft", "theft of van") == taken
    assert read(text, "theft of van", "theft") == taken


def test_the_first_of_two_rows_with_one_form_keeps_it() -> None:
    assert read("theft", "theft", "(theft|fraud)") == ("theft", "theft")
    assert read("fraud", "theft", "(theft|fraud)") == ("(theft|fraud)", "fraud")


def test_a_cell_holds_several_forms() -> None:
    assert read("fraud", "theft; fraud ;") == ("theft; fraud ;", "fraud")
    assert read("theft fraud", "theft; fraud") == ("theft; fraud", "theft")


def test_a_form_is_read_only_where_it_begins() -> None:
    assert read("the theft", "theft") is None
    assert read("the theft", "theft", start=1) == ("theft", "theft")


def test_a_symbol_is_read_as_it_stands() -> None:
    lexicon: Lexicon[str] = Lexicon()
    lexicon.add("supplying {DRUG}", "supply")
    assert lexicon.match(["supply", "{DRUG}"], 0) == ("supply", 2)
    assert lexicon.match(["supply", "{drug}"], 0) is None
    assert lexicon.match(["supply", "drug"], 0) is None


def test_firsts_are_the_stems_that_a_form_begins_with() -> None:
    lexicon: Lexicon[str] = Lexicon()
    lexicon.add("[the] (stealing|theft) of van; {DRUG} dealing", "row")
    assert lexicon.firsts() == {stem("stealing"), stem("theft"), "{DRUG}"}


@pytest.mark.parametrize(
    "cells", [("theft", "theft of (van|bus)", "(a|fraud) [of] van"), ("theft [of van [of bus]]",), ()]
)
def test_the_shape_of_a_lexicon_reads_what_it_reads(cells: tuple[str, ...]) -> None:
    lexicon: Lexicon[str] = Lexicon()
    for cell in cells:
        lexicon.add(cell, cell)
    copy = Lexicon.from_shape(lexicon.shape(), cells)
    for text in ("theft", "theft of van", "theft of bus", "fraud van", "theft of van of bus", "of van"):
        stems = tokenize(text, 0, len(text)).stems
        assert copy.match(stems, 0) == lexicon.match(stems, 0)


def test_what_is_passed_over_is_no_word_of_a_form() -> None:
    assert all(stem(word) == word for word in PASSED_OVER)
    assert all(not word.isalpha() or word in ("a", "an", "the") for word in PASSED_OVER)


@pytest.mark.parametrize(
    ("text", "form", "taken"),
    [
        ("theft of an old van", "theft of van", "theft of an old van"),
        ("theft of his mother's van", "theft of van", "theft of his mother's van"),
        ("theft of two vans", "theft of van", "theft of two vans"),
        ("theft of old van", "theft of van", None),
        ("theft of a phone and a van", "theft of van", None),
        ("theft of a phone from a van", "theft of van", None),
        ("theft. A van", "theft van", None),
        ("theft and two vans", "theft and van", None),
        ("driving a red Ford while banned", "driving ~ while banned", "driving a red Ford while banned"),
        ("driving while banned", "driving ~ while banned", "driving while banned"),
        ("driving home, while banned", "driving ~ while banned", None),
        ("death of Ann Pell, 34, by driving", "death of ~ by driving", "death of Ann Pell, 34, by driving"),
        ("death of Ann Pell, Ian Orr, by driving", "death of ~ by driving", None),
        ("without a trade licence", "without licence", None),
    ],
)
def test_a_form_is_read_across_what_its_noun_phrases_hold(text: str, form: str, taken: str | None) -> None:
    lexicon = Lexicon.of([(form, form)])
    tokens = tokenize(text, 0, len(text))
    found = lexicon.match_across(tokens.stems, 0)
    assert (text[tokens.starts[0] : tokens.ends[found.end - 1]] if found else None) == taken


def test_of_two_forms_as_long_the_one_that_says_more_is_read() -> None:
    lexicon = Lexicon.of([("assault ~ by beating", "assault"), ("assault nurse by beating", "nurse")])
    found = lexicon.match_across(tokenize("assaulted a tired nurse by beating", 0, 34).stems, 0)
    assert found == ("nurse", 6)
