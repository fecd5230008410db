"""HTML page -> its metadata and the article's own text as blocks, and the only file that chooses what the article is.

Offsets refer to the text that is put together here.
"""

import warnings
from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec
from bs4 import BeautifulSoup
from bs4.exceptions import ParserRejectedMarkup

from release_extract.document.html_head import attribute, read_head
from release_extract.document.html_tree import Piece, Tree, read_tree, sums
from release_extract.document.model import Block, Meta, Stated, UnreadableInput
from release_extract.document.text import Line, classify, unmark


class Page(NamedTuple):
    """The article's text, and what ``Document`` says of it."""

    text: str
    meta: Meta
    blocks: tuple[Block, ...]


#: Elements that may hold an article; a list or a quotation may be the longest part of one.
_HOLDERS: Final = frozenset({"article", "main", "section", "div", "center", "table", "tbody", "tr", "td"})
#: Lines from this length on count as prose, and this share of a page's prose is most of it.
_PROSE: Final = 60
_SHARE: Final = 0.8
#: How much of the prose may stand above the headline, in a menu or in another story.
_MOST_ABOVE: Final = 0.3
_MOST_TIMES: Final = 50


def read_html(text: str) -> Page:
    """Read a page. Raises UnreadableInput where the parser gives up."""
    soup = _parse(text)
    meta = read_head(soup)
    pieces = _article(read_tree(soup), meta)
    return _page(pieces, meta if meta.date else _with_time(soup, meta, pieces))


def _parse(text: str) -> BeautifulSoup:
    clean = text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # bs4 warns of markup that looks like XML or a file's name
        try:
            return BeautifulSoup(clean, "lxml")
        except (ParserRejectedMarkup, AssertionError) as error:
            raise UnreadableInput("HTML that cannot be parsed") from error


def _page(pieces: Sequence[Piece], meta: Meta) -> Page:
    """Put the lines together, a blank line between them except within a list."""
    parts: list[str] = []
    lines: list[Line] = []
    position = 0
    for index, piece in enumerate(pieces):
        gap = "" if index == 0 else "\n" if piece.kind == "item" == pieces[index - 1].kind else "\n\n"
        parts += (gap, piece.text)
        start = position + len(gap)
        position = start + len(piece.text)
        lines.append(Line(start, position, piece.kind, follows=False))
    text = "".join(parts)
    return Page(text, meta, tuple(classify(text, [_unmarked(text, line) for line in lines])))


def _unmarked(text: str, line: Line) -> Line:
    """Pages print list marks too, after line breaks."""
    if line.kind is not None:
        return line
    return unmark(text, line.start, line.end, follows=False) or line


def _with_time(soup: BeautifulSoup, meta: Meta, pieces: Sequence[Piece]) -> Meta:
    """The date of the first ``<time datetime>`` whose text the article prints."""
    printed = [piece.text for piece in pieces if piece.dated]
    for tag in soup.find_all("time", limit=_MOST_TIMES):
        words = " ".join(tag.get_text(" ").split())
        if words and attribute(tag, "datetime") and any(words in line for line in printed):
            return msgspec.structs.replace(meta, date=Stated(attribute(tag, "datetime"), None))
    return meta


def _article(tree: Tree, meta: Meta) -> list[Piece]:
    """From the headline to the end of the densest element, with the dates above the headline."""
    own = [0] * len(tree.parents)
    for piece in tree.pieces:
        own[piece.node] += _prose(piece)
    inside = _inside(tree.parents, _densest(sums(tree.parents, own), tree))
    printed = [number for number, piece in enumerate(tree.pieces) if piece.node in inside]
    if not any(own):
        return tree.pieces
    start = _start(tree.pieces, printed, meta)
    above = [piece for piece in tree.pieces[:start] if piece.dated]
    return above + _without_links_after(tree.pieces[start : printed[-1] + 1])


def _without_links_after(pieces: list[Piece]) -> list[Piece]:
    """``pieces`` without the lines after the last paragraph that are links: tags, and headlines of other stories."""
    last = max((number for number, piece in enumerate(pieces) if _prose(piece)), default=len(pieces))
    return [piece for number, piece in enumerate(pieces) if number <= last or not piece.linked]


def _prose(piece: Piece) -> int:
    return len(piece.text) if len(piece.text) >= _PROSE and not piece.linked else 0


def _densest(prose: Sequence[int], tree: Tree) -> int:
    """The outermost article that holds most of the page's prose; else the smallest element that does."""
    best = 0
    for number in range(1, len(prose)):  # an element stands before those that it holds
        if tree.parents[number] == best and tree.names[number] in _HOLDERS and prose[number] >= _SHARE * prose[0] > 0:
            best = number
            if tree.names[number] == "article":
                break
    return best


def _inside(parents: Sequence[int], container: int) -> set[int]:
    inside = {container}
    for number in range(container + 1, len(parents)):
        if parents[number] in inside:
            inside.add(number)
    return inside


def _start(pieces: Sequence[Piece], printed: Sequence[int], meta: Meta) -> int:
    """The longest heading that the page's title holds, with little prose above it, the last of those that are alike; else
    the last heading above all prose.
    """
    title = meta.title.value if meta.title else ""
    allowed = _MOST_ABOVE * sum(_prose(pieces[number]) for number in printed)
    above, held, bare = 0, None, None
    for number, piece in enumerate(pieces[: printed[-1]]):
        above += _prose(piece)
        if piece.kind == "heading" and above <= allowed:
            titled = bool(title) and (piece.text in title or piece.text.startswith(title))
            if titled and (held is None or len(piece.text) >= len(pieces[held].text)):
                held = number
            bare = number if not above else bare
    if held is not None:
        return held
    return bare if bare is not None else printed[0]
