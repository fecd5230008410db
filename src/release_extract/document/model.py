"""The types of the document room. They hold no behaviour."""

from typing import Literal

import msgspec

BlockKind = Literal["heading", "paragraph", "item", "caption", "quotation", "furniture"]
Repair = Literal["encoding_repaired", "front_matter_repaired"]


class UnreadableInput(Exception):  # noqa: N818 - named for what it says to a user
    """The bytes hold no release that can be read. The message says why, in one line, without the file's name."""


class Span(msgspec.Struct, frozen=True):
    """Characters ``start`` to ``end`` of ``Document.text``, the last not included."""

    start: int
    end: int


class Stated(msgspec.Struct, frozen=True):
    """A value that the source states, and where; no span where that is not in ``Document.text`` (an HTML head)."""

    value: str
    span: Span | None


class Meta(msgspec.Struct, frozen=True):
    """What the front matter or the HTML head says, HTML entities decoded, nothing interpreted."""

    #: ``og:title``, else ``title``: may still carry the site's suffix.
    title: Stated | None = None
    #: ``url``, else ``og:url``, else the canonical link.
    url: Stated | None = None
    area: Stated | None = None
    #: The publication date as written.
    date: Stated | None = None
    #: ``og:description``, else ``description``.
    description: Stated | None = None
    site_name: Stated | None = None


class Block(msgspec.Struct, frozen=True):
    """A paragraph or a line of its own: ``text[start:end]`` without list marks, hashes and enclosing asterisks."""

    kind: BlockKind
    start: int
    end: int


class Document(msgspec.Struct, frozen=True):
    """One release, ready to be read.

    ``text`` is the decoded source (a text file) or the article's text (an HTML page); every offset refers to it.
    ``blocks`` are in order, do not overlap and leave out the front matter.
    """

    text: str
    meta: Meta
    blocks: tuple[Block, ...]
    repairs: tuple[Repair, ...]
