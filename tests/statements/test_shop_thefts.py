"""A theft whose own words name a shop is one from a shop."""

import pytest

from short_release import charges

_WORDS = (
    ("theft of meat from Tesco", "theft from a shop"),
    ("stealing coffee and cheese to the value of £48 from Lidl", "theft from a shop"),
    ("theft of washing gel belonging to Home Bargains", "theft from a shop"),
    ("stealing cheese from the Co-op store in Beccles", "theft from a shop"),
    ("theft of two coats from a Stafford shop", "theft from a shop"),
    ("theft of aftershave from Boots in July", "theft from a shop"),
    ("theft of tools from the boot of a car", "theft from a motor vehicle"),
    ("theft of £300 from her employer Tesco", "theft"),
    ("theft of a phone and criminal damage to a shop", "theft"),
    ("theft of a bicycle from a garden", "theft"),
)


@pytest.mark.parametrize(("words", "label"), _WORDS)
def test_the_place_of_a_theft(words: str, label: str) -> None:
    text = f"Lee Orr, 34, admitted {words}. He was jailed for 12 weeks.\n"
    assert label in [offence for _, offence, _ in charges(text)]
