"""A clause -> ChargeStatements: the only file that knows how offences and their counts are listed."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Mention, OffenceMention, OrderMention
from release_extract.rules.charge_words import (
    ADDING,
    CHARGE_HEADS,
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
    VICTIMS,
)
from release_extract.statements.backs import Back, number_at, read_back
from release_extract.statements.clauses import Clause
from release_extract.statements.model import ChargeStatement, Party

#: Acts of a clause that make a charge of the offences in it.
CHARGE_ACTS: Final = frozenset(
    "guilty denied trial convicted acquitted no_evidence accepted left_on_file tic discontinued undecided charged did_the_act "
    "sentenced given listed".split()
)
#: Acts whose charges may stand before them: ``two counts were left on file``.
_PASSIVE: Final = frozenset("left_on_file tic discontinued undecided acquitted accepted".split())
#: Acts whose subject is a charge.
_PASSIVE_SUBJECTS: Final = frozenset("left_on_file tic discontinued accepted".split())
_JOINS: Final = frozenset("and but while ; with whilst".split())
#: Acts that end a charge, and the words after which another act's begin.
_ENDING: Final = frozenset("left_on_file tic discontinued acquitted no_evidence".split())
_TURNS: Final = frozenset({"instead", "but"})
_IMPOSED: Final = frozenset({"sentenced", "given"})
#: Acts of a verdict, beside which a trial means that the charge was denied.
_VERDICTS: Final = frozenset("convicted acquitted undecided".split())
_PLEAS: Final = frozenset("guilty denied convicted charged".split())
_LONGEST_COUNT_PHRASE: Final = 8
_LONGEST_STATUTE: Final = 16
_LONGEST_VICTIMS: Final = 4
_LONGEST_UNKNOWN: Final = 12
#: How many years before the last one printed a sentence may be passed and still be of this case.
_RECENT_YEARS: Final = 1
#: ``charged after a robbery``: what follows is the occasion and no charge.
_OCCASIONS: Final = frozenset({"after", "following", "over"})
_JURY: Final = frozenset("jury jurors trial".split())


class Place(msgspec.Struct, frozen=True):
    """Where a clause stands: the sentence's index, and the tokens from the clause before to the one after.

    ``lent`` are offences among them that the clause before has as its own, but that stand before this one's act.
    """

    sentence: int
    floor: int
    limit: int
    lent: tuple[OffenceMention, ...] = ()
    #: Whether the sentence has begun to tell earlier convictions.
    history: bool = False


def places_of(tokens: Tokens, clauses: Sequence[Clause], sentence: int, start: int, end: int) -> Iterator[Place]:
    """The place of each clause of the sentence that has tokens ``start`` to ``end``."""
    floor, history = start, False
    lent: tuple[OffenceMention, ...] = ()
    for position, clause in enumerate(clauses):
        after = next((later for later in clauses[position + 1 :] if later.cue is not clause.cue), None)
        limit = _limit(tokens, clause, after) if after else end
        yield Place(sentence, floor, limit, lent, history)
        history = history or clause.act == "history"
        ends = [item.end for item in clause.items if item.end <= limit] or ([clause.cue.end] if clause.cue else [])
        floor = max([floor, *ends])
        lent = tuple(item for item in clause.items if isinstance(item, OffenceMention) and item.start >= limit)


def _limit(tokens: Tokens, clause: Clause, after: Clause) -> int:
    """Where the words of ``clause`` end: before a passive act its subject is the act's (``and one count was dropped``)."""
    cue = after.cue
    if cue is None:
        return min([item.start for item in (*after.before, *after.items)], default=0)
    first = clause.cue.end if clause.cue else 0
    if after.act in _PASSIVE_SUBJECTS:
        joins = [i for i in range(first, cue.start) if tokens.words[i].lower() in _JOINS]
        return joins[-1] if joins else cue.start
    return cue.start


def charge_statements(tokens: Tokens, place: Place, clause: Clause) -> Iterator[ChargeStatement]:
    """What the clause states of offences."""
    reader = _Reader(tokens, place, clause)
    yield from reader.trial()
    if reader.act in CHARGE_ACTS:
        if not reader.past():
            yield from reader.charges()


class _Reader:
    def __init__(self, tokens: Tokens, place: Place, clause: Clause) -> None:
        self._tokens = tokens
        self._place = place
        self._clause = clause
        self._party = Party(clause.subject, clause.collective)
        self.act = self._act()

    def _act(self) -> str:
        clause = self._clause
        if clause.cue is None:
            return "listed" if self._lists_charges() else clause.act or self._line_act()
        words = self._tokens.stems[clause.cue.start : clause.cue.end]
        return "no_evidence" if clause.act == "acquitted" and "evidenc" in words else clause.act

    def _line_act(self) -> str:
        """``Ashdown, 34: theft - fine, costs``: a list's line whose penalties make it a sentence."""
        clause = self._clause
        imposed = any(isinstance(item, OrderMention) for item in clause.items)
        return "sentenced" if imposed and clause.explicit and ":" in self._words_of_place() else ""

    def _words_of_place(self) -> Sequence[str]:
        return self._tokens.words[self._place.floor : self._place.limit]

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

    def past(self) -> bool:
        """``got five years in 1999 for robbery``: a bare year, before the offence, long before the release's own."""
        clause = self._clause
        if clause.cue is None or clause.act not in (*_IMPOSED, "convicted"):
            return False
        offence = next((item.start for item in clause.items if isinstance(item, OffenceMention)), self._place.limit)
        had = "had" in (word.lower() for word in self._tokens.words[max(0, clause.cue.start - 2) : clause.cue.end])
        years = self._years(self._place.floor, self._place.limit if had else offence)
        if years and self._place.history:
            return True
        return bool(years) and max(years) + _RECENT_YEARS < max(self._years(0, len(self._tokens.words)))

    def _years(self, start: int, end: int) -> list[int]:
        """The years printed as ``in 1999``, or in any way where the whole text is asked for."""
        words = self._tokens.words
        return [
            int(words[i])
            for i in range(start, end)
            if len(words[i]) == 4 and words[i].isdigit() and words[i][:2] in ("19", "20") and (not start or words[i - 1].lower() == "in")
        ]

    def _bare(self, act: str, span: Mention) -> ChargeStatement:
        return ChargeStatement(self._place.sentence, self._party, act, None, None, False, False, False, span)

    def charges(self) -> Iterator[ChargeStatement]:
        """The offences and the references of the clause, in order; else the act by itself."""
        offences, start, end = self._region()
        offences = [offence for offence in self._joined(offences) if not self._told_after(offence)]
        backs = self._backs(start, end)
        covered = {id(offence) for offence in offences for back in backs if _overlap(back, offence)}
        for found in sorted([*backs, *(o for o in offences if id(o) not in covered)], key=lambda m: m.start):
            if isinstance(found, OffenceMention):
                yield self._of_offence(found)
            elif isinstance(found, Back):
                yield self._of_back(found, next((o for o in offences if _overlap(found, o)), None))
        yield from self._other_act(offences)
        yield from self._said_shortly(backs)
        if not offences and not backs:
            yield from self._without_words()

    def _other_act(self, offences: Sequence[OffenceMention]) -> Iterator[ChargeStatement]:
        """``dropped the murder charge, and instead went ahead on manslaughter``: a charge that stays."""
        if self.act in _ENDING and offences:
            limit = self._limit_of_ending()
            for item in self._clause.items:
                if isinstance(item, OffenceMention) and limit <= item.start < self._place.limit:
                    yield msgspec.structs.replace(self._of_offence(item), act="charged")

    def _said_shortly(self, backs: Sequence[Back]) -> Iterator[ChargeStatement]:
        """``cleared of the fourth, and of ill-treatment``: a word for a charge that was told at length before."""
        words = [word.lower() for word in self._tokens.words[backs[-1].end : backs[-1].end + 3]] if backs else []
        if self.act in _VERDICTS and words[:1] == [","] and words[1:2] in (["and"], ["or"]) and words[2:] == ["of"]:
            yield from self._by_words(backs[-1].end + 3)

    def _by_words(self, start: int) -> Iterator[ChargeStatement]:
        """The charge that the words from token ``start`` on stand for."""
        end = start
        while end < self._place.limit and self._tokens.words[end].lower() not in ENDS_UNKNOWN:
            end += 1
        stems = frozenset(stem for stem in self._tokens.stems[start:end] if stem.isalpha())
        if stems and end - start <= _LONGEST_COUNT_PHRASE:
            bare = self._bare(self.act, Mention(start, end))
            yield msgspec.structs.replace(bare, which="all", words=stems)

    def _region(self) -> tuple[list[OffenceMention], int, int]:
        """The offences that the act is of, and the tokens among which references to charges are looked for."""
        clause, cue = self._clause, self._clause.cue
        limit = self._limit_of_ending() if clause.act in _ENDING else self._place.limit
        after = [m for m in clause.items if isinstance(m, OffenceMention) and m.start < limit]
        before = [*self._place.lent, *(item for item in clause.before if isinstance(item, OffenceMention))]
        if cue is None:
            return [*before, *after], self._place.floor, self._place.limit
        beside = [item for item in before if self._beside(item)]
        if self._tokens.words[cue.end - 1].lower() in _OCCASIONS and clause.act == "charged":
            return [_weak(offence) for offence in after], cue.end, cue.end
        if after or self._names_after(cue):
            return [*beside, *after], cue.end, self._place.limit
        if clause.act in _PASSIVE:
            return before, self._place.floor, cue.start
        if clause.act in _PLEAS and self._relative(cue):
            return [item for item in before if not item.plain], cue.end, cue.end
        told = [self._listed(offence) for offence in before] if clause.act in _IMPOSED else []
        return [*beside, *told], cue.end, self._place.limit

    def _limit_of_ending(self) -> int:
        """``dropped the murder charge, and instead went ahead on``: where the words of a charge that ends are over."""
        cue = self._clause.cue
        first = cue.end if cue else self._place.floor
        return next((i for i in range(first, self._place.limit) if self._tokens.words[i].lower() in _TURNS), self._place.limit)

    def _listed(self, offence: OffenceMention) -> OffenceMention:
        """``Ashdown, 34: theft - jailed`` is a list's line; other words before a sentence only tell the story."""
        line = ":" in self._tokens.words[self._place.floor : offence.start]
        return offence if line else _weak(offence)

    def _joined(self, offences: Sequence[OffenceMention]) -> list[OffenceMention]:
        """The offences without the later words of one that is told in two parts."""
        whole: list[OffenceMention] = []
        for offence in offences:
            if not (whole and whole[-1].labels == offence.labels and self._goes_on(offence)):
                whole.append(offence)
        return whole

    def _told_after(self, offence: OffenceMention) -> bool:
        """``15 motoring charges, including``: what they were is told then."""
        after = self._tokens.stems[offence.end : self._place.limit]
        return offence.labels == ("",) and "includ" in after

    def _goes_on(self, offence: Mention) -> bool:
        """``after consuming so much alcohol that it exceeded the limit``: a verb that ends the charge's own words."""
        return self._tokens.words[offence.start].lower().endswith("ed")

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
        subject = start == self._place.floor
        position = start
        while position < end:
            back = read_back(self._tokens, position, end, bare=position == start and not subject)
            if back is None or (back.which == "some" and subject):
                position += 1
                continue
            new = back.which == "rest" and back.number is not None and not back.definite and not subject
            found.append(msgspec.structs.replace(back, which="some") if new else back)
            position = back.end
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
        if stated and self.act in _PLEAS:
            offence = msgspec.structs.replace(offence, plain=False)
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
        start = self._before_statute(offence.start)
        floor = max(self._place.floor, start - _LONGEST_COUNT_PHRASE)
        for i in range(start - 1, floor - 1, -1):
            word = self._tokens.words[i].lower()
            number = number_at(self._tokens.words, i)
            if number is not None and self._tokens.words[i + 1].lower() not in NOT_AFTER_NUMBER:
                further = further or (i > 0 and self._tokens.words[i - 1].lower() in ADDING)
                return self._of_them(i) or number, True, further
            if word in UNCOUNTED:
                return None, False, further
            further = further or word in ADDING or word in ORDINALS
            single = single or word in SINGLE_HEADS or word in ORDINALS
            if word not in ADDING and word not in ORDINALS and self._tokens.stems[i] not in COUNT_ADJECTIVES:
                break
        if single:
            return 1, True, further
        victims = self._victims(offence)
        if victims is not None:
            return victims, True, further
        return (None if _plural(self._tokens, offence) else 1), False, further

    def _of_them(self, i: int) -> int | None:
        """``two of the three counts``: the number before that at token ``i``, of which it is a part."""
        words = [word.lower() for word in self._tokens.words[max(0, i - 3) : i]]
        return number_at(words, 0) if len(words) == 3 and words[1] == "of" and words[2] in DEFINITE else None

    def _victims(self, offence: Mention) -> int | None:
        """``assaulting both men``, ``assaulting two police officers``: one charge for each of them."""
        words = [word.lower() for word in self._tokens.words[offence.start : offence.end + _LONGEST_VICTIMS]]
        if not words[0].endswith("ing"):
            return None
        for i in range(1, len(words) - 1):
            number = 2 if words[i] == "both" else number_at(words, i)
            if number and not VICTIMS.isdisjoint(words[i + 1 : i + 4]) and words[i + 1] != "-":
                return number
        return None

    def _before_statute(self, start: int) -> int:
        """The token before which the count stands: ``two offences contrary to section 2 (dissemination)``."""
        if self._tokens.words[start - 1 : start] != ["("]:
            return start
        reach = range(start - 1, max(self._place.floor, start - _LONGEST_STATUTE) - 1, -1)
        return next((i for i in reach if self._tokens.words[i].lower() in ("contrary", "under")), start)

    def _bracketed(self, offence: Mention) -> int | None:
        """``theft (two counts)``, ``theft x 3``."""
        after = self._tokens.words[offence.end : offence.end + 4]
        counted = len(after) == 4 and self._tokens.stems[offence.end + 2] in ("count", "charge", "offence")
        if counted and after[0] in "(," and after[3].lower() != "of":
            return number_at(self._tokens.words, offence.end + 1)
        if len(after) >= 2 and after[0].lower() in "x×" and after[1].isdigit():
            return int(after[1])
        first = 1 if after[:1] == ["on"] else 0
        if len(after) >= first + 2 and after[first + 1].lower() in ("times", "occasions"):
            return number_at(self._tokens.words, offence.end + first)
        return 2 if after and after[0].lower() == "twice" else None


def _weak(offence: OffenceMention) -> OffenceMention:
    """The same words where they only tell the story: a charge for whoever has no other."""
    return msgspec.structs.replace(offence, plain=True)


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end


def _plural(tokens: Tokens, offence: Mention) -> bool:
    """Whether the words name several: ``burglaries``, ``offences``; ``making images`` and ``threats to kill`` do not."""
    words = [word.lower() for word in tokens.words[offence.start : offence.end]]
    head = next((place for place, word in enumerate(words) if place and word in HEAD_ENDS), len(words))
    noun = words[head - 1]
    if noun in CHARGE_HEADS and noun not in SINGLE_HEADS:
        return True
    return noun.endswith("s") and not noun.endswith("ss") and noun not in MASS_PLURALS and not words[0].endswith("ing")
