"""Orders of a clause -> OrderStatements: the only file that knows when words for an order impose it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from release_extract.language.lexicon import PASSED_OVER, expand
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Duration, Mention, Money, Number, OrderMention
from release_extract.rules.orders import EARLIER_BEFORE, NO_ORDER, ONLY_MEASURED, REFUSED_AFTER
from release_extract.statements.clauses.model import Clause
from release_extract.statements.confiscation import takes_gains
from release_extract.statements.lengths import in_days
from release_extract.statements.measures import Measure, Measures
from release_extract.statements.model import OrderStatement

#: The kind of a ban that is no order of the record.
ELSEWHERE: Final = "elsewhere"
#: Whom money goes to that is no compensation.
_PAYEES: Final = frozenset("court cps crown council prosecution rspca authority police force".split())
#: Plurals that speak of orders at large: ``criminal behaviour orders are a tool``.
_MANY: Final = ("orders", "fines", "bans")
_SUMS: Final = frozenset({"fine", "costs", "surcharge", "compensation"})
_OTHERWISE: Final = frozenset("give impose make hand order pass".split())
_PAYEE_REACH: Final = 5
#: ``for each of the charges``: the words after a sum for one of several offences.
_REACH_OF_EACH: Final = 7
_BETWEEN_EACH: Final = frozenset("of the his her their separate individual".split())
_OFFENCES: Final = frozenset("offence offences charge charges count counts breach breaches matter matters".split())
_REACH_OF_ACTIVATED: Final = 3
_REACH_OF_REFUSAL: Final = 4
_LIFTED: Final = frozenset("lifted removed ended reviewed overturned".split())
_WEAK: Final = frozenset(words for form in ONLY_MEASURED.split(";") for words in expand(form))


def adds_nothing(tokens: Tokens, order: OrderMention) -> bool:
    """``no order``, ``breaching the order``, and what explains a full name: ``(CBO)``."""
    before = [word.lower() for word in tokens.words[max(0, order.start - 3) : order.start]]
    if _is_otherwise([word.lower() for word in tokens.words[max(0, order.start - 5) : order.start]]):
        return True
    bracketed = before[-1:] == ["("] and tokens.words[order.end : order.end + 1] == [")"]
    explains = bracketed and tokens.words[order.start].isupper()
    after = [word.lower() for word in tokens.words[order.end : order.end + _REACH_OF_REFUSAL]]
    denied = before[-1:] == ["no"] or before == ["no", "order", "for"] or not REFUSED_AFTER.isdisjoint(after)
    return explains or denied or _had_already(before, after, order) or not EARLIER_BEFORE.isdisjoint(before)


def _is_otherwise(before: Sequence[str]) -> bool:
    """``can send people to prison, or give them a community order``: what a court might also do."""
    return any(one == "or" and two in _OTHERWISE for one, two in pairwise(before))


def _had_already(before: Sequence[str], after: Sequence[str], order: OrderMention) -> bool:
    """``who had nine points on his licence``, ``already on six points``: what stood there before this case."""
    if order.kind != "penalty_points":
        return False
    put = not {"put", "added", "imposed", "endorsed", "placed", "given"}.isdisjoint(after)
    return not put and (bool({"had", "already"} & {*before}) or "already" in after)


def bars_place(tokens: Tokens, order: OrderMention) -> bool:
    """``bans him from`` a place, ``banned from drinking``."""
    return order.kind == "ban" and ("from" in tokens.words[order.end : order.end + 2] or lifts_ban(tokens, order))


def is_interim(tokens: Tokens, order: OrderMention) -> bool:
    """``an interim disqualification for six months``: an order until sentence, whose length is its own."""
    return "interim" in (word.lower() for word in tokens.words[max(0, order.start - 2) : order.start])


def lifts_ban(tokens: Tokens, order: OrderMention) -> bool:
    """``cannot apply to have the ban lifted for ten years``."""
    return order.kind == "ban" and not _LIFTED.isdisjoint(tokens.words[order.end : order.end + 2])


def order_statements(
    tokens: Tokens, items: Sequence[Mention], clause: Clause, measures: Measures
) -> Iterator[OrderStatement]:
    """What the clause imposes beside the main part; ``items`` are its mentions in order."""
    reader = _Orders(tokens, items, clause, measures)
    for place, item in enumerate(items):
        if isinstance(item, OrderMention) and reader.imposes(place, item):
            yield from reader.read(place, item)
    yield from reader.compensation()


class _Orders:
    def __init__(self, tokens: Tokens, items: Sequence[Mention], clause: Clause, measures: Measures) -> None:
        self._tokens = tokens
        self._items = items
        self._cue = clause.cue
        self._measures = measures
        self._one_each = any(isinstance(item, Cue) and item.kind == "respectively" for item in items)

    def imposes(self, place: int, order: OrderMention) -> bool:
        """Whether the words impose the order, rather than speak of such orders at large or of something else."""
        spoken, after = self._lower(order.start, order.end), self._lower(order.end, order.end + 3)
        if order.kind == ELSEWHERE or " ".join(spoken) in NO_ORDER:
            return False
        if self._cue is None and order.kind == "destruction_order" and "put" in spoken:
            return False
        if self._cue is None and spoken[-1].endswith("orders") and self._is_number(place - 1):
            return False
        if self._cue is None and self._lower(order.start - 1, order.start) == ["to"]:
            return False  # ``will allow courts to disqualify people``
        if self._cue is None and any(self._is_limit(one) for one in self._measures.of(place)):
            return False  # ``for up to two years``
        if self._measures.of(place) or self._measures.number(place) is not None:
            return True
        stems = tuple(word for word in self._tokens.stems[order.start : order.end] if word not in PASSED_OVER)
        if order.kind == "activated_suspended_sentence" and self._follows_suspended(place):
            return True
        if stems in _WEAK or self._measures.counted_people(place):
            return False
        at_large = spoken[-1].endswith(_MANY) or "had" in after or order.kind in _SUMS
        return self._cue is not None or not at_large

    def _is_limit(self, measure: Measure) -> bool:
        return any(isinstance(m, Cue) and m.kind == "up_to" and m.end == measure.start for m in self._items)

    def _is_number(self, place: int) -> bool:
        """``14 protection orders``: a count of such orders, made of whomever."""
        return place >= 0 and isinstance(self._items[place], Number) and self._measures.gap(place, place + 1) <= 1

    def _follows_suspended(self, place: int) -> bool:
        """``a suspended sentence was activated``: the words for what was activated stand right before."""
        before = self._items[place - 1] if place else None
        near = before is not None and self._items[place].start - before.end <= _REACH_OF_ACTIVATED
        return near and isinstance(before, Cue) and before.kind == "suspended"

    def _lower(self, start: int, end: int) -> list[str]:
        return [word.lower() for word in self._tokens.words[start:end]]

    def read(self, place: int, order: OrderMention) -> Iterator[OrderStatement]:
        """The order with what measures it; hours of a community order are unpaid work."""
        held = self._measures.of(place)
        span = Mention(min([order.start, *(one.start for one in held)]), max([order.end, *(one.end for one in held)]))
        if order.kind != "unpaid_work":
            for hours in _hours(held):
                yield OrderStatement("unpaid_work", hours, None, None, False, span)
        if self._one_each and len(held) > 1:
            for one in held:
                yield _measured(order.kind, one, span)
            return
        number = self._measures.number(place)
        yield OrderStatement(
            self._kind(order),
            _length(order.kind, held, number, span),
            _added([one for one in held if isinstance(one, Money)]),
            number if order.kind == "penalty_points" else None,
            self._measures.indefinite(place) or "limit" in self._lower(order.start, order.end),
            span,
            any(isinstance(one, Money) and self._is_per_offence(one) for one in held),
        )

    def _kind(self, order: OrderMention) -> str:
        """``repay`` and ``pay back`` are compensation, but of gains a confiscation."""
        back = order.kind == "compensation" and "compensation" not in self._lower(order.start, order.end)
        return "confiscation" if back and takes_gains(self._tokens.words, order) else order.kind

    def _is_per_offence(self, sum_of_money: Money) -> bool:
        """``fined £400 for each offence``, ``£200 on each of the charges``: of as many as are told elsewhere."""
        after = self._lower(sum_of_money.end, sum_of_money.end + _REACH_OF_EACH)
        each = next((at for at, word in enumerate(after[:3]) if word in ("each", "every", "per")), None)
        if each is None:
            return False
        return next((word for word in after[each + 1 :] if word not in _BETWEEN_EACH), "") in _OFFENCES

    def compensation(self) -> Iterator[OrderStatement]:
        """``told to pay £200 to the officer``, ``must pay the shop back``: money for somebody who is no office."""
        cue = self._cue
        if cue is None or "pay" not in self._tokens.stems[cue.start : cue.end + 1]:
            return
        back = "back" in self._lower(cue.end - 1, cue.end + 3)
        free = [item for place, item in enumerate(self._items) if self._measures.free(place)]
        sums = [item for item in free if isinstance(item, Money) and item.start >= cue.start]
        sums = [item for item in sums if self._lower(item.start - 1, item.start) != ["first"]]
        gains = bool(sums) and takes_gains(self._tokens.words, cue)
        for item in sums:
            if back or gains or self._is_to_somebody(item):
                yield _measured("confiscation" if gains else "compensation", item, item)
        if back and not sums and not any(isinstance(item, OrderMention) for item in self._items):
            yield OrderStatement("compensation", None, None, None, False, Mention(cue.start, cue.end))

    def _is_to_somebody(self, item: Money) -> bool:
        payee = self._lower(item.end, item.end + _PAYEE_REACH)
        return payee[:1] == ["to"] and _PAYEES.isdisjoint(payee)


def _hours(held: Sequence[Measure]) -> list[Duration]:
    return [one for one in held if isinstance(one, Duration) and one.hours]


def _length(kind: str, held: Sequence[Measure], number: int | None, span: Mention) -> Duration | None:
    """Hours of unpaid work, else a length of time; ``20 rehabilitation days`` has only a number."""
    if kind == "unpaid_work":
        return next(iter(_hours(held)), None)
    length = next((one for one in held if isinstance(one, Duration) and not one.hours), None)
    if length is None and number is not None and kind == "rehabilitation_activity":
        return in_days(Number(span.start, span.end, number))
    return length


def _measured(kind: str, one: Measure, span: Mention) -> OrderStatement:
    span = Mention(span.start, span.end)
    if isinstance(one, Duration):
        return OrderStatement(kind, one, None, None, False, span)
    return OrderStatement(kind, None, one, None, False, span)


def _added(sums: Sequence[Money]) -> Money | None:
    if not sums:
        return None
    return Money(sums[0].start, sums[-1].end, round(sum(one.pounds for one in sums), 2), sums[0].approximate)
