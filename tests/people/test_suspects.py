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
        "Dean Ashdown has been charged.",
        "Magistrates fined Dean Ashdown £400 for assault.",
        "Three men were convicted of assault. They are Dean Ashdown.",
        "Detectives caught up with Dean Ashdown. He was jailed for assault.",
        "The sentencing of Dean Ashdown was deferred.",
        "The trial of Dean Ashdown, 34, for assault was adjourned.",
        "The council prosecuted Dean Ashdown. He admitted assault.",
        "Those charged are: Dean Ashdown, 34, of Harlow.",
        "Police have charged one person: Dean Ashdown, 34, of Harlow.",
        "The following has been charged:\n\nDean Ashdown, 34, of Harlow",
        "The oldest of the group, Dean Ashdown, who is 25, was jailed for assault.",
        "ESSEX POLICEDean Ashdown, 34, was jailed for assault.",
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
        "Police hope to trace Dean Ashdown, 34, of Mill Lane, Harlow. He was jailed for assault in 2019.",
        "Officers are searching for Dean Ashdown, 34, of Harlow, who was jailed in 2019.",
        "Concern grows for missing Dean Ashdown, of Harlow. He had sat through the hearing of a man jailed for theft.",
        "People were honoured at an awards night. Dean Ashdown, 34, of Harlow, chased a robber who was jailed.",
        "A closure order was made on a flat in Harlow. Its tenant, Dean Ashdown, 34, had been jailed for theft.",
        "An inquest heard that Dean Ashdown, 34, of Mill Lane, Harlow, died by misadventure.",
        "Dean Ashdown, 34, of Harlow, was detained at Dover.",
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
        "He is accused of killing Ann Reid.",
        "He held Ann Reid, 40, of Mill Road, Luton.",
        "Neighbour Ann Reid, 40, of Mill Road, Luton, called police.",
        "The mother of a boy who was hurt, Ann Reid, 40, of Luton, wept.",
        "Ann Reid, 40, of Mill Road, Luton, said she was glad.",
        "Ann Reid, 40, of Mill Road, Luton, was speaking after the case.",
        "In February Ann Reid was jailed for three years.",
        "Last month Ann Reid was fined for theft.",
        "The judge, Ann Reid, ruled there was no case to answer.",
        "Ann Reid, District Crown Prosecutor for CPS Wessex, said the men were guilty of assault.",
        "Sergeant Ann Reid, speaking after the case, was glad he was convicted of assault.",
        "Ann Reid, a specialist prosecutor, said he was guilty of assault.",
        "He met a car driven by Ann Reid, 40, of Luton. After hitting Ann Reid's car, Ashdown ran. Ann Reid, 40, who died, was from Luton.",
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
        "PC Dean Ashdown, a neighbourhood officer based in Harlow, was charged with assault.",
        "PC Dean Ashdown, who works in Harlow, was found guilty of assault.",
        "PC Dean Ashdown, of Mill Lane, Harlow, has been charged with assault.",
        "PC Dean Ashdown, who is based in Harlow, will appear in court charged with assault.",
        "Dean Ashdown, a former prosecutor, was jailed for assault.",
        "The Rev Dean Ashdown, vicar of St Mary's, was jailed for assault.",
        "PC Dean Ashdown, attached to Harlow, will appear at Luton Magistrates' Court charged with assault.",
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
        ("Dean Ashdown, 34, and baker Lee Pell, 19, admitted theft.", ["Dean Ashdown", "Lee Pell"]),
        ("They are Dean Ashdown, 34, and Lee Pell, 19. Both were jailed for theft.", ["Dean Ashdown", "Lee Pell"]),
        ("Dean Ashdown was convicted of theft alongside Lee Pell, 19.", ["Dean Ashdown", "Lee Pell"]),
        ("Dean Ashdown, 34, was jailed for theft alongside his nephew Lee Pell.", ["Dean Ashdown", "Lee Pell"]),
        ("Dean Ashdown, alias Lee Pell, 34, admitted theft.", ["Dean Ashdown"]),
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
        ("HSE prosecuted Ashdown Haulage Ltd. The company admitted fly-tipping.", ["Ashdown Haulage Ltd"]),
        ("Ashdown Ltd (£1.2m) and Pell Ltd (£200,000) were convicted of fly-tipping.", ["Ashdown Ltd", "Pell Ltd"]),
        ("Harlow County Council was fined £400 for fly-tipping.", ["Harlow County Council"]),
        ("R & J Ashdown Farms was fined £400 for fly-tipping.", ["R & J Ashdown Farms"]),
        ("The court also convicted the company Pell Ltd of fly-tipping.", ["Pell Ltd"]),
    ],
)
def test_a_company_may_be_one(text: str, names: list[str]) -> None:
    assert defendants(text) == names
