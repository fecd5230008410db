"""Parsed page -> Meta, and the only file that knows OpenGraph, JSON-LD and their kin."""

import json
from collections.abc import Iterator
from typing import Final

from bs4 import BeautifulSoup, Tag

from release_extract.document.model import Meta, Stated

#: Metadata that says when a page was published, the most trustworthy first. Dates of change are not among them.
_DATE_KEYS: Final = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
    "pubdate",
    "publish_date",
    "publishdate",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
)
_ARTICLE_TYPES: Final = ("article", "blogposting", "newsarticle", "webpage", "report")
_MOST_HEADINGS: Final = 50
_SHORTEST_HEADLINE: Final = 10
_MOST_NODES: Final = 10_000


def read_head(soup: BeautifulSoup) -> Meta:
    """The metadata of the page; ``date`` is left out where only the page's body states it."""
    metas = _metas(soup)
    return Meta(
        title=_stated(metas.get("og:title") or _headline(soup, metas)),
        url=_stated(metas.get("og:url") or _canonical(soup)),
        date=_stated(_first(metas, _DATE_KEYS[:2]) or _linked_date(soup) or _first(metas, _DATE_KEYS)),
        description=_stated(metas.get("og:description") or metas.get("description")),
        site_name=_stated(metas.get("og:site_name") or metas.get("application-name")),
    )


def _stated(value: str | None) -> Stated | None:
    return Stated(value, None) if value else None


def attribute(tag: Tag, name: str) -> str:
    """An attribute's value with single spaces; empty where it is missing."""
    value = tag.get(name)
    if isinstance(value, list):
        value = " ".join(value)
    return " ".join(value.split()) if value else ""


def _metas(soup: BeautifulSoup) -> dict[str, str]:
    """The first filled-in content of each name."""
    metas: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = (attribute(tag, "property") or attribute(tag, "name") or attribute(tag, "itemprop")).lower()
        content = attribute(tag, "content")
        if name and content:
            metas.setdefault(name, content)
    return metas


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _canonical(soup: BeautifulSoup) -> str | None:
    for link in soup.find_all("link"):
        if "canonical" in attribute(link, "rel").lower().split():
            return attribute(link, "href") or None
    return None


def _headline(soup: BeautifulSoup, metas: dict[str, str]) -> str | None:
    """The longest heading that is in the page's title; else a named headline, the title, or the first heading."""
    title = _words(soup.title) if soup.title else ""
    headings = soup.find_all(["h1", "h2", "h3"], limit=_MOST_HEADINGS)
    held = [words for words in map(_words, headings) if len(words) > _SHORTEST_HEADLINE and words in title]
    first = next((_words(tag) for tag in headings if tag.name == "h1"), None)
    return max(held, key=len, default=None) or metas.get("headline") or title or first


def _words(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())


def _linked_date(soup: BeautifulSoup) -> str | None:
    """``datePublished`` of the first article in the page's JSON-LD."""
    for script in soup.find_all("script", type="application/ld+json"):
        try:
            data: object = json.loads(script.get_text())
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            if _is_article(node.get("@type")):
                published = node.get("datePublished")
                if isinstance(published, str) and published.strip():
                    return published.strip()
    return None


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """Every object in the data, outermost first, without recursion."""
    queue: list[object] = [data]
    for seen, item in enumerate(queue):  # grows while it is walked
        if seen > _MOST_NODES:
            return
        if isinstance(item, dict):
            yield item
            queue.extend(item.values())
        elif isinstance(item, list):
            queue.extend(item)


def _is_article(kind: object) -> bool:
    names = kind if isinstance(kind, list) else [kind]
    return any(isinstance(name, str) and name.lower().endswith(_ARTICLE_TYPES) for name in names)
