"""What was said of several people -> each one's part of it: the only file that divides a statement about a group."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.case.durations import months
from release_extract.statements.measures import TIMELESS
from release_extract.statements.model import OrderStatement, Party, SentenceStatement, Term

#: What somebody can be banned from, for a later ``ban`` in the same sentence.
_BANS: Final = frozenset(
    "driving_disqualification director_disqualification animal_ban football_banning_order "
    "working_with_children_ban".split()
)
#: Orders that are sums of money.
MONEY: Final = frozenset("fine costs surcharge compensation confiscation".split())


def with_bans_named(statements: Sequence[SentenceStatement]) -> Iterator[SentenceStatement]:
    """Say what each bare ``ban`` is from: what the last one of its sentence was from, else what every other ban of the
    release is from, else driving.

    ``The order will last for five years`` is of the last order that a length can measure.
    """
    told = {order.kind for statement in statements for order in statement.orders} & _BANS
    usual = next(iter(told)) if len(told) == 1 else "driving_disqualification"
    last, sentence, order_before = "", -1, ""
    for statement in statements:
        if statement.sentence != sentence:
            last, sentence = usual, statement.sentence
        named = []
        for order in statement.orders:
            last = order.kind if order.kind in _BANS else last
            kind = {"ban": last, "same": order_before}.get(order.kind, order.kind)
            order_before = kind if kind.endswith("_order") else order_before
            named += [msgspec.structs.replace(order, kind=kind)] if kind else []
        yield msgspec.structs.replace(statement, orders=tuple(named))


def with_shared(statements: Sequence[SentenceStatement]) -> Iterator[SentenceStatement]:
    """``..., both for life``: give the measure to every order of the sentence before it that has none."""
    told: list[SentenceStatement] = []
    for statement in statements:
        measure = next((order for order in statement.orders if order.kind == "both"), None)
        if measure is None:
            told.append(statement)
            continue
        for place, before in enumerate(told):
            if before.sentence == statement.sentence:
                orders = tuple(_measured_by(order, measure) for order in before.orders)
                told[place] = msgspec.structs.replace(before, orders=orders)
    yield from told


def _measured_by(order: OrderStatement, measure: OrderStatement) -> OrderStatement:
    held = order.length or order.money or order.indefinite or order.points
    if held or order.kind in MONEY or order.kind in TIMELESS:
        return order
    return msgspec.structs.replace(order, length=measure.length, indefinite=measure.indefinite)


def with_theirs(statements: Sequence[SentenceStatement]) -> Iterator[SentenceStatement]:
    """``Half of their sentences are served on licence``: said of everybody whose length was told before."""
    people: list[int] = []
    for statement in statements:
        if "theirs" in statement.marks and not statement.terms and people:
            yield msgspec.structs.replace(statement, party=Party(tuple(people), False))
            continue
        people += [p for p in statement.party.people if statement.terms and p not in people]
        yield statement


def without_joint_totals(statements: Sequence[SentenceStatement]) -> Iterator[SentenceStatement]:
    """Leave out of a group's lengths what is elsewhere said to be its total (``Gang jailed for 41 years``)."""
    groups = [statement for statement in statements if len(statement.party.people) != 1]
    totals = {months(term.length) for statement in groups for term in statement.terms if term.total}
    for statement in statements:
        joint = len(statement.party.people) > 1
        kept = tuple(term for term in statement.terms if not joint or term.total or months(term.length) not in totals)
        yield msgspec.structs.replace(statement, terms=kept)


def share_of(statement: SentenceStatement, place: int) -> SentenceStatement | None:
    """The part of a statement about several people that is this one's; a joint total is nobody's."""
    count = len(statement.party.people)
    main = [term for term in statement.terms if term.role == "term"]
    if count < 2:
        return statement
    if "joint_sum" in statement.marks:
        statement = without_sums(statement)
    if statement.respectively:
        statement = _with_order_shares(statement, place)
    if statement.respectively and place >= len(main) > 1:
        return None
    if (statement.respectively and len(main) > 1) or (len(main) == count and not any(_joins(term) for term in main)):
        return _one_of(statement, main, place)
    if any(term.total for term in main):
        served = statement.marks.isdisjoint({"suspended", "spared"}) and not statement.party.collective
        marks = statement.marks | {"custody"} if served else statement.marks
        return msgspec.structs.replace(statement, terms=(), marks=marks) if served or statement.orders else None
    return statement


def _joins(term: Term) -> bool:
    """Whether a length is one offence's beside another's rather than one person's."""
    return term.concurrent or term.consecutive


def _one_of(statement: SentenceStatement, main: Sequence[Term], place: int) -> SentenceStatement:
    """The length at this place, with what is said between it and the next (``12 months suspended for two years``)."""
    own = main[place]
    end = main[place + 1].length.start if place + 1 < len(main) else None
    terms = tuple(
        term
        for term in statement.terms
        if term is own
        or (term.role != "term" and term.length.start > own.length.start and (end is None or term.length.start < end))
    )
    bound = frozenset(mark for term in main for mark in term.marks)
    if statement.respectively and "each" in statement.marks and not any(term.marks for term in main[:-1]):
        shared = main[-1].marks
        terms = tuple(msgspec.structs.replace(t, marks=t.marks | shared) if t is own else t for t in terms)
        own = terms[0]
    return msgspec.structs.replace(statement, terms=terms, marks=(statement.marks - bound) | own.marks)


def _with_order_shares(statement: SentenceStatement, place: int) -> SentenceStatement:
    """Of the orders that are told once for each person, only this one's."""
    count = len(statement.party.people)
    seen: dict[str, int] = {}
    own = []
    total = Counter(order.kind for order in statement.orders if order.length or order.money)
    for order in statement.orders:
        turn = seen.get(order.kind, 0)
        seen[order.kind] = turn + 1
        if total[order.kind] != count or turn == place:
            own.append(order)
    return msgspec.structs.replace(statement, orders=tuple(own))


def without_sums(statement: SentenceStatement) -> SentenceStatement:
    """The statement without orders to pay money."""
    return msgspec.structs.replace(statement, orders=tuple(o for o in statement.orders if o.kind not in MONEY))
