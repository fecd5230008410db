"""HTML page -> its metadata and the article's own text as blocks, and the only file that knows page layout.

The tree is walked as the flat list of its nodes, forwards for what is inherited and backwards for what is summed: no
recursion, and time in proportion to the page. Offsets refer to the text that is put together here.
"""

import re
import warnings
from collections.abc import Sequence
from typing import Final, NamedTuple

import msgspec
from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from bs4.exceptions import ParserRejectedMarkup

from release_extract.document.furniture import FURNITURE, LAYOUT_ROLES, LAYOUT_TAGS, LAYOUT_WORDS
from release_extract.document.html_head import attribute, read_head
from release_extract.document.model import Block, BlockKind, Meta, Stated, UnreadableInput
from release_extract.document.text import Line, classify, unmark


class Page(NamedTuple):
    text: str
    meta: Meta
    blocks: tuple[Block, ...]


class _Place(NamedTuple):
    """What a node inherits from the elements around it. ``block`` and ``cell`` are elements, by number."""

    dropped: bool
    kind: BlockKind | None
    block: int
    cell: int
    linked: bool


class _Piece(NamedTuple):
    """A printed line of the page, and the index of the element that it stands in."""

    text: str
    kind: BlockKind | None
    node: int
    linked: bool
    dated: bool


_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS: Final = _HEADINGS | {
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hgroup",
    "hr",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
}
_INLINE_BOXES: Final = frozenset({"span", "time", "a", "small", "label", "button"})
_HOLDERS: Final = frozenset({"article", "main", "section", "div", "center", "table", "tbody", "tr", "td"})
_CONTAINERS: Final = frozenset({"body", "main", "article", "html"})
_SECTIONS: Final = frozenset(
    form.strip()
    for row in FURNITURE
    if row.reach in ("inline_section", "closing_section")
    for form in row.forms.split(";")
)
_WORD: Final = re.compile(r"[a-z0-9]+")
_SPACE: Final = re.compile(r"\s+")
_DATED: Final = re.compile(r"\b(?:19|20)\d\d\b|\b\d\d?[./]\d\d?[./]\d\d\b")
_ORDINALS: Final = ("st", "nd", "rd", "th")
_PROSE: Final = 60
_SHARE: Final = 0.8
_MOST_OF_PAGE: Final = 0.5
_LONG: Final = 130
_MOST_TIMES: Final = 50


def read_html(text: str) -> Page:
    """Read a page. Raises UnreadableInput where the parser gives up."""
    soup = _parse(text)
    meta = read_head(soup)
    pieces = _article(soup, meta)
    return _page(pieces, meta if meta.date else _with_time(soup, meta, pieces))


def _parse(text: str) -> BeautifulSoup:
    clean = text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore"
        )  # bs4 warns of markup that looks like a file name or XML; the user asked for neither
        try:
            return BeautifulSoup(clean, "lxml")
        except (ParserRejectedMarkup, AssertionError) as error:
            raise UnreadableInput("HTML that cannot be parsed") from error


def _page(pieces: Sequence[_Piece], meta: Meta) -> Page:
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
    marked = [
        line if line.kind is not None else unmark(text, line.start, line.end, follows=False) or line for line in lines
    ]
    return Page(text, meta, tuple(classify(text, marked)))


def _with_time(soup: BeautifulSoup, meta: Meta, pieces: Sequence[_Piece]) -> Meta:
    """The date of the first ``<time datetime>`` whose text the article prints."""
    printed = [piece.text for piece in pieces if piece.dated]
    for tag in soup.find_all("time", limit=_MOST_TIMES):
        words = " ".join(tag.get_text(" ").split())
        if words and attribute(tag, "datetime") and any(words in line for line in printed):
            return msgspec.structs.replace(meta, date=Stated(attribute(tag, "datetime"), None))
    return meta


# The walk


def _article(soup: BeautifulSoup, meta: Meta) -> list[_Piece]:
    """The lines of the article: those of the densest element, with headline and dates that stand before it."""
    root = soup.body or soup
    nodes = [root, *root.descendants]
    index = {id(node): number for number, node in enumerate(nodes)}
    parents = [0 if number == 0 else index[id(node.parent)] for number, node in enumerate(nodes)]
    sizes = _sums(parents, [len(str(node).strip()) if _is_text(node) else 0 for node in nodes])
    marked = _sums(parents, [int(isinstance(node, Tag) and node.name in ("h1", "time")) for node in nodes])
    places = _places(nodes, parents, sizes, marked)
    pieces = _pieces(nodes, parents, places)
    return _chosen(pieces, parents, [node.name if isinstance(node, Tag) else "" for node in nodes], meta)


def _is_text(node: object) -> bool:
    """Printed text: comments, scripts and declarations are classes of their own."""
    return type(node) is NavigableString


def _sums(parents: Sequence[int], own: Sequence[int]) -> list[int]:
    """Each element's own measure and that of all that it holds."""
    sums = list(own)
    for number in range(len(sums) - 1, 0, -1):
        sums[parents[number]] += sums[number]
    return sums


def _places(
    nodes: Sequence[object], parents: Sequence[int], sizes: Sequence[int], marked: Sequence[int]
) -> list[_Place]:
    """What every node inherits. ``marked`` counts headlines and times: a header with one belongs to the article."""
    places = [_Place(dropped=False, kind=None, block=0, cell=0, linked=False)]
    headed = _headed(nodes, parents, sizes)
    for number in range(1, len(nodes)):
        node, around = nodes[number], places[parents[number]]
        if not isinstance(node, Tag):
            places.append(around)
            continue
        layout = not marked[number] if node.name == "header" else _is_layout(node)
        dropped = around.dropped or number in headed or (layout and sizes[number] < _MOST_OF_PAGE * sizes[0])
        places.append(_inner(node, number, around, dropped=dropped))
    return places


def _inner(tag: Tag, number: int, around: _Place, *, dropped: bool) -> _Place:
    name = tag.name
    block, cell = around.block, around.cell
    if name in ("td", "th") and _is_data_cell(tag):
        cell = number
    elif name in _BLOCKS:
        block, cell = number, 0
    return _Place(dropped, _kind_inside(tag, around.kind), block, cell, around.linked or name == "a")


def _is_data_cell(tag: Tag) -> bool:
    """A cell of a row of figures and words, not of a layout: its row has several, and it holds no blocks."""
    row = tag.parent
    if row is None or row.name != "tr" or len(row.find_all(["td", "th"], recursive=False)) < 2:
        return False
    return all(cell.find(list(_BLOCKS)) is None for cell in row.find_all(["td", "th"], recursive=False))


def _kind_inside(tag: Tag, around: BlockKind | None) -> BlockKind | None:
    name = tag.name
    if name in _HEADINGS:
        return "heading"
    if name in ("figure", "figcaption") or (name in _BLOCKS | {"span"} and "caption" in _words(tag)):
        return "caption"
    if name == "blockquote":
        return "quotation"
    if name == "article":
        return None  # a story of its own, also where it is an entry of a list
    return (
        "item" if name == "li" or (name == "tr" and around is None and tag.find("td") and _is_data_row(tag)) else around
    )


def _is_data_row(tag: Tag) -> bool:
    cell = tag.find(["td", "th"], recursive=False)
    return isinstance(cell, Tag) and _is_data_cell(cell)


def _words(tag: Tag) -> set[str]:
    names = f"{attribute(tag, 'class')} {attribute(tag, 'id')} {attribute(tag, 'aria-label')}".lower()
    return set(_WORD.findall(names)) if names.strip() else set()


def _is_layout(tag: Tag) -> bool:
    """Menus, banners, share links, other stories: by element, by role, by the words of its class and id, or hidden."""
    name = tag.name
    if name in LAYOUT_TAGS or tag.has_attr("hidden") or attribute(tag, "role") in LAYOUT_ROLES:
        return True
    if name in _CONTAINERS:
        return False
    if attribute(tag, "style").lower().replace(" ", "").startswith("display:none"):
        return True
    return not LAYOUT_WORDS.isdisjoint(_words(tag))


def _headed(nodes: Sequence[object], parents: Sequence[int], sizes: Sequence[int]) -> set[int]:
    """Elements that begin with a heading such as "Related stories"."""
    found: set[int] = set()
    for number, node in enumerate(nodes):
        if not isinstance(node, Tag) or node.name not in _HEADINGS or sizes[number] > _PROSE:
            continue
        if " ".join(node.get_text(" ").split()).lower().strip(" :") not in _SECTIONS:
            continue
        parent = nodes[parents[number]]
        first = isinstance(parent, Tag) and parent.name not in _CONTAINERS and parent.find(True) is node
        if first and sizes[parents[number]] < _MOST_OF_PAGE * sizes[0]:
            found.add(parents[number])
    return found


# Lines


class _Open:
    """The line that is being put together."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.place: _Place | None = None
        self.node = 0
        self.parent = 0
        self.linked = 0
        self.dated = False

    def take(self) -> _Piece | None:
        """The finished line, or None where it is blank; a new one begins."""
        text = _SPACE.sub(" ", "".join(self.parts)).strip()
        piece = None
        if text and self.place is not None:
            linked = self.linked * 2 > len(text)
            dated = self.dated or (len(text) <= _LONG and _DATED.search(text) is not None)
            piece = _Piece(text, self.place.kind, self.node, linked, dated)
        self.parts, self.linked, self.dated = [], 0, False
        return piece

    def add(self, text: str, place: _Place, parent: int, parent_name: str) -> None:
        """Another string of the same line; a comma between cells, a space between boxes that touch."""
        if self.parts and self.place is not None and place.cell != self.place.cell:
            self.parts.append(", ")
        elif self.parts and parent != self.parent and parent_name in _INLINE_BOXES and _touch(self.parts[-1], text):
            self.parts.append(" ")
        if not self.parts:
            self.node = place.block
        self.parts.append(text)
        self.place, self.parent = place, parent
        self.linked += len(text) if place.linked else 0
        self.dated = self.dated or parent_name == "time"


def _touch(left: str, right: str) -> bool:
    if not left or not right or not right[0].isalnum() or not (left[-1].isalnum() or left[-1] in "'\"’”"):
        return False
    return not (left[-1].isdigit() and right.startswith(_ORDINALS))


def _pieces(nodes: Sequence[object], parents: Sequence[int], places: Sequence[_Place]) -> list[_Piece]:
    pieces: list[_Piece] = []
    line = _Open()
    for number, node in enumerate(nodes):
        place = places[number]
        ends = (isinstance(node, Tag) and node.name == "br") or (
            line.place is not None and place.block != line.place.block
        )
        if ends and line.parts:
            piece = line.take()
            if piece is not None:
                pieces.append(piece)
        if _is_text(node) and not place.dropped:
            parent = nodes[parents[number]]
            line.add(str(node), place, parents[number], parent.name if isinstance(parent, Tag) else "")
    last = line.take()
    return [*pieces, last] if last is not None else pieces


# Choice


def _chosen(pieces: list[_Piece], parents: Sequence[int], names: Sequence[str], meta: Meta) -> list[_Piece]:
    """From the headline to the end of the densest element, with the dates above the headline."""
    own = [0] * len(parents)
    for piece in pieces:
        if len(piece.text) >= _PROSE and not piece.linked:
            own[piece.node] += len(piece.text)
    sums = _sums(parents, own)
    if not sums[0]:
        return pieces
    inside = _inside(parents, _densest(sums, parents, names))
    printed = [number for number, piece in enumerate(pieces) if piece.node in inside]
    first = next(number for number in printed if len(pieces[number].text) >= _PROSE)
    start = _headline_index(pieces[:first], meta)
    if start is None:
        start = printed[0]
    return [*(piece for piece in pieces[:start] if piece.dated), *pieces[start : printed[-1] + 1]]


def _densest(sums: Sequence[int], parents: Sequence[int], names: Sequence[str]) -> int:
    """The outermost article that holds most of the page's prose; else the smallest element that does."""
    best = 0
    for number in range(1, len(sums)):  # an element stands before those that it holds
        if parents[number] == best and names[number] in _HOLDERS and sums[number] >= _SHARE * sums[0]:
            best = number
            if names[number] == "article":
                break
    return best


def _inside(parents: Sequence[int], container: int) -> set[int]:
    inside = {container}
    for number in range(container + 1, len(parents)):
        if parents[number] in inside:
            inside.add(number)
    return inside


def _headline_index(pieces: Sequence[_Piece], meta: Meta) -> int | None:
    """The last heading above the prose that the page's title holds; else the last of all."""
    headings = [number for number, piece in enumerate(pieces) if piece.kind == "heading"]
    title = meta.title.value if meta.title else ""
    held = [number for number in headings if pieces[number].text in title or title in pieces[number].text]
    return max(held or headings, default=None)
