"""Source text -> Record: the journey, one stage after the other."""

from typing import Final

from release_extract.case.decide import Heading, decide
from release_extract.case.evidence import evidence_of, located
from release_extract.case.strip import without_evidence
from release_extract.document.headline import summary, title
from release_extract.document.model import Document, Span, Stated, UnreadableInput
from release_extract.document.publication import publication
from release_extract.document.read import read_document, read_text
from release_extract.language.prose import Passage, Prose, read_prose, tells_announcement
from release_extract.mentions.forces import issuing_force
from release_extract.mentions.model import CourtMention, Mentions, NameMention
from release_extract.mentions.scan import find_mentions
from release_extract.people.cast import cast_of
from release_extract.people.model import Cast
from release_extract.record import Record
from release_extract.statements.model import Statements
from release_extract.statements.read import read_statements

#: What one release may tell of. The fullest known, court lists of a week, hold a tenth of it; past it
#: a file is refused: names are compared with one another, and so cost the square of their number.
MAX_NAMES: Final = 500
MAX_STATEMENTS: Final = 3_000


def extract(text: str, source: str = "-", *, evidence: bool = False) -> Record:
    """Read one release, text or HTML, already decoded.

    ``source`` is what the record calls it. With ``evidence``, each row says where it was read, in characters of
    ``text``, or for HTML of the article's text, with mojibake mended and half characters replaced. Raises
    ``UnreadableInput`` for a page that cannot be parsed and for what is more than one release can be.
    """
    return _journey(read_text(text), source, evidence=evidence)


def extract_bytes(data: bytes, source: str = "-", *, evidence: bool = False) -> Record:
    """Read one release from a file's bytes. Raises ``UnreadableInput`` for what is no text."""
    return _journey(read_document(data, source), source, evidence=evidence)


def extract_document(document: Document, source: str = "-", *, evidence: bool = False) -> Record:
    """Read one release that has been opened already. Raises ``UnreadableInput`` for more than one release can be."""
    return _journey(document, source, evidence=evidence)


def _journey(document: Document, source: str, *, evidence: bool) -> Record:
    prose, mentions, cast = _cast(document, announcements=False)
    # all may be in a spokesman's mouth: ``"We have charged two men. They are``
    if not cast.suspects and tells_announcement(prose):
        prose, mentions, cast = _cast(document, announcements=True)
    statements = read_statements(prose, cast)
    _require_few_statements(statements)
    courts = [m for sentence in mentions.by_sentence for m in sentence if isinstance(m, CourtMention)]
    record = decide(_heading(document, prose, source), prose, cast, statements, courts)
    return record if evidence else without_evidence(record)


def _cast(document: Document, *, announcements: bool) -> tuple[Prose, Mentions, Cast]:
    """The prose, what is read in it, and who is in it. Raises ``UnreadableInput``."""
    prose = read_prose(document.text, _passages(document), announcements=announcements)
    mentions = find_mentions(prose)
    _require_few_names(mentions)
    return prose, mentions, cast_of(prose, mentions)


def _require_few_names(mentions: Mentions) -> None:
    """Raise UnreadableInput where more people are named than one release tells of."""
    names = {item.name for sentence in mentions.by_sentence for item in sentence if isinstance(item, NameMention)}
    if len(names) > MAX_NAMES:
        raise UnreadableInput(f"more than {MAX_NAMES:,} names, so no single release; cut it into its releases")


def _require_few_statements(statements: Statements) -> None:
    """Raise UnreadableInput where more is said of charges, sentences or hearings than one release says."""
    if max(len(statements.charges), len(statements.sentences), len(statements.hearings)) > MAX_STATEMENTS:
        raise UnreadableInput(
            f"more than {MAX_STATEMENTS:,} charges, sentences or hearings, so no single release; "
            "cut it into its releases"
        )


def _passages(document: Document) -> list[Passage]:
    return [Passage(block.kind, block.start, block.end) for block in document.blocks if block.kind != "furniture"]


def _heading(document: Document, prose: Prose, source: str) -> Heading:
    meta = document.meta
    published = publication(document)
    force = issuing_force(_value(meta.area), _value(meta.url), prose.tokens, _value(meta.site_name))
    return Heading(
        source,
        _value(meta.url),
        _value(title(document)),
        _value(summary(document)),
        _value(published),
        force.area,
        force.force.name if force.force else None,
        force.force.jurisdiction if force.force else None,
        document.repairs,
        located(document.text, published.span if published else None),
        evidence_of(prose.tokens, [force.mention]) if force.mention else located(document.text, _area_span(document)),
    )


def _area_span(document: Document) -> Span | None:
    """Where the front matter says the area, else the address that tells it."""
    stated = document.meta.area or document.meta.url
    return stated.span if stated else None


def _value(stated: Stated | None) -> str | None:
    return stated.value if stated else None
