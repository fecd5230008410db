"""What a line of the body is."""

import pytest

from release_extract.document.furniture import FURNITURE
from release_extract.document.read import read_text

LEAD = "A man who broke into a chemist's shop in Thornbridge has been jailed for two years."
MORE = "Roy Kipling, 40, of Bellmaker Row, pleaded guilty to burglary when he appeared at the Crown Court on Monday."


def blocks(text: str) -> list[tuple[str, str]]:
    document = read_text(text)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def kind(line: str) -> str:
    """The kind of ``line`` between two paragraphs."""
    return blocks(f"{LEAD}\n\n{line}\n\n{MORE}\n")[1][0]


@pytest.mark.parametrize(
    ("line", "content"),
    [
        ("# Man jailed", "Man jailed"),
        ("### What the judge said", "What the judge said"),
        ("**Janet Colley**", "Janet Colley"),
        ("__Background__", "Background"),
        ("Broken wrist", "Broken wrist"),
        ("FINAL CHANCE", "FINAL CHANCE"),
        ("'On bail'", "'On bail'"),
    ],
)
def test_headings(line: str, content: str) -> None:
    assert blocks(f"{LEAD}\n\n{line}\n\n{MORE}")[1] == ("heading", content)


def test_underlined_heading() -> None:
    assert blocks("Man jailed again\n================\n\nHe was jailed.")[0] == ("heading", "Man jailed again")


@pytest.mark.parametrize(
    "line",
    [
        "He was jailed.",
        "Sergeant Gemma Lodgeman said:",
        "“It was a long road.”",
        "He got six years",
        "She was told to sign the register",
        "From: Attorney General's Office",
        "**31/05/2013**",
        "Thursday, 14 November 2013",
    ],
)
def test_no_headings(line: str) -> None:
    assert kind(line) == "paragraph"


def test_a_standfirst_marked_as_heading_is_a_paragraph() -> None:
    assert blocks(f"### {LEAD} He will serve half.\n\n{MORE}")[0] == ("paragraph", LEAD + " He will serve half.")
    assert blocks(f"**{LEAD}**\n\n{MORE}")[0] == ("paragraph", LEAD)


@pytest.mark.parametrize(
    ("line", "content"),
    [
        ("- two counts of theft", "two counts of theft"),
        ("– Iceland on Westham Road", "Iceland on Westham Road"),
        ("  • 12 months, concurrent", "12 months, concurrent"),
        ("* one count of fraud", "one count of fraud"),
        ("4. Alison Crewes was fined.", "Alison Crewes was fined."),
        ("(b) costs of £85", "costs of £85"),
        ("*Alan Trewhitts (of Surrey) got a year", "Alan Trewhitts (of Surrey) got a year"),
        ("| Roy Kipling | Theft | Guilty |", "| Roy Kipling | Theft | Guilty |"),
    ],
)
def test_items(line: str, content: str) -> None:
    assert ("item", content) in blocks(f"{LEAD}\n\n{line}\n\n{MORE}")


@pytest.mark.parametrize(
    "line", ["14.10.08 SOCA tells traffickers to stop doing it.", "9.5 grams were found.", "-5 degrees was measured."]
)
def test_no_items(line: str) -> None:
    assert kind(line) == "paragraph"


def test_a_list_whose_marks_were_lost() -> None:
    text = f"{LEAD}\n\nVan Tranter (34), of no fixed abode\nMarek Zielinka (43), of Weavers Lane, Leeds\n\n{MORE}"
    assert [kind for kind, _ in blocks(text)] == ["paragraph", "item", "item", "paragraph"]


def test_a_single_line_with_a_comma_is_no_list() -> None:
    assert kind("Seven were sent down, two walked free") == "paragraph"


def test_quotation_lines() -> None:
    found = blocks(f"{LEAD}\n\n> “He is a danger.\n>\n> “We are glad.”\n\n{MORE}")
    assert found[1] == ("quotation", "“He is a danger.")
    assert found[3] == ("quotation", "“We are glad.”")


@pytest.mark.parametrize(
    "line",
    [
        "Image caption Kipling struck twice",
        "Image source, Northern Agency",
        "(Image: Thornbridge Police)",
        "Roy Kipling was jailed for two years Picture: THORNBRIDGE POLICE",
        "Roy Kipling was jailed. Credit: Thornbridge Police",
        "Picture: Google",
    ],
)
def test_captions(line: str) -> None:
    assert kind(line) == "caption"


@pytest.mark.parametrize(
    "line",
    ["He sent pictures of it to a friend.", "The image was found on his phone.", "He was given credit for his plea."],
)
def test_no_captions(line: str) -> None:
    assert kind(line) == "paragraph"


@pytest.mark.parametrize("row", FURNITURE, ids=[row.name for row in FURNITURE])
def test_furniture_rows(row: object) -> None:
    assert row in FURNITURE
    example, counterexample = getattr(row, "example", ""), getattr(row, "counterexample", "")
    assert kind(example) == "furniture"
    assert kind(counterexample) != "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "Home   News   Crime and courts",
        "News | Sport | What's On | Jobs",
        "Home > News",
        "-----",
        "By Martha Penfolder",
        "By our court reporter",
        "COMMENTS (4)",
        "**Related:** Speeding biker, 34, jailed for 16 months",
        "$",
        "0",
        "9.1 C",
        "|---|---|",
        "We’d like to set additional cookies so we can remember your preferences.",
    ],
)
def test_furniture(line: str) -> None:
    assert kind(line) == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "By Monday he had been found.",
        "Kipling | Theft | 2 years | £500 costs",
        "Comments were made in court.",
        "Emailing her was a breach.",
    ],
)
def test_no_furniture(line: str) -> None:
    assert kind(line) != "furniture"


def test_a_closing_section_runs_to_the_end() -> None:
    tail = "Man jailed for fraud\n\nBrian Oakes, 50, was jailed at the Crown Court for six years after ten days."
    found = blocks(f"{LEAD}\n\n{MORE}\n\n{MORE}\n\nRelated stories\n\n{tail}")
    assert [kind for kind, _ in found] == ["paragraph"] * 3 + ["furniture"] * 3


def test_a_list_of_stories_in_the_middle_ends_with_the_next_paragraph() -> None:
    found = blocks(
        f"{LEAD}\n\nMost Read\n\n- Newcastle man fined\n- Roadworks until April\n\n{MORE}\n\n- fined £40\n\n{MORE}"
    )
    assert [kind for kind, _ in found] == ["paragraph", *["furniture"] * 3, "paragraph", "item", "paragraph"]


def test_a_related_heading_near_the_top_takes_only_itself() -> None:
    found = blocks(f"{LEAD}\n\nRelated stories\n\n{MORE}\n\n{MORE}\n\n{MORE}")
    assert [kind for kind, _ in found] == ["paragraph", "furniture", *["paragraph"] * 3]


def test_a_menu_of_short_lines() -> None:
    assert [kind for kind, _ in blocks(f"World\nUK\nEngland\nBusiness\nHealth\n\n{LEAD}")] == ["furniture"] * 5 + [
        "paragraph"
    ]


def test_a_text_broken_at_a_fixed_width_is_joined() -> None:
    text = (
        "Four men from Sunderland and one from Seaham were sentenced today at\n"
        "Newcastle Crown Court to a total of eight years in jail after the\n"
        "Revenue put an end to a smuggling operation that had run for a long\n"
        "time and had come to light by chance.\n\n"
        "Background\n\n"
        "The case concerns seven loads, amounting to some ninety thousand in\n"
        "all, and a further number of seizures in Belgium.\n"
    )
    assert [kind for kind, _ in blocks(text)] == ["paragraph", "heading", "paragraph"]


def test_a_line_that_goes_on_in_lower_case_is_joined() -> None:
    assert len(blocks("The man, who had been on the run since January last year,\nwas jailed for two years.")) == 1


def test_lines_that_stand_for_themselves_are_not_joined() -> None:
    assert len(blocks(f"{LEAD}\n{MORE}\n{MORE}")) == 3


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028"])
def test_line_ends_of_all_kinds(newline: str) -> None:
    assert [content for _, content in blocks(newline.join([LEAD, "", MORE]))] == [LEAD, MORE]


def test_blanks_without_width_are_trimmed() -> None:
    assert blocks(f"\u200b\xa0{LEAD}\u200f\ufeff\n\xad\n")[0] == ("paragraph", LEAD)


def test_a_stamp_is_no_part_of_the_headline() -> None:
    assert blocks(f" date 2018-11-12 Burglar found asleep in bed\n{LEAD}")[0] == (
        "heading",
        "Burglar found asleep in bed",
    )
