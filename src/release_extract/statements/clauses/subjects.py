"""Mentions of people in a sentence -> whose act it is: subjects before and after their act, lists, objects."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from release_extract.mentions.model import (
    Age,
    Cue,
    Duration,
    Mention,
    Money,
    Number,
    OffenceMention,
    OrderMention,
    Reference,
)
from release_extract.people.model import PersonMention
from release_extract.people.suspects import is_object
from release_extract.rules.cues import ACTS, CHARGING
from release_extract.rules.person_words import BEING, OBJECT_MARKS
from release_extract.rules.pronouns import POSSESSIVES, RELATIONS, SINGULAR
from release_extract.statements.clauses.model import AGAINST, CLOSED, PLEADING, SUBJECT_PRONOUNS, Clause, Reading
from release_extract.statements.model import Party

_TAKES_OBJECT: Final = frozenset({"sentenced", "given", "charged", "convicted", "acquitted"})
_JOINERS: Final = frozenset({"and", "nor", ",", "&", ";", "with", "–", "-", ":", "("})
_DETERMINERS: Final = frozenset({"the", "a", "an", "both", "all"})
#: Words that stand before a noun phrase and not in it.
_PHRASE_ENDS: Final = frozenset({",", "and", "that", "when", "while", "but"})
_LONGEST_PHRASE: Final = 5
#: Words that are a noun phrase by themselves.
_WHOLE_PHRASES: Final = frozenset({"all", "both", "each"})
_OBJECT_PRONOUNS: Final = frozenset({"him", "them"})
#: Words before the one whom ``all but Finch`` leaves out.
_EXCEPT: Final = frozenset({"but", "except", "bar", "excluding", "excepting"})
_EXCEPT_AFTER: Final = frozenset({"bar", "except", "excluding", "excepting"})
_EXCEPT_PAIRS: Final = (["apart", "from"], ["except", "for"], ["other", "than"], ["bar", "for"], ["aside", "from"])
#: What of somebody's, said after his name, makes him the subject: ``Finch's sentence was increased``.
_OWN_AFFAIRS: Final = frozenset(
    "sentence case plea pleas term jail trial conviction convictions guilty licence suspended".split()
)
#: Tokens between a noun and the name that explains it.
_APPOSITION: Final = 9
#: What a subject stands after that follows its act, and tokens of what it is called besides its name.
_BEFORE_SUBJECT: Final = BEING | {":"}
_LONGEST_APPOSED: Final = 14
#: Signs and words of an age, and what stands between a noun for several people and their names.
_APPOSED: Final = frozenset({"-", "–", ",", "year", "old"})
_BEFORE_NAMES: Final = frozenset({"-", "–", "year", "old", ":", ","})
#: Words between the sign of a list and its next name: ``and his brother``, ``and the co-accused``.
_BEFORE_LISTED: Final = (
    RELATIONS | POSSESSIVES | frozenset("mr mrs ms miss dr co accused defendant the old year".split())
)
_LIKEWISE: Final = frozenset("was were did will has have had is does must".split())
_PASSIVE: Final = frozenset("was were is are been be being who and also then he she they each both all".split())


def _is_apposition(words: Sequence[str], item: Reference, items: Sequence[Mention], place: int) -> bool:
    """``the fifth defendant, Lee Orr``, ``his co-accused, lorry driver Sam Greer``: a noun that a name explains."""
    if item.word in SINGULAR:
        return False
    after = next((m for m in items[place + 1 :] if not isinstance(m, (Reference, Age))), None)
    if item.plural and item.word != "accused":
        if isinstance(after, PersonMention) and _BEFORE_NAMES.issuperset(
            word.lower() for word in words[item.end : after.start] if not word.isdecimal()
        ):
            return "," not in words[item.end : after.start] or item.word == "defendants"
        named = isinstance(after, PersonMention) and after.start - item.end == 1 and words[item.end] == ","
        return (
            named and item.number > 1 and sum(isinstance(m, PersonMention) for m in items[place + 1 :]) >= item.number
        )
    if not isinstance(after, PersonMention) or after.start - item.end > _APPOSITION:
        return False
    return "and" not in [word.lower() for word in words[item.end : after.start]]


def take_person(reading: Reading, item: PersonMention, items: Sequence[Mention], place: int) -> None:
    """Somebody named: a new subject, one more of a list, or whom the act before him was done to."""
    if item.person not in reading.cast.suspects or _owns_subject(reading, item):
        return
    if reading.group and reading.fresh and _excepted(reading, item):
        reading.group = [person for person in reading.group if person != item.person]
        reading.group_end = item.end
        return
    if _taken_as_object(reading, item) or _accused_by(reading, item):
        _set_subject(reading, [item.person], item.end)
        reading.may_grow = True
        return
    if _measured_before(reading, item):
        _give_measure(reading, item)
        return
    if _likewise(reading, item) or _along_with(reading, item):
        reading.clauses[-1].subject += (item.person,)
        reading.group, reading.group_end, reading.fresh, reading.may_grow = [item.person], item.end, False, True
        return
    if _stands_after(reading, item):
        _set_subject(reading, [item.person], item.end)
        reading.may_grow = True
        return
    if _begins_anew(reading, item, items, place):
        reading.group, reading.group_end, reading.fresh, reading.may_grow = [item.person], item.end, True, False
        return
    if is_object(reading.prose.tokens, item) and not _continues(reading, item):
        if reading.words[item.start - 1].lower() == "against":
            reading.accused = [item.person]
        return
    _join(reading, [item.person], item, collective=False)


def _sentenced_beside(reading: Reading, item: PersonMention, after: Sequence[Mention]) -> bool:
    """``was jailed alongside Orr, who admitted four robberies``: what follows is of who stands beside."""
    beside = reading.clauses[-1].items[-1] if reading.clauses and reading.clauses[-1].items else None
    if not isinstance(beside, Cue) or beside.kind != "concurrent" or beside.end != item.start:
        return False
    act = next((m for m in after if not isinstance(m, Age)), None)
    told = isinstance(act, Cue) and act.kind in PLEADING and reading.words[act.start - 1].lower() in ("who", "had")
    return told and reading.words[item.start - 1].lower() == "alongside"


def _begins_anew(reading: Reading, item: PersonMention, items: Sequence[Mention], place: int) -> bool:
    """Whether somebody after a clause is the subject of the next: whom it leaves out, or ``with Orr admitting``."""
    if _left_out(reading, item):
        clause = reading.clauses[-1]
        clause.subject = tuple(person for person in clause.subject if person != item.person)
        return True
    if _sentenced_beside(reading, item, items[place + 1 :]):
        reading.clauses[-1].items.pop()
        return True
    return _is_absolute(reading, item, items, place)


def _left_out(reading: Reading, item: PersonMention) -> bool:
    """``All seven pleaded guilty bar Finch, who was found guilty``: whom an act told of a group is not of."""
    if reading.fresh or not reading.clauses:
        return False
    subject = reading.clauses[-1].subject
    if len(subject) < 2 or item.person not in subject:
        return False
    words = [word.lower() for word in reading.words[max(0, item.start - 2) : item.start]]
    return bool(_EXCEPT_AFTER & set(words[-1:])) or words in _EXCEPT_PAIRS


def _is_absolute(reading: Reading, item: PersonMention, items: Sequence[Mention], place: int) -> bool:
    """``pleaded guilty to theft, with Orr also admitting fraud``: a subject of its own."""
    after = items[place + 1] if place + 1 < len(items) else None
    if reading.words[item.start - 1].lower() != "with" or not isinstance(after, Cue) or after.kind not in ACTS:
        return False
    close = after.start - item.end <= 1
    return close and reading.words[after.start].lower().endswith("ing")


def _along_with(reading: Reading, item: PersonMention) -> bool:
    """``was convicted of robbery along with Pitt``, ``alongside Pitt``: who shares the charges."""
    if reading.fresh or not reading.clauses or item.person in reading.clauses[-1].subject:
        return False
    before = reading.words_of(Mention(max(reading.sentence.start, item.start - 2), item.start))
    return reading.clauses[-1].act in CHARGING and (
        before in (["along", "with"], ["together", "with"]) or before[-1:] == ["alongside"]
    )


def _likewise(reading: Reading, item: PersonMention) -> bool:
    """``Ashdown will serve five, as will Orr``: who shares the act before."""
    words = [word.lower() for word in reading.words[item.start - 2 : item.start]]
    told = bool(reading.clauses) and item.person not in reading.clauses[-1].subject
    if told and reading.clauses[-1].act in CHARGING and _after_apposition(reading, item) == "alongside":
        return True  # ``found guilty of theft alongside another man, cab driver Lee Orr``
    return told and words[:1] == ["as"] and words[-1] in _LIKEWISE


def _stands_after(reading: Reading, item: Mention) -> bool:
    """``Also sentenced at the hearing were Ashdown and Orr``: a subject that stands after its act."""
    if not reading.clauses or reading.fresh:
        return False
    last, before = reading.clauses[-1], reading.words[item.start - 1].lower()
    if last.act in ("narrative", *CLOSED):
        return False
    if before == ":":
        return last.collective or not last.explicit
    if before in BEING and not last.items:
        return True
    return not last.explicit and _after_apposition(reading, item) in _BEFORE_SUBJECT


def _after_apposition(reading: Reading, item: Mention) -> str:
    """``Facing the same charge are his co-accused, 22-year-old Orr``, ``Those convicted are: cab driver Lee Orr``:
    the word before what somebody is called besides his name."""
    position = item.start - 1
    while position > reading.sentence.start and item.start - position <= _LONGEST_APPOSED:
        word = reading.words[position].lower()
        told = (
            word.isdecimal()
            or word in _APPOSED
            or (word.isalpha() and word not in OBJECT_MARKS and word not in _PHRASE_ENDS)
        )
        if word in BEING or word == ":" or not told or word.endswith(("ed", "ing")):
            return word
        position -= 1
    return ""


def _owns_subject(reading: Reading, item: Mention) -> bool:
    """``Finch's brother was jailed``: somebody else is spoken of."""
    words = reading.words[item.end : item.end + 3]
    if words[:1] not in (["'s"], ["’s"], ["'"], ["’"]):
        return False
    return not {word.lower() for word in words[1:]} & _OWN_AFFAIRS


def _excepted(reading: Reading, item: PersonMention) -> bool:
    """``all but Finch``, ``all except for Finch``, ``all apart from Finch``, and the common slip ``all expect Finch``."""
    words = [word.lower() for word in reading.words[max(0, item.start - 2) : item.start]]
    return bool(_EXCEPT & set(words)) or words in (["apart", "from"], ["all", "expect"])


def take_reference(reading: Reading, item: Reference, items: Sequence[Mention], place: int) -> None:
    """``he``, ``both``, ``the two brothers``: the same as with a name, once it is known who they are."""
    aged = place > 0 and isinstance(items[place - 1], Age) and item.start - items[place - 1].end <= 1
    bare = not aged and _bare_noun(reading, item)
    if _is_apposition(reading.words, item, items, place) or bare or _owns_subject(reading, item):
        return
    if _quantified(reading, item, items[place - 1] if place else None):
        reading.group_end = item.end
        return
    found = _resolved(reading, item, items, place)
    if found is None or _of_them(reading, item):
        return
    if _taken_as_object(reading, item) or _accused_by(reading, item):
        _set_subject(reading, list(found.people), item.end)
        reading.clauses[-1].collective = found.collective
        return
    if item.word in _OBJECT_PRONOUNS:
        return
    if item.word in ("both", "each", "all") and reading.fresh and len(reading.group) > 1:
        return
    if not _is_subject_noun(reading, item):
        return
    _join(reading, list(found.people), item, collective=found.collective)


def _quantified(reading: Reading, item: Reference, before: Mention | None) -> bool:
    """``offenders`` of ``both offenders``, ``boys`` of ``all of the boys``: the word before has told who they are."""
    whole = isinstance(before, Reference) and before.word in _WHOLE_PHRASES and item.start - before.end <= 2
    return whole and item.plural and reading.fresh and bool(reading.group)


def _of_them(reading: Reading, item: Reference) -> bool:
    """``was cleared of them all``: the charges."""
    before = reading.words_of(Mention(max(reading.sentence.start, item.start - 2), item.start))
    if item.word == "them":
        cue = reading.clauses[-1].cue if reading.clauses else None
        return cue is not None and cue.end == item.start and before[-1:] in (["of"], ["on"])
    return item.word in ("all", "both") and before in (["of", "them"], ["on", "them"])


def _bare_noun(reading: Reading, item: Reference) -> bool:
    """``Husband and wife Paul and Tina Ashdown``: outside a headline a noun without its article is no subject."""
    named = item.word in SINGULAR or item.plural
    owned = item.head > 0 and reading.words[item.head - 1].lower() in POSSESSIVES
    return not named and not owned and item.definite is None and reading.sentence.kind != "heading"


def _accused_by(reading: Reading, item: Mention) -> bool:
    """``verdicts on the counts against both defendants``: whom the charges are against."""
    if not reading.clauses or reading.clauses[-1].act not in AGAINST:
        return False
    start = _phrase_start(reading, item) if isinstance(item, Reference) else item.start
    return start > 0 and "against" in [word.lower() for word in reading.words[max(0, start - 1) : item.start]]


def _resolved(reading: Reading, item: Reference, items: Sequence[Mention], place: int) -> Party | None:
    """Who is meant; ``four of them`` is a part of the group that nobody is told to belong to."""
    before = items[place - 1] if place else None
    if isinstance(before, Number) and reading.word_at(before.end).lower() == "of":
        return Party((), True)
    if item.plural and reading.sentence.kind == "heading" and len(reading.cast.suspects) > 1:
        return Party((), True)
    if item.plural and item.number > 1 and len(reading.cast.suspects) == 1:
        return Party((), True)
    if isinstance(before, Cue) and before.kind == "further" and item.number and item.plural:
        return reading.discourse.others(
            item.number, [person for clause in reading.clauses for person in clause.subject]
        )
    others = isinstance(before, Cue) and reading.words[before.start].lower() == "other" and before.end == item.start
    rest = others and item.plural and not item.number and len(reading.cast.suspects) > 1
    spoken_of = [person for clause in reading.clauses for person in clause.subject] if rest or item.number else []
    if rest:
        return reading.discourse.rest(spoken_of)
    return reading.discourse.resolve(item, items, place, tuple(reading.group), spoken_of)


def _is_subject_noun(reading: Reading, item: Reference) -> bool:
    return not is_object(reading.prose.tokens, Mention(_phrase_start(reading, item), item.end)) or item.word in (
        "he",
        "she",
        "they",
    )


def _phrase_start(reading: Reading, item: Mention) -> int:
    """The first token of the noun phrase that ends at ``item``."""
    position = item.start
    if isinstance(item, Reference) and item.word in _WHOLE_PHRASES:
        return position
    while position > reading.sentence.start and item.start - position < _LONGEST_PHRASE:
        before = reading.words[position - 1].lower()
        if before in _PHRASE_ENDS or before in OBJECT_MARKS:
            break
        position -= 1
    return position


def take_age(reading: Reading, item: Age, items: Sequence[Mention], place: int) -> None:
    """``The 42-year-old admitted``: an age that stands for its person."""
    after = items[place + 1] if place + 1 < len(items) else None
    if isinstance(after, (PersonMention, Reference)) and after.start - item.end <= 4:
        return
    before = reading.words[item.start - 1].lower() if item.start else ""
    if before not in ("the", "unemployed", "which") or item.noun < 0:
        return
    person = reading.discourse.by_age(item.years)
    if person is not None:
        _join(reading, [person], item, collective=False)


def _measured_before(reading: Reading, item: PersonMention) -> bool:
    """``six years for Pell``: the person whom the length or sum right before ``for`` is."""
    last = reading.clauses[-1].items[-1] if reading.clauses and reading.clauses[-1].items else None
    if (
        reading.words[item.start - 1].lower() != "for"
        or last is None
        or reading.clauses[-1].act not in ("sentenced", "given")
    ):
        return False
    return isinstance(last, (Duration, Money, Number)) and item.start - last.end == 1


def _give_measure(reading: Reading, item: PersonMention) -> None:
    clause = reading.clauses[-1]
    measure = clause.items.pop()
    orders = [m for m in clause.items if isinstance(m, OrderMention)][-1:]
    reading.clauses.append(
        Clause(clause.act, clause.cue, (item.person,), True, False, clause.prior, [*orders, measure], [])
    )
    reading.group, reading.group_end, reading.fresh, reading.may_grow = [item.person], item.end, True, True
    reading.loose = []


def _taken_as_object(reading: Reading, item: Mention) -> bool:
    """``jailed Ashdown``, ``sentencing both``: the person that an active verb acts on."""
    clause = reading.clauses[-1] if reading.clauses else None
    if clause is None or clause.cue is None or clause.act not in _TAKES_OBJECT:
        return False
    end = clause.cue.end
    if len(clause.items) == 1 and clause.items[0].start == clause.cue.start:
        end = clause.items[0].end
    elif clause.items:
        return False
    start = _phrase_start(reading, item) if _is_described(reading, item) else item.start
    gap = reading.words[end:start]
    if len(gap) > 1 or not {word.lower() for word in gap} <= _DETERMINERS:
        return False
    before = reading.words[clause.cue.start - 1].lower() if clause.cue.start else ""
    active = before not in _PASSIVE or (before == "and" and reading.active)
    if isinstance(item, PersonMention):
        active = active or (before in SUBJECT_PRONOUNS and end == item.start)
    return active or (isinstance(item, Reference) and item.word in ("him", "them"))


def _is_described(reading: Reading, item: Mention) -> bool:
    """Whether somebody without a name is told with an age: ``have charged a 41-year-old man``."""
    return isinstance(item, PersonMention) and reading.cast.people[item.person].anonymous


def _set_subject(reading: Reading, people: list[int], end: int) -> None:
    reading.active = True
    clause = reading.clauses[-1]
    clause.subject, clause.explicit, clause.collective = tuple(people), True, False
    reading.group, reading.group_end, reading.fresh = people, end, False


def _continues(reading: Reading, item: Mention) -> bool:
    """Whether only list signs, ages and addresses stand between the group and ``item``."""
    return bool(reading.group) and reading.fresh and _list_gap(reading, item) and _after_joiner(reading, item)


def _after_joiner(reading: Reading, item: Mention) -> bool:
    """``A, and his brother B``, but not ``A, who lives with B``: what stands right before a name of a list."""
    position = item.start - 1
    while position > reading.group_end and reading.words[position].lower() in _BEFORE_LISTED:
        position -= 1
    word = reading.words[position].lower()
    if word == "with":
        return reading.words[position - 1].lower() in ("along", "together")
    return word in _JOINERS or not word.isalpha() or item.end == reading.group_end


def _after_infinitive(reading: Reading, item: Mention) -> bool:
    """``He was persuaded, he said, to leave Finch his licence``: the object of another verb is not in a list."""
    words = [word.lower() for word in reading.words[max(reading.group_end, item.start - 3) : item.start]]
    return any(one == "to" and two.isalpha() for one, two in pairwise(words))


def _list_gap(reading: Reading, item: Mention) -> bool:
    gap = reading.words[reading.group_end : item.start]
    if item.end == reading.group_end:
        return True
    joined = any(word.lower() in _JOINERS for word in gap)
    return joined and not any(
        isinstance(m, (Duration, OffenceMention, Money)) and m.start >= reading.group_end for m in reading.loose
    )


def _close_line(reading: Reading, item: Mention) -> None:
    """``Jason Ashdown – five years; Wesley Dunn – seven years``: what stands before the semicolon is said of Ashdown."""
    told = [m for m in reading.loose if m.start >= reading.group_end]
    measured = any(isinstance(m, (Duration, Money, OrderMention, OffenceMention)) for m in told)
    if reading.fresh and reading.group and measured and ";" in reading.words[told[-1].end : item.start]:
        reading.trailing()
        reading.loose, reading.fresh, reading.group = [], False, []


def _join(reading: Reading, people: list[int], item: Mention, *, collective: bool) -> None:
    _close_line(reading, item)
    told = any(m.start >= reading.group_end for m in reading.clauses[-1].items) if reading.clauses else True
    if reading.may_grow and not reading.loose and not told and _list_gap(reading, item):
        reading.clauses[-1].subject += tuple(people)
        reading.group_end = item.end
        return
    reading.may_grow = False
    if reading.fresh and reading.group and _list_gap(reading, item) and not _after_infinitive(reading, item):
        reading.group += [person for person in people if person not in reading.group]
    else:
        reading.group = list(people)
    reading.group_end, reading.fresh, reading.collective = item.end, True, collective
