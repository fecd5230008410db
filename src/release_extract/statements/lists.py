"""What a heading or a line that ends in a colon says of the people listed under it, and the only file that knows lists."""

from collections.abc import Sequence
from typing import Final

from release_extract.language.prose import Prose
from release_extract.language.stems import stem
from release_extract.mentions.model import (
    Age,
    CourtMention,
    Cue,
    Duration,
    Mention,
    OffenceMention,
    OrderMention,
)
from release_extract.people.model import Cast, PersonMention
from release_extract.rules.cues import CHARGING
from release_extract.statements.clauses.model import Clause

#: Acts that a heading can state of everybody under it.
_LISTED: Final = frozenset("guilty denied convicted acquitted charged sentenced given appeared next".split())
#: First words of a sentence that lists what the one before only counts.
_SUMMING: Final = frozenset(stem(word) for word in "these this they the those among charges offences".split())
_LINE_KINDS: Final = frozenset({"item", "paragraph"})


class Lists:
    """Reads the sentences of a release in order, and gives each list's lines what its heading says."""

    def __init__(self, prose: Prose, cast: Cast) -> None:
        self._prose = prose
        self._cast = cast
        self._act = ""
        self._subject: tuple[int, ...] = ()
        self._open = False
        self._charge_act = ""

    def read(self, index: int, clauses: Sequence[Clause]) -> None:
        """Complete the clauses of sentence ``index`` from the list that it heads or stands in."""
        self._go_on(index, clauses)
        line = self._is_open_line(clauses)
        if not line and self._heads_list(index):
            self._act = next((clause.act for clause in reversed(clauses) if clause.act in _LISTED), self._act)
            self._give_subject(index, clauses)
            self._subject = next((clause.subject for clause in reversed(clauses) if clause.explicit), ())
            self._open = True
            return
        for clause in clauses:
            if self._open and clause.explicit:
                self._subject = clause.subject
            elif clause.act == "" and self._open and self._subject:
                clause.subject, clause.explicit = self._subject, True
            if clause.act == "" and clause.explicit:
                clause.act = self._line_act(clause, listed=self._open or self._is_line(index, clause))
                clause.act = clause.act or self._act_of_entry(index, clauses)
        self._open = self._open and (self._prose.sentences[index].kind == "item" or line)

    def _is_open_line(self, clauses: Sequence[Clause]) -> bool:
        """Whether the sentence is the next line of an open list, whatever it is marked as."""
        return self._open and _names_charges(clauses) and all(clause.act == "" for clause in clauses)

    def _go_on(self, index: int, clauses: Sequence[Clause]) -> None:
        """``These include causing death``: charges of the act that the sentence before stated."""
        begin = self._prose.sentences[index].start
        opening = self._prose.tokens.stems[begin : begin + 4]
        if self._charge_act and opening[:1] and opening[0] in _SUMMING and "includ" in opening:
            for clause in clauses:
                clause.act = clause.act or self._charge_act
        self._charge_act = next((clause.act for clause in reversed(clauses) if clause.act in CHARGING), "")

    def _line_act(self, clause: Clause, *, listed: bool) -> str:
        """The act of a line without a verb: a length of time makes it a sentence, else the heading's act holds."""
        items = (*clause.before, *clause.items)
        if listed and any(isinstance(item, Duration) and not item.hours for item in items):
            return "sentenced"
        if any(isinstance(item, OffenceMention) for item in items):
            return self._act
        return ""

    def _act_of_entry(self, index: int, clauses: Sequence[Clause]) -> str:
        """``Lee Orr, 34, of Leeds, theft. Fined £80.``: a court list's entry, whose penalty is a sentence of its own."""
        items = self._cast.by_sentence[index]
        begins = isinstance(items[0], PersonMention) and items[0].start == self._prose.sentences[index].start
        told = any(isinstance(item, OffenceMention) and not item.plain for item in items)
        if len(clauses) > 1 or not begins or not told or not any(isinstance(item, Age) for item in items[:2]):
            return ""
        after = self._cast.by_sentence[index + 1] if index + 1 < len(self._cast.by_sentence) else ()
        first = after[0] if after else None
        imposes = isinstance(first, OrderMention) or (isinstance(first, Cue) and first.kind in ("sentenced", "given"))
        opens = first is not None and first.start == self._prose.sentences[index + 1].start
        return "sentenced" if imposes and opens else ""

    def _is_line(self, index: int, clause: Clause) -> bool:
        """Whether the sentence is a line of a list: marked as one, or with its first length set apart by a sign."""
        if self._prose.sentences[index].kind == "item":
            return True
        first = next((item for item in (*clause.before, *clause.items) if isinstance(item, Duration)), None)
        return first is not None and self._prose.tokens.words[first.start - 1] in ("–", "—", "-", ":", ",", "(", "|")

    def _heads_list(self, index: int) -> bool:
        sentence = self._prose.sentences[index]
        last = self._prose.tokens.words[sentence.end - 1]
        following = self._prose.sentences[index + 1].kind if index + 1 < len(self._prose.sentences) else ""
        return last == ":" or sentence.kind == "heading" or (following == "item" and sentence.kind != "item")

    def _give_subject(self, index: int, clauses: Sequence[Clause]) -> None:
        pleads = any(clause.act in CHARGING for clause in clauses) and not _names_charges(clauses)
        people = self._roster(index + 1, only_names=not pleads)
        for clause in clauses:
            part = len(people) > 1 and set(people) < set(clause.subject)
            if people and (clause.collective or not clause.explicit or part):
                clause.subject, clause.explicit, clause.collective = people, True, False

    def _roster(self, index: int, *, only_names: bool) -> tuple[int, ...]:
        """The people of the lines from sentence ``index`` on that print who they are; ``only_names``: and nothing else."""
        people: list[int] = []
        for place in range(index, len(self._prose.sentences)):
            sentence, items = self._prose.sentences[place], self._cast.by_sentence[place]
            if sentence.kind not in _LINE_KINDS or not items:
                break
            if not (all(_only_who(item) for item in items) if only_names else _is_entry(items)):
                break
            found = [
                item.person for item in items if isinstance(item, PersonMention) and item.person in self._cast.suspects
            ]
            if not found:
                break
            people += [person for person in found if person not in people]
        return tuple(people)


def _names_charges(clauses: Sequence[Clause]) -> bool:
    """Whether some clause without an act names an offence."""
    items = [
        item
        for clause in clauses
        if clause.act == "" or not clause.explicit
        for item in (*clause.before, *clause.items)
    ]
    return any(isinstance(item, OffenceMention) for item in items)


def _is_entry(items: Sequence[Mention]) -> bool:
    """``Dean Ashdown, 34, of Harlow - nine years``: a line about one person without an act of its own."""
    return isinstance(items[0], PersonMention) and not any(
        isinstance(item, Cue) and item.kind in _LISTED for item in items
    )


def _only_who(item: Mention) -> bool:
    return not isinstance(item, (Cue, Duration, OffenceMention, OrderMention, CourtMention))
