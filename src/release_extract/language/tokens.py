"""Text -> Tokens, and the only file that cuts text into words.

A token is a word, a number or one punctuation mark. Hyphens, apostrophes and a possessive ``'s`` are tokens of their
own, so that ``34-year-old`` is five tokens and ``Spooner's`` two. Offsets are characters of the text as given; what
prints nothing, such as a soft hyphen, is in no word.
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from release_extract.language.stems import stems_of
from release_extract.rules.invisible import INVISIBLE, WITHOUT_INVISIBLE

#: The last word of a photograph's credit, to which a page glued the text after it: ``MERCIA POLICEDean Ashdown``.
_GLUED: Final = "[A-Z]{4,30}(?=[A-Z][a-z]{2})|(?:Police|Constabulary|Photo|Photograph|Picture|Image|Images|Handout)(?=[A-Z][a-z]{2})"


def _token(word: str, gap: str) -> re.Pattern[str]:
    """``gap`` is the inside of a class of characters that are no token."""
    return re.compile(
        rf"{_GLUED}|{word}(?:['’](?!s\b){word})*"  # words, with O'Brien and don't in one piece
        r"|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,9})?"  # 14,500 and 2.5, and no number past counting
        rf"|['’]s\b|[^\s\w{gap}]|_"
    )


_TOKEN: Final = _token(r"[^\W\d_]+", "")
_INVISIBLE: Final = re.compile(f"[{re.escape(INVISIBLE)}]")
#: The same where something invisible stands in words or between them: it takes twice as long.
_TOKEN_AMONG_INVISIBLE: Final = _token(rf"[^\W\d_](?:{_INVISIBLE.pattern}*[^\W\d_])*", re.escape(INVISIBLE))

#: What stands before a letter, and the stem that the letter A gets there.
_LETTERED: Final = frozenset({"class", "list", "category", "schedul", "letter_a"})
LETTER_A: Final = "letter_a"


class Tokens(msgspec.Struct, frozen=True):
    """Parallel lists, one entry a token. ``ends`` is past the last character; a line break is a token ``\\n``.

    ``lower`` are the words in lower case, as most readers compare them.
    """

    text: str
    words: Sequence[str]
    lower: Sequence[str]
    stems: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]


def tokenize(text: str, start: int, end: int) -> Tokens:
    """The tokens of ``text[start:end]``, with offsets in ``text``."""
    hidden = _INVISIBLE.search(text, start, end) is not None
    matches = list((_TOKEN_AMONG_INVISIBLE if hidden else _TOKEN).finditer(text, start, end))
    words = [match[0] for match in matches]
    if hidden:
        words = [word.translate(WITHOUT_INVISIBLE) for word in words]
    starts, ends = [match.start() for match in matches], [match.end() for match in matches]
    return Tokens(text, words, [word.lower() for word in words], _stems(words), starts, ends)


def printed(tokens: Tokens, start: int, end: int) -> str:
    """Tokens ``start`` to ``end`` (past the last) as they are printed, with single spaces and nothing invisible."""
    return " ".join(tokens.text[tokens.starts[start] : tokens.ends[end - 1]].translate(WITHOUT_INVISIBLE).split())


def _stems(words: Sequence[str]) -> list[str]:
    """Stems of ``words``. The A of ``Class A``, ``List A`` and ``section 4A`` is a letter and no article, which a form
    would pass over."""
    stems = stems_of(words)
    for i in range(1, len(stems)):
        if stems[i] == "a" and (stems[i - 1] in _LETTERED or (words[i] == "A" and stems[i - 1].isdecimal())):
            stems[i] = LETTER_A
    return stems
