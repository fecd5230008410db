"""People of a release -> what they are called instead: ``defendant 1`` and so on."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from release_extract.output.no_names.people import Named
from release_extract.record import Record
from release_extract.rules.titles import PLACE_WORDS, SENTENCE_WORDS

#: Small words inside names, which alone are nobody's.
_PARTICLES: Final = frozenset(
    "de da di del della den der du el al bin ibn van von la le mc mac st the of and jr sr ap y".split()
)
_NAME_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['’](?=[^\W\d_]))*")
#: Addresses that are none.
_NO_ADDRESS: Final = ("no fixed", "no known", "no permanent", "no settled", "homeless")


class Labels(msgspec.Struct, frozen=True):
    """``names`` maps whole names, ``words`` each word of people's names, in lower case, to the labels of who bears
    it.
    """

    names: dict[str, str]
    words: dict[str, tuple[str, ...]]
    addresses: dict[str, str]
    ages: tuple[tuple[int, int], ...]


def label_all(record: Record, people: Sequence[Named], homes: Sequence[str]) -> Labels:
    """Number the defendants in the record's order, then everybody else in the order of the text; so their addresses, then
    ``homes``, which are nobody's by name.
    """
    companies = {person.name for person in people if person.company}
    names = {row.name: f"defendant {number}" for number, row in enumerate(record.defendants, 1)}
    words: dict[str, tuple[str, ...]] = {}
    for row in record.defendants:
        if not row.anonymous:
            _add_words(words, _brand(row.name) if row.name in companies else row.name, names[row.name])
    others = 0
    for person in people:
        if person.name in names or person.company or _is_known(words, person.name):
            continue
        others += 1
        names[person.name] = f"person {others}"
        _add_words(words, person.name, names[person.name])
    printed = [row.address for row in record.defendants] + [person.address for person in people]
    ages = tuple(age for person in people for age in person.ages)
    kept = {place for place in (record.area, record.force) if place}
    return Labels(names, words, _label_addresses(printed, [home for home in homes if home not in kept]), ages)


def name_words(name: str) -> list[str]:
    """The words of a name that tell who it is, in lower case."""
    words = [word.lower().replace("’", "'") for word in _NAME_WORD.findall(name)]
    return [word for word in words if len(word) > 1 and word not in _PARTICLES]


def _add_words(words: dict[str, tuple[str, ...]], name: str, label: str) -> None:
    for word in name_words(name):
        words[word] = tuple(dict.fromkeys((*words.get(word, ()), label)))


def _brand(company: str) -> str:
    """The first word of a company's name, which stands for all of it, unless anything may be called so."""
    first = company.split()[0]
    return "" if first.lower() in SENTENCE_WORDS | PLACE_WORDS else first


def _is_known(words: dict[str, tuple[str, ...]], name: str) -> bool:
    """Whether somebody before is meant: one bears all words of ``name``, or ``name`` has all words that one bears."""
    ours = name_words(name)
    shared = Counter(label for word in ours for label in words.get(word, ()))
    borne = Counter(label for labels in words.values() for label in labels)
    return not ours or any(count in (len(ours), borne[label]) for label, count in shared.items())


def _label_addresses(addresses: Iterable[str | None], homes: Iterable[str]) -> dict[str, str]:
    """Addresses that are the same have one label, and so has a home in the street of one."""
    labels: dict[str, str] = {}
    streets: dict[str, str] = {}
    for address in addresses:
        if address and not address.lower().startswith(_NO_ADDRESS):
            label = labels.setdefault(address, f"address {len(set(labels.values())) + 1}")
            streets.setdefault(address.split(",")[0], label)
    for home in homes:
        street = home.split(",")[0]
        label = streets.setdefault(street, f"address {len(set(labels.values())) + 1}")
        labels.setdefault(home, label)
    return labels
