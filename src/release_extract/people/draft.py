"""A person while the text is read: what the people stage fills in, name by name."""

from typing import Final

from release_extract.mentions.model import Mention, NameMention
from release_extract.rules.given_names import GIVEN_NAMES
from release_extract.rules.pronouns import NOUN_GENDER

#: Titles before a name, which are no role.
TITLES: Final = {"mr": "m", "mrs": "f", "relative": ""}
#: Tokens between two people of one list: an age and an address.
LIST_REACH: Final = 16
#: Roles that make somebody no defendant of the case.
OFFICES: Final = frozenset({"officer", "court", "official", "lawyer", "victim"})


class Draft:
    """A person while the text is read."""

    def __init__(self, mention: NameMention) -> None:
        self.name = mention.name
        self.words = name_words(mention.name)
        self.role = mention.role if mention.role not in TITLES else None
        self.company = mention.company
        self.age: int | None = None
        self.address: str | None = None
        #: Whether ``of the same address`` was printed and nobody's address before it.
        self.same_address = False
        self.anonymous = False
        #: Where addresses of this person stand.
        self.homes: list[Mention] = []
        self.spans: list[Mention] = [mention]
        self.suspect = False
        #: Whether he does or undergoes what only a defendant does, and is not only printed as defendants are.
        self.accused = False
        #: Whether his first sentence tells of another time: ``In February Lee Pell was jailed``.
        self.earlier = False
        #: ``Mr``: hardly ever printed of a defendant.
        self.titled = mention.role in ("mr", "mrs")
        self.ever_titled = self.titled

    @property
    def gender(self) -> str | None:
        if self.anonymous:
            return NOUN_GENDER.get(self.words[-1])
        found = GIVEN_NAMES.get(self.words[0]) if len(self.words) > 1 else None
        return found if found in ("m", "f") else None


def name_words(name: str) -> list[str]:
    return [word.lower() for word in name.replace("-", " ").split()]
