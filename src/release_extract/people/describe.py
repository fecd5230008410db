"""Give each person the age and the address that the release prints of him, beside his name or paragraphs later."""

from collections.abc import Sequence
from typing import Final

from release_extract.language.prose import Prose
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Age, Cue, Mention, Reference
from release_extract.people.ages import age_beside, age_of_several, age_past_address, paired_ages
from release_extract.people.beside import MIDDLE_GAP, past_comma, past_number_of
from release_extract.people.bystanders import suffers
from release_extract.people.draft import Draft
from release_extract.people.homes import address_after, address_beside, addresses_in_order, home_after, shared_address
from release_extract.people.model import PersonMention
from release_extract.people.suspects import act_follows
from release_extract.people.unnamed import age_of_noun
from release_extract.rules.pronouns import NOUN_GENDER

#: Sentences that may describe a defendant before his name.
_LEAD: Final = 5
#: Nouns that take up a defendant again with what is printed of him: ``The man, 34, of Harlow,``.
_TAKEN_UP: Final = frozenset(
    "man woman boy girl teenager youth defendant accused driver motorist pensioner father mother dad mum worker builder "
    "labourer student nurse teacher landlord businessman businesswoman offender pair".split()
)


def describe(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """Give each person the age and address printed beside a mention."""
    told = list(zip(prose.sentences, by_sentence, strict=True))
    for sentence, items in sorted(told, key=lambda pair: pair[0].kind == "caption"):
        for place, item in enumerate(items):
            if isinstance(item, PersonMention):
                age_beside(prose.tokens, items, place, drafts[item.person])
                paired_ages(prose.tokens, items, place, drafts)
                address = address_beside(prose.tokens, items, place, drafts, sentence.end)
                age_past_address(prose.tokens, items, place, drafts[item.person], address)
            elif isinstance(item, Age):
                age_of_several(prose.tokens, items, place, drafts)
        shared_address(prose, sentence, items, drafts)
        addresses_in_order(prose, sentence, items, drafts)


def loose_ages(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``The 42-year-old``, paragraphs after the name, is whoever was last named, has no age and may be a defendant."""
    last: int | None = None
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        for place, item in enumerate(items):
            if isinstance(item, PersonMention) and drafts[item.person].suspect:
                last = item.person
            elif isinstance(item, Reference) and last is not None and item.definite and not item.plural:
                _taken_up(prose.tokens, items, place, drafts[last], sentence.end)
                begin = past_comma(prose.tokens, past_number_of(prose.tokens, item.end))
                home_after(prose.tokens, begin, sentence.end, drafts[last])
            elif isinstance(item, Age) and last is not None and _said_of_known(prose.tokens, items, place):
                owner = _of_age(drafts, item.years) or drafts[last]
                if owner.age is None and not owner.company:
                    owner.age = item.years
                    owner.spans.append(Mention(item.start, item.end))
                if owner.age == item.years:
                    address_after(prose.tokens, item, owner, sentence.end)


def _of_age(drafts: Sequence[Draft], years: int) -> Draft | None:
    """The one possible defendant of whom this age is known."""
    found = [draft for draft in drafts if draft.suspect and draft.age == years]
    return found[0] if len(found) == 1 else None


def _taken_up(tokens: Tokens, items: Sequence[Mention], place: int, owner: Draft, limit: int) -> None:
    """``The man, 34, of Harlow,``: a noun for whoever was last named, with what is printed of him."""
    item = items[place]
    after = items[place + 1] if place + 1 < len(items) else None
    if not isinstance(item, Reference) or item.word not in _TAKEN_UP or not isinstance(after, Age) or owner.company:
        return
    gender = NOUN_GENDER.get(item.word)
    fits = gender is None or owner.gender in (gender, None)
    beside = after.noun < 0 and set(tokens.words[item.end : after.start]) <= {",", "(", "aged", "who", "is"}
    if owner.age is None and fits and beside and not suffers(tokens, Mention(item.start, after.end)):
        owner.age = after.years
        owner.spans.append(Mention(after.start, after.end))
        address_after(tokens, after, owner, limit)


def _said_of_known(tokens: Tokens, items: Sequence[Mention], place: int) -> bool:
    """Whether the age is ``the 42-year-old`` with no name after it."""
    item = items[place]
    before = tokens.words[item.start - 1].lower() if item.start else ""
    after = items[place + 1] if place + 1 < len(items) else None
    named = isinstance(after, PersonMention) and after.start - item.end <= MIDDLE_GAP
    return before in ("the", "unemployed") and not named


def lead_descriptions(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``A 29-year-old man from Harlow is behind bars``: what the lead prints of somebody whom the text names later."""
    for sentence, items in list(zip(prose.sentences, by_sentence, strict=True))[:_LEAD]:
        for place, item in enumerate(items):
            if isinstance(item, Reference) and not item.plural and item.definite is False:
                told = act_follows(items, place) or _sentencing_of(items, place)
                alone = [draft for draft in drafts if draft.suspect]
                if told and len(alone) == 1 and not alone[0].company:
                    home_after(prose.tokens, item.end, sentence.end, alone[0])
                owner = _only_ageless(drafts, NOUN_GENDER.get(item.word))
                age = age_of_noun(prose.tokens.words, items, place)
                if (
                    owner is not None
                    and age is not None
                    and (act_follows(items, place) or _sentencing_of(items, place))
                ):
                    owner.age = age.years
                    owner.spans.append(Mention(age.start, age.end))
                    home_after(prose.tokens, item.end, sentence.end, owner)


def _only_ageless(drafts: Sequence[Draft], gender: str | None) -> Draft | None:
    """The one possible defendant without an age who may be of this gender."""
    found = [
        d
        for d in drafts
        if d.suspect and d.age is None and not d.company and (gender is None or d.gender in (gender, None))
    ]
    return found[0] if len(found) == 1 else None


def _sentencing_of(items: Sequence[Mention], place: int) -> bool:
    return any(
        isinstance(item, Cue) and item.kind in ("sentenced", "given")
        for item in (*items[:place], *items[place + 1 : place + 2])
    )
