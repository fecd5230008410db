"""Archives of short invented releases, of any size, and the hostile files among them."""

import gzip
from pathlib import Path
from typing import Final

_FIRST: Final = "Alan Beth Carl Dawn Evan Fay Glen Hope Ivan Joan Kyle Lena Marc".split()
_LAST: Final = "Ashdown Brockley Cotgrave Denholme Earlsby Fenwright Garsdale Holmsley Ingleby Jessop Kirkham".split()
_PLACES: Final = (
    ("Essex", "Basildon", "Basildon Crown Court"),
    ("Kent", "Maidstone", "Maidstone Crown Court"),
    ("Dorset", "Poole", "Bournemouth Crown Court"),
    ("Norfolk", "Norwich", "Norwich Crown Court"),
    ("Derbyshire", "Derby", "Derby Crown Court"),
)
_OFFENCES: Final = (
    "burglary",
    "robbery",
    "dangerous driving",
    "fraud by false representation",
    "theft",
    "arson",
    "GBH",
)
_TERMS: Final = ("18 months", "two years", "30 months", "four years", "12 weeks", "six years")
_YEARS: Final = (2019, 2020, 2021, 2022)
#: Files in a folder, as archives by month have them.
_FOLDER: Final = 2_000

_BODY: Final = "Alan Ashdown, 40, of Mill Road, Derby, was jailed for two years at Derby Crown Court for burglary.\n"
#: Files that cost an error each, or that are read but would harm an engine that trusts them.
HOSTILE: Final = {
    "an-empty-file.txt": b"",
    "an-office-document.txt": b"PK\x03\x04" + bytes(200),
    "bytes-of-all-kinds.txt": bytes(range(256)) * 20,
    "many-zeros.txt.gz": gzip.compress(bytes(30_000_000)),
    "too-large.txt": b"a" * 20_000_001,
    "a-broken-archive.txt.gz": gzip.compress(_BODY.encode())[:40],
    "zeros-within.txt": _BODY.replace(" ", "\0 ").encode(),
    "latin-1.txt": f"{_BODY}Caf\xe9 customers saw it.".encode("latin-1"),
    "an-area-that-no-folder-can-have.txt": f"---\narea: {'a/../' * 200}\n---\n\n{_BODY}".encode(),
    "an-area-of-signs.txt": f'---\narea: "*?:="\n---\n\n{_BODY}'.encode(),
    "days-of-old.txt": b"---\ntitle: Old case\ndate: 1066-10-14\n---\n\nAlan Ashdown was jailed on 9 March 1066.\n",
}


def make_release(number: int) -> str:
    """A release of a sentence. Each number has another one, and one in fifty states no area and no date."""
    area, town, court = _PLACES[number % len(_PLACES)]
    name = f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]}"
    offence, term = _OFFENCES[number % len(_OFFENCES)], _TERMS[number // 3 % len(_TERMS)]
    year, month, day = _YEARS[number // 7 % len(_YEARS)], number % 12 + 1, number % 28 + 1
    heading = f"date: {year}-{month:02}-{day:02}T10:30:00\narea: {area}\n" if number % 50 else ""
    return (
        f"---\ntitle: {town} case {number}\n{heading}---\n\n"
        f"{name}, {20 + number % 50}, was jailed for {term} for {offence} at {court}.\n"
    )


def write_archive(folder: Path, number: int) -> None:
    """Write so many releases and the hostile files below ``folder``."""
    for start in range(0, number, _FOLDER):
        month = folder / f"{start // _FOLDER:03}"
        month.mkdir(parents=True)
        for which in range(start, min(start + _FOLDER, number)):
            (month / f"{which:06}.txt").write_text(make_release(which), "utf-8")
    hostile = folder / "hostile"
    hostile.mkdir(parents=True)
    for name, data in HOSTILE.items():
        (hostile / name).write_bytes(data)
