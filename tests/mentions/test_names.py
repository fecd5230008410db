"""Which capitals are the name of a person or a company, where it ends, and what the words around it say."""

import pytest

from release_extract.language.tokens import Tokens, tokenize
from release_extract.mentions.model import NameMention
from release_extract.mentions.names import is_capitalised, read_name, read_shared_surname, read_surname_first


def names(text: str) -> list[NameMention]:
    """The names read from left to right."""
    tokens, found, i = tokenize(text, 0, len(text)), [], 0
    while i < len(tokens.words):
        name = _name_at(tokens, i) if is_capitalised(tokens.words[i]) else None
        if name:
            found.append(name)
        i = name.end if name else i + 1
    return found


def _name_at(tokens: Tokens, i: int) -> NameMention | None:
    return read_shared_surname(tokens, i, len(tokens.words)) or read_name(tokens, i, len(tokens.words))


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Dean Ashdown was jailed", "Dean Ashdown"),
        ("DEAN ASHDOWN was jailed", "DEAN ASHDOWN"),
        ("Dean Lee Michael Ashdown was jailed", "Dean Lee Michael Ashdown"),
        ("Dean\nAshdown was jailed", "Dean Ashdown"),
        ("Dean Ashdown-Pell was jailed", "Dean Ashdown-Pell"),
        ("Anne-Marie Pell was jailed", "Anne-Marie Pell"),
        ("Dean O’Brien was jailed", "Dean O’Brien"),
        ("Dean van der Berg was jailed", "Dean van der Berg"),
        ("Mohammed al Fayed was jailed", "Mohammed al Fayed"),
        ("Dean Hill was jailed", "Dean Hill"),
        ("Dean Ashdown MBE was there", "Dean Ashdown"),
        ("Dean Ashdown Custody Image", "Dean Ashdown"),
        ("Dean “Deano” Ashdown was jailed", "Dean Ashdown"),
        ("Dean 'The Hat' Ashdown was jailed", "Dean Ashdown"),
        ('Ian "Big Dog" O\'Brien was jailed', "Ian O'Brien"),
        ("Sentencing Dean Ashdown, he said", "Dean Ashdown"),
        ("Burglar Dean Ashdown was jailed", "Dean Ashdown"),
        ("Zorblat Quenmar, 34, was jailed", "Zorblat Quenmar"),
        ("Zorblat Quenmar (34) was jailed", "Zorblat Quenmar"),
        ("Zorblat Quenmar aged 34 was jailed", "Zorblat Quenmar"),
        ("Zorblat Quenmar, born in Harlow", "Zorblat Quenmar"),
        ("J. B. Ashdown was jailed", "J. B. Ashdown"),
        ("J.B. Ashdown was jailed", "J.B. Ashdown"),
        ("Dean J. Ashdown was jailed", "Dean J. Ashdown"),
        ("Dean Wm. Ashdown was jailed", "Dean Wm. Ashdown"),
        ("Robert (Robbie) Ashdown, 34, was", "Robert Ashdown"),
        ("Abdul al-Rashid was jailed", "Abdul al-Rashid"),
        ("Maria de Souza Lima was jailed", "Maria de Souza Lima"),
        ("Jorge dos Santos was jailed", "Jorge dos Santos"),
        ("Ieuan ap Gwilym was jailed", "Ieuan ap Gwilym"),
        ("Toby St John-Carew was jailed", "Toby St John-Carew"),
        ("Rasa Kazlauskienė was jailed", "Rasa Kazlauskienė"),
        ("Tran Thi Hoa, 31, was jailed", "Tran Thi Hoa"),
        ("Dean Ashdown Jr, 34, was jailed", "Dean Ashdown"),
        ("Chloe Vale, aged 22, was jailed", "Chloe Vale"),
        ("Now aged 19, Zorblat Quenmar was jailed", "Zorblat Quenmar"),
        ("19-year-old Zorblat Quenmar was jailed", "Zorblat Quenmar"),
    ],
)
def test_a_name_is_read_as_printed_without_what_stands_around_it(text: str, read: str) -> None:
    assert [name.name for name in names(text)] == [read]


@pytest.mark.parametrize(
    "text",
    [
        "Park Hill was searched",
        "Mill Lane was closed",
        "Zorblat Quenmar was seen",
        "Zorblat Quenmar aged badly",
        "Zorblat Quenmar, 350, was seen",
        "Kent Police said",
        "The Crown Prosecution Service said",
        "Facebook Messenger was used",
        "Ashdown was jailed",
        "Speaking afterwards, they said",
        "A boy from Houghton Regis was jailed",
        "He lives near Dean Ashdown",
        "Rock Lane, Leighton Buzzard, was closed",
        "Leighton Buzzard burglar was jailed",
        "John John",
        "Dean Lane Police Station was closed",
        "On Monday May was there",
        "They supplied Class A. Others did not",
        "The U.S. Embassy was closed",
        "He lives at Bryn Goleu",
        "He is of 14 Roman Bank",
        "Pell, of Thornton Hough, aged 58",
        "Harlow Council said so",
    ],
)
def test_other_capitals_are_no_name(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Dean\n\nAshdown was jailed", []),
        ("Dean Ashdown, Lee Pell", ["Dean Ashdown", "Lee Pell"]),
        ("Dean Ashdown and Lee Pell", ["Dean Ashdown", "Lee Pell"]),
        ("Dean - Ashdown", []),
        ("Dean Ashdown- Pell", ["Dean Ashdown"]),
        ("Dean Ashdown, 44, Lee Hill, Luton, was", ["Dean Ashdown"]),
        ("Dean Ashdown, 44, Lee Hill, 31, were", ["Dean Ashdown", "Lee Hill"]),
        ("Dean Ashdown & Lee Pell were", ["Dean Ashdown", "Lee Pell"]),
        ("Dean Ashdown “Deano was jailed", ["Dean Ashdown"]),
        ("Dean Ashdown “Deano” was jailed", ["Dean Ashdown"]),
        ("Dean Ashdown Friday", ["Dean Ashdown"]),
    ],
)
def test_a_name_ends_where_its_words_do(text: str, read: list[str]) -> None:
    assert [name.name for name in names(text)] == read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Dean Ashdown said", None),
        ("Mr Dean Ashdown said", "mr"),
        ("Mrs Ann Pell said", "mrs"),
        ("DC Ann Pell said", "officer"),
        ("Detective Sergeant Ann Pell said", "officer"),
        ("detective sergeant Ann Pell said", "officer"),
        ("Det Ch Insp Ann Pell said", "officer"),
        ("Temporary Detective Inspector Ann Pell said", "officer"),
        ("investigating officer Ann Pell said", "officer"),
        ("Judge Ann Pell said", "court"),
        ("Her Honour Judge Ann Pell said", "court"),
        ("Recorder Ann Pell said", "court"),
        ("Sheriff Ann Pell said", "court"),
        ("spokesman Dean Ashdown said", "official"),
        ("Crown Prosecutor Ann Pell said", "official"),
        ("Ann Pell, prosecuting, said", "lawyer"),
        ("Ann Pell KC said", "lawyer"),
        ("the judge, Ann Pell, said", "court"),
        ("Ann Pell, defending, said", "lawyer"),
        ("barrister Ann Pell said", "lawyer"),
        ("Ann Pell, for the Crown, said", "lawyer"),
        ("victim Ann Pell said", "victim"),
        ("the family of Ann Pell said", "victim"),
        ("the murder of Ann Pell shocked", "victim"),
        ("Ann Pell, a barrister's clerk, said", None),
        ("Judge said Ann Pell was", None),
        ("officers said Ann Pell was", None),
    ],
)
def test_the_words_around_a_name_give_its_role(text: str, role: str | None) -> None:
    assert [name.role for name in names(text)] == [role]


@pytest.mark.parametrize("text", ["DC Pell said", "Judge Pell said", "Mr Pell said", "Judge Ann Pell said"])
def test_a_surname_stands_alone_after_a_title(text: str) -> None:
    assert [name.name.split()[-1] for name in names(text)] == ["Pell"]


@pytest.mark.parametrize("text", ["Judge Street was closed", "Burglar Pell ran", "Mr Lane"])
def test_a_single_word_after_other_words_is_none(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ashdown Haulage Limited was fined", "Ashdown Haulage Limited"),
        ("Ashdown & Pell Ltd was fined", "Ashdown & Pell Ltd"),
        ("The Ashdown Group PLC was fined", "Ashdown Group PLC"),
        ("Dean Ashdown Ltd was fined", "Dean Ashdown Ltd"),
        ("Harbour Food and Wine Limited was fined", "Harbour Food and Wine Limited"),
        ("Ashdown Haulage was fined", "Ashdown Haulage"),
        ("Orr Malt Solutions, of Quay Road, Hull, pleaded guilty", "Orr Malt Solutions"),
        ("Severn Vale Oils plc was fined", "Severn Vale Oils plc"),
        ("Ashdown Lifting Services LLP was fined", "Ashdown Lifting Services LLP"),
        ("Ashdown (Northern) Limited was fined", "Ashdown (Northern) Limited"),
        ("A & T Haulage Limited was fined", "A & T Haulage Limited"),
        ("Ashdown's Bakery Ltd was fined", "Ashdown's Bakery Ltd"),
        ("Van der Berg Transport BV was fined", "Van der Berg Transport BV"),
        ("R & J Ashdown Farms was fined", "R & J Ashdown Farms"),
        ("T Ashdown & Sons was fined", "T Ashdown & Sons"),
    ],
)
def test_a_company_is_told_by_its_last_word(text: str, read: str) -> None:
    assert [(name.name, name.company) for name in names(text)] == [(read, True)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Harlow County Council was fined", ["Harlow County Council"]),
        ("Harlow County Council has been fined", ["Harlow County Council"]),
        ("Harlow County Council, of High Street, Harlow, pleaded guilty", ["Harlow County Council"]),
        ("Essex Hospitals NHS Foundation Trust admitted failing", ["Essex Hospitals NHS Foundation Trust"]),
        ("Aberlour Estates Partnership and its factor pled guilty", ["Aberlour Estates Partnership"]),
        ("Harlow County Council welcomed the sentence", []),
        ("Harlow County Council was awarded its costs", []),
        ("Harlow County Council prosecuted", []),
    ],
)
def test_a_body_is_named_where_it_is_in_the_dock(text: str, read: list[str]) -> None:
    assert [name.name for name in names(text)] == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("ASHDOWN, Dean, 34, of Harlow.", "Dean ASHDOWN"),
        ("ASHDOWN, Dean Lee (34), Harlow.", "Dean Lee ASHDOWN"),
        ("ASHDOWN, Dean, of Harlow.", "Dean ASHDOWN"),
        ("ST JOHN, Dean, 34, of Harlow.", "Dean ST JOHN"),
        ("Ashdown, Dean, 34, of Harlow.", "Dean Ashdown"),
        ("Ashdown, Dean said.", None),
        ("Yesterday, Dean, 34, was there.", None),
        ("Harlow, Dean Pell, 34.", None),
    ],
)
def test_a_list_may_print_the_surname_first(text: str, read: str | None) -> None:
    tokens = tokenize(text, 0, len(text))
    found = read_surname_first(tokens, 0, 0, len(tokens.words))
    assert (found.name if found else None) == read


@pytest.mark.parametrize("text", ["Limited stock", "Ashdown Haulage closed", "limited company Ashdown"])
def test_without_it_there_is_no_company(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Paul and Tina Rudkin were jailed", ["Paul Rudkin", "Tina Rudkin"]),
        ("Paul & Tina Rudkin were jailed", ["Paul Rudkin", "Tina Rudkin"]),
        ("Paul Ashdown and Tina Rudkin were jailed", ["Paul Ashdown", "Tina Rudkin"]),
        ("Paul, Tina Rudkin", ["Tina Rudkin"]),
        ("they jailed Paul and Tina Rudkin", ["Paul Rudkin", "Tina Rudkin"]),
        ("Ann Paul and Tina Rudkin", ["Ann Paul", "Tina Rudkin"]),
        ("Paul and Tina were jailed", []),
        ("Harlow and Tina Rudkin", ["Tina Rudkin"]),
        ("Paul and Rudkin Haulage Ltd", ["Rudkin Haulage Ltd"]),
        ("Paul Ashdown and Rudkin Haulage Ltd", ["Paul Ashdown", "Rudkin Haulage Ltd"]),
    ],
)
def test_a_given_name_shares_the_surname_after_and(text: str, read: list[str]) -> None:
    assert [name.name for name in names(text)] == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Ashdown's brother Clive, 55, was", ["Clive Ashdown"]),
        ("Ashdown’s sister Ann, 55, was", ["Ann Ashdown"]),
        ("his brother Clive, 55, was", ["Clive"]),
        ("his brother Clive was", []),
        ("his friend Clive, 55, was", []),
        ("his brother Clive Pell, 55, was", ["Clive Pell"]),
    ],
)
def test_a_relative_with_an_age_has_the_given_name_alone(text: str, read: list[str]) -> None:
    assert [name.name for name in names(text)] == read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Prosecutor Ann Reid told the court", "lawyer"),
        ("Ann Reid, for Ashdown, said", "lawyer"),
        ("Ann Reid, for the boy, said", "lawyer"),
        ("Ann Reid, for the first time, said", None),
    ],
)
def test_whoever_speaks_for_a_side_is_a_lawyer(text: str, role: str | None) -> None:
    assert [name.role for name in names(text)][:1] == [role]
