"""SentenceStatements -> what each person got: which lengths are parts, which the whole, and the weightiest kind."""

from collections import Counter
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
#: Kinds whose term is the length of the order that they are.
_TERM_OF_ORDER: Final = frozenset(
    {"community_order", "youth_rehabilitation_order", "referral_order", "conditional_discharge"}
)
#: Kinds that stand beside a weightier one as an order.
_ALSO_BESIDE: Final = frozenset({"fine", "conditional_discharge"})
#: A later length is another part, not another word for the same, where it is longer by this much.
_PLAINLY_LONGER: Final = 1.15
_SAME: Final = 0.1
#: Marks that say nothing by themselves of what was imposed.
_IDLE: Final = frozenset({"half", "spared", "past", "final", "joint_sum"})
#: What somebody can be banned from, for a later ``ban`` in the same sentence.
_BANS: Final = frozenset(
    "driving_disqualification director_disqualification animal_ban football_banning_order "
    "working_with_children_ban".split()
)
_MONEY: Final = frozenset("fine costs surcharge compensation confiscation".split())


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
        for statement in _with_bans_named(statements.sentences):
            for place, person in enumerate(statement.party.people):
                own = _share(statement, place)
                if own is not None:
                    self._by_person.setdefault(person, []).append(own)

    def people(self) -> set[int]:
        """Everybody of whom something was imposed."""
        return {person for person in self._by_person if self.of(person) is not None}

    def of(self, person: int) -> Imposed | None:
        """What the person got, or None."""
        return _imposed(_told(self._by_person.get(person, [])))


def _with_bans_named(statements: Sequence[SentenceStatement]) -> Iterator[SentenceStatement]:
    """Say what each bare ``ban`` is from: what the last one of its sentence was from, else driving."""
    last, sentence = "", -1
    for statement in statements:
        if statement.sentence != sentence:
            last, sentence = "driving_disqualification", statement.sentence
        named = []
        for order in statement.orders:
            last = order.kind if order.kind in _BANS else last
            named.append(msgspec.structs.replace(order, kind=last) if order.kind == "ban" else order)
        yield msgspec.structs.replace(statement, orders=tuple(named))


def _share(statement: SentenceStatement, place: int) -> SentenceStatement | None:
    """The part of a statement about several people that is this one's; a joint total is nobody's."""
    count = len(statement.party.people)
    main = [term for term in statement.terms if term.role == "term"]
    if count < 2:
        return statement
    if "joint_sum" in statement.marks:
        statement = _without_sums(statement)
    if statement.respectively:
        statement = _with_order_shares(statement, place)
    if statement.respectively and place >= len(main) > 1:
        return None
    if len(main) == count or (statement.respectively and len(main) > 1):
        return _one_of(statement, main, place)
    if any(term.total for term in main):
        return msgspec.structs.replace(statement, terms=()) if statement.orders else None
    return statement


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


def _without_sums(statement: SentenceStatement) -> SentenceStatement:
    return msgspec.structs.replace(statement, orders=tuple(o for o in statement.orders if o.kind not in _MONEY))


def _told(statements: Sequence[SentenceStatement]) -> list[SentenceStatement]:
    """What was said of this case: not an earlier one's, nor the group's length where the person has one alone."""
    present = [s for s in statements if "past" not in s.marks and (s.terms or s.orders or s.marks - _IDLE)]
    alone = [s for s in present if len(s.party.people) == 1]
    joint = [s for s in present if len(s.party.people) > 1]
    if joint and any(s.terms for s in alone):
        present = [s if s in alone else msgspec.structs.replace(s, terms=()) for s in present]
    if joint and any(order.kind in _MONEY and order.money for s in alone for order in s.orders):
        present = [s if len(s.party.people) == 1 else _without_sums(s) for s in present]
    return [s for s in present if s.terms or s.orders or s.marks - _IDLE]


def _imposed(statements: Sequence[SentenceStatement]) -> Imposed | None:
    if not statements:
        return None
    orders = _orders(statements)
    lengths = _Lengths(statements)
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
    )


def _term(kind: SentenceKind, lengths: "_Lengths", orders: Sequence[OrderStatement]) -> Duration | None:
    if kind in _TERM_OF_ORDER:
        return next((order.length for order in orders if order.kind == kind), None) or lengths.term
    return None if kind in ("life", "fine", "other", "absolute_discharge", "hospital_order") else lengths.term


def _is_main(order: OrderStatement, kind: SentenceKind) -> bool:
    return order.kind == kind or (order.kind in DISPOSALS and order.kind not in _ALSO_BESIDE)


class _Kind:
    """The weightiest part that was imposed. A mark of one length is no mark of another."""

    def __init__(
        self, statements: Sequence[SentenceStatement], lengths: "_Lengths", orders: Sequence[OrderStatement]
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
        loose = any("suspended" in s.marks and not _main_terms(s) for s in self._statements)
        served = any("custody" in s.marks and _main_terms(s) for s in self._statements)
        return loose and not served

    def _marks_of_main(self) -> frozenset[str]:
        """The marks of the lengths that make the term, and of statements without a length."""
        used = self._lengths.used
        found = {mark for term in used for mark in term.marks}
        loose = {mark for s in self._statements if not _main_terms(s) for mark in s.marks & {"detention"}}
        return frozenset(found | loose)

    def _disposal(self) -> SentenceKind | None:
        for disposal in _DISPOSAL_ORDER:
            if disposal in self._kinds:
                return disposal
        if "unpaid_work" in self._kinds or self._measured_curfew:
            return "community_order"
        return "other" if self._kinds - {"curfew"} else None


def _main_terms(statement: SentenceStatement) -> list[Term]:
    return [term for term in statement.terms if term.role == "term"]


class _Lengths:
    """The lengths of all statements about one person, each in its role. ``used`` are the ones that make the term."""

    def __init__(self, statements: Sequence[SentenceStatement]) -> None:
        self._statements = statements
        marks = {mark for s in statements for mark in s.marks}
        self.used: tuple[Term, ...] = ()
        self.main = self._whole()
        self.custody = self._first("custody")
        self.licence = self._first("licence")
        self.minimum = self._first("minimum")
        self.suspended_for = self._suspension()
        self.term = self.main
        self.halves = self.main is not None and ("half" in marks or ("extended" not in marks and self._parts_told()))
        if "half" in marks and self.main is not None:
            self.custody = self.licence = halve(self.main)
        else:
            self._divide("extended" in marks)

    def _divide(self, named: bool) -> None:
        """Fill the parts of an extended sentence so that they make the whole."""
        if named and self.licence is None:
            self._parts_by_sum()
        if self.licence is None:
            self.custody = None
            return
        if self.custody is None and self.main is not None:
            total = named and self._named_total() and months(self.main) > months(self.licence)
            self.custody = subtract(self.main, self.licence) if total else self.main
        if self.custody is not None:
            whole = add([self.custody, self.licence])
            if self.main is None or months(self.main) < months(whole):
                self.term = whole

    def _parts_told(self) -> bool:
        """``three years: two in custody and one on licence``: the parts of a determinate term, none beyond it."""
        if any(term.role == "licence" and term.consecutive for s in self._statements for term in s.terms):
            return False
        if self.custody is None or self.licence is None or self.main is None:
            return False
        return abs(months(self.custody) + months(self.licence) - months(self.main)) < _SAME

    def _parts_by_sum(self) -> None:
        """``ten years, made up of seven years and three years``: two lengths that make the longest."""
        lengths = [term.length for s in self._statements for term in s.terms if term.role in ("term", "custody")]
        if self.main is None:
            return
        for place, first in enumerate(lengths):
            for second in lengths[place + 1 :]:
                if abs(months(first) + months(second) - months(self.main)) < _SAME:
                    self.custody, self.licence = first, second
                    return

    def _named_total(self) -> bool:
        """Whether a length stands in a statement that calls it the extended sentence."""
        return any("extended" in term.marks for s in self._statements for term in _main_terms(s))

    def _first(self, role: TermRole) -> Duration | None:
        lengths = [term.length for s in self._statements for term in s.terms if term.role == role]
        return next((length for length in lengths if not length.approximate), next(iter(lengths), None))

    def _suspension(self) -> Duration | None:
        """The time of suspension; a statement about another length that was served has none."""
        return self._first("suspended_for")

    def _whole(self) -> Duration | None:
        """What an appeal made of it, else a stated total, else what is consecutive added, else the longest."""
        groups = [(s, exact) for s in self._statements if (exact := _exact(_main_terms(s)))]
        changed = [exact[-1] for s, exact in groups if "final" in s.marks and self._changes_term(s)]
        groups = [(s, exact) for s, exact in groups if "final" not in s.marks]
        totals = [term for _, exact in groups for term in exact if term.total]
        stated = changed[-1:] or totals[:1]
        if stated:
            self.used = tuple(stated)
            return stated[0].length
        return self._reckoned([exact for _, exact in groups])

    def _changes_term(self, final: SentenceStatement) -> bool:
        """Whether ``reduced to`` speaks of the sentence, not of a ban that the words before it impose."""
        before = [s for s in self._statements if s.sentence == final.sentence and s.span.start < final.span.start]
        return not before or bool(_main_terms(before[-1]))

    def _reckoned(self, groups: Sequence[Sequence[Term]]) -> Duration | None:
        base: Duration | None = None
        added: list[Term] = []
        for terms in groups:
            if base is not None and all(term.consecutive for term in terms):
                added += terms
                continue
            length = _of_statement(terms)
            if base is None or months(length) > _PLAINLY_LONGER * months(base):
                base, self.used = length, tuple(terms)
        return self._with_added(base, added, [term.length for terms in groups for term in terms])

    def _with_added(self, base: Duration | None, added: Sequence[Term], printed: Sequence[Duration]) -> Duration | None:
        """``base`` and what runs after it, unless ``base`` is already the sum or the part is told again."""
        more = [term.length for term in added]
        if base is None or not more:
            return base
        sums = {round(months(add([part, *more])), 1) for part in printed}
        if round(months(base), 1) in sums or any(abs(months(length) - months(base)) < _SAME for length in more):
            return base
        self.used = (*self.used, *added)
        return add([base, *more])


def _exact(terms: Sequence[Term]) -> Sequence[Term]:
    return [term for term in terms if not term.length.approximate]


def _of_statement(terms: Sequence[Term]) -> Duration:
    """The length of one statement: the sum where its parts follow each other, else the longest of them."""
    lengths = [term.length for term in terms]
    longest = max(lengths, key=months)
    if len(terms) > 1 and any(term.consecutive for term in terms):
        running = [term.length for term in terms if not term.concurrent]
        parts = [length for length in running if length is not longest]
        return longest if abs(sum(map(months, parts)) - months(longest)) < _SAME else add(running)
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
