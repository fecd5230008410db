"""Which statements speak of one charge, and what becomes of it."""

import pytest

from release_extract.extract import extract

_WHO = "Dean Ashdown, 34, of Mill Lane, Harlow, "
Row = tuple[str | None, int | None, str | None, str]


def charged(text: str) -> list[Row]:
    return [(row.offence, row.counts, row.plea, row.outcome) for row in extract(_WHO + text).charges]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "denied four counts of rape but was convicted of three after a trial. He was cleared of the other count.",
            [("rape", 3, "not_guilty", "convicted"), ("rape", 1, "not_guilty", "acquitted")],
        ),
        (
            "was charged with ten counts of fraud and convicted of eight. He was acquitted of the remaining two.",
            [("fraud", 8, None, "convicted"), ("fraud", 2, None, "acquitted")],
        ),
        (
            "admitted one count of theft and denied another, of which he was found guilty after a trial.",
            [("theft", 1, "guilty", "convicted"), ("theft", 1, "not_guilty", "convicted")],
        ),
        (
            "denied four counts of voyeurism. He later changed his plea to guilty on three of the voyeurism counts. "
            "The Crown offered no evidence on the fourth.",
            [("voyeurism", 3, "guilty", "convicted"), ("voyeurism", 1, "not_guilty", "acquitted")],
        ),
    ],
)
def test_counts_decided_apart(text: str, rows: list[Row]) -> None:
    assert charged(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "pleaded guilty to theft. A charge of burglary was not proceeded with.",
            [("theft", 1, "guilty", "convicted"), ("burglary", 1, None, "discontinued")],
        ),
        (
            "admitted theft. Two counts of fraud were left to lie on file.",
            [("theft", 1, "guilty", "convicted"), ("fraud", 2, None, "left_on_file")],
        ),
        (
            "pleaded guilty to manslaughter after a charge of murder was dropped.",
            [("manslaughter", 1, "guilty", "convicted"), ("murder", 1, None, "discontinued")],
        ),
        (
            "pled guilty to assault. His plea of not guilty to a second charge, of theft, was accepted by the Crown.",
            [("assault", 1, "guilty", "convicted"), ("theft", 1, "not_guilty", "acquitted")],
        ),
        (
            "admitted four burglaries, while another 12 were taken into consideration.",
            [("burglary", 4, "guilty", "convicted"), ("burglary", 12, None, "taken_into_consideration")],
        ),
    ],
)
def test_charges_that_end_otherwise(text: str, rows: list[Row]) -> None:
    assert charged(text) == rows


def test_trial_is_a_denial() -> None:
    assert charged("was found guilty of murder after a trial.") == [("murder", 1, "not_guilty", "convicted")]
    assert charged("was convicted of murder.") == [("murder", 1, None, "convicted")]


def test_wider_word_means_the_same_charge() -> None:
    text = "admitted assault occasioning actual bodily harm. He was jailed for two years for the assault."
    assert charged(text) == [("assault occasioning actual bodily harm", 1, "guilty", "convicted")]


def test_word_of_the_story_counts_where_nothing_else_is_told() -> None:
    assert charged("a burglar, was jailed for two years.") == [("burglary", 1, None, "convicted")]
    text = "a burglar, was jailed for two years. He admitted handling stolen goods."
    assert charged(text) == [("handling stolen goods", 1, "guilty", "convicted")]


def test_plea_told_before_its_charges() -> None:
    text = "pleaded guilty to three offences. They included affray and theft."
    assert charged(text) == [("affray", 1, "guilty", "convicted"), ("theft", 1, "guilty", "convicted")]


def test_charge_of_one_said_of_another() -> None:
    text = "admitted being concerned in the supply of heroin. Rosa Lyle, 28, of Elm Road, admitted the same charge."
    assert charged(text) == 2 * [("being concerned in the supply of Class A drugs", 1, "guilty", "convicted")]


def test_charge_only_charged_beside_a_conviction_is_left_out() -> None:
    text = "was charged with robbery. He admitted theft and was jailed for two years."
    assert charged(text) == [("theft", 1, "guilty", "convicted")]


def test_charge_of_whoever_was_told_before() -> None:
    text = "pleaded guilty to burglary. Rosa Lyle, 28, of Elm Road, pleaded not guilty but was convicted by a jury."
    assert charged(text) == [("burglary", 1, "guilty", "convicted"), ("burglary", 1, "not_guilty", "convicted")]


def test_clearing_by_a_jury_is_of_a_denial() -> None:
    assert charged("was charged with fraud. The jury cleared him of fraud.") == [
        ("fraud", 1, "not_guilty", "acquitted")
    ]
    assert charged("was charged with fraud. The prosecution offered no evidence.") == [("fraud", 1, None, "acquitted")]


def test_an_offence_under_an_act_and_what_it_was_are_one_charge() -> None:
    record = extract(
        "---\ndate: 2024-05-01\n---\nGerald Tranter, 52, of Mill Lane, Harlow, was found guilty of 11 offences under the "
        "Animal Welfare Act 2006 of causing unnecessary suffering to pigs."
    )
    assert [(row.offence, row.counts) for row in record.charges] == [("causing unnecessary suffering to an animal", 11)]


def test_all_charges_are_also_those_that_everybody_was_cleared_of() -> None:
    record = extract(
        "---\ndate: 2024-05-01\n---\nThree men have been cleared of murder. Dean Ashdown, 34, Lee Pell, 31, and Ian Orr, 40, "
        "all of Harlow, denied murder and affray.\n\nAshdown and Pell were found guilty of affray.\n\n"
        "Orr was found not guilty of all charges."
    )
    cleared = {row.offence for row in record.charges if row.defendant == "Ian Orr" and row.outcome == "acquitted"}
    assert cleared == {"murder", "affray"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("pleaded guilty to theft.", ["pleaded guilty to", "theft"]),
        ("who admitted theft, was jailed for a year.", ["admitted", "theft"]),
        ("denied theft but was convicted of it.", ["denied", "theft", "convicted of"]),
        ("was cleared of theft.", ["was cleared of", "theft"]),
        ("was found guilty of theft. The jury heard that he was seen.", ["found guilty of", "theft", "jury"]),
        ("was jailed for a year for theft.", ["theft"]),
    ],
)
def test_the_words_of_a_plea_or_finding_are_evidence_of_the_charge(text: str, words: list[str]) -> None:
    (row,) = extract(_WHO + text, evidence=True).charges
    assert row.evidence
    assert [entry.text for entry in row.evidence] == words
