"""How releases word a charge, and the label that a careful reader gives: whole wordings, with what stands in between."""

from typing import Final

import pytest

from release_extract.language.tokens import tokenize
from release_extract.mentions.model import OffenceMention
from release_extract.mentions.phrases import fold_drugs, read_phrase

#: Label -> wordings of it.
WORDINGS: Final[dict[str, tuple[str, ...]]] = {
    "manslaughter by reason of diminished responsibility": (
        "the manslaughter of his mother by reason of diminished responsibility",
        "manslaughter by way of diminished responsibility",
    ),
    "wounding with intent": ("wounding with intent to cause him grievous bodily harm",),
    "assault occasioning actual bodily harm": (
        "assaulting his wife occasioning her actual bodily harm",
        "assaulting Peter Lyle causing him actual bodily harm",
        "AOABH",
        "assaulting a teenage boy, causing him actual bodily harm",
    ),
    "assault by beating": (
        "assaulting a bus driver by beating",
        "assaulting Mary Instow, 34, by beating her",
    ),
    "assaulting a constable": (
        "assaulting a female police officer",
        "assault by beating of a police constable acting in the execution of her duty",
        "spitting at a police officer",
        "biting a police officer",
    ),
    "assault on an emergency worker": (
        "assaulting PC Alan Instow, an emergency worker",
        "assaulting a constable acting in the exercise of his functions as an emergency worker",
        "assault by beating of an ambulance worker",
    ),
    "intentional strangulation": ("suffocating a woman",),
    "child abduction": (
        "abducting a 14-year-old girl",
        "taking a child without lawful authority",
    ),
    "child cruelty": ("wilfully neglecting her two children",),
    "endangering the safety of railway passengers": ("obstructing an engine or carriage using the railway",),
    "railway trespass and fare offences": (
        "travelling on a train without a valid ticket",
        "avoiding a rail fare",
    ),
    "endangering an aircraft": ("shining a laser at a police helicopter",),
    "harassment causing fear of violence": (
        "putting a woman in fear of violence by harassment",
        "harassment putting others in fear of violence",
    ),
    "stalking involving fear of violence or serious alarm or distress": (
        "stalking a former colleague involving serious alarm or distress",
    ),
    "assault of a child under 13 by penetration": ("assault of a girl under 13 by penetration",),
    "causing a person to engage in sexual activity without consent": (
        "causing a man to engage in non-penetrative sexual activity without his consent",
    ),
    "causing or inciting a child to engage in sexual activity": (
        "inciting a 14-year-old girl to engage in sexual activity",
        "inciting a girl aged 13 to 15 to engage in penetrative sexual activity",
        "inciting a 12-year-old girl to engage in sexual activity",
        "inciting two girls to engage in sexual activity",
    ),
    "meeting a child following sexual grooming (attempt)": (
        "attempting to meet a girl under 16 following sexual grooming",
    ),
    "arranging or facilitating the commission of a child sex offence": ("arranging to commit a child sex offence",),
    "causing a child to watch a sexual act": (
        "causing a child aged under 16 to watch sexual activity",
        "causing a girl under 13 to watch a sexual act",
    ),
    "sexual activity with a child": (
        "sexual activity with a 15-year-old girl",
        "having sex with a 14-year-old girl",
    ),
    "abuse of position of trust (sexual)": ("sexual activity with a girl aged 16 while in a position of trust",),
    "paying for sexual services of a child": ("paying for the sexual services of a 16-year-old girl",),
    "exposure": (
        "exposing his penis to a passer-by",
        "exposure with intent to cause alarm or distress",
    ),
    "disclosing private sexual images (revenge porn)": (
        "disclosing a private sexual film",
        "sharing private sexual photographs without consent",
    ),
    "sharing or threatening to share intimate images": ("sharing an intimate image of a woman without her consent",),
    "voyeurism": ("recording a woman doing a private act",),
    "possessing indecent images of children": ("possession of Category B images of children",),
    "assault with intent to rob": ("assaulting a teenager with intent to rob",),
    "attempted burglary": (
        "attempted burglary of a dwelling",
        "attempting to burgle a flat",
    ),
    "theft from a shop": (
        "stealing meat from a supermarket",
        "theft of alcohol from a shop",
    ),
    "theft from a motor vehicle": ("stealing tools from a van",),
    "theft of a motor vehicle": (
        "theft of a Ford Transit van",
        "stealing a BMW car",
        "theft of two motorcycles",
        "stealing two cars",
    ),
    "taking a vehicle without consent": (
        "taking a Vauxhall Astra without consent",
        "taking a moped without the owner's consent",
    ),
    "making off without payment": (
        "making off from a restaurant without payment",
        "making off from a petrol station without paying for fuel",
    ),
    "blackmail": ("demanding money from his victim with menaces",),
    "fraud": (
        "defrauding an elderly widow",
        "defrauding her employer of £40,000",
    ),
    "fraud by false representation": (
        "fraud by dishonestly making false representations",
        "fraudulently using a bank card",
    ),
    "VAT or excise evasion": (
        "evading £200,000 in duty",
        "excise duty evasion",
        "tobacco smuggling",
        "smuggling cigarettes into the UK",
    ),
    "benefit fraud": (
        "dishonestly claiming Universal Credit",
        "failing to promptly notify a change of circumstances",
        "dishonestly failing to notify the council of a change in circumstances",
    ),
    "trade mark offences": (
        "possessing goods with a false trade mark for sale",
        "Trade Marks Act offences",
        "supplying counterfeit goods",
        "selling counterfeit designer handbags",
        "possessing fake goods for sale",
        "possessing counterfeit trainers with a view to sale",
    ),
    "illegal tobacco and vapes": (),
    "fraudulent trading": ("knowingly carrying on a business for a fraudulent purpose",),
    "possessing a firearm with intent to endanger life": (
        "possessing ammunition with intent to endanger life",
        "possessing a converted firearm with intent to endanger life",
    ),
    "carrying a loaded firearm or imitation firearm in public": ("possessing an imitation handgun in public",),
    "possessing a shotgun without a certificate": ("possessing a sawn-off shotgun",),
    "possessing ammunition without a certificate": ("possession of ammunition without a licence",),
    "possession of a firearm by a prohibited person": (
        "possessing ammunition when prohibited",
        "possessing a shotgun when prohibited for five years",
    ),
    "possession of a bladed article in public": (
        "carrying a large kitchen knife in public",
        "possession of a zombie knife in a public place",
        "carrying a machete in Mill Lane",
    ),
    "possession of a weapon on school premises": (
        "having an article with a blade on school premises",
        "taking a knife to school",
    ),
    "threatening with a blade or offensive weapon": (
        "threatening a man with a knife",
        "threatening a shopkeeper with an offensive weapon",
        "threatening his brother with a kitchen knife",
    ),
    "harassment, alarm or distress": ("threatening behaviour likely to cause harassment, alarm or distress",),
    "racially or religiously aggravated public order offence": ("using racially aggravated threatening words",),
    "football offences": (
        "throwing a missile onto the pitch",
        "entering the pitch during a football match",
    ),
    "bomb hoax": ("making a hoax bomb threat",),
    "arson": (
        "setting fire to a caravan",
        "setting fire to his ex-partner's car",
    ),
    "criminal damage": (
        "damaging a patrol car",
        "destroying a mobile phone",
        "causing damage to a police vehicle",
        "damaging the windscreen of a bus",
    ),
    "threats to damage or destroy property": (
        "threatening to burn down a house",
        "threatening to set fire to his mother's house",
    ),
    "causing death by dangerous driving": (
        "causing the death of his passenger by dangerous driving",
        "causing the deaths of two teenagers by dangerous driving",
    ),
    "causing death by careless driving": (
        "causing the death of 19-year-old Amy Pettifer by careless driving",
        "causing the death of Jean Marsh, 81, by careless or inconsiderate driving",
    ),
    "causing serious injury by dangerous driving": ("causing serious injury to a motorcyclist by dangerous driving",),
    "causing death by driving unlicensed or uninsured": ("causing the death of another while uninsured",),
    "dangerous driving": ("driving a Ford Focus dangerously",),
    "driving while disqualified": (
        "driving a BMW while disqualified",
        "driving a motor vehicle on a road while disqualified",
    ),
    "drink driving": (
        "driving a motor vehicle when the alcohol level was above the limit",
        "driving with 90 micrograms of alcohol in 100 millilitres of breath",
        "driving with 180mg of alcohol in 100ml of blood",
        "being in charge of a vehicle while above the alcohol limit",
        "driving with a blood alcohol level above the legal limit",
        "driving with 67 microgrammes of alcohol per 100 millilitres of breath",
    ),
    "drink driving (attempt)": ("attempting to drive while over the limit",),
    "drug driving": (
        "driving with cannabis in his system",
        "driving with excess cocaine",
        "driving while over the limit for cannabis",
        "driving a motor vehicle with a specified drug above the limit",
    ),
    "failing to give driver details": (
        "failing to give information about the identity of a driver",
        "failing to provide information identifying the driver",
        "failing to tell police who was driving",
    ),
    "speeding": (
        "driving at 96mph on a 60mph road",
        "travelling at 104mph in a 70mph zone",
    ),
    "using a mobile phone while driving": (
        "driving with a mobile phone in his hand",
        "using his phone while driving",
    ),
    "fraudulent use of a registration mark": (
        "using a vehicle with false number plates",
        "driving a car with false plates",
    ),
    "human trafficking": ("arranging or facilitating the travel of a 15-year-old boy with a view to his exploitation",),
    "illegal entry or arrival": ("entering the United Kingdom without a passport",),
    "witness intimidation": ("intimidating a witness in a murder trial",),
    "failing to comply with a RIPA notice": ("refusing to give police his phone PIN",),
    "conveying prohibited articles into prison": (
        "conveying cannabis into HMP Leeds",
        "flying a drone over a prison",
        "smuggling drugs into HMP Wandsworth",
    ),
    "possessing a bladed article or offensive weapon in prison": ("possessing an improvised weapon in prison",),
    "unauthorised access to computer material": (
        "securing unauthorised access to police computer systems",
        "accessing police systems without authority",
    ),
    "unauthorised access with intent": (
        "unauthorised access to computer material with intent to commit further offences",
    ),
    "sending grossly offensive or menacing messages": (
        "sending a message that was grossly offensive",
        "sending a message of an indecent or menacing character",
        "improper use of an electronic communications network",
        "sending a grossly offensive tweet",
    ),
    "breach of a sexual harm prevention order": ("breaching the terms of his sexual harm prevention order",),
    "breach of a restraining order": ("breaching a five-year restraining order",),
    "breach of a criminal behaviour order": (
        "breaching his lifelong criminal behaviour order",
        "breach of a 10-year criminal behaviour order",
    ),
    "breach of a stalking protection order": ("breaching an interim stalking protection order",),
    "breach of a domestic abuse protection order": ("breaching a domestic violence protection order",),
    "acting while disqualified as a director": ("being concerned in the management of a company while bankrupt",),
    "failing to meet an animal's needs": ("failing to meet the welfare needs of his livestock",),
    "breach of an animal disqualification": ("owning a dog while banned from keeping animals",),
    "dog dangerously out of control": (
        "being in charge of a dog that was dangerously out of control",
        "being the owner of an American Bully dangerously out of control",
    ),
    "hare coursing and trespass in pursuit of hares": ("hunting hares with dogs",),
    "offences against wild birds or protected animals": (
        "killing a buzzard",
        "possessing wild bird eggs",
    ),
    "fly-tipping and waste offences": ("illegally dumping rubbish",),
    "environmental permitting offences": (
        "operating a waste facility without a permit",
        "polluting a brook",
        "causing polluting matter to enter a stream",
    ),
    "health and safety offences": (
        "failing to ensure the health and safety of its employees",
        "failing to comply with an improvement notice",
        "contravening an improvement notice",
        "failing to protect workers from falls from height",
        "failing to discharge its duty under the Health and Safety at Work Act",
        "carrying out unsafe gas work",
    ),
    "food hygiene offences": (
        "selling out-of-date food",
        "failing to protect food from contamination",
        "failing to control rats at a takeaway",
    ),
    "selling age-restricted goods": (
        "selling alcohol to a 15-year-old",
        "selling a knife to a 16-year-old boy",
        "supplying alcohol to a minor",
        "selling vapes to underage children",
    ),
    "unlicensed security work": (
        "working as a doorman without an SIA licence",
        "acting as a security guard without an SIA licence",
    ),
    "assault (Scotland)": ("assaulting a man to his severe injury",),
    "domestic abuse course of behaviour (Scotland)": ("engaging in a course of abusive behaviour",),
    "conspiracy to supply Class A drugs": ("conspiring to supply more than 20 kilos of cocaine",),
    "permitting premises to be used for drugs": (
        "permitting his home to be used for the supply of drugs",
        "allowing his flat to be used to supply Class A drugs",
        "allowing her home to be used for the production of cannabis",
    ),
    "importation of controlled drugs": ("importing 40kg of cocaine",),
    "escape from lawful custody": ("escaping police custody",),
    "distributing indecent images of children": ("distributing two Category B images of children",),
    "burglary dwelling": ("burglary of an occupied dwelling",),
    "conspiracy to defraud": ("conspiring with others to defraud elderly victims",),
    "possessing a prohibited firearm or weapon": ("possession of a disguised stun gun",),
    "possessing a firearm without a certificate": ("possessing an air rifle without a certificate",),
    "failing to stop after an accident": (
        "failing to remain at the scene of a collision",
        "driving away from the scene of a crash",
    ),
    "remaining unlawfully at large": ("absconding from an open prison",),
    "badger baiting": ("killing two badgers",),
    "houses in multiple occupation offences": ("letting out an unlicensed HMO",),
    "supplying a controlled drug of Class A": ("supplying 5kg of heroin",),
    "membership of a proscribed organisation": ("being a member of a banned terrorist group",),
    "collecting information useful to a terrorist": ("possessing terrorist publications",),
}

#: Words of an offence that are none here, or another one than their parts.
OTHERS: Final[tuple[tuple[str, list[str]], ...]] = (
    ("officers of the robbery squad", []),
    ("the burglary team", []),
    ("the Serious Fraud Office", []),
    ("working as a steward without an SIA licence", ["unlicensed security work"]),
    ("felling a tree without a licence", [""]),
    ("watching television without a licence", [""]),
    ("driving through a red light", [""]),
    ("theft and two burglaries", ["theft", "burglary"]),
    ("stealing a phone and a car", ["theft"]),
    ("stealing. The car was found", ["theft"]),
    ("possessing a knife and cannabis", ["possession of a bladed article in public"]),
    ("driving while over the drug-drive limit", ["drug driving"]),
    ("driving a car while over the drug-drive limit", ["drug driving"]),
    ("driving a car while over the legal limit", ["drink driving"]),
    ("a section 4A public order offence", ["intentional harassment, alarm or distress"]),
    ("a section 4 public order offence", ["fear or provocation of violence"]),
    ("assaulting a hospital emergency worker by beating", ["assault on an emergency worker"]),
    ("assaulting a prison officer by beating", ["assaulting a prison officer"]),
    ("passing counterfeit notes", ["counterfeiting currency"]),
    ("selling counterfeit handbags", ["trade mark offences"]),
    ("selling counterfeit cigarettes", ["trade mark offences"]),
    ("selling illicit cigarettes", ["illegal tobacco and vapes"]),
    ("burglary at a sheltered housing scheme", ["burglary"]),
)


def offences(text: str) -> list[str]:
    """The labels of the offences in ``text``, read from left to right."""
    words = fold_drugs(tokenize(text, 0, len(text)))
    found: list[str] = []
    position = 0
    while position < len(words.stems):
        read = read_phrase(words, position)
        if read and isinstance(read[0], OffenceMention):
            found += read[0].labels
        position = read[1] if read else position + 1
    return found


@pytest.mark.parametrize(
    ("wording", "label"), [(wording, label) for label, wordings in WORDINGS.items() for wording in wordings]
)
def test_a_wording_has_its_label(wording: str, label: str) -> None:
    assert offences(wording) == [label]


@pytest.mark.parametrize(("wording", "labels"), OTHERS)
def test_words_that_mean_something_else(wording: str, labels: list[str]) -> None:
    assert offences(wording) == labels
