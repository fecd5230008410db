"""Prose -> Mentions: one walk over the tokens that asks, at each, which of the readers has something to say.

Choices between rivals stand here alone, in this order: a court; a name with the surname first; a name that begins with a given name; the longest phrase of
the tables; a day; a figure; a person without a name; any other name.
"""

from collections.abc import Sequence
from typing import Final

from release_extract.language.prose import Prose, Sentence
from release_extract.language.stems import stem
from release_extract.language.tokens import Tokens
from release_extract.mentions.courts import find_courts
from release_extract.mentions.dates import DATE_BEGINNINGS, read_date
from release_extract.mentions.listed import listed_conspiracies
from release_extract.mentions.model import (
    CourtMention,
    Cue,
    Duration,
    Mention,
    Mentions,
    NameMention,
    Number,
    OrderMention,
    Reference,
)
from release_extract.mentions.names import is_capitalised, read_name, read_shared_surname, read_surname_first
from release_extract.mentions.parted import parted_bans, parted_verdicts
from release_extract.mentions.phrases import Words, fold_drugs, phrase_beginnings, read_phrase
from release_extract.mentions.quantities import (
    QUANTITY_BEGINNINGS,
    read_bare_age,
    read_quantity,
    read_single,
    starts_quantity,
)
from release_extract.rules.given_names import GIVEN_NAMES
from release_extract.rules.numbers import POUND_SIGNS
from release_extract.rules.orders import ACRONYMS
from release_extract.rules.person_words import BEFORE_BODY_PARTS, BODY_PARTS, NOT_GIVEN
from release_extract.rules.pronouns import (
    ADJECTIVES,
    AFTER_ALL,
    AFTER_NOUN,
    AFTER_SOME,
    ARTICLES,
    COMPANY_NOUNS,
    DETERMINERS,
    PLURAL,
    RELATIVES,
    SINGULAR,
)
from release_extract.rules.titles import DEFENDANT_NOUNS, GROUP_NOUNS

#: Lower-case words that a reader other than the tables begins at.
_OTHER_BEGINNINGS: Final = frozenset(
    {
        "a",
        "an",
        *DATE_BEGINNINGS,
        *QUANTITY_BEGINNINGS,
        *SINGULAR,
        *PLURAL,
        *COMPANY_NOUNS,
        *GROUP_NOUNS,
        *DEFENDANT_NOUNS,
    }
)
#: Nouns for a group before which a noun for a person only tells its kind: ``a paedophile ring``.
_GANGS: Final = frozenset("ring gang gangs network crew group groups syndicate cartel team mob".split())
_REACH_OF_DETERMINER: Final = 9
#: How many people ``the three`` can be.
_FEW: Final = range(2, 13)
_ACRONYMS: Final = frozenset(stem(word) for word in ACRONYMS)
_BREAKS_NOUN_PHRASE: Final = frozenset(",.;:()\n")


def find_mentions(prose: Prose) -> Mentions:
    """All mentions of the prose, sentence by sentence."""
    walk = _Walk(prose)
    return Mentions(tuple(tuple(walk.sentence(sentence)) for sentence in prose.sentences))


class _Walk:
    """The prose with what the readers need looked up once."""

    def __init__(self, prose: Prose) -> None:
        self._tokens: Tokens = prose.tokens
        self._quoted = prose.quoted
        self._words: Words = fold_drugs(prose.tokens, _breaks(prose))
        self._beginnings = phrase_beginnings()
        self._folded = {origin: k for k, origin in enumerate(self._words.origin[:-1])}
        self._courts = {
            court.start: CourtMention(court.start, court.end, court.name, court.kind, court.known, court.same)
            for court in find_courts(prose.tokens)
        }

    def sentence(self, sentence: Sentence) -> list[Mention]:
        found: list[Mention] = []
        free = sentence.start
        for i in self._beginnings_in(sentence):
            mention = self._read(i, sentence) if i >= free else None
            if mention is not None and mention.end > i:
                found.append(mention)
                free = mention.end
        found = listed_conspiracies(self._tokens, found)
        found = parted_bans(self._tokens, self._words, self._folded, found)
        parted = parted_verdicts(self._tokens, sentence.start, sentence.end, found)
        return sorted([*found, *parted], key=lambda mention: mention.start) if parted else found

    def _beginnings_in(self, sentence: Sentence) -> list[int]:
        """The tokens at which any reader could have something to say: most words are passed over here."""
        words, stems, quoted, courts = self._tokens.words, self._tokens.stems, self._quoted, self._courts
        return [
            i
            for i in range(sentence.start, sentence.end)
            if not quoted[i]
            and (
                stems[i] in self._beginnings
                or i in courts
                or (words[i] in _OTHER_BEGINNINGS if "a" <= words[i][0] <= "z" else _begins(words[i]))
            )
        ]

    def _read(self, i: int, sentence: Sentence) -> Mention | None:
        court = self._courts.get(i)
        if court:
            return court
        word, lower = self._tokens.words[i], self._tokens.lower[i]
        listed = read_surname_first(self._tokens, i, sentence.start, sentence.end)
        if listed:
            return listed
        if lower in GIVEN_NAMES and is_capitalised(word):
            name = read_shared_surname(self._tokens, i, sentence.end) or read_name(self._tokens, i, sentence.end)
            if name and name.start == i:
                return name
        return (
            self._phrase(i)
            or self._figure(i, lower)
            or self._person(i, lower, sentence.start)
            or self._name(i, word, sentence.end)
        )

    def _phrase(self, i: int) -> Mention | None:
        k = self._folded.get(i) if self._tokens.stems[i] in self._beginnings else None
        found = read_phrase(self._words, k) if k is not None else None
        return found[0] if found and not self._is_other_word(found[0]) else None

    def _is_other_word(self, found: Mention) -> bool:
        """Whether an order of one word is an acronym's only in letters (``co``, ``rare``), or a cue a noun: ``lock-up``,
        ``his face``."""
        if isinstance(found, Cue) and found.end - found.start == 1:
            word = self._tokens.words[found.start].lower()
            if self._is_of_body(found.start) or (found.kind == "given" and word in NOT_GIVEN):
                return True
        if isinstance(found, Cue) and found.kind == "sentenced":
            words = self._tokens.words[found.start : found.end]
            held = next((p for p in range(found.start, found.end) if self._tokens.words[p].lower() == "detained"), None)
            if held is not None and not _detained_by_court(self._tokens.words, held + 1):
                return True
            return "-" in words[1:2] and not words[0].lower().endswith(("ed", "ing"))
        if not isinstance(found, OrderMention) or found.end - found.start > 1:
            return False
        word = self._tokens.words[found.start]
        return self._tokens.stems[found.start] in _ACRONYMS and sum(map(str.isupper, word)) < 2

    def _is_of_body(self, i: int) -> bool:
        """``broken bones in his face and one hand``"""
        before = self._tokens.words[i - 1].lower() if i else ""
        return self._tokens.words[i].lower() in BODY_PARTS and before in BEFORE_BODY_PARTS

    def _figure(self, i: int, lower: str) -> Mention | None:
        tokens = self._tokens
        if lower in DATE_BEGINNINGS or lower[0].isdecimal():
            date = read_date(tokens, i)
            if date:
                return date
        if starts_quantity(lower):
            quantity = read_quantity(tokens, i)
            if isinstance(quantity, Number) and self._stands_for_people(quantity):
                return Reference(i, quantity.end, "those", i, True, int(quantity.value), True)
            return (read_bare_age(tokens, i) if isinstance(quantity, (Number, Duration)) else None) or quantity
        return read_single(tokens, i) if lower in ("a", "an") else None

    def _stands_for_people(self, number: Number) -> bool:
        """``sentenced the three to five years``, ``the two were jailed``: a number that means people."""
        words = self._tokens.words
        before = words[number.start - 1].lower() if number.start else ""
        after = words[number.end].lower() if number.end < len(words) else ""
        relative = words[number.start - 2].lower() in RELATIVES if number.start > 1 else False
        return before == "the" and not relative and number.value in _FEW and after in AFTER_SOME

    def _person(self, i: int, lower: str, floor: int) -> Reference | None:
        words = self._tokens.words
        if lower in SINGULAR:
            return Reference(i, i + 1, lower, i, False, 1, None)
        if lower in PLURAL and (lower in ("they", "them") or _means_people(words, i)):
            return _plural(words, i, lower)
        if lower in COMPANY_NOUNS and _definite(words, i, floor):
            return Reference(i, i + 1, lower, i, False, 1, True)
        if lower in GROUP_NOUNS:
            return Reference(
                i, i + 1, lower, i, True, _number_before(words, i) or GROUP_NOUNS[lower], _definite(words, i, floor)
            )
        if lower in DEFENDANT_NOUNS and _stands_alone(words, i):
            return Reference(i, i + 1, lower, i, False, 1, _definite(words, i, floor))
        return None

    def _name(self, i: int, word: str, limit: int) -> NameMention | None:
        if not is_capitalised(word):
            return None
        name = read_shared_surname(self._tokens, i, limit) or read_name(self._tokens, i, limit)
        #: ``On Thursday Judge Locke``: a day before the name is read for itself.
        passed = self._tokens.lower[i : name.start] if name else []
        return name if DATE_BEGINNINGS.isdisjoint(passed) else None


def _begins(word: str) -> bool:
    """Whether a reader may begin at a word that is not in small letters."""
    return word[0].isalnum() or word in POUND_SIGNS


def _breaks(prose: Prose) -> frozenset[int]:
    """The tokens that begin a passage after the first."""
    pairs = zip(prose.sentences, prose.sentences[1:], strict=False)
    return frozenset(after.start for before, after in pairs if before.passage != after.passage)


def _detained_by_court(words: Sequence[str], end: int) -> bool:
    """``detained for six years``, ``detained in a young offender institution``, but not ``was also detained at Dover``."""
    after = [word.lower() for word in words[end : end + 3]]
    if after[:1] in (["in"], ["at"]):
        return after[1:2] != [] and after[1] in ("a", "his", "her", "hospital", "youth", "young", "secure")
    return bool(after) and (
        after[0] in ("for", "under", "indefinitely", "without", "until") or starts_quantity(after[0])
    )


def _means_people(words: Sequence[str], i: int) -> bool:
    """``all were``, ``both men``, ``all of them`` and ``sentencing both to``, but not ``all animals``."""
    after = [word.lower() for word in words[i + 1 : i + 3]]
    if after[:1] == ["the"]:
        after = after[1:] or [""]
    return (
        not after or after[0] in GROUP_NOUNS or after[0] in _NUMBERS or after[0] in AFTER_ALL or not after[0].isalpha()
    )


def _plural(words: Sequence[str], i: int, lower: str) -> Reference:
    """``they``, ``both men``, ``all three``: with the number where it is said."""
    after = words[i + 1].lower() if i + 1 < len(words) else ""
    number = 2 if lower == "both" else _NUMBERS.get(after, 0) if lower == "all" else 0
    return Reference(i, i + 1, lower, i, True, number, None)


_NUMBERS: Final = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


def _number_before(words: Sequence[str], i: int) -> int:
    for word in (words[p].lower() for p in (i - 1, i - 2) if p >= 0):
        if word in _NUMBERS:
            return _NUMBERS[word]
        if word.isdecimal() and len(word) < 4:
            return int(word)
    return 0


def _definite(words: Sequence[str], i: int, floor: int) -> bool | None:
    """Whether ``the`` or ``a`` stands before the noun at token ``i`` in its noun phrase."""
    for position in range(i - 1, max(floor, i - _REACH_OF_DETERMINER) - 1, -1):
        word = words[position].lower()
        if word in DETERMINERS:
            return True
        if word in ARTICLES:
            return False
        if word in _BREAKS_NOUN_PHRASE:
            return None
    return None


def _stands_alone(words: Sequence[str], i: int) -> bool:
    """A noun before another noun (``drug dealer``, ``man's``) is no person of its own."""
    if i + 1 >= len(words):
        return True
    after = words[i + 1]
    if words[i].lower() in ADJECTIVES and after.islower() and after.isalpha() and after not in AFTER_NOUN:
        return False
    other = after.lower() in DEFENDANT_NOUNS or after.lower() in _GANGS
    return not other and after not in ("'s", "’s", "-")
