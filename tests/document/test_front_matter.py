"""Fences, keys, values that YAML would interpret, and YAML that is none."""

import pytest

from release_extract.document.front_matter import read_front_matter
from release_extract.document.model import Meta, Stated
from release_extract.document.read import read_text

BODY = "A man has been jailed.\n\nRoy Kipling, 40, pleaded guilty.\n"


def values(meta: Meta) -> dict[str, str]:
    found = {name: getattr(meta, name) for name in meta.__struct_fields__}
    return {name: stated.value for name, stated in found.items() if isinstance(stated, Stated)}


def body(text: str) -> list[str]:
    return [text[block.start : block.end] for block in read_text(text).blocks]


@pytest.mark.parametrize(
    ("opening", "closing"), [("```yaml", "```"), ("```yml", "```"), ("```", "```"), ("---", "---"), ("---", "...")]
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n"])
def test_fences(opening: str, closing: str, newline: str, before: str) -> None:
    source = f"{opening}\ntitle: Man jailed\narea: Essex\n{closing}\n\n{BODY}".replace("\n", newline)
    document = read_text(before + source)
    assert values(document.meta) == {"title": "Man jailed", "area": "Essex"}
    assert document.repairs == ()
    assert body(before + source) == ["A man has been jailed.", "Roy Kipling, 40, pleaded guilty."]


def test_keys_without_a_fence() -> None:
    document = read_text(f"title: Man jailed\nurl: https://x.test/a\n\n{BODY}")
    assert values(document.meta) == {"title": "Man jailed", "url": "https://x.test/a"}
    assert document.repairs == ()


@pytest.mark.parametrize(
    "text", ["title: only one\n\nBody.", "Warning: keep out\n\nBody.", "---\n\nBody.\n\n---\n", "-----\nA\n"]
)
def test_what_only_looks_like_front_matter(text: str) -> None:
    assert read_front_matter(text) is None


@pytest.mark.parametrize(
    "keys",
    [
        "og:\n  title: Man jailed\n  url: https://x.test/a\n  description: D\n  site_name: S",
        "og:title: Man jailed\nog:url: https://x.test/a\nog:description: D\nog:site_name: S",
        "og.title: Man jailed\nog.url: https://x.test/a\nog.description: D\nog.site_name: S",
        'og: {title: Man jailed, url: "https://x.test/a", description: D, site_name: S}',
    ],
)
def test_opengraph_nested_and_flat(keys: str) -> None:
    document = read_text(f"---\n{keys}\n---\n{BODY}")
    expected = {"title": "Man jailed", "url": "https://x.test/a", "description": "D", "site_name": "S"}
    assert values(document.meta) == expected
    assert document.repairs == ()


def test_opengraph_title_and_plain_url_are_preferred() -> None:
    text = "---\ntitle: T | Essex Police\nurl: https://x.test/a\nog:\n  title: T\n  url: https://x.test/b\n---\n"
    assert values(read_text(text).meta) == {"title": "T", "url": "https://x.test/a"}


@pytest.mark.parametrize(
    "written", ["11:34", "no", "2021-02-25", "0x10", "1e3", "007", "1_000", "yes", ".inf", "12:30:45"]
)
def test_nothing_is_interpreted(written: str) -> None:
    assert values(read_text(f"---\ntitle: T\ndate: {written}\n---\n{BODY}").meta)["date"] == written


@pytest.mark.parametrize("written", ["", "~", "null", "''"])
def test_nothing_written_is_nothing_said(written: str) -> None:
    assert "area" not in values(read_text(f"---\ntitle: T\narea: {written}\n---\n{BODY}").meta)


def test_entities_are_decoded_and_spans_point_at_the_source() -> None:
    text = "---\ntitle: 'Tom &amp; Jerry &#39;jailed&#39;'\narea: Essex\n---\n"
    meta = read_text(text).meta
    assert meta.title is not None
    assert meta.title.value == "Tom & Jerry 'jailed'"
    assert meta.title.span is not None
    assert text[meta.title.span.start : meta.title.span.end] == "Tom &amp; Jerry &#39;jailed&#39;"
    assert meta.area is not None
    assert meta.area.span is not None
    assert text[meta.area.span.start : meta.area.span.end] == "Essex"


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        ("title: Basildon: Man jailed: 14 years", "Basildon: Man jailed: 14 years"),
        ("title:\tMan jailed\nog:\n\ttype: website", "Man jailed"),
        ("title: Man\ntitle: Man jailed", "Man jailed"),
        ("title: Man jailed\ntitle: Man", "Man jailed"),
        ("title: 'It's a fair cop'", "It's a fair cop"),
        ('title: "Dealers" jailed: again', '"Dealers" jailed: again'),
        ("title: @home burglar", "@home burglar"),
        ("title: [Update] Man jailed", "[Update] Man jailed"),
        ("title: [UPDATE]", "[UPDATE]"),
        ("title: 100% of it\narea: %bad", "100% of it"),
    ],
)
def test_invalid_yaml_is_read_key_by_key_and_told(keys: str, title: str) -> None:
    text = f"```yaml\n{keys}\n```\n\n{BODY}"
    document = read_text(text)
    assert values(document.meta)["title"] == title
    assert document.repairs == ("front_matter_repaired",)
    assert body(text)[0] == "A man has been jailed."


def test_nested_keys_of_invalid_yaml_keep_their_parent() -> None:
    text = "```yaml\ntitle: A: b | Essex Police\nog:\n  title: A: b\n  description: C: d\nurl: https://x.test\n```\n"
    assert values(read_text(text).meta) == {"title": "A: b", "description": "C: d", "url": "https://x.test"}


@pytest.mark.parametrize(
    "text",
    [
        f"```yaml\ntitle: Man jailed\narea: Essex\n\n{BODY}",
        f"---\ntitle: Man jailed\narea: Essex\n\n{BODY}\n---\n",
        f"---\ntitle: Man jailed\narea: Essex\n{BODY}",
        f"```yaml\ntitle: Man jailed\narea: Essex\n---\n\n{BODY}",
    ],
)
def test_an_unclosed_fence_does_not_lose_the_body(text: str) -> None:
    document = read_text(text)
    assert values(document.meta) == {"title": "Man jailed", "area": "Essex"}
    assert document.repairs == ("front_matter_repaired",)
    assert body(text)[:2] == ["A man has been jailed.", "Roy Kipling, 40, pleaded guilty."]


def test_a_fence_at_the_wrong_place() -> None:
    text = f"Man jailed for burglary\n\n---\narea: Essex\nurl: https://x.test\n---\n\n{BODY}"
    document = read_text(text)
    assert values(document.meta) == {"area": "Essex", "url": "https://x.test"}
    assert document.repairs == ("front_matter_repaired",)
    assert body(text)[:2] == ["Man jailed for burglary", "A man has been jailed."]


LAUGHS = "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: Man jailed"


@pytest.mark.parametrize(
    "keys",
    [
        LAUGHS,
        "title: Man jailed\nx: !!python/object/apply:os.system [ls]",
        "title: Man jailed\nx: !custom y",
        "title: Man jailed\nx: " + "[" * 60_000,
        "title: Man jailed\nx: " + "{a: " * 15_000,
        "title: Man jailed\nx: *nothing",
        "title: Man jailed\nx: \x01\x02",
        "title: Man jailed\n? [complex]\n: key",
        "title: Man jailed\n%TAG ! tag:x,2000:",
    ],
)
def test_hostile_yaml_is_read_as_text(keys: str) -> None:
    document = read_text(f"---\n{keys}\n---\n\n{BODY}")
    assert values(document.meta)["title"] == "Man jailed"
    assert document.repairs == ("front_matter_repaired",)
    assert document.text[document.blocks[-1].start : document.blocks[-1].end] == "Roy Kipling, 40, pleaded guilty."


def test_lists_under_keys_of_no_interest_are_passed_over() -> None:
    document = read_text(f"---\ntags: [a, b]\nmore:\n  - x: {{y: z}}\ntitle: Man jailed\n---\n{BODY}")
    assert values(document.meta) == {"title": "Man jailed"}
    assert document.repairs == ()
