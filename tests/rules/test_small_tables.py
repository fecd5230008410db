"""The tables whose rows have no example of their own: each agrees with the tables that it names words of."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import release_extract
from release_extract.language.lexicon import Lexicon, expand
from release_extract.language.stems import stem
from release_extract.language.tokens import tokenize
from release_extract.rules import charge_words, pronouns, titles
from release_extract.rules.abbreviations import ABBREVIATIONS
from release_extract.rules.breaches import BREACHES, BreachRow
from release_extract.rules.broader import BROADER
from release_extract.rules.drug_offences import DRUG_LABELS, DRUG_OFFENCES
from release_extract.rules.given_names import GIVEN_NAMES
from release_extract.rules.numbers import MONTHS, ONES, SCALES, TENS, UNIT_ORDER, UNITS, WEEKDAYS
from release_extract.rules.offences import OFFENCES
from release_extract.rules.orders import DISPOSALS, ORDERS

LABELS = frozenset(row.label for row in OFFENCES) | frozenset(row.label for row in DRUG_LABELS)
WORD_SETS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": words
    for module in (pronouns, titles, charge_words)
    for name, words in vars(module).items()
    if isinstance(words, frozenset) and all(isinstance(word, str) for word in words)
}


def spellings(forms: str) -> Iterator[tuple[str, ...]]:
    """The sequences of stems of a cell of forms."""
    for form in forms.split(";"):
        yield from expand(form.strip())


@pytest.mark.parametrize("label", sorted(BROADER.keys() | {wide for labels in BROADER.values() for wide in labels}))
def test_a_wider_and_a_narrower_label_are_in_the_catalogue(label: str) -> None:
    assert label in LABELS


def test_no_label_is_wider_than_itself() -> None:
    assert [narrow for narrow, wide in BROADER.items() if narrow in wide] == []


def test_no_two_labels_are_each_wider_than_the_other() -> None:
    assert [(n, w) for n, wide in BROADER.items() for w in wide if n in BROADER.get(w, frozenset())] == []


@pytest.mark.parametrize("row", BREACHES, ids=lambda row: row.label)
def test_a_breach_is_in_the_catalogue(row: BreachRow) -> None:
    assert row.label in LABELS


@pytest.mark.parametrize("row", BREACHES, ids=lambda row: row.label)
def test_a_breach_reads_its_example_and_not_its_counterexample(row: BreachRow) -> None:
    lexicon: Lexicon[BreachRow] = Lexicon()
    for other in BREACHES:
        lexicon.add(other.forms, other)
    assert row in read(lexicon, row.example)
    assert row not in read(lexicon, row.counterexample)


def read(lexicon: Lexicon[BreachRow], text: str) -> list[BreachRow]:
    """The rows read at the words of a text."""
    stems = tokenize(text, 0, len(text)).stems
    found = [lexicon.match(stems, start) for start in range(len(stems))]
    return [match.payload for match in found if match]


def test_an_offence_with_intent_and_without_are_in_the_catalogue() -> None:
    both = charge_words.WITH_INTENT
    assert {*both, *both.values()} <= LABELS


def test_words_that_tell_no_offence_are_no_offence_of_the_catalogue() -> None:
    forms = [row.forms for row in OFFENCES] + [row.forms for row in DRUG_OFFENCES]
    told = {words for cell in forms for words in spellings(cell)}
    assert [words for words in spellings(charge_words.VAGUE_OFFENCES) if words in told] == []


@pytest.mark.parametrize("name", WORD_SETS)
def test_words_are_written_as_they_are_looked_up(name: str) -> None:
    assert [word for word in WORD_SETS[name] if word != word.lower() or word != word.strip() or not word] == []


def test_given_names_are_written_as_they_are_looked_up() -> None:
    assert [name for name in GIVEN_NAMES if name != name.lower() or " " in name] == []
    assert set(GIVEN_NAMES.values()) <= {"m", "f", "", "u", "mf", None}


def test_no_noun_is_both_a_man_s_and_a_woman_s() -> None:
    assert pronouns.NOUN_GENDER.keys().isdisjoint(pronouns.SINGULAR)
    assert set(pronouns.NOUN_GENDER.values()) == {"m", "f"}


def test_a_relative_that_tells_a_man_from_a_woman_is_a_noun_for_a_person() -> None:
    told = pronouns.RELATIONS & pronouns.NOUN_GENDER.keys()
    assert {"wife", "husband", "brother", "sister", "son", "daughter"} <= told
    assert told <= titles.DEFENDANT_NOUNS


def test_nouns_that_tell_a_man_from_a_woman_are_read_as_people() -> None:
    assert set(pronouns.NOUN_GENDER) - titles.DEFENDANT_NOUNS == set()


def test_plurals_have_a_singular_and_are_groups() -> None:
    assert {plural for plural in pronouns.SINGULAR_OF if plural not in titles.GROUP_NOUNS} == set()


def test_loose_groups_are_groups_without_a_number() -> None:
    missing = pronouns.LOOSE_GROUPS - titles.GROUP_NOUNS.keys()
    assert missing == set()
    assert {word for word in pronouns.LOOSE_GROUPS if titles.GROUP_NOUNS[word]} == set()


@pytest.mark.parametrize(
    ("word", "number"), [("pair", 2), ("duo", 2), ("couple", 2), ("trio", 3), ("men", 0), ("gang", 0)]
)
def test_a_group_says_how_many_it_is(word: str, number: int) -> None:
    assert titles.GROUP_NOUNS[word] == number


def test_a_word_gives_one_role() -> None:
    roles = (titles.OFFICER_RANKS, titles.COURT_TITLES, titles.HONORIFICS, titles.VICTIM_WORDS)
    for place, words in enumerate(roles):
        for others in roles[place + 1 :]:
            assert words.isdisjoint(others)


def test_surnames_that_are_places_are_places() -> None:
    assert titles.PLACE_SURNAMES <= titles.PLACE_WORDS


def test_numbers_name_each_value_once() -> None:
    assert sorted(ONES.values()) == list(range(20))
    assert sorted(TENS.values()) == list(range(20, 100, 10))
    assert ONES.keys().isdisjoint(TENS)
    assert SCALES.keys().isdisjoint({*ONES, *TENS})


def test_months_weekdays_and_units_are_whole() -> None:
    assert set(MONTHS.values()) == set(range(1, 13))
    assert set(WEEKDAYS.values()) == set(range(7))
    assert set(UNITS.values()) == set(UNIT_ORDER)
    assert not MONTHS.keys() & WEEKDAYS.keys()


def test_short_months_and_weekdays_end_no_sentence() -> None:
    short = {word for word in (*MONTHS, *WEEKDAYS) if len(word) < 4}
    assert short - {"may", "weds"} - ABBREVIATIONS <= {"may"}


def test_stems_that_may_stand_before_an_offence_are_stems() -> None:
    words = charge_words.COUNT_ADJECTIVES
    assert [word for word in words if word.isalpha() and len(word) > 3 and stem(word) not in words] == []


def test_single_heads_are_heads() -> None:
    assert charge_words.SINGLE_HEADS <= charge_words.CHARGE_HEADS
    assert {stem(word) for word in charge_words.CHARGE_HEADS} == {stem(word) for word in charge_words.SINGLE_HEADS}


def test_disposals_are_orders() -> None:
    assert {row.kind for row in ORDERS} >= DISPOSALS


def _word_lists() -> Iterator[tuple[str, list[str]]]:
    """Every ``"a b c".split()`` of the package, with the file and line that it stands on."""
    for path in sorted(Path(release_extract.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(words)), attr="split"), args=[]):
                    yield f"{path.name}:{node.lineno}", words.split()


def test_no_list_has_a_word_twice() -> None:
    lists = dict(_word_lists())
    assert len(lists) > 100
    assert {place: sorted(words) for place, words in lists.items() if len(words) != len(set(words))} == {}
