"""The orders that somebody can breach: how they are called, and the offence that the breach is."""

from typing import Final, NamedTuple


class BreachRow(NamedTuple):
    """``forms`` name the order wherever it is spoken of; ``the breach`` after it is then ``label``."""

    label: str
    forms: str
    example: str
    counterexample: str


BREACHES: Final[tuple[BreachRow, ...]] = (
    BreachRow(
        "breach of a restraining order", "restraining order; non harassment order", "a restraining order", "an order"
    ),
    BreachRow("breach of a non-molestation order", "non molestation order", "a non-molestation order", "an order"),
    BreachRow("breach of a criminal behaviour order", "criminal behaviour order; CBO", "his CBO", "criminal behaviour"),
    BreachRow(
        "breach of an anti-social behaviour order",
        "anti social behaviour order; antisocial behaviour order; ASBO",
        "an ASBO",
        "anti-social behaviour",
    ),
    BreachRow(
        "breach of a sexual harm prevention order", "sexual harm prevention order; SHPO", "an SHPO", "sexual harm"
    ),
    BreachRow(
        "breach of a sexual offences prevention order",
        "sexual (offences|offence) prevention order; SOPO",
        "a SOPO",
        "sexual offences",
    ),
    BreachRow("breach of a stalking protection order", "stalking protection order; SPO", "an SPO", "stalking"),
    BreachRow(
        "breach of a community protection notice", "community protection notice; CPN", "a CPN", "community protection"
    ),
    BreachRow(
        "breach of a closure or dispersal order", "closure order; dispersal order", "a dispersal order", "dispersal"
    ),
    BreachRow(
        "breach of a serious crime prevention order", "serious crime prevention order; SCPO", "an SCPO", "serious crime"
    ),
)
#: Ways to speak of a breach once the order has been named.
BREACH_FORMS: Final = (
    "breach of [court] order; breach [court] order; break [court] order; fail to comply with [court] order; "
    "breach of it; breach it; breach of them; breach them; "
    "breach of term of order; breach term of order"
)
