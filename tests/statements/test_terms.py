"""What a clause says of lengths and orders, before anybody chooses between statements."""

import pytest

from release_extract.language.prose import Passage, read_prose
from release_extract.mentions.scan import find_mentions
from release_extract.people.cast import cast_of
from release_extract.statements.model import SentenceStatement
from release_extract.statements.read import read_statements

ROLES = (
    ("He was jailed for six years.", ["term"]),
    ("He was sentenced to 12 months in prison, suspended for two years.", ["term", "suspended_for"]),
    ("He was given a suspended sentence of six months.", ["term"]),
    ("He was handed a suspended sentence of six months for two years.", ["term", "suspended_for"]),
    ("He was given a suspended two-year sentence.", ["term"]),
    ("He was given 14 years in prison and a further five on licence.", ["custody", "licence"]),
    ("He was jailed for ten years with an extended licence period of four years.", ["term", "licence"]),
    ("He must serve a minimum of 27 years less 301 days spent on remand.", ["minimum"]),
    ("He will serve 28 years before being considered for parole.", ["minimum"]),
    ("He received an 18-year minimum term.", ["minimum"]),
    ("He was given an extended sentence of 12 years, eight of which must be served in custody.", ["term", "custody"]),
    ("He was jailed for 18 months, nine of them on licence.", ["term", "licence"]),
    ("A sentence of 12 years was handed down.", ["term"]),
    ("He will spend the next five years behind bars.", ["term"]),
    ("He avoided jail after his 21-month term was suspended for two years.", ["term", "suspended_for"]),
    ("He was handed two six-month terms to run consecutively.", ["term", "term"]),
)
#: Lengths that are nobody's sentence.
NO_TERMS = (
    "He was banned from entering Hexley for two years.",
    "He was disqualified from keeping dogs for life and cannot have the ban lifted for ten years.",
    "He was ordered to be of good behaviour for six months.",
    "He must pay within 28 days.",
    "He was jailed after a nine-week trial.",
    "He was jailed for burglaries over a three-year period.",
    "He was jailed for an offence committed 14 years ago.",
    "He was told he could be jailed for five years.",
    "Offenders can be sent to prison for up to six months.",
    "He was given three months to pay.",
    "He was jailed for between six and 16 months.",
    "He was spared jail although he kept the images for nine years.",
    "He received a final written warning for two years.",
)
ORDERS: tuple[tuple[str, list[tuple[str, float]]], ...] = (
    ("He was fined £640 with £135 costs and a £64 surcharge.", [("fine", 640), ("costs", 135), ("surcharge", 64)]),
    ("He was told to pay costs of £85 and £200 to the shop.", [("costs", 85), ("compensation", 200)]),
    ("He was fined £400 for burglary and £200 for theft.", [("fine", 600)]),
    ("He was ordered to pay back £45,000 under the Proceeds of Crime Act.", [("confiscation", 45_000)]),
    ("£1,240 in cash, found in a tin, was forfeited.", [("forfeiture", 1240)]),
    ("He must pay £26 to fund victim services.", [("surcharge", 26)]),
    ("The bench told him to find £114 for the victim services fund.", [("surcharge", 114)]),
    ("He was fined �350 and must pay �85 costs.", [("fine", 350), ("costs", 85)]),
    ("He was fined #350 and must find ÂŁ85 costs.", [("fine", 350), ("costs", 85)]),
    ("It was rare for him to be fined £50.", [("fine", 50)]),
    ("An interim restraining order was made.", []),
    ("An application for a restraining order was turned down.", []),
    ("He was fined £300 for each of the two offences.", [("fine", 600)]),
    ("He will have to pay £150 to the shop.", [("compensation", 150)]),
)
LENGTHS_OF_ORDERS: tuple[tuple[str, list[tuple[str, float]]], ...] = (
    ("He was banned from driving for two years.", [("driving_disqualification", 2)]),
    ("He also lost his licence for two years.", [("driving_disqualification", 2)]),
    ("Ashdown: two-year ban, 1-year community order.", [("ban", 2), ("community_order", 1)]),
    ("He was given a five-year restraining order.", [("restraining_order", 5)]),
    ("He was made subject of an order, which bans him from any Tesco store, for three years.", []),
    (
        "He was made the subject of an SHPO and a restraining order, both lasting ten years.",
        [("sexual_harm_prevention_order", 10), ("restraining_order", 10)],
    ),
)


def statements(text: str) -> list[SentenceStatement]:
    """What is said of the sentence in ``text``, whose one defendant is named before it."""
    lead = "Dean Ashdown, 34, of Mill Lane, Chelmford, pleaded guilty to burglary. "
    whole = lead + text
    prose = read_prose(whole, [Passage("paragraph", 0, len(whole))])
    found = read_statements(prose, cast_of(prose, find_mentions(prose)))
    return [statement for statement in found.sentences if statement.sentence]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_each_length_has_its_role(text: str, roles: list[str]) -> None:
    assert [term.role for statement in statements(text) for term in statement.terms] == roles


@pytest.mark.parametrize("text", NO_TERMS)
def test_other_lengths_are_no_terms(text: str) -> None:
    assert not [term for statement in statements(text) for term in statement.terms]


@pytest.mark.parametrize(("text", "sums"), ORDERS)
def test_each_sum_goes_to_its_order(text: str, sums: list[tuple[str, float]]) -> None:
    found = [order for statement in statements(text) for order in statement.orders]
    assert [(order.kind, order.money.pounds if order.money else None) for order in found] == sums


@pytest.mark.parametrize(("text", "lengths"), LENGTHS_OF_ORDERS)
def test_each_length_goes_to_its_order(text: str, lengths: list[tuple[str, float]]) -> None:
    found = [order for statement in statements(text) for order in statement.orders]
    assert [(order.kind, order.length.years if order.length else None) for order in found] == lengths


@pytest.mark.parametrize(
    "text", ["He was jailed for six years in 2012.", "In 2012 he was fined £50.", "He had been jailed last year."]
)
def test_a_year_without_a_day_marks_an_earlier_case(text: str) -> None:
    assert all("past" in statement.marks for statement in statements(text))


def test_a_mark_belongs_to_the_length_beside_it() -> None:
    (statement,) = statements("He was given 20 months for burglary and 12 months suspended for two years for theft.")
    assert [("suspended" in term.marks) for term in statement.terms if term.role == "term"] == [False, True]
