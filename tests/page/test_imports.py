"""A page and a summary come from the record and the text alone: their files import no stage of the extractor.

The contract of import-linter says so too, but does not see a room that is no regular package.
"""

import ast
from pathlib import Path

import pytest

from release_extract import output

ROOM = Path(output.__file__).parent
FILES = [*(ROOM / "page").glob("*.py"), *(ROOM / f"{name}.py" for name in ("summary", "text", "words"))]
ALLOWED = ("release_extract.output.page", "release_extract.output.summary", "release_extract.output.words")


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.name)
def test_no_stage_is_imported(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [each.name for each in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            assert (
                not name.startswith("release_extract")
                or name.startswith((*ALLOWED, "release_extract.record"))
                or (name == "release_extract.output")
            )
