"""Defendants whom the release does not name (``a 17-year-old boy``), and the only file that makes people of descriptions."""

from collections.abc import Sequence
from typing import Final

import msgspec

from release_extract.language.prose import Prose, Sentence
from release_extract.language.tokens import printed
from release_extract.mentions.addresses import address_end, address_text, read_address
from release_extract.mentions.model import Age, Cue, Date, Mention, NameMention, Number, OffenceMention, Reference
from release_extract.people.bystanders import is_harmed, suffers
from release_extract.people.draft import Draft
from release_extract.people.model import PersonMention
from release_extract.people.suspects import (
    act_follows,
    acted_on,
    charge_lists,
    is_accused,
    is_charged,
    is_object,
    is_tried,
)
from release_extract.people.topics import opens_earlier
from release_extract.rules.address_words import SAME_PLACES
from release_extract.rules.person_words import COUNTED
from release_extract.rules.pronouns import ARTICLES, NOUN_GENDER, POSSESSIVES, SINGULAR, SINGULAR_OF
from release_extract.rules.titles import DEFENDANT_NOUNS

_DEFINITE: Final = frozenset({"the", "this", "that"})
_ARTICLES: Final = ARTICLES | POSSESSIVES | _DEFINITE
_NO_DESCRIPTION: Final = frozenset({"defendant", "accused", "suspect", "victim", "prisoner", "officer", "person"})
_ORDINALS: Final = frozenset("second third fourth fifth sixth further other".split())
#: Tokens of ``who cannot be named for legal reasons`` between a noun and its age.
_RELATIVE_CLAUSE: Final = 14
#: Tokens between a noun and its age.
_GAP: Final = 4
#: Words between a description and the age after it.
_BEFORE_AGE: Final = frozenset({",", "(", "aged", "who", "is", "of", "now", "–", "-"})
_REACH: Final = 7
_ADULT: Final = 18
#: In England and Wales nobody younger than ten can be charged (Children and Young Persons Act 1933, s.50).
_YOUNGEST: Final = 10
#: Digits of an age.
_YEARS_DIGITS: Final = 2
#: Tokens between a description and the fuller one that explains it.
_EXPLAINED: Final = 8
#: Sentences that may count the defendants.
_FIRST_SENTENCES: Final = 3
#: Tokens within which the name of somebody described follows.
_NEXT_NAME: Final = 90


class _Described(msgspec.Struct, frozen=True):
    """A noun for a person with its article, the first token of the description after it, and the age that it carries."""

    item: Reference
    start: int
    article: str
    age: Age | None


def add_unnamed(
    prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: list[Draft]
) -> tuple[tuple[Mention, ...], ...]:
    """Each sentence's mentions, with the words for an unnamed defendant turned into a person of the cast."""
    naming = _Naming(prose, by_sentence, drafts)
    return tuple(
        naming.resolve_sentence(items, sentence) for sentence, items in zip(prose.sentences, by_sentence, strict=True)
    )


def _compatible(draft: Draft, found: _Described) -> bool:
    """Whether a noun can mean the person: a woman is no boy."""
    genders = {NOUN_GENDER.get(draft.words[-1]), NOUN_GENDER.get(found.item.word)} - {None}
    return len(genders) < 2


def _same_gender(a: Reference, b: Reference) -> bool:
    return len({NOUN_GENDER.get(a.word), NOUN_GENDER.get(b.word)} - {None}) < 2


def age_of_noun(words: Sequence[str], items: Sequence[Mention], place: int) -> Age | None:
    """The age before or after the noun at ``place``: ``a 16-year-old boy``, ``a boy aged 16``."""
    for near in (place - 1, place + 1):
        found = items[near] if 0 <= near < len(items) else None
        if near < place and isinstance(found, Age) and found.noun < 0:
            continue  # ``a man, 34, and a woman``: a bare age belongs to what stands before it
        if isinstance(found, Age) and max(found.start, items[place].start) - min(found.end, items[place].end) <= _GAP:
            between = {word.lower() for word in words[items[place].end : found.start]}
            return found if between <= _BEFORE_AGE else None
    return None


def _counts(items: Sequence[Mention]) -> int:
    """The number of ``Two men charged``; 0 where the first mentions are no such group."""
    number, group = (*items[:2], None, None)[:2]
    told = isinstance(number, Number) and isinstance(group, Reference) and group.plural
    return int(number.value) if told and isinstance(number, Number) and act_follows(items, 1) else 0


def _opens_with_day(item: Mention, sentence: Sentence) -> bool:
    """``On Friday 22 August 2025, a man was sentenced``: a sentence about a day of its own."""
    return (
        isinstance(item, Date) and item.start <= sentence.start + 1 and item.day is not None and item.year is not None
    )


class _Naming:
    def __init__(self, prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: list[Draft]) -> None:
        self._prose = prose
        self._words = prose.tokens.words
        self._drafts = drafts
        self._named = [draft for draft in drafts if draft.suspect]
        #: First tokens of sentences that list who is charged.
        lists = zip(prose.sentences, charge_lists(prose, by_sentence), strict=True)
        self._charge_lists = {sentence.start for sentence, listed in lists if listed}
        #: Whether the release's first sentences count the defendants whom it names: ``Two men charged``.
        self._all_named = any(_counts(items) == len(self._named) for items in by_sentence[:_FIRST_SENTENCES])
        #: The one person of whom the sentence before told.
        self._last: int | None = None
        described = (self._described(items, place) for items in by_sentence for place in range(len(items)))
        self._all = [found for found in described if found is not None]
        self._compound_ages = {
            item.years
            for items in by_sentence
            for item in items
            if isinstance(item, Age) and not {"year", "years"}.isdisjoint(self._words[item.start : item.end])
        }

    def resolve_sentence(self, items: Sequence[Mention], sentence: Sentence) -> tuple[Mention, ...]:
        """The sentence's mentions with unnamed people, and ``they`` of one of them alone."""
        found = [new for place in range(len(items)) for new in self.resolve_all(items, place, sentence)]
        counted = {
            position for item in found if isinstance(item, PersonMention) for position in range(item.start, item.end)
        }
        found = [item for item in found if not (isinstance(item, (Number, Cue)) and item.start in counted)]
        found = [self._alone_again(found, place) for place in range(len(found))]
        people = {item.person for item in found if isinstance(item, PersonMention)}
        several = any(isinstance(item, Reference) and item.plural for item in found)
        if people or several:
            self._last = None if several or len(people) > 1 else people.pop()
        return tuple(sorted(found, key=lambda item: item.start))

    def _alone_again(self, items: Sequence[Mention], place: int) -> Mention:
        """``A teenager admitted theft. They were fined``: one person whose gender the release does not tell."""
        item = items[place]
        if not isinstance(item, Reference) or item.word not in ("they", "them") or self._last is None:
            return item
        draft = self._drafts[self._last]
        first = not any(isinstance(other, (Reference, PersonMention)) for other in items[:place])
        if not first or not draft.anonymous or NOUN_GENDER.get(draft.words[-1] if draft.words else ""):
            return item
        return PersonMention(item.start, item.end, self._last)

    def resolve_all(self, items: Sequence[Mention], place: int, sentence: Sentence) -> Sequence[Mention]:
        """The mention at ``place``, or the unnamed people that it is: several for ``two boys aged 14 and 16``."""
        item = items[place]
        counted = self._counted(items, place)
        if counted is not None:
            one = self._prose.tokens.lower[max(0, item.start - 3) : item.start - 1] == ["one", "of"]
            return [PersonMention(item.start - (3 if one else 1), item.end, counted)]
        agent = self._agent(items, place)
        if agent is not None:
            return [agent, item]
        ages = self._listed_ages(items, place) if isinstance(item, Reference) and item.plural else []
        if ages and isinstance(item, Reference) and self._are_others(ages) and act_follows(items, place):
            beside = {other.years for other in items if isinstance(other, Age)} | {age.years for age in ages}
            compound = not beside.isdisjoint(self._compound_ages)
            return [PersonMention(age.start, age.end, self._one_of(item, age, compound, ages[-1].end)) for age in ages]
        return [self.resolve(items, place, sentence)]

    def _counted(self, items: Sequence[Mention], place: int) -> int | None:
        """``The first, aged 52, from Margate``, ``The second defendant, 26,``, ``a third 16-year-old``: people whom the release counts."""
        item = items[place]
        if self._named or not isinstance(item, (Reference, Age)):
            return None
        label = self._counted_reference(items, place) if isinstance(item, Reference) else self._counted_age(item)
        age = item if isinstance(item, Age) else items[place + 1] if label else None
        if label is None or not isinstance(age, Age) or not act_follows(items, place):
            return None
        for person, draft in enumerate(self._drafts):
            if draft.anonymous and draft.name == label:
                return person
        draft = Draft(NameMention(item.start, item.end, label, None))
        draft.anonymous = draft.suspect = draft.accused = True
        draft.words = label.split()
        draft.age = age.years
        self._keep_home(draft, age.end)
        self._drafts.append(draft)
        return len(self._drafts) - 1

    def _counted_reference(self, items: Sequence[Mention], place: int) -> str | None:
        """``second defendant`` before an age."""
        item, after = items[place], items[place + 1] if place + 1 < len(items) else None
        if not isinstance(item, Reference) or item.plural or item.word not in _NO_DESCRIPTION:
            return None
        ordinal = self._ordinal(item.start - 1)
        return f"{ordinal} {item.word}" if ordinal and isinstance(after, Age) and after.noun < 0 else None

    def _counted_age(self, item: Age) -> str | None:
        """``The first, aged 52``, which leaves ``defendant`` out, ``the second 14-year-old``, ``one of the 16-year-olds``."""
        if item.noun >= 0:
            before = self._prose.tokens.lower[max(0, item.start - 3) : item.start]
            one = before in (["one", "of", "the"], ["one", "of", "these"])
            if one or self._ordinal(item.start - 1):
                return printed(self._prose.tokens, item.start - (3 if one else 1), item.end)
            return None
        position = item.start - 1
        while position > 0 and self._words[position] in (",", "(", "aged", "who", "is"):
            position -= 1
        ordinal = self._ordinal(position)
        return f"{ordinal} defendant" if ordinal else None

    def _ordinal(self, position: int) -> str:
        """The ordinal with its article at token ``position``; empty where none stands there."""
        word = self._words[position].lower() if position > 0 else ""
        return word if word in COUNTED and self._words[position - 1].lower() in ("the", "a") else ""

    def _agent(self, items: Sequence[Mention], place: int) -> PersonMention | None:
        """``A prolific burglar was jailed. Dean Ashdown, 46, hid``: of several people, whom a newspaper's word tells before the name."""
        item = items[place]
        if not self._named or not isinstance(item, OffenceMention) or not item.plain:
            return None
        noun = self._words[item.end - 1].lower()
        if noun not in DEFENDANT_NOUNS or not act_follows(items, place):
            return None
        for position in range(item.start - 1, max(-1, item.start - _REACH), -1):
            if self._words[position].lower() in ("a", "an"):
                found = _Described(
                    Reference(item.start, item.end, noun, item.end - 1, False, 1, False), position, "a", None
                )
                opens = position == 0 or self._gap(position) > 1 or self._words[position - 1] in ".:"
                person = self._named_later(items, place, found) if opens else None
                return None if person is None else PersonMention(position, position + 1, person)
        return None

    def _are_others(self, ages: Sequence[Age]) -> bool:
        """Whether people of these ages are none of those who are named."""
        known = {draft.age for draft in self._named}
        children = all(age.years < _ADULT for age in ages)
        return known.isdisjoint({age.years for age in ages}) and (children or None not in known)

    def _listed_ages(self, items: Sequence[Mention], place: int) -> list[Age]:
        """The ages of ``two boys aged 14 and 16``, ``three boys, one aged 14, one 15 and one 17``, ``two boys, both 15``."""
        found: list[Age] = []
        end = items[place].end
        for item in items[place + 1 : place + 10]:
            reach = _RELATIVE_CLAUSE if self._words[end : end + 1] == ["who"] else 3
            far = item.start - end > (2 if found else reach)
            if far or not isinstance(item, (Age, Number)):
                break
            end = item.end
            if isinstance(item, Age):
                found.append(item)
            elif found and item.value >= _YOUNGEST:
                found.append(Age(item.start, item.end, int(item.value)))
        if (
            len(found) == 1
            and self._words[found[0].start - 1 - (found[0].start - items[place].end > 1)].lower() == "both"
        ):
            return found * 2
        return found if len(found) > 1 else []

    def _one_of(self, item: Reference, age: Age, compound: bool, end: int) -> int:
        noun = SINGULAR_OF.get(item.word, item.word.removesuffix("s"))
        name = f"{age.years}-year-old {noun}" if compound else f"{noun} aged {age.years}"
        draft = Draft(NameMention(age.start, age.end, name, None))
        draft.anonymous = draft.suspect = True
        draft.words = [noun]
        draft.age = age.years
        self._keep_home(draft, end)
        self._drafts.append(draft)
        return len(self._drafts) - 1

    def resolve(self, items: Sequence[Mention], place: int, sentence: Sentence) -> Mention:
        """The mention at ``place``, or the unnamed person that it is."""
        item = items[place]
        label = self._label(item)
        if label is not None:
            return PersonMention(item.start, label.end, self._labelled(label))
        found = self._described(items, place)
        if found is not None and self._told_again(items, place, found):
            return item
        listed = sentence.kind == "item" or sentence.start in self._charge_lists
        heads_item = listed and found is not None and found.age is not None and place < 2
        if found is None or not (heads_item or self._acts(items, place, found)):
            return item
        apart = self._all_named and bool(items) and _opens_with_day(items[0], sentence)
        earlier = apart or opens_earlier(self._prose.tokens, sentence.start)
        if found.article in ARTICLES and self._has_case() and earlier:
            return Cue(item.start, item.end, "other_case")
        if self._is_named(found):
            later = self._named_later(items, place, found)
            return item if later is None else PersonMention(item.start, item.end, later)
        person = self._person(found)
        self._drafts[person].accused |= is_accused(self._prose.tokens, items, place)
        charged = sentence.start in self._charge_lists
        self._drafts[person].accused |= charged or self._ends_list(items, place, found)
        self._drafts[person].accused |= is_tried(self._prose.tokens, found.start - 1)
        self._drafts[person].accused |= is_charged(self._prose.tokens, items, place, found.start)
        return PersonMention(item.start, item.end, person)

    def _has_case(self) -> bool:
        """Whether somebody else is a defendant already."""
        return bool(self._named) or any(draft.anonymous for draft in self._drafts)

    def _told_again(self, items: Sequence[Mention], place: int, found: _Described) -> bool:
        """``A third youth – a 16-year-old boy``: a description without an age that the next one explains."""
        after = next((p for p in range(place + 1, len(items)) if not isinstance(items[p], Age)), None)
        if found.age is not None or after is None or items[after].start - items[place].end > _EXPLAINED:
            return False
        explained = self._described(items, after)
        dash = self._words[items[place].end] in (",", "–", "—", "-", "(", ":")
        return dash and explained is not None and explained.age is not None and explained.article in ARTICLES

    def _named_later(self, items: Sequence[Mention], place: int, found: _Described) -> int | None:
        """``A man from Longtown was cleared. Ross Bell had been``: whom the next name, the first of its kind, tells."""
        opens = not any(isinstance(item, (Reference, PersonMention)) for item in items[:place])
        if found.article not in ARTICLES or not opens:
            return None
        following = [i for i, draft in enumerate(self._drafts) if draft.suspect and self._fits(draft, found)]
        following += [
            i
            for i, draft in enumerate(self._drafts)
            if self._told_next(draft, found) and (not following or self._is_next(draft, found))
        ]
        following.sort(key=lambda i: self._drafts[i].spans[0].start)
        person = following[0] if following else None
        if person is not None:
            self._drafts[person].suspect = True
            if found.age is not None:
                self._drafts[person].age = self._drafts[person].age or found.age.years
            self._home(self._drafts[person], found)
        return person

    def _fits(self, draft: Draft, found: _Described) -> bool:
        first = min(span.start for span in draft.spans)
        gender = NOUN_GENDER.get(found.item.word)
        near = found.item.end <= first <= found.item.end + _NEXT_NAME
        age = found.age is None or draft.age in (found.age.years, None)
        return not draft.anonymous and near and age and (gender is None or draft.gender in (gender, None))

    def _told_next(self, draft: Draft, found: _Described) -> bool:
        """``has sentenced a Harlow man. Dean Ashdown, 30, hid``: whoever opens a sentence after it with his age."""
        first = min(draft.spans, key=lambda span: span.start)
        plain = draft.role is None and draft.age is not None and not draft.company and not draft.ever_titled
        opens = self._words[first.start - 1] in (".", "”") or self._gap(first.start) > 1
        return plain and opens and self._fits(draft, found) and not suffers(self._prose.tokens, first)

    def _is_next(self, draft: Draft, found: _Described) -> bool:
        """Whether the person opens the next sentence."""
        start = min(span.start for span in draft.spans)
        between = self._words[found.item.end : start]
        lines = sum(self._gap(position) > 1 for position in range(found.item.end + 1, start + 1))
        return between.count(".") <= 1 and lines <= 1

    def _described(self, items: Sequence[Mention], place: int) -> _Described | None:
        item = items[place]
        if isinstance(item, Age) and self._stands_for_person(items, place, item):
            return _Described(Reference(item.start, item.end, "", item.end - 1, False, 1, False), item.start, "a", item)
        if not isinstance(item, Reference) or item.plural or item.word in SINGULAR or item.word in _NO_DESCRIPTION:
            return None
        for position in range(item.head, max(-1, item.head - _REACH), -1):
            before = self._words[position - 1].lower() if position else "\n"
            if before in _ARTICLES:
                start = position + 1 if self._words[position].lower() in _ORDINALS else position
                return _Described(item, start, before, age_of_noun(self._words, items, place))
            age = items[place - 1] if place else None
            if before == "and" and isinstance(age, Age) and age.start == position and age.noun >= 0:
                return _Described(item, position, "a", age)  # ``a 38-year-old man and 33-year-old woman``
            if before in ",.;:\n" or self._gap(position) > 1:
                return None
        return None

    def _stands_for_person(self, items: Sequence[Mention], place: int, item: Age) -> bool:
        """``A 33-year-old appeared``: an age with its article and no noun."""
        after = items[place + 1] if place + 1 < len(items) else None
        near = isinstance(after, (Reference, PersonMention)) and after.start - item.end <= 4
        article = self._words[item.start - 1].lower()
        return item.noun >= 0 and not near and (article in ARTICLES or (article == "the" and not self._named))

    def _gap(self, position: int) -> int:
        return self._prose.tokens.starts[position] - self._prose.tokens.ends[position - 1]

    def _acts(self, items: Sequence[Mention], place: int, found: _Described) -> bool:
        """Whether the person does or undergoes what only a defendant does."""
        if found.start > 1 and self._words[found.start - 2].lower() in ("as", "be", "being"):
            return False  # ``posed as a 15-year-old girl``
        described = Mention(found.start, found.item.end)
        if is_object(self._prose.tokens, described) or is_harmed(self._prose.tokens, described):
            return False
        acts = (
            is_tried(self._prose.tokens, found.start - 1)
            or act_follows(items, place)
            or acted_on(items, place, found.start)
        )
        return acts or self._joined(items, place) or self._ends_list(items, place, found)

    def _ends_list(self, items: Sequence[Mention], place: int, found: _Described) -> bool:
        """``Kai Brown, of Wood Green; and a 17-year-old boy``: the last of a list of defendants."""
        before = next((item for item in reversed(items[:place]) if isinstance(item, PersonMention)), None)
        article = found.start - 1
        joined = self._words[article - 2 : article] == [";", "and"] or self._words[article - 1] == ";"
        return joined and before is not None and self._drafts[before.person].suspect

    def _joined(self, items: Sequence[Mention], place: int) -> bool:
        """``A boy of 16 and Reece Orr were charged``: the next person of the list does what the description does."""
        after = next((p for p in range(place + 1, len(items)) if isinstance(items[p], PersonMention)), None)
        if after is None or self._words[items[after].start - 1].lower() != "and":
            return False
        only_ages = all(isinstance(item, Age) for item in items[place + 1 : after])
        return only_ages and act_follows(items, after)

    def _is_named(self, found: _Described) -> bool:
        """Whether the words may mean somebody who is named: nobody else is then made of them."""
        if not self._named:
            return False
        if found.age is None:
            return True
        years = found.age.years
        return any(draft.age == years or (draft.age is None and years >= _ADULT) for draft in self._named)

    def _person(self, found: _Described) -> int:
        """The unnamed person that the words mean again, else a new one."""
        years = found.age.years if found.age else None
        if years is None and found.article in _DEFINITE:
            known = [i for i, draft in enumerate(self._drafts) if draft.anonymous and _compatible(draft, found)]
            same = [i for i in known if self._drafts[i].words[-1] == found.item.word]
            if known:
                return (same or known)[-1]
        for i, draft in enumerate(self._drafts):
            if draft.anonymous and self._same_again(draft, found, years):
                draft.age = draft.age or years
                self._rename(draft, found)
                return i
        return self._new(found)

    def _same_again(self, draft: Draft, found: _Described, years: int | None) -> bool:
        if not found.item.word:
            return draft.age in (years, None)
        if draft.words != [found.item.word]:
            return False
        if years is None:
            return found.article not in ARTICLES or draft.age is None
        return draft.age in (years, None)

    def _rename(self, draft: Draft, found: _Described) -> None:
        """The first description that tells more than the bare noun is the person's name."""
        if " " in draft.name:
            return
        only_age = not found.item.word and found.age is not None and draft.words != [""]
        if only_age or ("-" not in draft.name and found.start < found.item.head):
            draft.name = self._text(found)

    def _new(self, found: _Described) -> int:
        first = self._first_described(found)
        name = self._text(first)
        draft = Draft(NameMention(first.start, first.item.end, name, None))
        draft.anonymous = draft.suspect = True
        draft.words = [found.item.word]
        ages = [d.age.years for d in (found, first) if d.age]
        draft.age = ages[0] if ages else None
        self._home(draft, found)
        self._keep_town_in(draft, max(first.item.end, first.age.end if first.age else 0))
        self._drafts.append(draft)
        return len(self._drafts) - 1

    def _home(self, draft: Draft, found: _Described) -> None:
        """``a 16-year-old boy from Burslem``; of ``a 15-year-old boy and a 16-year-old boy from Burslem`` that of both."""
        end = max(found.item.end, found.age.end if found.age else 0)
        self._keep_home(draft, end)
        self._keep_town_in(draft, end)
        partner = self._drafts[-1] if self._drafts and self._drafts[-1] is not draft else None
        if partner is None or not partner.anonymous or not draft.address or partner.address:
            return
        placed = any(
            self._words[position][0].isupper() for position in range(partner.spans[0].start + 1, found.start - 2)
        )
        if placed:
            return  # ``a Harlow woman and a man from Luton``
        if self._words[found.start - 2].lower() == "and" and any(span.end == found.start - 2 for span in partner.spans):
            partner.address = draft.address

    def _keep_town_in(self, draft: Draft, end: int) -> None:
        """``a 15-year-old schoolboy in Stockport who``: a town that nothing but what he did follows."""
        tokens = self._prose.tokens
        if draft.address is not None or tokens.lower[end : end + 1] != ["in"] or end + 1 >= len(self._words):
            return
        close = address_end(tokens, end + 1, len(self._words))
        if close > end + 1 and tokens.lower[close : close + 1] == ["who"]:
            draft.address = printed(tokens, end + 1, close)
            draft.spans.append(Mention(end + 1, close))

    def _keep_home(self, draft: Draft, end: int) -> None:
        tokens = self._prose.tokens
        while end < len(self._words) and self._words[end] in (",", "who", "is", "*"):
            end += 1
        if tokens.lower[end : end + 3] in (["of", "the", "same"], ["from", "the", "same"], ["at", "the", "same"]):
            known = [other.address for other in self._drafts if other.address]
            here = self._words[end + 3 : end + 4] != [] and tokens.lower[end + 3] in SAME_PLACES
            draft.address = draft.address or (known[-1] if known and here else None)
        limit = self._line_end(end)
        address = read_address(tokens, end, limit) if end < limit else None
        if address and draft.address is None:
            draft.address = address_text(tokens, address)
            draft.spans.append(address)
            self._keep_age_after(draft, address.end)

    def _line_end(self, start: int) -> int:
        """The token that begins the next paragraph after token ``start``, no further than an address reaches."""
        tokens = self._prose.tokens
        for position in range(start + 1, min(start + _NEXT_NAME, len(self._words))):
            if tokens.text[tokens.ends[position - 1] : tokens.starts[position]].count("\n") > 1:
                return position
        return min(start + _NEXT_NAME, len(self._words))

    def _keep_age_after(self, draft: Draft, end: int) -> None:
        """``a man from Luton, 43,``, ``a woman of Harlow (aged 31)``."""
        opened = self._words[end : end + 1] in ([","], ["("])
        figure = end + 1 + (self._words[end + 1 : end + 2] == ["aged"])
        after = self._words[figure + 1 : figure + 2]
        if (
            draft.age is None
            and opened
            and after
            and after[0].lower() in (",", ")", "and", "was", "were", "has", "have")
        ):
            years = self._words[figure]
            draft.age = int(years) if years.isdecimal() and len(years) == _YEARS_DIGITS else None

    def _first_described(self, found: _Described) -> _Described:
        """Where the same person was described first: the same noun and no other age, with words before the noun."""
        if found.article in ARTICLES | POSSESSIVES:
            return found
        years = found.age.years if found.age else None
        same = [
            d
            for d in self._all
            if d.item.start <= found.item.start
            and d.item.word == found.item.word
            and (years is None or d.age is None or d.age.years == years)
        ]
        fuller = [d for d in same if d.start < d.item.head]
        aged = [d for d in self._all if d.age and d.item.start < found.item.start and _same_gender(d.item, found.item)]
        return (fuller or aged or same or [found])[0]

    def _text(self, found: _Described) -> str:
        tokens = self._prose.tokens
        end = found.item.end
        if found.age and found.age.start > found.item.end and self._words[found.age.start - 1].lower() == "aged":
            end = found.age.end
        return printed(tokens, found.start, end)

    def _label(self, item: Mention) -> Mention | None:
        """``Man 1``: a list's own name for somebody."""
        if not isinstance(item, Reference) or item.plural or item.end >= len(self._words):
            return None
        after = self._words[item.end]
        if self._words[item.start][0].isupper() and len(after) == 1 and (after.isdecimal() or after in "BCDE"):
            return Mention(item.start, item.end + 1)
        return None

    def _labelled(self, label: Mention) -> int:
        text = " ".join(self._words[label.start : label.end])
        for i, draft in enumerate(self._drafts):
            if draft.name == text:
                return i
        draft = Draft(NameMention(label.start, label.end, text, None))
        draft.anonymous = draft.suspect = True
        self._drafts.append(draft)
        return len(self._drafts) - 1
