"""Which named people may be defendants, from what they do and undergo and how they are printed. Unnamed ones: ``unnamed.py``."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from release_extract.language.prose import Prose
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import (
    Age,
    CourtMention,
    Cue,
    Date,
    Duration,
    Mention,
    Money,
    OffenceMention,
    OrderMention,
    Reference,
)
from release_extract.mentions.names import is_capitalised
from release_extract.people.aliases import past_alias
from release_extract.people.bystanders import before_name, bystanders_of, is_harmed, suffers
from release_extract.people.draft import LIST_REACH, OFFICES, Draft
from release_extract.people.model import PersonMention
from release_extract.people.topics import is_search, is_without_defendants, lead_words, opens_earlier
from release_extract.rules.cues import PLEAS
from release_extract.rules.person_words import (
    BEING,
    CASES,
    HAVING,
    JUDGES,
    JUDGES_SAYING,
    OBJECT_MARKS,
    OPENS_APPOSITION,
    SPOKE,
    TRIALS,
)
from release_extract.rules.pronouns import COMPANY_NOUNS, RELATIONS
from release_extract.rules.titles import OFFICER_NOUNS

#: Acts that only a defendant does or undergoes.
_DEFENDANTS_ACTS: Final = frozenset(
    "guilty denied trial convicted acquitted charged sentenced appeared next did_the_act discontinued left_on_file "
    "undecided appealed".split()
)
#: Tokens between the company that somebody is director of and what happened to him: its address.
_PAST_EMPLOYER: Final = 8
#: Acts that make a defendant, whatever else the release tells of him.
_FINAL_ACTS: Final = frozenset({"charged", "convicted", "acquitted", "sentenced", "discontinued"})
#: Acts that open a list of those to whom they were done.
_LISTING: Final = frozenset({"charged", "appeared", "next"})
_BEFORE_TERM: Final = frozenset({"-", "–", "—", ":", "(", ",", "|"})
#: Sentences that may tell what the release is of, and tokens of one in which its subject is named.
_LEAD: Final = 3
_OFFICER_REACH: Final = 5
#: Tokens before a name in which the judge who speaks to its bearer is named: ``Judge Ann Hall told``.
_REACH_OF_JUDGE: Final = 5
#: Tokens of ``the`` and ``the company`` between an act and whom it meets.
_BEFORE_OBJECT: Final = 1
#: Tokens between an act and what takes it back.
_BESIDE: Final = 4
_SHARED_ACTS: Final = _DEFENDANTS_ACTS | {"given"}
#: Words that alone make a list of two names.
_JOINED: Final = frozenset({",", "and", "&", "along", "together", "with", "as", "well", "its", "director"})
#: Words before the next one of whom an act is told, and between his name and what it tells.
_NEXT_SUBJECT: Final = frozenset({"and", ",", ";", "while", "but", "with"})
#: Tokens before a name in which ``alongside`` tells with whom he was tried.
_REACH_OF_ALONGSIDE: Final = 10
_SHARED_ACT: Final = frozenset({"aged", "to", "for", "of", "a", "an", "the", "was", "got"})
#: Words of a list of people: ``Paul Ashdown, 56, and his wife Tina, 53``.
_LIST_WORDS: Final = frozenset({",", "and", "&", "(", ")", "aged", "his", "her", "their"}) | RELATIONS


def mark_suspects(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """Mark whoever does or undergoes what only a defendant does, or is printed with age and address."""
    lead = lead_words(prose)
    if is_without_defendants(lead):
        return
    _mark_by_words(prose, by_sentence, drafts)
    bystanders = bystanders_of(prose.tokens, by_sentence, drafts)
    if is_search(lead):
        _keep_accused(drafts)
    else:
        _mark_by_address(prose.tokens, by_sentence, drafts, bystanders)
    people = [item for items in by_sentence for item in items if isinstance(item, PersonMention)]
    victims = {item.person for item in people if suffers(prose.tokens, item)}
    for items in by_sentence:
        _mark_neighbours(prose.tokens, items, drafts, bystanders, victims)
    if is_search(lead):
        return
    _mark_topics(prose, by_sentence, drafts)
    _clear_earlier(drafts)
    if not any(draft.suspect for draft in drafts):
        _mark_aged(prose, by_sentence, drafts, bystanders)
    if not any(draft.suspect for draft in drafts):
        _mark_only_one(prose, by_sentence, drafts, bystanders)


def _mark_by_words(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """Mark whoever is told to do or undergo what only a defendant does."""
    seen: set[int] = set()
    _mark_charge_lists(prose, by_sentence, drafts)
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        if _is_term_line(prose.tokens, sentence.start, items) and isinstance(items[0], PersonMention):
            drafts[items[0].person].suspect = True
        topic = sentence.kind == "heading" and names_topic(prose.tokens, items)
        _mark_by_acts(prose.tokens, items[1:] if topic else items, drafts)
        if sentence.kind not in ("heading", "caption"):
            _mark_earlier(prose.tokens, sentence.start, items, drafts, seen)
            seen |= {item.person for item in items if isinstance(item, PersonMention)}
        _mark_listed(prose.tokens, items, drafts)
    _mark_companies(by_sentence, drafts)


def _mark_charge_lists(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    for items, listed in zip(by_sentence, charge_lists(prose, by_sentence), strict=True):
        for item in items if listed else ():
            if isinstance(item, PersonMention) and drafts[item.person].role not in OFFICES:
                drafts[item.person].suspect = drafts[item.person].accused = True


def charge_lists(prose: Prose, by_sentence: Sequence[Sequence[Mention]]) -> list[bool]:
    """Which sentences list people who are charged: ``Police have charged three people: Dean Ashdown``, ``Those charged are:`` and a line for each."""
    found: list[bool] = []
    goes_on = False
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        people = [item for item in items if isinstance(item, PersonMention)]
        begin = people[0].start if people else sentence.end
        charged = any(isinstance(item, Cue) and item.kind in _LISTING and item.end <= begin for item in items)
        opens = any(
            isinstance(item, (PersonMention, Age, Reference)) and item.start <= sentence.start + 1 for item in items
        )
        opens = opens and not any(isinstance(item, Cue) and item.kind == "narrative" for item in items)
        introduced = charged and prose.tokens.words[begin - 1] == ":" and sentence.kind != "heading"
        found.append(introduced or (goes_on and opens))
        goes_on = found[-1]
    return found


def _keep_accused(drafts: Sequence[Draft]) -> None:
    """Of somebody sought, what he did years ago is told too: only whom this release charges is a defendant."""
    for draft in drafts:
        draft.suspect &= draft.accused


def _mark_only_one(
    prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft], bystanders: set[int]
) -> None:
    """``Detectives caught up with Barry Trott. He was jailed``: the one person named to whom the act can belong."""
    people = [item for items in by_sentence for item in items if isinstance(item, PersonMention)]
    out = bystanders | {item.person for item in people if suffers(prose.tokens, item) or is_harmed(prose.tokens, item)}
    able = [
        i
        for i, draft in enumerate(drafts)
        if i not in out and draft.role is None and not draft.company and not draft.ever_titled
    ]
    acts = any(
        _is_he(prose, item) and act_follows(items, place)
        for items in by_sentence
        for place, item in enumerate(items)
        if isinstance(item, (Reference, Age))
    )
    if acts and len(able) == 1:
        drafts[able[0]].suspect = True
    officers = [i for i, draft in enumerate(drafts) if draft.role == "officer" and i not in out]
    if acts and not able and officers and _is_of_officer(prose, by_sentence):
        drafts[officers[0]].role = None
        drafts[officers[0]].suspect = True


def _is_of_officer(prose: Prose, by_sentence: Sequence[Sequence[Mention]]) -> bool:
    """``A detective who stole cash has been jailed``: an officer in the dock, of whom the release is."""
    for sentence, items in zip(prose.sentences[:_LEAD], by_sentence, strict=False):
        start = [word.lower() for word in prose.tokens.words[sentence.start : sentence.start + _OFFICER_REACH]]
        decided = any(isinstance(item, Cue) and item.kind in _FINAL_ACTS | PLEAS for item in items)
        if decided and start[:1] in (["a"], ["an"]) and not OFFICER_NOUNS.isdisjoint(start):
            return True
    return False


def _mark_companies(by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``HSE prosecuted Pell Ltd. The company admitted``: the company named last, where another word for it does the act."""
    last: int | None = None
    for items in by_sentence:
        for place, item in enumerate(items):
            if isinstance(item, PersonMention) and drafts[item.person].company:
                last = item.person
            elif isinstance(item, Reference) and item.word in COMPANY_NOUNS and last is not None:
                drafts[last].suspect |= act_follows(items, place)


def _mark_listed(tokens: Tokens, items: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """``They are Dean Ashdown, 34, Lee Pell, 19, and Ian Orr, 20``: people who were said to be in the dock before."""
    if len(items) < 2 or not isinstance(items[0], Reference) or not items[0].plural:
        return
    people = [item for item in items if isinstance(item, PersonMention)]
    copula = [word.lower() for word in tokens.words[items[0].end : people[0].start]] if people else []
    if copula in (
        ["are"],
        ["were"],
        ["are", ":"],
        ["were", ":"],
        ["are", "named", "as"],
        ["have", "been", "named", "as"],
    ):
        for item in people:
            if drafts[item.person].role not in OFFICES:
                drafts[item.person].suspect = drafts[item.person].accused = True


def _mark_earlier(
    tokens: Tokens, start: int, items: Sequence[Mention], drafts: Sequence[Draft], seen: set[int]
) -> None:
    """``In February Lee Pell was jailed for three years``: note whoever is first named in a sentence about another time."""
    if not opens_earlier(tokens, start):
        return
    for place, item in enumerate(items):
        if isinstance(item, PersonMention):
            apart = place == 0 or not isinstance(items[place - 1], Reference)
            drafts[item.person].earlier = apart and item.person not in seen


def _clear_earlier(drafts: Sequence[Draft]) -> None:
    """Such a person, printed without age and address, is of another case where the release has defendants of its own."""
    if not any(draft.suspect and not draft.earlier for draft in drafts):
        return
    for draft in drafts:
        if draft.earlier and draft.age is None and draft.address is None:
            draft.suspect = draft.accused = False


def names_topic(tokens: Tokens, items: Sequence[Mention]) -> bool:
    """``Leon Ashdown: Cousins convicted of killing``: a headline whose first name is its topic, often a victim's."""
    first = items[0] if items else None
    return isinstance(first, PersonMention) and tokens.words[first.end : first.end + 1] == [":"]


def _mark_by_acts(tokens: Tokens, items: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    for place, item in enumerate(items):
        if isinstance(item, PersonMention) and _in_the_dock(tokens, items, place, drafts):
            drafts[item.person].role = None
            drafts[item.person].suspect = True
        if not isinstance(item, PersonMention) or drafts[item.person].role in OFFICES:
            continue
        acts = not is_object(tokens, item) and act_follows(items, place) and not _decides(tokens, items, place)
        if _is_beside(tokens, items, place) or is_tried(tokens, item.start):
            drafts[item.person].suspect = drafts[item.person].accused = True
        if acts or _is_met(tokens, items, place) or _shares_act(tokens, items, place):
            drafts[item.person].suspect = True
            drafts[item.person].accused |= is_accused(tokens, items, place) or is_charged(
                tokens, items, place, item.start
            )


def _mark_by_address(
    tokens: Tokens, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft], bystanders: set[int]
) -> None:
    """An address is printed of a defendant, and of a victim where somebody else is one: ``Mrs Pell, of Harlow``."""
    places = [span for draft in drafts for span in draft.homes]
    people = [item for items in by_sentence for item in items if isinstance(item, PersonMention)]
    victims = {item.person for item in people if suffers(tokens, item)}
    others = any(draft.suspect or _is_plain(draft) for draft in drafts)
    for place, draft in enumerate(drafts):
        harmed = place in bystanders or (others and (place in victims or draft.ever_titled))
        if draft.role not in OFFICES and draft.address is not None and not harmed:
            draft.suspect = True
        draft.suspect = draft.suspect and not any(_inside(span, places) for span in draft.spans[:1])


def _is_plain(draft: Draft) -> bool:
    """Whether somebody is printed with an age and without office or ``Mr``, as defendants are."""
    return draft.age is not None and draft.role not in OFFICES and not draft.ever_titled


def _is_term_line(tokens: Tokens, start: int, items: Sequence[Mention]) -> bool:
    """``Peter Dale, 34 - eight years``: a line that prints a name and a length of time and no more."""
    rest = [item for item in items[1:] if not isinstance(item, Age)]
    if not items or items[0].start > start + 1 or not rest or not isinstance(rest[0], Duration):
        return False
    signed = tokens.words[rest[0].start - 1] in _BEFORE_TERM
    return signed and all(isinstance(item, Duration) or _is_sentence(item) for item in rest)


def _mark_topics(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """``Marek Ashdown was stopped at Dover. He was jailed``: whoever opens a sentence and is ``he`` in the next."""
    topic: Draft | None = None
    for items in by_sentence:
        named = [item for item in items if isinstance(item, PersonMention)]
        first = next((item for item in items if isinstance(item, (PersonMention, Reference, Age))), None)
        if len(named) == 1 and isinstance(first, Reference) and prose.tokens.words[named[0].start - 1] == ":":
            first = named[0]
        if isinstance(first, PersonMention):
            draft = drafts[first.person]
            plain = draft.role not in OFFICES and not is_object(prose.tokens, first)
            topic = draft if plain else None
        elif (
            topic is not None
            and first is not None
            and not topic.titled
            and _is_he(prose, first)
            and act_follows(items, items.index(first))
        ):
            topic.suspect = True


def _is_he(prose: Prose, item: Mention) -> bool:
    if isinstance(item, Age):
        return prose.tokens.words[item.start - 1].lower() == "the"
    return isinstance(item, Reference) and (item.word in ("he", "she") or item.definite is True) and not item.plural


def _mark_aged(
    prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft], bystanders: set[int]
) -> None:
    """Where nobody else may be a defendant: whoever is printed with an age and without ``Mr``, and does something."""
    people = [item for items in by_sentence for item in items if isinstance(item, PersonMention)]
    victims = bystanders | {item.person for item in people if suffers(prose.tokens, item)}
    for item in people:
        draft = drafts[item.person]
        if item.person not in victims and not is_object(prose.tokens, item):
            draft.suspect |= draft.age is not None and draft.role not in OFFICES and not draft.titled


def _in_the_dock(tokens: Tokens, items: Sequence[Mention], place: int, drafts: Sequence[Draft]) -> bool:
    """``Sergeant Mullins was found guilty``, ``HMA v Morag Cattanach``: whatever the office, a defendant."""
    item = items[place]
    if item.start and tokens.words[item.start - 1] in ("v", "V"):
        return True
    rest = [other for other in items[place + 1 : place + 5] if not isinstance(other, (Age, Date))]
    first = rest[0] if rest else None
    employer = first if isinstance(first, PersonMention) and drafts[first.person].company else None
    after = rest[1] if employer and len(rest) > 1 else rest[0] if rest else None
    if not isinstance(after, (Cue, OrderMention)) or is_object(tokens, item):
        return False
    if isinstance(after, OrderMention):
        words = [word.lower() for word in tokens.words[max(0, after.start - 1) : after.end]]
        return words[0] in BEING and after.kind in ("fine", "ban", "conditional_discharge")
    begin = (employer or item).end
    apposition = _past_apposition(tokens, begin, after.start)
    if after.start - (apposition or begin) > (_PAST_EMPLOYER if employer else 3):
        return False
    if after.kind == "next":
        return any(
            isinstance(other, CourtMention) or (isinstance(other, Cue) and other.kind == "charged") for other in rest
        )
    if apposition:
        return _is_passive(tokens, apposition, after) and after.kind in _FINAL_ACTS
    between = {word.lower() for word in tokens.words[item.end : after.end]}
    if after.kind in ("guilty", "denied"):
        return "and" not in between
    passive = _is_passive(tokens, (employer or item).end, after)
    return passive and after.kind in ("convicted", "acquitted", "charged", "sentenced")


def _past_apposition(tokens: Tokens, start: int, end: int) -> int:
    """The token after ``, a neighbourhood officer based in Harlow,`` or ``, of Mill Lane,``, which closes before token ``end``; else 0."""
    words = tokens.lower[start:end]
    if words[:1] != [","] or words[1:2] == [] or is_capitalised(tokens.words[start + 1]):
        return 0
    if words[1].endswith("ing") and words[1] not in OPENS_APPOSITION:
        return 0  # ``, speaking after the case, was``
    last = max(place for place, word in enumerate(words) if word == ",")
    spoken = not SPOKE.isdisjoint(words) or any(word in ("and", "but") for word in words[last:])
    return start + last + 1 if last and not spoken else 0


def _is_passive(tokens: Tokens, start: int, act: Mention) -> bool:
    """``was found guilty``, ``has now been charged`` after token ``start``: not ``ruled there was``."""
    words = [word.lower() for word in tokens.words[start : act.end] if word.isalpha()]
    return words[:1] != [] and words[0] in BEING | HAVING and not BEING.isdisjoint(words)


def _inside(span: Mention, places: Sequence[Mention]) -> bool:
    """Whether the name is a place in somebody's address (``Rock Lane, Leighton Buzzard``)."""
    return any(place.start <= span.start and span.end <= place.end for place in places)


def _mark_neighbours(
    tokens: Tokens, items: Sequence[Mention], drafts: Sequence[Draft], bystanders: set[int], victims: set[int]
) -> None:
    """Whoever stands in one list with a suspect is one, before or after him: only ages part them.

    Of ``victims``, to whom something was done, only those are who were marked by what they did.
    """
    heads = {item.start for item in items if isinstance(item, PersonMention)}
    people = [
        item
        for item in items
        if not isinstance(item, (Age, Money))
        and not _is_relation(item)
        and not (isinstance(item, Reference) and item.end in heads)
    ]
    apart = any(isinstance(item, Cue) and item.kind == "other_case" for item in items)
    pairs = [
        (one, two) for one, two in pairwise(people) if isinstance(one, PersonMention) and isinstance(two, PersonMention)
    ]
    for first, second in (*pairs, *reversed(pairs)):
        pair = (drafts[first.person], drafts[second.person])
        harmed = any(item.person in victims and not drafts[item.person].suspect for item in (first, second))
        if harmed or not bystanders.isdisjoint((first.person, second.person)):
            continue
        if any(draft.suspect for draft in pair) and _are_listed(tokens, first, second, pair):
            accused = any(draft.accused for draft in pair) and not apart
            for draft in pair:
                draft.suspect, draft.accused = True, draft.accused or accused


def _are_listed(tokens: Tokens, first: Mention, second: Mention, pair: Sequence[Draft]) -> bool:
    """Whether two people, neither in office, stand in one list: joined by its words alone, or each with an age."""
    if second.start - first.end > LIST_REACH:
        return False
    begin = past_alias(tokens, first.end)
    between = {word.lower() for word in _outside_brackets(tokens.words[begin : second.start]) if not word.isdigit()}
    if not between.isdisjoint(RELATIONS) and not between <= _LIST_WORDS:
        return False
    joined = between <= _JOINED
    return all(draft.role not in OFFICES and (draft.age is not None or joined) for draft in pair)


def _outside_brackets(words: Sequence[str]) -> Iterator[str]:
    """``Ashdown Ltd (£1.2m) and Pell Ltd``: the words that no bracket holds; all where one is not closed."""
    if words.count("(") != words.count(")"):
        yield from words
        return
    depth = 0
    for word in words:
        depth += word == "("
        if not depth:
            yield word
        depth -= word == ")" and depth > 0


def _is_relation(item: Mention) -> bool:
    return isinstance(item, Reference) and item.word in RELATIONS


def is_object(tokens: Tokens, item: Mention) -> bool:
    """Whether the words before a name make its bearer the one to whom something is done."""
    position = before_name(tokens, item.start)
    if position > 0 and tokens.words[position].lower() == "against":
        return tokens.words[position - 1].lower() not in CASES
    if position > 0 and is_tried(tokens, position + 1):
        return False
    return position >= 0 and tokens.words[position].lower() in OBJECT_MARKS


def is_tried(tokens: Tokens, start: int) -> bool:
    """``The sentencing of a 16-year-old boy``, ``the trial of Dean Ashdown``: whom the words before token ``start`` put on trial."""
    before = tokens.lower[max(0, start - _REACH_OF_JUDGE) : start]
    if before[-1:] and before[-1] in JUDGES_SAYING and not JUDGES.isdisjoint(before):
        return True  # ``A judge told Dean Ashdown``
    if before[-1:] == ["prosecuted"] and before[-2:-1] != [] and before[-2] not in BEING:
        return True  # ``We prosecuted a man at Luton Magistrates' Court``
    return before[-1:] == ["of"] and before[-2:-1] != [] and before[-2] in TRIALS


def act_follows(items: Sequence[Mention], place: int) -> bool:
    """Whether what follows the person, up to the next one, is what only a defendant does or undergoes."""
    given = False
    if any(isinstance(item, Cue) and item.kind == "other_case" for item in items):
        return False
    for i, item in enumerate(items[place + 1 :], place + 1):
        if isinstance(item, PersonMention) or (isinstance(item, Cue) and item.kind == "history"):
            return False
        if i + 1 < len(items) and _is_no_trial(item, items[i + 1]):
            return False
        if _told_of_other(items[place + 1 :], item):
            return False
        if isinstance(item, OrderMention) or (given and (isinstance(item, Duration) or _is_sentence(item))):
            return True
        if isinstance(item, Cue) and item.kind in _DEFENDANTS_ACTS:
            return True
        given = given or (isinstance(item, Cue) and item.kind == "given")
    return False


def _is_no_trial(act: Mention, after: Mention) -> bool:
    """``was dealt with by an alternative to prosecution``."""
    dealt = isinstance(act, Cue) and act.kind in ("sentenced", "given")
    return dealt and isinstance(after, Cue) and after.kind == "narrative" and after.start - act.end <= _BESIDE


def _decides(tokens: Tokens, items: Sequence[Mention], place: int) -> bool:
    """``Miss Brand, sitting as a recorder, found the case proved``: what a bench does."""
    after = next((item for item in items[place + 1 :] if isinstance(item, Cue)), None)
    if after is None or after.kind != "convicted":
        return False
    active = (
        tokens.words[after.start].lower() in ("found", "finds") and "prove" in tokens.stems[after.start : after.end]
    )
    return active and tokens.words[after.start - 1].lower() not in BEING | HAVING


def _is_beside(tokens: Tokens, items: Sequence[Mention], place: int) -> bool:
    """``Pell was convicted alongside his nephew Ian Orr``: somebody with whom a defendant stands in the dock."""
    before = [
        word.lower() for word in tokens.words[max(0, items[place].start - _REACH_OF_ALONGSIDE) : items[place].start]
    ]
    if "alongside" not in before:
        return False
    joint = items[place].start - (len(before) - before.index("alongside"))
    between = [item for item in items[:place] if item.start > joint]
    told = [item for item in items[:place] if isinstance(item, Cue) and item.end <= joint]
    acts = [item for item in told if item.kind in _FINAL_ACTS | {"appeared", "trial"} and joint - item.end <= _BESIDE]
    return bool(acts) and not any(isinstance(item, PersonMention) for item in between)


def _is_met(tokens: Tokens, items: Sequence[Mention], place: int) -> bool:
    """``jailed Dean Ashdown``, but not ``accused of killing Dean Ashdown``."""
    parted = items[place].start > 0 and tokens.words[items[place].start - 1] == ","
    return not parted and acted_on(items, place, items[place].start) and not is_object(tokens, items[place])


def _shares_act(tokens: Tokens, items: Sequence[Mention], place: int) -> bool:
    """``Finch admitted burglary and driver Ian Orr theft``: a name, and what the act before it says of its bearer."""
    before = [word.lower() for word in tokens.words[max(0, items[place].start - 3) : items[place].start]]
    if _NEXT_SUBJECT.isdisjoint(before) or not all(word in _NEXT_SUBJECT or word.isalpha() for word in before[-2:]):
        return False
    told = any(isinstance(item, Cue) and item.kind in _SHARED_ACTS for item in items[:place])
    rest = [item for item in items[place + 1 :] if not isinstance(item, Age)]
    if not told or not rest or not isinstance(rest[0], (OffenceMention, Duration)):
        return False
    between = [word.lower() for word in tokens.words[items[place].end : rest[0].start]]
    return all(word in _SHARED_ACT or not word.isalpha() for word in between)


def _told_of_other(items: Sequence[Mention], item: Mention) -> bool:
    """``the hearing of a man jailed for theft``: an act that the noun right before it undergoes."""
    before = [m for m in items if m.end == item.start and isinstance(m, Reference)]
    return bool(before) and isinstance(item, Cue) and before[0].definite is False and not before[0].plural


def _is_sentence(item: Mention) -> bool:
    return isinstance(item, Cue) and item.kind in (
        "suspended",
        "life",
        "custody_part",
        "extended",
        "detention",
        "hospital",
    )


def is_accused(tokens: Tokens, items: Sequence[Mention], place: int) -> bool:
    """``Lee Pell, 19, of Harlow, has been charged``: whether nothing but what is printed of a person stands before the act."""
    rest = [item for item in items[place + 1 :] if not isinstance(item, (Age, Money))]
    act = rest[0] if rest else None
    if not isinstance(act, Cue) or act.kind not in _FINAL_ACTS | PLEAS or act.start - items[place].end > LIST_REACH:
        return False
    between = [word.lower() for word in tokens.words[items[place].end : act.end]]
    if "who" in between or any(isinstance(item, Cue) and item.kind in ("other_case", "history") for item in items):
        return False
    if act.kind in PLEAS:
        return isinstance(items[place], PersonMention)
    return not BEING.isdisjoint(between[max(0, act.start - items[place].end - 3) :])


def _names_kind(item: Mention, start: int) -> bool:
    """``company`` of ``convicted the company Pell Ltd``."""
    return isinstance(item, Reference) and item.end == start


def is_charged(tokens: Tokens, items: Sequence[Mention], place: int, start: int) -> bool:
    """``Police have charged a 31-year-old man``, told of this case."""
    apart = any(isinstance(item, Cue) and item.kind in ("other_case", "history") for item in items)
    return acted_on(items, place, start) and not apart and tokens.words[start - 1] != ","


def acted_on(items: Sequence[Mention], place: int, start: int) -> bool:
    """``jailed Dean Ashdown``, ``charged a 31-year-old``: the person stands right after the act."""
    kind = next((item for item in items[:place] if _names_kind(item, start)), None)
    start = kind.start if kind else start
    before = [item for item in items[:place] if item.end <= start]
    last = before[-1] if before else None
    fined = isinstance(last, OrderMention) and last.kind == "fine" and last.end - last.start == 1
    told = isinstance(last, Cue) and last.kind in ("sentenced", "charged", "convicted")
    return last is not None and (fined or told) and start - last.end <= _BEFORE_OBJECT
