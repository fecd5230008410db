"""The types of the people stage."""

import msgspec

from release_extract.mentions.model import Mention


class Person(msgspec.Struct, frozen=True):
    """Somebody of the release. ``role`` is None for whoever is no officer, judge, lawyer or spokesman.

    ``name`` is the fullest printed name, or for ``anonymous`` people the printed description without its article.
    ``spans`` are the mentions (token indices) that say name, age and address.
    """

    name: str
    surname: str
    gender: str | None
    role: str | None
    age: int | None
    address: str | None
    anonymous: bool
    company: bool
    spans: tuple[Mention, ...]


class PersonMention(Mention, frozen=True):
    """A mention of the person at this index of the cast by name or surname."""

    person: int


class Cast(msgspec.Struct, frozen=True):
    """Everybody of the release in order of first mention, and each sentence's mentions with names resolved.

    ``suspects`` are the indices of those who may be defendants: no office, and not only named as somebody's victim.
    ``accused`` are those of them of whom the words say that they were charged, convicted, cleared or sentenced.
    """

    people: tuple[Person, ...]
    suspects: tuple[int, ...]
    accused: tuple[int, ...]
    by_sentence: tuple[tuple[Mention, ...], ...]
