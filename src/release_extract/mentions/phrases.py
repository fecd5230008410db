"""The phrase tables -> one matcher for offences, orders and cues, and the only file that composes an offence's label.

The drugs of a charge are read first and stand in the text as one symbol, so that a form reads ``supplying {DRUG}``
whatever the drugs are. ``conspiracy to``, ``attempted`` and the like are read together with the offence after them.
"""

from collections.abc import Container, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from release_extract.language import lexicon, stems
from release_extract.language.lexicon import BREAK, Lexicon, Match, Shape
from release_extract.language.tokens import Tokens
from release_extract.mentions.kept import keep, read_kept
from release_extract.mentions.model import Cue, Mention, OffenceMention, OrderMention
from release_extract.mentions.statutes import citation_beginnings, read_cited, read_contrary
from release_extract.rules import act_words, irregular
from release_extract.rules.breaches import BREACH_FORMS, BREACHES
from release_extract.rules.charge_words import SUPPLY_CONSPIRACIES, VAGUE_OFFENCES, WITH_INTENT
from release_extract.rules.cues import CUES
from release_extract.rules.drug_offences import DRUG_OFFENCES
from release_extract.rules.drugs import DRUGS
from release_extract.rules.numbers import ONES, TENS
from release_extract.rules.offences import OFFENCES
from release_extract.rules.operators import OPERATORS
from release_extract.rules.orders import ORDERS
from release_extract.rules.rows import Drug, DrugOffence, Offence, Operator
from release_extract.rules.unlisted import UNLISTED_OFFENCES

#: The file of the matcher, and what it depends on besides the forms.
_KEPT: Final = "phrases"
_CODE: Final = (lexicon, stems, irregular, act_words)
_DRUG: Final = "{DRUG}"
_JOINS_DRUGS: Final = frozenset(
    {
        ",",
        "and",
        "or",
        "&",
        "/",
        "both",
        "namely",
        "(",
        ")",
        "-",
        "–",
        "a",
        "the",
        "of",
        "including",
        "well",
        "as",
        "quantity",
    }
)
_MOST_JOINS: Final = 3
_SUFFIX: Final[dict[Operator, str]] = {
    "attempt": " (attempt)",
    "conspiracy": " (conspiracy)",
    "aiding": " (aiding)",
    "aggravated": " (racially or religiously aggravated)",
}


class _Plain(NamedTuple):
    """A newspaper's word for the row."""

    row: Offence | DrugOffence


_Row = Offence | DrugOffence | _Plain | str
#: Rows that are no offence of the catalogue: a breach of the order named before, and words that tell no offence.
_BREACH: Final = "breach"
_VAGUE: Final = "vague"
#: Words that make ``drugs`` the ones that were spoken of before.
_DEFINITE: Final = frozenset({"the", "these", "those", "his", "her", "their"})
#: The drugs of ``conspiracy to supply drugs``, which are the ones that the release names.
_BARE: Final = "drugs"
_BARE_DRUG: Final = {"supply": "supplying controlled drugs", "possess": "possession of controlled drugs"}
_COUNTING: Final = frozenset("count charge offence one two three four five six seven eight nine ten".split())
_AFTER_BARE: Final = frozenset(", . ; ) and or but on at in after before between from while plus".split())
#: Words that make ``sexual offences`` the name of something else, and ``robbery`` too.
_OFFENCE_BODIES: Final = frozenset("prevention unit team act register investigation squad officer court".split())
_BODIES: Final = frozenset("act squad unit team offic bureau taskforc detectiv".split())
#: Verbs of charges that share an object: ``making and distributing indecent images``.
_SHARING: Final = frozenset(
    "mak produc supply import distribut tak sell grow cultivat possess handling assault".split()
)
_LONGEST_OBJECT: Final = 8
_LEAST_SHARED: Final = 2
_LONGEST_VICTIM: Final = 8
_ENDS_PART: Final = frozenset(", ; . and or but ) (".split())
#: What may stand before a bare ``breach`` that is one of an order named before.
_BEFORE_BREACH: Final = frozenset("first second third fourth further another each two three four five six".split())


class _Entry(NamedTuple):
    forms: str
    row: _Row


_ORDER: Final = "order:"


class Words(msgspec.Struct, frozen=True):
    """The stems of a text with every list of drugs as one symbol. ``stems[k]`` begins at token ``origin[k]``.

    ``drugs[k]`` holds the rows of the drugs where ``stems[k]`` is the symbol.
    """

    stems: Sequence[str]
    origin: Sequence[int]
    drugs: dict[int, tuple[Drug, ...]]


@cache
def _drug_lexicon() -> Lexicon[Drug]:
    return Lexicon.of((row.forms, row) for row in DRUGS)


@cache
def _lexicon() -> Lexicon[_Row]:
    entries = _entries()
    shape = read_kept(_KEPT, (entry.forms for entry in entries), _CODE, Shape)
    return Lexicon.from_shape(shape, [entry.row for entry in entries]) if shape else _build(entries)


def keep_phrases() -> Path:
    """Write the matcher down, so that it need not be made of the tables at every start, and tell where it is."""
    entries = _entries()
    return keep(_KEPT, (entry.forms for entry in entries), _CODE, _build(entries).shape())


def _build(entries: Sequence[_Entry]) -> Lexicon[_Row]:
    return Lexicon.of((entry.forms, entry.row) for entry in entries)


def _entries() -> list[_Entry]:
    """All the phrases in one order: where two say the same, the first keeps it."""
    offences: tuple[Offence | DrugOffence, ...] = (*OFFENCES, *DRUG_OFFENCES)
    return [
        *(_Entry(row.forms, row) for row in offences),
        _Entry(BREACH_FORMS, _BREACH),
        *(_Entry(order.forms, _ORDER + order.kind) for order in ORDERS),
        *(_Entry(cue.forms, cue.kind) for cue in CUES),
        _Entry(VAGUE_OFFENCES, _VAGUE),
        _Entry(UNLISTED_OFFENCES, _VAGUE),
        *(_Entry(row.plain, _Plain(row)) for row in offences),
    ]


@cache
def _operators() -> Lexicon[Operator]:
    return Lexicon.of((row.forms, row.operator) for row in OPERATORS)


@cache
def _breachable() -> Lexicon[str]:
    return Lexicon.of((row.forms, row.label) for row in BREACHES)


@cache
def _composed() -> dict[tuple[Operator, str], Offence]:
    return {(row.operator, base): row for row in OFFENCES if row.operator and row.base for base in row.base.split("; ")}


def fold_drugs(tokens: Tokens, breaks: Container[int] = ()) -> Words:
    """Put one symbol in place of each list of drugs. ``breaks``: the tokens that begin another passage."""
    stems: list[str] = []
    origin: list[int] = []
    drugs: dict[int, tuple[Drug, ...]] = {}
    lexicon, firsts, end = _drug_lexicon(), _drug_lexicon().firsts(), 0
    for i in [i for i, stem in enumerate(tokens.stems) if stem in firsts or i in breaks]:
        found = lexicon.match(tokens.stems, i) if i >= end else None
        if i >= end and (found is not None or i in breaks):
            stems += tokens.stems[end:i]
            origin += range(end, i)
            end = i
            if i in breaks:
                stems.append(BREAK)
                origin.append(i)
        if found is not None:
            origin.append(i)
            drugs[len(stems)], end = _drug_list(tokens.stems, found.payload, found.end)
            stems.append(_DRUG)
    stems += tokens.stems[end:]
    origin += range(end, len(tokens.stems) + 1)
    return Words(stems, origin, drugs)


def _drug_list(stems: Sequence[str], first: Drug, end: int) -> tuple[tuple[Drug, ...], int]:
    """The rows of ``heroin, crack cocaine and cannabis`` from its first drug on, and the token after the last."""
    rows, lexicon = [first], _drug_lexicon()
    while True:
        position = end
        while position < len(stems) and stems[position] in _JOINS_DRUGS and position - end < _MOST_JOINS:
            position += 1
        found = lexicon.match(stems, position) if position < len(stems) and position > end else None
        if found is None:
            return tuple(rows), end
        rows.append(found.payload)
        end = found.end
        if end < len(stems) and stems[end] == ")" and "(" in stems[position - 2 : position]:
            end += 1


@cache
def phrase_beginnings() -> frozenset[str]:
    """The stems of a text at which ``read_phrase`` can find something: of a drug its own, not the symbol."""
    read = _lexicon().firsts() | _operators().firsts() | _drug_lexicon().firsts()
    return read | citation_beginnings() | {"breach", "offer", *_BARE_DRUG, *_SHARING}


def read_phrase(words: Words, k: int) -> tuple[Mention, int] | None:
    """The offence, order or cue at stem ``k`` of ``words``, and the stem after it; of an offence its Act too."""
    found = _phrase(words, k)
    cited = _cited(words, k)
    if cited and (found is None or cited[1] > found[1]):
        return cited
    if found is None or not isinstance(found[0], OffenceMention):
        return found
    contrary = read_contrary(words.stems, found[1], found[0].labels)
    if contrary is None:
        return found
    labels, end = contrary
    return msgspec.structs.replace(found[0], labels=labels, end=words.origin[end]), end


def _cited(words: Words, k: int) -> tuple[Mention, int] | None:
    """``breaching section 2 of the Health and Safety at Work Act``: one label for each section that has its own.

    An offence in brackets after it (``section 139 of the Act (possession of a knife)``) says it better.
    """
    cited = read_cited(words.stems, k)
    after = cited.end + 1 if cited and words.stems[cited.end : cited.end + 1] == ["("] else len(words.stems)
    told = _phrase(words, after) if after < len(words.stems) else None
    if cited is None or (told and isinstance(told[0], OffenceMention)):
        return None
    labels = tuple(dict.fromkeys(said[0] for said in cited.labels if said[0])) or ("",)
    return OffenceMention(words.origin[k], words.origin[cited.end], labels, False, None), cited.end


def _phrase(words: Words, k: int) -> tuple[Mention, int] | None:
    operated = _operated(words, k)
    found = _match(words.stems, k)
    if operated and (found is None or operated[1] > found.end):
        return operated
    shared = _shared_object(words, k) or _parted(words, k, found)
    if shared and (found is None or shared[1] > found.end):
        return shared
    if found is None:
        return _bare_breach(words, k) or _bare_drug(words, k)
    mention = _mention(words, k, found.payload, found.end, words.origin[k], words.origin[found.end])
    return (mention, found.end) if mention else None


def _match(stems: Sequence[str], k: int) -> Match[_Row] | None:
    """The longest phrase at stem ``k``; of an offence also one whose noun phrases hold more words than the form."""
    found = _lexicon().match(stems, k)
    across = _lexicon().match_across(stems, k)
    if across is None or (found and across.end <= found.end):
        return found
    offence = not isinstance(across.payload, str) or across.payload == _VAGUE
    return across if offence else found


def _mention(words: Words, k: int, row: _Row, stop: int, start: int, end: int) -> Mention | None:
    """None for the name of a statute (``the Computer Misuse Act``) or of a squad, and a breach of no order."""
    if row == _BREACH:
        label = _order_before(words, k)
        return OffenceMention(start, end, (label,), False, None) if label else None
    after = words.stems[stop] if stop < len(words.stems) else ""
    if row == _VAGUE and after in _OFFENCE_BODIES:
        return None
    if row == _VAGUE:
        return OffenceMention(start, end, ("",), False, None)
    if isinstance(row, str):
        if row.startswith(_ORDER):
            return OrderMention(start, end, row.removeprefix(_ORDER))
        return Cue(start, end, row)
    if after in _BODIES:
        return None
    plain = isinstance(row, _Plain)
    offence = row.row if isinstance(row, _Plain) else row
    return OffenceMention(start, end, _labels(words, k, offence, stop), plain, offence.scottish)


def _bare_breach(words: Words, k: int) -> tuple[Mention, int] | None:
    """``a third breach``, ``two breaches``: of the order that was last named."""
    before = words.stems[k - 1] if k else ""
    if words.stems[k] != "breach" or before not in _BEFORE_BREACH or words.stems[k + 1 : k + 2] == ["of"]:
        return None
    label = _order_before(words, k)
    return (OffenceMention(words.origin[k], words.origin[k + 1], (label,), False, None), k + 1) if label else None


def _bare_drug(words: Words, k: int) -> tuple[Mention, int] | None:
    """``six counts of supplying and one of possession``: drug offences whose drug the charge leaves out."""
    if words.stems[k] != "offer" and words.stems[k] not in _BARE_DRUG:
        return None
    offer = list(words.stems[k : k + 3]) == ["offer", "to", "supply"]
    label = _BARE_DRUG.get(words.stems[k + 2 if offer else k])
    end = k + 3 if offer else k + 1
    counted = words.stems[max(0, k - 2) : k]
    if label is None or counted[-1:] != ["of"] or not (counted[0] in _COUNTING or counted[0].isdecimal()):
        return None
    if words.stems[end : end + 1] and words.stems[end] not in _AFTER_BARE:
        return None
    row = next(row for row in DRUG_OFFENCES if row.unclassed == label)
    mention = OffenceMention(words.origin[k], words.origin[end], _labels(words, k, row, end), False, row.scottish)
    return mention, end


def _shared_object(words: Words, k: int) -> tuple[OffenceMention, int] | None:
    """``producing`` of ``producing and supplying cannabis``, and ``making 35 indecent images``: a verb and its object
    with a second verb or a number between them."""
    after = words.stems[k + 1] if k + 1 < len(words.stems) else ""
    numbered = after in ONES or after in TENS or after[:1].isdecimal()
    if words.stems[k] not in _SHARING or not (numbered or after == "and"):
        return None
    first = k + 2 if numbered else k + 3
    places = [k, *range(first, min(first + _LONGEST_OBJECT, len(words.stems)))]
    stems = [words.stems[p] for p in places]
    drugs = {i: words.drugs[p] for i, p in enumerate(places) if p in words.drugs}
    found = _match(stems, 0)
    if found is None or found.end < _LEAST_SHARED or not isinstance(found.payload, (Offence, DrugOffence)):
        return None
    labels = _labels(Words(stems, [words.origin[p] for p in places], drugs), 0, found.payload, found.end)
    end = places[found.end - 1] + 1 if numbered else k + 1
    return OffenceMention(words.origin[k], words.origin[end], labels, False, found.payload.scottish), end


def _parted(words: Words, k: int, found: Match[_Row] | None) -> tuple[Mention, int] | None:
    """``wounding Mr Lyle with intent to cause him grievous bodily harm``: an offence that its victim parts."""
    if found is None or not isinstance(found.payload, (Offence, DrugOffence)):
        return None
    labels = _labels(words, k, found.payload, found.end)
    label = WITH_INTENT.get(labels[0]) if len(labels) == 1 else None
    ahead = words.stems[found.end : found.end + _LONGEST_VICTIM]
    if label is None or "intent" not in ahead or not _ENDS_PART.isdisjoint(ahead[: ahead.index("intent")]):
        return None
    end = found.end + ahead.index("intent") + 1
    after = words.stems[end : end + _LONGEST_VICTIM]
    if "harm" in after and "bodily" in after:
        end += after.index("harm") + 1
    return OffenceMention(words.origin[k], words.origin[end], (label,), False, None), end


def _order_before(words: Words, k: int) -> str | None:
    """What a breach is of the order that was named last before stem ``k``."""
    lexicon = _breachable()
    for position in range(k - 1, -1, -1):
        found = lexicon.match(words.stems, position)
        if found:
            return found.payload
    return None


def _labels(words: Words, k: int, row: Offence | DrugOffence, stop: int) -> tuple[str, ...]:
    """One label; for a drug offence one for each class among its drugs."""
    if isinstance(row, Offence):
        return (row.label,)
    place = next((p for p in range(k, stop) if p in words.drugs), None)
    if place is None:
        drugs = _named(words, k, class_only=True)
    elif any(drug.drug_class for drug in words.drugs[place]):
        drugs = words.drugs[place]
    elif row.operator == "conspiracy" and words.drugs[place][0].name == _BARE:
        drugs = _named(words, place, class_only=False) or words.drugs[place]
    elif words.stems[place - 1] not in _DEFINITE:
        drugs = words.drugs[place]
    else:
        drugs = _named(words, place, class_only=False)
    labels = dict.fromkeys(_drug_label(row, drug) for drug in drugs if drug.drug_class)
    return tuple(labels) or (row.unclassed,)


def _named(words: Words, k: int, *, class_only: bool) -> tuple[Drug, ...]:
    """The drugs that ``the drugs`` at stem ``k`` are: the nearest ones before it, else the first of the text.

    A charge that names no drug at all (``conspiracy to supply``) takes only a printed class.
    """
    classed = [
        (place, rows)
        for place, rows in words.drugs.items()
        if any(drug.drug_class and (drug.name.startswith("Class ") or not class_only) for drug in rows)
    ]
    before = [rows for place, rows in classed if place < k]
    return before[-1] if before else classed[0][1] if classed else ()


def _drug_label(row: DrugOffence, drug: Drug) -> str:
    if row.cannabis and drug.name.startswith("cannabis"):
        return row.cannabis
    return {"A": row.class_a, "B": row.class_b, "C": row.class_c}[drug.drug_class or "A"]


def _operated(words: Words, k: int) -> tuple[OffenceMention, int] | None:
    """``conspiracy to commit burglary``: an operator's words and the base offence after them."""
    operator = _operators().match(words.stems, k)
    if operator is None or operator.end >= len(words.stems):
        return None
    position = operator.end
    while position < len(words.stems) and words.stems[position] in ("a", "an", "the"):
        position += 1
    base = _match(words.stems, position) if position < len(words.stems) else None
    shared = _shared_object(words, position) if base is None and position < len(words.stems) else None
    if shared:  # ``conspiracy to import and supply cocaine``
        labels = tuple(_compose(operator.payload, label) for label in shared[0].labels)
        return OffenceMention(words.origin[k], shared[0].end, labels, False, None), shared[1]
    if base is None or isinstance(base.payload, str):
        return None
    row = base.payload.row if isinstance(base.payload, _Plain) else base.payload
    labels = tuple(_compose(operator.payload, label) for label in _labels(words, position, row, base.end))
    start, end = words.origin[k], words.origin[base.end]
    return OffenceMention(start, end, labels, False, None), base.end


def conspired(offence: OffenceMention) -> OffenceMention:
    """The offence as one that a conspiracy was to commit."""
    labels = tuple(_compose("conspiracy", label) for label in offence.labels)
    return msgspec.structs.replace(offence, labels=labels)


def _compose(operator: Operator, label: str) -> str:
    row = _composed().get((operator, label))
    if row:
        return row.label
    if operator == "conspiracy" and label in SUPPLY_CONSPIRACIES:
        return SUPPLY_CONSPIRACIES[label]
    suffix = _SUFFIX[operator]
    return label if label.endswith(suffix) or label.startswith(operator) else label + suffix
