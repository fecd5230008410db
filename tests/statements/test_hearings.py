"""Which court and day an act of a sentence stands in."""

import pytest

from release_extract.extract import extract

_PUBLISHED = "Published: 10:00 14/06/2023\n\n"
_WHO = "Carl Denholm, 34, of Mill Lane, Luton, "


def heard(text: str) -> set[str]:
    """The hearings of a release published on Wednesday 14 June 2023, the court by its first word."""
    rows = extract(_PUBLISHED + text).hearings
    return {f"{row.event} {(row.court or '-').split()[0]} {row.date}" for row in rows}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "pleaded guilty to burglary at Bedford Magistrates' Court on 3 May and was sentenced at Luton Crown Court "
            "yesterday to four years in prison.",
            {"plea Bedford 2023-05-03", "sentence Luton 2023-06-13"},
        ),
        (
            "admitted burglary and, at Luton Crown Court on 9 June, was jailed for two years.",
            {"sentence Luton 2023-06-09"},
        ),
        (
            "denied rape, but at Luton Crown Court on 9 June he admitted sexual assault.",
            {"plea Luton 2023-06-09"},
        ),
        (
            "was found guilty of murder on June 2 and on Monday, June 12, at Luton Crown Court Judge Ann Priest "
            "sentenced him to life imprisonment.",
            {"verdict Luton 2023-06-02", "sentence Luton 2023-06-12"},
        ),
        ("pleaded guilty to arson and was jailed for two years at Luton Crown Court on Monday.", {
            "plea Luton 2023-06-12", "sentence Luton 2023-06-12"}),
        ("was jailed for a year at Luton Crown Court on Monday after pleading guilty to arson at an earlier hearing.",
            {"sentence Luton 2023-06-12"}),
        ("who admitted arson, was jailed for two years at Luton Crown Court on Monday.", {"sentence Luton 2023-06-12"}),
        ("has today, Wednesday 14 June, been jailed for two years for arson at Luton Crown Court.",
            {"sentence Luton 2023-06-14"}),
        ("denied arson but was found guilty at Luton Crown Court on 2 June.", {"verdict Luton 2023-06-02"}),
        ("was due to stand trial at Luton Crown Court but changed his plea to guilty on Monday.", {
            "plea Luton 2023-06-12"}),
    ],
)  # fmt: skip
def test_each_act_has_its_own_place(text: str, rows: set[str]) -> None:
    assert heard(_WHO + text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "was jailed for two years at Luton Crown Court for a burglary on 4 March.",
        "was jailed for two years at Luton Crown Court for burglaries between 4 March and 9 April.",
        "was arrested on 4 March and jailed for two years for burglary at Luton Crown Court.",
        "was charged on 4 March with burglary. He was jailed for two years at Luton Crown Court.",
        "was jailed for two years for burglary at Luton Crown Court after being seen in the house on Saturday night.",
        "(born 04/03/1989) was jailed for two years for burglary at Luton Crown Court.",
        "was jailed for two years for burglary at Luton Crown Court last month.",
        "was jailed for two years for burglary at Luton Crown Court in May.",
    ],
)
def test_other_days_are_no_hearings(text: str) -> None:
    assert heard(_WHO + text) == {"sentence Luton None"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("will appear at Luton Magistrates' Court on 3 July charged with theft.", {"next Luton 2023-07-03"}),
        (
            "appeared at Luton Magistrates' Court this morning charged with theft and was bailed to appear at "
            "St Albans Crown Court on 12 January.",
            {"appearance Luton 2023-06-14", "next St 2024-01-12"},
        ),
        (
            "was convicted of theft at Luton Crown Court on 1 June. Sentencing was adjourned until 7 July.",
            {"verdict Luton 2023-06-01", "next Luton 2023-07-07"},
        ),
        (
            "admitted theft at Luton Crown Court on 1 June. Sentence was deferred until 9 June, when he was jailed "
            "for a year.",
            {"plea Luton 2023-06-01", "sentence Luton 2023-06-09"},
        ),
        (
            "was jailed for six years for fraud at Luton Crown Court on 1 June. A confiscation hearing is set for 4 "
            "September.",
            {"sentence Luton 2023-06-01", "next Luton 2023-09-04"},
        ),
        (
            "was convicted of theft at Luton Crown Court on 1 June. He is due to be sentenced in a separate case at "
            "Reading Crown Court on 7 July.",
            {"verdict Luton 2023-06-01"},
        ),
        (
            "failed to appear at Bedford Magistrates' Court on 3 March. He was jailed for ten weeks for theft at Luton "
            "Magistrates' Court on 6 June.",
            {"sentence Luton 2023-06-06"},
        ),
    ],
)
def test_what_is_to_come(text: str, rows: set[str]) -> None:
    assert heard(_WHO + text) == rows
