"""Records one by one -> the files of a folder of pages, and the only file that names them.

Pages are numbered in the order of the releases, so that no name of a file or a person, and nothing hostile, gets into a
path. Which pages stand beside one in the index is known when all are there: then each is given its links to them.
Writing and reading is left to whoever asks.
"""

from collections.abc import Callable
from typing import Final

import msgspec

from release_extract.output.page.index import in_order, render_index
from release_extract.output.page.release import render_release
from release_extract.output.page.rows import Row, make_row
from release_extract.output.page.templates import PLACE_OF_NEIGHBOURS, render_part
from release_extract.output.words import Ages
from release_extract.record import Record

INDEX: Final = "index.html"
#: The folder of the pages, below the index.
RELEASES: Final = "releases"
_HOME: Final = f"../{INDEX}"

#: Takes a path below the folder, with ``/``, and what to write there.
Write = Callable[[str, bytes], None]
#: Takes such a path, and gives what was written there.
Read = Callable[[str], bytes]


class Entry(msgspec.Struct, frozen=True):
    """What a site needs of a release. It can be made in another process."""

    page: bytes
    row: Row


def make_entry(record: Record, text: str, ages: Ages = "exact") -> Entry:
    """The page of a record with evidence, and its row. ``text`` is what the evidence counts in."""
    return Entry(render_release(record, text, _HOME, ages), make_row(record, ""))


class _Link(msgspec.Struct, frozen=True):
    """A page as another one beside it links to it."""

    address: str
    title: str


class _Neighbours(msgspec.Struct, frozen=True):
    """What the template is given: the pages before and after one in the index."""

    previous: _Link | None
    following: _Link | None


def _link(row: Row | None) -> _Link | None:
    return _Link(row.page.removeprefix(f"{RELEASES}/"), row.title) if row else None


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

    def __init__(self, write: Write, read: Read) -> None:
        """``write`` puts a file into the folder, and ``read`` gets one that was put there."""
        self._write = write
        self._read = read
        self._rows: list[Row] = []

    def add(self, entry: Entry) -> None:
        """Write the next page."""
        name = f"{RELEASES}/{len(self._rows) + 1:05}.html"
        self._write(name, entry.page)
        self._rows.append(msgspec.structs.replace(entry.row, page=name))

    def finish(self) -> None:
        """Link the pages so far to each other in the order of the index, and write it."""
        rows = in_order(self._rows)
        for before, row, after in zip([None, *rows], rows, [*rows[1:], None], strict=False):
            links = render_part("neighbours", _Neighbours(_link(before), _link(after)))
            self._write(row.page, self._read(row.page).replace(PLACE_OF_NEIGHBOURS, links, 1))
        self._write(INDEX, render_index(rows))
