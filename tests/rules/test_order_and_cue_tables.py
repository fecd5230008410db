"""Each row of the orders and cues reads its example and leaves its counterexample, in one matcher of all tables."""

import pytest

from release_extract.language.lexicon import expand
from release_extract.language.tokens import tokenize
from release_extract.mentions.model import Cue, OrderMention
from release_extract.mentions.phrases import fold_drugs, read_phrase
from release_extract.rules.cues import CUES, CueRow
from release_extract.rules.orders import ONLY_MEASURED, ORDERS, OrderRow

MOST_ORDER_SPELLINGS = 3_000


def kinds_in(text: str) -> set[str]:
    """The kinds of the orders and cues that the tables read in ``text``."""
    words = fold_drugs(tokenize(text, 0, len(text)))
    found: set[str] = set()
    k = 0
    while k < len(words.stems):
        phrase = read_phrase(words, k)
        if phrase is None:
            k += 1
            continue
        mention, k = phrase
        if isinstance(mention, (OrderMention, Cue)):
            found.add(mention.kind)
    return found


def spellings(forms: str) -> list[tuple[str, ...]]:
    """Every spelling of a cell of forms."""
    return [words for form in forms.split(";") if form.strip() for words in expand(form.strip())]


@pytest.mark.parametrize("row", ORDERS, ids=lambda row: row.kind)
def test_an_order_reads_its_example_and_not_its_counterexample(row: OrderRow) -> None:
    assert row.kind in kinds_in(row.example)
    assert row.kind not in kinds_in(row.counterexample)


@pytest.mark.parametrize("row", CUES, ids=lambda row: row.kind)
def test_a_cue_reads_its_example_and_not_its_counterexample(row: CueRow) -> None:
    assert row.kind in kinds_in(row.example)
    assert row.kind not in kinds_in(row.counterexample)


def test_the_orders_expand_to_few_spellings() -> None:
    assert sum(len(spellings(row.forms)) for row in ORDERS) < MOST_ORDER_SPELLINGS


def test_words_that_need_a_measure_are_words_of_an_order() -> None:
    assert set(spellings(ONLY_MEASURED)) <= {words for row in ORDERS for words in spellings(row.forms)}
