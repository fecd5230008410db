"""Paths -> the files behind them in a stable order, and the only file that looks into folders and lists of names.

Memory does not grow with the number of files: a large folder is sorted in pieces, on disk.
"""

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatch
from typing import BinaryIO, Final, NamedTuple

from release_extract.batch.errors import failure_of, printable
from release_extract.batch.model import Failure, Skipped, Source
from release_extract.batch.sort import sort_names

#: The name that means standard input.
STDIN: Final = "-"
#: What a folder's releases are called; each may end in ``.gz`` besides.
ENDINGS: Final = (".txt", ".md", ".html", ".htm")
_COMPRESSED: Final = ".gz"
_LIST_READ: Final = 65_536

Found = Source | Skipped | Failure


class Choice(NamedTuple):
    """What is read of a folder: what matches one of ``globs``, or where there are none what is called as releases
    are.
    """

    globs: tuple[str, ...] = ()


class NameList(NamedTuple):
    """A file with names of files and folders, ``-`` for standard input, one a line or each closed by ``separator``."""

    path: str
    separator: bytes


def is_collection(paths: Sequence[str]) -> bool:
    """Whether ``paths`` can lead to more than one release."""
    return len(paths) != 1 or os.path.isdir(paths[0])


def find_sources(paths: Iterable[str], choice: Choice = Choice()) -> Iterator[Found]:  # noqa: B008 - it is frozen
    """The files behind ``paths``, in the order given; a folder gives its releases, however deep, sorted by name."""
    for path in paths:
        if path != STDIN and os.path.isdir(path):
            yield from _find_in_folder(path, choice)
        else:
            yield Source(path, printable(path))


def read_names(names: NameList) -> Iterator[str]:
    """The names in a list, as they come. Raises ``OSError`` where the list can't be read."""
    if names.path == STDIN:
        if sys.stdin is None:
            raise OSError("standard input is closed")
        yield from _split(sys.stdin.buffer, names.separator)
    else:
        with open(names.path, "rb") as file:
            yield from _split(file, names.separator)


def _split(file: BinaryIO, separator: bytes) -> Iterator[str]:
    """Whatever stands between separators and is not empty, without waiting for more than it takes."""
    left = b""
    read = getattr(file, "read1", file.read)
    while piece := read(_LIST_READ):
        *whole, left = (left + piece).split(separator)
        yield from _decode_names(whole, separator)
    yield from _decode_names([left], separator)


def _decode_names(names: Iterable[bytes], separator: bytes) -> Iterator[str]:
    for name in names:
        if separator == b"\n":
            name = name.removesuffix(b"\r")
        if name:
            yield os.fsdecode(name)


def _find_in_folder(folder: str, choice: Choice) -> Iterator[Found]:
    found = False
    for outcome in _walk(folder, choice):
        found = found or not isinstance(outcome, Skipped)
        yield outcome
    if not found:
        yield Failure(printable(folder), "no_releases", _describe_nothing(choice))


def _describe_nothing(choice: Choice) -> str:
    if choice.globs:
        return f"nothing in this folder matches {', '.join(choice.globs)}; see what --glob was given"
    return (
        f"no releases in this folder; they are files that end in {', '.join(ENDINGS)}, or these with {_COMPRESSED}"
        " (--glob chooses others)"
    )


def _walk(root: str, choice: Choice) -> Iterator[Found]:
    """Depth first. Folders behind symbolic links are left out, so that a loop of links ends."""
    pending = [_list_folder(root, root, choice)]
    while pending:
        entry = next(pending[-1], None)
        if entry is None:
            pending.pop()
        elif isinstance(entry, str):
            pending.append(_list_folder(entry, root, choice))
        else:
            yield entry


def _list_folder(folder: str, root: str, choice: Choice) -> Iterator[Found | str]:
    """What is in ``folder`` by name, folders as their paths; what is skipped first."""
    try:
        with os.scandir(folder) as entries:
            names = sort_names(_marked(entry, root, choice) for entry in entries)
    except OSError as error:
        yield failure_of(printable(folder), error)
        return
    for name in names:
        yield _unmark(name, folder)


_FOLDER, _FILE, _HIDDEN, _OTHER = b"/", b".", b"h", b"o"


def _marked(entry: os.DirEntry[str], root: str, choice: Choice) -> bytes:
    """The entry's name and what it is, as bytes that sort by name; names hold no ``/``."""
    name = os.fsencode(entry.name)
    if entry.name.startswith("."):
        return b"/" + _HIDDEN
    if entry.is_dir(follow_symlinks=False):
        return name + b"/" + _FOLDER
    return name + b"/" + _FILE if _is_chosen(entry, root, choice) else b"/" + _OTHER


def _unmark(marked: bytes, folder: str) -> Found | str:
    name, mark = marked.split(b"/", 1)
    if mark == _HIDDEN:
        return Skipped("hidden")
    if mark == _OTHER:
        return Skipped("other")
    path = os.path.join(folder, os.fsdecode(name))
    return path if mark == _FOLDER else Source(path, printable(path))


def _is_chosen(entry: os.DirEntry[str], root: str, choice: Choice) -> bool:
    if not (_matches(entry, root, choice.globs) if choice.globs else _is_named_as_release(entry.name)):
        return False
    try:
        return entry.is_file()
    except OSError:  # a link that leads nowhere: opening it will say so
        return True


def _is_named_as_release(name: str) -> bool:
    return name.lower().removesuffix(_COMPRESSED).endswith(ENDINGS)


def _matches(entry: os.DirEntry[str], root: str, globs: Sequence[str]) -> bool:
    """A glob with a slash is matched to the path below ``root``, any other to the name."""
    below = os.path.relpath(entry.path, root)
    return any(fnmatch(below if "/" in glob else entry.name, glob) for glob in globs)
