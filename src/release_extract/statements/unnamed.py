"""The words before an act -> whether they speak of one of a group without saying which."""

from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Mention

#: What stands between a subject and its verb.
_AUXILIARIES: Final = frozenset("was were is has have been being also then will be had".split())
_ORDINALS: Final = frozenset("second third fourth fifth sixth other another last first".split())
_NO_NOUN: Final = frozenset(", . ; : and of for with to in at on who which".split())
_REACH: Final = 8
_MOST_NOUNS: Final = 2


def names_nobody(tokens: Tokens, cue: Mention | None) -> str:
    """``one_of`` for ``one of the teenagers was sentenced``, ``ordinal`` for ``the third was given``, else nothing."""
    if cue is None:
        return ""
    words = [word.lower() for word in tokens.words[max(0, cue.start - _REACH) : cue.start]]
    while words and words[-1] in _AUXILIARIES:
        words.pop()
    for nouns in range(_MOST_NOUNS + 1):
        head = words[: len(words) - nouns]
        if not _NO_NOUN.isdisjoint(words[len(head) :]):
            return ""
        if head[-3:] == ["one", "of", "the"] or (not nouns and head[-3:] == ["one", "of", "them"]):
            return "one_of"
        if head[-2:-1] in (["the"], ["a"]) and head[-1] in _ORDINALS:
            return "ordinal"
        if not nouns and head[-1:] in (["one"], ["another"]) and head[-2:-1] != ["the"]:
            return "one_of" if head[-1] == "one" else "ordinal"
    return ""
