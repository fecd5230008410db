"""Which names are one person's, and which two people's."""

import pytest

from short_release import charges, defendants, sentences

JAILED = "was jailed for six years for burglary"


@pytest.mark.parametrize(
    "text",
    [
        f"Dean Ashdown, 34, {JAILED}. Ashdown admitted it.",
        f"Dean Ashdown, 34, {JAILED}. Mr Ashdown admitted it.",
        f"Dean Ashdown, 34, {JAILED}. Dean admitted it.",
        f"Dean Ashdown, 34, {JAILED}. ASHDOWN admitted it.",
        f"DEAN ASHDOWN, 34, {JAILED}.\n\nDean Ashdown admitted it.",
        f"Ashdown ran.\n\nDean Ashdown, 34, {JAILED}.",
        f"Dean Ashdown, 34, {JAILED}. Dean Ashdawn admitted it.",
    ],
)
def test_a_surname_a_first_name_and_a_misprint_are_the_same_person(text: str) -> None:
    assert [name.title() for name in defendants(text)] == ["Dean Ashdown"]
    assert [name and name.title() for name in sentences(text)] == ["Dean Ashdown"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"Dean Ashdown {JAILED}. Dean Michael Ashdown, 34, had run.", "Dean Michael Ashdown"),
        (f"Dean Michael Ashdown, 34, {JAILED}. Dean Ashdown had run.", "Dean Michael Ashdown"),
        (f"Michael Ashdown {JAILED}. Dean Michael Ashdown, 34, had run.", "Dean Michael Ashdown"),
        (f"Dean 'The Hat' Ashdown, 34, {JAILED}. Dean Ashdown had run.", "Dean Ashdown"),
    ],
)
def test_the_fullest_name_is_printed(text: str, name: str) -> None:
    assert defendants(text) == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dean Ashdown, 34, and Lee Ashdown, 31, admitted burglary.", ["Dean Ashdown", "Lee Ashdown"]),
        ("Dean Ashdown, 34, and Dean Pell, 31, admitted burglary.", ["Dean Ashdown", "Dean Pell"]),
        ("Dean Ashdown, 34, and Dean Ashton, 31, admitted burglary.", ["Dean Ashdown", "Dean Ashton"]),
        ("Dean Hunt, 34, and Dean Hurt, 31, admitted burglary.", ["Dean Hunt", "Dean Hurt"]),
        ("Paul and Tina Rudkin, 56 and 53, admitted burglary.", ["Paul Rudkin", "Tina Rudkin"]),
        ("Paul Rudkin, 56, and his wife Tina, 53, admitted burglary.", ["Paul Rudkin", "Tina Rudkin"]),
        ("Paul Rudkin, 56, and his wife Tina Pell, 53, admitted burglary.", ["Paul Rudkin", "Tina Pell"]),
    ],
)
def test_another_given_name_or_surname_is_another_person(text: str, names: list[str]) -> None:
    assert defendants(text) == names


@pytest.mark.parametrize(
    ("later", "got"),
    [
        ("Dean Ashdown was jailed for six years.", ["Dean Ashdown"]),
        ("Lee was jailed for six years.", ["Lee Ashdown"]),
        ("Dean was jailed for six years.", ["Dean Ashdown"]),
        ("Lee Ashdown ran. Ashdown was jailed for six years.", ["Lee Ashdown"]),
        ("Dean Ashdown ran. Ashdown was jailed for six years.", ["Dean Ashdown"]),
    ],
)
def test_a_shared_surname_is_whoever_was_named_last(later: str, got: list[str]) -> None:
    assert list(sentences(f"Dean Ashdown, 34, and Lee Ashdown, 31, admitted burglary.\n\n{later}")) == got


@pytest.mark.parametrize(
    "text",
    [
        "Dean Ashdown, 63, killed Ann Ashdown after a party.",
        "Dean Ashdown, 63, was found guilty of killing Ann Ashdown.",
        "Dean Ashdown, 63, attacked his wife, Mrs Ann Ashdown.",
        "Dean Ashdown, 63, ran from the house. Ann Ashdown, 60, was stabbed.",
        "Dean Ashdown, 63, ran from the house. Ann Ashdown, 60, died.",
    ],
)
def test_the_surname_is_not_the_victims(text: str) -> None:
    assert list(sentences(f"{text}\n\nAshdown was jailed for six years.")) == ["Dean Ashdown"]


def test_brothers_are_all_who_bear_the_name() -> None:
    text = (
        "Dean Ashdown, 34, and Lee Ashdown, 31, denied theft. Ian Orr, 20, ran. The Ashdown brothers admitted burglary."
    )
    found = [who for who, offence, _ in charges(text) if offence == "burglary"]
    assert found == ["Dean Ashdown", "Lee Ashdown"]


def test_a_title_tells_husband_from_wife() -> None:
    text = "Dean Ashdown, 34, and Ann Ashdown, 31, admitted burglary.\n\nMrs Ashdown was jailed for six years."
    assert list(sentences(text)) == ["Ann Ashdown"]


def test_a_relative_said_of_a_defendant_does_not_take_his_surname_over() -> None:
    text = f"Dean Ashdown, 34, {JAILED}. His sister Ann Ashdown wept. Ashdown was fined £400."
    assert list(sentences(text)) == ["Dean Ashdown"]


def test_an_officer_of_the_same_surname_is_somebody_else() -> None:
    text = "Dean Ashdown, 34, admitted burglary. DC Ashdown said it was right. Ashdown was jailed for six years."
    assert sentences(text) == {"Dean Ashdown": "imprisonment P6Y"}


@pytest.mark.parametrize("place", ["Ashdown Road", "Ashdown Street"])
def test_a_street_of_the_same_name_is_nobody(place: str) -> None:
    text = f"Dean Ashdown and Lee Pell admitted burglary. Pell passed {place} and was jailed for six years."
    assert list(sentences(text)) == ["Lee Pell"]


def test_people_stand_in_the_order_of_their_first_mention() -> None:
    text = "Lee Pell, 31, was jailed for theft after Dean Ashdown, 34, was jailed for burglary."
    assert defendants(f"Ashdown and Pell went to prison.\n\n{text}") == ["Lee Pell", "Dean Ashdown"]
