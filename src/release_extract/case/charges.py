"""ChargeStatements -> rows of charges for each person: which statements speak of the same charge, and what became of it."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from release_extract.mentions.model import Mention, OffenceMention
from release_extract.record import Outcome, Plea
from release_extract.rules.broader import BROADER
from release_extract.statements.model import ChargeStatement, Statements


class _Effect(NamedTuple):
    """What an act says of a charge; None leaves what stood before."""

    plea: Plea | None
    outcome: Outcome | None


_EFFECTS: Final[dict[str, _Effect]] = {
    "guilty": _Effect("guilty", "convicted"),
    "denied": _Effect("not_guilty", None),
    "trial": _Effect("not_guilty", None),
    "convicted": _Effect(None, "convicted"),
    "acquitted": _Effect(None, "acquitted"),
    "left_on_file": _Effect(None, "left_on_file"),
    "tic": _Effect(None, "taken_into_consideration"),
    "discontinued": _Effect(None, "discontinued"),
    "undecided": _Effect(None, "charged"),
    "charged": _Effect(None, None),
    "did_the_act": _Effect(None, "did_the_act"),
    "sentenced": _Effect(None, "convicted"),
    "given": _Effect(None, "convicted"),
}
#: The row of a conspiracy that the words do not tell.
_ANY_CONSPIRACY: Final = "conspiracy (general)"
#: Outcomes that end a charge: a second, different one is another charge.
_FINAL: Final = frozenset({"acquitted", "left_on_file", "taken_into_consideration", "discontinued"})
_SENTENCING: Final = frozenset({"sentenced", "given"})


class ChargeRow:
    """One charge of one person while statements are read."""

    def __init__(self, label: str, statement: ChargeStatement) -> None:
        assert statement.offence is not None
        self.label = label
        self.offence: OffenceMention = statement.offence
        self.counts = statement.counts
        self.stated = statement.stated
        self.plea: Plea | None = None
        self.outcome: Outcome = "charged"
        self.acts: set[str] = set()
        self.spans: list[Mention] = []
        self.sentence = statement.sentence
        self.plain = statement.offence.plain

    def apply(self, statement: ChargeStatement) -> None:
        """Take over what the statement says."""
        effect = _EFFECTS[statement.act]
        self.plea = effect.plea or self.plea
        self.outcome = effect.outcome or self.outcome
        self.acts.add(statement.act)
        self.spans.append(statement.span)


class ChargeBook:
    """All charges of the case, by person; None is the charge of nobody named."""

    def __init__(self, statements: Statements, *, scottish: bool) -> None:
        self._scottish = scottish
        self.rows: dict[int, list[ChargeRow]] = {}
        self._group: list[ChargeRow] = []
        self._tried: set[int] = set()
        for statement in statements.charges:
            self._read(statement)

    def _read(self, statement: ChargeStatement) -> None:
        people = statement.party.people
        if statement.act == "trial":
            self._tried.update(people)
        if statement.offence is None:
            for person in people:
                self._back(person, statement)
            if not people:
                self._apply_back(self._group, statement)
            return
        for person in people:
            self._enter(self.rows.setdefault(person, []), statement)
        if not people:
            self._enter(self._group, statement)

    def _labels(self, offence: OffenceMention) -> Sequence[str]:
        if self._scottish and offence.scottish:
            return (offence.scottish,)
        return offence.labels

    def _enter(self, rows: list[ChargeRow], statement: ChargeStatement) -> None:
        assert statement.offence is not None
        for label in self._labels(statement.offence):
            row = _same_charge(rows, label, statement)
            if row is None:
                row = ChargeRow(label, statement)
                rows.append(row)
            elif _more_specific(label, row.label):
                row.label, row.offence = label, statement.offence
            if row.plain and not statement.offence.plain:
                row.plain, row.offence = False, statement.offence
            if statement.stated and not row.stated:
                row.counts, row.stated = statement.counts, True
            row.apply(statement)

    def _back(self, person: int, statement: ChargeStatement) -> None:
        """``the same charge``, ``the offences``: what was said before, of this person or of the last one."""
        rows = self.rows.get(person)
        if not rows:
            rows = self.rows[person] = _copies(self._last_rows(person), statement)
        self._apply_back(rows, statement)

    def _last_rows(self, person: int) -> Sequence[ChargeRow]:
        others = [rows for other, rows in self.rows.items() if other != person and rows]
        return others[-1] if others else self._group

    def _apply_back(self, rows: Iterable[ChargeRow], statement: ChargeStatement) -> None:
        for row in rows:
            if row.outcome in _FINAL or (statement.act in _FINAL and row.outcome == "convicted"):
                continue
            if statement.act in ("denied", "trial") and row.plea == "guilty":
                continue
            if statement.act == "guilty" and "convicted" in row.acts:
                continue
            row.apply(statement)

    def of(self, person: int, *, sentenced: bool) -> list[ChargeRow]:
        """The person's charges: formal ones, else the group's, else a newspaper's word.

        Whoever was ``sentenced`` was convicted; what he was only charged with beside that is left out.
        """
        rows = self.rows.get(person, [])
        formal = [row for row in rows if not row.plain] or self._shared() or rows
        for row in formal:
            if (
                person in self._tried
                and row.plea is None
                and "sentenced" not in row.acts - {"convicted", "acquitted", "undecided", "charged"}
            ):
                row.plea = "not_guilty"
        return _decided(_without_general(formal)) if sentenced else _without_general(formal)

    def _shared(self) -> list[ChargeRow]:
        return [row for row in self._group if not row.plain]

    def people(self) -> set[int]:
        """Everybody with a charge of their own."""
        return {person for person, rows in self.rows.items() if rows}


def _decided(rows: Sequence[ChargeRow]) -> list[ChargeRow]:
    """The charges of somebody who was sentenced."""
    if any(row.outcome == "convicted" for row in rows):
        return [row for row in rows if row.acts != {"charged"}]
    for row in rows:
        if row.acts == {"charged"}:
            row.outcome = "convicted"
    return list(rows)


def _copies(rows: Sequence[ChargeRow], statement: ChargeStatement) -> list[ChargeRow]:
    copies = []
    for row in rows:
        copy = ChargeRow(
            row.label,
            ChargeStatement(
                statement.sentence,
                statement.party,
                "charged",
                row.offence,
                row.counts,
                row.stated,
                False,
                False,
                statement.span,
            ),
        )
        copies.append(copy)
    return copies


def _same_charge(rows: Sequence[ChargeRow], label: str, statement: ChargeStatement) -> ChargeRow | None:
    """The row that ``statement`` speaks of again; None where it is another charge."""
    assert statement.offence is not None
    same = [row for row in rows if row.label == label]
    for row in reversed(same):
        if not _another(row, statement):
            return row
    if same:
        return None
    wider = [
        row
        for row in rows
        if _more_specific(row.label, label)
        and (statement.definite or statement.act in _SENTENCING or statement.offence.plain)
    ]
    if wider:
        return wider[0]
    narrower = [
        row
        for row in rows
        if _more_specific(label, row.label) and not row.stated and row.sentence != statement.sentence
    ]
    return narrower[0] if narrower else None


def _another(row: ChargeRow, statement: ChargeStatement) -> bool:
    assert statement.offence is not None
    if (
        row.sentence == statement.sentence
        and row.offence.start != statement.offence.start
        and statement.act in row.acts
    ):
        return True
    if statement.further and statement.act != "sentenced":
        return True
    if (
        statement.act in ("acquitted", "left_on_file", "tic", "discontinued", "undecided")
        and row.outcome == "convicted"
    ):
        return True
    if statement.act == "convicted" and row.plea == "guilty" and statement.stated:
        return True
    if statement.act in ("guilty", "convicted") and row.outcome in _FINAL:
        return True
    return statement.act == "denied" and row.plea == "guilty"


def _more_specific(label: str, than: str) -> bool:
    """Whether ``than`` is a wider word for the offence ``label``."""
    if than == _ANY_CONSPIRACY:
        return label.startswith("conspiracy to ") or label.endswith(" (conspiracy)")
    return than in BROADER.get(label, ())


def _without_general(rows: Sequence[ChargeRow]) -> list[ChargeRow]:
    """Leave out an uncounted wider word where a narrower row says the same with the same outcome."""
    return [
        row
        for row in rows
        if row.stated
        or not any(
            other is not row and _more_specific(other.label, row.label) and other.outcome == row.outcome
            for other in rows
        )
    ]
