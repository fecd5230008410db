"""The words that say what kind of court is meant, and the words around them that say it is none."""

from typing import Final, NamedTuple

from release_extract.record import CourtKind


class CourtWords(NamedTuple):
    """What may stand beside a place: ``Crown Court`` in ``Lewes Crown Court`` and in ``the Crown Court at Lewes``."""

    #: Rows of one group share their places: ``Lewes Crown`` is ``Lewes Crown Court``.
    group: str
    kind: CourtKind
    #: What the name of such a court ends in.
    printed: str
    #: Separated by ``;``, in lower case, without apostrophes and hyphens, which reading passes over.
    forms: str
    #: Whether they are a court where no place is said: ``the youth court``, but not ``the bench``.
    alone: bool
    #: Whether they make a court of a place that is not in the table.
    any_place: bool
    #: Whether the place may come after them: ``magistrates in Hereford``, but not ``a bench in Hereford``.
    place_after: bool


COURT_WORDS: Final[tuple[CourtWords, ...]] = (
    CourtWords("crown", "crown", "Crown Court", "crown court;crown courts;crown crt", True, True, True),
    CourtWords("crown", "crown", "Crown Court", "crown", False, False, False),
    CourtWords(
        "magistrates",
        "magistrates",
        "Magistrates' Court",
        "magistrates court;magistrates courts;magistrate court;magistrate courts;magistates court;magistrates crt;"
        "magistrates and family court;magistrates and county court;remand court",
        True,
        True,
        True,
    ),
    CourtWords("magistrates", "magistrates", "Magistrates' Court", "magistrates;magistrates bench", True, True, True),
    CourtWords("magistrates", "magistrates", "Magistrates' Court", "justices", False, False, True),
    CourtWords("magistrates", "magistrates", "Magistrates' Court", "bench", False, False, False),
    CourtWords(
        "youth",
        "youth",
        "Youth Court",
        "youth court;youth courts;magistrates youth court;juvenile court",
        True,
        True,
        True,
    ),
    CourtWords("youth", "youth", "Youth Court", "youth bench;youth magistrates", True, False, True),
    CourtWords(
        "sheriff",
        "sheriff",
        "Sheriff Court",
        "sheriff court;sheriff courts;sheriffs court;sheriff and justice of the peace court;sheriff and jp court;"
        "sheriff court and justice of the peace court;sheriff court and jp court",
        True,
        True,
        True,
    ),
    CourtWords("sheriff", "sheriff", "Sheriff Court", "sheriff", False, False, True),
    CourtWords(
        "peace",
        "magistrates",
        "Justice of the Peace Court",
        "justice of the peace court;justices of the peace court;jp court;justice of the peace courts",
        True,
        True,
        True,
    ),
    CourtWords("high", "high", "High Court", "high court", True, True, True),
    CourtWords(
        "justiciary",
        "justiciary",
        "High Court of Justiciary",
        "high court of justiciary;high court of the justiciary",
        True,
        False,
        True,
    ),
    CourtWords("justice", "high", "High Court of Justice", "high court of justice", True, False, True),
    CourtWords(
        "appeal",
        "appeal",
        "Court of Appeal",
        "court of appeal;court of appeals;appeal court;appeals court;court of criminal appeal;criminal appeal court;"
        "court of appeal criminal division;criminal division of the court of appeal",
        True,
        False,
        True,
    ),
    CourtWords(
        "supreme", "supreme", "Supreme Court", "supreme court;supreme court of the united kingdom", True, False, False
    ),
    CourtWords(
        "military",
        "military",
        "Court Martial",
        "court martial;courts martial;court martial centre;military court;military court centre",
        True,
        False,
        True,
    ),
    CourtWords("county", "county", "County Court", "county court;county courts", True, True, True),
    CourtWords("family", "family", "Family Court", "family court;family proceedings court", True, True, True),
)

_NOT_BEFORE: Final = """
prosecution prosecutor prosecutors office estate estates dependency green association act service services committee
rules road street lane avenue close gardens mews drive place terrace way enforcement homicide officer
"""
_NOT_A_PLACE: Final = """
a an the this that these those his her their our its he she they it we you i at in on to by of from for with and but or
so as if when while after before since until once then now later earlier today yesterday tomorrow tonight last next
because although despite during however also both all each no every any via following
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december mr mrs miss ms dr judge recorder sheriff lord lady sir dc ds di dci pc sgt inspector detective
man woman boy girl teenager teenagers men women boys girls police court courts crown magistrates youth high
appearing sitting told tells jailed sentenced sentencing hears heard sent faces admits accused charged case trial
hearing local senior district deputy special same lay two three four five six new old former nightingale
english scottish welsh british uk city town county combined
"""
#: ``Crown Prosecution Service``, ``Magistrates' Association``, ``Magistrates' Courts Act``, ``Sheriff Court Road``.
NOT_BEFORE: Final = frozenset(_NOT_BEFORE.split())
#: Capitalised words that stand before a court's name and are none of it.
NOT_A_PLACE: Final = frozenset(_NOT_A_PLACE.split())
#: What may stand between the place and the words: ``Salisbury District Magistrates``, ``Norwich's crown court``.
BETWEEN: Final = frozenset({"district", "city", "county", "area", "borough", "town", "and", "&", "'s", "’s"})
#: What leads from the words to the place: ``at Lewes``, ``sitting in Lewes``.
LEADS: Final = frozenset({"at", "in", "of", "sitting", "the"})
#: Words of a place's name that are printed small.
SMALL: Final = frozenset({"upon", "on", "in", "le", "of", "and", "by", "under", "super", "de", "the", "&"})
#: Words of a place's name that go on with ``of``, ``upon`` and the like.
BEFORE_OF: Final = frozenset({"vale", "isle", "isles", "city", "forest", "stoke", "newcastle", "kingston", "burton"})
#: ``magistrates in the city``, ``the town's magistrates``: the court of the town of which the release speaks.
TOWNS: Final = frozenset({"city", "town", "borough"})
#: Words after which ``there`` is the court named before.
BEFORE_THERE: Final = frozenset(
    "sentenced guilty convicted jailed start begin appear appeared again tried back trial hearing heard held plea sent "
    "returning returned returns return committed".split()
)
#: Capitalised words that may follow a place and are none of its name.
AFTER_PLACE: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday he she they".split()
)
#: Words before a place with a bare ``Court``: ``appeared before Strabane Court``, but not ``of Mill Court``.
BEFORE_COURT: Final = frozenset({"at", "before", "to", "in"})
#: Who sits in a kind of court, in the order in which they tell it.
SITS: Final[dict[CourtKind, frozenset[str]]] = {
    "sheriff": frozenset({"sheriff"}),
    "crown": frozenset({"jury", "jurors", "recorder", "crown"}),
    "magistrates": frozenset({"magistrates", "magistrate", "justices", "bench"}),
}
