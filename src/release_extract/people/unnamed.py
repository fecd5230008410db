"""Defendants whom the release does not name (``a 17-year-old boy``), and the only file that makes people of descriptions."""

from collections.abc import Sequence
from typing import Final

from release_extract.language.prose import Prose
from release_extract.mentions.model import Age, Mention, NameMention, Reference
from release_extract.people.draft import Draft
from release_extract.people.model import PersonMention
from release_extract.people.suspects import act_follows, is_object
from release_extract.rules.pronouns import SINGULAR

_POSSESSIVES: Final = frozenset({"his", "her", "their"})
_ARTICLES: Final = frozenset({"a", "an", "the", "another", "one", "this", "that"}) | _POSSESSIVES
_REACH: Final = 7
_ADULT: Final = 18


def add_unnamed(
    prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: list[Draft]
) -> tuple[tuple[Mention, ...], ...]:
    """Each sentence's mentions, with the words for an unnamed defendant turned into a person of the cast."""
    resolved = []
    for items in by_sentence:
        resolved.append(tuple(_replaced(prose, items, place, drafts) for place in range(len(items))))
    return tuple(resolved)


def _replaced(prose: Prose, items: Sequence[Mention], place: int, drafts: list[Draft]) -> Mention:
    item = items[place]
    if not isinstance(item, Reference) or item.plural or item.word in SINGULAR or item.word in ("defendant", "accused"):
        return item
    label = _label(prose, item)
    if label is not None:
        return PersonMention(item.start, label.end, _labelled(prose, label, drafts))
    age = _age(items, place)
    start = _start(prose, item)
    if start is None or (
        item.definite is not False and age is None and prose.tokens.words[start - 1].lower() not in _POSSESSIVES
    ):
        return item
    if not act_follows(items, place) or is_object(prose.tokens, Mention(start, item.end)):
        return item
    years = age.years if age else None
    if _is_named(years, drafts):
        return item
    index = _known(item, years, drafts)
    if index is None:
        index = _new(prose, item, start, age, drafts)
    return PersonMention(item.start, item.end, index)


def _label(prose: Prose, item: Reference) -> Mention | None:
    """``Man 1``: a list's own name for somebody."""
    words = prose.tokens.words
    after = words[item.end] if item.end < len(words) else ""
    if words[item.start][0].isupper() and len(after) == 1 and (after.isdigit() or after in "ABCDE"):
        return Mention(item.start, item.end + 1)
    return None


def _labelled(prose: Prose, label: Mention, drafts: list[Draft]) -> int:
    text = " ".join(prose.tokens.words[label.start : label.end])
    for i, draft in enumerate(drafts):
        if draft.name == text:
            return i
    draft = Draft(NameMention(label.start, label.end, text, None))
    draft.anonymous = draft.suspect = True
    drafts.append(draft)
    return len(drafts) - 1


def _age(items: Sequence[Mention], place: int) -> Age | None:
    """The age before or after the noun."""
    for near in (place - 1, place + 1):
        found = items[near] if 0 <= near < len(items) else None
        if isinstance(found, Age) and max(found.start, items[place].start) - min(found.end, items[place].end) <= 4:
            return found
    return None


def _start(prose: Prose, item: Reference) -> int | None:
    """The first token of the description, after its article; None where it has none."""
    words = prose.tokens.words
    for position in range(item.head, max(-1, item.head - _REACH), -1):
        before = words[position - 1].lower() if position else "\n"
        if before in _ARTICLES:
            return position
        if before in ",.;:\n" or prose.tokens.starts[position] - prose.tokens.ends[position - 1] > 1:
            return None
    return None


def _is_named(years: int | None, drafts: Sequence[Draft]) -> bool:
    """Whether the words may mean somebody who is named: nobody else is then made of them."""
    named = [draft for draft in drafts if draft.suspect and not draft.anonymous]
    if not named:
        return False
    if years is None:
        return True
    return any(draft.age == years or (draft.age is None and years >= _ADULT) for draft in named)


def _known(item: Reference, years: int | None, drafts: Sequence[Draft]) -> int | None:
    """The unnamed person that the words mean again."""
    for i, draft in enumerate(drafts):
        if (
            draft.anonymous
            and (draft.age == years or (item.definite and years is None))
            and (years is not None or draft.words[-1:] == [item.word])
        ):
            return i
    return None


def _new(prose: Prose, item: Reference, start: int, age: Age | None, drafts: list[Draft]) -> int:
    tokens = prose.tokens
    end = age.end if age and age.start > item.end and tokens.words[age.start - 1].lower() == "aged" else item.end
    text = " ".join(tokens.text[tokens.starts[start] : tokens.ends[end - 1]].split())
    draft = Draft(NameMention(start, end, text, None))
    draft.anonymous = draft.suspect = True
    draft.words = [item.word]
    draft.age = age.years if age else None
    drafts.append(draft)
    return len(drafts) - 1
