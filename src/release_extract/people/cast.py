"""Mentions -> Cast: the only file that decides which names are one person and what is printed of each."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from release_extract.language.prose import Prose, Sentence
from release_extract.language.tokens import Tokens
from release_extract.mentions.addresses import address_end, address_text, read_address
from release_extract.mentions.model import Age, Cue, Mention, Mentions, NameMention, Number, OffenceMention, Reference
from release_extract.mentions.names import is_capitalised
from release_extract.people.aliases import is_alias, past_alias
from release_extract.people.bystanders import suffers
from release_extract.people.draft import LIST_REACH, OFFICES, TITLES, Draft, name_words
from release_extract.people.model import Cast, Person, PersonMention
from release_extract.people.short import ShortNames
from release_extract.people.suspects import act_follows, mark_suspects
from release_extract.people.topics import is_digest, is_without_defendants, lead_words
from release_extract.people.unnamed import add_unnamed, age_of_noun
from release_extract.rules.address_words import SAME_PLACES
from release_extract.rules.pronouns import NOUN_GENDER, POSSESSIVES, RELATIONS
from release_extract.rules.titles import PLACE_WORDS, SENTENCE_WORDS

_PAST_SIGNS: Final = frozenset({",", "(", ")", "-", "–", "and", "*", "|"})
#: Tokens that a trade or the like may take between a name and its address.
_APPOSITION: Final = 14
#: Words after which no address of the person before them follows.
_VERBS: Final = frozenset("was were has had been admitted pleaded denied appeared said told also received and".split())
_MIDDLE_GAP: Final = 4
#: Letters of a surname from which on one that differs is a slip.
_SURE_LETTERS: Final = 5
#: Sentences that may describe a defendant before his name.
_LEAD: Final = 5
#: Words between a name or address and an age.
_BEFORE_AGE: Final = frozenset({",", "(", "aged", "age", "and", "who", "is", "now", "just", "only", "also"})
_APPOSED: Final = (_BEFORE_AGE - {"and"}) | frozenset("then a pictured inset turned turns years old jr sr esq".split())
_SAYING_AGE: Final = (["who", "is"], ["and", "is"], ["who", "turned"])
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
#: Nouns that take up a defendant again with what is printed of him: ``The man, 34, of Harlow,``.
_TAKEN_UP: Final = frozenset(
    "man woman boy girl teenager youth defendant accused driver motorist pensioner father mother dad mum worker builder "
    "labourer student nurse teacher landlord businessman businesswoman offender pair".split()
)


def cast_of(prose: Prose, mentions: Mentions) -> Cast:
    """Resolve every name of the release."""
    drafts: list[Draft] = []
    owners = _cluster(prose.tokens, mentions, drafts)
    by_sentence = _resolve(prose, mentions, drafts, owners)
    if is_digest(prose):
        by_sentence = tuple(tuple(item for item in items if not _opens_other_case(item)) for items in by_sentence)
    _describe(prose, by_sentence, drafts)
    _pair_ages(by_sentence, drafts)
    _clear_roles(drafts)
    mark_suspects(prose, by_sentence, drafts)
    by_sentence = _other_cases(by_sentence, drafts)
    _group_homes(prose, by_sentence, drafts)
    _loose_ages(prose, by_sentence, drafts)
    _homes_of_subjects(prose, by_sentence, drafts)
    _lead_descriptions(prose, by_sentence, drafts)
    _same_addresses(drafts)
    if not is_without_defendants(lead_words(prose)):
        by_sentence = add_unnamed(prose, by_sentence, drafts)
        _loose_ages(prose, by_sentence, drafts)
    people = tuple(_person(draft) for draft in drafts)
    suspects = tuple(i for i, draft in enumerate(drafts) if draft.suspect)
    accused = tuple(i for i in suspects if drafts[i].accused)
    return Cast(people, suspects, accused, by_sentence)


def _opens_other_case(item: Mention) -> bool:
    """``In another case``, which of several cases in one release only tells where the next one begins."""
    return isinstance(item, Cue) and item.kind == "other_case"


def _other_cases(by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> tuple[tuple[Mention, ...], ...]:
    """The mentions, with whoever is of another case turned into the words that say so."""
    return tuple(
        tuple(
            Cue(item.start, item.end, "other_case")
            if isinstance(item, PersonMention) and drafts[item.person].earlier and not drafts[item.person].suspect
            else item
            for item in items
        )
        for items in by_sentence
    )


def _pair_ages(by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``The pair, aged 34 and 19 respectively``: the two people named last before, in their order."""
    named: list[int] = []
    for items in by_sentence:
        for place, item in enumerate(items):
            if isinstance(item, PersonMention) and drafts[item.person].role not in OFFICES:
                named = [person for person in named if person != item.person] + [item.person]
            elif isinstance(item, Reference) and item.number == 2 and len(named) > 1:
                for person, years in zip(named[-2:], _two_ages(items, place), strict=False):
                    drafts[person].age = drafts[person].age or years


def _group_homes(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``Both live in Mill Lane, Harlow``: the address of the people named last before."""
    named: list[int] = []
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        for item in items:
            if isinstance(item, PersonMention) and drafts[item.person].suspect:
                named = [person for person in named if person != item.person] + [item.person]
            elif isinstance(item, Reference) and (item.number or item.word in ("both", "all") or item.definite):
                number = item.number or (2 if item.word == "both" else len(named))
                copula = prose.tokens.words[item.end : item.end + 1] in (["are"], ["were"])
                begin = _past_comma(prose.tokens, item.end) + copula
                if not item.number and item.word not in ("both", "all") and begin == item.end:
                    continue  # ``the gang from Harlow`` may be others
                address = read_address(prose.tokens, begin, sentence.end) if begin < sentence.end else None
                for person in named[-number:] if address else ():
                    if address and drafts[person].address is None:
                        _keep_address(prose.tokens, drafts[person], address)


def _two_ages(items: Sequence[Mention], place: int) -> tuple[int, ...]:
    following = items[place + 1 : place + 3]
    if len(following) < 2 or not isinstance(following[0], Age) or following[1].start - following[0].end > 1:
        return ()
    second = following[1]
    years = second.years if isinstance(second, Age) else int(second.value) if isinstance(second, Number) else 0
    return (following[0].years, years) if years else ()


def _clear_roles(drafts: Sequence[Draft]) -> None:
    """An officer or director printed with his age is a defendant: of one who only speaks no release prints it."""
    for draft in drafts:
        if draft.role in ("officer", "official") and draft.age is not None:
            draft.role = None


def _person(draft: Draft) -> Person:
    return Person(
        draft.name,
        draft.words[-1] if draft.words else "",
        draft.gender,
        draft.role,
        draft.age,
        draft.address,
        draft.anonymous,
        draft.company,
        tuple(draft.spans),
    )


def _cluster(tokens: Tokens, mentions: Mentions, drafts: list[Draft]) -> dict[int, int]:
    """The draft of each full name, by the mention's first token. Short names wait until all full ones are known."""
    owners: dict[int, int] = {}
    names = _with_surnames([m for sentence in mentions.by_sentence for m in sentence if isinstance(m, NameMention)])
    aliases = {b.start: a.start for a, b in pairwise(names) if is_alias(tokens, a, b)}
    full = [mention for mention in names if mention.start not in aliases]
    for mention in sorted(full, key=lambda m: (len(name_words(m.name)) < 2, m.start)):
        index = _same_person(mention, drafts)
        if index is None:
            drafts.append(Draft(mention))
            index = len(drafts) - 1
        else:
            _merge(drafts[index], mention)
        owners[mention.start] = index
    for alias, name in aliases.items():
        owners[alias] = owners[aliases.get(name, name)]
    return owners


def _with_surnames(names: Sequence[NameMention]) -> list[NameMention]:
    """``Ashdown's brother Clive, 55``: a relative printed by the given name alone has the surname said before."""
    found: list[NameMention] = []
    surname = ""
    for mention in names:
        if mention.role == "relative" and " " not in mention.name and surname:
            mention = replace(mention, name=f"{mention.name} {surname}")
        elif " " in mention.name and mention.role not in OFFICES and not mention.company:
            surname = mention.name.split()[-1]
        found.append(mention)
    return found


def _same_person(mention: NameMention, drafts: Sequence[Draft]) -> int | None:
    words = name_words(mention.name)
    bearer = _by_surname(mention, words[0], drafts) if len(words) == 1 else None
    if bearer is not None:
        return bearer
    return next((i for i, draft in enumerate(drafts) if _same_words(words, draft.words)), None)


def _same_words(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two full names are one person's: the same surname, and no given name that the other has not."""
    if len(a) < 2 or len(b) < 2:
        return list(a) == list(b)
    if a[0] == b[0] and len(a) == len(b) and _misprinted(a[-1], b[-1]):
        return True
    return a[-1] == b[-1] and (set(a) <= set(b) or set(b) <= set(a))


def _misprinted(a: str, b: str) -> bool:
    """Whether two surnames differ in one letter, as a slip does."""
    if min(len(a), len(b)) < _SURE_LETTERS or len(a) != len(b):
        return False
    first = next((i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y), None)
    return first is not None and a[first + 1 :] == b[first + 1 :]


def _by_surname(mention: NameMention, word: str, drafts: Sequence[Draft]) -> int | None:
    """The bearer of a surname that stands with a title; of several whom the title fits, the one named last before."""
    bearers = [i for i, draft in enumerate(drafts) if len(draft.words) > 1 and draft.words[-1] == word]
    if mention.role in OFFICES:
        bearers = [i for i in bearers if drafts[i].role == mention.role]
    elif mention.role in TITLES and len(bearers) > 1:
        bearers = [i for i in bearers if drafts[i].gender in (TITLES[mention.role], None)]
        before = {i: [s.start for s in drafts[i].spans if s.start < mention.start] for i in bearers}
        bearers = sorted((i for i in bearers if before[i]), key=lambda i: max(before[i]))[-1:] or bearers
    return bearers[0] if len(bearers) == 1 else None


def _merge(draft: Draft, mention: NameMention) -> None:
    words = name_words(mention.name)
    if len(words) > len(draft.words):
        draft.name, draft.words = mention.name, words
    if mention.role and mention.role not in TITLES:
        draft.role = draft.role or mention.role
    draft.ever_titled = draft.ever_titled or mention.role in ("mr", "mrs")
    draft.spans.append(mention)


def _resolve(
    prose: Prose, mentions: Mentions, drafts: list[Draft], owners: dict[int, int]
) -> tuple[tuple[Mention, ...], ...]:
    """Each sentence's mentions with full names and later surnames turned into persons, the cast in order of mention."""
    order = sorted(range(len(drafts)), key=lambda i: min(span.start for span in drafts[i].spans))
    rank = {old: new for new, old in enumerate(order)}
    drafts[:] = [drafts[i] for i in order]
    short = ShortNames(drafts)
    resolved = []
    for sentence, found in zip(prose.sentences, mentions.by_sentence, strict=True):
        full = {m.start: rank[owners[m.start]] for m in found if isinstance(m, NameMention)}
        items = [PersonMention(m.start, m.end, full[m.start]) if m.start in full else m for m in found]
        resolved.append(tuple(short.resolve(prose, sentence, items)))
    return tuple(resolved)


def _describe(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """Give each person the age and address printed beside a mention."""
    told = list(zip(prose.sentences, by_sentence, strict=True))
    for sentence, items in sorted(told, key=lambda pair: pair[0].kind == "caption"):
        for place, item in enumerate(items):
            if isinstance(item, PersonMention):
                _age_beside(prose.tokens, items, place, drafts[item.person])
                _paired_ages(prose.tokens, items, place, drafts)
                address = _address_beside(prose.tokens, items, place, drafts, sentence.end)
                _age_past_address(prose.tokens, items, place, drafts[item.person], address)
            elif isinstance(item, Age):
                _age_of_several(prose.tokens, items, place, drafts)
        _shared_address(prose, sentence, items, drafts)
        _addresses_in_order(prose, sentence, items, drafts)


def _age_past_address(
    tokens: Tokens, items: Sequence[Mention], place: int, draft: Draft, address: Mention | None
) -> None:
    """``Dean Ashdown, of Mill Lane, Harlow, aged 34,``."""
    if address is None or draft.age is not None or draft.company:
        return
    after = next((item for item in items[place + 1 :] if item.start >= address.end), None)
    if isinstance(after, Age) and after.noun < 0 and after.start - address.end <= _MIDDLE_GAP:
        between = {word.lower() for word in tokens.words[address.end : after.start]}
        if between <= _BEFORE_AGE:
            draft.age = after.years
            draft.spans.append(Mention(after.start, after.end))


def _age_of_several(tokens: Tokens, items: Sequence[Mention], place: int, drafts: Sequence[Draft]) -> None:
    """``Two 19-year-olds, Dean Ashdown, of Harlow, and Lee Pell``: the age of everybody in the list after it."""
    age = items[place]
    assert isinstance(age, Age)
    if tokens.words[age.end - 1].lower() != "olds":
        return
    for item in items[place + 1 :]:
        if not isinstance(item, PersonMention):
            break
        drafts[item.person].age = drafts[item.person].age or age.years


def _addresses_in_order(prose: Prose, sentence: Sentence, items: Sequence[Mention], drafts: Sequence[Draft]) -> None:
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


def _age_beside(tokens: Tokens, items: Sequence[Mention], place: int, draft: Draft) -> None:
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
    beside = after.start - end <= _MIDDLE_GAP and _only_apposition(tokens, end, after.start)
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
    if tokens.words[end : end + 1] != [","] or age.start - end > _MIDDLE_GAP + 2:
        return False
    words = [word.lower() for word in tokens.words[end + 1 : age.start]]
    return words[:1] in (["the"], ["a"], ["an"]) and not {",", "and", "who", "was", "of", "from"} & set(words)


def _age_before(tokens: Tokens, items: Sequence[Mention], place: int) -> Age | None:
    """``19-year-old Jodie Ashdown``, ``his 29-year-old co-accused, lorry driver Samuel Greer``."""
    back = place - 1
    while back >= 0 and (isinstance(items[back], Reference) or _is_plain(items[back])):
        back -= 1
    found = items[back] if back >= 0 else None
    if not isinstance(found, Age) or items[place].start - found.end > _APPOSITION:
        return None
    if found.noun < 0 and back and _age_after(tokens, items, back - 1) is found:
        return None
    words = [word.lower() for word in tokens.words[found.end : items[place].start]]
    bare = back == place - 1
    if bare and words == [","] and tokens.words[found.start - 1].lower() == "aged":
        return found  # ``Now aged 19, Tyrell Manning``
    return None if "and" in words or (bare and ("," in words or len(words) > _MIDDLE_GAP)) else found


def _is_plain(item: Mention) -> bool:
    """``burglar`` of ``the 34-year-old burglar Dean Ashdown``."""
    return isinstance(item, OffenceMention) and item.plain


def _paired_ages(tokens: Tokens, items: Sequence[Mention], place: int, drafts: Sequence[Draft]) -> None:
    """``Paul and Tina Ashdown, 56 and 53,``: the ages of two people, in their order."""
    first, second = items[place - 1] if place else None, items[place]
    if not isinstance(first, PersonMention) or not isinstance(second, PersonMention) or second.start - first.end > 1:
        return
    begin = _past_comma(tokens, second.end)
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


def _only_apposition(tokens: Tokens, start: int, end: int) -> bool:
    return all(not word.isalpha() or word.lower() in _APPOSED for word in tokens.words[start:end])


def _address_beside(
    tokens: Tokens, items: Sequence[Mention], place: int, drafts: Sequence[Draft], limit: int
) -> Mention | None:
    """Give the person at ``place`` the address printed after his name and age, and tell where it stands."""
    item = items[place]
    assert isinstance(item, PersonMention)
    limit = _before_next_person(items, place, limit)
    position = past_alias(tokens, item.end)
    after = next((other for other in items[place + 1 :] if other.start >= position), None)
    if isinstance(after, Age) and after.start - position <= _MIDDLE_GAP:
        position = after.end if _only_apposition(tokens, position, after.start) else position
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


def _same_addresses(drafts: Sequence[Draft]) -> None:
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
    for start in range(position, min(position + _APPOSITION, limit)):
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


def _shared_address(prose: Prose, sentence: Sentence, items: Sequence[Mention], drafts: Sequence[Draft]) -> None:
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


def _loose_ages(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``The 42-year-old``, paragraphs after the name, is whoever was last named, has no age and may be a defendant."""
    last: int | None = None
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        for place, item in enumerate(items):
            if isinstance(item, PersonMention) and drafts[item.person].suspect:
                last = item.person
            elif isinstance(item, Reference) and last is not None and item.definite and not item.plural:
                _taken_up(prose.tokens, items, place, drafts[last], sentence.end)
                begin = _past_comma(prose.tokens, _past_number_of(prose.tokens, item.end))
                _home_after(prose.tokens, begin, sentence.end, drafts[last])
            elif isinstance(item, Age) and last is not None and _said_of_known(prose.tokens, items, place):
                owner = _of_age(drafts, item.years) or drafts[last]
                if owner.age is None and not owner.company:
                    owner.age = item.years
                    owner.spans.append(Mention(item.start, item.end))
                if owner.age == item.years:
                    _address_after(prose.tokens, item, owner, sentence.end)


def _of_age(drafts: Sequence[Draft], years: int) -> Draft | None:
    """The one possible defendant of whom this age is known."""
    found = [draft for draft in drafts if draft.suspect and draft.age == years]
    return found[0] if len(found) == 1 else None


def _homes_of_subjects(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``The former winger, from Whalley, admitted fraud``: any noun for whoever was last named, before what he did."""
    last: int | None = None
    words = prose.tokens.words
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        comma = next(
            (p for p in range(sentence.start, min(sentence.start + _SUBJECT, sentence.end)) if words[p] == ","), 0
        )
        told = all(item.start > comma or isinstance(item, Number) for item in items)
        if last is not None and comma and words[sentence.start].lower() == "the" and told and act_follows(items, -1):
            _home_after(prose.tokens, comma + 1, sentence.end, drafts[last])
        for item in items:
            if isinstance(item, PersonMention) and drafts[item.person].suspect:
                last = item.person


def _taken_up(tokens: Tokens, items: Sequence[Mention], place: int, owner: Draft, limit: int) -> None:
    """``The man, 34, of Harlow,``: a noun for whoever was last named, with what is printed of him."""
    item = items[place]
    after = items[place + 1] if place + 1 < len(items) else None
    if not isinstance(item, Reference) or item.word not in _TAKEN_UP or not isinstance(after, Age) or owner.company:
        return
    gender = NOUN_GENDER.get(item.word)
    fits = gender is None or owner.gender in (gender, None)
    beside = after.noun < 0 and set(tokens.words[item.end : after.start]) <= {",", "(", "aged", "who", "is"}
    if owner.age is None and fits and beside and not suffers(tokens, Mention(item.start, after.end)):
        owner.age = after.years
        owner.spans.append(Mention(after.start, after.end))
        _address_after(tokens, after, owner, limit)


def _said_of_known(tokens: Tokens, items: Sequence[Mention], place: int) -> bool:
    """Whether the age is ``the 42-year-old`` with no name after it."""
    item = items[place]
    before = tokens.words[item.start - 1].lower() if item.start else ""
    after = items[place + 1] if place + 1 < len(items) else None
    named = isinstance(after, PersonMention) and after.start - item.end <= _MIDDLE_GAP
    return before in ("the", "unemployed") and not named


def _address_after(tokens: Tokens, age: Age, owner: Draft, limit: int) -> None:
    position = age.end
    words = tokens.words
    while position < limit and words[position].lower() in _BEFORE_HOME:
        parent = words[position + 1 : position + 4] == ["-", "of", "-"]  # ``father-of-three``
        position += 5 if parent else 1
    address = read_address(tokens, position, limit) if position < limit else None
    if address and owner.address is None:
        _keep_address(tokens, owner, address)


def _past_number_of(tokens: Tokens, position: int) -> int:
    """The token after the ``-of-three`` of ``father-of-three`` at ``position``."""
    return position + 4 if tokens.words[position : position + 3] == ["-", "of", "-"] else position


def _past_comma(tokens: Tokens, position: int) -> int:
    return position + 1 if tokens.words[position : position + 1] == [","] else position


def _lead_descriptions(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``A 29-year-old man from Harlow is behind bars``: what the lead prints of somebody whom the text names later."""
    for sentence, items in list(zip(prose.sentences, by_sentence, strict=True))[:_LEAD]:
        for place, item in enumerate(items):
            if isinstance(item, Reference) and not item.plural and item.definite is False:
                told = act_follows(items, place) or _sentencing_of(items, place)
                alone = [draft for draft in drafts if draft.suspect]
                if told and len(alone) == 1 and not alone[0].company:
                    _home_after(prose.tokens, item.end, sentence.end, alone[0])
                owner = _only_ageless(drafts, NOUN_GENDER.get(item.word))
                age = age_of_noun(prose.tokens.words, items, place)
                if (
                    owner is not None
                    and age is not None
                    and (act_follows(items, place) or _sentencing_of(items, place))
                ):
                    owner.age = age.years
                    owner.spans.append(Mention(age.start, age.end))
                    _home_after(prose.tokens, item.end, sentence.end, owner)


def _only_ageless(drafts: Sequence[Draft], gender: str | None) -> Draft | None:
    """The one possible defendant without an age who may be of this gender."""
    found = [
        d
        for d in drafts
        if d.suspect and d.age is None and not d.company and (gender is None or d.gender in (gender, None))
    ]
    return found[0] if len(found) == 1 else None


def _sentencing_of(items: Sequence[Mention], place: int) -> bool:
    return any(
        isinstance(item, Cue) and item.kind in ("sentenced", "given")
        for item in (*items[:place], *items[place + 1 : place + 2])
    )


def _home_after(tokens: Tokens, position: int, limit: int, owner: Draft) -> None:
    address = read_address(tokens, position, limit) if position < limit else None
    if address and owner.address is None:
        _keep_address(tokens, owner, address)
