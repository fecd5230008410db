"""Write the phrase matcher down when the package is built or installed: see ``release_extract.mentions.kept``.

The package itself is not imported, since that would need everything that it depends on: only its rooms up to the phrases.
"""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = Path(__file__).parent / "src" / "release_extract"


class KeepPhrases(BuildHookInterface[Any]):
    """Called by hatchling before it packs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Write the matcher's file and have it packed."""
        build_data["artifacts"].append(f"/{write().relative_to(self.root)}")


def write() -> Path:
    """Write the matcher's file and tell where it is."""
    package = ModuleType("release_extract")
    package.__path__ = [str(SOURCE)]
    sys.modules["release_extract"] = package
    from release_extract.mentions.kept import KEPT
    from release_extract.mentions.phrases import keep_lexicon

    keep_lexicon()
    return KEPT
