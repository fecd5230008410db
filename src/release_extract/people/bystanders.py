"""Who is printed with age and address and yet no defendant: the only file that knows victims, witnesses and relatives."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Mention
from release_extract.people.draft import Draft
from release_extract.people.model import PersonMention
from release_extract.rules.person_words import (
    BEFORE_NAME,
    BEING,
    BYSTANDERS,
    DEEDS,
    DONE_TO_DEFENDANTS,
    DONE_TO_VICTIMS,
    HARMED,
    HAVING,
    TELLS,
    WAS_DOING,
)
from release_extract.rules.pronouns import RELATIONS

#: Tokens between a name and what is printed with it, or the words that it explains.
_REACH: Final = 16
_FIRST_VERB: Final = 14
#: Titles, ages and the like that may stand before one name, in tokens.
_MOST_BEFORE_NAME: Final = 40


def bystanders_of(tokens: Tokens, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> set[int]:
    """Whose name, age and address are printed because something was done to them, or because they saw and tell it."""
    people = [item for items in by_sentence for item in items if isinstance(item, PersonMention)]
    return {item.person for item in people if _stands_by(tokens, item, drafts[item.person])}


def _stands_by(tokens: Tokens, item: PersonMention, draft: Draft) -> bool:
    before = tokens.words[item.start - 1].lower() if item.start else ""
    if before in BYSTANDERS or _is_relative_of(tokens, item.start) or is_harmed(tokens, item):
        return True
    home = next((home.end for home in draft.homes if 0 < home.start - item.end <= _REACH), None)
    if home is None and (draft.homes or draft.age is None):
        return False
    begin = item.end if home is None else home
    after = [word.lower() for word in tokens.words[begin : begin + 4] if word.isalpha() and word.lower() != "aged"]
    return after[:1] != [] and (after[0] in TELLS or (after[0] in BEING and after[1:2] != [] and after[1] in WAS_DOING))


def _is_relative_of(tokens: Tokens, start: int) -> bool:
    """``The wife of a murdered driver, Ann Reid,``: an apposition to somebody's relative."""
    words = [word.lower() for word in tokens.words[max(0, start - _REACH) : start]]
    if words[-1:] != [","]:
        return False
    return any(word in RELATIONS and after == "of" for word, after in pairwise(words))


def before_name(tokens: Tokens, start: int) -> int:
    """The token before the titles, ages and relations of the name at token ``start``; -1 where nothing is before them."""
    position = start - 1
    first = max(0, position - _MOST_BEFORE_NAME)
    while position >= first and (tokens.words[position].lower() in BEFORE_NAME or tokens.words[position].isdecimal()):
        position -= 1
    return position


def is_harmed(tokens: Tokens, item: Mention) -> bool:
    """``held Lee Fox``, ``robbed Ann Reid``: the object of a verb that tells of no police work and no trial."""
    position = before_name(tokens, item.start)
    word = tokens.words[position] if position > 0 else ""
    subject = tokens.words[position - 1] if position > 0 else ""
    deed = word in DEEDS or (word.endswith("ed") and word.islower() and word not in DONE_TO_DEFENDANTS)
    return (
        deed and (subject[:1].isalpha() or subject[:1] == "'") and subject.lower() not in ("the", "a", "an", "pictured")
    )


def suffers(tokens: Tokens, item: Mention) -> bool:
    """``Dean Ashdown, a roofer, was stabbed``, ``Ashdown died``: what the first verb after the name says of a victim."""
    words = tokens.lower[item.end : item.end + _FIRST_VERB]
    words = words[: words.index(".")] if "." in words else words
    verb = next((place for place, word in enumerate(words) if word in BEING | HAVING | HARMED), None)
    if verb is None or words[verb] in HARMED:
        return verb is not None
    return not (HARMED | DONE_TO_VICTIMS).isdisjoint(words[verb + 1 : verb + 3])
