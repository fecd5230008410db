"""What a person got, from the words of a whole release."""

import pytest

from release_extract import extract
from release_extract.record import Sentence

ONE = (
    "Dean Ashdown, 34, of Mill Lane, Chelmford, pleaded guilty to burglary at Basildon Crown Court on 3 February 2021."
)
THREE = (
    "Dean Ashdown, 34, of Mill Lane, Chelmford, Carl Finch, 29, of Oak Road, Chelmford, and Rosa Lyle, 40, of Ash Close"
    ", Chelmford, pleaded guilty to burglary at Basildon Crown Court on 3 February 2021."
)
#: Words, the kind and the term; paragraphs are parted by ``||``.
TERMS = (
    ("He was jailed for three years with two years consecutive for theft.", "imprisonment", "P5Y"),
    (
        "He was jailed for four years.||He was given a further 16 months for theft, consecutively.",
        "imprisonment",
        "P5Y4M",
    ),
    ("He was jailed for four years.||He received two years for theft, to run concurrently.", "imprisonment", "P4Y"),
    (
        "He was jailed for ten years.||He got seven years for one and three consecutive for the other.",
        "imprisonment",
        "P10Y",
    ),
    (
        "He was jailed for more than five years.||He was sentenced to five years and four months.",
        "imprisonment",
        "P5Y4M",
    ),
    ("He was given consecutive sentences of two years and 18 months.", "imprisonment", "P3Y6M"),
    ("He was jailed for two years on top of the four years he is already serving.", "imprisonment", "P2Y"),
    ("His sentence was increased from five years to eight years by the Court of Appeal.", "imprisonment", "P8Y"),
    (
        "He was jailed for ten months and banned for 18 months, reduced to 14 if he does a course.",
        "imprisonment",
        "P10M",
    ),
    ("He was sentenced to three years in a young offenders' institution.", "detention", "P3Y"),
    ("He was given a 12-month detention and training order.", "detention", "P12M"),
    ("He walked free from court with a suspended sentence.", "suspended", None),
    ("He avoided prison after being given a 12-month community order.", "community_order", "P12M"),
    ("He must do 100 hours of community service.", "community_order", None),
    ("He was made subject of a hospital order with restrictions.", "hospital_order", None),
    ("He was given a 12-month conditional discharge and fined £100.", "fine", None),
    ("He was jailed for life and will serve at least 25 years.", "life", None),
    ("He must serve at least 19 years and 45 days.", "life", None),
    ("He was ordered to be detained in a secure hospital.", "hospital_order", None),
    ("He was detained indefinitely under the Mental Health Act.", "hospital_order", None),
    ("The judge suspended his two-year prison sentence for 18 months.", "suspended", "P2Y"),
    ("He was sentenced to imprisonment for public protection.", "imprisonment", None),
    ("He got two years for burglary and another two years for theft, to run consecutively.", "imprisonment", "P4Y"),
    ("The assault was to the danger of life.||He was jailed for 18 months.", "imprisonment", "P18M"),
    ("He was jailed for 18 months. He had been jailed for nine years in 2012 for robbery.", "imprisonment", "P18M"),
)
PARTS = (
    ("He was given an extended sentence of 19 years, comprising 14 years' custody and five years on licence.", "14+5"),
    (
        "He was handed a 19-year extended sentence.||He will spend 14 years in custody and five on extended licence.",
        "14+5",
    ),
    ("He was jailed for 14 years with an extended licence period of five years.", "14+5"),
    ("He was given an extended sentence of ten years, made up of seven years and three years.", "7+3"),
    ("He was given an extended sentence of 12 years, eight of which must be served in custody.", "8+4"),
    ("He will serve 14 months in prison and 14 months on licence.", "14+14"),
    ("He was sentenced to 18 months in jail, nine of them on licence.", "9+9"),
    ("He was sentenced to four years, with 50 per cent in custody and 50 per cent on licence.", "2+2"),
    ("He was sentenced to six years, half to be served in custody and half on licence.", "3+3"),
    ("He received 36 months, of which 14 months will be in custody and 22 months on licence.", "14+22"),
)
SHARES: tuple[tuple[str, list[str | None]], ...] = (
    ("They were sentenced to five years, four years and three years respectively.", ["P5Y", "P4Y", "P3Y"]),
    ("Ashdown got six years while Finch and Lyle each received four years.", ["P6Y", "P4Y", "P4Y"]),
    (
        "They were jailed for a total of 12 years.||Ashdown got six years, Finch four years and Lyle two years.",
        ["P6Y", "P4Y", "P2Y"],
    ),
    ("They were jailed for a total of 12 years.", [None, None, None]),
)


def sentences(lead: str, text: str) -> tuple[Sentence, ...]:
    """The sentences of a release of 25 February 2021."""
    body = "\n\n".join((lead, *text.split("||")))
    return extract(f"Burglary\n\n15:00 25/02/2021\n\n{body}\n").sentences


@pytest.mark.parametrize(("text", "kind", "term"), TERMS)
def test_the_weightiest_part_and_its_term(text: str, kind: str, term: str | None) -> None:
    (sentence,) = sentences(ONE, text)
    assert (sentence.kind, sentence.term) == (kind, term)


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_custody_and_licence_make_the_term(text: str, parts: str) -> None:
    (sentence,) = sentences(ONE, text)
    assert sentence.custody is not None
    assert sentence.licence is not None
    assert f"{sentence.custody[1:-1]}+{sentence.licence[1:-1]}" == parts


@pytest.mark.parametrize(("text", "terms"), SHARES)
def test_a_group_is_divided_and_its_total_is_nobodys(text: str, terms: list[str | None]) -> None:
    assert [sentence.term for sentence in sentences(THREE, text)] == terms


def test_a_suspended_mark_stays_with_its_person() -> None:
    text = "Ashdown was jailed for six years. Finch got 10 months, suspended for a year. Lyle was jailed for 15 months."
    assert [sentence.kind for sentence in sentences(THREE, text)] == ["imprisonment", "suspended", "imprisonment"]


def test_a_bare_ban_is_from_what_the_last_one_was() -> None:
    text = "Ashdown and Finch were disqualified from being directors for 12 years and Lyle was disqualified for eight."
    found = [order for sentence in sentences(THREE, text) for order in sentence.orders]
    assert {order.kind for order in found} == {"director_disqualification"}


def test_what_each_of_a_group_pays_is_added_to_what_one_pays_alone() -> None:
    text = "Finch was ordered to pay £100 costs. Each of the three was also told to pay £50 in kennelling costs."
    paid = {row.defendant: [order.amount for order in row.orders] for row in sentences(THREE, text)}
    assert paid == {"Dean Ashdown": [50], "Carl Finch": [150], "Rosa Lyle": [50]}


@pytest.mark.parametrize(
    "text",
    [
        "He was given a criminal behaviour order. The order will last for three years.",
        "He was given a criminal behaviour order.||The order, which will be in force for three years, keeps him away.",
    ],
)
def test_the_order_that_lasts_is_the_last_one_told(text: str) -> None:
    (sentence,) = sentences(ONE, text)
    assert [(order.kind, order.duration) for order in sentence.orders] == [("criminal_behaviour_order", "P3Y")]


@pytest.mark.parametrize(
    "text",
    [
        "He was jailed for life and must serve 20 years.",
        "He was jailed for life. He will not be eligible for parole for 20 years.",
        "He was jailed for life. He must serve 20 years before he is eligible for release.",
    ],
)
def test_what_is_served_of_life_is_its_minimum(text: str) -> None:
    (sentence,) = sentences(ONE, text)
    assert (sentence.kind, sentence.term, sentence.minimum_term) == ("life", None, "P20Y")


def test_a_community_order_by_its_name_is_no_condition_of_bail() -> None:
    lead = "Rosa Lyle, 40, of Ash Close, Chelmford, was charged with failing to provide a specimen."
    text = "At Basildon Magistrates' Court on 3 February she was given a 12-month community order."
    assert [sentence.kind for sentence in sentences(lead, text)] == ["community_order"]


def test_an_order_without_a_charge_is_no_sentence() -> None:
    text = "Dean Ashdown, 34, of Mill Lane, Chelmford, was given a two-year stalking protection order."
    assert extract(f"Order made\n\n15:00 25/02/2021\n\n{text}\n").defendants == ()
