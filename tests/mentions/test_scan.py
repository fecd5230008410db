"""Which reader has a word where several could take it, and what is left out of the walk."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.language.prose import Passage, Prose, read_prose
from release_extract.mentions.model import (
    Age,
    CourtMention,
    Cue,
    Date,
    Duration,
    Mention,
    Money,
    NameMention,
    Number,
    OffenceMention,
    OrderMention,
    Reference,
)
from release_extract.mentions.scan import find_mentions


def prose_of(text: str) -> Prose:
    return read_prose(text, [Passage("paragraph", 0, len(text))])


def mentions(text: str) -> list[Mention]:
    """All mentions of the text, in order."""
    return [mention for sentence in find_mentions(prose_of(text)).by_sentence for mention in sentence]


def read(text: str) -> list[tuple[type[Mention], str]]:
    """What was read, with its words."""
    tokens = prose_of(text).tokens
    return [(type(m), text[tokens.starts[m.start] : tokens.ends[m.end - 1]]) for m in mentions(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at Luton Crown Court", [(CourtMention, "Luton Crown Court")]),
        ("at Dean Street Crown Court", [(CourtMention, "Dean Street Crown Court")]),
        ("Dean Ashdown", [(NameMention, "Dean Ashdown")]),
        ("Rob Ashdown", [(NameMention, "Rob Ashdown")]),
        ("Rob a shop", [(OffenceMention, "Rob a shop")]),
        ("Burglary by Dean Ashdown", [(OffenceMention, "Burglary"), (NameMention, "Dean Ashdown")]),
        ("theft of two rings", [(OffenceMention, "theft"), (Number, "two")]),
        ("on 3 May 2021", [(Date, "3 May 2021")]),
        ("for 3 years", [(Duration, "3 years")]),
        ("aged 34", [(Age, "34")]),
        ("a 34-year-old man", [(Age, "34-year-old"), (Reference, "man")]),
        ("£34", [(Money, "£34")]),
        ("34 people", [(Number, "34"), (Reference, "people")]),
        ("three men", [(Number, "three"), (Reference, "men")]),
        ("a year", [(Duration, "a year")]),
        ("a yearly sum", []),
        ("he was jailed for", [(Reference, "he"), (Cue, "jailed for")]),
        ("a restraining order", [(OrderMention, "restraining order")]),
        ("On Thursday Judge Ann Pell", [(Date, "Thursday"), (NameMention, "Ann Pell")]),
        ("the company was", [(Reference, "company")]),
        ("in company with", []),
        ("Zorblat Quenmar", []),
        ("Zorblat Quenmar, 34,", [(NameMention, "Zorblat Quenmar"), (Age, "34")]),
    ],
)
def test_each_word_goes_to_the_first_reader_that_wants_it(text: str, found: list[tuple[type[Mention], str]]) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "“Dean Ashdown was jailed for six years at Luton Crown Court on 3 May”",
        "'Dean Ashdown was jailed for six years.'",
    ],
)
def test_nothing_is_read_inside_a_quotation(text: str) -> None:
    assert mentions(text) == []


def test_a_few_quoted_words_are_read() -> None:
    assert read("He was “jailed for” it")[-1] == (Cue, "jailed for")


@pytest.mark.parametrize(
    ("text", "word", "plural", "number", "definite"),
    [
        ("he was", "he", False, 1, None),
        ("they were", "they", True, 0, None),
        ("both were", "both", True, 2, None),
        ("both men were", "both", True, 2, None),
        ("all three were", "all", True, 3, None),
        ("all were", "all", True, 0, None),
        ("all of them were", "all", True, 0, None),
        ("all but Finch", "all", True, 0, None),
        ("the pair were", "pair", True, 2, True),
        ("a couple were", "couple", True, 2, False),
        ("the trio were", "trio", True, 3, True),
        ("the gang were", "gang", True, 0, True),
        ("the two men were", "men", True, 2, True),
        ("five young men were", "men", True, 5, None),
        ("a man was", "man", False, 1, False),
        ("the other man was", "man", False, 1, True),
        ("his wife was", "wife", False, 1, None),
        ("the firm was", "firm", False, 1, True),
    ],
)
def test_a_person_without_a_name(text: str, word: str, plural: bool, number: int, definite: bool | None) -> None:
    found = next(m for m in mentions(text) if isinstance(m, Reference))
    assert (found.word, found.plural, found.number, found.definite) == (word, plural, number, definite)


@pytest.mark.parametrize(
    "text",
    [
        "all animals",
        "both vans",
        "both counts",
        "each van",
        "a firm hand",
        "all offences",
        "the man's van",
        "man-made",
        "it was",
    ],
)
def test_what_only_looks_like_one(text: str) -> None:
    assert not any(isinstance(m, Reference) for m in mentions(text))


def test_mentions_stand_in_the_sentence_that_holds_them() -> None:
    prose = prose_of("Dean Ashdown was jailed. He was fined £400.")
    found = find_mentions(prose).by_sentence
    assert [len(sentence) for sentence in found] == [2, 3]
    for sentence, items in zip(prose.sentences, found, strict=True):
        assert all(sentence.start <= item.start and item.end <= sentence.end for item in items)


WORDS = (
    "Dean Ashdown 34 , ( ) . was jailed for six years theft and burglary at Luton Crown Court on 3 May £ 400 the pair "
    "both of Mill Lane “ ” ' his wife Ann a man aged 17-year-old Class A drugs conspiracy to supply"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_mentions_follow_each_other_and_none_is_empty(words: list[str]) -> None:
    text = " ".join(words)
    found = mentions(text)
    assert all(m.start < m.end for m in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
