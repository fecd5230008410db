"""Sentences whose owner the release does not tell, and what is said of several sentences at once."""

import pytest

from release_extract import extract
from release_extract.record import Sentence

GROUP = (
    "Dean Ashdown, 17, of Mill Lane, Chelmford, Carl Finch, 17, of Oak Road, Chelmford, and Rosa Lyle, 16, of Ash Close"
    ", Chelmford, pleaded guilty to robbery at Basildon Crown Court on 3 February 2021."
)
PAIR = (
    "Dean Ashdown, 34, of Mill Lane, Chelmford, and Rosa Lyle, 40, of Ash Close, Chelmford, pleaded guilty to burglary "
    "at Basildon Crown Court on 3 February 2021."
)
ONE = (
    "Dean Ashdown, 34, of Mill Lane, Chelmford, pleaded guilty to burglary at Basildon Crown Court on 3 February 2021."
)


def sentences(lead: str, text: str) -> tuple[Sentence, ...]:
    """The sentences of a release of 25 February 2021."""
    body = "\n\n".join((lead, *text.split("||")))
    return extract(f"Robbery\n\n15:00 25/02/2021\n\n{body}\n").sentences


def orders(lead: str, text: str) -> list[tuple[str, str | None, bool]]:
    """The orders of the first sentence."""
    return [(order.kind, order.duration, order.indefinite) for order in sentences(lead, text)[0].orders]


@pytest.mark.parametrize(
    "text",
    [
        "One of the teenagers was sentenced to 30 months in detention.||The second teen was sentenced to two years in "
        "detention, while the third offender was given a 12-month rehabilitation order.",
        "One was given 30 months' detention. The second was given two years' detention and the third was given "
        "a 12-month youth rehabilitation order.",
    ],
)
def test_one_of_a_group_without_a_name_gives_a_row_without_a_defendant(text: str) -> None:
    found = sentences(GROUP, text)
    assert [(row.defendant, row.kind) for row in found] == [
        (None, "detention"),
        (None, "detention"),
        (None, "youth_rehabilitation_order"),
    ]


def test_what_all_of_such_a_group_got_is_in_each_row() -> None:
    text = "One of the teenagers was sentenced to 30 months in detention. All three were given a restraining order."
    (row,) = sentences(GROUP, text)
    assert [order.kind for order in row.orders] == ["restraining_order"]


def test_one_of_a_group_that_is_told_apart_elsewhere_says_it_twice() -> None:
    text = "One of the pair was sentenced to six years.||Ashdown was jailed for six years and Lyle for two years."
    told = [(row.defendant, row.term) for row in sentences(PAIR, text)]
    assert told == [("Dean Ashdown", "P6Y"), ("Rosa Lyle", "P2Y")]


def test_half_of_their_sentences_is_half_of_each() -> None:
    text = "Ashdown received a four-year sentence.||Lyle received a two-year sentence.||"
    text += "Half of their sentences are to be served in custody and the other half on licence."
    assert [(row.custody, row.licence) for row in sentences(PAIR, text)] == [("P2Y", "P2Y"), ("P1Y", "P1Y")]


def test_a_bare_number_is_in_the_unit_said_last() -> None:
    text = "Ashdown was sentenced to 16 years. Lyle was given 13."
    assert [row.term for row in sentences(PAIR, text)] == ["P16Y", "P13Y"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He was sentenced to two years.||The sentence will be served in a young offender institution.", "detention"),
        ("He had his sentence of eight years' detention increased to 11 years by the Court of Appeal.", "detention"),
        ("He was given a 16-year term, ten years of which must be served in custody, and six on licence.", "extended"),
        ("He was jailed for nine years. He will be kept under supervision for a further three years.", "extended"),
        ("He was fined £200. Magistrates can send people to prison, or give them a community order.", "fine"),
        ("A man whose work was never needed, Ashdown is starting a prison term of two years.", "imprisonment"),
        (
            "A 12-month community order; disqualified from keeping dogs for eight years and from driving for a month.",
            "community_order",
        ),
    ],
)  # fmt: skip
def test_the_kind_that_other_words_tell(text: str, kind: str) -> None:
    (row,) = sentences(ONE, text)
    assert row.kind == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He was placed on the sex offenders' register and made subject of a restraining order, both for life.",
            [("sex_offender_notification", None, True), ("restraining_order", None, True)],
        ),
        ("He was banned from driving for 13 years.||He was disqualified from driving for 13 years and eight months.",
         [("driving_disqualification", "P13Y8M", False)]),
        ("In March he'd been given eight weeks, suspended for a year. That was activated.",
         [("activated_suspended_sentence", "P8W", False)]),
        ("He may not travel outside the United Kingdom for five years.", [("travel_restriction", "P5Y", False)]),
    ],
)  # fmt: skip
def test_the_length_that_stands_elsewhere(text: str, expected: list[tuple[str, str | None, bool]]) -> None:
    assert orders(ONE, "He was jailed for nine years.||" + text) == expected


def test_a_childs_prison_sentence_is_detention() -> None:
    lead = "A 16-year-old boy pleaded guilty to robbery at Basildon Crown Court on 3 February 2021."
    (row,) = sentences(lead, "He was sentenced to a total of 34 months.")
    assert row.kind == "detention"


def test_points_that_were_there_before_are_not_imposed() -> None:
    text = "He was fined £200. Ashdown, who had nine points on his licence already, was banned from driving for a year."
    (row,) = sentences(ONE, text)
    assert [order.kind for order in row.orders] == ["driving_disqualification"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He was given a 12-year extended sentence: nine in custody, three under supervision.", ("P12Y", "P9Y", "P3Y")),
        ("He was handed an extended sentence of 12 years with eight in custody.", ("P12Y", "P8Y", "P4Y")),
        ("He was jailed for eight years with a four-year extension.", ("P12Y", "P8Y", "P4Y")),
        ("He got an extended sentence of eight years with a further four years on licence.", ("P12Y", "P8Y", "P4Y")),
    ],
)
def test_an_extended_sentence_told_by_its_parts(text: str, parts: tuple[str, str, str]) -> None:
    (row,) = sentences(ONE, text)
    assert (row.kind, row.term, row.custody, row.licence) == ("extended", *parts)


@pytest.mark.parametrize(
    "text",
    [
        "He was jailed for 20 weeks and a suspended sentence of 12 weeks was activated, to run consecutively.",
        "He was jailed for 20 weeks, plus 12 weeks from an activated suspended sentence.",
    ],
)
def test_what_is_activated_consecutively_adds_to_the_term(text: str) -> None:
    (row,) = sentences(ONE, text)
    assert (row.term, [order.duration for order in row.orders]) == ("P32W", ["P12W"])


def test_whoever_is_detained_is_in_detention() -> None:
    assert [row.kind for row in sentences(ONE, "He will be detained for three years.")] == ["detention"]
