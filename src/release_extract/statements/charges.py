"""A clause -> ChargeStatements: the only file that knows which offences and which charges said before an act is of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import msgspec

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Mention, Number, OffenceMention, OrderMention
from release_extract.rules.broader import BROADER
from release_extract.rules.charge_words import ANYBODY, BESIDE, DEFINITE, ENDS_UNKNOWN, REPEATING, UNKNOWN_HEADS
from release_extract.rules.cues import IMPOSING_ACTS, VERDICTS
from release_extract.statements.backs import Back, number_at, read_back
from release_extract.statements.clauses.model import Clause
from release_extract.statements.counts import Count, count_of, is_counting
from release_extract.statements.model import ChargeStatement, Party
from release_extract.statements.places import Place
from release_extract.statements.shop_thefts import labels_of_theft

#: Acts of a clause that make a charge of the offences in it.
CHARGE_ACTS: Final = frozenset(
    "guilty denied trial convicted acquitted no_evidence accepted left_on_file tic discontinued undecided charged "
    "did_the_act sentenced given listed".split()
)
#: Acts whose charges may stand before them: ``two counts were left on file``.
_PASSIVE: Final = frozenset("left_on_file tic discontinued undecided acquitted accepted".split())
#: Acts that end a charge, and the words after which another act's begin.
_ENDING: Final = frozenset("left_on_file tic discontinued acquitted no_evidence".split())
_TURNS: Final = frozenset({"instead", "but"})
#: Acts of a verdict, beside which a trial means that the charge was denied.
_TELLING: Final = frozenset("guilty denied convicted charged".split())
_LONGEST_SHORT: Final = 8
#: Tokens in which a date may stand that the clause before has taken.
_DATE_BEFORE: Final = 3
_LONGEST_UNKNOWN: Final = 12
#: How many years before the last one printed a sentence may be passed and still be of this case.
_RECENT_YEARS: Final = 1
#: Where the last year of a release is looked for, in tokens.
_FIRST_TOKENS: Final = 5_000
#: ``charged after a robbery``: what follows is the occasion and no charge.
_OCCASIONS: Final = frozenset({"after", "following", "over"})
#: How many sentences of a release tell what it is about.
_FIRST_SENTENCES: Final = 6
_SAME_NUMBER: Final = "same number of"
#: What joins the offences of one plea, and nouns for taking part in what was told before.
_BETWEEN_OFFENCES: Final = frozenset(", and also as well to of a an one count charge".split())
_PARTS: Final = frozenset("part parts role roles involvement participation".split())
#: Words with which the story of a charge begins, and what turns back to the charges.
_ASIDES: Final = frozenset("after following when while having during caught seen because showed shows".split())
_JOINS: Final = frozenset("and ; also or".split())
#: Words after ``against`` that name somebody else than the person spoken of.
_SOMEBODY_ELSE: Final = frozenset("his her their a an another two three four other".split())
#: Words between a trial to come and its charge.
_TO_TRIAL: Final = frozenset("for on of a one two three count counts charge charges accused charged with".split())
#: ``charges of``, and the words that may stand between such a noun and its one offence.
_PLURAL_HEADS: Final = frozenset("charges counts offences allegations".split())
_RELATING: Final = frozenset(
    "of that which relate related relates relating to in relation connection connected with concerning regarding "
    "involving the over".split()
)
_LONGEST_HEAD: Final = 7
_COMMITTING: Final = frozenset("committed perpetrated".split())
_PURPOSES: Final = frozenset({("order", "to"), ("intent", "to"), ("intending", "to"), ("trying", "to")})
_JURY: Final = frozenset("jury jurors trial".split())
_HEARS: Final = frozenset("heard told hear sat shown deliberated retired".split())


def charge_statements(tokens: Tokens, place: Place, clause: Clause) -> Iterator[ChargeStatement]:
    """What the clause states of offences."""
    reader = _Reader(tokens, place, clause)
    yield from reader.trial()
    if reader.act in CHARGE_ACTS and not reader.past():
        yield from reader.charges()
    yield from reader.story()


class _Reader:
    def __init__(self, tokens: Tokens, place: Place, clause: Clause) -> None:
        self._tokens = tokens
        self._place = place
        self._clause = clause
        self._party = Party(clause.subject, clause.collective)
        self._scanned: dict[tuple[int, int], list[Back]] = {}
        self.act = self._act()

    def _act(self) -> str:
        clause = self._clause
        if clause.cue is None:
            told = clause.act if clause.act in CHARGE_ACTS else self._line_act()
            return "listed" if self._lists_charges() else told
        if self._of_anybody(clause.cue):
            return ""
        if self._in_table() and clause.act not in CHARGE_ACTS:
            return "charged"
        if clause.act == "next" and self._to_be_tried(clause.cue):
            return "charged"
        if clause.act in _TELLING and self._of_some(clause.cue):
            return "charged"
        words = self._tokens.stems[clause.cue.start : clause.cue.end]
        return "no_evidence" if clause.act == "acquitted" and "evidenc" in words else clause.act

    def _to_be_tried(self, cue: Mention) -> bool:
        """``will stand trial for robbery``: what is told of a trial to come is a charge."""
        offence = next((item for item in self._clause.items if isinstance(item, OffenceMention)), None)
        tried = not {"trial", "tried"}.isdisjoint(self._tokens.lower[cue.start : cue.end])
        return tried and offence is not None and _TO_TRIAL.issuperset(self._tokens.lower[cue.end : offence.start])

    def _of_some(self, cue: Mention) -> bool:
        """``Ten of the 16 pleaded guilty``: nobody is told to be one of the ten."""
        words = list(self._tokens.lower[max(self._place.floor, cue.start - 6) : cue.start])
        part = next((i for i in range(len(words) - 3) if words[i + 1 : i + 3] == ["of", "the"]), None)
        if part is None or number_at(words, part + 3) is None:
            return False
        return number_at(words, part) not in (None, len(self._clause.subject))

    def _of_anybody(self, cue: Mention) -> bool:
        """``when somebody is convicted of an offence``."""
        before = self._tokens.words[max(0, cue.start - 4) : cue.start]
        return not ANYBODY.isdisjoint(word.lower() for word in before)

    def _line_act(self) -> str:
        """``Ashdown, 34: theft - fine, costs``, ``Also: theft - no separate penalty``: a list's line whose penalties make it
        a sentence."""
        clause = self._clause
        imposed = any(isinstance(item, OrderMention) for item in clause.items)
        words = self._words_of_place()
        if ":" in words and {"separate", "penalty"} <= set(words):
            return "sentenced"
        return "sentenced" if imposed and clause.explicit and ":" in words else ""

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
        if cue is not None and clause.act in VERDICTS:
            yield self._bare("trial", Mention(cue.start, cue.end))
        elif clause.act == "convicted" and clause.cue is not None and self._found_by_trial(clause.cue):
            yield self._bare("trial", clause.cue)
        elif clause.act == "acquitted":
            if clause.cue is not None and self._by_jury(clause.cue):
                yield self._bare("trial", Mention(clause.cue.start, clause.cue.end))
        elif clause.act not in VERDICTS:
            heard = self._hearing_of_jury()
            if heard is not None:
                yield self._bare("trial", heard)

    def _found_by_trial(self, cue: Mention) -> bool:
        """``a trial there having found him guilty``"""
        before = self._tokens.lower[max(0, cue.start - 4) : cue.start + 1]
        return "trial" in before and "having" in before

    def _by_jury(self, cue: Mention) -> bool:
        """``the jury cleared him``, ``not proven``: who is cleared so was tried."""
        words = [word.lower() for word in self._tokens.words[self._place.floor : min(self._place.limit, cue.end + 3)]]
        after = [word.lower() for word in self._tokens.words[cue.end : self._place.limit]]
        by = [place for place, word in enumerate(after) if word == "by"]
        return not {"jury", "jurors", "proven"}.isdisjoint(
            {*words, *(word for place in by for word in after[place + 1 : place + 3])}
        )

    def _hearing_of_jury(self) -> Mention | None:
        """``jurors were told``, ``the trial heard``: what is said of a jury only where there was a trial."""
        words = [word.lower() for word in self._words_of_place()]
        juries = [i for i, word in enumerate(words) if word in _JURY]
        jury = next((i for i in juries if not _HEARS.isdisjoint(words[max(0, i - 2) : i + 4])), None)
        if jury is None:
            return None
        return Mention(self._place.floor + jury, self._place.floor + jury + 1)

    def past(self) -> bool:
        """``got five years in 1999 for robbery``: a bare year, before the offence, long before the release's own."""
        clause = self._clause
        if clause.cue is None or clause.act not in (*IMPOSING_ACTS, "convicted"):
            return False
        offence = next((item.start for item in clause.items if isinstance(item, OffenceMention)), self._place.limit)
        had = "had" in (word.lower() for word in self._tokens.words[max(0, clause.cue.start - 2) : clause.cue.end])
        floor = max(0, self._place.floor - _DATE_BEFORE) if self._place.history else self._place.floor
        years = self._years(floor, self._place.limit if had else offence)
        if years and self._place.history:
            return True
        return bool(years) and max(years) + _RECENT_YEARS < max(
            self._years(0, min(len(self._tokens.words), _FIRST_TOKENS)), default=0
        )

    def _years(self, start: int, end: int) -> list[int]:
        """The years printed as ``in 1999``, or in any way where the text's beginning is asked for."""
        words = self._tokens.words
        return [
            int(words[i])
            for i in range(start, end)
            if len(words[i]) == 4
            and words[i].isdecimal()
            and words[i][:2] in ("19", "20")
            and (not start or words[i - 1].lower() == "in")
        ]

    def _bare(self, act: str, span: Mention) -> ChargeStatement:
        return ChargeStatement(self._place.sentence, self._party, act, None, None, False, False, False, span)

    def charges(self) -> Iterator[ChargeStatement]:
        """The offences and the references of the clause, in order; else the act by itself."""
        if self._is_elliptic():
            yield from self._elliptic()
            return
        offences, start, end = self._region()
        offences = [offence for offence in self._joined(offences) if not self._told_after(offence)]
        backs = [back for back in self._backs(start, end) if not any(_inside(back, offence) for offence in offences)]
        backs = [back for back in backs if not self._is_victim(back)]
        covered = {id(offence) for offence in offences for back in backs if _overlap(back, offence)}
        for found in sorted([*backs, *(o for o in offences if id(o) not in covered)], key=lambda m: m.start):
            if isinstance(found, OffenceMention):
                yield self._respectively(self._of_offence(found), offences)
            elif isinstance(found, Back):
                yield self._of_back(found, next((o for o in offences if _overlap(found, o)), None))
        yield from self._other_act(offences)
        yield from self._said_shortly(backs)
        if self._in_table():
            yield from self._cell()
        elif not offences and not backs:
            yield from self._without_words()

    def _respectively(self, statement: ChargeStatement, offences: Sequence[OffenceMention]) -> ChargeStatement:
        """``Orr and Pitt were convicted of theft and fraud respectively``: each offence is one person's."""
        people = self._party.people
        told = any(isinstance(item, Cue) and item.kind == "respectively" for item in self._clause.items)
        if not told or len(people) < 2 or len(people) != len(offences):
            return statement
        place = next(i for i, offence in enumerate(offences) if offence.start == statement.span.start)
        return msgspec.structs.replace(statement, party=Party((people[place],), False))

    def _is_elliptic(self) -> bool:
        """Whether the clause has its act from the one before and says only how many: ``and Orr to two``."""
        clause = self._clause
        carried = clause.cue is not None and clause.cue.end < self._place.floor and not clause.before
        return carried and bool(clause.items) and all(isinstance(item, Number) for item in clause.items)

    def _elliptic(self) -> Iterator[ChargeStatement]:
        number = self._clause.items[0]
        if isinstance(number, Number):
            yield self._of_back(Back(number.start, number.end, "part", int(number.value), frozenset(), False), None)

    def _is_victim(self, back: Back) -> bool:
        """``of wounding another``: somebody, and no charge."""
        one = back.end - back.start == 1 and self._tokens.lower[back.start] == "another"
        return one and any(isinstance(item, OffenceMention) and item.end == back.start for item in self._clause.items)

    def story(self) -> Iterator[ChargeStatement]:
        """``A gang who plotted to smuggle migrants``: at the beginning of a release, what nobody in particular did."""
        clause = self._clause
        if self._place.sentence >= _FIRST_SENTENCES or not (self.act == "" or self._is_investigated()):
            return
        of_all = clause.collective or not clause.subject
        for item in (*clause.before, *clause.items):
            if isinstance(item, OffenceMention) and (of_all or self._is_committed(item)):
                yield msgspec.structs.replace(self._of_offence(_weak(item)), act="told")

    def _is_committed(self, offence: Mention) -> bool:
        """``A couple who committed benefit fraud``: the deed of whoever is spoken of, in so many words."""
        return self._tokens.lower[offence.start - 1] in _COMMITTING and self._tokens.lower[offence.start - 2] == "who"

    def _is_investigated(self) -> bool:
        """``an investigation into the supply of heroin``"""
        cue = self._clause.cue
        return cue is not None and self.act == "narrative" and "investig" in self._tokens.stems[cue.start : cue.end]

    def _in_table(self) -> bool:
        return "|" in self._words_of_place()

    def _cell(self) -> Iterator[ChargeStatement]:
        """The plea of a table's row: ``| Not guilty, convicted by jury |``."""
        words = [word.lower() for word in self._words_of_place()]
        for i, word in enumerate(words):
            cell = words[i + 1 : i + 3] if word == "|" else []
            plea = "guilty" if cell[:1] == ["guilty"] else "denied" if cell == ["not", "guilty"] else ""
            if plea:
                yield self._bare(plea, Mention(self._place.floor + i + 1, self._place.floor + i + 2))

    def _other_act(self, offences: Sequence[OffenceMention]) -> Iterator[ChargeStatement]:
        """``dropped the murder charge, and instead went ahead on manslaughter``: a charge that stays."""
        if self.act in _ENDING and offences:
            limit = self._limit_of_ending()
            for item in self._clause.items:
                if isinstance(item, OffenceMention) and limit <= item.start < self._place.limit:
                    yield msgspec.structs.replace(self._of_offence(item), act="charged", cue=None)

    def _said_shortly(self, backs: Sequence[Back]) -> Iterator[ChargeStatement]:
        """``cleared of the fourth, and of ill-treatment``: a word for a charge that was told at length before."""
        words = [word.lower() for word in self._tokens.words[backs[-1].end : backs[-1].end + 3]] if backs else []
        if self.act in VERDICTS and words[:1] == [","] and words[1:2] in (["and"], ["or"]) and words[2:] == ["of"]:
            yield from self._by_words(backs[-1].end + 3)

    def _by_words(self, start: int) -> Iterator[ChargeStatement]:
        """The charge that the words from token ``start`` on stand for."""
        end = start
        while end < self._place.limit and self._tokens.words[end].lower() not in ENDS_UNKNOWN:
            end += 1
        stems = frozenset(stem for stem in self._tokens.stems[start:end] if stem.isalpha())
        if stems and end - start <= _LONGEST_SHORT:
            bare = self._bare(self.act, Mention(start, end))
            yield msgspec.structs.replace(bare, which="all", words=stems)

    def _region(self) -> tuple[list[OffenceMention], int, int]:
        """The offences that the act is of, and the tokens among which references to charges are looked for."""
        clause, cue = self._clause, self._clause.cue
        limit = self._limit_of_ending() if clause.act in _ENDING else self._place.limit
        after = [m for m in clause.items if isinstance(m, OffenceMention) and m.start < limit]
        after = self._own_words(after)
        before = [*self._place.lent, *(item for item in clause.before if isinstance(item, OffenceMention))]
        if cue is None or self._in_table():
            return [*before, *after], cue.end if cue else self._place.floor, self._place.limit
        beside = [item for item in before if self._beside(item)]
        if self._tokens.words[cue.end - 1].lower() in _OCCASIONS and clause.act == "charged":
            return [_weak(offence) for offence in after], cue.end, cue.end
        if after or self._names_after(cue):
            return [*beside, *after], cue.end, self._place.limit
        if clause.act in _PASSIVE:
            return [m for m in before if not self._against_another(m, cue)], self._place.floor, cue.start
        if clause.act in _TELLING and self._relative(cue):
            return [item for item in before if not item.plain], cue.end, cue.end
        told = [self._listed(offence) for offence in before] if clause.act in IMPOSING_ACTS else []
        return [*beside, *told], cue.end, self._place.limit

    def _against_another(self, offence: Mention, cue: Mention) -> bool:
        """``a charge of theft against his brother was dropped``"""
        between = [word.lower() for word in self._tokens.words[offence.end : cue.start]]
        return any(
            one == "against" and two in _SOMEBODY_ELSE and not self._clause.explicit for one, two in pairwise(between)
        )

    def _own_words(self, offences: Sequence[OffenceMention]) -> list[OffenceMention]:
        """``charged with murder after a robbery``, ``convicted of theft was caught speeding``: what another clause has
        after the first charge tells the story."""
        found: list[OffenceMention] = []
        for offence in offences:
            if found and self.act in _TELLING:
                between = [word.lower() for word in self._tokens.words[found[-1].end : offence.start]]
                aside = next((i for i, word in enumerate(reversed(between)) if word in _ASIDES), None)
                joined = next((i for i, word in enumerate(reversed(between)) if word in _JOINS), len(between))
                if (aside is not None and aside < joined) or (found[-1].plain and not offence.plain and joined < 2):
                    offence = _weak(offence)
            found.append(offence)
        return found

    def _limit_of_ending(self) -> int:
        """``dropped the murder charge, and instead went ahead on``: where the words of a charge that ends are over."""
        cue = self._clause.cue
        first = cue.end if cue else self._place.floor
        return next(
            (i for i in range(first, self._place.limit) if self._tokens.words[i].lower() in _TURNS), self._place.limit
        )

    def _listed(self, offence: OffenceMention) -> OffenceMention:
        """``Ashdown, 34: theft - jailed`` is a list's line; other words before a sentence only tell the story."""
        line = ":" in self._tokens.words[self._place.floor : offence.start]
        return offence if line else _weak(offence)

    def _joined(self, offences: Sequence[OffenceMention]) -> list[OffenceMention]:
        """The offences without the later words of one that is told in two parts."""
        whole: list[OffenceMention] = []
        for offence in offences:
            if whole and tuple(self._tokens.lower[offence.start - 2 : offence.start]) in _PURPOSES:
                continue  # ``burgled a shop in order to steal the till``
            if whole and whole[-1].labels == offence.labels and self._is_citation(offence):
                continue
            beside = whole and (whole[-1].labels[0], offence.labels[0]) in BESIDE
            if whole and self._explains(whole[-1], offence):
                whole[-1] = msgspec.structs.replace(whole[-1], labels=offence.labels)
                continue
            if beside:
                whole[-1] = msgspec.structs.replace(whole[-1], labels=offence.labels)
            if not (whole and whole[-1].labels == offence.labels and self._goes_on(offence)):
                whole.append(offence)
        return whole

    def _is_citation(self, offence: Mention) -> bool:
        """``fly-tipping some of the items, an offence under section 33``: the Act of the charge before."""
        before = self._tokens.lower[max(0, offence.start - 2) : offence.start]
        return before in ([",", "an"], ["–", "an"], ["-", "an"]) and self._tokens.lower[offence.start] == "offence"

    def _explains(self, wider: OffenceMention, offence: OffenceMention) -> bool:
        """``11 offences under the Animal Welfare Act 2006 of causing unnecessary suffering``: one charge told twice."""
        gap = [word.lower() for word in self._tokens.words[wider.end : offence.start]]
        return offence.labels[0] in BROADER.get(wider.labels[0], ()) and gap in (
            ["of"],
            ["by"],
            ["for"],
            ["in", "that"],
        )

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
        """``a charge of attempted murder, which Ashdown had denied``."""
        words = [word.lower() for word in self._tokens.words[max(self._place.floor, cue.start - 6) : cue.start]]
        return "which" in words or "that" in words

    def _backs(self, start: int, end: int) -> list[Back]:
        """The references among tokens ``start`` to ``end``. A sentence is passed for charges that are known already."""
        if self._clause.act in IMPOSING_ACTS:
            return [back for back in self._scan(start, end) if back.which == "same"]
        return self._scan(start, end)

    def _scan(self, start: int, end: int) -> list[Back]:
        """The references among tokens ``start`` to ``end``; the same stretch is asked for twice."""
        if (start, end) not in self._scanned:
            self._scanned[start, end] = self._references(start, end)
        return self._scanned[start, end]

    def _references(self, start: int, end: int) -> list[Back]:
        found: list[Back] = []
        subject = start == self._place.floor
        position = start
        while position < end:
            back = read_back(self._tokens, position, end, bare=position == start and not subject, subject=subject)
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
            self._clause.cue,
            back.nth,
        )

    def _of_offence(self, offence: OffenceMention) -> ChargeStatement:
        counts, stated, further = self._counted(offence)
        offence = msgspec.structs.replace(
            offence, labels=labels_of_theft(self._tokens, offence, self._next_charge(offence))
        )
        if self.act in _TELLING and offence.plain and (stated or self._beside_formal(offence)):
            offence = msgspec.structs.replace(offence, plain=False)
        if offence.plain and stated:  # ``two burglars``: a number of people
            counts, stated = 1 if counts == 1 else None, False
        asked = self._tokens.lower[offence.end : offence.end + 2] in (["into", "consideration"], ["into", "account"])
        before = self._tokens.words[offence.start - 1].lower() if offence.start else ""
        definite = not {before, self._tokens.words[offence.start].lower()}.isdisjoint(DEFINITE | REPEATING)
        return ChargeStatement(
            self._place.sentence,
            self._party,
            "tic" if asked else self.act,
            offence,
            counts,
            stated,
            further,
            definite,
            Mention(offence.start, offence.end),
            "",
            frozenset(self._tokens.stems[offence.start : offence.end]),
            self._clause.cue,
        )

    def _counted(self, offence: OffenceMention) -> Count:
        """How many; ``two counts of assault and the same number of theft``: as many as of the offence before."""
        words = [word.lower() for word in self._tokens.words[max(self._place.floor, offence.start - 5) : offence.start]]
        items = (*self._clause.before, *self._clause.items)
        before = [m for m in items if isinstance(m, OffenceMention) and m.end <= offence.start]
        cue = self._clause.cue
        if self.act in _TELLING and (self._of_several(offence, items) or (cue is not None and self._of_some(cue))):
            return Count(None, False, False)
        first = self._first_of_list(offence, before)
        if first is not None and words[-1:] != ["of"]:
            return count_of(self._tokens, self._place.floor, first)
        lent = any(offence is one for one in self._place.lent)
        floor = max(0, offence.start - _LONGEST_UNKNOWN) if lent else self._place.floor
        return count_of(self._tokens, floor, before[-1] if before and _SAME_NUMBER in " ".join(words) else offence)

    def _of_several(self, offence: OffenceMention, items: Sequence[Mention]) -> bool:
        """``pleaded guilty to charges that related to the running of a regulated facility``: charges that nobody counts."""
        cue = self._clause.cue
        if cue is None or sum(isinstance(item, OffenceMention) and item.start >= cue.end for item in items) != 1:
            return False
        words = [
            word.lower() for word in self._tokens.words[max(cue.end, offence.start - _LONGEST_HEAD) : offence.start]
        ]
        head = next((i for i in range(len(words) - 1, -1, -1) if words[i] in _PLURAL_HEADS), None)
        if head is None or not _RELATING.issuperset(words[head + 1 :]):
            return False
        return not any(number_at(words, i) is not None for i in range(max(0, head - 3), head))

    def _first_of_list(self, offence: OffenceMention, before: Sequence[OffenceMention]) -> OffenceMention | None:
        """``two counts each of theft, fraud and arson``: the first offence of the list whose count is each one's."""
        following = offence
        for one in reversed(before):
            if not {",", "and"}.issuperset(word.lower() for word in self._tokens.words[one.end : following.start]):
                return None
            if [word.lower() for word in self._tokens.words[max(0, one.start - 2) : one.start]] == ["each", "of"]:
                return one
            following = one
        return None

    def _beside_formal(self, offence: OffenceMention) -> bool:
        """``admitted affray and threatening a man with a machete``: a story's word in a list of charges is one."""
        for other in self._clause.items:
            if isinstance(other, OffenceMention) and not other.plain and other.start != offence.start:
                first, second = sorted((other, offence), key=lambda m: m.start)
                gap = [word.lower() for word in self._tokens.words[first.end : second.start]]
                listed = "and" in gap or self._tokens.lower[offence.start].endswith("ing")
                if listed and gap and _BETWEEN_OFFENCES.issuperset(gap):
                    return True
        return False

    def _next_charge(self, offence: OffenceMention) -> int:
        """The token where the words of the next charge or act begin."""
        items = (*self._clause.before, *self._clause.items)
        later = (m.start for m in items if isinstance(m, OffenceMention) and m.start >= offence.end)
        return min(self._place.limit, next(later, self._place.limit))

    def _without_words(self) -> Iterator[ChargeStatement]:
        """``pleaded guilty`` by itself, or of something that no table has."""
        cue = self._clause.cue
        if cue is None:
            return
        if self.act in IMPOSING_ACTS:
            if self._takes_part(cue):
                yield self._bare(self.act, Mention(cue.start, cue.end))
            return
        accused = self.act == "charged" and "charged" not in self._tokens.stems[cue.start : cue.end]
        unknown = self._unknown(cue) if self.act in _TELLING and not accused else None
        yield self._of_offence(unknown) if unknown else self._bare(self.act, Mention(cue.start, cue.end))

    def _takes_part(self, cue: Mention) -> bool:
        """``was jailed for four years for his role in the plot``: for what others were said to have done."""
        words = [word.lower() for word in self._tokens.words[cue.end : self._place.limit]]
        return any(
            word in _PARTS and words[i + 1 : i + 2] == ["in"] and not DEFINITE.isdisjoint(words[i + 2 : i + 3])
            for i, word in enumerate(words)
        )

    def _unknown(self, cue: Mention) -> OffenceMention | None:
        """``failing to comply with a request``: the words after ``pleaded guilty to`` that look like a charge."""
        words = self._tokens.words
        if words[cue.end - 1].lower() not in ("to", "of", "with"):
            return None
        start = cue.end
        while start < self._place.limit and is_counting(self._tokens, start):
            start += 1
        end = start
        while end < min(self._place.limit, start + _LONGEST_UNKNOWN) and words[end].lower() not in ENDS_UNKNOWN:
            end += 1
        looks = end > start + 1 and (words[start].lower().endswith("ing") or words[end - 1].lower() in UNKNOWN_HEADS)
        return OffenceMention(start, end, ("",), False, None) if looks else None


def _weak(offence: OffenceMention) -> OffenceMention:
    """The same words where they only tell the story: a charge for whoever has no other."""
    return msgspec.structs.replace(offence, plain=True)


def _inside(back: Mention, offence: Mention) -> bool:
    """``theft from the person of another``: words of the offence's own name are no reference to a charge."""
    return offence.start < back.start < offence.end


def _overlap(one: Mention, other: Mention) -> bool:
    return one.start < other.end and other.start < one.end
