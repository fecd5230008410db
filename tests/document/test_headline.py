"""Titles without the site's name, and summaries."""

import pytest

from release_extract.document.headline import summary, title
from release_extract.document.read import read_text

LEAD = "A man who broke into a chemist's shop in Thornbridge has been jailed for two years."


def titled(text: str) -> str | None:
    stated = title(read_text(text))
    return stated.value if stated else None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Thornbridge: Man jailed | Essex Police", "Thornbridge: Man jailed"),
        ("Man jailed | News | Essex Police", "Man jailed"),
        ("Essex Police | News | Man jailed", "Man jailed"),
        ("Man jailed - Granite Times", "Man jailed"),
        ("Man jailed – Granite Times", "Man jailed"),
        ("Granite man jailed: Granite Times", "Granite man jailed"),
        ("Man jailed - GOV.UK", "Man jailed"),
        ("Cameras bring a man to court - Exeter", "Cameras bring a man to court - Exeter"),
        ("Thornbridge: Man jailed", "Thornbridge: Man jailed"),
        ("Round-up – 9 December | Essex Police", "Round-up – 9 December"),
        ("Man  jailed", "Man jailed"),
    ],
)
def test_the_site_is_taken_off(written: str, expected: str) -> None:
    assert titled(f"---\ntitle: '{written}'\nurl: https://www.granitetimes.example/a\n---\n\n{LEAD}") == expected


def test_the_declared_site_is_taken_off() -> None:
    keys = "title: Man jailed - The Post\nog:\n  site_name: The Post"
    assert titled(f"---\n{keys}\n---\n\n{LEAD}") == "Man jailed"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Man jailed for burglary of chemist\n\n2 May 2020", "Man jailed for burglary of chemist"),
        ("THREE MORE BENEFIT THIEVES CAUGHT", "THREE MORE BENEFIT THIEVES CAUGHT"),
        ("Home   News   Crime\n\nMan jailed for burglary", "Man jailed for burglary"),
        ("Tayside and Central Scotland\n\nMan admits attack on brothers", "Man admits attack on brothers"),
        ("8 July 2011 Last updated at 16:42\n\nMan admits attack on brothers", "Man admits attack on brothers"),
        ("Northern Ireland\n\n# Lurgan man jailed\n\nA courthouse in the town", "Lurgan man jailed"),
        (" date 2018-11-12 Burglar found asleep in bed", "Burglar found asleep in bed"),
        (
            " date 2017-05-02 Cloudy\n\nDealer jailed after driving under barriers",
            "Dealer jailed after driving under barriers",
        ),
        (" date 2021-06-03 Image copyright Agency Image caption Ted Tolan was found dead", None),
        ("Press release\n\nWarning as woman is sent to prison", "Warning as woman is sent to prison"),
        ("2 May 2020", None),
    ],
)
def test_the_headline_in_the_text(head: str, expected: str | None) -> None:
    assert titled(f"{head}\n\n{LEAD}\n\n{LEAD}") == expected


def test_a_text_that_begins_with_its_lead_has_no_title() -> None:
    assert titled(f"{LEAD}\n\nBroken wrist\n\n{LEAD}") is None


def test_summary() -> None:
    stated = summary(read_text(f"---\ntitle: T\nog:\n  description: D\ndescription: E\n---\n\n{LEAD}"))
    assert stated is not None
    assert stated.value == "D"


def test_summary_is_else_the_lead() -> None:
    text = f"Man jailed for burglary\n\n2 May 2020\n\nBy Martha Penfolder\n\n**{LEAD}**\n\nHe wept."
    stated = summary(read_text(text))
    assert stated is not None
    assert stated.value == LEAD
    assert stated.span is not None
    assert text[stated.span.start : stated.span.end] == LEAD
    assert summary(read_text("Man jailed")) is None
