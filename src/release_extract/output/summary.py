"""Record -> Summary: what people read beside a release, each value with its places in the text.

The only file that says what belongs together on a card, and of what kind the words behind a value are. It asks nothing
but the record.
"""

import re
from collections.abc import Iterable
from typing import Final, Literal

import msgspec
from msgspec import UNSET, UnsetType

from release_extract.output import words
from release_extract.output.words import Ages
from release_extract.record import Charge, Court, Defendant, Evidence, Hearing, Order, Record, Sentence, Warning

Kind = Literal["person", "charge", "plea", "sentence", "order", "court", "area", "date"]

#: In this order in a legend.
KINDS: Final[tuple[Kind, ...]] = ("person", "charge", "plea", "sentence", "order", "court", "area", "date")
_RULED: Final = re.compile(
    r"\b(?:admi(?:t|ss)|own(?:ed|ing) up|confess|den(?:y|ie)|plea|guilty|convict|acquit|clear|trial|tried|jury|jurors|"
    r"verdict|found|evidence|discharged|charged|withdr[ae]w|dropped|discontinu|lie on|lay on|left on|consideration|"
    r"proven|retrial)",
    re.IGNORECASE,
)
_COURT: Final = re.compile(r"\b(?:courts?|bailey|magistrates?|bench|judiciary|there)\b", re.IGNORECASE)
_DATE: Final = re.compile(
    r"\d|\b(?:today|yesterday|tomorrow|earlier|last|this|next|morning|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)


class Place(msgspec.Struct, frozen=True):
    """Words of the text, and their kind."""

    start: int
    end: int
    kind: Kind


class Value(msgspec.Struct, frozen=True, eq=False):
    """Something that was read, in words, and where. Two of the same words are two values."""

    kind: Kind
    words: str
    places: tuple[Place, ...]


class ChargeLine(msgspec.Struct, frozen=True):
    """A charge: what, how often, and what became of it."""

    offence: Value
    #: How many counts, where it is not one.
    counts: str | None
    #: The offence as printed, where its label says it otherwise.
    printed: str | None
    statute: str | None
    #: Plea and outcome.
    ruling: Value


class Card(msgspec.Struct, frozen=True):
    """One defendant; or, with no person, what the release gives to nobody by name."""

    person: Value | None
    #: Age and address.
    about: str | None
    charges: tuple[ChargeLine, ...]
    sentence: Value | None
    orders: tuple[Value, ...]


class Step(msgspec.Struct, frozen=True):
    """A hearing: ``when`` has the places of all its words."""

    when: Value
    event: str
    court: str | None
    #: Whether it is still to come at publication.
    ahead: bool


class Summary(msgspec.Struct, frozen=True):
    """A record as people read it."""

    source: str
    title: str | None
    lead: str | None
    #: Only of the web: never ``javascript:`` or the like.
    link: str | None
    url: str | None
    published: Value | None
    area: Value | None
    force: str | None
    court: Value | None
    cards: tuple[Card, ...]
    steps: tuple[Step, ...]
    warnings: tuple[Warning, ...]


def summarise(record: Record, ages: Ages = "exact") -> Summary:
    """The record in words and cards."""
    stated = record.evidence if record.evidence is not UNSET else None
    return Summary(
        words.one_line(record.source),
        _line(record.title),
        _line(record.summary),
        _web_address(record.url),
        _line(record.url),
        _fact("date", words.day(record.date) if record.date else None, stated.date if stated else ()),
        _fact("area", record.area, stated.area if stated else ()),
        _line(record.force),
        _court(record.court),
        tuple(_cards(record, ages)),
        tuple(_step(row) for row in record.hearings),
        tuple(Warning(row.code, words.one_line(row.message)) for row in record.warnings),
    )


def describe_sentence(row: Sentence) -> str:
    """The main part of a sentence in one line."""
    parts = [words.label(row.kind)]
    if row.term:
        parts.append(words.duration(row.term))
    if row.custody and row.licence:
        parts.append(f"{words.duration(row.custody)} in custody and {words.duration(row.licence)} on licence")
    if row.minimum_term:
        parts.append(f"minimum {words.duration(row.minimum_term)}")
    if row.suspended_for:
        parts.append(f"suspended for {words.duration(row.suspended_for)}")
    if row.amount is not None:
        parts.append(words.money(row.amount))
    return ", ".join(parts)


def describe_order(row: Order) -> str:
    """An order in one line."""
    parts = [words.label(row.kind)]
    if row.indefinite:
        parts.append("indefinite")
    if row.duration:
        parts.append(words.duration(row.duration))
    if row.amount is not None:
        parts.append(words.money(row.amount))
    if row.points is not None:
        parts.append(f"{row.points} points")
    return ", ".join(parts)


def _line(text: str | None) -> str | None:
    return (words.one_line(text) or None) if text is not None else None


def _web_address(url: str | None) -> str | None:
    return url if url is not None and re.fullmatch(r"https?://[!-~]+", url) else None


def _places(kind: Kind, evidence: Iterable[Evidence] | UnsetType) -> tuple[Place, ...]:
    return () if evidence is UNSET else tuple(Place(entry.start, entry.end, kind) for entry in evidence)


def _fact(kind: Kind, text: str | None, evidence: Iterable[Evidence]) -> Value | None:
    line = _line(text)
    return Value(kind, line, _places(kind, evidence)) if line else None


def _court(court: Court | None) -> Value | None:
    return Value("court", words.one_line(court.name), _places("court", court.evidence)) if court else None


def _cards(record: Record, ages: Ages) -> Iterable[Card]:
    """A card for each defendant in order; at the end one for rows that name none of them."""
    for row in record.defendants:
        yield _card(record, row.name, row, ages)
    known = {row.name for row in record.defendants}
    rows: list[Charge | Sentence] = [*record.charges, *record.sentences]
    for name in dict.fromkeys(row.defendant for row in rows if row.defendant not in known):
        yield _card(record, name, None, ages)


def _card(record: Record, name: str | None, row: Defendant | None, ages: Ages) -> Card:
    sentence = next((each for each in record.sentences if each.defendant == name), None)
    orders = sentence.orders if sentence else ()
    return Card(
        Value("person", words.one_line(row.name), _places("person", row.evidence)) if row else None,
        _about(row, ages) if row else None,
        tuple(_charge(each) for each in record.charges if each.defendant == name),
        _sentence(sentence) if sentence else None,
        tuple(Value("order", describe_order(each), _places("order", each.evidence)) for each in orders),
    )


def _about(row: Defendant, ages: Ages) -> str | None:
    age = "" if row.age is None else f"aged {row.age}" if ages == "exact" else f"aged {row.age} to {row.age + 9}"
    parts = [age, words.one_line(row.address or "")]
    return ", ".join(part for part in parts if part) or None


def _charge(row: Charge) -> ChargeLine:
    wording = words.one_line(row.wording)
    offence = words.one_line(row.offence) if row.offence else wording
    entries = [] if row.evidence is UNSET else list(row.evidence)
    ruled = [entry for entry in entries if _RULED.search(entry.text) and words.one_line(entry.text) != wording]
    named = [entry for entry in entries if entry not in ruled]
    ruling = ", ".join(words.label(each) for each in (row.plea, row.outcome) if each)
    return ChargeLine(
        Value("charge", offence, _places("charge", named)),
        words.counts(row.counts),
        wording if wording.casefold() != offence.casefold() else None,
        _line(row.statute),
        Value("plea", ruling, _places("plea", ruled)),
    )


def _sentence(row: Sentence) -> Value:
    when = f", on {words.day(row.date)}" if row.date else ""
    return Value("sentence", describe_sentence(row) + when, _places("sentence", row.evidence))


def _step(row: Hearing) -> Step:
    entries = () if row.evidence is UNSET else row.evidence
    places = tuple(Place(entry.start, entry.end, _kind_of_hearing(row, entry.text)) for entry in entries)
    when = words.day(row.date) if row.date else "day not stated"
    return Step(Value("date", when, places), words.label(row.event), _line(row.court), row.event == "next")


def _kind_of_hearing(row: Hearing, text: str) -> Kind:
    """Of what kind the words behind a hearing are: a date, else a court, else what its event says."""
    if _DATE.search(text) and not _COURT.search(text):
        return "date"
    if _COURT.search(text) or (row.court is not None and text.casefold() in row.court.casefold()):
        return "court"
    return "plea" if row.event in ("plea", "verdict") else "sentence" if row.event == "sentence" else "court"
