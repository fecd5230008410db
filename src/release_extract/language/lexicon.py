"""Phrase table -> the longest phrase at a token, and the only file that knows how forms are written.

A form is words as they are printed, in any inflection: ``possession of an offensive weapon``. The matcher compares
stems and passes over determiners, hyphens and apostrophes, so one form serves ``possessing offensive weapons`` too.
``(a|b)`` writes alternatives, ``[a]`` what may be missing; both hold whole words, and may nest. A word in capitals
between braces (``{DRUG}``) is a symbol that an earlier pass has put in place of the words it read. ``~`` stands for a
noun phrase, whatever its words are, or for none: ``driving ~ while disqualified``.

Matching costs at most the length of the longest form for each token, so a text is read in linear time: a form has few
gaps, and none is longer than a noun phrase.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

import msgspec

from release_extract.language.stems import stem
from release_extract.rules.noun_phrase_words import ENDS_NOUN_PHRASE, OPENS_NOUN_PHRASE

Payload = TypeVar("Payload")

#: Tokens that a form passes over wherever they stand inside it.
PASSED_OVER = frozenset({"a", "an", "the", "-", "–", "‑", "'", "’", "‘", "'s", "’s", '"', "“", "”"})
#: How many such tokens may stand in a row.
_MOST_PASSED = 3
_NONE = -1
#: How a form writes a gap, and the branch that leads to what follows it.
_GAP = "~"
#: Tokens of a noun phrase: ``19-year-old off-duty police officer Amy Pettifer, 34,`` has twelve.
_LONGEST_GAP = 12
#: Gaps in one reading of a form.
_MOST_GAPS = 3
#: Stands between two passages of a text, which no form reaches over.
BREAK = "\n"
_ENDS = frozenset({BREAK, *(stem(word) for word in ENDS_NOUN_PHRASE)})
#: After these another thing begins: ``theft and two burglaries`` is no ``theft and burglary``.
_JOINS = frozenset({"and", "or", ",", "&"})
_HEADLESS = frozenset({"with", "without"})
_OPENS = frozenset(stem(word) for word in OPENS_NOUN_PHRASE)


class Match(NamedTuple, Generic[Payload]):
    """What was found, and the index of the token after it."""

    payload: Payload
    end: int


class _Found(NamedTuple):
    """A row that a form was read of, the index of the token after it, and how many tokens stand in its gaps."""

    row: int
    end: int
    skipped: int


def _better(one: _Found, other: _Found) -> _Found:
    """The longer of two; of two as long the one whose form says more of the words."""
    if one.row == _NONE or other.row == _NONE:
        return other if one.row == _NONE else one
    return one if (one.end, -one.skipped) > (other.end, -other.skipped) else other


class Shape(msgspec.Struct, frozen=True):
    """A lexicon without its payloads, small enough to be kept in a file: equal tails are one."""

    branches: list[dict[str, int]]
    ends: list[int]


class Lexicon(Generic[Payload]):
    """A trie of stems. Where two rows give the same form, the first added keeps it."""

    def __init__(self) -> None:
        self._branches: list[dict[str, int]] = [{}]
        self._ends: list[int] = [_NONE]
        self._payloads: list[Payload] = []

    @classmethod
    def of(cls, rows: Iterable[tuple[str, Payload]]) -> "Lexicon[Payload]":
        """The lexicon of cells of forms, each with its payload."""
        lexicon = cls()
        for forms, payload in rows:
            lexicon.add(forms, payload)
        return lexicon

    @classmethod
    def from_shape(cls, shape: Shape, payloads: Sequence[Payload]) -> "Lexicon[Payload]":
        """The lexicon that ``shape`` was taken of, with ``payloads`` in the order in which they were added. Add no more."""
        lexicon = cls()
        lexicon._branches, lexicon._ends, lexicon._payloads = shape.branches, shape.ends, list(payloads)
        return lexicon

    def shape(self) -> Shape:
        """What matches as this lexicon does. A node's branches are all made after it, so tails are met first."""
        known: dict[tuple[int, tuple[tuple[str, int], ...]], int] = {}
        merged = [_NONE] * len(self._branches)
        for node in range(len(self._branches) - 1, -1, -1):
            branches = tuple((word, merged[following]) for word, following in sorted(self._branches[node].items()))
            merged[node] = known.setdefault((self._ends[node], branches), len(known))
        last = len(known) - 1  # the root, which becomes 0
        nodes = list(reversed(known))
        return Shape(
            [{word: last - following for word, following in branches} for _, branches in nodes],
            [end for end, _ in nodes],
        )

    def add(self, forms: str, payload: Payload) -> None:
        """Enter every spelling of every form in a cell of forms separated by ``;``."""
        self._payloads.append(payload)
        for form in filter(None, (form.strip() for form in forms.split(";"))):
            for words in expand(form):
                self._enter(words)

    def _enter(self, words: tuple[str, ...]) -> None:
        node = 0
        for word in words:
            following = self._branches[node].get(word)
            if following is None:
                following = self._branches[node][word] = len(self._branches)
                self._branches.append({})
                self._ends.append(_NONE)
            node = following
        if self._ends[node] == _NONE:
            self._ends[node] = len(self._payloads) - 1

    def firsts(self) -> frozenset[str]:
        """The stems that a form can begin with."""
        return frozenset(self._branches[0])

    def match_across(self, stems: Sequence[str], start: int) -> Match[Payload] | None:
        """The longest form that begins at token ``start`` with whatever else its noun phrases hold, or None.

        ``carrying a large kitchen knife`` is ``carrying knife``, and ``~`` of a form is filled. But ``without an
        SIA licence`` is not ``without licence``, which leaves its head out.
        """
        node = self._branches[0].get(stems[start])
        if node is None or stems[start] in _HEADLESS:
            return None
        found = self._across(stems, node, start + 1, _MOST_GAPS)
        return None if found.row == _NONE else Match(self._payloads[found.row], found.end)

    def _across(self, stems: Sequence[str], node: int, position: int, gaps: int) -> _Found:
        """The longest form that goes on from ``node`` at ``position``."""
        best = _Found(_NONE, position, 0)
        while True:
            if self._ends[node] != _NONE:
                best = _better(_Found(self._ends[node], position, 0), best)
            branches = self._branches[node]
            if gaps and (_GAP in branches or (branches and _opens_gap(stems, position))):
                best = _better(self._past_gap(stems, node, position, gaps), best)
            passed = position
            while passed < len(stems) and stems[passed] not in branches and stems[passed] in PASSED_OVER:
                passed += 1
            following = branches.get(stems[passed]) if passed < len(stems) else None
            if following is None or passed - position > _MOST_PASSED:
                return best
            node, position = following, passed + 1

    def _past_gap(self, stems: Sequence[str], node: int, position: int, gaps: int) -> _Found:
        """The longest form past the rest of a noun phrase at ``position``."""
        branches = self._branches[node]
        written = branches.get(_GAP)
        opened = _opens_gap(stems, position)
        best = _Found(_NONE, position, 0)
        for here in range(position, min(len(stems), position + _LONGEST_GAP)):
            for gap in (written, node if opened and here > position else None):
                if gap is not None and stems[here] in self._branches[gap]:
                    found = self._across(stems, self._branches[gap][stems[here]], here + 1, gaps - 1)
                    best = _better(found._replace(skipped=found.skipped + here - position), best)
            if ends_noun_phrase(stems, here) and not (here == position and opened):
                break
        return best

    def match(self, stems: Sequence[str], start: int) -> Match[Payload] | None:
        """The longest form that begins at token ``start``, or None."""
        node = self._branches[0].get(stems[start])
        if node is None:
            return None
        best_payload, best_end = _NONE, start
        position, count = start + 1, len(stems)
        while True:
            if self._ends[node] != _NONE:
                best_payload, best_end = self._ends[node], position
            branches = self._branches[node]
            if not branches:
                break
            passed = position
            while passed < count and stems[passed] not in branches and stems[passed] in PASSED_OVER:
                passed += 1
            if passed >= count or passed - position > _MOST_PASSED:
                break
            following = branches.get(stems[passed])
            if following is None:
                break
            node, position = following, passed + 1
        return None if best_payload == _NONE else Match(self._payloads[best_payload], best_end)


def _opens_gap(stems: Sequence[str], position: int) -> bool:
    """Whether a noun phrase that may hold more than a form begins or goes on at ``position``."""
    return position < len(stems) and stems[position] in _OPENS and stems[position - 1] not in _JOINS


def ends_noun_phrase(stems: Sequence[str], place: int) -> bool:
    """Whether no noun phrase runs past ``place``. A comma belongs to it where an age stands behind or before."""
    if stems[place] != ",":
        return stems[place] in _ENDS
    beside = (*stems[place - 1 : place], *stems[place + 1 : place + 2])
    return not any(word.isdecimal() or word == "aged" for word in beside)


def expand(form: str) -> Iterator[tuple[str, ...]]:
    """Each sequence of stems that ``form`` stands for, without the words that matching passes over."""
    for text in _spellings(form):
        words = tuple(
            word if word.startswith("{") else stem(word) for word in _words(text) if word.lower() not in PASSED_OVER
        )
        if words:
            yield words


def _words(text: str) -> list[str]:
    for sign in "-–'’":
        text = text.replace(sign, " ")
    for sign in ",/&.":
        text = text.replace(sign, f" {sign} ")
    return text.split()


def _spellings(form: str) -> list[str]:
    """Resolve the innermost group, left to right, until none is left."""
    close = next((i for i, c in enumerate(form) if c in ")]"), -1)
    if close < 0:
        return [form]
    open_sign = "(" if form[close] == ")" else "["
    begin = form.rindex(open_sign, 0, close)
    inside = form[begin + 1 : close].split("|")
    choices = inside if open_sign == "(" else [*inside, ""]
    return [done for choice in choices for done in _spellings(f"{form[:begin]} {choice} {form[close + 1 :]}")]
