"""Values with places, and blocks -> Segments, and the only file that knows how overlapping places share their words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final

import msgspec

from release_extract.output.page.blocks import Block, Group, Part
from release_extract.output.summary import KINDS, Kind, Value
from release_extract.output.words import fit_to_print, label

_EMPHASIS: Final = re.compile(
    r"(\*\*\*|\*\*|__)(?=\S)[^\r\n]{1,400}?(?<=\S)\1|(?<![\w*])([*_])(?=[^\s*_])[^\r\n*_]{1,400}\2(?![\w*])"
)


class Mark(msgspec.Struct, frozen=True):
    """One place of the value with this name."""

    start: int
    end: int
    kind: Kind
    value: str
    hint: str


class Segment(msgspec.Struct, frozen=True):
    """Words that the same marks cover. ``values`` begins with the innermost, whose ``kind`` colours the words."""

    name: str
    text: str
    strong: bool
    kind: Kind | None
    #: The kind of the widest mark, where it is another one.
    outer: Kind | None
    values: tuple[str, ...]
    hint: str
    #: Whether it only goes on with a value that an earlier segment of the block has offered to the keyboard.
    again: bool


class Paragraph(msgspec.Struct, frozen=True):
    """A block's parts, in segments."""

    parts: tuple[tuple[Segment, ...], ...]


class Marked(msgspec.Struct, frozen=True):
    """A group of blocks of one kind, ready for a template."""

    kind: str
    paragraphs: tuple[Paragraph, ...]


class _Emphasis(msgspec.Struct, frozen=True):
    start: int
    end: int
    sign: int


def name_values(values: Iterable[Value]) -> dict[Value, str]:
    """A name for each value that has a place."""
    return {value: f"v{number}" for number, value in enumerate(values, 1) if value.places}


def mark_groups(text: str, groups: Iterable[Group], names: Mapping[Value, str]) -> list[Marked]:
    """The groups in segments."""
    marker = _Marker(text, names)
    return [Marked(group.kind, tuple(map(marker.mark, group.blocks))) for group in groups]


def first_words(groups: Iterable[Marked]) -> dict[str, str]:
    """The first segment of each value that is seen, by names."""
    found: dict[str, str] = {}
    for group in groups:
        for paragraph in group.paragraphs:
            for segment in (each for part in paragraph.parts for each in part):
                for value in segment.values:
                    found.setdefault(value, segment.name)
    return found


class _Marker:
    """Walks through the blocks, and through the marks beside them."""

    def __init__(self, text: str, names: Mapping[Value, str]) -> None:
        self._text = text
        self._waiting = sorted(_marks(names, len(text)), key=lambda mark: mark.start)[::-1]
        self._active: list[Mark] = []

    def mark(self, block: Block) -> Paragraph:
        """The block's segments."""
        return Paragraph(tuple(tuple(self._segments(part)) for part in block.parts))

    def _segments(self, part: Part) -> Iterator[Segment]:
        marks = self._near(part)
        emphases = _emphases(self._text, part)
        hidden = [*_hidden(emphases)]
        cuts = sorted({part.start, part.end, *_edges(part, [*marks, *hidden])})
        offered: set[Mark] = set()
        for start, end in pairwise(cuts):
            if any(each.start <= start and end <= each.end for each in hidden):
                continue
            covering = sorted((mark for mark in marks if mark.start <= start and end <= mark.end), key=_depth)
            strong = any(each.sign > 1 and each.start <= start and end <= each.end for each in emphases)
            plain = _plain(Part(start, end), self._text, strong)
            yield _covered(plain, covering, offered) if covering else plain
            offered.update(covering[:1])

    def _near(self, part: Part) -> list[Mark]:
        """The marks that reach into ``part``; those before it are done with."""
        while self._waiting and self._waiting[-1].start < part.end:
            self._active.append(self._waiting.pop())
        self._active = [mark for mark in self._active if mark.end > part.start]
        return self._active


def _marks(names: Mapping[Value, str], length: int) -> Iterator[Mark]:
    """All the places; what lies outside of the text is none."""
    for value, name in names.items():
        hint = f"{label(value.kind)}: {value.words}"
        for place in value.places:
            if 0 <= place.start < place.end <= length:
                yield Mark(place.start, place.end, place.kind, name, hint)


def _plain(part: Part, text: str, strong: bool) -> Segment:
    words = fit_to_print(text[part.start : part.end].replace("\r\n", "\n").replace("\r", "\n"))
    return Segment(f"w{part.start}", words, strong, None, None, (), "", again=False)


def _covered(plain: Segment, marks: list[Mark], offered: set[Mark]) -> Segment:
    """The segment under ``marks``, the innermost first."""
    inner, outer = marks[0], marks[-1]
    return Segment(
        plain.name,
        plain.text,
        plain.strong,
        inner.kind,
        outer.kind if outer.kind != inner.kind else None,
        tuple(dict.fromkeys(mark.value for mark in marks)),
        "; ".join(dict.fromkeys(mark.hint for mark in marks)),
        again=inner in offered,
    )


def _depth(mark: Mark) -> tuple[int, int]:
    """The shortest mark lies innermost; of equal ones that whose kind says more."""
    return mark.end - mark.start, -KINDS.index(mark.kind)


def _emphases(text: str, part: Part) -> list[_Emphasis]:
    found = _EMPHASIS.finditer(text, part.start, part.end)
    return [_Emphasis(match.start(), match.end(), len(match[1] or match[2])) for match in found]


def _hidden(emphases: list[_Emphasis]) -> Iterator[Part]:
    """The signs of emphasis themselves."""
    for each in emphases:
        yield Part(each.start, each.start + each.sign)
        yield Part(each.end - each.sign, each.end)


def _edges(part: Part, covers: Iterable[Mark | Part]) -> Iterator[int]:
    for cover in covers:
        yield from (edge for edge in (cover.start, cover.end) if part.start < edge < part.end)
