"""Whose release it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.language.tokens import Tokens, tokenize
from release_extract.mentions.forces import find_forces, force_of_area, force_of_host, force_of_name, issuing_force
from release_extract.rules.forces import FORCES, TERRITORIAL_FORCES
from release_extract.rules.rows import Force


def tokens(text: str) -> Tokens:
    return tokenize(text, 0, len(text))


def named(text: str) -> list[str]:
    return [mention.force.name for mention in find_forces(tokens(text))]


def by_words(text: str) -> str | None:
    force = issuing_force(None, None, tokens(text)).force
    return force.name if force else None


@pytest.mark.parametrize("force", FORCES, ids=lambda force: force.name)
def test_every_name_is_read(force: Force) -> None:
    for name in (force.name, *filter(None, force.aliases.split(";"))):
        assert named(f"It was {name} yesterday.") == [force.name]


@pytest.mark.parametrize("force", FORCES, ids=lambda force: force.name)
def test_every_host_is_read(force: Force) -> None:
    for host in filter(None, force.hosts.split(";")):
        for url in (f"https://{host}/news/2024/", f"http://www.{host}", host):
            assert force_of_host(url) == force


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://news.met.police.uk/news/x", "Metropolitan Police Service"),
        ("https://www.essex.pnn.police.uk/x", "Essex Police"),
        ("https://www.cps.gov.uk/thames-and-chiltern/news/x", "CPS Thames and Chiltern"),
        ("http://www.cps.gov.uk/westmidlands/x/", "CPS West Midlands"),
        ("https://www.cps.gov.uk/cps/news/x", "Crown Prosecution Service"),
        ("https://www.gov.uk/government/news/x", None),
        ("https://notessex.police.uk.example/x", None),
        ("https://inessex.police.example/", None),
        ("", None),
        ("not an address", None),
    ],
)
def test_hosts(url: str, name: str | None) -> None:
    force = force_of_host(url)
    assert (force.name if force else None) == name


@pytest.mark.parametrize(
    "text",
    [
        "the Kent Police Federation",
        "the Essex Police and Crime Commissioner",
        "at Durham police station",
        "the nca of it",
        "he met officers",
        "the border force",
    ],
)
def test_not_a_force(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kent Police said he was a danger.", "Kent Police"),
        ("Let us know.\n\nSource: Dorset Police\n", "Dorset Police"),
        ("Sgt Wendy Chubb, from Avon and Somerset Police, said: “No.”", "Avon and Somerset Police"),
        ("PC Treadwell, of Kent Police's roads policing unit, said", "Kent Police"),
        ("with help from Essex Police. Kent Police’s roads team led it.", "Kent Police"),
        ("when the RSPCA and Lincolnshire Police went there. RSPCA inspector Colin Wragge said", "RSPCA"),
        ("was jailed following a National Crime Agency investigation. Border Force officers", "National Crime Agency"),
        ("From: Home Office and Immigration Enforcement\n\nBorder Force officers", "Immigration Enforcement"),
        ("His victim told her story through Warwickshire Police.", "Warwickshire Police"),
        ("A former Kent Police officer was jailed.", None),
        ("A serving Kent Police officer was jailed.", "Kent Police"),
        ("The Crown Prosecution Service said the plea was accepted.", None),
        ("Police said that he ran.", None),
    ],
)
def test_the_words_say_whose_case_it_is(text: str, name: str | None) -> None:
    assert by_words(text) == name


def test_the_address_wins_over_the_words() -> None:
    found = issuing_force(None, "https://www.kent.police.uk/news", tokens("Essex Police said"))
    assert (found.force and found.force.name, found.area, found.mention) == ("Kent Police", "Kent", None)


def test_the_front_matter_gives_the_area_and_at_last_the_force() -> None:
    found = issuing_force("Essex", None, tokens("Officers from the Metropolitan Police helped."))
    assert (found.force and found.force.name, found.area) == ("Essex Police", "Essex")


def test_a_council_is_printed_and_has_no_area() -> None:
    text = "Councillor Holt, of Derby City Council, and Anne Low, of Bolsover District Council, said"
    found = issuing_force(None, "https://www.bolsover.gov.uk/news", tokens(text))
    assert (found.force and found.force.name, found.area) == ("Bolsover District Council", None)


def test_a_papers_page_about_a_council_has_no_force() -> None:
    found = issuing_force(None, "https://www.paper.example", tokens("taken to court by Bolsover District Council"))
    assert (found.force, found.area) == (None, None)


def test_the_mention_is_the_words_that_decide() -> None:
    text = "Through Kent Police.\nSgt Lee, of Kent Police, said"
    found = issuing_force(None, None, tokens(text))
    assert found.mention is not None
    assert tokens(text).starts[found.mention.start] == text.rindex("Kent")


def test_areas() -> None:
    assert all(force_of_area(force.area or "") == force for force in TERRITORIAL_FORCES)
    assert force_of_area("United Kingdom") is None
    assert force_of_area("Hampshire") == force_of_name("Hampshire Constabulary")


def test_site_names() -> None:
    force = force_of_name("Humberside Police")
    assert issuing_force(None, None, tokens(""), "Humberside Police").force == force
    assert force_of_name("GOV.UK") is None


@given(
    st.lists(
        st.sampled_from("Kent Police ' 's & and of the Source : \n . Sgt from GMP CPS Met the".split(" ")), max_size=20
    )
)
def test_any_words_can_be_read(words: list[str]) -> None:
    text = " ".join(words)
    assert issuing_force(None, None, tokens(text)).area is None or find_forces(tokens(text))


@given(st.text(max_size=40))
def test_any_address_can_be_read(url: str) -> None:
    force_of_host(url)


def test_prosecutors_of_a_region_who_speak_where_no_force_does() -> None:
    said = "Two brothers have been jailed, CPS Wessex said today."
    assert issuing_force(None, None, tokens(said)).area == "Dorset, Hampshire and Wiltshire"
    assert issuing_force(None, None, tokens(f"{said} Kent Police officers arrested them.")).area == "Kent"
    assert issuing_force(None, None, tokens("He was jailed, CPS Wessex has confirmed.")).area is None


def test_an_operation_between_forces_is_of_the_first() -> None:
    text = "It followed a joint operation between the PSNI and customs."
    assert issuing_force(None, None, tokens(text)).area == "Northern Ireland"
