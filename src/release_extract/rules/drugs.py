"""Controlled drugs, their street names and the phrases that name a class (Misuse of Drugs Act 1971, Schedule 2).

``letter_a`` writes the letter A, which a form would pass over as an article.
"""

from typing import Final

from release_extract.rules.rows import Drug

DRUGS: Final[tuple[Drug, ...]] = (
    Drug(
        "heroin",
        "A",
        "heroin; diamorphine; brown heroin; diacetylmorphine",
        "possession of heroin",
        "heroism at sea",
    ),
    Drug(
        "cocaine",
        "A",
        "cocaine; powder cocaine; cocaine powder; coke; cocaine hydrochloride",
        "supplying cocaine",
        "a cocoa delivery",
    ),
    Drug(
        "crack cocaine",
        "A",
        "crack cocaine; crack; base cocaine; cocaine base",
        "supplying crack cocaine",
        "a cracked phone screen",
    ),
    Drug(
        "MDMA",
        "A",
        "MDMA; ecstasy; ecstasy (tablet|pill); MDMA (tablet|pill); MDEA; MDA; methylenedioxymethamphetamine",
        "possession of ecstasy tablets",
        "an ecstatic crowd",
    ),
    Drug("LSD", "A", "LSD; lysergide; lysergic acid; LSD tab; acid tab", "possession of LSD", "an LED torch"),
    Drug("methadone", "A", "methadone", "supplying methadone", "a methodical search"),
    Drug("fentanyl", "A", "fentanyl; carfentanyl; carfentanil", "supplying fentanyl", "a sentinel guard"),
    Drug(
        "nitazenes",
        "A",
        "nitazene; isotonitazene; metonitazene; protonitazene; etonitazene",
        "supplying nitazenes",
        "an antizinc paint",
    ),
    Drug(
        "methamphetamine",
        "A",
        "methamphetamine; methylamphetamine; crystal meth; meth",
        "possession of crystal meth",
        "a crystal glass",
    ),
    Drug("morphine", "A", "morphine", "possession of morphine", "a morphing image"),
    Drug("opium", "A", "opium; raw opium", "importing opium", "an opinion poll"),
    Drug("oxycodone", "A", "oxycodone; oxycontin", "possession of oxycodone", "an oxygen tank"),
    Drug(
        "magic mushrooms",
        "A",
        "magic mushroom; psilocybin; psilocin",
        "possession of magic mushrooms",
        "a crate of mushrooms",
    ),
    Drug("DMT", "A", "DMT; dimethyltryptamine; ayahuasca", "possession of DMT", "a DIY shop"),
    Drug("PCP", "A", "phencyclidine; PCP", "possession of phencyclidine", "the PCSO on patrol"),
    Drug("mescaline", "A", "mescaline", "possession of mescaline", "a mesh screen"),
    Drug("pethidine", "A", "pethidine", "possession of pethidine", "a petition"),
    Drug("2C-B", "A", "2 C B; 2 CB; tusi", "possession of 2C-B", "flat 2 on floor C"),
    Drug("NBOMe", "A", "NBOMe; N bomb", "possession of NBOMe", "a bomb hoax"),
    Drug(
        "cannabis",
        "B",
        "cannabis; cannabis (plant|bush|bud|oil|edible|resin|leaf|leaves); herbal cannabis; cannabis herbal; "
        "marijuana; hashish; skunk; skunk cannabis; ganja; THC; tetrahydrocannabinol; cannabinol",
        "possession of cannabis resin",
        "a cannibal film",
    ),
    Drug(
        "amphetamine",
        "B",
        "amphetamine; amphetamine (sulphate|sulfate|paste|powder); dexamphetamine; dexamfetamine; amfetamine",
        "possession of amphetamine sulphate",
        "driving at speed",
    ),
    Drug("ketamine", "B", "ketamine; ketamine powder", "supplying ketamine", "a kettle of water"),
    Drug(
        "mephedrone",
        "B",
        "mephedrone; methedrone; methylone; cathinone; MDPV; mcat; m cat; meow meow; miaow miaow; monkey dust",
        "possession of mephedrone",
        "a megaphone",
    ),
    Drug(
        "spice",
        "B",
        "spice; synthetic cannabinoid; synthetic cannabinoid receptor agonist; synthetic cannabis; mamba; black "
        "mamba; MDMB",
        "supplying spice",
        "a special delivery",
    ),
    Drug(
        "codeine",
        "B",
        "codeine; dihydrocodeine; codeine (tablet|phosphate)",
        "possession of codeine",
        "a code of conduct",
    ),
    Drug("methylphenidate", "B", "methylphenidate; ritalin", "possession of methylphenidate", "a methylated spirit"),
    Drug("barbiturates", "B", "barbiturate; pentobarbital", "possession of barbiturates", "a barber shop"),
    Drug(
        "GHB",
        "B",
        "GHB; GBL; gamma hydroxybutyrate; gamma hydroxybutyric acid; gamma butyrolactone; butanediol; 1 , 4 BD",
        "supplying GHB",
        "a GBP note",
    ),
    Drug("methaqualone", "B", "methaqualone; quaalude", "possession of methaqualone", "a metal quality test"),
    Drug(
        "diazepam",
        "C",
        "diazepam; valium; diazepam tablet; street valium",
        "possession of diazepam tablets",
        "a diagram",
    ),
    Drug("alprazolam", "C", "alprazolam; xanax; xanax (tablet|bar); xanex", "supplying Xanax", "a xylophone"),
    Drug(
        "etizolam",
        "C",
        "etizolam; bromazolam; flualprazolam; flubromazolam; flubromazepam",
        "supplying etizolam",
        "an estate car",
    ),
    Drug(
        "benzodiazepines",
        "C",
        "benzodiazepine; benzo; temazepam; lorazepam; nitrazepam; clonazepam; phenazepam; flunitrazepam; rohypnol; "
        "bromazepam; oxazepam; midazolam",
        "possession of benzodiazepines",
        "a bench warrant",
    ),
    Drug("zopiclone", "C", "zopiclone; zolpidem; zaleplon; zimovane", "possession of zopiclone", "a zip fastener"),
    Drug("pregabalin", "C", "pregabalin; gabapentin; lyrica", "possession of pregabalin", "a lyrical letter"),
    Drug("tramadol", "C", "tramadol; tramadol tablet", "possession of tramadol", "a tram stop"),
    Drug("buprenorphine", "C", "buprenorphine; subutex; suboxone", "possession of buprenorphine", "a subtext"),
    Drug(
        "anabolic steroids",
        "C",
        "steroid; anabolic steroid; nandrolone; testosterone; human growth hormone; stanozolol; anabolic androgenic "
        "steroid",
        "importing anabolic steroids",
        "an asteroid",
    ),
    Drug("khat", "C", "khat; qat", "importing khat", "a cat in a box"),
    Drug(
        "nitrous oxide",
        "C",
        "nitrous oxide; laughing gas; nitrous oxide canister; nos canister",
        "possession of nitrous oxide",
        "a nitric burn",
    ),
    Drug("BZP", "C", "BZP; benzylpiperazine; piperazine", "possession of BZP", "the BBC crew"),
    Drug("xylazine", "C", "xylazine", "supplying xylazine", "a xylophone"),
    Drug(
        "Class A drugs",
        "A",
        "class letter_a; class letter_a [controlled] (drug|substance); [controlled|illegal|illicit] (drug|substance) "
        "of class letter_a; [controlled|illegal|illicit] class letter_a (drug|substance); controlled (drug|substance) "
        "[of] class letter_a; controlled (drug|substance) , class letter_a; [controlled] drug [,] namely class "
        "letter_a; category letter_a drug",
        "supplying a controlled drug of Class A",
        "travelling first class",
    ),
    Drug(
        "Class B drugs",
        "B",
        "class b; class b [controlled] (drug|substance); [controlled|illegal|illicit] (drug|substance) of class b; "
        "[controlled|illegal|illicit] class b (drug|substance); controlled (drug|substance) [of] class b; controlled "
        "(drug|substance) , class b; [controlled] drug [,] namely class b; category b drug",
        "supplying a controlled drug of Class B",
        "travelling first class",
    ),
    Drug(
        "Class C drugs",
        "C",
        "class c; class c [controlled] (drug|substance); [controlled|illegal|illicit] (drug|substance) of class c; "
        "[controlled|illegal|illicit] class c (drug|substance); controlled (drug|substance) [of] class c; controlled "
        "(drug|substance) , class c; [controlled] drug [,] namely class c; category c drug",
        "supplying a controlled drug of Class C",
        "travelling first class",
    ),
    Drug("drugs", None, "drug", "conspiracy to supply drugs", "a drag race"),
    Drug(
        "controlled drugs",
        None,
        "controlled (drug|substance); (illegal|illicit|prohibited|banned|dangerous) (drug|substance); illegal "
        "controlled drug; recreational drug; party drug; street drug; prescription drug; hard drug; narcotic",
        "possession of a controlled drug",
        "a booze-fuelled rage",
    ),
)
