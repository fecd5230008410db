"""Where an address begins and ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.language.tokens import tokenize
from release_extract.mentions.addresses import address_text, read_address


def address(text: str) -> str | None:
    """The address that the first word of the text opens."""
    tokens = tokenize(text, 0, len(text))
    found = read_address(tokens, 0, len(tokens.words))
    return address_text(tokens, found) if found else None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("of Mill Lane, Harlow, was jailed", "Mill Lane, Harlow"),
        ("of Mill Lane, Harlow was jailed", "Mill Lane, Harlow"),
        ("of Mill\nLane, Harlow, was jailed", "Mill Lane, Harlow"),
        ("from Harlow, was", "Harlow"),
        ("from Harlow in Essex, was", "Harlow in Essex"),
        ("of Mill Lane, near Harlow, was", "Mill Lane, near Harlow"),
        ("from south London, was", "south London"),
        ("of The Green, Harlow, was", "The Green, Harlow"),
        ("of St. Mary's Road, Harlow, was", "St. Mary's Road, Harlow"),
        ("of King’s Lynn, was", "King’s Lynn"),
        ("of Bury New Road, Manchester, was", "Bury New Road, Manchester"),
        ("of East Street, East Ham, was", "East Street, East Ham"),
        ("of Burnham-on-Sea, was", "Burnham-on-Sea"),
        ("of Newcastle upon Tyne, was", "Newcastle upon Tyne"),
        ("of Gateshead, Tyne and Wear, was", "Gateshead, Tyne and Wear"),
        ("of Deeny Drive in the Mourneview estate", "Deeny Drive in the Mourneview estate"),
        ("of HMP Chelmsford, was", "HMP Chelmsford"),
        ("from the Spelthorne borough, was", "the Spelthorne borough"),
        ("of May Road, Harlow, was", "May Road, Harlow"),
        ("of Newmarket, Isle of Lewis, was", "Newmarket, Isle of Lewis"),
        ("of Bridge of Allan, was", "Bridge of Allan"),
        ("of Hill Road, Bangor, County Down, was", "Hill Road, Bangor, County Down"),
        (
            "from Tullamore, Co Offaly, in the Republic of Ireland, was",
            "Tullamore, Co Offaly, in the Republic of Ireland",
        ),
        ("of the Longsight area of Manchester, was", "the Longsight area of Manchester"),
        ("from the Rusholme area of the city, was", "the Rusholme area of the city"),
        ("from the Gurnos estate in Merthyr Tydfil, was", "the Gurnos estate in Merthyr Tydfil"),
        ("of the 100 block of Mill Lane, was", "the 100 block of Mill Lane"),
        ("of Oak View Caravan Park, Harlow, was", "Oak View Caravan Park, Harlow"),
        ("c/o Mill Lane, Harlow, was", "c/o Mill Lane, Harlow"),
        ("care of Drake House, Plymouth, was", "care of Drake House, Plymouth"),
    ],
)
def test_an_address_runs_from_street_to_town(text: str, read: str) -> None:
    assert address(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("of 24 Mill Lane, Harlow", "24 Mill Lane, Harlow"),
        ("of 24a Mill Lane, Harlow", "24a Mill Lane, Harlow"),
        ("of Flat 2, 24 Mill Lane, Harlow", "Flat 2, 24 Mill Lane, Harlow"),
        ("of Flat 2, Mill Court, Harlow", "Flat 2, Mill Court, Harlow"),
        ("of Mill Lane, Harlow, CM20 1AB, was", "Mill Lane, Harlow, CM20 1AB"),
        ("of Mill Lane, 24 others", "Mill Lane"),
        ("of Harlow 24 years ago", "Harlow"),
    ],
)
def test_the_numbers_of_houses_and_flats_are_part_of_it(text: str, read: str) -> None:
    assert address(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("of Harlow and Dean Pell, of Luton", "Harlow"),
        ("of Harlow. He was jailed", "Harlow"),
        ("of Harlow on Monday", "Harlow"),
        ("of Harlow, Monday", "Harlow"),
        ("of Harlow, May 3", "Harlow"),
        ("of Harlow, Officers found", "Harlow"),
        ("of Harlow, admitted", "Harlow"),
        ("of Harlow who admitted", "Harlow"),
        ("of Harlow; Dean", "Harlow"),
        ("of Harlow (Essex)", "Harlow"),
    ],
)
def test_what_follows_is_no_part_of_it(text: str, read: str) -> None:
    assert address(text) == read


@pytest.mark.parametrize(
    "words",
    [
        "of", "from", "both of", "all from", "who lives in", "living at", "with an address in", "currently of",
        "each of", "whose address was given as", "also of", "’s home in", "who gave an address in",
        "whose address was given as a house in", "who now lives in", "resides at", "of an address in",
    ],
)  # fmt: skip
def test_an_address_is_printed_without_the_words_that_lead_to_it(words: str) -> None:
    assert address(f"{words} Mill Lane, Harlow, was") == "Mill Lane, Harlow"


@pytest.mark.parametrize(
    "text",
    [
        "of theft",
        "of his home",
        "in Harlow",
        "from the wide area",
        "of the Harlow thefts",
        "near Harlow",
        "at Mill Lane",
        "of the same address",
        "of",
    ],
)
def test_other_words_lead_to_none(text: str) -> None:
    assert address(text) is None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("of no fixed abode, was", "no fixed abode"),
        ("of no fixed address but", "no fixed address"),
        ("of no fixed abode, Harlow, was", "no fixed abode, Harlow"),
        ("of no interest", None),
        ("formerly of Harlow, was", None),
        ("formerly of Harlow and now of Luton, was", "Luton"),
        ("previously of Harlow, but currently living in Luton, was", "Luton"),
    ],
)
def test_having_none_is_an_address_and_a_former_one_is_not(text: str, read: str | None) -> None:
    assert address(text) == read


@given(
    st.lists(
        st.sampled_from("of from Mill Lane , . - 24 a and in the no fixed abode flat Flat ’s May".split()), max_size=12
    )
)
def test_an_address_is_words_of_its_text(words: list[str]) -> None:
    text = "of " + " ".join(words)
    found = address(text)
    assert found is None or (found in text and found)
