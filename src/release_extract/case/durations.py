"""Length of time -> ISO 8601 and months, and the only file that reckons with them.

A year is 12 months, a week 12/52, a day 12/365.
"""

from collections.abc import Sequence

from release_extract.mentions.model import Duration


def iso(length: Duration) -> str:
    """The length in the units printed: ``P2Y6M``, ``P26W``, ``PT200H``."""
    date_part = "".join(
        f"{_plain(value)}{unit}"
        for value, unit in ((length.years, "Y"), (length.months, "M"), (length.weeks, "W"), (length.days, "D"))
        if value
    )
    time_part = f"T{_plain(length.hours)}H" if length.hours else ""
    return f"P{date_part}{time_part}" if date_part or time_part else "P0D"


def months(length: Duration) -> float:
    """The length in months, two decimals."""
    whole = 12 * length.years + length.months + 12 * length.weeks / 52 + 12 * length.days / 365 + length.hours / 730
    return round(whole, 2)


def number(value: float) -> float | int:
    """``12.0`` as ``12``: an amount as it would be written."""
    return int(value) if value == int(value) else value


def add(lengths: Sequence[Duration]) -> Duration:
    """The sum, unit by unit; twelve months make a year where years stand beside them."""
    years = sum(length.years for length in lengths)
    month_sum = sum(length.months for length in lengths)
    if years and month_sum >= 12:
        years, month_sum = years + month_sum // 12, month_sum % 12
    return Duration(
        lengths[0].start,
        lengths[-1].end,
        years,
        month_sum,
        sum(length.weeks for length in lengths),
        sum(length.days for length in lengths),
        sum(length.hours for length in lengths),
    )


def subtract(whole: Duration, part: Duration) -> Duration:
    """``whole`` less ``part``, both in years and months."""
    left = 12 * (whole.years - part.years) + whole.months - part.months
    if whole.years or part.years:
        return Duration(whole.start, whole.end, left // 12, left % 12)
    return Duration(whole.start, whole.end, 0, left)


def exacter(known: Duration, other: Duration) -> Duration:
    """Of ``13 years`` and ``13 years and eight months`` the longer: a lead often leaves the months out."""
    rounded = known.years and not (known.months or known.weeks or known.days)
    return other if rounded and known.years == other.years else known


def halve(length: Duration) -> Duration:
    """One half: of ``P3Y`` ``P1Y6M``, of ``P15M`` ``P7.5M``."""
    if length.years:
        half = (12 * length.years + length.months) / 2
        return Duration(length.start, length.end, half // 12, half % 12, length.weeks / 2, length.days / 2)
    return Duration(length.start, length.end, 0, length.months / 2, length.weeks / 2, length.days / 2)


def _plain(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")
