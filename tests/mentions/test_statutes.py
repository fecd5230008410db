"""Charges that are told by an Act and its section."""

import pytest

from release_extract.language.tokens import tokenize
from release_extract.mentions.statutes import read_cited, read_contrary


def stems_of(text: str) -> list[str]:
    return list(tokenize(text, 0, len(text)).stems)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("breaching Section 2(1) of the Health and Safety at Work etc. Act 1974", "health and safety offences"),
        ("contravening regulation 4(1) of the Work at Height Regulations 2005", "health and safety offences"),
        (
            "an offence contrary to section 33 of the Environmental Protection Act 1990",
            "fly-tipping and waste offences",
        ),
        ("offence under section 9 of the Animal Welfare Act 2006", "failing to meet an animal's needs"),
        ("offence contrary to S5 Terrorism Act 2006", "preparation of terrorist acts"),
        ("breaching section 12 of the Imaginary Widgets Act 1999", ""),
    ],
)
def test_a_citation_says_the_offence(text: str, label: str) -> None:
    stems = stems_of(text)
    cited = read_cited(stems, 1 if stems[0] == "an" else 0)
    assert cited is not None
    assert (cited.labels[0][0], cited.end) == (label, len(stems))


def test_the_same_act_is_the_one_named_before() -> None:
    stems = stems_of(
        "breaching section 2 of the Food Safety Act and Lee admitted breaching section 7(1) of the same Act."
    )
    cited = read_cited(stems, len(stems) - 1 - stems[::-1].index("breach"))
    assert cited is not None
    assert cited.labels == (("food hygiene offences",),)


@pytest.mark.parametrize(
    ("label", "after", "meant"),
    [
        (
            "unlawful wounding",
            ", contrary to section 18 of the Offences Against the Person Act 1861",
            "wounding with intent",
        ),
        ("assault", "contrary to section 47", "assault occasioning actual bodily harm"),
        ("theft", "contrary to section 1 of the Theft Act 1968", "theft"),
    ],
)
def test_an_act_after_an_offence_makes_it_narrower(label: str, after: str, meant: str) -> None:
    stems = stems_of(after)
    assert read_contrary(stems, 0, (label,)) == ((meant,), len(stems))


@pytest.mark.parametrize(
    "text", ["breach of the peace", "breaching the order", "under the table", "contrary to belief"]
)
def test_other_words_cite_nothing(text: str) -> None:
    stems = stems_of(text)
    assert read_cited(stems, 0) is None
    assert read_contrary(stems, 0, ("theft",)) is None
