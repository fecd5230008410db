"""Words that mean charges said before (``the same charge``, ``three of the fraud counts``): the only file that reads
them.
"""

from collections.abc import Sequence
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Mention
from release_extract.rules.charge_words import (
    ADDING,
    CHARGE_HEADS,
    DEFINITE,
    GRADES,
    NO_THEME,
    ORDINALS,
    REMAINING,
    REPEATING,
    SINGLE_HEADS,
)
from release_extract.rules.numbers import ONES, TENS
from release_extract.statements.model import Which

_MOST_WORDS: Final = 6
_MOST_COUNTS: Final = 500
_HYPHENS: Final = frozenset("-–‑")
#: What may follow ``the fourth`` and ``both`` where they stand for charges by themselves.
_AFTER_BARE: Final = frozenset(", . ; and or but was were on at in when after before by following".split())
#: What makes ``the charge of`` the beginning of an offence's own name.
_NAMES_OFFENCE: Final = frozenset("of under contrary : relating".split())


#: What a reference to charges can begin with, beside a figure.
_BEGINNINGS: Final = frozenset({*ONES, *TENS, *DEFINITE, "both", "all", "each", "another", "a", "an", "such"})


class Back(Mention, frozen=True):
    """Charges said before. ``number`` is None where all or an unsaid number are meant; ``words`` say which (``fraud``).

    ``definite``: a word like ``the`` says that they are known.
    """

    which: Which
    number: int | None
    words: frozenset[str]
    definite: bool
    #: Which one in order: 2 for ``the second charge``.
    nth: int | None = None


_EXCEPT: Final = frozenset({"but", "bar", "except"})


def number_at(words: Sequence[str], i: int) -> int | None:
    """The whole number that one token says, in digits or in words; ``twenty-one`` is read at its last token."""
    word = words[i].lower() if i < len(words) else ""
    if word.isdecimal():
        return int(word) if int(word) <= _MOST_COUNTS else None
    tens = TENS.get(words[i - 2].lower(), 0) if i > 1 and words[i - 1] in _HYPHENS else 0
    if word in ONES:
        return tens + ONES[word]
    return TENS.get(word)


def read_back(tokens: Tokens, i: int, limit: int, *, bare: bool = False, subject: bool = False) -> Back | None:
    """The reference to charges that begins at token ``i`` and ends before ``limit``.

    ``bare``: the token stands right after an act, where a number alone is one (``convicted of three``); ``subject``: an act
    stands at ``limit`` (``38 others taken into consideration``).
    """
    first = tokens.lower[i] if i < limit else ""
    if first == "all" and limit <= i + 2 and not _EXCEPT.isdisjoint(tokens.lower[i + 1 : i + 2]):
        limit = min(i + _MOST_WORDS, len(tokens.words))  # ``all but one``: no new clause begins there
    if first not in _BEGINNINGS and not first[:1].isdecimal():
        return None
    return _Reader(tokens, i, limit, bare=bare, subject=subject).read()


class _Reader:
    """Reads ``[number] [of] [the] [remaining] [fraud] counts`` from left to right."""

    def __init__(self, tokens: Tokens, start: int, limit: int, *, bare: bool, subject: bool) -> None:
        self._tokens = tokens
        self._subject = subject
        self._bare = bare
        self._lower = tokens.lower[start : min(limit, start + 2 * _MOST_WORDS)]
        self._start = start
        self._at = 0
        self._which: Which = ""
        self._number: int | None = None
        self._themes: list[str] = []
        self._definite = False
        self._ordinal = 0
        self._of = False
        #: Whether the words begin with all or several of something.
        self._several = False

    def read(self) -> Back | None:
        if not self._lower or not self._opening():
            return None
        pronoun = self._at and self._word(-1) == "of" and self._word() in ("them", "which", "those", "these")
        if pronoun and self._word(1) not in CHARGE_HEADS:
            return self._found(self._at + 1, self._which or ("part" if self._number else "all"))
        return self._noun_phrase()

    def _word(self, ahead: int = 0) -> str:
        position = self._at + ahead
        return self._lower[position] if 0 <= position < len(self._lower) else ""

    def _opening(self) -> bool:
        """Take ``both``, ``all three``, ``three of``, ``another``, ``the``; False where no reference can begin here."""
        first = self._word()
        number = number_at(self._lower, 0)
        if first in ("both", "all", "each"):
            self._which, self._number, self._at = "all", 2 if first == "both" else None, 1
            if self._word() and number_at(self._lower, self._at) is not None:
                self._at += 1
        elif number is not None:
            self._number, self._at = number, 1
        elif first == "another":
            self._which, self._at, self._number = "further", 1, 1
        elif first not in DEFINITE and first not in ("a", "an", "such"):
            return False
        if self._which == "all" and self._word() in _EXCEPT and number_at(self._lower, self._at + 1):
            self._which, self._number, self._at = "but", number_at(self._lower, self._at + 1), self._at + 2
        if self._at and self._word() == "of":
            self._of = True
            self._several = self._which == "all" or (self._number or 0) > 1
            self._at += 1
        return True

    def _noun_phrase(self) -> Back | None:
        for _ in range(_MOST_WORDS):
            word = self._word()
            if word in CHARGE_HEADS and (self._definite or self._which or not word.startswith("conspirac")):
                return self._headed(word)
            if not self._qualifier(word):
                break
            self._at += 1
        return self._headless()

    def _qualifier(self, word: str) -> bool:
        """Take a word between the opening and the noun; False where the phrase ends here."""
        if word in DEFINITE and not self._themes:
            self._definite = True
        elif word in ("a", "an"):
            self._number = 1
        elif word in ORDINALS:
            self._ordinal, self._number = ORDINALS.index(word) + 1, 1
        elif word in REMAINING:
            self._which = "rest"
        elif word in REPEATING:
            self._which = "same"
        elif word == "," and self._ordinal and self._word(1) in REPEATING:
            pass  # ``a fifth, identical count``
        elif word in ADDING and not (word == "more" and self._word(1) in GRADES):
            self._which = "further"
        elif (
            word and (number := number_at(self._lower, self._at)) is not None and self._word(-1) not in ("section", "s")
        ):
            self._number = self._number if self._of else number  # ``six of the ten``
        elif (word.isalpha() and word not in NO_THEME) or (word.isdecimal() and self._word(-1) == "section"):
            self._themes.append(word)
        else:
            return False
        return True

    def _headed(self, head: str) -> Back | None:
        after = self._word(1)
        if after in _NAMES_OFFENCE or (after == "," and self._word(2) == "of"):
            return None
        if self._several and head in SINGLE_HEADS:
            return None  # ``convicted all three of the first charge``: so many people
        if head.startswith("conspirac"):
            self._themes.append(head)
        if head in SINGLE_HEADS and self._number is None and self._which != "all":
            self._number = 1
        which = self._meant()
        return self._found(self._at + 1, which) if which else None

    def _meant(self) -> Which:
        if self._which == "further" or (self._ordinal and not self._definite):
            return "further"
        if self._which:
            return self._which
        if self._ordinal:
            return "rest"
        if self._definite:
            return "part" if self._number else "all"
        return "some" if self._number and not self._themes else ""

    def _headless(self) -> Back | None:
        """``the fourth``, ``the other two``, ``another 17``, ``both``."""
        if self._themes or not (self._word() in _AFTER_BARE or self._is_asked()):
            return None
        if self._at == 1 and self._word(-1) == "another" and self._word() == "was" and not self._subject:
            return None  # ``charged with attempted murder after a woman was killed and another was hurt``
        if self._of and self._definite and self._number and not self._which:
            return self._found(self._at, "part")
        known = self._definite or self._number is None
        told_after = self._word() == "," and self._word(1) == "of"  # ``a fourth, of theft``
        if self._ordinal and not self._definite:
            return None if told_after else self._found(self._at, "further")
        if self._which == "rest" and not known and self._word(-1) == "others":
            return self._found(self._at, "further")
        if self._which == "rest" and self._word(-1) == "other":
            self._number = self._number or 1  # ``the other was dropped``
        if self._which in ("rest", "all", "further", "but") or (self._ordinal and self._definite):
            return self._found(self._at, self._which or "rest")
        alone = self._bare and self._number is not None and self._at == 1
        return self._found(1, "part") if alone else None

    def _is_asked(self) -> bool:
        """``another 38 to be taken into consideration``, ``with 38 others considered``"""
        if self._subject and not self._word():  # ``the other was dropped``
            return self._number is not None or (self._definite and self._which == "rest")
        asked = self._word() in ("taken", "considered") or (self._word() == "to" and self._word(1) == "be")
        return asked and self._number is not None and self._which in ("rest", "further")

    def _found(self, length: int, which: Which) -> Back:
        stems = self._tokens.stems[self._start : self._start + length]
        lower = self._lower[:length]
        words = frozenset(stem for stem, word in zip(stems, lower, strict=True) if word in self._themes)
        nth = self._ordinal if self._ordinal and self._definite and which == "rest" else None
        return Back(self._start, self._start + length, which, self._number, words, self._definite, nth)
