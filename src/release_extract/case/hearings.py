"""HearingStatements -> the days in court that are printed, and the court of the case.

An event other than a sentence is a row only where its own words, or a hearing told right before, name a court or a day.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final, NamedTuple

import msgspec

from release_extract.case.calendar import Day, beside_full, is_past, resolve
from release_extract.case.hearing_row import HearingRow
from release_extract.case.sittings import Sittings
from release_extract.language.prose import Sentence
from release_extract.mentions.courts import court_beside
from release_extract.mentions.model import CourtMention, Date
from release_extract.statements.court_days import is_day
from release_extract.statements.model import Event, HearingStatement, Statements

#: Events that an appearance of the same day is a part of.
_SUBSTANCE: Final = frozenset({"plea", "verdict", "sentence", "confiscation"})
#: How many sentences after that somebody did not come to a hearing he may be found guilty in it.
_REACH_IN_ABSENCE: Final = 4
#: Events that take the court of their stage where they are printed without one.
_STAGED: Final = frozenset({"verdict", "plea", "next", "confiscation", "appeal"})


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
        self.rows: list[HearingRow] = []
        self._past = set[int]()
        self._imposing = {statement.sentence for statement in statements.sentences}
        self._head: HearingRow | None = None
        self._court_told: CourtMention | None = None
        self._anchor = None if published else _latest_full(statement.date for statement in statements.hearings)
        for statement in statements.hearings:
            row = self._row(statement)
            if row is not None:
                self.rows.append(self._at_hearing_before(self._in_sitting(row)))
        self._sittings = Sittings(self.rows, sentences)

    def _row(self, statement: HearingStatement) -> HearingRow | None:
        """The statement with its court and day made out; None where the words are of another case."""
        date = statement.date
        if date is not None and is_past(date, self._published):
            if date.day is None:
                self._past.update(statement.party.people if statement.event == "sentence" else ())
                return None
            date = None
        return self._resolved(statement, date)

    def _resolved(self, statement: HearingStatement, date: Date | None) -> HearingRow:
        same = self._same(date, statement.event)
        future = statement.event == "next"
        day = same.day if same else self._day(date, future=future) if date else None
        court = self._named(statement.court) if statement.court else (same.court if same else None)
        gone = future and day is not None and self._published is not None and day.iso < self._published[:10]
        return HearingRow(
            statement.party.people,
            "appearance" if gone else statement.event,
            court,
            day,
            tuple(span for span in (statement.span, statement.court, date) if span is not None),
            statement.sentence,
            vague=date is not None and day is None and date.period != "week",
            unresolved=date is not None and self._published is None and is_day(date),
            unnamed=statement.court is not None and court is None,
            prior=statement.prior,
            borrowed=statement.borrowed,
            joined=statement.joined,
            heads=statement.heads,
        )

    def _day(self, date: Date, *, future: bool) -> Day | None:
        """The day that is meant, by publication; without one, by a day of the release that is printed in full."""
        day = resolve(date, self._published, future=future)
        if day is None and self._anchor is not None:
            return beside_full(date, self._anchor, future=future)
        return day

    def _same(self, date: Date | None, event: Event) -> HearingRow | None:
        """The hearing that ``the same day`` and ``the same hearing`` point back to; ``the same day as her son``, to his
        sentence."""
        if date is None or date.relative != "same":
            return None
        alike = (row for row in self._told_last() if row.event == event and row.day)
        return (next(alike, None) if date.period == "day" else None) or next(self._told_last(), None)

    def _told_last(self) -> Iterator[HearingRow]:
        """What is known of so far and was not still to come, the last told first."""
        return (row for row in reversed(self.rows) if row.placed and not self._is_ahead(row))

    def _in_sitting(self, row: HearingRow) -> HearingRow:
        """Under a line that heads the cases of one day, a plea or finding without a court is of that day: the days in
        its own words are those of the offences."""
        if row.heads:
            self._head = row
        self._court_told = row.court or self._court_told
        head = self._head
        if head is None or row.court is not None or row.event not in ("plea", "verdict", "sentence"):
            return row
        court = head.court or self._court_told
        return msgspec.structs.replace(row, court=court, day=head.day, vague=False, spans=row.spans[:1] + head.spans)

    def _is_ahead(self, row: HearingRow) -> bool:
        """Whether a hearing was still to come at publication."""
        return row.event == "next" and not (row.day and self._published and row.day.iso <= self._published[:10])

    def _named(self, court: CourtMention) -> CourtMention | None:
        """``the same court``, ``magistrates in the city`` and a bare ``crown court`` by the name that stands before,
        else by the only one of its kind."""
        if court.name is not None:
            return court
        told = self._courts[: bisect_left(self._courts, court.start, key=lambda other: other.start)]
        before = next((other for other in reversed(told) if other.name and court.kind in (None, other.kind)), None)
        if before is not None:
            return before
        named = [other for other in self._courts if other.name]
        alike = [other for other in named if court.kind in (None, other.kind)]
        if len({other.name for other in alike}) == 1 and court.kind is not None:
            return alike[0]
        return _in_same_town(court, [other for other in named if other.start < court.start])

    def _at_hearing_before(self, row: HearingRow) -> HearingRow:
        """``He appeared at Leeds Crown Court on Friday. He admitted theft``: a plea or finding without a place has
        that of the appearance or trial told right before, unless it goes on with an earlier one."""
        if row.placed or row.vague or row.unnamed or row.prior:
            return row
        if row.event == "appearance":
            return self._in_court_told(row)
        if row.event not in ("plea", "verdict"):
            return row
        reach = _REACH_IN_ABSENCE if row.joined == "absent" else 1
        for before in reversed(self.rows):
            if row.sentence - before.sentence > reach or (before.event == row.event and before.prior):
                break
            if _is_told_before(before, row):
                return msgspec.structs.replace(row, court=before.court, day=before.day, borrowed=True)
        return row

    def _in_court_told(self, row: HearingRow) -> HearingRow:
        """``Luton Crown Court heard … Appearing from custody, he``: a court that is not named is the one that heard."""
        told = [before for before in self.rows if before.event == "heard" and before.court and not before.higher]
        return msgspec.structs.replace(row, court=told[-1].court) if told else row

    def people(self) -> set[int]:
        """Everybody who pleaded, stood or is to stand before a court."""
        told = [row for row in self.rows if row.placed and row.event != "heard" and (row.court or row.event != "next")]
        return {person for row in told for person in row.people}

    def only_awaits(self, person: int) -> bool:
        """Whether all that is told of the person is a hearing to come."""
        return {row.event for row in self.rows if person in row.people} == {"next"}

    def tells_sentence(self, people: Sequence[int]) -> bool:
        """Whether somebody of the case, or somebody who is not made out, is said to have been sentenced."""
        told = [row for row in self._bare() if row.day or row.people]
        return any(not row.people or not set(row.people).isdisjoint(people) for row in told)

    def _bare(self) -> list[HearingRow]:
        """The sentences of which nothing but court or day is told."""
        rows = [row for row in self.rows if row.event == "sentence" and not row.prior]
        return [row for row in rows if row.sentence not in self._imposing]

    def sentenced_before(self, person: int) -> bool:
        """Whether the only sentence told of the person is one of years ago."""
        own = [row for row in self.rows if row.event == "sentence" and row.is_of(person) and not row.prior]
        return person in self._past and not own

    def sentencing(self, person: int) -> HearingRow | None:
        """Where and when the person was sentenced, as far as the release tells."""
        return self._sittings.of(person)

    def _sentencings(self, people: Sequence[int], sentenced: Sequence[int]) -> list[HearingRow]:
        """The sentencing of ``sentenced``, and of those of whom the release says where or when but not what."""
        bare = {
            person
            for row in self._bare()
            if row.placed and set(row.people).isdisjoint(sentenced)
            for person in row.people
        }
        told = [person for person in people if person in sentenced or person in bare]
        return [row for row in map(self._sittings.of, told) if row]

    def court(self, people: Sequence[int], sentenced: Sequence[int]) -> CourtMention | None:
        """The court that sentenced, the first told; with nobody sentenced that convicted; else the last named."""
        sittings = [row for row in self._sentencings(people, sentenced) if row.court]
        if sittings:
            return min(sittings, key=lambda row: row.sentence).court
        rows = [row for row in self._of(people) if row.court and not row.higher and row.event != "appeal"]
        verdicts = [row.court for row in rows if row.event == "verdict"]
        last = [row.court for row in rows if row.event != "sentence"]
        return next(iter(verdicts or last[::-1]), None)

    def _of(self, people: Sequence[int]) -> list[HearingRow]:
        """The rows that are about one of ``people`` or nobody in particular."""
        return [row for row in self.rows if not row.people or not set(row.people).isdisjoint(people)]

    def printed(self, people: Sequence[int], sentenced: Sequence[int]) -> list[HearingRow]:
        """One row a court, day and event: in the order of days, undated ones last."""
        court = self.court(people, sentenced)
        told = [row for row in self._of(people) if row.placed or row.unresolved]
        told = [row for row in told if row.event not in ("heard", "sentence") and not _is_over(row, sentenced)]
        told = [row for row in told if not (sentenced and _heads_list(row, people))]
        told += [self._with_sentence(row) for row in self._of(people) if row.joined == "when" and not row.placed]
        told += [] if sentenced else self._undated(people)
        others = [self._with_court(row, court) for row in told]
        unique: dict[_Key, HearingRow] = {}
        for row in (*self._sentencings(people, sentenced), *(row for row in others if row.placed)):
            key = _Key(row.court.name if row.court else None, row.day.iso if row.day else None, row.event)
            known = unique.get(key)
            unique[key] = row if known is None else msgspec.structs.replace(known, spans=known.spans + row.spans)
        kept = [row for key, row in unique.items() if not any(_says_better(other, key) for other in unique)]
        return sorted(kept, key=lambda row: (row.day is None, row.day.iso if row.day else "", row.event))

    def _undated(self, people: Sequence[int]) -> list[HearingRow]:
        """Of people who await sentence or were cleared, the finding and what is to come, told without court and day:
        in the one court of the case."""
        sat = any(row.court and row.event != "next" for row in self.rows)
        if not sat or len(self._courts_of_case) != 1:
            return []
        dated = {row.event for row in self._of(people) if row.placed}
        own = [row for row in self._of(people) if row.people and not row.placed and not row.unnamed]
        found = [row for row in own if row.event == "verdict" and not row.prior and "verdict" not in dated]
        ahead = [row for row in own if row.event == "next" and row.vague and "next" not in dated]
        return found + (ahead if found or "verdict" in dated else [])

    def _in_only_court(self, row: HearingRow) -> HearingRow:
        """``appeared in court yesterday``: in the court of the case, where only one is named."""
        only = next(iter(self._courts_of_case.values())) if len(self._courts_of_case) == 1 else None
        return msgspec.structs.replace(row, court=only)

    def _only_court_of(self, row: HearingRow) -> CourtMention | None:
        """The one court that the other rows of the same people name, where other people had another."""
        own = {name: court for person in row.people for name, court in self._courts_told.get(person, {}).items()}
        everybody = {name for courts in self._courts_told.values() for name in courts}
        return next(iter(own.values())) if len(own) == 1 and len(everybody) > 1 and row.event != "appeal" else None

    @cached_property
    def _courts_told(self) -> dict[int, dict[str | None, CourtMention]]:
        """The courts before which each person has been, by name."""
        told: dict[int, dict[str | None, CourtMention]] = {}
        for row in self.rows:
            if row.court and not row.higher and row.event not in ("heard", "next"):
                for person in row.people:
                    told.setdefault(person, {})[row.court.name] = row.court
        return told

    @cached_property
    def _courts_of_case(self) -> dict[str | None, CourtMention]:
        """Every court that hears the case, by name."""
        return {row.court.name: row.court for row in self.rows if row.court and not row.higher}

    def _with_sentence(self, row: HearingRow) -> HearingRow:
        """``was banned when he pleaded guilty``: at the hearing of the sentence, where that is told elsewhere."""
        sitting = self._sittings.of(row.people[0]) if row.people else None
        return row.completed(sitting) if sitting else row

    def _with_court(self, row: HearingRow, court: CourtMention | None) -> HearingRow:
        """A hearing without its court takes that of its stage, else the case's, where there is no doubt which."""
        if row.event == "appearance" and row.court is None and not row.unnamed:
            return self._in_only_court(row)
        if row.court is not None or row.unnamed or row.event not in _STAGED:
            return row
        own = self._only_court_of(row)
        others = {other.court.name: other.court for other in self.rows if other.court and other.event == row.event}
        if own is not None or len(others) > 1:
            return msgspec.structs.replace(row, court=own)
        of_case = None if row.event == "appeal" else court
        return msgspec.structs.replace(row, court=next(iter(others.values()), of_case))


def _latest_full(dates: Iterable[Date | None]) -> str | None:
    """The latest day that is printed in full, in ISO 8601."""
    days = [resolve(date, None, future=False) for date in dates if date is not None]
    return max((day.iso for day in days if day), default=None)


def _is_told_before(before: HearingRow, row: HearingRow) -> bool:
    """Whether a plea or finding may be of the hearing told right before it: an appearance, or where somebody stood; the
    sentence, where the sentence is told again: ``was sentenced on Friday. He pleaded guilty and was fined``."""
    if not before.placed or set(before.people).isdisjoint(row.people):
        return False
    again = before.event == "sentence" and row.joined == "and" and before.day is not None and not before.prior
    alone = before.event == "appearance" and len(before.people) <= len(row.people)
    return again or alone or before.event == "heard"


class _Key(NamedTuple):
    """What makes a row of the record: two rows with one key are one."""

    court: str | None
    day: str | None
    event: Event


def _in_same_town(court: CourtMention, named: Sequence[CourtMention]) -> CourtMention | None:
    """``magistrates in the city`` after ``Hull Youth Court``."""
    if not court.same or court.kind is None or not named:
        return None
    name = court_beside(named[-1].name or "", court.kind)
    return msgspec.structs.replace(court, name=name, known=True) if name else None


def _is_over(row: HearingRow, sentenced: Iterable[int]) -> bool:
    """``was sent to the crown court``, of somebody who has been sentenced: no day, and not to come any more. Nor is
    what will happen to nobody in particular a hearing."""
    return row.event == "next" and row.day is None and set(row.people) <= set(sentenced)


def _heads_list(row: HearingRow, people: Sequence[int]) -> bool:
    """``29 people convicted at Luton Magistrates' Court in the week``: what heads a list of everybody and of no day."""
    summary = row.court is not None and row.court.kind == "magistrates" and len(people) > 2
    everybody = not row.people or (summary and len(row.people) == len(people))
    return row.event == "verdict" and row.day is None and everybody


def _says_better(other: _Key, key: _Key) -> bool:
    """Whether ``other`` has a day or a court that ``key`` lacks, or tells what an appearance was for."""
    if other == key:
        return False
    same_court = other.court == key.court or None in (key.court, other.court)
    same_day = other.day == key.day or None in (key.day, other.day)
    if other.event in _SUBSTANCE and key.event in ("appearance", "next"):
        exact = key.event == "appearance" or (other[:2] == key[:2] and key.day is not None)
        return same_court and same_day and exact
    if other.event != key.event:
        return False
    dated = key.day is None and other.day is not None and same_court and key.event != "sentence"
    return dated or (key.court is None and other.court is not None and other.day == key.day)
