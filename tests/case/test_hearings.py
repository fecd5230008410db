"""The days in court and the court of a case, across the sentences of a release."""

import pytest

from release_extract.extract import extract
from release_extract.record import Record

_WHO = "Carl Denholm, 34, of Mill Lane, Luton, "


def read(text: str) -> Record:
    """A release published on Wednesday 14 June 2023."""
    return extract("Published: 10:00 14/06/2023\n\n" + text)


def rows(record: Record) -> set[str]:
    return {f"{row.event} {(row.court or '-').split()[0]} {row.date}" for row in record.hearings}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            f"{_WHO}appeared at Luton Crown Court on Friday, where he was jailed for two years for burglary.",
            "2023-06-09",
        ),
        (f"{_WHO}appeared at Luton Crown Court on Friday.\n\nHe was jailed for two years for burglary.", "2023-06-09"),
        (
            f"Luton Crown Court heard on Friday that {_WHO}broke into a house.\n\nHe took rings.\n\nJudge Ann Priest "
            "jailed him for two years for burglary.",
            "2023-06-09",
        ),
        (
            f"Luton Crown Court heard that {_WHO}broke into a house.\n\nJudge Ann Priest jailed him for two years for "
            "burglary.",
            None,
        ),
        (f"{_WHO}has been jailed for two years for burglary.\n\nLuton Crown Court was told that he took rings.", None),
        (f"Today at Luton Crown Court, {_WHO}was jailed for two years for burglary.", "2023-06-14"),
        (f"At Luton Crown Court today:\n\n- {_WHO}was jailed for two years for burglary.", "2023-06-14"),
        (
            f"Police have welcomed today's sentencing of a burglar.\n\n{_WHO}was jailed for a year for burglary at "
            "Luton Crown Court.",
            "2023-06-14",
        ),
        (
            f"{_WHO}admitted burglary at Luton Crown Court on Friday.\n\nHe was jailed for two years.",
            "2023-06-09",
        ),
    ],
)
def test_where_the_story_stands_when_the_sentence_is_told(text: str, date: str | None) -> None:
    record = read(text)
    assert record.court is not None
    assert record.court.name == "Luton Crown Court"
    assert f"sentence Luton {date}" in rows(record)
    assert [sentence.date for sentence in record.sentences] == [date]


def test_each_has_the_day_of_his_own_words() -> None:
    record = read(
        f"{_WHO}was jailed for two years at Luton Crown Court on 1 June. His brother Mark Denholm, 31, of the same "
        "address, was jailed for a year at the same court on 8 June. Both had admitted burglary."
    )
    assert [sentence.date for sentence in record.sentences] == ["2023-06-01", "2023-06-08"]
    assert rows(record) == {"sentence Luton 2023-06-01", "sentence Luton 2023-06-08"}


def test_the_same_hearing() -> None:
    record = read(
        f"{_WHO}was jailed for a year for burglary at Luton Crown Court on 1 June. At the same hearing Peter Moxon, "
        "22, of Dell Road, Luton, was jailed for a year."
    )
    assert [sentence.date for sentence in record.sentences] == ["2023-06-01", "2023-06-01"]


@pytest.mark.parametrize(
    ("text", "court"),
    [
        (
            "was convicted of theft at Luton Crown Court and will be sentenced at Reading Crown Court.",
            "Luton Crown Court",
        ),
        ("will appear at Luton Magistrates' Court tomorrow charged with theft.", "Luton Magistrates' Court"),
        (
            "was at Luton Magistrates' Court today charged with murder. He will be at Reading Crown Court on 3 July.",
            "Reading Crown Court",
        ),
        ("was jailed for a year for theft.", None),
    ],
)
def test_the_court_of_the_case(text: str, court: str | None) -> None:
    found = read(_WHO + text).court
    assert (found.name if found else None) == court


def test_an_appeal_is_a_hearing_and_not_the_court() -> None:
    record = read(
        f"{_WHO}was jailed for nine years at Luton Crown Court on 3 March for rape. The Court of Appeal increased his "
        "sentence to 12 years on 9 June."
    )
    assert record.court is not None
    assert record.court.name == "Luton Crown Court"
    assert rows(record) == {"sentence Luton 2023-03-03", "appeal Court 2023-06-09"}


def test_a_court_of_a_kind_takes_the_name_said_before() -> None:
    record = read(
        f"{_WHO}admitted theft at Hull Youth Court on 1 June. He was before magistrates in the city on Monday, where "
        "he was jailed for 20 weeks."
    )
    assert "sentence Hull 2023-06-12" in rows(record)
    assert record.court is not None
    assert record.court.kind == "magistrates"


def test_other_proceedings_are_no_case() -> None:
    record = read(
        "An inquest opened at Bedford Coroner's Court on 3 May. A civil hearing at Luton County Court follows."
    )
    assert record.court is None
    assert record.hearings == ()


def test_a_court_says_where_it_was_read() -> None:
    text = f"{_WHO}was jailed for two years at Luton Crown Court on Monday for burglary."
    court = extract(text, evidence=True).court
    assert court is not None
    assert [text[e.start : e.end] for e in court.evidence or ()] == ["Luton Crown Court"]
