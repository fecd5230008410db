"""Items of a clause -> the same items with what their words leave out: units of numbers, sums and terms said once.

``nine years, six of them in custody``: six years. ``£300 for each of the two offences``: £600.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import msgspec

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Duration, Mention, Money, Number, OrderMention
from release_extract.statements.lengths import main_unit, with_unit

#: Words between a bare number and what part of the sentence it is.
_OF_PART: Final = frozenset(
    "in of which them these those will would should must is are be to on under as a an the with served spent serve "
    "spend years months further another additional more being".split()
)
_WHOLE: Final = frozenset("which them those these that".split())
_MOST_YEARS: Final = 60
_MOST_TIMES: Final = 20
_REACH: Final = 6
_NEAR: Final = 3


def spelt_out(tokens: Tokens, items: Sequence[Mention], unit: str = "") -> list[Mention]:
    """The items with lengths for bare numbers, and with sums and terms that are said once for several.

    ``unit`` is what the last length before was measured in.
    """
    found = list(_repeated(tokens, _with_parts(tokens, items, unit)))
    return [_for_each(found, place) for place in range(len(found))]


def _with_parts(tokens: Tokens, items: Sequence[Mention], unit: str) -> list[Mention]:
    """``12 years, eight of which must be served in custody``: a number of years because the whole is in years."""
    found = list(items)
    for place, item in enumerate(found):
        if isinstance(item, Duration) and not item.hours:
            unit = main_unit(item)
        elif isinstance(item, Number) and unit and _is_part(tokens, item, found[place + 1 :]):
            found[place] = with_unit(item, unit)
    return found


def _is_part(tokens: Tokens, number: Number, following: Sequence[Mention]) -> bool:
    """Whether a word for custody or licence follows, or ``of which``."""
    if number.value >= _MOST_YEARS:
        return False
    if speaks_of_whole(tokens, number):
        return True
    after = next(iter(following), None)
    if not isinstance(after, Cue) or after.kind not in ("custody_part", "licence"):
        return False
    words = {word.lower() for word in tokens.words[number.end : after.start]}
    return after.start - number.end <= _REACH and words <= _OF_PART


def speaks_of_whole(tokens: Tokens, item: Mention) -> bool:
    """``eight of which``, ``nine of them``: a part of what was said before."""
    words = [word.lower() for word in tokens.words[item.end : item.end + 3]]
    of_years = words[1:2] in (["the"], ["his"], ["her"]) and words[2:] in (["years"], ["months"])
    return words[:1] == ["of"] and ((words[1:2] != [] and words[1] in _WHOLE) or of_years)


def _repeated(tokens: Tokens, items: Sequence[Mention]) -> Iterator[Mention]:
    """``two six-month terms to run consecutively``: the term as many times as it was passed."""
    consecutive = any(isinstance(item, Cue) and item.kind == "consecutive" for item in items)
    for place, (before, item) in enumerate(pairwise([None, *items])):
        assert item is not None
        times = _times_each(items, place) if consecutive and isinstance(item, Duration) else 1
        if consecutive and isinstance(item, Duration) and isinstance(before, Number):
            between = [word.lower() for word in tokens.words[before.end : item.start]]
            ended = tokens.words[item.end - 1].lower() in ("year", "month", "week", "day")
            times = int(before.value) if ended and set(between) <= {"consecutive"} else times
        yield from [item] * (times if 1 < times <= _MOST_TIMES else 1)


def _for_each(items: Sequence[Mention], place: int) -> Mention:
    """A sum ``for each of the two offences`` as many times as there are offences."""
    item = items[place]
    if not isinstance(item, Money):
        return item
    return msgspec.structs.replace(item, pounds=round(item.pounds * _times_each(items, place), 2))


def _times_each(items: Sequence[Mention], place: int) -> int:
    """How many times the measure at ``place`` was imposed: twice in ``six months on each of two counts``."""
    following = [other for other in items[place + 1 : place + 4] if not isinstance(other, OrderMention)][:2]
    if len(following) < 2:
        return 1
    each, number = following
    if not (isinstance(each, Cue) and each.kind == "each" and isinstance(number, Number)):
        return 1
    near = each.start - items[place].end <= _NEAR and number.start - each.end <= _NEAR
    return int(number.value) if near and number.value == int(number.value) and number.value <= _MOST_TIMES else 1
