"""A folder of releases with their gold records, read by the extractor and scored."""

import json
from functools import cache
from pathlib import Path

import score
from release_extract import extract_bytes
from release_extract.output.json import to_line

GOLD = Path(__file__).parent / "gold"
#: Releases written and annotated by people who had not seen the rules, read only after their first measurement.
BLIND = Path(__file__).parent / "blind"


def find_texts(folder: Path) -> list[Path]:
    """The releases of a folder, in order."""
    return sorted(path for path in folder.iterdir() if path.suffix in {".txt", ".md", ".html"})


@cache
def read_records(folder: Path) -> dict[str, dict[str, object]]:
    """What the extractor reads, by the name of the release."""
    return {path.stem: json.loads(to_line(extract_bytes(path.read_bytes(), str(path)))) for path in find_texts(folder)}


@cache
def measure(folder: Path) -> dict[str, float]:
    """The scorer's figures for the gold of ``folder``."""
    figures, _ = score.score(score.read_gold(folder), read_records(folder))
    return dict(figures)
