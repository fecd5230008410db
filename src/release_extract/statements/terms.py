"""A clause -> SentenceStatement: the only file that knows what a length of time in a sentence is for."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

import msgspec

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Duration, Mention, Money, Number, OrderMention
from release_extract.rules.pronouns import POSSESSIVES
from release_extract.statements.clauses.model import Clause
from release_extract.statements.lengths import is_term, main_unit, with_unit
from release_extract.statements.marks import MARKS, SPARING, halves_told, idle_marks, is_cue, marks_of, spoken_in
from release_extract.statements.measures import Measures
from release_extract.statements.model import OrderStatement, Party, SentenceStatement, Term, TermRole
from release_extract.statements.orders import (
    ELSEWHERE,
    adds_nothing,
    bars_place,
    is_interim,
    lifts_ban,
    order_statements,
)
from release_extract.statements.spoken import speaks_of_whole, spelt_out
from release_extract.statements.unnamed import names_nobody

_SENTENCING: Final = frozenset({"sentenced", "given", ""})
#: How many words after ``will be jailed`` may say under which condition.
_REACH_OF_DEFAULT: Final = 9
_ENDS_DEFAULT: Final = frozenset(". ; , and but".split())
_FINDINGS: Final = frozenset({"guilty", "convicted"})
#: Cues that say how one length joins the others.
_FLAGS: Final = frozenset({"total", "consecutive", "concurrent", "further"})
#: Words of an act that no length of custody follows: ``made subject of``, ``avoided prison``.
_NO_LENGTH: Final = SPARING | {"subject", "pay"}
#: What before an act's words makes it no fact: ``he can be sent to prison``.
_UNREAL: Final = frozenset("can could may might should if not never without cannot".split())
#: Verbs that after ``to`` only say what a court may do.
_BASE_FORMS: Final = frozenset("send jail imprison lock put sentence".split())
#: Words before ``at least`` that make it a minimum.
_SERVING: Final = frozenset("serve serving spend and with to , of sentence life".split())
#: Words inside ``a further year`` that add it to what was said before.
_FURTHER: Final = frozenset({"further", "additional", "extra"})
#: What may stand between a suspended term and how long it is suspended: ``suspended his two-year prison term for``.
_WHOLE_TERM: Final = frozenset("for sentence term prison jail custodial imprisonment".split())
#: Words after a bare number that is a length said in the unit of the last one: ``Orr was given 13.``
_AFTER_BARE: Final = frozenset(". , ; and while".split())
#: Verbs that with ``or`` before them only say what else a court may do: ``or give them a community order``.
_OTHERWISE: Final = _BASE_FORMS | frozenset("give impose make hand fine order".split())
#: Words of an act by which only the young are held.
_YOUNG: Final = frozenset("detained offender offenders yoi".split())
#: Words for what is left of a sentence after custody.
_REST: Final = frozenset("rest remainder balance remaining".split())
_FRACTIONS: Final = frozenset("half third thirds quarter quarters majority most part".split())
_FRACTION_REACH: Final = 5
_SERVED_IN: Final = frozenset("serve served spend spent detained held sent".split())
_SHARES: Final = frozenset({"both", "each", "all"})
_BENCH: Final = frozenset("magistrates justices bench judges jps".split())
_THINGS: Final = frozenset({"forfeiture", "destruction_order"})
_MOST_YEARS: Final = 60
_NEAR: Final = 8
_BESIDE: Final = 4
_FAR: Final = 9


class SentenceReader:
    """Reads clause after clause: it keeps the unit, the order and the person that a later clause leaves out."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._unit = ""
        self._last: Clause | None = None
        self._told: SentenceStatement | None = None

    def read(self, index: int, clause: Clause) -> SentenceStatement | None:
        """What the clause says was imposed, or None where it is no sentencing clause."""
        clause = self._with_order_before(clause)
        found = (
            sentence_statement(self._tokens, index, clause, self._unit)
            or self._shared(index, clause)
            or self._activated(index, clause)
        )
        if found is not None:
            found = self._whose(clause, found)
            self._told = found
        for item in (*clause.before, *clause.items):
            if isinstance(item, Duration) and not item.hours:
                self._unit = main_unit(item)
        self._last = clause
        return found

    def _with_order_before(self, clause: Clause) -> Clause:
        """``will be on the register, Ash for ten years``: the order before is what the length after a name measures."""
        last, first = self._last, next(iter(clause.items), None)
        if last is None or clause.cue is None or clause.cue is not last.cue or not isinstance(first, Duration):
            return clause
        order = last.items[-1] if last.items else None
        led = self._tokens.words[first.start - 1].lower() == "for"
        measured = any(isinstance(item, (Duration, Money)) for item in last.items)
        if not led or not isinstance(order, OrderMention) or measured:
            return clause
        return msgspec.structs.replace(clause, before=[], items=[order, first])

    def _shared(self, index: int, clause: Clause) -> SentenceStatement | None:
        """``a register and a prevention order, both for life``: a measure of the orders that were told before."""
        items = [*clause.before, *clause.items]
        told = self._told
        if clause.cue is not None or len(items) != 1 or told is None or told.sentence != index:
            return None
        item = items[0]
        before = {word.lower() for word in self._tokens.words[max(0, item.start - 2) : item.start]}
        if _SHARES.isdisjoint(before) or not (is_cue(item, "indefinite") or isinstance(item, Duration)):
            return None
        length = item if isinstance(item, Duration) else None
        order = OrderStatement("both", length, None, None, length is None, item)
        return SentenceStatement(index, told.party, frozenset(), (), (order,), False, item)

    def _activated(self, index: int, clause: Clause) -> SentenceStatement | None:
        """``That was activated``: the earlier suspended term that the words before spoke of."""
        told = self._told
        order = next((item for item in clause.items if isinstance(item, OrderMention)), None)
        if told is None or order is None or order.kind != "activated_suspended_sentence":
            return None
        waiting = next((term.length for term in told.terms if "suspended" in term.marks), None)
        if waiting is None or index - told.sentence > 1 or told.marks.isdisjoint({"had", "past"}):
            return None
        own = OrderStatement(order.kind, waiting, None, None, False, Mention(order.start, order.end))
        return SentenceStatement(index, Party(clause.subject, False), frozenset(), (), (own,), False, own.span)

    def _whose(self, clause: Clause, found: SentenceStatement) -> SentenceStatement:
        """``The £560 was forfeited``, ``They also activated``: the thing or the bench is no defendant: he before is."""
        told = self._told.party.people if self._told else ()
        if found.party.people or not found.party.collective or len(told) != 1:
            return found
        things = bool(found.orders) and not found.terms and all(order.kind in _THINGS for order in found.orders)
        if things or self._is_bench(clause):
            return msgspec.structs.replace(found, party=Party(told, False))
        return found

    def _is_bench(self, clause: Clause) -> bool:
        """``They`` after a sentence in which magistrates were the ones who imposed."""
        last = self._last
        if last is None or last.cue is None or clause.cue is None:
            return False
        before = [word.lower() for word in self._tokens.words[max(0, last.cue.start - 3) : last.cue.start]]
        pronoun = [word.lower() for word in self._tokens.words[max(0, clause.cue.start - 2) : clause.cue.start]]
        return "they" in pronoun and not _BENCH.isdisjoint(before)


def sentence_statement(tokens: Tokens, index: int, clause: Clause, unit: str = "") -> SentenceStatement | None:
    """What the clause says was imposed, or None where it is no sentencing clause.

    ``unit`` is what the last length before was measured in.
    """
    clause = _verbless_part(clause)
    items = sorted((*clause.before, *clause.items), key=lambda item: item.start)
    items = spelt_out(tokens, _with_bare_length(tokens, clause, _without_nothings(tokens, items), unit), unit)
    cue = clause.cue or next(iter(items), None)
    if cue is None or not _imposes(tokens, clause, items):
        return None
    reader = _Terms(tokens, items, clause)
    orders = () if clause.act == "appealed" else tuple(order_statements(tokens, items, clause, reader.measures))
    terms = (*_detained(tokens, clause, reader.terms()), *_after_activated(items, orders))
    marks = marks_of(tokens, items, clause, measured=bool(terms))
    if not (terms or orders or marks - {"each", "serves"}):
        return None
    if names_nobody(tokens, clause.cue):
        marks |= {names_nobody(tokens, clause.cue)}
    spoken = [cue, *(item for item in items if isinstance(item, (Duration, OrderMention, Money)))]
    return SentenceStatement(
        index,
        Party(clause.subject, clause.collective),
        marks,
        terms,
        orders,
        any(is_cue(item, "respectively") for item in items),
        Mention(min(item.start for item in spoken), max(item.end for item in spoken)),
    )


def _detained(tokens: Tokens, clause: Clause, terms: Iterator[Term]) -> Iterator[Term]:
    """``detained for three years``, ``sent to a young offenders institution for``: the act tells the kind of each length."""
    said = clause.cue is not None and not _YOUNG.isdisjoint(spoken_in(tokens, clause.cue))
    for term in terms:
        yield msgspec.structs.replace(term, marks=term.marks | {"detention"}) if said else term


def _after_activated(items: Sequence[Mention], orders: Sequence[OrderStatement]) -> Iterator[Term]:
    """``a suspended sentence of 12 weeks was activated, consecutively``: it runs after the rest, and so adds to it."""
    for order in orders:
        runs_after = any(is_cue(item, "consecutive") and abs(item.start - order.span.end) <= _NEAR for item in items)
        if order.kind == "activated_suspended_sentence" and order.length is not None and runs_after:
            yield Term("term", order.length, False, True, False, frozenset())


def _with_bare_length(tokens: Tokens, clause: Clause, items: list[Mention], unit: str) -> list[Mention]:
    """``Ash was sentenced to 16 years. Orr was given 13.``: the number is a length in the unit that was said last."""
    if clause.cue is None or not unit or clause.act not in ("sentenced", "given"):
        return items
    for place, item in enumerate(items):
        if isinstance(item, Number) and item.start == clause.cue.end and item.value < _MOST_YEARS:
            after = tokens.words[item.end : item.end + 1]
            if not after or after[0] in _AFTER_BARE:
                items[place] = with_unit(item, unit)
    return items


def _without_nothings(tokens: Tokens, items: Sequence[Mention]) -> list[Mention]:
    """The items without words that impose nothing.

    A ban from a place or a habit is no order of the record, yet the length beside it is the ban's, unless an order
    before it is what bans: ``a restraining order that bans him from Hexley for two years``.
    """
    kept: list[Mention] = []
    for item in items:
        if isinstance(item, OrderMention) and is_interim(tokens, item):
            kept.append(msgspec.structs.replace(item, kind=ELSEWHERE))
        elif isinstance(item, OrderMention) and bars_place(tokens, item):
            if lifts_ban(tokens, item) or not any(isinstance(before, OrderMention) for before in kept):
                kept.append(msgspec.structs.replace(item, kind=ELSEWHERE))
        elif not (_is_driving_licence(tokens, item) or (isinstance(item, OrderMention) and adds_nothing(tokens, item))):
            kept.append(item)
    return kept


def _is_driving_licence(tokens: Tokens, item: Mention) -> bool:
    """``cost a driver her licence for three years``: no time on licence."""
    return is_cue(item, "licence") and tokens.words[item.start - 1].lower() in POSSESSIVES


def _verbless_part(clause: Clause) -> Clause:
    """Of ``Ten months, suspended for a year, after admitting affray`` what stands before the plea: it has no verb."""
    if clause.act not in _FINDINGS or clause.cue is None:
        return clause
    measured = any(isinstance(item, (Duration, OrderMention)) for item in clause.before)
    items = clause.before if measured else clause.items
    return Clause("", None, clause.subject, clause.explicit, clause.collective, clause.prior, items, [])


def _imposes(tokens: Tokens, clause: Clause, items: Sequence[Mention]) -> bool:
    """Whether the clause can say that something was imposed."""
    if clause.act == "appealed":
        return True
    ordered = any(isinstance(item, OrderMention) for item in items)
    if clause.cue is None:
        told = ordered or any(isinstance(item, Duration) or is_cue(item, "life") for item in items)
        return told or halves_told(items) or _is_served_in(tokens, items)
    attending = clause.act == "next" and "attend" in spoken_in(tokens, clause.cue)
    if clause.act not in _SENTENCING and not (ordered and (attending or clause.act == "appeared")):
        return False
    return _is_fact(tokens, clause.cue, items)


def _is_fact(tokens: Tokens, cue: Mention, items: Sequence[Mention]) -> bool:
    """Whether it was done: not ``could have been jailed``, ``a judge to send``, ``jailed for up to five years``."""
    before = [word for word in tokens.words[max(0, cue.start - 3) : cue.start] if word != "May"]
    if before[-1:] == ["to"] and tokens.words[cue.start] in _BASE_FORMS:
        return False
    following = next((item for item in items if item.start >= cue.end), None)
    limit = following is not None and is_cue(following, "up_to") and following.start - cue.end <= 1
    otherwise = before[-1:] == ["or"] and tokens.words[cue.start] in _OTHERWISE
    unreal = otherwise or _is_unreal(before) or {"would", "have"} <= set(before)
    return not (unreal or _is_in_default(tokens, cue, before)) and not (limit and "for" in spoken_in(tokens, cue))


def _is_in_default(tokens: Tokens, cue: Mention, before: Sequence[str]) -> bool:
    """``will be jailed for a year if he does not pay``: what has not been imposed."""
    after = [word.lower() for word in tokens.words[cue.end : cue.end + _REACH_OF_DEFAULT]]
    own = list(takewhile(lambda word: word not in _ENDS_DEFAULT, after))
    ahead = not {"will", "shall", "to"}.isdisjoint([*before, *spoken_in(tokens, cue)])
    return ahead and not {"if", "unless"}.isdisjoint(own)


def _is_unreal(before: Sequence[str]) -> bool:
    """``could have been``, ``not``; but not ``work that was never needed is starting``, which another verb parts."""
    parted = before[-1:] in (["is"], ["was"], ["has"]) and before[-2:-1] != [] and before[-2] not in _UNREAL
    return not parted and not _UNREAL.isdisjoint(before)


def _is_served_in(tokens: Tokens, items: Sequence[Mention]) -> bool:
    """``The time will be served in a young offender institution``: where a sentence told elsewhere is served."""
    return any(
        is_cue(item, "detention")
        and not _SERVED_IN.isdisjoint(word.lower() for word in tokens.words[max(0, item.start - _BESIDE) : item.end])
        for item in items
    )


class _Terms:
    """The lengths of a clause that belong to the sentence itself. ``measures`` has those that belong to orders."""

    def __init__(self, tokens: Tokens, items: Sequence[Mention], clause: Clause) -> None:
        self._tokens = tokens
        self._items = items
        self._cue = clause.cue
        self.measures = Measures(tokens, items)
        self._lengths = {
            place: item for place, item in enumerate(items) if isinstance(item, Duration) and self._is_term(place, item)
        }
        self._roles = {place: self._role(place, item) for place, item in self._lengths.items()}

    def _is_term(self, place: int, item: Duration) -> bool:
        if item.hours or not self.measures.free(place) or (place and is_cue(self._items[place - 1], "up_to")):
            return False
        beside = [self._items[p] for p in (place - 1, place + 1) if 0 <= p < len(self._items)]
        qualified = any(
            is_cue(near, *MARKS, "custody_part", "licence", "minimum") and _gap(near, item) <= _BESIDE
            for near in beside
        )
        after_act = self._cue is not None and item.start >= self._cue.start
        if self._is_vague(place):
            return False
        if self._runs_after_suspended(place):
            return True
        barred = after_act and self._cue is not None and not _NO_LENGTH.isdisjoint(spoken_in(self._tokens, self._cue))
        if barred and not qualified:
            return False
        return is_term(self._tokens, item, spoken=after_act, qualified=qualified)

    def _is_vague(self, place: int) -> bool:
        """``abusing girls for at least six years``: a minimum only right after the act or after ``serve``."""
        before = self._at(place - 1)
        if (
            before is None
            or not is_cue(before, "minimum")
            or spoken_in(self._tokens, before)[-1] not in ("least", "than")
        ):
            return False
        between = self._tokens.words[self._cue.end : before.start] if self._cue is not None else ["-"]
        word = self._tokens.words[before.start - 1].lower() if before.start else ""
        return not (set(between) <= {"for"} or word in _SERVING)

    def terms(self) -> Iterator[Term]:
        """Each length with its role and what is said of it alone."""
        flags, marks = self._flags(), self._marks_by_length()
        for place, length in self._lengths.items():
            own = flags.get(place, {})
            follows, beside = own.get("consecutive", -1), own.get("concurrent", -1)
            yield Term(
                self._roles[place],
                length,
                "total" in own,
                follows > beside,
                beside > follows,
                frozenset(marks.get(place, ())),
            )

    def _flags(self) -> dict[int, dict[str, int]]:
        """For each length the words that say how it joins others, each with the place of the last such word."""
        flags: dict[int, dict[str, int]] = {}
        for place, length in self._lengths.items():
            if not _FURTHER.isdisjoint(spoken_in(self._tokens, length)):
                flags[place] = {"consecutive": place}
        for place, item in enumerate(self._items):
            if isinstance(item, Cue) and item.kind in _FLAGS:
                flagged = self._flagged(item)
                if flagged is not None:
                    flags.setdefault(flagged, {})["consecutive" if item.kind == "further" else item.kind] = place
        return flags

    def _flagged(self, cue: Cue) -> int | None:
        """The length that ``a total of`` or ``consecutive`` speaks of: one right after it, else the last before."""
        after = next((place for place, item in self._lengths.items() if item.start > cue.start), None)
        before = next((place for place, item in reversed(self._lengths.items()) if item.start < cue.start), None)
        ahead = _gap(cue, self._lengths[after]) if after is not None else _NEAR
        if after is not None and ahead <= (2 if cue.kind == "total" else 1) and not self._parted(cue, after):
            return after
        if cue.kind == "further":
            return None
        only = len(self._lengths) == 1 and cue.kind != "total"
        if before is not None and (
            only or _gap(cue, self._lengths[before]) <= (_NEAR if cue.kind == "total" else 2 * _NEAR)
        ):
            return before
        return after if ahead <= _BESIDE else None

    def _parted(self, cue: Cue, after: int) -> bool:
        """``to run concurrently, and six months``: what follows is another length's."""
        return not {",", "and", ";", "with"}.isdisjoint(self._tokens.words[cue.end : self._lengths[after].start])

    def _marks_by_length(self) -> dict[int, set[str]]:
        """The kinds that single lengths are said to be of: each such word belongs to the nearest main length."""
        main = [(place, self._lengths[place]) for place, role in self._roles.items() if role in ("term", "custody")]
        kinds = MARKS - idle_marks(self._items)
        found: dict[int, set[str]] = {}
        for item in self._items:
            if isinstance(item, Cue) and item.kind in kinds and main:
                near = [(_gap(item, length), length.start > item.start, place) for place, length in main]
                found.setdefault(min(near)[2], set()).add(item.kind)
        return found

    def _role(self, place: int, item: Duration) -> TermRole:
        """What a length is, by the words beside it: the word before it speaks before the word after it."""
        if self._runs_after_suspended(place):
            return "suspended_for"
        if speaks_of_whole(self._tokens, item):
            return self._part_of_whole(item)
        before, after = self._at(place - 1), self._at(place + 1)
        if is_cue(before, "extended") and self._joined(before, item):
            return "term"
        if is_cue(before, *_FLAGS):
            before = self._at(place - 2)
        if isinstance(before, Cue) and _gap(before, item) <= _BESIDE:
            role = self._role_before(place, before)
            if role is not None:
                return role
        if isinstance(after, Cue) and _gap(item, after) <= _BESIDE:
            return self._role_after(place, after)
        return "custody" if self._is_part(before) and self._other_licence(place) else "term"

    def _part_of_whole(self, item: Duration) -> TermRole:
        """``12 years, eight of which must be served in custody``: the first word for a part says which it is."""
        for word in self._tokens.stems[item.end : item.end + _FAR]:
            if word in ("license", "supervis", "probation", "community"):
                return "licence"
            if word in ("custody", "prison", "jail", "bar", "custodial"):
                return "custody"
        return "term"

    def _is_part(self, before: Mention | None) -> bool:
        """``a custodial part of six years``; a ``custodial sentence`` is the whole."""
        return (
            before is not None and is_cue(before, "custody_part") and "sentence" not in spoken_in(self._tokens, before)
        )

    def _joined(self, before: Mention | None, item: Duration) -> bool:
        """``an extended sentence of nine years``: nothing but ``of`` stands between."""
        return before is not None and set(self._tokens.words[before.end : item.start]) <= {"of", "a"}

    def _at(self, place: int) -> Mention | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def _role_before(self, place: int, before: Cue) -> TermRole | None:
        if before.kind == "suspended" and not self._is_suspended_term(place, before):
            return "suspended_for"
        if before.kind == "minimum":
            return "minimum"
        if before.kind == "licence" and not self._halved(before):
            return "licence"
        return None

    def _role_after(self, place: int, after: Cue) -> TermRole:
        if after.kind == "licence" and not self._speaks_of_next(place, after):
            return "licence"
        if after.kind == "minimum" and (
            ("before" in spoken_in(self._tokens, after) and not self._is_divided(place))
            or self._is_minimum_term(place, after)
        ):
            return "minimum"
        if after.kind in ("custody_part", "detention") and (self._other_licence(place) or self._is_of_extended(place)):
            return "custody"
        return "term"

    def _is_of_extended(self, place: int) -> bool:
        """``an extended sentence of 12 years with eight in custody``: a shorter length after the whole."""
        before = self._items[:place]
        return any(is_cue(item, "extended") for item in before) and any(isinstance(item, Duration) for item in before)

    def _runs_after_suspended(self, place: int) -> bool:
        """``a suspended sentence of six months for two years``: the second length is the time of suspension."""
        whole = place - 2 if is_cue(self._at(place - 1), "custody_part") else place - 1
        before = self._at(whole)
        if not isinstance(before, Duration) or not is_cue(self._at(whole - 1), "suspended"):
            return False
        between = [word.lower() for word in self._tokens.words[before.end : self._items[place].start]]
        return between[-1:] == ["for"] and set(between) <= _WHOLE_TERM

    def _is_suspended_term(self, place: int, cue: Cue) -> bool:
        """``a suspended sentence of six months``, ``a suspended two-year term``: the term, not how long it waits."""
        words = [word.lower() for word in self._tokens.words[cue.start : self._items[place].start]]
        told = any(isinstance(m, Duration) and self.measures.free(p) for p, m in enumerate(self._items[: place - 1]))
        return "for" not in words and (bool({"sentence", "term", "of"} & set(words)) or not told)

    def _is_divided(self, place: int) -> bool:
        """``two thirds of his nine-year sentence before being released``: the length is the whole."""
        start = self._items[place].start
        words = [word.lower() for word in self._tokens.words[max(0, start - _FRACTION_REACH) : start]]
        return "of" in words and not _FRACTIONS.isdisjoint(words)

    def _speaks_of_next(self, place: int, after: Cue) -> bool:
        """``ten years with an extended licence period of four``: the words after a length belong to the next one."""
        following = self._at(place + 2)
        return isinstance(following, Duration) and _gap(after, following) <= 1

    def _is_minimum_term(self, place: int, after: Cue) -> bool:
        """``an 18-year minimum term``: the word for a minimum stands right after its length and before no other."""
        return _gap(self._items[place], after) == 0 and not self._speaks_of_next(place, after)

    def _halved(self, licence: Cue) -> bool:
        return any(is_cue(item, "half") for item in self._items if 0 <= licence.start - item.end <= _BESIDE)

    def _other_licence(self, place: int) -> bool:
        later = self._items[place + 1 :]
        if self._rest_on_licence(later):
            return True
        if any(isinstance(item, Duration) and speaks_of_whole(self._tokens, item) for item in later):
            return False
        return any(is_cue(item, "licence") for item in later) and any(isinstance(item, Duration) for item in later)

    def _rest_on_licence(self, later: Sequence[Mention]) -> bool:
        """``eight years in jail with the rest on licence``: licence has what is left."""
        return any(
            is_cue(item, "licence")
            and not _REST.isdisjoint(word.lower() for word in self._tokens.words[item.start - _BESIDE : item.start])
            for item in later[:2]
        )


def _gap(a: Mention, b: Mention) -> int:
    """How many tokens stand between two mentions."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    return second.start - first.end
