"""A cue in a sentence -> the clause that it opens: which act it is, and of whom."""

from itertools import pairwise
from typing import Final

from release_extract.mentions.model import Cue, Date, Duration, Mention, Money, Number, OrderMention
from release_extract.people.model import PersonMention
from release_extract.rules.cues import IMPOSING_ACTS, MAKES_KNOWN
from release_extract.rules.orders import IMPOSING
from release_extract.rules.person_words import BEING
from release_extract.rules.pronouns import RELATIONS
from release_extract.statements.clauses.model import AGAINST, CLOSED, MOST_YEARS, PLEADING, Clause, Reading
from release_extract.statements.model import Party

_PRIOR: Final = frozenset("after having following previously earlier already had before since".split())
#: Words after ``announced that`` in which the news is told.
_REACH_OF_NEWS: Final = 9
#: Who passes a sentence.
_BENCHES: Final = frozenset("court judge magistrates bench jury recorder sheriff justices".split())
#: Words between ``who`` and what happened.
_BEFORE_VERB: Final = frozenset(
    "has had have was were is are been since also later then now being already himself herself".split()
)
#: Words that turn from an earlier sentence to this case's.
_NEW_TURN: Final = frozenset("but now today yesterday when who then until , ;".split())
#: Tokens between a verb and the noun of its charge: ``facing the same two charges``.
_DETERMINED: Final = 3
_CHARGE_NOUNS: Final = frozenset("charge charges count counts offence offences allegation allegations".split())
#: What follows ``admitted it`` where ``it`` is the charge.
_AFTER_OBJECT: Final = frozenset(", . ; and but while on at before after".split())
#: What happens to an order, and the words between the order and that.
_MADE: Final = frozenset("made imposed given granted issued handed".split())
_BEFORE_MADE: Final = BEING | frozenset("has have had also now then ( ) cbo rro scpo shpo".split())


def imposes(reading: Reading, item: OrderMention) -> bool:
    """Whether the order's own words are the act: ``was fined``, ``and banned from driving``."""
    act = reading.clauses[-1].act if reading.clauses and not reading.fresh else ""
    words = {word.lower() for word in reading.words[item.start : item.end]}
    return act not in ("sentenced", "given", *CLOSED) and not IMPOSING.isdisjoint(words)


def open_clause(reading: Reading, item: Cue) -> None:
    """Begin the clause of an act: its subject is whoever stands before it, or the last clause's."""
    if _is_same_charge(reading, item):
        return
    subject, explicit = _subject(reading)
    others = None if reading.fresh else _others_before(reading, item)
    if others is not None:
        subject, explicit, reading.collective = others.people, True, False
    if reading.accused and not reading.fresh and item.kind in AGAINST:
        subject, explicit = tuple(reading.accused), True
    reading.accused = []
    if reading.clauses and not reading.fresh and not reading.clauses[-1].items and not reading.loose:
        reading.loose = reading.clauses[-1].before
    if _is_order_made(reading, item):
        reading.loose = _taken_order(reading.clauses[-1].items)
    reading.clauses.append(
        Clause(
            _act_kind(reading, item),
            item,
            subject,
            explicit,
            reading.collective if explicit else False,
            _is_prior(reading, item),
            [],
            reading.loose,
        )
    )
    reading.loose, reading.fresh, reading.may_grow = [], False, False


def _is_same_charge(reading: Reading, item: Cue) -> bool:
    """``Facing the same charge are Orr and Pitt``: the words after the verb are its object."""
    last = reading.clauses[-1] if reading.clauses else None
    if item.kind != "charged" or last is None or last.act != "charged" or last.cue is None or reading.fresh:
        return False
    near = item.start - last.cue.end <= _DETERMINED
    return near and reading.words[item.start].lower() in _CHARGE_NOUNS and not last.items


def is_sum_to_pay(reading: Reading, item: Cue) -> bool:
    """``fined £220, with £317 to pay towards costs``: the words after a sum are no act of their own."""
    last = reading.clauses[-1].items[-1] if reading.clauses and reading.clauses[-1].items else None
    words = [word.lower() for word in reading.words[item.start : item.end]]
    return isinstance(last, Money) and last.end == item.start and words[:2] == ["to", "pay"] and not reading.fresh


def _taken_order(items: list[Mention]) -> list[Mention]:
    """The last order, with the measure right before it (``a three-year order``), taken out of ``items``."""
    taken = [items.pop()]
    if isinstance(items[-1], (Duration, Money, Number)) and taken[0].start - items[-1].end <= 1 and len(items) > 1:
        taken.insert(0, items.pop())
    return taken


def _is_order_made(reading: Reading, item: Cue) -> bool:
    """``and a restraining order was imposed for three years``: the order before a passive is its subject."""
    last = reading.clauses[-1].items[-1] if reading.clauses and reading.clauses[-1].items else None
    if item.kind != "given" or reading.fresh or reading.loose or not isinstance(last, OrderMention):
        return False
    if len(reading.clauses[-1].items) < 2 or last.start == getattr(reading.clauses[-1].cue, "start", -1):
        return False
    between = [word.lower() for word in reading.words[last.end : item.start]]
    inside = {word.lower() for word in reading.words[item.start : item.end]}
    made = not _MADE.isdisjoint(inside)
    return made and set(between) <= _BEFORE_MADE and not BEING.isdisjoint({*between, *inside})


def _act_kind(reading: Reading, item: Cue) -> str:
    """The cue's act; ``who had been jailed`` is of an earlier case."""
    if reading.other_case or _goes_on_of_history(reading, item) or _is_of_somebody_else(reading, item):
        return "history"
    if item.kind == "sentenced" and _walks_free(reading, item):
        return "acquitted"
    if item.kind == "accepted" and reading.act_before() == "guilty" and "not" not in reading.words_of(item):
        return "narrative"  # ``guilty pleas which were accepted by the Crown``
    if item.kind == "narrative" and reading.words_of(item)[-1] == "it" and reading.word_at(item.end) in _AFTER_OBJECT:
        return "guilty"  # ``Orr admitted it but Finch did not``
    if item.kind in (*IMPOSING_ACTS, "convicted") and _explains_order(reading, item):
        return "history"
    if item.kind == "guilty" and "neither" in reading.words_of(Mention(reading.sentence.start, item.start)):
        return "denied"
    before = [word.lower() for word in reading.words[max(reading.sentence.start, item.start - 3) : item.start]]
    had = "had" in before and before[before.index("had") + 1 :][:1] not in (["his"], ["her"], ["their"])
    return "history" if had and item.kind in IMPOSING_ACTS and not _is_made_known(reading, item) else item.kind


def _is_made_known(reading: Reading, item: Cue) -> bool:
    """``it was announced that Orr had been jailed``: the news, told in the past."""
    before = [word.lower() for word in reading.words[reading.sentence.start : item.start]]
    at = max((place for place, word in enumerate(before) if word in MAKES_KNOWN), default=None)
    return at is not None and before[at + 1 : at + 2] == ["that"] and len(before) - at <= _REACH_OF_NEWS


def _is_of_somebody_else(reading: Reading, item: Cue) -> bool:
    """``pressed for money by a brother, who has since been jailed``: said of whoever stands before ``who``."""
    position = item.start - 1
    while position > reading.sentence.start and reading.words[position].lower() in _BEFORE_VERB:
        position -= 1
    if reading.words[position].lower() != "who":
        return False
    position -= reading.words[position - 1] == ","
    last = reading.last_person
    if last is None or last.end != position:
        return False
    if isinstance(last, PersonMention):
        return not reading.fresh and last.person not in reading.cast.suspects
    return last.word in RELATIONS and last.definite is False


def _explains_order(reading: Reading, item: Cue) -> bool:
    """``was subject to an order after being jailed for theft``: why there was an order already."""
    last = reading.clauses[-1] if reading.clauses else None
    if last is None or last.cue is None or "subject" not in reading.words_of(last.cue):
        return False
    made = "made" in reading.words_of(last.cue)
    before = reading.words_of(Mention(max(reading.sentence.start, item.start - 2), item.start))
    return not made and before in (["after", "being"], ["having", "been"])


def _walks_free(reading: Reading, item: Cue) -> bool:
    """``was found not guilty and walked free``: no sentence."""
    before = reading.act_before()
    return before == "acquitted" and "free" in (word.lower() for word in reading.words[item.start : item.end])


def _goes_on_of_history(reading: Reading, item: Cue) -> bool:
    """``had been banned in 2019 and in May was given six months``: what ``and`` adds to an earlier sentence."""
    last = reading.clauses[-1] if reading.clauses else None
    if last is None or last.act != "history" or last.cue is None or reading.fresh or item.kind not in IMPOSING_ACTS:
        return False
    between = {word.lower() for word in reading.words[last.cue.end : item.start]}
    if "which" in between and "and" not in between:
        return True  # ``an earlier sentence of seven years, which he received for robbery``
    dated = any(isinstance(m, Date) for m in last.items)
    return dated and "and" in between and _NEW_TURN.isdisjoint(between)


def _subject(reading: Reading) -> tuple[tuple[int, ...], bool]:
    if reading.fresh:
        return tuple(reading.group), True
    others = _other_people(reading)
    if others is not None:
        reading.collective = others.collective
        return others.people, True
    if reading.clauses:
        last = reading.clauses[-1]
        reading.collective = last.collective
        return last.subject, last.explicit
    return (), False


def _other_people(reading: Reading) -> Party | None:
    """``The other three had pleaded guilty``: a number right before the act, and no noun."""
    first = reading.loose[0] if reading.loose else None
    if isinstance(first, Cue) and first.kind == "each" and first.start == reading.sentence.start:
        return reading.discourse.each()
    if isinstance(first, Number) and len(reading.loose) == 1 and _counts_people(reading, first):
        return reading.discourse.so_many(int(first.value))
    if len(reading.loose) < 2:
        return None
    other, number = reading.loose[-2], reading.loose[-1]
    if isinstance(other, Number):
        other, number = number, other
    if isinstance(other, Cue) and other.kind == "further" and isinstance(number, Number) and number.value < 20:
        told = [person for clause in reading.clauses for person in clause.subject]
        return reading.discourse.others(int(number.value), told)
    return None


def _others_before(reading: Reading, item: Cue) -> Party | None:
    """``Orr pleaded guilty, while the other two denied it``: so many others of the case, right before their act."""
    told = reading.clauses[-1].items[-2:] if reading.clauses else []
    if len(told) < 2 or reading.loose or item.kind not in PLEADING:
        return None
    other, number = told
    if not isinstance(number, Number) or not isinstance(other, Cue) or other.kind != "further":
        return None
    gap = reading.words_of(Mention(number.end, item.start))
    if number.start != other.end or not _BEFORE_VERB.issuperset(gap) or number.value >= MOST_YEARS:
        return None
    people = [person for clause in reading.clauses for person in clause.subject]
    others = reading.discourse.others(int(number.value), people)
    if others.collective:
        return None
    del reading.clauses[-1].items[-2:]
    return others


def _counts_people(reading: Reading, number: Number) -> bool:
    """``Four pleaded guilty``: a number that opens the sentence, right before its act."""
    opens = number.start == reading.sentence.start and number.value in range(2, 20)
    after = reading.word_at(number.end).lower()
    return opens and (
        after in BEING or after in ("pleaded", "admitted", "denied", "stood", "have", "had", "received", "got")
    )


def _is_prior(reading: Reading, item: Cue) -> bool:
    """``after pleading guilty``, ``who had admitted``: something of an earlier day."""
    words = [word.lower() for word in reading.words[max(reading.sentence.start, item.start - 4) : item.start]]
    before = set(words[-3:])
    if ("the", "following") in pairwise(words):
        before.discard("following")
    if "before" in words and not _BENCHES.isdisjoint(words[words.index("before") + 1 :]):
        before.discard("before")  # ``came before a court to be sentenced``
    inside = {word.lower() for word in reading.words[item.start : item.end]} - {"before"}
    return not _PRIOR.isdisjoint(before | inside)
