"""The offence tables: each row reads its example, leaves its counterexample and shares no form with another row."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, TypeVar

import pytest

from release_extract.language.lexicon import Lexicon, expand
from release_extract.language.tokens import tokenize
from release_extract.rules.catalogue import group_of, statute_of
from release_extract.rules.drug_offences import DRUG_LABELS, DRUG_OFFENCES
from release_extract.rules.drugs import DRUGS
from release_extract.rules.offences import OFFENCES
from release_extract.rules.operators import OPERATORS, OperatorRow
from release_extract.rules.rows import Drug, DrugOffence, Offence

CATALOGUE: Final = Path(__file__).with_name("offence_labels.txt").read_text(encoding="utf-8").splitlines()
MOST_SPELLINGS: Final = 42_000

Charge = Offence | DrugOffence
Row = TypeVar("Row", Offence, DrugOffence, Drug, OperatorRow, Offence | DrugOffence)


def lexicon_of(rows: Sequence[Row]) -> Lexicon[Row]:
    lexicon: Lexicon[Row] = Lexicon()
    for row in rows:
        lexicon.add(row.forms, row)
    return lexicon


@cache
def drugs() -> Lexicon[Drug]:
    return lexicon_of(DRUGS)


@cache
def charges() -> Lexicon[Charge]:
    rows: list[Charge] = [*OFFENCES, *DRUG_OFFENCES]
    return lexicon_of(rows)


@cache
def operators() -> Lexicon[OperatorRow]:
    return lexicon_of(OPERATORS)


def scan(lexicon: Lexicon[Row], stems: Sequence[str]) -> list[Row]:
    """The rows read from left to right, each time the longest form."""
    rows: list[Row] = []
    position = 0
    while position < len(stems):
        match = max(
            filter(None, (lexicon.match(stems, position), lexicon.match_across(stems, position))),
            key=lambda match: match.end,
            default=None,
        )
        if match is None:
            position += 1
        else:
            rows.append(match.payload)
            position = match.end
    return rows


def stems_of(text: str) -> list[str]:
    return list(tokenize(text, 0, len(text)).stems)


def with_symbols(text: str) -> list[str]:
    """The stems of ``text`` with ``{DRUG}`` for each drug."""
    stems, folded, position = stems_of(text), [], 0
    while position < len(stems):
        match = drugs().match(stems, position)
        folded.append("{DRUG}" if match else stems[position])
        position = match.end if match else position + 1
    return folded


def spellings(forms: str) -> Iterator[tuple[str, ...]]:
    for form in filter(None, (form.strip() for form in forms.split(";"))):
        yield from expand(form)


def name_of(row: Charge) -> str:
    return row.label if isinstance(row, Offence) else row.unclassed


@pytest.mark.parametrize("row", [*OFFENCES, *DRUG_OFFENCES], ids=name_of)
def test_a_charge_row_reads_its_example_and_leaves_its_counterexample(row: Charge) -> None:
    assert [name_of(found) for found in scan(charges(), with_symbols(row.example))] == [name_of(row)]
    assert row not in scan(charges(), with_symbols(row.counterexample))


@pytest.mark.parametrize("row", DRUGS, ids=lambda row: row.name)
def test_a_drug_row_reads_its_example_and_leaves_its_counterexample(row: Drug) -> None:
    assert scan(drugs(), stems_of(row.example)) == [row]
    assert row not in scan(drugs(), stems_of(row.counterexample))


@pytest.mark.parametrize("row", OPERATORS, ids=lambda row: row.operator)
def test_an_operator_row_reads_its_example_and_leaves_its_counterexample(row: OperatorRow) -> None:
    assert scan(operators(), stems_of(row.example)) == [row]
    assert row not in scan(operators(), stems_of(row.counterexample))


def test_no_two_rows_share_a_form() -> None:
    charge_forms = [row.forms for row in OFFENCES] + [row.forms for row in DRUG_OFFENCES]
    for table in (charge_forms, [row.forms for row in DRUGS], [row.forms for row in OPERATORS]):
        owners: dict[tuple[str, ...], int] = {}
        shared = [
            " ".join(spelling)
            for number, forms in enumerate(table)
            for spelling in spellings(forms)
            if owners.setdefault(spelling, number) != number
        ]
        assert shared == []


def test_plain_words_are_no_charge_words() -> None:
    rows: list[Charge] = [*OFFENCES, *DRUG_OFFENCES]
    formal = {spelling for row in rows for spelling in spellings(row.forms)}
    assert [" ".join(spelling) for row in rows for spelling in spellings(row.plain) if spelling in formal] == []


def test_a_form_names_a_drug_by_its_symbol() -> None:
    unread = [
        " ".join(spelling)
        for row in OFFENCES
        for spelling in spellings(f"{row.forms}; {row.plain}")
        if scan(drugs(), spelling)
    ]
    assert unread == []


def test_labels_are_unique() -> None:
    labels = [row.label for row in OFFENCES] + [row.label for row in DRUG_LABELS]
    assert len(labels) == len(set(labels))


def test_every_label_of_the_catalogue_is_produced_and_no_other() -> None:
    produced = {row.label for row in OFFENCES}
    for row in DRUG_OFFENCES:
        produced |= {row.class_a, row.class_b, row.class_c, row.unclassed}
        produced |= {label for label in (row.cannabis, row.scottish) if label}
    assert produced == set(CATALOGUE)


def test_drug_labels_are_those_that_drug_offences_give() -> None:
    given = {label for row in DRUG_OFFENCES for label in (row.class_a, row.class_b, row.class_c, row.unclassed)}
    given |= {label for row in DRUG_OFFENCES for label in (row.cannabis, row.scottish) if label}
    assert given == {row.label for row in DRUG_LABELS}


def test_bases_and_scottish_rows_exist() -> None:
    labels = {row.label for row in OFFENCES}
    named = {label for row in OFFENCES for label in (*(row.base or "").split("; "), row.scottish) if label}
    assert named <= labels
    assert all((row.operator is None) == (row.base is None) for row in OFFENCES)


def test_the_spellings_stay_few() -> None:
    rows: list[Charge] = [*OFFENCES, *DRUG_OFFENCES]
    assert sum(1 for row in rows for _ in spellings(f"{row.forms}; {row.plain}")) < MOST_SPELLINGS


CHARGES: Final = (
    ("possession of a bladed article in a public place", "possession of a bladed article in public"),
    ("possession of a knife", "possession of a bladed article in public"),
    ("wounding", "unlawful wounding"),
    ("wounding with intent to do grievous bodily harm", "wounding with intent"),
    ("section 18 wounding", "wounding with intent"),
    ("section 18 assault", "causing grievous bodily harm with intent"),
    ("s20 GBH", "inflicting grievous bodily harm"),
    ("grievous bodily harm", "inflicting grievous bodily harm"),
    ("ABH", "assault occasioning actual bodily harm"),
    ("assault", "assault"),
    ("assault by beating of an emergency worker", "assault on an emergency worker"),
    ("assaulting two emergency workers", "assault on an emergency worker"),
    ("assaulting a police officer", "assaulting a constable"),
    ("burglary", "burglary"),
    ("house burglary", "burglary dwelling"),
    ("commercial burglaries", "burglary other than dwelling"),
    ("conspiring to burgle", "conspiracy to burgle"),
    ("shoplifting", "theft from a shop"),
    ("knifepoint robbery", "robbery"),
    ("stealing", "theft"),
    ("theft of a van", "theft of a motor vehicle"),
    ("driving whilst disqualified", "driving while disqualified"),
    ("having no insurance", "driving without insurance"),
    ("driving without a licence", "driving otherwise than in accordance with a licence"),
    ("using a vehicle without insurance", "driving without insurance"),
    ("drug driving", "drug driving"),
    ("driving while unfit through drugs", "driving while unfit through drink or drugs"),
    ("failing to stop", "failing to stop for police"),
    ("breaches of restraining orders", "breach of a restraining order"),
    ("failing to comply with a sexual harm prevention order", "breach of a sexual harm prevention order"),
    ("CBO breach", "breach of a criminal behaviour order"),
    ("sexual assault of a girl under 13", "sexual assault of a child under 13"),
    ("sexual assault on a woman", "sexual assault"),
    ("raping a boy under the age of 13", "rape of a child under 13"),
    ("making Category A indecent images of children", "making indecent images of children"),
    ("distributing indecent photographs of a child", "distributing indecent images of children"),
    ("conveying a List A article into prison", "conveying prohibited articles into prison"),
    ("criminal damage", "criminal damage"),
    ("harassment", "harassment"),
    ("harassment, alarm or distress", "harassment, alarm or distress"),
    ("religiously aggravated harassment", "racially or religiously aggravated harassment"),
    ("public order offences", "public order offence"),
    ("money laundering", "money laundering (concealing, converting or transferring criminal property)"),
    ("theft by housebreaking", "theft by housebreaking (Scotland)"),
    ("murdered", None),
    ("raped", None),
    ("robbed", None),
    ("at high speed", None),
    ("stab wounds", None),
    ("a stolen phone", None),
    ("a possession charge", None),
)


@pytest.mark.parametrize(("text", "label"), CHARGES)
def test_wordings(text: str, label: str | None) -> None:
    text = text.replace("two ", "")
    assert [name_of(row) for row in scan(charges(), with_symbols(text))] == ([label] if label else [])


@pytest.mark.parametrize("label", CATALOGUE)
def test_every_label_has_its_group(label: str) -> None:
    assert group_of(label)
    assert group_of(f"{label} (conspiracy)") == group_of(label)


def test_a_drug_offence_has_its_statute() -> None:
    assert statute_of("possession of Class B drugs") == "Misuse of Drugs Act 1971, s.5(2)"
