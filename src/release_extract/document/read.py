"""Bytes or text -> Document, and the only file that knows the order in which a source is opened."""

import re
from typing import Final

import msgspec

from release_extract.document.decode import MAX_BYTES, decode, repair_mojibake
from release_extract.document.front_matter import read_front_matter
from release_extract.document.model import Block, Document, Meta, Repair, Span, Stated, UnreadableInput
from release_extract.document.publication import stamp_end
from release_extract.document.text import read_blocks

#: What a file as large as the limit may hold, so that one limit bounds memory: of a saved page most is scripts and
#: images, and an element costs a kilobyte of memory, a character of text two hundred bytes.
_BYTES_A_CHARACTER: Final = 5
_BYTES_A_TAG: Final = 100
_SNIFFED: Final = 2000
_HTML_START: Final = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?"
    r"<(?:!doctype html|html|head|body|article|main|div|section|p|h1|table|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_WITHIN: Final = re.compile(r"<(?:html|head|body)[\s>]", re.IGNORECASE)
_HTML_NAMES: Final = (".html", ".htm", ".xhtml")
#: Half of a character, which no output can hold; no bytes decode to it, but a caller's string may.
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")
#: An address that stands alone on one of the first lines.
_URL_LINE: Final = re.compile(r"https?://[^\s<>\"]{4,500}")
_URL_BLOCKS: Final = 4
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,500}>")


def read_document(data: bytes, name: str, max_bytes: int = MAX_BYTES) -> Document:
    """Decode and read a file. ``name`` only helps to tell HTML from text. Raises UnreadableInput."""
    decoded = decode(data, max_bytes)
    if not decoded.text.strip("\ufeff\x00 \t\r\n"):
        raise UnreadableInput("the file is empty")
    _require_few_tags(decoded.text, max_bytes // _BYTES_A_TAG)
    document = _read(decoded.text, name, damaged=decoded.repaired)
    most = max_bytes // _BYTES_A_CHARACTER
    if len(document.text) > most:
        raise UnreadableInput(f"more than {most:,} characters of text; cut it into its releases or raise --max-bytes")
    return document


def _require_few_tags(text: str, most: int) -> None:
    """An element costs a kilobyte of memory, whatever its tag is called."""
    if text.count("<") > most:
        raise UnreadableInput(f"more than {most:,} tags; cut it into its releases or raise --max-bytes")


def read_text(text: str) -> Document:
    """Read a source that is decoded already, HTML or not."""
    return _read(text, "", damaged=False)


def _read(source: str, name: str, *, damaged: bool) -> Document:
    mended = repair_mojibake(_LONE_SURROGATE.sub("\ufffd", source))
    repairs: tuple[Repair, ...] = ("encoding_repaired",) if damaged or mended.repaired else ()
    if _is_html(mended.text, name):
        from release_extract.document.html import read_html  # bs4 and lxml take 0.1 s to load

        page = read_html(mended.text)
        return Document(page.text, page.meta, page.blocks, repairs)
    return _read_plain(mended.text, repairs)


def _is_html(text: str, name: str) -> bool:
    if _HTML_START.match(text, 1 if text.startswith("\ufeff") else 0) or _HTML_WITHIN.search(text, 0, _SNIFFED):
        return True
    named = name.lower().removesuffix(".gz").endswith(_HTML_NAMES)
    return named and _TAG.search(text) is not None


def _read_plain(text: str, repairs: tuple[Repair, ...]) -> Document:
    matter = read_front_matter(text)
    if matter is None:
        blocks = read_blocks(text, stamp_end(text, 0), len(text))
        return _with_url_line(Document(text, Meta(), tuple(blocks), repairs))
    if matter.broken:
        repairs = (*repairs, "front_matter_repaired")
    blocks = _around(text, matter.start, matter.end)
    return Document(text, matter.meta, tuple(blocks), repairs)


def _with_url_line(document: Document) -> Document:
    """``https://www.example.org/2017/03/18/pair-fined`` on a line of its own above the text is the release's address."""
    for index, block in enumerate(document.blocks[:_URL_BLOCKS]):
        if _URL_LINE.fullmatch(document.text, block.start, block.end):
            url = Stated(document.text[block.start : block.end], Span(block.start, block.end))
            blocks = document.blocks[:index] + document.blocks[index + 1 :]
            return msgspec.structs.replace(document, meta=Meta(url=url), blocks=blocks)
    return document


def _around(text: str, start: int, end: int) -> list[Block]:
    """The blocks before and after the front matter."""
    return [*read_blocks(text, 0, start), *read_blocks(text, stamp_end(text, end), len(text))]
