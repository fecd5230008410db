"""A sentence's mentions -> Clauses: one act with its subject and what is said of it, by the order of words.

A clause begins at an act (``pleaded guilty``, ``was jailed``) or where a new subject meets an object without one
(``Orr to eight years``): then the act before it holds on.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import msgspec

from release_extract.language.prose import Prose, Sentence
from release_extract.mentions.model import (
    Age,
    CourtMention,
    Cue,
    Date,
    Duration,
    Mention,
    Money,
    Number,
    OffenceMention,
    OrderMention,
    Reference,
)
from release_extract.people.model import Cast, PersonMention
from release_extract.people.suspects import is_object, names_topic
from release_extract.rules.cues import ACTS, CHARGING, IMPOSING_ACTS, MAKES_KNOWN
from release_extract.rules.orders import IMPOSING
from release_extract.rules.person_words import BEING, OBJECT_MARKS
from release_extract.rules.pronouns import POSSESSIVES, RELATIONS, SINGULAR
from release_extract.statements.lengths import main_unit, with_unit
from release_extract.statements.model import Party
from release_extract.statements.reference import Discourse

_PRIOR: Final = frozenset("after having following previously earlier already had before since".split())
#: Words after ``announced that`` in which the news is told.
_REACH_OF_NEWS: Final = 9
#: Acts whose words after them are no fact of this case, an order's included.
_CLOSED: Final = frozenset({"history", "hypothetical", "next"})
#: Cues beside which a number before a length is another length.
_SEVERAL_LENGTHS: Final = frozenset({"respectively", "consecutive", "concurrent"})
#: Who passes a sentence.
_BENCHES: Final = frozenset("court judge magistrates bench jury recorder sheriff justices".split())
#: Words between ``who`` and what happened.
_BEFORE_VERB: Final = frozenset(
    "has had have was were is are been since also later then now being already himself herself".split()
)
#: Words that turn from an earlier sentence to this case's.
_NEW_TURN: Final = frozenset("but now today yesterday when who then until , ;".split())
_TAKES_OBJECT: Final = frozenset({"sentenced", "given", "charged", "convicted", "acquitted"})
#: Acts whose charges may be said to be against somebody.
_AGAINST: Final = frozenset("acquitted discontinued left_on_file undecided charged convicted".split())
#: Acts that are of a number of charges, and what stands around the number where nothing more is said.
_BEFORE_COUNT: Final[tuple[list[str], ...]] = ([], ["to"], ["of"], ["with"], ["on"], [","])
_AFTER_COUNT: Final = frozenset(", . ; and but count counts charge charges offence offences".split())
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
#: Words after a bare number that is a length: ``Orr to eight, Lyle to six and Orr to two respectively``.
_AFTER_BARE_LENGTH: Final = frozenset("for and , . ; respectively on consecutively concurrently in".split())
#: Tokens between a verb and the noun of its charge: ``facing the same two charges``.
_DETERMINED: Final = 3
_CHARGE_NOUNS: Final = frozenset("charge charges count counts offence offences allegation allegations".split())
_OPENS_STORY: Final = frozenset("after when while because where as".split())
#: Acts of people and not of charges.
_PLEADING: Final = frozenset("guilty denied convicted acquitted".split())
#: What follows ``admitted it`` where ``it`` is the charge.
_AFTER_OBJECT: Final = frozenset(", . ; and but while on at before after".split())
#: Tokens between a noun and the name that explains it.
_APPOSITION: Final = 9
_MOST_YEARS: Final = 60
_FIRST_YEAR, _LAST_YEAR = 1950, 2100
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
#: Pronouns for a judge before a verb that has its person right after it: ``she fined Finch``.
_SUBJECT_PRONOUNS: Final = frozenset({"he", "she", "they"})
#: What happens to an order, and the words between the order and that.
_MADE: Final = frozenset("made imposed given granted issued handed".split())
_BEFORE_MADE: Final = BEING | frozenset("has have had also now then ( ) cbo rro scpo shpo".split())
_PASSIVE: Final = frozenset("was were is are been be being who and also then he she they each both all".split())


class Clause(msgspec.Struct):
    """``items`` are the mentions after the act, ``before`` those between the subject and it."""

    act: str
    cue: Mention | None
    subject: tuple[int, ...]
    explicit: bool
    collective: bool
    prior: bool
    items: list[Mention] = []
    before: list[Mention] = []


def clauses_of(
    prose: Prose, sentence: Sentence, items: Sequence[Mention], cast: Cast, discourse: Discourse
) -> list[Clause]:
    """The clauses of one sentence in order; ``discourse`` says who a pronoun is, and learns the new subject."""
    reader = _Reader(prose, sentence, cast, discourse)
    topic = sentence.kind == "heading" and len(cast.suspects) > 1 and names_topic(prose.tokens, items)
    for place, item in enumerate(items):
        if place or not topic:
            reader.read(item, items, place)
    return reader.finish()


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


def _respective_lengths(items: list[Mention]) -> list[Mention]:
    """``16 and 13 years respectively``, ``consecutive terms of six and nine months``: the numbers before a length are
    lengths in its unit."""
    if not any(isinstance(item, Cue) and item.kind in _SEVERAL_LENGTHS for item in items):
        return items
    found = list(items)
    for place in range(len(found) - 2, -1, -1):
        item, after = found[place], found[place + 1]
        if isinstance(item, Number) and isinstance(after, Duration) and after.start - item.end == 1:
            found[place] = with_unit(item, main_unit(after))
    return found


class _Reader:
    def __init__(self, prose: Prose, sentence: Sentence, cast: Cast, discourse: Discourse) -> None:
        self._prose = prose
        self._words = prose.tokens.words
        self._sentence = sentence
        self._cast = cast
        self._discourse = discourse
        self._clauses: list[Clause] = []
        self._loose: list[Mention] = []
        self._group: list[int] = []
        self._group_end = -1
        self._fresh = False
        self._collective = False
        self._unit = ""
        #: Whether the names that follow in a list are of the last clause's subject too: ``jailed Ashdown and Orr``.
        self._may_grow = False
        #: Whether a verb of the sentence has had its person after it: ``cleared Ashdown and convicted Orr``.
        self._active = False
        self._other_case = False
        #: Against whom the charges are said to be that an act is going to end: ``a count against Orr was dropped``.
        self._accused: list[int] = []
        #: Whoever was spoken of last, of the case or not.
        self._last_person: PersonMention | Reference | None = None

    def read(self, item: Mention, items: Sequence[Mention], place: int) -> None:
        """Take the next mention of the sentence."""
        self._read(item, items, place)
        if isinstance(item, (PersonMention, Reference)):
            self._last_person = item

    def _read(self, item: Mention, items: Sequence[Mention], place: int) -> None:
        if isinstance(item, PersonMention):
            self._person(item, items, place)
        elif isinstance(item, Reference):
            self._reference(item, items, place)
        elif isinstance(item, Cue) and item.kind in ACTS:
            if not self._is_sum_to_pay(item):
                self._act(item)
        elif isinstance(item, Age):
            self._age(item, items, place)
        elif isinstance(item, Cue) and item.kind == "other_case":
            self._other_case = True
        elif isinstance(item, OrderMention) and self._imposes(item):
            self._act(Cue(item.start, item.end, "given"))
            self._clauses[-1].items.append(item)
        else:
            self._object(item)

    def _person(self, item: PersonMention, items: Sequence[Mention], place: int) -> None:
        if item.person not in self._cast.suspects or self._owns_subject(item):
            return
        if self._group and self._fresh and self._excepted(item):
            self._group = [person for person in self._group if person != item.person]
            self._group_end = item.end
            return
        if self._taken_as_object(item) or self._accused_by(item):
            self._set_subject([item.person], item.end)
            self._may_grow = True
            return
        if self._measured_before(item):
            self._give_measure(item)
            return
        if self._likewise(item) or self._along_with(item):
            self._clauses[-1].subject += (item.person,)
            self._group, self._group_end, self._fresh, self._may_grow = [item.person], item.end, False, True
            return
        if self._stands_after(item):
            self._set_subject([item.person], item.end)
            self._may_grow = True
            return
        if self._begins_anew(item, items, place):
            self._group, self._group_end, self._fresh, self._may_grow = [item.person], item.end, True, False
            return
        if is_object(self._prose.tokens, item) and not self._continues(item):
            if self._words[item.start - 1].lower() == "against":
                self._accused = [item.person]
            return
        self._join([item.person], item, collective=False)

    def _sentenced_beside(self, item: PersonMention, after: Sequence[Mention]) -> bool:
        """``was jailed alongside Orr, who admitted four robberies``: what follows is of who stands beside."""
        beside = self._clauses[-1].items[-1] if self._clauses and self._clauses[-1].items else None
        if not isinstance(beside, Cue) or beside.kind != "concurrent" or beside.end != item.start:
            return False
        act = next((m for m in after if not isinstance(m, Age)), None)
        told = isinstance(act, Cue) and act.kind in _PLEADING and self._words[act.start - 1].lower() in ("who", "had")
        return told and self._words[item.start - 1].lower() == "alongside"

    def _begins_anew(self, item: PersonMention, items: Sequence[Mention], place: int) -> bool:
        """Whether somebody after a clause is the subject of the next: whom it leaves out, or ``with Orr admitting``."""
        if self._left_out(item):
            clause = self._clauses[-1]
            clause.subject = tuple(person for person in clause.subject if person != item.person)
            return True
        if self._sentenced_beside(item, items[place + 1 :]):
            self._clauses[-1].items.pop()
            return True
        return self._is_absolute(item, items, place)

    def _left_out(self, item: PersonMention) -> bool:
        """``All seven pleaded guilty bar Finch, who was found guilty``: whom an act told of a group is not of."""
        if self._fresh or not self._clauses:
            return False
        subject = self._clauses[-1].subject
        if len(subject) < 2 or item.person not in subject:
            return False
        words = [word.lower() for word in self._words[max(0, item.start - 2) : item.start]]
        return bool(_EXCEPT_AFTER & set(words[-1:])) or words in _EXCEPT_PAIRS

    def _is_absolute(self, item: PersonMention, items: Sequence[Mention], place: int) -> bool:
        """``pleaded guilty to theft, with Orr also admitting fraud``: a subject of its own."""
        after = items[place + 1] if place + 1 < len(items) else None
        if self._words[item.start - 1].lower() != "with" or not isinstance(after, Cue) or after.kind not in ACTS:
            return False
        close = after.start - item.end <= 1
        return close and self._words[after.start].lower().endswith("ing")

    def _along_with(self, item: PersonMention) -> bool:
        """``was convicted of robbery along with Pitt``, ``alongside Pitt``: who shares the charges."""
        if self._fresh or not self._clauses or item.person in self._clauses[-1].subject:
            return False
        before = self._words_of(Mention(max(self._sentence.start, item.start - 2), item.start))
        return self._clauses[-1].act in CHARGING and (
            before in (["along", "with"], ["together", "with"]) or before[-1:] == ["alongside"]
        )

    def _likewise(self, item: PersonMention) -> bool:
        """``Ashdown will serve five, as will Orr``: who shares the act before."""
        words = [word.lower() for word in self._words[item.start - 2 : item.start]]
        told = bool(self._clauses) and item.person not in self._clauses[-1].subject
        if told and self._clauses[-1].act in CHARGING and self._after_apposition(item) == "alongside":
            return True  # ``found guilty of theft alongside another man, cab driver Lee Orr``
        return told and words[:1] == ["as"] and words[-1] in _LIKEWISE

    def _stands_after(self, item: Mention) -> bool:
        """``Also sentenced at the hearing were Ashdown and Orr``: a subject that stands after its act."""
        if not self._clauses or self._fresh:
            return False
        last, before = self._clauses[-1], self._words[item.start - 1].lower()
        if last.act in ("narrative", *_CLOSED):
            return False
        if before == ":":
            return last.collective or not last.explicit
        if before in BEING and not last.items:
            return True
        return not last.explicit and self._after_apposition(item) in _BEFORE_SUBJECT

    def _after_apposition(self, item: Mention) -> str:
        """``Facing the same charge are his co-accused, 22-year-old Orr``, ``Those convicted are: cab driver Lee Orr``:
        the word before what somebody is called besides his name."""
        position = item.start - 1
        while position > self._sentence.start and item.start - position <= _LONGEST_APPOSED:
            word = self._words[position].lower()
            told = (
                word.isdecimal()
                or word in _APPOSED
                or (word.isalpha() and word not in OBJECT_MARKS and word not in _PHRASE_ENDS)
            )
            if word in BEING or word == ":" or not told or word.endswith(("ed", "ing")):
                return word
            position -= 1
        return ""

    def _owns_subject(self, item: Mention) -> bool:
        """``Finch's brother was jailed``: somebody else is spoken of."""
        words = self._words[item.end : item.end + 3]
        if words[:1] not in (["'s"], ["’s"], ["'"], ["’"]):
            return False
        return not {word.lower() for word in words[1:]} & _OWN_AFFAIRS

    def _excepted(self, item: PersonMention) -> bool:
        """``all but Finch``, ``all except for Finch``, ``all apart from Finch``, and the common slip ``all expect Finch``."""
        words = [word.lower() for word in self._words[max(0, item.start - 2) : item.start]]
        return bool(_EXCEPT & set(words)) or words in (["apart", "from"], ["all", "expect"])

    def _reference(self, item: Reference, items: Sequence[Mention], place: int) -> None:
        aged = place > 0 and isinstance(items[place - 1], Age) and item.start - items[place - 1].end <= 1
        bare = not aged and self._bare_noun(item)
        if _is_apposition(self._words, item, items, place) or bare or self._owns_subject(item):
            return
        if self._quantified(item, items[place - 1] if place else None):
            self._group_end = item.end
            return
        found = self._resolved(item, items, place)
        if found is None or self._of_them(item):
            return
        if self._taken_as_object(item) or self._accused_by(item):
            self._set_subject(list(found.people), item.end)
            self._clauses[-1].collective = found.collective
            return
        if item.word in _OBJECT_PRONOUNS:
            return
        if item.word in ("both", "each", "all") and self._fresh and len(self._group) > 1:
            return
        if not self._is_subject_noun(item):
            return
        self._join(list(found.people), item, collective=found.collective)

    def _quantified(self, item: Reference, before: Mention | None) -> bool:
        """``offenders`` of ``both offenders``, ``boys`` of ``all of the boys``: the word before has told who they are."""
        whole = isinstance(before, Reference) and before.word in _WHOLE_PHRASES and item.start - before.end <= 2
        return whole and item.plural and self._fresh and bool(self._group)

    def _of_them(self, item: Reference) -> bool:
        """``was cleared of them all``: the charges."""
        before = self._words_of(Mention(max(self._sentence.start, item.start - 2), item.start))
        if item.word == "them":
            cue = self._clauses[-1].cue if self._clauses else None
            return cue is not None and cue.end == item.start and before[-1:] in (["of"], ["on"])
        return item.word in ("all", "both") and before in (["of", "them"], ["on", "them"])

    def _bare_noun(self, item: Reference) -> bool:
        """``Husband and wife Paul and Tina Ashdown``: outside a headline a noun without its article is no subject."""
        named = item.word in SINGULAR or item.plural
        owned = item.head > 0 and self._words[item.head - 1].lower() in POSSESSIVES
        return not named and not owned and item.definite is None and self._sentence.kind != "heading"

    def _accused_by(self, item: Mention) -> bool:
        """``verdicts on the counts against both defendants``: whom the charges are against."""
        if not self._clauses or self._clauses[-1].act not in _AGAINST:
            return False
        start = self._phrase_start(item) if isinstance(item, Reference) else item.start
        return start > 0 and "against" in [word.lower() for word in self._words[max(0, start - 1) : item.start]]

    def _resolved(self, item: Reference, items: Sequence[Mention], place: int) -> Party | None:
        """Who is meant; ``four of them`` is a part of the group that nobody is told to belong to."""
        before = items[place - 1] if place else None
        if isinstance(before, Number) and self._word_at(before.end).lower() == "of":
            return Party((), True)
        if item.plural and self._sentence.kind == "heading" and len(self._cast.suspects) > 1:
            return Party((), True)
        if item.plural and item.number > 1 and len(self._cast.suspects) == 1:
            return Party((), True)
        if isinstance(before, Cue) and before.kind == "further" and item.number and item.plural:
            return self._discourse.others(
                item.number, [person for clause in self._clauses for person in clause.subject]
            )
        others = isinstance(before, Cue) and self._words[before.start].lower() == "other" and before.end == item.start
        rest = others and item.plural and not item.number and len(self._cast.suspects) > 1
        spoken_of = [person for clause in self._clauses for person in clause.subject] if rest or item.number else []
        if rest:
            return self._discourse.rest(spoken_of)
        return self._discourse.resolve(item, items, place, tuple(self._group), spoken_of)

    def _is_subject_noun(self, item: Reference) -> bool:
        return not is_object(self._prose.tokens, Mention(self._phrase_start(item), item.end)) or item.word in (
            "he",
            "she",
            "they",
        )

    def _phrase_start(self, item: Mention) -> int:
        """The first token of the noun phrase that ends at ``item``."""
        position = item.start
        if isinstance(item, Reference) and item.word in _WHOLE_PHRASES:
            return position
        while position > self._sentence.start and item.start - position < _LONGEST_PHRASE:
            before = self._words[position - 1].lower()
            if before in _PHRASE_ENDS or before in OBJECT_MARKS:
                break
            position -= 1
        return position

    def _age(self, item: Age, items: Sequence[Mention], place: int) -> None:
        """``The 42-year-old admitted``: an age that stands for its person."""
        after = items[place + 1] if place + 1 < len(items) else None
        if isinstance(after, (PersonMention, Reference)) and after.start - item.end <= 4:
            return
        before = self._words[item.start - 1].lower() if item.start else ""
        if before not in ("the", "unemployed", "which") or item.noun < 0:
            return
        person = self._discourse.by_age(item.years)
        if person is not None:
            self._join([person], item, collective=False)

    def _imposes(self, item: OrderMention) -> bool:
        """Whether the order's own words are the act: ``was fined``, ``and banned from driving``."""
        act = self._clauses[-1].act if self._clauses and not self._fresh else ""
        words = {word.lower() for word in self._words[item.start : item.end]}
        return act not in ("sentenced", "given", *_CLOSED) and not IMPOSING.isdisjoint(words)

    def _measured_before(self, item: PersonMention) -> bool:
        """``six years for Pell``: the person whom the length or sum right before ``for`` is."""
        last = self._clauses[-1].items[-1] if self._clauses and self._clauses[-1].items else None
        if (
            self._words[item.start - 1].lower() != "for"
            or last is None
            or self._clauses[-1].act not in ("sentenced", "given")
        ):
            return False
        return isinstance(last, (Duration, Money, Number)) and item.start - last.end == 1

    def _give_measure(self, item: PersonMention) -> None:
        clause = self._clauses[-1]
        measure = clause.items.pop()
        orders = [m for m in clause.items if isinstance(m, OrderMention)][-1:]
        self._clauses.append(
            Clause(clause.act, clause.cue, (item.person,), True, False, clause.prior, [*orders, measure], [])
        )
        self._group, self._group_end, self._fresh, self._may_grow = [item.person], item.end, True, True
        self._loose = []

    def _taken_as_object(self, item: Mention) -> bool:
        """``jailed Ashdown``, ``sentencing both``: the person that an active verb acts on."""
        clause = self._clauses[-1] if self._clauses else None
        if clause is None or clause.cue is None or clause.act not in _TAKES_OBJECT:
            return False
        end = clause.cue.end
        if len(clause.items) == 1 and clause.items[0].start == clause.cue.start:
            end = clause.items[0].end
        elif clause.items:
            return False
        start = self._phrase_start(item) if self._is_described(item) else item.start
        gap = self._words[end:start]
        if len(gap) > 1 or not {word.lower() for word in gap} <= _DETERMINERS:
            return False
        before = self._words[clause.cue.start - 1].lower() if clause.cue.start else ""
        active = before not in _PASSIVE or (before == "and" and self._active)
        if isinstance(item, PersonMention):
            active = active or (before in _SUBJECT_PRONOUNS and end == item.start)
        return active or (isinstance(item, Reference) and item.word in ("him", "them"))

    def _is_described(self, item: Mention) -> bool:
        """Whether somebody without a name is told with an age: ``have charged a 41-year-old man``."""
        return isinstance(item, PersonMention) and self._cast.people[item.person].anonymous

    def _set_subject(self, people: list[int], end: int) -> None:
        self._active = True
        clause = self._clauses[-1]
        clause.subject, clause.explicit, clause.collective = tuple(people), True, False
        self._group, self._group_end, self._fresh = people, end, False

    def _continues(self, item: Mention) -> bool:
        """Whether only list signs, ages and addresses stand between the group and ``item``."""
        return bool(self._group) and self._fresh and self._list_gap(item) and self._after_joiner(item)

    def _after_joiner(self, item: Mention) -> bool:
        """``A, and his brother B``, but not ``A, who lives with B``: what stands right before a name of a list."""
        position = item.start - 1
        while position > self._group_end and self._words[position].lower() in _BEFORE_LISTED:
            position -= 1
        word = self._words[position].lower()
        if word == "with":
            return self._words[position - 1].lower() in ("along", "together")
        return word in _JOINERS or not word.isalpha() or item.end == self._group_end

    def _after_infinitive(self, item: Mention) -> bool:
        """``He was persuaded, he said, to leave Finch his licence``: the object of another verb is not in a list."""
        words = [word.lower() for word in self._words[max(self._group_end, item.start - 3) : item.start]]
        return any(one == "to" and two.isalpha() for one, two in pairwise(words))

    def _list_gap(self, item: Mention) -> bool:
        gap = self._words[self._group_end : item.start]
        if item.end == self._group_end:
            return True
        joined = any(word.lower() in _JOINERS for word in gap)
        return joined and not any(
            isinstance(m, (Duration, OffenceMention, Money)) and m.start >= self._group_end for m in self._loose
        )

    def _close_line(self, item: Mention) -> None:
        """``Jason Ashdown – five years; Wesley Dunn – seven years``: what stands before the semicolon is said of Ashdown."""
        told = [m for m in self._loose if m.start >= self._group_end]
        measured = any(isinstance(m, (Duration, Money, OrderMention, OffenceMention)) for m in told)
        if self._fresh and self._group and measured and ";" in self._words[told[-1].end : item.start]:
            self._trailing()
            self._loose, self._fresh, self._group = [], False, []

    def _join(self, people: list[int], item: Mention, *, collective: bool) -> None:
        self._close_line(item)
        told = any(m.start >= self._group_end for m in self._clauses[-1].items) if self._clauses else True
        if self._may_grow and not self._loose and not told and self._list_gap(item):
            self._clauses[-1].subject += tuple(people)
            self._group_end = item.end
            return
        self._may_grow = False
        if self._fresh and self._group and self._list_gap(item) and not self._after_infinitive(item):
            self._group += [person for person in people if person not in self._group]
        else:
            self._group = list(people)
        self._group_end, self._fresh, self._collective = item.end, True, collective

    def _act(self, item: Cue) -> None:
        if self._is_same_charge(item):
            return
        subject, explicit = self._subject()
        others = None if self._fresh else self._others_before(item)
        if others is not None:
            subject, explicit, self._collective = others.people, True, False
        if self._accused and not self._fresh and item.kind in _AGAINST:
            subject, explicit = tuple(self._accused), True
        self._accused = []
        if self._clauses and not self._fresh and not self._clauses[-1].items and not self._loose:
            self._loose = self._clauses[-1].before
        if self._is_order_made(item):
            self._loose = self._taken_order(self._clauses[-1].items)
        self._clauses.append(
            Clause(
                self._act_kind(item),
                item,
                subject,
                explicit,
                self._collective if explicit else False,
                self._is_prior(item),
                [],
                self._loose,
            )
        )
        self._loose, self._fresh, self._may_grow = [], False, False

    def _is_same_charge(self, item: Cue) -> bool:
        """``Facing the same charge are Orr and Pitt``: the words after the verb are its object."""
        last = self._clauses[-1] if self._clauses else None
        if item.kind != "charged" or last is None or last.act != "charged" or last.cue is None or self._fresh:
            return False
        near = item.start - last.cue.end <= _DETERMINED
        return near and self._words[item.start].lower() in _CHARGE_NOUNS and not last.items

    def _is_sum_to_pay(self, item: Cue) -> bool:
        """``fined £220, with £317 to pay towards costs``: the words after a sum are no act of their own."""
        last = self._clauses[-1].items[-1] if self._clauses and self._clauses[-1].items else None
        words = [word.lower() for word in self._words[item.start : item.end]]
        return isinstance(last, Money) and last.end == item.start and words[:2] == ["to", "pay"] and not self._fresh

    def _taken_order(self, items: list[Mention]) -> list[Mention]:
        """The last order, with the measure right before it (``a three-year order``), taken out of ``items``."""
        taken = [items.pop()]
        if isinstance(items[-1], (Duration, Money, Number)) and taken[0].start - items[-1].end <= 1 and len(items) > 1:
            taken.insert(0, items.pop())
        return taken

    def _is_order_made(self, item: Cue) -> bool:
        """``and a restraining order was imposed for three years``: the order before a passive is its subject."""
        last = self._clauses[-1].items[-1] if self._clauses and self._clauses[-1].items else None
        if item.kind != "given" or self._fresh or self._loose or not isinstance(last, OrderMention):
            return False
        if len(self._clauses[-1].items) < 2 or last.start == getattr(self._clauses[-1].cue, "start", -1):
            return False
        between = [word.lower() for word in self._words[last.end : item.start]]
        inside = {word.lower() for word in self._words[item.start : item.end]}
        made = not _MADE.isdisjoint(inside)
        return made and set(between) <= _BEFORE_MADE and not BEING.isdisjoint({*between, *inside})

    def _act_kind(self, item: Cue) -> str:
        """The cue's act; ``who had been jailed`` is of an earlier case."""
        if self._other_case or self._goes_on_of_history(item) or self._is_of_somebody_else(item):
            return "history"
        if item.kind == "sentenced" and self._walks_free(item):
            return "acquitted"
        if item.kind == "accepted" and self._act_before() == "guilty" and "not" not in self._words_of(item):
            return "narrative"  # ``guilty pleas which were accepted by the Crown``
        if item.kind == "narrative" and self._words_of(item)[-1] == "it" and self._word_at(item.end) in _AFTER_OBJECT:
            return "guilty"  # ``Orr admitted it but Finch did not``
        if item.kind in (*IMPOSING_ACTS, "convicted") and self._explains_order(item):
            return "history"
        if item.kind == "guilty" and "neither" in self._words_of(Mention(self._sentence.start, item.start)):
            return "denied"
        before = [word.lower() for word in self._words[max(self._sentence.start, item.start - 3) : item.start]]
        had = "had" in before and before[before.index("had") + 1 :][:1] not in (["his"], ["her"], ["their"])
        return "history" if had and item.kind in IMPOSING_ACTS and not self._is_made_known(item) else item.kind

    def _is_made_known(self, item: Cue) -> bool:
        """``it was announced that Orr had been jailed``: the news, told in the past."""
        before = [word.lower() for word in self._words[self._sentence.start : item.start]]
        at = max((place for place, word in enumerate(before) if word in MAKES_KNOWN), default=None)
        return at is not None and before[at + 1 : at + 2] == ["that"] and len(before) - at <= _REACH_OF_NEWS

    def _is_of_somebody_else(self, item: Cue) -> bool:
        """``pressed for money by a brother, who has since been jailed``: said of whoever stands before ``who``."""
        position = item.start - 1
        while position > self._sentence.start and self._words[position].lower() in _BEFORE_VERB:
            position -= 1
        if self._words[position].lower() != "who":
            return False
        position -= self._words[position - 1] == ","
        last = self._last_person
        if last is None or last.end != position:
            return False
        if isinstance(last, PersonMention):
            return not self._fresh and last.person not in self._cast.suspects
        return last.word in RELATIONS and last.definite is False

    def _explains_order(self, item: Cue) -> bool:
        """``was subject to an order after being jailed for theft``: why there was an order already."""
        last = self._clauses[-1] if self._clauses else None
        if last is None or last.cue is None or "subject" not in self._words_of(last.cue):
            return False
        made = "made" in self._words_of(last.cue)
        before = self._words_of(Mention(max(self._sentence.start, item.start - 2), item.start))
        return not made and before in (["after", "being"], ["having", "been"])

    def _word_at(self, i: int) -> str:
        """The word, or nothing past the end of the text."""
        return self._words[i] if i < len(self._words) else ""

    def _words_of(self, item: Mention) -> list[str]:
        return [word.lower() for word in self._words[item.start : item.end]]

    def _walks_free(self, item: Cue) -> bool:
        """``was found not guilty and walked free``: no sentence."""
        before = self._act_before()
        return before == "acquitted" and "free" in (word.lower() for word in self._words[item.start : item.end])

    def _goes_on_of_history(self, item: Cue) -> bool:
        """``had been banned in 2019 and in May was given six months``: what ``and`` adds to an earlier sentence."""
        last = self._clauses[-1] if self._clauses else None
        if last is None or last.act != "history" or last.cue is None or self._fresh or item.kind not in IMPOSING_ACTS:
            return False
        between = {word.lower() for word in self._words[last.cue.end : item.start]}
        if "which" in between and "and" not in between:
            return True  # ``an earlier sentence of seven years, which he received for robbery``
        dated = any(isinstance(m, Date) for m in last.items)
        return dated and "and" in between and _NEW_TURN.isdisjoint(between)

    def _subject(self) -> tuple[tuple[int, ...], bool]:
        if self._fresh:
            return tuple(self._group), True
        others = self._other_people()
        if others is not None:
            self._collective = others.collective
            return others.people, True
        if self._clauses:
            last = self._clauses[-1]
            self._collective = last.collective
            return last.subject, last.explicit
        return (), False

    def _other_people(self) -> Party | None:
        """``The other three had pleaded guilty``: a number right before the act, and no noun."""
        first = self._loose[0] if self._loose else None
        if isinstance(first, Cue) and first.kind == "each" and first.start == self._sentence.start:
            return self._discourse.each()
        if isinstance(first, Number) and len(self._loose) == 1 and self._counts_people(first):
            return self._discourse.so_many(int(first.value))
        if len(self._loose) < 2:
            return None
        other, number = self._loose[-2], self._loose[-1]
        if isinstance(other, Number):
            other, number = number, other
        if isinstance(other, Cue) and other.kind == "further" and isinstance(number, Number) and number.value < 20:
            told = [person for clause in self._clauses for person in clause.subject]
            return self._discourse.others(int(number.value), told)
        return None

    def _others_before(self, item: Cue) -> Party | None:
        """``Orr pleaded guilty, while the other two denied it``: so many others of the case, right before their act."""
        told = self._clauses[-1].items[-2:] if self._clauses else []
        if len(told) < 2 or self._loose or item.kind not in _PLEADING:
            return None
        other, number = told
        if not isinstance(number, Number) or not isinstance(other, Cue) or other.kind != "further":
            return None
        gap = self._words_of(Mention(number.end, item.start))
        if number.start != other.end or not _BEFORE_VERB.issuperset(gap) or number.value >= _MOST_YEARS:
            return None
        people = [person for clause in self._clauses for person in clause.subject]
        others = self._discourse.others(int(number.value), people)
        if others.collective:
            return None
        del self._clauses[-1].items[-2:]
        return others

    def _counts_people(self, number: Number) -> bool:
        """``Four pleaded guilty``: a number that opens the sentence, right before its act."""
        opens = number.start == self._sentence.start and number.value in range(2, 20)
        after = self._word_at(number.end).lower()
        return opens and (
            after in BEING or after in ("pleaded", "admitted", "denied", "stood", "have", "had", "received", "got")
        )

    def _is_prior(self, item: Cue) -> bool:
        """``after pleading guilty``, ``who had admitted``: something of an earlier day."""
        words = [word.lower() for word in self._words[max(self._sentence.start, item.start - 4) : item.start]]
        before = set(words[-3:])
        if ("the", "following") in pairwise(words):
            before.discard("following")
        if "before" in words and not _BENCHES.isdisjoint(words[words.index("before") + 1 :]):
            before.discard("before")  # ``came before a court to be sentenced``
        inside = {word.lower() for word in self._words[item.start : item.end]} - {"before"}
        return not _PRIOR.isdisjoint(before | inside)

    def _object(self, item: Mention) -> None:
        item = self._with_unit(item)
        if isinstance(item, Duration) and self._after_dash(item):
            self._act(Cue(item.start, item.start, "sentenced"))
        if isinstance(item, Duration) and self._may_grow:
            self._fresh = False
        if isinstance(item, Number) and self._is_elliptic_count(item):
            self._clauses.append(self._same_act([item]))
            self._loose, self._fresh = [], False
            return
        if not isinstance(item, (CourtMention, Date, Number, Cue)) and self._fresh and self._clauses:
            self._carry()
        if self._fresh or not self._clauses:
            self._loose.append(item)
        else:
            self._clauses[-1].items.append(item)

    def _is_elliptic_count(self, item: Number) -> bool:
        """``admitted three counts of theft and Orr two``, ``and Orr to two``: a number of the charges told before."""
        last = self._clauses[-1] if self._clauses else None
        if last is None or last.act not in CHARGING or not self._fresh or self._loose:
            return False
        told = any(isinstance(m, (OffenceMention, Number)) for m in last.items)
        gap = [word.lower() for word in self._words[self._group_end : item.start]]
        return told and gap in _BEFORE_COUNT and self._word_at(item.end).lower() in _AFTER_COUNT

    def _same_act(self, items: list[Mention]) -> Clause:
        """A clause in which the act before holds on for the new subject."""
        last = self._clauses[-1]
        return Clause(last.act, last.cue, tuple(self._group), True, self._collective, last.prior, items, [])

    def _after_dash(self, item: Duration) -> bool:
        """``pleaded guilty to theft – two years``: what a dash sets apart in a list is the sentence."""
        decided = self._act_before() in ("guilty", "convicted", "charged", "denied") and not self._fresh
        return decided and self._words[item.start - 1] in ("–", "—", "-", ":") and self._sentence.kind == "item"

    def _with_unit(self, item: Mention) -> Mention:
        """``Orr for nine and Lyle for six``: a number after lengths of time is in their unit."""
        if isinstance(item, Duration):
            self._unit = main_unit(item)
        elif (
            isinstance(item, Number)
            and self._unit
            and item.value < _MOST_YEARS
            and self._act_before() in ("sentenced", "given")
        ):
            after = self._word_at(item.end).lower() if item.end < self._sentence.end else "."
            if after in _AFTER_BARE_LENGTH:
                return with_unit(item, self._unit)
        return item

    def _act_before(self) -> str:
        return self._clauses[-1].act if self._clauses else ""

    def _carry(self) -> None:
        """A new subject with an object and no act of its own: the act before holds on."""
        last = self._clauses[-1]
        if last.act in CHARGING and self._opens_story():
            self._clauses.append(Clause("", None, tuple(self._group), True, self._collective, False, self._loose, []))
            self._loose, self._fresh = [], False
            return
        if any(isinstance(item, Number) and item.value == 1 for item in self._loose):
            orders: list[Mention] = [item for item in last.items if isinstance(item, OrderMention)]
            self._loose = orders[-1:] + [item for item in self._loose if not isinstance(item, Number)]
        self._clauses.append(self._same_act(self._loose))
        self._loose, self._fresh = [], False

    def _opens_story(self) -> bool:
        """``pleaded guilty to burglary after he burgled a shop``: a clause that tells how."""
        words = [word.lower() for word in self._words[max(0, self._group_end - 2) : self._group_end]]
        return words[-1:] != [] and words[-1] in _SUBJECT_PRONOUNS and words[0] in _OPENS_STORY

    def finish(self) -> list[Clause]:
        told = bool(self._clauses) and self._clauses[-1].act == "narrative"
        if self._loose or (self._fresh and (told or not self._clauses)):
            self._trailing()
        self._lend_subjects()
        for clause in self._clauses:
            clause.items = _respective_lengths(clause.items)
            if clause.act in ("sentenced", "given") and self._names_year(clause):
                clause.act = "history"
        return self._clauses

    def _names_year(self, clause: Clause) -> bool:
        """``was jailed in 2019``: a sentence dated by its year alone is one of an earlier case."""
        return any(
            isinstance(item, Number)
            and _FIRST_YEAR <= item.value <= _LAST_YEAR
            and self._words[item.start - 1].lower() == "in"
            for item in clause.items
        )

    def _trailing(self) -> None:
        """Objects after the last subject, with no act: a line of a list, or the end of a sentence that has acts."""
        if self._clauses and not self._fresh:
            self._clauses[-1].items += self._loose
        elif self._fresh and self._loose and self._collective and self._loose[-1].start < self._group_end:
            self._clauses.append(Clause("", None, (), False, False, False, self._loose, []))
        elif self._fresh:
            self._clauses.append(Clause("", None, tuple(self._group), True, self._collective, False, self._loose, []))
        elif self._loose:
            self._clauses.append(Clause("", None, (), False, False, False, self._loose, []))

    def _lend_subjects(self) -> None:
        """A clause that opens the sentence without a subject (``After admitting theft, Finch was``) takes the next one's."""
        following: Clause | None = None
        for clause in reversed(self._clauses):
            if clause.explicit:
                following = clause
            elif following is not None:
                clause.subject, clause.explicit, clause.collective = following.subject, True, following.collective
        for clause in self._clauses:
            if not clause.explicit and (self._sentence.kind != "heading" or len(self._cast.suspects) == 1):
                clause.subject = self._discourse.current
                clause.collective = self._discourse.collective
