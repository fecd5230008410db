"""The words of a theft -> whether it was one from a shop, and the only file that knows where these words stand."""

from typing import Final

from release_extract.language.lexicon import Lexicon
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import OffenceMention
from release_extract.rules.shops import LEADS_TO_SHOP, NO_SHOP, PLAIN_THEFT, SHOP_NAMES, SHOP_NOUNS, SHOP_THEFT

_NOUNS: Final = Lexicon.of([(SHOP_NOUNS, SHOP_THEFT)])
_NAMES: Final = Lexicon.of([(SHOP_NAMES, SHOP_THEFT)])
#: How far after a theft's own words its place is told, and after ``from`` the shop.
_REACH: Final = 16
_REACH_OF_SHOP: Final = 6
_STOPS: Final = frozenset(". ; – — - : when after while but".split())
_STOPS_OF_PLACE: Final = _STOPS | {","}


def labels_of_theft(tokens: Tokens, offence: OffenceMention, limit: int) -> tuple[str, ...]:
    """The labels of ``offence``, with a theft ``from Boots`` or ``belonging to Asda`` as one from a shop.

    ``limit`` is the token where another charge or act begins.
    """
    if offence.labels != (PLAIN_THEFT,) or not _is_from_shop(tokens, offence, limit):
        return offence.labels
    return (SHOP_THEFT,)


def _is_from_shop(tokens: Tokens, offence: OffenceMention, limit: int) -> bool:
    end = min(limit, offence.end + _REACH, len(tokens.words))
    words = [word.lower() for word in tokens.words[offence.start : end]]
    own = offence.end - offence.start
    stop = next(
        (at for at in range(own, len(words)) if words[at] in _STOPS and not _inside_name(words, at)), len(words)
    )
    if not NO_SHOP.isdisjoint(words[:stop]):
        return False
    return any(
        words[at] in LEADS_TO_SHOP and _names_shop(tokens, offence.start + at + 1, offence.start + stop)
        for at in range(1, stop)
    )


def _inside_name(words: list[str], at: int) -> bool:
    """The hyphen of ``Co-op``."""
    return words[at] == "-" and words[at - 1] == "co"


def _names_shop(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether a shop is named among the next tokens: ``from a Stafford store``, ``from Tesco in Hull``."""
    for i in range(start, min(stop, start + _REACH_OF_SHOP)):
        if tokens.words[i] in _STOPS_OF_PLACE and not _inside_name([w.lower() for w in tokens.words[i - 1 : i + 1]], 1):
            return False
        if _NOUNS.match(tokens.stems, i) or (tokens.words[i][0].isupper() and _NAMES.match(tokens.stems, i)):
            return True
    return False
