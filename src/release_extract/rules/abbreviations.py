"""Abbreviations whose full stop does not end a sentence."""

from typing import Final

ABBREVIATIONS: Final = frozenset(
    "mr mrs ms dr sgt det insp supt cllr rev prof st no nos vs v jr sr hon capt lt col ch dc ds di dci pc ltd co inc "
    "approx jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun p pp wm jas chas thos robt".split()
)
