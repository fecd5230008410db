"""Lengths said of one person -> term, custody, licence, minimum: the only file that adds and divides sentences."""

from collections.abc import Sequence
from typing import Final

from release_extract.case.durations import add, exacter, halve, months, subtract
from release_extract.mentions.model import Duration
from release_extract.statements.model import SentenceStatement, Term, TermRole

#: A later length is another part, not another word for the same, where it is longer by this much.
_PLAINLY_LONGER: Final = 1.15
_SAME: Final = 0.1
#: How far a headline's length is from the one that it rounds, of that.
_ROUNDED: Final = 0.1


def main_terms(statement: SentenceStatement) -> list[Term]:
    """The lengths of a statement that are no part or condition of another."""
    return [term for term in statement.terms if term.role == "term"]


class Lengths:
    """The lengths of all statements about one person, each in its role. ``used`` are the ones that make the term."""

    def __init__(self, statements: Sequence[SentenceStatement], *, northern: bool) -> None:
        self._statements = statements
        self._northern = northern
        marks = {mark for s in statements for mark in s.marks}
        self.used: tuple[Term, ...] = ()
        self.main = self._whole()
        self.custody = self._first("custody")
        self.licence = self._first("licence")
        self.minimum = self._first("minimum") or (self._served_of_life() if "life" in marks else None)
        self.suspended_for = self._suspension()
        self.term = self.main
        named = "extended" in marks
        halved = "half" in marks or (not named and self._parts_told())
        self.halves = (self.main is not None and halved) or (not named and self._equal_parts())
        if "half" in marks and self.main is not None:
            self.custody = self.licence = halve(self.main)
        else:
            self._divide(named)

    def _divide(self, named: bool) -> None:
        """Fill the parts of an extended sentence so that they make the whole."""
        if named and self.licence is None and self.custody is not None and self.main is not None:
            self.licence = subtract(self.main, self.custody) if months(self.main) > months(self.custody) else None
        if named and self.licence is None:
            self._parts_by_sum()
        if self.licence is None:
            self.custody = None
            return
        if self.custody is None and self.main is not None:
            inside = self._named_total() and not self._adds_licence()
            total = named and inside and months(self.main) > months(self.licence)
            self.custody = subtract(self.main, self.licence) if total else self.main
        if self.custody is not None:
            whole = add([self.custody, self.licence])
            if self.main is None or months(self.main) < months(whole):
                self.term = whole

    def _served_of_life(self) -> Duration | None:
        """``jailed for life and must serve 20 years``: the length that is to be served."""
        lengths = [term.length for s in self._statements if "serves" in s.marks for term in _exact(main_terms(s))]
        return next(iter(lengths), None)

    def _equal_parts(self) -> bool:
        """``14 months in prison and 14 months on licence``: the halves of a determinate term, nothing beyond it."""
        if self.licence is None or self._adds_licence():
            return False
        if self.custody is None and self.main is not None and self._is_half(self.licence):
            self.custody = self.licence
        if self.custody is None:
            return False
        whole = self.main is None or self._is_half(self.custody) or months(self.main) <= months(self.custody) + _SAME
        return whole and abs(months(self.custody) - months(self.licence)) < _SAME

    def _is_half(self, part: Duration) -> bool:
        return self.main is not None and abs(2 * months(part) - months(self.main)) < _SAME

    def _adds_licence(self) -> bool:
        return any(term.role == "licence" and term.consecutive for s in self._statements for term in s.terms)

    def _parts_told(self) -> bool:
        """``three years: one and a half in custody, the rest on licence``: a determinate term's parts, none beyond it.

        Outside Northern Ireland no determinate sentence has more of its time in custody than on licence.
        """
        if self._adds_licence():
            return False
        if self.custody is None or self.licence is None or self.main is None:
            return False
        if not self._northern and months(self.custody) > months(self.licence) + _SAME:
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
        return any("extended" in term.marks for s in self._statements for term in main_terms(s))

    def _first(self, role: TermRole) -> Duration | None:
        lengths = [term.length for s in self._statements for term in s.terms if term.role == role]
        return next((length for length in lengths if not length.approximate), next(iter(lengths), None))

    def _suspension(self) -> Duration | None:
        """The time of suspension; a statement about another length that was served has none."""
        return self._first("suspended_for")

    def _whole(self) -> Duration | None:
        """What an appeal made of it, else a stated total, else what is consecutive added, else the longest."""
        groups = [(s, exact) for s in _unrounded(self._statements) if (exact := _exact(main_terms(s)))]
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
        if not before:
            return True
        terms = [term.length.end for term in main_terms(before[-1])]
        return bool(terms) and all(order.span.end < terms[-1] for order in before[-1].orders)

    def _reckoned(self, groups: Sequence[Sequence[Term]]) -> Duration | None:
        base: Duration | None = None
        added: list[Term] = []
        for terms in groups:
            if base is not None and all(term.consecutive for term in terms):
                added += terms
                continue
            length = _of_statement(terms)
            if base is None or months(length) > _PLAINLY_LONGER * months(base) or exacter(base, length) is not base:
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


def _unrounded(statements: Sequence[SentenceStatement]) -> list[SentenceStatement]:
    """The statements without headlines that round a length of the text: ``nine years`` for eight years and nine months."""
    printed = [months(t.length) for s in statements if "headline" not in s.marks for t in _exact(main_terms(s))]
    return [
        s
        for s in statements
        if "headline" not in s.marks
        or not any(abs(months(term.length) - other) < _ROUNDED * other for term in main_terms(s) for other in printed)
    ]


def _exact(terms: Sequence[Term]) -> Sequence[Term]:
    return [term for term in terms if not term.length.approximate]


def _of_statement(terms: Sequence[Term]) -> Duration:
    """The length of one statement: the sum where its parts follow each other, else the longest of them."""
    lengths = [term.length for term in terms]
    longest = max(lengths, key=months)
    if len(terms) > 1 and any(term.consecutive for term in terms):
        running = [term.length for term in terms if not term.concurrent]
        parts = [length for length in running if length is not longest]
        told = len(parts) > 1 and abs(sum(map(months, parts)) - months(longest)) < _SAME
        return longest if told else add(running)
    return longest
