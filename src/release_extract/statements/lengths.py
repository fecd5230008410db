"""Lengths of time as grammar needs them: the unit that a bare number takes over, and which can be a sentence at all."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from release_extract.language.stems import stem
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Duration, Number
from release_extract.rules.numbers import ONES

#: Words before a length that make it no sentence: ``within 28 days``, ``over three years``.
_NO_TERM_BEFORE: Final = frozenset(
    "within after during past last next every about previous following aged between first since ranging less minus "
    "lasted "
    "per under over separate existing current present earlier original".split()
)
#: Words that rule a length out from a little farther: ``between six and 16 months``, ``a final warning for two years``.
_NO_TERM_NEAR: Final = frozenset({"between", "ranging", "warning", "caution"})
#: ``will spend the next five years behind bars``.
_SERVES: Final = frozenset("spend serve spending serving".split())
#: ``reduced by 13 weeks``: a length that something else is changed by.
_CHANGED: Final = frozenset("reduced extended increased cut shortened lengthened".split())
_NO_TERM_AFTER: Final = frozenset("ago later earlier old older younger since apart pregnant".split())
#: Words that may stand between a length and the word that rules it out.
_BETWEEN: Final = frozenset("the a an of his her their".split())
#: ``after his 21-month term was suspended``: what is spoken of is this sentence.
_OWNED: Final = frozenset("his her their".split())
#: Stems of which one follows an adjective that measures a sentence: ``a six-year prison term``.
_SENTENCE_NOUNS: Final = frozenset(
    "sentence term stretch jail prison custody custodial imprisonment detention stint suspend extend determinate youth "
    "license licence minimum dto spell tariff punishment period sentences young secure".split()
)
#: Stems after which ``of`` leads to a length.
_NAMES: Final = frozenset({"sentence", "term", "imprisonment", "custody", "detention"})
#: What ends a line's entry before a length that stands by itself: ``Lee Ashdown - 11 years``.
_SEPARATORS: Final = frozenset(", - – — : ; | ( and . • plus then further another".split())
_CUSTODY_AFTER_OF: Final = frozenset(
    "imprisonment custody detention which his her that those it them whom custodial".split()
)
#: Words after a length that make it another sentence, or time that is taken off.
_ELSEWHERE: Final = frozenset("remand already currently".split())
#: Words after which another length may be spoken of.
_ENDS_OWN: Final = frozenset("less minus , . ; and with but because".split())
_RELEASED: Final = frozenset("he she they being becoming be possible release parole can any".split())
_DETERMINERS: Final = frozenset("the a any his her their".split())
_CUSTODY_WORDS: Final = frozenset(
    "imprisonment in prison jail custody behind bars inside of further more extra".split()
)
_NOUN_REACH: Final = 7
_STOPS: Final = frozenset(", . ; : ) – — | and or".split())
#: Words after a length that end its phrase: ``a six month for theft``.
_BREAKS_OFF: Final = frozenset("for in at after on behind".split())


def main_unit(length: Duration) -> str:
    """The largest unit of a length."""
    return next((unit for unit in ("years", "months", "weeks", "days", "hours") if getattr(length, unit)), "years")


def with_unit(number: Number, unit: str) -> Duration:
    """The number as a length in ``unit``."""
    value = number.value
    match unit:
        case "years":
            return Duration(number.start, number.end, years=value)
        case "months":
            return Duration(number.start, number.end, months=value)
        case "weeks":
            return Duration(number.start, number.end, weeks=value)
        case "days":
            return in_days(number)
        case _:
            return Duration(number.start, number.end, hours=value)


def in_days(number: Number) -> Duration:
    """So many days."""
    return Duration(number.start, number.end, days=number.value)


def is_term(tokens: Tokens, length: Duration, *, spoken: bool, qualified: bool) -> bool:
    """Whether a length can be a sentence. ``spoken``: an act stands before; ``qualified``: a word for custody does."""
    words = tokens.words
    before = [word.lower() for word in words[max(0, length.start - 5) : length.start]]
    after = _words_after(tokens, length.end)
    owned = qualified and before[-2:-1] == ["after"] and before[-1] in _OWNED
    if _rules_out(after) or (_ruled_out(before) and not owned):
        return False
    if qualified or _is_named(before):
        return True
    if after[:1] == ["of"] and _CUSTODY_AFTER_OF.isdisjoint(after[1:3]):
        return False
    if _is_adjective(words, length):
        return _measures_sentence(after, spoken=spoken)
    return spoken or (
        _stands_alone(tokens, length.start)
        and (
            not after
            or after[0] in _STOPS
            or after[0] in ("for", "in", "each", "on", "at", "concurrent", "consecutive")
        )
    )


def _is_named(before: Sequence[str]) -> bool:
    """``a sentence of 12 years was passed``, ``the sentence was five years``."""
    return before[-1:] in (["of"], ["was"], ["is"], [":"]) and len(before) > 1 and stem(before[-2]) in _NAMES


def _ruled_out(before: Sequence[str]) -> bool:
    if not _NO_TERM_NEAR.isdisjoint(before) or before[-2:] == ["behaviour", "for"]:
        return True
    near = [word for word in before[-3:] if word not in _BETWEEN]
    if near[-1:] == ["next"] and not _SERVES.isdisjoint(before):
        return False
    if near[-1:] == ["by"] and near[-2:-1] != [] and near[-2] in _CHANGED:
        return True
    return near[-1:] != [] and near[-1] in _NO_TERM_BEFORE


def _rules_out(after: Sequence[str]) -> bool:
    """``11 days before``, ``28 days to pay``, ``200 days on remand``, ``a term he is already serving``, ``two years in
    prison if he does not pay``."""
    own = list(takewhile(lambda word: word not in _ENDS_OWN and word not in ONES and not word.isdecimal(), after))
    awaited = next((word for word in after[1:4] if word not in _DETERMINERS), None)
    if after[:1] == ["before"] and awaited is not None and awaited not in _RELEASED:
        return True
    if next((word for word in after if word not in _CUSTODY_WORDS), None) in ("if", "unless"):
        return True
    paying = after[:2] == ["to", "pay"] or after[:3] == ["in", "which", "to"]
    return after[:1] != [] and (after[0] in _NO_TERM_AFTER or not _ELSEWHERE.isdisjoint(own) or paying)


def _is_adjective(words: Sequence[str], length: Duration) -> bool:
    """``six-year``: a unit in the singular after a number that is more than one."""
    unit, number = words[length.end - 1].lower(), words[length.end - 2].lower()
    return unit in ("year", "month", "week", "day") and number not in ("one", "1", "a", "an")


def _measures_sentence(after: Sequence[str], *, spoken: bool) -> bool:
    """Whether a noun for a sentence follows before the phrase ends; where none does, an act's words must go before."""
    for place, word in enumerate(after):
        if word in _STOPS or (place == 0 and word in _BREAKS_OFF):
            return spoken and place == 0
        if stem(word) in _SENTENCE_NOUNS:
            return True
    return spoken and not after


def _words_after(tokens: Tokens, end: int) -> list[str]:
    """The next words of the same line."""
    found: list[str] = []
    for i in range(end, min(end + _NOUN_REACH, len(tokens.words))):
        if "\n" in tokens.text[tokens.ends[i - 1] : tokens.starts[i]]:
            break
        found.append(tokens.words[i].lower())
    return found


def _stands_alone(tokens: Tokens, start: int) -> bool:
    """Whether a line's entry begins at token ``start``."""
    while start and tokens.words[start - 1].lower() in ("a", "an"):
        start -= 1
    if not start or tokens.words[start - 1] in _SEPARATORS:
        return True
    return "\n" in tokens.text[tokens.ends[start - 1] : tokens.starts[start]]
