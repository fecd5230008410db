"""Number words, units of time, months and weekdays."""

from typing import Final

ONES: Final[dict[str, int]] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS: Final[dict[str, int]] = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES: Final[dict[str, int]] = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "m": 1_000_000, "k": 1_000, "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}  # fmt: skip
#: What may follow a whole number: words without hyphens, and signs.
FRACTIONS: Final[dict[tuple[str, ...], float]] = {
    ("and", "a", "half"): 0.5, ("and", "half"): 0.5, ("and", "a", "quarter"): 0.25, ("and", "three", "quarters"): 0.75,
    ("and", "three", "quarter"): 0.75, ("1", "/", "2"): 0.5, ("1", "/", "4"): 0.25, ("3", "/", "4"): 0.75,
}  # fmt: skip
FRACTION_SIGNS: Final[dict[str, float]] = {"½": 0.5, "¼": 0.25, "¾": 0.75}
UNITS: Final[dict[str, str]] = {
    form: unit
    for unit, forms in {
        "years": "year years yr yrs",
        "months": "month months mth mths",
        "weeks": "week weeks wk wks",
        "days": "day days",
        "hours": "hour hours hr hrs",
    }.items()
    for form in forms.split()
}
#: Units from the longest to the shortest: in one length they come in this order.
UNIT_ORDER: Final = ("years", "months", "weeks", "days", "hours")
MONTHS: Final[dict[str, int]] = {
    form: number
    for number, forms in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for form in forms.split()
}  # fmt: skip
WEEKDAYS: Final[dict[str, int]] = {
    form: number
    for number, forms in enumerate(
        (
            "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri",
            "saturday sat", "sunday sun",
        )
    )
    for form in forms.split()
}  # fmt: skip
#: Signs of pounds, those that saved pages damage included; they stand right before the figure.
POUND_SIGNS: Final = frozenset({"£", "₤", "￡", "�", "#", "GBP", "ÂŁ", "Ł"})
#: Words that make a length or a sum inexact.
APPROXIMATE: Final = frozenset("more over almost nearly around about approximately least up under".split())
