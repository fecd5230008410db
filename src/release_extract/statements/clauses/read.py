"""A sentence's mentions -> Clauses: one act with its subject and what is said of it, by the order of words.

A clause begins at an act (``pleaded guilty``, ``was jailed``) or where a new subject meets an object without one
(``Orr to eight years``): then the act before it holds on.
"""

from collections.abc import Sequence
from typing import Final

from release_extract.language.prose import Prose, Sentence
from release_extract.mentions.model import Age, Cue, Duration, Mention, Number, OrderMention, Reference
from release_extract.people.model import Cast, PersonMention
from release_extract.people.suspects import names_topic
from release_extract.rules.cues import ACTS
from release_extract.statements.clauses.acts import imposes, is_sum_to_pay, open_clause
from release_extract.statements.clauses.model import Clause, Reading
from release_extract.statements.clauses.objects import take_object
from release_extract.statements.clauses.subjects import take_age, take_person, take_reference
from release_extract.statements.lengths import main_unit, with_unit
from release_extract.statements.reference import Discourse

#: Cues beside which a number before a length is another length.
_SEVERAL_LENGTHS: Final = frozenset({"respectively", "consecutive", "concurrent"})
_FIRST_YEAR, _LAST_YEAR = 1950, 2100


def clauses_of(
    prose: Prose, sentence: Sentence, items: Sequence[Mention], cast: Cast, discourse: Discourse
) -> list[Clause]:
    """The clauses of one sentence in order; ``discourse`` says who a pronoun is, and learns the new subject."""
    reading = Reading(prose, sentence, cast, discourse)
    topic = sentence.kind == "heading" and len(cast.suspects) > 1 and names_topic(prose.tokens, items)
    for place, item in enumerate(items):
        if place or not topic:
            _take(reading, item, items, place)
    return _finish(reading)


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


def _take(reading: Reading, item: Mention, items: Sequence[Mention], place: int) -> None:
    """Take the next mention of the sentence."""
    _sort(reading, item, items, place)
    if isinstance(item, (PersonMention, Reference)):
        reading.last_person = item


def _sort(reading: Reading, item: Mention, items: Sequence[Mention], place: int) -> None:
    if isinstance(item, PersonMention):
        take_person(reading, item, items, place)
    elif isinstance(item, Reference):
        take_reference(reading, item, items, place)
    elif isinstance(item, Cue) and item.kind in ACTS:
        if not is_sum_to_pay(reading, item):
            open_clause(reading, item)
    elif isinstance(item, Age):
        take_age(reading, item, items, place)
    elif isinstance(item, Cue) and item.kind == "other_case":
        reading.other_case = True
    elif isinstance(item, OrderMention) and imposes(reading, item):
        open_clause(reading, Cue(item.start, item.end, "given"))
        reading.clauses[-1].items.append(item)
    else:
        take_object(reading, item)


def _finish(reading: Reading) -> list[Clause]:
    told = bool(reading.clauses) and reading.clauses[-1].act == "narrative"
    if reading.loose or (reading.fresh and (told or not reading.clauses)):
        reading.trailing()
    _lend_subjects(reading)
    for clause in reading.clauses:
        clause.items = _respective_lengths(clause.items)
        if clause.act in ("sentenced", "given") and _names_year(reading, clause):
            clause.act = "history"
    return reading.clauses


def _names_year(reading: Reading, clause: Clause) -> bool:
    """``was jailed in 2019``: a sentence dated by its year alone is one of an earlier case."""
    return any(
        isinstance(item, Number)
        and _FIRST_YEAR <= item.value <= _LAST_YEAR
        and reading.words[item.start - 1].lower() == "in"
        for item in clause.items
    )


def _lend_subjects(reading: Reading) -> None:
    """A clause that opens the sentence without a subject (``After admitting theft, Finch was``) takes the next one's."""
    following: Clause | None = None
    for clause in reversed(reading.clauses):
        if clause.explicit:
            following = clause
        elif following is not None:
            clause.subject, clause.explicit, clause.collective = following.subject, True, following.collective
    for clause in reading.clauses:
        if not clause.explicit and (reading.sentence.kind != "heading" or len(reading.cast.suspects) == 1):
            clause.subject = reading.discourse.current
            clause.collective = reading.discourse.collective
