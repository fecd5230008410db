"""Who is meant by a pronoun, a number of people, an age or a relative."""

import pytest

from short_release import sentences

PEOPLE = {
    "one": "Dean Lennox, 34, admitted burglary.",
    "couple": "Dean Lennox, 34, and Ann Geddes, 29, admitted burglary.",
    "men": "Dean Lennox, 34, and Ian Geddes, 29, admitted burglary.",
    "three": "Dean Lennox, 34, Ann Geddes, 29, and Lee Ramage, 41, admitted burglary.",
    "family": "Dean Lennox, 34, his wife Ann Lennox, 29, and their son Lee Lennox, 19, admitted burglary.",
    "twins": "Dean Lennox, 34, and Ian Lennox, 34, admitted burglary.",
    "firm": "Lennox Haulage Limited and Ann Geddes, 29, admitted fly-tipping.",
}
LENNOX = "Dean Lennox"


def jailed(people: str, words: str) -> list[str | None]:
    """Who is jailed in a sentence with these words for its subject."""
    return list(sentences(f"{PEOPLE[people]}\n\n{words} jailed for six years."))


@pytest.mark.parametrize(
    ("people", "words", "who"),
    [
        ("one", "He was", [LENNOX]),
        ("one", "The man was", [LENNOX]),
        ("one", "The defendant was", [LENNOX]),
        ("one", "The 34-year-old was", [LENNOX]),
        ("one", "The judge said he should be", []),
        ("couple", "He was", [LENNOX]),
        ("couple", "She was", ["Ann Geddes"]),
        ("couple", "The woman was", ["Ann Geddes"]),
        ("couple", "Lennox ran. She was", ["Ann Geddes"]),
        ("men", "Lennox ran. He was", [LENNOX]),
        ("men", "Geddes ran. He was", ["Ian Geddes"]),
        ("men", "Geddes ran. The burglar ran. He was", ["Ian Geddes"]),
        ("men", "DC Ian Reid ran. Lennox fell. He was", [LENNOX]),
    ],
)
def test_one_person(people: str, words: str, who: list[str]) -> None:
    assert jailed(people, words) == who


@pytest.mark.parametrize(
    ("people", "words", "who"),
    [
        ("men", "The 34-year-old was", [LENNOX]),
        ("men", "The 29-year-old was", ["Ian Geddes"]),
        ("men", "Geddes ran. The 34-year-old was", [LENNOX]),
        ("men", "The 29-year-old man was", ["Ian Geddes"]),
        ("twins", "Ian Lennox ran. The 34-year-old was", ["Ian Lennox"]),
        ("twins", "Dean Lennox ran. The 34-year-old was", [LENNOX]),
        ("men", "Lennox ran. The 29-year-old ran. He was", ["Ian Geddes"]),
    ],
)
def test_an_age_means_its_bearer(people: str, words: str, who: list[str]) -> None:
    assert jailed(people, words) == who


@pytest.mark.parametrize(
    ("people", "words", "who"),
    [
        ("men", "They were", [LENNOX, "Ian Geddes"]),
        ("men", "Both were", [LENNOX, "Ian Geddes"]),
        ("men", "The pair were", [LENNOX, "Ian Geddes"]),
        ("men", "The two men were", [LENNOX, "Ian Geddes"]),
        ("men", "The three men were", []),
        ("men", "The trio were", []),
        ("men", "Two men were", [LENNOX, "Ian Geddes"]),
        ("men", "Lennox ran. They were", [LENNOX, "Ian Geddes"]),
        ("three", "They were", [LENNOX, "Ann Geddes", "Lee Ramage"]),
        ("three", "All three were", [LENNOX, "Ann Geddes", "Lee Ramage"]),
        ("three", "The trio were", [LENNOX, "Ann Geddes", "Lee Ramage"]),
        ("three", "The gang were", [LENNOX, "Ann Geddes", "Lee Ramage"]),
        ("three", "Lennox fell. Geddes ran. Ramage ran. The pair were", ["Ann Geddes", "Lee Ramage"]),
        ("three", "Lennox and Ramage ran. The pair were", [LENNOX, "Lee Ramage"]),
        ("three", "Lennox and Ramage ran. They were", [LENNOX, "Lee Ramage"]),
        ("three", "Lennox and Ramage ran. Both were", [LENNOX, "Lee Ramage"]),
        ("three", "Lennox and Ramage ran. Ramage fell. They were", [LENNOX, "Lee Ramage"]),
        ("three", "Lennox and Ramage ran. Geddes fell. The pair were", [LENNOX, "Lee Ramage"]),
        ("three", "Lennox ran. The other two were", ["Ann Geddes", "Lee Ramage"]),
        ("three", "Lennox ran. The other three were", []),
    ],
)
def test_a_group_must_fit_its_number(people: str, words: str, who: list[str]) -> None:
    assert jailed(people, words) == who


@pytest.mark.parametrize(
    ("people", "words", "who"),
    [
        ("family", "Lennox ran. His wife was", ["Ann Lennox"]),
        ("couple", "Lennox ran. His wife was", ["Ann Geddes"]),
        ("couple", "Lennox ran. His brother was", []),
        ("men", "Lennox ran. His wife was", []),
        ("men", "Lennox ran. His brother was", ["Ian Geddes"]),
        ("one", "Lennox ran. His wife was", []),
    ],
)
def test_a_relative_is_the_other_defendant_who_may_be_it(people: str, words: str, who: list[str]) -> None:
    assert jailed(people, words) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The company was", ["Lennox Haulage Limited"]),
        ("The firm was", ["Lennox Haulage Limited"]),
        ("She was", ["Ann Geddes"]),
        ("The woman was", ["Ann Geddes"]),
    ],
)
def test_a_company_is_no_woman(words: str, who: list[str]) -> None:
    text = f"{PEOPLE['firm']}\n\n{words} fined £400."
    assert list(sentences(text)) == who


@pytest.mark.xfail(
    strict=True, reason="a company without Limited is not known, and its fine goes to who was spoken of last"
)
def test_a_company_that_is_nobody_s_name_takes_its_own_fine() -> None:
    text = "Dean Lennox, 34, admitted fly-tipping. His firm, Lennox Haulage, did too. The company was fined £400."
    assert sentences(text) == {}
