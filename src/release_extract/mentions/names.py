"""Tokens -> names of people and companies as printed, and the only file that tells a name from other capitals."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from release_extract.language.tokens import Tokens, printed
from release_extract.mentions.model import NameMention
from release_extract.rules.given_names import GIVEN_NAMES, SURNAMES_FIRST
from release_extract.rules.invisible import WITHOUT_INVISIBLE
from release_extract.rules.numbers import MONTHS, WEEKDAYS
from release_extract.rules.person_words import ACTS_OF_BODIES, BODIES, PLEADS
from release_extract.rules.pronouns import RELATIONS
from release_extract.rules.titles import (
    COURT_TITLES,
    DEFENDANT_NOUNS,
    HONORIFICS,
    LAWYER_WORDS,
    OFFICER_RANKS,
    OFFICIAL_WORDS,
    PLACE_SURNAMES,
    PLACE_WORDS,
    POST_NOMINALS,
    SENTENCE_WORDS,
    VICTIM_WORDS,
)

_PARTICLES: Final = frozenset(
    "de da das dos do del della di du der den van von zu ter bin binti bint ibn al el ul ud ur uz la las los le ap ab "
    "ferch y ben st abu mac".split()
)
#: Words after which a single letter is no initial.
_LETTERED: Final = frozenset("class list category schedule section part block unit company plan".split())
#: Short forms of given names that carry a full stop: ``Michael Wm. Ashdown``.
_CLIPPED: Final = frozenset("wm jas chas geo thos robt st".split())
_COMPANY: Final = frozenset("limited ltd plc llp llc lp inc cic cio bv gmbh srl nv".split())
_HYPHENS: Final = frozenset("-‑")
_CAPTIONS: Final = frozenset(
    "picture pictured image photo photograph credit caption custody mugshot copyright source".split()
)
_OPENING_QUOTES: Final = frozenset("\"“'‘")
_CLOSING_QUOTES: Final = frozenset("\"”'’")
_NICKNAME: Final = re.compile(r""" (?:["“'‘][^"“”‘’]{1,40}["”'’]|\([^()]{1,40}\))(?= )""")
_AT_HOME: Final = frozenset(
    "lives lived living live resides residing address home stayed staying based house flat".split()
)
#: What follows a name that only the age before it tells from other capitals.
_AFTER_AGED_NAME: Final = frozenset(
    ", ( was is has had who admitted pleaded denied appeared faces will must got received".split()
)
_GENERATIONS: Final = frozenset({"jr", "sr", "jnr", "snr"})
_FAMILY: Final = frozenset("sons son co daughters daughter partners brothers bros".split())
_LONGEST_NICKNAME: Final = 3
_LONGEST_NAME: Final = 5
_LONGEST_TITLE: Final = 5
_LONGEST_BEFORE: Final = 4


def _roles(*tables: tuple[frozenset[str], str]) -> dict[str, str]:
    """Phrase and role; the first table that has a phrase tells it."""
    return {phrase: role for table, role in reversed(tables) for phrase in table}


_ROLES_BEFORE: Final = _roles(
    (OFFICER_RANKS, "officer"),
    (COURT_TITLES, "court"),
    (OFFICIAL_WORDS, "official"),
    (LAWYER_WORDS, "lawyer"),
    (VICTIM_WORDS, "victim"),
)
_LAST_WORDS: Final = frozenset(phrase.rpartition(" ")[2] for phrase in _ROLES_BEFORE)
_TITLES: Final = {
    **dict.fromkeys(HONORIFICS, "mrs"),
    **dict.fromkeys(HONORIFICS & {"mr", "sir", "master", "lord"}, "mr"),
    **_ROLES_BEFORE,
}
_FIRST_WORDS: Final = frozenset(phrase.partition(" ")[0] for phrase in _TITLES)
#: Words of a company's name before and after its ``and``, ``Limited`` with the last.
_LONGEST_FIRST_PART: Final = 3
_LONGEST_SECOND_PART: Final = 3
#: Words of a surname, and of the given names after it, in a list that prints the surname first.
_LONGEST_SURNAME: Final = 3
_MOST_GIVEN_NAMES: Final = 3
#: Tokens of a body's address between its name and what it did.
_LONGEST_SEAT: Final = 18


class _Run(NamedTuple):
    """Capitalised words in a row: token indices of the words, hyphens left out, and the token after the last."""

    words: tuple[int, ...]
    end: int


def read_name(tokens: Tokens, i: int, limit: int) -> NameMention | None:
    """The name that begins at token ``i``, which holds a capitalised word, within its sentence up to ``limit``; None where the capitals are no name."""
    run = _capitals(tokens, i, limit)
    return (
        _company(tokens, run)
        or _owned_company(tokens, run, limit)
        or _joined_company(tokens, run, limit)
        or _partnership(tokens, run)
        or _body(tokens, run, limit)
        or _person(tokens, _until_ampersand(tokens, run))
    )


def read_surname_first(tokens: Tokens, i: int, floor: int, limit: int) -> NameMention | None:
    """``ASHDOWN, Dean, 34,`` at the head of a court list's entry, the sentence that begins at token ``floor``.

    A surname that is not in capitals needs given names and an age after it.
    """
    words = tokens.words
    if not is_capitalised(words[i]) or any(word[0].isalnum() for word in words[floor:i]):
        return None
    surname = _capitals(tokens, i, limit)
    comma = surname.end
    if comma + 2 >= limit or words[comma] != "," or not is_capitalised(words[comma + 1]):
        return None
    given = _capitals(tokens, comma + 1, limit)
    if not (len(surname.words) <= _LONGEST_SURNAME and len(given.words) <= _MOST_GIVEN_NAMES):
        return None
    if not _listed_so(tokens, surname, given):
        return None
    name = f"{_text(tokens, comma + 1, given.end)} {_text(tokens, i, comma)}"
    return NameMention(i, given.end, name, None)


def _listed_so(tokens: Tokens, surname: _Run, given: _Run) -> bool:
    """Whether the words before and after the comma can be a surname and its given names."""
    last, first = ([tokens.words[index] for index in run.words] for run in (surname, given))
    aged = _age_follows(tokens, given.end)
    known = [word.lower() in GIVEN_NAMES for word in first]
    if all(word.isupper() and len(word) > 1 for word in last):
        return known[0] and (aged or tokens.words[given.end : given.end + 1] in ([","], ["("]))
    lower = last[0].lower()
    other = lower in GIVEN_NAMES or lower in SENTENCE_WORDS or lower in PLACE_WORDS
    return aged and all(known) and len(last) == 1 and not other


def _until_ampersand(tokens: Tokens, run: _Run) -> _Run:
    """``Dean Ashdown & Lee Pell``: outside a company's name the sign parts two people."""
    for place, (word, following) in enumerate(pairwise(run.words), start=1):
        if "&" in tokens.words[word:following]:
            return _Run(run.words[:place], word + 1)
    return run


def read_shared_surname(tokens: Tokens, i: int, limit: int) -> NameMention | None:
    """``Minh`` of ``Minh and Lan Lyle``: a given name that shares the surname of the name after ``and``."""
    words = tokens.words
    joint = _past_bracketed_age(tokens, i + 1)
    if joint + 2 >= limit or words[joint].lower() not in ("and", "&") or not is_capitalised(words[joint + 1]):
        return None
    if words[i].lower() not in GIVEN_NAMES:
        return None
    other = read_name(tokens, joint + 1, limit)
    if (
        other is None
        or other.company
        or other.start != joint + 1
        or other.end - other.start < 2
        or _after_name(tokens, i)
    ):
        return None
    return NameMention(i, i + 1, f"{words[i]} {words[other.end - 1]}", None)


def _past_bracketed_age(tokens: Tokens, i: int) -> int:
    """The token after ``(23)`` at token ``i``; ``i`` where none stands there."""
    words = tokens.words[i : i + 3]
    return i + 3 if len(words) == 3 and words[0] == "(" and words[1].isdecimal() and words[2] == ")" else i


def _after_name(tokens: Tokens, i: int) -> bool:
    """Whether the token before is a word of the same name."""
    return i > 0 and is_capitalised(tokens.words[i - 1]) and tokens.words[i - 1].lower() in GIVEN_NAMES


def is_capitalised(word: str) -> bool:
    """Whether ``word`` is written as a name is: ``Dean``, ``O'Brien``, ``DEAN``."""
    return word[0].isupper() and word[0].isalpha()


def _capitals(tokens: Tokens, i: int, limit: int) -> _Run:
    words, position = tokens.words, i
    kept: list[int] = []
    while position < limit and len(kept) < 12:
        word = words[position]
        if kept and not _same_line(tokens, position):
            break
        past = _past_inserted(tokens, position, limit, len(kept)) if kept else position
        if past > position:
            position = past
            continue
        if is_capitalised(word) or (kept and word in _COMPANY):
            kept.append(position)
        elif _clips(tokens, position):
            pass
        elif not (word in _HYPHENS or word == "&" or (word.lower() in _PARTICLES and kept)) or not _goes_on(
            tokens, position
        ):
            break
        position += 1
    return _Run(tuple(kept), kept[-1] + 1 if kept else i + 1)


def _clips(tokens: Tokens, i: int) -> bool:
    """The full stop of ``J. B. Ashdown`` and ``Michael Wm. Ashdown``."""
    words = tokens.words
    if (
        words[i] != "."
        or i + 1 >= len(words)
        or not is_capitalised(words[i + 1])
        or tokens.starts[i] > tokens.ends[i - 1]
    ):
        return False
    before = words[i - 1]
    initial = len(before) == 1 and (i < 2 or words[i - 2].lower() not in _LETTERED)
    return initial or before.lower() in _CLIPPED


def _past_inserted(tokens: Tokens, i: int, limit: int, before: int) -> int:
    """The token after a nickname or a company's ``(Northern)`` that opens at token ``i``; ``i`` where none does."""
    if tokens.words[i] != "(":
        return _past_nickname(tokens, i, limit)
    for end in range(i + 2, min(i + 4, limit - 1)):
        if tokens.words[end] == ")":
            company = tokens.words[end + 1].lower() in _COMPANY
            given = before == 1 and tokens.words[i - 1].lower() in GIVEN_NAMES and tokens.words[i + 1].isalpha()
            return end + 1 if company or (given and is_capitalised(tokens.words[end + 1])) else i
    return i


def _past_nickname(tokens: Tokens, i: int, limit: int) -> int:
    """The token after the nickname of ``Dean "Deano" Lyle`` that opens at token ``i``; ``i`` where none does."""
    if tokens.words[i] not in _OPENING_QUOTES or tokens.starts[i] == tokens.ends[i - 1]:
        return i
    for end in range(i + 2, min(i + 2 + _LONGEST_NICKNAME, limit - 1)):
        if tokens.words[end] in _CLOSING_QUOTES:
            return end + 1 if is_capitalised(tokens.words[end + 1]) else i
    return i


def _same_line(tokens: Tokens, i: int) -> bool:
    """Whether token ``i`` follows the one before without a blank line; a name may be broken over two lines."""
    gap = tokens.text[tokens.ends[i - 1] : tokens.starts[i]]
    if not gap and tokens.words[i - 1][-1].isalpha() and tokens.words[i][0].isalpha():
        return False  # ``MERCIA POLICEDean Ashdown``
    return gap in (" ", "") or (gap.count("\n") < 2 and not gap.translate(WITHOUT_INVISIBLE).strip())


def _goes_on(tokens: Tokens, i: int) -> bool:
    """Whether a hyphen or particle at token ``i`` joins the capitalised words on its sides."""
    if tokens.words[i + 1 : i + 2] == ["-"] and tokens.words[i].lower() in _PARTICLES:
        return _goes_on(tokens, i + 1)  # ``al-Rashid``
    if i + 1 >= len(tokens.words) or not is_capitalised(tokens.words[i + 1]):
        return (
            tokens.words[i].lower() in _PARTICLES
            and i + 1 < len(tokens.words)
            and tokens.words[i + 1].lower() in _PARTICLES
        )
    if tokens.words[i] in _HYPHENS:
        return tokens.starts[i] == tokens.ends[i - 1] and tokens.starts[i + 1] == tokens.ends[i]
    return True


def _company(tokens: Tokens, run: _Run) -> NameMention | None:
    for place, index in enumerate(run.words):
        if tokens.words[index].lower() in _COMPANY and place:
            start = run.words[0]
            if tokens.words[start].lower() in SENTENCE_WORDS and place > 1 and tokens.words[start + 1] != "&":
                start = run.words[1]
            return NameMention(start, index + 1, _text(tokens, start, index + 1), None, company=True)
    return None


def _owned_company(tokens: Tokens, run: _Run, limit: int) -> NameMention | None:
    """``Ashdown's Bakery Ltd``: a company's name with a possessive in it, but not ``Dean Ashdown's Bakery Ltd``."""
    end = run.end
    if end + 1 >= limit or tokens.words[end] not in ("'s", "’s") or not is_capitalised(tokens.words[end + 1]):
        return None
    if len(run.words) > 1 and tokens.words[run.words[0]].lower() in GIVEN_NAMES:
        return None
    found = _company(tokens, _capitals(tokens, end + 1, limit))
    if found is None or found.start != end + 1:
        return None
    return NameMention(run.words[0], found.end, _text(tokens, run.words[0], found.end), None, company=True)


def _partnership(tokens: Tokens, run: _Run) -> NameMention | None:
    """``R & J Ashdown Farms``, ``T Ashdown & Sons``: people who trade together under their names."""
    words = [tokens.words[index] for index in run.words]
    joined = [place for place, (a, b) in enumerate(pairwise(run.words), 1) if "&" in tokens.words[a:b]]
    if not joined or len(words) < 3:
        return None
    initials = joined[0] == 1 and all(len(word) == 1 for word in words[:2]) and len(words[2]) > 1
    family = words[joined[-1]].lower() in _FAMILY
    if not (initials or family):
        return None
    end = run.words[joined[-1]] + 1 if family else run.end
    return NameMention(run.words[0], end, _text(tokens, run.words[0], end), None, company=True)


def _body(tokens: Tokens, run: _Run, limit: int) -> NameMention | None:
    """``Harlow County Council``, ``Essex Hospitals NHS Foundation Trust``: a body, but only where it is the one in the dock."""
    words = tokens.words
    last = next((index for index in reversed(run.words) if words[index].lower() in BODIES), None)
    start = run.words[0]
    if words[start].lower() in SENTENCE_WORDS and len(run.words) > 2:
        start = run.words[1]
    if last is None or last <= start or _in_address(tokens, start) or not _stands_trial(tokens, last + 1, limit):
        return None
    return NameMention(start, last + 1, _text(tokens, start, last + 1), None, company=True)


def _stands_trial(tokens: Tokens, end: int, limit: int) -> bool:
    """``was fined``, ``, of Mill Lane, Harlow, pleaded guilty``: whether only a defendant does what follows a body's name."""
    words = [word.lower() for word in tokens.words[end : min(end + _LONGEST_SEAT, limit)]]
    if words[:2] in (["and", "its"], ["and", "their"]):
        return any(
            words[place : place + 2] in (["pleaded", "guilty"], ["pled", "guilty"], ["were", "fined"])
            for place in range(len(words))
        )
    places = [0] if words[:1] != [","] else [place + 1 for place, word in enumerate(words) if word == "," and place]
    return any(tuple(words[place : place + len(act)]) == act for place in places for act in ACTS_OF_BODIES)


def _joined_company(tokens: Tokens, run: _Run, limit: int) -> NameMention | None:
    """``Harbour Food and Wine Limited``: words that are no person's, joined to the rest of a company's name."""
    words, end = tokens.words, run.end
    if end + 1 >= limit or words[end].lower() != "and" or not is_capitalised(words[end + 1]):
        return None
    first = words[run.words[0]].lower()
    if len(run.words) > _LONGEST_FIRST_PART or first in GIVEN_NAMES or first in SENTENCE_WORDS:
        return None
    rest = _capitals(tokens, end + 1, limit)
    found = _company(tokens, rest)
    if found is None or found.end - found.start > _LONGEST_SECOND_PART:
        return None
    return NameMention(run.words[0], found.end, _text(tokens, run.words[0], found.end), None, company=True)


def _person(tokens: Tokens, run: _Run) -> NameMention | None:
    words = [tokens.lower[index] for index in run.words]
    first, role = _skip_titles(tokens, run, words)
    if (
        len(words) - first > 2
        and len(words[first]) > 3
        and words[first] not in GIVEN_NAMES
        and words[first] not in SURNAMES_FIRST
        and words[first + 1] in GIVEN_NAMES
    ):
        first += 1
    last = _name_end(words, first)
    if last <= first or _describes(tokens, run.words[last - 1] + 1):
        return None
    in_address = role is None and _in_address(tokens, run.words[first])
    aged = _age_follows(tokens, run.words[last - 1] + 1)
    if in_address and (not aged or _of_place(tokens, run.words[first], words[first:last])):
        return None
    if role == "official" and last - first == 1 and any(_in_address(tokens, run.words[0] - back) for back in (0, 1)):
        return None
    indices = run.words[first:last]
    if not _looks_like_name(tokens, words[first:last], indices, role):
        return None
    end = _past_generation(tokens, indices[-1] + 1)
    name = _NICKNAME.sub("", _text(tokens, indices[0], indices[-1] + 1))
    if role == "relative" and len(indices) == 1:
        name = f"{name} {_owner_surname(tokens, indices[0])}".strip()
    return NameMention(indices[0], end, name, role or _role_after(tokens, end))


def _past_generation(tokens: Tokens, end: int) -> int:
    """The token after the ``Jr`` of ``Dean Ashdown Jr, 34``."""
    if end < len(tokens.words) and tokens.words[end].lower() in _GENERATIONS:
        end += 1
        if tokens.words[end : end + 1] == ["."] and end + 1 < len(tokens.words):
            end += 1
    return end


def _of_place(tokens: Tokens, i: int, words: Sequence[str]) -> bool:
    """``of Thornton Hough, aged 34``, ``of Francis Street, 34``: a place after ``of``, though an age follows it."""
    opened = i > 0 and tokens.words[i - 1].lower() in ("of", "from")
    return opened and (words[0] not in GIVEN_NAMES or not PLACE_WORDS.isdisjoint(words))


def _in_address(tokens: Tokens, i: int) -> bool:
    """``34, of Elm Bank``, ``a boy from North Weald``, ``Rock Lane, Leighton Buzzard``, ``44, Heath End``."""
    last, before = tokens.lower[i - 1] if i else "", tokens.lower[i - 2] if i > 1 else ""
    if last in ("from", "near", "in"):
        return True
    if last == "at" and before in _AT_HOME:
        return True  # ``who lives at Bryn Goleu``
    if last.isdecimal() and before in ("of", "from", "at", "on", "in"):
        return True  # ``of 14 Roman Bank``
    if _opened_by_age(tokens, i):
        return False
    if last == "of":
        return before in (",", ")")
    if last != "," or not before:
        return False
    street = before in PLACE_WORDS and is_capitalised(tokens.words[i - 2])  # ``the oldest of the group, Dean Ashdown``
    return street or _two_digits(before) or _opened_by_of(tokens, i - 2)


def _opened_by_age(tokens: Tokens, i: int) -> bool:
    """``Now aged 19, Dean Ashdown``, but not ``Dean Ashdown, aged 19, Heath End``."""
    words = [word.lower() for word in tokens.words[max(0, i - 4) : i]]
    return words[-3:-2] == ["aged"] and words[-1] == "," and words[:1] != [","]


def _opened_by_of(tokens: Tokens, i: int) -> bool:
    """``, of Highgate`` and ``, from Highgate``: whether the capitals up to token ``i`` begin an address."""
    while i > 1 and is_capitalised(tokens.words[i]):
        i -= 1
    return tokens.words[i].lower() in ("of", "from") and tokens.words[i - 1] in (",", ")")


def _owner_surname(tokens: Tokens, i: int) -> str:
    """``Ashdown`` of ``Ashdown's brother Clive``; empty where no name stands there."""
    if i > 2 and tokens.words[i - 2] in ("'s", "’s") and _is_surname(tokens, i - 3):
        return tokens.words[i - 3]
    return ""


def _is_surname(tokens: Tokens, i: int) -> bool:
    """Whether the word at token ``i`` can be a surname: a given name that stands alone is none."""
    word = tokens.words[i]
    after_given = i > 0 and is_capitalised(tokens.words[i - 1])
    return is_capitalised(word) and (after_given or word.lower() not in GIVEN_NAMES)


def _describes(tokens: Tokens, end: int) -> bool:
    """``Leighton Buzzard burglar``: capitals that tell where somebody is from."""
    return end < len(tokens.words) and tokens.words[end] in DEFENDANT_NOUNS


def _skip_titles(tokens: Tokens, run: _Run, words: Sequence[str]) -> tuple[int, str | None]:
    """How many of the leading words are titles, ranks and newspaper's nouns, and the role they give."""
    first, role = 0, _role_before(tokens, run.words[0])
    while first < len(words) - 1:
        found = _title_at(words, first)
        if found is None:
            break
        size, kind = found
        first, role = first + size, kind or role
    return first, role


def _title_at(words: Sequence[str], first: int) -> tuple[int, str | None] | None:
    word = words[first]
    longest = min(_LONGEST_TITLE, len(words) - first) if word in _FIRST_WORDS else 0
    for size in range(longest, 0, -1):
        role = _TITLES.get(" ".join(words[first : first + size]))
        if role is not None:
            return size, role
    return (1, None) if (word in SENTENCE_WORDS or word in DEFENDANT_NOUNS) and word not in GIVEN_NAMES else None


def _role_before(tokens: Tokens, i: int) -> str | None:
    """The role that lower-case words before a name give: ``detective inspector Paula``, ``prosecutor Dee``, ``the judge, Ann``."""
    before = tokens.lower[max(0, i - _LONGEST_BEFORE) : i]
    if before[-1:] == [","] and before[-3:-2] == ["the"]:
        before = before[:-1]
    last = before[-1] if before else ""
    for size in range(len(before), 0, -1) if last in _LAST_WORDS else ():
        role = _ROLES_BEFORE.get(" ".join(before[-size:]))
        if role is not None:
            return role
    return "relative" if last in RELATIONS else None


#: Tokens of ``, Senior District Crown Prosecutor``, and what makes a prosecutor anybody.
_LONGEST_POST: Final = 7
_FORMER_POSTS: Final = frozenset("former ex retired trainee was is told who and said".split())
#: A client's name has fewer tokens.
_LONGEST_CLIENT: Final = 4


def _role_after(tokens: Tokens, end: int) -> str | None:
    """``, prosecuting``, ``KC``, ``from Kent Police``: what follows a name and says what its bearer does."""
    after = [word for word in tokens.lower[end : end + 5] if word != ","]
    for size in (1, 2, 3):
        if " ".join(after[:size]) in LAWYER_WORDS:
            return "lawyer"
    return "lawyer" if _speaks_for(tokens, end) or _prosecutes(tokens, end) else None


def _prosecutes(tokens: Tokens, end: int) -> bool:
    """``Ann Reid, District Crown Prosecutor for CPS Wessex``, ``Ann Reid, a specialist prosecutor``, but not ``a former prosecutor``."""
    words = tokens.lower[end : end + _LONGEST_POST]
    if words[:1] not in ([","], ["–"], ["-"], ["("], ["from"]) or "prosecutor" not in words:
        return False
    before = words[1 : words.index("prosecutor")]
    return _FORMER_POSTS.isdisjoint(before) and all(word.isalpha() or word in ("'s", "’s", "-") for word in before)


def _speaks_for(tokens: Tokens, end: int) -> bool:
    """``Ann Reid, for Ashdown, said``, ``Ann Reid, for the boy, told``: whoever speaks for a defendant."""
    words = tokens.words[end : end + 7]
    if words[:2] != [",", "for"] or "," not in words[2:]:
        return False
    client = words[2 : 2 + words[2:].index(",")]
    noun = client[0].lower() in ("the", "his", "her") and client[-1].lower() in DEFENDANT_NOUNS
    return noun or (len(client) < _LONGEST_CLIENT and all(map(is_capitalised, client)))


def _name_end(words: Sequence[str], first: int) -> int:
    """Where the words stop being a name: at a month, a caption's word or letters after the name."""
    last = first
    while last < len(words) and last - first < _LONGEST_NAME:
        word = words[last]
        if (
            word in _CAPTIONS
            or word in POST_NOMINALS
            or word in WEEKDAYS
            or (word in MONTHS and len(word) > 3 and last == first)
        ):
            break
        last += 1
    return last


def _beside_relative(tokens: Tokens, i: int) -> bool:
    """``Ronald Ashdown and son Kyle``, ``Ashdown and his son Kyle``: whether token ``i`` joins a relative to a name."""
    if i > 1 and tokens.words[i].lower() in ("his", "her", "their"):
        i -= 1
    return i > 1 and tokens.words[i].lower() in ("and", "&") and is_capitalised(tokens.words[i - 1])


def _looks_like_name(tokens: Tokens, words: Sequence[str], indices: Sequence[int], role: str | None) -> bool:
    if len(words) == 1 and role == "relative":
        beside = _age_follows(tokens, indices[-1] + 1) or _beside_relative(tokens, indices[0] - 2)
        return words[0] in GIVEN_NAMES and beside
    if len(words) == 1:
        return role in ("officer", "court", "official", "mr", "mrs", "lawyer") and words[0] not in PLACE_WORDS
    if len(words[-1]) == 1:
        return False
    if len(words) > 1 and len({tokens.words[index] for index in indices}) == 1:
        return False
    if _is_place(words) and not (words[0] in GIVEN_NAMES and _age_follows(tokens, indices[-1] + 1)):
        return False
    if any(len(word) == 1 for word in words[1:-1]) and words[-1] in PLACE_WORDS:
        return False
    if words[0] in SENTENCE_WORDS and words[0] not in GIVEN_NAMES:
        return False
    end = indices[-1] + 1
    known = any(word in GIVEN_NAMES or word in SURNAMES_FIRST for word in words[:3])
    if bool(role) or known or _age_follows(tokens, end) or _opens_and_pleads(tokens, indices[0], end):
        return True
    if len(words) > 1 and _age_precedes(tokens, indices[0]) and tokens.words[end : end + 1] != []:
        return tokens.words[end].lower() in _AFTER_AGED_NAME
    return _has_initials(tokens, words, indices)


def _opens_and_pleads(tokens: Tokens, start: int, end: int) -> bool:
    """``Zorblat Kivaroo pleaded guilty``: capitals that open a sentence before what only a defendant does."""
    opens = (
        not start
        or tokens.words[start - 1] == "."
        or "\n" in tokens.text[tokens.ends[start - 1] : tokens.starts[start]]
    )
    following = tuple(word.lower() for word in tokens.words[end : end + 2])
    return opens and following in PLEADS


def _age_precedes(tokens: Tokens, i: int) -> bool:
    """``34-year-old Zorblat``, ``aged 34, Zorblat``."""
    before = [word.lower() for word in tokens.words[max(0, i - 3) : i]]
    return before[-3:] == ["year", "-", "old"] or _opened_by_age(tokens, i)


def _has_initials(tokens: Tokens, words: Sequence[str], indices: Sequence[int]) -> bool:
    """``J. B. Ashdown``, but not ``U.S. Embassy``."""
    dotted = [
        tokens.words[index + 1 : index + 2] == ["."] and len(word) == 1
        for word, index in zip(words, indices, strict=True)
    ]
    before = tokens.words[max(0, indices[0] - 2) : indices[0]]
    country = words[0] in ("u", "n") or (before[-1:] == ["."] and len(before[0]) == 1)
    return len(words) > 1 and all(dotted[:-1]) and len(words[-1]) > 1 and not country


def _is_place(words: Sequence[str]) -> bool:
    """Whether the words are a street's or body's: after a given name a surname like Hill or Park is a person's."""
    named = words[0] in GIVEN_NAMES
    return (words[0] in PLACE_WORDS and not named) or any(
        word in PLACE_WORDS and not (named and (word in PLACE_SURNAMES or (word == "st" and place < len(words) - 1)))
        for place, word in enumerate(words[1:], 1)
    )


def _age_follows(tokens: Tokens, end: int) -> bool:
    """``, 34,``, ``(34)``, ``aged 34``, ``, of``: what stands after a defendant's name and hardly after other capitals."""
    after = tokens.lower[end : end + 2]
    if len(after) < 2:
        return False
    figure = after[1]
    if after[0] in (",", "("):
        return _two_digits(figure) or figure in ("aged", "age", "born")
    return after[0] == "aged" and _two_digits(figure)


def _two_digits(word: str) -> bool:
    return word.isdecimal() and 10 <= int(word) <= 105


def _text(tokens: Tokens, start: int, end: int) -> str:
    return printed(tokens, start, end)
