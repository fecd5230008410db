"""The words that say what happened in court, and to what they apply. A row: the cue's kind, its forms, a text it reads and
one that it leaves.

Kinds that are acts (they take a person before them and offences or terms after them): see ``ACTS``. All others qualify a
length of time, a charge or a person.
"""

from typing import Final, NamedTuple


class CueRow(NamedTuple):
    """``forms`` are written as ``language.lexicon`` describes."""

    kind: str
    forms: str
    example: str
    counterexample: str


_OWN = "[his|her|their|its]"

#: Acts: pleas, findings, charges, sentences, and what takes the words after it out of the case.
ACTS: Final = frozenset(
    "guilty denied trial convicted acquitted left_on_file tic discontinued undecided charged did_the_act sentenced given accepted "
    "appeared next narrative history hypothetical unproven_order appealed".split()
)

#: Acts that impose a sentence, that plead, that a court or jury finds, and after which charges are told.
IMPOSING_ACTS: Final = frozenset({"sentenced", "given"})
PLEAS: Final = frozenset({"guilty", "denied"})
VERDICTS: Final = frozenset("convicted acquitted undecided".split())
CHARGING: Final = frozenset("guilty denied convicted acquitted charged".split())
#: Verbs that make a sentence known: ``it was announced that Orr had been jailed``.
MAKES_KNOWN: Final = frozenset("announced revealed confirmed emerged reported".split())

CUES: Final[tuple[CueRow, ...]] = (
    # Pleas
    CueRow(
        "guilty",
        f"plead guilty [to]; (enter|put in|offer|indicate) {_OWN} [early] guilty (plea|pleas) [to|for|on]; {_OWN} guilty (plea|pleas) [to|for|on];"
        f"admit [to]; change {_OWN} (plea|pleas) [to [one of] guilty] [to|on]; (switch|alter) {_OWN} plea [to guilty] [to|on]; own up to;"
        "(plea|pleas) of guilty [to]; accept responsibility for; plead guilty partway through [trial] to;"
        "plead guilty to (part|parts|role|roles) in; admit (part|parts|role|roles) in; plead guilty on full facts to;"
        "plead guilty at first opportunity to; confess to; admission of;"
        "plead guilty [at|before] earlier [hearing] to; plead; guilty plea; have admit; admit (count|charge|offence) of",
        "He pleaded guilty to burglary",
        "He pleaded not guilty to burglary",
    ),
    CueRow(
        "denied",
        "plead not guilty [to]; not plead guilty; deny (that|this|the|any) (charge|offence|count|allegation); deny [both|all] (charge|offence|count|allegation|it); deny; (enter|put in) [a] not guilty (plea|pleas) [to]; (plea|pleas) of not guilty [to]; not guilty (plea|pleas) [to];"
        "maintain [his|her|their] innocence; (protest|claim) [his|her|their] innocence; contest",
        "She denied burglary",
        "She admitted burglary",
    ),
    CueRow(
        "trial",
        "(stand|stood|standing) trial [for|on|over]; (stand|stood|standing) trial (alongside|with) (him|her|them); [go|went] on trial [for|accused of|charged with]; went to trial",
        "He stood trial at Lewes",
        "He pleaded guilty",
    ),
    # Findings
    CueRow(
        "convicted",
        "found guilty [of|on]; (convict|convicted|convicting|convicts) [of|for|on|as]; guilty (verdict|verdicts) [of|on|to]; guilty of; (jury|jurors|magistrates|bench) convict; prove [in] [his|her|their] absence;"
        "find [him|her|them] guilty [of|on]; (sentence|sentences) be for (offences|counts|charges) of; convict (him|her|them) [of]; (following|after) [his|her|their] conviction (for|of); having [also] found (him|her|them) guilty [of|on]; conviction (of|for); case prove; found in absence guilty; find to have breach; unanimously convict of; find guilty [by jury] of; (find|found) [both|all] (charge|charges|count|counts|case|allegation|allegations) prove; find guilty by [a] (jury|majority) [verdict] [of|on]",
        "He was found guilty of rape",
        "He was found not guilty of rape",
    ),
    CueRow(
        "acquitted",
        "find not guilty [of|on]; find (him|her|them) not guilty [of|on]; acquitted [of|on]; acquit [of]; [but] cleared (of|on|by|following|after); be cleared [of|on]; cleared (him|her|them|both) [of|on]; not guilty (verdict|verdicts) [of|on|to|for]; not proven [verdict]; find not proven;"
        "acquitted by jury of; (jury|jurors|magistrates|which) [(also|then|unanimously)] (clear|cleared); (offer|offered) no evidence [on|against|in]; no evidence [be] offer [on|against|in]; no case to answer; formally acquitted [of]; dismissed (charge|case) [against|of]; (charge|charges|case|count|counts|allegation|allegations|proceedings) [against] [him|her|them] be dismissed; not guilty of",
        "She was cleared of fraud",
        "She was convicted of fraud",
    ),
    CueRow(
        "accepted",
        "be accept by (crown|prosecution|prosecutors); accept [his|her|their] not guilty (plea|pleas) [to]; accept [his|her|their] (plea|pleas) of not guilty [to]; plea of not guilty be accept",
        "The Crown accepted his not guilty plea to theft",
        "The Crown accepted that he was ill",
    ),
    CueRow(
        "left_on_file",
        "[be] leave on books; [be] (leave|order|ordered|allow|let) [to] (lie|remain|rest|stay) on [court] (file|files); lie on [court] file; leave on [court] file; remain on [court] file; to lie on file",
        "The other count will lie on file",
        "He filed an appeal",
    ),
    CueRow(
        "tic",
        "take into consideration; taken into account; TICs; TIC",
        "Twelve burglaries were taken into consideration",
        "The judge considered the report",
    ),
    CueRow(
        "discontinued",
        "(charge|charges|case|count|counts|allegation|allegations|proceedings|prosecution) [against|of] [him|her|them] [be] (withdraw|drop|discontinue|withdrawn); discontinue; be withdraw; withdrawn; be drop; withdraw charge; (prosecution|prosecutors|service|crown|cps) (drop|withdraw|discontinue); [be] not (proceed|proceeded|proceeding) with; [be] not pursue",
        "The charge against him was withdrawn",
        "He withdrew cash",
    ),
    CueRow(
        "undecided",
        "(unable|fail|not able) to (reach|agree [on]) [any] (verdict|verdicts|decision) [on|in|against]; (could|can) not (reach|agree [on]) [any] (verdict|verdicts|decision) [on|in|against]; (could not|cannot|did not) (reach|agree on) verdict [on|in]; jury [be] discharge; hung jury; (could|can|did) not agree [on]; (fail|unable) to agree [on]; face [a] not reach (verdict|verdicts) [on]; discharged from reaching (verdict|verdicts) [on]",
        "The jury failed to reach a verdict on the rape count",
        "The jury reached a verdict",
    ),
    CueRow(
        "did_the_act",
        "(did|done) the act [of]; commit the act (charged|alleged); find to have (do|commit|carry out) [the|all|both|each] [(two|three|four|five|six)] act [of]; do act [charged|alleged]; trial of [the] facts; finding of fact",
        "The jury found that he did the act of arson",
        "He acted alone",
    ),
    # Charges
    CueRow(
        "charged",
        "charged [today|yesterday|him|her|them|jointly|both|also|each|and|subsequently] with; charged [in connection with|over|after|under|on suspicion of]; on charge of; on charges of; accused of; stands accused of; standing accused of; stand accused of; indicted (on|for) [charges of]; summonsed for;"
        "(face|faced|faces|facing) [a] [total of|further] (charge|count|allegation|trial for|prosecution for) [of]; (faced|faces|facing); prosecuted for; brought charges of; (give|gave|given|enter|entered|indicate|indicated|make|made) no (plea|pleas) [to]; without entering [a|any] (plea|pleas) [to]; no (plea|pleas) [be] (enter|indicate|take|give|make) [to]; not yet (plead|entered [a|any] (plea|pleas)|enter [a|any] (plea|pleas)|been asked to (plead|enter [a|any] (plea|pleas))) [to]; [be] not (asked|required|called upon) to (plead|enter [a|any] (plea|pleas)) [to]; yet to (plead|enter [a|any] (plea|pleas)) [to]; not indicate [a|any] (plea|pleas) [to]; (reserve|reserved) [his|her|their] (plea|pleas) [to]; (charge|charges|count|counts|offence|offences) [(against|for) (him|her|them|each|both|all)] (was|were|is|are) [one] of; (charge|count|offence) in each case (was|is) [one] [of]; (charge|charges) [against (him|her|them)] (is|are); (charge|charges) against (him|her|them) (was|were); charged by [the] (police|cps|crown prosecution service) (with|for); charged also with; charged (alongside|together with) (him|her|them); charged with (him|her|them); accused (alongside|together with) (him|her|them)",
        "He was charged with murder",
        "The charge was dropped",
    ),
    CueRow(
        "appeared",
        "appear [before|at|in|by]; (was|were|been) [formally|jointly] charged (at|before); [first|initial|brief|short] appearance (at|before|in); return to; go before; put before; come before; be before; attend where; remand in custody; remand on [conditional|unconditional] bail; first appearance; be back in dock; stood in dock; make [his|her|their] first appearance; before [the] court; remanded; (brought|taken|hauled|dragged) [back|up] before; brought back to; hauled [back] (to|into) court; produced (at|before|in); (came|coming) [back|up] (before|to court); up before; [back] in [the] dock (at|of|before); back (before|at|in court); (was|were) [also] (at|before|in) [the] court; presented (at|before); (made|making) [a|an|his|her|their] [first|brief|short] (appearance|court appearance) (at|before|in|on)",
        "He appeared at Leeds Crown Court",
        "His appearance had changed",
    ),
    CueRow(
        "next",
        "(will|to|must|shall) [next|then|now] be sentenced [at|on|for|in|later|next]; (due|set|expected|scheduled|listed|bailed|ordered) to be sentenced [at|on|in];"
        "(will|to|must|shall|would) [next|now|then] (go|come|be put|be brought) [back] before; (will|to|must|shall|would) [next|now|then] (return|be back|come back|be brought back) [to|before|at] [court]; (will|to|must|shall) [next|now|then] be back (before|at|in);"
        "(will|to|must) [next|now|then] (appear|stand trial|return|face trial|go on trial|learn [his|her|their] fate) [again|next|for sentence] [at|before|in|on];"
        "(due|set|expected|scheduled|listed|bailed|ordered|told|summoned) to (appear|return|stand trial|go on trial|be back|attend|be dealt with|face trial|be heard) [again|next] [at|before|in|on];"
        "(due|set|listed|scheduled) [back] (for|in|at|before|on) (sentence|sentencing|trial|court); due [back] (in|at|before); (sentencing|sentence) [be] (adjourned|deferred|postponed) [until|to|for];"
        "(adjourned|deferred) [his|her|their] (sentence|sentencing) [until|to|for]; adjourned [until|to|for]; case [be] adjourned; sentence on; await (sentence|sentencing|trial); awaiting (sentence|sentencing|trial); waiting to be sentenced;"
        "remanded [in custody|on bail|into custody] (until|ahead of|to appear|to await|awaiting|pending|before) [sentencing|sentence|his|her|their|next]; released on [conditional|unconditional] bail (until|to appear|ahead of|before|pending); bailed (until|to appear|to return|ahead of|for|to); next (appear|appears|appearance|hearing) [at|on|before]; expected (before|at) ; appear again [at|on|before|in]; will next appear [at|on|before|in]; (sentence|sentencing) (has been|had been) (adjourned|deferred|postponed) [until|to|for]; (first|next|preliminary|sentencing|initial) hearing is (on|at|listed|set) [for]; (will|to|must|due to|expected to) make [a|his|her|their] [first|next|brief] [court] appearance [at|before|in|on]; (proceeds of crime|poca|confiscation) proceedings; (be|been) (set|fixed|listed|adjourned|put back) (for|until|to);"
        "until [the|his|her|their] (sentence|sentencing); (sentencing|sentence|trial|hearing|case) (date|hearing) [be|will|to]; (sentencing|sentence|trial|hearing) [will|be|to] (take place|be held|be fixed|fixed|listed|scheduled|due|start|begin|follow) [for|on|at|to|in]; trial [be] (set|fixed|listed) for; (set|setting|fixed|fixing|listed) [a|the|his|her|their] [provisional] (trial|sentencing|hearing|plea hearing|sentence hearing) [date|hearing] [for|of|on]; with plea hearing [on|for]; trial date; set a date; will (take place|be held|be heard|be tried|be dealt with) [at|on|in|later]; [be] (sent|committed) (to|for) [the] (crown court|sentence|sentencing|trial) [for] [sentence|trial|sentencing]; case be sent to; has been listed; due to take place; will be passed; to be set; will be set; be (due|set|expected|scheduled|listed) to be [(sentenced|tried|dealt with|heard)] [at|on|in|for]; (due|set|expected|scheduled|listed) to (begin|start|commence|take place|go ahead) [at|on|in]; plea [and trial preparation] hearing; proceeds of crime hearing; confiscation (hearing|proceedings|timetable)",
        "She will be sentenced at Leeds on 3 May",
        "She was sentenced at Leeds on 3 May",
    ),
    CueRow(
        "appealed",
        "court of appeal; appeal (judges|court) [have|has]; (increased|raised|reduced|cut|doubled) (his|her|their) [jail|prison] (sentence|sentences|term|terms) [to|from|by]; (increased|doubled|raised) (on appeal|by court of appeal) [from|to]; refer to court of appeal; (increased|reduced|cut|raised) (to|from); unduly lenient; quash; appeal [be] (dismiss|allow|uphold|reject); (appeal|appealed) against; lost [his|her|their] appeal; sentence [be] (increase|reduce|cut|raise|doubled) [to|from]",
        "His sentence was increased to nine years",
        "Police appeal for witnesses",
    ),
    # Sentences
    CueRow(
        "sentenced",
        "sentenced [him|her|them] [to|for|at|in|with]; to be (sentenced|jailed) to; sentencing (him|her|them) [to]; (passed|imposed|given|handed) [a|the] sentence [of]; (pass|passing|impose) sentence; jailed [him|her|them] [for|to]; imprisoned [for]; banged up [for]; be locked up [for]; (lock|locking|locks) (him|her|them) up [for]; (bang|banging) (him|her|them) up [for]; locked up [for]; caged [for]; sent (him|her|them) to (prison|jail); (sent|send|sending|committed|returned|went|going|goes|go|gone|heading) [back] to (prison|jail|custody|young offender institution|YOI) [for];"
        "be [now|back|finally] behind bars [for|after]; (put|putting|placed|landed|finish|end|ended|finished) [up] [him|her|them] behind bars [for]; put away [for]; (sent|went|go|goes|going) down [for]; (begin|start|started|began|beginning|starting) [a|his|her|their] [(prison|jail|life|lengthy|custodial|suspended)] (sentence|term|stretch|stint) [of]; (serve|serving) [a] (sentence|term) of; (detained|ordered to be detained) [for|at|in|under]; sentencing; sentenced as follows; incarcerated [for]; spared (jail|prison|a jail term|immediate custody) [after]; (avoid|avoids|avoided|escaped|escape|escapes|dodged|dodges) (jail|prison|a jail term|immediate custody|an immediate prison sentence) [after]; walked free [from court]; walks free; (will|must|to|should) [now] serve [a]; got (prison|jail) for; dealt with for; (sentence|sentences) (be|was|were) (passed|imposed|handed down) [on|at|by|in]; (be|been|was|were) dealt with [at|by|in|on]; [be] locked up; caged; jailed; (sent|send|sending|going) to a young offender; jail for; (got|getting) life",
        "He was jailed for six years",
        "The prison officer gave evidence",
    ),
    CueRow(
        "given",
        "given; gave [him|her|them]; handed [down]; hand [down] [him|her|them]; (receive|received|receives|receiving) [a]; ordered [him|her|them] to [(pay|carry out|complete|do|undertake|sign|forfeit|wear|attend|abide by|comply with|serve)]; ordered [that] (he|she|they) [must|should]; ordered (him|her|them); [be] made [the] subject [of|to]; made subject; (be|become|became) [also|now] subject (to|of) [a]; be the subject of; got; gets; (imposed|imposing|impose) [on|upon]; (was|been|be|being|were|also) placed (on|under); (was|been|be|being|were) put (on|under); (must|will|shall) [also|now] (pay|complete|carry out|attend|undertake|do|remain|stay|comply with|abide by|wear|be subject to|be on|have to|be placed on|observe|not contact|be supervised|adhere to|also|be banned|be disqualified) [for];"
        "must [also|now]; (has|have|had) to (pay|complete|carry out|do|undertake|attend|wear); [be] (told|required|instructed|directed) to (pay|find|complete|do|carry out|undertake|attend|wear|spend|serve|sign|forfeit|hand over|repay|surrender); granted; (issued|served|hit|slapped) with; (added|signed) [to]; issued; handed; has been given; (will|must) (spend|serve) ; (tell|instruct|direct|require|command) (him|her|them|both|each|pair|defendant|defendants) to (pay|find|do|complete|carry out|undertake|hand over|forfeit|attend|serve|spend|sign|wear|repay); (told|tells) (he|she|they) (must|would|will|had to) [spend|serve|pay]; told [him|her|them|both|pair] [that] it (would|will|could|must) be; (tell|tells|told|telling|warned|informed) (him|her|them|both|each|pair|defendant) [that] (he|she|they) (must|would|will|had to|should|shall) (spend|serve|pay); to pay [back]; landed with; picked up; sees; ordered",
        "He was given a restraining order",
        "He forgave her",
    ),
    # What takes the words after it out of the case
    CueRow(
        "narrative",
        "(face|faced|faces|facing) no [further|criminal] (charge|charges|action|prosecution); [have] no charges [be] brought [against]; [be] not be (charged|prosecuted) [with|for]; (was|were) not (charged|prosecuted) [with|for]; [released] without charge; no further action; alternative to prosecution; (conditional|simple) caution; (accepted|received|given) a [(police|youth|adult|formal)] caution; community resolution; arrest [on suspicion of|for|in connection with|after]; (suspect|suspicion) of; on suspicion of; investigate [for|into]; investigation into; report for; report of; wanted (for|in connection with); interview (under caution|about|over); question (about|over); admit to (police|officer|officers|detectives|nurse|nurses|staff|him|her|them|hospital|friends|probation); admit in [police] interview; admit [that] (he|she|they|it|to having); tell (police|officer|officers|court|jury|jurors|magistrates|the) ; hear [how|that]; claim [that]; allege [that]; deny that; deny (any|all) (wrongdoing|involvement|knowledge); deny have; believe to; (caution|cautioned) for; rise in; crack down on; tackle; combat; victims of; reports of; incident of; evidence of; look for; witness to; information about; appeal (for|to); to prevent; crime of; [will] not face (prosecution|charges|action|court); face no further; no further action; without charge; charge against others; offer to plead; crimes such as; specialise in; call to [a] (report|reports) of; in breach of; (remain|remains|released|bailed|still) under investigation; (remain|remains|released) on (police|pre charge) bail; attend (court|hospital) ; deny (knowing|that|any); deny being (present|there|involve|responsible|aware|behind|near); deny having (any|anything|ever|been|done|seen|known|met); admit (being|having|knowing) (present|there|him|her)",
        "He was arrested on suspicion of murder",
        "He was convicted of murder",
    ),
    CueRow(
        "history",
        "(has|have|had) [(previous|earlier|spent|recent|number of|several|string of)] conviction for; previous (conviction|sentence|offence|jail term|prison sentence) [for|of]; previously [been] (convicted|jailed|sentenced|served|given|imprisoned|banned|disqualified|made|handed) [of|for|to|in]; (already|earlier) [been] (jailed|banned|disqualified|convicted|sentenced|given) (in|for|by|before|of); (release|released|freed) from [(prison|jail|custody|sentence|a sentence)]; (out|released) on license [from|for]; while on license; on license (from|when|at the time); string of convictions; criminal record; list of (convictions|previous); antecedents; earlier (conviction|sentence) [for]; while subject to; already (serving|subject|on|banned|disqualified|behind) [to|a|bars]; [be] already (subject|serving) [to|a]; history of; current sentence; first given; then serving; last jailed; (be|been) convicted in [the] past; (convictions|offences) (dating|going) back; jailed in 2010; life of crime; convictions for; (be|was|were) serving [a] [sentence]; subject to [a] suspended; [be] [already] (subject to|under|serving) [a|an] (suspended sentence|community order) [for] at the time; [be] subject to [a] suspended [(prison|jail)] (sentence|term) (for|imposed|at the time); (under|serving) [a] suspended sentence [for]; at the time (of|he|she) ; breach of [his|her|an earlier|a previous] (suspended|community|conditional)",
        "He had previous convictions for burglary",
        "He was convicted of burglary",
    ),
    CueRow(
        "hypothetical",
        "maximum [sentence|penalty|term|of|fine]; (could|can|may|might|would) (face|be|have be|have receive|expect|lead to|result in|get); should (face|expect); carry [a] (maximum|up|penalty|sentence|jail term|prison term); liable to; punishable by; unlimited fine; in default [of]; (or|and) (face|serve) [a|another|an extra|an additional|a further|extra|up]; fail (which|to pay|to do so); if (he|she|they) (fail|breach|do not|breaks|break|commit|reoffend) ; (or|otherwise) [he|she|they] [will] (face|serve|spend|go); faces [up|a] [to|possible|further|additional]; will face; breach (it|the order|of order|of this) ; any breach; starting point; before credit; reduce from; would have been; facing up; (he|she|they) (faces|face) (jail|prison|a further|another|an extra); or go to; anyone (who|convicted|caught); expected to serve; sentencing guidelines; within [the] next; if not; on pain of; with up",
        "He could face a maximum of 14 years",
        "He was given 14 years",
    ),
    CueRow(
        "other_case",
        "[in] [a] separate (case|investigation|incident|trial|proceedings|hearing|prosecution); [in] (unrelated|unconnected) (case|proceedings|investigation|matter|incident); in another case; other successful cases; in a previous case; earlier this year another",
        "In a separate case, a man was jailed",
        "He was jailed separately",
    ),
    # What qualifies a length of time
    CueRow(
        "tried",
        "judge sitting (alone|without jury); (judge|trial) without jury; judge alone; [trial by] jury trial; trial; retrial",
        "after a six-day trial",
        "a trail of damage",
    ),
    CueRow("up_to", "up to", "up to 20 rehabilitation days", "he gave up today"),
    CueRow(
        "total",
        "total [of|sentence]; in total; in all; totalling; altogether; overall; combined; between them; collectively; collective",
        "a total of nine years",
        "he was totally drunk",
    ),
    CueRow(
        "consecutive",
        "consecutive; consecutively; on top of; to follow; one after the other; plus; additional",
        "to run consecutively",
        "a second count",
    ),
    CueRow(
        "concurrent",
        "concurrent; concurrently; at the same time; alongside; same time",
        "to run concurrently",
        "to run later",
    ),
    CueRow(
        "suspended",
        "suspend; suspended [sentence|prison sentence|jail term|jail sentence|custodial sentence|term|sentence order|prison term] [of|for]; suspend [for]",
        "suspended for two years",
        "a suspect for two years",
    ),
    CueRow(
        "minimum",
        "minimum [term|tariff|sentence|period|jail term] [of]; at least; tariff of; not less than; punishment part of; [jail|minimum] tariff; no (fewer|less) than; before [he|she|they] (can|could|may|might|will|be able to|be allowed to|be entitled to|be due to) (be consider|be eligible|apply|consider|ask|seek|be release|be free|become eligible|qualify|be put forward|go before); before (applying|asking|qualifying) [for]; before parole; before [being] release; before (being|be|becoming) (consider|eligible); before [he|she|they] be eligible; not [be] (eligible|considered) for [release|parole] for; eligible for (release|parole) after; minimum",
        "must serve a minimum of 20 years",
        "a maximum of 20 years",
    ),
    CueRow(
        "licence",
        "[extended|additional|extra|further] [period|term|spell] [out] [on|of|under] [extended] license [period] [of]; on [extended] license; extended license [period|term] [of|for]; extension [period] [of]; (license|extension) period [of|for]; post release supervision; [kept] (under supervision|supervise) [on release] for [a] (further|another|additional|extra); [on] probation (when|on|after) [he|she|they] [be] release; year license; license",
        "six years on licence",
        "he had no driving documents",
    ),
    CueRow(
        "custody_part",
        "[be] (spend|serve|to be spent|to be served|be spend|be serve|served|spent) in (custody|prison|jail); in (custody|prison|jail); [in] custody; of imprisonment; imprisonment; (in|of) [a] prison; custodial (term|period|part|element|sentence); behind bars; in jail; prison; jail; custodial",
        "eight years in custody",
        "on licence",
    ),
    CueRow(
        "half",
        "half [of]; one half; 50 (%|per cent|percent) [of]; equally; split; divided equally; other half",
        "half in custody and half on licence",
        "a whole year",
    ),
    CueRow(
        "life",
        "life imprisonment; imprison[ed] for life; life (sentence|term|jail sentence|in prison|behind bars|order); (jail|sentence|imprison|lock up|cage) for life; custody for life; detention for life; to life; detain (at|during) (his|her|the) majesty pleasure; (his|her) majesty pleasure; whole life (order|term|tariff); order for lifelong restriction; lifelong restriction [order]; discretionary life; life with; mandatory life; life in (prison|jail)",
        "he was given life imprisonment",
        "for the rest of his days",
    ),
    CueRow(
        "public_protection",
        "(imprisonment|sentence|order|indefinitely|detained|jailed|imprisoned) for (public protection|protection of the public); IPP [sentence]; indeterminate [sentence|prison sentence|jail sentence|term|jail term] [for public protection]; indeterminately; detention for public protection",
        "imprisonment for public protection",
        "the public protection unit",
    ),
    CueRow(
        "extended",
        "extended [determinate|prison|jail|custodial] (sentence|term|jail term|prison term) [of|for]; extend sentence of imprisonment; extended determinate; extended sentence",
        "an extended sentence of 14 years",
        "an extended test",
    ),
    CueRow(
        "detention",
        "young offender [institution|institute|centre|custody|prison]; young offender institution; YOI; [in] detention [centre|and training order] ; detention and training order; DTO; youth (custody|detention); secure (unit|accommodation|children home|training centre); in [a] young offenders; detain; young offender",
        "three years in a young offender institution",
        "detective",
    ),
    CueRow(
        "remand", "[(spent|served)] (on|in) remand; remand time", "less 402 days spent on remand", "he was remanded"
    ),
    CueRow("each", "each; apiece; respective", "they each got two years", "he reached two years"),
    CueRow("respectively", "respectively; in turn; in that order", "two and three years respectively", "with respect"),
    CueRow("further", "further; another; additional; second; third; other; extra", "a further count", "furthermore"),
    CueRow(
        "indefinite",
        "indefinitely; indefinite; for life; until further (notice|order); lifetime; lifelong; for [the] rest of (his|her|their) (life|lives); no (time limit|end date); without limit [of time]; permanently; for ever; life",
        "on the register indefinitely",
        "for five years",
    ),
)
