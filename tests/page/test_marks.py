"""How values share the words that they were read from."""

from hypothesis import given
from hypothesis import strategies as st

from page.records import TEXT, make_record
from release_extract.output.page.blocks import read_groups
from release_extract.output.page.marks import Marked, Segment, first_words, mark_groups, name_values
from release_extract.output.page.release import find_values
from release_extract.output.summary import KINDS, Place, Value, summarise
from release_extract.output.words import fit_to_print


def segments(groups: list[Marked]) -> list[Segment]:
    return [each for group in groups for paragraph in group.paragraphs for part in paragraph.parts for each in part]


def mark(text: str, values: list[Value]) -> list[Segment]:
    return segments(mark_groups(text, read_groups(text), name_values(values)))


def test_overlaps() -> None:
    values = [Value("sentence", "all", (Place(0, 9, "sentence"),)), Value("order", "part", (Place(4, 6, "order"),))]
    found = [(each.text, each.kind, each.outer, each.values, each.again) for each in mark("abc de fg hi", values)]
    assert found == [
        ("abc ", "sentence", None, ("v1",), False),
        ("de", "order", "sentence", ("v2", "v1"), False),
        (" fg", "sentence", None, ("v1",), True),
        (" hi", None, None, (), False),
    ]


def test_same_words_of_two_values() -> None:
    values = [Value("charge", name, (Place(0, 3, "charge"),)) for name in ("one", "two")]
    (only,) = mark("abc", values)
    assert only.values == ("v1", "v2")
    assert only.hint == "charge: one; charge: two"


def test_emphasis_is_shown_and_its_signs_are_not() -> None:
    found = [(each.text, each.strong) for each in mark("**Ann Lee**, *30*, of 2*2*2", [])]
    assert found == [("Ann Lee", True), (", ", False), ("30", False), (", of 2*2*2", False)]


def test_places_outside_of_the_text_are_none() -> None:
    value = Value("charge", "x", (Place(-2, 2, "charge"), Place(1, 9, "charge"), Place(1, 1, "charge")))
    assert [each.values for each in mark("abc", [value])] == [()]


def test_every_value_finds_its_words() -> None:
    values = list(find_values(summarise(make_record())))
    names = name_values(values)
    first = first_words(mark_groups(TEXT, read_groups(TEXT), names))
    assert set(first) == set(names.values())


@given(
    st.text(st.sampled_from("ab #-*|\n_. "), max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=6),
)
def test_segments_keep_the_text_and_cover_the_places(text: str, spans: list[tuple[int, int]]) -> None:
    values = [
        Value(KINDS[at % len(KINDS)], "x", (Place(start, min(start + length, len(text)), KINDS[at % len(KINDS)]),))
        for at, (start, length) in enumerate(spans)
    ]
    names = name_values(values)
    for each in mark(text, values):
        start = int(each.name[1:])
        assert each.text == fit_to_print(text[start : start + len(each.text)])
        inside = {
            names[value]
            for value in values
            for place in value.places
            if place.start <= start and start + len(each.text) <= place.end
        }
        assert set(each.values) == inside
