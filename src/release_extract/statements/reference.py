"""Reference -> people: the only file that decides who ``he``, ``the pair`` and ``the 34-year-old`` are."""

from collections.abc import Sequence
from typing import Final

from release_extract.mentions.model import Age, Mention, Reference
from release_extract.people.model import Cast, PersonMention
from release_extract.rules.pronouns import COMPANY_NOUNS, LOOSE_GROUPS, NOUN_GENDER, RELATIONS, SINGULAR
from release_extract.statements.model import Party

_ADULT: Final = 18
#: The gender of a plural noun's people, and whether they are grown up.
_OF_NOUN: Final[dict[str, tuple[str | None, bool]]] = {"men": ("m", True), "women": ("f", True)}


class Discourse:
    """Who was spoken of last. ``current`` is the subject that a sentence without one takes over."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self.current: tuple[int, ...] = cast.suspects if len(cast.suspects) == 1 else ()
        self.collective = False
        self._recent: list[int] = []
        #: Those of ``_recent`` of whom something was said that is not everybody's.
        self._told_apart: list[int] = []
        #: Who was named at all, the last one last.
        self._mentioned: list[int] = []
        self._group_before: tuple[int, ...] = ()
        #: Who was spoken of alone since.
        self._since_group: tuple[int, ...] = ()

    def spoken(self, people: Sequence[int], *, collective: bool) -> None:
        """Note the subject of a sentence."""
        if not people and (not collective or len(self._cast.suspects) == 1):
            return
        self.current, self.collective = tuple(people), collective
        if len(people) > 1:
            self._group_before, self._since_group = tuple(people), ()
        else:
            self._since_group += tuple(people)
        everybody = len(people) > 1 and len(people) == len(self._cast.suspects)
        for spoken_of in (self._recent,) if everybody else (self._recent, self._told_apart):
            spoken_of[:] = [person for person in spoken_of if person not in people] + list(people)

    def mention(self, items: Sequence[Mention]) -> None:
        """Note who was named in a sentence, whatever was said of him."""
        people = [m.person for m in items if isinstance(m, PersonMention) and m.person in self._cast.suspects]
        self._mentioned[:] = list(dict.fromkeys([*(p for p in self._mentioned if p not in people), *people]))

    def by_age(self, years: int) -> int | None:
        """The only possible defendant of this age, or the one spoken of last where none has it."""
        bearers = [i for i in self._cast.suspects if self._cast.people[i].age == years]
        if len(bearers) == 1:
            return bearers[0]
        recent = [i for i in reversed(self._recent) if i in bearers]
        if recent:
            return recent[0]
        return self._cast.suspects[0] if len(self._cast.suspects) == 1 else None

    def others(self, number: int, spoken_of: Sequence[int] = ()) -> Party:
        """``four other men``: all whom neither the sentence before nor this one, so far, speaks of, if they are so many."""
        for told in (self.current, *([tuple(spoken_of)] if spoken_of else [])):
            for group in (self._cast.suspects, tuple(self._mentioned)):
                rest = tuple(sorted(person for person in group if person not in told))
                if len(rest) == number:
                    return Party(rest, False)
        return Party((), True)

    def rest(self, spoken_of: Sequence[int]) -> Party:
        """``the other defendants``: all but those whom the sentence, or the one before, has told apart."""
        told = spoken_of or self.current
        rest = tuple(person for person in self._cast.suspects if person not in told)
        return Party(rest, False) if rest else Party((), True)

    def so_many(self, number: int) -> Party:
        """``Four pleaded guilty``: the group spoken of or everybody where they are so many, else a part that is not told."""
        for group in (self.current, self._cast.suspects):
            if len(group) == number:
                return Party(group, False)
        return Party((), True)

    def each(self) -> Party:
        """``Each was given four months``: the group that was spoken of last, else everybody."""
        for group in (self.current, self._group_before, self._cast.suspects):
            if len(group) > 1:
                return Party(group, False)
        return Party((), True)

    def resolve(
        self,
        item: Reference,
        items: Sequence[Mention],
        place: int,
        here: Sequence[int],
        before: Sequence[int] = (),
    ) -> Party | None:
        """The people meant, or None where the words mean nobody in particular.

        ``here`` is the subject that the sentence has so far, ``before`` are the subjects of its clauses before.

        A number must fit; ``he`` and ``she`` must fit the given name; a group that does not fit is ``collective``.
        """
        if item.plural:
            return self._group(item, here, before)
        age = _age_before(item, items, place)
        if age is not None:
            person = self.by_age(age)
            return Party((person,), False) if person is not None else None
        named = [m.person for m in items[:place] if isinstance(m, PersonMention) and m.person in self._cast.suspects]
        return self._single(item, [*here, *named])

    def _single(self, item: Reference, here: Sequence[int]) -> Party | None:
        if item.word in COMPANY_NOUNS:
            return self._company()
        if item.word in RELATIONS and item.definite is None:
            return self._relative(NOUN_GENDER.get(item.word))
        gender = SINGULAR.get(item.word) or NOUN_GENDER.get(item.word)
        suspects = self._cast.suspects
        if len(suspects) == 1 and self._fits(suspects[0], gender):
            return Party(suspects, False)
        if item.definite is False:
            return None
        for person in reversed([*self._recent, *here]):
            if self._fits(person, gender):
                return Party((person,), False)
        for person in reversed(self._mentioned):
            if self._fits(person, gender):
                return Party((person,), False)
        return None

    def _relative(self, gender: str | None) -> Party:
        """``his wife``: the one other possible defendant who may be she, else nobody of the case."""
        others = [i for i in self._cast.suspects if i not in self.current and self._fits(i, gender)]
        if len(others) > 1:
            surnames = {self._surname(i) for i in self.current}
            others = [i for i in others if self._surname(i) in surnames]
        return Party((others[0],), False) if len(others) == 1 else Party((), True)

    def _surname(self, person: int) -> str:
        return self._cast.people[person].name.split()[-1]

    def _company(self) -> Party | None:
        companies = [i for i in self._cast.suspects if self._cast.people[i].company]
        recent = [i for i in self._recent if i in companies]
        return Party((recent[-1] if recent else companies[0],), False) if companies else None

    def _fits(self, person: int, gender: str | None) -> bool:
        known = self._cast.people[person].gender
        return gender is None or known is None or known == gender

    def _group(self, item: Reference, here: Sequence[int], before: Sequence[int]) -> Party | None:
        number = 2 if item.word == "both" else item.number
        if number:
            return self._numbered(item, number, here, before)
        if item.word == "they" and len(self._cast.suspects) == 1:
            return None  # the jury, the police
        suspects = self._eligible(item.word)
        if item.word in LOOSE_GROUPS and item.definite is not True:
            return None
        if item.word in ("each", "they", "them") and len(here) > 1:
            return Party(tuple(here), False)
        if item.word in ("they", "them", "each") and len(self.current) > 1:
            return Party(self.current, False)
        if item.word in ("they", "each") and self._group_before:
            return Party(tuple(sorted({*self._group_before, *self._since_group})), False)
        if item.definite is not False and len(suspects) > 1:
            return Party(suspects, False)
        return Party((), True)

    def _eligible(self, noun: str) -> tuple[int, ...]:
        """Those of the possible defendants whom a plural noun can mean: a boy is none of ``the men``."""
        gender, adult = _OF_NOUN.get(noun, (None, None))
        return tuple(
            i
            for i in self._cast.suspects
            if self._fits(i, gender)
            and (adult is None or (self._cast.people[i].age or _ADULT) >= _ADULT)
            and not (adult and self._cast.people[i].company)
        )

    def _numbered(self, item: Reference, number: int, here: Sequence[int], before: Sequence[int]) -> Party:
        """``both``, ``the four men``: the latest group of so many people, else the last so many spoken of."""
        for group in (tuple(here), self.current, self._group_before, self._cast.suspects, self._eligible(item.word)):
            if len(group) == number:
                return Party(group, False)
        if item.word == "both" and len(here) > number:
            return Party(tuple(here), False)
        told_apart = [person for person in self._told_apart if person not in before] + list(dict.fromkeys(before))
        if (item.definite or item.word in ("all", "both")) and 1 < number <= len(told_apart):
            return Party(tuple(sorted(told_apart[-number:])), False)
        return Party((), True)


def _age_before(item: Reference, items: Sequence[Mention], place: int) -> int | None:
    before = items[place - 1] if place else None
    return before.years if isinstance(before, Age) and item.head - before.end <= 2 else None
