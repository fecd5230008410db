"""The gold texts multiplied, for the benchmarks: each copy under a name of its own."""

import os
from pathlib import Path

GOLD = Path(__file__).parents[1] / "gold"
#: Files in one folder, as archives by month have them; links to one file, which file systems limit.
_FOLDER = 10_000
_LINKS = 1_000


def gold_texts() -> list[Path]:
    """The text releases of the gold corpus; pages are left out, since they cost what their HTML parser costs."""
    return sorted(GOLD.glob("*.txt"))


def multiply(folder: Path, files: int, texts: list[Path] | None = None) -> list[str]:
    """Write ``files`` releases below ``folder``, all texts in turn, and tell their paths in order.

    Copies share their contents on disk, so that 200,000 of them take little.
    """
    originals = texts or gold_texts()
    paths: list[str] = []
    sources: dict[int, Path] = {}
    for number in range(files):
        path = folder / f"{number // _FOLDER:04}" / f"{number:07}.txt"
        path.parent.mkdir(exist_ok=True, parents=True)
        which, turn = number % len(originals), number // len(originals)
        if turn % _LINKS == 0:
            path.write_bytes(originals[which].read_bytes())
            sources[which] = path
        else:
            os.link(sources[which], path)
        paths.append(str(path))
    return paths
