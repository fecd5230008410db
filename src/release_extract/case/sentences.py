"""SentenceStatements -> what each person got: the weightiest kind, its term, and the orders beside it."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.case.durations import exacter, months
from release_extract.case.shares import (
    MONEY,
    share_of,
    with_bans_named,
    with_shared,
    with_theirs,
    without_joint_totals,
    without_sums,
)
from release_extract.case.terms import Lengths, main_terms
from release_extract.case.unattributed import unattributed
from release_extract.mentions.model import Duration, Mention
from release_extract.record import SentenceKind
from release_extract.rules.orders import DISPOSALS
from release_extract.statements.model import OrderStatement, SentenceStatement, Statements

#: Disposals from the weightiest down.
_DISPOSAL_ORDER: Final[tuple[SentenceKind, ...]] = (
    "hospital_order",
    "community_order",
    "youth_rehabilitation_order",
    "fine",
    "referral_order",
    "conditional_discharge",
    "absolute_discharge",
)
#: Kinds whose term is the length of the order that they are.
_TERM_OF_ORDER: Final = frozenset(
    {"community_order", "youth_rehabilitation_order", "referral_order", "conditional_discharge"}
)
#: Kinds that stand beside a weightier one as an order.
_ALSO_BESIDE: Final = frozenset({"fine", "conditional_discharge"})
#: Marks that say nothing by themselves of what was imposed.
_IDLE: Final = frozenset("half spared past had final joint_sum each serves theirs one_of ordinal headline".split())
#: Marks that are idle even beside a length that was told elsewhere.
_SAYING_LITTLE: Final = _IDLE - {"half"}


class Imposed(msgspec.Struct, frozen=True):
    """What one person got, in lengths as printed."""

    kind: SentenceKind
    term: Duration | None
    custody: Duration | None
    licence: Duration | None
    minimum: Duration | None
    suspended_for: Duration | None
    fine: float | None
    orders: tuple[OrderStatement, ...]
    spans: tuple[Mention, ...]
    #: Whether words that no condition of bail has say so: a community order by its name, hours of work.
    named: bool


class Sentences:
    """What was imposed, by person."""

    def __init__(self, statements: Statements, *, northern: bool = False) -> None:
        #: Whether the court is in Northern Ireland, where a determinate sentence has two parts.
        self._northern = northern
        self._by_person: dict[int, list[SentenceStatement]] = {}
        told = with_theirs(list(with_shared(list(with_bans_named(statements.sentences)))))
        parted = unattributed(list(without_joint_totals(list(told))))
        #: Those of whom it is not told who got which of ``nobodys``.
        self.group = parted.group
        self._rows = parted.rows
        self._imposed: dict[tuple[int, int], Imposed | None] = {}
        for statement in parted.rest:
            for place, person in enumerate(statement.party.people):
                own = share_of(statement, place)
                if own is not None:
                    self._by_person.setdefault(person, []).append(own)

    def people(self) -> set[int]:
        """Everybody of whom something was imposed."""
        return {person for person in self._by_person if self.of(person) is not None}

    def only_of_group(self, person: int) -> bool:
        """Whether all that was imposed on the person is said of several at once."""
        return all(len(statement.party.people) > 1 for statement in self._by_person.get(person, ()))

    def nobodys(self) -> Iterator[Imposed]:
        """What was imposed on somebody of ``group``, and the release does not say on whom."""
        for row in self._rows:
            imposed = _imposed(_told(row), northern=self._northern)
            if imposed is not None:
                yield imposed

    def of(self, person: int, *, offences: int = 1) -> Imposed | None:
        """What the person got, or None. Sums ``for each offence`` are of so many ``offences``."""
        if (person, offences) not in self._imposed:
            told = [_for_offences(statement, offences) for statement in _told(self._by_person.get(person, []))]
            self._imposed[person, offences] = _imposed(told, northern=self._northern)
        return self._imposed[person, offences]


def _for_offences(statement: SentenceStatement, offences: int) -> SentenceStatement:
    if offences < 2 or not any(order.per_offence for order in statement.orders):
        return statement
    orders = tuple(_times(order, offences) if order.per_offence else order for order in statement.orders)
    return msgspec.structs.replace(statement, orders=orders)


def _times(order: OrderStatement, offences: int) -> OrderStatement:
    money = order.money
    if money is None:
        return order
    return msgspec.structs.replace(
        order, money=msgspec.structs.replace(money, pounds=round(money.pounds * offences, 2))
    )


def _told(statements: Sequence[SentenceStatement]) -> list[SentenceStatement]:
    """What was said of this case: not an earlier one's, nor the group's length where the person has one alone."""
    present = [s for s in statements if "past" not in s.marks and (s.terms or s.orders or s.marks - _SAYING_LITTLE)]
    if any("had" not in s.marks and (s.terms or any(o.kind in DISPOSALS for o in s.orders)) for s in present):
        present = [s for s in present if "had" not in s.marks]
    alone = [s for s in present if len(s.party.people) == 1]
    joint = [s for s in present if len(s.party.people) > 1]
    if joint and any(s.terms for s in alone):
        longest = max(months(t.length) for s in alone for t in s.terms)
        present = [s if s in alone or _outweighs(s, longest) else msgspec.structs.replace(s, terms=()) for s in present]
    if joint and any(order.kind in MONEY and order.money for s in alone for order in s.orders):
        present = [s if len(s.party.people) == 1 or "each" in s.marks else without_sums(s) for s in present]
    halved = any(s.terms for s in present)
    return [s for s in present if s.terms or s.orders or s.marks - _IDLE or (halved and "half" in s.marks)]


def _outweighs(joint: SentenceStatement, alone: float) -> bool:
    """``five years each. Finch also received eight months``: what each got is more than what one got beside it."""
    return "each" in joint.marks and all(months(t.length) > alone for t in main_terms(joint))


def _imposed(statements: Sequence[SentenceStatement], *, northern: bool) -> Imposed | None:
    if not statements:
        return None
    orders = _orders(statements)
    lengths = Lengths(statements, northern=northern)
    kind = _Kind(statements, lengths, orders).decide()
    if kind is None:
        return None
    fine = next((order.money.pounds for order in orders if order.kind == "fine" and order.money), None)
    return Imposed(
        kind,
        _term(kind, lengths, orders),
        lengths.custody,
        lengths.licence,
        lengths.minimum,
        lengths.suspended_for if kind == "suspended" else None,
        fine if kind == "fine" else None,
        tuple(order for order in orders if not _is_main(order, kind)),
        tuple(s.span for s in statements),
        any(order.kind in ("community_order", "unpaid_work") for order in orders),
    )


def _term(kind: SentenceKind, lengths: Lengths, orders: Sequence[OrderStatement]) -> Duration | None:
    if kind in _TERM_OF_ORDER:
        return next((order.length for order in orders if order.kind == kind), None) or lengths.term
    return None if kind in ("life", "fine", "other", "absolute_discharge", "hospital_order") else lengths.term


def _is_main(order: OrderStatement, kind: SentenceKind) -> bool:
    return order.kind == kind or (order.kind in DISPOSALS and order.kind not in _ALSO_BESIDE)


class _Kind:
    """The weightiest part that was imposed. A mark of one length is no mark of another."""

    def __init__(
        self, statements: Sequence[SentenceStatement], lengths: Lengths, orders: Sequence[OrderStatement]
    ) -> None:
        self._statements = statements
        self._lengths = lengths
        self._marks = frozenset(mark for s in statements for mark in s.marks)
        self._kinds = {order.kind for order in orders}
        #: Without a length a curfew is as likely a term of bail.
        self._measured_curfew = any(order.kind == "curfew" and order.length for order in orders)

    def decide(self) -> SentenceKind | None:
        """The kind, or None where nothing plain was imposed."""
        return self._custodial() or self._disposal()

    def _custodial(self) -> SentenceKind | None:
        marks, lengths = self._marks, self._lengths
        if "public_protection" in marks and (lengths.main is None or lengths.minimum):
            return "imprisonment"
        if "life" in marks or self._only_minimum():
            return "life"
        if "extended" in marks or (lengths.licence and not lengths.halves):
            return "extended"
        if self._kinds & {"hospital_order", "restriction_order"} and lengths.main is None:
            return "hospital_order"
        if self._suspended():
            return "suspended"
        if lengths.main or (marks & {"custody", "detention"} and not self._kinds & DISPOSALS):
            return "detention" if "detention" in self._marks_of_main() else "imprisonment"
        return None

    def _only_minimum(self) -> bool:
        """A minimum is said and no term as long: only a life sentence has one beyond its terms."""
        minimum, main = self._lengths.minimum, self._lengths.main
        return minimum is not None and (main is None or months(minimum) > months(main))

    def _suspended(self) -> bool:
        """Whether the main length was suspended; words without a length count where none say that it was served."""
        if self._lengths.main is None:
            return "suspended" in self._marks and not self._kinds & DISPOSALS
        if "suspended" in self._marks_of_main() or self._lengths.suspended_for:
            return True
        loose = any("suspended" in s.marks and not main_terms(s) for s in self._statements)
        served = any("custody" in s.marks and main_terms(s) for s in self._statements)
        return loose and not served

    def _marks_of_main(self) -> frozenset[str]:
        """The marks of the lengths that make the term, and of statements without a length."""
        used = self._lengths.used
        found = {mark for term in used for mark in term.marks}
        changed = any("final" in s.marks for s in self._statements)
        loose = {m for s in self._statements if changed or not main_terms(s) for m in s.marks & {"detention"}}
        return frozenset(found | loose)

    def _disposal(self) -> SentenceKind | None:
        for disposal in _DISPOSAL_ORDER:
            if disposal in self._kinds:
                return disposal
        if "unpaid_work" in self._kinds or self._measured_curfew:
            return "community_order"
        return "other" if self._kinds - {"curfew"} else None


def _orders(statements: Sequence[SentenceStatement]) -> tuple[OrderStatement, ...]:
    """Each kind once: the first length and sum printed for it.

    Different sums of one statement are added, and what each of a group pays beside what the person pays alone.
    """
    alone = {order.kind for s in statements if len(s.party.people) == 1 for order in s.orders if order.money}
    merged: dict[str, OrderStatement] = {}
    for statement in statements:
        seen: set[str] = set()
        beside = "each" in statement.marks and len(statement.party.people) > 1
        for order in statement.orders:
            known = merged.get(order.kind)
            if known is None:
                merged[order.kind] = order
            else:
                merged[order.kind] = _merged(known, order, adds=order.kind in seen or (beside and order.kind in alone))
            seen.add(order.kind)
    return tuple(merged.values())


def _merged(known: OrderStatement, order: OrderStatement, *, adds: bool) -> OrderStatement:
    money = known.money or order.money
    if known.money and order.money and known.money.approximate and not order.money.approximate:
        money = order.money
    if adds and known.money and order.money and known.money.pounds != order.money.pounds:
        money = msgspec.structs.replace(known.money, pounds=known.money.pounds + order.money.pounds)
    return msgspec.structs.replace(
        known,
        length=exacter(known.length, order.length) if known.length and order.length else known.length or order.length,
        money=money,
        points=known.points or order.points,
        indefinite=(known.indefinite or order.indefinite) and not (known.length or order.length),
    )
