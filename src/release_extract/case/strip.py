"""Record -> the same record without evidence."""

import msgspec
from msgspec import UNSET

from release_extract.record import Record


def without_evidence(record: Record) -> Record:
    """Leave the evidence of every row out, as it is printed by default."""
    replace = msgspec.structs.replace
    return replace(
        record,
        court=replace(record.court, evidence=UNSET) if record.court else None,
        defendants=tuple(replace(row, evidence=UNSET) for row in record.defendants),
        charges=tuple(replace(row, evidence=UNSET) for row in record.charges),
        sentences=tuple(
            replace(row, evidence=UNSET, orders=tuple(replace(order, evidence=UNSET) for order in row.orders))
            for row in record.sentences
        ),
        hearings=tuple(replace(row, evidence=UNSET) for row in record.hearings),
        evidence=UNSET,
    )
