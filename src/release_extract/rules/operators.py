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
        "attempt; attempt to [commit|carry out]; attempt at [commit]; attempt commission of; try to [commit]; make attempt to [commit]",
        "attempting to commit burglary",
        "was tempted to steal",
    ),
    OperatorRow(
        "conspiracy",
        "conspir to [commit|carry out]; conspir with (others|another|person|each other) to [commit]; conspir together to [commit]; "
        "[being] (part of|involved in|party to) conspir to [commit]; conspir of; conspir in; conspir for; conspir over; "
        "plot to [commit|carry out]; plan to [commit|carry out]; agreeing to commit",
        "conspiring with others to commit robbery",
        "a conspiracy theory",
    ),
    OperatorRow(
        "aiding",
        "(aiding|aid) and (abetting|abet); aiding; abetting; aid and abet; aid or abet; aid [,] abet [,] counsel (and|or) procur; "
        "aiding [,] abetting [,] counselling (and|or) procuring; counselling or procuring; procuring; procuring [the] commission of; "
        "[intentionally] (encourag or assist|assist or encourag) [in] [the] [commission of]; [intentionally] encourag [the] commission of; "
        "[intentionally] assist in [the] [commission of]; assist (another|others) to [commit]; encourag (another|others) to [commit]; "
        "incit another to [commit]; incitement to [commit]; inciting [the] commission of; being accessory to; accessory to; "
        "secondary party to; permitting",
        "aiding and abetting burglary",
        "gave first aid to the victim",
    ),
    OperatorRow(
        "aggravated",
        "(racially|religiously) aggravated; racially (or|and|/|and/or) religiously aggravated; religiously or racially aggravated; "
        "racially motivated; race aggravated; race hate; [racially|religiously] aggravated by (race|religion)",
        "racially or religiously aggravated criminal damage",
        "the judge said the offence was aggravated",
    ),
)
