"""Which words are one word to a rule, and which only look alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from release_extract.language.stems import stem
from release_extract.rules.act_words import APART
from release_extract.rules.irregular import IRREGULAR_STEMS

TOGETHER = [
    "burglary burglaries",
    "possess possesses possessing possessed possession",
    "make makes making made",
    "drive drives drove driven",
    "steal stealing stole",
    "conspire conspiring conspired conspiracy conspiracies",
    "plead pleads pleading pleaded pled",
    "stop stops stopping stopped",
    "kill kills killing killed",
    "assess assesses assessing assessed",
    "assault assaults assaulting assaulted",
    "harass harasses harassing harassed",
    "supply supplies supplied supplying",
    "offence offences offense",
    "licence license licences",
    "indecent indecently",
    "image images",
    "abuse abuses abusing abused",
    "cruise cruises cruising cruised",
    "box boxes boxing boxed",
    "tie ties tied",
    "person persons people",
    "order orders",
]
APART_WORDS = [
    ("sentence", "sentenced"),
    ("charge", "charged"),
    ("jail", "jailed"),
    ("drive", "driving"),
    ("rape", "raped"),
    ("steal", "stolen"),
    ("rob", "robbery"),
    ("murder", "murdered"),
]


@pytest.mark.parametrize("forms", TOGETHER)
def test_forms_of_one_word_share_a_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), APART_WORDS)
def test_words_that_mean_two_things_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    "word", ["king", "ring", "spring", "string", "bed", "red", "basis", "virus", "class", "gas", "during", "morning"]
)
def test_what_only_looks_like_an_ending_stays(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize("word", ["'s", "-", "2.5", "14,500", "£", "18th", "a"])
def test_signs_and_figures_come_back_as_they_are(word: str) -> None:
    assert stem(word) == word


@given(st.text(alphabet=st.characters(categories=["L"]), min_size=1, max_size=20))
def test_case_does_not_matter(word: str) -> None:
    assert stem(word) == stem(word.lower())


@given(st.text(alphabet="abcdefgimnprstuy", min_size=1, max_size=12))
def test_a_word_never_loses_all_of_itself(word: str) -> None:
    assert stem(word)


def test_the_tables_hold_words_as_they_are_looked_up() -> None:
    assert all(form == form.lower() and " " not in form for form in [*APART, *IRREGULAR_STEMS])


def test_no_word_has_two_entries_that_differ() -> None:
    both = APART.keys() & IRREGULAR_STEMS.keys()
    assert {form: IRREGULAR_STEMS[form] for form in both if APART[form] == IRREGULAR_STEMS[form]} == {}


@pytest.mark.parametrize("stem_of", sorted(set(IRREGULAR_STEMS.values())))
def test_an_irregular_stem_is_reached_by_more_than_itself_or_keeps_its_word_apart(stem_of: str) -> None:
    forms = {form for form, found in IRREGULAR_STEMS.items() if found == stem_of}
    assert len(forms) > 1 or forms == {stem_of}
