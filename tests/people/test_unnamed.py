"""Defendants whom the release does not name."""

import pytest

from release_extract.extract import extract
from short_release import addresses, ages, charges, defendants, sentences


@pytest.mark.parametrize(
    ("text", "name", "age"),
    [
        ("A 17-year-old boy was charged with theft.", "17-year-old boy", 17),
        ("A 17-year-old boy from Harlow was charged with theft.", "17-year-old boy", 17),
        ("The 17-year-old boy was charged with theft.", "17-year-old boy", 17),
        ("A boy, 17, was charged with theft.", "boy", 17),
        ("A boy aged 17 was charged with theft.", "boy aged 17", 17),
        ("A 17-year-old was charged with theft.", "17-year-old", 17),
        ("A man was charged with theft.", "man", None),
        ("A Harlow man was charged with theft.", "Harlow man", None),
        ("A 34-year-old Harlow man was charged with theft.", "34-year-old Harlow man", 34),
        ("Police charged a 31-year-old man with theft.", "31-year-old man", 31),
        ("A woman admitted theft.", "woman", None),
        ("A teenager was charged with theft. The 17-year-old ran.", "teenager", 17),
        ("A woman of Harlow (aged 31) was charged with theft.", "woman", 31),
        ("A man from Luton, 43, was charged with theft.", "man", 43),
        ("We prosecuted a man at Luton Magistrates' Court in June. He admitted theft.", "man", None),
        ("The sentencing of a 17-year-old boy, who cannot be named, was deferred.", "17-year-old boy", 17),
        ("The prosecution of a 17-year-old boy was adjourned.", "17-year-old boy", 17),
    ],
)
def test_the_description_is_the_name(text: str, name: str, age: int | None) -> None:
    (person,) = extract(text).defendants
    assert (person.name, person.anonymous, person.age) == (name, True, age)


@pytest.mark.parametrize(
    "text",
    [
        "A 17-year-old boy was arrested on suspicion of theft.",
        "A 17-year-old boy was robbed.",
        "A 17-year-old boy said he was sorry for the theft.",
        "The defendant was charged with theft.",
        "Twelve people were charged with theft.",
        "Officers were told of the theft by a man.",
        "In a separate case, a man was charged with theft.",
        "A man reported for theft was dealt with by way of an alternative to prosecution.",
        "A 45-year-old woman was also detained.",
        "Officers who jailed a paedophile ring were praised.",
    ],
)
def test_no_one_is_made_of_other_words(text: str) -> None:
    assert defendants(text) == []


@pytest.mark.parametrize(
    "later",
    [
        "A man was jailed for six years.",
        "The man was jailed for six years.",
        "The 34-year-old man was jailed for six years.",
        "A 34-year-old man was jailed for six years.",
        "The Harlow man was jailed for six years.",
        "The defendant was jailed for six years.",
    ],
)
def test_words_that_may_mean_somebody_named_make_nobody_new(later: str) -> None:
    assert defendants(f"Dean Ashdown, 34, admitted theft.\n\n{later}") == ["Dean Ashdown"]
    assert defendants(f"{later}\n\nDean Ashdown, 34, admitted theft.") == ["Dean Ashdown"]


@pytest.mark.parametrize("later", ["A 17-year-old boy was charged with theft.", "A boy, 15, admitted theft."])
def test_another_age_is_somebody_else(later: str) -> None:
    assert len(defendants(f"Dean Ashdown, 34, admitted theft.\n\n{later}")) == 2


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Two boys aged 14 and 16 were charged with theft.", {"boy aged 14": 14, "boy aged 16": 16}),
        ("Two boys, aged 14 and 16, were charged with theft.", {"boy aged 14": 14, "boy aged 16": 16}),
        ("Two men, aged 28 and 31, were charged with theft.", {"man aged 28": 28, "man aged 31": 31}),
        (
            "Three men, aged 28, 31 and 40, were charged with theft.",
            {"man aged 28": 28, "man aged 31": 31, "man aged 40": 40},
        ),
        ("Two boys aged 14 and 16 were arrested.", {}),
        (
            "Two boys who cannot be named for legal reasons, aged 14 and 16, were charged with theft.",
            {"boy aged 14": 14, "boy aged 16": 16},
        ),
        (
            "Dean Ashdown, 34, admitted theft. Two boys aged 14 and 16 were charged with theft.",
            {"Dean Ashdown": 34, "boy aged 14": 14, "boy aged 16": 16},
        ),
        (
            "Charged with theft are: Dean Ashdown, 34, of Luton; a 17-year-old boy from Harlow; and Lee Pell, 19, of Luton.",
            {"Dean Ashdown": 34, "Lee Pell": 19, "17-year-old boy": 17},
        ),
        ("Dean Ashdown, 34, put a 15-year-old on a train and admitted theft.", {"Dean Ashdown": 34}),
        ("Dean Ashdown, 34, posed as a 15-year-old girl and admitted theft.", {"Dean Ashdown": 34}),
        ("Dean Ashdown, 34, admitted theft. Last month a man was jailed for theft.", {"Dean Ashdown": 34}),
        ("Two boys were charged with theft.", {}),
        ("A boy, 16, and Lee Pell, 19, were charged with theft.", {"Lee Pell": 19, "boy": 16}),
        ("A man, 34, and a woman, 31, were charged with theft.", {"man": 34, "woman": 31}),
        ("A 34-year-old man and 31-year-old woman admitted theft.", {"34-year-old man": 34, "31-year-old woman": 31}),
        (
            "Two people were fined. The first, aged 52, from Harlow, admitted theft. The second defendant, 26, admitted theft.",
            {"first defendant": 52, "second defendant": 26},
        ),
        (
            "One of the 16-year-olds was jailed for theft. A second 16-year-old was jailed for theft.",
            {"One of the 16-year-olds": 16, "second 16-year-old": 16},
        ),
        (
            "The first defendant, a 34-year-old man, admitted theft. The second defendant, a 20-year-old woman, admitted theft.",
            {"34-year-old man": 34, "20-year-old woman": 20},
        ),
        (
            "Two men have been charged with theft. Dean Ashdown, 34, and Lee Pell, 19, have been charged with theft."
            "\n\nOn Friday 22 August 2025, a 24-year-old man was jailed for theft.",
            {"Dean Ashdown": 34, "Lee Pell": 19},
        ),
        (
            "Successful theft cases this month. A man was jailed for theft. In another case, a woman admitted theft.",
            {"man": None, "woman": None},
        ),
        (
            "A 17-year-old boy and a 34-year-old man were charged with theft.",
            {"17-year-old boy": 17, "34-year-old man": 34},
        ),
        (
            "A 17-year-old boy and a 16-year-old boy were charged with theft.",
            {"17-year-old boy": 17, "16-year-old boy": 16},
        ),
    ],
)
def test_several_at_once(text: str, people: dict[str, int]) -> None:
    assert ages(text) == people


@pytest.mark.parametrize(
    ("later", "who"),
    [
        ("The boy admitted robbery.", "17-year-old boy"),
        ("The 17-year-old admitted robbery.", "17-year-old boy"),
        ("The man admitted robbery.", "34-year-old man"),
        ("The 34-year-old admitted robbery.", "34-year-old man"),
    ],
)
def test_a_description_is_taken_up_again(later: str, who: str) -> None:
    found = charges(f"A 17-year-old boy and a 34-year-old man were charged with theft.\n\n{later}")
    assert [person for person, offence, _ in found if offence == "robbery"] == [who]


def test_labels_of_a_list_are_names() -> None:
    text = "Man 1 was jailed for theft.\n\nMan 2 was jailed for robbery.\n\nMan 2 ran."
    assert defendants(text) == ["Man 1", "Man 2"]
    assert [row[:2] for row in charges(text)] == [("Man 1", "theft"), ("Man 2", "robbery")]


def test_an_address_goes_with_the_description() -> None:
    assert addresses("A 17-year-old boy from Harlow, who cannot be named, was charged with theft.") == {
        "17-year-old boy": "Harlow"
    }


@pytest.mark.parametrize(
    ("text", "homes"),
    [
        ("A 15-year-old boy and a 17-year-old boy from Harlow admitted theft.", ["Harlow", "Harlow"]),
        ("A man, 34, from Harlow, and a woman, 30, of the same address, admitted theft.", ["Harlow", "Harlow"]),
        ("A 20-year-old Ware woman and a man from Harlow, 43, admitted theft.", [None, "Harlow"]),
        ("Those charged are:\n\nA 15-year-old boy from Ware\n\nA 16-year-old boy from Harlow", ["Ware", "Harlow"]),
    ],
)
def test_towns_of_several_descriptions(text: str, homes: list[str | None]) -> None:
    assert list(addresses(text).values()) == homes


def test_a_town_before_who() -> None:
    text = (
        "Police saw posts of a 15-year-old schoolboy in Harlow who was found guilty.\n\nThe schoolboy admitted theft."
    )
    assert addresses(text) == {"15-year-old schoolboy": "Harlow"}


@pytest.mark.parametrize(
    "text",
    [
        "The first, aged 52, from Harlow, admitted theft. They were fined £400. The second, aged 26, admitted assault.",
        "A teenager admitted theft. They were fined £400. A woman, 40, admitted assault.",
    ],
)
def test_they_may_be_one_person(text: str) -> None:
    first = defendants(text)[0]
    assert sentences(text) == {first: "fine 400"}


@pytest.mark.parametrize("who", ["A prolific burglar", "A BURGLAR", "A man"])
def test_an_introduction_is_of_whoever_opens_the_next_sentence(who: str) -> None:
    text = f"{who} was jailed for ten years.\n\nDean Ashdown, 46, hid. His friend Lee Pell, 33, of Luton, was jailed for three years."
    assert sentences(text) == {"Dean Ashdown": "imprisonment P10Y", "Lee Pell": "imprisonment P3Y"}


def test_a_description_is_of_whoever_the_next_name_is() -> None:
    text = "A man from Longtown was charged with theft.\n\nRoss Bell, 40, appeared at Carlisle Magistrates' Court."
    assert defendants(text) == ["Ross Bell"]


def test_the_next_to_be_named_is_one_even_where_another_is_known() -> None:
    text = "A court has jailed a Harlow man for theft.\n\nRoss Bell, 30, hid.\n\nAnn Reid, 41, of Luton, was cleared of theft."
    assert defendants(text) == ["Ross Bell", "Ann Reid"]
