"""Cues of a clause -> marks: the only file that knows which words say of what kind a sentence is."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import (
    CourtMention,
    Cue,
    Date,
    Duration,
    Mention,
    Money,
    OrderMention,
)
from release_extract.statements.clauses.model import Clause

#: Cues that are marks by themselves.
MARKS: Final = frozenset("life public_protection extended detention suspended half".split())
#: Words of an act that nobody goes to prison by.
SPARING: Final = frozenset(
    "spared avoid avoids avoided avoiding escaped escape escapes dodged dodges walked walks".split()
)
#: Words of an act that say by themselves that somebody goes to prison.
_CUSTODY: Final = frozenset(
    "jail jails jailed jailing imprison imprisoned imprisoning imprisonment prison caged cage cages locked lock "
    "banged bars custody incarcerated".split()
)
_SERVING: Final = frozenset({"serve", "spend"})
_CHANGED: Final = frozenset("increased raised doubled reduced cut".split())
_HARMS: Final = frozenset("danger dangers endanger risk risks threat threats threatening".split())
_NEAR: Final = 8
_BESIDE: Final = 4


def is_cue(item: Mention | None, *kinds: str) -> bool:
    """Whether ``item`` is a cue of one of these kinds."""
    return isinstance(item, Cue) and item.kind in kinds


def spoken_in(tokens: Tokens, item: Mention) -> list[str]:
    """The words of ``item`` in lower case."""
    return [word.lower() for word in tokens.words[item.start : item.end]]


def idle_marks(items: Sequence[Mention]) -> frozenset[str]:
    """``half`` without its other part (``must serve half``), and ``suspended`` of what was activated."""
    activated = any(isinstance(item, OrderMention) and item.kind == "activated_suspended_sentence" for item in items)
    return frozenset(({"suspended"} if activated else set()) | (set() if halves_told(items) else {"half"}))


def halves_told(items: Sequence[Mention]) -> bool:
    """``half in custody and half on licence``, ``half of which will be served in custody``; not ``half his term``."""
    return any(
        is_cue(item, "half") and is_cue(after, "custody_part", "licence", "half") and after.start - item.end <= _NEAR
        for item, after in pairwise(items)
    )


def marks_of(tokens: Tokens, items: Sequence[Mention], clause: Clause, *, measured: bool) -> frozenset[str]:
    """What the clause says of the sentence as a whole; ``measured``: it prints a length of one."""
    kinds = {item.kind for item in items if isinstance(item, Cue) and not _is_harm(tokens, item)}
    found = (kinds & MARKS) - idle_marks(items)
    if clause.act == "appealed":
        found = {"final", *(kinds & {"detention"})} if measured and _changes(tokens, clause) else set()
    elif clause.cue is not None:
        found |= _marks_of_cue(tokens, items, clause, clause.cue, measured)
    if any(is_cue(item, "each") for item in items):
        found.add("each")
    if any(_extends(tokens, item, items) for item in items):
        found.add("extended")
    if "half" in found and _is_theirs(tokens, items):
        found.add("theirs")
    if any(isinstance(item, Money) and is_cue(before, "total") for before, item in pairwise(items)):
        found.add("joint_sum")
    if found or measured or any(isinstance(item, OrderMention) for item in items):
        found |= _earlier(tokens, items, clause)
    return frozenset(found)


def _extends(tokens: Tokens, item: Mention, items: Sequence[Mention]) -> bool:
    """``with an extension of three years``, but not ``an extension of his interim order``."""
    if not is_cue(item, "licence") or "extension" not in spoken_in(tokens, item):
        return False
    gaps = (max(one.start - item.end, item.start - one.end) for one in items if isinstance(one, Duration))
    return any(gap <= _BESIDE for gap in gaps)


def _is_theirs(tokens: Tokens, items: Sequence[Mention]) -> bool:
    """``half of their sentences``, ``half of each sentence``: of every sentence told before."""
    first = next(item for item in items if is_cue(item, "half"))
    words = {word.lower() for word in tokens.words[first.start : first.end + 4]}
    return bool(words & {"their", "each"}) and bool(words & {"sentences", "terms", "sentence", "term"})


def _is_harm(tokens: Tokens, item: Mention) -> bool:
    """``assault to the danger of life``, ``a threat to life``: no sentence."""
    before = {word.lower() for word in tokens.words[max(0, item.start - 3) : item.start]}
    return is_cue(item, "life") and not _HARMS.isdisjoint(before | {spoken_in(tokens, item)[0]})


def _marks_of_cue(tokens: Tokens, items: Sequence[Mention], clause: Clause, cue: Mention, measured: bool) -> set[str]:
    """What the act's own words say: ``jailed``, ``jailed for life``, ``given a prison term``, ``avoided prison``."""
    spoken = spoken_in(tokens, cue)
    if not SPARING.isdisjoint(spoken):
        return {"spared"}
    found = set()
    if spoken[-1:] and spoken[-1] in _SERVING:
        found.add("serves")
    told = measured or not "".join(spoken[:1]).endswith("ing")
    if told and not _CUSTODY.isdisjoint(spoken):
        found.add("custody")
    for item in items:
        if is_cue(item, "indefinite") and 0 <= item.start - cue.end <= 1 and clause.act == "sentenced":
            found |= {"life"} & set(spoken_in(tokens, item))
        if is_cue(item, "custody_part") and 0 <= item.start - cue.end <= _BESIDE:
            found.add("custody")
    return found


def _changes(tokens: Tokens, clause: Clause) -> bool:
    return clause.cue is not None and not _CHANGED.isdisjoint(spoken_in(tokens, clause.cue))


def _earlier(tokens: Tokens, items: Sequence[Mention], clause: Clause) -> set[str]:
    """``past`` for an earlier case, ``had`` where only the tense says that it may be one."""
    had = clause.cue is not None and ("had" in spoken_in(tokens, clause.cue) or _had_been(tokens, clause.cue))
    return ({"past"} if _is_past(tokens, items, clause) else set()) | ({"had"} if had else set())


def _had_been(tokens: Tokens, cue: Mention) -> bool:
    """``she'd been given``: the tense of an earlier case in its short form."""
    before = [word.lower() for word in tokens.words[max(0, cue.start - 3) : cue.start]]
    return before[-1:] == ["been"] and any(word.endswith(("'d", "’d")) for word in before)


def is_of_past(tokens: Tokens, clause: Clause) -> bool:
    """Whether a clause tells of a sentence of an earlier case: ``was fined in 2009 for theft``, ``she'd been given``."""
    if clause.cue is None or clause.act not in ("sentenced", "given"):
        return False
    items = sorted((*clause.before, *clause.items), key=lambda item: item.start)
    return _had_been(tokens, clause.cue) or _is_past(tokens, items, clause)


def _is_past(tokens: Tokens, items: Sequence[Mention], clause: Clause) -> bool:
    """Whether a year without a day dates the clause (``was jailed in 2019``): an earlier case."""
    had = clause.cue is not None and "had" in spoken_in(tokens, clause.cue)
    if clause.cue is None and not _told_of_past(tokens, items):
        return False
    for place, item in enumerate(items):
        if isinstance(item, Date) and item.day is None and item.weekday is None:
            long_ago = item.year is not None or (item.period == "year" and item.relative == "last") or had
            before = items[place - 1] if place else None
            if long_ago and (before is None or _is_dated_by(before, item)):
                return True
    return False


def _told_of_past(tokens: Tokens, items: Sequence[Mention]) -> bool:
    """Whether words without an act can be of an earlier case: ``a forfeiture order for goods taken in July 2011`` is not."""
    if any(isinstance(item, Duration) for item in items):
        return True
    first = next((item.start for item in items if isinstance(item, OrderMention)), 0)
    return not {"had", "been"}.isdisjoint(word.lower() for word in tokens.words[max(0, first - 3) : first])


def _is_dated_by(before: Mention, date: Date) -> bool:
    """Whether a date tells when the sentence was passed rather than when something beside it (an offence) happened."""
    imposed = isinstance(before, (Duration, Money, OrderMention, CourtMention, Cue))
    return imposed or date.start - before.end > _NEAR
