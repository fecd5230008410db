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


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("was brought before Bedford Magistrates' Court on Monday charged with burglary.",
            {"appearance Bedford 2023-06-12"}),
        ("appeared on petition charged with assault at Dundee Sheriff Court on 2 June.",
            {"appearance Dundee 2023-06-02"}),
        ("was brought back to Luton Crown Court for sentence on Friday, a trial there having found him guilty of rape. "
            "He was jailed for nine years.", {"sentence Luton 2023-06-09", "verdict Luton None"}),
        ("was back at Luton Crown Court on Monday to be sentenced for burglary. He was jailed for two years.",
            {"sentence Luton 2023-06-12"}),
        ("who admitted burglary at an earlier hearing, was given two years at Luton Crown Court on June 12.",
            {"sentence Luton 2023-06-12"}),
        ("had admitted burglary at earlier hearings and was sentenced at Luton Crown Court on Monday to two years.",
            {"sentence Luton 2023-06-12"}),
        ("pleaded guilty to burglary at a plea and trial preparation hearing at Luton Crown Court on 3 May and was "
            "sentenced to two years on Monday.", {"plea Luton 2023-05-03", "sentence Luton 2023-06-12"}),
        ("lost an appeal against his conviction for theft at Luton Crown Court on Monday.",
            {"appeal Luton 2023-06-12"}),
        ("failed in his attempt before Luton Crown Court yesterday to appeal against a sentence for theft. He was "
            "fined £80.", {"appeal Luton 2023-06-13"}),
        ("appeared before Bedford Magistrates' Court on Tuesday, charged with rape. Magistrates sent the case to Luton "
            "Crown Court, where he will next appear on 11 July.",
            {"appearance Bedford 2023-06-13", "next Luton 2023-07-11"}),
        ("has been charged with robbery. The first hearing is on 3 July at Bedford Magistrates' Court.",
            {"next Bedford 2023-07-03"}),
        ("was told he will stand trial at Luton Crown Court on 4 December after he denied rape at a hearing on Monday.",
            {"next Luton 2023-12-04", "plea Luton 2023-06-12"}),
        ("has denied murder. He entered his plea at Luton Crown Court on Monday.", {"plea Luton 2023-06-12"}),
        ("was remanded in custody at Stirling Sheriff Court on Monday after he admitted assault.",
            {"plea Stirling 2023-06-12"}),
        ("faced Bedford Magistrates' Court on Monday where he pleaded guilty to theft. He was fined £80.",
            {"plea Bedford 2023-06-12", "sentence Bedford 2023-06-12"}),
        ("was jailed for two years at Luton Crown Court on Monday for fraud. Proceeds of crime proceedings have been "
            "set for 4 September.", {"sentence Luton 2023-06-12", "next Luton 2023-09-04"}),
        ("was jailed for two years for burglary at Luton Crown Court on 12/6.", {"sentence Luton 2023-06-12"}),
    ],
)  # fmt: skip
def test_other_words_for_a_hearing(text: str, rows: set[str]) -> None:
    assert heard(_WHO + text) == rows


def test_a_trial_that_begins_is_an_appearance() -> None:
    text = "The trial of " + _WHO + "who denies murder, began at Luton Crown Court on Monday."
    assert heard(text) == {"appearance Luton 2023-06-12"}
