"""Words around a name that tell whether its bearer does or suffers something, in lower case."""

from typing import Final

#: Words right before a name that make it the object of somebody's deed.
OBJECT_MARKS: Final = frozenset(
    "of to with by against from alongside beside behind unlike like told killed murdered attacked at near on about "
    "between under towards called named victim murdering killing stabbing attacking assaulting raping robbing punching "
    "hitting kicking abusing stalking harassing threatening strangling stabbed shot hit punched kicked robbed raped "
    "assaulted struck met saw approached visited for asked urged thanked including said says added keep keeping bars bar "
    "stops prevents forbids gave lent paid owed".split()
)
#: What is done to a victim, after ``was``, and what a victim does.
DONE_TO_VICTIMS: Final = frozenset(
    "stabbed killed murdered attacked assaulted shot beaten robbed raped punched kicked struck injured pronounced "
    "knocked thrown strangled threatened targeted bitten burgled".split()
)
HARMED: Final = frozenset({"died", "suffered", "sustained"})
BEING: Final = frozenset({"was", "were", "been", "is", "are"})
HAVING: Final = frozenset({"had", "has", "have", "be"})
#: Words that may stand between what happens to somebody and the name.
BEFORE_NAME: Final = frozenset(
    "mr mrs ms miss dr a the - his her their former ex estranged partner wife husband son daughter friend brother sister "
    "girlfriend boyfriend colleague neighbour accomplice cousin mother father old year".split()
)
#: What is brought against a defendant: ``the case against Finch``.
CASES: Final = frozenset("case proceedings charge charges prosecution count counts allegations".split())
#: Words that open another name of somebody just named.
ALIAS_OPENERS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(words.split())
    for words in (
        "also known as", "otherwise known as", "better known as", "known as", "who is known as", "who was known as",
        "who is also known as", "aka", "a . k . a", "a . k . a .", "alias", "nee", "née", "formerly known as",
        "previously known as", "also called", "nicknamed", "trading as", "who trades as", "who traded as",
        "who was trading as", "t / a", "or",
    )
)  # fmt: skip
#: Last words of bodies that are prosecuted under their own name.
BODIES: Final = frozenset("council trust university college academy school".split())
#: What a body does or undergoes only as a defendant, right after its name.
ACTS_OF_BODIES: Final[frozenset[tuple[str, ...]]] = frozenset(
    tuple(act.split())
    for act in (
        "pleaded guilty", "pled guilty", "admitted breaching", "admitted failing", "admitted one", "admitted two",
        "admitted a", "admitted an", "admitted the", "admitted to", "admitted health", "admitted safety",
        "entered a guilty", "has admitted", "has pleaded", "has pled",
        *(f"{be} {done}" for be in ("was", "has been", "were", "have been")
          for done in ("fined", "convicted", "found guilty", "sentenced", "prosecuted", "charged")),
    )
)  # fmt: skip
