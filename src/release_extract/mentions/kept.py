"""The phrase matcher <-> the file that keeps it, and the only file that knows where that is.

To make the matcher of its tables takes half a second, to read it a few milliseconds. The file is written when the package
is built. Where it is missing, or the tables or the code that reads forms have changed since, the matcher is made anew.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from release_extract.language import lexicon, stems
from release_extract.language.lexicon import Shape
from release_extract.rules import irregular

KEPT: Final = Path(__file__).with_name("phrases.kept.json")
#: What a shape depends on besides the forms.
_SOURCES: Final = (lexicon, stems, irregular)


class _Kept(msgspec.Struct, frozen=True):
    key: str
    shape: Shape


class _KeyOnly(msgspec.Struct, frozen=True):
    key: str


def read_kept(forms: Sequence[str]) -> Shape | None:
    """The shape that was kept of ``forms``, or None where there is none or it is out of date."""
    try:
        data = KEPT.read_bytes()
        if msgspec.json.decode(data, type=_KeyOnly).key != _key(forms):
            return None
        return msgspec.json.decode(data, type=_Kept).shape
    except (OSError, msgspec.MsgspecError):
        return None


def keep(forms: Sequence[str], shape: Shape) -> None:
    """Keep ``shape``, which was made of ``forms``."""
    KEPT.write_bytes(msgspec.json.encode(_Kept(_key(forms), shape)))


def _key(forms: Sequence[str]) -> str:
    digest = hashlib.blake2b("\n".join(forms).encode(), digest_size=16)
    for module in _SOURCES:
        digest.update(Path(str(module.__file__)).read_bytes())
    return digest.hexdigest()
