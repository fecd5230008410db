"""Encodings, compression and what is refused."""

import gzip

import pytest

from release_extract.document.decode import MAX_BYTES, decode, repair_mojibake
from release_extract.document.model import UnreadableInput
from release_extract.document.read import read_document

POUNDS = "Fined £400 – it’s the law, said Zoë"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_usual_encodings_give_the_same_text(encoding: str) -> None:
    assert decode(POUNDS.encode(encoding), MAX_BYTES) == (POUNDS, False)


def test_a_page_declares_its_encoding() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">Łódź'
    assert decode(page.encode("iso-8859-2"), MAX_BYTES).text == page


@pytest.mark.parametrize("charset", ["unicode_escape", "utf-7", "hex", "nonsense", "iso-8859-1", "utf-8"])
def test_a_declaration_that_makes_no_sense_is_not_obeyed(charset: str) -> None:
    page = f'<meta charset="{charset}">It’s \\u0041 £5'
    assert decode(page.encode("cp1252"), MAX_BYTES).text == page


def test_stray_bytes_in_utf8_are_mended_and_told() -> None:
    data = "£5 and £6 and £7 – ".encode() + "it’s".encode("cp1252")
    assert decode(data, MAX_BYTES) == ("£5 and £6 and £7 – it’s", True)


def test_bytes_that_windows_1252_leaves_undefined_are_kept() -> None:
    assert decode(b"caf\xe9 \x81", MAX_BYTES).text == "café \x81"


def test_gzip_is_opened() -> None:
    assert decode(gzip.compress(POUNDS.encode()) + gzip.compress(b"!"), MAX_BYTES).text == POUNDS + "!"


@pytest.mark.parametrize("data", [gzip.compress(b"text" * 99)[:-9], b"\x1f\x8bnot gzip at all"])
def test_damaged_gzip_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput, match="damaged gzip"):
        decode(data, MAX_BYTES)


def test_the_limit_counts_what_comes_out_of_gzip() -> None:
    bomb = gzip.compress(b"a" * 1001)
    assert len(bomb) < 1000
    with pytest.raises(UnreadableInput, match="larger than the limit of 1,000 bytes"):
        decode(bomb, 1000)
    assert decode(gzip.compress(b"a" * 1000), 1000).text == "a" * 1000


def test_the_limit_itself_is_read_and_one_more_is_not() -> None:
    assert decode(b"a" * 10, 10).text == "a" * 10
    with pytest.raises(UnreadableInput, match="limit"):
        decode(b"a" * 11, 10)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 x", b"PK\x03\x04rest", b"\x89PNG\r\n", b"\x00\x01\x02\x03" * 50, bytes(500)]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput):
        decode(data, MAX_BYTES)


def test_a_single_nul_is_no_reason_to_refuse() -> None:
    assert "jailed" in decode(b"A man\x00 was jailed.", MAX_BYTES).text


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        ("Â£400", "£400"),
        ("itâ€™s", "it’s"),
        ("â€œnoâ€\x9d", "“no”"),
        ("ZoÃ«", "Zoë"),
        ("fined â‚¬50", "fined €50"),
        ("fined Ã‚Â£50", "fined £50"),
    ],
)
def test_mojibake_is_repaired(damaged: str, mended: str) -> None:
    assert repair_mojibake(damaged) == (mended, True)


@pytest.mark.parametrize("text", ["Fined £400", "CAFÉ” he said", "SÃO PAULO", "pâté", "âge", "Â", "naïve – but"])
def test_sound_text_is_not_repaired(text: str) -> None:
    assert repair_mojibake(text) == (text, False)


def test_repair_is_told_in_the_document() -> None:
    document = read_document("He was fined Â£400.".encode(), "a.txt")
    assert document.text == "He was fined £400."
    assert document.repairs == ("encoding_repaired",)
    assert read_document("He was fined £400.".encode("cp1252"), "a.txt").repairs == ()


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableInput, match="empty"):
        read_document(data, "a.txt")
