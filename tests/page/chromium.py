"""Debian's Chromium, where it is and how it starts."""

import os
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Playwright

CHROMIUM: Final = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
_ARGUMENTS: Final = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


def start_chromium(playwright: Playwright) -> Browser:
    """Start it without a window."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=_ARGUMENTS)
