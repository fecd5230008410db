"""The addresses that stand beside names: after them, of several together, of the same house.

Each function gives the drafts of the people what it finds; ``place`` is that of the mention in ``items``, ``limit`` the
token at which to stop.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from release_extract.language.prose import Prose, Sentence
from release_extract.language.tokens import Tokens
from release_extract.mentions.addresses import address_end, address_text, read_address
from release_extract.mentions.model import Age, Mention, Number, Reference
from release_extract.mentions.names import is_capitalised
from release_extract.people.aliases import past_alias
from release_extract.people.beside import APPOSITION, MIDDLE_GAP, only_apposition, past_comma
from release_extract.people.draft import Draft
from release_extract.people.model import PersonMention
from release_extract.people.suspects import act_follows
from release_extract.rules.address_words import SAME_PLACES
from release_extract.rules.pronouns import POSSESSIVES, RELATIONS
from release_extract.rules.titles import PLACE_WORDS, SENTENCE_WORDS

_PAST_SIGNS: Final = frozenset({",", "(", ")", "-", "–", "and", "*", "|"})
#: Words after which no address of the person before them follows.
_VERBS: Final = frozenset("was were has had been admitted pleaded denied appeared said told also received and".split())
#: Words between an age and the address after it: ``the 34-year-old father-of-three, of Harlow``.
_BEFORE_HOME: Final = frozenset(", man woman who is and father mother dad mum grandfather driver".split())
#: Tokens of a subject like ``The former Burnley winger`` and the comma after it.
_SUBJECT: Final = 8
#: Words before ``home`` that make it somebody else's.
_OTHERS_HOME: Final = frozenset({"the", "her", "their", "a", "an"})
#: What closes an address that nothing introduces: ``Dean Ashdown (34), Harlow - six years``.
_AFTER_HOME: Final = frozenset({",", ".", ";", "-", "–", "—", "|"})
#: Words of ``and his wife``.
_RELATED: Final = 3


def group_homes(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``Both live in Mill Lane, Harlow``: the address of the people named last before."""
    named: list[int] = []
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        for item in items:
            if isinstance(item, PersonMention) and drafts[item.person].suspect:
                named = [person for person in named if person != item.person] + [item.person]
            elif isinstance(item, Reference) and (item.number or item.word in ("both", "all") or item.definite):
                number = item.number or (2 if item.word == "both" else len(named))
                copula = prose.tokens.words[item.end : item.end + 1] in (["are"], ["were"])
                begin = past_comma(prose.tokens, item.end) + copula
                if not item.number and item.word not in ("both", "all") and begin == item.end:
                    continue  # ``the gang from Harlow`` may be others
                address = read_address(prose.tokens, begin, sentence.end) if begin < sentence.end else None
                for person in named[-number:] if address else ():
                    if address and drafts[person].address is None:
                        _keep_address(prose.tokens, drafts[person], address)


def addresses_in_order(prose: Prose, sentence: Sentence, items: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """``Dean Ashdown and Lee Pell, of Harlow and Luton respectively``: a place for each, in their order."""
    words = prose.tokens.words
    for last in range(sentence.start + 3, sentence.end):
        if words[last].lower() != "respectively" or not is_capitalised(words[last - 1]):
            continue
        first = next((p for p in range(last - 1, max(sentence.start, last - 16), -1) if words[p] in ("of", "from")), 0)
        cuts = [p for p in range(first + 1, last) if words[p] in ("and", ",")]
        parts = [Mention(a + 1, b) for a, b in pairwise([first, *cuts, last]) if a + 1 < b]
        people = [item for item in items if isinstance(item, PersonMention) and item.end <= first]
        if first and 1 < len(parts) <= len(people):
            for item, part in zip(people[-len(parts) :], parts, strict=True):
                drafts[item.person].address = address_text(prose.tokens, part)
                drafts[item.person].spans.append(part)


def address_beside(
    tokens: Tokens, items: Sequence[Mention], place: int, drafts: Sequence[Draft], limit: int
) -> Mention | None:
    """Give the person at ``place`` the address printed after his name and age, and tell where it stands."""
    item = items[place]
    assert isinstance(item, PersonMention)
    limit = _before_next_person(items, place, limit)
    position = past_alias(tokens, item.end)
    after = next((other for other in items[place + 1 :] if other.start >= position), None)
    if isinstance(after, Age) and after.start - position <= MIDDLE_GAP:
        position = after.end if only_apposition(tokens, position, after.start) else position
    if tokens.words[position : position + 1] == ["("] and tokens.stems[position + 1 : position + 2] not in (
        ["of"],
        ["from"],
    ):
        position = _past_bracket(tokens, position, limit)
    while position < limit and tokens.words[position] in _PAST_SIGNS:
        position += 1
    draft = drafts[item.person]
    if position < limit and _says_same_address(tokens, position):
        draft.address = draft.address or _last_address(items, place, drafts)
        draft.same_address = draft.address is None
        return Mention(position, _past_same(tokens, position, limit))
    address = _introduced(tokens, position, limit) or _bare_address(tokens, position, item.end, limit)
    address = address or _bracketed(tokens, item.end, limit)
    if address:
        _keep_address(tokens, draft, address)
        partner = items[place - 1] if place else None
        if not isinstance(partner, PersonMention) or partner.person == item.person:
            partner = next((other for other in reversed(items[:place]) if isinstance(other, PersonMention)), None)
        if partner is not None and _live_together(tokens, partner, item) and drafts[partner.person].address is None:
            _keep_address(tokens, drafts[partner.person], address)
    return address


def _live_together(tokens: Tokens, first: Mention, second: Mention) -> bool:
    """``Neil and Carol Tate``, ``Tate and Orr``, ``Neil Tate (72) and his wife Carol``: whether one address is of both."""
    words = [word.lower() for word in tokens.words[first.end : second.start] if not word.isdecimal()]
    words = [word for word in words if word not in ("(", ")", ",", "aged")]
    if len(words) == second.start - first.end == 1:
        return words[0] in ("and", "&")
    return len(words) == _RELATED and words[0] == "and" and words[1] in POSSESSIVES and words[2] in RELATIONS


def _before_next_person(items: Sequence[Mention], place: int, limit: int) -> int:
    """Where the next person's name begins: an address ends there at the latest."""
    return next((item.start for item in items[place + 1 :] if isinstance(item, PersonMention)), limit)


def _says_same_address(tokens: Tokens, position: int) -> bool:
    words = [word.lower() for word in tokens.words[position : position + 5]]
    return "same" in words and not SAME_PLACES.isdisjoint(words[words.index("same") + 1 :][:2])


def _past_same(tokens: Tokens, position: int, limit: int) -> int:
    """The token after ``of the same address``."""
    end = position
    while end < limit and tokens.words[end].isalpha():
        end += 1
    return end


def same_addresses(drafts: Sequence[Draft]) -> None:
    """``of the same address``, where the address was told of somebody named before in a later paragraph."""
    for place, draft in enumerate(drafts):
        if draft.same_address:
            draft.address = next((other.address for other in reversed(drafts[:place]) if other.address), None)


def _last_address(items: Sequence[Mention], place: int, drafts: Sequence[Draft]) -> str | None:
    """The address printed last before the person at ``place``."""
    before = [item.person for item in items[:place] if isinstance(item, PersonMention) and drafts[item.person].address]
    known = [draft.address for draft in drafts if draft.address]
    return drafts[before[-1]].address if before else (known[-1] if known else None)


def _introduced(tokens: Tokens, position: int, limit: int) -> Mention | None:
    """The address after ``of``, ``from``, ``living in``, at once or past an apposition (``, 52, a florist, of``)."""
    for start in range(position, min(position + APPOSITION, limit)):
        opens = (
            start == position
            or tokens.words[start - 1] in (",", "is")
            or tokens.words[start].lower() in ("lived", "living", "lives")
            or (
                tokens.words[start].lower() == "home"
                and _OTHERS_HOME.isdisjoint(tokens.words[max(position, start - 3) : start])
            )
        )
        address = read_address(tokens, start, limit) if opens else None
        if address:
            return address
        if tokens.words[start].lower() in _VERBS:
            return None
    return None


def _past_bracket(tokens: Tokens, position: int, limit: int) -> int:
    """The token after a bracket beside a name: a date of birth, an alias."""
    for end in range(position, min(position + 12, limit)):
        if tokens.words[end] == ")":
            return end + 1
    return position


def _bare_address(tokens: Tokens, position: int, name_end: int, limit: int) -> Mention | None:
    """``Dean Ashdown, 34, Mill Lane, Harlow,``: an address that nothing introduces, told by its street or by a comma."""
    if position >= limit:
        return None
    fixed = tokens.words[position].lower() in ("no", "homeless")
    numbered = tokens.words[position].isdecimal() and is_capitalised(
        (*tokens.words[position + 1 : position + 2], ".")[0]
    )
    if position == name_end or not (fixed or numbered or is_capitalised(tokens.words[position])):
        return None
    end = address_end(tokens, position, limit)
    words = [word.lower() for word in tokens.words[position:end]]
    streets = any(word in PLACE_WORDS for word in words)
    closed = end < limit and (tokens.words[end] in _AFTER_HOME or tokens.words[position - 1] == ")")
    known = fixed or streets or (not numbered and ("," in words or closed))
    return Mention(position, end) if end > position and known and (fixed or words[0] not in SENTENCE_WORDS) else None


def _bracketed(tokens: Tokens, start: int, limit: int) -> Mention | None:
    """``Kojo Mensah (40, Ilford)``: an address after the age in one bracket."""
    words = tokens.words
    if start + 3 >= limit or words[start] != "(" or not words[start + 1].isdecimal() or words[start + 2] != ",":
        return None
    end = address_end(tokens, start + 3, limit)
    return Mention(start + 3, end) if end > start + 3 and words[end : end + 1] == [")"] else None


def _keep_address(tokens: Tokens, draft: Draft, address: Mention) -> None:
    text = address_text(tokens, address)
    if draft.address is None or len(text) > len(draft.address):
        draft.address = text
        draft.spans.append(address)
        draft.homes.append(address)


def shared_address(prose: Prose, sentence: Sentence, items: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """``both of Mill Lane``, ``all from Harlow`` after a list of names is everybody's address; ``both Harlow`` its town."""
    tokens, limit = prose.tokens, sentence.end
    named = [item for item in items if isinstance(item, PersonMention)]
    for position in range(named[1].end, limit - 1) if len(named) > 1 else ():
        word = tokens.words[position].lower()
        if word not in ("both", "all"):
            continue
        group = [drafts[item.person] for item in named if item.end <= position]
        members = group[-2:] if word == "both" else group
        address = read_address(tokens, position, min(limit, _next_named(named, position, limit)))
        if address:
            for draft in members:
                if draft.address is None:
                    _keep_address(tokens, draft, address)
        elif tokens.words[position - 1] == ",":
            _shared_town(tokens, position + 1, members, limit)


def _next_named(named: Sequence[PersonMention], position: int, limit: int) -> int:
    """Where the first name after token ``position`` begins."""
    return next((item.start for item in named if item.start > position), limit)


def _shared_town(tokens: Tokens, start: int, members: Sequence[Draft], limit: int) -> None:
    """``Ashdown, of Mill Lane and Orr, of Elm Road, both Harlow``: the town of every street before."""
    end = address_end(tokens, start, limit)
    town = " ".join(tokens.words[start:end])
    for draft in members:
        if town and draft.address and not draft.address.endswith(town):
            draft.address = f"{draft.address}, {town}"


def homes_of_subjects(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``The former winger, from Whalley, admitted fraud``: any noun for whoever was last named, before what he did."""
    last: int | None = None
    words = prose.tokens.words
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        comma = next(
            (p for p in range(sentence.start, min(sentence.start + _SUBJECT, sentence.end)) if words[p] == ","), 0
        )
        told = all(item.start > comma or isinstance(item, Number) for item in items)
        if last is not None and comma and words[sentence.start].lower() == "the" and told and act_follows(items, -1):
            home_after(prose.tokens, comma + 1, sentence.end, drafts[last])
        for item in items:
            if isinstance(item, PersonMention) and drafts[item.person].suspect:
                last = item.person


def address_after(tokens: Tokens, age: Age, owner: Draft, limit: int) -> None:
    """``The 34-year-old father-of-three, of Harlow``: the address after an age that stands for its person."""
    position = age.end
    words = tokens.words
    while position < limit and words[position].lower() in _BEFORE_HOME:
        parent = words[position + 1 : position + 4] == ["-", "of", "-"]  # ``father-of-three``
        position += 5 if parent else 1
    address = read_address(tokens, position, limit) if position < limit else None
    if address and owner.address is None:
        _keep_address(tokens, owner, address)


def home_after(tokens: Tokens, position: int, limit: int, owner: Draft) -> None:
    """The address that begins right at ``position``."""
    address = read_address(tokens, position, limit) if position < limit else None
    if address and owner.address is None:
        _keep_address(tokens, owner, address)
