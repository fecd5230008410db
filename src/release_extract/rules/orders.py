"""What a court imposes beside the main part, and the community disposals: kind, forms, a text it reads and one it leaves."""

from typing import Final, NamedTuple


class OrderRow(NamedTuple):
    """``kind`` is an order's kind of the record, or one of ``DISPOSALS``, which are a sentence's main part."""

    kind: str
    forms: str
    example: str
    counterexample: str


#: Rows of ``ORDERS`` that are the main part of a sentence where no weightier part stands.
DISPOSALS: Final = frozenset(
    "community_order youth_rehabilitation_order referral_order conditional_discharge absolute_discharge hospital_order fine".split()
)

#: Words of an order that say by themselves that it was imposed: ``was fined``.
IMPOSING: Final = frozenset(
    "fined banned disqualified barred prohibited excluded endorsed bound admonished discharged deprived forfeited tagged "
    "supervised activated deported destroyed compensated".split()
)

#: Words that name an order only where a length or number stands with them: ``a two-year ban``.
ONLY_MEASURED: Final = frozenset("ban banned disqualified points point programme license endorsement endorsements tag".split())
#: Words right before an order that make it an earlier one, or one that somebody only asked for.
EARLIER_BEFORE: Final = frozenset(
    "previous earlier existing breach breached breaching breaches breaking broken under violated against despite "
    "conditions terms original seek sought seeking without".split()
)

ORDERS: Final[tuple[OrderRow, ...]] = (
    OrderRow("community_order", "community [payback|rehabilitation|punishment|based|punishment and rehabilitation] (order|sentence|penalty); community order; probation order; (on|of) probation; combination order; [high level] community order; community payback; community service order; CPO; drug treatment and testing order; restriction of liberty order; community resolution order; supervision order", "a 12-month community order", "the community was ordered"),
    OrderRow("youth_rehabilitation_order", "youth (rehabilitation|restorative) order; YRO", "a youth rehabilitation order", "a youth worker"),
    OrderRow("referral_order", "[youth] referral order", "a referral order", "referred to police"),
    OrderRow("conditional_discharge", "conditional discharge; conditionally discharge; discharge conditionally; discharged on condition", "a conditional discharge", "discharged from hospital"),
    OrderRow("absolute_discharge", "absolute discharge; discharge absolutely; absolutely discharge; admonish; admonishment", "an absolute discharge", "discharged from hospital"),
    OrderRow("hospital_order", "[interim|restricted|section 37|section 37/41|section 37 and 41|indefinite] hospital order; detain [indefinitely] (in|under) [secure|psychiatric|mental] (hospital|mental health act); section 37 of mental health act; under mental health act; section 37; sections 37; detain in [a] [secure|psychiatric] hospital; indefinite hospital order", "a hospital order", "taken to hospital"),
    OrderRow("restriction_order", "restriction order; section 41 [restriction|restrictions|order]; with restrictions; sections 37 and 41; restrictions [imposed] under section 41; section 37/41", "a restriction order", "lockdown rules"),
    OrderRow("fine", "fine; fined; financial penalty [of]", "a fine of £200", "she was fine"),
    OrderRow("costs", "[prosecution|court|legal|investigation|kennel|kennelling] costs; costs; prosecution cost; kennel fees; court charge; criminal courts charge; cps costs; towards (prosecution|cost of case)", "£85 costs", "the cost of repairs"),
    OrderRow("surcharge", "[victim|statutory|victim services|victims|government] surcharge; victim surcharge [fee]; surcharge [to fund victim services]; surcharges; victim support surcharge", "a victim surcharge of £26", "a surge"),
    OrderRow("compensation", "compensation [order]; in compensation; compensate; (repay|pay back|refund) [in full]; pay [shop|store|victim|owner] back; reparation", "£200 compensation", "compensating lens"),
    OrderRow("confiscation", "confiscation [order|hearing]; (pay back|repay) under proceeds of crime; proceeds of crime [act] order; POCA order; hand over proceeds", "a confiscation order of £1,000", "confidential"),
    OrderRow("forfeiture", "forfeiture [and destruction] [order]; forfeit; destruction of (drugs|phones|weapon|knife|equipment); deprivation order; deprive of [his|her|their] (car|vehicle|van|phone); (seized|confiscated) by court; (drugs|phone|phones|cash|vehicle|car|van|weapon|weapons|knife|money|equipment|items|dogs|dog) [to|will|would|be] [be] (destroy|forfeit|crush); order destruction [of]", "forfeiture of the phones", "he forfeited nothing else"),
    OrderRow("restitution", "restitution [order]", "a restitution order", "an institution"),
    OrderRow("unpaid_work", "(hour|hours) [of] unpaid (work|community work); unpaid work [requirement] [of]; unpaid community work; community service; (hour|hours) [of] community (service|work); community payback work; unpaid hours; (hours) unpaid", "150 hours of unpaid work", "unpaid bills"),
    OrderRow("rehabilitation_activity", "rehabilitation [activity] [requirement] (day|days|requirement|requirements|activities|activity|sessions) [of]; rehabilitation activity; RAR [days|requirement]; (day|days) [of] rehabilitation [activity]; activity (day|days|requirement); (day|days) [of] (RAR|rehabilitative activity|rehabilitation activities); rehabilitation days; rehabilitation work; rehabilitation", "20 rehabilitation activity days", "a rehab clinic"),
    OrderRow("programme", "(accredited|thinking skills|building better relationships|offender|offending behaviour|horizon|domestic abuse|sex offender|sex offenders|treatment|behaviour|drink impaired drivers|anger management|rehabilitation|group work|groupwork|cognitive|building choices|better relationships|respectful relationships|maps for change|moving forward) [group|treatment] (programme|program|course|courses); thinking skills; [accredited] programme requirement; programme; anger management [course]; building better relationships", "a thinking skills programme", "a TV show"),
    OrderRow("treatment", "(mental health|drug|alcohol|drug and alcohol|drugs|substance misuse|sex offender) [rehabilitation|dependency] (treatment|rehabilitation) [requirement|order|programme]; drug (rehabilitation|treatment) [requirement]; alcohol treatment; (drug|alcohol) rehabilitation; treatment requirement; DRR; drug treatment and testing", "a drug rehabilitation requirement", "hospital care"),
    OrderRow("curfew", "[electronically|electronic|monitored|electronically monitored|tagged|night time|nightly|overnight|doorstep|home] [monitored] curfew [order|requirement]; tagged curfew; [be] (electronically tag|electronic tag); curfew; wear [an] [electronic] tag; tag", "a four-month curfew", "a current few"),
    OrderRow("alcohol_abstinence", "alcohol abstinence [and] [monitoring] [requirement]; sobriety tag; alcohol (monitoring tag|tag|ban); abstain from alcohol; alcohol monitoring; abstinence", "a sobriety tag", "he drank alcohol"),
    OrderRow("exclusion", "exclusion (order|requirement|zone); exclude from; ban from (entering|town centre|pubs|licensed premises|going|premises); pub ban; banned from [all|every] (pub|pubs|licensed premises)", "an exclusion requirement", "without exception"),
    OrderRow("supervision", "supervision [order|requirement|period]; supervise [for|by]; under supervision; supervised release order; supervised release; intensive supervision [and surveillance]; be supervise", "a supervision requirement of a year", "a supervisor"),
    OrderRow("driving_disqualification", "(disqualify|ban) from (driving|road|roads|get behind wheel|holding a licence|holding or obtaining); driving (ban|disqualification) [of|for]; (disqualification|disqualified) [from driving] [of|for]; (road|drive|motoring) ban [of|for]; lose [his|her] [driving] license; [be] disqualify [for|until]; take off road; ban [him|her] from (driving|road|roads); (disqualified|banned) [as a driver]; banned [for]; disqualify (him|her|them) from driving; driver ban", "a two-year driving ban", "driving while disqualified"),
    OrderRow("penalty_points", "penalty points; points on [his|her|their] [driving] license; (license|licence) [be] endorse [with]; endorse with; points; endorsement", "six penalty points", "a talking point"),
    OrderRow("extended_retest", "(extended|extended driving|longer) (test|retest|re test|driving test) [before|to]; (pass|take|sit|complete|undertake) [an] extended [driving] (test|retest|re test); extended re test; until [he|she|they] (pass|take) [an] extended [driving] [test|retest]; take extended test; extended retest; retest", "an extended driving test", "an extended sentence"),
    OrderRow("sexual_harm_prevention_order", "sexual (harm|offence|offences|offender) prevention order; SHPO; SOPO; harm prevention order; sex offences prevention order; sexual harm (order|prevention)", "a sexual harm prevention order", "harm to others"),
    OrderRow("sexual_risk_order", "sexual risk order; SRO", "a sexual risk order", "a risk assessment"),
    OrderRow("sex_offender_notification", "sex offender register; sexual offender register; sexual offences register; [sex offender] notification requirement; (violent and) sex offender register; register as [a] sex offender; sex offender notification [requirement|order]; [be] register[ed] sex offender for; sign on [as a] sex offender; sex register; sign the register; sex offender registration; notification requirements; comply with notification", "the sex offenders' register for ten years", "a registered sex offender knocked"),
    OrderRow("terrorism_notification", "terrorist notification [order|requirement|requirements]; terrorism notification [order|requirement|requirements]; part 4 (notification|terrorism) [order|requirements|notification]; terrorist offender notification; counter terrorism notification [requirements]", "a 15-year terrorist notification order", "a terrorist plot"),
    OrderRow("restraining_order", "restraining order; non harassment order; restraining; protection from harassment order; (ban|prohibit|bar) from (contact|contacting|approaching|seeing) [his|her|the] [victim|ex]; not to contact", "a five-year restraining order", "restrained by staff"),
    OrderRow("non_molestation_order", "non molestation order", "a non-molestation order", "molested"),
    OrderRow("stalking_protection_order", "stalking protection order; SPO", "a stalking protection order", "a stalking case"),
    OrderRow("domestic_abuse_protection_order", "domestic (abuse|violence) protection order; DVPO; DAPO", "a domestic violence protection order", "domestic abuse"),
    OrderRow("criminal_behaviour_order", "criminal (behaviour|behavior|behavioural) order; CBO; community behaviour order; anti social behaviour order; antisocial behaviour order; ASBO; CRASBO; criminal behaviour", "a three-year criminal behaviour order", "criminal conduct"),
    OrderRow("serious_crime_prevention_order", "serious [organised] crime prevention order; SCPO; serious crime order", "a serious crime prevention order", "serious crime squad"),
    OrderRow("slavery_trafficking_prevention_order", "slavery [and] trafficking (prevention|reparation) order; slavery (prevention|and human trafficking prevention) order; STPO; modern slavery prevention order; trafficking prevention order", "a slavery and trafficking prevention order", "modern slavery charity"),
    OrderRow("football_banning_order", "football [banning|ban] order; football ban; banning order; FBO; (ban|banned) from [attending|all|every] [all|every] (football|match|matches) [match|matches|ground|grounds|stadium|stadiums]", "a three-year football banning order", "a football match"),
    OrderRow("deportation", "(recommend|order) for deportation; deportation (order|recommendation); be deport [at end of sentence|on release|after]; deport; recommended for deportation", "recommended for deportation", "departed"),
    OrderRow("animal_ban", "(ban|disqualify|bar|prohibit) from (keeping|owning|having|looking after|caring for|working with) [or keeping|and keeping|or owning|any|all] [any|all] (animal|animals|dog|dogs|cat|cats|horse|horses|equines|equine|pet|pets|livestock|birds|sheep|cattle|poultry|equidae); (ban|disqualification|disqualified|disqualify) (on|from|order on) (keeping|owning) [any|all] (animal|animals|dogs|horses|cats|pets|pigs|livestock); animal ban; disqualification order; lifetime ban on (keeping|owning); ban on keeping; ban on owning; (ban|disqualify) from (keep|own)", "banned from keeping animals for ten years", "the dog was banned"),
    OrderRow("destruction_order", "(contingent|dog) destruction order; destruction order [for|on] [the] dog; dog [be|will be] (destroyed|put down); destruction order", "a contingent destruction order", "destroyed by fire"),
    OrderRow("director_disqualification", "(ban|disqualify|bar|prohibit) [from] [being|acting|as|be|holding] [as|a] [a] (company director|director|directorship|directorships); director (disqualification|ban|disqualification order); disqualified as [a] [company] director; (company director|directorship) ban; disqualified from (being|acting as|holding|managing) [a] [company] (director|directorships|company); (banned|disqualified) from (running|managing) [any] (company|companies|business); directorship ban; company director (for|ban); director ban; disqualified as director", "disqualified as a director for six years", "the director spoke"),
    OrderRow("working_with_children_ban", "(ban|bar|disqualify|prohibit) from [ever] (work|working) with [or around] [children|young people|vulnerable]; (ban|bar|disqualify) [by judge] from working with; (disqualification|disqualified) order from working with; barred [list] from; ban from working with children; disqualify from work with children; barred list; barring list; bar by disclosure and barring service; indefinitely barred; (ban|barred) from contact with children", "banned from working with children", "he worked with children"),
    OrderRow("travel_restriction", "travel restriction [order]; foreign travel [restriction] order; travel ban; TRO; ban from (travelling|leaving) [abroad|overseas|uk|country]; surrender [his|her|their] passport; foreign travel", "a travel restriction order", "a train journey"),
    OrderRow("activated_suspended_sentence", "(activate|activating|trigger|invoke) [of] [previous|earlier|existing|his|her] suspended [prison|jail] (sentence|term); suspended [prison|jail] (sentence|term) [of] [be] (activate|trigger|invoke|brought into effect); activation of [previous|existing|his|her] suspended sentence; activated [suspended sentence]", "a suspended sentence was activated", "an alarm was activated"),
    OrderRow("bind_over", "bind over [to keep peace]; bound over", "bound over to keep the peace", "bound hands"),
    OrderRow("parenting_order", "parenting order", "a parenting order", "parents"),
    OrderRow("violent_offender_order", "violent offender order; VOO", "a violent offender order", "a violent offender"),
    OrderRow("financial_reporting_order", "financial reporting order; FRO", "a financial reporting order", "financial reports"),
    OrderRow("other_order", "psychoactive order; anti social behaviour injunction; knife crime prevention order; serious violence reduction order; fire arms order; firearms ban; interim order; computer (ban|order); gang injunction", "a knife crime prevention order", "a court order"),
)
