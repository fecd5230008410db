"""Records made by hand, with places in a text, and hostile ones."""

from collections.abc import Callable
from typing import Final

import msgspec

from release_extract.record import (
    Charge,
    Court,
    Defendant,
    Evidence,
    FieldEvidence,
    Hearing,
    Order,
    Record,
    Sentence,
    Warning,
)

TEXT: Final = (
    "---\narea: Essex\n---\n\n# Burglar jailed\n\n"
    "**Ann Lee**, 30, admitted burglary and theft at Exeter Crown Court on 3 May.\n"
    "She was jailed for two years and made subject of a restraining order for one year.\n"
)

#: What tries to get out of text, attributes, scripts, styles, comments and addresses.
ATTACKS: Final = (
    "<script>window.pwned = 1</script>",
    "</script><script>window.pwned = 1</script>",
    "</title><img src=x onerror='window.pwned = 1'>",
    '" onmouseover="window.pwned = 1" x="',
    "' onfocus='window.pwned = 1' autofocus tabindex='0",
    "javascript:window.pwned=1",
    "<a href='javascript:window.pwned=1'>click</a>",
    "</style><style>body{display:none}</style>",
    "--><svg onload=window.pwned=1><!--",
    "{{ 7 * 7 }}{% raw %}<b>",
    "<base href=//evil.example/><meta http-equiv=refresh content='0;url=//evil.example'>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe><form action=//evil.example><button>",
    "\u202egnp.exe\u202c \x1b]0;title\x07 \x00 \ud800",
    "&lt;script&gt;&#106;avascript:&quot;",
)


def find(words: str, text: str = TEXT) -> Evidence:
    """The first place of ``words``."""
    start = text.index(words)
    return Evidence(start, start + len(words), words)


def make_record() -> Record:
    """The record of ``TEXT``, with something in every field."""
    order = Order("restraining_order", "P1Y", False, None, None, (find("restraining order for one year"),))
    jailed = find("jailed for two years and made subject of a restraining order for one year")
    charges = (
        Charge(
            "Ann Lee",
            "burglary dwelling",
            "burglary",
            "burglary",
            "Theft Act 1968, s.9",
            2,
            "guilty",
            "convicted",
            (find("admitted"), find("burglary")),
        ),
        Charge("Ann Lee", None, "theft", None, None, None, None, "convicted", (find("theft"),)),
    )
    return Record(
        1, "lee.txt", "https://example.org/lee", "Burglar jailed", "A burglar", "2021-05-04T11:00:00+01:00", "Essex",
        "Essex Police", Court("Exeter Crown Court", "crown", (find("Exeter Crown Court"),)),
        (Defendant("Ann Lee", False, 30, "High Street", (find("Ann Lee"), find("30"))),),
        charges,
        (Sentence("Ann Lee", "imprisonment", "P2Y", 24, None, None, None, None, None, "2021-05-03", (order,),
                  (jailed,)),),
        (Hearing("Exeter Crown Court", "2021-05-03", "sentence", (find("Exeter Crown Court"), find("3 May"))),
         Hearing("Exeter Crown Court", None, "next", (find("Exeter Crown Court"),))),
        (Warning("offence_unknown", "theft is not in the catalogue"),),
        FieldEvidence((), (find("Essex"),)),
    )  # fmt: skip


def make_hostile(attack: str) -> Record:
    """``attack`` in every field that takes words, and as the text of its evidence."""
    whole = (Evidence(0, len(attack), attack),)
    replace: Callable[..., Record] = msgspec.structs.replace
    plain = make_record()
    return replace(
        plain,
        source=attack, url=attack, title=attack, summary=attack, date=attack, area=attack, force=attack,
        court=Court(attack, None, whole),
        defendants=(Defendant(attack, False, 30, attack, whole),),
        charges=(Charge(attack, attack, attack, attack, attack, 3, None, "convicted", whole),
                 Charge(None, None, attack, None, None, 1, None, "charged", whole)),
        sentences=(msgspec.structs.replace(plain.sentences[0], defendant=attack, evidence=whole, orders=()),),
        hearings=(Hearing(attack, "2021-05-03", "sentence", whole),),
        warnings=(Warning("offence_unknown", attack),),
    )  # fmt: skip
