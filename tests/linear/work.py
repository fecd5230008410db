"""Text -> what each stage took for it, and the only file that judges whether time grows with the text."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from release_extract.case.decide import Heading, decide
from release_extract.document.headline import summary, title
from release_extract.document.model import Document, UnreadableInput
from release_extract.document.publication import publication
from release_extract.document.read import read_document
from release_extract.extract import extract_document
from release_extract.language.prose import Passage, Prose, read_prose
from release_extract.mentions.model import CourtMention, Mentions
from release_extract.mentions.scan import find_mentions
from release_extract.people.cast import cast_of
from release_extract.people.model import Cast
from release_extract.statements.read import read_statements

#: Twice the text takes twice the time, and four times where a step looks back at all that was before. Garbage, caches
#: and a busy machine make the first somewhat more, so the bound stands between; what is quicker than this is noise.
MOST: Final = 3.0
NOISE: Final = 0.02
_TRIES: Final = 4
_LIMIT: Final = 1 << 30

Result = TypeVar("Result")
Timed = Callable[[str], dict[str, float]]


def check_linear(timed: Timed, make: Callable[[int], str], size: int) -> None:
    """Raise AssertionError where a step of ``timed`` takes more than ``MOST`` times as long for twice ``size``
    characters, by the shortest of several runs.
    """
    small, large = timed(make(size)), timed(make(2 * size))
    for _ in range(_TRIES):
        if not _find_slow(small, large):
            return
        small, large = _shorter(small, timed(make(size))), _shorter(large, timed(make(2 * size)))
    assert not _find_slow(small, large)


def _find_slow(small: dict[str, float], large: dict[str, float]) -> dict[str, float]:
    """How many times as long the steps take that are too slow."""
    return {
        step: seconds / small[step]
        for step, seconds in large.items()
        if step in small and seconds > MOST * small[step] and seconds > MOST * NOISE
    }


def _shorter(first: dict[str, float], second: dict[str, float]) -> dict[str, float]:
    return {step: min(first[step], second.get(step, first[step])) for step in first}


def time_stages(text: str) -> dict[str, float]:
    """Seconds of each stage, up to that which refuses the text because there is too much in it."""
    clock = _Clock()
    data = text.encode("utf-8", "replace")
    document = clock.run("document", lambda: read_document(data, "a.txt", _LIMIT))
    clock.run("heading", lambda: (publication(document), title(document), summary(document)))
    prose = clock.run("prose", lambda: read_prose(document.text, _passages(document)))
    mentions = clock.run("mentions", lambda: find_mentions(prose))
    try:
        extract_document(document)
    except UnreadableInput:
        return clock.seconds
    cast = clock.run("cast", lambda: cast_of(prose, mentions))
    _time_case(clock, prose, mentions, cast)
    return clock.seconds


def _time_case(clock: "_Clock", prose: Prose, mentions: Mentions, cast: Cast) -> None:
    statements = clock.run("statements", lambda: read_statements(prose, cast))
    courts = [item for sentence in mentions.by_sentence for item in sentence if isinstance(item, CourtMention)]
    heading = Heading("-", None, None, None, "2024-03-04", None, None, None, (), (), ())
    clock.run("case", lambda: decide(heading, prose, cast, statements, courts))


def time_whole(text: str) -> dict[str, float]:
    """Seconds from bytes to the record, or to its refusal."""
    clock = _Clock()
    data = text.encode("utf-8", "replace")

    def run() -> None:
        try:
            extract_document(read_document(data, "a.txt", _LIMIT), evidence=True)
        except UnreadableInput:
            return

    clock.run("whole", run)
    return clock.seconds


def _passages(document: Document) -> list[Passage]:
    return [Passage(block.kind, block.start, block.end) for block in document.blocks if block.kind != "furniture"]


class _Clock:
    """Processor time, which other programs do not add to."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def run(self, step: str, work: Callable[[], Result]) -> Result:
        begun = time.process_time()
        result = work()
        self.seconds[step] = time.process_time() - begun
        return result
