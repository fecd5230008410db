"""spaCy's rule matchers over texts: blank English, sentencizer, EntityRuler and Matcher.

Prints the seconds that it took. Standard input is JSON: ``phrases``, ``courts``, ``forces``, and the ``paths`` of the
texts. Needs nothing but spaCy.
"""

import json
import sys
import time
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.matcher import Matcher

#: The forms that stand for a symbol of ours, a drug for example, are no words.
_SYMBOL = "{"
_WARM = 50


def make_pipeline(courts: list[str], forces: list[str]) -> Language:
    """Sentences, and the names of courts and forces as entities."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    with nlp.select_pipes(enable=[]):
        ruler.add_patterns(
            [{"label": "COURT", "pattern": name} for name in courts]
            + [{"label": "FORCE", "pattern": name} for name in forces]
        )
    return nlp


def make_matcher(nlp: Language, phrases: list[str]) -> Matcher:
    """Every form as a row of words in whatever case."""
    matcher = Matcher(nlp.vocab)
    patterns = [
        [{"LOWER": token.lower_} for token in nlp.make_doc(phrase)] for phrase in phrases if _SYMBOL not in phrase
    ]
    matcher.add("PHRASE", [pattern for pattern in patterns if pattern])
    return matcher


def match_all(nlp: Language, matcher: Matcher, paths: list[str]) -> int:
    """How many matches there are; read as spaCy's users do, one text after the other."""
    found = 0
    for path in paths:
        doc = nlp(Path(path).read_bytes().decode("utf-8"))
        found += len(matcher(doc)) + len(doc.ents) + sum(1 for _ in doc.sents)
    return found


def main() -> None:
    """Warm up, measure, print."""
    job = json.load(sys.stdin)
    nlp = make_pipeline(job["courts"], job["forces"])
    matcher = make_matcher(nlp, job["phrases"])
    match_all(nlp, matcher, job["paths"][:_WARM])
    start = time.perf_counter()
    match_all(nlp, matcher, job["paths"])
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main()
