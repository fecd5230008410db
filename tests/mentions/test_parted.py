"""Verdicts and bans whose words the defendant's name parts."""

import pytest

from release_extract.extract import extract

HEAD = (
    "---\ndate: 2024-05-01\n---\nDean Ashdown, 34, of Mill Lane, Harlow, was at Chelmsford Crown Court on Friday.\n\n"
)


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("A jury found Dean Ashdown, 34, of Mill Lane, Harlow, guilty of theft.", "convicted"),
        ("Jurors found Ashdown not guilty of theft.", "acquitted"),
        ("Magistrates found Ashdown, who did not attend, guilty of theft.", "convicted"),
    ],
)
def test_a_verdict_around_the_name(words: str, outcome: str) -> None:
    record = extract(HEAD + words)
    assert [(row.offence, row.outcome) for row in record.charges] == [("theft", outcome)]


def test_guilty_without_a_finding_is_no_verdict() -> None:
    assert extract(HEAD + "Officers found Ashdown hiding. He looked guilty.").charges == ()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Magistrates disqualified Ashdown from keeping dogs for seven years.", "animal_ban"),
        ("The judge banned Dean Ashdown from driving for two years.", "driving_disqualification"),
    ],
)
def test_a_ban_around_the_name(words: str, kind: str) -> None:
    record = extract(f"{HEAD}Ashdown was jailed for six months for theft. {words}")
    assert [order.kind for order in record.sentences[0].orders] == [kind]
