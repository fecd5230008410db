"""Make ``samples/page.png``, the picture in the README: ``.venv/bin/python tests/page/screenshot.py``.

With a folder as argument, put pictures of all the samples and of their index there instead, at desktop and phone width,
light and dark.
"""

import sys
import tempfile
from itertools import product
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from page.chromium import start_chromium
from page.conftest import SAMPLES, read_sample, render_sample
from release_extract.output.page.index import render_index
from release_extract.output.page.rows import make_row

PICTURE: Final = SAMPLES / "page.png"
SHOWN: Final = "several-defendants.md"
WIDTHS: Final = {"desktop": 1280, "phone": 390}
HEIGHT: Final = 800


def take(browser: Browser, html: bytes, picture: Path, *, width: int = 1280, dark: bool = False) -> None:
    """A picture of a page, with a sentence pointed at where there is one."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page.html")
        path.write_bytes(html)
        page = browser.new_page(viewport={"width": width, "height": HEIGHT}, color_scheme="dark" if dark else "light")
        page.goto(path.as_uri())
        if page.locator(".sentence .value").count() and width > HEIGHT:
            page.hover(".sentence .value >> nth=0")
        page.screenshot(path=picture, full_page=width < HEIGHT)
        page.close()


def render_all() -> dict[str, bytes]:
    """The pages of all the samples and their index, by names."""
    names = sorted(path.name for path in SAMPLES.iterdir() if path.suffix in (".txt", ".md", ".html"))
    rows = [make_row(read_sample(name)[0], f"releases/{number:05}.html") for number, name in enumerate(names, 1)]
    return {"index": render_index(rows), **{Path(name).stem: render_sample(name) for name in names}}


def main(folder: str | None) -> None:
    """One picture, or all of them."""
    with sync_playwright() as playwright:
        browser = start_chromium(playwright)
        if folder is None:
            take(browser, render_sample(SHOWN), PICTURE)
        else:
            for (name, html), (kind, width), dark in product(render_all().items(), WIDTHS.items(), (False, True)):
                shade = "dark" if dark else "light"
                take(browser, html, Path(folder, f"{name}.{kind}.{shade}.png"), width=width, dark=dark)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
