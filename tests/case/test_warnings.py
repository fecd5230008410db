"""What a reader is told to check: raised where it should be, and nowhere else."""

import pytest

from release_extract.extract import extract

_PUBLISHED = "Published: 10:00 14/06/2023\n\n"
_WHO = "Carl Denholm, 34, of Mill Lane, Luton, "


def codes(text: str) -> list[str]:
    return [warning.code for warning in extract(text).warnings]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("court_unknown", "was jailed for two years for burglary at Snoring Crown Court."),
        ("weekday_mismatch", "was jailed for two years for burglary at Luton Crown Court on Thursday 9 June."),
        ("weekday_mismatch", "is due at Luton Magistrates' Court on Monday 4 July charged with theft."),
        ("counts_mismatch", "admitted 11 offences: two counts of theft and three counts of fraud."),
        ("counts_mismatch", "was jailed for two years for the seven offences. He admitted two counts of theft."),
        (
            "term_mismatch",
            "was given an extended sentence of 14 years for rape, made up of eight years in custody and five years on "
            "extended licence.",
        ),
        ("sentence_missing", "was sentenced at Luton Crown Court on Monday after admitting theft."),
    ],
)
def test_a_doubt_is_raised(code: str, text: str) -> None:
    assert codes(_PUBLISHED + _WHO + text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "was jailed for two years for burglary at Luton Crown Court.",
        "was jailed for two years for burglary at Luton Crown Court on Friday 9 June.",
        "was arrested on Thursday 9 June. He was jailed for two years for burglary at Luton Crown Court.",
        "admitted five offences: two counts of theft and three counts of fraud.",
        "admitted 11 offences, including two counts of theft.",
        "admitted two counts of theft and asked for nine other offences to be taken into consideration.",
        "admitted two counts of theft and was cleared of three further charges.",
        "was given an extended sentence of 13 years for rape, with eight years in custody and five years on extended "
        "licence.",
        "was jailed for a total of three years: two years for burglary and one year, consecutive, for theft.",
        "admitted theft at Luton Crown Court on Monday and will be sentenced on 7 July.",
        "admitted theft. Offenders are often sentenced at Luton Crown Court.",
    ],
)
def test_no_doubt_is_raised(text: str) -> None:
    assert codes(_PUBLISHED + _WHO + text) == []


def test_date_missing() -> None:
    text = _WHO + "was jailed for two years for burglary."
    assert codes(text) == ["date_missing"]
    assert codes(_PUBLISHED + text) == []


def test_repairs() -> None:
    text = _WHO + "was jailed for two years and fined £100 for burglary."
    broken = _PUBLISHED + text.replace("£", "Â£")
    assert "encoding_repaired" in codes(broken)
    assert codes("---\ntitle: Luton: burglar jailed\ndate: 2023-06-14\n---\n" + text) == ["front_matter_repaired"]
    assert codes("---\ntitle: Burglar jailed\ndate: 2023-06-14\n---\n" + text) == []
