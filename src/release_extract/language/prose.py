"""Blocks of text -> Prose: tokens cut into sentences, with quotations marked, and the only file that knows where they end.

A later stage sees a quoted word only as ``quoted``; it never asks again whether something is a quotation.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import msgspec

from release_extract.language.tokens import Tokens, tokenize
from release_extract.rules.abbreviations import ABBREVIATIONS
from release_extract.rules.speakers import SPEAKERS

_STOPS: Final = frozenset(".!?")
_OPENING: Final = frozenset("“‘")
_CLOSING: Final = frozenset("”’")
_STRAIGHT: Final = frozenset("\"'")
_AFTER_STOP: Final = frozenset("”’\"')")
#: A quotation of up to this many words is a nickname or an emphasised word: it stays in the sentence.
_FEW_WORDS: Final = 3
#: Tokens between the speaker and what is said.
_REACH_OF_SPEAKER: Final = 14
_QUOTES: Final = _OPENING | _CLOSING | _STRAIGHT
#: No sentence is longer, in tokens: what has no full stop is cut, so that a stage may look all around within a sentence
#: and time still grows with the text. The longest that releases print, lists in one sentence, have half as many.
MOST_TOKENS: Final = 400


class Passage(msgspec.Struct, frozen=True):
    """A stretch of the text that is read as one unit, in characters. ``kind`` is the document's word for it."""

    kind: str
    start: int
    end: int


class Sentence(msgspec.Struct, frozen=True):
    """Tokens ``start`` to ``end`` (past the last). ``passage`` is the index of the passage that it stands in."""

    start: int
    end: int
    passage: int
    kind: str


class Prose(msgspec.Struct, frozen=True):
    """``quoted[i]`` is 1 where token ``i`` stands inside a quotation of more than three words."""

    tokens: Tokens
    sentences: Sequence[Sentence]
    quoted: bytearray


class _Speech(NamedTuple):
    """A quotation that the next passage may go on with; ``announces``: it is a force's word on whom it has charged."""

    goes_on: bool
    announces: bool


_NO_SPEECH: Final = _Speech(False, False)


def read_prose(text: str, passages: Iterable[Passage], *, announcements: bool = False) -> Prose:
    """Cut the passages of ``text`` into tokens and sentences.

    ``announcements``: what a force's spokesman says of whom it has charged is not marked as quoted.
    """
    words: list[str] = []
    lower: list[str] = []
    stems: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    sentences: list[Sentence] = []
    quoted = bytearray()
    speech = _NO_SPEECH
    for index, passage in enumerate(passages):
        found = tokenize(text, passage.start, passage.end)
        offset = len(words)
        marks, speech = _quotations(found, speech, passage.kind, announcements=announcements)
        quoted += marks
        sentences += [Sentence(offset + begin, offset + end, index, passage.kind) for begin, end in _sentences(found)]
        words += found.words
        lower += found.lower
        stems += found.stems
        starts += found.starts
        ends += found.ends
    return Prose(Tokens(text, words, lower, stems, starts, ends), sentences, quoted)


def tells_announcement(prose: Prose) -> bool:
    """Whether a force's spokesman may say in it whom the force has charged."""
    return not SPEAKERS.isdisjoint(prose.tokens.lower) and "charged" in prose.tokens.lower


def _sentences(tokens: Tokens) -> Iterable[tuple[int, int]]:
    begin = 0
    for i in [i for i, word in enumerate(tokens.words) if word in _STOPS]:
        while i - begin >= MOST_TOKENS:
            yield begin, begin + MOST_TOKENS
            begin += MOST_TOKENS
        if i >= begin and _ends_sentence(tokens, i):
            end = i + 1
            while (
                end < len(tokens.words)
                and tokens.words[end] in _AFTER_STOP
                and tokens.starts[end] == tokens.ends[end - 1]
            ):
                end += 1
            if end > begin + 1:
                yield begin, end
            begin = end
    for start in range(begin, len(tokens.words), MOST_TOKENS):
        yield start, min(start + MOST_TOKENS, len(tokens.words))


def _ends_sentence(tokens: Tokens, i: int) -> bool:
    """Whether the stop at token ``i`` closes a sentence: not after ``Mr``, an initial, nor inside ``example.org``."""
    if i + 1 >= len(tokens.words):
        return True
    following = tokens.words[i + 1]
    if following in _AFTER_STOP and tokens.starts[i + 1] == tokens.ends[i]:
        return True
    if tokens.starts[i + 1] == tokens.ends[i]:
        return False
    before = tokens.words[i - 1] if i else ""
    if tokens.words[i] == "." and (before.lower() in ABBREVIATIONS or (len(before) == 1 and before.isupper())):
        return False
    return not following[0].islower()


def _quotations(tokens: Tokens, speech: _Speech, kind: str, *, announcements: bool) -> tuple[bytearray, _Speech]:
    """Mark the quoted tokens of a passage; ``speech`` is the quotation that was left open by the passage before."""
    count = len(tokens.words)
    marks = bytearray(count)
    if kind == "quotation":
        return bytearray(b"\x01" * count), _NO_SPEECH
    opened, sign = (0, "“") if speech.goes_on and _closes_first(tokens) else (-1, "")
    announces = speech.announces
    for i in [i for i, word in enumerate(tokens.words) if word in _QUOTES]:
        word = tokens.words[i]
        if opened < 0 and _opens(tokens, i, word):
            opened, sign = i, word
        elif opened >= 0 and _closes(tokens, i, word, sign):
            announces = announcements and (announces or _announces(tokens, opened, i))
            if i - opened - 1 > _FEW_WORDS and not announces:
                marks[opened : i + 1] = b"\x01" * (i + 1 - opened)
            opened, announces = -1, False
    if opened >= 0 and _speech(tokens, opened, speech.goes_on):
        announces = announcements and (announces or _announces(tokens, opened, count))
        if not announces:
            marks[opened:] = b"\x01" * (count - opened)
        return marks, _Speech(True, announces)
    return marks, _NO_SPEECH


def _announces(tokens: Tokens, opened: int, end: int) -> bool:
    """``A police spokesman said: "We have charged two men. They are``: who was charged, in the words of those who charge."""
    before = tokens.lower[max(0, opened - _REACH_OF_SPEAKER) : opened]
    return not SPEAKERS.isdisjoint(before) and "charged" in tokens.lower[opened:end]


def _closes_first(tokens: Tokens) -> bool:
    """Whether a paragraph that goes on with the speech of the one before closes it without opening it again."""
    first = next((i for i, word in enumerate(tokens.words) if word in '“”"'), 0)
    return first > 0 and not _opens(tokens, first, tokens.words[first])


def _speech(tokens: Tokens, opened: int, carried: bool) -> bool:
    """Whether a mark that nothing closes opens a paragraph of speech rather than being a stray sign."""
    return tokens.words[opened] in '"“' or opened == 0 or carried


def _opens(tokens: Tokens, i: int, word: str) -> bool:
    if word in _OPENING:
        return True
    if word not in _STRAIGHT:
        return False
    spaced_before = i == 0 or tokens.starts[i] > tokens.ends[i - 1] or tokens.words[i - 1] in "([–-:"
    joined_after = i + 1 < len(tokens.words) and tokens.starts[i + 1] == tokens.ends[i]
    return spaced_before and (joined_after or word == '"')


def _closes(tokens: Tokens, i: int, word: str, sign: str) -> bool:
    if sign == "“":
        return word in '”"'
    if sign == '"':
        return word in '"”'
    if word not in _CLOSING and word != "'":
        return False
    joined_before = i > 0 and tokens.starts[i] == tokens.ends[i - 1]
    spaced_after = (
        i + 1 >= len(tokens.words) or tokens.starts[i + 1] > tokens.ends[i] or tokens.words[i + 1] in ".,;:!?)"
    )
    if not (joined_before and spaced_after):
        return False
    #: ``offenders' register``: an apostrophe after a plural, not the end of speech.
    return (
        tokens.words[i - 1] in ".,!?…"
        or not tokens.words[i - 1].endswith("s")
        or (tokens.words[i] == "’" and sign == "‘")
    )
