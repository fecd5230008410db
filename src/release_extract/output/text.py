"""Record -> a summary for a terminal, and the only file that knows its colours."""

import textwrap
from collections.abc import Iterator
from typing import Final

import msgspec

from release_extract.output.summary import Card, ChargeLine, Kind, Step, Summary, summarise
from release_extract.output.words import Ages, label
from release_extract.record import Record

#: Columns that a summary takes where nobody says how wide the terminal is.
WIDTH: Final = 80
_LEAST: Final = 40
_LABEL: Final = 10
_GAP: Final = 2
_RESET: Final = "\x1b[0m"


class Palette(msgspec.Struct, frozen=True):
    """The codes that start a colour; empty ones print plainly."""

    strong: str
    faint: str
    alarm: str
    kinds: dict[Kind, str]

    def paint(self, code: str, text: str) -> str:
        """``text`` in the colour of ``code``."""
        return f"{code}{text}{_RESET}" if code and text else text

    def of(self, kind: Kind, text: str) -> str:
        """``text`` in the colour of its kind."""
        return self.paint(self.kinds.get(kind, ""), text)


PLAIN: Final = Palette("", "", "", {})
#: The sixteen colours that every terminal has and its user has chosen.
COLOURED: Final = Palette(
    "\x1b[1m",
    "\x1b[2m",
    "\x1b[1;31m",
    {
        "person": "\x1b[1;34m",
        "charge": "\x1b[33m",
        "plea": "\x1b[36m",
        "sentence": "\x1b[31m",
        "order": "\x1b[35m",
        "court": "\x1b[32m",
        "date": "\x1b[34m",
    },
)


def to_text(record: Record, palette: Palette = PLAIN, width: int = WIDTH, ages: Ages = "exact") -> bytes:
    """The summary of one release, in UTF-8, with an empty line at the end."""
    writer = _Writer(palette, max(width, _LEAST))
    return ("\n".join(writer.write(summarise(record, ages))) + "\n\n").encode("utf-8", "replace")


class _Writer:
    """Lines of a summary, in one palette and width."""

    def __init__(self, palette: Palette, width: int) -> None:
        self._palette = palette
        self._width = width

    def write(self, summary: Summary) -> Iterator[str]:
        """All the lines."""
        yield from self._wrap(summary.title or "(no headline)", "", self._palette.strong)
        yield from self._facts(summary)
        for warning in summary.warnings:
            yield from self._row("!", f"{label(warning.code)}: {warning.message}", self._palette.alarm)
        for card in summary.cards:
            yield ""
            yield from self._card(card)
        if summary.steps:
            yield ""
            yield self._palette.paint(self._palette.strong, "Hearings")
            yield from self._steps(summary.steps)

    def _facts(self, summary: Summary) -> Iterator[str]:
        kinds = self._palette.kinds
        facts = {
            "date": summary.published.words if summary.published else None,
            "area": summary.area.words if summary.area else None,
            "force": summary.force,
            "court": summary.court.words if summary.court else None,
            "url": summary.url,
            "file": summary.source,
        }
        codes = {"date": kinds.get("date", ""), "court": kinds.get("court", "")}
        for name, words in facts.items():
            if words:
                yield from self._row(name, words, codes.get(name, ""))

    def _card(self, card: Card) -> Iterator[str]:
        name = card.person.words if card.person else "Nobody by name"
        yield from self._wrap(name, "", self._palette.kinds.get("person", ""))
        if card.about:
            yield from self._wrap(card.about, " " * _GAP, "")
        yield from self._charges(card.charges)
        kinds = self._palette.kinds
        if card.sentence:
            yield from self._row("sentence", card.sentence.words, kinds.get("sentence", ""))
        for number, order in enumerate(card.orders):
            yield from self._row("orders" if number == 0 else "", order.words, kinds.get("order", ""))

    def _charges(self, charges: tuple[ChargeLine, ...]) -> Iterator[str]:
        """Offences in one column and what became of them in the next, where both fit; else one below the other."""
        offences = [_offence(charge) for charge in charges]
        column = max(map(len, offences), default=0)
        room = self._width - _LABEL - 2 * _GAP
        beside = column + _GAP + max((len(charge.ruling.words) for charge in charges), default=0) <= room
        for number, (charge, offence) in enumerate(zip(charges, offences, strict=True)):
            name = "" if number else "charges"
            if beside:
                painted = self._palette.of("charge", offence) + " " * (column - len(offence) + _GAP)
                yield self._labelled(name) + painted + self._palette.of("plea", charge.ruling.words)
            else:
                yield from self._row(name, offence, self._palette.kinds.get("charge", ""))
                yield from self._row("", charge.ruling.words, self._palette.kinds.get("plea", ""))

    def _steps(self, steps: tuple[Step, ...]) -> Iterator[str]:
        dates = max(len(step.when.words) for step in steps)
        events = max(len(step.event) for step in steps)
        wide = max(len(step.court or "") for step in steps)
        between = "  " if 3 * _GAP + dates + events + wide <= self._width else "\n    "
        for step in steps:
            date = self._palette.of("date", step.when.words.ljust(dates))
            court = self._palette.of("court", step.court or "")
            event = step.event.ljust(events) if court else step.event
            yield f"  {date}  {event}{between if court else ''}{court}"

    def _row(self, name: str, words: str, code: str) -> Iterator[str]:
        """A label, and beside it words that hang in their own column."""
        lines = textwrap.wrap(words, self._width - _LABEL - _GAP, break_long_words=False, break_on_hyphens=False)
        for number, line in enumerate(lines):
            yield self._labelled("" if number else name) + self._palette.paint(code, line)

    def _labelled(self, name: str) -> str:
        return " " * _GAP + self._palette.paint(self._palette.faint, name) + " " * (_LABEL - len(name))

    def _wrap(self, words: str, indent: str, code: str) -> Iterator[str]:
        for line in textwrap.wrap(words, self._width - len(indent), break_long_words=False):
            yield indent + self._palette.paint(code, line)


def _offence(charge: ChargeLine) -> str:
    return f"{charge.offence.words} ({charge.counts})" if charge.counts else charge.offence.words
