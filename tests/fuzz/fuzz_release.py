"""Coverage-guided fuzzing of the whole journey, from any bytes to a line of JSON.

    pip install atheris jsonschema
    cd tests && python -m fuzz.fuzz_release -dict=fuzz/release.dict -max_len=8192 -timeout=20 -rss_limit_mb=1024 \
        /tmp/found fuzz/corpus gold ../samples

New inputs are kept in the first folder. What breaks an invariant is written to ``crash-*``, ``timeout-*``, ``oom-*`` or
``slow-unit-*`` in the current folder; copy it to ``fuzz/found``, where a test reads it from then on.
"""

import sys

import atheris  # type: ignore[import-untyped] # installed only where somebody fuzzes

with atheris.instrument_imports(include=["release_extract"]):
    from fuzz.invariants import check_bytes


def read_one(data: bytes) -> None:
    """Read it under the name of a text and, where it may hold a tag, of a page."""
    check_bytes(data, "a.txt")
    if b"<" in data:
        check_bytes(data, "a.html")


def main() -> None:
    """Fuzz until stopped or until an invariant breaks."""
    atheris.Setup(sys.argv, read_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
