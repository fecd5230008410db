"""Cast and prose -> Statements: walks the sentences and asks each clause what it states."""

from collections.abc import Sequence

import msgspec

from release_extract.language.prose import Prose
from release_extract.people.model import Cast
from release_extract.statements.charges import charge_statements
from release_extract.statements.clauses import Clause, clauses_of
from release_extract.statements.hearings import hearing_statements
from release_extract.statements.lists import Lists
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
    for index, (sentence, items) in enumerate(zip(prose.sentences, cast.by_sentence, strict=True)):
        if not items:
            continue
        clauses = clauses_of(prose, sentence, items, cast, discourse)
        lists.read(index, clauses)
        stated = [reader.read(index, clause) for clause in clauses]
        places = places_of(prose.tokens, clauses, index, sentence.start, sentence.end)
        for place, clause in zip(places, clauses, strict=True):
            charges += charge_statements(prose.tokens, place, clause)
        sentences += [_placed(statement, sentence.kind) for statement in stated if statement]
        hearings += hearing_statements(prose.tokens, index, sentence, clauses, stated)
        _learn(discourse, clauses)
        discourse.mention(items)
    return Statements(tuple(charges), tuple(sentences), tuple(hearings))


def _placed(statement: SentenceStatement, kind: str) -> SentenceStatement:
    """The statement with the mark of a headline, which rounds lengths."""
    if kind != "heading":
        return statement
    return msgspec.structs.replace(statement, marks=statement.marks | {"headline"})


def _learn(discourse: Discourse, clauses: Sequence[Clause]) -> None:
    for clause in clauses:
        if clause.explicit:
            discourse.spoken(clause.subject, collective=clause.collective)
