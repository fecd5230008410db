"""Document -> the people that it names, defendants or not; the only file of the output that reads a text again."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from release_extract.document.model import Document
from release_extract.language.prose import Passage, read_prose
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Mention
from release_extract.mentions.scan import find_mentions
from release_extract.people.cast import cast_of
from release_extract.people.model import Person
from release_extract.rules.given_names import GIVEN_NAMES
from release_extract.rules.numbers import MONTHS
from release_extract.rules.titles import PLACE_WORDS, SENTENCE_WORDS

_NAME: Final = r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*"
#: Capitalised words in a row on one line.
_CAPITALS: Final = re.compile(
    rf"(?:(?<=\s)|(?<=^)|(?<=[\"“‘'(*]))(?=[A-Z]){_NAME}(?:[ \t]+(?=[A-Z]){_NAME}){{1,3}}", re.MULTILINE
)
_TITLED: Final = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|PC|DC|DS|DI|DCI|Sgt|Judge|Recorder|Justice|Sergeant|Inspector|Superintendent|Constable)"
    r"\.?[ \t]+"
    rf"((?=[A-Z]){_NAME}(?:[ \t]+(?=[A-Z]){_NAME})?)"
)


#: A capitalised word amid a sentence, but for what follows a preposition of place.
_ALONE: Final = re.compile(
    rf"(?<=[a-z,] )(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bto )(?<!from )(?<!near )(?=[A-Z]){_NAME}(?! [A-Z])"
)


class Named(msgspec.Struct, frozen=True):
    """Somebody by the fullest printed name. ``ages`` are where an age is printed, in characters of the text."""

    name: str
    address: str | None
    company: bool
    ages: tuple[tuple[int, int], ...]


def find_people(document: Document) -> list[Named]:
    """Everybody whom the prose names, then what else looks like a name: in quotations, headlines and page heads."""
    blocks = [Passage(block.kind, block.start, block.end) for block in document.blocks if block.kind != "furniture"]
    prose = read_prose(document.text, blocks)
    cast = cast_of(prose, find_mentions(prose))
    found = [_named(person, prose.tokens) for person in cast.people if not person.anonymous]
    heads = [stated.value for stated in (document.meta.title, document.meta.description) if stated]
    return found + [Named(name, None, False, ()) for text in (document.text, *heads) for name in _guess(text)]


def _guess(text: str) -> Iterator[str]:
    """Capitalised words that begin with a given name, follow a title, or are a given name alone."""
    for match in _CAPITALS.finditer(text):
        words = match[0].split()
        if words[0].lower() in GIVEN_NAMES and not match[0].isupper():
            yield from _without_places(words)
    for match in _TITLED.finditer(text):
        yield from _without_places(match[1].split())
    for match in _ALONE.finditer(text):
        if match[0].lower() in GIVEN_NAMES and match[0].lower() not in MONTHS:
            yield match[0]


def _without_places(words: list[str]) -> Iterator[str]:
    kept = [word for word in words if word.lower() not in SENTENCE_WORDS or word.lower() in GIVEN_NAMES]
    if kept and not any(word.lower() in PLACE_WORDS for word in words):
        yield " ".join(kept)


def _named(person: Person, tokens: Tokens) -> Named:
    ages = tuple(_place(tokens, span) for span in person.spans if _words(tokens, span).isdigit())
    return Named(person.name, person.address, person.company, ages)


def _place(tokens: Tokens, span: Mention) -> tuple[int, int]:
    return tokens.starts[span.start], tokens.ends[span.end - 1]


def _words(tokens: Tokens, span: Mention) -> str:
    start, end = _place(tokens, span)
    return tokens.text[start:end]
