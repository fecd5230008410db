"""The words around an offence -> how many of it: the only file that reads numbers of counts."""

from typing import Final, NamedTuple

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Mention
from release_extract.rules.charge_words import (
    ADDING,
    CHARGE_HEADS,
    COUNT_ADJECTIVES,
    DEFINITE,
    HEAD_ENDS,
    MASS_PLURALS,
    NOT_AFTER_NUMBER,
    ORDINALS,
    SINGLE_HEADS,
    UNCOUNTED,
    VICTIMS,
)
from release_extract.statements.backs import number_at

_LONGEST_COUNT_PHRASE: Final = 8
_LONGEST_STATUTE: Final = 16
_LONGEST_VICTIMS: Final = 4
_BESIDE: Final = frozenset({"with", "alongside"})
_TIMES: Final = frozenset({"x", "×"})


class Count(NamedTuple):
    """``number`` is None where several are meant; ``stated``: it is printed; ``further``: they add to earlier ones."""

    number: int | None
    stated: bool
    further: bool


def is_counting(tokens: Tokens, i: int) -> bool:
    """Whether token ``i`` can stand in ``three further counts of``."""
    return number_at(tokens.words, i) is not None or tokens.stems[i] in COUNT_ADJECTIVES


def count_of(tokens: Tokens, floor: int, offence: Mention) -> Count:
    """How many the words after the offence, those before it back to token ``floor``, or its own say."""
    after = _after(tokens, offence)
    if after is not None:
        return Count(after, True, False)
    before = _before(tokens, floor, offence)
    if before.stated or before.number is None:
        return before
    victims = _victims(tokens, offence)
    if victims is not None:
        return Count(victims, True, before.further)
    return Count(None if _plural(tokens, offence) else 1, False, before.further)


def _before(tokens: Tokens, floor: int, offence: Mention) -> Count:
    """``three further counts of``, ``a second charge of``; not stated where nothing is said."""
    further = single = False
    start = _before_statute(tokens, floor, offence.start)
    for i in range(start - 1, max(floor, start - _LONGEST_COUNT_PHRASE) - 1, -1):
        word = tokens.words[i].lower()
        number = number_at(tokens.words, i)
        if number is not None and tokens.words[i + 1].lower() not in NOT_AFTER_NUMBER:
            more = further or (i > 0 and tokens.words[i - 1].lower() in ADDING)
            return Count(_of_them(tokens, i) or number, True, more)
        if word == "both" and tokens.words[i + 1].lower() in CHARGE_HEADS:
            return Count(2, True, further)
        if word in UNCOUNTED:
            return Count(None, False, further)
        if word == "," and tokens.words[i - 1].lower() in CHARGE_HEADS and tokens.words[i + 1].lower() == "of":
            continue  # ``six more charges, of false accounting``
        further = further or word in ADDING or word in ORDINALS
        single = single or word in SINGLE_HEADS or word in ORDINALS
        if word not in ADDING and word not in ORDINALS and tokens.stems[i] not in COUNT_ADJECTIVES:
            break
    return Count(1, single, further)


def _of_them(tokens: Tokens, i: int) -> int | None:
    """``two of the three counts``, ``two of three``: the number before that at token ``i``, of which it is a part."""
    words = [word.lower() for word in tokens.words[max(0, i - 3) : i]]
    if words[-1:] == ["of"]:
        return number_at(words, len(words) - 2) if len(words) > 1 else None
    return number_at(words, 0) if len(words) == 3 and words[1] == "of" and words[2] in DEFINITE else None


def _victims(tokens: Tokens, offence: Mention) -> int | None:
    """``assaulting both men``, ``the murders of two women``: one charge for each of them."""
    words = [word.lower() for word in tokens.words[offence.start : offence.end + _LONGEST_VICTIMS]]
    if not words[0].endswith("ing") and not (words[0].endswith("s") and words[1:2] == ["of"]):
        return None
    for i in range(1, len(words) - 1):
        if words[i] in _BESIDE:
            return None  # ``conspiring with the six men``
        number = 2 if words[i] == "both" else number_at(words, i)
        if number and not VICTIMS.isdisjoint(words[i + 1 : i + 4]) and words[i + 1] != "-":
            return number
    return None


def _before_statute(tokens: Tokens, floor: int, start: int) -> int:
    """The token before which the count stands: ``two offences contrary to section 2 (dissemination)``."""
    if tokens.words[max(0, start - 1) : start] != ["("]:
        return start
    reach = range(start - 1, max(floor, start - _LONGEST_STATUTE) - 1, -1)
    return next((i for i in reach if tokens.words[i].lower() in ("contrary", "under")), start)


def _after(tokens: Tokens, offence: Mention) -> int | None:
    """``theft (two counts)``, ``theft x 3``, ``theft (x3)``, ``breaching the order on three occasions``."""
    after = [word.lower() for word in tokens.words[offence.end : offence.end + 4]]
    counted = len(after) == 4 and tokens.stems[offence.end + 2] in ("count", "charge", "offence")
    if counted and after[0] in "(," and after[3] != "of":
        return number_at(after, 1)
    by = after[1:] if after[:1] == ["("] else after
    if len(by) >= 2 and by[0] in _TIMES and by[1].isdecimal():
        return int(by[1])
    first = 1 if after[:1] == ["on"] else 0
    if after[first + 1 : first + 2] in (["times"], ["occasions"]):
        return number_at(after, first)
    return 2 if after[:1] == ["twice"] else None


def _plural(tokens: Tokens, offence: Mention) -> bool:
    """Whether several are named: ``burglaries``, ``offences``; ``making images`` and ``threats to kill`` do not."""
    words = [word.lower() for word in tokens.words[offence.start : offence.end]]
    head = next((place for place, word in enumerate(words) if place and word in HEAD_ENDS), len(words))
    noun = words[head - 1]
    if noun in CHARGE_HEADS and noun not in SINGLE_HEADS:
        return True
    return noun.endswith("s") and not noun.endswith("ss") and noun not in MASS_PLURALS and not words[0].endswith("ing")
