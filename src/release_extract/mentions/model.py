"""The types of what is read in the words, before anybody asks what it means. Spans are token indices, ``end`` past the last."""

from typing import Literal

import msgspec

from release_extract.record import CourtKind

Relative = Literal["today", "yesterday", "tomorrow", "last", "next", "this", "same"]
Period = Literal["day", "week", "month", "year"]


class Mention(msgspec.Struct, frozen=True, gc=False):
    """Something that was read at tokens ``start`` to ``end``."""

    start: int
    end: int


class Number(Mention, frozen=True):
    """A number in digits or words that is no part of another mention."""

    value: float


class Duration(Mention, frozen=True):
    """A length of time in the units printed. ``approximate``: the text says ``more than`` or ``nearly``."""

    years: float = 0
    months: float = 0
    weeks: float = 0
    days: float = 0
    hours: float = 0
    approximate: bool = False


class Age(Mention, frozen=True):
    """An age in years that the words tie to somebody. ``noun`` is the token after ``34-year-old``, or -1."""

    years: int
    noun: int = -1


class Money(Mention, frozen=True):
    """Pounds."""

    pounds: float
    approximate: bool = False


class Date(Mention, frozen=True):
    """A day as printed, in parts; what is not printed is None. ``weekday`` is 0 for Monday.

    ``last month`` and ``in 2011`` are a time without a day: a ``period`` that ``relative`` qualifies, a month, a year.
    """

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    relative: Relative | None = None
    period: Period | None = None


class CourtMention(Mention, frozen=True):
    """A court. ``name`` is canonical, or None for ``the same court`` and a bare ``crown court``."""

    name: str | None
    kind: CourtKind | None
    known: bool
    same: bool


class NameMention(Mention, frozen=True):
    """A person's or company's name as printed, without title. ``role`` is what the words before it say."""

    name: str
    role: str | None
    company: bool = False


class OffenceMention(Mention, frozen=True):
    """Words that name an offence. ``labels`` has one entry a class of drug, else one. ``plain``: a newspaper's word."""

    labels: tuple[str, ...]
    plain: bool
    scottish: str | None


class Cue(Mention, frozen=True):
    """A word or phrase of the rule tables that is none of the above; ``kind`` is the table's word for it."""

    kind: str


class OrderMention(Mention, frozen=True):
    """An ancillary order or a community disposal."""

    kind: str
    indefinite: bool = False


class Reference(Mention, frozen=True):
    """A person or group said without a name: ``he``, ``both``, ``the pair``, ``a 17-year-old boy``.

    ``word`` is the noun or pronoun, lower case; ``head`` its token; ``plural`` whether it means several, ``number`` how many
    (0 where not said); ``definite`` is True after ``the``, False after ``a``, None for a pronoun.
    """

    word: str
    head: int
    plural: bool
    number: int
    definite: bool | None


class Mentions(msgspec.Struct, frozen=True):
    """All that was read in a text outside its quotations, in order, without overlaps; one tuple a sentence of the prose."""

    by_sentence: tuple[tuple[Mention, ...], ...]
