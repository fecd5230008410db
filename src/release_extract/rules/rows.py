"""The types of a rule row. A row is data: what it means, the forms that say it, a text it reads and one it leaves.

``forms`` are written as ``language.lexicon`` describes, several to a cell, separated by ``;``. ``example`` must be read by
its own row and ``counterexample`` must not; one test walks every table.
"""

from typing import Literal, NamedTuple

from release_extract.record import CourtKind

Operator = Literal["attempt", "conspiracy", "aiding", "aggravated"]
DrugClass = Literal["A", "B", "C"]
Jurisdiction = Literal["England and Wales", "Scotland", "Northern Ireland", "United Kingdom"]


class Offence(NamedTuple):
    """An offence of the catalogue."""

    label: str
    group: str
    #: Act and section, as a lawyer cites it; ``common law``; None where the row spans several.
    statute: str | None
    #: Wordings of a charge: noun and verb forms.
    forms: str
    example: str
    counterexample: str
    #: Newspaper's words, a charge only where the release names no formal offence for the person.
    plain: str = ""
    #: Set where this row is an operator on another row: ``attempted murder`` is attempt on ``murder``.
    operator: Operator | None = None
    base: str | None = None
    #: The row that the same words mean in a Scottish case.
    scottish: str | None = None


class DrugOffence(NamedTuple):
    """A drug offence whose label follows the class of the drug. Forms hold ``{DRUG}`` where the drugs are named."""

    forms: str
    #: Labels for class A, B and C, and where no class is known.
    class_a: str
    class_b: str
    class_c: str
    unclassed: str
    example: str
    counterexample: str
    plain: str = ""
    #: The label where the drug is cannabis and the catalogue has a row for it.
    cannabis: str | None = None
    scottish: str | None = None
    operator: Operator | None = None


class Drug(NamedTuple):
    """A controlled drug and its class (Misuse of Drugs Act 1971, Schedule 2)."""

    name: str
    drug_class: DrugClass | None
    forms: str
    example: str
    counterexample: str


class Court(NamedTuple):
    """A court that can take a criminal case."""

    name: str
    kind: CourtKind
    place: str
    jurisdiction: Jurisdiction
    #: Other printed names, separated by ``;``.
    aliases: str = ""


class Force(NamedTuple):
    """A police force or prosecuting agency."""

    name: str
    area: str | None
    #: Hosts, separated by ``;``: a host matches itself and what ends in ``.`` and it.
    hosts: str
    aliases: str
    jurisdiction: Jurisdiction
