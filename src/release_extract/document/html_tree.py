"""Parsed page -> its printed lines, and the only file that knows what elements mean.

The tree is walked as the flat list of its nodes, forwards for what is inherited and backwards for what is summed: no
recursion, and time in proportion to the page. bs4's own searches are not used here, as each costs as much as its
element is deep.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from release_extract.document.furniture import FURNITURE, LAYOUT_ROLES, LAYOUT_TAGS, LAYOUT_WORDS, SECTION_STARTS
from release_extract.document.html_head import attribute
from release_extract.document.model import BlockKind


class Piece(NamedTuple):
    """A printed line of the page, and the number of the element that it stands in."""

    text: str
    kind: BlockKind | None
    node: int
    linked: bool
    dated: bool


class Tree(NamedTuple):
    """A page's lines in order; of every node, its parent's number and its element's name (empty for text)."""

    pieces: list[Piece]
    parents: list[int]
    names: list[str]


class _Flat(NamedTuple):
    """The nodes in the order of the source, an element before what it holds; parallel lists."""

    nodes: list[object]
    parents: list[int]
    names: list[str]


class _Facts(NamedTuple):
    """What is known of each element from what it holds: characters, headlines and times, whether a row holds data."""

    sizes: list[int]
    marked: list[int]
    data_rows: set[int]
    other_stories: set[int]


class _Place(NamedTuple):
    """What a node inherits from the elements around it. ``block`` and ``cell`` are elements, by number."""

    dropped: bool
    kind: BlockKind | None
    block: int
    cell: int
    linked: bool


_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CELLS: Final = frozenset({"td", "th"})
_BLOCKS: Final = _HEADINGS | {
    *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt"),
    *(
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
    ),
    *("p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
}
_INLINE_BOXES: Final = frozenset({"span", "time", "a", "small", "label", "button"})
#: Elements that are never taken for furniture.
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
#: Nothing that holds more of the page's characters than this is furniture, whatever it is called.
_MOST_OF_PAGE: Final = 0.5
_LONGEST_HEADING: Final = 60
_MOST_NODES_IN_HEADING: Final = 12
_LONGEST_DATE_LINE: Final = 130


def read_tree(soup: BeautifulSoup) -> Tree:
    """The lines that the page prints, without what surrounds its article by name, role or heading."""
    flat = _flatten(soup.body or soup)
    places = _places(flat, _facts(flat))
    return Tree(_pieces(flat, places), flat.parents, flat.names)


def sums(parents: Sequence[int], own: Sequence[int]) -> list[int]:
    """Each element's own measure and that of all that it holds."""
    result = list(own)
    for number in range(len(result) - 1, 0, -1):
        result[parents[number]] += result[number]
    return result


def _flatten(root: Tag) -> _Flat:
    nodes: list[object] = [root, *root.descendants]
    index = {id(node): number for number, node in enumerate(nodes)}
    parents = [0] * len(nodes)
    for number, node in enumerate(nodes):
        if number and isinstance(node, Tag | NavigableString):
            parents[number] = index[id(node.parent)]
    return _Flat(nodes, parents, [node.name if isinstance(node, Tag) else "" for node in nodes])


def _is_text(node: object) -> bool:
    """Printed text: comments, scripts and declarations are classes of their own."""
    return type(node) is NavigableString


# What elements hold


def _facts(flat: _Flat) -> _Facts:
    sizes = sums(flat.parents, [len(str(node).strip()) if _is_text(node) else 0 for node in flat.nodes])
    marked = sums(flat.parents, [int(name in ("h1", "time")) for name in flat.names])
    return _Facts(sizes, marked, _data_rows(flat), _other_stories(flat, sizes))


def _data_rows(flat: _Flat) -> set[int]:
    """Rows of a table of figures and words, not of a layout: several cells, and no blocks in any of them."""
    blocks = sums(flat.parents, [int(name in _BLOCKS) for name in flat.names])
    cells: dict[int, int] = {}
    layout: set[int] = set()
    for number, name in enumerate(flat.names):
        row = flat.parents[number]
        if name in _CELLS and flat.names[row] == "tr":
            cells[row] = cells.get(row, 0) + 1
            if blocks[number] > 1:
                layout.add(row)
    return {row for row, count in cells.items() if count > 1 and row not in layout}


def _other_stories(flat: _Flat, sizes: Sequence[int]) -> set[int]:
    """Elements that begin with a heading such as "Related stories"."""
    counts = sums(flat.parents, [1] * len(flat.nodes))
    found: set[int] = set()
    for number, name in enumerate(flat.names):
        parent = flat.parents[number]
        if name not in _HEADINGS or sizes[number] > _LONGEST_HEADING or counts[number] > _MOST_NODES_IN_HEADING:
            continue
        if flat.names[parent] in _CONTAINERS or sizes[parent] >= _MOST_OF_PAGE * sizes[0]:
            continue
        node = flat.nodes[number]
        if isinstance(node, Tag) and _is_first(flat, number, parent) and _names_section(node):
            found.add(parent)
    return found


def _is_first(flat: _Flat, number: int, parent: int) -> bool:
    return all(_is_text(node) and not str(node).strip() for node in flat.nodes[parent + 1 : number])


def _names_section(heading: Tag) -> bool:
    words = " ".join(heading.get_text(" ").split()).lower().replace("’", "'").strip(" :")
    return words in _SECTIONS or words.startswith(SECTION_STARTS)


# What nodes inherit


def _places(flat: _Flat, facts: _Facts) -> list[_Place]:
    places = [_Place(dropped=False, kind=None, block=0, cell=0, linked=False)]
    for number in range(1, len(flat.nodes)):
        node, around = flat.nodes[number], places[flat.parents[number]]
        if isinstance(node, Tag):
            dropped = around.dropped or number in facts.other_stories or _is_furniture(node, number, facts)
            places.append(_inner(node, number, flat.parents[number], _Place(dropped, *around[1:]), facts))
        else:
            places.append(around)
    return places


def _inner(tag: Tag, number: int, parent: int, around: _Place, facts: _Facts) -> _Place:
    block, cell = around.block, around.cell
    if tag.name in _CELLS and parent in facts.data_rows:
        cell = number
    elif tag.name in _BLOCKS:
        block, cell = number, 0
    kind = "item" if number in facts.data_rows and around.kind is None else _kind(tag, around.kind)
    return _Place(around.dropped, kind, block, cell, around.linked or tag.name == "a")


def _kind(tag: Tag, around: BlockKind | None) -> BlockKind | None:
    name = tag.name
    if name in _HEADINGS:
        return "heading"
    if name in ("figure", "figcaption") or (name in _BLOCKS | {"span"} and "caption" in _words(tag)):
        return "caption"
    if name == "blockquote":
        return "quotation"
    if name == "article":
        return None  # a story of its own, also where it is an entry of a list
    return "item" if name == "li" else around


def _words(tag: Tag) -> set[str]:
    names = f"{attribute(tag, 'class')} {attribute(tag, 'id')} {attribute(tag, 'aria-label')}"
    return set(_WORD.findall(names.lower())) if names.strip() else set()


def _is_furniture(tag: Tag, number: int, facts: _Facts) -> bool:
    """Menus, banners, share links, other stories. A header with a headline or a time is the article's own."""
    if tag.name in _CONTAINERS or facts.sizes[number] >= _MOST_OF_PAGE * facts.sizes[0] > 0:
        return False
    if tag.name == "header":
        return not facts.marked[number]
    if tag.name in LAYOUT_TAGS or tag.has_attr("hidden") or attribute(tag, "role") in LAYOUT_ROLES:
        return True
    if attribute(tag, "style").lower().replace(" ", "").startswith("display:none"):
        return True
    return not LAYOUT_WORDS.isdisjoint(_words(tag))


# Lines


class _Open:
    """The line that is being put together."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.place: _Place | None = None
        self.parent = 0
        self.linked = 0
        self.dated = False

    def take(self) -> Piece | None:
        """The finished line, or None where it is blank; a new one begins."""
        text = _SPACE.sub(" ", "".join(self.parts)).strip()
        piece = None
        if text and self.place is not None:
            dated = self.dated or (len(text) <= _LONGEST_DATE_LINE and _DATED.search(text) is not None)
            piece = Piece(text, self.place.kind, self.place.block, self.linked * 2 > len(text), dated)
        self.parts, self.linked, self.dated = [], 0, False
        return piece

    def add(self, text: str, place: _Place, parent: int, parent_name: str) -> None:
        """Another string of the same line; a comma between cells, a space between boxes that touch."""
        if self.parts and self.place is not None and place.cell != self.place.cell:
            self.parts.append(", ")
        elif self.parts and parent != self.parent and parent_name in _INLINE_BOXES and _touch(self.parts[-1], text):
            self.parts.append(" ")
        self.parts.append(text)
        self.place, self.parent = place, parent
        self.linked += len(text) if place.linked else 0
        self.dated = self.dated or parent_name == "time"


def _touch(left: str, right: str) -> bool:
    if not left or not right or not right[0].isalnum() or not (left[-1].isalnum() or left[-1] in "'\"’”"):
        return False
    return not (left[-1].isdigit() and right.startswith(_ORDINALS))


def _pieces(flat: _Flat, places: Sequence[_Place]) -> list[Piece]:
    pieces: list[Piece | None] = []
    line = _Open()
    for number, node in enumerate(flat.nodes):
        place = places[number]
        if line.parts and (flat.names[number] == "br" or (line.place is not None and place.block != line.place.block)):
            pieces.append(line.take())
        if _is_text(node) and not place.dropped:
            line.add(str(node), place, flat.parents[number], flat.names[flat.parents[number]])
    pieces.append(line.take())
    return [piece for piece in pieces if piece is not None]
