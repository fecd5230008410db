"""Where the day of publication stands, and which date is none."""

from datetime import UTC, datetime

import pytest

from release_extract.document.publication import publication
from release_extract.document.read import read_text

LEAD = "A man who broke into a chemist's shop in Thornbridge has been jailed for two years, and his brother for one."
REST = f"{LEAD}\n\n{LEAD}\n\n{LEAD}"


def published(text: str) -> str | None:
    stated = publication(read_text(text))
    return stated.value if stated else None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("11:34 25/02/2021", "2021-02-25T11:34:00+00:00"),
        ("25/06/2015 08:10", "2015-06-25T08:10:00+01:00"),
        ("Posted on 15 February 2021", "2021-02-15"),
        ("Posted 08:15, 23rd January 2026", "2026-01-23T08:15:00+00:00"),
        ("27th March 2009", "2009-03-27"),
        ("Feb 20, 2020 · 1 min read", "2020-02-20"),
        ("PUBLISHED: 15:06 07 October 2017 | UPDATED: 09:40 08 October 2017", "2017-10-07T15:06:00+01:00"),
        ("8 July 2011 Last updated at 16:42", "2011-07-08T16:42:00+01:00"),
        ("Thursday 12 June 2014", "2014-06-12"),
        ("Published 3rd Jun 2022, 14:05 BST", "2022-06-03T14:05:00+01:00"),
        ("Press release   •   Mar 17, 2023 16:48 GMT", "2023-03-17T16:48:00+00:00"),
        ("News • Jun 19, 2023 15:45 BST", "2023-06-19T15:45:00+01:00"),
        ("Tuesday, 18 March, 2003, 16:05 GMT", "2003-03-18T16:05:00+00:00"),
        ("Tuesday, April 23rd 2024, 9.15am", "2024-04-23T09:15:00+01:00"),
        ("Published: 4.20pm, 23 September 2015", "2015-09-23T16:20:00+01:00"),
        ("Published: Tuesday 15 March 2022 at 15:05", "2022-03-15T15:05:00+00:00"),
        ("Published 31 May 2019 at 11:47", "2019-05-31T11:47:00+01:00"),
        ("6 Nov 2007 03:50 PM", "2007-11-06T15:50:00+00:00"),
        ("Published: 3:05 PM June 3, 2022 Updated: 4:00 PM June 4, 2022", "2022-06-03T15:05:00+01:00"),
        ("Thornbridge Division, Northern Police - Friday 15 February 2008", "2008-02-15"),
        ("Northern Constabulary sent this bulletin at 06/11/2023 04:30 PM GMT", "2023-11-06T16:30:00+00:00"),
        ("04 December 2024 |News, International and organised crime", "2024-12-04"),
        ("12th June 2022 By Marcus Penfolder Chief court reporter", "2022-06-12"),
        ("14.10.08", "2008-10-14"),
        ("2014-05-02", "2014-05-02"),
        ("- Published\n27 June 2018", "2018-06-27"),
        ("PRESS RELEASE 14/11\n21/01/2011", "2011-01-21"),
        ("Posted: Fri 3rd Jun 2022", "2022-06-03"),
        ("Last Updated: Thursday, 17 March, 2005, 17:40 GMT", "2005-03-17T17:40:00+00:00"),
        ("Sept 9, 2019", "2019-09-09"),
        ("1 July 2022 at 12am", "2022-07-01T00:00:00+01:00"),
        ("5pm 1 July 2022", "2022-07-01T17:00:00+01:00"),
    ],
)
def test_date_lines(line: str, expected: str) -> None:
    assert published(f"Man jailed for burglary\n\n{line}\n\n{REST}") == expected


@pytest.mark.parametrize(
    "line",
    [
        "February 2017",
        "- Published",
        "News 6 June to 12 June",
        "( 1 week ago )",
        "31/02/2021",
        "02/25/2021",
        "12/05/1971",
        "Updates from Monday 4 March 2019 until Friday 8 March 2019",
        "He was last seen on 3 March 2020",
        "Next hearing: 4 May 2021",
        "Roy Kipling, born 11/04/2001",
        "DOB: 11/04/2001",
        "Image caption The shop on 3 March 2020",
        "> 3 March 2020",
        "3 March 2020 was the day of the raid.",
        "Monday 24 October 2022\n9.1 C",
        "9.1 C\nMonday 24 October 2022",
        "Monday 24 October 2022 9.1 C",
        "Monday 24 October 2022\nCloudy",
        "4 March 2022 – 6 March 2022",
    ],
)
def test_what_is_no_date_line(line: str) -> None:
    assert published(f"Man jailed for burglary\n\n{line}\n\n{REST}") is None


def test_front_matter_wins() -> None:
    text = f"---\ntitle: T\ndate: 2022-10-17\n---\n\n14:20 24/10/2022\n\n{REST}"
    assert published(text) == "2022-10-17"


def test_a_printed_line_of_the_same_day_adds_the_time() -> None:
    assert (
        published(f"---\ntitle: T\ndate: 17/10/2022\n---\n\n14:20 17/10/2022\n\n{REST}") == "2022-10-17T14:20:00+01:00"
    )
    assert published(f"---\ntitle: T\ndate: 2022-10-17\n---\n\nUpdated 14:20 17/10/2022\n\n{REST}") == "2022-10-17"


def test_front_matter_with_a_time() -> None:
    assert published(f"---\ntitle: T\ndate: 2016-10-07 10:00\n---\n\n{REST}") == "2016-10-07T10:00:00+01:00"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ('"20210225T113400Z"', "2021-02-25T11:34:00+00:00"),
        ("25Feb2021", "2021-02-25"),
        ("25 Feb 21 14:00", "2021-02-25T14:00:00+00:00"),
        ("February 2021", None),
        ('"2021"', None),
        ('"1614252840"', None),
        ("soon", None),
    ],
)
def test_front_matter_as_programs_write_it(written: str, expected: str | None) -> None:
    assert published(f"---\ndate: {written}\n---\n{REST}") == expected


def test_a_date_that_is_none_does_not_hide_the_printed_one() -> None:
    assert published(f"---\ntitle: T\ndate: yesterday\n---\n\n7 May 2020\n\n{REST}") == "2020-05-07"


def test_published_beats_an_earlier_line_and_updated() -> None:
    assert published(f"Monday 24 October 2022\n\nPublished 17 October 2022\n\n{REST}") == "2022-10-17"
    assert (
        published(f"Updated 9th Feb 2025, 13:20 GMT\nPublished 8th Feb 2025, 10:41 GMT\n\n{REST}")
        == "2025-02-08T10:41:00+00:00"
    )


def test_a_date_at_the_foot() -> None:
    assert published(f"{REST}\n\n- 17 May 2023\n\nBelfast City") == "2023-05-17"
    assert published(f"{REST}\n\nHe was last seen on 17 May 2023") is None
    assert published(f"{REST}\n\nRelated stories\n\n17 May 2023") is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://x.test/news/2023-02-16/banned-driver", "2023-02-16"),
        ("https://x.test/news/2014/10/09/a-danger", "2014-10-09"),
        ("https://x.test/2008/oct/14/crime", "2008-10-14"),
        ("https://x.test/news/2023/02/banned-driver", None),
        ("https://x.test/news/20190912.driver", None),
        ("https://x.test/news/20190912/", None),
        ("https://x.test/2014/13/09/a", None),
        ("https://x.test/a?d=/2014/10/09/", None),
        ("http://[bad/2014/10/09/", None),
    ],
)
def test_a_full_day_in_the_url(url: str, expected: str | None) -> None:
    assert published(f"---\ntitle: T\nurl: {url}\n---\n\n{REST}") == expected
    assert published(f"---\ntitle: T\nurl: {url}\n---\n\n7 May 2020\n\n{REST}") == "2020-05-07"


@pytest.mark.parametrize(
    "words", ["today, Thursday 18 October 2007,", "today (Thursday, October 18, 2007)", "Today 18 October 2007"]
)
def test_a_full_date_beside_today(words: str) -> None:
    assert published(f"{LEAD}\n\nHe has {words} been jailed.") == "2007-10-18"


@pytest.mark.parametrize("words", ["today, Thursday 18 October,", "yesterday, 18 October 2007,", "on 18 October 2007"])
def test_a_date_without_today_or_without_a_year(words: str) -> None:
    assert published(f"{LEAD}\n\nHe has {words} been jailed.") is None


def test_a_stamp_is_the_last_resort() -> None:
    assert published(f" date 2018-11-12 Burglar jailed\n{REST}") == "2018-11-12"
    assert published(f" date 2018-11-12 Cloudy\n\n7 May 2020\n\n{REST}") == "2020-05-07"


def test_a_stamp_that_is_contradicted_is_not_used() -> None:
    assert published(f" date 2018-11-12 Burglar jailed\n{LEAD}\n\nHe was sentenced on 3 January 2019.") is None
    assert (
        published(f" date 2018-11-12 Burglar jailed\n{LEAD}\n\nHe will be sentenced on 3 January 2019.") == "2018-11-12"
    )


def test_the_span_covers_what_was_read() -> None:
    text = f"Man jailed\n\n11:34 25/02/2021\n\n{REST}"
    stated = publication(read_text(text))
    assert stated is not None
    assert stated.span is not None
    assert text[stated.span.start : stated.span.end] == "11:34 25/02/2021"


@pytest.mark.parametrize("year", range(1996, 2030))
def test_summer_time(year: int) -> None:
    assert published(f"12:00 01/07/{year}\n\n{REST}") == f"{year}-07-01T12:00:00+01:00"
    assert published(f"12:00 01/01/{year}\n\n{REST}") == f"{year}-01-01T12:00:00+00:00"


def test_another_zone_is_turned_into_londons() -> None:
    page = '<meta property="article:published_time" content="{}"><p>' + LEAD
    assert published(page.format("2023-06-19T14:45:08Z")) == "2023-06-19T15:45:00+01:00"
    assert published(page.format("2023-06-19T16:45:08+02:00")) == "2023-06-19T15:45:00+01:00"
    assert published(page.format("2023-06-18T23:00:00Z")) == "2023-06-19", "a machine's midnight is a day"
    assert datetime(2023, 6, 18, 23, tzinfo=UTC).isoformat().startswith("2023-06-18")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("12-Mar-2024", "2024-03-12"),
        ("12/Mar/2024", "2024-03-12"),
        ("2024/03/12", "2024-03-12"),
        ("20:15, 12 MAR 2024 UPDATED 21:00, 12 MAR 2024", "2024-03-12T20:15:00+00:00"),
        ("First published 12 March 2024 at 09.30", "2024-03-12T09:30:00+00:00"),
        ("Date of release: 12 March 2024", "2024-03-12"),
        ("Issued by Thornbridge Police on 12 March 2024", "2024-03-12"),
    ],
)
def test_rarer_date_lines(line: str, expected: str) -> None:
    assert published(f"Burglar jailed for two years\n\n{line}\n\n{REST}") == expected


@pytest.mark.parametrize(
    "slug",
    [
        "latest-cases-tuesday-march-12-2024-1-960",
        "court-round-up-12th-march-2024",
        "12-03-2024/court-round-up",
        "12032024-firm-jailed",
    ],
)
def test_a_day_in_the_words_of_the_url(slug: str) -> None:
    page = f"---\ntitle: Burglar jailed\nurl: https://gazette.example/news/{slug}\n---\n\n{REST}"
    assert published(page) == "2024-03-12"


@pytest.mark.parametrize("key", ["published", "published_at", "pubDate", "article:published_time", "publish_date"])
def test_other_keys_for_the_day(key: str) -> None:
    assert published(f"---\ntitle: Burglar jailed\n{key}: 2024-03-12\n---\n\n{REST}") == "2024-03-12"


def test_a_day_of_change_is_none_of_publication() -> None:
    assert published(f"---\ntitle: Burglar jailed\nmodified: 2024-03-12\n---\n\n{REST}") is None


def test_a_line_that_is_an_address_gives_the_url_and_its_day() -> None:
    document = read_text(
        "Pair fined\n\nhttps://www.example.org/2017/03/18/pair-fined\n\nTwo men were fined on Thursday.\n"
    )
    moment = publication(document)
    assert document.meta.url is not None
    assert document.meta.url.value == "https://www.example.org/2017/03/18/pair-fined"
    assert moment is not None
    assert moment.value == "2017-03-18"
