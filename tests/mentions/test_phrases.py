"""Which offence the words of a charge name: drugs, orders and intents that stand elsewhere in the text."""

import pytest

from release_extract.language.tokens import tokenize
from release_extract.mentions.model import OffenceMention
from release_extract.mentions.phrases import fold_drugs, read_phrase


def offences(text: str) -> list[tuple[str, ...]]:
    """The labels of each offence in ``text``, read from left to right."""
    words = fold_drugs(tokenize(text, 0, len(text)))
    found, position = [], 0
    while position < len(words.stems):
        read = read_phrase(words, position)
        if read and isinstance(read[0], OffenceMention):
            found.append(read[0].labels)
        position = read[1] if read else position + 1
    return found


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("supplying crack and heroin", [("supplying a controlled drug of Class A",)]),
        (
            "conspiracy to supply cocaine and cannabis",
            [("conspiracy to supply Class A drugs", "conspiracy to supply Class B drugs")],
        ),
        (
            "He carried heroin. He admitted possession of the drugs with intent to supply.",
            [("possession with intent to supply Class A drugs",)],
        ),
        ("He carried heroin. He admitted possession of controlled drugs.", [("possession of controlled drugs",)]),
        ("Class A drugs were found. Both admitted conspiracy to supply.", [("conspiracy to supply Class A drugs",)]),
        (
            "six counts of supplying and one of possession.",
            [("supplying controlled drugs",), ("possession of controlled drugs",)],
        ),
        (
            "producing and supplying cannabis",
            [("production of cannabis",), ("supplying or being concerned in the supply of Class B drugs",)],
        ),
    ],
)
def test_class_of_a_drug_offence(text: str, labels: list[tuple[str, ...]]) -> None:
    assert offences(text) == labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He had a restraining order. He admitted two breaches of the order.", "breach of a restraining order"),
        ("She was given a CBO and was convicted of a third breach.", "breach of a criminal behaviour order"),
    ],
)
def test_breach_of_an_order_named_before(text: str, label: str) -> None:
    assert offences(text) == [(label,)]


def test_breach_of_no_order() -> None:
    assert offences("a second breach in the sea wall") == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("wounding the cashier with intent to cause him grievous bodily harm", "wounding with intent"),
        ("making 1,200 indecent images of children", "making indecent images of children"),
        ("assaulting two police officers", "assaulting a constable"),
    ],
)
def test_offence_parted_by_its_object(text: str, label: str) -> None:
    assert offences(text) == [(label,)]


def test_name_of_a_statute_is_no_offence() -> None:
    assert offences("under the Computer Misuse Act 1990") == []


def test_words_that_tell_no_offence() -> None:
    assert offences("admitted drugs offences") == [("",)]
    assert offences("a Sexual Offences Prevention Order") == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Heroin and cocaine. They admitted conspiracy to supply drugs.", "conspiracy to supply Class A drugs"),
        ("Heroin. They admitted conspiracy to supply controlled drugs.", "conspiracy to supply controlled drugs"),
    ],
)
def test_bare_drugs_of_a_conspiracy_are_those_named_before(text: str, label: str) -> None:
    assert offences(text) == [(label,)]


def test_an_offence_that_no_row_has() -> None:
    assert offences("admitted misuse of a blue badge") == [("",)]
