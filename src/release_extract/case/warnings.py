"""Rows of the record -> warnings: what a reader should check, and the only file that raises them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import msgspec

from release_extract.case.hearing_row import HearingRow
from release_extract.mentions.model import CourtMention
from release_extract.record import Charge, Sentence, Warning, WarningCode

_REPAIRS: Final[dict[WarningCode, str]] = {
    "encoding_repaired": "characters that were decoded wrongly before were put right",
    "front_matter_repaired": "the front matter is no valid YAML and was read key by key",
}


class Doubts(msgspec.Struct, frozen=True):
    """What does not add up in the release, for which no row of the record stands.

    ``total``: a stated number of offences that the charges do not make; ``terms``: in words, whose lengths do not make
    a stated one; ``sentence_told``: somebody of the case is said to have been sentenced.
    """

    total: int | None
    terms: tuple[str, ...]
    sentence_told: bool


def warnings_of(
    date: str | None,
    repairs: Sequence[WarningCode],
    charges: Sequence[Charge],
    sentences: Sequence[Sentence],
    court: CourtMention | None,
    hearings: Sequence[HearingRow],
    doubts: Doubts,
) -> tuple[Warning, ...]:
    """All warnings of a record, each once."""
    found = [
        *(Warning(code, _REPAIRS[code]) for code in repairs),
        *_dates(date, hearings),
        *_courts(court, hearings),
        *_charges(charges, doubts),
        *_sentences(sentences, doubts),
    ]
    return tuple(dict.fromkeys(found))


def _dates(date: str | None, hearings: Sequence[HearingRow]) -> Iterator[Warning]:
    if date is None:
        yield Warning("date_missing", "no publication date was found: days like 'yesterday' stay null")
    for row in hearings:
        if row.day and row.day.weekday_differs:
            yield Warning("weekday_mismatch", f"{row.day.iso} was not the weekday that the release prints")


def _courts(court: CourtMention | None, hearings: Iterable[HearingRow]) -> Iterator[Warning]:
    for named in (court, *(row.court for row in hearings)):
        if named is not None and not named.known:
            yield Warning("court_unknown", f"{named.name} is not in the gazetteer")


def _charges(charges: Sequence[Charge], doubts: Doubts) -> Iterator[Warning]:
    for charge in charges:
        if charge.offence is None:
            yield Warning("offence_unknown", f"'{charge.wording}' is not in the catalogue")
        if charge.defendant is None:
            yield Warning("unattributed", f"the release does not say whose charge '{charge.wording}' is")
    if doubts.total is not None:
        yield Warning(
            "counts_mismatch", f"the release speaks of {doubts.total} offences, and the charges do not make that sum"
        )


def _sentences(sentences: Sequence[Sentence], doubts: Doubts) -> Iterator[Warning]:
    for sentence in sentences:
        if sentence.defendant is None:
            yield Warning("unattributed", "the release does not say whose sentence this is")
    for terms in doubts.terms:
        yield Warning("term_mismatch", terms)
    if doubts.sentence_told and not sentences:
        yield Warning("sentence_missing", "the release says that somebody was sentenced, and no sentence was found")
