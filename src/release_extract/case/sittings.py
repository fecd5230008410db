"""HearingRows -> where and when each person was sentenced, and the only file that decides it.

Whoever was sentenced was sentenced once: at the court and on the day that his own sentence's words name, else that the
words about everybody's name, else where the story stood when the sentence was told (``Luton Crown Court heard``).
"""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.case.hearing_row import HearingRow
from release_extract.language.prose import Sentence

#: Events that show where the story stands.
_SCENES: Final = frozenset({"heard", "appearance", "sentence"})
#: Words that sentence one person, after which no more is asked where the story stood.
_MOST_TOLD: Final = 40
#: How many sentences before a sentence the plea or finding of the same hearing may be told.
_REACH_OF_FINDING: Final = 2
#: Sentences of one person after which a time without a day is that of an earlier one: ``in March he had been given``.
_VAGUE_LATE: Final = 3
_FINDINGS: Final = frozenset({"plea", "verdict"})


class Sittings:
    """The sentencing of each person."""

    def __init__(self, rows: Sequence[HearingRow], sentences: Sequence[Sentence]) -> None:
        self._rows = rows
        self._stories = _stories(sentences)
        self._sentencings = [row for row in rows if row.event == "sentence" and not row.prior and not row.higher]
        self._one_day = len({row.day.iso for row in rows if row.event == "sentence" and row.day}) == 1
        self._left = _left(rows)
        self._known: dict[int, HearingRow | None] = {}

    def of(self, person: int) -> HearingRow | None:
        """Where and when the person was sentenced, as far as the release tells."""
        if person not in self._known:
            self._known[person] = self._sitting(person)
        return self._known[person]

    def _sitting(self, person: int) -> HearingRow | None:
        found: HearingRow | None = None
        for row in self._told(person):
            found = row if found is None else found.completed(row)
            if found.court is not None and found.day is not None:
                break
        only = self._only_court()
        if found is None or (found.court is None and only is not None and found.placed):
            found = only if found is None or only is None else found.completed(only)
        return msgspec.structs.replace(found, event="sentence") if found and found.placed else None

    def _told(self, person: int) -> Iterator[HearingRow]:
        """Every row that may tell where the person was sentenced, the surest first."""
        mine = [row for row in self._sentencings if row.is_of(person)]
        everybody = [row for row in self._sentencings if not row.people and not row.borrowed]
        told_of = [row for at, row in enumerate(mine) if row.placed or row.unnamed or (row.vague and at < _VAGUE_LATE)]
        yield from sorted(told_of, key=_lacks)
        own = {self._stories[row.sentence] for row in mine} - {0}
        told_here = [row for row in everybody if row.placed and row.day and self._stories[row.sentence] in own]
        yield from told_here if len(told_here) == 1 else ()
        yield from sorted((row for row in everybody if row.placed), key=_lacks)
        scenes = [row for row in self._rows if _is_scene(row, person) and row.sentence not in self._left]
        told = (mine or everybody)[:_MOST_TOLD]
        for row in told:
            yield from self._before(person, row, scenes)
        for row in told:
            yield from (scene for scene in self._story(row, scenes) if scene.sentence > row.sentence)
            yield from self._findings(person, row, row.sentence)
        yield from self._elsewhere(person, told[0].sentence if told else 0, scenes)

    def _story(self, row: HearingRow, rows: Sequence[HearingRow]) -> list[HearingRow]:
        """Those of ``rows`` that stand in the same story."""
        return [other for other in rows if self._stories[other.sentence] == self._stories[row.sentence]]

    def _before(self, person: int, row: HearingRow, scenes: Sequence[HearingRow]) -> Iterator[HearingRow]:
        """What was told in the story before a sentence, the nearest first; then the finding right beside it."""
        told = [scene for scene in self._story(row, scenes) if scene.sentence <= row.sentence]
        told += self._only_finding(person, row)
        yield from sorted(told, key=lambda scene: -scene.sentence)
        yield from (own for own in self._findings(person, row, row.sentence - _REACH_OF_FINDING) if not own.prior)

    def _findings(self, person: int, row: HearingRow, first: int) -> Iterator[HearingRow]:
        """The pleas and verdicts told from sentence ``first`` to ``row``: ``admitted theft at Leeds Crown Court on
        Friday. He was jailed``."""
        for own in self._rows:
            if own.event in _FINDINGS and own.is_of(person) and own.placed and first <= own.sentence <= row.sentence:
                yield own

    def _only_finding(self, person: int, row: HearingRow) -> list[HearingRow]:
        """The plea or verdict from which the story runs on to the sentence, where only one is dated."""
        told = [own for own in self._rows if own.event in _FINDINGS and own.is_of(person) and own.day]
        if len({own.day.iso for own in told if own.day}) != 1:
            return []
        return [own for own in self._story(row, told) if own.sentence < row.sentence and not own.prior]

    def _elsewhere(self, person: int, first: int, scenes: Sequence[HearingRow]) -> Iterator[HearingRow]:
        """The scenes of other stories; somebody else's sentence only where all were sentenced on one day."""
        for scene in reversed(scenes):
            if scene.sentence <= first and (self._one_day or not _is_of_others(scene, person)):
                yield scene
        yield from (scene for scene in scenes if scene.sentence > first and not _is_of_others(scene, person))

    def _only_court(self) -> HearingRow | None:
        """The one court that the rows name."""
        rows = [row for row in self._rows if row.court and row.event != "appeal" and not row.higher]
        if len({row.court.name for row in rows if row.court}) != 1:
            return None
        return msgspec.structs.replace(rows[-1], day=None, vague=False)


def _left(rows: Sequence[HearingRow]) -> set[int]:
    """The sentences that tell how a court sent somebody to another one: the story does not stay there."""
    there = {row.sentence for row in rows if row.event == "sentence"}
    ahead = {row.sentence for row in rows if row.event == "next" and row.day is None}
    return {row.sentence for row in rows if row.event in ("appearance", "plea") and row.sentence in ahead - there}


def _stories(sentences: Sequence[Sentence]) -> list[int]:
    """The story that each sentence belongs to: a heading begins a new one."""
    stories, story = list[int](), 0
    for sentence in sentences:
        story += sentence.kind == "heading"
        stories.append(story)
    return stories


def _lacks(row: HearingRow) -> tuple[int, bool]:
    """How little a row says: what lacks a court or a day comes later, then what is borrowed."""
    return (row.day is None) + (row.court is None), row.borrowed


def _is_scene(row: HearingRow, person: int) -> bool:
    """Whether a row may show where the story of the person stands."""
    others = row.event == "appearance" and row.people and not row.is_of(person)
    return row.event in _SCENES and row.placed and not row.prior and not row.higher and not others


def _is_of_others(row: HearingRow, person: int) -> bool:
    """Whether a row is somebody else's sentence."""
    return row.event == "sentence" and bool(row.people) and not row.is_of(person)
