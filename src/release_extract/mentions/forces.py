"""Address and tokens -> the force that issued a release, and the only file that knows how a force is named.

Names are compared by their letters, and short aliases (``GMP``) by their capitals too. Of several forces in a text the
one wins that its words most plainly make the issuing or the investigating one. Each mention is weighed by the words
beside it.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple
from urllib.parse import SplitResult, urlsplit

import msgspec

from release_extract.language.tokens import Tokens, printed
from release_extract.mentions.model import Mention
from release_extract.rules.forces import (
    BODIES,
    FORCES,
    FORMER,
    HELPED,
    INVESTIGATED,
    ISSUED_AFTER,
    ISSUED_BEFORE,
    ISSUED_HEADS,
    NO_FORCE_AFTER,
    OFFICERS,
    PROSECUTORS,
    SPEAKS,
    TERRITORIAL_FORCES,
)
from release_extract.rules.rows import Force

_ISSUED: Final = 100
#: ``From: Home Office and Immigration Enforcement`` is the latter's.
_ISSUED_ABOVE: Final = 90
_ALONE_ON_LINE: Final = 20
_INVESTIGATES: Final = 10
_SPEAKS: Final = 6
_NAMED: Final = 1
_NOTHING: Final = 0

_REACH: Final = 12
_NEAR: Final = 4
_MARKS: Final = frozenset({"'", "’", "-", "–", "‑"})
_POSSESSIVE: Final = frozenset({"'s", "’s"})
_ARTICLES: Final = frozenset({"a", "an", "the"})
_WHOLE_GOVERNMENT: Final = ("gov.uk", "www.gov.uk")
_NO_LETTERS: Final = str.maketrans({"&": "and", **dict.fromkeys(" '’.,-–()", "")})
_OFFICE_WORDS: Final = ("police service", "constabulary", "police", "service")


class ForceMention(Mention, frozen=True):
    """A force or agency named in the words."""

    force: Force


class IssuingForce(msgspec.Struct, frozen=True):
    """Whose release it is. ``mention``: the words that say so, None where the address or the front matter does."""

    force: Force | None
    area: str | None
    mention: ForceMention | None


class _Index(NamedTuple):
    #: Letters of a name or alias, and its force.
    names: dict[str, Force]
    #: Aliases that must be printed as they stand: ``GMP``, ``CoLP``.
    initials: dict[str, Force]
    beginnings: set[str]
    first_words: set[str]


def issuing_force(area: str | None, url: str | None, tokens: Tokens, site: str | None = None) -> IssuingForce:
    """The force by the address, else by what the site calls itself, else by the words, else by the area.

    The area is the front matter's (``area``), else the force's. Where that is the area of a force, only words that say
    whose the release is can make it another's: ``officers from the Metropolitan Police helped`` cannot.
    """
    force, mention = force_of_host(url or "") or force_of_name(site or ""), None
    if force is None:
        mention = _council(url or "", tokens) or _weightiest(tokens, force_of_area(area or ""))
        force = mention.force if mention else force_of_area(area or "")
    return IssuingForce(force, area or (force.area if force else None), mention)


def force_of_host(url: str) -> Force | None:
    """The force of a site, by the end of its host's name; the most particular of several."""
    address = _address(url)
    path = address.path.strip("/").lower().replace("-", "").replace("_", "")
    labels = (address.hostname or "").replace(".pnn.police.uk", ".police.uk").split(".")
    for cut in range(len(labels)):
        sections = _hosts().get(".".join(labels[cut:]), {})
        fits = [section for section in sections if f"{path}/".startswith(section and f"{section}/")]
        if fits:
            return sections[max(fits, key=len)]
    return None


def _address(url: str) -> SplitResult:
    """The parts of an address, none of what is no address."""
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
        return parts if parts.hostname else urlsplit("")
    except ValueError:
        return urlsplit("")


def force_of_name(name: str) -> Force | None:
    """The force that a site or a heading is called after."""
    return _index().names.get(_key(name).removeprefix("the")) or _index().initials.get(name.strip())


def force_of_area(area: str) -> Force | None:
    """The territorial force of an area, by its label or by the force's own name: ``Essex``, ``Hampshire``."""
    return _areas().get(_key(area))


def find_forces(tokens: Tokens) -> list[ForceMention]:
    """Every force that the tokens name, in order and without overlap."""
    index, found, free = _index(), list[ForceMention](), 0
    for position in [position for position, word in enumerate(tokens.lower) if word in index.first_words]:
        if position >= free:
            mention = _read(tokens.words, position)
            if mention is not None:
                found.append(mention)
                free = mention.end
    return found


def _read(words: Sequence[str], position: int) -> ForceMention | None:
    """The force with the longest name that begins at a token."""
    index, best, key = _index(), None, ""
    initials = index.initials.get(words[position])
    if initials is not None:
        best = ForceMention(position, position + 1, initials)
    for end in range(position, min(position + _REACH, len(words))):
        key += _letters(words[end])
        if key not in index.beginnings:
            break
        if key in index.names and words[end] not in _MARKS:
            best = ForceMention(position, end + 1, index.names[key])
    return None if best is None or not _is_force(words, best) else best


def _is_force(words: Sequence[str], mention: ForceMention) -> bool:
    """Not ``Kent Police Federation``, ``Essex Police and Crime Commissioner``, ``durham police``."""
    after = [word.lower() for word in words[mention.end : mention.end + 2]]
    named = any(word[0].isupper() for word in words[mention.start : mention.end] if word.lower() != "the")
    return named and after != ["and", "crime"] and not (after and after[0] in NO_FORCE_AFTER)


def _weightiest(tokens: Tokens, local: Force | None) -> ForceMention | None:
    """The weightiest mention of the force whose mentions weigh most; the first of equals.

    ``local``, the force of the front matter's area, gives way only to one that is said to issue the release.
    """
    weighed = [(mention, _weight(tokens.words, mention)) for mention in find_forces(tokens)]
    if local is not None:
        weighed = [
            (mention, weight) for mention, weight in weighed if mention.force == local or weight >= _ISSUED_ABOVE
        ]
    totals: dict[str, int] = {}
    for mention, weight in weighed:
        totals[mention.force.name] = totals.get(mention.force.name, 0) + weight
    best = max(totals, key=lambda name: totals[name], default="")
    if not totals.get(best):
        return None
    return max((entry for entry in weighed if entry[0].force.name == best), key=lambda entry: entry[1])[0]


def _weight(words: Sequence[str], mention: ForceMention) -> int:
    """How plainly the words beside a mention make its force the one whose release or case it is."""
    before, after = _before(words, mention.start), _after(words, mention.end)
    if _issues(before, after):
        return _ISSUED_ABOVE if mention.force in PROSECUTORS else _ISSUED
    if not before and not after:
        return _ALONE_ON_LINE
    if mention.force in PROSECUTORS and mention.force.area and _speaks_today(after):
        return _NAMED
    if mention.force in PROSECUTORS or _is_past(before):
        return _NOTHING
    if _investigates(before, after):
        return _INVESTIGATES
    if before and before[-1] in HELPED:
        return _NOTHING
    if _speaks(after):
        return _SPEAKS
    return _NOTHING if mention.force in BODIES else _NAMED


def _issues(before: Sequence[str], after: Sequence[str]) -> bool:
    """``Source: Dorset Police``, ``issued by the Department``, ``Derbyshire Constabulary sent this bulletin``."""
    if len(before) > 1 and before[0] in ISSUED_HEADS and ":" in before[:3]:
        return True
    left, right = " ".join(before), " ".join(after)
    return left.endswith(ISSUED_BEFORE) or right.startswith(ISSUED_AFTER)


def _is_past(before: Sequence[str]) -> bool:
    """``a former Cheshire Constabulary detective``, ``an officer formerly of Kent Police``."""
    return not FORMER.isdisjoint(before[-3:])


def _investigates(before: Sequence[str], after: Sequence[str]) -> bool:
    """``Sgt Chubb, from Kent Police``, ``an investigation by``, ``the Serious Fraud Office's investigation``."""
    if not INVESTIGATED.isdisjoint(after[:3]):
        return True
    last = before[-1] if before else ""
    if last in ("by", "between") and not INVESTIGATED.isdisjoint(before[-3:]):
        return True
    return last in ("of", "from", "at", "for", "with", "in") and not OFFICERS.isdisjoint(before)


def _speaks_today(after: Sequence[str]) -> bool:
    """``CPS Wessex said today``: of a release of its own, where no force is named."""
    return after[:2] == ["said", "today"] or after[:2] == ["today", "said"] or after[:1] == ["announced"]


def _speaks(after: Sequence[str]) -> bool:
    """``Kent Police said``, ``Kent Police's roads policing unit``, ``RSPCA inspector``."""
    return not SPEAKS.isdisjoint(after[:1]) or not OFFICERS.isdisjoint(after)


def _before(words: Sequence[str], start: int) -> list[str]:
    """The words of the line and sentence before a token, without articles."""
    begin = start
    while begin > 0 and start - begin < _REACH and not _breaks(words, begin - 1):
        begin -= 1
    return [word.lower() for word in words[begin:start] if word.lower() not in _ARTICLES]


def _after(words: Sequence[str], end: int) -> list[str]:
    """The next words of the line and sentence, without possessives."""
    stop = end
    while stop < len(words) and stop - end < _NEAR and not _breaks(words, stop):
        stop += 1
    return [word.lower() for word in words[end:stop] if word not in _POSSESSIVE and word not in _MARKS]


def _breaks(words: Sequence[str], position: int) -> bool:
    """Whether a token ends a line or a sentence; the point of ``Det. Insp.`` does not."""
    word = words[position]
    if word == ".":
        return position == 0 or words[position - 1].lower() not in OFFICERS
    return word in ("\n", "!", "?", ";")


def _council(url: str, tokens: Tokens) -> ForceMention | None:
    """The council whose site it is, as printed: it is no force of the table, and has no area."""
    host = _address(url).hostname or ""
    if not host.endswith(".gov.uk") or host in _WHOLE_GOVERNMENT:
        return None
    label = _key(host.removeprefix("www.").split(".")[0])
    named = [
        found
        for i, word in enumerate(tokens.words)
        if word in ("Council", "COUNCIL") and (found := _read_council(tokens, i))
    ]
    return next((found for found in named if label in _key(found.force.name)), None) or (named[0] if named else None)


def _read_council(tokens: Tokens, position: int) -> ForceMention | None:
    """``Caerphilly County Borough Council``: the capitalised words before the word."""
    words, start = tokens.words, position
    while start > 0 and (
        words[start - 1][0].isupper() or (words[start - 1] in ("and", "of", "&") and start < position)
    ):
        start -= 1
    while start < position and not (words[start][0].isupper() and words[start].lower() not in _ARTICLES):
        start += 1
    if start == position:
        return None
    name = printed(tokens, start, position + 1)
    return ForceMention(start, position + 1, Force(name, None, "", "", "United Kingdom"))


def _letters(word: str) -> str:
    return "s" if word in _POSSESSIVE else _key(word)


def _key(text: str) -> str:
    return text.lower().translate(_NO_LETTERS)


@cache
def _index() -> _Index:
    """The names and aliases of all forces; the first of a name keeps it."""
    index = _Index({}, {}, set(), set())
    for force in FORCES:
        for name in (force.name, *filter(None, force.aliases.split(";"))):
            if " " not in name and sum(map(str.isupper, name)) > 1:
                index.initials.setdefault(name, force)
            else:
                index.names.setdefault(_key(name), force)
            index.first_words.add(name.replace("-", " ").split()[0].lower().removesuffix("'s"))
    for name in index.names:
        index.beginnings.update(name[:length] for length in range(1, len(name) + 1))
    return index


@cache
def _hosts() -> dict[str, dict[str, Force]]:
    """Host, then the section of its site (empty for the whole)."""
    hosts: dict[str, dict[str, Force]] = {}
    for force in FORCES:
        for place in filter(None, force.hosts.split(";")):
            host, _, section = place.partition("/")
            hosts.setdefault(host, {}).setdefault(section.replace("-", ""), force)
    return hosts


@cache
def _areas() -> dict[str, Force]:
    """Areas of the territorial forces, and their names without the word police."""
    areas = {_key(force.area): force for force in TERRITORIAL_FORCES if force.area}
    for force in TERRITORIAL_FORCES:
        for name in (force.name, *filter(None, force.aliases.split(";"))):
            for ending in _OFFICE_WORDS:
                areas.setdefault(_key(name.lower().removesuffix(ending)), force)
    return areas
