"""Whatever a release holds, a page shows it as words."""

import re
from pathlib import Path

import msgspec
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from page.conftest import Open
from page.records import ATTACKS, make_hostile
from release_extract.output import page
from release_extract.output.page.index import render_index
from release_extract.output.page.release import render_release
from release_extract.output.page.rows import make_row
from release_extract.output.page.templates import load_assets
from release_extract.output.text import to_text

TEMPLATES = sorted((Path(page.__file__).parent / "templates").glob("*.html"))
ADDRESSES = re.compile(r"#[\w-]*|https?://\S+|(\.\./)?index\.html|releases/\d+\.html")


_TOUCH_ALL = """() => {
  for (const element of document.querySelectorAll("*"))
    for (const type of ["mouseover", "mouseout", "focusin", "focus", "click", "keydown", "input", "error", "load"])
      if (type !== "click" || !/^releases|^http|index/.test(element.getAttribute("href") || ""))
        element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
}"""


def render_both(attack: str) -> list[bytes]:
    record = make_hostile(attack)
    rows = [make_row(record, "releases/00001.html")] * 3
    return [render_release(record, attack, "../index.html"), render_index(rows)]


def assert_harmless(html: bytes, name: str) -> None:
    """One script and one style, ours; no handlers; no address but our own and the web's."""
    soup = BeautifulSoup(html, "lxml")
    assert [each.string for each in soup.find_all("script")] == [str(load_assets(name).script)]
    assert [each.string for each in soup.find_all("style")] == [str(load_assets(name).style)]
    assert not soup.find_all(["iframe", "base", "object", "embed", "link", "img"])
    for element in soup.find_all(True):
        assert not [key for key in element.attrs if key.startswith("on") or key in ("style", "src", "srcdoc", "action")]
        assert ADDRESSES.fullmatch(str(element.get("href", "#")))


@pytest.mark.parametrize("attack", ATTACKS)
def test_pages_hold_only_our_code(attack: str) -> None:
    for html, name in zip(render_both(attack), ("release", "index"), strict=True):
        assert_harmless(html, name)


@given(st.text(st.characters(codec=None)))
def test_pages_of_anything_hold_only_our_code(text: str) -> None:
    assert_harmless(render_both(text)[0], "release")


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_runs_in_a_browser(show: Open, attack: str) -> None:
    for html in render_both(attack):
        opened = show(html)
        opened.page.evaluate(_TOUCH_ALL)
        assert opened.page.evaluate("window.pwned") is None
        assert opened.requests == [opened.page.url.split("#")[0]]
        assert opened.complaints == []
        assert opened.page.evaluate("getComputedStyle(document.body).display") != "none"


def test_policy_stops_what_gets_in(show: Open) -> None:
    """Even markup that was not escaped would not run, load or send anything."""
    for html, name in zip(render_both("INJECTED"), ("release", "index"), strict=True):
        bad = (
            b"<script>window.pwned = 1</script><img src='https://evil.example/x' onerror='window.pwned = 2'>"
            b"<style>body { display: none }</style><b style='color: red'>x</b>"
        )
        opened = show(html.replace(b"<main>", b"<main>" + bad, 1))
        assert opened.page.evaluate("window.pwned") is None, name
        assert opened.refused == opened.requests[1:] == ["https://evil.example/x"]
        assert opened.page.evaluate("getComputedStyle(document.body).display") == "block"
        assert sum("Content Security Policy" in each for each in opened.complaints) >= 4


@pytest.mark.parametrize("url", ["javascript:1", "data:text/html,x", "JAVASCRIPT:1", " https://a\nb", "//evil"])
def test_only_addresses_of_the_web_are_links(url: str) -> None:
    record = msgspec.structs.replace(make_hostile("x"), url=url)
    assert not BeautifulSoup(render_release(record, "x"), "lxml").select("footer a")


def test_direction_and_control_characters_are_replaced() -> None:
    for html in render_both(ATTACKS[12]):
        assert not re.search("[\u202e\u202c\x1b\x07\x00]", html.decode())
    assert not re.search("[\u202e\x1b\x07\x00]", to_text(make_hostile(ATTACKS[12])).decode())


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_attributes_are_quoted_and_nothing_is_marked_safe(template: Path) -> None:
    source = template.read_text("utf-8")
    assert not re.search(r"=\{\{|safe|autoescape|\bon\w+=|style=", source)
