"""ChargeStatements -> rows of charges for each person: which statements speak of one charge, and what became of it."""

from collections.abc import Iterable, Sequence
from typing import Final

from release_extract.case.charge_row import EFFECTS, ENDING, FINAL, TELLING, ChargeRow
from release_extract.mentions.model import Mention, OffenceMention
from release_extract.rules.broader import BROADER
from release_extract.rules.charge_words import ELSEWHERE
from release_extract.rules.cues import IMPOSING_ACTS
from release_extract.rules.operators import is_conspiracy, names_many
from release_extract.statements.model import ChargeStatement, Statements

#: The row of a conspiracy that the words do not tell.
_ANY_CONSPIRACY: Final = "conspiracy (general)"
#: Acts after which nobody has decided anything.
_OPEN_ACTS: Final = frozenset("charged denied trial listed".split())
#: Stems of words that stand for an offence without telling it.
_VAGUE: Final = frozenset({"offence", "charge", "crime"})
#: Acts that do not tell how somebody pleaded.
_SILENT: Final = IMPOSING_ACTS | {"charged"}
#: Among how many of the charges spoken of last ``that count`` is looked for.
_LAST_TOUCHED: Final = 100
#: Acts that can be of whatever the sentence before was of.
_BORROWING: Final = IMPOSING_ACTS | {"charged", "guilty", "denied", "convicted", "acquitted", "discontinued"}
#: Acts that decide some of several counts apart from the rest.
_DECIDING: Final = frozenset(
    "guilty convicted acquitted no_evidence accepted left_on_file discontinued undecided".split()
)
#: Words of an offence that do not tell it from another.
_WEAK: Final = frozenset(
    "charge count offence allegation matter of the a an and his her same that this serious lesser more grave".split()
)


class ChargeBook:
    """All charges of the case, by person; None is the charge of nobody named."""

    def __init__(self, statements: Statements, *, scottish: bool) -> None:
        self._scottish = scottish
        self.rows: dict[int, list[ChargeRow]] = {}
        self._group: list[ChargeRow] = []
        self._open: dict[int, ChargeStatement] = {}
        self._last: dict[int | None, ChargeStatement] = {}
        #: What somebody whose charge is told nowhere shares with whoever the sentence before was of.
        self._borrowed: dict[int, list[ChargeRow]] = {}
        self._touched: list[ChargeRow] = []
        #: Whose charges a sentence that begins with ``They include`` tells.
        self._summed: tuple[int, ...] = ()
        self._open_of_group: ChargeStatement | None = None
        #: What the release says at its beginning that nobody in particular did.
        self._story: list[ChargeStatement] = []
        #: The words that tell of a trial: by who was tried, and by sentence.
        self._tried: dict[int, Mention] = {}
        self._trials: dict[int, Mention] = {s.sentence: s.span for s in statements.charges if s.act == "trial"}
        #: Whether anybody of the case has pleaded guilty to anything: else whoever a trial's verdict is on has denied it.
        self._any_guilty = any(s.act in ("guilty", "accepted") for s in statements.charges)
        self._trial_of_all = any(s.act == "trial" and not s.party.people for s in statements.charges)
        for statement in statements.charges:
            self._read(statement)

    def _read(self, statement: ChargeStatement) -> None:
        if statement.act == "told":
            self._story.append(statement)
            return
        people = self._summed if statement.act == "listed" else statement.party.people
        self._summed = people
        if statement.act == "trial":
            self._tried.update(dict.fromkeys(people, statement.span))
        if statement.act == "trial" and statement.offence is None and not statement.which:
            return
        for person in people:
            self._state(person, self.rows.setdefault(person, []), statement)
        if not people:
            self._state(None, self._group, statement)

    def _state(self, person: int | None, rows: list[ChargeRow], statement: ChargeStatement) -> None:
        if statement.which == "some" or (statement.offence is None and not statement.which and not rows):
            self._announce(person, rows, statement)
        elif statement.which:
            self._refer(person, rows, statement)
        elif statement.offence is None:
            self._apply(rows, statement)
            if person is not None and statement.act in ("guilty", "denied") and all(row.plain for row in rows):
                self._open[person] = statement
        else:
            self._enter(person, rows, statement, statement.offence)
        if statement.act not in ("listed", "trial"):
            self._last[person] = statement

    def _announce(self, person: int | None, rows: list[ChargeRow], statement: ChargeStatement) -> None:
        """``pleaded guilty to eleven offences``: an act of charges that are told later, or were told of everybody."""
        if person is None:
            self._open_of_group = statement
            return
        if self._group and not statement.which:
            rows += [row.copy() for row in self._group]
            self._apply(rows, statement)
        elif not statement.which:
            self._borrow(person, statement)
        self._open[person] = statement

    def _borrow(self, person: int, statement: ChargeStatement) -> None:
        """``Ashdown admitted burglary. Finch pleaded not guilty but was convicted``: it was the same burglary."""
        rows = self._borrowed.setdefault(person, [])
        if not rows and statement.act in _BORROWING:
            near = [row for row in self._touched if row.said and 0 <= statement.sentence - max(row.said) <= 1]
            last = near[-1].said if near else set()
            alike = [row for row in near if not row.plain and row.label and not row.said.isdisjoint(last)]
            rows += [row.copy() for row in {row.label: row for row in alike}.values()]
        elif statement.act == "discontinued":
            rows[:] = [row.copy() for row in rows]
        self._apply(rows, statement, lent=True)

    # Charges said before

    def _refer(self, person: int | None, rows: list[ChargeRow], statement: ChargeStatement) -> None:
        """``three of the fraud counts``, ``the same charge``, ``the fourth``."""
        if statement.which == "further" or (
            statement.act == "tic" and statement.which in ("rest", "same") and (statement.counts or 0) > 1
        ):
            self._add_like(rows, statement)
            return
        if self._counts_of_others(rows, statement):
            return
        meant = self._meant(person, rows, statement)
        if not meant and statement.offence is not None and statement.offence.labels[0] != _ANY_CONSPIRACY:
            self._enter(person, rows, statement, statement.offence)
            return
        for row in meant:  # ``not guilty of all charges``, one of which everybody was said to be cleared of
            if row.outcome == EFFECTS[statement.act].outcome:
                row.say_of(statement.party.people)
        if statement.which == "rest" or statement.act in ENDING:
            meant = [row for row in meant if row.undecided()]
        if statement.which == "rest" and not meant and not statement.words:
            self._add_rest(rows, statement)
        if not meant and person is not None and not rows:
            self._open[person] = statement
        self._apply_some(rows, meant, statement)

    def _counts_of_others(self, rows: list[ChargeRow], statement: ChargeStatement) -> bool:
        """``Ashdown admitted three counts of theft and Orr two``: so many of what was said of somebody else right before."""
        last = self._touched[-1:]
        bare = statement.which == "part" and statement.span.end - statement.span.start == 1
        if not bare or not last or last[0].plain or statement.sentence - max(last[0].said, default=-2) > 1:
            return False
        if rows and (_has(rows, last[0].label) or statement.sentence not in last[0].said):
            return False
        row = last[0].copy()
        row.counts, row.stated = statement.counts, True
        rows.append(row)
        self._apply([row], statement)
        return True

    def _meant(self, person: int | None, rows: list[ChargeRow], statement: ChargeStatement) -> list[ChargeRow]:
        """The rows that the reference picks; another's are copied for whoever has none."""
        words = statement.words - _WEAK
        if statement.counts == 1 and not words and statement.which in ("part", "same"):
            last = self._said_last(rows, statement)
            if last is not None:
                return [last] if last in rows else self._copied(rows, [last])
        if statement.nth and not words:
            counted = self._by_order(person, rows, statement.nth)
            if counted:
                return counted
        own = _themed(rows, words)
        if own and not (statement.which == "all" and _sum(own) < (statement.counts or 0)):
            return own
        if statement.act in ENDING and not words and statement.which not in ("same", "all"):
            return []
        for others in self._others(person):
            known = [row for row in _themed(others, words) if not _has(rows, row.label)]
            own = own + self._copied(rows, known[-1:] if statement.counts == 1 and not words else known)
            if _sum(own) >= (statement.counts or 1):
                break
        return own

    def _by_order(self, person: int | None, rows: list[ChargeRow], nth: int) -> list[ChargeRow]:
        """``the second charge`` of several that are one count each; everybody's, where the person has not so many."""
        for known in (rows, *self._others(person)):
            formal = [row for row in known if not row.plain]
            if 1 < len(formal) >= nth and _sum(formal) == len(formal):
                meant = formal[nth - 1]
                own = [row for row in rows if row.label == meant.label]
                return own or self._copied(rows, [meant])
        return []

    def _said_last(self, rows: list[ChargeRow], statement: ChargeStatement) -> ChargeRow | None:
        """The charge that ``that count`` or ``the same charge`` is: one of the sentence, the person's own first."""
        said = [row for row in self._touched[-_LAST_TOUCHED:] if statement.sentence in row.said]
        own = [row for row in said if row in rows]
        if own or said:
            return own[-1] if own else said[-1]
        last = self._touched[-1] if self._touched else None
        near = last is not None and not last.plain and statement.sentence - max(last.said, default=-2) == 1
        if last is None or not near or statement.which != "same":
            return None
        return next((row for row in rows if row.label == last.label), last)

    def _copied(self, rows: list[ChargeRow], known: Sequence[ChargeRow]) -> list[ChargeRow]:
        """``known``, which are somebody else's, added to ``rows``."""
        copies = [row.copy() for row in known]
        rows += copies
        return copies

    def _others(self, person: int | None) -> list[list[ChargeRow]]:
        """The charges of everybody else, those of whoever was spoken of last first."""
        others = [rows for other, rows in self.rows.items() if other != person and rows]
        last = self._touched[-1:] and self._touched[-1]
        others.sort(key=lambda rows: last in rows)
        return [*reversed(others), self._group]

    def _apply_some(self, rows: list[ChargeRow], meant: list[ChargeRow], statement: ChargeStatement) -> None:
        again = all(statement.act in row.acts and statement.sentence in row.said for row in meant)
        if not meant or (again and statement.which == "part"):
            return  # ``admitted four counts of fraud, three of them in 2019``
        total = _sum(meant)
        number = total - (statement.counts or 0) if statement.which == "but" else statement.counts
        if number is not None and number < 1:
            return  # ``all but three`` of three: the words count something else
        if number is None or number >= total or len(meant) == number > 1:
            self._apply(meant, statement)
            return
        if number > 1 and all(row.counts == 1 for row in meant):
            return  # ``all but one`` of different charges: nobody says which
        row = self._nearest(meant)
        if (row.counts or 1) < number:
            row = next((row for row in meant if (row.counts or 1) >= number), row)
        if row.counts and row.counts > number:
            row = _parted(rows, row, number)
        self._apply([row], statement)

    def _add_rest(self, rows: list[ChargeRow], statement: ChargeStatement) -> None:
        """``the third`` of counts that were told only where they were decided, and ``the original count`` of one that a
        changed plea has taken the place of."""
        changed = [row for row in rows if "denied" in row.acts and row.plea == "guilty"]
        if changed and statement.act in ENDING:
            row = changed[-1].copy()
            row.plea = "not_guilty"
            rows.append(row)
            self._apply([row], statement)
        elif statement.counts and any(
            "convicted" in row.acts or (row.acts & _DECIDING and statement.sentence - max(row.said) <= 1)
            for row in rows
        ):
            self._add_like(rows, statement)

    def _nearest(self, meant: list[ChargeRow]) -> ChargeRow:
        """The row that was spoken of last, or one that is of the same offence."""
        last = self._touched[-1].label if self._touched else ""
        alike = [row for row in meant if row.label == last]
        return alike[0] if alike else next((row for row in reversed(self._touched) if row in meant), meant[0])

    def _add_like(self, rows: list[ChargeRow], statement: ChargeStatement) -> None:
        """``a third such count``, ``another 17``: more of what was said last."""
        like = _themed([row for row in reversed(self._touched) if row in rows], statement.words - _WEAK)
        if not like:
            return
        if statement.act in like[0].acts and like[0].counts and statement.counts:
            like[0].counts += statement.counts
            return
        row = like[0].copy()
        row.counts, row.stated = statement.counts, statement.stated
        rows.append(row)
        self._apply([row], statement)

    def _apply(self, rows: Iterable[ChargeRow], statement: ChargeStatement, *, lent: bool = False) -> None:
        """What an act says of rows that it does not name; one that ends a charge is of its own sentence's first."""
        rows = list(rows)
        takers = [row for row in rows if row.takes(statement.act, named=bool(statement.which))]
        alone = len(statement.party.people) == 1 and self._tried.keys().isdisjoint(statement.party.people)
        if not takers and statement.act == "guilty" and alone:
            takers = [row for row in rows if row.acts == {"convicted"}]  # ``has been convicted. He pleaded guilty``
        told = min((row.told_at for row in rows if row.told_at is not None), default=0)
        takers = [row for row in takers if not row.acts <= IMPOSING_ACTS or max(row.said, default=told) >= told]
        if statement.act in ENDING or (statement.act == "denied" and not statement.which):
            takers = [row for row in takers if statement.sentence in row.said] or takers
        for row in takers:
            row.apply(statement)
            row.say_of(statement.party.people)
            if not lent:
                self._touched.append(row)

    # Charges named

    def _enter(
        self, person: int | None, rows: list[ChargeRow], statement: ChargeStatement, offence: OffenceMention
    ) -> None:
        self._part_of_sum(person, rows, statement)
        for label in self._labels(offence):
            row = _of_sum(rows, label, statement)
            if row is not None:
                row.retell(label, offence, statement)
            row = row or _same_charge(rows, label, statement, offence) or self._of_another(rows, label, statement)
            open_rows = [other for other in rows if other.outcome not in FINAL]
            if row is None and statement.act in IMPOSING_ACTS and statement.definite and _formal(open_rows):
                continue
            if row is None:
                row = ChargeRow(label, offence, statement.words, statement.sentence)
                row.count(statement)
                rows.append(row)
                self._open_act(person, row, statement)
            else:
                row = self._again(person, rows, row, label, statement, offence)
            if (row.plain or not offence.plain) and not _is_earlier_denial(row, statement):
                row.apply(statement)
                row.say_of(statement.party.people)
            self._touched.append(row)

    def _labels(self, offence: OffenceMention) -> Sequence[str]:
        if self._scottish and offence.scottish:
            return (offence.scottish,)
        return offence.labels if self._scottish else ELSEWHERE.get(offence.labels[0], offence.labels)

    def _of_another(self, rows: list[ChargeRow], label: str, statement: ChargeStatement) -> ChargeRow | None:
        """``the conspiracy``, ``the assault`` of somebody who has none yet: the one that others were said to be in."""
        told = statement.offence is not None and statement.offence.plain
        if label != _ANY_CONSPIRACY and (told or not statement.definite or statement.act in IMPOSING_ACTS):
            return None
        said = [row for others in (*self.rows.values(), self._group) for row in others if not row.plain]
        if _has(said, label):
            return None
        known = [row for row in said if _more_specific(row.label, label) or _covers(label, row)]
        return self._copied(rows, known[-1:])[0] if known else None

    def _part_of_sum(self, person: int | None, rows: list[ChargeRow], statement: ChargeStatement) -> None:
        """``14 animal welfare offences. These included``: the sum gives way to what is named of it."""
        last = self._last.get(person)
        if statement.act == "listed" and last is not None and last.offence is not None and (last.counts or 0) > 1:
            rows[:] = [row for row in rows if row.offence is not last.offence]

    def _open_act(self, person: int | None, row: ChargeRow, statement: ChargeStatement) -> None:
        """Give a new row what ``pleaded guilty to three offences`` has said beforehand."""
        said = self._open.get(person) if person is not None else None
        last = self._last.get(person)
        if statement.act == "listed" and last is not None:
            row.apply(last)
        if said is None:
            return
        if statement.act in _SILENT and EFFECTS[said.act].plea:
            row.apply(said)

    def _again(
        self,
        person: int | None,
        rows: list[ChargeRow],
        row: ChargeRow,
        label: str,
        statement: ChargeStatement,
        offence: OffenceMention,
    ) -> ChargeRow:
        """The row that the statement speaks of again, taken apart where it decides only some of its counts."""
        if _more_specific(label, row.label) or (row.plain and not offence.plain):
            row.retell(label, offence, statement)
        if statement.act == "listed":
            self._open_act(person, row, statement)
        number = statement.counts
        apart = statement.act in _DECIDING and row.undecided() and row.stated and statement.act not in row.acts
        if apart and number and row.counts and number < row.counts and (statement.stated or not statement.definite):
            return _parted(rows, row, number)
        if statement.stated and not row.stated:
            row.count(statement)
        return row

    # The record's rows

    def of(self, person: int, *, sentenced: bool) -> list[ChargeRow]:
        """The person's charges: formal ones, else the group's, else a newspaper's word.

        Whoever was ``sentenced`` was convicted; what he was only charged with beside that is left out.
        """
        rows = self.rows.get(person, [])
        formal = _named([row for row in rows if not row.plain]) or _as_told(self._shared(plain=False), rows)
        formal = formal or rows or self._shared(plain=True) or self._borrowed.get(person) or self._of_story(person)
        for row in formal:
            trial = self._trial(person, row, formal) if row.plea is None else None
            if trial is not None:
                row.plea = "not_guilty"
                row.spans.append(trial)
        told = _without_summaries(self._own(formal))
        return _without_general(_decided(told) if sentenced else told)

    def _of_story(self, person: int) -> list[ChargeRow]:
        """``A gang who plotted to smuggle migrants``: the first offence of the story, of whoever is told to be charged with
        no other."""
        told = next((statement for statement in self._story if statement.offence and statement.offence.labels[0]), None)
        if told is None or told.offence is None:
            return []
        rows = [ChargeRow(label, told.offence, told.words, told.sentence) for label in self._labels(told.offence)]
        said = self._open.get(person) or self._open_of_group
        for row in rows:
            row.apply(told)
            if said is not None:
                row.apply(said)
        return rows

    def _own(self, rows: list[ChargeRow]) -> list[ChargeRow]:
        """Leave out what was said of three or more at once where each of them is then told alone."""
        return [
            row
            for row in rows
            if row.alone or not row.group or not all(self._told_alone(person) for person in row.group)
        ]

    def _told_alone(self, person: int) -> bool:
        return any(row.alone and not row.plain and row.acts & (TELLING | ENDING) for row in self.rows.get(person, ()))

    def _trial(self, person: int, row: ChargeRow, rows: Sequence[ChargeRow]) -> Mention | None:
        """The words that state a trial for the person's charge; an acquittal is of the trial that the case had."""
        said = self._open.get(person)
        if not row.verdicts or (said is not None and said.act == "no_evidence"):
            return None
        own = sorted(row.verdicts & self._trials.keys())
        if own or person in self._tried:
            return self._trials[own[0]] if own else self._tried[person]
        cleared = any(other.outcome == "acquitted" and other.verdicts for other in rows)
        shared = self._trial_of_all or len(row.group) > 1
        contested = shared and row.outcome == "convicted" and not self._any_guilty
        return next(iter(self._trials.values()), None) if cleared or contested else None

    def _shared(self, *, plain: bool) -> list[ChargeRow]:
        """What is said of everybody."""
        return [row.twin() for row in self._group if row.plain == plain]

    def pending(self, person: int) -> bool:
        """Whether the person was charged and nothing is decided."""
        acts = {act for row in self.rows.get(person, ()) for act in row.acts}
        return bool(acts) and acts <= {"charged", "denied", "trial", "undecided"}

    def convictions(self, person: int) -> int:
        """Of how many offences the person was convicted; 1 where the release leaves a number out."""
        rows = [row for row in self.rows.get(person, ()) if not row.plain and row.outcome not in FINAL]
        counts = [row.counts for row in rows]
        return sum(number or 0 for number in counts) if counts and all(counts) else 1

    def denies(self, person: int) -> bool:
        """Whether the person has denied everything and nothing is decided."""
        return self.pending(person) and any(row.plea == "not_guilty" for row in self.rows.get(person, ()))

    def clears(self, person: int) -> bool:
        """Whether the person was cleared of everything."""
        rows = self.of(person, sentenced=False)
        return bool(rows) and all(row.outcome == "acquitted" for row in rows)

    def tells(self, person: int) -> bool:
        """Whether a charge of the person's own is told."""
        return bool(self.rows.get(person) or self._borrowed.get(person))

    def people(self) -> set[int]:
        """Everybody with a charge of their own."""
        return {person for own in (self.rows, self._borrowed) for person, rows in own.items() if rows}


def _as_told(shared: list[ChargeRow], own: Sequence[ChargeRow]) -> list[ChargeRow]:
    """Everybody's charges as somebody's own plea or verdict has them, which was told with a newspaper's word or none:
    ``Four pleaded guilty to conspiracy.`` ``Found guilty after trial: Dean Ashdown``."""
    acts = {act for row in own for act in row.acts}
    if "convicted" in acts and "guilty" not in acts:
        for row in shared:
            row.plea, row.outcome = None, "convicted"
            row.verdicts = {sentence for other in own for sentence in other.verdicts}
    return shared


def _themed(rows: Iterable[ChargeRow], words: frozenset[str]) -> list[ChargeRow]:
    """The rows that ``words`` fit: all of them where there are none."""
    return [row for row in rows if not row.plain and words <= row.words]


def _sum(rows: Iterable[ChargeRow]) -> int:
    return sum(row.counts or 1 for row in rows)


def _formal(rows: Iterable[ChargeRow]) -> bool:
    return any(row.label and not row.plain for row in rows)


def _has(rows: Sequence[ChargeRow], label: str) -> bool:
    return any(row.label == label for row in rows)


def _named(rows: list[ChargeRow]) -> list[ChargeRow]:
    """Leave out ``drugs offences`` and the like where a charge of the person's own says what they were."""
    named = [row for row in rows if row.label]
    told = any(row.acts & TELLING for row in named)
    return [row for row in rows if row.label or row.stated or not (named if row.words & _VAGUE else told)]


def _decided(rows: Sequence[ChargeRow]) -> list[ChargeRow]:
    """The charges of somebody who was sentenced."""
    if any(row.outcome == "convicted" for row in rows):
        return [row for row in rows if not row.acts <= _OPEN_ACTS or row.outcome != "charged"]
    for row in rows:
        if row.acts <= {"charged", "told"}:
            row.outcome = "convicted"
    return list(rows)


def _without_summaries(rows: list[ChargeRow]) -> list[ChargeRow]:
    """Leave out what only the sentence is said to be for, where pleas or verdicts tell the charges."""
    told = min((row.told_at for row in rows if row.told_at is not None and row.outcome not in FINAL), default=0)
    return [row for row in rows if not row.acts <= IMPOSING_ACTS or max(row.said, default=row.sentence) >= told]


def _same_charge(
    rows: Sequence[ChargeRow], label: str, statement: ChargeStatement, offence: OffenceMention
) -> ChargeRow | None:
    """The row that ``statement`` speaks of again; None where it is another charge."""
    same = [row for row in rows if row.label == label]
    for row in reversed(same):
        if not _another(row, statement, offence):
            return row
    if same:
        return None
    again = statement.definite or statement.act in IMPOSING_ACTS or offence.plain
    wider = [row for row in rows if _more_specific(row.label, label) or (again and _covers(label, row))]
    if wider and again:
        return wider[0]
    narrower = [
        row
        for row in rows
        if _more_specific(label, row.label) and not row.stated and row.sentence != statement.sentence
    ]
    return narrower[0] if narrower else None


def _of_sum(rows: list[ChargeRow], label: str, statement: ChargeStatement) -> ChargeRow | None:
    """``pleaded guilty to three offences under the Act``, and their list further on: so many of the sum's counts."""
    if statement.act not in ("charged", "listed"):
        return None
    for row in rows:
        summed = row.stated and (row.counts or 0) > 0 and row.acts & TELLING and row.sentence < statement.sentence
        wider = _more_specific(label, row.label) or _more_specific(row.label, label)
        if summed and wider and names_many(row.label):
            return row if (statement.counts or 1) >= (row.counts or 0) else _parted(rows, row, statement.counts or 1)
    return None


def _parted(rows: list[ChargeRow], row: ChargeRow, number: int) -> ChargeRow:
    """``number`` of the row's counts, which stand before it from now on."""
    part = row.part(number)
    rows.insert(rows.index(row), part)
    return part


def _another(row: ChargeRow, statement: ChargeStatement, offence: OffenceMention) -> bool:
    beside = row.sentence == statement.sentence and row.offence.start != offence.start and statement.act in row.acts
    if beside or (statement.further and statement.act not in IMPOSING_ACTS):
        return True
    if statement.act == "no_evidence" and statement.sentence in row.said:
        return False  # ``was dropped after the prosecution offered no evidence``
    if statement.act in ENDING and statement.act not in row.acts and not row.undecided():
        return row.decided
    if statement.act == "convicted" and row.plea == "guilty" and statement.stated:
        return True
    if statement.act == "guilty" and "convicted" in row.acts and row.plea != "guilty" and statement.stated:
        return statement.counts != row.counts
    if statement.act in ("guilty", "convicted") and row.outcome in FINAL:
        return True
    apart = (statement.stated or row.stated) and (statement.counts != row.counts or not statement.definite)
    once = statement.sentence in row.said or apart
    return statement.act == "denied" and row.plea == "guilty" and once


def _is_earlier_denial(row: ChargeRow, statement: ChargeStatement) -> bool:
    """``changed his plea to guilty. He had been remanded after denying it``: what the plea was before."""
    return statement.act == "denied" and row.plea == "guilty"


def _covers(label: str, row: ChargeRow) -> bool:
    """Whether the words of a wide label all stand in the row's: ``assault`` in ``indecent assault``."""
    return frozenset(label.split()) < frozenset(row.label.split())


def _more_specific(label: str, than: str) -> bool:
    """Whether ``than`` is a wider word for the offence ``label``."""
    if than == _ANY_CONSPIRACY:
        return is_conspiracy(label)
    return than in BROADER.get(label, ())


def _without_general(rows: Sequence[ChargeRow]) -> list[ChargeRow]:
    """Leave out an uncounted wider word where a narrower row says the same with the same outcome."""
    return [row for row in rows if row.stated or not any(_says_again(row, other) for other in rows)]


def _says_again(row: ChargeRow, other: ChargeRow) -> bool:
    """Whether ``row`` is a wider word, or the story's word before the charge, for ``other``."""
    listed = not row.said.isdisjoint(other.said) and not row.acts <= IMPOSING_ACTS
    if other is row or other.outcome != row.outcome or listed:
        return False
    attempted = other.label.removesuffix(" (attempt)").removesuffix(" (conspiracy)") == row.label != other.label
    return _more_specific(other.label, row.label) or (attempted and row.sentence < other.sentence)
