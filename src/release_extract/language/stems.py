"""Word -> stem, and the only file that knows English inflection.

A stem joins the forms that one rule should match: ``burglary`` and ``burglaries``, ``making``, ``made`` and ``make``,
``possession`` and ``possessing``. It is a key for table look-ups and never printed.
"""

from collections.abc import Iterable

from release_extract.rules.act_words import APART
from release_extract.rules.irregular import IRREGULAR_STEMS

_VOWELS = frozenset("aeiouy")
_KEPT_DOUBLES = ("ll", "ss", "zz", "ff")
_CACHE_LIMIT = 65_536
_cache: dict[str, str] = {}


def stem(word: str) -> str:
    """The stem of ``word`` in any case; digits and punctuation come back as they are."""
    found = _cache.get(word)
    if found is None:
        if len(_cache) >= _CACHE_LIMIT:
            _cache.clear()
        lower = word.lower()
        found = APART.get(lower) or IRREGULAR_STEMS.get(lower) or _strip(lower)
        _cache[word] = found
    return found


def stems_of(words: Iterable[str]) -> list[str]:
    """The stem of each word."""
    known = _cache.get
    return [known(word) or stem(word) for word in words]


def _strip(word: str) -> str:
    """Cut a regular plural, -ed or -ing off, then a final mute e."""
    if len(word) <= 3 or not word.isalpha():
        return word
    if word.endswith("ies") or word.endswith("ied"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]
    if word.endswith("es") and word[:-2].endswith(("s", "sh", "ch", "x", "z")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return _mute_e(word[:-1])
    for ending in ("ing", "ed"):
        if word.endswith(ending) and _has_vowel(word[: -len(ending)]):
            return _mute_e(_single(word[: -len(ending)]))
    return _mute_e(word)


def _has_vowel(root: str) -> bool:
    return len(root) > 1 and not _VOWELS.isdisjoint(root)


def _single(root: str) -> str:
    """``stopp`` (from stopped) to ``stop``; ``assess`` and ``kill`` stay."""
    if len(root) > 3 and root[-1] == root[-2] and not root.endswith(_KEPT_DOUBLES):
        return root[:-1]
    return root


def _mute_e(root: str) -> str:
    return root[:-1] if root.endswith("e") and len(root) > 3 else root
