"""What a heading, or a line that ends in a colon, says of the lines under it."""

import pytest

from short_release import charges, defendants, sentences

LENNOX, GEDDES = "Dean Lennox", "Ian Geddes"
ROSTER = f"- {LENNOX}, 34, of Mill Lane, Harlow\n- {GEDDES}, 29, of Hill Road, Luton\n"


@pytest.mark.parametrize(
    ("head", "outcome"),
    [
        ("The following people admitted burglary:", "guilty"),
        ("Charged with burglary", "charged"),
        ("Charged with burglary:", "charged"),
        ("The following were convicted of burglary:", "convicted"),
        ("Two men have been charged with burglary. They are:", "charged"),
        ("The men charged with burglary are:", "charged"),
        ("The following denied burglary:", "not_guilty"),
    ],
)
def test_a_roster_does_what_its_head_says(head: str, outcome: str) -> None:
    assert charges(f"{head}\n\n{ROSTER}") == [(LENNOX, "burglary", outcome), (GEDDES, "burglary", outcome)]


@pytest.mark.parametrize(
    "text",
    [
        f"Police spoke to:\n\n{ROSTER}",
        f"{ROSTER}\nBurglary is a crime.",
        f"Arrested on suspicion of burglary:\n\n{ROSTER}",
    ],
)
def test_a_roster_whose_head_says_nothing_is_of_nobody(text: str) -> None:
    assert defendants(text) == []


@pytest.mark.parametrize("sign", ["-", "*", "•", "–", "1."])
def test_lines_are_marked_in_several_ways(sign: str) -> None:
    text = f"Dean Lennox, 34, was charged with:\n\n{sign} burglary\n{sign} theft\n"
    assert charges(text) == [(LENNOX, "burglary", "charged"), (LENNOX, "theft", "charged")]


@pytest.mark.parametrize(
    ("head", "outcome"),
    [
        ("Dean Lennox, 34, was charged with:", "charged"),
        ("Dean Lennox, 34, admitted the following offences:", "guilty"),
        ("Dean Lennox, 34, was found guilty of:", "convicted"),
        ("Dean Lennox, 34, was found not guilty of:", "acquitted"),
        ("Dean Lennox, 34, denied:", "not_guilty"),
        ("Dean Lennox, 34, ran. He was charged with:", "charged"),
    ],
)
def test_charges_of_a_list_are_its_heads_subjects(head: str, outcome: str) -> None:
    assert charges(f"{head}\n\n- burglary\n- theft\n") == [(LENNOX, "burglary", outcome), (LENNOX, "theft", outcome)]


@pytest.mark.xfail(strict=True, reason="a paragraph that names an offence goes on with an open list")
def test_a_list_is_over_where_a_paragraph_follows() -> None:
    text = "Dean Lennox, 34, was charged with:\n\n- burglary\n\nTheft is a crime that police fight."
    assert charges(text) == [(LENNOX, "burglary", "charged")]


def test_two_lists_have_two_heads() -> None:
    text = "Dean Lennox, 34, admitted:\n\n- burglary\n\nIan Geddes, 29, denied:\n\n- theft\n"
    assert charges(text) == [(LENNOX, "burglary", "guilty"), (GEDDES, "theft", "not_guilty")]


@pytest.mark.parametrize(
    "text",
    [
        "The following were sentenced:\n\n- Dean Lennox, 34, of Mill Lane, Harlow: 11 years for burglary\n"
        "- Ian Geddes, 29, of Hill Road, Luton: eight years for burglary\n",
        "Sentences\n\nDean Lennox, 34 – 11 years – burglary\n\nIan Geddes, 29 – eight years – burglary\n",
        "Those sentenced for burglary are:\n\n- Dean Lennox, 34, 11 years\n- Ian Geddes, 29, eight years\n",
        "They were jailed:\n\n- Dean Lennox, 34, admitted burglary – 11 years\n"
        "- Ian Geddes, 29, admitted burglary – eight years\n",
        "They were jailed:\n\n- Dean Lennox, 34, admitted burglary. 11 years\n"
        "- Ian Geddes, 29, admitted burglary. Jailed for eight years\n",
    ],
)
def test_a_length_in_a_line_is_its_sentence(text: str) -> None:
    assert sentences(text) == {LENNOX: "imprisonment P11Y", GEDDES: "imprisonment P8Y"}


def test_a_length_in_running_words_is_none() -> None:
    text = "Dean Lennox, 34, admitted burglary. Lennox had 11 years as a plumber behind him."
    assert sentences(text) == {}


@pytest.mark.parametrize(
    "opening", ["These include", "They included", "The charges include", "Those include", "The offences include"]
)
def test_charges_that_a_count_stood_for_are_of_its_act(opening: str) -> None:
    text = f"Dean Lennox, 34, was convicted of nine charges. {opening} robbery."
    assert charges(text) == [(LENNOX, "robbery", "convicted")]


@pytest.mark.parametrize("opening", ["Police work includes", "Theft and"])
def test_other_openings_go_on_with_nothing(opening: str) -> None:
    text = f"Dean Lennox, 34, was convicted of burglary. {opening} robbery."
    assert charges(text) == [(LENNOX, "burglary", "convicted")]
