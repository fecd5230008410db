"""Debian's Chromium, pages in it, and releases to make pages of."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Dialog, Error, Page, sync_playwright

from page.chromium import CHROMIUM, start_chromium
from release_extract import extract_bytes
from release_extract.document.read import read_document
from release_extract.output.page.release import render_release
from release_extract.record import Record

SAMPLES: Final = Path(__file__).parents[2] / "samples"


class Opened:
    """A page from disk, with all that it asked for and complained of."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.complaints: list[str] = []
        #: What the page's own policy stopped.
        self.refused: list[str] = []
        page.on("requestfailed", lambda request: self.refused.extend([request.url] if request.failure == "csp" else []))
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", self._dismiss)

    def _dismiss(self, dialog: Dialog) -> None:
        self.complaints.append(dialog.message)
        dialog.dismiss()


Open = Callable[..., Opened]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser for all the tests."""
    if not CHROMIUM.exists():
        pytest.skip(f"there is no Chromium at {CHROMIUM}: apt-get install chromium, or name it in CHROMIUM")
    with sync_playwright() as playwright:
        try:
            started = start_chromium(playwright)
        except Error as error:  # a machine that forbids it
            pytest.skip(f"Chromium does not start here: {error.message.splitlines()[0]}")
        yield started
        started.close()


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open a page from disk as a reader with some habits would."""
    contexts = []

    def open_page(html: bytes, *, scheme: str = "light", width: int = 1280, scripts: bool = True) -> Opened:
        path = tmp_path / "page.html"
        path.write_bytes(html)
        context = browser.new_context(
            viewport={"width": width, "height": 844},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=scripts,
            offline=True,
        )
        contexts.append(context)
        opened = Opened(context.new_page())
        opened.page.goto(path.as_uri())
        return opened

    yield open_page
    for context in contexts:
        context.close()


def read_sample(name: str) -> tuple[Record, str]:
    """The record of a sample with its evidence, and its text."""
    data = (SAMPLES / name).read_bytes()
    return extract_bytes(data, f"samples/{name}", evidence=True), read_document(data, name).text


def render_sample(name: str) -> bytes:
    """The page of a sample."""
    record, text = read_sample(name)
    return render_release(record, text)
