"""Token spans -> Evidence, and the only file that turns tokens back into characters."""

from collections.abc import Iterable

from release_extract.document.model import Span
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Mention
from release_extract.record import Evidence


def evidence_of(tokens: Tokens, spans: Iterable[Mention]) -> tuple[Evidence, ...]:
    """The words at ``spans``, each once, in the order of the text."""
    seen = sorted({(tokens.starts[span.start], tokens.ends[span.end - 1]) for span in spans if span.end > span.start})
    return tuple(Evidence(start, end, tokens.text[start:end]) for start, end in seen)


def located(text: str, span: Span | None) -> tuple[Evidence, ...]:
    """The evidence of a value that the document states at ``span``; none where it stands outside the text."""
    return (Evidence(span.start, span.end, text[span.start : span.end]),) if span else ()
