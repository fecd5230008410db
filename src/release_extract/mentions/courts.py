"""Tokens -> court mentions, and the only file that knows how a court is named in running words.

A name is words for a kind of court with a place before or after: ``Lewes Crown Court``, ``the Crown Court at Lewes``.
Places are compared by their letters alone, so that apostrophes, hyphens, capitals and joined words do not matter. Each
token is looked up once; only a word that can begin a name is read further, and no further than a name can be long.
"""

import sys
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final, Generic, NamedTuple, TypeVar

import msgspec

from release_extract.language.tokens import Tokens, printed
from release_extract.mentions.kept import keep, read_kept
from release_extract.mentions.model import CourtMention
from release_extract.record import CourtKind
from release_extract.rules import court_words
from release_extract.rules import courts as court_table
from release_extract.rules.court_words import (
    AFTER_PLACE,
    BEFORE_COURT,
    BEFORE_OF,
    BEFORE_THERE,
    BETWEEN,
    COURT_WORDS,
    LEADS,
    NOT_A_PLACE,
    NOT_BEFORE,
    SITS,
    SMALL,
    TOWNS,
    CourtWords,
)
from release_extract.rules.courts import COURTS
from release_extract.rules.rows import Court, Jurisdiction

_HYPHENS: Final = ("-", "–", "‑")
_MARKS: Final = frozenset({"'", "’", "‘", "-", "–", "‑", "(", ")", "\n"})
_POSSESSIVE: Final = frozenset({"'s", "’s"})
_AND: Final = frozenset({"and", "&", ","})
_SENTENCE_ENDS: Final = frozenset({".", "!", "?", ":", ";", "\n", "•", "*", "|", "“", '"'})
#: How many tokens a name can have, marks included.
_REACH: Final = 12
_LEAST_LETTERS_TO_REPAIR: Final = 6
_COURT: Final = frozenset({"Court", "COURT"})
#: How many tokens before ``the town's`` the town may be told.
_REACH_OF_TOWN: Final = 250
#: The file of the table by letters, and what it depends on.
_KEPT: Final = "courts"
_CODE: Final = (court_table, court_words, sys.modules[__name__])
_NO_LETTERS: Final = str.maketrans({"&": "and", **dict.fromkeys(" '.-(),", "")})


_Row = TypeVar("_Row")


class _Span(NamedTuple):
    """Tokens, ``end`` past the last."""

    start: int
    end: int


class _Found(NamedTuple):
    """A court of the table, and the tokens by which it was found."""

    court: Court
    span: _Span


class _Phrase(NamedTuple):
    """Words for a kind of court, and the tokens that are them."""

    words: CourtWords
    span: _Span


class _Index(msgspec.Struct, Generic[_Row], frozen=True):
    """The table, by letters: its rows, or in the file that keeps it their places."""

    #: Group of court words, then place.
    places: dict[str, dict[str, _Row]]
    #: Name of a court, then what tells a namesake from it: ``Isle of Wight`` after ``Newport Crown Court``.
    namesakes: dict[str, dict[str, _Row]]
    #: Names that are no place with court words: ``Old Bailey``.
    whole: dict[str, _Row]
    #: The letters of those that are read only after ``at``.
    after_at: set[str]
    first_words: set[str]


def find_courts(tokens: Tokens) -> list[CourtMention]:
    """Every court that the tokens name, in order and without overlap."""
    named = _named_courts(tokens)
    if not any(court.name for court in named):
        named = [_of_town_told(tokens.words, court) for court in named]
    named = sorted([*named, *_without_kind(tokens.words, named)], key=lambda court: court.start)
    return sorted([*named, *_by_place_alone(tokens.words, named)], key=lambda court: court.start)


def _of_town_told(words: Sequence[str], court: CourtMention) -> CourtMention:
    """``the town's magistrates' court`` in a text that names no court: that of the place told last before it."""
    groups = [row.group for row in COURT_WORDS if row.kind == court.kind]
    if court.name is not None or not groups or not (_of_the_town(words, court.start) or court.same):
        return court
    places = _index().places[groups[0]]
    for end in range(court.start, max(0, court.start - _REACH_OF_TOWN), -1):
        near = _longest_before(words, end, 0, places)
        if near is not None and words[near.span.start][0].isupper():
            return CourtMention(court.start, court.end, near.court.name, near.court.kind, known=True, same=False)
    return court


def _without_kind(words: Sequence[str], named: Sequence[CourtMention]) -> list[CourtMention]:
    """``before Strabane Court``: the court that the text names in full, else the one that its words fit."""
    taken = {position for court in named for position in range(court.start, court.end)}
    places = {position: _places_before(words, position) for position, word in enumerate(words) if word in _COURT}
    places = {at: courts for at, courts in places.items() if courts and at not in taken and _ends_place(words, at + 1)}
    if not places:
        return []
    names, sitting = {court.name for court in named}, _kinds_told(words)
    found = list[CourtMention]()
    for position, courts in places.items():
        said = [kind for kind, near in courts.items() if near.court.name in names]
        fits = said or (list(courts) if len(courts) == 1 else [kind for kind in sitting if kind in courts])
        if fits:
            near = courts[fits[0]]
            found.append(_known(near.court, _Span(near.span.start, position + 1)))
    return found


def _places_before(words: Sequence[str], position: int) -> dict[CourtKind, _Found]:
    """The courts, by kind, of the place that stands after ``before`` or ``at`` and ends before a token."""
    courts: dict[CourtKind, _Found] = {}
    for group in ("magistrates", "crown", "sheriff"):
        near = _longest_before(words, position, 0, _index().places[group])
        start = near.span.start if near else 0
        if near and start and words[start - 1].lower() in BEFORE_COURT and words[start][0].isupper():
            courts[near.court.kind] = near
    return courts


def _kinds_told(words: Sequence[str]) -> list[CourtKind]:
    """The kinds of court of which the text names the people who sit there: a sheriff, a jury, a district judge."""
    said = {word.lower() for word in words}
    kinds = [kind for kind, people in SITS.items() if not people.isdisjoint(said)]
    district = any(a.lower() == "district" and b.lower() == "judge" for a, b in pairwise(words))
    return [*kinds, "magistrates"] if district else kinds


def _by_place_alone(words: Sequence[str], named: Sequence[CourtMention]) -> list[CourtMention]:
    """``at Southwark`` where a court at Southwark is named: the court named last before it, else the first after it."""
    taken = {position for court in named for position in range(court.start, court.end)}
    courts: dict[str, list[CourtMention]] = {}
    for court in named:
        place = words[court.start].lower()
        if court.name and words[court.start][0].isupper() and court.name.lower().startswith(place):
            courts.setdefault(place, []).append(court)
    found = list[CourtMention]()
    for position in range(1, len(words)):
        meant = courts.get(words[position].lower()) if position not in taken else None
        if meant and words[position - 1].lower() == "at" and _ends_place(words, position + 1):
            court = next((c for c in reversed(meant) if c.start < position), meant[0])
            found.append(CourtMention(position, position + 1, court.name, court.kind, court.known, same=False))
    return found


def _ends_place(words: Sequence[str], position: int) -> bool:
    """Whether no longer name goes on at a token: ``at Southwark on Friday``, not ``at Southwark Park``."""
    return (
        position >= len(words)
        or not (words[position][0].isupper() or words[position] in _HYPHENS or words[position] in _POSSESSIVE)
        or words[position].lower() in AFTER_PLACE
    )


def _named_courts(tokens: Tokens) -> list[CourtMention]:
    first_words, found, free = _index().first_words, list[CourtMention](), 0
    for position in [position for position, word in enumerate(tokens.lower) if word in first_words]:
        if position >= free:
            mentions = read_courts(tokens, position, free)
            if mentions:
                found += mentions
                free = _past_sitting(tokens.words, mentions[-1].end)
    return found


def read_courts(tokens: Tokens, position: int, free: int = 0) -> list[CourtMention]:
    """The courts whose name, or whose words for a kind, begin at a token; several for ``Hull and York Crown Courts``.

    Tokens before ``free`` belong to something else.
    """
    whole = _whole_name(tokens.words, position)
    if whole is not None:
        return [_known(whole.court, whole.span)]
    phrase = _phrase(tokens.words, position)
    if phrase is None:
        return _same_court(tokens.words, position)
    before = _with_place_before(tokens.words, phrase, free)
    return before or _with_place_after(tokens.words, phrase) or _strange(tokens, phrase, free)


def jurisdiction_of(name: str) -> Jurisdiction | None:
    """The jurisdiction of a court of the table."""
    court = _by_name().get(name)
    return court.jurisdiction if court else None


def court_beside(name: str, kind: CourtKind) -> str | None:
    """The court of another kind in the same town: ``Hull Magistrates' Court`` where ``magistrates in the city`` is said
    after ``Hull Youth Court``. None where the table has none."""
    court = _by_name().get(name)
    groups = [row.group for row in COURT_WORDS if row.kind == kind and row.printed != "Justice of the Peace Court"]
    if court is None or not groups:
        return None
    places, (_, place) = _index().places[groups[0]], _cut(name.partition(" (")[0])
    other = places.get(place) or places.get(_key(court.place))
    return other.name if other and other.jurisdiction == court.jurisdiction else None


@cache
def _by_name() -> dict[str, Court]:
    return {court.name: court for court in COURTS}


def _known(court: Court, span: _Span) -> CourtMention:
    return CourtMention(span.start, span.end, court.name, court.kind, known=True, same=False)


def _whole_name(words: Sequence[str], position: int) -> _Found | None:
    """``Old Bailey``; with the court words that may follow: ``Manchester Crown Square Crown Court``."""
    index = _index()
    found = _longest_from(words, position, index.whole)
    if found is None:
        return None
    letters = _letters_of(words[position : found.span.end])
    if letters in index.after_at and (position == 0 or words[position - 1].lower() != "at"):
        return None
    phrase = _phrase(words, found.span.end) if found.span.end < len(words) else None
    if phrase is None:
        return found
    court = index.places[phrase.words.group].get(letters, found.court)
    return _Found(court, _Span(position, phrase.span.end))


def _longest_from(words: Sequence[str], position: int, table: dict[str, Court]) -> _Found | None:
    """The longest name of ``table`` that begins at a token, or None."""
    best, key = None, ""
    for end in range(position, min(position + _REACH, len(words))):
        letters = _letters(words, end)
        if letters is None:
            break
        key += letters
        if letters and key in table:
            best = _Found(table[key], _Span(position, end + 1))
    return best


def _phrase(words: Sequence[str], position: int) -> _Phrase | None:
    """The longest words for a kind of court that begin at a token, or None."""
    (forms, beginnings), best, key = _forms(), None, ""
    for end in range(position, min(position + _REACH, len(words))):
        letters = _letters(words, end)
        key += letters or ""
        if letters is None or key not in beginnings:
            break
        if letters and key in forms and words[end] not in _POSSESSIVE:
            best = _Phrase(forms[key], _Span(position, end + 1))
    return None if best is None or _is_something_else(words, best) else best


def _is_something_else(words: Sequence[str], phrase: _Phrase) -> bool:
    """``Crown Prosecution Service``, ``the Crown's case``; a lone ``Crown`` before any capitalised word."""
    after = phrase.span.end
    while after < len(words) and words[after] in _MARKS - {"\n"}:
        after += 1
    following = words[after] if after < len(words) else ""
    return following.lower() in NOT_BEFORE or (phrase.words.forms == "crown" and following[:1].isupper())


def _same_court(words: Sequence[str], position: int) -> list[CourtMention]:
    """``the same court``; ``at that court``; ``was sentenced there on Friday``."""
    if words[position].lower() == "there":
        leads = (
            position > 0
            and words[position - 1].lower() in BEFORE_THERE
            and words[position + 1 : position + 2] != ["and"]
        )
        return [CourtMention(position, position + 1, None, None, known=False, same=True)] if leads else []
    if position + 1 == len(words) or words[position + 1].lower() not in ("court", "courts"):
        return []
    word = words[position].lower()
    leads = position > 0 and words[position - 1].lower() in ("at", "in", "to", "before")
    if word == "same" or (word == "that" and leads):
        return [CourtMention(position, position + 2, None, None, known=False, same=True)]
    return []


def _with_place_before(words: Sequence[str], phrase: _Phrase, free: int) -> list[CourtMention]:
    """``Lewes Crown Court``, ``Salisbury District Magistrates``, ``Hull and York Crown Courts``."""
    places, start = _index().places[phrase.words.group], phrase.span.start
    near = _longest_before(words, start, free, places)
    while near is None and start > free and words[start - 1].lower() in BETWEEN:
        start -= 1
        near = _longest_before(words, start, free, places)
    if near is None or not (phrase.words.alone or words[near.span.start][0].isupper()):
        return []
    court = _namesake(words, near.court, phrase.span.end)
    end = phrase.span.end if court.court is near.court else court.span.end
    others = _listed_before(words, near.span.start, free, places) if _is_plural(words, phrase) else []
    return [*others, _known(court.court, _Span(near.span.start, end))]


def _is_plural(words: Sequence[str], phrase: _Phrase) -> bool:
    """``Crown Courts``, ``magistrates``: words that may stand for several courts."""
    last = words[phrase.span.end - 1].lower()
    return last in ("courts", "magistrates", "justices")


def _listed_before(words: Sequence[str], start: int, free: int, places: dict[str, Court]) -> list[CourtMention]:
    """The courts before ``and`` or a comma in ``Leeds, Hull and York Crown Courts``."""
    found = list[CourtMention]()
    while start > free and words[start - 1].lower() in _AND:
        other = _longest_before(words, start - 1, free, places)
        if other is None:
            break
        found.insert(0, _known(other.court, other.span))
        start = other.span.start
    return found


def _longest_before(words: Sequence[str], end: int, free: int, places: dict[str, Court]) -> _Found | None:
    """The longest place of ``places`` that ends before token ``end``, or None."""
    best, key = None, ""
    for start in range(end - 1, max(end - _REACH, free) - 1, -1):
        letters = _letters(words, start)
        if letters is None:
            break
        key = letters + key
        if letters and key in places and words[start] not in _POSSESSIVE:
            best = _Found(places[key], _Span(start, end))
    return best


def _namesake(words: Sequence[str], court: Court, end: int) -> _Found:
    """``court``, or the one that the words after it tell from it: ``Newport Crown Court, Isle of Wight``."""
    namesakes = _index().namesakes.get(court.name, {})
    position = end
    while position < min(end + 3, len(words)) and words[position].lower() in (",", "(", "-", "–", *LEADS):
        position += 1
    found = _longest_from(words, position, namesakes) if namesakes else None
    if found is None:
        return _Found(court, _Span(end, end))
    closes = words[end] == "(" and words[found.span.end : found.span.end + 1] == [")"]
    return _Found(found.court, _Span(end, found.span.end + closes))


def _with_place_after(words: Sequence[str], phrase: _Phrase) -> list[CourtMention]:
    """``the Crown Court at Lewes``, ``magistrates in Hereford``, ``High Court, Edinburgh``."""
    places = _index().places[phrase.words.group]
    position = _place_after(words, phrase)
    found = _longest_from(words, position, places) if position else None
    if found is not None and not _leads_another(words, phrase, found):
        closes = words[position - 1] == "(" and words[found.span.end : found.span.end + 1] == [")"]
        return [_known(found.court, _Span(phrase.span.start, found.span.end + closes))]
    if position and words[position - 1].lower() == "at" and phrase.words.any_place:
        return _strange_after(words, phrase, position)
    return []


def _place_after(words: Sequence[str], phrase: _Phrase) -> int:
    """Where a place after the words would begin; 0 for nowhere."""
    if not phrase.words.place_after:
        return 0
    position, count = phrase.span.end, len(words)
    if position < count and words[position] in (",", "("):
        position += 1
    while position < count and words[position].lower() in LEADS:
        position += 1
    stands = phrase.span.end < position < count
    return position if stands and words[position][0].isupper() else 0


def _leads_another(words: Sequence[str], phrase: _Phrase, found: _Found) -> bool:
    """``sent to the Crown Court, Basildon magistrates said``: the place belongs to what follows."""
    comma = words[phrase.span.end] == ","
    return comma and found.span.end < len(words) and _phrase(words, found.span.end) is not None


def _strange_after(words: Sequence[str], phrase: _Phrase, position: int) -> list[CourtMention]:
    """A court at a place that is not in the table: ``the Crown Court at Snoring``."""
    end = position
    while end < len(words) and words[end][0].isupper() and words[end].lower() not in NOT_A_PLACE:
        end += 1
    if end == position:
        return []
    name = f"{' '.join(words[position:end])} {phrase.words.printed}"
    return [CourtMention(phrase.span.start, end, name, phrase.words.kind, known=False, same=False)]


def _strange(tokens: Tokens, phrase: _Phrase, free: int) -> list[CourtMention]:
    """A court at a place that is not in the table, else the kind of court alone, else nothing."""
    words, start, end = tokens.words, phrase.span.start, phrase.span.end
    begin = _place_begins(words, start, free) if phrase.words.any_place else start
    if begin == start or _may_begin_sentence(words, begin, phrase):
        return _kind_alone(words, phrase, free)
    near = _repaired(_letters_of(words[begin:start]), _index().places[phrase.words.group])
    if near is not None:
        return [_known(near, _Span(begin, end))]
    place = printed(tokens, begin, start)
    name = f"{place.title() if place.isupper() else place} {phrase.words.printed}"
    return [CourtMention(begin, end, name, phrase.words.kind, known=False, same=False)]


def _kind_alone(words: Sequence[str], phrase: _Phrase, free: int) -> list[CourtMention]:
    """``the youth court``, ``the same crown court``; a court that has no place, such as the Court of Appeal."""
    start, end = phrase.span
    court = _index().places[phrase.words.group].get("")
    if court is not None:
        return [_known(court, phrase.span)]
    if not phrase.words.alone:
        return []
    same = start > free and words[start - 1].lower() == "same"
    local = _in_the_town(words, end)
    here = same or local > end or _of_the_town(words, start)
    return [CourtMention(start - same, local, None, phrase.words.kind, known=False, same=here)]


def _in_the_town(words: Sequence[str], end: int) -> int:
    """The token after ``in the city``, else ``end``."""
    after = [word.lower() for word in words[end : end + 3]]
    return end + 3 if after[:2] == ["in", "the"] and after[2:] and after[2] in TOWNS else end


def _of_the_town(words: Sequence[str], start: int) -> bool:
    """``the city's magistrates' court``"""
    return start > 1 and words[start - 1] in _POSSESSIVE and words[start - 2].lower() in TOWNS


def _place_begins(words: Sequence[str], end: int, free: int) -> int:
    """Where the capitalised words before token ``end`` begin, with the small words and hyphens between them."""
    begin = end
    for position in range(end - 1, max(end - _REACH, free) - 1, -1):
        if words[position][0].isupper() and words[position].lower() not in NOT_A_PLACE:
            begin = position
        elif begin == end and words[position] in BETWEEN:
            continue
        elif begin == end or not _joins(words, position, free):
            break
    return begin


def _joins(words: Sequence[str], position: int, free: int) -> bool:
    """Whether a token stands inside a place: ``Snoring-on-Sea``, ``Vale of Snoring``, ``Bath and Snoring``."""
    word = words[position]
    before = words[position - 1] if position > free else ""
    if word in _HYPHENS or word in _POSSESSIVE or word in "'’":
        return True
    if word in ("and", "&"):
        return before[:1].isupper()
    return word in SMALL and (before in _HYPHENS or words[position + 1] in _HYPHENS or before.lower() in BEFORE_OF)


def _may_begin_sentence(words: Sequence[str], begin: int, phrase: _Phrase) -> bool:
    """``Sentencing magistrates said``: a capital that is only the sentence's, before words that need no ``court``."""
    starts = begin == 0 or words[begin - 1] in _SENTENCE_ENDS
    return starts and "court" not in phrase.words.forms


def _repaired(letters: str, places: dict[str, Court]) -> Court | None:
    """The one court whose place is ``letters`` with two neighbours swapped or a letter put in: ``Maidtsone``."""
    if len(letters) < _LEAST_LETTERS_TO_REPAIR:
        return None
    near = {places[place].name: places[place] for place in _swaps(letters) if place in places}
    if not near and len(letters) > _LEAST_LETTERS_TO_REPAIR:
        near = {court.name: court for place, court in places.items() if _lacks_a_letter(letters, place)}
    return next(iter(near.values())) if len(near) == 1 else None


def _swaps(letters: str) -> Iterator[str]:
    for i in range(len(letters) - 1):
        yield letters[:i] + letters[i + 1] + letters[i] + letters[i + 2 :]


def _lacks_a_letter(letters: str, place: str) -> bool:
    """Whether ``place`` is ``letters`` and one letter more, past the first."""
    if len(place) != len(letters) + 1:
        return False
    split = next((i for i, letter in enumerate(letters) if letter != place[i]), len(letters))
    return split > 0 and letters[split:] == place[split + 1 :]


def _past_sitting(words: Sequence[str], end: int) -> int:
    """The token after ``sitting in Coleraine`` or ``sitting as Suffolk Magistrates Court``, else ``end``."""
    position = end + 1 if end < len(words) and words[end] == "," else end
    if words[position : position + 1] != ["sitting"]:
        return end
    position += 2
    while position < len(words) and (words[position][0].isupper() or words[position] in _MARKS | SMALL):
        position += 1
    return position


def _letters(words: Sequence[str], position: int) -> str | None:
    """What a token gives to a key: its letters, nothing for a mark that a name may hold, None where no name goes on."""
    word = words[position]
    if word[0].isalpha():
        lower = word.lower().replace("'", "").replace("’", "")
        return "on" if lower == "upon" else lower
    if word in _POSSESSIVE:
        return "s"
    if word == "&":
        return "and"
    if word == ".":
        return "" if position and words[position - 1].lower() == "st" else None
    return "" if word in _MARKS and words[position - 1 : position] != ["\n"] else None


def _letters_of(words: Sequence[str]) -> str:
    return "".join(_letters(words, position) or "" for position in range(len(words)))


class _Forms(NamedTuple):
    """The words for kinds of court by their letters, and every beginning of one."""

    rows: dict[str, CourtWords]
    beginnings: frozenset[str]


@cache
def _forms() -> _Forms:
    rows = {_key(form): row for row in COURT_WORDS for form in row.forms.split(";")}
    return _Forms(rows, frozenset(form[:length] for form in rows for length in range(1, len(form) + 1)))


@cache
def _index() -> _Index[Court]:
    """The table by letters, got at the first need."""
    kept = read_kept(_KEPT, (), _CODE, _Index[int])
    if kept is None:
        return _build()
    return _Index(
        {group: {place: COURTS[row] for place, row in places.items()} for group, places in kept.places.items()},
        {name: {tail: COURTS[row] for tail, row in courts.items()} for name, courts in kept.namesakes.items()},
        {name: COURTS[row] for name, row in kept.whole.items()},
        kept.after_at,
        kept.first_words,
    )


def keep_courts() -> Path:
    """Write the table by letters down, so that it need not be made at every start, and tell where it is."""
    index, rows = _build(), {court: row for row, court in enumerate(COURTS)}
    shape = _Index(
        {group: {place: rows[court] for place, court in places.items()} for group, places in index.places.items()},
        {name: {tail: rows[court] for tail, court in courts.items()} for name, courts in index.namesakes.items()},
        {name: rows[court] for name, court in index.whole.items()},
        index.after_at,
        index.first_words,
    )
    return keep(_KEPT, (), _CODE, shape)


def _build() -> _Index[Court]:
    """The table by letters. An earlier row keeps a name that a later one also has."""
    index = _Index[Court]({row.group: {} for row in COURT_WORDS}, {}, {}, set(), {"same", "that", "there"})
    names = [(name, court) for court in COURTS for name in _names(court)]
    for name, court in sorted(names, key=_tells_namesakes):
        _enter(index, name, court)
    for court in COURTS:
        _enter_place(index, court)
    index.first_words.update(
        word for row in COURT_WORDS for form in row.forms.split(";") for word in _first_words(form)
    )
    return index


def _first_words(form: str) -> tuple[str, ...]:
    """How the first token of a form may be printed: alone, joined with the rest, as ``MAGISTRATE'S`` in capitals."""
    first = form.split()[0]
    return (first, _key(form), f"{first[:-1]}'s", f"{first[:-1]}’s")


def _key(text: str) -> str:
    """The letters of a table's name: ``St Albans`` to ``stalbans``."""
    return text.lower().replace("upon", "on").translate(_NO_LETTERS)


def _names(court: Court) -> list[str]:
    """What a court is called. A venue hired for a while is none by its own name alone: ``the Lowry Theatre``."""
    aliases = [alias for alias in court.aliases.split(";") if alias]
    return aliases if "Nightingale Court" in court.aliases else [court.name, *aliases]


def _tells_namesakes(entry: tuple[str, Court]) -> bool:
    """Whether a name can only be entered after that of its namesake."""
    return bool(_head_and_tail(entry[0])[1])


def _head_and_tail(name: str) -> tuple[str, str]:
    """``Newport Crown Court`` and ``Isle of Wight``."""
    head, _, tail = name.replace(" sitting at ", "(").replace(", ", "(").partition("(")
    return head, tail


def _enter(index: _Index[Court], name: str, court: Court) -> None:
    """File a name under its place, as a namesake, or whole."""
    head, tail = _head_and_tail(name)
    row, place = _cut(head)
    if row is None or place.startswith(tuple(_endings())):
        _enter_whole(index, name, court)
    elif tail and place and row.kind not in ("justiciary", "military"):
        index.namesakes.setdefault(index.places[row.group][place].name, {})[_key(tail)] = court
    else:
        index.places[row.group].setdefault(place or _key(tail), court)


@cache
def _cut(name: str) -> tuple[CourtWords | None, str]:
    """The court words that a name ends in or, before ``in`` and a place, begins with; and the place, by its letters."""
    head, _, place = name.partition(" in ")
    if place:
        return _cut(head)[0], _key(place)
    words, endings = [_key(word) for word in name.replace("-", " ").split()], _endings()
    for cut in range(len(words)):
        row = endings.get("".join(words[cut:]))
        if row is not None:
            return row, "".join(words[:cut])
    return None, ""


@cache
def _endings() -> dict[str, CourtWords]:
    """The letters of the forms that a name of the table can end in."""
    return {_key(form): row for row in COURT_WORDS if row.alone for form in row.forms.split(";")}


def _enter_whole(index: _Index[Court], name: str, court: Court) -> None:
    """File a name that begins a search of its own: its first word is one that ``find_courts`` stops at."""
    bare = name.removeprefix("at ").removeprefix("the ")
    index.whole[_key(bare)] = court
    index.first_words.add(bare.split()[0].replace("-", " ").split()[0].lower().replace("'", ""))
    if bare != name and name.startswith("at "):
        index.after_at.add(_key(bare))


def _enter_place(index: _Index[Court], court: Court) -> None:
    """File a court under its town too, where no other court of its kind has it: Teesside's is ``Middlesbrough``."""
    row, _ = _cut(court.name.partition(" (")[0])
    if row is not None and court.place and not any(sign in court.place for sign in "(,"):
        index.places[row.group].setdefault(_key(court.place), court)
