"""Record -> Row of the index, and the only file that says what an index keeps of a release."""

import re
from typing import Final

import msgspec

from release_extract.output.summary import describe_sentence
from release_extract.output.words import counts, label, one_line, short_day
from release_extract.record import Charge, Record, Sentence

#: Sentences whose term somebody serves.
_SERVED: Final = frozenset({"imprisonment", "detention", "extended"})
_PROVEN: Final = frozenset({"convicted", "taken_into_consideration", "did_the_act"})
_DAY: Final = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-[0-9]{2}")
#: Longer than any stated term, to sort life sentences above them.
_LIFE: Final = 9999.0
NO_GROUP: Final = "other offences"


class Length(msgspec.Struct, frozen=True):
    """What somebody must serve for offences of a group, among others."""

    group: str
    months: float


class Row(msgspec.Struct, frozen=True):
    """A release in an index."""

    #: The address of its page, as the index links to it.
    page: str
    title: str
    #: ISO 8601, and in words.
    day: str
    date: str
    area: str
    court: str
    defendants: str
    offences: str
    #: Groups of offences, each once.
    groups: tuple[str, ...]
    sentence: str
    #: The longest term in months, to sort by; -1 with no sentence.
    weight: float
    warnings: tuple[str, ...]
    lengths: tuple[Length, ...]


def make_row(record: Record, page: str) -> Row:
    """What the index shows of ``record``, whose page is at ``page``."""
    found = _DAY.match(record.date or "")
    stated = found[0] if found else ""
    return Row(
        page,
        one_line(record.title or "") or one_line(record.source),
        stated,
        short_day(stated),
        one_line(record.area or ""),
        one_line(record.court.name) if record.court else "",
        ", ".join(one_line(each.name) for each in record.defendants),
        "; ".join(dict.fromkeys(_offence(each) for each in record.charges)),
        tuple(dict.fromkeys(_group(each) for each in record.charges)),
        _sentences(record),
        max((_weight(each) for each in record.sentences), default=-1.0),
        tuple(dict.fromkeys(label(each.code) for each in record.warnings)),
        tuple(length for each in record.sentences for length in _lengths(record, each)),
    )


def _offence(charge: Charge) -> str:
    name = one_line(charge.offence or charge.wording)
    number = counts(charge.counts)
    return f"{name} ({number})" if number else name


def _sentences(record: Record) -> str:
    """The heaviest, and how many there are besides."""
    if not record.sentences:
        return ""
    heaviest = describe_sentence(max(record.sentences, key=_weight))
    return f"{heaviest}; and {len(record.sentences) - 1} more" if len(record.sentences) > 1 else heaviest


def _group(charge: Charge) -> str:
    return one_line(charge.group or "") or NO_GROUP


def _weight(sentence: Sentence) -> float:
    return _LIFE if sentence.kind == "life" else float(sentence.term_months or 0)


def _lengths(record: Record, sentence: Sentence) -> list[Length]:
    """The term once for each group of offences that the defendant was sentenced for."""
    if sentence.kind not in _SERVED or not sentence.term_months:
        return []
    charges = [each for each in record.charges if each.defendant == sentence.defendant and each.outcome in _PROVEN]
    return [Length(group, float(sentence.term_months)) for group in dict.fromkeys(map(_group, charges))]
