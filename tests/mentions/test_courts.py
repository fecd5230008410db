"""How courts are named in running words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.language.tokens import tokenize
from release_extract.mentions.courts import court_beside, find_courts, jurisdiction_of
from release_extract.mentions.model import CourtMention


def courts(text: str) -> list[CourtMention]:
    return find_courts(tokenize(text, 0, len(text)))


def printed(text: str) -> list[str]:
    """The characters of each mention."""
    tokens = tokenize(text, 0, len(text))
    return [text[tokens.starts[court.start] : tokens.ends[court.end - 1]] for court in find_courts(tokens)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("at the Crown Court at Lewes", ["Lewes Crown Court"]),
        ("at Crown Court in Lewes on Friday", ["Lewes Crown Court"]),
        ("at the Crown Court, Maidstone, on Friday", ["Maidstone Crown Court"]),
        ("at Basildon Crown yesterday", ["Basildon Crown Court"]),
        ("at Luton Crown court", ["Luton Crown Court"]),
        ("at luton crown court", ["Luton Crown Court"]),
        ("JAILED AT LUTON CROWN COURT", ["Luton Crown Court"]),
        ("at Newcastle\nCrown Court", ["Newcastle upon Tyne Crown Court"]),
        ("at Kingston Crown Court", ["Kingston upon Thames Crown Court"]),
        ("at Kingston-upon-Hull Crown Court", ["Kingston upon Hull Crown Court"]),
        ("at Manchester Crown Square", ["Manchester Crown Court (Crown Square)"]),
        ("at Minshull Street on Friday", ["Manchester Crown Court (Minshull Street)"]),
        ("at Manchester Crown Court (Minshull Street)", ["Manchester Crown Court (Minshull Street)"]),
        ("at Newport Crown Court, Isle of Wight", ["Newport Crown Court (Isle of Wight)"]),
        ("at Lewes Crown Court (sitting in Hove)", ["Hove Crown Court"]),
        ("at Southwark Crown Court, London", ["Southwark Crown Court"]),
        ("Harlow magistrates were told", ["Harlow Magistrates' Court"]),
        ("by Harlow and District Magistrates", ["Harlow Magistrates' Court"]),
        ("at Salisbury District Magistrates' Court", ["Salisbury Magistrates' Court"]),
        ("at Harlow Magistrate's Court", ["Harlow Magistrates' Court"]),
        ("before magistrates in Hereford", ["Hereford Magistrates' Court"]),
        ("the Cambridge bench said", ["Cambridge Magistrates' Court"]),
        ("at Westminster YouthCourt", ["Westminster Youth Court"]),
        ("Antrim Crown Court sitting in Coleraine, heard", ["Antrim Crown Court"]),
        ("at Romford Magistrates Court, sitting as Suffolk Magistrates Court, in May", ["Romford Magistrates' Court"]),
        (
            "at Southend Magistrates and Chelmsford Crown Courts",
            ["Southend Magistrates' Court", "Chelmsford Crown Court"],
        ),
        (
            "at Leeds, Hull and York Crown Courts",
            ["Leeds Crown Court", "Kingston upon Hull Crown Court", "York Crown Court"],
        ),
        ("at the High Court in Glasgow", ["High Court of Justiciary (Glasgow)"]),
        ("at the High Court at Edinburgh", ["High Court of Justiciary (Edinburgh)"]),
        ("at the sheriff court in Dundee", ["Dundee Sheriff Court"]),
        ("at Dundee Sheriff and Justice of the Peace Court", ["Dundee Sheriff Court"]),
        ("at the Old Bailey", ["Central Criminal Court"]),
        ("by the Court of Appeal", ["Court of Appeal (Criminal Division)"]),
        ("by the Court of Appeal in Belfast", ["Court of Appeal in Northern Ireland"]),
        ("at a court-martial in Bulford", ["Court Martial (Bulford)"]),
        ("at Norwich's crown court", ["Norwich Crown Court"]),
        ("at Maidtsone Crown Court", ["Maidstone Crown Court"]),
        ("at Maidstne Crown Court", ["Maidstone Crown Court"]),
        ("at Prospero House Nightingale Court", ["Prospero House"]),
        ("to the Crown Court, Basildon magistrates heard", [None, "Basildon Magistrates' Court"]),
    ],
)
def test_names(text: str, names: list[str | None]) -> None:
    assert [court.name for court in courts(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("at Snoring Crown Court", "Snoring Crown Court"),
        ("at Snoring-on-Sea Magistrates Court", "Snoring-on-Sea Magistrates' Court"),
        ("at Bath and Wansdyke Magistrates' Court", "Bath and Wansdyke Magistrates' Court"),
        ("On Monday Snoring Crown Court heard", "Snoring Crown Court"),
        ("JAILED AT SNORING CROWN COURT", "Snoring Crown Court"),
        ("the Crown Court at Snoring", "Snoring Crown Court"),
        ("at Inner Crown Court", "Inner Crown Court"),
    ],
)
def test_an_unknown_court_keeps_its_printed_name(text: str, name: str) -> None:
    (court,) = courts(text)
    assert (court.name, court.known) == (name, False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("at the crown court", "crown"),
        ("in the magistrates' court", "magistrates"),
        ("Yesterday magistrates fined him", "magistrates"),
        ("Sentencing magistrates said", "magistrates"),
        ("to the youth court", "youth"),
        ("at the High Court", "high"),
    ],
)
def test_the_kind_alone(text: str, kind: str) -> None:
    (court,) = courts(text)
    assert (court.name, court.kind, court.known, court.same) == (None, kind, False, False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("at the same court", None),
        ("at that court", None),
        ("at the same crown court", "crown"),
        ("before magistrates in the city", "magistrates"),
        ("at the city’s Sheriff Court", "sheriff"),
        ("was sentenced there on Friday", None),
    ],
)
def test_the_same_court(text: str, kind: str | None) -> None:
    (court,) = courts(text)
    assert (court.name, court.kind, court.same) == (None, kind, True)


@pytest.mark.parametrize(
    "text",
    [
        "in Court Road",
        "on a tennis court",
        "the court heard",
        "the Crown Prosecution Service",
        "the Magistrates' Association",
        "the Magistrates' Courts Act 1980",
        "city justices were told",
        "on a bench in Cambridge",
        "Mr Justice Brown",
        "perverting the course of justice",
        "before Sheriff Ancrum",
        "Reading the Crown's case",
        "in Minshull Street, Knutsford",
        "outside Prospero House",
        "told that court papers",
    ],
)
def test_not_a_court(text: str) -> None:
    assert courts(text) == []


def test_a_mention_is_its_words() -> None:
    text = (
        "At Bristol Crown Court's hearing, magistrates in Hereford and Newport Crown Court (Isle of Wight) were named."
    )
    assert printed(text) == ["Bristol Crown Court", "magistrates in Hereford", "Newport Crown Court (Isle of Wight)"]


def test_the_court_beside_another() -> None:
    assert court_beside("Kingston upon Hull Youth Court", "magistrates") == "Hull Magistrates' Court"
    assert court_beside("Central Criminal Court", "magistrates") is None
    assert court_beside("Snoring Crown Court", "magistrates") is None


def test_jurisdictions() -> None:
    assert jurisdiction_of("Antrim Crown Court") == "Northern Ireland"
    assert jurisdiction_of("Dundee Sheriff Court") == "Scotland"
    assert jurisdiction_of("Snoring Crown Court") is None


WORDS = st.sampled_from(
    "Crown Court Courts Magistrates magistrates ' 's ’ Lewes Hull and & , . ( ) - at in sitting same that the St "
    "Albans High of Justiciary Sheriff Youth Appeal Bailey Old \n Minshull Street upon 4 “".split(" ")
)


@given(st.lists(WORDS, max_size=25).map(" ".join))
def test_mentions_stand_in_order_and_inside_the_text(text: str) -> None:
    tokens = tokenize(text, 0, len(text))
    free = 0
    for court in find_courts(tokens):
        assert free <= court.start < court.end <= len(tokens.words)
        free = court.end


def test_a_place_alone_is_the_court_named_there() -> None:
    found = courts("At Southwark on Friday he denied it at Southwark Crown Court")
    assert [court.name for court in found] == ["Southwark Crown Court", "Southwark Crown Court"]
    found = courts("He was at Southwark Crown Court in May and sentenced at Southwark on Friday at Southwark Park")
    assert [court.name for court in found] == ["Southwark Crown Court", "Southwark Crown Court"]


def test_there_is_a_court_only_after_what_happens_in_one() -> None:
    assert courts("There was a fire and he lived there in 2010, sentenced there and then") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "He was brought before Strabane Court. District Judge Ann Priest remanded him.",
            "Strabane Magistrates' Court",
        ),
        ("He appeared at Luton Court. The jury found him guilty.", "Luton Crown Court"),
        ("He appeared at Luton Court. Earlier he had been before Luton Crown Court.", "Luton Crown Court"),
        (
            "He was arrested in Enniskillen and jailed at the town's Magistrate's Court.",
            "Enniskillen Magistrates' Court",
        ),
    ],
)
def test_a_court_by_its_town_alone(text: str, name: str) -> None:
    assert courts(text)[0].name == name


def test_a_house_is_no_court() -> None:
    assert courts("He lives at 4 Luton Court, Bedford, of Hampton Court fame; the jury saw it.") == []
