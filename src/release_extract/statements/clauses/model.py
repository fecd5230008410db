"""What one sentence says: a Clause is one act with its subject and what is said of it; Reading is how far it is read."""

from typing import Final

import msgspec

from release_extract.language.prose import Prose, Sentence
from release_extract.mentions.model import Mention, Reference
from release_extract.people.model import Cast, PersonMention
from release_extract.statements.reference import Discourse

#: Acts whose words after them are no fact of this case, an order's included.
CLOSED: Final = frozenset({"history", "hypothetical", "next"})
#: Acts whose charges may be said to be against somebody.
AGAINST: Final = frozenset("acquitted discontinued left_on_file undecided charged convicted".split())
#: Acts of people and not of charges.
PLEADING: Final = frozenset("guilty denied convicted acquitted".split())
#: Pronouns for a judge before a verb that has its person right after it: ``she fined Finch``.
SUBJECT_PRONOUNS: Final = frozenset({"he", "she", "they"})
#: A bare number from here on is no length of years and no number of people.
MOST_YEARS: Final = 60


class Clause(msgspec.Struct):
    """``items`` are the mentions after the act, ``before`` those between the subject and it."""

    act: str
    cue: Mention | None
    subject: tuple[int, ...]
    explicit: bool
    collective: bool
    prior: bool
    items: list[Mention] = []
    before: list[Mention] = []


class Reading:
    """How far one sentence is read: its clauses, and who (``group``, ``fresh`` until an act comes) and what (``loose``) stands
    before the next act."""

    def __init__(self, prose: Prose, sentence: Sentence, cast: Cast, discourse: Discourse) -> None:
        self.prose = prose
        self.words = prose.tokens.words
        self.sentence = sentence
        self.cast = cast
        self.discourse = discourse
        self.clauses: list[Clause] = []
        self.loose: list[Mention] = []
        self.group: list[int] = []
        self.group_end = -1
        self.fresh = False
        self.collective = False
        self.unit = ""
        #: Whether the names that follow in a list are of the last clause's subject too: ``jailed Ashdown and Orr``.
        self.may_grow = False
        #: Whether a verb of the sentence has had its person after it: ``cleared Ashdown and convicted Orr``.
        self.active = False
        self.other_case = False
        #: Against whom the charges are said to be that an act is going to end: ``a count against Orr was dropped``.
        self.accused: list[int] = []
        #: Whoever was spoken of last, of the case or not.
        self.last_person: PersonMention | Reference | None = None

    def word_at(self, i: int) -> str:
        """The word, or nothing past the end of the text."""
        return self.words[i] if i < len(self.words) else ""

    def words_of(self, item: Mention) -> list[str]:
        """The words of a mention in small letters."""
        return [word.lower() for word in self.words[item.start : item.end]]

    def same_act(self, items: list[Mention]) -> Clause:
        """A clause in which the act before holds on for the new subject."""
        last = self.clauses[-1]
        return Clause(last.act, last.cue, tuple(self.group), True, self.collective, last.prior, items, [])

    def act_before(self) -> str:
        """The act of the last clause, or nothing."""
        return self.clauses[-1].act if self.clauses else ""

    def trailing(self) -> None:
        """Objects after the last subject, with no act: a line of a list, or the end of a sentence that has acts."""
        if self.clauses and not self.fresh:
            self.clauses[-1].items += self.loose
        elif self.fresh and self.loose and self.collective and self.loose[-1].start < self.group_end:
            self.clauses.append(Clause("", None, (), False, False, False, self.loose, []))
        elif self.fresh:
            self.clauses.append(Clause("", None, tuple(self.group), True, self.collective, False, self.loose, []))
        elif self.loose:
            self.clauses.append(Clause("", None, (), False, False, False, self.loose, []))
