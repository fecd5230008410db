"""The type of a day in court while the case is decided, and how two rows about one day are put together."""

import msgspec

from release_extract.case.calendar import Day
from release_extract.mentions.model import CourtMention, Mention
from release_extract.statements.model import Event


class HearingRow(msgspec.Struct, frozen=True):
    """A day in court. ``court`` is None where none is printed, ``day`` where none can be resolved.

    ``vague``: the words name a time that is no day (``last month``); ``unresolved``: they name a day that only a
    publication date would tell; ``unnamed``: they name a court that nothing
    tells; ``prior``: it is of an earlier day than its sentence's; ``borrowed``: court and day are its neighbours'.
    """

    people: tuple[int, ...]
    event: Event
    court: CourtMention | None
    day: Day | None
    spans: tuple[Mention, ...]
    sentence: int
    vague: bool
    unresolved: bool
    unnamed: bool
    prior: bool
    borrowed: bool
    #: ``and`` or ``when``, where it joins a plea to a sentence; ``absent`` for a finding in absence.
    joined: str = ""
    #: Whether it heads the cases of one sitting.
    heads: bool = False

    @property
    def placed(self) -> bool:
        """Whether a court or a day is known."""
        return self.court is not None or self.day is not None

    @property
    def higher(self) -> bool:
        """Whether it was before a court that only hears appeals."""
        return self.court is not None and self.court.kind in ("appeal", "supreme")

    def is_of(self, person: int) -> bool:
        """Whether the row is about the person."""
        return person in self.people

    def completed(self, other: "HearingRow") -> "HearingRow":
        """The row with the court or the day that it lacks, where ``other`` does not say something else."""
        differs = self.court and other.court and self.court.name != other.court.name
        if differs or (self.day and other.day and self.day.iso != other.day.iso):
            return self
        court = self.court or (None if self.unnamed else other.court)
        day = self.day or (None if self.vague or self.unnamed else other.day)
        if (court, day) == (self.court, self.day):
            return self
        return msgspec.structs.replace(self, court=court, day=day, spans=self.spans + other.spans)
