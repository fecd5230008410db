"""One charge of one person while statements are read, and what an act makes of it."""

import re
from typing import Final, NamedTuple

from release_extract.language.stems import stem
from release_extract.mentions.model import Mention, OffenceMention
from release_extract.record import Outcome, Plea
from release_extract.rules.cues import IMPOSING_ACTS, VERDICTS
from release_extract.statements.model import ChargeStatement


class Effect(NamedTuple):
    """What an act says of a charge; None leaves what stood before."""

    plea: Plea | None
    outcome: Outcome | None


EFFECTS: Final[dict[str, Effect]] = {
    "guilty": Effect("guilty", "convicted"),
    "denied": Effect("not_guilty", None),
    "trial": Effect("not_guilty", None),
    "convicted": Effect(None, "convicted"),
    "acquitted": Effect(None, "acquitted"),
    "no_evidence": Effect(None, "acquitted"),
    "accepted": Effect("not_guilty", "acquitted"),
    "left_on_file": Effect(None, "left_on_file"),
    "tic": Effect(None, "taken_into_consideration"),
    "discontinued": Effect(None, "discontinued"),
    "undecided": Effect(None, "charged"),
    "charged": Effect(None, None),
    "listed": Effect(None, None),
    "told": Effect(None, None),
    "did_the_act": Effect(None, "did_the_act"),
    "sentenced": Effect(None, "convicted"),
    "given": Effect(None, "convicted"),
}
#: Outcomes that end a charge: a second, different one is another charge.
FINAL: Final = frozenset({"acquitted", "left_on_file", "taken_into_consideration", "discontinued"})
#: Acts that end a charge without a conviction, or leave it open after a trial.
ENDING: Final = frozenset("acquitted no_evidence accepted left_on_file tic discontinued undecided".split())
#: Acts that tell what somebody was charged with.
TELLING: Final = frozenset("guilty denied convicted".split())
#: From how many people on a statement is of a group.
_GROUP: Final = 3
_DECIDE: Final = IMPOSING_ACTS | {"guilty", "convicted"}


class ChargeRow:
    """A row of the record that statement after statement completes."""

    def __init__(self, label: str, offence: OffenceMention, words: frozenset[str], sentence: int) -> None:
        self.label = label
        self.offence = offence
        self.words = words | _stems(label)
        self.sentence = sentence
        self.counts: int | None = 1
        self.stated = False
        self.plea: Plea | None = None
        self.outcome: Outcome = "charged"
        self.acts: set[str] = set()
        #: Whether a plea or a verdict that names it, not one of all that was charged, has decided it.
        self.decided = False
        self.verdicts: set[int] = set()
        self.said: set[int] = set()
        self.told_at: int | None = None
        self.spans: list[Mention] = []
        self.plain = offence.plain
        #: Whether what is known of its outcome was told with a newspaper's word, before the charge.
        self.of_story = False
        self.alone = False
        self.group: tuple[int, ...] = ()

    def say_of(self, people: tuple[int, ...]) -> None:
        """Note who was said to be charged: ``alone`` once somebody is told by himself or with one other."""
        self.group = self.group or people
        self.alone = self.alone or len(people) < _GROUP

    def retell(self, label: str, offence: OffenceMention, statement: ChargeStatement) -> None:
        """Take over a charge's own words for wider ones, or for what only told the story."""
        if self.plain and not offence.plain and self.acts <= IMPOSING_ACTS:
            self.acts, self.outcome = set(), "charged"
        self.of_story = self.of_story or (self.plain and not offence.plain)
        self.label, self.offence, self.plain = label, offence, offence.plain
        self.words |= statement.words | _stems(label)
        self.sentence = statement.sentence
        self.count(statement)

    def count(self, statement: ChargeStatement) -> None:
        """Take over how many."""
        if statement.stated or not self.stated:
            self.counts, self.stated = statement.counts, statement.stated

    def apply(self, statement: ChargeStatement) -> None:
        """Take over what the act says."""
        if statement.act in IMPOSING_ACTS and self.outcome in FINAL:
            return
        if statement.act in ENDING and not self.decided and self.plea == "guilty":
            self.plea = None
        named = statement.offence is not None or bool(statement.which) or not self.acts
        self.decided = self.decided or (named and statement.act in _DECIDE)
        effect = EFFECTS[statement.act]
        self.plea = effect.plea or self.plea
        self.outcome = effect.outcome or self.outcome
        self.acts.add(statement.act)
        self.said.add(statement.sentence)
        if statement.act in TELLING and self.told_at is None:
            self.told_at = statement.sentence
        if statement.act in VERDICTS:
            self.verdicts.add(statement.sentence)
        self.spans.append(statement.span)
        if (
            statement.cue is not None and statement.act not in IMPOSING_ACTS
        ):  # a sentence's words are the sentence's evidence
            self.spans.append(statement.cue)

    def undecided(self) -> bool:
        """Whether nothing has ended the charge."""
        return self.outcome == "charged"

    def takes(self, act: str, *, named: bool) -> bool:
        """Whether an act can be of this charge without telling it; ``named``: words like ``both counts`` mean it."""
        if act in ("denied", "trial"):
            return self.plea != "guilty" and self.outcome not in FINAL - {"acquitted"}
        if self.outcome in FINAL or (act in ENDING and self.outcome == "convicted"):
            return False
        return named or not (act == "guilty" and "convicted" in self.acts)

    def part(self, number: int) -> "ChargeRow":
        """``number`` of its counts as a row of their own."""
        row = self.twin()
        row.counts, row.stated = number, True
        if self.counts is not None:
            self.counts -= number
        if self.of_story and self.outcome == "convicted":
            self.outcome = "charged"  # the lead told of some of the counts
        return row

    def twin(self) -> "ChargeRow":
        """The same charge of somebody else, with all that was said of it."""
        row = self.copy()
        row.plea, row.outcome = self.plea, self.outcome
        row.acts, row.verdicts, row.said = set(self.acts), set(self.verdicts), set(self.said)
        row.told_at, row.spans = self.told_at, list(self.spans)
        return row

    def copy(self) -> "ChargeRow":
        """The same charge of somebody else."""
        row = ChargeRow(self.label, self.offence, self.words, self.sentence)
        row.counts, row.stated = self.counts, self.stated
        return row


def _stems(label: str) -> frozenset[str]:
    return frozenset(stem(word) for word in re.findall("[a-z]+", label.lower()))
