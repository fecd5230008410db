"""Records one by one -> the files of a folder of pages, and the only file that names them.

Pages are numbered in the order of the releases, so that no name of a file or a person, and nothing hostile, gets into a
path. Writing is left to whoever asks.
"""

from collections.abc import Callable
from typing import Final

import msgspec

from release_extract.output.page.index import render_index
from release_extract.output.page.release import render_release
from release_extract.output.page.rows import Row, make_row
from release_extract.record import Record

INDEX: Final = "index.html"
#: The folder of the pages, below the index.
RELEASES: Final = "releases"
_HOME: Final = f"../{INDEX}"

#: Takes a path below the folder, with ``/``, and what to write there.
Write = Callable[[str, bytes], None]


class Entry(msgspec.Struct, frozen=True):
    """What a site needs of a release. It can be made in another process."""

    page: bytes
    row: Row


def make_entry(record: Record, text: str) -> Entry:
    """The page of a record with evidence, and its row. ``text`` is what the evidence counts in."""
    return Entry(render_release(record, text, _HOME), make_row(record, ""))


_pack: Final = msgspec.msgpack.Encoder().encode
_unpack: Final = msgspec.msgpack.Decoder(Entry).decode


def pack_entry(entry: Entry) -> bytes:
    """``entry`` as bytes, to hand it from one process to another."""
    return _pack(entry)


def unpack_entry(data: bytes) -> Entry:
    """The entry that ``pack_entry`` packed."""
    return _unpack(data)


class Site:
    """Pages that are written as they come, and an index of them at the end."""

    def __init__(self, write: Write) -> None:
        """``write`` puts a file into the folder."""
        self._write = write
        self._rows: list[Row] = []

    def add(self, entry: Entry) -> None:
        """Write the next page."""
        name = f"{RELEASES}/{len(self._rows) + 1:05}.html"
        self._write(name, entry.page)
        self._rows.append(msgspec.structs.replace(entry.row, page=name))

    def finish(self) -> None:
        """Write the index of the pages so far."""
        self._write(INDEX, render_index(self._rows))
