"""Clauses -> HearingStatements: the only file that knows which court and day a clause of a sentence stands in."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from release_extract.mentions.model import CourtMention, Date, Mention, OffenceMention, OrderMention
from release_extract.statements.clauses import Clause
from release_extract.statements.model import Event, HearingStatement, Party, SentenceStatement

T = TypeVar("T")

_EVENTS: Final[dict[str, Event]] = {
    "guilty": "plea",
    "denied": "plea",
    "convicted": "verdict",
    "acquitted": "verdict",
    "undecided": "verdict",
    "did_the_act": "verdict",
    "sentenced": "sentence",
    "given": "sentence",
    "": "sentence",
    "appeared": "appearance",
    "next": "next",
    "appealed": "appeal",
}
#: Acts that lend no day or court to their neighbours.
_APART: Final = frozenset({"next", "history", "hypothetical", "narrative", "appealed"})


def hearing_statements(
    index: int, clauses: Sequence[Clause], stated: Sequence[SentenceStatement | None]
) -> Iterator[HearingStatement]:
    shared = _shared(clauses)
    for place, clause in enumerate(clauses):
        event = _event(clause)
        if event is None or (event == "sentence" and stated[place] is None and not _says_sentence(clause)):
            continue
        court, date = _court(clause), _date(clause)
        if not clause.prior and clause.act not in _APART:
            court = court or _nearest(clauses, place, _court) or _court_of(shared)
            date = date or _nearest(clauses, place, _date) or _date_of(shared)
        span = clause.cue or (clause.items[0] if clause.items else None)
        if span is not None:
            yield HearingStatement(
                index, Party(clause.subject, clause.collective), event, court, date, Mention(span.start, span.end)
            )


def _says_sentence(clause: Clause) -> bool:
    """``was sentenced at``: a sentence, though what it was stands elsewhere."""
    return clause.act == "sentenced" and clause.explicit


def _event(clause: Clause) -> Event | None:
    event = _EVENTS.get(clause.act)
    if event == "sentence" and any(isinstance(i, OrderMention) and i.kind == "confiscation" for i in clause.items):
        return "confiscation"
    return event


def _shared(clauses: Sequence[Clause]) -> list[Mention]:
    """Court and day that open the sentence and hold for all of it: ``At Luton Crown Court on Friday, Finch was jailed``."""
    return [item for item in clauses[0].before if isinstance(item, (CourtMention, Date))] if clauses else []


def _court_of(items: Sequence[Mention]) -> CourtMention | None:
    return next((item for item in items if isinstance(item, CourtMention)), None)


def _date_of(items: Sequence[Mention]) -> Date | None:
    return next((item for item in items if isinstance(item, Date)), None)


def _court(clause: Clause) -> CourtMention | None:
    return _court_of([*clause.items, *clause.before])


def _date(clause: Clause) -> Date | None:
    """The clause's day: one that a charge's own words hold (``admitted theft on 4 March``) is the day of the offence."""
    seen_offence = False
    court = False
    for item in [*clause.before, *clause.items]:
        if isinstance(item, OffenceMention):
            seen_offence, court = True, False
        elif isinstance(item, CourtMention):
            court = True
        elif isinstance(item, Date) and (
            not seen_offence or court or item.relative or (item.weekday is not None and item.year is None)
        ):
            return item
    return None


def _nearest(clauses: Sequence[Clause], place: int, read: Callable[[Clause], T | None]) -> T | None:
    """What the nearest clause of the sentence lends, the one before first."""
    order = [*range(place - 1, -1, -1), *range(place + 1, len(clauses))]
    for p in order:
        if clauses[p].act not in _APART and not clauses[p].prior:
            found = read(clauses[p])
            if found is not None:
                return found
    return None
