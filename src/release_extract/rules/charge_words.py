"""The words that stand between a number and its offence, and plurals that mean one charge."""

from typing import Final

#: Stems allowed between ``three`` and the offence: ``three further specimen counts of``.
COUNT_ADJECTIVES: Final = frozenset(
    "- a additional allegation alternativ an cas charge count criminal domestic each for further historic "
    "historical in instanc joint mor motor new non-recent occasion of offence other relat relation sampl "
    "separat serious similar specimen the tim to under".split()
)
#: Plural nouns that head one charge.
MASS_PLURALS: Final = frozenset(
    "threats images weapons proceeds goods drugs means arms premises articles services documents "
    "proceedings photographs "
    "abuses was has this revenue funds ammunitions wages class explosives plants details hares animus "
    "harass abus cannabis "
    "communications messages insurance conditions requirements notifications firearms distress gas".split()
)
#: Nouns that stand for a charge whatever it is of.
CHARGE_HEADS: Final = frozenset(
    "count counts charge charges offence offences allegation allegations matter matters conspiracy "
    "conspiracies crime crimes".split()
)
SINGLE_HEADS: Final = frozenset("count charge offence allegation matter conspiracy crime".split())
#: Words that make a noun one that was spoken of before.
DEFINITE: Final = frozenset("the those these that this his her their its".split())
#: In order, the first one first.
ORDINALS: Final = tuple("first second third fourth fifth sixth seventh eighth ninth tenth".split())
#: Words that say which of two charges is the graver one.
GRADES: Final = frozenset({"serious", "grave"})
REMAINING: Final = frozenset("remaining other others rest remainder outstanding original initial latter".split())
REPEATING: Final = frozenset("same similar identical said".split())
ADDING: Final = frozenset("further additional another extra such alternative separate more".split())
#: Words that end the phrase of a charge: no name of one.
NO_THEME: Final = frozenset(
    "of and or but for with to in on at by after before who which was were is are had has have be been "
    "being from against "
    "when where while as that it he she they not than then following during despite because over about "
    "court judge jury hearing trial case police".split()
)
#: Words that say there were several without a number.
UNCOUNTED: Final = frozenset(
    "several multiple numerous various many series string spate number dozens scores catalogue".split()
)
#: Words that a number of counts does not stand right before: of a date, a length, a weight.
NOT_AFTER_NUMBER: Final = frozenset(
    "for in under and to - relating mcg mg ml g kg micrograms microgrammes milligrams year years month "
    "months week weeks day days".split()
)
#: Words that end the head of an offence's name: ``breach of orders`` is one breach.
HEAD_ENDS: Final = frozenset(
    "of on in with by to for from against at without as being whether and or after who which that having while when "
    "contrary under into over likely".split()
)
#: Words that end a charge that stands in no table.
ENDS_UNKNOWN: Final = frozenset(
    ", . ; : ( ) – and but or after before at on in when while following which who whom that between "
    "during by "
    "yesterday today earlier previously last".split()
)
#: Nouns that close a phrase which looks like a charge though no table has it.
UNKNOWN_HEADS: Final = frozenset(
    "offence offences order orders act notice behaviour conduct disorder regulations".split()
)
#: Phrases that stand for charges without telling the offence; written as ``language.lexicon`` describes.
VAGUE_OFFENCES: Final = (
    "[other|further] {DRUG} [related] offence; {DRUG} [related] charge; (motoring|driving|traffic|road "
    "traffic|driving related) "
    "(offence|charge); (sexual|sex|child sex|child sexual) (offence|charge); "
    "(violent|violence|dishonesty|firearm|weapon|gun|"
    "knife|public order|immigration|terrorism|terror|fraud|theft|domestic abuse) related offence; "
    "violent offence; "
    "(string|series|catalogue|spate) of (crime|offence); (firearm|weapon|gun) (offence|charge); explosive charge"
)
#: Plural nouns for the people that somebody assaulted.
VICTIMS: Final = frozenset(
    "men women boys girls children people officers constables workers policemen paramedics nurses staff teenagers "
    "brothers sisters victims passengers".split()
)
#: An offence, and what it is where ``with intent`` follows further on.
WITH_INTENT: Final[dict[str, str]] = {
    "unlawful wounding": "wounding with intent",
    "inflicting grievous bodily harm": "causing grievous bodily harm with intent",
    "possession of Class A drugs": "possession with intent to supply Class A drugs",
    "possession of Class B drugs": "possession with intent to supply Class B drugs",
    "possession of Class C drugs": "possession with intent to supply Class C drugs",
    "possession of controlled drugs": "possession with intent to supply controlled drugs",
}
#: Verbs in a list of what a conspiracy was to do, and those that are nouns for offences as well.
CONSPIRED_VERBS: Final = frozenset(
    "rob burgle steal possess supply import export produce cultivate launder defraud cheat evade transfer acquire sell "
    "manufacture distribute convert conceal handle facilitate commit cause corrupt convey abduct blackmail "
    "pervert endanger".split()
)
CONSPIRED_DEEDS: Final = frozenset("kidnap murder assault".split())
#: What a drug offence in such a list is.
SUPPLY_CONSPIRACIES: Final[dict[str, str]] = {
    "supplying a controlled drug of Class A": "conspiracy to supply Class A drugs",
    "being concerned in the supply of Class A drugs": "conspiracy to supply Class A drugs",
    "supplying or being concerned in the supply of Class B drugs": "conspiracy to supply Class B drugs",
    "supplying or being concerned in the supply of Class C drugs": "conspiracy to supply Class C drugs",
    "supplying controlled drugs": "conspiracy to supply controlled drugs",
}
#: Subjects that are nobody of this case.
ANYBODY: Final = frozenset("somebody someone anybody anyone whoever everyone everybody".split())
#: What a Scottish row's words mean in a case that is not Scottish.
ELSEWHERE: Final[dict[str, tuple[str, ...]]] = {
    "assault and robbery (Scotland)": ("assault", "robbery"),
    "wilful fire-raising (Scotland)": ("arson",),
    "reset (Scotland)": ("handling stolen goods",),
}
#: Pairs of labels of which the first, listed right before the second, is of the second's kind: ``failing to stop and
#: failing to report an accident``.
BESIDE: Final = frozenset({("failing to stop for police", "failing to stop after an accident")})
