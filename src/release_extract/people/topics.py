"""First words of a release and of a sentence -> what it is about: the only file that tells a trial from other news."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from release_extract.language.prose import Prose
from release_extract.language.tokens import Tokens
from release_extract.rules.person_words import (
    CIVIL_TOPICS,
    DIGESTS,
    EARLIER,
    HONOURS,
    INQUESTS,
    OF_CASES,
    SEARCHES,
    SEARCHING,
    TRIAL_WORDS,
)

#: Tokens of a line of date and place before the first sentence.
_SHORT_LEAD: Final = 10


def lead_words(prose: Prose) -> list[str]:
    """The words of the headings before the first paragraph and of its first sentence, in lower case."""
    found: list[str] = []
    for sentence in prose.sentences:
        if sentence.kind in ("heading", "paragraph"):
            found += [word.lower() for word in prose.tokens.words[sentence.start : sentence.end]]
        told = sentence.end - sentence.start > _SHORT_LEAD or prose.tokens.words[sentence.end - 1] == "."
        if sentence.kind == "paragraph" and told:
            break
    return found


def is_without_defendants(lead: Sequence[str]) -> bool:
    """Whether the first words tell of an award, an inquest or a civil order and of nobody's trial."""
    topic = not (HONOURS | INQUESTS).isdisjoint(lead) or any(pair in CIVIL_TOPICS for pair in pairwise(lead))
    return topic and TRIAL_WORDS.isdisjoint(lead)


def opens_earlier(tokens: Tokens, start: int) -> bool:
    """Whether the sentence at token ``start`` begins with ``Last month``, ``In February`` or the like."""
    words = tuple(word.lower() for word in tokens.words[start : start + 3])
    return words in EARLIER or words[:2] in EARLIER


def is_digest(prose: Prose) -> bool:
    """Whether the release tells of several cases, one after the other: ``Successful hate crime cases``, ``Court round-up``."""
    lead = lead_words(prose)
    return any(pair in DIGESTS for pair in pairwise(lead)) or any(
        word == "cases" and not OF_CASES.isdisjoint(lead[max(0, place - 5) : place]) for place, word in enumerate(lead)
    )


def is_search(lead: Sequence[str]) -> bool:
    """Whether the first words tell of somebody missing or wanted."""
    return not SEARCHES.isdisjoint(lead) or any(pair in SEARCHING for pair in pairwise(lead))
