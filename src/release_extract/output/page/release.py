"""Record with evidence, and its text -> the page of one release."""

from collections.abc import Iterator, Mapping

import msgspec

from release_extract.output.page.blocks import read_groups
from release_extract.output.page.marks import Marked, first_words, mark_groups, name_values
from release_extract.output.page.templates import render
from release_extract.output.summary import KINDS, Kind, Summary, Value, summarise
from release_extract.output.words import Ages
from release_extract.record import Record


class Link(msgspec.Struct, frozen=True):
    """A value's own name, and the name of the first words it was read from."""

    name: str
    words: str


class _Page(msgspec.Struct, frozen=True):
    """What the template is given."""

    summary: Summary
    groups: list[Marked]
    links: Mapping[Value, Link]
    kinds: list[Kind]
    #: The address of the index, where there is one.
    home: str | None


def render_release(record: Record, text: str, home: str | None = None, ages: Ages = "exact") -> bytes:
    """One page in UTF-8 that holds all it needs. ``text`` is what the record's evidence counts in."""
    summary = summarise(record, ages)
    values = list(find_values(summary))
    names = name_values(values)
    groups = mark_groups(text, read_groups(text), names)
    first = first_words(groups)
    links = {value: Link(name, first[name]) for value, name in names.items() if name in first}
    used = {place.kind for value in links for place in value.places}
    return render("release", _Page(summary, groups, links, [kind for kind in KINDS if kind in used], home))


def find_values(summary: Summary) -> Iterator[Value]:
    """All that was read, in the order of the page."""
    for fact in (summary.published, summary.area, summary.court):
        if fact is not None:
            yield fact
    for card in summary.cards:
        yield from (value for value in (card.person,) if value)
        for charge in card.charges:
            yield from (charge.offence, charge.ruling)
        yield from (value for value in (card.sentence,) if value)
        yield from card.orders
    for step in summary.steps:
        yield step.when
