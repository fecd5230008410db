"""``found Dean Ashdown, 34, guilty of``, ``banned Ashdown from driving``: what the name of a defendant parts."""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Mention, OrderMention
from release_extract.mentions.names import is_capitalised
from release_extract.mentions.phrases import Words, read_phrase

_FINDS: Final = frozenset({"found", "finds", "find", "finding"})
#: Tokens between the verb and its verdict: a name with age and address.
_REACH: Final = 40
#: Stems of what a ban is from: ``from keeping pigs``.
_LONGEST_BAN: Final = 10
_LONGEST_NAME: Final = 7
_NAME_WORDS: Final = frozenset({"and", "the", "both", "pair", "him", "her", "them", "men", "brothers", "-"})


def parted_verdicts(tokens: Tokens, start: int, end: int, mentions: Sequence[Mention]) -> list[Cue]:
    """The cues ``convicted`` and ``acquitted`` of the tokens ``start`` to ``end`` whose ``found`` stands apart."""
    if "guilty" not in tokens.lower[start:end]:
        return []
    covered = {i for mention in mentions for i in range(mention.start, mention.end)}
    found: list[Cue] = []
    verb = -1
    for i in range(start, end):
        word = tokens.lower[i]
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


def parted_bans(tokens: Tokens, words: Words, folded: Mapping[int, int], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with the kind of every ban whose object stands before what it is from; ``folded``: token -> stem."""
    found = list(mentions)
    for place, ban in enumerate(mentions):
        if not isinstance(ban, OrderMention) or ban.kind != "ban":
            continue
        first, rest = folded.get(ban.start), folded.get(_past_name(tokens, ban.end))
        if first is None or rest is None or words.stems[rest : rest + 1] != ["from"] or rest == first + 1:
            continue
        places = [first, *range(rest, min(rest + _LONGEST_BAN, len(words.stems)))]
        whole = Words([words.stems[k] for k in places], [*(words.origin[k] for k in places), words.origin[-1]], {})
        read = read_phrase(whole, 0)
        if read and isinstance(read[0], OrderMention):
            found[place] = replace(ban, kind=read[0].kind)
    return found


def _past_name(tokens: Tokens, i: int) -> int:
    """The token after the name, or the pair of names, that begins at token ``i``."""
    end = i
    while end < len(tokens.words) and end - i < _LONGEST_NAME:
        if not is_capitalised(tokens.words[end]) and tokens.words[end] not in _NAME_WORDS:
            break
        end += 1
    return end
