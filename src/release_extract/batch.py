"""Paths -> what was made of each, one after the other, and the only file that opens files.

One bad file never stops the rest: it becomes a ``Failure``.
"""

import os
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from typing import Final, Literal, NamedTuple, TypeVar

import msgspec

from release_extract.document.decode import MAX_BYTES
from release_extract.document.model import UnreadableInput

Result = TypeVar("Result")
FailureCode = Literal["missing", "no_permission", "no_releases", "not_opened", "unreadable", "internal"]

#: The name that means standard input.
STDIN: Final = "-"
#: What a folder's releases are called; each may end in ``.gz`` besides.
ENDINGS: Final = (".txt", ".md", ".html", ".htm")
_COMPRESSED: Final = ".gz"
_ADVICE: Final = "give it a release as text or HTML"


class Source(msgspec.Struct, frozen=True):
    """A file to read, or standard input. ``name`` is the path as given, always printable as UTF-8."""

    path: str
    name: str


class Failure(msgspec.Struct, frozen=True):
    """An input that gave no result. ``message`` says what is wrong and what to do, in one line without the name."""

    source: str
    code: FailureCode
    message: str


class _Entry(NamedTuple):
    path: str
    is_folder: bool


def is_collection(paths: Sequence[str]) -> bool:
    """Whether ``paths`` can lead to more than one release."""
    return len(paths) != 1 or os.path.isdir(paths[0])


def find_sources(paths: Sequence[str]) -> Iterator[Source | Failure]:
    """The files behind ``paths``, in the order given; a folder gives its releases, however deep, sorted by name."""
    for path in paths:
        if path != STDIN and os.path.isdir(path):
            yield from _find_in_folder(path)
        else:
            yield Source(path, _printable(path))


def process(sources: Iterator[Source | Failure], work: Callable[[bytes, str], Result]) -> Iterator[Result | Failure]:
    """What ``work`` makes of each source's bytes and name, in order, each as soon as it is ready."""
    for source in sources:
        yield source if isinstance(source, Failure) else _process_one(source, work)


def _find_in_folder(folder: str) -> Iterator[Source | Failure]:
    found = False
    for outcome in _walk(folder):
        found = True
        yield outcome
    if not found:
        kinds = ", ".join(ENDINGS)
        message = f"no releases in this folder; they are files that end in {kinds}, or these with {_COMPRESSED}"
        yield Failure(_printable(folder), "no_releases", message)


def _walk(folder: str) -> Iterator[Source | Failure]:
    """Depth first. Folders behind symbolic links are left out, so that a loop of links ends."""
    pending = [_Entry(folder, is_folder=True)]
    while pending:
        entry = pending.pop()
        if not entry.is_folder:
            yield Source(entry.path, _printable(entry.path))
            continue
        try:
            pending.extend(_list_folder(entry.path))
        except OSError as error:
            yield _not_opened(_printable(entry.path), error)


def _list_folder(folder: str) -> list[_Entry]:
    """The folders and releases in ``folder``, the last by name first; hidden ones are left out."""
    found: list[_Entry] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                found.append(_Entry(entry.path, is_folder=True))
            elif _is_release(entry):
                found.append(_Entry(entry.path, is_folder=False))
    return sorted(found, reverse=True)


def _is_release(entry: os.DirEntry[str]) -> bool:
    if not entry.name.lower().removesuffix(_COMPRESSED).endswith(ENDINGS):
        return False
    try:
        return entry.is_file()
    except OSError:  # a link that leads nowhere: opening it will say so
        return True


def _process_one(source: Source, work: Callable[[bytes, str], Result]) -> Result | Failure:
    try:
        return work(_read(source.path), source.name)
    except UnreadableInput as error:
        return Failure(source.name, "unreadable", _with_advice(str(error)))
    except OSError as error:
        return _not_opened(source.name, error)
    except Exception as error:  # the one barrier: a mistake of ours costs its file a line, not the rest of the run
        return Failure(source.name, "internal", _describe_mistake(error))


def _read(path: str) -> bytes:
    """One byte more than the limit at most, so that the decoder sees what is too large and memory stays bounded."""
    if path == STDIN:
        if sys.stdin is None:
            raise OSError("standard input is closed")
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with open(path, "rb") as file:
        return file.read(MAX_BYTES + 1)


def _not_opened(name: str, error: OSError) -> Failure:
    if isinstance(error, FileNotFoundError):
        return Failure(name, "missing", "no such file; check the name and the folder you are in")
    if isinstance(error, PermissionError):
        return Failure(name, "no_permission", "no permission to read it; change its mode or ask its owner")
    return Failure(name, "not_opened", f"{error.strerror or error}; see that it can be read, then try again")


def _with_advice(message: str) -> str:
    return message if ";" in message else f"{message}; {_ADVICE}"


def _describe_mistake(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(place.filename)}:{place.lineno}"
    return f"internal error ({type(error).__name__} at {where}); please report it with this file"


def _printable(path: str) -> str:
    """``path`` with the bytes that are no UTF-8 written out as ``\\xe9``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
