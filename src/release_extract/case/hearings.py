"""HearingStatements -> days in court, the court of the case and the day of each sentence.

Whoever was sentenced was sentenced once: at the court and on the day that his own sentence's words name, else that the
words about everybody's name, else where the story stood when the sentence was told (``Leeds Crown Court heard``). All other
events are rows only where their own words, or a hearing told right before, name a court or a day.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import msgspec

from release_extract.case.calendar import Day, is_past, resolve
from release_extract.language.prose import Sentence
from release_extract.mentions.courts import court_beside
from release_extract.mentions.model import CourtMention, Date, Mention
from release_extract.statements.model import Event, HearingStatement, Statements

#: Events that show where the story stands.
_SCENES: Final = frozenset({"heard", "appearance", "sentence"})
#: Events that an appearance of the same day is a part of.
_SUBSTANCE: Final = frozenset({"plea", "verdict", "sentence", "confiscation"})
_STAGED: Final = frozenset({"verdict", "plea", "next", "confiscation", "appeal"})
_HIGHER: Final = frozenset({"appeal", "supreme"})


class HearingRow(msgspec.Struct, frozen=True):
    """A day in court. ``court`` is None where none is printed, ``day`` where none can be resolved.

    ``vague``: the words name a time that is no day (``last month``); ``unnamed``: they name a court that nothing tells.
    """

    people: tuple[int, ...]
    event: Event
    court: CourtMention | None
    day: Day | None
    spans: tuple[Mention, ...]
    sentence: int
    vague: bool = False
    unnamed: bool = False
    prior: bool = False
    borrowed: bool = False

    @property
    def placed(self) -> bool:
        """Whether a court or a day is known."""
        return self.court is not None or self.day is not None


class Calendar:
    """All hearings of a case."""

    def __init__(
        self,
        statements: Statements,
        courts: Sequence[CourtMention],
        sentences: Sequence[Sentence],
        published: str | None,
    ) -> None:
        self._published = published
        self._courts = courts
        self._stories = _stories(sentences)
        self.rows: list[HearingRow] = []
        self._past = set[int]()
        self._sittings: dict[int, HearingRow | None] = {}
        for statement in statements.hearings:
            row = self._row(statement)
            if row is not None:
                self.rows.append(self._at_hearing_before(row))

    def _row(self, statement: HearingStatement) -> HearingRow | None:
        """The statement with its court and day made out; None where the words are of another case."""
        date = statement.date
        if date is not None and is_past(date, self._published):
            if date.day is None:
                self._past.update(statement.party.people if statement.event == "sentence" else ())
                return None
            date = None
        same = self._same(date)
        day = self._day(statement, date) if same is None else same.day
        court = self._named(statement.court) if statement.court else (same.court if same else None)
        spans = [span for span in (statement.span, statement.court, date) if span is not None]
        return HearingRow(
            statement.party.people,
            statement.event,
            court,
            day,
            tuple(spans),
            statement.sentence,
            vague=date is not None and day is None and date.period != "week",
            unnamed=statement.court is not None and court is None,
            prior=statement.prior,
            borrowed=statement.borrowed,
        )

    def _day(self, statement: HearingStatement, date: Date | None) -> Day | None:
        return resolve(date, self._published, future=statement.event == "next") if date else None

    def _same(self, date: Date | None) -> HearingRow | None:
        """The hearing that ``the same day`` and ``the same hearing`` point back to."""
        if date is None or date.relative != "same":
            return None
        return next((row for row in reversed(self.rows) if row.placed and not self._is_ahead(row)), None)

    def _is_ahead(self, row: HearingRow) -> bool:
        """Whether a hearing was still to come at publication."""
        return row.event == "next" and not (row.day and self._published and row.day.iso <= self._published[:10])

    def _named(self, court: CourtMention) -> CourtMention | None:
        """``the same court``, ``magistrates in the city`` and a bare ``crown court`` by the name that stands before,
        else by the only one of its kind."""
        if court.name is not None:
            return court
        named = [other for other in self._courts if other.name and other.start < court.start]
        alike = [other for other in self._courts if other.name and (court.kind in (None, other.kind))]
        before = [other for other in alike if other.start < court.start]
        if before:
            return before[-1]
        if len({other.name for other in alike}) == 1 and court.kind is not None:
            return alike[0]
        return _in_same_town(court, named) if court.same and named else None

    def _at_hearing_before(self, row: HearingRow) -> HearingRow:
        """``He appeared at Leeds Crown Court on Friday. He admitted theft``: a plea or finding without a court and day has
        those of the appearance or trial told right before."""
        if row.event not in ("plea", "verdict") or row.placed or row.vague or row.unnamed or row.prior:
            return row
        for before in reversed(self.rows):
            if row.sentence - before.sentence > 1:
                break
            told = before.event == "appearance" or (before.event == "heard" and before.people)
            if told and before.placed and set(before.people) & set(row.people):
                return msgspec.structs.replace(row, court=before.court, day=before.day, borrowed=True)
        return row

    def people(self) -> set[int]:
        """Everybody who pleaded, stood or is to stand before a court."""
        told = [row for row in self.rows if row.placed and row.event != "heard" and (row.court or row.event != "next")]
        return {person for row in told for person in row.people}

    def sentenced_before(self, person: int) -> bool:
        """Whether the only sentence told of the person is one of years ago."""
        return person in self._past and not any(
            row.event == "sentence" and person in row.people and not row.prior for row in self.rows
        )

    def sentencing(self, person: int) -> HearingRow | None:
        """Where and when the person was sentenced, as far as the release tells."""
        if person not in self._sittings:
            self._sittings[person] = self._sitting(person)
        return self._sittings[person]

    def _sitting(self, person: int) -> HearingRow | None:
        found: HearingRow | None = None
        for row in self._told(person):
            found = row if found is None else _completed(found, row)
        if found is None or (found.court is None and not found.unnamed):
            only = self._only_court()
            if only is not None and (found is None or found.placed):
                found = _completed(found, only) if found else only
        return msgspec.structs.replace(found, event="sentence") if found and found.placed else None

    def _told(self, person: int) -> Iterator[HearingRow]:
        """Every row that may tell where the person was sentenced, the surest first."""
        sentencings = [row for row in self.rows if row.event == "sentence" and not row.prior and not _is_higher(row)]
        mine = [row for row in sentencings if person in row.people]
        everybody = [row for row in sentencings if not row.people and not row.borrowed]
        for group in (mine, everybody):
            said = [row for row in group if row.placed or (group is mine and (row.vague or row.unnamed))]
            yield from sorted(said, key=lambda row: ((row.day is None) + (row.court is None), row.borrowed))
        yield from self._scenes(person, mine or everybody)

    def _scenes(self, person: int, mine: Sequence[HearingRow]) -> Iterator[HearingRow]:
        """Where the story stood when the sentence was told: the nearest scene before it in its story, else after it."""
        scenes = [row for row in self.rows if row.event in _SCENES and row.placed and not row.prior and not _is_higher(row)]
        about = [row for row in scenes if row.event != "appearance" or not row.people or person in row.people]
        for row in mine:
            story = [scene for scene in about if self._stories[scene.sentence] == self._stories[row.sentence]]
            told = [*(scene for scene in story if scene.sentence <= row.sentence), *self._findings(person, row)]
            yield from sorted(told, key=lambda scene: -scene.sentence)
            yield from self._pleas_beside(person, row)
        for row in mine:
            story = [scene for scene in about if self._stories[scene.sentence] == self._stories[row.sentence]]
            yield from (scene for scene in story if scene.sentence > row.sentence)
            yield from self._pleas_within(person, row)
        first = mine[0].sentence if mine else 0
        one_day = len({row.day.iso for row in self.rows if row.event == "sentence" and row.day}) == 1
        for scene in reversed(about):
            if scene.sentence <= first and (one_day or not _is_of_others(scene, person)):
                yield scene
        yield from (scene for scene in about if scene.sentence > first and not _is_of_others(scene, person))

    def _pleas_beside(self, person: int, sentencing: HearingRow) -> Iterator[HearingRow]:
        """``admitted theft at Leeds Crown Court on Friday. He was jailed``: a plea or finding told right before."""
        for row in self.rows:
            near = 0 <= sentencing.sentence - row.sentence <= 1
            if near and row.event in ("plea", "verdict") and person in row.people and row.placed and not row.prior:
                yield row

    def _pleas_within(self, person: int, sentencing: HearingRow) -> Iterator[HearingRow]:
        """``was fined after pleading guilty at Leeds Crown Court on Friday``, with nothing else said of the sentence."""
        for row in self.rows:
            if row.sentence == sentencing.sentence and row.event in ("plea", "verdict") and person in row.people and row.placed:
                yield row

    def _findings(self, person: int, sentencing: HearingRow) -> Iterator[HearingRow]:
        """The plea or finding that the story runs on from: the last told before the sentence, where only one is dated."""
        told = [row for row in self.rows if row.event in ("plea", "verdict") and person in row.people and row.day]
        if len({row.day.iso for row in told if row.day}) == 1:
            story = self._stories[sentencing.sentence]
            before = [row for row in told if row.sentence < sentencing.sentence and self._stories[row.sentence] == story]
            yield from (row for row in before if not row.prior)

    def _only_court(self) -> HearingRow | None:
        """The one court that the rows name."""
        named = {row.court.name: row for row in self.rows if row.court and row.event != "appeal" and row.court.kind not in _HIGHER}
        if len(named) != 1:
            return None
        row = next(iter(named.values()))
        return msgspec.structs.replace(row, day=None, vague=False)

    def court(self, people: Sequence[int], sentenced: Sequence[int]) -> CourtMention | None:
        """The court that sentenced, the first told; with nobody sentenced that convicted; else the last named."""
        sittings = [row for row in map(self.sentencing, sentenced) if row and row.court]
        first = min(sittings, key=lambda row: row.sentence).court if sittings else None
        rows = [row for row in self._of(people) if row.court and row.court.kind not in _HIGHER and row.event != "appeal"]
        if first is not None:
            return first
        verdicts = [row.court for row in rows if row.event == "verdict"]
        last = [row.court for row in rows if row.event != "sentence"]
        return next(iter(verdicts or last[::-1]), None)

    def _of(self, people: Sequence[int]) -> list[HearingRow]:
        """The rows that are about one of ``people`` or nobody in particular."""
        return [row for row in self.rows if not row.people or not set(row.people).isdisjoint(people)]

    def printed(self, people: Sequence[int], sentenced: Sequence[int]) -> list[HearingRow]:
        """One row a court, day and event: in the order of days, undated ones last."""
        court = self.court(people, sentenced)
        sittings = [row for row in map(self.sentencing, sentenced) if row]
        others = [row for row in self._of(people) if row.placed and row.event not in ("heard", "sentence")]
        others = [row for row in others if not _is_over(row, sentenced)]
        rows = [*sittings, *(self._with_court(row, court) for row in others)]
        unique: dict[tuple[str | None, str | None, Event], HearingRow] = {}
        for row in rows:
            key = (row.court.name if row.court else None, row.day.iso if row.day else None, row.event)
            known = unique.get(key)
            unique[key] = row if known is None else msgspec.structs.replace(known, spans=known.spans + row.spans)
        kept = [row for key, row in unique.items() if not _said_better(key, unique)]
        return sorted(kept, key=lambda row: (row.day is None, row.day.iso if row.day else "", row.event))

    def _with_court(self, row: HearingRow, court: CourtMention | None) -> HearingRow:
        """A hearing without its court takes that of its stage, else the case's, where there is no doubt which."""
        if row.court is not None or row.unnamed or row.event not in _STAGED:
            return row
        others = {other.court.name: other.court for other in self.rows if other.court and other.event == row.event}
        if len(others) > 1:
            return row
        court = None if row.event == "appeal" else court
        return msgspec.structs.replace(row, court=next(iter(others.values()), court))


def _is_over(row: HearingRow, sentenced: Sequence[int]) -> bool:
    """``was sent to the crown court``, of somebody who has been sentenced: no day, and not to come any more."""
    return row.event == "next" and row.day is None and bool(row.people) and set(row.people) <= set(sentenced)


def _is_of_others(row: HearingRow, person: int) -> bool:
    """Whether a row is somebody else's sentence."""
    return row.event == "sentence" and bool(row.people) and person not in row.people


def _is_higher(row: HearingRow) -> bool:
    return row.court is not None and row.court.kind in _HIGHER


def _stories(sentences: Sequence[Sentence]) -> list[int]:
    """The story that each sentence belongs to: a heading begins a new one."""
    stories, story = list[int](), 0
    for sentence in sentences:
        story += sentence.kind == "heading"
        stories.append(story)
    return stories


def _in_same_town(court: CourtMention, named: Sequence[CourtMention]) -> CourtMention | None:
    """``magistrates in the city`` after ``Hull Youth Court``."""
    name = court_beside(named[-1].name or "", court.kind) if court.kind else None
    return msgspec.structs.replace(court, name=name, known=True) if name else None


def _completed(row: HearingRow, other: HearingRow) -> HearingRow:
    """``row`` with the court or the day that it lacks, where ``other`` does not say something else."""
    differs = row.court and other.court and row.court.name != other.court.name
    if differs or (row.day and other.day and row.day.iso != other.day.iso):
        return row
    court = row.court or (None if row.unnamed else other.court)
    day = row.day or (None if row.vague or row.unnamed else other.day)
    if (court, day) == (row.court, row.day):
        return row
    return msgspec.structs.replace(row, court=court, day=day, spans=row.spans + other.spans)


def _said_better(
    key: tuple[str | None, str | None, Event], rows: Iterable[tuple[str | None, str | None, Event]]
) -> bool:
    """Whether another row says the same with a day or a court that this one lacks, or what happened at an appearance."""
    court, day, event = key
    for other in rows:
        if other == key:
            continue
        same_court, same_day = other[0] == court or None in (court, other[0]), other[1] == day or None in (day, other[1])
        if event == "appearance" and other[2] in _SUBSTANCE and same_court and same_day:
            return True
        if event == "next" and other[2] in _SUBSTANCE and other[:2] == key[:2] and day is not None:
            return True
        if other[2] != event or (event == "sentence" and day is None):
            continue
        if day is None and other[1] is not None and (court is None or same_court):
            return True
        if court is None and other[0] is not None and other[1] == day:
            return True
    return False
