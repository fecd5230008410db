"""Rows of the record -> warnings: what a reader should check, and the only file that raises them."""

from collections.abc import Iterator, Sequence

from release_extract.case.hearings import HearingRow
from release_extract.mentions.model import CourtMention
from release_extract.record import Charge, Sentence, Warning, WarningCode


def warnings_of(
    date: str | None,
    repairs: Sequence[WarningCode],
    charges: Sequence[Charge],
    sentences: Sequence[Sentence],
    court: CourtMention | None,
    hearings: Sequence[HearingRow],
) -> tuple[Warning, ...]:
    """All warnings of a record, each once."""
    found = [
        *(Warning(code, _REPAIRS[code]) for code in repairs),
        *_dates(date, hearings),
        *_courts(court, hearings),
        *_charges(charges),
        *_sentences(sentences),
    ]
    return tuple(dict.fromkeys(found))


_REPAIRS: dict[WarningCode, str] = {
    "encoding_repaired": "characters that were decoded wrongly before were put right",
    "front_matter_repaired": "the front matter is no valid YAML and was read key by key",
}


def _dates(date: str | None, hearings: Sequence[HearingRow]) -> Iterator[Warning]:
    if date is None:
        yield Warning("date_missing", "no publication date was found: days like 'yesterday' stay null")
    for row in hearings:
        if row.day and row.day.weekday_differs:
            yield Warning("weekday_mismatch", f"{row.day.iso} was not the weekday that the release prints")


def _courts(court: CourtMention | None, hearings: Sequence[HearingRow]) -> Iterator[Warning]:
    for named in (court, *(row.court for row in hearings)):
        if named is not None and not named.known:
            yield Warning("court_unknown", f"{named.name} is not in the gazetteer")


def _charges(charges: Sequence[Charge]) -> Iterator[Warning]:
    for charge in charges:
        if charge.offence is None:
            yield Warning("offence_unknown", f"'{charge.wording}' is not in the catalogue")
        if charge.defendant is None:
            yield Warning("unattributed", f"the release does not say whose charge '{charge.wording}' is")


def _sentences(sentences: Sequence[Sentence]) -> Iterator[Warning]:
    for sentence in sentences:
        if sentence.defendant is None:
            yield Warning("unattributed", "the release does not say whose sentence this is")
