"""Reads UK police news releases into typed records.

>>> from release_extract import extract
>>> extract("A man from Leeds has been jailed.", "release.txt").source
'release.txt'
"""

from release_extract.extract import extract, extract_bytes
from release_extract.record import Record

__all__ = ["Record", "extract", "extract_bytes"]
