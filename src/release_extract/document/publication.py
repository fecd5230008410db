"""Document -> the moment of publication, and the only file that reads the dates a page prints about itself.

Where several are printed, the first of these wins: front matter or HTML head; a line labelled as published; a line that
is only a date; a line labelled as updated; a date at the foot; a full day in the URL; a full date beside ``today``; a
day in the words of the URL; a crawler's stamp. A day without a time is made more exact by a printed line that has the
same day and a time.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from release_extract.document.model import Block, Document, Span, Stated
from release_extract.rules.publication import (
    MONTH_ABBREVIATIONS,
    MONTHS,
    PROSE_BEFORE,
    PUBLISHED_LABELS,
    SURE_LABELS,
    UPDATED_LABELS,
    WEATHER,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    ZONES,
)

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_FIRST_YEAR: Final = 1995
_LAST_YEAR: Final = 2099

_MONTH_NUMBERS: Final = {**MONTHS, **{name[:3]: number for name, number in MONTHS.items()}, **MONTH_ABBREVIATIONS}


def _any(words: Sequence[str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


_MONTH: Final = _any([*MONTHS, *MONTH_ABBREVIATIONS]) + "|" + _any([name[:3] for name in MONTHS])
_WEEKDAY: Final = rf"(?:{_any([*WEEKDAYS, *WEEKDAY_ABBREVIATIONS])}\b[.,]?\s{{0,3}})"
_HALF: Final = r"\s?[ap]\.?m\b\.?"
_CLOCK: Final = (
    rf"\d{{1,2}}:\d\d(?::\d\d(?:\.\d{{1,6}})?)?(?:{_HALF})?"
    rf"|(?<=\bat\s)\d{{1,2}}\.\d\d(?!\d|{_HALF})|\d{{1,2}}\.\d\d{_HALF}|\d{{1,2}}{_HALF}|\d{{1,2}}\.\d\d(?=\s?(?:hrs|hours))"
)
_ZONE: Final = rf"\s{{0,2}}\(?(?:{_any(tuple(ZONES))}\b|[+-]\d\d:?\d\d)\)?"

_DATE: Final = re.compile(
    rf"""(?<![\w./-])(?:
      (?P<iso_year>\d{{4}})(?P<iso_mark>[-/])(?P<iso_month>\d\d)(?P=iso_mark)(?P<iso_day>\d\d)(?!\d)
    | (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s{{1,2}}|[-/])(?:of\s)?(?P<month>{_MONTH})\b[.,]?(?:\s{{1,2}}|[-/])
        (?P<year>\d{{4}})\b
    | (?P<us_month>{_MONTH})\b\.?\s{{1,2}}(?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,2}}(?P<us_year>\d{{4}})\b
    | (?P<num_day>\d{{1,2}})(?P<mark>[/.-])(?P<num_month>\d{{1,2}})(?P=mark)(?P<num_year>\d{{4}}|\d\d)(?![\d/])
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CLOCK_BEFORE: Final = re.compile(
    rf"(?<![\d.:])(?P<clock>{_CLOCK})(?P<zone>{_ZONE})?(?:\s|,|\bon\b|[-–|•·]){{0,6}}{_WEEKDAY}?$", re.IGNORECASE
)
_CLOCK_AFTER: Final = re.compile(
    rf"(?:T|(?:[\s,|•·–-]|\bat\b|\blast updated\b|:(?!\d)){{1,8}})(?P<clock>{_CLOCK})(?P<zone>{_ZONE})?", re.IGNORECASE
)
_WEEKDAY_BEFORE: Final = re.compile(rf"\b{_WEEKDAY}$", re.IGNORECASE)
_LABEL_BEFORE: Final = re.compile(
    rf"(?:^|[^\w])(?:(?P<updated>{_any(UPDATED_LABELS)})|(?P<published>{_any(PUBLISHED_LABELS)}))"
    r"(?:\sby\s[\w.'’ -]{1,40}?(?=\son\b))?(?:\s|[:•·|,–-]|\bon\b|\bat\b){0,8}$",
    re.IGNORECASE,
)
_PROSE_BEFORE: Final = re.compile(rf"\b{_any(PROSE_BEFORE)}[\s:(]{{1,4}}(?:the\s)?$", re.IGNORECASE)
_CLOCK_PARTS: Final = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::\d\d(?:\.\d+)?)?\s?([ap])?", re.IGNORECASE)
_TODAY: Final = re.compile(rf"\b(?:earlier\s)?today[\s,(]{{1,3}}{_WEEKDAY}?", re.IGNORECASE)
_STAMP: Final = re.compile(r"\s{0,4}date (\d{4}-\d\d-\d\d)(?= )")
_URL_DAY: Final = re.compile(
    r"/(\d{4})([/-])(\d\d?)\2(\d\d?)(?=[/._-]|$)|/(\d{4})/([a-z]{3,9})/(\d\d?)(?=[/._-]|$)", re.IGNORECASE
)
#: ``latest-cases-thursday-january-31-2019-1-96``, ``court-round-up-4th-june-2021``, ``17062016-firm-jailed``.
_SLUG_DAY: Final = re.compile(
    rf"[/_-](?:(?P<us_month>{_MONTH})[_-](?P<us_day>\d\d?)(?:st|nd|rd|th)?[_-](?P<us_year>(?:19|20)\d\d)"
    rf"|(?P<day>\d\d?)(?:st|nd|rd|th)?[_-](?P<month>{_MONTH})[_-](?P<year>(?:19|20)\d\d)"
    r"|(?P<num_day>[0-3]?\d)-(?P<num_month>[01]?\d)-(?P<num_year>20\d\d)"
    r"|(?P<run_day>[0-3]\d)(?P<run_month>[01]\d)(?P<run_year>20[0-4]\d))(?=[/._-]|$)",
    re.IGNORECASE,
)
_URL_YEAR: Final = re.compile(r"/((?:19|20)\d\d)(?=[/-])")
_DEGREES: Final = re.compile(r"\s*-?\d{1,2}(?:\.\d)?\s?°?\s?[CF]\b")
_WEATHER: Final = re.compile(rf"{_DEGREES.pattern}|\s*{_any(WEATHER)}\s*$", re.IGNORECASE)
_TO_COME: Final = re.compile(r"\b(?:will|due|until|next|adjourned|expected|expires?)\b", re.IGNORECASE)

#: The longest line that can be a date line, and the shortest sentence that counts as a paragraph.
_DATE_LINE: Final = 130
_SHORT_PARAGRAPH: Final = 80
_HEAD_BLOCKS: Final = 45
_HEAD_PARAGRAPHS: Final = 3
_FOOT_BLOCKS: Final = 6
_MOST_DATES: Final = 3


class _Moment(NamedTuple):
    """A day, with a time where one is stated; ``span`` covers what was read."""

    iso: str
    span: Span | None


class _Line(NamedTuple):
    """A printed date: ``rank`` 0 labelled as published, 1 a date alone, 2 labelled as updated."""

    rank: int
    moment: _Moment


def publication(document: Document) -> Stated | None:
    """When it was published, in London's time: ``2021-02-25T11:34:00+00:00``, or the day; None if not stated."""
    printed = sorted(_head_lines(document), key=lambda line: line.rank)
    head = printed[0].moment if printed else None
    moment = (
        _stated_in_meta(document)
        or head
        or _foot(document)
        or _in_url(document)
        or _beside_today(document)
        or _in_slug(document)
        or _stamped(document)
    )
    if moment is None:
        return None
    if "T" not in moment.iso:
        moment = next(
            (line.moment for line in printed if line.rank < 2 and line.moment.iso.startswith(moment.iso + "T")), moment
        )
    return Stated(moment.iso, moment.span)


# From a match to a moment


def _read(text: str, match: re.Match[str], start: int, end: int) -> _Moment | None:
    """The date that ``match`` found in ``text[start:end]``, with the time right before or after it."""
    day = _day(match)
    if day is None:
        return None
    after = _CLOCK_AFTER.match(text, match.end(), end)
    before = None if after else _CLOCK_BEFORE.search(text[max(start, match.start() - 60) : match.start()])
    clock = after or before
    if clock is None:
        return _Moment(day.isoformat(), Span(match.start(), match.end()))
    low = match.start() if before is None else max(start, match.start() - 60) + before.start("clock")
    high = match.end() if after is None else after.end()
    return _Moment(_at(day, clock["clock"], clock["zone"]), Span(low, high))


def _day(match: re.Match[str]) -> date | None:
    if match["iso_year"]:
        return _valid(match["iso_year"], match["iso_month"], match["iso_day"])
    if match["day"]:
        return _valid(match["year"], match["month"], match["day"])
    if match["us_day"]:
        return _valid(match["us_year"], match["us_month"], match["us_day"])
    return _valid(match["num_year"], match["num_month"], match["num_day"])


def _valid(year: str, month: str, day: str) -> date | None:
    """The day, read day first, of the years in which there are releases on the web."""
    number = int(month) if month.isdigit() else _MONTH_NUMBERS.get(month.lower(), 0)
    full = int(year) if len(year) > 2 else 2000 + int(year)
    if not _FIRST_YEAR <= full <= _LAST_YEAR:
        return None
    try:
        return date(full, number, int(day))
    except ValueError:
        return None


def _at(day: date, clock: str, zone: str | None) -> str:
    """ISO 8601 in London's time; the day alone where the clock makes no sense, or is a machine's midnight."""
    parts = _CLOCK_PARTS.match(clock)
    if parts is None:
        return day.isoformat()
    hour, minute = int(parts[1]), int(parts[2] or 0)
    if parts[3]:
        hour = hour % 12 + (12 if parts[3] in "pP" else 0)
    if hour > 23 or minute > 59:
        return day.isoformat()
    moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=_zone(zone)).astimezone(_london())
    if moment.hour == moment.minute == 0 and not parts[3]:
        return moment.date().isoformat()
    return moment.isoformat()


def _zone(printed: str | None) -> "timezone | ZoneInfo":
    name = (printed or "").strip(" ()\t\xa0\n").lower()
    if name in ZONES:
        return timezone(timedelta(minutes=ZONES[name]))
    if name[:1] in ("+", "-"):
        minutes = int(name[1:3]) * 60 + int(name[-2:])
        return timezone(timedelta(minutes=min(minutes, 14 * 60) * (-1 if name[0] == "-" else 1)))
    return _london()


@cache
def _london() -> "ZoneInfo":
    from zoneinfo import ZoneInfo

    return ZoneInfo("Europe/London")


# Where it may stand


def _stated_in_meta(document: Document) -> _Moment | None:
    stated = document.meta.date
    if stated is None:
        return None
    value = stated.value[:_DATE_LINE]
    match = _DATE.search(value)
    moment = match and _read(value, match, 0, _DATE_LINE)
    iso = moment.iso if moment else _other_form(value)
    return _Moment(iso, stated.span) if iso else None


def _other_form(value: str) -> str | None:
    """A date that a program wrote in a form that no page prints: ``20210225T113400Z``, ``25Feb2021``."""
    from dateutil.parser import ParserError, parse

    try:
        moment, again = (parse(value, dayfirst=True, default=datetime(1904, n, n)) for n in (1, 2))
    except (ParserError, OverflowError):
        return None
    #: Two readings that differ took their day or month from the default.
    if moment != again or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    if moment.hour == moment.minute == 0:
        return moment.date().isoformat()
    local = moment.astimezone(_london()) if moment.tzinfo else moment.replace(tzinfo=_london())
    return local.replace(second=0, microsecond=0).isoformat()


def _head_lines(document: Document) -> list[_Line]:
    """The date lines before the third real paragraph."""
    lines: list[_Line] = []
    paragraphs = 0
    for index, block in enumerate(document.blocks[:_HEAD_BLOCKS]):
        paragraphs += _is_real_paragraph(document.text, block)
        if paragraphs == _HEAD_PARAGRAPHS:
            break
        if _may_hold_date(document, index):
            lines.extend(_date_lines(document.text, block))
    return lines


def _is_real_paragraph(text: str, block: Block) -> bool:
    length = block.end - block.start
    return length > _DATE_LINE or (length >= _SHORT_PARAGRAPH and text[block.end - 1] in '.”"')


def _may_hold_date(document: Document, index: int) -> bool:
    block = document.blocks[index]
    short = block.end - block.start <= _DATE_LINE
    return short and block.kind not in ("caption", "quotation", "furniture") and not _is_header_clock(document, index)


def _is_header_clock(document: Document, index: int) -> bool:
    """Today's date in a site's header stands beside the temperature, or above the weather."""
    above, below = document.blocks[max(0, index - 1) : index], document.blocks[index + 1 : index + 2]
    return any(_DEGREES.match(document.text, block.start, block.end) for block in above) or any(
        _WEATHER.match(document.text, block.start, block.end) for block in below
    )


def _date_lines(text: str, block: Block) -> Iterator[_Line]:
    if not any(map(str.isdigit, text[block.start : block.end])):
        return
    matches = list(_DATE.finditer(text, block.start, block.end))[:_MOST_DATES]
    lines = [_date_line(text, block, match) for match in matches]
    labelled = [line for line in lines if line is not None and line.rank != 1]
    if labelled:
        yield from labelled
    first = lines[0] if lines else None
    before_updates = bool(labelled) and all(line.rank == 2 for line in labelled)
    if first is not None and first.rank == 1 and (len(matches) == 1 or before_updates):
        yield first


def _date_line(text: str, block: Block, match: re.Match[str]) -> _Line | None:
    moment = _read(text, match, block.start, block.end)
    if moment is None or moment.span is None:
        return None
    before = text[block.start : moment.span.start]
    weekday = _WEEKDAY_BEFORE.search(before)
    before = before[: weekday.start()] if weekday else before
    after = text[moment.span.end : block.end]
    label = _LABEL_BEFORE.search(before)
    if label is not None and _is_label(label, after):
        return _Line(2 if label["updated"] else 0, moment)
    return _Line(1, moment) if _stands_alone(before, after) else None


def _is_label(label: re.Match[str], after: str) -> bool:
    """A label of one meaning may follow a name, but not in a sentence; words of several meanings begin the line."""
    begins = not any(character.isalnum() for character in label.string[: label.start()])
    certain = label["updated"] or label["published"].lower() in SURE_LABELS
    return begins or (bool(certain) and not after.rstrip().endswith("."))


def _stands_alone(before: str, after: str) -> bool:
    """The date begins or ends its line, and the rest is no sentence."""
    if after.rstrip().endswith((".", "?", "!", ",")) or before.rstrip().endswith(":"):
        return False
    if _PROSE_BEFORE.search(before) or _WEATHER.match(after):
        return False
    if not any(character.isalnum() for character in before):
        return not after.lstrip()[:1].isalpha() or after.lstrip()[:1].isupper() or after.lstrip().startswith("by ")
    return not any(character.isalnum() for character in after)


def _foot(document: Document) -> _Moment | None:
    """A date alone among the last lines, or labelled as that of publication."""
    told = [index for index, block in enumerate(document.blocks) if block.kind != "furniture"]
    for index in reversed(told[-_FOOT_BLOCKS:]):
        block = document.blocks[index]
        if not _may_hold_date(document, index):
            continue
        for line in _date_lines(document.text, block):
            span = line.moment.span
            if line.rank != 1 or (span is not None and _is_filled(block, span)):
                return line.moment
    return None


def _is_filled(block: Block, span: Span) -> bool:
    return block.end - block.start <= span.end - span.start + len("Wednesday, ")


def _in_url(document: Document) -> _Moment | None:
    url = document.meta.url
    if url is None:
        return None
    for match in _URL_DAY.finditer(_path(url.value)):
        day = _valid(match[1], match[3], match[4]) if match[1] else _valid(match[5], match[6], match[7])
        if day is not None:
            return _Moment(day.isoformat(), url.span)
    return None


def _in_slug(document: Document) -> _Moment | None:
    """The day in the words of the URL, of a page that prints none."""
    url = document.meta.url
    match = _SLUG_DAY.search(_path(url.value)) if url else None
    if url is None or match is None:
        return None
    form = next(form for form in ("us_", "num_", "run_", "") if match[f"{form}day"] is not None)
    day = _valid(match[f"{form}year"], match[f"{form}month"], match[f"{form}day"])
    return _Moment(day.isoformat(), url.span) if day else None


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _beside_today(document: Document) -> _Moment | None:
    """``today, Thursday 18 October 2007``."""
    for block in document.blocks:
        if block.kind in ("furniture", "quotation"):
            continue
        for today in _TODAY.finditer(document.text, block.start, block.end):
            match = _DATE.match(document.text, today.end(), block.end)
            day = match and _day(match)
            if match and day:
                return _Moment(day.isoformat(), Span(match.start(), match.end()))
    return None


def stamp_end(text: str, start: int) -> int:
    """Where the text begins after a crawler's stamp (`` date 2018-11-12 Headline``), if it has one."""
    match = _STAMP.match(text, start)
    return match.end() if match else start


def _stamped(document: Document) -> _Moment | None:
    """The crawler's stamp, unless the URL's year or a later day on which something had happened contradicts it."""
    start = document.blocks[0].start if document.blocks else 0
    match = _STAMP.search(document.text, max(0, start - 30), start + 1)
    day = match and _valid(match[1][:4], match[1][5:7], match[1][8:])
    if not match or not day:
        return None
    url = document.meta.url
    year = _URL_YEAR.search(_path(url.value)) if url else None
    if (year and int(year[1]) != day.year) or _tells_later(document, day):
        return None
    return _Moment(day.isoformat(), Span(match.start(1), match.end(1)))


def _tells_later(document: Document, day: date) -> bool:
    for block in document.blocks:
        for match in _DATE.finditer(document.text, block.start, block.end):
            told = _day(match)
            if told is not None and told > day and not _TO_COME.search(document.text, block.start, block.end):
                return True
    return False
