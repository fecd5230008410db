"""Items of a clause -> which order each length and sum measures, and the only file that weighs the words between.

A measure stands right before its order (``a three-year ban``, ``£85 in costs``) or after it (``banned for two years``).
All such pairs are ranked by how much stands between, and the closest are taken first.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Duration, Mention, Money, Number, OffenceMention, OrderMention

Measure = Duration | Money

_MONEY_KINDS: Final = frozenset(
    "fine costs surcharge compensation confiscation forfeiture restitution bind_over".split()
)
#: Orders that no length of time measures.
TIMELESS: Final = (_MONEY_KINDS - {"bind_over"}) | {
    "penalty_points", "extended_retest", "deportation", "destruction_order", "hospital_order", "restriction_order",
    "absolute_discharge",
}  # fmt: skip
_HOURLY: Final = frozenset({"unpaid_work", "community_order"})
_COUNTED: Final = frozenset({"penalty_points", "rehabilitation_activity"})
_PARTS_LISTED: Final = frozenset({",", "and", "with", "plus", ";", "."})
_LEADS_TO_LENGTH: Final = frozenset({"for", "lasting", "of", "until", "over", "to"})
_LENGTH_CUES: Final = frozenset({"suspended", "licence", "custody_part", "minimum", "life", "extended", "detention"})
#: Words between a sum and what became of it: ``£900, found in a tin, was forfeited``.
_PASSIVE: Final = frozenset({"was", "were", "is", "be"})
_ADDS: Final = frozenset({"and", ",", "further", "another", "plus", "additional", "a"})
_FARTHEST_BEFORE: Final = 4
_FARTHEST_AFTER: Final = 7
#: ``£317 to pay towards the council's legal and investigation costs``
_FARTHEST_TOWARDS: Final = 9
_FARTHEST_LED: Final = 18
_FARTHEST_MARK: Final = 8
_FARTHEST_POINTS: Final = 5
_NEAR_SUSPENDED: Final = 2
#: Words right before a length of time that has gone by.
_GONE_BY: Final = frozenset({"past", "last", "previous"})
#: Words before ``last`` that make it the verb.
_AUXILIARIES: Final = frozenset("will to must would should shall".split())


class _Pair(NamedTuple):
    """Sorts by ``cost``: the words between, and a little more where the order comes first."""

    cost: float
    measure: int
    order: int


class Measures:
    """The measures of each order among ``items``; places are indices of ``items``."""

    def __init__(self, tokens: Tokens, items: Sequence[Mention]) -> None:
        self._words = tokens.words
        self._items = items
        self._activates = any(
            isinstance(item, OrderMention) and item.kind == "activated_suspended_sentence" for item in items
        )
        self._of: dict[int, list[int]] = {}
        self._owned: set[int] = set()
        for pair in sorted(self._pairs()):
            self._take(pair)
        self._share_out()
        self._add_fines()
        if any(isinstance(item, Cue) and item.kind == "respectively" for item in items):
            self._add_others()

    def of(self, order: int) -> list[Measure]:
        """The lengths and sums of the order at this place."""
        return [item for place in self._of.get(order, ()) if isinstance(item := self._items[place], (Duration, Money))]

    def free(self, place: int) -> bool:
        """Whether the item at this place measures no order."""
        return place not in self._owned

    def counted_people(self, order: int) -> bool:
        """``11 people fined, three banned``: a number right before the order's words, and nothing that it measures."""
        before = self._items[order - 1] if order else None
        return isinstance(before, Number) and self.gap(order - 1, order) <= 1 and not self._apart(order - 1, order)

    def number(self, order: int) -> int | None:
        """The bare number beside the order: ``six penalty points``, ``20 rehabilitation days``."""
        for beside in (order - 1, order + 1):
            near = self._items[beside] if 0 <= beside < len(self._items) else None
            if not isinstance(near, Number) or self._kind(order) not in _COUNTED or self._apart(beside, order):
                continue
            if self.gap(beside, order) <= _FARTHEST_POINTS:
                return int(near.value)
        return None

    def indefinite(self, order: int) -> bool:
        """Whether ``for life``, ``indefinite`` and the like stand nearest to this order."""
        return any(
            isinstance(item, Cue) and item.kind == "indefinite" and self._measures_for_ever(place, order)
            for place, item in enumerate(self._items)
        )

    def _measures_for_ever(self, place: int, order: int) -> bool:
        """Whether the mark at ``place`` is this order's; ``both for life`` is of every order before it."""
        before = self._words[max(0, self._items[place].start - 3) : self._items[place].start]
        shared = not {"both", "each", "all", "were"}.isdisjoint(before) and order < place and not self.of(order)
        return self._nearest_order(place) == order or (shared and self._kind(order) not in TIMELESS)

    def gap(self, a: int, b: int) -> int:
        """How many tokens stand between two items."""
        first, second = sorted((self._items[a], self._items[b]), key=lambda item: item.start)
        return second.start - first.end

    def _apart(self, a: int, b: int) -> bool:
        return not _PARTS_LISTED.isdisjoint(self._between(min(a, b), max(a, b)))

    def _between(self, a: int, b: int) -> list[str]:
        return [word.lower() for word in self._words[self._items[a].end : self._items[b].start]]

    def _pairs(self) -> Iterator[_Pair]:
        for place, item in enumerate(self._items):
            if isinstance(item, (Duration, Money)) and not (self._for_several(place) or self._is_gone_by(item)):
                for order in (self._order_from(place, 1), self._order_from(place, -1)):
                    if order is not None and self._fits(item, order):
                        yield from self._pair(place, order)

    def _is_gone_by(self, item: Mention) -> bool:
        """``14 orders in the past 12 months``: no length of theirs; but ``which will last five years``."""
        before = [word.lower() for word in self._words[max(0, item.start - 2) : item.start]]
        return before[-1:] != [] and before[-1] in _GONE_BY and before[0] not in _AUXILIARIES

    def _for_two_at_once(self, place: int) -> bool:
        """``£6,000 in fines, compensation and costs``: orders without an article are the parts of one sum."""
        if not (place + 2 < len(self._items) and self._kind(place + 1) and self._kind(place + 2)):
            return False
        kinds = {self._kind(place + 1), self._kind(place + 2)}
        return (
            kinds <= _MONEY_KINDS
            and self._between(place, place + 1) == ["in"]
            and set(self._between(place + 1, place + 2)) <= {",", "and"}
        )

    def _for_several(self, place: int) -> bool:
        """``costs and a surcharge totalling £180``, ``a total of £725 in fines and costs``: one sum for two orders."""
        if isinstance(self._items[place], Money) and self._for_two_at_once(place):
            return True
        if not isinstance(self._items[place], Money) or not any(
            isinstance(item, Cue) and item.kind == "total" for item in self._items[max(0, place - 1) : place]
        ):
            return False
        if place > 3 and isinstance(self._items[place - 4], Money) and self.gap(place - 4, place - 3) <= 1:
            return False
        sides = ((place - 2, place - 3), (place + 1, place + 2))
        return any(all(0 <= p < len(self._items) and self._kind(p) in _MONEY_KINDS for p in side) for side in sides)

    def _pair(self, place: int, order: int) -> Iterator[_Pair]:
        between = self._between(min(place, order), max(place, order))
        if place < order:
            barred = _PARTS_LISTED if isinstance(self._items[place], Money) else _PARTS_LISTED | {"for"}
            close = len(between) <= _FARTHEST_BEFORE and barred.isdisjoint(between)
            found_on = self._kind(order) == "forfeiture" and not _PASSIVE.isdisjoint(between[-1:])
            towards = "towards" in between and len(between) <= _FARTHEST_TOWARDS
            if close or found_on or towards or self._activated(place, order):
                yield _Pair(len(between), place, order)
            return
        near = len(between) <= _FARTHEST_AFTER and not {"and", "with", "plus", "after", ";"} & set(between)
        if self._kind(order) == "forfeiture" and len(between) <= _FARTHEST_LED:
            yield _Pair(len(between) + 0.5, place, order)
            return
        led = between[-1:] and between[-1] in _LEADS_TO_LENGTH and len(between) <= _FARTHEST_LED and ";" not in between
        if near or led or self._given_to(place):
            yield _Pair(len(between) + 0.5, place, order)

    def _given_to(self, place: int) -> bool:
        """``a banning order: six years for Pell, three for Orr``: of Orr there is nothing else."""
        end = self._items[place].end
        return len(self._items) == 2 and self._words[end : end + 1] == ["for"]

    def _activated(self, place: int, order: int) -> bool:
        """``a suspended sentence of eight weeks, passed in May, was activated``."""
        before = self._items[place - 1] if place else None
        suspended = isinstance(before, Cue) and before.kind == "suspended" and self.gap(place - 1, place) <= 1
        after = self._items[place + 1] if place + 1 < len(self._items) else None
        if isinstance(after, Cue) and after.kind == "suspended" and self.gap(place, place + 1) <= _NEAR_SUSPENDED:
            suspended = True
        return self._kind(order) == "activated_suspended_sentence" and suspended

    def _order_from(self, place: int, step: int) -> int | None:
        """The next order on this side, with no like measure and no word for a sentence's length between."""
        position = place + step
        measure = self._items[place]
        while 0 <= position < len(self._items):
            near = self._items[position]
            if isinstance(near, OrderMention):
                return position
            if _same_sort(near, measure) or (isinstance(near, Cue) and self._breaks(near, measure)):
                return None
            position += step
        return None

    def _breaks(self, cue: Cue, measure: Mention) -> bool:
        """Whether a cue makes a length the sentence's own; ``a ten-week suspended sentence was activated`` does not."""
        if cue.kind == "suspended" and self._activates:
            return False
        return cue.kind in _LENGTH_CUES or (cue.kind == "total" and isinstance(measure, Duration))

    def _fits(self, measure: Measure, order: int) -> bool:
        kind = self._kind(order)
        if isinstance(measure, Money):
            return kind in _MONEY_KINDS
        if measure.hours:
            return kind in _HOURLY
        return kind not in TIMELESS and kind != "unpaid_work"

    def _kind(self, order: int) -> str:
        item = self._items[order]
        return item.kind if isinstance(item, OrderMention) else ""

    def _take(self, pair: _Pair) -> None:
        """Give the measure to the order, which takes one length, one sum and one number of hours."""
        measure = self._items[pair.measure]
        if pair.measure in self._owned or any(_same_sort(measure, held) for held in self.of(pair.order)):
            return
        self._of.setdefault(pair.order, []).append(pair.measure)
        self._owned.add(pair.measure)

    def _share_out(self) -> None:
        """``a restraining order and a prevention order, both for ten years``: one length for all before it."""
        for place in sorted(self._owned):
            item = self._items[place]
            before = [word.lower() for word in self._words[max(0, item.start - 3) : item.start]]
            if isinstance(item, Duration) and {"both", "each"} & set(before):
                for order in range(place):
                    if self._kind(order) and self._fits(item, order) and not self.of(order):
                        self._of[order] = [place]

    def _add_fines(self) -> None:
        """``fined £400 for speeding and £100 for having no licence``: later sums of one fine."""
        fine: int | None = None
        for place, item in enumerate(self._items):
            if isinstance(item, OrderMention):
                fine = place if item.kind == "fine" and self.of(place) else None
            elif isinstance(item, Cue) and item.kind == "total":
                fine = None
            elif isinstance(item, Money) and place not in self._owned and fine is not None and self._adds(place):
                self._of[fine].append(place)
                self._owned.add(place)

    def _add_others(self) -> None:
        """``orders of nine and four years respectively``: the lengths or sums that follow the first."""
        for place, item in enumerate(self._items[1:], start=1):
            order = next((order for order, held in self._of.items() if place - 1 in held), None)
            if order is not None and place not in self._owned and _same_sort(item, self._items[place - 1]):
                self._of[order].append(place)
                self._owned.add(place)

    def _adds(self, place: int) -> bool:
        offences = any(isinstance(item, OffenceMention) for item in self._items[:place])
        after = self._items[place].end
        return (offences or self._words[after : after + 1] == ["for"]) and self._words[
            self._items[place].start - 1
        ].lower() in _ADDS

    def _nearest_order(self, place: int) -> int | None:
        """The order that a mark belongs to: one right after it, else the nearest."""
        orders = [p for p in range(len(self._items)) if self._kind(p)]
        if len(orders) > 1:
            orders = [p for p in orders if self.gap(p, place) <= _FARTHEST_MARK]
        close = [p for p in orders if p > place and self.gap(p, place) <= 1]
        before = [p for p in orders if p < place]
        if close:
            return close[0]
        return before[-1] if before else next(iter(orders), None)


def _same_sort(a: Mention, b: Mention) -> bool:
    if isinstance(a, Duration) and isinstance(b, Duration):
        return bool(a.hours) == bool(b.hours)
    return isinstance(a, Money) and isinstance(b, Money)
