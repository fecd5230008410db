"""Bytes -> decoded text, and the only file that knows encodings and compression."""

import codecs
import gzip
import io
import re
import zlib
from typing import Final, NamedTuple

from release_extract.document.model import UnreadableInput

#: The largest source that is read, counted after decompression.
MAX_BYTES: Final = 20_000_000

_GZIP: Final = b"\x1f\x8b"
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY: Final = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x7fELF", "a program"),
)
_SNIFFED: Final = 4096
_CONTROLS: Final = bytes(sorted(set(range(32)) - set(b"\t\n\x0b\x0c\r\x1b")))
_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
#: Families of encodings that a page may declare; anything else (``unicode_escape``, ``utf-7``) is not obeyed.
_DECLARABLE: Final = ("iso8859", "cp125", "mac", "koi8", "gb", "big5", "euc", "shift_jis")
#: Whole UTF-8 sequences, or a byte that is none.
_HIGH: Final = re.compile(
    rb"(?:[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+|([\x80-\xff])"
)
_STRAY_BYTES: Final = "release_extract.stray_bytes"
_UNDEFINED_BYTES: Final = "release_extract.undefined_bytes"


class Decoded(NamedTuple):
    """The text, and whether characters that were damaged had to be mended to get it."""

    text: str
    repaired: bool


def decode(data: bytes, max_bytes: int) -> Decoded:
    """Read ``data`` as text in whatever encoding it is; refuse what is too large or no text."""
    if data.startswith(_GZIP):
        data = _decompress(data, max_bytes)
    if len(data) > max_bytes:
        raise UnreadableInput(f"larger than the limit of {max_bytes:,} bytes; raise --max-bytes if it is a release")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding)
    unmarked = _unmarked_utf16(data)
    if unmarked is not None:
        return _decode_marked(data, unmarked)
    _refuse_binary(data)
    return _decode_unmarked(data)


def _decompress(data: bytes, max_bytes: int) -> bytes:
    """What a gzip file holds, read no further than just past the limit."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            return file.read(max_bytes + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableInput(f"damaged gzip file ({error})") from error


def _decode_marked(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), repaired=False)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), repaired=True)


def _unmarked_utf16(data: bytes) -> str | None:
    """Western text in UTF-16 without its mark has a zero in every other byte, and nowhere else."""
    sample = data[:_SNIFFED]
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if half and odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    if half and even > half * 0.7 and odd < half * 0.05:
        return "utf-16-be"
    return None


def _refuse_binary(data: bytes) -> None:
    for magic, name in _BINARY:
        if data.startswith(magic):
            raise UnreadableInput(f"{name}, not text or HTML")
    sample = data[:_SNIFFED]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > 4 and controls > len(sample) / 50:
        raise UnreadableInput("binary data, not text or HTML")


def _decode_unmarked(data: bytes) -> Decoded:
    """UTF-8; else what the page declares; else UTF-8 with stray bytes, where those are few; else Windows-1252."""
    try:
        return Decoded(data.decode("utf-8"), repaired=False)
    except UnicodeDecodeError:
        pass
    declared = _declared(data)
    if declared is not None:
        return Decoded(declared, repaired=False)
    if _is_mostly_utf8(data):
        return Decoded(data.decode("utf-8", _STRAY_BYTES), repaired=True)
    return Decoded(_windows_1252(data), repaired=False)


def _declared(data: bytes) -> str | None:
    """The text in the page's own encoding, but for Latin-1: browsers read that as Windows-1252, as the caller does."""
    match = _CHARSET.search(data, 0, _SNIFFED)
    if match is None:
        return None
    try:
        codec = codecs.lookup(match[1].decode("ascii", "replace"))
        if codec.name == "iso8859-1" or not codec.name.startswith(_DECLARABLE):
            return None
        return data.decode(codec.name)
    except (LookupError, UnicodeDecodeError):
        return None


def _is_mostly_utf8(data: bytes) -> bool:
    """True where runs of whole UTF-8 sequences outnumber stray bytes."""
    whole = stray = 0
    for match in _HIGH.finditer(data):
        stray += match[1] is not None
        whole += match[1] is None
    return whole > stray


def _windows_1252(data: bytes) -> str:
    """Windows-1252, and Latin-1's control characters for the five bytes that it leaves undefined."""
    return data.decode("cp1252", _UNDEFINED_BYTES)


def _read_stray(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _windows_1252(error.object[error.start : error.end]), error.end


def _read_undefined(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error(_STRAY_BYTES, _read_stray)
codecs.register_error(_UNDEFINED_BYTES, _read_undefined)

#: What the bytes 80 to BF of UTF-8 look like once somebody has read them as Windows-1252.
_TRAIL: Final = "".join(_windows_1252(bytes([byte])) for byte in range(0x80, 0xC0))
#: Only leads that begin the characters which releases hold: Latin-1 letters and signs, and typographic punctuation.
_MOJIBAKE: Final = re.compile(f"[ÂÃ][{re.escape(_TRAIL)}]|[âï][{re.escape(_TRAIL)}]{{2}}")
_LEADS: Final = ("Â", "Ã", "â", "ï")
_PASSES: Final = 2


def repair_mojibake(text: str) -> Decoded:
    """Mend UTF-8 that was read as Windows-1252 (``Â£``, ``â€™``), also where that happened twice."""
    mended = text
    for _ in range(_PASSES):
        if not any(lead in mended for lead in _LEADS):
            break
        mended = _MOJIBAKE.sub(_reread, mended)
    return Decoded(mended, repaired=mended != text)


def _reread(match: re.Match[str]) -> str:
    data = b"".join(_byte(character) for character in match[0])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def _byte(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")
