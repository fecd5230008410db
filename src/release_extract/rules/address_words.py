"""Words around and inside an address as releases print it, in lower case but for ``AFTER_AND``."""

from typing import Final

#: Words before an address; the address itself is printed without them.
INTRODUCTIONS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(words.split())
    for words in (
        "of", "from", "both of", "both from", "all of", "all from", "also of", "also from", "and of",
        "who lives in", "who lives at", "who lived in", "who lives on", "living in", "living at", "living on",
        "resident of", "with an address in", "with an address at", "whose address was given as", "whose address is",
        "who is from", "and from", "currently of", "now of", "who is of", "each of", "lived in", "lived at",
        "lived on", "living with", "home in", "home on", "home at", "at home in", "at home on", "was at home in",
        "was at home on", "'s home in", "'s home on", "'s home at", "’s home in", "’s home on", "’s home at",
        "'s address in", "'s house in", "’s house in", "’s address in", "' home in", "’ home in", "lives in",
        "lives at", "live in", "live at", "live on", "resides in", "resides at", "who resides in", "who resides at",
        "residing in", "residing at", "residing on", "staying in", "staying at", "based in", "of an address in",
        "of an address at", "of an address on", "from an address in", "gave an address in", "gave an address at",
        "giving an address in", "who gave an address in", "who gave an address at", "who gave an address on",
        "and whose address was given as", "and whose address is", "and who lives in", "and who lives at",
        "who gave his address as", "who gave her address as", "with an address on", "whose address is given as",
        "whose address was given as a house in", "whose address was given as a flat in", "whose home is in",
        "who now lives in", "who now lives at", "now living in", "now living at", "currently living in",
        "currently living at", "who is living in", "who was living in", "who was living at", "who lived at",
        "who lived on", "of a house in", "of a flat in", "of a property in", "from a property in",
    )
)  # fmt: skip
FORMER: Final = frozenset({"formerly", "previously", "lately", "late", "originally"})
NO_FIXED: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(words.split())
    for words in (
        "no fixed abode",
        "no fixed address",
        "no known address",
        "no permanent address",
        "no settled address",
        "no fixed abode address",
    )
)
INSIDE: Final = frozenset("in near the on upon le la y yr ar na nan an under by de and sub super cum next".split())
#: Words before an ``of`` that belongs to a place: ``Isle of Wight``, ``Bridge of Allan``, ``the Longsight area of Manchester``.
BEFORE_OF: Final = frozenset(
    "isle isles vale forest bridge kyle mains mill house mull county borough city town republic point area estate "
    "district part suburb village outskirts block".split()
)
#: Whose ``area`` and the like it is: ``the Rusholme area of the city``.
WHOLES: Final = frozenset("city town borough county village".split())
#: Lower-case words that begin a part of a place: ``south London``, ``County`` aside.
COMPASS: Final = frozenset("south north east west central inner greater mid".split())
#: Words that a number follows in an address.
FLATS: Final = frozenset("flat apartment unit room plot".split())
#: What ends a place after ``the``: ``in the Mill Lane estate``.
AREAS: Final = frozenset("estate area district borough neighbourhood suburb part".split())
#: Last words of what somebody is of and does not live in: ``of Norfolk Constabulary``.
NO_HOMES: Final = frozenset("police constabulary council ltd limited university service agency unit".split())
#: Lower-case words that close a town: ``Harlow town centre``.
CENTRES: Final = frozenset({("town", "centre"), ("city", "centre"), ("village", "centre")})
#: Second halves of places with an ``and``: ``Tyne and Wear``, ``Brighton and Hove``.
AFTER_AND: Final = frozenset("Wear Hove Cleveland Wight Nairn Kinross Bute Galloway".split())
#: What two people may be ``of the same``.
SAME_PLACES: Final = frozenset(
    "address street road town city village area estate site flat house block property place avenue close".split()
)
