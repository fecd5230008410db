"""Values of a record -> the words that people read, and the only file that knows them."""

import re
from typing import Final, Literal

#: What an age stands for: a year, or the first year of the ten that it is in (``--no-names``).
Ages = Literal["exact", "bands"]

#: Where the name of a kind with its underscores as blanks would mislead.
_LABELS: Final[dict[str, str]] = {
    "not_guilty": "pleaded not guilty",
    "guilty": "pleaded guilty",
    "charged": "charged, not decided",
    "did_the_act": "found to have done the act",
    "life": "life sentence",
    "extended": "extended sentence",
    "suspended": "suspended sentence",
    "other": "orders only",
    "sex_offender_notification": "sex offenders register",
    "driving_disqualification": "driving disqualification",
    "slavery_trafficking_prevention_order": "slavery and trafficking prevention order",
    "working_with_children_ban": "ban on working with children",
    "activated_suspended_sentence": "suspended sentence activated",
    "destruction_order": "destruction order for a dog",
    "next": "next hearing",
}
_MONTHS: Final = "January February March April May June July August September October November December".split()
_UNITS: Final = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour"}
_PART: Final = re.compile(r"(\d+(?:\.\d+)?)([YMWDH])")
_DAY: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?")
#: What could reverse the order of the words around it, or steer a terminal: controls, bidirectional ones, surrogates.
_UNFIT: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"


def label(kind: str) -> str:
    """A kind, plea, outcome, event or warning code in words."""
    return _LABELS.get(kind, kind.replace("_", " "))


def duration(stated: str) -> str:
    """``P3Y4M`` as ``3 years 4 months``."""
    return " ".join(_count(number, _UNITS[unit]) for number, unit in _PART.findall(stated))


def money(amount: float) -> str:
    """Pounds, with pence where there are any."""
    return f"£{amount:,.0f}" if amount == int(amount) else f"£{amount:,.2f}"


def day(moment: str) -> str:
    """``2023-06-16T16:05:00+01:00`` as ``16 June 2023, 16:05``; what is no ISO date stays as it is."""
    found = _DAY.match(moment)
    if found is None or not 1 <= int(found[2]) <= len(_MONTHS):
        return moment
    words = f"{int(found[3])} {_MONTHS[int(found[2]) - 1]} {found[1]}"
    return f"{words}, {found[4]}" if found[4] else words


def short_day(moment: str) -> str:
    """``2023-06-16`` as ``16 Jun 2023``."""
    number, *rest = day(moment).split(",")[0].split(" ")
    return " ".join([number, *(word[:3] if word.isalpha() else word for word in rest)])


def counts(number: int | None) -> str | None:
    """How many counts, where it is not one."""
    if number == 1:
        return None
    return "several counts" if number is None else f"{number:,} counts"


def _count(number: str, unit: str) -> str:
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


def fit_to_print(text: str) -> str:
    """``text``, as long as before, without characters that steer a terminal or reorder the words around them."""
    return _UNFIT.sub(_REPLACEMENT, text)


def one_line(text: str) -> str:
    """``text`` fit to print, with single blanks."""
    return " ".join(fit_to_print(text).split())
