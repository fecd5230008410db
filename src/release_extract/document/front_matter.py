"""Start of a text -> front matter, and the only file that knows YAML.

Nothing is interpreted: every value is the string that is written. YAML is read as a stream of parser events, so that
there is no constructor to trick (tags, aliases) and no recursion to exhaust; where the events break off, the lines are
read key by key.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import TYPE_CHECKING, Final, NamedTuple

from release_extract.document.model import Meta, Span, Stated

if TYPE_CHECKING:
    import yaml

#: Front matter is looked for among the first lines that are not blank, and read no further than this.
_LINES_BEFORE: Final = 4
_MOST_CHARACTERS: Final = 65_536
_MOST_DEPTH: Final = 8

_FENCE: Final = re.compile(r"(?:```+|~~~+|-{3})[ \t]*(?:ya?ml)?")
_DASHES: Final = ("---", "...")
_KEY_LINE: Final = re.compile(r"([ \t]*)([A-Za-z_][\w:.-]{0,60}?)[ \t]*:(?:[ \t]+(.*)|)")
_KNOWN_KEY: Final = re.compile(r"(?:title|url|area|date|description|og(?:[:.]\w+)?)[ \t]*:(?:[ \t]|$)")
_LINE: Final = re.compile(r"([^\r\n]*)(?:\r\n?|\n|$)")
#: Keys that say when it was published, the most trustworthy first. Dates of change are not among them.
_DATE_KEYS: Final = (
    *("date", "published", "article:published_time", "article:published", "published_time", "publication_date"),
    *("publicationdate", "date_published", "datepublished", "publish_date", "publishdate", "pubdate", "published_at"),
    *("published_on", "og:published_time", "og:article:published_time", "dc:date", "dcterms:date", "posted", "issued"),
    *("release_date", "created"),
)
#: Keys whose value is text; a list or a mapping in its place is a mistake of the author's.
_TEXT_KEYS: Final = frozenset({"title", "url", "area", "date", "description", "og:title", "og:url", "og:description"})
_QUOTES: Final = ("'", '"')
_NOTHING: Final = frozenset({"", "~", "null"})


class FrontMatter(NamedTuple):
    """``start`` and ``end`` enclose the fences too; ``broken`` where it was no valid YAML."""

    meta: Meta
    start: int
    end: int
    broken: bool


class _Line(NamedTuple):
    text: str
    start: int


class _Extent(NamedTuple):
    """Where front matter lies with its fences, its lines without them, and whether the fences are as they should be."""

    start: int
    end: int
    lines: tuple[_Line, ...]
    sound: bool


class _NotPlainError(Exception):
    """YAML that is more than text under keys: an alias, a tag, a list in place of a title."""


def read_front_matter(text: str) -> FrontMatter | None:
    """The front matter of ``text``, or None where there is none."""
    extent = _find(text)
    if extent is None:
        return None
    pairs = _read_events(text, extent)
    values = _collect(pairs if pairs is not None else _read_lines(extent.lines))
    repeated = pairs is not None and len({key for key, _ in pairs}) < len(pairs)
    return FrontMatter(_meta(values), extent.start, extent.end, broken=pairs is None or repeated or not extent.sound)


def _collect(pairs: "Iterable[tuple[str, Stated]]") -> dict[str, Stated]:
    """The value of each key; of a key that is written twice, the fuller value."""
    values: dict[str, Stated] = {}
    for key, stated in pairs:
        if stated.value and (key not in values or len(stated.value) > len(values[key].value)):
            values[key] = stated
    return values


def _meta(values: dict[str, Stated]) -> Meta:
    return Meta(
        title=values.get("og:title") or values.get("title"),
        url=values.get("url") or values.get("og:url"),
        area=values.get("area"),
        date=next((values[key] for key in _DATE_KEYS if key in values), None),
        description=values.get("og:description") or values.get("description"),
        site_name=values.get("og:site_name"),
    )


# Where it lies


def _lines(text: str, start: int) -> Iterator[_Line]:
    limit = min(len(text), start + _MOST_CHARACTERS)
    while start < limit:
        match = _LINE.match(text, start, limit)
        if match is None or match.end() == start:
            return
        yield _Line(match[1], start)
        start = match.end()


def _find(text: str) -> _Extent | None:
    """A fence with keys under it near the top, or bare keys at the very top."""
    seen = 0
    for line in _lines(text, 0):
        content = line.text.strip(" \t\ufeff")
        if not content:
            continue
        if _FENCE.fullmatch(content):
            extent = _fenced(text, line, sound=seen == 0)
            if extent is not None:
                return extent
        elif seen == 0 and _KNOWN_KEY.match(content):
            return _unfenced(text, line)
        seen += 1
        if seen == _LINES_BEFORE:
            break
    return None


def _fenced(text: str, fence: _Line, *, sound: bool) -> _Extent | None:
    """From the fence to its fellow; without one, to the first blank line or the first line that is no YAML."""
    start = fence.start + len(fence.text) - len(fence.text.lstrip(" \t\ufeff"))
    ticked = not fence.text.strip(" \t\ufeff").startswith("-")
    lines: list[_Line] = []
    for line in _lines(text, fence.start + len(fence.text)):
        content = line.text.strip()
        if _is_closing(content) and any(known.text.strip() for known in lines):
            matching = content.startswith(_DASHES) != ticked
            return (
                _Extent(start, line.start + len(line.text), tuple(lines), sound and matching)
                if _has_key(lines)
                else None
            )
        if _is_prose(line.text) and content not in _DASHES:
            break
        lines.append(line)
    lines = _before_blank(lines)
    return _Extent(start, _end(lines), tuple(lines), sound=False) if _has_key(lines) else None


def _unfenced(text: str, first: _Line) -> _Extent | None:
    lines: list[_Line] = []
    for line in _lines(text, first.start):
        if not line.text.strip() or _is_prose(line.text.lstrip("\ufeff")):
            break
        lines.append(line)
    known = sum(1 for line in lines if _KNOWN_KEY.match(line.text.strip(" \t\ufeff")))
    return _Extent(first.start, _end(lines), tuple(lines), sound=True) if known > 1 else None


def _is_closing(content: str) -> bool:
    return content in {"```", "~~~", *_DASHES}


def _is_prose(line: str) -> bool:
    """A line at the margin that can stand in no front matter."""
    return bool(line) and line[0] not in " \t#" and not line.startswith("- ") and _KEY_LINE.fullmatch(line) is None


def _has_key(lines: list[_Line]) -> bool:
    return any(_KEY_LINE.fullmatch(line.text) for line in lines)


def _before_blank(lines: list[_Line]) -> list[_Line]:
    """The lines up to the first blank one that has a line before it."""
    first = next((i for i, line in enumerate(lines) if line.text.strip()), len(lines))
    blank = next((i for i in range(first, len(lines)) if not lines[i].text.strip()), len(lines))
    return lines[first:blank]


def _end(lines: list[_Line]) -> int:
    return lines[-1].start + len(lines[-1].text) if lines else 0


# What it says


def _read_events(text: str, extent: _Extent) -> list[tuple[str, Stated]] | None:
    """Every text with its path of keys (``og:title``), or None where the YAML is not valid or not plain."""
    import yaml  # 20 ms, which a text without front matter need not pay

    start, end = extent.lines[0].start, _end(list(extent.lines))
    if text[start] == "\ufeff":
        start += 1
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        events = yaml.parse(text[start:end], Loader=loader)
        return [(key, _stated(event, start)) for key, event in _scalars(events)]
    except (yaml.YAMLError, UnicodeError, _NotPlainError):
        return None


def _scalars(events: "Iterable[yaml.Event]") -> "Iterator[tuple[str, yaml.ScalarEvent]]":
    """Walk the events of one document, with a stack of paths (None inside a list) and of keys that wait for a value."""
    import yaml

    paths: list[str | None] = []
    keys: list[str | None] = []
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            _require_plain(event, len(paths))
        if isinstance(event, yaml.ScalarEvent):
            if paths[-1] is None:
                continue
            if keys[-1] is None:
                keys[-1] = event.value
                continue
            yield _path(paths[-1], keys[-1]), event
            keys[-1] = None
        elif isinstance(event, yaml.CollectionStartEvent):
            paths.append(_opened(event, paths, keys))
            keys.append(None)
        elif isinstance(event, yaml.CollectionEndEvent):
            paths.pop()
            keys.pop()
        elif isinstance(event, yaml.DocumentEndEvent):
            return


def _require_plain(event: "yaml.NodeEvent", depth: int) -> None:
    import yaml

    if isinstance(event, yaml.AliasEvent) or event.anchor is not None or getattr(event, "tag", None) is not None:
        raise _NotPlainError
    if depth > _MOST_DEPTH or (depth == 0 and not isinstance(event, yaml.MappingStartEvent)):
        raise _NotPlainError


def _opened(event: "yaml.CollectionStartEvent", paths: list[str | None], keys: list[str | None]) -> str | None:
    """The path inside a list or mapping that has just begun; its parent's key has got its value."""
    import yaml

    if not paths:
        return ""
    parent, key = paths[-1], keys[-1]
    keys[-1] = None
    if parent is None:
        return None
    if key is None or _path(parent, key) in _TEXT_KEYS:
        raise _NotPlainError
    return _path(parent, key) + ":" if isinstance(event, yaml.MappingStartEvent) else None


def _path(parent: str, key: str) -> str:
    return parent + key.strip().lower().replace(".", ":")


def _stated(event: "yaml.ScalarEvent", offset: int) -> Stated:
    start = offset + (event.start_mark.index if event.start_mark else 0)
    end = offset + (event.end_mark.index if event.end_mark else 0)
    if event.style in {"'", '"'}:
        start, end = start + 1, end - 1
    value = event.value.strip()
    if not event.style and value in _NOTHING:
        value = ""
    return Stated(unescape(value), Span(start, end))


def _read_lines(lines: Iterable[_Line]) -> list[tuple[str, Stated]]:
    """Keys and values of lines that are no valid YAML, as a person reads them: a value ends where its line does."""
    pairs: list[tuple[str, Stated]] = []
    parent = ""
    for line in lines:
        match = _KEY_LINE.fullmatch(line.text.lstrip("\ufeff"))
        if match is None:
            continue
        key = _path("", match[2])
        if not match[1]:
            parent = "" if (match[3] or "").strip() else key + ":"
        begin = line.start + len(line.text) - len(match[3] or "")
        pairs.append(((parent if match[1] else "") + key, _unquoted(match[3] or "", begin)))
    return pairs


def _unquoted(written: str, start: int) -> Stated:
    value = written.strip()
    start += len(written) - len(written.lstrip())
    end = start + len(value)
    quote = value[:1]
    closed = len(value) > 1 and value.endswith(quote)
    if quote in _QUOTES and (closed or quote not in value[1:]):
        value = value[1:-1] if closed else value[1:]
        start, end = start + 1, end - closed
        value = value.replace("''", "'") if quote == "'" else value.replace('\\"', '"')
    return Stated(unescape(value), Span(start, end))
