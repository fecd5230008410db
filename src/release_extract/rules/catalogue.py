"""Label of an offence -> its group and statute, from the offence tables."""

from functools import cache
from typing import NamedTuple

from release_extract.rules.drug_offences import DRUG_LABELS
from release_extract.rules.offences import OFFENCES

_SUFFIXES = (" (attempt)", " (conspiracy)", " (aiding)", " (racially or religiously aggravated)")


class _Entry(NamedTuple):
    group: str
    statute: str | None


@cache
def _entries() -> dict[str, _Entry]:
    offences = {row.label: _Entry(row.group, row.statute) for row in OFFENCES}
    return offences | {row.label: _Entry(row.group, row.statute) for row in DRUG_LABELS}


def group_of(label: str) -> str | None:
    """The catalogue's group, also of a base label with a suffix."""
    entry = _entry(label)
    return entry.group if entry else None


def statute_of(label: str) -> str | None:
    """Act and section, also of a base label with a suffix."""
    entry = _entry(label)
    return entry.statute if entry else None


def _entry(label: str) -> _Entry | None:
    for suffix in _SUFFIXES:
        label = label.removesuffix(suffix)
    return _entries().get(label)
