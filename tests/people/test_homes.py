"""Whose an address is, and where it stands."""

import pytest

from short_release import addresses

JAILED = "was jailed for six years for burglary"
HOME = "Mill Lane, Harlow"


@pytest.mark.parametrize(
    "text",
    [
        f"Dean Ashdown, 34, of {HOME}, {JAILED}.",
        f"Dean Ashdown (34), of {HOME}, {JAILED}.",
        f"Dean Ashdown, of {HOME}, {JAILED}.",
        f"Dean Ashdown, 34, from {HOME}, {JAILED}.",
        f"Dean Ashdown, 34, {HOME}, {JAILED}.",
        f"Dean Ashdown, 34, a plumber, of {HOME}, {JAILED}.",
        f"Dean Ashdown, 34, who lives in {HOME}, {JAILED}.",
        f"Dean Ashdown (born 3/4/1987), of {HOME}, {JAILED}.",
        f"Dean Ashdown, 34 (pictured), of {HOME}, {JAILED}.",
        f"Dean Ashdown, 34 (formerly of Luton), of {HOME}, {JAILED}.",
        f"Dean Ashdown (of {HOME}), 34, {JAILED}.",
        f"34-year-old Dean Ashdown, of {HOME}, {JAILED}.",
        f"Dean Ashdown {JAILED}. Ashdown, of {HOME}, ran.",
        f"Dean Ashdown {JAILED}. The 34-year-old, of {HOME}, ran.",
        f"Dean Ashdown, 34, formerly of Luton and now of {HOME}, {JAILED}.",
        f"Dean Ashdown, also known as Deano, of {HOME}, {JAILED}.",
        f"Dean Ashdown, trading as Ashdown Roofing, of {HOME}, {JAILED}.",
        f"Dean Ashdown, 34, trading as Ashdown Roofing, of {HOME}, {JAILED}.",
        f"Dean Ashdown, 34, t/a Ashdown Roofing Solutions, of {HOME}, {JAILED}.",
        f"Dean Ashdown (34, {HOME}) {JAILED}.",
        f"Dean Ashdown, from {HOME}, 34, {JAILED}.",
        f"Dean Ashdown (34), {HOME} - six years",
        f"Dean Ashdown, 34 yrs, {HOME}. Fined £400.",
        f"Dean Ashdown, 34, {HOME} – six years for burglary",
        f"Dean Ashdown, 34, {JAILED}. The former winger, of {HOME}, admitted burglary.",
        f"Dean Ashdown, 34, {JAILED}. The father-of-two, of {HOME}, admitted burglary.",
        f"Dean Ashdown, 34, {JAILED}. The 34-year-old father-of-two of {HOME} ran.",
        f"A man from {HOME}, {JAILED}. Dean Ashdown, 34, admitted burglary.",
    ],
)
def test_an_address_beside_the_name_or_age(text: str) -> None:
    assert addresses(text) == {"Dean Ashdown": HOME}


@pytest.mark.parametrize(
    "text",
    [
        f"Dean Ashdown, 34, {JAILED} in {HOME}.",
        f"Dean Ashdown, 34, {JAILED} of a shop in {HOME}.",
        f"Dean Ashdown, 34, formerly of {HOME}, {JAILED}.",
        f"Harlow man Dean Ashdown, 34, {JAILED}.",
        f"Dean Ashdown, 34, {JAILED}. Police from {HOME} found him.",
        f"Dean Ashdown, 34, {JAILED}. He turned up at the woman's home in {HOME}.",
        f"Dean Ashdown, 34, was arrested in Mill Lane, Harlow, and {JAILED}.",
        f"Dean Ashdown, 34, {JAILED}. The victim, Ann Reid, of {HOME}, ran.",
    ],
)
def test_other_places_are_none(text: str) -> None:
    assert addresses(text)["Dean Ashdown"] is None


def test_the_fullest_address_stands() -> None:
    text = f"Dean Ashdown, 34, of Harlow, {JAILED}. Ashdown, of {HOME}, Essex, ran. Ashdown, from Harlow, hid."
    assert addresses(text) == {"Dean Ashdown": f"{HOME}, Essex"}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            f"Dean Ashdown, 34, and Lee Pell, 19, both of {HOME}, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Lee Pell": HOME},
        ),
        (
            f"Dean Ashdown, 34, Lee Pell, 19, and Ian Orr, 20, all of {HOME}, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Lee Pell": HOME, "Ian Orr": HOME},
        ),
        (
            f"Ian Orr, 20, of Luton, Dean Ashdown, 34, and Lee Pell, 19, both of {HOME}, were jailed for burglary.",
            {"Ian Orr": "Luton", "Dean Ashdown": HOME, "Lee Pell": HOME},
        ),
        (
            f"Dean Ashdown, 34, of {HOME}, and Lee Pell, 19, of the same address, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Lee Pell": HOME},
        ),
        (
            f"Dean Ashdown, 34, of {HOME}, and Lee Pell, 19, of the same gang, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Lee Pell": None},
        ),
        (
            f"Dean Ashdown, 34, of {HOME}, and Lee Pell, 19, of no fixed abode, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Lee Pell": "no fixed abode"},
        ),
        (
            f"Dean Ashdown and Lee Pell, of {HOME}, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Lee Pell": HOME},
        ),
        (
            "Dean Ashdown and Lee Pell, of Harlow and Luton respectively, were jailed for burglary.",
            {"Dean Ashdown": "Harlow", "Lee Pell": "Luton"},
        ),
        (
            f"Dean Ashdown (72) and his wife Ann (70), of {HOME}, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Ann Ashdown": HOME},
        ),
        (
            f"Dean Ashdown, 34, and Lee Pell, 19, were jailed for burglary. The pair, of {HOME}, ran.",
            {"Dean Ashdown": HOME, "Lee Pell": HOME},
        ),
        (
            f"Dean Ashdown, 34, of {HOME}, and Lee Pell, 19, of the same road, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Lee Pell": HOME},
        ),
        (
            "A jury found Dean Ashdown, 34, and Lee Pell, 19, both from Harlow, Ian Orr, 20, from Luton, guilty of burglary.",
            {"Dean Ashdown": "Harlow", "Lee Pell": "Harlow", "Ian Orr": "Luton"},
        ),
        (
            f"Dean Ashdown, 34, and Lee Pell, 19, of {HOME}, were jailed for burglary.",
            {"Dean Ashdown": None, "Lee Pell": HOME},
        ),
        (
            f"Dean Ashdown, 34, of {HOME}, and Lee Pell, 19, of Hill Road, Luton, were jailed for burglary.",
            {"Dean Ashdown": HOME, "Lee Pell": "Hill Road, Luton"},
        ),
    ],
)
def test_several_people_and_their_addresses(text: str, read: dict[str, str | None]) -> None:
    assert addresses(text) == read


@pytest.mark.parametrize("home", ["no fixed abode", "no fixed address", "no permanent address"])
def test_having_no_home_is_printed_as_the_address(home: str) -> None:
    assert addresses(f"Dean Ashdown, 34, of {home}, {JAILED}.") == {"Dean Ashdown": home}
    assert addresses(f"Dean Ashdown, 34, {home}, {JAILED}.") == {"Dean Ashdown": home}


def test_a_town_that_looks_like_a_name_is_nobody() -> None:
    text = f"Dean Ashdown, 34, of Rock Lane, Leighton Buzzard, {JAILED}."
    assert addresses(text) == {"Dean Ashdown": "Rock Lane, Leighton Buzzard"}
