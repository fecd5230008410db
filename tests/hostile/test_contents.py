"""Contents that were made to break a reader: what the record says all the same."""

import json
import re
from pathlib import Path

import pytest

from cli.conftest import Run
from fuzz.invariants import check_text
from hostile.conftest import Program
from release_extract import extract

BODY = (
    "A man who broke into a chemist's shop has been jailed for two years.\n\n"
    "Roy Kipling, 40, of Mill Road, Leeds, pleaded guilty to burglary at Leeds Crown Court on 4 March 2024.\n"
)
PAGE = BODY.replace("\n\n", "<p>")
LAUGHS = "a: &a [ha, ha]\n" + "\n".join(
    f"{b}: &{b} [*{a}, *{a}, *{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
#: What a terminal must not be sent: controls but for the line break, the second set of them, marks of direction.
STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def check_read(out: bytes) -> dict[str, object]:
    """Check that the case of ``BODY`` is in the record, and return it."""
    record: dict[str, object] = json.loads(out)
    text = json.dumps(record)
    assert "Roy Kipling" in text
    assert '"offence": "burglary' in text
    assert '"term": "P2Y"' in text
    return record


@pytest.mark.parametrize(
    "matter",
    [
        f"{LAUGHS}\ntitle: Man jailed",
        "title: Man jailed\nx: !!python/object/apply:os.system ['touch owned']",
        "title: Man jailed\nx: !<tag:evil.example,2000:x> {a: b}",
        "title: Man jailed\nx: " + "[" * 100_000,
        "title: Man jailed\nx: " + "{a: " * 100_000,
        "title: Man jailed\n" + "\n".join(" " * depth + "a:" for depth in range(300)),
        "title: Man jailed\n" + "- " * 100_000,
        "title: Man jailed\n" + "? " * 10_000,
        "title: Man jailed\n<<: *missing",
        "title: Man jailed\ntitle: Man jailed",
        "title: Man jailed\n\tarea: Essex",
        'title: "Man jailed\narea: Essex',
    ],
    ids=lambda matter: ascii(matter)[:60],
)
def test_front_matter(program: Program, tmp_path: Path, matter: str) -> None:
    path = tmp_path / "x.txt"
    path.write_text(f"---\n{matter}\n---\n\n{BODY}")
    ended = program(path)
    assert (ended.code, ended.err) == (0, "")
    record = check_read(ended.out)
    assert record["title"] == "Man jailed"
    assert '"front_matter_repaired"' in ended.out.decode()
    assert not (tmp_path / "owned").exists()


@pytest.mark.parametrize(
    ("tag", "deep"),
    [
        ("div", 100_000),
        ("b", 30_000),
        ("table><tr><td", 10_000),
        ("ul><li", 10_000),
        ("article", 30_000),
        ("a", 30_000),
    ],
)
def test_elements_in_elements(program: Program, tmp_path: Path, tag: str, deep: int) -> None:
    path = tmp_path / "x.html"
    path.write_text(f"<html><body>{f'<{tag}>' * deep}<p>{PAGE}")
    ended = program(path)
    assert (ended.code, ended.err) == (0, "")
    check_read(ended.out)


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><title>&c;</title>',
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><title>&x;</title>',
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>",
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": ' + "9" * 10_000 + "}</script>",
        '<meta charset="unicode_escape"><title>\\x1b</title>',
        "<!--" * 20_000 + "-->",
        "<title>" + "a" * 1_000_000 + "</title>",
        "<meta " + "a=b " * 100_000 + ">",
    ],
    ids=lambda head: ascii(head)[:60],
)
def test_heads(program: Program, tmp_path: Path, head: str) -> None:
    path = tmp_path / "x.html"
    path.write_text(f"<html><head>{head}</head><body><main><h1>Man jailed</h1><p>{PAGE}</main></body></html>")
    ended = program(path)
    assert (ended.code, ended.err) == (0, "")
    check_read(ended.out)
    assert b"root:" not in ended.out


@pytest.mark.parametrize(
    "hidden", ["\x00", "\xad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\x1b", "\x07", "\x9b"], ids=ascii
)
def test_what_prints_nothing_inside_words(run: Run, tmp_path: Path, hidden: str) -> None:
    path = tmp_path / "x.txt"
    path.write_text(BODY.replace("burglary", f"bur{hidden}glary").replace("Kipling", f"Kip{hidden}ling"), "utf-8")
    check_read(run(path).out)


@pytest.mark.parametrize(
    "blank", ["\xa0", "\u2009", "\u202f", "\u3000", "  ", "\t", f"\u200b{' '}", f"{' '}\xad"], ids=ascii
)
def test_blanks_of_all_kinds(run: Run, tmp_path: Path, blank: str) -> None:
    path = tmp_path / "x.txt"
    path.write_text(BODY.replace(" ", blank), "utf-8")
    check_read(run(path).out)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\n\r", "\u2028", "\u2029", "\x85"], ids=ascii)
def test_line_ends_of_all_kinds(run: Run, tmp_path: Path, newline: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(
        f"---\ntitle: Man jailed\n---\n\n{BODY}".replace("\n", newline if newline < "\x7f" else "\n").encode()
    )
    assert check_read(run(path).out)["title"] == "Man jailed"
    path.write_bytes(BODY.replace("\n", newline).encode())
    check_read(run(path).out)


@pytest.mark.parametrize(
    "words", ["\x1b]0;owned\x07", "\x1b[2J", "\x9b31m", "\u202egnp.exe", "\x08\x08\x08", "\x7f"], ids=ascii
)
@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "text"])
def test_nothing_steers_a_terminal(run: Run, tmp_path: Path, words: str, form: str) -> None:
    text, page = tmp_path / "x.txt", tmp_path / "x.html"
    text.write_text(f"---\ntitle: Man {words} jailed\n---\n\n{BODY.replace('Kipling', f'Kip{words}ling')}", "utf-8")
    page.write_text(f"<title>Man &#27;]0;x&#7; {words} jailed</title><p>{PAGE}", "utf-8")
    for path in (text, page):
        ended = run("--format", form, *(["--evidence"] if "json" in form else []), path)
        assert not STEERING.search(ended.out.decode().replace("\r\n", "\n"))
        assert not STEERING.search(ended.err)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_half_a_character_in_a_file(run: Run, tmp_path: Path, codec: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(f"\ufeffA \ud800 man. {BODY}".encode(codec, "surrogatepass"))
    ended = run(path)
    check_read(ended.out)
    assert b"encoding_repaired" in ended.out


@pytest.mark.parametrize(
    "text",
    [f"---\ntitle: Man \ud800 jailed\n---\n{BODY}", f"<title>Man \udfff jailed</title><p>{PAGE}", BODY + "\ud800"],
)
def test_half_a_character_in_a_string(text: str) -> None:
    check_text(text)
    assert "\ufffd" in (extract(text).title or "\ufffd")


@pytest.mark.parametrize(
    "number", ["9" * 5000, "²", "1" + ",000" * 2000, "٣", "½", "1e999", "0" * 400 + "1", "-1", "99999999"]
)
def test_numbers(number: str) -> None:
    check_text(
        f"Roy Kipling, {number}, was jailed for {number} years and fined £{number} on {number} March {number} "
        f"for {number} counts of theft."
    )
    check_text(f"---\ndate: {number}-{number}-{number}T{number}:00\nurl: http://[{number}\n---\n{BODY}")


def test_a_whole_page_of_every_character(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    everything = "".join(map(chr, [*range(1, 0xD800), *range(0xE000, 0x30000, 7)]))
    path.write_text(f"{BODY}\n{everything}", "utf-8")
    check_read(run(path).out)
