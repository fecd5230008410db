"""The types of the result: one ``Record`` for one release, version 1. This module imports nothing of ours.

Keys are printed in the order of the fields. ``evidence`` is left out unless it is asked for. The docstrings are the
descriptions of the JSON Schema: after a change write it anew with ``python -m release_extract.output.schema``.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

SCHEMA_VERSION = 1

#: Publication: ISO 8601, a day or a minute with its offset.
Moment = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$")]
#: ISO 8601, a day.
Day = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
#: ISO 8601, in the units printed: ``P14Y``, ``P2Y6M``, ``P7.5M``, ``P26W``, ``P30D``, ``PT200H``.
Duration = Annotated[str, Meta(pattern=r"^P(?=.)(\d+(\.\d+)?[YMWD])*(T\d+(\.\d+)?H)?$")]

CourtKind = Literal[
    "crown",
    "magistrates",
    "youth",
    "high",
    "appeal",
    "supreme",
    "sheriff",
    "justiciary",
    "military",
    "county",
    "family",
]
Plea = Literal["guilty", "not_guilty"]
Outcome = Literal[
    "charged",
    "convicted",
    "acquitted",
    "left_on_file",
    "taken_into_consideration",
    "discontinued",
    "did_the_act",
]
SentenceKind = Literal[
    "life",
    "extended",
    "imprisonment",
    "detention",
    "hospital_order",
    "suspended",
    "community_order",
    "youth_rehabilitation_order",
    "fine",
    "referral_order",
    "conditional_discharge",
    "absolute_discharge",
    "other",
]
OrderKind = Literal[
    "unpaid_work",
    "rehabilitation_activity",
    "programme",
    "treatment",
    "curfew",
    "alcohol_abstinence",
    "exclusion",
    "supervision",
    "fine",
    "compensation",
    "costs",
    "surcharge",
    "confiscation",
    "forfeiture",
    "restitution",
    "driving_disqualification",
    "penalty_points",
    "extended_retest",
    "sexual_harm_prevention_order",
    "sexual_risk_order",
    "sex_offender_notification",
    "restraining_order",
    "non_molestation_order",
    "stalking_protection_order",
    "domestic_abuse_protection_order",
    "criminal_behaviour_order",
    "serious_crime_prevention_order",
    "slavery_trafficking_prevention_order",
    "football_banning_order",
    "terrorism_notification",
    "deportation",
    "animal_ban",
    "destruction_order",
    "director_disqualification",
    "working_with_children_ban",
    "travel_restriction",
    "activated_suspended_sentence",
    "bind_over",
    "parenting_order",
    "restriction_order",
    "violent_offender_order",
    "financial_reporting_order",
    "conditional_discharge",
    "other_order",
]
HearingEvent = Literal["appearance", "plea", "verdict", "sentence", "confiscation", "appeal", "next"]
WarningCode = Literal[
    "court_unknown",
    "offence_unknown",
    "counts_mismatch",
    "term_mismatch",
    "weekday_mismatch",
    "date_missing",
    "sentence_missing",
    "unattributed",
    "encoding_repaired",
    "front_matter_repaired",
]


class Evidence(msgspec.Struct, frozen=True):
    """Where a value was read: ``source_text[start:end] == text``, in characters of the decoded source."""

    start: int
    """The first character, counted from 0."""
    end: int
    """The character after the last one."""
    text: str
    """The words themselves."""


class Court(msgspec.Struct, frozen=True):
    """A court by its canonical name; one outside the gazetteer keeps its printed name."""

    name: str
    """The canonical name: ``Basildon Crown Court``, ``Central Criminal Court`` for the Old Bailey."""
    kind: CourtKind | None
    """What kind of court it is; null for one outside the gazetteer whose name does not tell."""
    evidence: tuple[Evidence, ...] | UnsetType = UNSET
    """Where the court was read; only with ``--evidence``."""


class Defendant(msgspec.Struct, frozen=True):
    """A person or company accused in this case."""

    name: str
    """The fullest printed name; the description without its article (``17-year-old boy``) of someone not named."""
    anonymous: bool
    """Whether the person is described and not named."""
    age: int | None
    """In years, at publication as printed; with ``--no-names`` the first year of its ten: 30 for 30 to 39."""
    address: str | None
    """As printed, without a leading ``of`` or ``from``, the fullest one given."""
    evidence: tuple[Evidence, ...] | UnsetType = UNSET
    """Where the row was read; only with ``--evidence``."""


class Charge(msgspec.Struct, frozen=True):
    """One defendant and one offence."""

    defendant: str | None
    """A ``name`` of ``defendants``; null where the release does not say whose charge it is."""
    offence: str | None
    """The label in the catalogue of offences; null for an offence that is not in it."""
    wording: str
    """The offence as printed, without counts and verbs."""
    group: str | None
    """The catalogue's group of offences."""
    statute: str | None
    """Act and section, from the catalogue."""
    counts: int | None
    """How many of it; null where it is several and no number is given."""
    plea: Plea | None
    """The last one stated."""
    outcome: Outcome
    """What became of the charge; ``charged`` is not yet decided."""
    evidence: tuple[Evidence, ...] | UnsetType = UNSET
    """Where the row was read; only with ``--evidence``."""


class Order(msgspec.Struct, frozen=True):
    """What was imposed beside the main part. Durations are ISO 8601 in the units printed."""

    kind: OrderKind
    """What was ordered."""
    duration: Duration | None
    """How long, in the units printed."""
    indefinite: bool
    """Whether it is for life, indefinite or until further notice."""
    amount: float | int | None
    """Pounds."""
    points: int | None
    """Penalty points."""
    evidence: tuple[Evidence, ...] | UnsetType = UNSET
    """Where the row was read; only with ``--evidence``."""


class Sentence(msgspec.Struct, frozen=True):
    """What one defendant got. Durations are ISO 8601 in the units printed."""

    defendant: str | None
    """A ``name`` of ``defendants``; null where the release does not say whose sentence it is."""
    kind: SentenceKind
    """The weightiest part."""
    term: Duration | None
    """The whole sentence: a stated total, else consecutive terms added, else the longest term; null for life."""
    term_months: float | int | None
    """The same in months: a year 12, a week 12/52, a day 12/365, to two decimals."""
    custody: Duration | None
    """The part in custody, where a sentence is stated as two parts."""
    licence: Duration | None
    """The part on licence, where a sentence is stated as two parts."""
    minimum_term: Duration | None
    """What must be served, for life or where a length is stated."""
    suspended_for: Duration | None
    """How long the term is suspended."""
    amount: float | int | None
    """Pounds, where ``kind`` is ``fine``."""
    date: Day | None
    """The day of sentence."""
    orders: tuple[Order, ...]
    """Everything else that was imposed."""
    evidence: tuple[Evidence, ...] | UnsetType = UNSET
    """Where the row was read; only with ``--evidence``."""


class Hearing(msgspec.Struct, frozen=True):
    """A court date that the release states, ISO 8601."""

    court: str | None
    """The canonical name of the court."""
    date: Day | None
    """The day; null where only the court is stated."""
    event: HearingEvent
    """What happened; ``next`` is still to come at publication."""
    evidence: tuple[Evidence, ...] | UnsetType = UNSET
    """Where the row was read; only with ``--evidence``."""


class Warning(msgspec.Struct, frozen=True):
    """What the reader should check."""

    code: WarningCode
    """What kind of doubt it is."""
    message: str
    """The doubt in words."""


class FieldEvidence(msgspec.Struct, frozen=True):
    """Where the values that are plain strings were read."""

    date: tuple[Evidence, ...]
    """Where the publication date was read."""
    area: tuple[Evidence, ...]
    """Where the area was read."""


class Record(msgspec.Struct, frozen=True):
    """What a release says."""

    schema_version: int
    """The version of this record: 1."""
    source: str
    """The path as given, ``-`` for standard input."""
    url: str | None
    """The release's address: front matter ``url``, else ``og:url``, else the page's canonical link."""
    title: str | None
    """The release's own headline, without the site's suffix."""
    summary: str | None
    """``og:description``, else the lead paragraph."""
    date: Moment | None
    """Publication, with the time in Europe/London where the release states one."""
    area: str | None
    """The area that the release is about: front matter, else the area of the force."""
    force: str | None
    """The force or agency that issued the release, by its usual name."""
    court: Court | None
    """The court that sentenced; with no sentence that convicted; else the last named for this case."""
    defendants: tuple[Defendant, ...]
    """The people and companies accused in this case, in order of first mention."""
    charges: tuple[Charge, ...]
    """One row for each defendant and offence."""
    sentences: tuple[Sentence, ...]
    """At most one row for each defendant."""
    hearings: tuple[Hearing, ...]
    """The court dates that the release states, in date order, undated last."""
    warnings: tuple[Warning, ...]
    """What the reader should check."""
    evidence: FieldEvidence | UnsetType = UNSET
    """Where ``date`` and ``area`` were read; only with ``--evidence``."""
