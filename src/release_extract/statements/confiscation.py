"""Words around an order to pay -> whether a criminal's gains are taken, and the only file that tells it.

Law: Proceeds of Crime Act 2002, parts 2 (England and Wales), 3 (Scotland) and 4 (Northern Ireland).
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from release_extract.mentions.model import Mention

_ENDS: Final = frozenset(".!?")
#: How many words of a sentence are looked at on either side.
_REACH: Final = 40
_NAMES: Final = frozenset({"confiscation", "poca"})
_PAIRS: Final = frozenset({("of", "crime"), ("available", "assets"), ("realisable", "assets"), ("criminal", "benefit")})


def takes_gains(words: Sequence[str], near: Mention) -> bool:
    """Whether the sentence around ``near`` speaks of confiscation: ``ordered to pay back £900 at a POCA hearing``."""
    before = [word.lower() for word in words[max(0, near.start - _REACH) : near.start]]
    after = [word.lower() for word in words[near.end : near.end + _REACH]]
    start = max((at + 1 for at, word in enumerate(before) if word in _ENDS), default=0)
    end = next((at for at, word in enumerate(after) if word in _ENDS), len(after))
    spoken = before[start:] + after[:end]
    return not _NAMES.isdisjoint(spoken) or not _PAIRS.isdisjoint(pairwise(spoken))
