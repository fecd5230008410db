"""Everything read of a release -> Record: puts the rows of the rooms together, in the order of RECORD."""

from collections.abc import Sequence
from typing import Final

import msgspec

from release_extract.case.charge_row import ChargeRow
from release_extract.case.charges import ChargeBook
from release_extract.case.durations import iso, months, number
from release_extract.case.evidence import evidence_of
from release_extract.case.hearing_row import HearingRow
from release_extract.case.hearings import Calendar
from release_extract.case.sentences import Imposed, Sentences
from release_extract.case.totals import counts_differ, terms_differ
from release_extract.case.warnings import Doubts, warnings_of
from release_extract.language.prose import Prose
from release_extract.language.tokens import printed
from release_extract.mentions.courts import jurisdiction_of
from release_extract.mentions.model import CourtMention, Duration, Mention
from release_extract.people.model import Cast, Person
from release_extract.record import (
    SCHEMA_VERSION,
    Charge,
    Court,
    Defendant,
    Evidence,
    FieldEvidence,
    Hearing,
    Order,
    OrderKind,
    Record,
    Sentence,
    SentenceKind,
    WarningCode,
)
from release_extract.rules.catalogue import group_of, statute_of
from release_extract.rules.orders import CIVIL
from release_extract.statements.model import OrderStatement, SentenceStatement, Statements

#: Kinds of a sentence that conditions of bail would look like.
_BAIL_KINDS: Final = frozenset({"other", "community_order"})
_ADULT: Final = 18
_NORTHERN: Final = "Northern Ireland"


class Heading(msgspec.Struct, frozen=True):
    """What the document says of itself, with the evidence for date and area."""

    source: str
    url: str | None
    title: str | None
    summary: str | None
    date: str | None
    area: str | None
    force: str | None
    jurisdiction: str | None
    repairs: tuple[WarningCode, ...]
    date_evidence: tuple[Evidence, ...]
    area_evidence: tuple[Evidence, ...]


def decide(
    heading: Heading, prose: Prose, cast: Cast, statements: Statements, courts: Sequence[CourtMention]
) -> Record:
    """The record, with evidence on every row."""
    return _Case(heading, prose, cast, statements, courts).record()


class _Case:
    def __init__(
        self, heading: Heading, prose: Prose, cast: Cast, statements: Statements, courts: Sequence[CourtMention]
    ) -> None:
        self._heading = heading
        self._prose = prose
        self._statements = statements.sentences
        self._tokens = prose.tokens
        self._cast = cast
        self._calendar = Calendar(statements, courts, prose.sentences, heading.date)
        scottish = heading.jurisdiction == "Scotland" or any(
            court.kind in ("sheriff", "justiciary") for court in courts
        )
        self._book = ChargeBook(statements, scottish=scottish)
        northern = heading.jurisdiction == _NORTHERN or any(
            court.name is not None and jurisdiction_of(court.name) == _NORTHERN for court in courts
        )
        self._sentences = Sentences(statements, northern=northern)
        self._people = self._defendants()

    def _defendants(self) -> list[int]:
        """Suspects of whom something is stated that only a defendant undergoes, in order of first mention."""
        sentenced = {person for person in self._sentences.people() if not self._is_civil(person)}
        stated = self._book.people() | sentenced | self._sentences.group | self._calendar.people()
        stated |= {person for person in self._cast.accused if not self._is_civil(person)}
        return [person for person in self._cast.suspects if person in stated]

    def record(self) -> Record:
        heading = self._heading
        charges = [row for person in self._people for row in self._charges(person)]
        sentences = [row for person in self._people for row in self._sentence(person)]
        sentences += self._nobodys()
        defendants = tuple(self._defendant(self._cast.people[person]) for person in self._people)
        sentenced = [person for person in self._people if self._is_sentenced(person)]
        court = self._calendar.court(self._people, sentenced) if defendants else None
        hearings = self._calendar.printed(self._people, sentenced) if defendants else []
        return Record(
            SCHEMA_VERSION,
            heading.source,
            heading.url,
            heading.title,
            heading.summary,
            heading.date,
            heading.area,
            heading.force,
            Court(court.name or "", court.kind, self._evidence([court])) if court else None,
            defendants,
            tuple(charges),
            tuple(sentences),
            tuple(self._hearing(row) for row in hearings),
            warnings_of(
                heading.date, heading.repairs, charges, sentences, court, hearings, self._doubts(charges, sentenced)
            ),
            FieldEvidence(heading.date_evidence, heading.area_evidence),
        )

    def _doubts(self, charges: Sequence[Charge], sentenced: Sequence[int]) -> Doubts:
        """What the release says of itself that its parts do not bear out."""
        differing = {person: terms_differ(self._told(person)) for person in sentenced}
        return Doubts(
            counts_differ(self._prose, self._cast, charges),
            tuple(f"{self._cast.people[person].name}: {terms}" for person, terms in differing.items() if terms),
            self._calendar.tells_sentence(self._people),
        )

    def _told(self, person: int) -> list[SentenceStatement]:
        """What is said of this person's sentence alone."""
        return [statement for statement in self._statements if statement.party.people == (person,)]

    def _evidence(self, spans: Sequence[Mention]) -> tuple[Evidence, ...]:
        return evidence_of(self._tokens, spans)

    def _defendant(self, person: Person) -> Defendant:
        return Defendant(person.name, person.anonymous, person.age, person.address, self._evidence(person.spans))

    def _charges(self, person: int) -> list[Charge]:
        name = self._cast.people[person].name
        sentenced = self._is_sentenced(person)
        if not sentenced and not self._book.tells(person) and self._calendar.only_awaits(person):
            return []  # ``a boy is due to go on trial``: of what is nowhere said
        return [self._charge(name, row) for row in self._book.of(person, sentenced=sentenced)]

    def _charge(self, name: str, row: ChargeRow) -> Charge:
        label = row.label
        return Charge(
            name,
            label or None,
            self._words(row.offence),
            group_of(label),
            statute_of(label),
            row.counts,
            row.plea,
            row.outcome,
            self._evidence([row.offence, *row.spans]),
        )

    def _words(self, span: Mention) -> str:
        return printed(self._tokens, span.start, span.end)

    def _imposed(self, person: int) -> Imposed | None:
        """What the person got in this case, not years ago. Orders alone, on charges yet to be decided, are bail."""
        imposed = self._sentences.of(person, offences=self._book.convictions(person))
        imposed = None if self._calendar.sentenced_before(person) else imposed
        open_to_bail = imposed is not None and imposed.kind in _BAIL_KINDS and not imposed.named
        bail = open_to_bail and self._book.pending(person)
        spared = self._book.denies(person) or self._book.clears(person)
        if spared and self._sentences.only_of_group(person):
            return None  # ``each was fined £180``: not those who are still to be tried or were cleared
        return None if bail or self._is_civil(person) else imposed

    def _is_civil(self, person: int) -> bool:
        """Whether all that was imposed is an order that needs no conviction, and no charge was decided."""
        imposed = self._sentences.of(person)
        if imposed is None or imposed.kind != "other" or not all(order.kind in CIVIL for order in imposed.orders):
            return False
        return person not in self._book.people() or self._book.pending(person)

    def _sentence(self, person: int) -> list[Sentence]:
        imposed = self._imposed(person)
        if imposed is None:
            return []
        known = self._cast.people[person]
        child = known.age is not None and known.age < _ADULT
        kind: SentenceKind = "detention" if child and imposed.kind == "imprisonment" else imposed.kind
        return [self._sentence_row(known.name, kind, imposed, person)]

    def _nobodys(self) -> list[Sentence]:
        """The sentences of which the release does not say whose they are."""
        group = sorted(self._sentences.group)
        return [self._sentence_row(None, own.kind, own, group[0]) for own in self._sentences.nobodys()]

    def _is_sentenced(self, person: int) -> bool:
        return person in self._sentences.group or self._imposed(person) is not None

    def _sentence_row(self, name: str | None, kind: SentenceKind, imposed: Imposed, person: int) -> Sentence:
        """The row; ``person`` is one of those whose day of sentence it is."""
        sitting = self._calendar.sentencing(person)
        return Sentence(
            name,
            kind,
            _iso(imposed.term),
            number(months(imposed.term)) if imposed.term else None,
            _iso(imposed.custody),
            _iso(imposed.licence),
            _iso(imposed.minimum),
            _iso(imposed.suspended_for),
            number(imposed.fine) if imposed.fine is not None else None,
            sitting.day.iso if sitting and sitting.day else None,
            tuple(self._order(order) for order in imposed.orders),
            self._evidence(imposed.spans),
        )

    def _order(self, order: OrderStatement) -> Order:
        kind: OrderKind = order.kind  # type: ignore[assignment]
        return Order(
            kind,
            _iso(order.length),
            order.indefinite,
            number(order.money.pounds) if order.money else None,
            order.points,
            self._evidence([order.span]),
        )

    def _hearing(self, row: HearingRow) -> Hearing:
        assert row.event != "heard", "such a row only tells where the story stands"
        return Hearing(
            row.court.name if row.court else None,
            row.day.iso if row.day else None,
            row.event,
            self._evidence(row.spans),
        )


def _iso(length: Duration | None) -> str | None:
    return iso(length) if length else None
