"""Clauses -> HearingStatements: the only file that knows what an act is as a hearing, and what it lends to another.

An act without a court and a day takes those of its neighbour, never ones that another court or an earlier day has been
said for. A court or a day that belongs to no act is a statement of its own: it tells where the story goes on.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.language.prose import Sentence
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import CourtMention, Date, Mention, OrderMention
from release_extract.rules.cues import PLEAS
from release_extract.rules.hearing_words import (
    ABSENT,
    BEGINS,
    CONFISCATING,
    DAYS,
    JOINS,
    MISSED,
    MORE,
    PLEADING,
    PRESENT,
    PUTS_OFF,
    SEVERS,
    SITTING_LINES,
    TO_COME,
    VERDICTS,
    WILL,
)
from release_extract.statements.acts import (
    APART,
    AT_TRIAL,
    ELSEWHERE,
    Act,
    acts_of,
    is_another_case,
    is_earlier,
    lower,
)
from release_extract.statements.clauses.model import Clause
from release_extract.statements.confiscation import takes_gains
from release_extract.statements.court_days import is_day
from release_extract.statements.court_places import CourtPlace, court_day, court_places, is_heard, settle
from release_extract.statements.model import Event, HearingStatement, Party, SentenceStatement

_EVENTS: Final[dict[str, Event]] = {
    "guilty": "plea",
    "denied": "plea",
    "convicted": "verdict",
    "acquitted": "verdict",
    "undecided": "verdict",
    "did_the_act": "verdict",
    "appeared": "appearance",
    "trial": "heard",
    "next": "next",
    "appealed": "appeal",
}
_SENTENCING: Final = frozenset({"sentenced", "given", ""})
_REACH_OF_VERDICT: Final = 8
#: Words of a line that heads the cases of a day.
_MOST_HEADING: Final = 18
#: Words of a line that is nothing but a court and a day.
_MOST_PLACE: Final = 10
#: How many words after ``confiscation hearing`` say when it is.
_REACH_OF_LISTING: Final = 12


def hearing_statements(
    tokens: Tokens,
    index: int,
    sentence: Sentence,
    clauses: Sequence[Clause],
    stated: Sequence[SentenceStatement | None],
) -> Iterator[HearingStatement]:
    """What sentence ``index`` says of courts and days, act by act; then the courts and days that belong to no act."""
    words = tokens.words
    acts = acts_of(words, clauses, stated)
    places = court_places(words, acts, sentence.start)
    for place in places:
        if place.court is None or not is_heard(words, place.court):
            settle(words, acts, place)
    heads = _heads_cases(words, sentence, clauses)
    used: list[Mention] = []
    for at, act in enumerate([] if heads else acts):
        event = _event(words, acts, at)
        if event is not None and not _is_denied_at_trial(acts, at) and not _is_of_more_people(words, act, sentence):
            used += [said for said in (act.court, act.date) if said is not None]
            yield _statement(words, index, acts, at, event)
    for place in places:
        if (
            place.court not in used
            and place.date not in used
            and _is_setting(words, sentence, acts[place.home].clause, place)
        ):
            setting = _setting(words, index, acts[place.home].clause, place)
            yield msgspec.structs.replace(setting, heads=heads and setting.date is not None)


def _heads_cases(words: Sequence[str], sentence: Sentence, clauses: Sequence[Clause]) -> bool:
    """``Cases heard on Tuesday, June 25``: a short line without a verb that heads what was dealt with on a day."""
    line = lower(words, sentence.start, sentence.end)
    if len(line) > _MOST_HEADING or line[-1] == "." or any(clause.explicit for clause in clauses):
        return False
    if line[-1] == ":" and "cases" in line:
        return True
    if any(clause.cue for clause in clauses):
        return False
    kinds = {type(item) for clause in clauses for item in (*clause.before, *clause.items)}
    return not SITTING_LINES.isdisjoint(line) or (len(line) <= _MOST_PLACE and kinds == {CourtMention, Date})


def _is_of_more_people(words: Sequence[str], act: Act, sentence: Sentence) -> bool:
    """``Three more people are due before magistrates``: nobody of this case."""
    clause, cue = act.clause, act.clause.cue
    if act.kind != "next" or clause.subject or not clause.collective or cue is None:
        return False
    return not MORE.isdisjoint(lower(words, sentence.start, cue.start))


def _is_denied_at_trial(acts: Sequence[Act], at: int) -> bool:
    """``At Leeds Crown Court he denied theft but was found guilty``: the trial's court, and no hearing for the plea."""
    denied = acts[at].kind == "denied" and acts[at].date is None
    return denied and any(act.kind in AT_TRIAL for act in acts)


def _event(words: Sequence[str], acts: Sequence[Act], at: int) -> Event | None:
    """What an act is as a hearing, or None."""
    act, cue = acts[at], acts[at].clause.cue
    if cue is None and act.stated is None and at and (act.court or act.date):
        return _event(words, acts, at - 1)
    if act.kind in _SENTENCING:
        return _sentence_event(words, act)
    if cue is None or is_another_case(words, cue):
        return None
    if act.kind == "held":
        return "heard" if CONFISCATING.isdisjoint(lower(words, cue.start, cue.end)) else "confiscation"
    if act.kind == "appeared":
        return _appearance_event(words, act, cue)
    if act.kind == "denied" and _is_of_trial(words, act, cue):
        return "appearance"
    if act.kind == "trial" and {"is", "are"} & {words[cue.start], words[cue.start - 1]}:
        return "appearance"
    return _EVENTS.get(act.kind)


def _is_of_trial(words: Sequence[str], act: Act, cue: Mention) -> bool:
    """``the trial of Finch, who denies theft, began at Luton Crown Court``: where the trial goes on."""
    place = act.court or act.date
    between = lower(words, cue.end, place.start) if place is not None and place.start > cue.end else []
    return "," in between and not BEGINS.isdisjoint(between)


def _appearance_event(words: Sequence[str], act: Act, cue: Mention) -> Event | None:
    """``They return to the same court on 4 May`` is to come; a bare ``remanded`` is no hearing."""
    first, before = words[cue.start].lower(), lower(words, cue.start - 2, cue.start)
    if (first in PRESENT and not {"did", "to"} & {*before}) or before[-1:] in (["is"], ["are"]):
        return "next"
    placed = act.court is not None or act.date is not None
    return "appearance" if placed or not first.startswith(("remand", "bail", "attend")) else None


def _sentence_event(words: Sequence[str], act: Act) -> Event | None:
    clause, cue = act.clause, act.clause.cue
    if cue is not None and (is_another_case(words, cue) or _is_of_things(words, act, cue)):
        return None
    orders = [item for item in clause.items if isinstance(item, OrderMention) and item.kind == "confiscation"]
    if orders and not (act.stated and act.stated.terms):
        return _confiscation_event(words, orders[0])
    if cue is not None and act.kind == "given" and takes_gains(words, cue) and not (act.stated and act.stated.terms):
        return "confiscation"
    if act.date is not None and cue is not None and not WILL.isdisjoint(lower(words, cue.start - 2, cue.start + 1)):
        return "next"
    says = act.kind == "sentenced" and (clause.explicit or act.court is not None or act.date is not None)
    return "sentence" if act.stated is not None or says else None


def _is_of_things(words: Sequence[str], act: Act, cue: Mention) -> bool:
    """``a suspended sentence, which he was given in October, was activated``: told of what he had got before."""
    vague = act.date is not None and not is_day(act.date)
    return vague and not {"which", "that"}.isdisjoint(lower(words, cue.start - 3, cue.start))


def _confiscation_event(words: Sequence[str], order: Mention) -> Event:
    """``a confiscation hearing is set for 4 May`` is to come; ``a confiscation order`` was made."""
    after = lower(words, order.start, order.end + _REACH_OF_LISTING)
    hearing = not {"hearing", "proceedings"}.isdisjoint(after[:3])
    return "next" if hearing and not TO_COME.isdisjoint(after) else "confiscation"


def _statement(words: Sequence[str], index: int, acts: Sequence[Act], at: int, event: Event) -> HearingStatement:
    act, clause = acts[at], acts[at].clause
    court, date, borrowed = act.court, act.date, False
    if act.kind == "next" and at and acts[at - 1].kind == "next" and acts[at - 1].date is None:
        court = court or acts[at - 1].court
    if not act.prior and act.kind not in APART and not _is_aside(words, acts, at):
        court, date = _lent(words, acts, at)
        borrowed = act.court is None and act.date is None and (court is not None or date is not None)
    prior = act.prior or is_earlier(words, acts, at)
    party = Party(clause.subject, clause.collective)
    joined = _joiner(words, acts, at)
    return HearingStatement(index, party, event, court, date, prior, borrowed, _span(clause), joined=joined)


def _joiner(words: Sequence[str], acts: Sequence[Act], at: int) -> str:
    """``and`` or ``when`` where it joins a plea to the sentence of the same person: ``admitted it and was fined``."""
    if _is_in_absence(words, acts[at]):
        return "absent"
    if acts[at].kind != "guilty" or acts[at].prior:
        return ""
    after = (
        at + 1 < len(acts) and acts[at + 1].stated is not None and _joined(words, acts[at].clause, acts[at + 1].clause)
    )
    if after:
        return "and"
    if at and _is_at_sentencing(words, acts[at - 1]):
        return "when"
    before = at > 0 and acts[at - 1].stated is not None and acts[at].clause.cue is not None
    cue = acts[at].clause.cue
    return "when" if before and cue and "when" in lower(words, cue.start - 3, cue.start) else ""


def _is_at_sentencing(words: Sequence[str], act: Act) -> bool:
    """``On the morning of his sentencing he admitted``, ``at his sentencing hearing``: the day of the sentence."""
    cue = act.clause.cue
    if cue is None or act.kind not in _SENTENCING or words[cue.start].lower() not in ("sentencing", "sentence"):
        return False
    before = lower(words, cue.start - 4, cue.start)
    return (before[-1:] != ["the"] and ("of" in before and not DAYS.isdisjoint(before))) or before[-2:-1] == ["at"]


def _is_in_absence(words: Sequence[str], act: Act) -> bool:
    """``was found guilty in his absence``: at the hearing that he did not come to."""
    cue = act.clause.cue
    return act.kind == "convicted" and cue is not None and "absence" in lower(words, cue.start, cue.end + 4)


def _span(clause: Clause) -> Mention:
    """Where the act was read."""
    said = clause.cue or (clause.items or clause.before)[0]
    return Mention(said.start, said.end)


def _is_aside(words: Sequence[str], acts: Sequence[Act], at: int) -> bool:
    """``Finch, who admitted theft, was jailed``; ``admitted theft at an earlier hearing``: not of the story's day."""
    cue = acts[at].clause.cue
    if cue is None or acts[at].kind not in PLEAS | AT_TRIAL:
        return False
    return "who" in lower(words, cue.start - 2, cue.start) or is_earlier(words, acts, at)


def _lent(words: Sequence[str], acts: Sequence[Act], at: int) -> tuple[CourtMention | None, Date | None]:
    """The court and the day of an act with what its neighbours lend it: those before it, then one joined after it."""
    act, court, date = acts[at], acts[at].court, acts[at].date
    for before in reversed(acts[:at]):
        court, date = _take(act, before, court, date)
    for after in range(at + 1, len(acts)):
        sentenced_later = act.kind in AT_TRIAL and acts[after].kind in _SENTENCING
        joined = _joined(words, acts[after - 1].clause, acts[after].clause) or _is_at(words, acts[after])
        if acts[after].fronted or sentenced_later or not joined or _is_brought_for_sentence(words, acts, at, after):
            break
        court, date = _take(act, acts[after], court, date)
    return court, date


def _is_brought_for_sentence(words: Sequence[str], acts: Sequence[Act], at: int, after: int) -> bool:
    """``pleaded guilty and appeared at Leeds Crown Court for sentencing``: no place of the plea."""
    if acts[at].kind not in PLEAS or acts[after].kind != "appeared" or after + 1 == len(acts):
        return False
    cue, following = acts[after].clause.cue, acts[after + 1].clause.cue
    if cue is None or following is None or acts[after + 1].kind not in _SENTENCING:
        return False
    return lower(words, cue.end, following.start)[-1:] == ["for"]


def _take(
    act: Act, lender: Act, court: CourtMention | None, date: Date | None
) -> tuple[CourtMention | None, Date | None]:
    """What is missing of a court and a day, from a neighbour that says nothing else."""
    tried_later = act.kind in PLEAS and lender.kind in AT_TRIAL
    if lender.prior or lender.kind in APART or tried_later:
        return court, date
    alike = court is None or lender.court is None or court.name == lender.court.name
    if date is None and alike and lender.date is not None and is_day(lender.date):
        date = lender.date
    return court or lender.court, date


def _is_at(words: Sequence[str], act: Act) -> bool:
    """``pleaded guilty at a plea hearing``: the hearing of the act before it."""
    cue = act.clause.cue
    return act.kind == "held" and cue is not None and "at" in lower(words, cue.start - 2, cue.start)


def _joined(words: Sequence[str], clause: Clause, following: Clause) -> bool:
    """Whether ``and`` or ``when`` joins two acts, so that one hearing can hold both; ``appeared for sentencing``."""
    if clause.cue is None or following.cue is None:
        return False
    between = lower(words, clause.cue.end, following.cue.start)
    if clause.act == "appeared" and following.act in _SENTENCING and between[-1:] == ["for"]:
        return PUTS_OFF.isdisjoint(between)
    return not JOINS.isdisjoint(between) and SEVERS.isdisjoint(between)


def _is_setting(words: Sequence[str], sentence: Sentence, clause: Clause, place: CourtPlace) -> bool:
    """Whether a place that belongs to no act tells where the story goes on: ``Luton Crown Court heard``, ``Today:``."""
    heads = words[place.end : place.end + 1] == [":"]
    if place.court is None:
        headed = heads or _heads_cases(words, sentence, [clause])
        return (headed or _near_verdict(words, place)) and not clause.prior and clause.act not in ELSEWHERE
    left = clause.act == "next" and clause.cue is not None and place.end <= clause.cue.start
    return clause.act not in ELSEWHERE or left or is_heard(words, place.court)


def _near_verdict(words: Sequence[str], place: CourtPlace) -> bool:
    """``Verdicts were returned on Friday``"""
    return not VERDICTS.isdisjoint(lower(words, place.start - _REACH_OF_VERDICT, place.start))


def _setting(words: Sequence[str], index: int, clause: Clause, place: CourtPlace) -> HearingStatement:
    event = _setting_event(words, clause, place)
    people = Party((), False)
    if event != "heard" or _stood(words, clause, place):
        people = Party(clause.subject, clause.collective)
    prior = clause.prior and clause.cue is not None and clause.cue.start < place.start
    span = Mention(place.start, place.end)
    return HearingStatement(index, people, event, place.court, court_day(words, clause, place), prior, False, span)


def _stood(words: Sequence[str], clause: Clause, place: CourtPlace) -> bool:
    """``Finch faced Luton magistrates``, ``failed to attend Luton Magistrates' Court``: whose hearing a place shows."""
    if clause.act or place.court is None or is_heard(words, place.court):
        return False
    before = lower(words, place.start - 6, place.start)
    absent = not MISSED.isdisjoint(before) and not ABSENT.isdisjoint(before)
    return absent or (clause.explicit and not place.opens)


def _setting_event(words: Sequence[str], clause: Clause, place: CourtPlace) -> Event:
    """What happened where no act of the sentence tells it: a verdict; a hearing that sent somebody to another."""
    if _near_verdict(words, place):
        return "verdict"
    if clause.act == "" and clause.explicit and not PLEADING.isdisjoint(lower(words, place.start - 3, place.start)):
        return "plea"
    return "appearance" if clause.act == "next" and place.court is not None else "heard"
