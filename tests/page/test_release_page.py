"""The page of a release, in a browser."""

import pytest
from playwright.sync_api import expect

from page.accessibility import find_faults
from page.conftest import SAMPLES, Open, render_sample
from page.records import TEXT, make_record
from release_extract.output.page.release import render_release

NAMES = sorted(path.name for path in SAMPLES.iterdir() if path.suffix in (".txt", ".md", ".html"))
PAGE = render_release(make_record(), TEXT)
BURGLARY = ".card .value.k-charge >> nth=0"


@pytest.mark.parametrize("name", NAMES)
def test_samples_are_accessible_quiet_and_alone(show: Open, name: str) -> None:
    for scheme, width in (("light", 1280), ("dark", 360)):
        opened = show(render_sample(name), scheme=scheme, width=width)
        assert find_faults(opened.page) == []
        assert opened.requests == [opened.page.url]
        assert opened.complaints == []
        assert opened.page.evaluate("document.documentElement.scrollWidth") <= width


def test_hovering_a_value_marks_its_words(show: Open) -> None:
    page = show(PAGE).page
    page.hover(BURGLARY)
    assert page.locator(".word.on").all_inner_texts() == ["burglary"]
    page.mouse.move(1, 1)
    assert page.locator(".on").count() == 0


def test_hovering_words_marks_all_that_was_read_there(show: Open) -> None:
    page = show(PAGE).page
    page.hover(".word.k-order")
    assert page.locator(".value.on").all_inner_texts() == [
        "imprisonment, 2 years, on 3 May 2021",
        "restraining order, 1 year",
    ]


def test_clicking_words_marks_and_focuses_their_value(show: Open) -> None:
    page = show(PAGE, width=360).page
    page.click(".word.k-charge >> nth=0")
    value = page.locator(BURGLARY)
    expect(value).to_be_focused()
    expect(value).to_have_class("value k-charge on")
    expect(value).to_be_in_viewport()


def test_the_keyboard_does_all_that_the_mouse_does(show: Open) -> None:
    page = show(PAGE).page
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    value = page.locator(".card .value.k-person")
    value.focus()
    assert page.locator(".word.on").all_inner_texts() == ["Ann Lee", "30"]
    for place in ("Ann Lee", "30", "Ann Lee"):
        page.keyboard.press("Enter")
        expect(page.locator(".word:focus")).to_have_text(place)
        page.keyboard.press("Enter")
        expect(value).to_be_focused()
    page.keyboard.press("Escape")
    assert page.locator(".on").count() == 0


def test_every_value_and_all_words_are_reached_by_tab(show: Open) -> None:
    page = show(PAGE).page
    reached: set[str] = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.id"))
    values = page.eval_on_selector_all("[data-v]:not([tabindex])", "all => all.map(each => each.id)")
    assert values
    assert set(values) <= reached


def test_without_scripts_all_is_there_and_links_work(show: Open) -> None:
    page = show(PAGE, scripts=False).page
    for words in ("Ann Lee", "burglary dwelling", "2 counts", "restraining order, 1 year", "theft is not in"):
        expect(page.get_by_text(words).first).to_be_visible()
    page.click(BURGLARY)
    assert page.url.endswith("#" + str(page.locator(".word.k-charge >> nth=0").get_attribute("id")))


def test_it_prints_all_of_it(show: Open) -> None:
    page = show(render_sample("several-defendants.md")).page
    page.emulate_media(media="print")
    record = page.locator(".record")
    assert record.evaluate("each => each.scrollHeight <= each.clientHeight + 1")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf().startswith(b"%PDF")


def test_dark_mode_prints_on_white(show: Open) -> None:
    page = show(PAGE, scheme="dark").page
    page.emulate_media(media="print", color_scheme="dark")
    paper = "each => getComputedStyle(each).backgroundColor"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.locator("body").evaluate(paper) == "rgb(255, 255, 255)"
    assert page.locator(".word.k-person").first.evaluate(paper) == "rgb(223, 233, 255)"
