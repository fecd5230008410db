"""What holds for any input at all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from release_extract.document.headline import summary, title
from release_extract.document.model import Document, Meta, Stated, UnreadableInput
from release_extract.document.publication import publication
from release_extract.document.read import read_document, read_text

PIECES = st.sampled_from(
    [
        *(
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            "---",
            "```yaml",
            "```",
            "title: ",
            "og:",
            "  ",
            "url: ",
            "date: ",
            ": ",
            "'",
            '"',
            "- ",
            "• ",
        ),
        *(
            "**",
            "# ",
            "> ",
            "|",
            "Related stories",
            "Published ",
            "11:34 25/02/2021",
            "7 May 2020",
            "today, ",
            "Â£",
            "â€™",
            "&amp;",
            "\ufeff",
        ),
        *(
            "<p>",
            "</p>",
            "<html>",
            "<body>",
            "<table><tr><td>",
            "<time datetime='2020-01-01'>",
            "<!--",
            "<script>",
            "\x00",
            "\ud800",
            "\u202e",
        ),
        *(
            " date 2018-11-12 ",
            "A man was jailed for two years.",
            "[",
            "{",
            "&a ",
            "*a",
            "!!x ",
            "Image caption ",
            "By Ann Other",
            "é",
            "🚓",
        ),
    ]
)
ANY_TEXT = st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join))


def check(document: Document) -> None:
    position = 0
    for block in document.blocks:
        assert position <= block.start < block.end <= len(document.text)
        assert document.text[block.start : block.end].strip()
        position = block.end
    for stated in (publication(document), title(document), summary(document), *stated_in(document.meta)):
        if stated is not None and stated.span is not None:
            assert 0 <= stated.span.start <= stated.span.end <= len(document.text)


def stated_in(meta: Meta) -> list[Stated | None]:
    return [getattr(meta, name) for name in meta.__struct_fields__]


@given(ANY_TEXT)
@settings(max_examples=400, deadline=None)
def test_any_text_is_read(text: str) -> None:
    check(read_text(text))


@given(
    st.one_of(st.binary(), ANY_TEXT.map(lambda text: text.encode("utf-8", "surrogatepass"))),
    st.sampled_from(["a.txt", "a.html", "-"]),
)
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        document = read_document(data, name)
    except UnreadableInput:
        return
    check(document)
    assert read_document(data, name) == document


@given(
    st.lists(st.sampled_from(["Roy was jailed for two years.", "- two counts", "# Heading", "Home", ""]), max_size=20)
)
@settings(deadline=None)
def test_no_word_of_a_plain_text_is_lost(lines: list[str]) -> None:
    document = read_text("\n".join(lines))
    kept = " ".join(document.text[block.start : block.end] for block in document.blocks)
    assert kept.split() == " ".join(line.lstrip("#- ") for line in lines).split()
