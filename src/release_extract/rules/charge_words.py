"""The words that stand between a number and its offence, and plurals that mean one charge."""

from typing import Final

from release_extract.language.stems import stem

#: Stems allowed between ``three`` and the offence: ``three further specimen counts of``.
COUNT_ADJECTIVES: Final = frozenset(
    stem(word)
    for word in (
        "count counts charge charges offence offences of for relating to further separate other additional more specimen "
        "sample joint similar similar each the in relation under domestic the a an - non-recent historic historical "
        "allegation allegations breach of cases case instances instance alternative criminal motoring and new serious"
    ).split()
)
#: Plural nouns that head one charge.
MASS_PLURALS: Final = frozenset(
    "threats images weapons proceeds goods drugs means arms premises articles services documents proceedings photographs "
    "abuses was has this revenue funds ammunitions wages class explosives plants details hares animus harass abus cannabis "
    "communications messages insurance conditions requirements notifications firearms distress gas".split()
)
