"""Tables by words or letters <-> the files that keep them, and the only file that knows where those are.

To make such a table of the rules takes up to half a second, to read it a few milliseconds. The files are written when the
package is built. Where one is missing, or what it was made of has changed since, the table is made anew.
"""

import zlib
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import TypeVar

import msgspec

Table = TypeVar("Table")


class _Kept(msgspec.Struct, frozen=True):
    key: int
    table: msgspec.Raw


def kept_file(name: str) -> Path:
    """The file of the table ``name``."""
    return Path(__file__).with_name(f"{name}.kept")


def read_kept(name: str, forms: Iterable[str], code: Iterable[ModuleType], kind: type[Table]) -> Table | None:
    """The table that was kept of ``forms`` as ``code`` makes it, or None where there is none or it is out of date."""
    try:
        kept = msgspec.msgpack.decode(kept_file(name).read_bytes(), type=_Kept)
        return msgspec.msgpack.decode(kept.table, type=kind) if kept.key == _key(forms, code) else None
    except (OSError, msgspec.MsgspecError):
        return None


def keep(name: str, forms: Iterable[str], code: Iterable[ModuleType], table: object) -> Path:
    """Keep ``table``, which ``code`` has made of ``forms``, and tell where."""
    raw = msgspec.Raw(msgspec.msgpack.encode(table))
    kept_file(name).write_bytes(msgspec.msgpack.encode(_Kept(_key(forms, code), raw)))
    return kept_file(name)


def _key(forms: Iterable[str], code: Iterable[ModuleType]) -> int:
    """A checksum of what a table depends on."""
    key = zlib.crc32("\n".join(forms).encode())
    for module in code:
        key = zlib.crc32(Path(str(module.__file__)).read_bytes(), key)
    return key
