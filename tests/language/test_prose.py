"""Where sentences end and what is quoted."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.language.prose import Passage, Prose, read_prose


def prose_of(text: str, kind: str = "paragraph") -> Prose:
    """The text with each line a passage."""
    passages, start = [], 0
    for line in text.split("\n"):
        passages.append(Passage(kind, start, start + len(line)))
        start += len(line) + 1
    return read_prose(text, passages)


def sentences(text: str) -> list[str]:
    prose = prose_of(text)
    tokens = prose.tokens
    return [text[tokens.starts[s.start] : tokens.ends[s.end - 1]] for s in prose.sentences]


def unquoted(text: str, kind: str = "paragraph") -> str:
    """The words of the text that stand in no quotation."""
    prose = prose_of(text, kind)
    return " ".join(word for word, quoted in zip(prose.tokens.words, prose.quoted, strict=True) if not quoted)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He was jailed. She was fined.", 2),
        ("He was jailed! She was fined? Both appealed.", 3),
        ("He was jailed for 2.5 years.", 1),
        ("Mr. Lyle was jailed.", 1),
        ("Det. Insp. Lyle spoke.", 1),
        ("Det Insp. Lyle spoke.", 1),
        ("R. v. Lyle was heard.", 1),
        ("J. R. Lyle was jailed.", 1),
        ("It was Lyle. He was jailed.", 2),
        ("He was 3. She was 4.", 2),
        ("Count no. 3 was left.", 1),
        ("On 3 Sept. 2021 he was jailed.", 1),
        ("Lyle Ltd. was fined.", 1),
        ("He lived at St. Ives.", 1),
        ("Visit www.example.org today.", 1),
        ("It was at 6.30 p.m. that he left.", 1),
        ("He left. and came back.", 1),
        ("He said “Stop.” She did.", 2),
        ("(He was jailed.) She was fined.", 2),
        ("He was jailed.\nShe was fined", 2),
        ("He was jailed\nShe was fined", 2),
        ("He was jailed.She was fined.", 1),
        ("He was jailed...", 1),
        ("He was jailed. 24 others were fined.", 2),
        ("He was jailed", 1),
        ("", 0),
        ("\n\n", 0),
    ],
)
def test_a_stop_ends_a_sentence_only_where_one_ends(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_a_closing_quote_belongs_to_the_sentence_before() -> None:
    assert sentences("“He ran.” She did too.") == ["“He ran.”", "She did too."]


def test_a_sentence_knows_its_passage_and_kind() -> None:
    text = "Court round-up\nA. Lyle was jailed. He ran."
    prose = read_prose(text, [Passage("heading", 0, 14), Passage("item", 15, len(text))])
    assert [(s.passage, s.kind) for s in prose.sentences] == [(0, "heading"), (1, "item"), (1, "item")]


@given(st.text(alphabet="Aab1 .!?'\"“”‘’\n-", max_size=60))
def test_sentences_lie_one_after_the_other_and_hold_all_but_stray_stops(text: str) -> None:
    prose = prose_of(text)
    assert len(prose.quoted) == len(prose.tokens.words)
    assert all(before.end <= after.start for before, after in pairwise(prose.sentences))
    inside = {i for s in prose.sentences for i in range(s.start, s.end)}
    outside = [word for i, word in enumerate(prose.tokens.words) if i not in inside]
    assert all(not word.isalnum() for word in outside)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("He said “she was jailed for theft” today.", "He said today ."),
        ('He said "she was jailed for theft" today.', "He said today ."),
        ("He said ‘she was jailed for theft’ today.", "He said today ."),
        ("He said 'she was jailed for theft' today.", "He said today ."),
        ("He said 'she didn't steal a van' today.", "He said today ."),
        ("He said ‘she didn’t steal a van’ today.", "He said today ."),
        ("He said, “she was jailed for theft.” They left.", "He said , They left ."),
        ("(“she was jailed for theft”)", "( )"),
        ("'She was jailed for theft,' he said.", "he said ."),
        ('He said: "I was jailed for theft. I ran."', "He said :"),
        ('He said “she was jailed for theft" today.', "He said today ."),
        ('He said "she was jailed for theft” today.', "He said today ."),
        ("She said “he told me ‘I am off’ and left” today.", "She said today ."),
    ],
)
def test_a_quotation_is_marked_whatever_its_marks(text: str, left: str) -> None:
    assert unquoted(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Ian “The Hat” Lyle was jailed.",
        "Ian 'Big Dog' Lyle was jailed.",
        "He ran a ‘cuckooed’ flat.",
        "The defendants' homes and the officers' cars were searched.",
        "He is on the sex offenders' register for life and has the victims' names.",
        "The victims’ families and the officers’ friends came to court.",
        "It was Lyle's and it isn't his sister's house at all.",
        "He paid Lyle's debts and didn't say so to his friends' mothers.",
        "In the early '90s he stole vans and in the '80s cars too.",
        "A 6' 2\" man.",
        "He said ' she was jailed for theft' today.",
    ],
)
def test_nicknames_apostrophes_and_feet_are_no_quotation(text: str) -> None:
    assert unquoted(text) == " ".join(prose_of(text).tokens.words)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("He spoke: “I was jailed.\nShe was fined as well.”", "He spoke :"),
        ("“I was jailed.\n“She was fined as well.”\nHe left.", "He left ."),
        ("“I was jailed.\nHe said “she was fined as well” today.", "He said today ."),
        ('"I was jailed.\n"She was fined as well."\nHe left.', "He left ."),
        ("'I was jailed.\n'She was fined as well.'\nHe left.", "He left ."),
        ("“I was jailed.\n“She was fined.\n“They ran away then.”\nHe left.", "He left ."),
    ],
)
def test_speech_over_several_paragraphs_is_marked_as_far_as_each_opens_it(text: str, left: str) -> None:
    assert unquoted(text) == left


def test_a_mark_that_nothing_closes_takes_no_paragraph_that_opens_with_none() -> None:
    assert unquoted("“I was jailed for theft\nHe was fined.") == "He was fined ."


def test_a_stray_single_mark_inside_a_paragraph_opens_nothing() -> None:
    text = "He was seen with 'Lyle and was jailed."
    assert unquoted(text) == " ".join(prose_of(text).tokens.words)


def test_a_passage_that_is_a_quotation_is_all_marked() -> None:
    assert unquoted("I was jailed for theft.", "quotation") == ""


def test_four_words_are_a_quotation_and_three_are_an_emphasis() -> None:
    assert unquoted("He “ran off at once” today.") == "He today ."
    assert unquoted("He “ran off then” today.") == "He “ ran off then ” today ."
