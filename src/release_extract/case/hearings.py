"""HearingStatements -> days in court, the court of the case and the day of each sentence."""

from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from release_extract.case.calendar import Day, resolve
from release_extract.mentions.model import CourtMention, Mention
from release_extract.statements.model import Event, HearingStatement, Statements

#: Which event names the court of the case, first to last.
_RANK: Final[dict[Event, int]] = {
    "sentence": 0,
    "verdict": 1,
    "plea": 2,
    "confiscation": 3,
    "next": 4,
    "appearance": 5,
    "appeal": 6,
}
#: Events that need a court or a day in their own words: others take the case's one court.
_OWN_WORDS: Final = frozenset({"plea", "verdict", "appearance", "next", "appeal"})


class HearingRow(msgspec.Struct, frozen=True):
    """A day in court. ``court`` is None where none is printed, ``day`` where none can be resolved."""

    people: tuple[int, ...]
    event: Event
    court: CourtMention | None
    day: Day | None
    spans: tuple[Mention, ...]


class Calendar:
    """All hearings of a case."""

    def __init__(self, statements: Statements, courts: Sequence[CourtMention], published: str | None) -> None:
        self._published = published
        self._courts = courts
        known = [self._row(statement) for statement in statements.hearings]
        self.rows: tuple[HearingRow, ...] = tuple(row for row in known if row.court or row.day)
        self.court = self._case_court()

    def _row(self, statement: HearingStatement) -> HearingRow:
        day = resolve(statement.date, self._published, future=statement.event == "next") if statement.date else None
        court = self._named(statement.court) if statement.court else None
        spans = [span for span in (statement.span, statement.court, statement.date) if span is not None]
        return HearingRow(statement.party.people, statement.event, court, day, tuple(spans))

    def _named(self, court: CourtMention) -> CourtMention | None:
        """``the same court`` and a bare ``crown court`` by the name that stands before, else anywhere."""
        if court.name is not None:
            return court
        fits = [c for c in self._courts if c.name and (court.same or c.kind == court.kind)]
        before = [c for c in fits if c.start < court.start]
        if before:
            return before[-1]
        return fits[0] if len({c.name for c in fits}) == 1 else None

    def _case_court(self) -> CourtMention | None:
        """The court that sentenced; with no sentence, that convicted; else the court last named."""
        named = [row for row in self.rows if row.court and row.event != "appeal"]
        sentencing = [row.court for row in named if row.event == "sentence"]
        if sentencing:
            return sentencing[0]
        verdicts = [row.court for row in named if row.event == "verdict"]
        if verdicts:
            return verdicts[0]
        rest = [row.court for row in named if row.event in ("plea", "next", "appearance", "confiscation")]
        last = [court for court in self._courts if court.name and court.kind not in ("appeal", "supreme")]
        return rest[-1] if rest else (last[-1] if last else None)

    def people(self) -> set[int]:
        """Everybody who pleaded, stood or is to stand before a court."""
        return {person for row in self.rows for person in row.people}

    def sentence_day(self, person: int) -> Day | None:
        """The day that the person was sentenced on, or everybody's where only one is printed."""
        own = [row.day for row in self.rows if row.event == "sentence" and person in row.people and row.day]
        if own:
            return own[0]
        days = [row.day for row in self.rows if row.event == "sentence" and row.day]
        return days[0] if days and len({day.iso for day in days}) == 1 else None

    def printed(self, *, sentenced: bool) -> list[HearingRow]:
        """One row a court, day and event: in the order of days, undated ones last."""
        rows = [self._with_court(row) for row in self.rows if sentenced or row.event != "sentence"]
        unique: dict[tuple[str | None, str | None, Event], HearingRow] = {}
        for row in rows:
            key = (row.court.name if row.court else None, row.day.iso if row.day else None, row.event)
            known = unique.get(key)
            unique[key] = row if known is None else msgspec.structs.replace(known, spans=known.spans + row.spans)
        kept = [row for key, row in unique.items() if not _said_better(key, unique)]
        return sorted(kept, key=lambda row: (row.day is None, row.day.iso if row.day else "", row.event))

    def _with_court(self, row: HearingRow) -> HearingRow:
        """A hearing without its court takes the case's court, where there is no doubt which."""
        if row.court is not None or self.court is None:
            return row
        others = {r.court.name for r in self.rows if r.court and r.event == row.event}
        if row.event in ("sentence", "verdict", "plea", "next", "confiscation") and len(others) <= 1:
            court = next((r.court for r in self.rows if r.court and r.event == row.event), self.court)
            return msgspec.structs.replace(row, court=court)
        return row


def _said_better(
    key: tuple[str | None, str | None, Event], rows: Iterable[tuple[str | None, str | None, Event]]
) -> bool:
    """Whether another row says the same with a day or a court that this one lacks."""
    court, day, event = key
    for other in rows:
        if other == key or other[2] != event:
            continue
        if day is None and other[1] is not None and (court is None or other[0] in (court, None)):
            return True
        if court is None and other[0] is not None and other[1] == day:
            return True
    return False
