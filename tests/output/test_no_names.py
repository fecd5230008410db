"""With ``--no-names``, no printed name of a person remains in anything that is printed, over all gold and samples."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from gold_corpus import GOLD, find_texts
from release_extract.batch import Done, Job, Names
from release_extract.batch.model import Source
from release_extract.batch.work import make_work
from release_extract.document.read import read_document
from release_extract.output.formats import Form
from release_extract.output.no_names import hide_names
from release_extract.output.no_names.labels import name_words
from release_extract.record import Court, Defendant, Evidence, Hearing, Record

RELEASES = find_texts(GOLD) + find_texts(GOLD.parents[1] / "samples")
FORMS: tuple[Form, ...] = ("json", "jsonl", "csv", "source")
COMPANY = re.compile(r"\b(?:Ltd|Limited|plc|PLC|LLP|Group|Council|Trust)\b")
EMPTY = Record(1, "-", None, None, None, None, None, None, None, (), (), (), (), ())


def read(path: Path, form: Form, names: Names) -> str:
    """What is printed for ``path``, with evidence."""
    done = make_work(Job(form, "cases", names, evidence=True))(Source(str(path), path.name))
    assert isinstance(done, Done), done
    return done.output.decode()


def printed_names(path: Path) -> set[str]:
    """The defendants' names as the extractor reads them, and as a careful reader does; of a company the first word."""
    records = [json.loads(read(path, "jsonl", "kept"))]
    gold = path.with_suffix(".json")
    if gold.exists():
        records.append(json.loads(gold.read_text("utf-8")))
    names = {row["name"] for record in records for row in record["defendants"] if not row["anonymous"]}
    return {name.split()[0] if COMPANY.search(name) else name for name in names}


def find_remains(names: set[str], printed: str, record: dict[str, object]) -> Iterator[str]:
    """Words of names that stand capitalised in ``printed``, but for the names of courts, forces and places."""
    for place in find_places(record):
        printed = printed.replace(place, "")
    for word in sorted({word for name in names for word in name_words(name)}):
        for match in re.finditer(rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])", printed, re.IGNORECASE):
            if match[0][0].isupper():
                yield f"{match[0]}: …{printed[max(0, match.start() - 40) : match.end() + 40]!r}"


def find_places(value: object) -> Iterator[str]:
    """Names of courts, the force and the area in a record."""
    if isinstance(value, dict):
        for key in ("name", "court", "force", "area"):
            if isinstance(value.get(key), str):
                yield value[key]
        for below in value.values():
            yield from find_places(below)
    elif isinstance(value, list):
        for below in value:
            yield from find_places(below)


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_no_printed_name_remains(path: Path) -> None:
    names = printed_names(path)
    record = json.loads(read(path, "jsonl", "hidden"))
    for form in FORMS:
        assert list(find_remains(names, read(path, form, "hidden"), record)) == [], form


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_evidence_counts_in_the_text_without_names(path: Path) -> None:
    text = read(path, "source", "hidden")
    for entry in re.finditer(
        r'\{"start":(\d+),"end":(\d+),"text":("(?:[^"\\]|\\.)*")\}', read(path, "jsonl", "hidden")
    ):
        assert text[int(entry[1]) : int(entry[2])] == json.loads(entry[3])


@pytest.mark.parametrize("path", RELEASES, ids=lambda path: path.stem)
def test_ages_and_addresses_are_coarse(path: Path) -> None:
    plain, hidden = (json.loads(read(path, "jsonl", names)) for names in ("kept", "hidden"))
    text = read(path, "source", "hidden")
    for before, after in zip(plain["defendants"], hidden["defendants"], strict=True):
        assert after["age"] == (None if before["age"] is None else before["age"] // 10 * 10)
        if before["address"] and "," in before["address"] and not before["address"].startswith("no fixed"):
            assert after["address"].startswith("address ")
            assert before["address"] not in text
    assert not re.search(r"(?<!-)\b\d\d[- ]years?[- ]olds?\b", text)


def hide(text: str, *defendants: str, url: str | None = None) -> tuple[str, Record]:
    """``text`` without names, and a record that accuses ``defendants`` of nothing."""
    rows = tuple(Defendant(name, False, 34, None, (Evidence(0, 0, ""),)) for name in defendants)
    record = msgspec.structs.replace(EMPTY, defendants=rows, url=url, title=text.split("\n")[0])
    hidden = hide_names(record, read_document(text.encode(), "-"))
    return hidden.text, hidden.record


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Bell was jailed. Bell is 34.", "defendant 1 was jailed. defendant 1 is 34."),
        ("ANNA BELL JAILED", "defendant 1 JAILED"),
        ("The Bells, Anna’s family, ring the bell.", "The defendant 1, defendant 1’s family, ring the bell."),
        ("Anna Bell, 34, of Leeds", "defendant 1, 30-39, of Leeds"),
        ("Anna Bell (34) and a 19-year-old man", "defendant 1 (30-39) and a 10-19-year-old man"),
        ("See https://a.uk/anna-bell-jailed now", "See https://a.uk/defendant 1-jailed now"),
        ("Anna\nBell", "defendant 1"),
    ],
)
def test_names_in_a_text(text: str, expected: str) -> None:
    assert hide(text, "Anna Bell")[0] == expected


def test_who_shares_a_surname_is_not_taken_for_the_other() -> None:
    text, _ = hide("Anna Bell and John Bell were jailed. Bell cried. John did not.", "Anna Bell", "John Bell")
    assert text == "defendant 1 and defendant 2 were jailed. defendant 1/defendant 2 cried. defendant 2 did not."


def test_a_court_keeps_its_name() -> None:
    record = msgspec.structs.replace(
        EMPTY,
        court=Court("Lincoln Crown Court", "crown"),
        hearings=(Hearing("Lincoln Crown Court", None, "sentence"),),
        defendants=(Defendant("Lincoln Reed", False, None, None),),
    )
    text = "Lincoln Reed was jailed at Lincoln Crown Court. Lincoln Reed smiled."
    assert hide_names(record, read_document(text.encode(), "-")).text == (
        "defendant 1 was jailed at Lincoln Crown Court. defendant 1 smiled."
    )


def test_addresses_of_pages_name_nobody() -> None:
    _, record = hide("Anna Bell jailed", "Anna Bell", url="https://www.a.police.uk/news/anna-bell-jailed-2024/")
    assert record.url == "https://www.a.police.uk/news/defendant-1-jailed-2024/"
    assert record.title == "defendant 1 jailed"


def test_officers_and_victims_become_persons() -> None:
    text, _ = hide("Anna Bell hit Paula Moss. Detective Sergeant Imran Sheikh said so.", "Anna Bell")
    assert not re.search("Paula|Moss|Imran|Sheikh", text)
    assert "person 1" in text
    assert "person 2" in text
