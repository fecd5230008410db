"""What may stand between a name and the age or the address that is printed of it."""

from typing import Final

from release_extract.language.tokens import Tokens

#: Tokens that a trade or the like may take between a name and its address.
APPOSITION: Final = 14
#: Tokens between a name and its age.
MIDDLE_GAP: Final = 4
#: Words between a name or address and an age.
BEFORE_AGE: Final = frozenset({",", "(", "aged", "age", "and", "who", "is", "now", "just", "only", "also"})
_APPOSED: Final = (BEFORE_AGE - {"and"}) | frozenset("then a pictured inset turned turns years old jr sr esq".split())


def only_apposition(tokens: Tokens, start: int, end: int) -> bool:
    """Whether nothing but signs and words like ``aged`` and ``now`` stand in the tokens from ``start`` to ``end``."""
    return all(not word.isalpha() or word.lower() in _APPOSED for word in tokens.words[start:end])


def past_number_of(tokens: Tokens, position: int) -> int:
    """The token after the ``-of-three`` of ``father-of-three`` at ``position``."""
    return position + 4 if tokens.words[position : position + 3] == ["-", "of", "-"] else position


def past_comma(tokens: Tokens, position: int) -> int:
    """The token after the comma at ``position``, or ``position`` where there is none."""
    return position + 1 if tokens.words[position : position + 1] == [","] else position
