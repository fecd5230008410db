"""Ways to say what a court imposed: each line of ``sentences.txt`` is one, with the sentence that it states."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from release_extract.extract import extract
from release_extract.record import Order, Sentence

_HEAD = "---\ntitle: Man dealt with over burglary\ndate: 2024-03-15\n---\n\n"
_PLEA = "Lee Orr, 34, of Hill Road, Leeds, pleaded guilty to burglary at Leeds Crown Court.\n\n"


def _rows() -> Iterator[tuple[str, str]]:
    for line in (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            words, _, expected = line.rpartition(" => ")
            yield words.replace("\\n", "\n"), expected


def _said(row: Sentence) -> str:
    """The row as the table writes it."""
    lengths = (
        ("t", row.term),
        ("c", row.custody),
        ("l", row.licence),
        ("m", row.minimum_term),
        ("s", row.suspended_for),
        ("a", row.amount),
    )
    main = " ".join([row.kind, *(f"{key}={value}" for key, value in lengths if value is not None)])
    orders = " ".join(sorted(map(_order, row.orders)))
    return f"{main} | {orders}" if orders else main


def _order(order: Order) -> str:
    parts = [order.kind, order.duration, "inf" if order.indefinite else None]
    parts += [f"{order.amount}" if order.amount is not None else None, f"{order.points}p" if order.points else None]
    return ":".join(part for part in parts if part)


def _sorted(expected: str) -> str:
    main, bar, orders = expected.partition(" | ")
    return f"{main}{bar}{' '.join(sorted(orders.split()))}"


@pytest.mark.parametrize(("words", "expected"), list(_rows()))
def test_a_wording_of_a_sentence(words: str, expected: str) -> None:
    whole = words.startswith("!")
    body = words.removeprefix("!") if whole else _PLEA + words
    sentences = extract(f"{_HEAD}{body}\n").sentences
    assert [_said(row) for row in sentences] == [_sorted(expected)]
