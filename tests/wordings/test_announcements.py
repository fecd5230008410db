"""What a force's spokesman says of whom it has charged is read where nobody else says it, and only there."""

from short_release import charges, defendants

_LEAD = "Two men are to go before a court over a robbery in Barnsley.\n\n"
_SPEECH = (
    "A spokesman for South Yorkshire Police said: “We can now say that two men have been charged with robbery.\n\n"
    "“They are Terence Orr, 51, of Doncaster Road, Kendray, and Neil Finch, 44, of Park Road, Barnsley.”\n"
)


def test_whom_only_a_spokesman_names() -> None:
    assert defendants(_LEAD + _SPEECH) == ["Terence Orr", "Neil Finch"]
    assert [(name, offence) for name, offence, _ in charges(_LEAD + _SPEECH)] == [
        ("Terence Orr", "robbery"),
        ("Neil Finch", "robbery"),
    ]


def test_where_the_release_has_a_defendant_of_its_own() -> None:
    own = "Lee Pell, 34, of Hill Road, Leeds, admitted theft.\n\n"
    assert defendants(own + _SPEECH) == ["Lee Pell"]


def test_anybody_else_who_speaks_announces_nothing() -> None:
    speech = _SPEECH.replace("A spokesman for South Yorkshire Police", "Her neighbour")
    assert defendants(_LEAD + speech) == []
