"""Words by which a theft is one from a shop: what it is called, or its own name. Forms as ``language.lexicon`` has them."""

from typing import Final

#: The label of a theft that the words say was from a shop.
SHOP_THEFT: Final = "theft from a shop"
#: The label that such words make more exact.
PLAIN_THEFT: Final = "theft"

#: What a shop is called.
SHOP_NOUNS: Final = (
    "shop; store; supermarket; superstore; off-licence; newsagent; chemist; pharmacy; boutique; jeweller; retailer"
)
#: Names of chains, which are printed with a capital letter.
SHOP_NAMES: Final = (
    "tesco; asda; sainsbury; sainsburys; morrisons; lidl; aldi; waitrose; iceland; spar; londis; mccoll; costcutter; budgens;"
    "booths; farmfoods; poundland; poundstretcher; home bargains; b & m; b and m; wilko; wilkinson; boots; superdrug;"
    "primark; matalan; debenhams; john lewis; tk maxx; argos; currys; halfords; screwfix; toolstation; homebase; wickes;"
    "dunelm; hmv; waterstones; wh smith; marks & spencer; marks and spencer; m & s; co op; heron foods; nisa; savers;"
    "bodycare; lloyds pharmacy; holland & barrett; holland and barrett; jd sports; sports direct; dunnes; supervalu; centra;"
    "eurospar; jack fulton; the range store; pets at home; superdry; zara; h & m; the perfume shop; one stop"
)
#: Words that lead to the place of a theft or its owner: ``from Boots``, ``belonging to Asda``, ``at a store``.
LEADS_TO_SHOP: Final = frozenset({"from", "to", "at"})
#: Words after which a shop is somebody's place of work.
NO_SHOP: Final = frozenset("employer employers work job till".split())
