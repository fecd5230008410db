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


@pytest.mark.parametrize(
    "line",
    [
        "Bedford Magistrates' Court\n\nCases heard on Tuesday, June 13",
        "Bedford Magistrates' Court, June 13",
        "The following cases were dealt with at Bedford Magistrates' Court on June 13:",
    ],
)
def test_a_line_heads_the_cases_of_a_sitting(line: str) -> None:
    record = read(f"{line}\n\n{_WHO}admitted parking badly in Mill Lane on June 9. He was fined £80 for theft.")
    assert rows(record) == {"plea Bedford 2023-06-13", "sentence Bedford 2023-06-13"}


def test_a_finding_in_absence_is_of_the_hearing_that_he_missed() -> None:
    text = f"{_WHO}failed to attend Bedford Magistrates' Court on 5 June.\n\nHe had written a letter.\n\n"
    record = read(text + "He was found guilty in his absence of theft and fined £200.")
    assert rows(record) == {"verdict Bedford 2023-06-05", "sentence Bedford 2023-06-05"}


def test_a_plea_told_again_with_the_sentence_is_of_its_day() -> None:
    text = f"{_WHO}was sentenced at Bedford Magistrates' Court on 5 June.\n\n"
    assert rows(read(text + "He pleaded guilty to theft and was fined £200.")) == {
        "plea Bedford 2023-06-05",
        "sentence Bedford 2023-06-05",
    }


def test_a_plea_when_he_was_sentenced() -> None:
    text = f"A motorist was sent home by magistrates last Friday.\n\n{_WHO}was fined £90 when he pleaded guilty to "
    record = read(text + "theft.\n\nBedford Magistrates' Court heard that he took a wheel.")
    assert rows(record) == {"plea Bedford 2023-06-09", "sentence Bedford 2023-06-09"}


def test_the_same_day_as_somebody_else() -> None:
    text = (
        f"{_WHO}was jailed for two years for rape at Luton Crown Court on 9 June. He was found guilty on 24 May.\n\n"
        "His mother, Pauline Denholm, 66, of the same address, was sentenced on the same day as her son to eight "
        "months for perverting the course of justice."
    )
    assert rows(read(text)) == {"sentence Luton 2023-06-09", "verdict Luton 2023-05-24"}


def test_more_people_are_of_another_case() -> None:
    text = (
        f"{_WHO}was fined £80 for theft by Bedford magistrates on Monday.\n\nThree more people are due before Bedford "
    )
    assert rows(read(text + "magistrates on 4 July.")) == {"sentence Bedford 2023-06-12"}


def test_the_court_that_committed_him_is_not_where_the_story_stands() -> None:
    text = (
        f"Luton Crown Court was told that {_WHO}took rings.\n\nHe admitted burglary when he appeared before Bedford "
        "magistrates in May, and was committed to the crown court for sentence.\n\nJudge Ann Priest jailed him."
    )
    assert "sentence Luton None" in rows(read(text))


def test_a_day_without_a_year_beside_a_full_one() -> None:
    text = f"{_WHO}was convicted of rape at Luton Crown Court on Tuesday, 2 May.\n\n"
    record = extract(text + "On 12 June 2023 he was jailed for a year.")
    assert record.date is None
    assert {row.date for row in record.hearings} == {"2023-05-02", "2023-06-12"}


def test_who_appeared_in_court_appeared_in_the_only_one() -> None:
    text = f"{_WHO}appeared in court yesterday charged with murder.\n\nBedford Magistrates' Court heard that he is 34."
    assert rows(read(text)) == {"appearance Bedford 2023-06-13"}


def test_what_was_to_come_and_came_before_publication() -> None:
    text = f"{_WHO}was charged with rape and remanded to appear at Leeds Magistrates' Court on Monday 12 June."
    assert rows(read(text)) == {"appearance Leeds 2023-06-12"}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        # A hearing whose verb is its own: no hearing to come.
        (
            f"{_WHO}admitted rape.\n\nSentencing took place at Leeds Crown Court last Friday.",
            "sentence Leeds 2023-06-09",
        ),
        (
            f"{_WHO}came back to Leeds Crown Court on Friday to be sentenced to a year for rape.",
            "sentence Leeds 2023-06-09",
        ),
        # What was put off until a day that then came, by another name than ``when``.
        (
            f"{_WHO}denied it until 9 June, the day on which his trial was due to open at Leeds Crown Court, when he "
            "pleaded guilty to rape.",
            "plea Leeds 2023-06-09",
        ),
        # The court of a trial is that of the finding, too.
        (
            f"{_WHO}was found guilty of rape after a trial at Leeds Crown Court where he was jailed for a year.",
            "verdict Leeds None",
        ),
        (
            f"{_WHO}had admitted theft at Leeds Crown Court on 9 June and was jailed that day.",
            "sentence Leeds 2023-06-09",
        ),
        (
            f"{_WHO}pleaded guilty to rape at Leeds Crown Court following an arraignment on 9 June.",
            "plea Leeds 2023-06-09",
        ),
        # A finding between the plea and the sentence of one hearing.
        (
            f"Yesterday, at Leeds Crown Court, {_WHO}admitted theft. A charge of assault was withdrawn. He was "
            "sentenced as follows:\n\n- a year in prison",
            "sentence Leeds 2023-06-13",
        ),
    ],
)
def test_hearings_told_in_other_ways(text: str, row: str) -> None:
    assert row in rows(read(text))


def test_one_place_before_two_acts_is_that_of_the_later() -> None:
    text = "At Leeds Crown Court on 9 June two men were sentenced having previously been found guilty of rape.\n\n"
    assert "verdict Leeds 2023-06-09" not in rows(read(f"{text}{_WHO}was jailed for a year for rape."))


def test_a_heading_tells_the_day_of_the_sentences_under_it() -> None:
    text = "The two were dealt with at Leeds Crown Court.\n\n**Sentenced on Friday:**\n\n"
    text += f"- {_WHO}admitted theft. Jailed for two years.\n\n**Sentenced on Monday:**\n\n"
    text += "- Mark Orr, 40, of High Street, Luton, admitted theft. Jailed for a year."
    assert [row.date for row in read(text).sentences] == ["2023-06-09", "2023-06-12"]


def test_today_beside_another_day_was_written_on_that_day() -> None:
    text = f"{_WHO}was today (March 15) jailed for a year for rape at Leeds Crown Court."
    assert rows(read(text)) == {"sentence Leeds 2023-03-15"}


def test_a_plea_on_the_day_of_the_sentence() -> None:
    text = (
        f"{_WHO}admitted theft at Bedford Magistrates' Court on 9 May. On the morning of his sentencing he entered a "
    )
    text += "guilty plea to a second count.\n\nAt Leeds Crown Court on Friday, 9 June, he was jailed for a year."
    assert "plea Leeds 2023-06-09" in rows(read(text))


def test_who_was_brought_for_sentence_had_pleaded_before() -> None:
    text = f"{_WHO}pleaded guilty to rape and appeared at Leeds Crown Court for sentencing on Monday.\n\nHe was jailed."
    assert rows(read(text)) == {"sentence Leeds 2023-06-12"}


def test_a_finding_without_court_and_day_was_in_the_only_court() -> None:
    text = (
        f"{_WHO}has been found guilty of rape. He will be sentenced in July.\n\nLeeds Crown Court heard that he lied."
    )
    assert "verdict Leeds None" in rows(read(text))


def test_a_court_where_somebody_is_still_to_be_sentenced_found_nothing() -> None:
    text = f"{_WHO}has been found guilty of rape. He will be sentenced at Leeds Crown Court at a later date."
    assert rows(read(text)) == {"next Leeds None"}


def test_what_was_only_said_today_was_not_done_today() -> None:
    text = f"{_WHO}has been dealt with by the courts, prosecutors said today.\n\n"
    text += "He was jailed for a year for rape at Leeds Crown Court on 9 June."
    assert rows(read(text)) == {"sentence Leeds 2023-06-09"}


def test_an_earlier_sentence_told_last_does_not_hide_the_day() -> None:
    text = f"At Leeds Crown Court yesterday {_WHO}admitted theft and assault.\n\nHe was sentenced as follows:\n\n"
    text += "- 10 weeks for the theft\n- four weeks for the assault\n\n"
    text += "In March he had been given eight weeks, suspended for a year, for shoplifting."
    assert "sentence Leeds 2023-06-13" in rows(read(text))
