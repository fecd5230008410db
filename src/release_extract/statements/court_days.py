"""A printed day -> whether it is one in court, and the only file that tells it from the day of an offence or arrest."""

from collections.abc import Sequence
from itertools import pairwise

from release_extract.mentions.model import Date, Mention, OffenceMention
from release_extract.rules.hearing_words import (
    AWAY,
    BEFORE_INNER_DAY,
    BEGINS,
    COURT_WORDS,
    DAYS,
    DEFINITE,
    DONE_ON,
    ENDS,
    LEADS,
    NO_SITTING,
    OPEN_STRETCH,
    STAMPS,
    STORY_ARTICLES,
    STRETCH,
    TOLD,
)
from release_extract.statements.acts import lower
from release_extract.statements.clauses.model import Clause

_SPOKEN = frozenset({"today", "yesterday", "same"})
_REACH_OF_STAMP = 8
_REACH_OF_COMPARED = 5
#: How far before the word that ends it a trial may be named.
_REACH_OF_ENDED = 12


def is_day(date: Date) -> bool:
    """Whether the words name a day, and not only a month, a week or a year."""
    spoken = date.relative in ("today", "yesterday", "tomorrow", "same")
    return spoken or date.weekday is not None or date.day is not None


def is_court_day(words: Sequence[str], clause: Clause, date: Date, *, opens: bool, reached: bool) -> bool:
    """Whether a day that stands beside no court is one of the clause's hearing.

    ``opens``: it opens the sentence or a part of it; ``reached``: something was put off to it, and the act came then.
    """
    if is_of_story(words, clause, date):
        return False
    if clause.cue is None:
        return opens or date.relative in _SPOKEN or _is_inside_verb(words, date)
    if date.end <= clause.cue.start:
        spoken = date.relative in ("today", "yesterday")
        return opens or reached or spoken or _at_hearing(words, date) or _is_before_verb(words, clause.cue, date)
    return date.relative in _SPOKEN or _at_hearing(words, date) or not _is_of_offence(words, clause, clause.cue, date)


def is_of_story(words: Sequence[str], clause: Clause, date: Date) -> bool:
    """``since 4 March``, ``on Saturday night``, ``on a Friday``, ``published on 4 March``, ``more than on 4 March``, ``a
    trial that began on 4 March``: no day in court of what the clause tells."""
    after, before = lower(words, date.end, date.end + 1), lower(words, date.start - 1, date.start)
    stamped = not STAMPS.isdisjoint(lower(words, date.start - _REACH_OF_STAMP, date.start))
    named = date.weekday is not None and date.day is None and date.relative is None
    article = named and not STORY_ARTICLES.isdisjoint(before)
    compared = before == ["on"] and "than" in lower(words, date.start - _REACH_OF_COMPARED, date.start)
    told = date.relative == "today" and not TOLD.isdisjoint(before)
    begun = clause.act != "trial" and not BEGINS.isdisjoint(lower(words, date.start - 2, date.start))
    of_story = stamped or article or compared or told or begun or not NO_SITTING.isdisjoint(after)
    return of_story or _is_stretch(words, clause, date)


def _is_stretch(words: Sequence[str], clause: Clause, date: Date) -> bool:
    """Whether the words before a day make it an end of a stretch: ``since 4 March``, ``the week of 4 March``."""
    before = [word for word in lower(words, date.start - 3, date.start) if word not in "(,"]
    last = before[-1] if before else ""
    if last in OPEN_STRETCH:
        return clause.act != "next" and not (last in ("until", "till") and is_reached(words, date))
    return last in STRETCH or (last == "and" and before[0] == "between")


def is_reached(words: Sequence[str], date: Mention) -> bool:
    """``deferred until 12 June, when he was jailed``, ``until 12 June, the day on which``: the day came."""
    after = [word for word in lower(words, date.end, date.end + 5) if word != ","]
    called = after[:1] == ["the"] and not DAYS.isdisjoint(after[1:2]) and after[2:3] in (["on"], ["that"], ["his"])
    return called or after[:1] in (["when"], ["where"])


def _at_hearing(words: Sequence[str], date: Mention) -> bool:
    """``at a preliminary hearing on 4 March``, ``following a trial at Leeds Crown Court which ended on 4 March``"""
    ended = not ENDS.isdisjoint(lower(words, date.start - 2, date.start))
    reach = _REACH_OF_ENDED if ended else 3
    return not COURT_WORDS.isdisjoint(lower(words, date.start - reach, date.start))


def _is_of_offence(words: Sequence[str], clause: Clause, cue: Mention, date: Date) -> bool:
    """Whether a day after an act is that of what was done: ``admitted theft on 4 March``."""
    gap = lower(words, cue.end, date.start)
    if not DONE_ON.isdisjoint(gap) and COURT_WORDS.isdisjoint(gap):
        return True
    away = max((at for at, word in enumerate(gap) if word in AWAY), default=-1)
    if away >= 0 and COURT_WORDS.isdisjoint(gap[away:]):
        return True
    offences = [item for item in clause.items if isinstance(item, OffenceMention) and item.start < date.start]
    if not offences and clause.act in ("guilty", "denied", "convicted") and date.weekday is None and _tells_deed(gap):
        return True
    if not offences and _counts_offences(gap) and date.weekday is None:
        return True
    if not offences or (date.weekday is not None and date.year is None):
        return False
    found = clause.act in ("convicted", "acquitted") and date.day is not None
    return not (found and date.start - offences[-1].end <= 2)


def _tells_deed(gap: Sequence[str]) -> bool:
    """``admitted having a telephone in his cell on 3 December``: words that no table has, but of a deed."""
    return gap[:1] != [] and gap[0].endswith("ing") and COURT_WORDS.isdisjoint(gap)


def _counts_offences(gap: Sequence[str]) -> bool:
    """``four other offences on 9 May``, but not ``all the offences on 9 May``."""
    return any(b == "offences" and a not in DEFINITE for a, b in pairwise(gap))


def _is_inside_verb(words: Sequence[str], date: Date) -> bool:
    return words[_lead(words, date) - 1].lower() in BEFORE_INNER_DAY


def _is_before_verb(words: Sequence[str], cue: Mention, date: Date) -> bool:
    """``has on Friday been jailed``, ``Finch on Friday appeared``: a day inside or right before the verb."""
    near = cue.start - date.end <= 2 and words[_lead(words, date) - 1][0].isupper()
    return near or _is_inside_verb(words, date)


def _lead(words: Sequence[str], date: Mention) -> int:
    """The first of the words that lead to a day."""
    begin = date.start
    while begin > 1 and words[begin - 1].lower() in LEADS:
        begin -= 1
    return begin
