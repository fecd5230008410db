"""Surnames and first names that stand alone -> persons: the only file that decides whose ``Lyle`` it is."""

from collections.abc import Sequence
from typing import Final

from release_extract.language.prose import Prose, Sentence
from release_extract.mentions.model import Cue, Mention, OffenceMention, OrderMention, Reference
from release_extract.mentions.names import is_capitalised
from release_extract.people.bystanders import is_harmed, suffers
from release_extract.people.draft import OFFICES, Draft
from release_extract.people.model import PersonMention
from release_extract.rules.person_words import MURDERED
from release_extract.rules.pronouns import KIN, POSSESSIVES, RELATIONS
from release_extract.rules.titles import PLACE_WORDS

#: Letters of the shortest plural of a surname: ``Rays``.
_SHORTEST_FAMILY: Final = 4
#: Tokens of ``husband, retired dentist`` before a name.
_LONGEST_APPOSITION: Final = 7
#: Words after a surname at the head of a sentence that show it to be one.
_AFTER_SURNAME: Final = frozenset(
    "was is has had will must and who admitted pleaded denied received got also appeared ' 's ’ ’s , (".split()
)


class ShortNames:
    """Reads the sentences in order. A name of several people means the one who was named last."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self._drafts = drafts
        self._bearers: dict[str, list[int]] = {}
        for i, draft in enumerate(drafts):
            if len(draft.words) > 1 and not draft.company:
                self._bearers.setdefault(draft.words[-1], []).append(i)
        for i, draft in enumerate(drafts):
            if len(draft.words) > 1 and draft.role not in OFFICES:
                self._add_first_name(draft.words[0], i)
        self._last: dict[str, int] = {}
        #: Of whom it was told that something was done to them.
        self._harmed: set[int] = set()

    def _add_first_name(self, word: str, person: int) -> None:
        if all(self._drafts[i].words[0] == word for i in self._bearers.get(word, ())):
            self._bearers.setdefault(word, []).append(person)

    def resolve(self, prose: Prose, sentence: Sentence, items: Sequence[Mention]) -> list[Mention]:
        """The sentence's mentions with every single name of a person added."""
        items = [m for m in items if not self._is_surname(prose.tokens.words, sentence, m)]
        taken = {i for m in items for i in range(m.start, m.end)}
        full = {m.start: m.person for m in items if isinstance(m, PersonMention)}
        spans = {m.start: m for m in items}
        found: list[Mention] = list(items)
        words, lower = prose.tokens.words, prose.tokens.lower
        for i in range(sentence.start, sentence.end):
            if i in full:
                if not _of_relative(words, i):
                    self._note(full[i])
                name = spans[i]
                if is_harmed(prose.tokens, name) or suffers(prose.tokens, name) or words[i - 1].lower() in MURDERED:
                    self._harmed.add(full[i])
            elif lower[i] in self._bearers and i not in taken and not prose.quoted[i] and _alone(words, i):
                person = self._bearer(lower[i])
                brothers = self._brothers(words, i)
                if brothers:
                    found = [m for m in found if not (isinstance(m, Reference) and m.start == i + 1)]
                    found += [PersonMention(i, i + 2, each) for each in brothers]
                elif not self._is_half(words, i, person):
                    found.append(PersonMention(i, i + 1, person))
                    self._note(person)
            elif lower[i][-1] == "s":
                found += [PersonMention(i, i + 1, person) for person in self._family(words, i) if i not in taken]
        return sorted(found, key=lambda m: m.start)

    def _is_half(self, words: Sequence[str], i: int, person: int) -> bool:
        """``Hyde``, the town, beside ``Karen Lyle-Hyde``: nobody prints the half of a double surname."""
        surname = self._drafts[person].name.split()[-1].lower()
        return surname.endswith(f"-{words[i].lower()}") and words[i - 1] not in ("-", "–", "‑")

    def _family(self, words: Sequence[str], i: int) -> Sequence[int]:
        """``the Lyles``: all who bear the surname."""
        word = words[i].lower()
        if len(word) < _SHORTEST_FAMILY or i == 0 or words[i - 1].lower() not in ("the", "both"):
            return ()
        bearers = [p for p in self._bearers.get(word[:-1], ()) if self._drafts[p].role not in OFFICES]
        return bearers if len(bearers) > 1 and is_capitalised(words[i]) else ()

    def _brothers(self, words: Sequence[str], i: int) -> Sequence[int]:
        """``the Lyle brothers``: all possible defendants who bear the surname, where there are several."""
        after = words[i + 1].lower() if i + 1 < len(words) else ""
        if after not in KIN or i == 0 or words[i - 1].lower() not in ("the", "both", "two", "three"):
            return ()
        bearers = [p for p in self._bearers[words[i].lower()] if self._drafts[p].role not in OFFICES]
        bearers = [p for p in bearers if p not in self._harmed]
        return bearers if len(bearers) > 1 else ()

    def _is_surname(self, words: Sequence[str], sentence: Sentence, item: Mention) -> bool:
        """``Grant was sentenced``: a word of the tables that is the surname of somebody in the release."""
        if item.end - item.start > 1 or not isinstance(item, (Cue, OffenceMention, OrderMention)):
            return False
        word, after = words[item.start], words[item.start + 1 : item.start + 2]
        if not is_capitalised(word) or word.isupper() or word.lower() not in self._bearers:
            return False
        return item.start > sentence.start or (bool(after) and after[0].lower() in _AFTER_SURNAME)

    def _note(self, person: int) -> None:
        for word in (
            (self._drafts[person].words[:1] + self._drafts[person].words[-1:]) if self._drafts[person].words else []
        ):
            self._last[word] = person

    def _bearer(self, word: str) -> int:
        bearers = self._bearers[word]
        plain = [i for i in bearers if not (self._drafts[i].ever_titled or i in self._harmed)]
        bearers = plain or bearers  # of a victim or ``Mrs Lyle`` the bare surname is hardly printed
        last = self._last.get(word)
        if last in bearers and last is not None:
            return last
        return next((i for i in bearers if self._drafts[i].role not in OFFICES), bearers[0])


def _of_relative(words: Sequence[str], i: int) -> bool:
    """``his sister Leanne Lyle``, ``her husband, dentist Neil Lyle``: a relative does not take the surname over."""
    for at in range(max(1, i - _LONGEST_APPOSITION), i - 1):
        if words[at].lower() in RELATIONS and words[at - 1].lower() in POSSESSIVES and words[at + 1] == ",":
            return not any(word in (".", ";") or word.lower() in ("and", "was") for word in words[at + 2 : i])
    return i > 1 and words[i - 1].lower() in RELATIONS and words[i - 2].lower() not in ("the", "a")


def _alone(words: Sequence[str], i: int) -> bool:
    """Whether the word stands for a person and not inside a longer name (``Kent Road``)."""
    after = words[i + 1] if i + 1 < len(words) else "."
    return is_capitalised(words[i]) and not (after[0].isupper() and after.lower() in PLACE_WORDS)
