"""Pronouns and the small words that stand for a person or a group."""

from typing import Final

#: Pronoun -> gender of the person meant.
SINGULAR: Final[dict[str, str]] = {"he": "m", "she": "f", "him": "m"}
PLURAL: Final = frozenset({"they", "them", "both", "each", "all"})
DETERMINERS: Final = frozenset({"the", "this", "that", "these", "those"})
ARTICLES: Final = frozenset({"a", "an", "another", "one"})
#: Nouns that tell a man from a woman.
NOUN_GENDER: Final[dict[str, str]] = {
    noun: gender
    for gender, nouns in {
        "m": "man boy father dad grandfather husband brother son gunman conman businessman uncle nephew",
        "f": "woman girl mother mum grandmother wife sister daughter aunt niece businesswoman",
    }.items()
    for noun in nouns.split()
}
#: Plural nouns for people whose singular is irregular.
SINGULAR_OF: Final[dict[str, str]] = {
    "men": "man",
    "women": "woman",
    "people": "person",
    "children": "child",
    "wives": "wife",
}
#: Plural nouns that mean defendants only where their number says so: ``two people``, but not ``people``.
LOOSE_GROUPS: Final = frozenset(
    "team organisation residents travellers nationals migrants immigrants workers people persons children neighbours friends "
    "colleagues users addicts students nurses teachers carers guards soldiers fans supporters individuals adults parents "
    "grandparents members managers owners employees traders builders tradesmen motorists drivers riders cyclists "
    "landlords suspects girls boys women males females network groups outfit band cell ring runners "
    "associates husbands wives sons daughters mothers fathers pensioners youngsters leaders inmates prisoners".split()
)
#: Nouns for people that are adjectives too, and the words that may follow the noun: ``a criminal prosecution``.
ADJECTIVES: Final = frozenset(
    "criminal local executive marine female male single drunk homeless individual minor military".split()
)
AFTER_NOUN: Final = frozenset(
    "who was is were has had have and or from of in at on for with to by will must admitted denied pleaded appeared aged "
    "jailed sentenced charged fined caught found after as that living then also received told said".split()
)
#: Words before ``the two had owned`` that make it the story's.
RELATIVES: Final = frozenset("that which what when as where".split())
#: Words after ``the three`` that show it to mean people.
AFTER_SOME: Final = frozenset(
    "to were was have had will all both each admitted pleaded denied appeared received must are also who faced stood".split()
)
#: Words after ``all`` and ``both`` that show them to mean people.
AFTER_ALL: Final = frozenset(
    "were was are is have had has been pleaded pled plead admitted denied appeared received will face faced stood now also "
    "of but except bar apart from to for in at on with remain remanded must and got each went initially later previously "
    "changed entered then who made subject sentenced jailed given handed convicted found charged accused deny admit "
    "expect excepting excluding being having did do, live lived".split()
)
#: Nouns for a defendant that is a company.
COMPANY_NOUNS: Final = frozenset({"company", "firm", "business"})
#: Nouns for a relative.
RELATIONS: Final = frozenset(
    "sister brother wife husband partner mother father son daughter girlfriend boyfriend cousin niece nephew uncle aunt mum dad "
    "stepson stepdaughter stepfather stepmother twin grandson granddaughter grandfather grandmother fiancee fiance".split()
)
#: Nouns that make a surname that of several people: ``the Lyle brothers``.
KIN: Final = frozenset("brothers sisters siblings twins couple pair cousins family clan".split())
POSSESSIVES: Final = frozenset({"his", "her", "their"})
