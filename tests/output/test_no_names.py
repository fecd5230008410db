"""With ``--no-names``, no printed name of a person remains in anything that is printed, over all gold and samples."""

import html
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pyarrow.parquet
import pytest

from gold_corpus import GOLD, find_texts
from release_extract.batch import Done, Job, Names
from release_extract.batch.model import Source
from release_extract.batch.work import make_work
from release_extract.document.read import read_document
from release_extract.extract import extract_document
from release_extract.output.formats import TABLES, Form, Table, encoder_for
from release_extract.output.no_names import Hidden, hide_names
from release_extract.output.no_names.labels import name_words
from release_extract.output.parquet import write_parquet
from release_extract.record import Court, Defendant, Evidence, Hearing, Record

RELEASES = find_texts(GOLD) + find_texts(GOLD.parents[1] / "samples")
FORMS: tuple[Form, ...] = ("json", "jsonl", "source", "html", "text", "colour", "site")
#: What an address is, where it is one, and which is none.
NOWHERE = re.compile(r"no |homeless|unknown", re.IGNORECASE)
COURT = r"(?!(?:['’]s)?\s+(?:and \w+ )?(?:Crown|Magistrates|Sheriff|Youth|County|Combined|Justice|Court))"
COMPANY = re.compile(r"\b(?:Ltd|Limited|plc|PLC|LLP|Group|Council|Trust)\b")
EMPTY = Record(1, "-", None, None, None, None, None, None, None, (), (), (), (), ())


def read(path: Path, form: Form, names: Names) -> str:
    """What is printed for ``path``, with evidence."""
    done = make_work(Job(form, "cases", names, evidence=True))(Source(str(path), path.name))
    assert isinstance(done, Done), done
    return done.output.decode()


def read_hidden(path: Path) -> Iterator[tuple[str, str]]:
    """What is printed without names in each format, tables of CSV and Parquet's lines included, by the format's name."""
    document = read_document(path.read_bytes(), path.name)
    hidden = hide_names(extract_document(document, path.name, evidence=True), document)
    for form in FORMS:
        yield form, html.unescape(encode(hidden, form, "cases").decode("utf-8", "replace"))
    for table in TABLES:
        yield table, encode(hidden, "csv", table).decode()
    with TemporaryDirectory() as folder:
        lines, target = Path(folder, "lines"), Path(folder, "a.parquet")
        lines.write_bytes(encode(hidden, "parquet", "cases"))
        write_parquet(lines, target)
        yield "parquet", json.dumps(pyarrow.parquet.read_table(target).to_pylist(), default=str, ensure_ascii=False)


def encode(hidden: Hidden, form: Form, table: Table) -> bytes:
    """``hidden`` in one of the formats."""
    return encoder_for(form, table, "bands")(*hidden)


@cache
def people(path: Path) -> list[dict[str, str]]:
    """The defendants as the extractor reads them, and as a careful reader does."""
    records = [json.loads(read(path, "jsonl", "kept"))]
    gold = path.with_suffix(".json")
    if gold.exists():
        records.append(json.loads(gold.read_text("utf-8")))
    return [row for record in records for row in record["defendants"]]


def printed_names(path: Path) -> set[str]:
    """The defendants' names; of a company the first word."""
    names = {row["name"] for row in people(path) if not row["anonymous"]}
    return {name.split()[0] if COMPANY.search(name) else name for name in names}


def find_addresses(path: Path, printed: str, record: dict[str, object]) -> Iterator[str]:
    """Whole addresses of defendants in ``printed``, but for what is the name of the area, the force or a court too."""
    for place in find_places(record):
        printed = printed.replace(place, "")
    printed = " ".join(printed.split())
    for address in {row["address"] for row in people(path) if row["address"]}:
        found = re.search(rf"(?<!\w){re.escape(' '.join(address.split()))}(?!\w){COURT}", printed)
        if found and not NOWHERE.match(address):
            yield f"{address}: …{printed[max(0, found.start() - 40) : found.end() + 40]!r}"


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
    for form, printed in read_hidden(path):
        assert list(find_remains(names, printed, record)) == [], form
        assert list(find_addresses(path, printed, record)) == [], form


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
        ("Anna Bell, 34, of Leeds", "defendant 1, 30-39, of address 1"),
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


@pytest.mark.parametrize(
    "text",
    [
        "Anna Bell, of Thornbridge, was jailed at Thornbridge Crown Court. A Thornbridge man was fined.",
        "A woman from Thornbridge was jailed. She was seen in Thornbridge.",
        "Anna Bell was jailed. The house in Mill Lane, Thornbridge, was searched, and 24 Mill Lane.",
        "A Thornbridge driver was fined. See https://a.uk/thornbridge-driver-fined",
        "The 30-year-old, of South Thornbridge, was jailed.",
        "Anna Bell, who lives in Mill Lane, was jailed.",
    ],
)
def test_where_somebody_lives_does_not_remain(text: str) -> None:
    hidden, _ = hide(text, "Anna Bell")
    assert "Mill Lane" not in hidden
    assert "thornbridge" not in hidden.replace("Thornbridge Crown Court", "").lower()
    assert "address 1" in hidden or "address-1" in hidden


@pytest.mark.parametrize("text", ["A Romanian man was fined.", "Violent man jailed", "She was reading at home."])
def test_what_is_no_home_stays(text: str) -> None:
    assert hide(text, "Anna Bell")[0] == text


def test_pages_and_summaries_print_ages_as_bands() -> None:
    record = msgspec.structs.replace(EMPTY, defendants=(Defendant("defendant 1", False, 30, None),))
    for form in ("text", "html"):
        assert b"aged 30 to 39" in encode(Hidden(record, ""), form, "cases")


def test_officers_and_victims_become_persons() -> None:
    text, _ = hide("Anna Bell hit Paula Moss. Detective Sergeant Imran Sheikh said so.", "Anna Bell")
    assert not re.search("Paula|Moss|Imran|Sheikh", text)
    assert "person 1" in text
    assert "person 2" in text
