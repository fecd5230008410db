"""Text -> the places where it says that somebody lives, whoever that is: what the reader of people takes for nobody's
address counts here too, as it is better to hide a street too many than one too few.
"""

import re
from collections.abc import Iterator
from typing import Final

from release_extract.rules.given_names import GIVEN_NAMES
from release_extract.rules.numbers import MONTHS, WEEKDAYS
from release_extract.rules.titles import DEFENDANT_NOUNS, GROUP_NOUNS, SENTENCE_WORDS

_WORD: Final = r"[A-Z][\w'’-]{1,30}"
_PLACE: Final = rf"{_WORD}(?:[ \t]+{_WORD}){{0,2}}"
#: ``24 Mill Lane, Harlow``
_STREET: Final = re.compile(
    rf"(?<![\w'’-])(?:\d{{1,4}}[a-z]?,?[ \t]+)?(?:{_WORD}\s{{1,3}}){{1,3}}"
    r"(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Terrace|Grove|Gardens|Rise|Walk|Mews|Row|Square|Way|Place|Parade|View|"
    r"ROAD|STREET|LANE|AVENUE|CLOSE|DRIVE|CRESCENT|TERRACE|GROVE|GARDENS|WAY|PLACE)\b"
    rf"(?:,[ \t]+(?:in[ \t]+)?{_PLACE})?"
)
#: ``a woman from Harlow``, ``the 30-year-old, of Harlow``
_FROM: Final = re.compile(
    rf"(?<![\w'’-])([\w'’-]{{2,30}})[*_,)]{{0,3}}\s+(?:who\s+)?(?:from|(?<=[d,]\s)of|living in|lives in|lived in)\s+({_PLACE})"
)
#: ``a Harlow man``, amid a sentence.
_BEFORE: Final = re.compile(rf"(?<![\w'’-])(?:[a-z][\w'’-]{{0,30}},?|A|An|The)[ \t]+({_PLACE})[ \t]+([a-z]{{3,20}})\b")
_PEOPLE: Final = frozenset(
    "man woman boy girl teenager pensioner men women boys girls teenagers couple pair brothers trio gang driver motorist "
    "dealer burglar thief father mother".split()
)
_NOUNS: Final = frozenset(noun.split()[-1] for noun in (*DEFENDANT_NOUNS, *GROUP_NOUNS))
#: ``a Romanian man``
_NATIONALITY: Final = re.compile(r"(?:ish|ese|ian|ean|ani|can|nch|tch|elsh|lsh|qi|mali|eli|gali)$")


def find_homes(text: str) -> Iterator[str]:
    """The places as printed."""
    for match in _STREET.finditer(text):
        yield _without_first_words(match[0])
    for match in _FROM.finditer(text):
        if match[1].lower() in _NOUNS or match[1].endswith(("-old", "-olds")):
            yield from _places(match[2])
    for match in _BEFORE.finditer(text):
        if match[2] in _PEOPLE and not _NATIONALITY.search(match[1]):
            yield from _places(match[1])


def _without_first_words(street: str) -> str:
    """``In Mill Lane`` as ``Mill Lane``."""
    first, _, rest = street.partition(" ")
    return rest if first.lower() in SENTENCE_WORDS and " " in rest else street


def _places(words: str) -> Iterator[str]:
    """``words``, unless one of them is no part of a town's name."""
    lower = [word.lower() for word in words.split()]
    if not any(word in SENTENCE_WORDS or word in GIVEN_NAMES or word in MONTHS or word in WEEKDAYS for word in lower):
        yield words
