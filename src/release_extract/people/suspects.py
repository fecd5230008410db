"""Who may be a defendant: the only file that decides it, from what people do and undergo and how they are printed."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from release_extract.language.prose import Prose
from release_extract.language.tokens import Tokens
from release_extract.mentions.model import Age, Cue, Date, Duration, Mention, OffenceMention, OrderMention, Reference
from release_extract.people.draft import OFFICES, Draft
from release_extract.people.model import PersonMention
from release_extract.rules.person_words import BEFORE_NAME, BEING, CASES, DONE_TO_VICTIMS, HARMED, HAVING, OBJECT_MARKS
from release_extract.rules.pronouns import RELATIONS

#: Acts that only a defendant does or undergoes.
_DEFENDANTS_ACTS: Final = frozenset(
    "guilty denied trial convicted acquitted charged sentenced appeared next did_the_act discontinued left_on_file "
    "undecided appealed".split()
)
#: Tokens between the company that somebody is director of and what happened to him: its address.
_PAST_EMPLOYER: Final = 8
_BEFORE_TERM: Final = frozenset({"-", "–", "—", ":", "(", ",", "|"})
_SHARED_ACTS: Final = _DEFENDANTS_ACTS | {"given"}
_FIRST_VERB: Final = 14
#: Words that alone make a list of two names.
_JOINED: Final = frozenset({",", "and", "&", "along", "together", "with", "as", "well", "its", "director"})
#: Words before the next one of whom an act is told, and between his name and what it tells.
_NEXT_SUBJECT: Final = frozenset({"and", ",", ";", "while", "but", "with"})
#: Titles, ages and the like that may stand before one name, in tokens.
_MOST_BEFORE_NAME: Final = 40
_SHARED_ACT: Final = frozenset({"aged", "to", "for", "of", "a", "an", "the", "was", "got"})
#: Words of a list of people: ``Paul Ashdown, 56, and his wife Tina, 53``.
_LIST_WORDS: Final = frozenset({",", "and", "&", "(", ")", "aged", "his", "her", "their"}) | RELATIONS
#: Tokens between two people of one list: an age and an address.
_LIST_REACH: Final = 16


def mark_suspects(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """Mark whoever does or undergoes what only a defendant does, or is printed with age and address."""
    for sentence, items in zip(prose.sentences, by_sentence, strict=True):
        if _is_term_line(prose.tokens, sentence.start, items) and isinstance(items[0], PersonMention):
            drafts[items[0].person].suspect = True
        _mark_by_acts(prose.tokens, items, drafts)
    _mark_by_address(prose.tokens, by_sentence, drafts)
    for items in by_sentence:
        _mark_neighbours(prose.tokens, items, drafts)
    _mark_topics(prose, by_sentence, drafts)
    if not any(draft.suspect for draft in drafts):
        _mark_aged(prose, by_sentence, drafts)


def _mark_by_acts(tokens: Tokens, items: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    for place, item in enumerate(items):
        if isinstance(item, PersonMention) and _in_the_dock(tokens, items, place):
            drafts[item.person].role = None
            drafts[item.person].suspect = True
        if not isinstance(item, PersonMention) or drafts[item.person].role in OFFICES:
            continue
        acts = not is_object(tokens, item) and act_follows(items, place)
        if acts or acted_on(items, place, item.start) or _shares_act(tokens, items, place):
            drafts[item.person].suspect = True


def _mark_by_address(tokens: Tokens, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """An address is printed of a defendant, and of a victim where somebody else is one: ``Mrs Pell, of Harlow``."""
    places = [span for draft in drafts for span in draft.homes]
    people = [item for items in by_sentence for item in items if isinstance(item, PersonMention)]
    victims = {item.person for item in people if suffers(tokens, item)}
    others = any(draft.suspect for draft in drafts)
    for place, draft in enumerate(drafts):
        harmed = others and (place in victims or draft.ever_titled)
        if draft.role not in OFFICES and draft.address is not None and not harmed:
            draft.suspect = True
        draft.suspect = draft.suspect and not any(_inside(span, places) for span in draft.spans[:1])


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


def _mark_aged(prose: Prose, by_sentence: Sequence[Sequence[Mention]], drafts: Sequence[Draft]) -> None:
    """Where nobody else may be a defendant: whoever is printed with an age and without ``Mr``, and does something."""
    people = [item for items in by_sentence for item in items if isinstance(item, PersonMention)]
    victims = {item.person for item in people if suffers(prose.tokens, item)}
    for item in people:
        draft = drafts[item.person]
        if item.person not in victims and not is_object(prose.tokens, item):
            draft.suspect |= draft.age is not None and draft.role not in OFFICES and not draft.titled


def suffers(tokens: Tokens, item: Mention) -> bool:
    """``Dean Ashdown, a roofer, was stabbed``, ``Ashdown died``: what the first verb after the name says of a victim."""
    words = [word.lower() for word in tokens.words[item.end : item.end + _FIRST_VERB]]
    verb = next((place for place, word in enumerate(words) if word in BEING | HAVING | HARMED), None)
    if verb is None or words[verb] in HARMED:
        return verb is not None
    return not (HARMED | DONE_TO_VICTIMS).isdisjoint(words[verb + 1 : verb + 3])


def _in_the_dock(tokens: Tokens, items: Sequence[Mention], place: int) -> bool:
    """``Sergeant Mullins was found guilty``, ``HMA v Morag Cattanach``: whatever the office, a defendant."""
    item = items[place]
    if item.start and tokens.words[item.start - 1] in ("v", "V"):
        return True
    rest = [other for other in items[place + 1 : place + 5] if not isinstance(other, (Age, Date))]
    employer = rest[0] if rest and isinstance(rest[0], PersonMention) else None
    after = rest[1] if employer and len(rest) > 1 else rest[0] if rest else None
    if not isinstance(after, (Cue, OrderMention)) or is_object(tokens, item):
        return False
    if isinstance(after, OrderMention):
        words = [word.lower() for word in tokens.words[max(0, after.start - 1) : after.end]]
        return words[0] in BEING and after.kind in ("fine", "ban", "conditional_discharge")
    if after.start - (employer or item).end > (_PAST_EMPLOYER if employer else 3):
        return False
    between = {word.lower() for word in tokens.words[item.end : after.end]}
    if after.kind in ("guilty", "denied"):
        return "and" not in between
    passive = not BEING.isdisjoint(between)
    return passive and after.kind in ("convicted", "acquitted", "charged", "sentenced")


def _inside(span: Mention, places: Sequence[Mention]) -> bool:
    """Whether the name is a place in somebody's address (``Rock Lane, Leighton Buzzard``)."""
    return any(place.start <= span.start and span.end <= place.end for place in places)


def _mark_neighbours(tokens: Tokens, items: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Whoever stands in one list with a suspect is one, before or after him: only ages part them."""
    people = [item for item in items if not isinstance(item, Age) and not _is_relation(item)]
    pairs = list(pairwise(people))
    for first, second in (*pairs, *reversed(pairs)):
        if (
            isinstance(first, PersonMention)
            and isinstance(second, PersonMention)
            and second.start - first.end <= _LIST_REACH
        ):
            pair = (drafts[first.person], drafts[second.person])
            between = {word.lower() for word in tokens.words[first.end : second.start] if not word.isdigit()}
            if not between.isdisjoint(RELATIONS) and not between <= _LIST_WORDS:
                continue
            joined = between <= _JOINED
            if any(draft.suspect for draft in pair) and all(
                draft.role not in OFFICES and (draft.age is not None or joined) for draft in pair
            ):
                for draft in pair:
                    draft.suspect = True


def _is_relation(item: Mention) -> bool:
    return isinstance(item, Reference) and item.word in RELATIONS


def is_object(tokens: Tokens, item: Mention) -> bool:
    """Whether the words before a name make its bearer the one to whom something is done."""
    position = item.start - 1
    first = max(0, position - _MOST_BEFORE_NAME)
    while position >= first and (tokens.words[position].lower() in BEFORE_NAME or tokens.words[position].isdecimal()):
        position -= 1
    if position > 0 and tokens.words[position].lower() == "against":
        return tokens.words[position - 1].lower() not in CASES
    return position >= 0 and tokens.words[position].lower() in OBJECT_MARKS


def act_follows(items: Sequence[Mention], place: int) -> bool:
    """Whether what follows the person, up to the next one, is what only a defendant does or undergoes."""
    given = False
    if any(isinstance(item, Cue) and item.kind == "other_case" for item in items):
        return False
    for item in items[place + 1 :]:
        if isinstance(item, PersonMention) or (isinstance(item, Cue) and item.kind == "history"):
            return False
        if _told_of_other(items[place + 1 :], item):
            return False
        if isinstance(item, OrderMention) or (given and (isinstance(item, Duration) or _is_sentence(item))):
            return True
        if isinstance(item, Cue) and item.kind in _DEFENDANTS_ACTS:
            return True
        given = given or (isinstance(item, Cue) and item.kind == "given")
    return False


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


def acted_on(items: Sequence[Mention], place: int, start: int) -> bool:
    """``jailed Dean Ashdown``, ``charged a 31-year-old``: the person stands right after the act."""
    before = [item for item in items[:place] if item.end <= start]
    last = before[-1] if before else None
    return isinstance(last, Cue) and last.kind in ("sentenced", "charged", "convicted") and start - last.end <= 1
