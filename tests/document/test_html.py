"""Pages: the head, the article, and all that stands around it."""

import pytest

from release_extract.document.headline import title
from release_extract.document.publication import publication
from release_extract.document.read import read_document, read_text

FIRST = "A man who broke into a chemist's shop in Thornbridge has been jailed for two years."
SECOND = "Roy Kipling, 40, of Bellmaker Row, pleaded guilty to burglary when he appeared at the Crown Court on Monday."
OTHER = "Brian Oakes, 50, was jailed at another Crown Court for six years after a trial that lasted for ten whole days."
ARTICLE = f"<article><h1>Man jailed for burglary</h1><p>{FIRST}</p><p>{SECOND}</p></article>"


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def lines(source: str) -> list[tuple[str, str]]:
    document = read_text(source)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def told(source: str) -> str:
    return " ".join(content for kind, content in lines(source) if kind != "furniture")


def test_an_article() -> None:
    assert lines(page(ARTICLE)) == [("heading", "Man jailed for burglary"), ("paragraph", FIRST), ("paragraph", SECOND)]


@pytest.mark.parametrize(
    "around",
    [
        "<nav><ul><li>{}</li></ul></nav>",
        "<footer><p>{}</p></footer>",
        "<aside><h2>More</h2><p>{}</p></aside>",
        "<header><p>{}</p></header>",
        "<script>{}</script>",
        "<style>{}</style>",
        "<!-- {} -->",
        "<form><p>{}</p></form>",
        '<div class="c-cookie-banner"><p>{}</p></div>',
        '<div id="comments"><p>{}</p></div>',
        '<div class="social share-links"><p>{}</p></div>',
        '<div role="complementary"><p>{}</p></div>',
        "<div hidden><p>{}</p></div>",
        '<div style="display: none"><p>{}</p></div>',
        "<section><h2>Related stories</h2><p>{}</p></section>",
        "<section><h2>Read next</h2><article><p>{}</p></article></section>",
        "<section><h2>More from Thornbridge</h2><p>{}</p></section>",
        "<div><h3>Most viewed this week</h3><p>{}</p></div>",
        '<div class="advert"><p>{}</p></div>',
    ],
)
def test_what_stands_around_it_stays_out(around: str) -> None:
    other = around.format(OTHER)
    assert OTHER not in told(page(ARTICLE + other))
    assert OTHER not in told(page(other + ARTICLE))
    assert OTHER not in told(page(f"<main>{ARTICLE[:-10]}{other}</article></main>"))
    assert FIRST in told(page(other + ARTICLE))


@pytest.mark.parametrize("words", ["has-sidebar", "page-with-comments", "social"])
def test_a_class_on_what_holds_the_page_drops_nothing(words: str) -> None:
    assert SECOND in told(page(f'<div class="{words}">{ARTICLE}</div>'))


def test_other_stories_under_their_heading_inside_the_article_are_furniture() -> None:
    tail = f"<h2>More on this story</h2><p>{OTHER}</p>"
    source = page(
        f"<article><h1>Man jailed</h1><p>{FIRST}</p><p>{SECOND}</p><p>{FIRST}</p><p>{SECOND}</p>{tail}</article>"
    )
    assert ("furniture", OTHER) in lines(source)


def test_a_page_without_an_article_element() -> None:
    left = f'<div id="left"><h2>What we do</h2><p>{OTHER}</p></div>'
    content = (
        f"<div><h1>Man jailed</h1><p>24/02/2015</p><p>{FIRST}</p><p>{SECOND}</p><p>{FIRST}</p><p>{SECOND}</p></div>"
    )
    assert lines(page(left + content))[:3] == [
        ("heading", "Man jailed"),
        ("paragraph", "24/02/2015"),
        ("paragraph", FIRST),
    ]
    assert OTHER not in told(page(left + content))


def test_a_headline_and_a_date_above_the_article_stay() -> None:
    source = page(
        "<h1>Village Noticeboard</h1><h2>Monday, 18 March 2024</h2><h3>Man jailed for burglary</h3>"
        f"<div><p>{FIRST}</p><p>{SECOND}</p></div>",
        "<title>Village Noticeboard: Man jailed for burglary</title>",
    )
    assert [content for _, content in lines(source)][:2] == ["Monday, 18 March 2024", "Man jailed for burglary"]


def test_a_short_heading_of_words_that_the_title_has_too_is_not_the_headline() -> None:
    source = page(
        f"<article><h1>Man jailed for burglary</h1><p>{FIRST}</p><h2>Burglary</h2><p>{SECOND}</p><p>{OTHER}</p>"
        f"<p>{OTHER}</p></article>",
        "<title>Man jailed for burglary | Burglary</title>",
    )
    assert [content for _, content in lines(source)][:2] == ["Man jailed for burglary", FIRST]


def test_links_after_the_last_paragraph_are_of_other_stories() -> None:
    tail = "<p>Call 101.</p><p><a href='/x'>Woman jailed for murder after a trial in Leeds</a></p><p>Notes</p>"
    assert [content for _, content in lines(page(f"<main><h1>Man jailed</h1><p>{FIRST}</p>{tail}</main>"))] == [
        "Man jailed",
        FIRST,
        "Call 101.",
        "Notes",
    ]


def test_kinds() -> None:
    source = page(
        "<main><h1>Man jailed</h1><figure><img><figcaption>The shop in Thornbridge</figcaption></figure>"
        f"<p>{FIRST}</p><ul><li>two years</li><li>one year</li></ul>"
        f"<blockquote><p>“He is a danger.”</p></blockquote><p>- costs of £85<br>- a surcharge</p><p>{SECOND}</p></main>"
    )
    assert lines(source)[1:-1] == [
        ("caption", "The shop in Thornbridge"),
        ("paragraph", FIRST),
        ("item", "two years"),
        ("item", "one year"),
        ("quotation", "“He is a danger.”"),
        ("item", "costs of £85"),
        ("item", "a surcharge"),
    ]


def test_tables() -> None:
    table = "<table><tr><th>Name</th><th>Sentence</th></tr><tr><td>Roy Kipling</td><td>2 <b>years</b></td></tr></table>"
    assert ("item", "Roy Kipling, 2 years") in lines(page(f"<main><p>{FIRST}</p>{table}<p>{SECOND}</p></main>"))
    layout = f"<td><a href='/'>Home</a></td><td><h1>Man jailed</h1><p>{FIRST}</p><p>{SECOND}</p></td>"
    assert ("paragraph", FIRST) in lines(page(f"<table><tr>{layout}</tr></table>"))


def test_entities_and_blanks() -> None:
    assert "fined £500 & costs" in told(
        page(f"<main><p>{FIRST}</p><p>He was fined\n  &pound;500&nbsp;&amp;   costs by the bench.</p></main>")
    )


def test_touching_boxes_are_kept_apart_and_words_are_not() -> None:
    source = page(
        f"<main><h2>Onions on A361<span>published at noon</span></h2><p>{FIRST}</p>"
        f"<p>The <b>v</b>ictim came 1<span>st</span>. {SECOND}</p></main>"
    )
    assert "Onions on A361 published at noon" in told(source)
    assert "The victim came 1st." in told(source)


HEAD = """<title>Man jailed | Essex Police</title><meta property="og:title" content="Man jailed">
<meta property="og:url" content="https://x.test/og"><link rel="canonical" href="https://x.test/canonical">
<meta name="description" content="A man was jailed."><meta property="og:site_name" content="Essex Police">"""


def test_the_head() -> None:
    meta = read_text(page(ARTICLE, HEAD)).meta
    found = {name: getattr(meta, name) for name in meta.__struct_fields__}
    assert {name: stated.value for name, stated in found.items() if stated} == {
        "title": "Man jailed",
        "url": "https://x.test/og",
        "description": "A man was jailed.",
        "site_name": "Essex Police",
    }
    assert all(stated.span is None for stated in found.values() if stated)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<title>Northern Police | News | Man jailed for burglary</title>", "Man jailed for burglary"),
        ("<title>Man jailed for burglary: The Prosecution Service</title>", "Man jailed for burglary"),
        ("<title>Something else | Northern Police</title>", "Something else"),
        ("", "Man jailed for burglary"),
    ],
)
def test_the_title_without_opengraph(head: str, expected: str) -> None:
    stated = title(read_text(page(ARTICLE, head)))
    assert stated is not None
    assert stated.value == expected


def test_the_canonical_link() -> None:
    url = read_text(page(ARTICLE, '<link href="https://x.test/c" rel="canonical">')).meta.url
    assert url is not None
    assert url.value == "https://x.test/c"


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (
            '<meta property="article:published_time" content="2024-02-27T17:31:08+00:00">',
            "",
            "2024-02-27T17:31:00+00:00",
        ),
        ('<meta property="article:modified_time" content="2024-02-28T09:02:44+00:00">', "", None),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "datePublished": "2001-01-01"}, '
            '{"@type": ["NewsArticle"], "datePublished": "2024-02-27"}]}</script>',
            "",
            "2024-02-27",
        ),
        ('<script type="application/ld+json">{"@type": "NewsArticle", </script>', "", None),
        ("", '<p><time datetime="2023-10-19T16:42">Thursday at teatime</time></p>', "2023-10-19T16:42:00+01:00"),
        ("", '<p><span>14:25</span> <time datetime="2024-03-05">05/03/2024</time></p>', "2024-03-05T14:25:00+00:00"),
        (
            "",
            "<div>Published 8th Feb 2025, 10:41 GMT<br>Updated 9th Feb 2025, 13:20 GMT</div>",
            "2025-02-08T10:41:00+00:00",
        ),
        ("", "", None),
    ],
)
def test_dates(head: str, body: str, expected: str | None) -> None:
    source = page(f"<main><h1>Man jailed for burglary</h1>{body}<p>{FIRST}</p><p>{SECOND}</p></main>", head)
    stated = publication(read_text(source))
    assert (stated.value if stated else None) == expected


def test_the_time_of_another_story_is_not_this_one() -> None:
    aside = f'<aside><time datetime="2024-02-23">23/02/2024</time><p>{OTHER}</p></aside>'
    assert publication(read_text(page(aside + ARTICLE))) is None


@pytest.mark.parametrize("name", ["a.html", "a.HTM", "a.html.gz", "a.txt", "-"])
def test_html_is_told_by_its_content(name: str) -> None:
    assert read_document(page(ARTICLE).encode(), name).text.startswith("Man jailed for burglary\n\n")


def test_a_fragment_and_a_plain_text_with_the_name_of_a_page() -> None:
    assert read_document(f"{FIRST} <b>{SECOND}</b>".encode(), "a.html").text == f"{FIRST} {SECOND}"
    assert read_document(FIRST.encode(), "a.html").text == FIRST
    assert read_document(f"Ages < 18 & > 16. {FIRST}".encode(), "a.txt").text.startswith("Ages < 18")


@pytest.mark.parametrize(
    "tag",
    [
        *("div", "span", "b", "table><tr><td", "blockquote", "header", "ul><li"),
        *("h2", "article", "div class=ad", "time", "a"),
    ],
)
def test_deep_nesting_is_read(tag: str) -> None:
    source = page(f"<{tag}>" * 20_000 + f"<p>{FIRST}</p>")
    assert FIRST in read_text(source).text


@pytest.mark.parametrize(
    "source",
    [
        "<html>",
        "<html><body></body></html>",
        "<html><!-- never closed",
        "<html><body>\x00\ud800</body>",
        "<p " * 5000,
        "<html><script type='application/ld+json'>" + "[" * 100_000 + "</script>",
        "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><html><body>&b;</body></html>",
        "<html><title></title><h1></h1><p>" + "a" * 100_000,
    ],
)
def test_hostile_pages_do_not_break_it(source: str) -> None:
    document = read_text(source)
    assert publication(document) is None
    title(document)
