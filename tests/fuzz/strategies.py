"""Hypothesis strategies for releases, front matter, pages and bytes, and the only file that builds one from pieces."""

import gzip
from typing import Final

from hypothesis import strategies as st

#: What releases say of a case, in pieces that fit together and in pieces that do not.
_WORDS: Final = (
    *(
        "John Smith",
        "Mr Smith",
        "Smith",
        "Amy O'Brien-Cole",
        "a 17-year-old boy",
        "He",
        "Both",
        "The pair",
        "all three",
        "PC Jane Doe",
    ),
    *(
        ", 40, of Mill Road, Leeds,",
        "aged 30",
        "of no fixed address",
        "(19)",
        "pleaded guilty to",
        "admitted",
        "denied",
        "was found guilty of",
    ),
    *(
        "was jailed for",
        "was sentenced to",
        "was fined",
        "was charged with",
        "was cleared of",
        "is due at",
        "was banned from driving for",
    ),
    *(
        "two counts of burglary",
        "murder",
        "attempted robbery",
        "theft",
        "possession with intent to supply cocaine",
        "1,000 offences of fraud",
    ),
    *(
        "14 years",
        "two and a half years",
        "26 weeks suspended for 18 months",
        "life with a minimum of 20 years",
        "200 hours of unpaid work",
    ),
    *(
        "£400",
        "£1,234.56 in costs",
        "a victim surcharge of £156",
        "concurrent",
        "consecutive",
        "respectively",
        "in total",
        "on licence",
    ),
    *(
        "at Leeds Crown Court",
        "at the same court",
        "before York magistrates",
        "on Monday",
        "yesterday",
        "on 4 March",
        "on 31 February 2024",
        "in 1999",
    ),
    *("and", "but", "of", "to", "a", "the", "not", "after", "until further notice", "indefinitely"),
)
_MARKS: Final = (
    *(
        ". ",
        ", ",
        "; ",
        ": ",
        " ",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\u2028",
        "\t",
        "-",
        "–",
        "'",
        "’",
        "“",
        "”",
        '"',
        "(",
        ")",
        "£",
        "/",
        "•",
        "- ",
        "# ",
        "> ",
        "| ",
        "**",
    ),
    *(
        "\xa0",
        "\xad",
        "\u200b",
        "\ufeff",
        "\u202e",
        "\x00",
        "\x1b[31m",
        "\ud800",
        "\x85",
        "é",
        "²",
        "½",
        "٣",
        "Ⅷ",
        "🚓",
        "ﬁ",
        "İ",
        "ß",
        "0" * 30,
        "9" * 5000,
    ),
    *("Â£", "â€™", "Ã©", "&amp;", "&#0;", "&pound;", "related stories", "Advertisement", "Published 3 May 2024 10:00"),
)
_KEYS: Final = ("title: ", "url: ", "area: ", "date: ", "og:", "  title: ", "  description: ", "x: ", "- ", "? ")
_VALUES: Final = (
    *(
        "Man jailed",
        "Leeds: man jailed: 14 years",
        "'It's",
        '"open',
        "[a",
        "{a: b",
        "&a ",
        "*a",
        "!!binary x",
        "|",
        ">",
        "~",
        "2024-03-04",
        "04/03/2024 11:30",
    ),
    *(
        "https://www.essex.police.uk/news/2021/02/25/a/",
        "http://[",
        "Essex",
        "\t",
        "#",
        "%",
        "@",
        "\x1b]0;x\x07",
        "=cmd()",
        "\u202e",
        "[" * 200,
    ),
)
_FENCES: Final = ("---", "```yaml", "```", "...", "~~~", "----", "")
_TAGS: Final = (
    *(
        "html",
        "head",
        "body",
        "main",
        "article",
        "section",
        "div",
        "p",
        "h1",
        "h2",
        "ul",
        "li",
        "table",
        "tr",
        "td",
        "span",
        "b",
        "a",
        "br",
        "time",
    ),
    *(
        "nav",
        "aside",
        "footer",
        "header",
        "form",
        "figure",
        "figcaption",
        "blockquote",
        "script",
        "style",
        "title",
        "meta",
        "svg",
        "template",
        "pre",
    ),
)
_ATTRIBUTES: Final = (
    *(
        "",
        "",
        "",
        ' class="share"',
        ' class="cookie-banner"',
        " id=comments",
        " hidden",
        ' role="navigation"',
        ' style="display:none"',
    ),
    *(
        ' property="og:title" content="Man jailed"',
        ' property="article:published_time" content="2024-03-04"',
        ' datetime="2024-03-04T11:30"',
        " <",
        ' a="',
    ),
)
_FOREIGN: Final = (
    "<!--",
    "-->",
    "<![CDATA[",
    "<!DOCTYPE html>",
    "<?xml version='1.0'?>",
    '<script type="application/ld+json">',
    '{"@type": "NewsArticle"}',
)
_CODECS: Final = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "latin-1")


def _joined(pieces: st.SearchStrategy[str], most: int) -> st.SearchStrategy[str]:
    return st.lists(pieces, max_size=most).map("".join)


#: Sentences of a release, sound and broken.
PROSE = _joined(st.one_of(st.sampled_from(_WORDS).map(lambda word: f"{word} "), st.sampled_from(_MARKS)), 40)


@st.composite
def front_matter(draw: st.DrawFn) -> str:
    """Fences, keys and values, any of which may be missing or wrong; then prose."""
    lines = draw(st.lists(st.tuples(st.sampled_from(_KEYS), st.sampled_from(_VALUES)).map("".join), max_size=8))
    opening, closing = draw(st.sampled_from(_FENCES)), draw(st.sampled_from(_FENCES))
    newline = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    before = draw(st.sampled_from(["", "\n", "\ufeff", "A headline\n"]))
    return before + newline.join([opening, *lines, closing, "", draw(PROSE)])


@st.composite
def elements(draw: st.DrawFn, inside: st.SearchStrategy[str]) -> str:
    """An element around something, with the closing tag of the same or of another, or of none."""
    tag = draw(st.sampled_from(_TAGS))
    closing = draw(st.sampled_from([f"</{tag}>", f"</{tag}>", f"</{tag}>", "</div>", ""]))
    return f"<{tag}{draw(st.sampled_from(_ATTRIBUTES))}>{draw(inside)}{closing}"


PAGES = st.recursive(
    st.one_of(PROSE, st.sampled_from(_FOREIGN)),
    lambda inside: st.one_of(elements(inside), st.lists(inside, max_size=4).map("".join)),
    max_leaves=12,
)
RELEASES = st.one_of(
    PROSE, front_matter(), PAGES, PAGES.map(lambda body: f"<!DOCTYPE html><html><body>{body}"), st.text()
)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A release in some encoding, perhaps compressed, perhaps with damaged bytes; or any bytes at all."""
    text = draw(RELEASES)
    codec = draw(st.sampled_from(_CODECS))
    data = text.encode(codec, "surrogatepass" if codec.startswith("utf") else "replace")
    cut = draw(st.integers(0, len(data)))
    data = draw(st.sampled_from([data, data, data, data[:cut], data[:cut] + b"\xff\x00\x9d" + data[cut:]]))
    return gzip.compress(data, mtime=0) if draw(st.integers(0, 9)) == 0 else data


FILES = st.one_of(files(), files(), files(), st.binary())
