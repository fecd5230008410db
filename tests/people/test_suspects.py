"""Who is a defendant, and who is only named."""

import pytest

from short_release import defendants

JAILED = "Dean Ashdown, 34, was jailed for six years for assault."


@pytest.mark.parametrize(
    "text",
    [
        "Dean Ashdown was jailed for six years.",
        "Dean Ashdown admitted assault.",
        "Dean Ashdown denied assault.",
        "Dean Ashdown pleaded guilty to assault.",
        "Dean Ashdown was convicted of assault.",
        "Dean Ashdown was charged with assault.",
        "Dean Ashdown was cleared of assault.",
        "Dean Ashdown was fined £400 for assault.",
        "Dean Ashdown was given a restraining order for assault.",
        "Dean Ashdown was given six years for assault.",
        "The judge jailed Dean Ashdown for assault.",
        "Police charged Dean Ashdown with assault.",
        "A jury convicted Dean Ashdown of assault.",
        "Charges against Dean Ashdown of assault were dropped.",
        "Dean Ashdown went on trial. He was convicted of assault.",
        "Dean Ashdown was stopped at Dover. He was jailed for assault.",
    ],
)
def test_whoever_does_or_undergoes_what_only_a_defendant_does(text: str) -> None:
    assert defendants(text) == ["Dean Ashdown"]


@pytest.mark.parametrize(
    "text",
    [
        "Dean Ashdown was arrested on suspicion of assault.",
        "Dean Ashdown was released on bail.",
        "Dean Ashdown is wanted in connection with an assault.",
        "Dean Ashdown said he was sorry about the assault.",
        "In a separate case, Dean Ashdown was jailed for assault.",
    ],
)
def test_nobody_else_is_one(text: str) -> None:
    assert defendants(text) == []


@pytest.mark.parametrize(
    "other",
    [
        "DC Ann Reid said he was guilty of assault.",
        "Detective Sergeant Ann Reid, of Essex Police, said he was jailed for assault.",
        "DC Ann Reid was given a restraining order to serve.",
        "Judge Ann Reid jailed him for assault.",
        "Ann Reid told police he was jailed for assault.",
        "Her Honour Judge Ann Reid was told of the assault.",
        "Ann Reid, prosecuting, said he was convicted of assault.",
        "Ann Reid KC, defending, said he admitted assault.",
        "Spokeswoman Ann Reid said he was jailed for assault.",
        "Councillor Ann Reid said he was jailed for assault.",
        "He assaulted Ann Reid, 40, of Mill Road, Luton.",
        "The victim, Ann Reid, 40, of Mill Road, Luton, was hurt.",
        "Victim Ann Reid, 40, was hurt.",
        "The murder of Ann Reid, 40, shocked Luton.",
        "Ann Reid, 40, was stabbed.",
        "Ann Reid, 40, died.",
        "He had been seen with Ann Reid, 40, in Luton.",
        "Mrs Reid, of Luton, said she was hurt.",
        "His sister, Ann Reid, wept.",
        "In a separate case, Ann Reid, 40, was jailed for theft.",
    ],
)
def test_officers_lawyers_judges_and_victims_are_none(other: str) -> None:
    assert defendants(f"{JAILED} {other}") == ["Dean Ashdown"]


@pytest.mark.parametrize(
    "text",
    [
        "PC Dean Ashdown, 34, was found guilty of assault.",
        "PC Dean Ashdown was found guilty of assault.",
        "PC Dean Ashdown pleaded guilty to assault.",
        "Sergeant Dean Ashdown was jailed for assault.",
        "Former detective Dean Ashdown, 34, was jailed for assault.",
        "Councillor Dean Ashdown was convicted of assault.",
        "Director Dean Ashdown, 34, was jailed for fraud.",
        "Dr Dean Ashdown, 34, of Mill Lane, Harlow, was jailed for assault.",
        "HMA v Dean Ashdown. Ashdown was found guilty of assault.",
    ],
)
def test_whatever_the_office_whoever_stands_in_the_dock_is_one(text: str) -> None:
    assert defendants(text) == ["Dean Ashdown"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dean Ashdown, Lee Pell and Ian Orr admitted theft.", ["Dean Ashdown", "Lee Pell", "Ian Orr"]),
        ("Dean Ashdown, 34, Lee Pell, 19, and Ian Orr, 20, admitted theft.", ["Dean Ashdown", "Lee Pell", "Ian Orr"]),
        ("Dean Ashdown & Lee Pell admitted theft.", ["Dean Ashdown", "Lee Pell"]),
        ("Paul Rudkin, 56, and his wife Tina, 53, admitted theft.", ["Paul Rudkin", "Tina Rudkin"]),
        ("Paul Rudkin, 56, attacked his wife Tina, 53, and admitted assault.", ["Paul Rudkin"]),
        ("The judge, Ann Reid, and Dean Ashdown spoke. Ashdown admitted theft.", ["Dean Ashdown"]),
    ],
)
def test_a_list_of_people_does_what_its_last_does(text: str, names: list[str]) -> None:
    assert defendants(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ashdown Haulage Limited was fined £400 for fly-tipping.", ["Ashdown Haulage Limited"]),
        (
            "Ashdown Haulage Limited and its director Ian Geddes, 29, admitted fly-tipping.",
            ["Ashdown Haulage Limited", "Ian Geddes"],
        ),
        ("Dean Ashdown, 34, stole from Ashdown Haulage Limited and admitted theft.", ["Dean Ashdown"]),
    ],
)
def test_a_company_may_be_one(text: str, names: list[str]) -> None:
    assert defendants(text) == names
