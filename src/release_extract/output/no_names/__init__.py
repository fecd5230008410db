"""Record and its Document -> the same without names, for those who must not know who: a room of its own in the output.

People become ``defendant 1`` and ``person 1``, the same throughout a release, in every field, in the evidence and in
the text that evidence counts in; addresses become ``address 1``, ages the ten-year band that they are in.
"""

from typing import NamedTuple

from release_extract.document.model import Document
from release_extract.output.no_names.homes import find_homes
from release_extract.output.no_names.labels import label_all
from release_extract.output.no_names.people import find_people
from release_extract.output.no_names.record import rewrite_record
from release_extract.output.no_names.rewrite import Rewriter
from release_extract.record import Record


class Hidden(NamedTuple):
    """A record without names, and the text that its evidence counts in."""

    record: Record
    text: str


def hide_names(record: Record, document: Document) -> Hidden:
    """``record``, which was read with evidence, and the text of ``document``, without names."""
    labels = label_all(record, find_people(document), list(find_homes(_all_text(document))))
    rewriter = Rewriter(labels, record)
    rewritten = rewriter.rewrite_text(document.text)
    return Hidden(rewrite_record(record, labels, rewriter, rewritten), rewritten.text)


def _all_text(document: Document) -> str:
    """What may be printed of a document: its text, and the title and description that a page's head states."""
    heads = [stated.value for stated in (document.meta.title, document.meta.description) if stated]
    return "\n".join([document.text, *heads])
