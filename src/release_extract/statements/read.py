"""Cast and prose -> Statements: walks the sentences and asks each clause what it states."""

from collections.abc import Sequence

import msgspec

from release_extract.language.prose import Prose
from release_extract.mentions.model import Cue, Mention
from release_extract.people.model import Cast
from release_extract.rules.pronouns import SINGULAR
from release_extract.statements.charges import charge_statements
from release_extract.statements.clauses.model import Clause
from release_extract.statements.clauses.read import clauses_of
from release_extract.statements.hearings import hearing_statements
from release_extract.statements.lists import Lists
from release_extract.statements.marks import is_of_past
from release_extract.statements.model import ChargeStatement, HearingStatement, SentenceStatement, Statements
from release_extract.statements.places import places_of
from release_extract.statements.reference import Discourse
from release_extract.statements.terms import SentenceReader


def read_statements(prose: Prose, cast: Cast) -> Statements:
    """All statements of a release."""
    charges: list[ChargeStatement] = []
    sentences: list[SentenceStatement] = []
    hearings: list[HearingStatement] = []
    discourse = Discourse(cast)
    lists = Lists(prose, cast)
    reader = SentenceReader(prose.tokens)
    background = False
    for index, (sentence, items) in enumerate(zip(prose.sentences, cast.by_sentence, strict=True)):
        if not items:
            background = False
            continue
        clauses = clauses_of(prose, sentence, items, cast, discourse)
        lists.read(index, clauses)
        stated = [reader.read(index, clause) for clause in clauses]
        places = places_of(prose.tokens, clauses, index, sentence.start, sentence.end)
        for place, clause in zip(places, clauses, strict=True):
            if not is_of_past(prose.tokens, clause):
                charges += charge_statements(prose.tokens, place, clause)
        aside = background and prose.tokens.words[sentence.start].lower() in SINGULAR
        sentences += [_placed(statement, sentence.kind, aside=aside) for statement in stated if statement]
        background = not aside and _is_background(prose, items, clauses)
        hearings += hearing_statements(prose.tokens, index, sentence, clauses, stated)
        _learn(discourse, clauses)
        discourse.mention(items)
    return Statements(tuple(charges), tuple(sentences), tuple(hearings))


def _is_background(prose: Prose, items: Sequence[Mention], clauses: Sequence[Clause]) -> bool:
    """Whether a sentence tells nothing but earlier convictions: ``has a previous conviction for theft``."""
    told = any(
        isinstance(item, Cue)
        and item.kind == "history"
        and not {"conviction", "convict", "sentence", "sentenced", "jailed"}.isdisjoint(
            prose.tokens.stems[item.start : item.end]
        )
        for item in items
    )
    return told and all(clause.act == "history" for clause in clauses)


def _placed(statement: SentenceStatement, kind: str, *, aside: bool) -> SentenceStatement:
    """The statement with the mark of a headline, which rounds lengths; ``aside``: it goes on with an earlier case (``He
    had a conviction for theft. He received four years``)."""
    if kind == "heading":
        return msgspec.structs.replace(statement, marks=statement.marks | {"headline"})
    return msgspec.structs.replace(statement, marks=statement.marks | {"had"}) if aside else statement


def _learn(discourse: Discourse, clauses: Sequence[Clause]) -> None:
    for clause in clauses:
        if clause.explicit:
            discourse.spoken(clause.subject, collective=clause.collective)
