"""Every stage, on texts made of one thing again and again."""

from itertools import cycle, islice, product

import pytest

from linear.work import check_linear, time_stages, time_whole

#: What a file can be made of: marks, characters that print nothing, tags, lines of front matter.
MARKS = (
    *(
        "a",
        "A",
        "aB",
        " ",
        "\n",
        "\r\n",
        "\t",
        "a\n",
        "- ",
        "- a\n",
        "#",
        "# a\n",
        "*",
        "**a",
        "_",
        "|",
        "| a ",
        ">",
        "> ",
        ":",
        "a: ",
        "a: b\n",
        "=\n",
    ),
    *(
        "0",
        "1 ",
        "12:",
        "1.",
        "1/",
        "1,000",
        "9" * 50 + " ",
        "`",
        "```\n",
        "...",
        '"',
        "“",
        "‘a ",
        "'s ",
        "(",
        "(30) ",
        "[",
        "{",
        "£",
        "£5",
        "²",
        "½ ",
    ),
    *(
        "Â",
        "â€",
        "Ã©",
        "\xa0",
        "\xad",
        "\u200b",
        "\ufeff",
        "\u202e",
        "&amp;",
        "<",
        "<!--",
        "<b>",
        "<p>a",
        "<td>",
        "<a>x</a> ",
        "<div>",
        "</p>",
    ),
    *(
        "7 May 2020 ",
        "7 May 2020\n",
        "on 4 March ",
        "in 1999 ",
        "today, ",
        "Monday ",
        "Published ",
        "Published: \n",
        "10:30 ",
        "By A ",
        "Home  ",
    ),
    *("title: a\n", "---\n", "x\n---\n", "Related stories\n", "Image caption a\n", "A b, c\n", "Share\n"),
)
#: Words that some rule of some stage can begin with, go on with, or nearly finish.
WORDS = (
    *(
        "and ",
        "of ",
        "the ",
        "to ",
        "he ",
        "who ",
        "was ",
        "also ",
        "not ",
        "Mr ",
        "PC ",
        "John Smith ",
        "Smith ",
        "John Smith and ",
        "John Smith, 40, ",
    ),
    *(
        "two counts of ",
        "burglary ",
        "guilty of ",
        "attempted ",
        "conspiracy to supply ",
        "cocaine and heroin and ",
        "possession of a ",
        "breach of a ",
    ),
    *(
        "two years, ",
        "two ",
        "months ",
        "for life ",
        "a minimum of ",
        "suspended for ",
        "concurrent, ",
        "consecutive ",
        "on licence ",
        "a total of two years. ",
    ),
    *(
        "at Leeds Crown Court ",
        "Crown Court ",
        "at the same court on the same day. ",
        "magistrates ",
        "Leeds ",
        "of Mill Road, ",
        "from ",
        "fined £5 and ",
    ),
    *(
        "He was jailed for two years. ",
        "John Smith was jailed for two years. ",
        "He pleaded guilty. ",
        "The pair admitted theft. ",
        "All three were fined £5. ",
    ),
    *(
        "Both were jailed for two and three years respectively. ",
        "A 17-year-old boy was charged with theft. ",
        "He will appear at Leeds Crown Court on 3 May. ",
    ),
    *(
        "and was fined £5, ",
        "guilty of burglary and ",
        "attacked John Smith and ",
        "was fined £100 with £5 costs, ",
        "Smith, who was jailed, ",
        "Man jailed\n\nHe was. ",
    ),
)
#: The same with the names of a hundred people in turn; more than a few hundred are refused.
NAMED = (
    *(
        "John {}, 30, of {} Road, pleaded guilty to burglary at Leeds Crown Court and was jailed for two years.\n\n",
        "{} was jailed. ",
        "{} ",
    ),
    *(
        "- John {}, 30, of {} Road: two years\n",
        "John {} and ",
        "John {}, 30, and ",
        "He appeared at {} Crown Court on Monday. ",
        "{} Ltd was fined £5. ",
    ),
    *("{} jailed\n\n", "PC John {} said {}. ", "{} denied theft. {} was cleared of murder. "),
)
SIZE = 8_000
SYLLABLES = ("ab", "be", "ca", "da", "el", "fo", "gu", "ha", "il", "jo", "ka", "lo", "ma", "ne", "ol", "pe")


def repeat(unit: str, size: int) -> str:
    return "He said what follows after all that had been told before that day:\n\n" * 20 + unit * (size // len(unit))


def repeat_with_names(unit: str, size: int) -> str:
    names = cycle("".join(parts).capitalize() for parts in islice(product(SYLLABLES, repeat=3), 0, None, 41))
    count = size // len(unit)
    return "".join(unit.replace("{}", name) for name in islice(names, count))


@pytest.mark.parametrize("unit", MARKS + WORDS, ids=ascii)
def test_stages(unit: str) -> None:
    check_linear(time_stages, lambda size: repeat(unit, size), SIZE)


@pytest.mark.parametrize("unit", NAMED)
def test_stages_with_names(unit: str) -> None:
    check_linear(time_stages, lambda size: repeat_with_names(unit, size), SIZE)


@pytest.mark.parametrize(
    "frame", ["---\ntitle: {}\n---\nBody.", "<html><title>{}</title><body><main><p>{}</p></main></body></html>"]
)
@pytest.mark.parametrize("unit", MARKS, ids=ascii)
def test_front_matter_and_pages(unit: str, frame: str) -> None:
    check_linear(time_whole, lambda size: frame.replace("{}", repeat(unit, size)), SIZE)
