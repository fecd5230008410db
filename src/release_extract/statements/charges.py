"""A clause -> ChargeStatements: the only file that knows how offences and their counts are listed."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Mention, OffenceMention
from release_extract.rules.charge_words import (
    ADDING,
    COUNT_ADJECTIVES,
    DEFINITE,
    ENDS_UNKNOWN,
    HEAD_ENDS,
    MASS_PLURALS,
    NOT_AFTER_NUMBER,
    ORDINALS,
    REPEATING,
    SINGLE_HEADS,
    UNCOUNTED,
    UNKNOWN_HEADS,
)
from release_extract.statements.backs import Back, number_at, read_back
from release_extract.statements.clauses import Clause
from release_extract.statements.model import ChargeStatement, Party

#: Acts of a clause that make a charge of the offences in it.
CHARGE_ACTS: Final = frozenset(
    "guilty denied trial convicted acquitted accepted left_on_file tic discontinued undecided charged did_the_act "
    "sentenced given listed".split()
)
#: Acts whose charges may stand before them: ``two counts were left on file``.
_PASSIVE: Final = frozenset("left_on_file tic discontinued undecided acquitted accepted".split())
_IMPOSED: Final = frozenset({"sentenced", "given"})
#: Acts of a verdict, beside which a trial means that the charge was denied.
_VERDICTS: Final = frozenset("convicted acquitted undecided".split())
_PLEAS: Final = frozenset("guilty denied convicted charged".split())
_LONGEST_COUNT_PHRASE: Final = 8
_LONGEST_UNKNOWN: Final = 12
_JURY: Final = frozenset("jury jurors trial".split())


class Place(msgspec.Struct, frozen=True):
    """Where a clause stands: the sentence's index, and the tokens from the clause before to the one after."""

    sentence: int
    floor: int
    limit: int


def places_of(clauses: Sequence[Clause], sentence: int, start: int, end: int) -> Iterator[Place]:
    """The place of each clause of the sentence that has tokens ``start`` to ``end``."""
    floor = start
    for position, clause in enumerate(clauses):
        cue = next((later.cue for later in clauses[position + 1 :] if later.cue is not clause.cue), None)
        yield Place(sentence, floor, cue.start if cue else end)
        ends = [item.end for item in clause.items] or ([clause.cue.end] if clause.cue else [])
        floor = max([floor, *ends])


def charge_statements(tokens: Tokens, place: Place, clause: Clause) -> Iterator[ChargeStatement]:
    """What the clause states of offences."""
    reader = _Reader(tokens, place, clause)
    yield from reader.trial()
    if reader.act in CHARGE_ACTS:
        yield from reader.charges()


class _Reader:
    def __init__(self, tokens: Tokens, place: Place, clause: Clause) -> None:
        self._tokens = tokens
        self._place = place
        self._clause = clause
        self._party = Party(clause.subject, clause.collective)
        self.act = clause.act or ("listed" if self._lists_charges() else "")

    def _lists_charges(self) -> bool:
        """``They included arson``: charges whose act the sentence before has said."""
        first = self._place.floor
        words = self._tokens.stems[first : first + 4]
        return bool(words) and words[0] in ("this", "these", "they", "the", "those", "among") and "includ" in words

    def trial(self) -> Iterator[ChargeStatement]:
        """A trial is a denial of whatever the verdict is on."""
        clause = self._clause
        items = (*clause.before, *clause.items)
        cue = next((item for item in items if isinstance(item, Cue) and item.kind == "tried"), None)
        if cue is not None and clause.act in _VERDICTS:
            yield self._bare("trial", Mention(cue.start, cue.end))
        elif clause.act == "narrative" and clause.cue is not None:
            words = {word.lower() for word in self._tokens.words[self._place.floor : clause.cue.end]}
            if not _JURY.isdisjoint(words):
                yield self._bare("trial", Mention(clause.cue.start, clause.cue.end))

    def _bare(self, act: str, span: Mention) -> ChargeStatement:
        return ChargeStatement(self._place.sentence, self._party, act, None, None, False, False, False, span)

    def charges(self) -> Iterator[ChargeStatement]:
        """The offences and the references of the clause, in order; else the act by itself."""
        offences, start, end = self._region()
        backs = self._backs(start, end)
        covered = {id(offence) for offence in offences for back in backs if _overlap(back, offence)}
        for found in sorted([*backs, *(o for o in offences if id(o) not in covered)], key=lambda m: m.start):
            if isinstance(found, OffenceMention):
                yield self._of_offence(found)
            elif isinstance(found, Back):
                yield self._of_back(found, next((o for o in offences if _overlap(found, o)), None))
        if not offences and not backs:
            yield from self._without_words()

    def _region(self) -> tuple[list[OffenceMention], int, int]:
        """The offences that the act is of, and the tokens among which references to charges are looked for."""
        clause, cue = self._clause, self._clause.cue
        after = [item for item in clause.items if isinstance(item, OffenceMention)]
        before = [item for item in clause.before if isinstance(item, OffenceMention)]
        if cue is None:
            return [*before, *after], self._place.floor, self._place.limit
        beside = [item for item in before if self._beside(item)]
        if after or self._names_after(cue):
            return [*beside, *after], cue.end, self._place.limit
        if clause.act in _PASSIVE:
            return before, self._place.floor, cue.start
        if clause.act in _PLEAS and self._relative(cue):
            return [item for item in before if not item.plain], cue.end, cue.end
        plain = [item for item in before if item.plain] if clause.act in _IMPOSED else []
        return [*beside, *plain], cue.end, self._place.limit

    def _names_after(self, cue: Mention) -> bool:
        return bool(self._backs(cue.end, self._place.limit))

    def _beside(self, offence: Mention) -> bool:
        """``in addition to murder``, ``as well as theft``: said before the act, and of it."""
        before = [word.lower() for word in self._tokens.words[max(0, offence.start - 2) : offence.start]]
        return before in (["addition", "to"], ["well", "as"])

    def _relative(self, cue: Mention) -> bool:
        """``a charge of attempted murder, which Magill had denied``."""
        words = [word.lower() for word in self._tokens.words[max(self._place.floor, cue.start - 6) : cue.start]]
        return "which" in words or "that" in words

    def _backs(self, start: int, end: int) -> list[Back]:
        """The references among tokens ``start`` to ``end``. A sentence is passed for charges that are known already."""
        if self._clause.act in _IMPOSED:
            return [back for back in self._scan(start, end) if back.which == "same"]
        return self._scan(start, end)

    def _scan(self, start: int, end: int) -> list[Back]:
        found: list[Back] = []
        position = start
        while position < end:
            back = read_back(self._tokens, position, end)
            if back is not None and not (back.which == "some" and start == self._place.floor):
                found.append(back)
                position = back.end
            else:
                position += 1
        return found

    def _of_back(self, back: Back, offence: OffenceMention | None) -> ChargeStatement:
        return ChargeStatement(
            self._place.sentence,
            self._party,
            self.act,
            offence,
            back.number,
            back.number is not None,
            back.which == "further",
            True,
            Mention(back.start, back.end),
            back.which,
            back.words,
        )

    def _of_offence(self, offence: OffenceMention) -> ChargeStatement:
        counts, stated, further = self._counts(offence)
        before = self._tokens.words[offence.start - 1].lower() if offence.start else ""
        definite = not {before, self._tokens.words[offence.start].lower()}.isdisjoint(DEFINITE | REPEATING)
        return ChargeStatement(
            self._place.sentence,
            self._party,
            self.act,
            offence,
            counts,
            stated,
            further,
            definite,
            Mention(offence.start, offence.end),
            "",
            frozenset(self._tokens.stems[offence.start : offence.end]),
        )

    def _without_words(self) -> Iterator[ChargeStatement]:
        """``pleaded guilty`` by itself, or of something that no table has."""
        cue = self._clause.cue
        if cue is None or self.act in _IMPOSED:
            return
        unknown = self._unknown(cue) if self.act in _PLEAS else None
        yield self._of_offence(unknown) if unknown else self._bare(self.act, Mention(cue.start, cue.end))

    def _unknown(self, cue: Mention) -> OffenceMention | None:
        """``failing to comply with a request``: the words after ``pleaded guilty to`` that look like a charge."""
        words = self._tokens.words
        if words[cue.end - 1].lower() not in ("to", "of", "with"):
            return None
        start = cue.end
        while start < self._place.limit and self._counting(start):
            start += 1
        end = start
        while end < min(self._place.limit, start + _LONGEST_UNKNOWN) and words[end].lower() not in ENDS_UNKNOWN:
            end += 1
        looks = end > start + 1 and (words[start].lower().endswith("ing") or words[end - 1].lower() in UNKNOWN_HEADS)
        return OffenceMention(start, end, ("",), False, None) if looks else None

    def _counting(self, i: int) -> bool:
        return number_at(self._tokens.words, i) is not None or self._tokens.stems[i] in COUNT_ADJECTIVES

    def _counts(self, offence: OffenceMention) -> tuple[int | None, bool, bool]:
        """How many, whether that is printed, and whether they are further ones."""
        after = self._bracketed(offence)
        if after is not None:
            return after, True, False
        further = single = False
        floor = max(self._place.floor, offence.start - _LONGEST_COUNT_PHRASE)
        for i in range(offence.start - 1, floor - 1, -1):
            word = self._tokens.words[i].lower()
            number = number_at(self._tokens.words, i)
            if number is not None and self._tokens.words[i + 1].lower() not in NOT_AFTER_NUMBER:
                return number, True, further
            if word in UNCOUNTED:
                return None, False, further
            further = further or word in ADDING or word in ORDINALS
            single = single or word in SINGLE_HEADS or word in ORDINALS
            if word not in ADDING and word not in ORDINALS and self._tokens.stems[i] not in COUNT_ADJECTIVES:
                break
        if single:
            return 1, True, further
        return (None if _plural(self._tokens, offence) else 1), False, further

    def _bracketed(self, offence: Mention) -> int | None:
        """``theft (two counts)``, ``theft x 3``."""
        after = self._tokens.words[offence.end : offence.end + 4]
        if len(after) >= 3 and after[0] in "(," and self._tokens.stems[offence.end + 2] in ("count", "charge", "offenc"):
            return number_at(self._tokens.words, offence.end + 1)
        if len(after) >= 2 and after[0].lower() in "x×" and after[1].isdigit():
            return int(after[1])
        return None


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _plural(tokens: Tokens, offence: Mention) -> bool:
    """Whether the words name several: ``burglaries``, ``offences``; ``making images`` and ``threats to kill`` do not."""
    words = [word.lower() for word in tokens.words[offence.start : offence.end]]
    head = next((place for place, word in enumerate(words) if place and word in HEAD_ENDS), len(words))
    noun = words[head - 1]
    return noun.endswith("s") and not noun.endswith("ss") and noun not in MASS_PLURALS and not words[0].endswith("ing")
