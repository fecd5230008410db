"""How a text becomes paragraphs."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.output.page.blocks import read_groups


def shown(text: str) -> list[list[str]]:
    return [
        [group.kind, *("|".join(text[part.start : part.end] for part in block.parts) for block in group.blocks)]
        for group in read_groups(text)
    ]


CASES = {
    "headings": ("# One\n\n## Two\ntext.", [["heading", "One", "Two"], ["paragraph", "text."]]),
    "items": ("- one\n- two\n1. three\n", [["item", "one", "two", "three"]]),
    "lines": ("One thing.\nAnother thing.\n", [["paragraph", "One thing.", "Another thing."]]),
    "wrapped": (
        "A line that goes on and on until it is quite full of\nwords.\n",
        [["paragraph", "A line that goes on and on until it is quite full of\nwords."]],
    ),
    "lower case": ("One thing\nand another.\n", [["paragraph", "One thing\nand another."]]),
    "windows": ("One.\r\n\r\nTwo.\r\n", [["paragraph", "One.", "Two."]]),
    "table": ("| a | b |\n|---|---|\n| c | d |\n", [["row", " a | b ", " c | d "]]),
    "quotation": ("> said she", [["quotation", "said she"]]),
    "front matter": ("---\narea: Essex\n---\nText.", [["front", "area: Essex"], ["paragraph", "Text."]]),
    "front matter without fences": (
        "area: Essex\nog:\n  title: One\n\nText.",
        [["front", "area: Essex", "og:", "  title: One"], ["paragraph", "Text."]],
    ),
    "an unclosed fence": ("---\narea: Essex\n", [["paragraph", "area: Essex"]]),
    "a mark alone": ("#\n-\n", [["paragraph", "#", "-"]]),
    "nothing": ("", []),
}


@pytest.mark.parametrize("name", CASES)
def test_blocks(name: str) -> None:
    text, expected = CASES[name]
    assert shown(text) == expected


@given(st.text(st.sampled_from("ab #-*|>.\n\r\u2028`:_1) ")))
def test_every_word_is_shown_once_and_in_order(text: str) -> None:
    parts = [part for group in read_groups(text) for block in group.blocks for part in block.parts]
    assert all(0 <= part.start < part.end <= len(text) for part in parts)
    assert all(one.end <= two.start for one, two in pairwise(parts))
    covered = {at for part in parts for at in range(part.start, part.end)}
    assert not any(text[at].isalpha() for at in range(len(text)) if at not in covered)
