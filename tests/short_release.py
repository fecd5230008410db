"""Short invented releases, and what their record says in a form that a table of tests can print."""

from release_extract.extract import extract
from release_extract.record import Sentence


def defendants(text: str) -> list[str]:
    """The names of the record's defendants."""
    return [person.name for person in extract(text).defendants]


def ages(text: str) -> dict[str, int | None]:
    """Each defendant's age."""
    return {person.name: person.age for person in extract(text).defendants}


def addresses(text: str) -> dict[str, str | None]:
    """Each defendant's address."""
    return {person.name: person.address for person in extract(text).defendants}


def sentences(text: str) -> dict[str | None, str]:
    """What each defendant got: ``imprisonment P6Y``, ``fine 400``."""
    return {row.defendant: _said(row) for row in extract(text).sentences}


def _said(row: Sentence) -> str:
    measure = row.amount if row.kind == "fine" else row.term
    return f"{row.kind} {measure}" if measure is not None else row.kind


def charges(text: str) -> list[tuple[str | None, str | None, str]]:
    """Whose charge of what came to what."""
    return [(row.defendant, row.offence, row.plea or row.outcome) for row in extract(text).charges]
