"""Acts and regulations by name, and what a charge that only cites one of them is of."""

from typing import Final, NamedTuple


class StatuteRow(NamedTuple):
    """``forms`` name the Act. ``label`` is an offence under it whose section is not printed or not known: ``""`` where
    the Act has too many to say. ``sections``: ``8 = robbery; 12A = aggravated vehicle taking``, beside the catalogue's.
    """

    forms: str
    label: str
    sections: str
    example: str
    counterexample: str


_SAFETY: Final = "health and safety offences"
_FOOD: Final = "food hygiene offences"
_UNFAIR: Final = "unfair commercial practices"
_WASTE: Final = "fly-tipping and waste offences"
_PERMITS: Final = "environmental permitting offences"
_UNDERAGE: Final = "selling age-restricted goods"
_TOBACCO: Final = "illegal tobacco and vapes"
_WILD: Final = "offences against wild birds or protected animals"

STATUTES: Final[tuple[StatuteRow, ...]] = (
    StatuteRow(
        "Health and Safety at Work [etc] [.] [act]; HSWA; Health and Safety Act; Health and Safety at Work Order",
        _SAFETY,
        "",
        "the Health and Safety at Work etc. Act",
        "health and safety advice",
    ),
    StatuteRow(
        "Work at Height Regulations; Provision and Use of Work Equipment Regulations; PUWER; "
        "Construction [Design and "
        "Management] Regulations; CDM Regulations; Control of Asbestos Regulations; Gas Safety "
        "[Installation and Use] "
        "Regulations; Lifting Operations and Lifting Equipment Regulations; LOLER; Control of Substances "
        "Hazardous to "
        "Health Regulations; COSHH [Regulations]; Management of Health and Safety at Work Regulations; "
        "Electricity at Work "
        "Regulations; Workplace [Health , Safety and Welfare] Regulations; Confined Spaces Regulations; Control of "
        "Vibration at Work Regulations; Manual Handling [Operations] Regulations; Control of Lead at "
        "Work Regulations; "
        "Reporting of Injuries , Diseases and Dangerous Occurrences Regulations; RIDDOR; Employers "
        "Liability [Compulsory "
        "Insurance] Act; Pressure Systems Safety Regulations; Ionising Radiations Regulations; Control "
        "of Major Accident "
        "Hazards Regulations; Dangerous Substances and Explosive Atmospheres Regulations",
        _SAFETY,
        "",
        "the Work at Height Regulations",
        "working at a height",
    ),
    StatuteRow(
        "Food Safety and Hygiene Regulations; Food Hygiene Regulations; Food Safety Act; Food "
        "Information Regulations; General Food "
        "Regulations; Food Hygiene [and] Safety Regulations; Food Safety Order",
        _FOOD,
        "",
        "the Food Safety and Hygiene Regulations",
        "food safety advice",
    ),
    StatuteRow(
        "Consumer Protection from Unfair Trading Regulations; Unfair Trading Regulations; Trade "
        "Descriptions Act; Digital Markets "
        ", Competition and Consumers Act; Business Protection from Misleading Marketing Regulations",
        _UNFAIR,
        "",
        "the Consumer Protection from Unfair Trading Regulations",
        "unfair trading",
    ),
    StatuteRow("Trade Marks Act; Trademarks Act", "trade mark offences", "", "the Trade Marks Act", "a trade mark"),
    StatuteRow(
        "Regulatory Reform Fire Safety Order; Regulatory Reform Order; Fire Safety Order; Fire Safety "
        "Act; Fire and Rescue Services Act",
        "fire safety offences",
        "",
        "the Fire Safety Order",
        "fire safety",
    ),
    StatuteRow(
        "Environmental Protection Act", _WASTE, "59 = ; 80 = ; 87 = ", "the Environmental Protection Act", "protection"
    ),
    StatuteRow(
        "Control of Pollution [Amendment] Act; Waste Regulations; Duty of Care Regulations; Environment "
        "Act; Clean Neighbourhoods "
        "and Environment Act; Waste and Contaminated Land Order",
        _WASTE,
        "",
        "the Control of Pollution Act",
        "control of pollution",
    ),
    StatuteRow(
        "Environmental Permitting [England and Wales] Regulations; EPR; Water Resources Act; Water "
        "Pollution Regulations",
        _PERMITS,
        "",
        "the Environmental Permitting Regulations",
        "an environmental permit",
    ),
    StatuteRow("Animal Welfare Act", "animal welfare offences", "", "the Animal Welfare Act", "animal welfare"),
    StatuteRow(
        "Welfare of Animals Act; Animal Health and Welfare Act",
        "causing unnecessary suffering to an animal",
        "",
        "the Welfare of Animals Act",
        "the welfare of animals",
    ),
    StatuteRow(
        "Dangerous Dogs Act; Dogs Act",
        "dog dangerously out of control",
        "1 = possessing a banned breed; 3 = dog dangerously out of control",
        "the Dangerous Dogs Act",
        "a dangerous dog",
    ),
    StatuteRow("Hunting Act", "hunting a wild mammal with dogs", "", "the Hunting Act", "a hunting dog"),
    StatuteRow(
        "Game Act; Police , Crime , Sentencing and Courts Act",
        "hare coursing and trespass in pursuit of hares",
        "",
        "the Game Act",
        "a game",
    ),
    StatuteRow(
        "Night Poaching Act; Deer Act; Theft Act Schedule 1",
        "poaching (game)",
        "",
        "the Night Poaching Act",
        "night poaching",
    ),
    StatuteRow("Protection of Badgers Act", "badger baiting", "", "the Protection of Badgers Act", "a badger"),
    StatuteRow(
        "Wildlife and Countryside Act; Conservation of Habitats and Species Regulations; Wild Mammals "
        "[Protection] Act; "
        "Wildlife Order; Control of Trade in Endangered Species Regulations; COTES [Regulations]; Ivory Act",
        _WILD,
        "",
        "the Wildlife and Countryside Act",
        "wildlife in the countryside",
    ),
    StatuteRow(
        "Salmon and Freshwater Fisheries Act",
        "fishing without a licence",
        "",
        "the Salmon and Freshwater Fisheries Act",
        "salmon",
    ),
    StatuteRow(
        "Computer Misuse Act", "unauthorised access to computer material", "", "the Computer Misuse Act", "a computer"
    ),
    StatuteRow("Data Protection Act; GDPR", "data protection offences", "", "the Data Protection Act", "data"),
    StatuteRow(
        "Malicious Communications Act", "malicious communications", "", "the Malicious Communications Act", "malice"
    ),
    StatuteRow(
        "Communications Act",
        "sending grossly offensive or menacing messages",
        "363 = ",
        "the Communications Act",
        "communications",
    ),
    StatuteRow(
        "Protection from Harassment Act; Protection from Harassment Order",
        "harassment",
        "",
        "the Protection from Harassment Act",
        "protection",
    ),
    StatuteRow(
        "Public Order Act; Public Order Order", "public order offence", "", "the Public Order Act", "public order"
    ),
    StatuteRow("Fraud Act", "fraud", "", "the Fraud Act", "an act of fraud"),
    StatuteRow("Theft Act", "", "", "the Theft Act", "theft"),
    StatuteRow("Bribery Act", "bribery", "", "the Bribery Act", "a bribe"),
    StatuteRow(
        "Modern Slavery Act; Human Trafficking and Exploitation Act",
        "holding a person in slavery or servitude",
        "1 = holding a person in slavery or servitude; 2 = human trafficking",
        "the Modern Slavery Act",
        "modern slavery",
    ),
    StatuteRow(
        "Private Security Industry Act", "unlicensed security work", "", "the Private Security Industry Act", "security"
    ),
    StatuteRow(
        "Human Medicines Regulations; Medicines Act",
        "unlicensed medicines offences",
        "",
        "the Human Medicines Regulations",
        "medicine",
    ),
    StatuteRow(
        "Licensing Act",
        _UNDERAGE,
        "136 = ; 137 = ; 141 = ",
        "the Licensing Act",
        "licensing",
    ),
    StatuteRow(
        "Tobacco and Related Products Regulations; Standardised Packaging of Tobacco [Products] "
        "Regulations; Tobacco Products "
        "Duty Act; Tobacco Advertising and Promotion Act",
        _TOBACCO,
        "",
        "the Tobacco and Related Products Regulations",
        "tobacco",
    ),
    StatuteRow(
        "Psychoactive Substances Act",
        "supplying psychoactive substances",
        "",
        "the Psychoactive Substances Act",
        "drugs",
    ),
    StatuteRow("Bail Act", "failing to surrender to bail", "", "the Bail Act", "bail"),
    StatuteRow("Vagrancy Act", "begging", "", "the Vagrancy Act", "a vagrant"),
    StatuteRow(
        "Housing Act; Housing [and Planning] Act; Protection from Eviction Act; Management of Houses in "
        "Multiple Occupation "
        "Regulations; HMO Regulations",
        "houses in multiple occupation offences",
        "",
        "the Housing Act",
        "housing",
    ),
    StatuteRow(
        "Official Secrets Act; National Security Act",
        "official secrets offences",
        "",
        "the Official Secrets Act",
        "secrets",
    ),
    StatuteRow(
        "Health Protection [Coronavirus , Restrictions] Regulations; Coronavirus Act; Coronavirus "
        "Regulations; Covid 19 Regulations",
        "Covid regulations breach",
        "",
        "the Coronavirus Regulations",
        "coronavirus",
    ),
    StatuteRow(
        "Scrap Metal Dealers Act", "unlicensed scrap metal dealing", "", "the Scrap Metal Dealers Act", "scrap metal"
    ),
    StatuteRow("Merchant Shipping Act", "merchant shipping offences", "", "the Merchant Shipping Act", "shipping"),
    StatuteRow(
        "Ancient Monuments and Archaeological Areas Act",
        "heritage or memorial damage",
        "",
        "the Ancient Monuments and Archaeological Areas Act",
        "monuments",
    ),
    StatuteRow(
        "Air Navigation Order",
        "drone offences",
        "240 = endangering an aircraft",
        "the Air Navigation Order",
        "navigation",
    ),
    StatuteRow(
        "Football [Offences] Act; Football Offences Act",
        "football offences",
        "",
        "the Football Offences Act",
        "football",
    ),
    StatuteRow(
        "Explosive Substances Act", "possessing or making explosives", "", "the Explosive Substances Act", "explosives"
    ),
    StatuteRow(
        "Money Laundering Regulations",
        "failing to disclose money laundering",
        "",
        "the Money Laundering Regulations",
        "money",
    ),
    StatuteRow(
        "Financial Services and Markets Act",
        "illegal money lending",
        "",
        "the Financial Services and Markets Act",
        "markets",
    ),
    StatuteRow("Human Tissue Act", "human remains offences", "", "the Human Tissue Act", "tissue"),
    StatuteRow(
        "Terrorism Act; TACT; Counter Terrorism [and Security] Act",
        "",
        "12 = inviting or expressing support for a proscribed organisation; 57 = possession for terrorist purposes",
        "the Terrorism Act",
        "terrorism",
    ),
    StatuteRow(
        "Offences against Person Act; Sexual Offences Act; Misuse of Drugs Act; Road Traffic Act; Road "
        "Traffic Order; Firearms Act; Serious Crime "
        "Act; Criminal Justice Act; Criminal Damage Act; Companies Act; Insolvency Act; Proceeds of "
        "Crime Act; Online Safety Act; "
        "Protection of Children Act; Criminal Law Act; Police Act; Prison Act; Forgery and "
        "Counterfeiting Act; Identity Documents Act; "
        "Immigration Act; Children and Young Persons Act; Mental Capacity Act; Mental Health Act; "
        "Criminal Justice and Courts "
        "Act; Prevention of Crime Act; Social Security Administration Act; Value Added Tax Act; Customs "
        "and Excise Management Act; Crime and "
        "Disorder Act; Town and Country Planning Act; Planning [Listed Buildings and Conservation Areas] "
        "Act; Education Act; "
        "Highways Act; Consumer Protection Act; Company Directors Disqualification Act; Criminal "
        "Attempts Act; Nationality and Borders Act; "
        "Assaults on Emergency Workers [Offences] Act; Domestic Abuse Act; Regulation of Investigatory "
        "Powers Act; Offensive Weapons "
        "Act; Suicide Act; Homicide Act; Transport Act; Criminal Justice and Licensing Act; Abusive "
        "Behaviour and Sexual Harm Act; "
        "Civic Government Act; Forestry Act; Electricity Act; Criminal Law [Consolidation] Act; Female "
        "Genital Mutilation Act",
        "",
        "",
        "the Sexual Offences Act",
        "an act",
    ),
)
#: What stands before an Act that is all a charge says of its offence.
CITING: Final = (
    "breach [of]; (contravene|contravening|contravened); contravention of; in breach of; (offence|charge) "
    "(under|contrary to|against|of breaching|of contravening|in contravention of|relating to|in relation "
    "to); fail to comply with; fail to discharge (duty|duties) (under|imposed by); (fail|failing) "
    "in [his|her|its|their] (duty|duties) under; infringe; [charge of] breaching"
)
#: What stands between an offence's own words and the Act that it is against.
CONTRARY: Final = (
    "[,] [[being] offence] (contrary to|under|against|in contravention of|in breach of); [,] which be "
    "[offence] (contrary to|under); "
    "[,] (as defined by|within the meaning of)"
)
#: Stems before a number that is one of an Act's.
SECTION_WORDS: Final = frozenset({"section", "s", "sec", "regulation", "reg", "article", "art", "paragraph", "schedul"})
#: Stems that end the name of an Act that no table has.
ACT_NOUNS: Final = frozenset({"act", "regulation", "order"})
