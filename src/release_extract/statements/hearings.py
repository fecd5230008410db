"""Clauses -> HearingStatements: the only file that knows which court and day a clause of a sentence stands in.

A court and a day printed side by side are one place. It belongs to the act before it, or to the act after it where it
opens the sentence or a part of it (``and, at Lewes Crown Court on Friday, was jailed``). An act without a place takes
that of its neighbour, never one that another court or an earlier day has been said for.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.language.prose import Sentence
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import CourtMention, Date, Mention, OffenceMention, OrderMention
from release_extract.statements.clauses import Clause
from release_extract.statements.model import Event, HearingStatement, Party, SentenceStatement

_EVENTS: Final[dict[str, Event]] = {
    "guilty": "plea",
    "denied": "plea",
    "convicted": "verdict",
    "acquitted": "verdict",
    "undecided": "verdict",
    "did_the_act": "verdict",
    "sentenced": "sentence",
    "given": "sentence",
    "": "sentence",
    "appeared": "appearance",
    "trial": "heard",
    "next": "next",
    "appealed": "appeal",
}
#: Acts that lend no court or day to their neighbours.
_APART: Final = frozenset({"next", "history", "hypothetical", "narrative", "appealed", "charged", "unproven_order"})
_PLEAS: Final = frozenset({"guilty", "denied"})
#: Acts of a trial, which is not the hearing of the plea before it.
_AT_TRIAL: Final = frozenset({"trial", "convicted", "acquitted", "undecided"})
_LENDING: Final = frozenset(_EVENTS) - _APART
#: Acts around which a court that is named is not the one that hears this case.
_ELSEWHERE: Final = frozenset({"next", "history", "hypothetical", "appealed"})
_INSIDE_PLACE: Final = frozenset(", ( ) at on in the of before earlier later heard told was".split())
_HEARD: Final = frozenset({"heard", "was", "has", "were"})
_MOST_INSIDE: Final = 4
_REACH_OF_STRETCH: Final = 8
_REACH_OF_CLAUSE: Final = 30
_FRONTS: Final = frozenset("and but while then , ; – — :".split())
_LEADS: Final = frozenset("at on in before the then later earlier".split())
_JOINS: Final = frozenset("and when where as".split())
_PARTS: Final = frozenset("and or but where when which who after following as while".split())
_SEVERS: Final = frozenset("but while ; after following before who which only".split())
#: Words before a day that make it the end of a stretch of time.
_STRETCH: Final = frozenset(
    "between since from until till by of starting beginning ending commencing week dated to – - born dob birth through".split()
)
#: Words that lead away from the court to what was done: ``jailed after a stabbing on 4 March``.
_AWAY: Final = frozenset("after following since over during when".split())
_COURT_WORDS: Final = frozenset("trial hearing sentencing appearance court trials hearings retrial".split())
_SEPARATE: Final = frozenset({"separate", "unrelated", "different"})
_CONFISCATING: Final = frozenset({"confiscation", "crime", "Confiscation", "Crime", "POCA"})
_VERDICTS: Final = frozenset({"verdict", "verdicts"})
_MISSED: Final = frozenset({"not", "failed", "failing", "fails", "failure"})
_DUE: Final = frozenset({"due", "set", "expected", "scheduled", "listed"})
_STAMPS: Final = frozenset({"published", "posted", "updated", "uploaded"})
_NO_SITTING: Final = frozenset({"night", "evening"})
_TO_COME: Final = frozenset("set due listed scheduled will to fixed later down next adjourned until".split())
_SPOKEN: Final = frozenset({"today", "yesterday", "same"})
#: Words between which a day may stand in a verb: ``has today been jailed``.
_VERBS: Final = frozenset("has have had was were is are been be being".split())
_AUXILIARY: Final = _VERBS | frozenset("later then on earlier who heard told".split())
_PRESENT: Final = frozenset({"appear", "appears", "return", "returns"})


class _Place(msgspec.Struct):
    """A court and a day side by side; either may be missing. ``home`` is the clause that it stands in."""

    start: int
    end: int
    home: int
    court: CourtMention | None
    date: Date | None
    #: Whether it is the next act's, though it stands after this one's.
    fronted: bool = False
    #: Whether it opens the sentence or a part of it.
    opens: bool = False
    #: Whether it is a day to which something was put off, and on which the next act happened.
    reached: bool = False


class _Act(msgspec.Struct):
    """A clause with the court and day that its own words name."""

    clause: Clause
    stated: SentenceStatement | None
    #: The clause's act, or ``held`` and ``missed`` where that is a hearing that is over or that did not come about.
    kind: str
    court: CourtMention | None = None
    date: Date | None = None
    fronted: bool = False


def hearing_statements(
    tokens: Tokens,
    index: int,
    sentence: Sentence,
    clauses: Sequence[Clause],
    stated: Sequence[SentenceStatement | None],
) -> Iterator[HearingStatement]:
    """What the sentence ``index`` says of courts and days, act by act; then the courts and days that belong to no act."""
    words = tokens.words
    acts = [_Act(clause, imposed, clause.act) for clause, imposed in zip(clauses, stated, strict=True)]
    for at in range(len(acts)):
        acts[at].kind = _kind(words, acts, at)
    places = _places(words, clauses)
    for place in places:
        place.opens = _opens(words, place, sentence.start)
    for place in places:
        if not _is_heard(words, place):
            _settle(words, acts, place)
    used: list[Mention] = []
    for at, act in enumerate(acts):
        event = _event(words, acts, at)
        if event is not None and not _is_denied_at_trial(acts, at):
            used += [said for said in (act.court, act.date) if said is not None]
            yield _statement(words, index, acts, at, event)
    for place in places:
        if place.court not in used and place.date not in used and _is_setting(words, acts, place, index):
            yield _setting(words, index, acts[place.home].clause, place)


def _kind(words: Sequence[str], acts: Sequence[_Act], at: int) -> str:
    """The act; but a ``confiscation hearing`` that nothing calls future was held, ``was due to stand trial`` and ``failed to
    appear`` were not."""
    clause = acts[at].clause
    if clause.act not in ("next", "appeared") or clause.cue is None:
        return clause.act
    before = [word.lower() for word in words[max(0, clause.cue.start - 2) : clause.cue.start]]
    if not _MISSED.isdisjoint(before):
        return "missed"
    if clause.act == "next" and before[-1:] in (["was"], ["were"]):
        return "held" if words[clause.cue.start].lower() in _DUE else clause.act
    inside = {word.lower() for word in words[clause.cue.start : clause.cue.end]}
    if at and acts[at - 1].kind == "next":
        return clause.act
    noun = clause.act == "next" and inside & {"hearing", "proceedings"} and not inside & _TO_COME
    return "held" if noun and _TO_COME.isdisjoint(_around(words, acts, at)) else clause.act


def _is_denied_at_trial(acts: Sequence[_Act], at: int) -> bool:
    """``At Leeds Crown Court he denied theft but was found guilty``: the trial's court, and no hearing for the plea."""
    denied = acts[at].clause.act == "denied" and acts[at].date is None
    return denied and any(act.clause.act in _AT_TRIAL for act in acts)


def _places(words: Sequence[str], clauses: Sequence[Clause]) -> list[_Place]:
    """The courts and days of a sentence in order, side by side ones as one."""
    found: list[_Place] = []
    for home, clause in enumerate(clauses):
        for item in (*clause.before, *clause.items):
            if not isinstance(item, (CourtMention, Date)):
                continue
            court, date = (item, None) if isinstance(item, CourtMention) else (None, item)
            last = found[-1] if found else None
            if last and last.home == home and _beside(words, last, item):
                last.court, last.date, last.end = last.court or court, last.date or date, item.end
            else:
                found.append(_Place(item.start, item.end, home, court, date))
    return found


def _is_heard(words: Sequence[str], place: _Place) -> bool:
    """``Leeds Crown Court heard``, ``Leeds Crown Court was told on Friday``: a court that only tells the story."""
    if place.court is None:
        return False
    after = [word.lower() for word in words[place.court.end : place.court.end + 2]]
    return after[:1] in (["heard"], ["hears"]) or after in (["was", "told"], ["has", "heard"], ["were", "told"])


def _beside(words: Sequence[str], place: _Place, item: Mention) -> bool:
    """Whether ``item`` is the court of the day, or the day of the court, right before it."""
    if (place.court if isinstance(item, CourtMention) else place.date) is not None:
        return False
    gap = words[place.end : item.start]
    if isinstance(item, CourtMention) and gap and gap[0] == "," and words[item.end : item.end + 1] and _tells(words, place, item):
        return False
    return 0 <= len(gap) <= _MOST_INSIDE and all(word.lower() in _INSIDE_PLACE for word in gap)


def _tells(words: Sequence[str], place: _Place, court: Mention) -> bool:
    """``took the keys on a Friday, Preston Crown Court heard``: a court that only tells what stands before it."""
    opens = place.start < 2 or words[place.start - 1] in (".", "\n") or words[place.start - 2] in (".", "\n")
    return words[court.end].lower() in _HEARD and not opens


def _settle(words: Sequence[str], acts: Sequence[_Act], place: _Place) -> None:
    """Give a place to its act."""
    owner = _owner(words, acts, place)
    act = acts[owner]
    date = place.date if place.date and _is_court_day(words, act.clause, place, place.date) else None
    if (date is None and place.court is None) or _is_of_another_part(words, acts, place, owner):
        return
    if act.court is None and (act.date is None or place.date is None or act.date is date):
        act.court = place.court
    if act.date is None:
        act.date = date
    act.fronted = act.fronted or place.fronted


def _is_of_another_part(words: Sequence[str], acts: Sequence[_Act], place: _Place, owner: int) -> bool:
    """``Verdicts were returned on Friday, and he was sentenced on Monday``; ``At Leeds on Friday he was told to return on
    Monday``: what stands before an act with a place of its own after it."""
    cue = acts[owner].clause.cue
    if cue is None or place.end > cue.start:
        return False
    if acts[owner].kind != "next" and "and" not in words[place.end : cue.start]:
        return False
    return any(isinstance(item, (CourtMention, Date)) for item in acts[owner].clause.items)


def _owner(words: Sequence[str], acts: Sequence[_Act], place: _Place) -> int:
    """The clause whose act a place belongs to."""
    here, following = acts[place.home].clause, place.home + 1
    if here.cue is None and place.home and acts[place.home].stated is None:
        return place.home if acts[place.home - 1].date else place.home - 1
    before = here.cue is None or place.end <= here.cue.start
    if before and here.prior:
        return next((at for at in range(following, len(acts)) if not acts[at].clause.prior), place.home)
    cue = acts[following].clause.cue if following < len(acts) else None
    if before or cue is None or cue.start < place.end:
        place.fronted = before and place.home > 0
        return place.home
    between = {word.lower() for word in words[place.end : cue.start]}
    place.fronted = place.opens and _PARTS.isdisjoint(between) or _is_told_hearing(words, place)
    place.reached = _is_reached(words, place) and acts[place.home].kind in _EVENTS and acts[following].kind in _LENDING
    inside = words[place.start - 1].lower() in _VERBS and cue.start - place.end <= 1
    return following if place.fronted or place.reached or inside else place.home


def _is_reached(words: Sequence[str], date: Mention) -> bool:
    """``deferred until 12 June, when he was jailed``: the day came."""
    after = [word.lower() for word in words[date.end : date.end + 2] if word != ","]
    return after[:1] in (["when"], ["where"])


def _is_told_hearing(words: Sequence[str], place: _Place) -> bool:
    """``after a hearing in January at which she admitted``: the day of a hearing that the words after it tell."""
    before = [word.lower() for word in words[max(0, place.start - 3) : place.start]]
    after = [word.lower() for word in words[place.end : place.end + 3] if word != ","]
    return not _COURT_WORDS.isdisjoint(before) and (after[:1] in (["where"], ["when"]) or after[:2] == ["at", "which"])


def _opens(words: Sequence[str], place: _Place, start: int) -> bool:
    """Whether a place begins the sentence, or what follows ``and``, ``but`` or a comma."""
    begin = place.start
    while begin > start and words[begin - 1].lower() in _LEADS:
        begin -= 1
    if begin == start:
        return True
    front = words[begin - 1].lower() in _FRONTS or begin < place.start and words[begin].lower() in _FRONTS
    return front and not _is_end_of_stretch(words, place, begin)


def _is_end_of_stretch(words: Sequence[str], place: _Place, begin: int) -> bool:
    """``between 2 May and 19 July``: a day after a bare ``and`` that is no opening of a new part."""
    bare = begin == place.start and place.court is None and words[begin - 1].lower() == "and"
    before = {word.lower() for word in words[max(0, begin - _REACH_OF_STRETCH) : begin]}
    return bare and not before.isdisjoint(("between", "from"))


def _is_court_day(words: Sequence[str], clause: Clause, place: _Place, date: Date) -> bool:
    """Whether a day is one in court: not that of the offence, of the arrest, nor an end of a stretch of time."""
    if _is_stretch(words, clause, date) or _is_told_day(words, date):
        return False
    if place.court is not None:
        return True
    if clause.cue is None:
        return place.opens or date.relative in _SPOKEN or _is_beside_act(words, Mention(date.end + 9, date.end + 9), date)
    if date.end <= clause.cue.start:
        spoken = date.relative in ("today", "yesterday") or place.reached
        return place.opens or spoken or _at_hearing(words, date) or _is_beside_act(words, clause.cue, date)
    if date.relative in _SPOKEN:
        return True
    gap = [word.lower() for word in words[clause.cue.end : date.start]]
    if _at_hearing(words, date):
        return True
    away = max((at for at, word in enumerate(gap) if word in _AWAY), default=-1)
    if away >= 0 and _COURT_WORDS.isdisjoint(gap[away:]):
        return False
    offences = [item for item in clause.items if isinstance(item, OffenceMention) and item.start < date.start]
    if not offences or (date.weekday is not None and date.year is None):
        return True
    return clause.act in ("convicted", "acquitted") and date.day is not None and date.start - offences[-1].end <= 2


def _at_hearing(words: Sequence[str], date: Mention) -> bool:
    """``at a preliminary hearing on 4 March``"""
    return not _COURT_WORDS.isdisjoint(word.lower() for word in words[max(0, date.start - 3) : date.start])


def _is_beside_act(words: Sequence[str], cue: Mention, date: Date) -> bool:
    """``has on Friday been jailed``, ``Finch on Friday appeared``: a day inside or right before the verb."""
    begin = date.start
    while begin > 0 and words[begin - 1].lower() in _LEADS:
        begin -= 1
    near = cue.start - date.end <= 2
    return words[begin - 1].lower() in _AUXILIARY or (near and words[begin - 1][0].isupper())


def _is_told_day(words: Sequence[str], date: Date) -> bool:
    """``on Saturday night``, ``on a Friday``, ``one Tuesday``: a day of the story told."""
    after = words[date.end].lower() if date.end < len(words) else ""
    before = words[date.start - 1].lower() if date.start else ""
    stamped = not _STAMPS.isdisjoint(word.lower() for word in words[max(0, date.start - 8) : date.start])
    return stamped or after in _NO_SITTING or (date.weekday is not None and before in ("a", "one", "the") and date.day is None)


def _is_stretch(words: Sequence[str], clause: Clause, date: Date) -> bool:
    """Whether the words before a day make it an end of a stretch of time: ``since 4 March``, ``the week of 4 March``."""
    before = [word.lower() for word in words[max(0, date.start - 3) : date.start] if word not in "(,"]
    last = before[-1] if before else ""
    if last in ("until", "till", "to", "from", "by", "of"):
        return clause.act != "next" and not (last in ("until", "till") and _is_reached(words, date))
    return last in _STRETCH or (last == "and" and before[0] in ("between",))


def _event(words: Sequence[str], acts: Sequence[_Act], at: int) -> Event | None:
    """What an act is as a hearing, or None."""
    act = acts[at]
    event, cue = _EVENTS.get(act.kind), act.clause.cue
    if cue is not None and _is_another_case(words, cue):
        return None
    if act.clause.act == "" and act.stated is None and (act.court or act.date) and at:
        return _event(words, acts, at - 1)
    if event == "sentence":
        return _sentence_event(words, act)
    if act.kind == "held" and cue is not None:
        return "confiscation" if not _CONFISCATING.isdisjoint(words[cue.start : cue.end]) else "heard"
    if event == "appearance" and cue is not None:
        return _appearance_event(words, act, cue)
    if act.clause.act == "trial" and cue is not None and {"is", "are"} & {words[cue.start], words[cue.start - 1]}:
        return "appearance"
    return event


def _is_another_case(words: Sequence[str], cue: Mention) -> bool:
    """``is to be sentenced in a separate case``"""
    after = [word.lower() for word in words[cue.end : cue.end + _REACH_OF_STRETCH]]
    pairs = zip(after, after[1:], strict=False)
    return any(a in _SEPARATE and b in ("case", "trial", "matter", "investigation", "matters") for a, b in pairs)


def _appearance_event(words: Sequence[str], act: _Act, cue: Mention) -> Event | None:
    """``They return to the same court on 4 May`` is to come; a bare ``remanded`` is no hearing."""
    before = {word.lower() for word in words[max(0, cue.start - 2) : cue.start]}
    first = words[cue.start].lower()
    if first in _PRESENT and not before & {"did", "to"}:
        return "next"
    placed = act.court is not None or act.date is not None
    return "appearance" if placed or not first.startswith(("remand", "bail", "attend")) else None


def _sentence_event(words: Sequence[str], act: _Act) -> Event | None:
    clause = act.clause
    confiscations = [i for i in clause.items if isinstance(i, OrderMention) and i.kind == "confiscation"]
    if confiscations and not (act.stated and act.stated.terms):
        span = words[confiscations[0].start : confiscations[0].end + 12]
        hearing = not {"hearing", "proceedings"}.isdisjoint(span[:3])
        return "next" if hearing and not _TO_COME.isdisjoint(word.lower() for word in span) else "confiscation"
    if act.date is not None and clause.cue is not None and _is_announced(words, clause.cue):
        return "next"
    if act.stated is not None:
        return "sentence"
    says = clause.act == "sentenced" and (clause.explicit or act.court is not None or act.date is not None)
    return "sentence" if says else None


def _is_announced(words: Sequence[str], cue: Mention) -> bool:
    """``will impose banning orders on Friday``"""
    return not {"will", "shall"}.isdisjoint(word.lower() for word in words[max(0, cue.start - 2) : cue.start + 1])


def _statement(words: Sequence[str], index: int, acts: Sequence[_Act], at: int, event: Event) -> HearingStatement:
    act, clause = acts[at], acts[at].clause
    court, date, borrowed = act.court, act.date, False
    if act.kind == "next" and at and acts[at - 1].kind == "next" and acts[at - 1].date is None:
        court = court or acts[at - 1].court
    if not clause.prior and act.kind not in _APART and not _is_apart(words, acts, at):
        lent = _lent(words, acts, at)
        borrowed = act.court is None and act.date is None and lent != (None, None)
        court, date = lent if borrowed else (court or lent[0], date or lent[1])
    prior = clause.prior or _is_earlier(words, acts, at)
    return HearingStatement(
        index, Party(clause.subject, clause.collective), event, court, date, prior, borrowed, _span(clause)
    )


def _span(clause: Clause) -> Mention:
    """Where the act was read."""
    said = clause.cue or (clause.items or clause.before)[0]
    return Mention(said.start, said.end)


def _is_apart(words: Sequence[str], acts: Sequence[_Act], at: int) -> bool:
    """``Finch, who admitted theft, was jailed``; ``admitted theft at an earlier hearing``: not of the story's day."""
    clause = acts[at].clause
    if clause.cue is None or clause.act not in _PLEAS | _AT_TRIAL:
        return False
    before = {word.lower() for word in words[max(0, clause.cue.start - 2) : clause.cue.start]}
    return "who" in before or _is_earlier(words, acts, at)


def _is_earlier(words: Sequence[str], acts: Sequence[_Act], at: int) -> bool:
    """Whether the words around an act call its hearing an earlier one."""
    around = _around(words, acts, at)
    pairs = zip(around, around[1:], strict=False)
    return any(a in ("earlier", "previous") and b in ("hearing", "appearance", "stage", "hearings") for a, b in pairs)


def _around(words: Sequence[str], acts: Sequence[_Act], at: int) -> list[str]:
    """The words between the acts before and after one, in lower case."""
    own = acts[at].clause.cue
    if own is None:
        return []
    before = [cue for act in acts if (cue := act.clause.cue) and cue.end <= own.start]
    after = [cue for act in acts if (cue := act.clause.cue) and cue.start >= own.end]
    first = before[-1].end if before else max(0, own.start - _REACH_OF_STRETCH)
    last = after[0].start if after else own.end + _REACH_OF_CLAUSE
    return [*_up_to_stop(words[first : own.start][::-1])[::-1], *_up_to_stop(words[own.end : last])]


def _up_to_stop(words: Sequence[str]) -> list[str]:
    """The words before the first full stop, in lower case."""
    found = [word.lower() for word in words]
    return found[: found.index(".")] if "." in found else found


def _lent(words: Sequence[str], acts: Sequence[_Act], at: int) -> tuple[CourtMention | None, Date | None]:
    """The court and the day that the neighbours lend to an act: those before it first, then one joined after it."""
    court, date = acts[at].court, acts[at].date
    for before in range(at - 1, -1, -1):
        court, date = _take(acts[at], acts[before], court, date)
    for after in range(at + 1, len(acts)):
        if acts[after].fronted or not _joined(words, acts[after - 1].clause, acts[after].clause):
            break
        if acts[at].clause.act in _AT_TRIAL and acts[after].clause.act in ("sentenced", "given"):
            break
        court, date = _take(acts[at], acts[after], court, date)
    return court, date


def _take(
    act: _Act, lender: _Act, court: CourtMention | None, date: Date | None
) -> tuple[CourtMention | None, Date | None]:
    """What is missing of a court and a day, from a neighbour that says nothing else."""
    later = act.clause.act in _PLEAS and lender.clause.act in _AT_TRIAL
    if lender.clause.prior or lender.kind in _APART or later:
        return court, date
    alike = court is None or lender.court is None or court.name == lender.court.name
    if date is None and alike and lender.date is not None and is_day(lender.date):
        date = lender.date
    return court or lender.court, date


def is_day(date: Date) -> bool:
    """Whether the words name a day, and not only a month, a week or a year."""
    return date.weekday is not None or date.day is not None or date.relative in ("today", "yesterday", "tomorrow", "same")


def _joined(words: Sequence[str], clause: Clause, following: Clause) -> bool:
    """Whether ``and`` or ``when`` joins two acts, so that one hearing can hold both."""
    if clause.cue is None or following.cue is None:
        return False
    between = {word.lower() for word in words[clause.cue.end : following.cue.start]}
    return not _JOINS.isdisjoint(between) and _SEVERS.isdisjoint(between)


def _is_setting(words: Sequence[str], acts: Sequence[_Act], place: _Place, index: int) -> bool:
    """Whether a place that belongs to no act tells where the story goes on: ``Lewes Crown Court heard``, ``Today:``."""
    clause = acts[place.home].clause
    heard = _is_heard(words, place)
    named = place.court is not None or _heads(words, place) or _near_verdict(words, place)
    left = clause.act == "next" and clause.cue is not None and place.end <= clause.cue.start
    if (clause.act in _ELSEWHERE and not (heard or left)) or not named:
        return False
    return not (clause.prior and place.court is None)


def _heads(words: Sequence[str], place: _Place) -> bool:
    """``Today (Friday 22 November):``"""
    return words[place.end : place.end + 1] == [":"]


def _near_verdict(words: Sequence[str], place: _Place) -> bool:
    """``Verdicts were returned on Friday``"""
    return not _VERDICTS.isdisjoint(word.lower() for word in words[max(0, place.start - _REACH_OF_STRETCH) : place.start])


def _setting(words: Sequence[str], index: int, clause: Clause, place: _Place) -> HearingStatement:
    date = place.date if place.date and _is_court_day(words, clause, place, place.date) else None
    prior = clause.prior and clause.cue is not None and clause.cue.start < place.start
    event = _setting_event(words, clause, place)
    before = clause.act == "" and clause.explicit and words[place.start - 1].lower() == "before"
    told = before or event != "heard"
    people = Party(clause.subject, clause.collective) if told else Party((), False)
    return HearingStatement(
        index, people, event, place.court, date, prior, False, Mention(place.start, place.end)
    )


def _setting_event(words: Sequence[str], clause: Clause, place: _Place) -> Event:
    """What happened where no act of the sentence tells it: a verdict; a hearing that sent somebody to another."""
    if _near_verdict(words, place):
        return "verdict"
    return "appearance" if clause.act == "next" and place.court is not None else "heard"
