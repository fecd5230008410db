"""Mentions -> Cast: the only file that decides which names are one person and what is printed of each."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from release_extract.language.prose import Prose
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Cue, Mention, Mentions, NameMention
from release_extract.people.ages import pair_ages
from release_extract.people.aliases import is_alias
from release_extract.people.describe import describe, lead_descriptions, loose_ages
from release_extract.people.draft import OFFICES, TITLES, Draft, name_words
from release_extract.people.homes import group_homes, homes_of_subjects, same_addresses
from release_extract.people.model import Cast, Person, PersonMention
from release_extract.people.short import ShortNames
from release_extract.people.suspects import mark_suspects
from release_extract.people.topics import is_digest, is_without_defendants, lead_words
from release_extract.people.unnamed import add_unnamed

#: Letters of a surname from which on one that differs is a slip.
_SURE_LETTERS: Final = 5


def cast_of(prose: Prose, mentions: Mentions) -> Cast:
    """Resolve every name of the release."""
    drafts: list[Draft] = []
    owners = _cluster(prose.tokens, mentions, drafts)
    by_sentence = _resolve(prose, mentions, drafts, owners)
    if is_digest(prose):
        by_sentence = tuple(tuple(item for item in items if not _opens_other_case(item)) for items in by_sentence)
    describe(prose, by_sentence, drafts)
    pair_ages(by_sentence, drafts)
    _clear_roles(drafts)
    mark_suspects(prose, by_sentence, drafts)
    by_sentence = _other_cases(by_sentence, drafts)
    group_homes(prose, by_sentence, drafts)
    loose_ages(prose, by_sentence, drafts)
    homes_of_subjects(prose, by_sentence, drafts)
    lead_descriptions(prose, by_sentence, drafts)
    same_addresses(drafts)
    if not is_without_defendants(lead_words(prose)):
        by_sentence = add_unnamed(prose, by_sentence, drafts)
        loose_ages(prose, by_sentence, drafts)
    people = tuple(_person(draft) for draft in drafts)
    suspects = tuple(i for i, draft in enumerate(drafts) if draft.suspect)
    accused = tuple(i for i in suspects if drafts[i].accused)
    return Cast(people, suspects, accused, by_sentence)


def _opens_other_case(item: Mention) -> bool:
    """``In another case``, which of several cases in one release only tells where the next one begins."""
    return isinstance(item, Cue) and item.kind == "other_case"


def _other_cases(by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions, with whoever is of another case turned into the words that say so."""
    return tuple(
        tuple(
            Cue(item.start, item.end, "other_case")
            if isinstance(item, PersonMention) and drafts[item.person].earlier and not drafts[item.person].suspect
            else item
            for item in items
        )
        for items in by_sentence
    )


def _clear_roles(drafts: Sequence[Draft]) -> None:
    """An officer or director printed with his age is a defendant: of one who only speaks no release prints it."""
    for draft in drafts:
        if draft.role in ("officer", "official") and draft.age is not None:
            draft.role = None


def _person(draft: Draft) -> Person:
    return Person(
        draft.name,
        draft.words[-1] if draft.words else "",
        draft.gender,
        draft.role,
        draft.age,
        draft.address,
        draft.anonymous,
        draft.company,
        tuple(draft.spans),
    )


def _cluster(tokens: Tokens, mentions: Mentions, drafts: list[Draft]) -> dict[int, int]:
    """The draft of each full name, by the mention's first token. Short names wait until all full ones are known."""
    owners: dict[int, int] = {}
    names = _with_surnames([m for sentence in mentions.by_sentence for m in sentence if isinstance(m, NameMention)])
    aliases = {b.start: a.start for a, b in pairwise(names) if is_alias(tokens, a, b)}
    full = [mention for mention in names if mention.start not in aliases]
    for mention in sorted(full, key=lambda m: (len(name_words(m.name)) < 2, m.start)):
        index = _same_person(mention, drafts)
        if index is None:
            drafts.append(Draft(mention))
            index = len(drafts) - 1
        else:
            _merge(drafts[index], mention)
        owners[mention.start] = index
    for alias, name in aliases.items():
        owners[alias] = owners[aliases.get(name, name)]
    return owners


def _with_surnames(names: Sequence[NameMention]) -> list[NameMention]:
    """``Ashdown's brother Clive, 55``: a relative printed by the given name alone has the surname said before."""
    found: list[NameMention] = []
    surname = ""
    for mention in names:
        if mention.role == "relative" and " " not in mention.name and surname:
            mention = replace(mention, name=f"{mention.name} {surname}")
        elif " " in mention.name and mention.role not in OFFICES and not mention.company:
            surname = mention.name.split()[-1]
        found.append(mention)
    return found


def _same_person(mention: NameMention, drafts: Sequence[Draft]) -> int | None:
    words = name_words(mention.name)
    bearer = _by_surname(mention, words[0], drafts) if len(words) == 1 else None
    if bearer is not None:
        return bearer
    return next((i for i, draft in enumerate(drafts) if _same_words(words, draft.words)), None)


def _same_words(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two full names are one person's: the same surname, and no given name that the other has not."""
    if len(a) < 2 or len(b) < 2:
        return list(a) == list(b)
    if a[0] == b[0] and len(a) == len(b) and _misprinted(a[-1], b[-1]):
        return True
    return a[-1] == b[-1] and (set(a) <= set(b) or set(b) <= set(a))


def _misprinted(a: str, b: str) -> bool:
    """Whether two surnames differ in one letter, as a slip does."""
    if min(len(a), len(b)) < _SURE_LETTERS or len(a) != len(b):
        return False
    first = next((i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y), None)
    return first is not None and a[first + 1 :] == b[first + 1 :]


def _by_surname(mention: NameMention, word: str, drafts: Sequence[Draft]) -> int | None:
    """The bearer of a surname that stands with a title; of several whom the title fits, the one named last before."""
    bearers = [i for i, draft in enumerate(drafts) if len(draft.words) > 1 and draft.words[-1] == word]
    if mention.role in OFFICES:
        bearers = [i for i in bearers if drafts[i].role == mention.role]
    elif mention.role in TITLES and len(bearers) > 1:
        bearers = [i for i in bearers if drafts[i].gender in (TITLES[mention.role], None)]
        before = {i: [s.start for s in drafts[i].spans if s.start < mention.start] for i in bearers}
        bearers = sorted((i for i in bearers if before[i]), key=lambda i: max(before[i]))[-1:] or bearers
    return bearers[0] if len(bearers) == 1 else None


def _merge(draft: Draft, mention: NameMention) -> None:
    words = name_words(mention.name)
    if len(words) > len(draft.words):
        draft.name, draft.words = mention.name, words
    if mention.role and mention.role not in TITLES:
        draft.role = draft.role or mention.role
    draft.ever_titled = draft.ever_titled or mention.role in ("mr", "mrs")
    draft.spans.append(mention)


def _resolve(
    prose: Prose, mentions: Mentions, drafts: list[Draft], owners: dict[int, int]
) -> tuple[tuple[Mention, ...], ...]:
    """Each sentence's mentions with full names and later surnames turned into persons, the cast in order of mention."""
    order = sorted(range(len(drafts)), key=lambda i: min(span.start for span in drafts[i].spans))
    rank = {old: new for new, old in enumerate(order)}
    drafts[:] = [drafts[i] for i in order]
    short = ShortNames(drafts)
    resolved = []
    for sentence, found in zip(prose.sentences, mentions.by_sentence, strict=True):
        full = {m.start: rank[owners[m.start]] for m in found if isinstance(m, NameMention)}
        items = [PersonMention(m.start, m.end, full[m.start]) if m.start in full else m for m in found]
        resolved.append(tuple(short.resolve(prose, sentence, items)))
    return tuple(resolved)
