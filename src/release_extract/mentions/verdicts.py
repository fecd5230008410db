"""``found Dean Ashdown, 34, of Mill Lane, guilty of``: the only file that reads a verdict that its defendant parts."""

from collections.abc import Sequence
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Mention

_FINDS: Final = frozenset({"found", "finds", "find", "finding"})
#: Tokens between the verb and its verdict: a name with age and address.
_REACH: Final = 40


def parted_verdicts(tokens: Tokens, start: int, end: int, mentions: Sequence[Mention]) -> list[Cue]:
    """The cues ``convicted`` and ``acquitted`` of the tokens ``start`` to ``end`` whose ``found`` stands apart."""
    if not any(word.lower() == "guilty" for word in tokens.words[start:end]):
        return []
    covered = {i for mention in mentions for i in range(mention.start, mention.end)}
    found: list[Cue] = []
    verb = -1
    for i in range(start, end):
        word = tokens.words[i].lower()
        if i in covered:
            continue
        if word in _FINDS:
            verb = i
        elif word == "guilty" and 0 <= verb < i <= verb + _REACH:
            acquitted = tokens.words[i - 1].lower() == "not"
            after = i + 2 if tokens.words[i + 1 : i + 2] == ["of"] else i + 1
            found.append(Cue(i - acquitted, after, "acquitted" if acquitted else "convicted"))
            verb = -1
    return found
