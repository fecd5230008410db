"""Small reckonings with lengths of time that grammar needs: the unit that an elliptic number takes over."""

from release_extract.mentions.model import Duration, Number


def main_unit(length: Duration) -> str:
    """The largest unit of a length."""
    return next((unit for unit in ("years", "months", "weeks", "days", "hours") if getattr(length, unit)), "years")


def with_unit(number: Number, unit: str) -> Duration:
    """The number as a length in ``unit``."""
    value = number.value
    match unit:
        case "years":
            return Duration(number.start, number.end, years=value)
        case "months":
            return Duration(number.start, number.end, months=value)
        case "weeks":
            return Duration(number.start, number.end, weeks=value)
        case "days":
            return Duration(number.start, number.end, days=value)
        case _:
            return Duration(number.start, number.end, hours=value)
