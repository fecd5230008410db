"""Write tables down when the package is built or installed: see ``release_extract.mentions.kept``.

The package itself is not imported, since that would need everything that it depends on: only its rooms up to the tables.
"""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = Path(__file__).parent / "src" / "release_extract"


class KeepTables(BuildHookInterface[Any]):
    """Called by hatchling before it packs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Write the files of tables and have them packed."""
        build_data["artifacts"] += [f"/{path.relative_to(self.root)}" for path in write()]


def write() -> list[Path]:
    """Write the files of tables and tell where they are."""
    package = ModuleType("release_extract")
    package.__path__ = [str(SOURCE)]
    sys.modules["release_extract"] = package
    from release_extract.mentions.courts import keep_courts
    from release_extract.mentions.phrases import keep_phrases

    return [keep_courts(), keep_phrases()]
