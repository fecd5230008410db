"""Words that turn one offence into another: an attempt at it, a conspiracy to it, help with it, hatred behind it."""

from typing import Final, NamedTuple

from release_extract.rules.rows import Operator


class OperatorRow(NamedTuple):
    """An operator's words, which stand before the words of an offence."""

    operator: Operator
    forms: str
    example: str
    counterexample: str


OPERATORS: Final[tuple[OperatorRow, ...]] = (
    OperatorRow(
        "attempt",
        "attempted; attempting to [commit|carry out]; attempt at; trying to [commit]; making an attempt to [commit]",
        "attempting to commit burglary",
        "was tempted to steal",
    ),
    OperatorRow(
        "conspiracy",
        (
            "(conspiracy|conspiring) to [fraudulently|dishonestly|unlawfully] [commit|carry out|be involved in|be concerned "
            "in]; conspiring with (others|"
            "another|persons|each other|others unknown|persons unknown) to [commit]; conspiring [,] together [,] to "
            "[commit]; (conspiracy|conspiring) (of|in|for); being (part of|involved in|party to) a conspiracy to "
            "[commit]; plotting to [commit|carry out]; a plot to [commit]; planning to [commit]; agreeing to commit"
        ),
        "conspiring with others to commit robbery",
        "a conspiracy theory",
    ),
    OperatorRow(
        "aiding",
        (
            "aiding (and|or) abetting; aid (and|or) abet; aiding; abetting; aid [,] abet [,] counsel (and|or) "
            "procure; aiding [,] abetting [,] counselling (and|or) procuring; aid [,] abet [,] counsel [,] procure; "
            "counselling or procuring; procuring [the commission of]; [intentionally] encouraging (or|and) assisting "
            "[in] [the commission of]; [intentionally] assisting (or|and) encouraging [in] [the commission of]; "
            "[intentionally] (encouraging|assisting) [in] the commission of; (assisting|encouraging) (another|"
            "others) to [commit]; inciting (another|others) to [commit]; incitement to [commit]; being an accessory "
            "to"
        ),
        "aiding and abetting burglary",
        "gave first aid to the victim",
    ),
    OperatorRow(
        "aggravated",
        (
            "(racially|religiously) aggravated; racially (or|and|/|and / or) religiously aggravated; religiously (or|"
            "and) racially aggravated; racially motivated; race aggravated; race hate"
        ),
        "racially or religiously aggravated criminal damage",
        "the judge said the offence was aggravated",
    ),
)


def is_conspiracy(label: str) -> bool:
    """Whether a charge's label is one of a conspiracy."""
    return label.startswith("conspiracy to ") or label.endswith(" (conspiracy)")


def names_many(label: str) -> bool:
    """Whether a label stands for several offences of one kind: ``animal welfare offences``."""
    return label.endswith(" offences")
