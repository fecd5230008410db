"""Acts of a sentence -> the court and day of each, and the only file that knows which act a court or day belongs to.

A court and a day printed side by side are one place. It belongs to the act before it, or to the act after it where it
opens the sentence or a part of it (``and, at Luton Crown Court on Friday, was jailed``).
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from release_extract.mentions.model import CourtMention, Date, Mention
from release_extract.rules.hearing_words import COURT_WORDS, FRONTS, INSIDE_PLACE, LEADS, PARTS, SAT_THERE, VERBS
from release_extract.statements.acts import APART, AT_TRIAL, Act, lower
from release_extract.statements.clauses.model import Clause
from release_extract.statements.court_days import is_court_day, is_of_story, is_reached

_MOST_INSIDE: Final = 4
_REACH_OF_STRETCH: Final = 8
#: Acts after which ``when`` leads to no hearing.
_TELLING: Final = APART - {"next"}


class CourtPlace(msgspec.Struct):
    """A court and a day side by side; either may be missing. ``home`` is the act that it stands in.

    ``opens``: it opens the sentence or a part of it; ``fronted``: it opens its act, so that the act before has no part
    in it; ``reached``: it is a day to which something was put off, and the next act happened then.
    """

    start: int
    end: int
    home: int
    court: CourtMention | None
    date: Date | None
    opens: bool = False
    fronted: bool = False
    reached: bool = False


def court_places(words: Sequence[str], acts: Sequence[Act], start: int) -> list[CourtPlace]:
    """The courts and days of the sentence that begins at token ``start``, in order, side by side ones as one."""
    found: list[CourtPlace] = []
    for home, act in enumerate(acts):
        for item in (*act.clause.before, *act.clause.items):
            if not isinstance(item, (CourtMention, Date)) or (found and item.end <= found[-1].end):
                continue
            court, date = (item, None) if isinstance(item, CourtMention) else (None, item)
            last = found[-1] if found else None
            if last and last.home == home and _beside(words, last, item, start):
                last.court, last.date, last.end = last.court or court, last.date or date, item.end
            else:
                found.append(CourtPlace(item.start, item.end, home, court, date))
    for place in found:
        place.opens = _opens(words, place, start)
    return found


def _beside(words: Sequence[str], place: CourtPlace, item: Mention, start: int) -> bool:
    """Whether ``item`` is the court of the day, or the day of the court, right before it."""
    is_court = isinstance(item, CourtMention)
    if (place.court if is_court else place.date) is not None:
        return False
    gap = lower(words, place.end, item.start)
    opens = place.start - start < 2
    if is_court and gap[:1] == [","] and not opens and is_heard(words, item):
        return False
    return len(gap) <= _MOST_INSIDE and all(word in INSIDE_PLACE for word in gap)


def is_heard(words: Sequence[str], court: Mention) -> bool:
    """``Luton Crown Court heard``, ``Luton Crown Court was told on Friday``: a court that only tells the story."""
    after = lower(words, court.end, court.end + 2)
    return after[:1] in (["heard"], ["hears"]) or after in (["was", "told"], ["has", "heard"], ["were", "told"])


def _opens(words: Sequence[str], place: CourtPlace, start: int) -> bool:
    begin = place.start
    while begin > start and words[begin - 1].lower() in LEADS:
        begin -= 1
    if begin == start:
        return True
    fronts = not FRONTS.isdisjoint(lower(words, begin - 1, begin if begin == place.start else begin + 1))
    return fronts and not _is_end_of_stretch(words, place, begin)


def _is_end_of_stretch(words: Sequence[str], place: CourtPlace, begin: int) -> bool:
    """``between 2 May and 19 July``: a day after a bare ``and`` that is no opening of a new part."""
    bare = begin == place.start and place.court is None and words[begin - 1].lower() == "and"
    return bare and not {"between", "from"}.isdisjoint(lower(words, begin - _REACH_OF_STRETCH, begin))


def settle(words: Sequence[str], acts: Sequence[Act], place: CourtPlace) -> None:
    """Give a place to its act."""
    act = acts[_owner(words, acts, place)]
    date = court_day(words, act.clause, place)
    if (date is None and place.court is None) or _is_of_another_part(words, act, place):
        return
    later = act.court is not None and place.court is not None and _leads_to_next(words, act, place)
    if later or (act.court is None and (act.date is None or place.date is None)):
        act.court = place.court
    act.date = act.date or date
    act.fronted = act.fronted or place.fronted
    home = acts[place.home]
    if home is not act and home.court is None and home.kind in AT_TRIAL and _where(words, place):
        home.court = place.court


def _where(words: Sequence[str], place: CourtPlace) -> bool:
    """``found guilty after a trial at Hull Crown Court where he was jailed``: the court of both acts."""
    return "where" in lower(words, place.end, place.end + 2)


def _leads_to_next(words: Sequence[str], act: Act, place: CourtPlace) -> bool:
    """``Magistrates sent it to Luton Crown Court, where he will appear``: the court of what is to come."""
    return act.kind == "next" and is_reached(words, Mention(place.start, place.end))


def court_day(words: Sequence[str], clause: Clause, place: CourtPlace) -> Date | None:
    """The day of a place, where it is one in court. People and a day go on with the act before: ``Orr on Friday``."""
    if place.date is None:
        return None
    if place.court is not None:
        return None if is_of_story(words, clause, place.date) else place.date
    goes_on = clause.cue is None and clause.explicit and place.home > 0
    told = is_court_day(words, clause, place.date, opens=place.opens or goes_on, reached=place.reached)
    return place.date if told else None


def _owner(words: Sequence[str], acts: Sequence[Act], place: CourtPlace) -> int:
    """The act that a place belongs to."""
    here, following = acts[place.home], place.home + 1
    if place.court is not None and here.kind == "charged" and _is_of_appearance(words, acts, place):
        return place.home - 1
    if here.clause.cue is None and place.home and here.stated is None:
        return place.home if acts[place.home - 1].date else place.home - 1
    if here.clause.cue is None or place.end <= here.clause.cue.start:
        return _owner_before(acts, place)
    cue = acts[following].clause.cue if following < len(acts) else None
    if cue is not None and cue.start >= place.end and _leads_on(words, acts, place, cue):
        return following
    return place.home


def _is_of_appearance(words: Sequence[str], acts: Sequence[Act], place: CourtPlace) -> bool:
    """``appeared on petition charged with assault at Dundee Sheriff Court``: where he appeared."""
    before, cue = acts[place.home - 1] if place.home else None, acts[place.home].clause.cue
    if before is None or cue is None or before.kind != "appeared" or before.court or before.clause.cue is None:
        return False
    return place.start > cue.end and "and" not in lower(words, before.clause.cue.end, cue.start)


def _owner_before(acts: Sequence[Act], place: CourtPlace) -> int:
    """The act of a place that stands before the act of its clause: one of an earlier day has none there."""
    following = range(place.home + 1, len(acts))
    if acts[place.home].prior:
        return next((at for at in following if not acts[at].prior), place.home)
    place.fronted = place.home > 0
    return place.home


def _leads_on(words: Sequence[str], acts: Sequence[Act], place: CourtPlace, cue: Mention) -> bool:
    """Whether a place that stands after an act is that of the next one, which begins at ``cue``."""
    opens = place.opens and PARTS.isdisjoint(lower(words, place.end, cue.start))
    place.fronted = opens or _is_told_hearing(words, place)
    faced = acts[place.home].kind == "charged" and place.court is not None
    told = (faced or acts[place.home].kind not in _TELLING) and acts[place.home + 1].kind not in APART
    place.reached = told and is_reached(words, Mention(place.start, place.end))
    return place.fronted or place.reached or _is_inside(words, place, cue)


def _is_inside(words: Sequence[str], place: CourtPlace, cue: Mention) -> bool:
    """``has at Luton been jailed``, ``a trial there having found him guilty``: a place right before the next act."""
    before = words[place.start - 1].lower()
    return (before in VERBS | SAT_THERE) and cue.start - place.end <= 1


def _is_told_hearing(words: Sequence[str], place: CourtPlace) -> bool:
    """``after a hearing in January at which she admitted``: the day of a hearing that the words after it tell."""
    after = [word for word in lower(words, place.end, place.end + 3) if word != ","]
    told = after[:1] in (["where"], ["when"]) or after[:2] == ["at", "which"]
    return told and not COURT_WORDS.isdisjoint(lower(words, place.start - 3, place.start))


def _is_of_another_part(words: Sequence[str], act: Act, place: CourtPlace) -> bool:
    """``Verdicts were returned on Friday, and he was sentenced on Monday``: what stands before an act that has a place
    of its own after it."""
    cue = act.clause.cue
    if cue is None or place.end > cue.start or (act.kind != "next" and "and" not in words[place.end : cue.start]):
        return False
    court = place.court is not None and any(isinstance(item, CourtMention) for item in act.clause.items)
    return court or (place.date is not None and any(isinstance(item, Date) for item in act.clause.items))
