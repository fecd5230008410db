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
SINGULAR_OF: Final[dict[str, str]] = {"men": "man", "women": "woman", "people": "person", "children": "child", "wives": "wife"}
#: Plural nouns that mean defendants only where their number says so: ``two people``, but not ``people``.
LOOSE_GROUPS: Final = frozenset(
    "team organisation residents travellers nationals migrants immigrants workers people persons children neighbours friends "
    "colleagues users addicts students nurses teachers carers guards soldiers fans supporters individuals adults parents "
    "grandparents members managers owners employees traders builders tradesmen strangers motorists drivers riders cyclists "
    "landlords suspects girls boys women families couples males females network groups outfit band cell runners customers "
    "associates husbands wives sons daughters mothers fathers pensioners youngsters users leaders inmates prisoners victims".split()
)
