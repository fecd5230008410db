"""Seconds of processor time for many releases, warm, in this process, against two measures on the same texts in the same run.

The floor is reading, decoding and loading the front matter with libyaml, and no extraction. The other measure is
spaCy's rule matchers with the forms of our tables, in an interpreter that has spaCy: this one, after ``pip install -e
'.[bench]'``, or another.
"""

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

import yaml

from benchmarks.corpus import multiply
from release_extract.batch import Failure, Job, find_sources, process
from release_extract.language.lexicon import _spellings
from release_extract.mentions.phrases import _entries
from release_extract.rules.courts import COURTS
from release_extract.rules.forces import FORCES

FENCED = re.compile(r"\A(?:```yaml|---)\n(.*?)\n(?:```|---)\n", re.DOTALL)
JOB = Job("jsonl", "cases", "kept", evidence=False)
_SPACY = Path(__file__).with_name("spacy_rules.py")


def read_floor(path: str) -> object:
    """Read, decode, and load the front matter with the C loader."""
    text = Path(path).read_bytes().decode("utf-8")
    matter = FENCED.match(text)
    try:
        return yaml.load(matter[1], yaml.CSafeLoader) if matter else None
    except yaml.YAMLError:
        return None


def extract_all(paths: Iterable[str]) -> Iterable[object]:
    """Everything that the program does to print JSON Lines, but for printing."""
    for outcome in process(find_sources(paths), JOB, 0):
        if isinstance(outcome, Failure):
            raise SystemExit(f"{outcome.source}: {outcome.message}")
        yield outcome


def measure(run: Callable[[], Iterable[object]], warm: Callable[[], Iterable[object]]) -> float:
    """The seconds of processor time of ``run``, after ``warm``: other programs of the machine do not count."""
    for _outcome in warm():
        pass
    start = time.process_time()
    for _outcome in run():
        pass
    return time.process_time() - start


def measure_spacy(python: str, paths: list[str]) -> float | None:
    """The seconds that spaCy takes in a process of its own, its start and its rules not counted; None without spaCy."""
    if python == sys.executable and find_spec("spacy") is None:
        return None
    courts = [row.name for row in COURTS]
    forces = [row.name for row in FORCES]
    forms = [part.strip() for entry in _entries() for part in entry.forms.split(";") if part.strip()]
    spellings = sorted({" ".join(words.split()) for form in forms for words in _spellings(form)})
    job = {"phrases": spellings, "courts": courts, "forces": forces, "paths": paths}
    done = subprocess.run([python, str(_SPACY)], input=json.dumps(job), stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout)


def run(files: int, spacy: str) -> dict[str, float | None]:
    """Seconds of each."""
    with tempfile.TemporaryDirectory() as folder:
        paths = multiply(Path(folder), files)
        few = paths[:300]
        return {
            "floor": measure(lambda: map(read_floor, paths), lambda: map(read_floor, paths)),
            "ours": measure(lambda: extract_all(paths), lambda: extract_all(few)),
            "spacy": measure_spacy(spacy, paths),
        }
