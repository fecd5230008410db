"""Record -> the same record with labels in every field."""

from collections.abc import Callable
from typing import Final

import msgspec
from msgspec import UNSET, UnsetType

from release_extract.output.no_names.labels import Labels
from release_extract.output.no_names.rewrite import Rewriter, Rewritten
from release_extract.record import Defendant, Evidence, FieldEvidence, Record, Sentence

Places = tuple[Evidence, ...]
_replace: Final = msgspec.structs.replace


def rewrite_record(record: Record, labels: Labels, rewriter: Rewriter, text: Rewritten) -> Record:
    """``record`` without names. Ages are the first year of their band, so that they stay numbers."""
    move = _mover(text)
    return _replace(
        record,
        source=rewriter.rewrite_path(record.source),
        url=rewriter.rewrite_path(record.url) if record.url else None,
        title=rewriter.rewrite(record.title) if record.title else None,
        summary=rewriter.rewrite(record.summary) if record.summary else None,
        court=_replace(record.court, evidence=move(record.court.evidence)) if record.court else None,
        defendants=tuple(_rewrite_defendant(row, labels, move) for row in record.defendants),
        charges=tuple(
            _replace(
                row,
                defendant=_label(row.defendant, labels),
                wording=rewriter.rewrite(row.wording),
                evidence=move(row.evidence),
            )
            for row in record.charges
        ),
        sentences=tuple(_rewrite_sentence(row, labels, move) for row in record.sentences),
        hearings=tuple(_replace(row, evidence=move(row.evidence)) for row in record.hearings),
        warnings=tuple(_replace(row, message=rewriter.rewrite(row.message)) for row in record.warnings),
        evidence=_move_fields(record.evidence, move),
    )


Move = Callable[[Places | UnsetType], Places | UnsetType]


def _mover(text: Rewritten) -> Move:
    def move(places: Places | UnsetType) -> Places | UnsetType:
        return UNSET if isinstance(places, UnsetType) else tuple(map(text.move, places))

    return move


def _rewrite_defendant(row: Defendant, labels: Labels, move: Move) -> Defendant:
    return Defendant(
        labels.names[row.name],
        row.anonymous,
        None if row.age is None else row.age // 10 * 10,
        labels.addresses.get(row.address, row.address) if row.address else None,
        move(row.evidence),
    )


def _rewrite_sentence(row: Sentence, labels: Labels, move: Move) -> Sentence:
    orders = tuple(_replace(order, evidence=move(order.evidence)) for order in row.orders)
    return _replace(row, defendant=_label(row.defendant, labels), orders=orders, evidence=move(row.evidence))


def _move_fields(evidence: FieldEvidence | UnsetType, move: Move) -> FieldEvidence | UnsetType:
    if isinstance(evidence, UnsetType):
        return UNSET
    date, area = move(evidence.date), move(evidence.area)
    assert not isinstance(date, UnsetType)
    assert not isinstance(area, UnsetType)
    return FieldEvidence(date, area)


def _label(name: str | None, labels: Labels) -> str | None:
    return None if name is None else labels.names.get(name, "person")
