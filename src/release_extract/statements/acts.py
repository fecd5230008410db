"""Clauses -> Acts: a clause with the court and day that its own words name, and what its act is to a hearing.

This is the only file that tells a hearing that was held, or that did not come about, from one that is still to come.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import msgspec

from release_extract.mentions.model import CourtMention, Date, Mention
from release_extract.rules.hearing_words import (
    DUE,
    EARLIER,
    HEARINGS,
    KEEPS,
    MATTERS,
    MISSED,
    PARTS_OF_DAY,
    PRESENT,
    PUTS_OFF,
    SEPARATE,
    TO_COME,
    TODAY,
    TOOK_PLACE,
    WILL,
)
from release_extract.statements.clauses.model import Clause
from release_extract.statements.model import SentenceStatement

#: Acts that lend no court or day to their neighbours.
APART: Final = frozenset({"next", "history", "hypothetical", "narrative", "appealed", "charged", "unproven_order"})
#: Acts around which a court that is named is not the one that hears this case.
ELSEWHERE: Final = frozenset({"next", "history", "hypothetical", "appealed"})
#: Acts of a trial, which is not the hearing of the plea before it.
AT_TRIAL: Final = frozenset({"trial", "convicted", "acquitted", "undecided"})
#: How far the words around an act reach where no other act bounds them.
_REACH_BEFORE: Final = 8
_REACH_AFTER: Final = 30
#: What parts an act from the words of the act before it.
_PARTED: Final = frozenset({",", "and", "but", ";"})
#: How far the object of an appeal stands from the word.
_REACH_OF_OBJECT: Final = 4


class Act(msgspec.Struct):
    """``kind`` is the clause's act, or ``held`` and ``missed`` for a hearing that is over or did not come about.

    ``fronted``: its court or day opens it (``and, at Luton Crown Court, was jailed``) and is not the act's before.
    """

    clause: Clause
    stated: SentenceStatement | None
    kind: str
    court: CourtMention | None = None
    date: Date | None = None
    fronted: bool = False
    #: Of an earlier day than the sentence's own: ``after pleading guilty``.
    prior: bool = False


def acts_of(words: Sequence[str], clauses: Sequence[Clause], stated: Sequence[SentenceStatement | None]) -> list[Act]:
    """The acts of a sentence in order, without courts and days."""
    acts = [
        Act(clause, imposed, clause.act, prior=_is_prior(words, clause))
        for clause, imposed in zip(clauses, stated, strict=True)
    ]
    for at, act in enumerate(acts):
        act.kind = _kind(words, acts, at)
        act.prior = act.prior and not (at and act.kind == "guilty" and _is_kept_after(words, acts[at - 1], act))
    return acts


def _is_kept_after(words: Sequence[str], before: Act, act: Act) -> bool:
    """``was remanded in custody after he admitted theft``: at the same hearing."""
    kept, cue = before.clause.cue, act.clause.cue
    if kept is None or cue is None or before.kind != "appeared" or KEEPS.isdisjoint(lower(words, kept.start, kept.end)):
        return False
    return "after" in lower(words, cue.start - 3, cue.start)


def _is_prior(words: Sequence[str], clause: Clause) -> bool:
    """``had admitted it at earlier hearings and were dealt with``: what ``and`` parts from it is not earlier."""
    if not clause.prior or clause.cue is None or clause.act not in ("sentenced", "given"):
        return clause.prior
    before = lower(words, clause.cue.start - 3, clause.cue.start)
    parted = "and" in before and not {"had", "having", "after", "since"} & {*before[before.index("and") :]}
    return not parted


def _kind(words: Sequence[str], acts: Sequence[Act], at: int) -> str:
    clause = acts[at].clause
    if clause.cue is None:
        return clause.act
    if (at and _is_appeal(words, acts, at)) or (clause.act == "appeared" and _leads_to_appeal(words, acts, at)):
        return "appealed"
    before = lower(words, clause.cue.start - 2, clause.cue.start)
    if clause.act == "trial" and not WILL.isdisjoint(before):
        return "next"
    if clause.act not in ("next", "appeared"):
        return clause.act
    if not MISSED.isdisjoint(before):
        return "missed"
    return _kind_of_listing(words, acts, at, clause.cue) if clause.act == "next" else clause.act


def _kind_of_listing(words: Sequence[str], acts: Sequence[Act], at: int, cue: Mention) -> str:
    """Whether what reads like a hearing to come is one, was one, or was that of the sentence."""
    if at and _is_for_sentence(words, acts[at - 1], cue):
        return "sentenced"
    before, inside = lower(words, cue.start - 1, cue.start), lower(words, cue.start, cue.end)
    if not TOOK_PLACE.isdisjoint(inside):
        return "sentenced" if inside[0] in ("sentence", "sentencing") else "held"
    if {"was", "were"} & {*before, *inside[:1]} and not DUE.isdisjoint(inside):
        return "next" if _is_today(around(words, acts, at)) else "held"
    return "held" if _is_over(words, acts, at, inside) else "next"


def _is_today(near: Sequence[str]) -> bool:
    """``was due to appear today``, ``was due to appear this morning``."""
    return not TODAY.isdisjoint(near) or any(one == "this" and two in PARTS_OF_DAY for one, two in pairwise(near))


def _is_appeal(words: Sequence[str], acts: Sequence[Act], at: int) -> bool:
    """``lost an appeal against his conviction for theft``: the finding that an appeal is against."""
    before, cue = acts[at - 1].clause, acts[at].clause.cue
    if before.act != "appealed" or before.cue is None or cue is None or acts[at].clause.act != "convicted":
        return False
    noun = not {"conviction", "convictions"}.isdisjoint(lower(words, cue.start, cue.end))
    return noun and cue.start - before.cue.end <= _REACH_OF_OBJECT


def _leads_to_appeal(words: Sequence[str], acts: Sequence[Act], at: int) -> bool:
    """``appeared at Luton Crown Court to appeal against``: a hearing for an appeal."""
    following = acts[at + 1].clause if at + 1 < len(acts) else None
    return following is not None and following.act == "appealed" and _is_to(words, following.cue)


def _is_to(words: Sequence[str], cue: Mention | None) -> bool:
    return cue is not None and lower(words, cue.start - 1, cue.start) == ["to"]


def _is_for_sentence(words: Sequence[str], before: Act, cue: Mention) -> bool:
    """``was brought back to Luton Crown Court for sentence on Friday``, ``returned on Monday to be sentenced``:
    the day was that of the sentence."""
    if before.clause.act != "appeared" or before.clause.cue is None:
        return False
    inside, since = lower(words, cue.start, cue.end), lower(words, before.clause.cue.start, cue.start)
    if not {"is", "are"}.isdisjoint(lower(words, before.clause.cue.start - 1, before.clause.cue.start)):
        return False
    bare = inside[0] in ("sentence", "sentencing") and since[-1:] == ["for"]
    to_be = inside[:3] == ["to", "be", "sentenced"]
    return (bare or to_be) and since[0] not in PRESENT and PUTS_OFF.isdisjoint(since)


def _is_over(words: Sequence[str], acts: Sequence[Act], at: int, inside: Sequence[str]) -> bool:
    """Whether ``a confiscation hearing`` stands there without a word that says it is to come."""
    follows_next = at > 0 and acts[at - 1].kind == "next"
    noun = not {"hearing", "proceedings"}.isdisjoint(inside) and {"is", "are"}.isdisjoint(inside)
    return noun and not follows_next and TO_COME.isdisjoint(inside) and TO_COME.isdisjoint(around(words, acts, at))


def is_earlier(words: Sequence[str], acts: Sequence[Act], at: int) -> bool:
    """Whether the words around an act call its hearing an earlier one."""
    before, after = _beside(words, acts, at)
    if any(act.clause.cue for act in acts[:at]):
        parted = max((place for place, word in enumerate(before) if word in _PARTED), default=-1)
        before = before[parted + 1 :]
    return any(a in EARLIER and b in HEARINGS for a, b in (*pairwise(before), *pairwise(after)))


def is_another_case(words: Sequence[str], cue: Mention) -> bool:
    """``is to be sentenced in a separate case``"""
    return any(a in SEPARATE and b in MATTERS for a, b in pairwise(lower(words, cue.end, cue.end + _REACH_BEFORE)))


def around(words: Sequence[str], acts: Sequence[Act], at: int) -> list[str]:
    """The words between the acts before and after one, in lower case."""
    before, after = _beside(words, acts, at)
    return [*before, *after]


def _beside(words: Sequence[str], acts: Sequence[Act], at: int) -> tuple[list[str], list[str]]:
    """The words from the act before one to it, and from it to the act after."""
    own = acts[at].clause.cue
    if own is None:
        return [], []
    cues = [act.clause.cue for act in acts if act.clause.cue]
    first = max((cue.end for cue in cues if cue.end <= own.start), default=max(0, own.start - _REACH_BEFORE))
    last = min((cue.start for cue in cues if cue.start >= own.end), default=own.end + _REACH_AFTER)
    before, after = lower(words, first, own.start), lower(words, own.end, last)
    return _up_to_stop(before[::-1])[::-1], _up_to_stop(after)


def _up_to_stop(words: list[str]) -> list[str]:
    return words[: words.index(".")] if "." in words else words


def lower(words: Sequence[str], start: int, end: int) -> list[str]:
    """The words from one token to another, in lower case."""
    return [word.lower() for word in words[max(0, start) : end]]
