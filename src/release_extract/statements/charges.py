"""A clause -> ChargeStatements: the only file that knows how offences and their counts are listed."""

from collections.abc import Iterator, Sequence
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Mention, Number, OffenceMention
from release_extract.rules.charge_words import COUNT_ADJECTIVES, MASS_PLURALS
from release_extract.statements.clauses import Clause
from release_extract.statements.model import ChargeStatement, Party

#: Acts of a clause that make a charge of the offences in it.
CHARGE_ACTS: Final = frozenset(
    "guilty denied trial convicted acquitted left_on_file tic discontinued undecided charged did_the_act sentenced given".split()
)
#: Acts whose offences may stand before them: ``two counts were left on file``.
_PASSIVE_ACTS: Final = frozenset("left_on_file tic discontinued undecided acquitted".split())
_NOT_FIRST: Final = frozenset("for in under and to - relating relat".split())
_MOST_COUNTS: Final = 500
_LONGEST_COUNT_PHRASE: Final = 6


def charge_statements(tokens: Tokens, index: int, clause: Clause) -> Iterator[ChargeStatement]:
    """What the clause states of offences; ``index`` is the sentence's."""
    if clause.act not in CHARGE_ACTS:
        return
    party = Party(clause.subject, clause.collective)
    tried = next(
        (item for item in (*clause.before, *clause.items) if isinstance(item, Cue) and item.kind == "tried"), None
    )
    if tried is not None and clause.act in ("convicted", "acquitted", "undecided"):
        yield ChargeStatement(index, party, "trial", None, None, False, False, True, Mention(tried.start, tried.end))
    items = clause.items
    if clause.act in _PASSIVE_ACTS and not any(isinstance(item, OffenceMention) for item in items):
        items = clause.before
    said = False
    for place, item in enumerate(items):
        if isinstance(item, OffenceMention):
            said = True
            yield _statement(tokens, index, clause, party, items, place, item)
    back = next((item for item in items if isinstance(item, Cue) and item.kind == "same_charge"), None)
    if (back or clause.act not in ("sentenced", "given")) and not said:
        span = back or clause.cue
        if span is not None:
            yield ChargeStatement(
                index,
                party,
                clause.act,
                None,
                *_counted(tokens, items, len(items)),
                False,
                True,
                Mention(span.start, span.end),
            )


def _statement(
    tokens: Tokens,
    index: int,
    clause: Clause,
    party: Party,
    items: Sequence[Mention],
    place: int,
    offence: OffenceMention,
) -> ChargeStatement:
    counts, stated, further = _counts(tokens, items, place, offence)
    return ChargeStatement(
        index,
        party,
        clause.act,
        offence,
        counts,
        stated,
        further,
        _definite(tokens, offence),
        Mention(offence.start, offence.end),
    )


def _counted(tokens: Tokens, items: Sequence[Mention], place: int) -> tuple[int | None, bool]:
    """The number of ``both charges``, ``all three counts``: said, but no count of one offence."""
    return None, False


def _counts(
    tokens: Tokens, items: Sequence[Mention], place: int, offence: OffenceMention
) -> tuple[int | None, bool, bool]:
    """How many, whether that is printed, and whether they are further ones."""
    further = False
    for back in range(place - 1, max(-1, place - 4), -1):
        item = items[back]
        if (
            isinstance(item, Number)
            and item.value <= _MOST_COUNTS
            and _count_words_only(tokens, item.end, offence.start)
        ):
            return int(item.value), True, further
        if isinstance(item, Cue) and item.kind == "further":
            further = True
        elif not (isinstance(item, Cue) and item.kind in ("count", "each")):
            break
    if _one(tokens, offence):
        return 1, True, further
    return (None if _plural(tokens, offence) else 1), False, further


def _count_words_only(tokens: Tokens, start: int, end: int) -> bool:
    """Whether only ``counts of``, ``further charges of`` and the like stand between a number and its offence."""
    between = tokens.stems[start:end]
    if not between:
        return True
    listed = len(between) <= _LONGEST_COUNT_PHRASE and all(word in COUNT_ADJECTIVES for word in between)
    return listed and between[0] not in _NOT_FIRST


def _one(tokens: Tokens, offence: Mention) -> bool:
    """``one count of``, ``a charge of``."""
    before = [word.lower() for word in tokens.words[max(0, offence.start - 4) : offence.start]]
    return before[-3:-1] in (
        ["a", "count"],
        ["a", "charge"],
        ["one", "count"],
        ["one", "charge"],
        ["single", "count"],
        ["single", "charge"],
    )


def _definite(tokens: Tokens, offence: Mention) -> bool:
    before = tokens.words[offence.start - 1].lower() if offence.start else ""
    first = tokens.words[offence.start].lower()
    return "the" in (before, first) or before in ("his", "her", "their", "this")


def _plural(tokens: Tokens, offence: OffenceMention) -> bool:
    """Whether the words name several: ``burglaries``, ``offences``; ``making images`` and ``threats to kill`` do not."""
    words = [word.lower() for word in tokens.words[offence.start : offence.end]]
    head = len(words)
    for place, word in enumerate(words):
        if word in ("of", "on", "in", "with", "by", "to", "for", "from", "against", "at", "without") and place:
            head = place
            break
    noun = words[head - 1]
    return noun.endswith("s") and not noun.endswith("ss") and noun not in MASS_PLURALS and not words[0].endswith("ing")
