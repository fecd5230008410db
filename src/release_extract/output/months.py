"""ISO 8601 durations of the record -> months."""

import re
from typing import Final

#: Months in one of each unit, as the record's ``term_months`` counts: a year 12, a week 12/52, a day 12/365.
_UNITS: Final = {"Y": 12.0, "M": 1.0, "W": 12 / 52, "D": 12 / 365}
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)([YMWD])")


def months_in(duration: str | None) -> float | None:
    """Months to two decimals; None for None and for hours, which are work and no time."""
    if duration is None or "T" in duration:
        return None
    return round(sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(duration)), 2)
