"""A clause -> SentenceStatement: the only file that knows what a length of time or a sum of money in a sentence is for."""

from collections.abc import Iterator, Sequence
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import (
    CourtMention,
    Cue,
    Date,
    Duration,
    Mention,
    Money,
    Number,
    OffenceMention,
    OrderMention,
)
from release_extract.rules.orders import EARLIER_BEFORE, NO_ORDER, ONLY_MEASURED
from release_extract.statements.clauses import Clause
from release_extract.statements.lengths import in_days, is_term
from release_extract.statements.measures import Measures
from release_extract.statements.model import OrderStatement, Party, SentenceStatement, Term, TermRole

_SENTENCING: Final = frozenset({"sentenced", "given", ""})
_FINDINGS: Final = frozenset({"guilty", "convicted"})
#: Cues that say of what kind a sentence is.
_MARKS: Final = frozenset("life public_protection extended detention hospital suspended half".split())
_FLAGS: Final = frozenset({"total", "consecutive", "concurrent", "further"})
_CUSTODY_STEMS: Final = frozenset("jail imprison imprisonment prison cag lock bar custody".split())
_SPARING: Final = frozenset("spared avoid avoids avoided avoiding escaped escape escapes dodged dodges walked walks".split())
#: Words of an act that no length of custody follows: ``made subject of``, ``avoided prison``.
_NO_LENGTH: Final = _SPARING | {"subject", "pay"}
#: What before an act's words makes it no fact: ``he can be sent to prison``.
_UNREAL: Final = frozenset("can could may might should if not never without cannot".split())
#: Verbs that after ``to`` only say what a court may do.
_BASE_FORMS: Final = frozenset("send jail imprison lock put sentence".split())
_CHANGED: Final = frozenset("increased raised doubled reduced cut".split())
_PAYEES: Final = frozenset("court cps crown council prosecution rspca authority police force".split())
_REQUIREMENTS: Final = frozenset("rehabilitation_activity unpaid_work programme treatment curfew".split())
#: Plurals that speak of orders at large: ``criminal behaviour orders are a tool``.
_MANY: Final = ("orders", "fines", "bans")
_SUMS: Final = frozenset({"fine", "costs", "surcharge", "compensation"})
_NEAR: Final = 8
_BESIDE: Final = 4


def sentence_statement(tokens: Tokens, index: int, clause: Clause) -> SentenceStatement | None:
    """What the clause says was imposed, or None where it is no sentencing clause."""
    clause = _verbless_part(clause)
    items = sorted((*clause.before, *clause.items), key=lambda item: item.start)
    items = [item for item in items if not (isinstance(item, OrderMention) and _adds_nothing(tokens, item))]
    if not (items or clause.cue) or not _imposes(tokens, clause, items):
        return None
    reader = _Terms(tokens, items, clause)
    terms, orders, marks = tuple(reader.terms()), tuple(reader.orders()), reader.marks()
    if not (terms or orders or marks):
        return None
    cue = clause.cue or items[0]
    spoken = [cue, *(item for item in items if isinstance(item, (Duration, OrderMention, Money)))]
    return SentenceStatement(
        index,
        Party(clause.subject, clause.collective),
        marks,
        terms,
        orders,
        any(_is(item, "respectively") for item in items),
        Mention(min(item.start for item in spoken), max(item.end for item in spoken)),
    )


def _verbless_part(clause: Clause) -> Clause:
    """Of ``Ten months, suspended for a year, after admitting affray`` what stands before the plea: it has no verb."""
    if clause.act not in _FINDINGS or clause.cue is None:
        return clause
    items = clause.before if any(isinstance(item, (Duration, OrderMention)) for item in clause.before) else clause.items
    return Clause("", None, clause.subject, clause.explicit, clause.collective, clause.prior, items, [])


def _adds_nothing(tokens: Tokens, order: OrderMention) -> bool:
    """``no order``, ``breaching the order``, and the short name that explains a full one: ``(CBO)``."""
    before = [word.lower() for word in tokens.words[max(0, order.start - 3) : order.start]]
    explains = before[-1:] == ["("] and tokens.words[order.end : order.end + 1] == [")"] and tokens.words[order.start].isupper()
    return explains or before[-1:] == ["no"] or not EARLIER_BEFORE.isdisjoint(before)


def _is(item: Mention, *kinds: str) -> bool:
    return isinstance(item, Cue) and item.kind in kinds


def _imposes(tokens: Tokens, clause: Clause, items: Sequence[Mention]) -> bool:
    """Whether the clause can say that something was imposed."""
    if clause.act == "appealed":
        return True
    ordered = any(isinstance(item, OrderMention) for item in items)
    if clause.cue is None:
        return ordered or any(isinstance(item, Duration) or _is(item, "life") for item in items)
    if clause.act not in _SENTENCING and not (ordered and clause.act == "appeared"):
        return False
    before = {word for word in tokens.words[max(0, clause.cue.start - 3) : clause.cue.start] if word != "May"}
    if before and tokens.words[clause.cue.start - 1] == "to" and tokens.words[clause.cue.start] in _BASE_FORMS:
        return False
    following = next((item for item in items if item.start >= clause.cue.end), None)
    limit = following is not None and _is(following, "up_to") and following.start - clause.cue.end <= 1
    return _UNREAL.isdisjoint(before) and not {"would", "have"} <= before and not (limit and "for" in _spoken(tokens, clause.cue))


def _spoken(tokens: Tokens, item: Mention) -> list[str]:
    return [word.lower() for word in tokens.words[item.start : item.end]]


class _Terms:
    """The items of a clause, with each length and sum given to what it measures."""

    def __init__(self, tokens: Tokens, items: Sequence[Mention], clause: Clause) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._items = items
        self._clause = clause
        self._measures = Measures(tokens, items)
        self._lengths = [place for place, item in enumerate(items) if self._is_term(place, item)]
        self._roles = {place: self._role(place) for place in self._lengths}

    def _is_term(self, place: int, item: Mention) -> bool:
        if not isinstance(item, Duration) or item.hours or not self._measures.free(place):
            return False
        if place and _is(self._items[place - 1], "up_to"):
            return False
        qualified = any(_is(near, *_MARKS, "custody_part", "licence", "minimum") for near in self._beside(place))
        cue = self._clause.cue
        spoken = cue is not None and item.start >= cue.start and _NO_LENGTH.isdisjoint(_spoken(self._tokens, cue))
        return is_term(self._tokens, item, spoken=spoken, qualified=qualified)

    def _beside(self, place: int) -> list[Mention]:
        """The items next to a length with only a few words between."""
        near = (place - 1, place + 1)
        return [self._items[p] for p in near if 0 <= p < len(self._items) and self._measures.gap(p, place) <= _BESIDE]

    def terms(self) -> Iterator[Term]:
        """The lengths that belong to the sentence itself."""
        flags = self._flags()
        marks = self._marks_by_length()
        for place in self._lengths:
            length = self._items[place]
            assert isinstance(length, Duration)
            own = flags.get(place, {})
            yield Term(
                self._roles[place],
                length,
                "total" in own,
                own.get("consecutive", -1) > own.get("concurrent", -1),
                own.get("concurrent", -1) > own.get("consecutive", -1),
                frozenset(marks.get(place, ())),
            )

    def _flags(self) -> dict[int, dict[str, int]]:
        """For each length the words that say how it joins others, each with the place of the last such word."""
        flags: dict[int, dict[str, int]] = {}
        for place, item in enumerate(self._items):
            if not isinstance(item, Cue) or item.kind not in _FLAGS:
                continue
            length = self._flagged(place, item.kind)
            if length is not None:
                flags.setdefault(length, {})["consecutive" if item.kind == "further" else item.kind] = place
        return flags

    def _flagged(self, place: int, kind: str) -> int | None:
        """The length that ``a total of`` or ``consecutive`` speaks of: one right after it, else the last one before."""
        after = next((p for p in self._lengths if p > place), None)
        before = next((p for p in reversed(self._lengths) if p < place), None)
        if after is not None and self._measures.gap(after, place) <= (1 if kind != "total" else 2):
            return after
        if kind == "further":
            return None
        if before is not None and self._measures.gap(before, place) <= (_NEAR if kind == "total" else 2 * _NEAR):
            return before
        return after if after is not None and self._measures.gap(after, place) <= _BESIDE else None

    def _marks_by_length(self) -> dict[int, set[str]]:
        """The kinds that single lengths are said to be of: each such word belongs to the nearest main length."""
        main = [place for place in self._lengths if self._roles[place] in ("term", "custody")]
        found: dict[int, set[str]] = {}
        idle = self._idle_marks()
        for place, item in enumerate(self._items):
            if isinstance(item, Cue) and item.kind in _MARKS - idle and main:
                nearest = min(main, key=lambda p: (self._measures.gap(p, place), p > place))
                found.setdefault(nearest, set()).add(item.kind)
        return found

    def marks(self) -> frozenset[str]:
        """What the clause says of the sentence as a whole."""
        found = {item.kind for item in self._items if isinstance(item, Cue) and item.kind in _MARKS}
        found -= self._idle_marks()
        cue = self._clause.cue
        if cue is not None:
            found |= self._cue_marks(cue)
        if self._clause.act == "appealed":
            found = {"final"} if self._lengths and self._changes() else set()
        if any(isinstance(item, Money) and place and _is(self._items[place - 1], "total") for place, item in enumerate(self._items)):
            found.add("joint_sum")
        return frozenset(found | self._past() if found or self._lengths or self._names_order() else ())

    def _idle_marks(self) -> set[str]:
        """``half`` without its other part (``must serve half``) and ``suspended`` of what was activated."""
        idle = set()
        if not self._halves_told():
            idle.add("half")
        if any(isinstance(item, OrderMention) and item.kind == "activated_suspended_sentence" for item in self._items):
            idle.add("suspended")
        return idle

    def _halves_told(self) -> bool:
        """``half in custody and half on licence``, ``half of which will be served in custody``; not ``half his term``."""
        return any(
            _is(item, "half") and _is(after, "custody_part", "licence", "half") and after.start - item.end <= _NEAR
            for item, after in zip(self._items, self._items[1:], strict=False)
        )

    def _cue_marks(self, cue: Mention) -> set[str]:
        spoken = _spoken(self._tokens, cue)
        if not _SPARING.isdisjoint(spoken):
            return {"spared"}
        found = set()
        if not _CUSTODY_STEMS.isdisjoint(self._tokens.stems[cue.start : cue.end]):
            found.add("custody")
        for item in self._items:
            if _is(item, "indefinite") and 0 <= item.start - cue.end <= 1 and self._clause.act == "sentenced":
                found |= {"life"} & set(_spoken(self._tokens, item))
            if _is(item, "custody_part") and 0 <= item.start - cue.end <= _BESIDE:
                found.add("custody")
        return found

    def _changes(self) -> bool:
        cue = self._clause.cue
        return cue is not None and not _CHANGED.isdisjoint(_spoken(self._tokens, cue))

    def _names_order(self) -> bool:
        return any(isinstance(item, OrderMention) for item in self._items)

    def _past(self) -> set[str]:
        """``past`` where the clause is dated by a year without a day (``was jailed in 2019``): an earlier case."""
        for place, item in enumerate(self._items):
            if isinstance(item, Date) and item.day is None and item.weekday is None:
                long_ago = item.year is not None or _is_last_year(item) or self._had()
                before = self._items[place - 1] if place else None
                dated = isinstance(before, (Duration, Money, OrderMention, CourtMention, Cue)) or before is None
                if long_ago and (dated or item.start - before.end > _NEAR):
                    return {"past"}
        return set()

    def _had(self) -> bool:
        cue = self._clause.cue
        return cue is not None and "had" in _spoken(self._tokens, cue)

    def orders(self) -> Iterator[OrderStatement]:
        """What is imposed beside the main part."""
        for place, item in enumerate(self._items):
            if isinstance(item, OrderMention) and self._is_imposed(place, item):
                yield from self._order(place, item)
        yield from self._unnamed_compensation()

    def _is_imposed(self, place: int, item: OrderMention) -> bool:
        """Whether the words impose the order, rather than speak of such orders at large or of something else."""
        measured = bool(self._measures.of(place)) or self._measures.number(place) is not None
        spoken, after = _spoken(self._tokens, item), [word.lower() for word in self._words[item.end : item.end + 3]]
        if " ".join(spoken) in NO_ORDER or (item.kind == "ban" and "from" in after[:2]):
            return False
        if measured:
            return True
        weak = " ".join(self._tokens.stems[item.start : item.end]) in ONLY_MEASURED or self._measures.counted_people(place)
        at_large = spoken[-1].endswith(_MANY) or "had" in after or item.kind in _SUMS
        return not (weak or (at_large and self._clause.cue is None))

    def _order(self, place: int, item: OrderMention) -> Iterator[OrderStatement]:
        held = self._measures.of(place)
        lengths = [one for one in held if isinstance(one, Duration) and not one.hours]
        hours = [one for one in held if isinstance(one, Duration) and one.hours]
        sums = [one for one in held if isinstance(one, Money)]
        number = self._measures.number(place)
        span = Mention(min([item.start, *(one.start for one in held)]), max([item.end, *(one.end for one in held)]))
        if item.kind == "unpaid_work":
            lengths = hours
        elif item.kind == "rehabilitation_activity" and not lengths and number is not None:
            lengths = [in_days(Number(span.start, span.end, number))]
        elif hours:
            yield OrderStatement("unpaid_work", hours[0], None, None, False, span)
        points = number if item.kind == "penalty_points" else None
        indefinite = self._measures.indefinite(place)
        if any(_is(one, "respectively") for one in self._items) and len(held) > 1:
            yield from (_share_of(item.kind, one, span) for one in (*lengths, *sums))
            return
        yield OrderStatement(item.kind, next(iter(lengths), None), _added(sums), points, indefinite, span)

    def _unnamed_compensation(self) -> Iterator[OrderStatement]:
        """``told to pay £200 to the officer``, ``must pay the shop back``: money for somebody who is no office."""
        cue = self._clause.cue
        if cue is None or "pay" not in self._tokens.stems[cue.start : cue.end]:
            return
        back = "back" in [word.lower() for word in self._words[cue.end - 1 : cue.end + 3]]
        sums = [item for place, item in enumerate(self._items) if isinstance(item, Money) and self._measures.free(place)]
        for item in sums:
            payee = [word.lower() for word in self._words[item.end : item.end + 5]]
            if item.start >= cue.start and (back or (payee[:1] == ["to"] and not _PAYEES & set(payee))):
                yield OrderStatement("compensation", None, item, None, False, Mention(item.start, item.end))
        if back and not sums and not self._names_order():
            yield OrderStatement("compensation", None, None, None, False, Mention(cue.start, cue.end))

    def _role(self, place: int) -> TermRole:
        """What a length is, by the words beside it: the word before it speaks before the word after it."""
        item = self._items[place]
        before = self._items[place - 1] if place else None
        after = self._items[place + 1] if place + 1 < len(self._items) else None
        if self._runs_after_suspended(place):
            return "suspended_for"
        if before is not None and self._is_flag(before):
            before = self._items[place - 2] if place > 1 else None
        if isinstance(before, Cue) and item.start - before.end <= _BESIDE:
            if before.kind == "suspended" and not self._is_suspended_term(place, before):
                return "suspended_for"
            if before.kind == "minimum":
                return "minimum"
            if before.kind == "licence" and not self._halved(before):
                return "licence"
        if isinstance(after, Cue) and after.start - item.end <= _BESIDE:
            return self._role_after(place, after)
        return "custody" if _is(before or item, "custody_part") and self._other_licence(place) else "term"

    def _runs_after_suspended(self, place: int) -> bool:
        """``a suspended sentence of six months for two years``: the second length is the time of suspension."""
        if place < 2 or not isinstance(self._items[place - 1], Duration) or not _is(self._items[place - 2], "suspended"):
            return False
        between = self._words[self._items[place - 1].end : self._items[place].start]
        return [word.lower() for word in between] == ["for"]

    def _is_flag(self, item: Mention) -> bool:
        return isinstance(item, Cue) and item.kind in _FLAGS

    def _role_after(self, place: int, after: Cue) -> TermRole:
        if after.kind == "licence" and not self._speaks_of_next(place):
            return "licence"
        if after.kind == "minimum" and "before" in _spoken(self._tokens, after):
            return "minimum"
        if after.kind in ("custody_part", "detention") and self._other_licence(place):
            return "custody"
        return "term"

    def _speaks_of_next(self, place: int) -> bool:
        """``ten years with an extended licence period of four``: the words after a length belong to the next one."""
        after = self._items[place + 1]
        following = self._items[place + 2] if place + 2 < len(self._items) else None
        return isinstance(following, Duration) and following.start - after.end <= 1

    def _halved(self, licence: Cue) -> bool:
        return any(_is(item, "half") for item in self._items if 0 <= licence.start - item.end <= _BESIDE)

    def _is_suspended_term(self, place: int, cue: Mention) -> bool:
        """``a suspended sentence of six months``, ``a suspended two-year term``: the term, not the time of suspension."""
        words = [word.lower() for word in self._words[cue.start : self._items[place].start]]
        told = any(isinstance(item, Duration) for item in self._items[: place - 1])
        return "for" not in words and (bool({"sentence", "term", "of"} & set(words)) or not told)

    def _other_licence(self, place: int) -> bool:
        later = self._items[place + 1 :]
        return any(_is(item, "licence") for item in later) and any(isinstance(item, Duration) for item in later)


def _is_last_year(date: Date) -> bool:
    return date.period == "year" and date.relative == "last"


def _share_of(kind: str, one: Duration | Money, span: Mention) -> OrderStatement:
    """One person's part of ``orders of nine and four years respectively``."""
    if isinstance(one, Duration):
        return OrderStatement(kind, one, None, None, False, span)
    return OrderStatement(kind, None, one, None, False, span)


def _added(sums: Sequence[Money]) -> Money | None:
    if not sums:
        return None
    return Money(sums[0].start, sums[-1].end, round(sum(one.pounds for one in sums), 2), sums[0].approximate)
