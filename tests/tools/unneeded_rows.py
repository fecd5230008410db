"""Which rows of the phrase tables nothing needs: without them every example and every gold record stays as it is.

    python tests/tools/unneeded_rows.py [--gold] [--table cues]

Each row is left out in memory, one at a time, and the gold texts in which it was read are read again. With ``--gold``
the rows follow that no gold record needs, but whose own example nothing else reads; they are no fault, as the gold is
only a sample. Takes about a minute for the seven tables.
"""

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final, Generic, NamedTuple, TypeVar
from unittest.mock import patch

from release_extract.extract import extract_bytes
from release_extract.language.lexicon import Lexicon, Match, expand
from release_extract.language.prose import Passage, read_prose
from release_extract.mentions import phrases
from release_extract.mentions.model import Mention
from release_extract.mentions.scan import find_mentions
from release_extract.output.json import to_line
from release_extract.rules.breaches import BREACHES
from release_extract.rules.cues import CUES
from release_extract.rules.drug_offences import DRUG_OFFENCES
from release_extract.rules.drugs import DRUGS
from release_extract.rules.offences import OFFENCES
from release_extract.rules.operators import OPERATORS
from release_extract.rules.orders import ORDERS

GOLD: Final = Path(__file__).parents[1] / "gold"
Payload = TypeVar("Payload")


class Row(NamedTuple):
    """A row of a table: its cells of forms, what the report calls it, and its example."""

    table: str
    name: str
    cells: tuple[str, ...]
    example: str


class Watched(Lexicon[Payload], Generic[Payload]):
    """A lexicon that notes which cells it reads, and can leave some out."""

    def __init__(self, cells: Sequence[tuple[str, Payload]]) -> None:
        super().__init__()
        self._cells = cells
        self._whole = _numbered([forms for forms, _ in cells], frozenset())
        self._now = self._whole
        self._shared = _shared([forms for forms, _ in cells])
        self.read: set[str] = set()

    def leave_out(self, cells: frozenset[str]) -> None:
        """Read as if these cells of forms stood in no table; with none, read all again."""
        if not cells & {forms for forms, _ in self._cells}:
            self._now = self._whole
        elif cells & self._shared:
            self._now = _numbered([forms for forms, _ in self._cells], cells)
        else:
            out = {number for number, (forms, _) in enumerate(self._cells) if forms in cells}
            shape = self._whole.shape()
            ends = [-1 if end in out else end for end in shape.ends]
            self._now = Lexicon.from_shape(type(shape)(shape.branches, ends), range(len(self._cells)))

    def firsts(self) -> frozenset[str]:
        return self._whole.firsts()

    def match(self, stems: Sequence[str], start: int) -> Match[Payload] | None:
        found = self._now.match(stems, start)
        if found is None:
            return None
        forms, payload = self._cells[found.payload]
        self.read.add(forms)
        return Match(payload, found.end)


def _numbered(cells: Sequence[str], left_out: frozenset[str]) -> Lexicon[int]:
    """A lexicon whose payloads are the cells' numbers."""
    lexicon: Lexicon[int] = Lexicon()
    for number, forms in enumerate(cells):
        lexicon.add("" if forms in left_out else forms, number)
    return lexicon


def _shared(cells: Sequence[str]) -> frozenset[str]:
    """The cells that have a spelling which another has too: without the first the second would read it."""
    owner: dict[tuple[str, ...], str] = {}
    shared: set[str] = set()
    for forms in cells:
        for form in forms.split(";"):
            for words in expand(form.strip()):
                if owner.setdefault(words, forms) != forms:
                    shared |= {owner[words], forms}
    return frozenset(shared)


class Reader:
    """Reads with the tables as they are, or without a row."""

    def __init__(self) -> None:
        entries = phrases._entries()
        self._main = Watched([(entry.forms, entry.row) for entry in entries])
        self._drugs = Watched([(row.forms, row) for row in DRUGS])
        self._operators = Watched([(row.forms, row.operator) for row in OPERATORS])
        self._breaches = Watched([(row.forms, row.label) for row in BREACHES])
        self._all = (self._main, self._drugs, self._operators, self._breaches)

    @contextmanager
    def installed(self) -> Iterator[None]:
        """In the place of the lexicons that the extractor makes."""
        made = {
            "_lexicon": self._main,
            "_drug_lexicon": self._drugs,
            "_operators": self._operators,
            "_breachable": self._breaches,
        }
        with ExitStack() as stack:
            for name, lexicon in made.items():
                stack.enter_context(patch.object(phrases, name, _giving(lexicon)))
            yield

    @contextmanager
    def without(self, row: Row) -> Iterator[None]:
        """Read as if the row stood in no table."""
        composed = {key: kept for key, kept in phrases._composed().items() if kept.forms not in row.cells}
        with patch.object(phrases, "_composed", _giving(composed)):
            for lexicon in self._all:
                lexicon.leave_out(frozenset(row.cells))
            try:
                yield
            finally:
                for lexicon in self._all:
                    lexicon.leave_out(frozenset())

    def read_in(self, path: Path) -> tuple[bytes, frozenset[str]]:
        """The record of a file as a line, and the cells that were read in it."""
        for lexicon in self._all:
            lexicon.read.clear()
        line = record_of(path)
        return line, frozenset(forms for lexicon in self._all for forms in lexicon.read)


def _giving(value: Payload) -> Callable[[], Payload]:
    return lambda: value


def rows() -> list[Row]:
    """The rows of the seven tables."""
    return [
        *(Row("offences", row.label, _cells(row.forms, row.plain), row.example) for row in OFFENCES),
        *(Row("drug offences", row.unclassed, _cells(row.forms, row.plain), row.example) for row in DRUG_OFFENCES),
        *(Row("drugs", row.name, (row.forms,), row.example) for row in DRUGS),
        *(Row("operators", row.operator, (row.forms,), row.example) for row in OPERATORS),
        *(Row("orders", row.kind, (row.forms,), row.example) for row in ORDERS),
        *(Row("cues", row.kind, (row.forms,), row.example) for row in CUES),
        *(Row("breaches", row.label, (row.forms,), f"{row.example} and a breach of the order") for row in BREACHES),
    ]


def _cells(forms: str, plain: str) -> tuple[str, ...]:
    return (forms, plain) if plain else (forms,)


def record_of(path: Path) -> bytes:
    return to_line(extract_bytes(path.read_bytes(), path.name))


def mentions_of(text: str) -> tuple[tuple[Mention, ...], ...]:
    return find_mentions(read_prose(text, [Passage("paragraph", 0, len(text))])).by_sentence


def changed_record(row: Row, texts: dict[Path, tuple[bytes, frozenset[str]]]) -> Path | None:
    """A gold text whose record is another one in ``Reader.without`` this row."""
    touched = (path for path, (_, read) in texts.items() if read & set(row.cells))
    return next((path for path in touched if record_of(path) != texts[path][0]), None)


def report(table: str | None) -> tuple[list[Row], list[Row]]:
    """The rows that nothing needs, and those that only their own example needs."""
    unneeded: list[Row] = []
    unseen: list[Row] = []
    reader = Reader()
    with reader.installed():
        texts = {path: reader.read_in(path) for path in sorted(GOLD.iterdir()) if path.suffix in (".txt", ".html")}
        for row in rows():
            if table and row.table != table:
                continue
            example = mentions_of(row.example)
            with reader.without(row):
                if changed_record(row, texts) is None:
                    (unneeded if mentions_of(row.example) == example else unseen).append(row)
    return unneeded, unseen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", action="store_true", help="also list the rows that no gold record needs")
    parser.add_argument("--table", help="one table: offences, drug offences, drugs, operators, orders, cues, breaches")
    arguments = parser.parse_args()
    unneeded, unseen = report(arguments.table)
    print(f"{len(unneeded)} rows that nothing needs")
    for row in unneeded:
        print(f"  {row.table}: {row.name}: {row.example}")
    print(f"{len(unseen)} rows that no gold record needs")
    for row in unseen if arguments.gold else ():
        print(f"  {row.table}: {row.name}: {row.example}")


if __name__ == "__main__":
    main()
