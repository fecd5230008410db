"""Text -> the same text with labels in the place of names, addresses and ages, and where everything went."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from release_extract.output.no_names.labels import Labels
from release_extract.record import Evidence, Record

#: Where names are written without capitals.
_LINK: Final = re.compile(r"(?:https?:/|www\.|\w+@)\S+")
_YEARS: Final = re.compile(
    r"\b(?:(?P<old>\d{1,3})(?=[- ]years?[- ]olds?\b)"
    r"|aged?[:\s]{1,2}(?P<aged>\d{1,3})\b(?:(?:,? and |, )(?P<second>\d{1,3})\b)?)",
    re.IGNORECASE,
)
#: What stands between a name and an age: ``Anna Bell, 34,``, ``Anna Bell (34)``, ``**Anna Bell**, 34``.
_AGE_AFTER: Final = re.compile(
    r"[\s,(*_\[–-]{1,6}(\d{2,3})(?=\s*[,;:.)\]*–-]|\s+(?:of|from|and|was|is|has)\b|\s*$)", re.MULTILINE
)
_BORN: Final = re.compile(
    r"\b(?:born|DOB|date of birth)\W{0,3}(?:on )?(\d{1,2}[/. -]\w{1,9}[/. -]\d{2,4})", re.IGNORECASE
)
#: What makes the name of a court of that of a town.
_COURT_AFTER: Final = re.compile(
    r"(?:['’]s)?\s+(?:(?:and|City|District)\s+\w+\s+)?(?:Crown|Magistrates|Sheriff|Youth|County|Combined|Family|Justice|Court)\b",
    re.IGNORECASE,
)


class Rewritten(NamedTuple):
    """A text, and the pieces of the one before that it has something else for, in order."""

    text: str
    pieces: tuple["Piece", ...]

    def move(self, evidence: Evidence) -> Evidence:
        """``evidence`` in the new text. What is within a piece becomes all that stands there now."""
        start, end = self._move(evidence.start, at_end=False), self._move(evidence.end, at_end=True)
        return Evidence(start, end, self.text[start:end])

    def _move(self, place: int, *, at_end: bool) -> int:
        number = bisect_right(self.pieces, place, key=lambda piece: piece.start) - 1
        if number < 0:
            return place
        piece = self.pieces[number]
        if piece.start < place < piece.end:
            return piece.moved + (len(piece.text) if at_end else 0)
        return piece.moved if place == piece.start else place - piece.end + piece.moved + len(piece.text)


class Piece(NamedTuple):
    """``start`` to ``end`` of the old text is ``text`` in the new one, where it begins at ``moved``."""

    start: int
    end: int
    text: str
    moved: int


class _Found(NamedTuple):
    start: int
    end: int
    text: str


class Rewriter:
    """Writes labels into texts of one release. The names of courts, forces and areas stay, whoever is called like
    them.
    """

    def __init__(self, labels: Labels, record: Record) -> None:
        self._labels = labels
        self._kept = _alternatives(_find_protected(record))
        self._names = _alternatives(filter(_is_several, labels.names))
        self._addresses = {_normal(part): label for part, label in _address_parts(labels.addresses)}
        self._address = _alternatives(part for part, _ in _address_parts(labels.addresses))
        self._words = _compile_words(labels.words)

    def rewrite(self, words: str) -> str:
        """A field's words."""
        return self._replace(words, self._find(words, links=list(_links(words)))).text

    def rewrite_path(self, path: str) -> str:
        """A path or address, in which names are written in small letters and with hyphens."""
        found = self._find(path, links=[(0, len(path))])
        return self._replace(path, [_Found(f.start, f.end, f.text.replace(" ", "-")) for f in found]).text

    def rewrite_text(self, text: str) -> Rewritten:
        """The release's text, in which it is known where ages are."""
        known = [_Found(start, end, band(text[start:end])) for start, end in self._labels.ages]
        return self._replace(text, [*self._find(text, links=list(_links(text))), *known])

    def _find(self, text: str, links: list[tuple[int, int]]) -> list[_Found]:
        names = list(self._find_names(text, links))
        kept = [_Found(*match.span(), match[0]) for match in _search(self._kept, text)]
        return [*kept, *self._find_addresses(text, links), *names, *_find_ages(text, names)]

    def _find_addresses(self, text: str, links: list[tuple[int, int]]) -> Iterator[_Found]:
        """Addresses, but for words in small letters and for the names of courts: ``Reading Crown Court``."""
        for match in _search(self._address, text):
            if (match[0].islower() and not _is_in(match.start(), links)) or _COURT_AFTER.match(text, match.end()):
                continue
            yield _Found(*match.span(), self._addresses[_normal(match[0])])

    def _find_names(self, text: str, links: list[tuple[int, int]]) -> Iterator[_Found]:
        for match in _search(self._names, text):
            label = self._label_name(match[0])
            if label:
                yield _Found(*match.span(), label)
        for match in _search(self._words, text):
            if match[0][0].isupper() or _is_in(match.start(), links):
                yield from self._label_run(match)

    def _label_name(self, name: str) -> str | None:
        return next((label for known, label in self._labels.names.items() if _normal(known) == _normal(name)), None)

    def _label_run(self, match: re.Match[str]) -> Iterator[_Found]:
        """Words of names in a row: one label where somebody bears them all, else one for each."""
        words = list(re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)*", match[0]))
        bearers = [self._bearers(word[0]) for word in words]
        common = [label for label in bearers[0] if all(label in others for others in bearers)]
        if common:
            yield _Found(*match.span(), "/".join(common))
            return
        for word, labels in zip(words, bearers, strict=True):
            yield _Found(match.start() + word.start(), match.start() + word.end(), "/".join(labels))

    def _bearers(self, word: str) -> tuple[str, ...]:
        plain = word.lower().replace("’", "'")
        known = self._labels.words
        return known.get(plain) or known.get(plain.removesuffix("s")) or ("person",)

    def _replace(self, text: str, found: Iterable[_Found]) -> Rewritten:
        """The longest of what begins first wins."""
        parts: list[str] = []
        pieces: list[Piece] = []
        at = moved = 0
        for item in sorted(found, key=lambda item: (item.start, -item.end)):
            if item.start < at:
                continue
            parts += [text[at : item.start], item.text]
            moved += item.start - at
            pieces.append(Piece(item.start, item.end, item.text, moved))
            moved += len(item.text)
            at = item.end
        return Rewritten("".join([*parts, text[at:]]), tuple(pieces))


def band(age: str) -> str:
    """The ten years that an age is in: ``30-39``."""
    first = int(age) // 10 * 10
    return f"{first}-{first + 9}"


def _find_ages(text: str, names: list[_Found]) -> Iterator[_Found]:
    for match in _YEARS.finditer(text):
        for group in ("old", "aged", "second"):
            if match[group]:
                yield _Found(*match.span(group), band(match[group]))
    for name in names:
        after = _AGE_AFTER.match(text, name.end)
        if after:
            yield _Found(*after.span(1), band(after[1]))
    for match in _BORN.finditer(text):
        yield _Found(*match.span(1), "on a date left out")


def _find_protected(record: Record) -> list[str]:
    courts = [record.court.name if record.court else None, *(row.court for row in record.hearings)]
    rows = [record.court, *record.hearings]
    printed = [entry.text for row in rows if row and row.evidence for entry in row.evidence if "ourt" in entry.text]
    return [name for name in (*courts, *printed, record.force, record.area) if name]


def _address_parts(addresses: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Whole addresses, a town too where that is all, and the first part of those that have more: a street that is named
    alone later.
    """
    for address, label in addresses.items():
        yield address, label
        if "," in address:
            yield address.split(",")[0], label


def _alternatives(phrases: Iterable[str]) -> re.Pattern[str] | None:
    """Any of ``phrases``, the longest first, however spaced and broken over lines."""
    sorted_phrases = sorted({phrase for phrase in phrases if phrase}, key=lambda phrase: (-len(phrase), phrase))
    choices = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in sorted_phrases)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE) if choices else None


def _compile_words(words: Iterable[str]) -> re.Pattern[str] | None:
    """Any of ``words``, also in the plural, and several in a row."""
    choices = "|".join(
        sorted((re.escape(word).replace("'", "['’]?") for word in words), key=lambda word: (-len(word), word))
    )
    one = rf"(?:{choices})s?"
    return (
        re.compile(
            rf"(?<![^\W\d_])(?:{one})(?:(?:[ \t]+|\s?\n|[-_+])(?:{one})(?![^\W\d_]))*(?![^\W\d_])", re.IGNORECASE
        )
        if choices
        else None
    )


def _search(pattern: re.Pattern[str] | None, text: str) -> Iterator[re.Match[str]]:
    return pattern.finditer(text) if pattern else iter(())


def _is_in(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _links(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _LINK.finditer(text))


def _normal(words: str) -> str:
    return " ".join(words.split()).lower()


def _is_several(name: str) -> bool:
    return " " in name
