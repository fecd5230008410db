"""Words around a name that tell whether its bearer does or suffers something, in lower case."""

from typing import Final

#: Words right before a name that make it the object of somebody's deed.
OBJECT_MARKS: Final = frozenset(
    "of to with by against from alongside beside behind unlike like told killed murdered attacked at near on about "
    "between under towards called named victim murdering killing stabbing attacking assaulting raping robbing punching "
    "hitting kicking abusing stalking harassing threatening strangling stabbed shot hit punched kicked robbed raped "
    "poisoning injuring hurting wounding choking drugging trafficking defrauding conning tricking targeting "
    "blackmailing neglecting grooming burgling bullying torturing kidnapping slashing shooting "
    "assaulted struck met saw approached visited for asked urged thanked including said says added keep keeping bars bar "
    "stops prevents forbids gave lent paid owed".split()
)
#: Words right before a name whose bearer a killing or an attack was done to: ``the murder of Ann Reid`` is told apart.
MURDERED: Final = frozenset(
    "killing murdering stabbing attacking assaulting raping robbing strangling killed murdered strangled stabbed shot "
    "attacked assaulted robbed raped smothered suffocated poisoned bludgeoned".split()
)
#: What is done to a victim, after ``was``, and what a victim does.
DONE_TO_VICTIMS: Final = frozenset(
    "stabbed killed murdered attacked assaulted shot beaten robbed raped punched kicked struck injured pronounced "
    "knocked thrown strangled threatened targeted bitten burgled".split()
)
HARMED: Final = frozenset({"died", "suffered", "sustained"})
BEING: Final = frozenset({"was", "were", "been", "is", "are"})
HAVING: Final = frozenset({"had", "has", "have", "be"})
#: Words that may stand between what happens to somebody and the name.
BEFORE_NAME: Final = frozenset(
    "mr mrs ms miss dr a the - his her their former ex estranged partner wife husband son daughter friend brother sister "
    "girlfriend boyfriend colleague neighbour accomplice cousin mother father old year".split()
)
#: What is brought against a defendant: ``the case against Finch``.
CASES: Final = frozenset("case proceedings charge charges prosecution count counts allegations".split())
#: Participles that open the words that tell who somebody is, before what happened to him: ``PC Finch, serving in Harlow, was``.
OPENS_APPOSITION: Final = frozenset("serving working living residing currently being".split())
#: What counts people whom a release neither names nor describes: ``The first, aged 52, pleaded guilty``.
COUNTED: Final = frozenset("first second third fourth fifth sixth seventh eighth last final other".split())
#: What a court holds of a defendant: ``the sentencing of Finch``.
TRIALS: Final = frozenset("sentencing trial retrial prosecution conviction arraignment imprisonment jailing".split())
#: Who speaks to a defendant from the bench, and how.
JUDGES: Final = frozenset("judge sheriff recorder magistrate magistrates bench qc kc".split())
JUDGES_SAYING: Final = frozenset("told telling tells warned warning jailing sentencing jailed sentenced".split())
#: Words that open another name of somebody just named.
ALIAS_OPENERS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(words.split())
    for words in (
        "also known as", "otherwise known as", "better known as", "known as", "who is known as", "who was known as",
        "who is also known as", "aka", "a . k . a", "a . k . a .", "alias", "nee", "née", "formerly known as",
        "previously known as", "also called", "nicknamed", "trading as", "who trades as", "who traded as",
        "who was trading as", "t / a", "or",
    )
)  # fmt: skip
#: Last words of bodies that are prosecuted under their own name.
BODIES: Final = frozenset(
    "council trust university college academy school partnership water rail solutions leisure services homes foods engineering "
    "construction contractors scaffolding roofing farms haulage recycling logistics properties developments builders transport "
    "group holdings industries motors skips plastics packaging products supplies systems bakery hotels stores housing "
    "association airways airlines airport dairies poultry timber metals chemicals energy electrical rentals lettings "
    "investments enterprises productions security recruitment cleaning catering maltings quarries aggregates windows joinery "
    "demolition groundworks civils waste".split()
)
#: What an unknown name at the head of a sentence does only as a defendant's.
PLEADS: Final = frozenset({("pleaded", "guilty"), ("pled", "guilty"), ("pleaded", "not")})
#: What a body does or undergoes only as a defendant, right after its name.
ACTS_OF_BODIES: Final[frozenset[tuple[str, ...]]] = frozenset(
    tuple(act.split())
    for act in (
        "pleaded guilty", "pled guilty", "admitted breaching", "admitted failing", "admitted one", "admitted two",
        "admitted a", "admitted an", "admitted the", "admitted to", "admitted health", "admitted safety",
        "entered a guilty", "has admitted", "has pleaded", "has pled",
        *(f"{be} {done}" for be in ("was", "has been", "were", "have been")
          for done in ("fined", "convicted", "found guilty", "sentenced", "prosecuted", "charged")),
    )
)  # fmt: skip
#: What is done to somebody, right before a name, and what police or a court do, which may be done to a defendant.
DEEDS: Final = frozenset("held put sent left hurt beat bit cut drove threw led ran caught fought drugged".split())
DONE_TO_DEFENDANTS: Final = frozenset(
    "jailed charged sentenced convicted imprisoned fined banned acquitted cleared accused arrested caged locked named "
    "pictured remanded ordered disqualified cautioned included identified stopped searched traced detained interviewed "
    "questioned followed chased pursued tracked spotted approached linked connected recognised confronted disarmed "
    "apprehended released bailed summoned prosecuted unmasked branded dubbed called caught led retired unemployed "
    "concerned involved featured married disgraced crazed bearded masked hooded disabled hired employed recruited joined".split()
)
#: Nouns right before the name of somebody who was only there.
BYSTANDERS: Final = frozenset(
    "diner neighbour witness resident customer passenger pedestrian widow widower passerby bystander onlooker survivor "
    "complainant handler walker jogger cashier guest caller patient toddler baby holidaymaker shopper "
    "homeowner householder campaigner volunteer".split()
)
#: What such a person does, right after name, age and address.
TELLS: Final = frozenset(
    "said says told wept added recalled described thanked praised raised witnessed commented explained welcomed urged "
    "wants believes works survived remembers remembered cried sobbed sued complained reported called rang dialled "
    "tried intervened helped rescued alerted received paid lost".split()
)
#: What somebody says who tells of another's case.
SPOKE: Final = frozenset("said says told added commented explained welcomed praised thanked".split())
#: What a bystander was doing or underwent: ``Ann Reid, of Luton, was speaking after``.
WAS_DOING: Final = frozenset(
    "speaking walking asleep woken visiting travelling cycling waiting working sitting hurt airlifted awarded presented "
    "praised thanked commended honoured left treated not".split()
)
#: What a release is about whose people are no defendants, in its first words, and phrases of two words.
HONOURS: Final = frozenset("awards award honoured commended commendation commendations bravery".split())
CIVIL_TOPICS: Final = frozenset(
    {("closure", "order"), ("closure", "orders"), ("closure", "notice"), ("dispersal", "order")}
)
#: What a release of several cases calls itself, and what stands before its ``cases``.
DIGESTS: Final = frozenset(
    {
        ("round", "up"),
        ("court", "roundup"),
        ("court", "results"),
        ("case", "studies"),
        ("case", "digest"),
        ("latest", "cases"),
    }
)
OF_CASES: Final = frozenset("successful recent latest range selection some several these".split())
INQUESTS: Final = frozenset("inquest coroner".split())
SEARCHES: Final = frozenset("missing trace whereabouts wanted absconded".split())
SEARCHING: Final = frozenset({("searching", "for"), ("hunt", "for"), ("hunting", "for"), ("looking", "for")})
TRIAL_WORDS: Final = frozenset(
    "jailed sentenced charged convicted guilty admitted admits denied denies court jury prison bars trial fined banned "
    "accused murder manslaughter pleaded imprisoned prosecuted".split()
)
#: Words that open a sentence about another time: ``Last month``, ``Earlier this year``, ``In February``.
EARLIER: Final[frozenset[tuple[str, ...]]] = frozenset(
    tuple(words.split())
    for words in (
        "last month", "last week", "last year", "last summer", "last winter", "last spring", "last autumn",
        "earlier this month", "earlier this year", "earlier this week", "in january", "in february", "in march",
        "in april", "in may", "in june", "in july", "in august", "in september", "in october", "in november",
        "in december",
    )
)  # fmt: skip
#: Nouns that look like the verbs of courts (``faced``, ``handed``), and the words that show them to be nouns.
BODY_PARTS: Final = frozenset("face faces hand hands".split())
BEFORE_BODY_PARTS: Final = frozenset("his her their my your its the one left right other second first".split())
#: Forms of verbs that only other forms of (``got``, ``sees him jailed``, ``added``) can say what a court gave.
NOT_GIVEN: Final = frozenset("get getting see seeing seen saw add adding hand hands".split())
