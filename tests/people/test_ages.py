"""Whose an age is."""

import pytest

from short_release import ages

JAILED = "was jailed for six years for burglary"
BOTH = "Dean Ashdown and Lee Pell were jailed for six years for burglary"


@pytest.mark.parametrize(
    "text",
    [
        f"Dean Ashdown, 34, {JAILED}.",
        f"Dean Ashdown (34) {JAILED}.",
        f"Dean Ashdown, aged 34, {JAILED}.",
        f"Dean Ashdown aged 34 {JAILED}.",
        f"Dean Ashdown, who is 34, {JAILED}.",
        f"Dean Ashdown, now 34, {JAILED}.",
        f"Dean Ashdown, aged just 34, {JAILED}.",
        f"Dean Ashdown, who turned 34 last week, {JAILED}.",
        f"Dean Ashdown - 34, of Mill Lane, Harlow - {JAILED}.",
        f"Dean Ashdown 34, of Mill Lane, Harlow, {JAILED}.",
        f"Dean Ashdown (pictured), 34, {JAILED}.",
        f"Dean Ashdown, of Mill Lane, Harlow, aged 34, {JAILED}.",
        f"Dean Ashdown, from Harlow, 34, {JAILED}.",
        f"Dean Ashdown, who lives in Harlow, and is 34, {JAILED}.",
        f"Dean Ashdown, also known as Deano, 34, {JAILED}.",
        f'Dean Ashdown (aka "The Hat"), 34, {JAILED}.',
        f"Dean Ashdown, known as Ace, 34, {JAILED}.",
        f"Dean Ashdown, or Pell, 34, {JAILED}.",
        f"Dean Ashdown, trading as Ashdown Roofing, 34, {JAILED}.",
        f"Dean Ashdown Jr, 34, {JAILED}.",
        f"Now aged 34, Dean Ashdown {JAILED}.",
        f"Dean Ashdown, 30 when he did it and now 34, {JAILED}.",
        f"Dean Ashdown {JAILED}. The man, 34, of Harlow, ran.",
        f"Dean Ashdown, 34 years old, {JAILED}.",
        f"Dean Ashdown (34yrs) {JAILED}.",
        f"Dean Ashdown, 34 yrs, {JAILED}.",
        f"Dean Ashdown, who was 16 at the time but is now 34, {JAILED}.",
        f"34-year-old Dean Ashdown {JAILED}.",
        f"The 34-year-old burglar Dean Ashdown {JAILED}.",
        f"A 34-year-old man, Dean Ashdown, {JAILED}.",
        f"Dean Ashdown {JAILED}. The 34-year-old ran.",
        f"Dean Ashdown {JAILED}. Ashdown, 34, ran.",
        f"A 34-year-old man {JAILED}. Dean Ashdown admitted burglary.",
        f"Dean Ashdown {JAILED}.\n\nHe took a van. The 34-year-old Harlow man ran.",
    ],
)
def test_an_age_beside_the_name_or_plainly_meant_later(text: str) -> None:
    assert ages(text) == {"Dean Ashdown": 34}


@pytest.mark.parametrize(
    "text",
    [
        f"Dean Ashdown {JAILED}.",
        f"Dean Ashdown {JAILED}. He took 34 vans.",
        f"Dean Ashdown {JAILED}. His victim, a 34-year-old woman, ran.",
        f"Dean Ashdown {JAILED}. A 34-year-old woman was hurt.",
        f"Dean Ashdown {JAILED}. DC Ann Reid and a 34-year-old man ran.",
        f"Dean Ashdown, 6, Mill Lane, Harlow, {JAILED}.",
        f"Dean Ashdown {JAILED} in a 34-day trial.",
    ],
)
def test_other_figures_and_other_people_give_no_age(text: str) -> None:
    assert ages(text) in ({"Dean Ashdown": None}, {"Dean Ashdown": 6})


def test_the_first_age_printed_stands() -> None:
    assert ages(f"Dean Ashdown, 34, {JAILED}. Ashdown, 35, ran.") == {"Dean Ashdown": 34}


@pytest.mark.parametrize(
    "text",
    [
        "Dean Ashdown, 34, and Lee Pell, 19, were jailed for six years for burglary.",
        "Dean Ashdown (34) and Lee Pell (19) were jailed for six years for burglary.",
        "34-year-old Dean Ashdown and 19-year-old Lee Pell were jailed for six years for burglary.",
        f"{BOTH}. The pair, aged 34 and 19 respectively, ran.",
        f"{BOTH}. The pair, aged 34 and 19, ran.",
        f"{BOTH}. The two men, 34 and 19, ran.",
        f"{BOTH}. Ashdown, 34, ran and so did Pell, 19.",
        "Dean Ashdown and Lee Pell, 34 and 19, were jailed for six years for burglary.",
        "Dean Ashdown, 34, of Harlow, and Lee Pell, 19, of the same address, were jailed for six years for burglary.",
        "Dean Ashdown, of Harlow, aged 34, and Lee Pell, of Luton, aged 19, were jailed for six years for burglary.",
        "Dean Ashdown and Lee Pell, aged 34 and 19, were jailed for six years for burglary.",
        "Dean Ashdown, 34 and Lee Pell, 19 were jailed for six years for burglary.",
    ],
)
def test_two_ages_belong_to_two_people_in_their_order(text: str) -> None:
    assert ages(text) == {"Dean Ashdown": 34, "Lee Pell": 19}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (f"{BOTH}. Pell, 19, ran.", {"Dean Ashdown": None, "Lee Pell": 19}),
        (
            f"Dean Ashdown {JAILED}. The 19-year-old Lee Pell was fined £400 for theft.",
            {"Dean Ashdown": None, "Lee Pell": 19},
        ),
        (f"{BOTH}. The 19-year-old ran.", {"Dean Ashdown": None, "Lee Pell": 19}),
        (
            "Dean Ashdown and Lee Pell, 19, were jailed for six years for burglary.",
            {"Dean Ashdown": None, "Lee Pell": 19},
        ),
        (
            "Dean Ashdown, 34, and Lee Pell were jailed for six years for burglary.",
            {"Dean Ashdown": 34, "Lee Pell": None},
        ),
    ],
)
def test_an_age_is_of_the_person_beside_it(text: str, read: dict[str, int | None]) -> None:
    assert ages(text) == read


@pytest.mark.parametrize("said", ["both 19", "both aged 19", "19, and also 19"])
def test_people_of_one_age(said: str) -> None:
    text = f"Two 19-year-olds, Dean Ashdown, of Harlow, and Lee Pell, of Luton, {JAILED}. They are {said}."
    assert ages(text) == {"Dean Ashdown": 19, "Lee Pell": 19}


def test_a_caption_does_not_outweigh_the_text() -> None:
    text = f"Caption: Dean Ashdown, 38, in custody\n\nDean Ashdown, 34, {JAILED}."
    assert ages(text) == {"Dean Ashdown": 34}


def test_an_age_beside_somebody_else_is_not_handed_on() -> None:
    text = "Leader Ann Reid, 56, said she was glad that fly-tipper Lee Pell was fined £400 for theft."
    assert ages(text)["Lee Pell"] is None


def test_a_company_has_no_age() -> None:
    text = "Ashdown Haulage Limited was fined £400 for fly-tipping. The 34-year-old company ran."
    assert ages(text) == {"Ashdown Haulage Limited": None}
