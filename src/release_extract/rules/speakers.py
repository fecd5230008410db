"""Who speaks for a force: what they say of whom it has charged is the release's own word. Lower case."""

from typing import Final

SPEAKERS: Final = frozenset({"spokesman", "spokeswoman", "spokesperson"})
