"""SentenceStatements -> what each person got: which lengths are parts, which the whole, and the weightiest kind."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.case.durations import add, halve, months, subtract
from release_extract.mentions.model import Duration, Mention
from release_extract.record import SentenceKind
from release_extract.rules.orders import DISPOSALS
from release_extract.statements.model import OrderStatement, SentenceStatement, Statements, Term, TermRole

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
#: A later length is another part, not another word for the same, where it is longer by this much.
_PLAINLY_LONGER: Final = 1.15


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


class Sentences:
    """What was imposed, by person."""

    def __init__(self, statements: Statements) -> None:
        self._by_person: dict[int, list[SentenceStatement]] = {}
        for statement in statements.sentences:
            for place, person in enumerate(statement.party.people):
                own = _share(statement, place)
                if own is not None:
                    self._by_person.setdefault(person, []).append(own)

    def people(self) -> set[int]:
        """Everybody of whom something was imposed."""
        return {person for person, found in self._by_person.items() if _imposed(found) is not None}

    def of(self, person: int) -> Imposed | None:
        """What the person got, or None."""
        return _imposed(self._by_person.get(person, []))


def _share(statement: SentenceStatement, place: int) -> SentenceStatement | None:
    """The part of a statement about several people that is this one's; a joint total is nobody's."""
    count = len(statement.party.people)
    if count < 2:
        return statement
    main = [term for term in statement.terms if term.role == "term"]
    if len(main) == count and (statement.respectively or count > 1):
        rest = tuple(term for term in statement.terms if term.role != "term")
        return msgspec.structs.replace(statement, terms=(main[place], *rest))
    if any(term.total for term in main):
        return msgspec.structs.replace(statement, terms=()) if statement.orders else None
    return statement


def _imposed(statements: Sequence[SentenceStatement]) -> Imposed | None:
    statements = [s for s in statements if s.terms or s.orders or s.marks - {"half", "total"}]
    if not statements:
        return None
    marks = frozenset(mark for s in statements for mark in s.marks)
    orders = _orders(statements)
    picked = _Lengths(statements, marks)
    kind = _kind(marks, picked, orders)
    if kind is None:
        return None
    fine = next((order.money.pounds for order in orders if order.kind == "fine" and order.money), None)
    kept = tuple(order for order in orders if not _is_main(order, kind))
    term = picked.term
    if (
        kind in ("community_order", "youth_rehabilitation_order", "referral_order", "conditional_discharge")
        and picked.main is None
    ):
        term = next((order.length for order in orders if order.kind == kind), None)
    if kind == "life":
        term = None
    return Imposed(
        kind,
        term if kind not in ("fine", "other", "absolute_discharge") else None,
        picked.custody,
        picked.licence,
        picked.minimum,
        picked.suspended_for,
        fine if kind == "fine" else None,
        kept,
        tuple(s.span for s in statements),
    )


def _is_main(order: OrderStatement, kind: SentenceKind) -> bool:
    return order.kind == kind or (order.kind in DISPOSALS and order.kind not in ("fine", "conditional_discharge"))


def _kind(marks: frozenset[str], picked: "_Lengths", orders: Sequence[OrderStatement]) -> SentenceKind | None:
    """The weightiest part that was imposed."""
    kinds = {order.kind for order in orders}
    if "public_protection" in marks:
        return "imprisonment"
    if "life" in marks and not picked.life_is_length(orders):
        return "life"
    if picked.licence and not picked.halves or "extended" in marks:
        return "extended"
    custodial = bool(picked.main or marks & {"custody", "custody_part"})
    if "suspended" in marks and (picked.main or picked.suspended_for or custodial):
        return "suspended"
    if "hospital_order" in kinds and not picked.main:
        return "hospital_order"
    if custodial and (picked.main or not kinds & DISPOSALS):
        return "detention" if "detention" in marks else "imprisonment"
    if "detention" in marks and not kinds:
        return "detention"
    if "suspended" in marks:
        return "suspended"
    for disposal in _DISPOSAL_ORDER:
        if disposal in kinds:
            return disposal
    if "unpaid_work" in kinds:
        return "community_order"
    return "other" if kinds else None


class _Lengths:
    """The lengths of all statements about one person, each in its role."""

    def __init__(self, statements: Sequence[SentenceStatement], marks: frozenset[str]) -> None:
        self._statements = statements
        self.main = self._whole()
        self.custody = self._first("custody")
        self.licence = self._first("licence")
        self.minimum = self._first("minimum")
        self.suspended_for = self._first("suspended_for")
        self.halves = "half" in marks and self.main is not None
        self.term = self.main
        if self.halves and self.main is not None:
            self.custody = self.licence = halve(self.main)
        elif self.licence is not None:
            self._extend("extended" in marks)

    def life_is_length(self, orders: Sequence[OrderStatement]) -> bool:
        """Whether ``life`` only measures an order (``on the register for life``)."""
        return self.main is not None and self.minimum is None and any(order.indefinite for order in orders)

    def _extend(self, named: bool) -> None:
        """Fill custody and licence so that they make the term."""
        assert self.licence is not None
        if self.custody is None and self.main is not None:
            if named and self._named_total() and months(self.main) > months(self.licence):
                self.custody = subtract(self.main, self.licence)
            else:
                self.custody = self.main
        if self.custody is not None:
            whole = add([self.custody, self.licence])
            if self.main is None or months(self.main) < months(whole):
                self.term = whole

    def _named_total(self) -> bool:
        """Whether a length stands in a statement that calls it the extended sentence."""
        return any("extended" in s.marks and any(t.role == "term" for t in s.terms) for s in self._statements)

    def _first(self, role: TermRole) -> Duration | None:
        lengths = [term.length for s in self._statements for term in s.terms if term.role == role]
        exact = [length for length in lengths if not length.approximate]
        return next(iter(exact or lengths), None)

    def _whole(self) -> Duration | None:
        """A stated total, else what is consecutive added, else the longest; of two words for one thing the first."""
        terms = [
            term for s in self._statements for term in s.terms if term.role == "term" and not term.length.approximate
        ]
        total = next((term.length for term in terms if term.total), None)
        if total is not None:
            return total
        best: Duration | None = None
        for statement in self._statements:
            length = _of_statement(
                [term for term in statement.terms if term.role == "term" and not term.length.approximate]
            )
            if length is not None and (best is None or months(length) > _PLAINLY_LONGER * months(best)):
                best = length
        return best


def _of_statement(terms: Sequence[Term]) -> Duration | None:
    if not terms:
        return None
    lengths = [term.length for term in terms]
    longest = max(lengths, key=months)
    if len(terms) > 1 and any(term.consecutive for term in terms) and not any(term.concurrent for term in terms):
        parts = [length for length in lengths if length is not longest]
        return longest if abs(sum(map(months, parts)) - months(longest)) < 0.1 else add(lengths)
    return longest


def _orders(statements: Sequence[SentenceStatement]) -> tuple[OrderStatement, ...]:
    """Each kind once: the first length and sum printed for it; different sums of one statement are added."""
    merged: dict[str, OrderStatement] = {}
    for statement in statements:
        seen: set[str] = set()
        for order in statement.orders:
            known = merged.get(order.kind)
            if known is None:
                merged[order.kind] = order
            else:
                merged[order.kind] = _merged(known, order, same_statement=order.kind in seen)
            seen.add(order.kind)
    return tuple(merged.values())


def _merged(known: OrderStatement, order: OrderStatement, *, same_statement: bool) -> OrderStatement:
    money = known.money or order.money
    if same_statement and known.money and order.money and known.money.pounds != order.money.pounds:
        money = msgspec.structs.replace(known.money, pounds=known.money.pounds + order.money.pounds)
    return msgspec.structs.replace(
        known,
        length=known.length or order.length,
        money=money,
        points=known.points or order.points,
        indefinite=(known.indefinite or order.indefinite) and not (known.length or order.length),
    )


def spans_of(imposed: Imposed) -> Iterator[Mention]:
    """Where the main part was read."""
    yield from imposed.spans
