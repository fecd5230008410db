"""Names in any order -> the same by name, in bounded memory: the only file that sorts on disk."""

import heapq
import tempfile
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import IO, Final

#: Names that are held at a time. More of them are sorted in pieces, which wait in temporary files.
PIECE: Final = 20_000
_END: Final = b"\0"
_READ: Final = 65_536


def sort_names(names: Iterable[bytes], piece: int = PIECE) -> Iterator[bytes]:
    """``names``, which hold no NUL, in order. All are taken before this returns."""
    remaining = iter(names)
    first = sorted(islice(remaining, piece))
    if len(first) < piece:
        return iter(first)
    files = [_spill(first)]
    while following := sorted(islice(remaining, piece)):
        files.append(_spill(following))
    return _merge(files)


def _merge(files: list[IO[bytes]]) -> Iterator[bytes]:
    try:
        yield from heapq.merge(*map(_read_back, files))
    finally:
        for file in files:
            file.close()


def _spill(names: Iterable[bytes]) -> IO[bytes]:
    file = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
    file.writelines(name + _END for name in names)
    file.seek(0)
    return file


def _read_back(file: IO[bytes]) -> Iterator[bytes]:
    left = b""
    while piece := file.read(_READ):
        *whole, left = (left + piece).split(_END)
        yield from whole
