"""Document -> the headline and the summary, and the only file that knows what sites add to a title."""

import re
from typing import Final
from urllib.parse import urlsplit

from release_extract.document.model import Block, Document, Span, Stated
from release_extract.rules.invisible import WITHOUT_INVISIBLE

_PIPE: Final = re.compile(r"\s+[|»•]\s+|\s*\|\s+")
_TAIL: Final = re.compile(r"(?:\s+[-–—:]\s+|:\s+)(?=(?:(?!\s[-–—:]\s|:\s).)*$)")
_ISSUERS: Final = ("police", "constabulary", "council", "service", "agency", "gov.uk", "news")
_PLACE_WORDS: Final = frozenset({"and", "of", "the", "in", "on", "for", "at", "to", "a", "an", "or"})
_HEADLINE: Final = 250
_LEAD: Final = 60
_HEAD_BLOCKS: Final = 45


def title(document: Document) -> Stated | None:
    """The release's own headline, without the site's name and what prints nothing."""
    return _visible(_title(document))


def summary(document: Document) -> Stated | None:
    """The description in the metadata, else the lead paragraph, without what prints nothing."""
    return _visible(_summary(document))


def _visible(stated: Stated | None) -> Stated | None:
    return stated and Stated(stated.value.translate(WITHOUT_INVISIBLE), stated.span)


def _title(document: Document) -> Stated | None:
    stated = document.meta.title
    if stated is not None and stated.value.strip():
        return Stated(_without_site(document, " ".join(stated.value.split())), stated.span)
    return _printed_headline(document)


def _summary(document: Document) -> Stated | None:
    stated = document.meta.description
    if stated is not None and stated.value.strip():
        return stated
    for block in document.blocks:
        if block.kind == "paragraph" and block.end - block.start >= _LEAD and _ends_sentence(document.text, block):
            return Stated(document.text[block.start : block.end], Span(block.start, block.end))
    return None


def _without_site(document: Document, value: str) -> str:
    segments = [segment.strip() for segment in _PIPE.split(value) if segment.strip()]
    if len(segments) > 1:
        return segments[-1] if _names_site(document, segments[0]) else segments[0]
    tail = _TAIL.search(value)
    if tail is not None and tail.start() and _is_site(document, value[tail.end() :]):
        return value[: tail.start()].rstrip()
    return value


def _names_site(document: Document, segment: str) -> bool:
    """The site's name, or four words at most that end like an issuer's."""
    return _is_site(document, segment) or (len(segment.split()) <= 4 and segment.lower().endswith(_ISSUERS))


def _is_site(document: Document, segment: str) -> bool:
    """Whether ``segment`` is the declared name of the site, or its letters stand in the URL's host."""
    name = _letters(segment)
    site, url = document.meta.site_name, document.meta.url
    if not name:
        return False
    if name == "govuk" or (site is not None and name == _letters(site.value)):
        return True
    return url is not None and len(name) > 3 and name in _letters(_host(url.value))


def _letters(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _printed_headline(document: Document) -> Stated | None:
    """The first line above the first paragraph that reads like a headline; else the first that may be one."""
    candidates: list[Block] = []
    for block in document.blocks[:_HEAD_BLOCKS]:
        if block.kind in ("furniture", "caption", "quotation"):
            continue
        if _is_lead(document.text, block):
            break
        candidates.append(block)
    likely = [block for block in candidates if _reads_like_headline(document.text[block.start : block.end])]
    marked = [block for block in candidates if document.text[: block.start].endswith("# ")]
    chosen = next(iter(marked or likely or [block for block in candidates if block.kind == "heading"]), None)
    return Stated(document.text[chosen.start : chosen.end], Span(chosen.start, chosen.end)) if chosen else None


def _is_lead(text: str, block: Block) -> bool:
    return block.end - block.start > _HEADLINE or (block.end - block.start >= _LEAD and _ends_sentence(text, block))


def _ends_sentence(text: str, block: Block) -> bool:
    return text.endswith((".", ".”", '."', ".*", "!", ".**", ":", "?”", '?"'), block.start, block.end)


def _reads_like_headline(content: str) -> bool:
    """Four words, in capitals or some in lower case that no place's name has, or any six; and no date line."""
    words = content.split()
    if len(words) < 4 or content.endswith((".", ",", ":")):
        return False
    lower = [word for word in words if word[0].islower() and word not in _PLACE_WORDS and not word.endswith("m,")]
    if _is_date_line(words):
        return False
    return bool(lower) or len(words) >= 6 or (content.isupper() and sum(word.isalpha() for word in words) >= 3)


def _is_date_line(words: list[str]) -> bool:
    """More than half of the words hold figures, or the line is a stamp of the page (``Last updated at 16:42``)."""
    figures = sum(any(character.isdigit() for character in word) for word in words)
    return figures * 2 >= len(words) - 1 or ("updated" in words and figures > 0)
