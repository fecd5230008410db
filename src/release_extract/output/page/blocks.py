"""Text of a release -> Groups of blocks to show, and the only file that knows how lines become paragraphs on a page.

This is about looks alone: what was read where comes from the record's evidence. Every character of the text that is no
mark of a heading, item, quotation, table or emphasis is shown.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final, Literal

import msgspec

BlockKind = Literal["front", "heading", "item", "quotation", "row", "paragraph"]


class Part(msgspec.Struct, frozen=True):
    """Characters ``start`` to ``end`` of the text: a paragraph, or a cell of a table's row."""

    start: int
    end: int


class Block(msgspec.Struct, frozen=True):
    """One paragraph, item or row."""

    kind: BlockKind
    parts: tuple[Part, ...]


class Group(msgspec.Struct, frozen=True):
    """Neighbours of one kind: the items of a list, the rows of a table."""

    kind: BlockKind
    blocks: tuple[Block, ...]


_LINE: Final = re.compile(r"[^\r\n\u2028\u2029\x85\x0b\x0c]+")
_FENCE: Final = re.compile(r"\ufeff?(?:---|```\w*)[ \t]*\r?\n")
_CLOSE: Final = re.compile(r"^(?:---|\.\.\.|```)[ \t]*\r?$", re.MULTILINE)
_KEYS: Final = re.compile(r"(?:(?:[a-z][\w:.-]{0,30}:(?:[ \t][^\r\n]*)?|[ \t]+\S[^\r\n]*)(?:\r?\n|$))+")
_MARK: Final = re.compile(
    r"(?P<heading>#{1,6}[ \t]+)|(?P<quotation>>[> \t]*)|(?P<row>\|)|(?P<item>(?:[-–•·*+]|\(?\d{1,2}[.)])[ \t]+)"
)
_RULE: Final = re.compile(r"[-=_*~ |:]{3,}")
_WRAPPED_FROM: Final = 45
_FRONT_MATTER: Final = 20_000


def read_groups(text: str) -> tuple[Group, ...]:
    """The whole text in order."""
    front = _front_end(text)
    blocks = [*_front(text, front), *_join(text, list(_split(text, front)))]
    return tuple(Group(kind, tuple(rows)) for kind, rows in groupby(blocks, key=lambda block: block.kind))


def _front_end(text: str) -> int:
    """Where the front matter ends; 0 where there is none."""
    fence = _FENCE.match(text)
    if fence is not None:
        close = _CLOSE.search(text, fence.end(), _FRONT_MATTER)
        return close.end() if close else 0
    keys = _KEYS.match(text, 0, _FRONT_MATTER)
    return keys.end() if keys and keys[0].count("\n") > 1 else 0


def _front(text: str, end: int) -> Iterator[Block]:
    for line in _LINE.finditer(text, 0, end):
        if not _RULE.fullmatch(line[0].strip("\ufeff \t")) and not line[0].startswith("```"):
            yield Block("front", (Part(line.start(), line.end()),))


def _split(text: str, start: int) -> Iterator[Block]:
    """A block for each line that is neither blank nor a rule."""
    for line in _LINE.finditer(text, start):
        content = line[0].strip()
        if content and not _RULE.fullmatch(content):
            begin = line.start() + line[0].index(content)
            yield _block(text, Part(begin, begin + len(content)))


def _block(text: str, line: Part) -> Block:
    mark = _MARK.match(text, line.start, line.end)
    if mark is None or mark.end() == line.end:
        return Block("paragraph", (line,))
    if mark["row"]:
        return Block("row", tuple(_cells(text, line)))
    kind: BlockKind = "heading" if mark["heading"] else "quotation" if mark["quotation"] else "item"
    return Block(kind, (Part(mark.end(), line.end),))


def _cells(text: str, line: Part) -> Iterator[Part]:
    for cell in re.compile(r"[^|]+").finditer(text, line.start, line.end):
        yield Part(cell.start(), cell.end())


def _join(text: str, lines: list[Block]) -> Iterator[Block]:
    """Lines broken at a fixed width become one paragraph."""
    first = last = None
    for line in lines:
        if first is not None and last is not None and _goes_on(text, first, last, line):
            last = line
            continue
        if first is not None and last is not None:
            yield _whole(first, last)
        first = last = line
    if first is not None and last is not None:
        yield _whole(first, last)


def _whole(first: Block, last: Block) -> Block:
    """The block from its first line to its last."""
    if first is last:
        return first
    return Block(first.kind, (Part(first.parts[0].start, last.parts[0].end),))


def _goes_on(text: str, first: Block, last: Block, line: Block) -> bool:
    """Whether ``line`` goes on with the block from ``first`` to ``last``: no blank line stands between, and it starts
    in lower case or the line above was full.
    """
    if first.kind not in ("paragraph", "item", "quotation") or line.kind != "paragraph":
        return False
    above, below = last.parts[-1], line.parts[0]
    if text.count("\n", above.end, below.start) > 1 or text.count("\r", above.end, below.start) > 1:
        return False
    full = above.end - above.start >= _WRAPPED_FROM and text[above.end - 1] not in '.!?"”:'
    return text[below.start].islower() or full
