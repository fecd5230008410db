"""A clause -> SentenceStatement: the only file that knows what a length of time or a sum of money in a sentence is for."""

from collections.abc import Iterator, Sequence
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Duration, Mention, Money, Number, OffenceMention, OrderMention
from release_extract.statements.clauses import Clause
from release_extract.statements.model import OrderStatement, Party, SentenceStatement, Term, TermRole

_SENTENCING: Final = frozenset({"sentenced", "given", ""})
#: Words before a length that make it no sentence: ``within 28 days``, ``over three years``.
_NO_TERM_BEFORE: Final = frozenset(
    "within after during past last next every about previous following aged between first since".split()
)
_NO_TERM_AFTER: Final = frozenset("ago later earlier after old since apart".split())
_MARKS: Final = frozenset(
    "life public_protection extended detention hospital suspended custody_part half total".split()
)
_CUSTODY_STEMS: Final = frozenset("jail imprison imprisonment prison cag lock bar custody".split())
_MONEY_KINDS: Final = frozenset("fine costs surcharge compensation confiscation forfeiture restitution".split())
_NEAR: Final = 6
_BESIDE: Final = 3


def sentence_statement(tokens: Tokens, index: int, clause: Clause) -> SentenceStatement | None:
    """What the clause says was imposed, or None where it is no sentencing clause."""
    items = [item for item in (*clause.before, *clause.items) if not isinstance(item, OffenceMention)]
    orders_named = any(isinstance(item, OrderMention) for item in items)
    if clause.act not in _SENTENCING and not (orders_named and clause.act in ("appeared",)):
        return None
    if clause.act == "" and not any(
        isinstance(item, (Duration, OrderMention)) or _is_mark(item, "life") for item in items
    ):
        return None
    reader = _Terms(tokens, items)
    terms = tuple(reader.terms())
    orders = tuple(reader.orders())
    marks = reader.marks(clause.cue)
    if not (terms or orders or marks):
        return None
    cue = clause.cue or items[0]
    end = max([cue.end, *(item.end for item in items if isinstance(item, (Duration, OrderMention, Money)))])
    return SentenceStatement(
        index,
        Party(clause.subject, clause.collective),
        marks,
        terms,
        orders,
        (),
        any(_is_mark(item, "respectively") for item in items),
        Mention(min(cue.start, items[0].start if items else cue.start), end),
    )


def _is_mark(item: Mention, kind: str) -> bool:
    return isinstance(item, Cue) and item.kind == kind


class _Terms:
    """The items of a clause, with each length and sum given to what it measures."""

    def __init__(self, tokens: Tokens, items: Sequence[Mention]) -> None:
        self._tokens = tokens
        self._items = items
        self._owner: dict[int, int] = {}
        for place, item in enumerate(items):
            if isinstance(item, (Duration, Money)):
                owner = self._find_owner(place, item)
                if owner is not None:
                    self._owner[place] = owner

    def terms(self) -> Iterator[Term]:
        for place, item in enumerate(self._items):
            if isinstance(item, Duration) and place not in self._owner and not item.hours and self._is_term(item):
                yield Term(
                    self._role(place, item),
                    item,
                    self._near(place, "total"),
                    self._near(place, "consecutive"),
                    self._near(place, "concurrent"),
                )

    def marks(self, cue: Mention | None) -> frozenset[str]:
        found = {item.kind for item in self._items if isinstance(item, Cue) and item.kind in _MARKS}
        if cue is not None and not _CUSTODY_STEMS.isdisjoint(self._tokens.stems[cue.start : cue.end]):
            found.add("custody")
        return frozenset(found)

    def orders(self) -> Iterator[OrderStatement]:
        for place, item in enumerate(self._items):
            if isinstance(item, OrderMention):
                yield self._order(place, item)

    def _order(self, place: int, item: OrderMention) -> OrderStatement:
        owned = [self._items[p] for p, owner in self._owner.items() if owner == place]
        length = next((o for o in owned if isinstance(o, Duration)), None)
        money = next((o for o in owned if isinstance(o, Money)), None)
        points = self._points(place) if item.kind == "penalty_points" else None
        span = Mention(min([item.start, *(o.start for o in owned)]), max([item.end, *(o.end for o in owned)]))
        return OrderStatement(item.kind, length, money, points, self._indefinite(place), span)

    def _points(self, place: int) -> int | None:
        for back in (place - 1, place + 1):
            near = self._items[back] if 0 <= back < len(self._items) else None
            if isinstance(near, Number) and self._gap(back, place) <= _NEAR:
                return int(near.value)
        return None

    def _indefinite(self, place: int) -> bool:
        return any(
            _is_mark(self._items[p], kind) and self._gap(p, place) <= _NEAR + 2
            for p in (place - 1, place + 1)
            if 0 <= p < len(self._items)
            for kind in ("indefinite", "life")
        )

    def _gap(self, a: int, b: int) -> int:
        first, second = sorted((self._items[a], self._items[b]), key=lambda m: m.start)
        return second.start - first.end

    def _find_owner(self, place: int, item: Duration | Money) -> int | None:
        """The order that a length or sum measures: the nearest on either side, with no rival between."""
        after = self._beside(place, 1)
        before = self._beside(place, -1)
        choices = [(gap, p) for p, gap in (after, before) if p >= 0 and self._measures(item, p, p > place, gap)]
        return min(choices)[1] if choices else None

    def _beside(self, place: int, step: int) -> tuple[int, int]:
        position = place + step
        while 0 <= position < len(self._items):
            near = self._items[position]
            if isinstance(near, OrderMention):
                return position, self._gap(place, position)
            if not isinstance(near, Cue) or near.kind in ("suspended", "licence", "custody_part", "minimum", "life"):
                break
            position += step
        return -1, 0

    def _measures(self, item: Duration | Money, place: int, after: bool, gap: int) -> bool:
        order = self._items[place]
        assert isinstance(order, OrderMention)
        if isinstance(item, Money):
            return order.kind in _MONEY_KINDS and gap <= _NEAR
        if order.kind in _MONEY_KINDS - {"compensation"} or order.kind in ("penalty_points", "extended_retest"):
            return False
        if place in self._owner.values():
            return False
        start, end = (item.end, order.start) if after else (order.end, item.start)
        between = [word.lower() for word in self._tokens.words[start:end]]
        if after:
            return gap <= _BESIDE and not {",", "and", "with", "plus", ";"} & set(between)
        return gap <= _NEAR and not {";", "and", "after"} & set(between)

    def _is_term(self, item: Duration) -> bool:
        words = self._tokens.words
        before = [word.lower() for word in words[max(0, item.start - 3) : item.start]]
        after = words[item.end].lower() if item.end < len(words) else ""
        if (
            item.days
            and not (item.years or item.months)
            and "pay" in [w.lower() for w in words[item.end : item.end + 3]]
        ):
            return False
        if (
            before[-1:]
            and before[-1] in _NO_TERM_BEFORE
            or before[-2:-1]
            and before[-2] in _NO_TERM_BEFORE
            and before[-1] in ("the", "a", "of")
        ):
            return False
        return after not in _NO_TERM_AFTER

    def _role(self, place: int, item: Duration) -> TermRole:
        """What a length is, by the words beside it: the word before it speaks before the word after it."""
        before = self._items[place - 1] if place else None
        after = self._items[place + 1] if place + 1 < len(self._items) else None
        if before is not None and isinstance(before, Cue) and item.start - before.end <= _BESIDE:
            if before.kind == "suspended" and before.start and not self._term_before_suspension(place):
                return "suspended_for"
            if before.kind == "minimum":
                return "minimum"
            if before.kind == "licence" and not _is_mark(self._items[place - 2] if place > 1 else item, "half"):
                return "licence"
        if after is not None and isinstance(after, Cue) and after.start - item.end <= _BESIDE:
            if after.kind == "licence":
                return "licence"
            if after.kind == "minimum" and "before" in [w.lower() for w in self._tokens.words[after.start : after.end]]:
                return "minimum"
            if after.kind == "custody_part" and self._other_licence(place):
                return "custody"
        return "term"

    def _term_before_suspension(self, place: int) -> bool:
        """``a suspended sentence of six months``: the length is the term, not the time of suspension."""
        cue = self._items[place - 1]
        words = [word.lower() for word in self._tokens.words[cue.start : item_start(self._items[place])]]
        return "for" not in words and bool({"sentence", "term", "of"} & set(words))

    def _other_licence(self, place: int) -> bool:
        return any(_is_mark(item, "licence") for item in self._items[place + 1 :])

    def _near(self, place: int, kind: str) -> bool:
        item = self._items[place]
        for p in range(max(0, place - 2), min(len(self._items), place + 3)):
            near = self._items[p]
            if _is_mark(near, kind) and abs(near.start - item.end) <= 8 and not self._length_between(place, p):
                return True
        return False

    def _length_between(self, a: int, b: int) -> bool:
        low, high = sorted((a, b))
        return any(isinstance(item, Duration) for item in self._items[low + 1 : high])


def item_start(item: Mention) -> int:
    """The first token of ``item``."""
    return item.start
