"""Characters that print nothing, in the middle of words too: soft hyphens, what has no width, marks of direction, and
control characters but for those that end a line or stand for a space. Data only.
"""

from typing import Final

_RANGES: Final = (
    *((0x00, 0x08), (0x0E, 0x1B), (0x7F, 0x84), (0x86, 0x9F), (0xAD, 0xAD), (0x180E, 0x180E), (0x200B, 0x200F)),
    *((0x202A, 0x202E), (0x2060, 0x2064), (0x2066, 0x206F), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF)),
)
INVISIBLE: Final = "".join(chr(code) for low, high in _RANGES for code in range(low, high + 1))
#: For ``str.translate``.
WITHOUT_INVISIBLE: Final = dict.fromkeys(map(ord, INVISIBLE))
