"""Paths -> what was made of each, in order, and the only room that opens files and knows processes.

One bad file never stops the rest: it becomes a ``Failure``.
"""

from release_extract.batch.model import Done, Failure, Job, Kept, Names, Outcome, Skipped, Source
from release_extract.batch.run import process
from release_extract.batch.sources import STDIN, Choice, Found, NameList, find_sources, is_collection, read_names

__all__ = [
    "STDIN",
    "Choice",
    "Done",
    "Failure",
    "Found",
    "Job",
    "Kept",
    "NameList",
    "Names",
    "Outcome",
    "Skipped",
    "Source",
    "find_sources",
    "is_collection",
    "process",
    "read_names",
]
