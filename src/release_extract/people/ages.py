"""The ages in years that stand beside names: after, before, and in lists in the order of the names.

Each function gives the drafts of the people what it finds; ``place`` is that of the mention in ``items``.
"""

from collections.abc import Sequence
from typing import Final

from release_extract.language.tokens import Tokens
from release_extract.mentions.addresses import read_address
from release_extract.mentions.model import Age, Mention, Number, OffenceMention, Reference
from release_extract.people.aliases import past_alias
from release_extract.people.beside import APPOSITION, BEFORE_AGE, MIDDLE_GAP, only_apposition, past_comma
from release_extract.people.draft import LIST_REACH, OFFICES, Draft
from release_extract.people.model import PersonMention

_SAYING_AGE: Final = (["who", "is"], ["and", "is"], ["who", "turned"])


def pair_ages(by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``The pair, aged 34 and 19 respectively``: the two people named last before, in their order."""
    named: list[int] = []
    for items in by_sentence:
        for place, item in enumerate(items):
            if isinstance(item, PersonMention) and drafts[item.person].role not in OFFICES:
                named = [person for person in named if person != item.person] + [item.person]
            elif isinstance(item, Reference) and item.number == 2 and len(named) > 1:
                for person, years in zip(named[-2:], _two_ages(items, place), strict=False):
                    drafts[person].age = drafts[person].age or years


def _two_ages(items: Sequence[Mention], place: int) -> tuple[int, ...]:
    following = items[place + 1 : place + 3]
    if len(following) < 2 or not isinstance(following[0], Age) or following[1].start - following[0].end > 1:
        return ()
    second = following[1]
    years = second.years if isinstance(second, Age) else int(second.value) if isinstance(second, Number) else 0
    return (following[0].years, years) if years else ()


def age_past_address(
    tokens: Tokens, items: Sequence[Mention], place: int, draft: Draft, address: Mention | None
) -> None:
    """``Dean Ashdown, of Mill Lane, Harlow, aged 34,``."""
    if address is None or draft.age is not None or draft.company:
        return
    after = next((item for item in items[place + 1 :] if item.start >= address.end), None)
    if isinstance(after, Age) and after.noun < 0 and after.start - address.end <= MIDDLE_GAP:
        between = {word.lower() for word in tokens.words[address.end : after.start]}
        if between <= BEFORE_AGE:
            draft.age = after.years
            draft.spans.append(Mention(after.start, after.end))


def age_of_several(tokens: Tokens, items: Sequence[Mention], place: int, drafts: Sequence[Draft]) -> None:
    """``Two 19-year-olds, Dean Ashdown, of Harlow, and Lee Pell``: the age of everybody in the list after it."""
    age = items[place]
    assert isinstance(age, Age)
    if tokens.words[age.end - 1].lower() != "olds":
        return
    for item in items[place + 1 :]:
        if not isinstance(item, PersonMention):
            break
        drafts[item.person].age = drafts[item.person].age or age.years


def age_beside(tokens: Tokens, items: Sequence[Mention], place: int, draft: Draft) -> None:
    """``Dean Ashdown, 34,``, ``19-year-old Jodie Ashdown``: the age of the one person named at ``place``."""
    found = _age_after(tokens, items, place) or _age_before(tokens, items, place)
    if found is not None and draft.age is None:
        draft.age = found.years
        draft.spans.append(Mention(found.start, found.end))


def _age_after(tokens: Tokens, items: Sequence[Mention], place: int) -> Age | None:
    """``Finch, 34,``, ``Finch (34)``, ``Finch, who is 34``, ``Finch, also known as Ace, 34``."""
    end = past_alias(tokens, items[place].end)
    after = next(
        (item for item in items[place + 1 : place + 4] if item.start >= end and not isinstance(item, Reference)), None
    )
    now = _age_now(tokens, items, place)
    if now is not None or not isinstance(after, Age):
        return now
    told = [word.lower() for word in tokens.words[after.start - 2 : after.start]]
    if after.noun < 0 and (told in _SAYING_AGE or told[1:] == ["now"]) and after.start - end <= LIST_REACH:
        return after
    beside = after.start - end <= MIDDLE_GAP and only_apposition(tokens, end, after.start)
    return after if beside or _in_apposition(tokens, end, after) else None


def _age_now(tokens: Tokens, items: Sequence[Mention], place: int) -> Age | None:
    """``Dean Ashdown, 17 at the time and now 19,``: today's age, though another is told before it."""
    for item in items[place + 1 :]:
        if isinstance(item, PersonMention) or item.start - items[place].end > LIST_REACH:
            return None
        if isinstance(item, Age) and item.noun < 0 and tokens.words[item.start - 1].lower() == "now":
            return item if tokens.words[item.start - 2].lower() in ("and", "but", ",", "is") else None
    return None


def _in_apposition(tokens: Tokens, end: int, age: Age) -> bool:
    """``Dean Ashdown, the firm's 53-year-old director``, ``Ashdown, a chef aged 40,``: the age of the phrase after a comma."""
    if tokens.words[end : end + 1] != [","] or age.start - end > MIDDLE_GAP + 2:
        return False
    words = [word.lower() for word in tokens.words[end + 1 : age.start]]
    return words[:1] in (["the"], ["a"], ["an"]) and not {",", "and", "who", "was", "of", "from"} & set(words)


def _age_before(tokens: Tokens, items: Sequence[Mention], place: int) -> Age | None:
    """``19-year-old Jodie Ashdown``, ``his 29-year-old co-accused, lorry driver Samuel Greer``."""
    back = place - 1
    while back >= 0 and (isinstance(items[back], Reference) or _is_plain(items[back])):
        back -= 1
    found = items[back] if back >= 0 else None
    if not isinstance(found, Age) or items[place].start - found.end > APPOSITION:
        return None
    if found.noun < 0 and back and _age_after(tokens, items, back - 1) is found:
        return None
    words = [word.lower() for word in tokens.words[found.end : items[place].start]]
    bare = back == place - 1
    if bare and words == [","] and tokens.words[found.start - 1].lower() == "aged":
        return found  # ``Now aged 19, Tyrell Manning``
    return None if "and" in words or (bare and ("," in words or len(words) > MIDDLE_GAP)) else found


def _is_plain(item: Mention) -> bool:
    """``burglar`` of ``the 34-year-old burglar Dean Ashdown``."""
    return isinstance(item, OffenceMention) and item.plain


def paired_ages(tokens: Tokens, items: Sequence[Mention], place: int, drafts: Sequence[Draft]) -> None:
    """``Paul and Tina Ashdown, 56 and 53,``: the ages of two people, in their order."""
    first, second = items[place - 1] if place else None, items[place]
    if not isinstance(first, PersonMention) or not isinstance(second, PersonMention) or second.start - first.end > 1:
        return
    begin = past_comma(tokens, second.end)
    home = (
        read_address(tokens, begin, min(begin + LIST_REACH, len(tokens.words))) if begin < len(tokens.words) else None
    )
    begin = home.end if home else second.end
    words = [word.lower() for word in tokens.words[begin : begin + 6] if word not in (",", "(", "aged")]
    if (
        len(words) > 2
        and words[1] == "and"
        and all(word.isdecimal() and len(word) == 2 for word in (words[0], words[2]))
    ):
        for person, years in ((first.person, words[0]), (second.person, words[2])):
            drafts[person].age = int(years)
