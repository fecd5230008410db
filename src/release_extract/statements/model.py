"""The types of what single sentences state. Nothing here is decided between rivals: that is the case's work."""

from typing import Literal

import msgspec

from release_extract.mentions.model import CourtMention, Date, Duration, Mention, Money, OffenceMention

TermRole = Literal["term", "custody", "licence", "minimum", "suspended_for"]
#: Which of the charges said before: all, a number of them, the same ones again, those left, another like the last; ``some``
#: is a number of charges not told yet (``eleven offences``), ``but`` all but a number of them.
Which = Literal["", "all", "but", "part", "same", "rest", "further", "some"]
#: ``heard``: a court or day that the words name, but for no act.
Event = Literal["appearance", "plea", "verdict", "sentence", "confiscation", "appeal", "next", "heard"]


class Party(msgspec.Struct, frozen=True):
    """Whom a statement is about: indices into the cast. ``collective``: a group that is not told person by person."""

    people: tuple[int, ...]
    collective: bool


class ChargeStatement(msgspec.Struct, frozen=True):
    """``party`` did or underwent ``act`` for ``offence``; ``offence`` None means charges said elsewhere: ``which`` of them.

    ``counts`` is None where several are meant and no number is given; ``stated`` whether a number was printed;
    ``further`` whether the words add to what was said before; ``definite`` whether ``the`` stands before.
    """

    sentence: int
    party: Party
    act: str
    offence: OffenceMention | None
    counts: int | None
    stated: bool
    further: bool
    definite: bool
    span: Mention
    which: Which = ""
    #: Stems of the words that say which charge is meant.
    words: frozenset[str] = frozenset()
    #: The words of the act (``pleaded guilty to``), where ``span`` is only what it is of.
    cue: Mention | None = None
    #: Which one in order: 2 for ``the second charge``.
    nth: int | None = None


class Term(msgspec.Struct, frozen=True):
    """A length of a sentence and what it is. ``total``, ``consecutive``, ``concurrent``: as the words near it say.

    ``marks`` are the kinds of cue that belong to this length rather than to another of the clause (``suspended``).
    """

    role: TermRole
    length: Duration
    total: bool
    consecutive: bool
    concurrent: bool
    marks: frozenset[str]


class OrderStatement(msgspec.Struct, frozen=True):
    """Something imposed beside the main part."""

    kind: str
    length: Duration | None
    money: Money | None
    points: int | None
    indefinite: bool
    span: Mention
    #: Whether ``money`` is for each offence, and the words do not say for how many.
    per_offence: bool = False


class SentenceStatement(msgspec.Struct, frozen=True):
    """What a clause says that ``party`` got.

    ``marks`` are the kinds of cue in it (``life``, ``suspended``), and ``custody`` where its verb says so (``jailed``),
    ``spared`` (``avoided prison``), ``past`` for an earlier case's year, ``final`` for what an appeal made of it,
    ``had`` for its tense, ``serves`` where its verb is to serve, ``each`` for what every one of the party got,
    ``joint_sum`` for a sum that is said to be a total, ``headline`` for what stands in one.
    """

    sentence: int
    party: Party
    marks: frozenset[str]
    terms: tuple[Term, ...]
    orders: tuple[OrderStatement, ...]
    respectively: bool
    span: Mention


class HearingStatement(msgspec.Struct, frozen=True):
    """A court day. ``court`` and ``date`` as printed, either may be None.

    ``prior``: of an earlier day than the sentence's own (``having pleaded guilty``); ``borrowed``: court and day are the
    neighbours'.
    """

    sentence: int
    party: Party
    event: Event
    court: CourtMention | None
    date: Date | None
    prior: bool
    borrowed: bool
    span: Mention
    #: ``and`` or ``when``, where it joins a plea to a sentence; ``absent`` for a finding in absence.
    joined: str = ""
    #: Whether it heads the cases of one sitting: ``Cases heard on Tuesday``.
    heads: bool = False


class Statements(msgspec.Struct, frozen=True):
    """All statements of a release, each list in the order of the text."""

    charges: tuple[ChargeStatement, ...]
    sentences: tuple[SentenceStatement, ...]
    hearings: tuple[HearingStatement, ...]
