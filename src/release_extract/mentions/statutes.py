"""``section 2(1) of the Health and Safety at Work Act`` -> labels, and the only file that reads citations of Acts."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from release_extract.language.lexicon import PASSED_OVER, Lexicon, expand
from release_extract.language.stems import stem
from release_extract.language.tokens import LETTER_A
from release_extract.rules.broader import BROADER
from release_extract.rules.offences import OFFENCES
from release_extract.rules.statutes import ACT_NOUNS, CITING, CONTRARY, SECTION_WORDS, STATUTES, StatuteRow

_LONGEST_ACT: Final = 24
_LONGEST_SECTIONS: Final = 24
_LONGEST_UNKNOWN_ACT: Final = 9
_LONGEST_BEFORE: Final = 400
_IN_SECTIONS: Final = frozenset({"and", "or", ",", "/", "&", "to", "-", "–", ".", *SECTION_WORDS})
_SAME: Final = frozenset({stem("same"), "that"})
_CITED: Final = re.compile(r"([^;]+?) (?:19|20|18)\d\d, ([^;]+)")
_SECTION: Final = re.compile(r"\d+[A-Z]{0,2}")
_VIOLENCE: Final = "Offences against Person Act"


class Citation(NamedTuple):
    """The labels of each section cited, likeliest first; ``end`` is the stem after it."""

    labels: tuple[tuple[str, ...], ...]
    end: int


class _Act(NamedTuple):
    label: str
    sections: dict[str, tuple[str, ...]]


@cache
def _citing() -> Lexicon[str]:
    return Lexicon.of([(CITING, "citing")])


@cache
def _contrary() -> Lexicon[str]:
    return Lexicon.of([(CONTRARY, "contrary")])


@cache
def _acts() -> Lexicon[_Act]:
    known: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {}
    for act, section, label in _catalogue():
        said = known.setdefault(act, {})
        said[section] = (*said.get(section, ()), label)
    lexicon: Lexicon[_Act] = Lexicon()
    for row in STATUTES:
        for form in filter(None, (form.strip() for form in row.forms.split(";"))):
            sections = {key: said for words in expand(form) for key, said in known.get(words, {}).items()}
            lexicon.add(form, _Act(row.label, sections | _own(row)))
    return lexicon


def _catalogue() -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Act, section and label of every row that the catalogue cites an Act for."""
    for row in OFFENCES:
        for act, sections in _CITED.findall(row.statute or ""):
            words = next(iter(expand(re.sub(r"\([^)]*\)", "", act).replace("etc.", ""))))
            for section in _SECTION.findall(re.sub(r"\([^)]*\)", "", sections)):
                yield words, section.lower(), row.label


def _own(row: StatuteRow) -> dict[str, tuple[str, ...]]:
    pairs = (pair.partition("=") for pair in row.sections.split(";") if pair.strip())
    return {section.strip().lower(): (label.strip(),) for section, _, label in pairs}


@cache
def citation_beginnings() -> frozenset[str]:
    """The stems at which a charge can begin that only cites an Act."""
    return _citing().firsts() | SECTION_WORDS


def read_cited(stems: Sequence[str], k: int) -> Citation | None:
    """The charge that begins at stem ``k`` and is told by its Act alone: ``breaching section 33 of the …``."""
    citing = _citing().match(stems, k)
    if citing:
        return _citation(stems, citing.end)
    before = stems[k - 1] if k else ""
    return _citation(stems, k) if stems[k] in SECTION_WORDS and before in ("and", ",") else None


def read_contrary(stems: Sequence[str], end: int, labels: tuple[str, ...]) -> tuple[tuple[str, ...], int] | None:
    """The labels that ``, contrary to section 18 of the …`` after an offence makes of its own; the stem after it."""
    contrary = _contrary().match(stems, end) if end < len(stems) else None
    cited = _citation(stems, contrary.end, bare=True) if contrary else None
    if cited is None:
        return None
    told = [one for said in cited.labels for one in said]
    narrower = [one for one in told if labels[0] not in told and labels[0] in BROADER.get(one, ())]
    return (tuple(narrower[:1]) if narrower and len(labels) == 1 else labels), cited.end


def _citation(stems: Sequence[str], start: int, *, bare: bool = False) -> Citation | None:
    """``bare``: a section alone is enough."""
    start = _past_articles(stems, start)
    sections, position = _sections(stems, start)
    if sections and stems[position : position + 1] != ["of"] and _act(stems, position)[0] is None:
        violence = _acts().match(next(iter(expand(_VIOLENCE))), 0)
        return _of(violence.payload, sections, position) if bare and violence else None
    position = _past_articles(stems, position + (stems[position : position + 1] == ["of"]))
    if sections and stems[position : position + 1] and stems[position] in _SAME:
        return _of(_act_before(stems, start) or _Act("", {}), sections, position + 2)
    act, end = _act(stems, position)
    if act is None and sections:
        return _unknown_act(stems, position)
    return _of(act, sections, _past_year(stems, end)) if act else None


def _unknown_act(stems: Sequence[str], start: int) -> Citation | None:
    """An Act that no table has: its offence is printed and has no label."""
    reach = range(start, min(len(stems), start + _LONGEST_UNKNOWN_ACT))
    noun = next((position for position in reach if stems[position] in ACT_NOUNS), None)
    return Citation((("",),), _past_year(stems, noun + 1)) if noun is not None else None


def _of(act: _Act, sections: Sequence[str], end: int) -> Citation:
    said = [act.sections.get(section, (act.label,)) for section in sections] or [(act.label,)]
    return Citation(tuple(dict.fromkeys(said)), end)


def _past_articles(stems: Sequence[str], position: int) -> int:
    while position < len(stems) and (stems[position] in PASSED_OVER or stems[position] in ("his", "its", "their")):
        position += 1
    return position


def _past_year(stems: Sequence[str], end: int) -> int:
    year = stems[end] if end < len(stems) else ""
    return end + 1 if len(year) == 4 and year.isdecimal() else end


def _sections(stems: Sequence[str], start: int) -> tuple[list[str], int]:
    """``2``, ``12a`` and so on from stem ``start``, and the stem after them; what brackets hold is passed over."""
    if start >= len(stems) or stems[start] not in SECTION_WORDS:
        return [], start
    found: list[str] = []
    depth = 0
    for position in range(start, min(len(stems), start + _LONGEST_SECTIONS)):
        word = "a" if stems[position] == LETTER_A else stems[position]
        letter = len(word) == 1 and word.isalpha() and word != "s"
        if word in "()":
            depth += 1 if word == "(" else -1
        elif depth == 0 and word[0].isdecimal():
            found.append(word)
        elif depth == 0 and letter and found and stems[position - 1] == found[-1]:
            found[-1] += word
        elif depth == 0 and word not in _IN_SECTIONS:
            return found, position
    return (found, len(stems)) if start + _LONGEST_SECTIONS >= len(stems) else ([], start)


def _act(stems: Sequence[str], start: int) -> tuple[_Act | None, int]:
    """The Act named at stem ``start``, brackets in its name passed over, and the stem after it."""
    places: list[int] = []
    depth = 0
    for position in range(start, min(len(stems), start + _LONGEST_ACT)):
        depth += (stems[position] == "(") - (stems[position] == ")")
        if depth == 0 and stems[position] != ")":
            places.append(position)
    found = _acts().match([stems[place] for place in places], 0) if places else None
    return (found.payload, places[found.end - 1] + 1) if found else (None, start)


def _act_before(stems: Sequence[str], start: int) -> _Act | None:
    """The Act that was named last before stem ``start``."""
    places = range(start - 1, max(0, start - _LONGEST_BEFORE) - 1, -1)
    return next((act for act, _ in (_act(stems, place) for place in places) if act), None)
