"""Body text -> Blocks, and the only file that knows how paragraphs, headings and lists are written.

In most of these sources a line is a paragraph. Only where a text was plainly broken at a fixed width, or a line goes on
in lower case, do several lines make one block.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from release_extract.document.furniture import CAPTION_CREDITS, CAPTION_STARTS, FURNITURE, SECTION_STARTS, Reach
from release_extract.document.model import Block, BlockKind
from release_extract.rules.given_names import GIVEN_NAMES


class Line(NamedTuple):
    """A line without its marks, and what those or tags say it is. ``follows`` where no blank line stands before it."""

    start: int
    end: int
    kind: BlockKind | None
    follows: bool


_LINE: Final = re.compile(r"[^\r\n\u2028\u2029\x85\x0b\x0c]+")
#: What may stand around the words of a line and says nothing.
_BLANK: Final = (  # spaces and what has no width; then marks of direction
    " \t\xa0\u2002\u2003\u2009\u3000\x00\x1c\x1d\x1e\x1f\xad\u200b\u200c\u200d\u2060\ufeff"
    "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_HASHES: Final = re.compile(r"#{1,6}[ \t]+|#{1,6}(?=[^\W\d])")
_ITEM: Final = re.compile(
    r"(?:[-–—•·▪◦‣●○*+][ \t\xa0]+|[•▪◦‣●○]|\(?\d{1,2}[.)][ \t\xa0]+|\([a-z]\)[ \t]+|\*(?=[^\W_]))"
)
_QUOTE: Final = re.compile(r">[> \t]*")
_RULE: Final = re.compile(r"[-=_*~+·.•|: ]{3,}|`{3,}\w*")
_UNDERLINE: Final = re.compile(r"={3,}|-{3,}")
_EMPHASIS: Final = ("***", "**", "__", "*", "_")
_FINAL: Final = ".!?\"”'’:;…"
_SENTENCE_END: Final = (".", ".”", '."', ".’", ".'", "!", "?", ".*")
_LONG_HEADING: Final = 90
_SHORT_LINE: Final = 65
_HEADLINE: Final = 180
_REPEATED_WITHIN: Final = 5
#: A year, or a date in figures: such a line is no heading and no entry of a list.
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b|\b\d\d?[./]\d\d?[./]\d\d\b")
_DATE_ONLY: Final = re.compile(r"[\W\d]*(?:[A-Za-z]{2,9}[\W\d]*){0,3}(?:19|20)\d\d[\W\d]*(?:am|pm|AM|PM)?")
_NO_HEADINGS: Final = (
    *("From:", "Source:", "Issued by", "By ", "Published", "Posted", "Updated"),
    *("He ", "She ", "They ", "It ", "Both ", "The pair "),
)
_LISTED_LINE: Final = 130
_JOINABLE: Final = 40
#: A name and an age at the head of a line.
_ENTRY: Final = re.compile(r"[^,(\n]{3,40}[,(]? ?(?:aged )?\d\d\b")
#: Characters of the end of a line in which a name may begin, and the words before it.
_LONGEST_TAIL: Final = 60
_BEFORE_NAME: Final = frozenset({"and", "of", "that", "when", "was", "with", "by", "for", "said", "to"})


def read_blocks(text: str, start: int, end: int) -> list[Block]:
    """The blocks of ``text[start:end]``, in order."""
    lines = _join(text, _setext(text, _split(text, start, end)))
    return classify(text, lines)


def _split(text: str, start: int, end: int) -> list[Line]:
    """Each line that is not blank, its marks taken off."""
    lines: list[Line] = []
    previous_end = start
    for match in _LINE.finditer(text, start, end):
        line = unmark(text, match.start(), match.end(), follows=_is_next(text, previous_end, match.start()))
        if line is not None:
            lines.append(line)
            previous_end = match.end()
    return lines


def _is_next(text: str, end: int, start: int) -> bool:
    gap = text[end:start]
    return len(gap) == 1 or gap == "\r\n"


def unmark(text: str, start: int, end: int, *, follows: bool) -> Line | None:
    """The line ``text[start:end]`` without blanks, marks and enclosing asterisks; None where it is blank."""
    raw = text[start:end]
    content = raw.strip(_BLANK)
    if not content:
        return None
    start += len(raw) - len(raw.lstrip(_BLANK))
    end = start + len(content)
    kind: BlockKind | None = None
    if not content[0].isalpha():
        kind, marks = _mark(content)
        start += marks
    return _unwrap(text, Line(start, end, kind, follows))


def _mark(content: str) -> tuple[BlockKind | None, int]:
    """The kind that the line's first characters give it, and how many they are."""
    if _RULE.fullmatch(content):
        return "furniture", 0
    quote = _QUOTE.match(content)
    if quote is not None and quote.end() < len(content):
        return "quotation", quote.end()
    hashes = _HASHES.match(content)
    if hashes is not None and hashes.end() < len(content):
        return "heading", hashes.end()
    item = _ITEM.match(content)
    if item is not None and item.end() < len(content) and not _is_wrapped(content):
        return "item", item.end()
    return None, 0


def _is_wrapped(content: str) -> bool:
    return any(
        content.startswith(sign) and content.endswith(sign) and len(content) > 2 * len(sign) for sign in _EMPHASIS
    )


def _unwrap(text: str, line: Line) -> Line:
    """Take off asterisks or underscores that enclose the whole line; a short line in bold is a heading."""
    start, end, kind, follows = line
    if text[start] not in "*_" or text[end - 1] not in "*_":
        return line
    for sign in _EMPHASIS:
        inner = text[start + len(sign) : end - len(sign)]
        if (
            end - start > 2 * len(sign)
            and text.startswith(sign, start)
            and text.endswith(sign, start, end)
            and sign not in inner
        ):
            bold = len(sign) > 1 and kind is None and len(inner) <= _LONG_HEADING and not inner.endswith(_SENTENCE_END)
            trimmed = len(inner) - len(inner.lstrip(_BLANK))
            content = inner.strip(_BLANK)
            if content:
                begin = start + len(sign) + trimmed
                return Line(begin, begin + len(content), "heading" if bold else kind, follows)
    return line


def _setext(text: str, lines: Sequence[Line]) -> list[Line]:
    """A short line with a rule right under it is a heading."""
    result: list[Line] = []
    for line in lines:
        if line.kind == "furniture" and line.follows and result and _UNDERLINE.fullmatch(text, line.start, line.end):
            above = result[-1]
            if above.kind is None and above.end - above.start <= _LONG_HEADING:
                result[-1] = above._replace(kind="heading")
        result.append(line)
    return result


# Lines that belong together


def _join(text: str, lines: Sequence[Line]) -> list[Line]:
    width = _width(text, lines)
    result: list[Line] = []
    last = 0  # where the last line of the block so far begins
    for line in lines:
        if result and _goes_on(text, last, result[-1], line, width):
            result[-1] = result[-1]._replace(end=line.end)
        else:
            result.append(line)
        last = line.start
    return result


def _width(text: str, lines: Sequence[Line]) -> int | None:
    """The width at which the text was broken, or None: no line is long, and many end in mid-sentence."""
    if not lines or max(line.end - line.start for line in lines) > 100:
        return None
    pairs = [
        (above, below) for above, below in pairwise(lines) if below.follows and above.end - above.start >= _JOINABLE
    ]
    broken = sum(1 for above, _ in pairs if text[above.end - 1] not in _FINAL)
    if broken < 3 or broken < len(pairs) * 0.6:
        return None
    return max(line.end - line.start for line in lines)


def _goes_on(text: str, last: int, above: Line, below: Line, width: int | None) -> bool:
    if not below.follows or below.kind not in (None, above.kind) or above.kind in ("heading", "furniture"):
        return False
    if below.kind is not None and below.kind != "quotation":
        return False
    length = above.end - max(last, above.start)
    if width is not None:
        word = text.find(" ", below.start, below.end)
        fits = length + 1 + (word if word >= 0 else below.end) - below.start <= width
        return not fits or (length >= width * 0.7 and text[above.end - 1] not in _FINAL)
    if length < _JOINABLE or text[above.end - 1] in _FINAL or above.kind is not None:
        return False
    return text[below.start].islower() or _breaks_name(text, above, below) or _breaks_address(text, above, below)


def _breaks_address(text: str, above: Line, below: Line) -> bool:
    """``..., 39, of Hoole Street,`` above ``Chester – deny theft``: a comma, and below no entry of a list of its own."""
    return text[above.end - 1] == "," and not _ENTRY.match(text, below.start, below.end)


def _breaks_name(text: str, above: Line, below: Line) -> bool:
    """Whether a line ends within a name: ``..., 38, of Harlow, and Owen`` above ``Lewis Tranter, 27,``."""
    tail = text[max(above.start, above.end - _LONGEST_TAIL) : above.end].split()
    if len(tail) < 3 or not text[below.start].isupper():
        return False
    joined = tail[-2].lower() in _BEFORE_NAME and tail[-1].lower() in GIVEN_NAMES and tail[-1][0].isupper()
    return joined and not tail[-1].isupper()


# What a line is


def classify(text: str, lines: Sequence[Line]) -> list[Block]:
    """Give every line its kind: furniture first, then captions, what the marks say, headings, lists, paragraphs."""
    folded = [_fold(text, line) for line in lines]
    reaches = [_reach(fold, line.kind) for fold, line in zip(folded, lines, strict=True)]
    kinds = [_kind(text, line, fold, reach) for line, fold, reach in zip(lines, folded, reaches, strict=True)]
    _mark_menus(text, lines, kinds)
    _mark_headline(text, lines, kinds)
    _mark_lists(text, lines, kinds)
    _mark_sections(text, lines, reaches, kinds)
    return [Block(kind or "paragraph", line.start, line.end) for line, kind in zip(lines, kinds, strict=True)]


_FOLDED: Final = 200
_LONGEST_WHOLE: Final = 60
_MARKS: Final = " \t\xa0:.-–—•*#|()…>«»›‹→"


def _fold(text: str, line: Line) -> str:
    """The beginning of the line in lower case, apostrophes straight, without marks around it."""
    return text[line.start : min(line.end, line.start + _FOLDED)].lower().replace("’", "'").strip(_MARKS)


def _forms(*reaches: Reach) -> Iterable[tuple[str, Reach]]:
    for row in FURNITURE:
        if row.reach in reaches:
            for form in row.forms.split(";"):
                yield form.strip(), row.reach


_WHOLE: Final[dict[str, Reach]] = dict(_forms("whole", "inline_section", "closing_section"))
_STARTS: Final[dict[str, tuple[str, ...]]] = {
    first: tuple(form for form, _ in _forms("line") if form[0] == first)
    for first in {form[0] for form, _ in _forms("line")}
}
_NUMBERED: Final = " \t()0123456789"
_SEGMENTS: Final = re.compile(r"[ \t\xa0]{2,}|\s*[|›»>•·]\s*|\s+/\s+")
_BYLINE: Final = re.compile(
    r"[Bb][Yy] (?:[A-Z][\w'’-]+|our|court|crime)"
    r"(?: (?:[A-Z][\w'’-]+|and|of|the|for|court|crime|reporter|correspondent|editor|staff)){0,7}"
)
_TEMPERATURE: Final = re.compile(r"-?\d{1,2}(?:\.\d)?\s?°?\s?[CF]")


def _reach(folded: str, kind: BlockKind | None) -> Reach | None:
    """Whether the line is furniture, and how far."""
    short = len(folded) < _LONGEST_WHOLE
    found = _WHOLE.get(folded) if short else None
    if found is None and short and folded[-1:] in (*"0123456789", ")"):
        found = _WHOLE.get(folded.rstrip(_NUMBERED))
    if found is None and short and kind == "heading" and folded.startswith(SECTION_STARTS):
        return "closing_section"
    return "line" if found is None and _starts_like_furniture(folded) else found


def _starts_like_furniture(folded: str) -> bool:
    return any(
        folded.startswith(form) and not (form[-1].isalnum() and folded[len(form) : len(form) + 1].isalnum())
        for form in _STARTS.get(folded[:1], ())
    )


def _kind(text: str, line: Line, folded: str, reach: Reach | None) -> BlockKind | None:
    if reach is not None:
        return "furniture"
    length = line.end - line.start
    if length < 400 and _is_caption(folded, text, line):
        return "caption"
    if line.kind == "heading":
        standfirst = length > _LONG_HEADING and text.endswith(_SENTENCE_END, line.start, line.end)
        return (
            "paragraph"
            if standfirst or (length <= _SHORT_LINE and _DATE_ONLY.fullmatch(text, line.start, line.end))
            else "heading"
        )
    if line.kind is not None:
        return line.kind
    if length > _LISTED_LINE:
        return "paragraph"
    return _short_kind(text[line.start : line.end], folded)


def _is_caption(folded: str, text: str, line: Line) -> bool:
    if folded.startswith(CAPTION_STARTS):
        return True
    tail = text[max(line.start, line.end - 60) : line.end].lower()
    return (":" in tail or "image" in tail) and any(credit in tail for credit in CAPTION_CREDITS)


def _short_kind(content: str, folded: str) -> BlockKind | None:
    """Furniture, heading or table row; None for what may still be a list or a paragraph."""
    if content[0] == "|" and content[-1] == "|":
        return "furniture" if _RULE.fullmatch(content) else "item"
    if not any(character.isalpha() for character in content) and len(content) < 5 and "/" not in content:
        return "furniture"
    if _TEMPERATURE.fullmatch(content) or _BYLINE.fullmatch(content) or _is_navigation(content):
        return "furniture"
    if content[-1] in _FINAL[:3] or any(character.isdigit() for character in content):
        return None
    if content.startswith(_NO_HEADINGS):
        return None
    if len(content) <= _SHORT_LINE and content[-1] not in ':;,"”' and "," not in content and content[0] not in '"“':
        return "heading"
    return "heading" if content.isupper() and len(folded) > 3 else None


def _is_navigation(content: str) -> bool:
    """``Home   News   Crime and courts``: three or more short labels and no figures."""
    if content[-1] in _FINAL or any(character.isdigit() for character in content):
        return False
    segments = _SEGMENTS.split(content.strip())
    if len(segments) < 3:
        return segments[0].lower() == "home" and len(segments) == 2
    return all(0 < len(segment) <= 30 for segment in segments)


_MENU: Final = 4
_MENU_ENTRY: Final = 22


def _mark_menus(text: str, lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """Four or more very short lines right under one another, with no figures or commas, are a site's menu."""
    run = 0
    for i, line in enumerate(lines):
        run = (run + 1 if line.follows else 1) if _is_entry_of_menu(text, line) else 0
        if run == _MENU:
            kinds[i - run + 1 : i + 1] = ["furniture"] * run
        elif run > _MENU:
            kinds[i] = "furniture"


def _is_entry_of_menu(text: str, line: Line) -> bool:
    if line.kind is not None or line.end - line.start > _MENU_ENTRY:
        return False
    return text[line.start : line.end].replace(" ", "").replace("-", "").isalpha()


def _mark_headline(text: str, lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """The first line that is no furniture is the headline, if it is no sentence; so is a line that repeats it."""
    first = next(
        (i for i, kind in enumerate(kinds) if kind not in ("furniture", "caption") and not _is_dated(text, lines[i])),
        None,
    )
    if first is None or lines[first].kind is not None or lines[first].end - lines[first].start > _HEADLINE:
        return
    headline = text[lines[first].start : lines[first].end]
    if headline.endswith(_SENTENCE_END) or headline.endswith((":", "”", '"')) or headline.startswith(_NO_HEADINGS):
        return
    for i in range(first, min(len(lines), first + _REPEATED_WITHIN)):
        if kinds[i] in (None, "paragraph") and text[lines[i].start : lines[i].end] == headline:
            kinds[i] = "heading"


def _is_dated(text: str, line: Line) -> bool:
    return line.end - line.start <= _LISTED_LINE and _YEAR.search(text, line.start, line.end) is not None


def _mark_lists(text: str, lines: Sequence[Line], kinds: list[BlockKind | None]) -> None:
    """Short lines one after the other, with commas and no full stop, are a list whose marks were lost."""
    able = [kind is None and _may_be_listed(text, line) for line, kind in zip(lines, kinds, strict=True)]
    sure = [one and text[line.end - 1] not in ".!?" for one, line in zip(able, lines, strict=True)]
    for i, one in enumerate(able):
        above, below = i > 0 and sure[i - 1], i + 1 < len(sure) and sure[i + 1]
        if (sure[i] and (above or below)) or (one and above and below):
            kinds[i] = "item"


def _may_be_listed(text: str, line: Line) -> bool:
    if line.end - line.start > _LISTED_LINE or text[line.end - 1] in ':”"' or text[line.start] in '"“':
        return False
    return text.find(", ", line.start, line.end) >= 0 and not _is_dated(text, line)


# Sections that tell other things

_PROSE: Final = 100


def _mark_sections(
    text: str, lines: Sequence[Line], reaches: Sequence[Reach | None], kinds: list[BlockKind | None]
) -> None:
    """What stands under the heading of a furniture section is furniture: to the end, or to the next real paragraph."""
    within: Reach | None = None
    for i, (line, reach) in enumerate(zip(lines, reaches, strict=True)):
        if reach in ("inline_section", "closing_section"):
            closing = reach == "closing_section" and _is_late(lines, i)
            within = "closing_section" if closing else within if within == "closing_section" else "inline_section"
        elif within == "closing_section" or (within == "inline_section" and _is_entry(text, line)):
            kinds[i] = "furniture"
        else:
            within = None


def _is_late(lines: Sequence[Line], index: int) -> bool:
    """Past three fifths of the text: what follows is no continuation of the release."""
    first, last = lines[0].start, lines[-1].end
    return lines[index].start - first >= 0.6 * (last - first)


def _is_entry(text: str, line: Line) -> bool:
    return line.kind == "item" and line.end - line.start < _PROSE and not text.endswith(".", line.start, line.end)
