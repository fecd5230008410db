"""Offences, lengths, sums and orders in a sentence -> the clause that they belong to."""

from typing import Final

from release_extract.mentions.model import (
    CourtMention,
    Cue,
    Date,
    Duration,
    Mention,
    Number,
    OffenceMention,
    OrderMention,
)
from release_extract.rules.cues import CHARGING
from release_extract.statements.clauses.acts import open_clause
from release_extract.statements.clauses.model import MOST_YEARS, SUBJECT_PRONOUNS, Clause, Reading
from release_extract.statements.lengths import main_unit, with_unit

#: Acts that are of a number of charges, and what stands around the number where nothing more is said.
_BEFORE_COUNT: Final[tuple[list[str], ...]] = ([], ["to"], ["of"], ["with"], ["on"], [","])
_AFTER_COUNT: Final = frozenset(", . ; and but count counts charge charges offence offences".split())
#: Words after a bare number that is a length: ``Orr to eight, Lyle to six and Orr to two respectively``.
_AFTER_BARE_LENGTH: Final = frozenset("for and , . ; respectively on consecutively concurrently in".split())
_OPENS_STORY: Final = frozenset("after when while because where as".split())


def take_object(reading: Reading, item: Mention) -> None:
    """Give what is no person and no act to the clause before it, or keep it for the one that comes."""
    item = _with_unit(reading, item)
    if isinstance(item, Duration) and _after_dash(reading, item):
        open_clause(reading, Cue(item.start, item.start, "sentenced"))
    if isinstance(item, Duration) and reading.may_grow:
        reading.fresh = False
    if isinstance(item, Number) and _is_elliptic_count(reading, item):
        reading.clauses.append(reading.same_act([item]))
        reading.loose, reading.fresh = [], False
        return
    if not isinstance(item, (CourtMention, Date, Number, Cue)) and reading.fresh and reading.clauses:
        _carry(reading)
    if reading.fresh or not reading.clauses:
        reading.loose.append(item)
    else:
        reading.clauses[-1].items.append(item)


def _is_elliptic_count(reading: Reading, item: Number) -> bool:
    """``admitted three counts of theft and Orr two``, ``and Orr to two``: a number of the charges told before."""
    last = reading.clauses[-1] if reading.clauses else None
    if last is None or last.act not in CHARGING or not reading.fresh or reading.loose:
        return False
    told = any(isinstance(m, (OffenceMention, Number)) for m in last.items)
    gap = [word.lower() for word in reading.words[reading.group_end : item.start]]
    return told and gap in _BEFORE_COUNT and reading.word_at(item.end).lower() in _AFTER_COUNT


def _after_dash(reading: Reading, item: Duration) -> bool:
    """``pleaded guilty to theft – two years``: what a dash sets apart in a list is the sentence."""
    decided = reading.act_before() in ("guilty", "convicted", "charged", "denied") and not reading.fresh
    return decided and reading.words[item.start - 1] in ("–", "—", "-", ":") and reading.sentence.kind == "item"


def _with_unit(reading: Reading, item: Mention) -> Mention:
    """``Orr for nine and Lyle for six``: a number after lengths of time is in their unit."""
    if isinstance(item, Duration):
        reading.unit = main_unit(item)
    elif (
        isinstance(item, Number)
        and reading.unit
        and item.value < MOST_YEARS
        and reading.act_before() in ("sentenced", "given")
    ):
        after = reading.word_at(item.end).lower() if item.end < reading.sentence.end else "."
        if after in _AFTER_BARE_LENGTH:
            return with_unit(item, reading.unit)
    return item


def _carry(reading: Reading) -> None:
    """A new subject with an object and no act of its own: the act before holds on."""
    last = reading.clauses[-1]
    if last.act in CHARGING and _opens_story(reading):
        reading.clauses.append(
            Clause("", None, tuple(reading.group), True, reading.collective, False, reading.loose, [])
        )
        reading.loose, reading.fresh = [], False
        return
    if any(isinstance(item, Number) and item.value == 1 for item in reading.loose):
        orders: list[Mention] = [item for item in last.items if isinstance(item, OrderMention)]
        reading.loose = orders[-1:] + [item for item in reading.loose if not isinstance(item, Number)]
    reading.clauses.append(reading.same_act(reading.loose))
    reading.loose, reading.fresh = [], False


def _opens_story(reading: Reading) -> bool:
    """``pleaded guilty to burglary after he burgled a shop``: a clause that tells how."""
    words = [word.lower() for word in reading.words[max(0, reading.group_end - 2) : reading.group_end]]
    return words[-1:] != [] and words[-1] in SUBJECT_PRONOUNS and words[0] in _OPENS_STORY
