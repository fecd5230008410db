"""Outcomes -> a folder of pages, and the only file that puts pages into folders.

What an earlier run left there goes first, so that no page of it stays beside an index that does not know it. A folder
whose index is somebody else's is left alone.
"""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from release_extract.batch import Done, Failure, Outcome, Source
from release_extract.cli.target import telling
from release_extract.output.page.site import INDEX, RELEASES, Site, unpack_entry
from release_extract.output.page.templates import GENERATOR

_PAGE: Final = re.compile(r"\d{5,}\.html")
_HEAD: Final = 4096


class SiteTarget:
    """Pages as they come, and when all are there, their index."""

    lasts = False

    def __init__(self, folder: Path) -> None:
        """Raises ``OSError``."""
        self._folder = folder
        self._site = Site(self._write, self._read)
        (folder / RELEASES).mkdir(parents=True, exist_ok=True)
        _clear(folder)

    def resume(self, items: Iterable[Source | Outcome]) -> Iterator[Source | Outcome]:
        return iter(items)

    def take(self, outcome: Done | Failure) -> None:
        if isinstance(outcome, Done):
            with telling(str(self._folder)):
                self._site.add(unpack_entry(outcome.output))

    def complete(self) -> None:
        with telling(str(self._folder)):
            self._site.finish()

    def abandon(self) -> None:
        """Nothing: pages that are written stay, without an index."""

    def close(self) -> None:
        """Nothing is open."""

    def _read(self, name: str) -> bytes:
        return (self._folder / name).read_bytes()

    def _write(self, name: str, data: bytes) -> None:
        """The file appears when it is whole."""
        path = self._folder / name
        beside = path.with_name(f".{path.name}.part")
        beside.write_bytes(data)
        os.replace(beside, path)


def _clear(folder: Path) -> None:
    index = folder / INDEX
    if index.exists():
        if GENERATOR not in index.read_bytes()[:_HEAD]:
            raise OSError(0, f"its {INDEX} is of something else; name another folder", str(folder))
        index.unlink()
    for page in (folder / RELEASES).iterdir():
        if _PAGE.fullmatch(page.name):
            page.unlink()
