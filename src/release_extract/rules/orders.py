"""What a court imposes beside the main part, and community disposals: forms, a text read and one left alone."""

from typing import Final, NamedTuple


class OrderRow(NamedTuple):
    """``kind`` is an order's kind of the record, one of ``DISPOSALS``, which are a sentence's main part, or ``ban``.

    A ``ban`` is from what the last one was from, else from driving; ``same`` is the order that was spoken of last.
    """

    kind: str
    forms: str
    example: str
    counterexample: str


#: Rows of ``ORDERS`` that are the main part of a sentence where no weightier part stands.
DISPOSALS: Final = frozenset(
    "community_order youth_rehabilitation_order referral_order conditional_discharge absolute_discharge hospital_order "
    "fine".split()
)

#: Words of an order that say by themselves that it was imposed: ``was fined``.
IMPOSING: Final = frozenset(
    "fined banned disqualified barred prohibited excluded endorsed bound admonished discharged deprived forfeited "
    "tagged supervised activated deported destroyed compensated register".split()
)

#: Forms of ``ORDERS`` that count only with a length, sum or number: ``a two-year ban``.
ONLY_MEASURED: Final = (
    "ban; disqualify; disqualification; point; programme; program; endorse; endorsement; tag; supervise; "
    "from driving; "
    "order last; order run; order be for; CO; cannot drive; (not|unable) [be] [able|allow|permit] to drive; "
    "(off|taken off) road; hand over; rehabilitation; registered sex offender; repay; pay back; refund; reimburse; "
    "confiscation; "
    "under proceeds of crime act; under POCA; activate; abstinence; notification period; probation"
)
#: Printed words that share a stem with an order's and are none: ``the cost of repairs``.
NO_ORDER: Final = frozenset("point pointed pointing supervising repaying".split())
#: Words right before an order that make it an earlier one, or one that is only sought.
EARLIER_BEFORE: Final = frozenset(
    "previous earlier existing breach breached breaching breaches breaking broken violated against despite "
    "qualifying application applied applying conditions terms original seek sought seeking without considered face "
    "faces liable eligible expired "
    "flouted".split()
)

#: Words soon after an order that say that it was not made: ``a restraining order was turned down``.
REFUSED_AFTER: Final = frozenset("turned refused rejected declined adjourned withdrawn unsuccessful".split())

#: Orders that a court also makes of somebody who was convicted of nothing.
CIVIL: Final = frozenset(
    "stalking_protection_order sexual_risk_order domestic_abuse_protection_order non_molestation_order "
    "violent_offender_order".split()
)

ORDERS: Final[tuple[OrderRow, ...]] = (
    # Main parts
    OrderRow(
        "community_order",
        "community [payback|rehabilitation|punishment|based|service|supervision|work] (order|sentence|penalty); "
        "community payback; community punishment and rehabilitation order; (on|of) probation; probation order; "
        "combination order; probation; CPO; CO; {DRUG} treatment and testing order; DTTO",
        "a 12-month community order",
        "the community was ordered",
    ),
    OrderRow(
        "youth_rehabilitation_order",
        "[youth] (rehabilitation|restorative) order; YRO",
        "a youth rehabilitation order",
        "a youth worker",
    ),
    OrderRow("referral_order", "[youth] referral order", "a referral order", "referred to police"),
    OrderRow(
        "conditional_discharge",
        "conditional discharge; conditionally discharge; discharge conditionally; discharge on condition",
        "a conditional discharge",
        "discharged from hospital",
    ),
    OrderRow(
        "absolute_discharge",
        "absolute discharge; discharge absolutely; absolutely discharge; admonish; admonishment; admonition",
        "an absolute discharge",
        "discharged from hospital",
    ),
    OrderRow(
        "hospital_order",
        "[interim|restricted|section 37|section 37 / 41|indefinite] hospital order; (detain|detained) [indefinitely] "
        "(in|"
        "under|at) [secure|psychiatric|secure psychiatric|mental health] (hospital|unit|mental health act); "
        "ordered to be detained [indefinitely] (in|under|at) [secure|psychiatric|mental health] (hospital|unit|act); "
        "section 37 [of mental health act]",
        "a hospital order",
        "taken to hospital",
    ),
    OrderRow(
        "restriction_order",
        "restriction order; [with] (restriction|restrictions) [imposed] under section 41; section 41 "
        "[restriction|order]; with restrictions; section 37 (/|and) 41; hospital order with restrictions",
        "a restriction order",
        "lockdown rules",
    ),
    OrderRow("fine", "fine; financial penalty", "a fine of £200", "it ended well"),
    # Money
    OrderRow(
        "costs",
        "[prosecution|court|legal|investigation|kennel|kennelling|cps] costs; kennel fee; (towards|toward) cost of; "
        "contribution (to|towards) cost of; [criminal] court charge",
        "£85 costs",
        "a repair bill",
    ),
    OrderRow(
        "surcharge",
        "[victim|statutory|victim service|government|court] surcharge; victim support surcharge; (offender|offenders) levy; victim service "
        "fund; victim fund; [surcharge] to fund victim service",
        "a victim surcharge of £26",
        "a surge",
    ),
    OrderRow(
        "compensation",
        "compensation [order]; compensate; recompense; repay; pay back; refund; reimburse; reparation; pay (him|"
        "her|them|shop|store|victim|owner|company|firm) back",
        "£200 compensation",
        "a complaint of £200",
    ),
    OrderRow(
        "confiscation",
        "confiscation [order]; (POCA|proceeds of crime|proceeds of crime act) order; under (POCA|proceeds of "
        "crime act); hand over",
        "a confiscation order of £1,000",
        "the confiscation hearing",
    ),
    OrderRow(
        "forfeiture",
        "forfeiture [and destruction] [order]; forfeit; deprivation [order]; deprive; destruction of; (to|will|"
        "must|should) be (destroy|crush); (knife|weapon|phone|mobile|laptop|device|equipment|machete) be "
        "(destroy|forfeit)",
        "forfeiture of the phones",
        "the house was destroyed",
    ),
    OrderRow("restitution", "restitution [order]", "a restitution order", "an institution"),
    # Requirements
    OrderRow(
        "unpaid_work",
        "unpaid [community] work [requirement]; community service; [hour of] community work; community payback "
        "work; unpaid hour; hour unpaid",
        "150 hours of unpaid work",
        "unpaid bills",
    ),
    OrderRow(
        "rehabilitation_activity",
        "(rehabilitation|rehabilitative) activity [requirement] [day|session]; RAR [day|requirement]; activity "
        "(day|requirement); rehabilitation [requirement] [day|session|work|requirement]",
        "20 rehabilitation activity days",
        "an active dog",
    ),
    OrderRow(
        "programme",
        "(accredited|thinking skill|offending behaviour|domestic abuse|domestic violence|sex offender|sex "
        "offender treatment|drink impaired driver|anger management|rehabilitation|group work|groupwork|treatment|"
        "behaviour|horizon|perpetrator|victim awareness|building better relationship|better relationship) "
        "(programme|program|course); thinking skill; building better relationship; anger management; building "
        "choice; maps for change; programme [requirement]; program",
        "a thinking skills programme",
        "a course of action",
    ),
    OrderRow(
        "treatment",
        "(mental health|{DRUG}|alcohol|{DRUG} and alcohol|alcohol and {DRUG}|substance misuse|substance abuse) "
        "[service] (treatment|rehabilitation|dependency) [treatment] [requirement|order|programme]; treatment "
        "requirement; DRR; ATR; MHTR",
        "a drug rehabilitation requirement",
        "hospital care",
    ),
    OrderRow(
        "curfew",
        "[electronic|electronically monitored|monitored|tagged|electronically tagged|night time|nightly|"
        "overnight|doorstep|home] curfew [order|requirement]; electronic tag; electronically tag; tag; "
        "restriction of liberty order",
        "a four-month curfew",
        "a current few",
    ),
    OrderRow(
        "alcohol_abstinence",
        "alcohol abstinence [and] [monitoring] [requirement|order]; sobriety tag; (ban|prohibit|bar) from "
        "(drinking|consuming) [alcohol]; alcohol (monitoring|tag|ban) "
        "[tag|requirement]; abstain from (alcohol|drinking); abstinence",
        "a sobriety tag",
        "he drank alcohol",
    ),
    OrderRow(
        "exclusion",
        "exclusion (order|requirement|zone); exclude from; pub ban; ban from [all|every] (pub|licensed premises)",
        "an exclusion requirement",
        "without exception",
    ),
    OrderRow(
        "supervision",
        "supervision [order|requirement|period]; be supervise by [a] (social worker|probation); "
        "supervised release [order]; intensive "
        "supervision [and surveillance]; supervise",
        "a supervision requirement of a year",
        "a manager",
    ),
    # Driving
    OrderRow(
        "driving_disqualification",
        "(disqualify|ban|bar) [him|her|them] from (driving|road|get behind wheel|hold license|hold driving "
        "license|hold or obtaining|hold or obtain); driving (ban|disqualification); disqualification from "
        "driving; (road|driver|motoring) ban; (lose|losing|lost) (his|her|their) [driving] license; "
        "(his|her|their) [driving] license [be] (revoke|take away|remove); license revoke; "
        "cannot drive; (not|unable) [be] [able|allow|permit] to drive; (off|taken off) road; from driving",
        "a two-year driving ban",
        "driving while disqualified",
    ),
    OrderRow("ban", "ban; disqualify; disqualification", "banned for two years", "in the bank"),
    OrderRow(
        "penalty_points",
        "(penalty|driving|license) point; point on [his|her|their] [driving] license; license [be] endorse; "
        "endorse with; endorse; endorsement; point",
        "six penalty points",
        "a talking shop",
    ),
    OrderRow(
        "extended_retest",
        "extended [driving] (test|retest|re test); retest; re test; longer driving test; extended re test",
        "an extended driving test",
        "an extended sentence",
    ),
    # What keeps somebody from others
    OrderRow(
        "sexual_harm_prevention_order",
        "(sexual|sex) (harm|offence|offender) prevention order; harm prevention order; SHPO; SOPO; sexual harm order",
        "a sexual harm prevention order",
        "harm to others",
    ),
    OrderRow("sexual_risk_order", "sexual risk order; SRO", "a sexual risk order", "a risk assessment"),
    OrderRow(
        "sex_offender_notification",
        "[violent and] (sex|sexual) (offender|offence) register; register [as] sex offender; sign [on] [as|on] "
        "sex offender [register]; sex (offender|offence) (notification|registration) "
        "[requirement|order|period]; sex register; (sign|sign on|on|join) register; notification (requirement|"
        "order|period); register with police",
        "the sex offenders' register for ten years",
        "a cash register",
    ),
    OrderRow(
        "terrorism_notification",
        "(terrorist|terrorism|counter terrorism) [offender] notification [order|requirement]; part 4 "
        "notification [order|requirement]; notification requirement under (counter terrorism act|terrorism act)",
        "a 15-year terrorist notification order",
        "a terrorist plot",
    ),
    OrderRow(
        "restraining_order",
        "restraining order; non harassment order; [protection from|anti] harassment order; not to contact; (ban|"
        "prohibit|bar) from (contact|approach|see)",
        "a five-year restraining order",
        "restrained by staff",
    ),
    OrderRow("non_molestation_order", "non molestation order", "a non-molestation order", "molested"),
    OrderRow(
        "stalking_protection_order",
        "stalking protection order; SPO",
        "a stalking protection order",
        "a stalking case",
    ),
    OrderRow(
        "domestic_abuse_protection_order",
        "domestic (abuse|violence) protection order; DVPO; DAPO",
        "a domestic violence protection order",
        "domestic abuse",
    ),
    OrderRow(
        "criminal_behaviour_order",
        "(criminal|community) (behaviour|behavior|behavioural) order; CBO; (anti social|antisocial) behaviour "
        "order; ASBO; CRASBO",
        "a three-year criminal behaviour order",
        "criminal conduct",
    ),
    OrderRow(
        "serious_crime_prevention_order",
        "serious [organised] crime prevention order; SCPO; serious crime order",
        "a serious crime prevention order",
        "serious crime squad",
    ),
    OrderRow(
        "slavery_trafficking_prevention_order",
        "[modern] slavery [and] [human] trafficking (prevention|reparation) order; [modern] slavery prevention "
        "order; STPO; [human] trafficking prevention order",
        "a slavery and trafficking prevention order",
        "modern slavery charity",
    ),
    OrderRow(
        "football_banning_order",
        "football [ground] [banning|ban] order; football ban; banning order; FBO; ban [him|her|them] from "
        "[attend|watch] [all|every|any] football [match|ground|game]; ban from (match|ground|game|stadium)",
        "a three-year football banning order",
        "a football match",
    ),
    OrderRow(
        "violent_offender_order",
        "violent (offender|offence) [prevention] order; VOO; VOPO",
        "a violent offender order",
        "a violent offender",
    ),
    OrderRow(
        "deportation",
        "recommend for deportation; deportation [order]; deport",
        "recommended for deportation",
        "departed",
    ),
    OrderRow(
        "travel_restriction",
        "travel restriction order; foreign travel [restriction] order; travel (ban|restriction); TRO; ban from "
        "travelling [abroad|overseas]; (not|barred from|ban from) "
        "(travel|go|travelling) (outside|abroad|overseas|out of); surrender [his|her|their] passport",
        "a travel restriction order",
        "a train journey",
    ),
    # Bans from keeping, managing and working
    OrderRow(
        "animal_ban",
        "(ban|disqualify|prohibit|bar) [him|her|them] from (keep|own); (ban|disqualification|disqualification "
        "order) (on|from) (keep|own); (ban|disqualify|prohibit) from (have|look after|care for|deal in) [any|"
        "all] (animal|dog|horse); (animal|dog|pet) [keeping|ownership] ban; disqualification order",
        "banned from keeping animals for ten years",
        "the dog was walked",
    ),
    OrderRow(
        "destruction_order",
        "[contingent|dog] destruction order; dog [be] (to|will|must|should) be (destroy|put down); "
        "be put (down|to sleep); dog be destroy",
        "a contingent destruction order",
        "destroyed by fire",
    ),
    OrderRow(
        "director_disqualification",
        "(ban|disqualify|prohibit|bar) [him|her|them] from (being|acting as|becoming|holding|taking) [company] "
        "(director|directorship); (ban|disqualify) from (running|managing|controlling) [any] (company|business); "
        "(ban|disqualify) (as|being) [company] director; [company] (director|directorship) (ban|"
        "disqualification) [order]",
        "disqualified as a director for six years",
        "the director spoke",
    ),
    OrderRow(
        "working_with_children_ban",
        "(ban|bar|disqualify|prohibit) [him|her|them] from [ever] work [or volunteering] with; (ban|disqualify) "
        "by judge from work with; (ban|bar) from [any] (contact with children|teaching); ban (on|from) work "
        "with; disclosure and barring service list; bar by disclosure and barring service; (disqualification|"
        "barring) order from work",
        "banned from working with children",
        "he worked with children",
    ),
    # Others
    OrderRow(
        "activated_suspended_sentence",
        "(activate|activation of|trigger|invoke|implement) [his|her] [previous|earlier|existing|whole|previously] suspended [prison|"
        "jail] (sentence|term); (sentence|term) be (activate|trigger|invoke|implement); activate; activation; brought into (effect|"
        "force); (of|from|be) a previously suspended; (bring|put) [that|suspended] [sentence] into (effect|operation); "
        "sentence into (effect|operation)",
        "a suspended sentence was activated",
        "an active man",
    ),
    OrderRow(
        "same",
        "order [,] [which|that] [will] (last|run); order [,] [which|that] [will] (be|remain) (in|into) "
        "(force|place|effect); order [which] [will] be valid; "
        "order be for",
        "the order lasts for five years",
        "ordered to last",
    ),
    OrderRow("bind_over", "bind over [to keep peace]", "bound over to keep the peace", "bound hands"),
    OrderRow("parenting_order", "parenting order", "a parenting order", "parents"),
    OrderRow(
        "financial_reporting_order",
        "financial reporting order; FRO",
        "a financial reporting order",
        "financial reports",
    ),
    OrderRow(
        "other_order",
        "psychoactive order; anti social behaviour injunction; knife crime prevention order; serious violence "
        "reduction order; firearm ban; computer (ban|order); gang injunction; reparation order",
        "a knife crime prevention order",
        "a court order",
    ),
)

#: Words that are read for an order only in capitals: ``RAR``, and no ``rare``.
ACRONYMS: Final = frozenset(
    word for row in ORDERS for word in row.forms.replace(";", " ").replace("[", " ").split() if word.isupper()
)
