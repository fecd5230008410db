"""A total that the release states -> whether the parts make it, and the only file that holds one against the other.

Both checks are for a reader's eye, so they speak only where no reading of the words fits.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from release_extract.case.durations import months
from release_extract.language.prose import Prose
from release_extract.mentions.model import Cue, Duration, Mention, Number
from release_extract.people.model import Cast
from release_extract.record import Charge
from release_extract.statements.model import SentenceStatement, Term

_COUNTED: Final = frozenset({"offences", "charges", "counts"})
#: Acts whose offences a release counts.
_COUNTING: Final = frozenset({"guilty", "convicted", "sentenced", "given", "charged", "appeared"})
#: Words before or after a number that make it a part, or of other matters.
_PARTIAL_BEFORE: Final = frozenset(
    "further other another additional more than over some around about remaining least".split()
)
_PARTIAL_AFTER: Final = frozenset("of including include against taken tic such in".split())
_REACH: Final = 3
_REACH_AFTER: Final = 2
_SAME_LENGTH: Final = 0.1


def counts_differ(prose: Prose, cast: Cast, charges: Sequence[Charge]) -> int | None:
    """A number of offences that the release states as a total and that no sum of its charges makes, or None."""
    if not charges or any(charge.counts is None for charge in charges):
        return None
    sums = set(_sums(charges))
    return next((total for total in _stated_totals(prose, cast) if total not in sums), None)


def _sums(charges: Sequence[Charge]) -> Iterator[int]:
    """What a total may be the sum of: one person's charges or everybody's, all or those with one outcome or plea."""
    people = {charge.defendant for charge in charges}
    for rows in (charges, *([c for c in charges if c.defendant == person] for person in people)):
        yield _sum(rows)
        for outcome in {charge.outcome for charge in rows}:
            yield _sum([charge for charge in rows if charge.outcome == outcome])
        for plea in {charge.plea for charge in rows}:
            yield _sum([charge for charge in rows if charge.plea == plea])


def _sum(charges: Sequence[Charge]) -> int:
    return sum(charge.counts or 0 for charge in charges)


def _stated_totals(prose: Prose, cast: Cast) -> Iterator[int]:
    """``jailed for the 11 offences``, ``admitted seven charges:``, but not ``three further charges``."""
    for items in cast.by_sentence:
        act = ""
        for item in items:
            if isinstance(item, Cue):
                act = item.kind
            elif isinstance(item, Number) and act in _COUNTING and _is_total(prose, item):
                yield int(item.value)


def _is_total(prose: Prose, number: Mention) -> bool:
    words = [word.lower() for word in prose.tokens.words[number.end : number.end + _REACH]]
    at = next((at for at, word in enumerate(words) if word in _COUNTED), -1)
    if at < 0 or not isinstance(number, Number) or number.value < 2 or number.value != int(number.value):
        return False
    begin, end = number.end + at + 1, number.end + at + 1 + _REACH_AFTER
    before = {word.lower() for word in prose.tokens.words[max(0, number.start - 2) : number.start]}
    after = {word.lower() for word in prose.tokens.words[begin:end]}
    whole = _PARTIAL_BEFORE.isdisjoint(before) and _PARTIAL_AFTER.isdisjoint(after)
    return whole and set(words[:at]) <= {"separate"}


def terms_differ(statements: Sequence[SentenceStatement]) -> str | None:
    """What does not add up in the lengths said of one person, in words; None where they fit."""
    totals = [term for statement in statements for term in statement.terms if term.total and term.role == "term"]
    for statement in statements:
        parts = [term for term in statement.terms if term.role == "term" and not term.total]
        if totals and _are_consecutive(parts) and not _fits(totals, parts):
            return "the consecutive terms do not make the total that the release states"
    return _extended_differs(statements)


def _are_consecutive(parts: Sequence[Term]) -> bool:
    exact = not any(part.length.approximate or part.concurrent for part in parts)
    return len(parts) > 1 and exact and all(part.consecutive for part in parts[1:])


def _fits(totals: Sequence[Term], parts: Sequence[Term]) -> bool:
    whole = sum(months(part.length) for part in parts)
    exact = [total for total in totals if not total.length.approximate]
    return not exact or any(abs(months(total.length) - whole) < _SAME_LENGTH for total in exact)


def _extended_differs(statements: Sequence[SentenceStatement]) -> str | None:
    """An extended sentence whose custody and licence are not its length."""
    custody, licence = _first(statements, "custody"), _first(statements, "licence")
    if custody is None or licence is None or not any("extended" in statement.marks for statement in statements):
        return None
    whole = months(custody) + months(licence)
    known = (whole, months(custody), months(licence))
    stated = [term for statement in statements for term in statement.terms if term.role == "term"]
    odd = [term for term in stated if not term.length.approximate and months(term.length) > months(custody)]
    if odd and not any(abs(months(term.length) - length) < _SAME_LENGTH for term in stated for length in known[:1]):
        return "custody and licence do not make the length of the sentence"
    return None


def _first(statements: Sequence[SentenceStatement], role: str) -> Duration | None:
    return next((t.length for s in statements for t in s.terms if t.role == role and not t.length.approximate), None)
