"""The summary for a terminal."""

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from page.conftest import read_sample
from page.records import ATTACKS, make_hostile, make_record
from release_extract.output.text import COLOURED, PLAIN, to_text

EXPECTED = """\
Burglar jailed
  date      4 May 2021, 11:00
  area      Essex
  force     Essex Police
  court     Exeter Crown Court
  url       https://example.org/lee
  file      lee.txt
  !         offence unknown: theft is not in the catalogue

Ann Lee
  aged 30, High Street
  charges   burglary dwelling (2 counts)  pleaded guilty, convicted
            theft (several counts)        convicted
  sentence  imprisonment, 2 years, on 3 May 2021
  orders    restraining order, 1 year

Hearings
  3 May 2021      sentence      Exeter Crown Court
  day not stated  next hearing  Exeter Crown Court

"""
COLOUR = re.compile(r"\x1b\[[\d;]*m")


def test_text() -> None:
    assert to_text(make_record()).decode() == EXPECTED


def test_colours_add_nothing_else() -> None:
    coloured = to_text(make_record(), COLOURED).decode()
    assert COLOUR.sub("", coloured) == EXPECTED
    assert coloured.count("\x1b[0m") * 2 == len(COLOUR.findall(coloured))


@pytest.mark.parametrize("width", [40, 60, 80])
def test_narrow_terminals(width: int) -> None:
    record, _ = read_sample("several-defendants.md")
    lines = to_text(record, PLAIN, width).decode().splitlines()
    assert max(len(line) for line in lines if "/" not in line) <= width
    assert all(line == line.rstrip() for line in lines)


def test_a_record_without_anything() -> None:
    nothing = msgspec.structs.replace(
        make_record(), title=None, date=None, area=None, force=None, court=None, url=None, defendants=(), charges=(),
        sentences=(), hearings=(), warnings=(),
    )  # fmt: skip
    assert to_text(nothing).decode() == "(no headline)\n  file      lee.txt\n\n"


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_steers_the_terminal(attack: str) -> None:
    assert re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", to_text(make_hostile(attack)).decode()) is None


@given(st.text(st.characters(codec=None)))
def test_any_words(text: str) -> None:
    assert "\x1b" not in to_text(make_hostile(text)).decode()
