"""Every name in the table of courts is read as its own court, and what only looks like a court is none."""

import pytest

from release_extract.language.tokens import tokenize
from release_extract.mentions.courts import find_courts
from release_extract.rules.courts import COURTS
from release_extract.rules.forces import FORCES
from release_extract.rules.rows import Court


def read(text: str) -> list[str | None]:
    return [court.name for court in find_courts(tokenize(text, 0, len(text)))]


def names(court: Court) -> list[str]:
    """The names of a court; a venue hired for a while is none by its own name alone."""
    aliases = [alias.removeprefix("at ") for alias in court.aliases.split(";") if alias]
    return aliases if "Nightingale Court" in court.aliases else [court.name, *aliases]


ROWS = [(name, court.name) for court in COURTS for name in names(court)]


@pytest.mark.parametrize(("printed", "name"), ROWS)
def test_a_printed_name_gives_its_court(printed: str, name: str) -> None:
    assert read(f"He appeared at {printed} yesterday.") == [name]


@pytest.mark.parametrize(("printed", "name"), ROWS)
def test_capitals_and_apostrophes_do_not_matter(printed: str, name: str) -> None:
    assert read(f"HE APPEARED AT {printed.upper()} YESTERDAY.") == [name]
    assert read(f"He appeared at {printed.replace(chr(39), chr(8217))} yesterday.") == [name]
    assert read(f"He appeared at {printed.replace(chr(39), '')} yesterday.") == [name]


@pytest.mark.parametrize(
    "court", [court for court in COURTS if court.name.endswith(" Crown Court")], ids=lambda c: c.name
)
def test_a_crown_court_is_read_from_its_place(court: Court) -> None:
    place = court.name.removesuffix(" Crown Court")
    assert read(f"He appeared at the Crown Court at {place} on Friday.") == [court.name]
    assert read(f"He appeared at {place} Crown yesterday.") == [court.name]


@pytest.mark.parametrize("court", COURTS, ids=lambda c: c.name)
def test_a_place_alone_is_no_court(court: Court) -> None:
    place = court.name.removesuffix(" Crown Court").removesuffix(" Magistrates' Court")
    if place != court.name:
        assert read(f"He was arrested in {place} Road, {place}, and taken to {place} police station.") == []


def test_no_name_is_two_courts() -> None:
    letters: dict[str, str] = {}
    for printed, name in ROWS:
        assert letters.setdefault(printed.lower(), name) == name


def test_no_two_forces_share_a_host() -> None:
    hosts = [host for force in FORCES for host in force.hosts.split(";") if host]
    assert len(hosts) == len(set(hosts))


def test_no_two_forces_share_a_name() -> None:
    printed = [name for force in FORCES for name in {force.name, *force.aliases.split(";")} if name]
    assert len(printed) == len(set(printed))
