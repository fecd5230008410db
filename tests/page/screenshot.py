"""Make ``samples/page.png``, the picture in the README: ``.venv/bin/python tests/page/screenshot.py``.

With a folder as argument, put pictures of all the samples there instead, at desktop and phone width, light and dark.
"""

import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from page.chromium import start_chromium
from page.conftest import SAMPLES, render_sample

PICTURE: Final = SAMPLES / "page.png"
SHOWN: Final = "several-defendants.md"
WIDTHS: Final = {"desktop": 1280, "phone": 390}
HEIGHT: Final = 800


def take(browser: Browser, name: str, picture: Path, *, width: int = 1280, dark: bool = False) -> None:
    """A picture of the page of one sample, with a sentence pointed at where there is one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.html")
        path.write_bytes(render_sample(name))
        page = browser.new_page(viewport={"width": width, "height": HEIGHT}, color_scheme="dark" if dark else "light")
        page.goto(path.as_uri())
        if page.locator(".sentence .value").count() and width > HEIGHT:
            page.hover(".sentence .value >> nth=0")
        page.screenshot(path=picture, full_page=width < HEIGHT)
        page.close()


def main(folder: str | None) -> None:
    """One picture, or all of them."""
    with sync_playwright() as playwright:
        browser = start_chromium(playwright)
        if folder is None:
            take(browser, SHOWN, PICTURE)
        else:
            names = [path.name for path in SAMPLES.iterdir() if path.suffix in (".txt", ".md", ".html")]
            for name, (kind, width), dark in product(names, WIDTHS.items(), (False, True)):
                shade = "dark" if dark else "light"
                take(browser, name, Path(folder, f"{Path(name).stem}.{kind}.{shade}.png"), width=width, dark=dark)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
