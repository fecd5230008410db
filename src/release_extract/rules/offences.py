"""The offence catalogue of the United Kingdom as rows, but for the drug offences whose label follows a class."""

from typing import Final

from release_extract.rules.rows import Offence

OFFENCES: Final[tuple[Offence, ...]] = (
    Offence(
        "murder",
        "homicide",
        "common law",
        (
            "murder; murder of (man|woman|child|baby|teenager|boy|girl); joint enterprise murder; joint murder; "
            "murder of"
        ),
        "murder",
        "a murky pond",
        plain="murdered; stabbed to death; fatally stabbed; fatal stabbing; beaten to death; shot dead",
    ),
    Offence(
        "attempted murder",
        "homicide",
        "Criminal Attempts Act 1981, s.1",
        "attempted murder; attempting to murder; attempted killing; attempted to kill",
        "attempted murder",
        "tempted by murals",
        plain="tried to kill; murder bid",
        operator="attempt",
        base="murder",
    ),
    Offence(
        "conspiracy to murder",
        "homicide",
        "Criminal Law Act 1977, s.1",
        (
            "conspiracy to murder; conspiracy to commit murder; plotting to murder; murder plot; murder conspiracy; "
            "conspiracy to kill"
        ),
        "conspiracy to murder",
        "a plot of land",
        plain="hired hitman; contract killing",
        operator="conspiracy",
        base="murder",
    ),
    Offence(
        "soliciting to murder",
        "homicide",
        "Offences against the Person Act 1861, s.4",
        (
            "soliciting [to] [commit] murder; solicitation to murder; solicitation of murder; incitement to murder; "
            "inciting murder; encouraging murder"
        ),
        "soliciting murder",
        "a solicitor at work",
    ),
    Offence(
        "threats to kill",
        "violence against the person",
        "Offences against the Person Act 1861, s.16",
        (
            "making threats to kill; threats to kill; threatening to kill; threats to (murder|take life); "
            "threatening (her|him|them) life; (uttering|issuing) threats to kill; death threats; making death "
            "threats"
        ),
        "making a threat to kill",
        "threats were ignored",
        plain="threatened to stab; threatened to shoot",
    ),
    Offence(
        "manslaughter",
        "homicide",
        "common law",
        (
            "manslaughter; manslaughter of (man|woman|child|baby|boy|girl); unlawful act manslaughter; unlawful "
            "killing; involuntary manslaughter; manslaughter of"
        ),
        "unlawful act manslaughter",
        "a slaughterhouse worker",
        plain="one punch killer; one punch death",
    ),
    Offence(
        "manslaughter by reason of diminished responsibility",
        "homicide",
        "Homicide Act 1957, s.2",
        (
            "manslaughter (by reason of|on grounds of|due to|by|through|because of|with) diminished responsibility; "
            "manslaughter [,] on grounds of diminished responsibility; diminished responsibility manslaughter; "
            "manslaughter diminished responsibility; manslaughter ~ (by way of|on basis of|by reason of|on grounds "
            "of|due to|because of|by|through) diminished responsibility"
        ),
        "manslaughter by diminished responsibility",
        "diminished returns at the shop",
    ),
    Offence(
        "manslaughter by loss of control",
        "homicide",
        "Coroners and Justice Act 2009, s.54",
        (
            "manslaughter (by|by reason of|on grounds of|due to|through) loss of control; loss of control "
            "manslaughter; manslaughter by provocation; manslaughter on grounds of provocation; manslaughter of ~ "
            "(by|by reason of|on grounds of|due to|through) loss of control"
        ),
        "manslaughter by reason of loss of control",
        "lost control of the van",
    ),
    Offence(
        "gross negligence manslaughter",
        "homicide",
        "common law",
        (
            "gross negligence manslaughter; manslaughter by gross negligence; manslaughter through gross negligence;"
            " grossly negligent manslaughter; manslaughter by reason of gross negligence; manslaughter of ~ "
            "(by|through|by reason of) gross negligence"
        ),
        "manslaughter by gross negligence",
        "gross negligence at work",
    ),
    Offence(
        "corporate manslaughter",
        "homicide",
        "Corporate Manslaughter and Corporate Homicide Act 2007, s.1",
        "corporate manslaughter; corporate homicide",
        "corporate manslaughter",
        "a corporate lawyer",
    ),
    Offence(
        "infanticide",
        "homicide",
        "Infanticide Act 1938, s.1",
        "infanticide",
        "infanticide",
        "an infant class",
    ),
    Offence(
        "child destruction",
        "homicide",
        "Infant Life (Preservation) Act 1929, s.1",
        (
            "child destruction; destruction of unborn child; procuring miscarriage; procuring [own] abortion; "
            "unlawfully procuring miscarriage; (causing|procure) miscarriage"
        ),
        "child destruction",
        "destruction of a car",
    ),
    Offence(
        "causing or allowing the death of a child or vulnerable adult",
        "homicide",
        "Domestic Violence, Crime and Victims Act 2004, s.5",
        (
            "(causing or allowing|causing and allowing|causing) death of (child|baby|vulnerable adult); causing or "
            "allowing (child|baby) to die; causing or allowing child to suffer serious [physical] harm; causing or "
            "allowing serious [physical] harm to child; causing or allowing death; causing or allowing serious "
            "physical harm; allowing death of child; familial homicide"
        ),
        "causing or allowing the death of a child",
        "allowing the dog to run",
    ),
    Offence(
        "encouraging or assisting suicide",
        "homicide",
        "Suicide Act 1961, s.2",
        (
            "(encouraging or assisting|assisting or encouraging|encouraging|assisting|aiding and "
            "abetting|aiding|aiding , abetting , counselling or procuring|aiding , abetting counselling or "
            "procuring|aiding abetting , counselling or procuring) suicide; encouraging or assisting suicide of "
            "another; (encouraging or assisting|encouraging|assisting) ~ suicide"
        ),
        "encouraging or assisting suicide",
        "encouraging support after a suicide",
    ),
    Offence(
        "preventing lawful burial",
        "homicide",
        "common law",
        (
            "preventing [and] [decent] burial [of body]; preventing (body|corpse) being buried; disposing of body "
            "[with intent to prevent inquest]; concealing (body|corpse|dead body); concealment of (body|corpse|dead "
            "body); preventing lawful and decent burial; preventing lawful burial; preventing lawful burial of body"
        ),
        "preventing the lawful and decent burial of a dead body",
        "a burial plot",
        plain="hid (her|his) body; dumped (her|his) body",
    ),
    Offence(
        "concealing the birth of a child",
        "homicide",
        "Offences against the Person Act 1861, s.60",
        "(concealing|concealment of|endeavouring to conceal) birth [of child|of baby]",
        "concealing the birth of a child",
        "a birth certificate",
    ),
    Offence(
        "causing grievous bodily harm with intent",
        "violence against the person",
        "Offences against the Person Act 1861, s.18",
        (
            "[causing|inflicting|committing] (grievous bodily harm|GBH) with intent [to cause grievous bodily "
            "harm|to cause GBH|to cause serious harm|to do grievous bodily harm|to do GBH|to do serious harm|to "
            "resist arrest|to resist lawful apprehension]; (section|s|s.|sec) 18 (assault|GBH|grievous bodily "
            "harm|causing grievous bodily harm); causing GBH with intent to (resist arrest|prevent arrest); section "
            "18 [,] assault; GBH (section|s) 18; assault with intent to cause (GBH|grievous bodily harm); "
            "intentional (GBH|grievous bodily harm); intentionally causing (GBH|grievous bodily harm); causing "
            "serious (injury|harm) with intent; wounding or causing grievous bodily harm with intent; maiming; "
            "throwing missile with intent to cause (GBH|grievous bodily harm); s18 GBH; (causing|inflicting) "
            "(grievous bodily harm|GBH) (to|on|upon) ~ with intent; (causing|inflicting) ~ (grievous bodily "
            "harm|GBH) with intent [to (cause|do|inflict) ~ (grievous bodily harm|GBH)]; (causing|inflicting) "
            "(grievous bodily harm|GBH) (to|on|upon) ~ with intent to (cause|do|inflict) ~ (grievous bodily "
            "harm|GBH); (grievous bodily harm|GBH) with intent to (cause|do|inflict) ~ (grievous bodily harm|GBH)"
        ),
        "causing grievous bodily harm with intent to resist arrest",
        "with intent to supply",
    ),
    Offence(
        "wounding with intent",
        "violence against the person",
        "Offences against the Person Act 1861, s.18",
        (
            "[unlawful|malicious|maliciously] wounding with intent [to cause grievous bodily harm|to cause GBH|to "
            "cause serious harm|to cause bodily harm|to do grievous bodily harm|to do GBH|to do serious harm|to do "
            "bodily harm|to inflict grievous bodily harm|to inflict GBH|to inflict serious harm|to inflict bodily "
            "harm]; (section|s|s.|sec) 18 [unlawful] wounding; wounding with intent to (resist arrest|resist or "
            "prevent apprehension|resist lawful apprehension); wound with intent [to cause GBH|to cause grievous "
            "bodily harm]; wound [or|/] inflict grievous bodily harm with intent; wounding (section|s|sec) 18; "
            "intentional wounding; wounding and causing grievous bodily harm with intent; s18 wounding; unlawfully "
            "and maliciously wounding with intent; wounding ~ with intent; wounding ~ with (intent|intention) to "
            "(cause|do|inflict) ~ (grievous bodily harm|GBH|serious harm|really serious harm|serious bodily "
            "harm|bodily harm)"
        ),
        "wounding with intent to do grievous bodily harm",
        "treated for wounds",
    ),
    Offence(
        "inflicting grievous bodily harm",
        "violence against the person",
        "Offences against the Person Act 1861, s.20",
        (
            "[inflicting|causing|committing] (grievous bodily harm|GBH) [without intent]; (section|s|s.|sec) 20 "
            "(assault|GBH|grievous bodily harm); unlawfully and maliciously inflicting (grievous bodily harm|GBH); "
            "section 20 [,] assault; GBH (section|s) 20; assault by causing grievous bodily harm; reckless "
            "(GBH|grievous bodily harm); recklessly (causing|inflicting) grievous bodily harm; causing serious "
            "bodily harm; infecting (person|someone|woman) with HIV; inflicting grievous bodily; (inflicting|causing) ~ (grievous bodily "
            "harm|GBH); assaulting ~ (occasioning|causing) ~ (grievous bodily harm|GBH); assaulting ~ , causing ~ "
            "(grievous bodily harm|GBH)"
        ),
        "inflicting grievous bodily harm",
        "a grievous mistake",
    ),
    Offence(
        "unlawful wounding",
        "violence against the person",
        "Offences against the Person Act 1861, s.20",
        (
            "(unlawful|malicious|maliciously|unlawfully and maliciously) wounding [without intent]; wounding "
            "[without intent]; (section|s|s.|sec) 20 [unlawful|malicious] wounding; wounding or inflicting grievous "
            "bodily harm [without intent]; wounding (section|s|sec) 20; wounding / inflicting grievous bodily harm "
            "[without intent]; malicious wounding or inflicting grievous bodily harm; wounding or causing grievous "
            "bodily harm; reckless wounding"
        ),
        "unlawful wounding",
        "a stab wound",
    ),
    Offence(
        "assault occasioning actual bodily harm",
        "violence against the person",
        "Offences against the Person Act 1861, s.47",
        (
            "assault (occasioning|causing|resulting in) [actual] bodily harm; [causing|inflicting|occasioning] "
            "actual bodily harm; ABH; section 47 (assault|ABH); causing ABH; assault (occasioning|causing|resulting "
            "in) ABH; assault [,] occasioning actual bodily harm; section 47 [,] assault; assault (section|s) 47; "
            "ABH assault; actual bodily harm assault; assault by causing actual bodily harm; AOABH; assaulting ~ "
            "[thereby] (occasioning|causing) ~ (actual bodily harm|ABH); assault (on|of|upon) ~ [thereby] "
            "(occasioning|causing) ~ (actual bodily harm|ABH); assaulting ~ , (occasioning|causing) ~ (actual bodily"
            " harm|ABH)"
        ),
        "assault occasioning actual bodily harm",
        "an actual body of water",
        scottish="assault (Scotland)",
    ),
    Offence(
        "assault",
        "violence against the person",
        None,
        (
            "assault; assault on (man|woman|boy|girl|child|teenager|person|him); assault of "
            "(man|woman|boy|girl|child|person); assaulting (man|woman|boy|girl|child|person|him|her); physical "
            "assault; serious assault; physically assaulting; assault offence; group assault; violent assault; "
            "unlawful assault"
        ),
        "a serious assault",
        "an asphalt road",
        plain=(
            "attack; (knife|street|hammer|machete|violent|brutal|vicious|bottle) attack; attacker; stab; punched; "
            "headbutted"
        ),
        scottish="assault (Scotland)",
    ),
    Offence(
        "common assault",
        "violence against the person",
        "Criminal Justice Act 1988, s.39",
        (
            "common assault [of man|of woman|of child|of person|on man|on woman|on child|on person]; (section|s|s.) "
            "39 [common] assault; simple assault"
        ),
        "common assault",
        "a common problem",
        scottish="assault (Scotland)",
    ),
    Offence(
        "assault by beating",
        "violence against the person",
        "Criminal Justice Act 1988, s.39",
        (
            "assault by beating [of man|of woman|of person|of child|of girl|of boy]; [common] assault by beating; "
            "assault and battery; assaulting ~ by beating; assault (on|of|against) ~ by beating; assaulting ~ and "
            "beating (her|him|them)"
        ),
        "assault by beating of a woman",
        "a theft of batteries",
        plain="battery",
        scottish="assault (Scotland)",
    ),
    Offence(
        "assault on an emergency worker",
        "violence against the person",
        "Assaults on Emergency Workers (Offences) Act 2018, s.1",
        (
            "[common] assault [by beating] [of|on] emergency (worker|services worker); beating emergency worker; assault [of] paramedic; "
            "assault by beating [of] paramedic; assaulting [on duty] emergency worker by beating; assaulting "
            "emergency worker [functions]; emergency worker assault; assaulting (policeman|officer|constable) who "
            "was emergency worker; assault PC emergency worker; biting emergency worker; assaulting ~ , emergency "
            "worker; assaulting (police officer|officer|constable|police constable|PC|paramedic|nurse|doctor) ~ "
            "[acting] as emergency worker; assaulting ~ acting in (exercise of|execution of) ~ functions as "
            "emergency worker; assaulting ~ [who was] acting as emergency worker; (assaulting|assault on|assault "
            "of|assault by beating of) (nurse|doctor|firefighter|ambulance worker|ambulance technician|ambulance "
            "driver|ambulance crew|hospital worker|hospital staff|NHS worker)"
        ),
        "assault by beating of an emergency worker",
        "an emergency call",
        plain="spat at (police officer|officer)",
    ),
    Offence(
        "assaulting a constable",
        "violence against the person",
        "Police Act 1996, s.89(1)",
        (
            "assaulting (police officer|constable|police constable|PC|policeman) [by beating] [in execution of his "
            "duty|in execution of her duty|in execution of their duty|in execution of duty]; assault [by beating] "
            "(on|of) (police officer|constable|police constable|PC|police) [in execution of his duty|in execution of"
            " her duty|in execution of their duty|in execution of duty]; assaulting police; assault by beating "
            "police officer [in execution of his duty]; assaulting constable in (course of|line of) duty; police "
            "assault; assault [on] police in execution of duty; common assault (on|of) (police "
            "officer|constable|police constable|PC); (assaulting|assault of|assault on|assault by beating of) ~ "
            "(police officer|constable|police constable|PC) [acting] in execution of ~ duty; (assaulting|assault "
            "of|assault on) (sergeant|police sergeant|detective|police staff)"
        ),
        "assaulting a police officer in the execution of his duty",
        "a police report",
        plain="(biting|kicking|punching|headbutting|spitting at) (police officer|officer|policeman|constable|PC)",
    ),
    Offence(
        "resisting or obstructing a constable",
        "public order",
        "Police Act 1996, s.89(2)",
        (
            "(resisting|obstructing|wilfully obstructing) (police|police officer|constable|police "
            "constable|PC|officer|arrest) [in execution of his duty|in execution of her duty|in execution of their "
            "duty|in execution of duty]; obstructing or resisting (constable|police officer); resisting "
            "(lawful|police) arrest; police obstruction; obstructing (search|{DRUG} search|police search); "
            "obstructing powers of search; wilfully obstructing person in exercise of powers; obstruct / resist "
            "constable; resisting / obstructing constable; (resisting|obstructing) ~ (police "
            "officer|constable|police constable|PC) [acting] in execution of ~ duty; obstructing (search for "
            "{DRUG}|{DRUG} search); (resisting|obstructing) (sergeant|police sergeant)"
        ),
        "resisting a constable in the execution of his duty",
        "an obstructed view",
    ),
    Offence(
        "assault with intent to resist arrest",
        "violence against the person",
        "Offences against the Person Act 1861, s.38",
        (
            "assault with intent to resist [lawful] (arrest|apprehension) [of himself]; assault to resist [lawful] "
            "arrest; assault (police officer|constable) with intent to resist arrest; section 38 assault"
        ),
        "assault with intent to resist arrest",
        "he resisted the idea",
    ),
    Offence(
        "intentional strangulation",
        "violence against the person",
        "Serious Crime Act 2015, s.75A",
        (
            "[intentional|non-fatal|nonfatal|intentional non-fatal] (strangulation|suffocation); intentionally "
            "(strangling|suffocating); non-fatally strangling; non-fatal (strangulation or suffocation|strangulation"
            " and suffocation); intentional (strangulation or suffocation|strangulation and "
            "suffocation|strangulation / suffocation); strangulation or suffocation; (strangling|suffocating) "
            "(man|woman|person|partner|girlfriend|wife|victim|her|him); (strangulation|suffocation) of ~ without "
            "consent"
        ),
        "non-fatal strangulation",
        "a strange place",
        plain="strangled; choked",
    ),
    Offence(
        "administering poison or noxious thing so as to endanger life",
        "violence against the person",
        "Offences against the Person Act 1861, s.23",
        (
            "administering [poison] [noxious] poison [so as to] endanger life; administering poison; administering "
            "noxious thing to endanger life"
        ),
        "administering a noxious thing to endanger life",
        "an administrator",
    ),
    Offence(
        "administering a noxious thing with intent to injure, aggrieve or annoy",
        "violence against the person",
        "Offences against the Person Act 1861, s.24",
        (
            "administering [poison or] noxious (thing|substance) with intent [to injure|to annoy|to aggrieve|to "
            "injure , aggrieve or annoy]; (drink|needle) spiking; administering poison with intent [to injure|to "
            "annoy]; spiking drink; administering noxious (substance|thing)"
        ),
        "administering a noxious substance with intent to injure",
        "running shoes with spikes",
        plain="spiking; spiked [her|his] drink",
    ),
    Offence(
        "administering a substance with intent",
        "sexual offences",
        "Sexual Offences Act 2003, s.61",
        (
            "administering substance with intent [to stupefy|to overpower|to stupefy or overpower|to engage in "
            "sexual activity|to commit sexual offence|to stupefy so as to engage in sexual activity]; administering "
            "{DRUG} with intent [to stupefy]; causing to take substance with intent [to stupefy]; spiking with "
            "intent"
        ),
        "administering a substance with intent",
        "a substance was found",
    ),
    Offence(
        "throwing corrosive fluid with intent",
        "violence against the person",
        "Offences against the Person Act 1861, s.29",
        (
            "(throwing|applying) corrosive (substance|fluid|liquid) [with intent to cause grievous bodily harm|with "
            "intent to cause GBH|with intent to do grievous bodily harm|with intent to do GBH|with intent]; "
            "throwing (acid|ammonia); throwing (acid|ammonia) with intent; throwing corrosive fluid [to cause GBH]; "
            "throwing corrosive (fluid|substance) on person; throwing acid with intent [to cause GBH]"
        ),
        "throwing a corrosive substance with intent",
        "a corrosive row at home",
        plain="acid attack; acid attacker; ammonia attack",
    ),
    Offence(
        "attempting to choke with intent",
        "violence against the person",
        "Offences against the Person Act 1861, s.21",
        (
            "attempting to choke [or] [strangle] with intent [to commit indictable offence]; attempting to choke to "
            "commit [indictable] offence; attempting to choke; attempting to choke [,] suffocate or strangle; "
            "attempting to choke, suffocate or strangle with intent"
        ),
        "attempting to choke with intent to commit an indictable offence",
        "an artichoke",
    ),
    Offence(
        "kidnap",
        "violence against the person",
        "common law",
        (
            "kidnap; kidnap of (man|woman|child|boy|girl|person); abducting (man|woman|person); abduction of (man|"
            "woman); kidnap and ransom; kidnap offence; plagium"
        ),
        "kidnap",
        "a kid napping",
        plain="held hostage; abduction; abducted",
    ),
    Offence(
        "false imprisonment",
        "violence against the person",
        "common law",
        (
            "false imprisonment [of man|of woman|of child|of person]; falsely imprison; false imprisoning; unlawful "
            "imprisonment; unlawfully imprisoning; unlawful detention"
        ),
        "falsely imprisoning",
        "a term of imprisonment",
    ),
    Offence(
        "child abduction",
        "violence against the person",
        "Child Abduction Act 1984, s.1 / s.2",
        (
            "child abduction; abduction of (child|girl|boy); abducting (child|girl|boy); taking child remove [him] "
            "from lawful control; taking child from [without consent]; abduction of child in care; taking child so "
            "as to remove them from lawful control; (taking|detaining|removing) child without [lawful] "
            "(authority|excuse); (abducting|abduction of) (daughter|son|baby|toddler|schoolgirl|schoolboy|pupil); "
            "[taking or] detaining child [so as] to (remove|keep) ~ from lawful control"
        ),
        "abduction of a child",
        "a childish action",
    ),
    Offence(
        "child cruelty",
        "violence against the person",
        "Children and Young Persons Act 1933, s.1",
        (
            "child (cruelty|neglect); (cruelty to|neglect of|neglecting|wilfully "
            "neglecting|ill-treating|ill-treatment of) (child|person under age of 16|person under 16|child under age"
            " of 16|child under 16); neglect of (child|baby|person under age of 16); neglecting child [in manner "
            "likely to cause unnecessary suffering or injury]; wilful neglect of (child|baby|person under age of "
            "16); assault / [abandon] child to cause unnecessary suffering; wilfully assaulting "
            "[ill-treating|neglecting] child; wilful (ill-treatment|assault) of child; causing unnecessary suffering"
            " to child; (neglecting|wilfully neglecting|ill-treating|cruelty to) "
            "(son|daughter|baby|toddler|stepson|stepdaughter); exposing child to risk of [unnecessary] "
            "(harm|injury|suffering); abandoning (child|baby)"
        ),
        "cruelty to a person under 16",
        "the cruel sea",
        plain="child abuse",
    ),
    Offence(
        "ill-treatment or wilful neglect of a patient",
        "violence against the person",
        "Mental Health Act 1983, s.127; Mental Capacity Act 2005, s.44; Criminal Justice and Courts Act 2015, s.20",
        (
            "(ill-treating|neglecting|ill-treating or neglecting|ill-treating or wilfully neglecting|ill-treatment "
            "of|wilful neglect of|neglect of) (person lacking capacity|patient|resident|person without capacity|"
            "person who lacked capacity|vulnerable adult); [wilful] ill-treating patient; ill-treatment [or "
            "neglect] by care worker; care worker ill-treating [or wilfully neglecting] individual; wilful neglect; "
            "(ill-treating|neglecting) person lacking mental capacity; wilfully neglecting person without capacity"
        ),
        "ill-treating a patient",
        "a wilful child",
    ),
    Offence(
        "female genital mutilation",
        "violence against the person",
        "Female Genital Mutilation Act 2003, s.1-3A",
        (
            "[assisting] female genital mutilation; FGM; failing to protect girl from [risk of] FGM; assisting girl "
            "to mutilate [own] genitalia; performing (FGM|female genital mutilation)"
        ),
        "failing to protect a girl from FGM",
        "a female judge",
    ),
    Offence(
        "forced marriage",
        "violence against the person",
        "Anti-social Behaviour, Crime and Policing Act 2014, s.121; Family Law Act 1996, s.63CA",
        (
            "forced marriage; forcing person to (marry|enter into marriage); (breach of|breach|fail to comply with) "
            "forced marriage protection order; using (violence|threats|coercion) to cause person to enter marriage; "
            "forcing someone to marry"
        ),
        "breach of a forced marriage protection order",
        "a marriage vow",
    ),
    Offence(
        "racially or religiously aggravated assault",
        "violence against the person",
        "Crime and Disorder Act 1998, s.29",
        (
            "(racially aggravated|religiously aggravated|racially or religiously aggravated|racially / religiously "
            "aggravated|racially and religiously aggravated|racially motivated) [common] (assault|assault by "
            "beating|ABH|actual bodily harm|assault occasioning actual bodily harm|wounding|grievous bodily harm); "
            "assault [that was] racially aggravated; common assault (racially aggravated|religiously aggravated|"
            "racially or religiously aggravated); racist assault; racial assault"
        ),
        "racially aggravated common assault",
        "a religious text",
        plain="racist attack; racially motivated attack",
        operator="aggravated",
        base="assault",
    ),
    Offence(
        "endangering the safety of railway passengers",
        "violence against the person",
        "Offences against the Person Act 1861, s.32-34",
        (
            "endangering safety of [rail|railway] (passengers|persons on railway|persons conveyed by railway); "
            "endangering (safety|life|lives) on railway; endangering rail (passengers|safety); obstructing "
            "(railway|railway line); throwing stones at (train|railway carriage); endangering persons on railway; "
            "obstructing (engine|carriage|engine or carriage|train) [using railway]; (endangering|causing danger to)"
            " ~ (railway|rail|train) (passengers|staff|workers|users); (throwing|placing|putting) ~ (onto|on|at) "
            "(railway|railway line|train track|railway track|train); endangering safety of persons (on|travelling "
            "on|conveyed on) railway; obstructing ~ on railway"
        ),
        "endangering the safety of rail passengers",
        "a train ticket",
    ),
    Offence(
        "endangering an aircraft",
        "violence against the person",
        "Air Navigation Order 2016, art.240",
        (
            "(endangering|recklessly endangering) [safety of] (aircraft|aeroplane); [recklessly or negligently] "
            "acting in manner likely to endanger aircraft; directing laser; shining laser [pen] at aircraft; "
            "directing or shining light at aircraft; being drunk on [board] aircraft; (shining|pointing|directing) "
            "laser [beam|pen|pointer] (at|towards|into) (helicopter|plane|cockpit); (shining|pointing) laser "
            "(pen|pointer) at (aircraft|aeroplane)"
        ),
        "endangering the safety of an aircraft",
        "an airport lounge",
    ),
    Offence(
        "directing a laser beam at a vehicle",
        "violence against the person",
        "Laser Misuse (Vehicles) Act 2018, s.1",
        (
            "shining laser beam (at|towards) [moving] (vehicle|aircraft); directing laser at vehicle; shining laser "
            "at vehicle; directing laser beam at aircraft; (shining|pointing|directing) laser [beam|pen|pointer] "
            "(at|towards) (train|car|bus|pilot|driver)"
        ),
        "shining a laser beam towards a vehicle",
        "a laser printer",
    ),
    Offence(
        "causing an explosion likely to endanger life",
        "violence against the person",
        "Explosive Substances Act 1883, s.2",
        (
            "causing explosion [likely to endanger life or property|likely to endanger life]; causing explosion "
            "[likely to endanger]; causing explosion with intent to endanger life"
        ),
        "causing an explosion likely to endanger life or property",
        "explosive growth",
        plain="cash machine explosion; bomb attack; blew up",
    ),
    Offence(
        "possessing or making explosives",
        "possession of weapons",
        "Explosive Substances Act 1883, s.3 / s.4",
        (
            "(possession of|possessing|making|having) explosives [in|under] [suspicious] [circumstances]; making "
            "explosive substance [to endanger life]; bomb making; explosives offence; making or having explosives; "
            "making or possessing explosives; (possess|making|having) ~ (explosive|explosive substance|explosive "
            "device|improvised explosive device|pipe bomb|petrol bomb) [with intent to endanger life|(in|under) "
            "suspicious circumstances]"
        ),
        "possession of explosives under suspicious circumstances",
        "an explosive row",
    ),
    Offence(
        "harassment",
        "stalking and harassment",
        "Protection from Harassment Act 1997, s.2",
        (
            "harassment without violence; (section|s) 2 harassment; course of conduct amounting to harassment; "
            "harassment; harassing; pursuing course of conduct [which|that] amounted to harassment; harassment by "
            "course of conduct; harassment of (woman|man|person); harassment by breach of "
            "(non-harassment|harassment) order"
        ),
        "harassment without violence",
        "an embarrassment",
    ),
    Offence(
        "harassment causing fear of violence",
        "stalking and harassment",
        "Protection from Harassment Act 1997, s.4",
        (
            "harassment (causing|putting person in|putting someone in|putting another in|putting her in|putting him "
            "in|putting victim in|with|involving|putting in) fear of violence; causing fear of violence by "
            "harassment; harassment with violence; (section|s) 4 harassment; harassment put in fear; causing "
            "harassment by putting in fear of violence; pursuing course of conduct causing fear of violence; "
            "harassment (putting|causing|which put|that put) ~ in fear of violence; putting ~ in fear of violence "
            "[by harassment]; (harassment causing|causing|harassing causing) ~ to fear ~ violence; harassing ~ "
            "putting ~ in fear of violence"
        ),
        "harassment putting a person in fear of violence",
        "a fear of heights",
    ),
    Offence(
        "stalking",
        "stalking and harassment",
        "Protection from Harassment Act 1997, s.2A",
        (
            "stalking; stalking without fear [distress]; stalking without violence; section 2 [letter_a] stalking; "
            "stalking offence; stalking without fear, alarm or distress; (section|s) 2 letter_a stalking"
        ),
        "stalking",
        "a long stalk of corn",
        plain="stalker; stalked",
        scottish="stalking (Scotland)",
    ),
    Offence(
        "stalking involving fear of violence or serious alarm or distress",
        "stalking and harassment",
        "Protection from Harassment Act 1997, s.4A",
        (
            "stalking (involving|causing|with) (fear of violence|serious alarm or distress|serious alarm and "
            "distress|serious distress|fear of violence or serious alarm or distress|serious alarm); stalking (fear "
            "of violence|serious alarm or distress|serious alarm / distress); stalking where victim feared violence;"
            " (section|s) 4 letter_a stalking; aggravated stalking; stalking and causing serious alarm and distress;"
            " stalking [,] causing serious alarm or distress; stalking ~ (involving|causing|with) (fear of "
            "violence|fear|serious alarm|serious alarm or distress|serious alarm and distress|serious distress); "
            "stalking ~ causing ~ to fear ~ violence"
        ),
        "stalking involving serious alarm or distress",
        "a smoke alarm",
        scottish="stalking (Scotland)",
    ),
    Offence(
        "racially or religiously aggravated harassment",
        "stalking and harassment",
        "Crime and Disorder Act 1998, s.32",
        (
            "(racially aggravated|religiously aggravated|racially or religiously aggravated) (harassment|stalking|"
            "harassment without violence); racial harassment; racist harassment; (racially aggravated|religiously "
            "aggravated|racially or religiously aggravated) stalking involving fear of violence"
        ),
        "religiously aggravated harassment",
        "racial equality",
        operator="aggravated",
        base="harassment",
    ),
    Offence(
        "controlling or coercive behaviour",
        "stalking and harassment",
        "Serious Crime Act 2015, s.76",
        (
            "[engaging in|using] (controlling or coercive|controlling and coercive|coercive or controlling|coercive "
            "and controlling|coercive|controlling|coercive controlling) behaviour [in intimate relationship|in "
            "intimate or family relationship|in intimate / family relationship|in relationship]; controlling or "
            "coercive behaviour [intimate or family relationship]; [engaging in] coercive control; coercion and "
            "control; controlling and coercive relationship; control or coercive behaviour; coercive and controlling"
        ),
        "controlling or coercive behaviour in an intimate relationship",
        "a remote control",
        plain="domestic abuse; domestic abuser",
        scottish="domestic abuse course of behaviour (Scotland)",
    ),
    Offence(
        "rape",
        "sexual offences",
        "Sexual Offences Act 2003, s.1",
        (
            "[oral|vaginal|anal|marital|gang|stranger|multiple] rape; rape of (woman|man) [aged] [16 or over]; "
            "raping (woman|man|girl|boy|female|male|child|teenager); rape of female [aged] 16 [years] or over; rape "
            "offence; rape of girl aged (13|14|15|16|17); rape of (girl|child|boy) under [age of] 16; rape of girl "
            "(13|14|15) [years]"
        ),
        "rape of a woman",
        "a grape vine",
        plain="raped; rapist; serial rapist",
        scottish="rape (Scotland)",
    ),
    Offence(
        "attempted rape",
        "sexual offences",
        "Sexual Offences Act 2003, s.1; Criminal Attempts Act 1981, s.1",
        (
            "attempted [oral|vaginal|anal] rape; attempting to rape; attempted rape of (woman|man|girl); attempting "
            "to rape (woman|man|girl); assault with intent to penetrate"
        ),
        "attempting to rape",
        "an attempted scrape",
        plain="tried to rape",
        operator="attempt",
        base="rape",
    ),
    Offence(
        "rape of a child under 13",
        "sexual offences",
        "Sexual Offences Act 2003, s.5",
        (
            "oral rape of child under 13; child rape of under 13; (section|s) 5 rape; rape of girl aged (under "
            "13|under thirteen|12); rape of (girl|boy) younger than 13; (rape of|raping) ~ under [age of] 13"
        ),
        "rape of a girl under the age of 13",
        "a child under 13",
        plain="child rapist",
    ),
    Offence(
        "rape (1956 Act)",
        "sexual offences",
        "Sexual Offences Act 1956, s.1",
        (
            "(non-recent|historic|historical) rape; rape of female under [age of] 16; rape under Sexual Offences "
            "Act 1956; rape contrary to [section 1] Sexual Offences Act 1956"
        ),
        "historic rape",
        "a historical novel",
    ),
    Offence(
        "assault by penetration",
        "sexual offences",
        "Sexual Offences Act 2003, s.2",
        (
            "[sexual] assault [of woman|of man] by [digital|vaginal|oral] penetration; assault by penetration of "
            "(woman|man|girl|boy|female|male|child|teenager); penetrative sexual assault; digital penetration; "
            "penetration without consent; assault (penetration|with penetration); sexual assault [involving|with] "
            "penetration; penetrative assault; assaulting (woman|man|girl|boy|female|male|child|teenager) by "
            "penetration; sexual penetration; assault of female aged 13 (or|and) over by penetration; assault of "
            "(woman|man|girl|boy) [aged] 13 and over by penetration"
        ),
        "sexual assault by penetration",
        "a market penetration study",
    ),
    Offence(
        "assault of a child under 13 by penetration",
        "sexual offences",
        "Sexual Offences Act 2003, s.6",
        (
            "assault [of] child [aged] under [age of] 13 by [digital] penetration; [sexual] assault by penetration "
            "of child [aged] under [age of] 13; penetrative [sexual] assault of child [aged] under [age of] 13; "
            "assault of child [aged] under 13 by touching or penetration; assault by penetration child under 13; "
            "sexual assault of child under 13 by penetration; (assault of|assaulting|assault on) ~ under [age of] 13"
            " by penetration"
        ),
        "assault of a child under 13 by penetration",
        "a child under 13",
    ),
    Offence(
        "sexual assault",
        "sexual offences",
        "Sexual Offences Act 2003, s.3",
        (
            "sexual assault [of|on] (woman|man|girl|boy|female|male|child|teenager|teenage girl); sexual assault; "
            "sexual assault by touching; [intentional] sexual touching; intentionally touching (woman|man|girl) "
            "sexually; sexual assault of woman [aged] 16 or over; sexual assault on (woman|man|girl) aged 16 and "
            "over; sexual assault with no penetration; sexual assault no penetration; sexual touching without "
            "consent; sexual assault without penetration"
        ),
        "sexually assaulting a woman",
        "a sexual health clinic",
        plain=(
            "sex attack; sex assault; sex attacker; sexual attack; groping; sexual abuse; sexual predator; serious "
            "sexual assault"
        ),
        scottish="sexual assault (Scotland)",
    ),
    Offence(
        "sexual assault of a child under 13",
        "sexual offences",
        "Sexual Offences Act 2003, s.7",
        (
            "sexual assault [of|on] (child|girl|boy|female|male) [aged] under [age of] 13 [by touching]; sexual "
            "touching of (child|girl|boy) under 13; sexual assault by touching child under [age of] 13; sexual "
            "touching of child under [age of] 13; sexually touching child under [age of] 13; assault of child under "
            "[age of] 13 by sexual touching; (section|s) 7 sexual assault"
        ),
        "sexual assault on a girl under 13",
        "sexual assault of a woman",
        plain="child molester",
    ),
    Offence(
        "causing a person to engage in sexual activity without consent",
        "sexual offences",
        "Sexual Offences Act 2003, s.4",
        (
            "causing (person|someone) to engage in [non-penetrative] sexual (activity|act) without consent; causing "
            "person to engage in [non-penetrative] sexual activity; causing sexual activity without consent; sexual "
            "activity without consent; engaging in sexual activity without consent; causing female 13 or over to "
            "engage in sexual activity [without consent]; causing ~ to engage in [penetrative|non-penetrative] "
            "sexual activity without ~ consent; causing (man|woman|female|male|adult) to engage in "
            "[penetrative|non-penetrative] sexual activity"
        ),
        "causing a person to engage in sexual activity without consent",
        "the activity centre",
    ),
    Offence(
        "causing or inciting a child under 13 to engage in sexual activity",
        "sexual offences",
        "Sexual Offences Act 2003, s.8",
        (
            "causing sexual activity with child under [age of] 13; sexual activity with child under 13 [by causing "
            "or inciting]; incitement of child under [age of] 13 to engage in sexual activity; encouraging child "
            "under [age of] 13 to engage in sexual activity; (causing|inciting|causing or inciting|causing and "
            "inciting) ~ under [age of] 13 [years] to (engage in|perform|commit) ~ sexual (activity|act)"
        ),
        "inciting a girl under 13 to engage in sexual activity",
        "an exciting activity for children",
    ),
    Offence(
        "sexual activity with a child",
        "sexual offences",
        "Sexual Offences Act 2003, s.9",
        (
            "[engaging in|penetrative|engaging in penetrative] sexual activity with (child|girl|boy) [under age of "
            "16|under 16|aged 13|aged 14|aged 15]; sexual intercourse with child [under age of 16]; underage sex; "
            "sexual touching of child [aged 13 to 15]; sexual activity with female [aged] 13 to 15; sexual activity "
            "with child aged 13 to 15; sexual assault of child under [age of] 16; sexual assault on child under [age"
            " of] 16; child sexual activity; adult sexual activity with child; penetrative activity with child; sex "
            "with child; [engaging in|penetrative] sexual activity with ~ (schoolgirl|schoolboy|teenager|minor); "
            "sexual activity with year old; (sexual intercourse|sex) with ~ (schoolgirl|minor|underage girl|underage"
            " child); having sex with ~ year old (girl|boy); sexual activity with (girl|boy|child|female) aged under"
            " 16"
        ),
        "engaging in sexual activity with a girl under 16",
        "a child at a holiday activity",
        plain="child sex abuse; child sexual abuse; child sex abuser",
    ),
    Offence(
        "causing or inciting a child to engage in sexual activity",
        "sexual offences",
        "Sexual Offences Act 2003, s.10",
        (
            "(causing or inciting|causing|inciting) sexual activity with child; incitement of child to engage in "
            "sexual activity; causing or inciting child sexual activity; causing or inciting child to sexual "
            "activity; inciting sexual activity; inciting child to sexual activity; (causing|inciting|causing or "
            "inciting|causing and inciting|encouraging) (child|girl|boy|female|schoolgirl|teenager) (~|~ under 16|~ "
            "under age of 16|~ to 15|~ 13 to 16|~ and 15) to (engage in|perform) ~ sexual (activity|act)"
        ),
        "inciting a child to engage in sexual activity",
        "a child keen on sport",
    ),
    Offence(
        "engaging in sexual activity in the presence of a child",
        "sexual offences",
        "Sexual Offences Act 2003, s.11",
        (
            "[engaging in] sexual activity in presence of (child|girl) [under age of 13]; sexual activity in front "
            "of child; masturbating in presence of child; [engaging in] sexual activity in presence of ~ "
            "(child|girl|boy)"
        ),
        "engaging in sexual activity in the presence of a child",
        "in the presence of a lawyer",
    ),
    Offence(
        "causing a child to watch a sexual act",
        "sexual offences",
        "Sexual Offences Act 2003, s.12",
        (
            "causing child [under age of 13] to (watch|look at) (sexual act|sexual activity); making child watch "
            "(sexual act|sexual activity|pornography); causing child to watch; causing (child|girl|boy) [aged under "
            "16|under 16|under age of 16|aged under 13|under 13|aged 13 to 15|~] to (watch|look at|view) ~ (sexual "
            "act|sexual activity|pornography|sexual image)"
        ),
        "causing a child to watch a sexual act",
        "watching a film with children",
    ),
    Offence(
        "arranging or facilitating the commission of a child sex offence",
        "sexual offences",
        "Sexual Offences Act 2003, s.14",
        (
            "(arranging|facilitating|arranging or facilitating) sexual activity with child; arranging or "
            "facilitating [sexual] offence against child; arranging or facilitating sexual offence (with|against) "
            "child; making arrangements to commit child sex offence; arranging to meet child for sex; arranging to "
            "meet child; (arranging|facilitating|arranging or facilitating|arrange|arrange or facilitate) [to "
            "commit] ~ child (sex|sexual) offence; arranging ~ sexual activity with ~ child; "
            "(arranging|facilitating|arranging or facilitating) ~ (rape|sexual abuse) of ~ child; making "
            "arrangements for ~ child sex offence"
        ),
        "arranging the commission of a child sex offence",
        "arranging a child's party",
    ),
    Offence(
        "meeting a child following sexual grooming",
        "sexual offences",
        "Sexual Offences Act 2003, s.15",
        (
            "[sexual|online|child] grooming; grooming (child|girl|boy); sexually grooming child; grooming offence; "
            "(meeting|travelling to meet|arranging to meet|meet) ~ (child|girl|boy) (~|~ under 16|~ under age of 16)"
            " (following|after) [sexual|online] grooming"
        ),
        "meeting a girl following grooming",
        "the groom's brother",
        plain="groomed",
    ),
    Offence(
        "sexual communication with a child",
        "sexual offences",
        "Sexual Offences Act 2003, s.15A",
        (
            "sexually communicating with (child|girl|boy); communicating sexually with (child|girl|boy); sexual "
            "communication; [engaging in] [sexual|sexualised] (communication|conversation|chat) with ~ "
            "(child|girl|boy|minor|schoolgirl|teenager); communicating with ~ (child|girl|boy) for [purpose of] ~ "
            "sexual gratification; (sending|exchanging) (sexual|sexualised|sexually explicit|explicit|indecent) "
            "(messages|texts|communications) (to|with) ~ (child|girl|boy|minor)"
        ),
        "engaging in sexual communication with a child",
        "a telephone communication mast",
    ),
    Offence(
        "abuse of position of trust (sexual)",
        "sexual offences",
        "Sexual Offences Act 2003, s.16-19",
        (
            "(abuse of|abusing|breach of) position of trust [by engaging in sexual activity]; sexual activity with "
            "(child|girl|boy|pupil) [by person|by adult|while] in position of trust; sexual activity with pupil; "
            "sexual activity [by person|by adult] in position of trust; adult in position of trust engaging in "
            "sexual activity [with child]; sexual activity with (child|girl|boy|pupil|student|female|male) (~|~ "
            "under 18|~ 13 to 17) (by person|by adult|while|when) [being] in position of trust; (causing|inciting) ~"
            " to engage in sexual activity (by person|while|when) in position of trust; sexual activity with student"
        ),
        "sexual activity with a girl by a person in a position of trust",
        "held a position at the bank",
    ),
    Offence(
        "sexual activity with a child family member",
        "sexual offences",
        "Sexual Offences Act 2003, s.25 / s.26",
        (
            "[penetrative] sexual activity with (child family member|female child family member|male child family "
            "member|family member); (inciting|causing or inciting|causing) child family member to engage in sexual "
            "activity; incest; sex with adult relative; [sexual] familial child sex offence; sexual activity with "
            "child in family"
        ),
        "sexual activity with a child family member",
        "a family member came",
    ),
    Offence(
        "sexual activity with a person with a mental disorder",
        "sexual offences",
        "Sexual Offences Act 2003, s.30-37",
        (
            "[engaging in] sexual activity with (person|woman|man|female|male) with mental disorder [impeding "
            "choice]; sexual activity with mentally disordered (person|woman|female|man); (causing|inciting|causing "
            "or inciting) person with mental disorder [impeding choice] to engage in sexual activity; sexual "
            "activity with person suffering from mental disorder; sexual activity with woman unable to consent; "
            "inducement [,] threat or deception to procure sexual activity with person with mental disorder"
        ),
        "sexual activity with a woman with a mental disorder",
        "a mental health nurse",
    ),
    Offence(
        "care worker sexual activity offences",
        "sexual offences",
        "Sexual Offences Act 2003, s.38-41",
        (
            "care worker (engaging in|having) sexual activity [with person with mental disorder|with person|with "
            "resident with mental disorder]; sexual activity with (person in care|care worker); care worker causing "
            "sexual activity; care worker [,] sexual activity with person with mental disorder; care worker "
            "(causing|inciting|causing or inciting) person with mental disorder to engage in sexual activity; "
            "sexual activity with person with mental disorder by care worker"
        ),
        "a care worker engaging in sexual activity with a resident",
        "a care worker on shift",
    ),
    Offence(
        "paying for sexual services of a child",
        "sexual offences",
        "Sexual Offences Act 2003, s.47",
        (
            "paying for sexual services of (child|girl|boy|child under 16|child under 18); paying for sex with "
            "(child|girl|boy); paying child for sexual services; paying child for sex; obtaining sexual services of "
            "child; paying for child's sexual services"
        ),
        "paying for the sexual services of a child",
        "paying for a child's meal",
    ),
    Offence(
        "sexual exploitation of a child",
        "sexual offences",
        "Sexual Offences Act 2003, s.48-50",
        (
            "[causing|inciting] sexual exploitation of (child|girl|boy); child sexual exploitation; controlling "
            "child (prostitute|in relation to sexual exploitation|prostitution); causing child (prostitution|"
            "pornography); inciting child prostitution or pornography; controlling child prostitute or child "
            "involved in pornography; causing or inciting sexual exploitation of child; arranging or facilitating "
            "sexual exploitation of child; inciting child prostitution"
        ),
        "causing or inciting the sexual exploitation of a child",
        "the exploitation of miners",
    ),
    Offence(
        "controlling prostitution for gain",
        "sexual offences",
        "Sexual Offences Act 2003, s.52 / s.53",
        (
            "controlling [activities of] (prostitution|prostitute) [for gain]; living off earnings [of "
            "prostitution]; living on earnings of (prostitution|prostitutes); causing prostitution of women; "
            "controlling (woman|activities) for prostitution; procuring woman into prostitution; causing or "
            "inciting prostitution for gain; inciting prostitution for gain"
        ),
        "controlling prostitution for gain",
        "gaining control of the car",
        plain="pimping",
    ),
    Offence(
        "keeping a brothel",
        "sexual offences",
        "Sexual Offences Act 1956, s.33A",
        (
            "(keeping|managing|running|assisting in management of) brothel [used for prostitution]; brothel "
            "keeping; managing or assisting in management of brothel; brothel offence"
        ),
        "managing a brothel",
        "found in a brothel",
    ),
    Offence(
        "trespass with intent to commit a sexual offence",
        "sexual offences",
        "Sexual Offences Act 2003, s.63",
        (
            "trespass with intent to commit (sexual|sex) offence; trespass with intent to commit relevant sexual "
            "offence; trespass with sexual intent; trespassing with intent to commit rape; burglary with intent to "
            "commit sexual offence; entering building with intent to commit sexual offence"
        ),
        "trespassing with intent to commit a sexual offence",
        "trespassing on a farm",
    ),
    Offence(
        "committing an offence with intent to commit a sexual offence",
        "sexual offences",
        "Sexual Offences Act 2003, s.62",
        (
            "committing [criminal] offence with intent to commit (sexual|sex|relevant sexual) offence; kidnap with "
            "intent to commit [relevant] sexual offence; kidnap with intent to commit rape; assault with intent to "
            "commit sexual assault; intent to commit sexual offence; committing offence with intention to commit "
            "sexual offence; committing ~ offence with intent to commit ~ sexual offence"
        ),
        "kidnapping with intent to commit a sexual offence",
        "intent on leaving",
    ),
    Offence(
        "exposure",
        "sexual offences",
        "Sexual Offences Act 2003, s.66",
        (
            "indecent exposure; exposure; indecently exposing; exposing (himself|herself|himself indecently); "
            "indecent exposure of person; intentionally exposing (himself|genitals|his genitals); flashing; "
            "outraging decency by exposure; wilful exposure; indecently exposing himself; exposing "
            "(penis|genitals|private parts|genitalia); exposure with intent to cause [harassment ,] alarm [or|and] "
            "[distress]; exposing ~ with intent to cause alarm [or|and] [distress]; exposing "
            "(himself|genitals|penis) (to|in front of)"
        ),
        "indecent exposure",
        "the exposed brickwork",
        plain="flasher",
    ),
    Offence(
        "sending a photograph or film of genitals (cyberflashing)",
        "sexual offences",
        "Sexual Offences Act 2003, s.66A",
        (
            "sending [unsolicited] (image|photograph|picture|photograph or film) of [his] genitals; cyberflashing; "
            "cyber flashing; sending photograph of genitals [with intent to cause alarm , distress or humiliation]; "
            "sending unsolicited nude (images|photos)"
        ),
        "sending unsolicited images of his genitals",
        "sending a photograph of the car",
    ),
    Offence(
        "sharing or threatening to share intimate images",
        "sexual offences",
        "Sexual Offences Act 2003, s.66B",
        (
            "[sharing] intimate (photograph or film|photograph) [without consent]; intimate image abuse; "
            "non-consensual sharing of intimate images; (sharing|threatening to share|sharing or threatening to "
            "share) intimate (image|photograph|photo|film|video|photograph or film) [of ~ without ~ consent|without "
            "~ consent]"
        ),
        "sharing an intimate image without consent",
        "sharing a flat",
    ),
    Offence(
        "disclosing private sexual images (revenge porn)",
        "sexual offences",
        "Criminal Justice and Courts Act 2015, s.33",
        (
            "revenge (porn|pornography); (disclosing|sharing|threatening to disclose|threatening to share) (private "
            "sexual|private , sexual|private and sexual) (image|photograph|photo|film|video|photographs and "
            "films|photograph or film) [of ~ with intent to cause ~ distress|with intent to cause ~ distress]; "
            "disclosing private photographs [and films] with intent to cause distress"
        ),
        "disclosing private sexual photographs with intent to cause distress",
        "disclosing an address",
    ),
    Offence(
        "creating an intimate image of an adult (deepfake)",
        "sexual offences",
        "Sexual Offences Act 2003, s.66E",
        (
            "(creating|requesting) (purported intimate image|intimate deepfake) [of adult]; deepfake (pornography|"
            "porn|image); sexually explicit deepfake; creating sexually explicit deepfake"
        ),
        "creating a sexually explicit deepfake",
        "creating a deep hole",
    ),
    Offence(
        "voyeurism",
        "sexual offences",
        "Sexual Offences Act 2003, s.67",
        (
            "voyeurism; recording person private act [for sexual gratification]; operating equipment to observe "
            "private act; operating equipment to observe [another] person doing private act; installing [hidden] "
            "camera; installing equipment to observe private act; "
            "(recording|filming|observing|photographing|secretly filming|secretly recording) ~ (doing|engaged "
            "in|carrying out) private act; (observing|recording|filming) ~ private act"
        ),
        "recording a person doing a private act",
        "a camera shop",
    ),
    Offence(
        "upskirting",
        "sexual offences",
        "Sexual Offences Act 2003, s.67A",
        (
            "upskirting; up-skirting; upskirt offence; taking upskirt (photo|image|picture); operating equipment "
            "beneath clothing [of another|of woman]; recording image beneath clothing [of another]; filming up "
            "skirts"
        ),
        "recording an image beneath clothing",
        "a mini skirt",
    ),
    Offence(
        "sexual activity in a public lavatory",
        "sexual offences",
        "Sexual Offences Act 2003, s.71",
        (
            "sexual activity in public (lavatory|toilet); engaging in sexual activity in public (lavatory|toilet); "
            "sex in public (toilet|lavatory)"
        ),
        "sexual activity in a public lavatory",
        "a public toilet",
    ),
    Offence(
        "outraging public decency",
        "sexual offences",
        "common law",
        (
            "(outraging|committing act outraging|act outraging|act to outrage|offending|committing act of "
            "outraging) public decency; outrage to public decency; doing act outraging public decency; outrage of "
            "public decency; behaving in indecent manner outraging public decency; sexual act in public"
        ),
        "committing an act outraging public decency",
        "public outrage",
    ),
    Offence(
        "intercourse with an animal",
        "sexual offences",
        "Sexual Offences Act 2003, s.69",
        (
            "[sexual] intercourse with [living] (animal|dog); bestiality; sexual penetration with [living] animal; "
            "performing act of penetration with animal; buggery with animal"
        ),
        "sexual penetration with a living animal",
        "a living animal",
    ),
    Offence(
        "indecent assault",
        "sexual offences",
        "Sexual Offences Act 1956, s.14 / s.15",
        (
            "indecent assault [of|on] (girl|boy|male|female|woman|child); indecent assault on (girl|boy|female|"
            "male) under [age of] (13|14|16); indecent assault; indecently assaulting (woman|man|girl); indecent "
            "assault woman [aged 13 or over]; indecently assaulting woman under [age of] 13; historic indecent "
            "assault; historical indecent assault; non-recent indecent assault"
        ),
        "indecent assault on a girl under 14",
        "an indecent proposal",
        plain="indecency",
    ),
    Offence(
        "gross indecency with a child",
        "sexual offences",
        "Indecency with Children Act 1960, s.1",
        (
            "[committing] [act of] [gross] indecency with (child|girl|boy); inciting (child|girl|boy) to commit [act"
            " of] gross indecency; gross indecency with (child|girl|boy) under (14|16); gross indecency [child]; "
            "inciting child to [act of] gross indecency; inciting gross indecency; gross indecent act"
        ),
        "committing an act of gross indecency with a child",
        "grossly overpaid",
    ),
    Offence(
        "unlawful sexual intercourse",
        "sexual offences",
        "Sexual Offences Act 1956, s.5 / s.6",
        (
            "unlawful [sexual] intercourse [with girl|with child|with female]; USI; unlawful carnal knowledge [of "
            "girl under 14]; sexual intercourse with girl under [age of] 13; unlawful sexual intercourse with girl "
            "under 13; unlawful sexual intercourse with girl under 16"
        ),
        "unlawful sexual intercourse with a girl under 16",
        "an unlawful stop",
    ),
    Offence(
        "buggery (1956 Act)",
        "sexual offences",
        "Sexual Offences Act 1956, s.12",
        (
            "buggery [of] [boy] [under age of 16]; serious sexual offence; committing buggery; non-consensual "
            "buggery; sodomy"
        ),
        "buggery with a boy under 16",
        "a buggy for hire",
    ),
    Offence(
        "making indecent images of children",
        "sexual offences",
        "Protection of Children Act 1978, s.1(1)(a)",
        (
            "(making|downloading|creating) [category letter_a|category b|category c] indecent "
            "(image|photograph|video|film|photograph or pseudo-photograph|pseudo-photograph) [of children]; making "
            "category (letter_a|b|c) images; (viewing|accessing) indecent images [of children]; indecent image; "
            "indecent photograph; indecent image of child; indecent photograph of child; indecent "
            "(images|photographs) offence; (making|downloading) ~ indecent "
            "(image|photograph|video|film|pseudo-photograph) [of ~ child]"
        ),
        "making an indecent photograph of a child",
        "making images of a building",
        plain="child porn; child pornography; child abuse images; child sex abuse images",
        scottish="indecent images (Scotland)",
    ),
    Offence(
        "taking indecent images of children",
        "sexual offences",
        "Protection of Children Act 1978, s.1(1)(a)",
        (
            "(taking|permitting) indecent (images|photographs|films) [of children]; taking indecent photographs of "
            "girl; taking indecent image [to be taken]; permitting indecent images [of child] to be taken; taking "
            "or making indecent (images|photographs) of child"
        ),
        "taking indecent photographs of a child",
        "taking decent photographs of the church",
        scottish="indecent images (Scotland)",
    ),
    Offence(
        "distributing indecent images of children",
        "sexual offences",
        "Protection of Children Act 1978, s.1(1)(b)",
        (
            "(distributing|distribution of|sharing|showing) [category letter_a|category b|category c] indecent "
            "(image|photograph|video|film|pseudo-photograph) [of child]; distributing category letter_a image [of "
            "children]; distributing Category image; (distributing|distribution of|sharing) ~ indecent "
            "(image|photograph|video|film|pseudo-photograph) [of ~ child]; (distributing|sharing) ~ category "
            "(letter_a|b|c) (image|photograph|video)"
        ),
        "distributing indecent photographs of a child",
        "distributing leaflets",
        scottish="indecent images (Scotland)",
    ),
    Offence(
        "possessing indecent images with a view to distribution",
        "sexual offences",
        "Protection of Children Act 1978, s.1(1)(c)",
        (
            "possessing [category letter_a] indecent image [of child] (with view to their distribution|with view to "
            "their being distributed); possession of indecent images with view to their being distributed; "
            "possessing indecent images with intent to distribute"
        ),
        "possessing indecent images with intent to distribute",
        "a view of the bay",
        scottish="indecent images (Scotland)",
    ),
    Offence(
        "possessing indecent images of children",
        "sexual offences",
        "Criminal Justice Act 1988, s.160",
        (
            "(possession of|possessing|having) [category letter_a|category b|category c] indecent "
            "(image|photograph|video|film|photograph or pseudo-photograph|pseudo-photograph) [of children]; "
            "(possession of|possessing) child abuse images; (possession of|possessing) category (letter_a|b|c) image"
            " [of child]"
        ),
        "possession of indecent photographs of a child",
        "possession of the house",
        scottish="indecent images (Scotland)",
    ),
    Offence(
        "possessing a prohibited image of a child",
        "sexual offences",
        "Coroners and Justice Act 2009, s.62",
        (
            "[possessing] prohibited (image|photograph) [of child]; non-photographic image of children; possessing "
            "(anime|cartoon|manga) images of children; possessing prohibited pseudo images; possession of "
            "prohibited image of child"
        ),
        "possession of a prohibited image of a child",
        "a prohibited area",
    ),
    Offence(
        "possessing extreme pornography",
        "sexual offences",
        "Criminal Justice and Immigration Act 2008, s.63",
        (
            "(possession of|possessing) extreme (pornography|pornographic image|image) [of animals|portraying act "
            "of intercourse with animal]; [possessing] extreme pornography; [possessing] animal pornography; "
            "possessing images portraying act of intercourse with animal; possession of image of intercourse with "
            "animal"
        ),
        "possessing extreme pornographic images",
        "extreme weather",
    ),
    Offence(
        "possessing a paedophile manual",
        "sexual offences",
        "Serious Crime Act 2015, s.69",
        (
            "(possessing|possession of) (paedophile|pedophile) (manual|guide); paedophile manual; possessing item "
            "containing advice on how to abuse children [sexually]; possession of item containing advice or "
            "guidance about abusing children sexually; possession of advice or guidance about sexual abuse of "
            "children"
        ),
        "possession of a paedophile manual",
        "a car manual",
    ),
    Offence(
        "possessing a child-like sex doll (importation)",
        "sexual offences",
        "Customs and Excise Management Act 1979, s.170",
        (
            "(importing|possessing) (child-like|childlike) [sex] doll; child-like sex doll; childlike sex doll; "
            "concerned in [fraudulent evasion of prohibition on] importation of indecent or obscene article; "
            "importing indecent (article|material); importing prohibited sex doll; being knowingly concerned in "
            "importation of indecent or obscene article"
        ),
        "importing a child-like sex doll",
        "a child with a doll",
    ),
    Offence(
        "publishing obscene material",
        "sexual offences",
        "Obscene Publications Act 1959, s.2",
        (
            "(publishing|distributing|possessing for publication for gain) obscene (article|material|publication); "
            "obscene publications; obscene publication offence; publishing obscene article [for gain]"
        ),
        "publishing an obscene article",
        "an obscene price",
    ),
    Offence(
        "encouraging or assisting serious self-harm",
        "communications",
        "Online Safety Act 2023, s.184",
        (
            "(encouraging or assisting|encouraging) [serious] (self-harm|selfharm); encouraging or assisting "
            "serious self-harm of another"
        ),
        "encouraging or assisting serious self-harm",
        "harm to the environment",
    ),
    Offence(
        "robbery",
        "robbery",
        "Theft Act 1968, s.8",
        (
            "rob; [street|knifepoint|knife-point|personal|bank|shop|business] robbery; robbery of (personal "
            "property|business|business property|bank|shop|man|woman|mobile phone); robbery with violence; robbing "
            "(man|woman|shop|bank|boy|teenager|people); mugging; robbery while in possession of knife; robbery at "
            "knifepoint"
        ),
        "knifepoint robbery",
        "a rubbery texture",
        plain="robbed; robber; raid; raider; hold-up; heist; carjacking; mugger",
    ),
    Offence(
        "armed robbery",
        "robbery",
        "Theft Act 1968, s.8",
        (
            "robbery with (firearm|gun|imitation firearm); (cash in transit|armed|gunpoint armed) robbery; robbery "
            "while armed; robbery while armed with (firearm|gun); armed bank robbery"
        ),
        "armed robbery",
        "an armed officer",
        plain="armed raid; armed robber; armed heist; held up at gunpoint",
    ),
    Offence(
        "attempted robbery",
        "robbery",
        "Theft Act 1968, s.8; Criminal Attempts Act 1981, s.1",
        (
            "attempted [street|knifepoint|personal] robbery; attempting to rob; attempt rob; attempted robbery of "
            "(man|woman|shop); robbery attempt"
        ),
        "attempting to rob",
        "an attempt on the record",
        plain="tried to rob; attempted raid; attempted mugging",
        operator="attempt",
        base="robbery",
    ),
    Offence(
        "conspiracy to rob",
        "robbery",
        "Criminal Law Act 1977, s.1",
        (
            "(conspiracy|plotting) to (rob|commit robbery|commit armed robbery); robbery conspiracy; conspiracy of "
            "robbery; robbery plot"
        ),
        "conspiring to rob",
        "a conspiracy film",
        operator="conspiracy",
        base="robbery",
    ),
    Offence(
        "assault with intent to rob",
        "robbery",
        "Theft Act 1968, s.8(2)",
        (
            "[common] assault (with intent|with intention) (to rob|to commit robbery); assault to rob; assault "
            "intending to rob; assaulting ~ with (intent|intention) to (rob|commit robbery); assault (on|of) ~ with "
            "intent to rob"
        ),
        "assault with intent to rob",
        "the intent of the rules",
    ),
    Offence(
        "burglary",
        "burglary",
        "Theft Act 1968, s.9",
        (
            "burgle; burgling (building|premises); burglary and theft; burglary with intent to steal; [creeper|night"
            " time|high value|sneak-in|overnight|hanoi|ram-raid] burglary; committing burglary; burglary offence; "
            "trespass with intent to steal; entering building as trespasser [with intent to steal|and stole]; "
            "entering as trespasser with intent to steal; car key burglary"
        ),
        "burglary with intent to steal",
        "a burger van",
        plain="break-in; broke into; burglar; serial burglar; smash and grab; ram raid; ransacked",
        scottish="theft by housebreaking (Scotland)",
    ),
    Offence(
        "burglary dwelling",
        "burglary",
        "Theft Act 1968, s.9",
        (
            "burglary (of|in|at|to) (dwelling|dwelling house|house|home|flat|residential property); (dwelling|"
            "domestic|residential|house|home|distraction) burglary; burglary dwelling; burgling (home|house|"
            "dwelling|flat); burglary dwelling and theft; burglary dwelling with intent to steal; burglary in "
            "dwelling with intent to steal; artifice burglary; burglary artifice; burglary residential; dwelling "
            "house burglary; burglary domestic"
        ),
        "burglary of a dwelling",
        "a quiet dwelling",
        plain="house breaker; broke into (home|house)",
        scottish="theft by housebreaking (Scotland)",
    ),
    Offence(
        "burglary other than dwelling",
        "burglary",
        "Theft Act 1968, s.9",
        (
            "(commercial|business|non-dwelling|shop|office|school|shed) burglary; burglary (of|in|at|to) "
            "(shop|business|commercial premises|business "
            "premises|office|school|church|pub|garage|shed|warehouse|commercial property|restaurant|building other "
            "than dwelling|non-dwelling); burglary other than [in] dwelling; burgling [cricket|sports] "
            "(shop|business|pavilion|office|school|pub|church|garage|shed); burglary other than dwelling [with "
            "intent to steal]; burglary building other than dwelling [with intent to steal]; burglary [of] business;"
            " burglary business and community; burglary non dwelling [with intent to steal|and theft]; burgling "
            "(shop|business|commercial premises); breaking into shop"
        ),
        "burglary in a building other than a dwelling",
        "other than Monday",
        plain="ATM raid",
    ),
    Offence(
        "attempted burglary",
        "burglary",
        "Theft Act 1968, s.9; Criminal Attempts Act 1981, s.1",
        (
            "attempted [dwelling|domestic|residential|house|commercial|non-dwelling|distraction|business] burglary; "
            "attempting to burgle [home|house]; attempt burgle; attempted burglary dwelling [with intent to steal]; "
            "attempted burglary with intent to steal; burglary attempt; attempted burglary (of|in|at) "
            "(dwelling|dwelling house|house|home|flat|property|residential "
            "property|shop|business|premises|building|commercial premises|pub|school|garage); attempting to burgle "
            "(flat|property|dwelling|premises|shop|business|building|pub)"
        ),
        "attempted burglary of a dwelling",
        "an attempted purge",
        plain="attempted break-in; tried to break into",
        operator="attempt",
        base="burglary",
    ),
    Offence(
        "aggravated burglary",
        "burglary",
        "Theft Act 1968, s.10",
        (
            "aggravated burglary [of|in] [dwelling|house]; aggravated domestic burglary; aggravated residential "
            "burglary; aggravated house burglary; aggravated dwelling burglary; burglary while armed"
        ),
        "aggravated burglary",
        "aggravating features",
    ),
    Offence(
        "burglary with intent to commit rape or GBH",
        "burglary",
        "Theft Act 1968, s.9(1)(a)",
        (
            "burglary [dwelling|of dwelling] with intent to (rape|commit rape|cause grievous bodily harm); burglary "
            "with violence; entering as trespasser with intent to (inflict grievous bodily harm|do unlawful "
            "damage|cause grievous bodily harm); burglary with intent to do unlawful damage; burglary with intent to"
            " (inflict|cause|do) ~ (grievous bodily harm|GBH)"
        ),
        "burglary with intent to inflict GBH",
        "with intent to deceive",
    ),
    Offence(
        "conspiracy to burgle",
        "burglary",
        "Criminal Law Act 1977, s.1",
        (
            "(conspiracy|plotting) to (burgle|commit burglary|commit dwelling burglary|commit domestic burglary); "
            "burglary conspiracy; conspiracy of burglary; conspiracy to commit burglary of dwelling; conspiracy to "
            "burgle (homes|houses|dwellings); burglary plot"
        ),
        "conspiracy to commit domestic burglary",
        "a conspiracy of silence",
        operator="conspiracy",
        base="burglary; burglary dwelling; burglary other than dwelling",
    ),
    Offence(
        "going equipped for theft or burglary",
        "theft",
        "Theft Act 1968, s.25",
        (
            "(going|being) equipped [for|to|to commit] [theft|steal|burglary|burgle]; going equipped for (theft or "
            "burglary|burglary or theft|burglary , theft or cheat|burglary theft or cheat); going equipped for "
            "(burglary , theft or cheat|burglary theft or cheat|theft other than theft of motor vehicle); equipped "
            "(to steal|for theft|for burglary); having article for use in (theft|burglary|burglary or theft); "
            "possession of article for use in (theft|burglary); carrying (burglary|house-breaking) tools"
        ),
        "going equipped for burglary",
        "a well equipped kitchen",
    ),
    Offence(
        "theft",
        "theft",
        "Theft Act 1968, s.1",
        (
            "theft; steal; theft by (employee|finding|servant); theft in dwelling; theft from (employer|dwelling|"
            "work|workplace|house|home|charity|building); theft of (pedal cycle|bicycle|bike|cycle|cash|money|phone|"
            "mobile phone); theft in breach of trust; theft other; simple theft; (bike|cycle|pedal cycle|bicycle|"
            "employee|metal|lead|cable) theft; theft by bailee; theft offence"
        ),
        "theft by employee",
        "a heft of stone",
        plain="thief; prolific thief",
    ),
    Offence(
        "theft from a shop",
        "theft",
        "Theft Act 1968, s.1",
        (
            "shopliftings; [theft from] shoplifting; theft from (shop|store|supermarket); (shop|retail|store) theft;"
            " theft [,] shop; theft shoplifting; shoplifting [from shop|offence]; shop-lifting; theft by "
            "shoplifting; low value shoplifting; (stealing|theft of) ~ from (shop|store|supermarket|convenience "
            "store|retailer|petrol station|department store|off licence|pharmacy|garden centre)"
        ),
        "theft from a shop",
        "a lift to the shops",
        plain="shoplifter; prolific shoplifter",
    ),
    Offence(
        "theft from a person",
        "theft",
        "Theft Act 1968, s.1",
        (
            "theft from person [of another]; personal theft; theft person; pickpocketing; pick-pocketing; (phone|"
            "mobile phone|handbag) snatching"
        ),
        "theft from the person",
        "a person from Leeds",
        plain="snatched phone",
    ),
    Offence(
        "theft from a motor vehicle",
        "theft",
        "Theft Act 1968, s.1",
        (
            "theft from [motor] (vehicle|car|van|lorry|taxi|parked car|insecure vehicle|unattended vehicle); "
            "stealing from [motor] (vehicle|car|van|parked car); vehicle theft from; breaking into (car|vehicle|van)"
            " to steal; car break-in; vehicle break-in; theft from insecure motor vehicle; (stealing|theft of) ~ "
            "from [motor] (vehicle|car|van|lorry|taxi|trailer)"
        ),
        "theft from a motor vehicle",
        "theft of a bicycle",
        plain="broke into (car|vehicle|van)",
    ),
    Offence(
        "theft of a motor vehicle",
        "theft",
        "Theft Act 1968, s.1",
        (
            "(theft of|stealing) [motor] (vehicle|car|van|motorbike|motorcycle|moped|lorry|quad "
            "bike|scooter|tractor|caravan|trailer); (car|vehicle|motor vehicle|van|motorbike|moped) theft; theft "
            "motor vehicle; (theft of|stealing) "
            "(Ford|BMW|Audi|Vauxhall|Mercedes|Volkswagen|VW|Nissan|Toyota|Honda|Renault|Peugeot|Citroen|Fiat|Kia|Hyundai|Skoda|Seat|Mazda|Volvo|Range"
            " Rover|Land Rover|Jaguar|Porsche|Lexus|Yamaha|Suzuki|Tesla); (theft of|stealing) "
            "(HGV|bus|coach|campervan|motorhome|digger|quad|people carrier|pickup truck|4x4|vehicles and trailers); "
            "stealing (pick up|pickup)"
        ),
        "theft of a motor vehicle",
        "the engine of a motor vehicle",
        plain="car thief; car thieves",
    ),
    Offence(
        "conspiracy to steal",
        "theft",
        "Criminal Law Act 1977, s.1",
        (
            "(conspiracy|plotting) to (steal|commit theft|commit theft of motor vehicles|steal motor vehicles); "
            "theft conspiracy; conspiracy to steal (motorcycles|catalytic converters|property)"
        ),
        "conspiracy to steal motor vehicles",
        "a conspiracy novel",
        operator="conspiracy",
        base="theft; theft of a motor vehicle; theft from a motor vehicle; theft from a shop; theft from a person",
    ),
    Offence(
        "taking a vehicle without consent",
        "theft",
        "Theft Act 1968, s.12",
        (
            "taking [motor] (vehicle|car|van|conveyance|motorcycle) without [owner] consent; taking without [owner] "
            "consent; TWOC; taking conveyance without (authority|consent); being carried in (stolen vehicle|stolen "
            "car); allowing himself to be carried in (stolen vehicle|vehicle taken without consent); unlawful taking"
            " of (motor vehicle|vehicle|conveyance); unauthorised taking of [motor] vehicle; allowing [himself] to "
            "be carried in stolen vehicle; driving (stolen vehicle|vehicle taken without consent); taking without "
            "owner's consent; taking ~ (vehicle|car|van|motorcycle|moped|motorbike|lorry|quad bike|boat) without ~ "
            "(consent|authority|permission); taking "
            "(Ford|BMW|Audi|Vauxhall|Mercedes|Volkswagen|VW|Nissan|Toyota|Honda|Renault|Peugeot|Citroen|Fiat|Kia|Hyundai|Skoda|Seat|Mazda|Volvo|Range"
            " Rover|Land Rover|Jaguar|Porsche|Lexus|Yamaha|Suzuki|Tesla) ~ without ~ (consent|authority|permission);"
            " taking ~ without ~ (owner consent|owner permission|consent of ~ owner|permission of ~ owner)"
        ),
        "taking a motor vehicle without the owner's consent",
        "took the vehicle to a garage",
        plain="joyrider",
    ),
    Offence(
        "aggravated vehicle taking",
        "theft",
        "Theft Act 1968, s.12A",
        (
            "aggravated vehicle taking [causing death|causing injury|causing damage|without consent]; aggravated "
            "(TWOC|taking without consent|taking of vehicle|taking of motor vehicle|taking without owner consent); "
            "aggravated TWOC [without consent]; aggravated taking [without consent]; causing death by aggravated "
            "vehicle taking; death by aggravated vehicle taking; aggravated vehicle theft"
        ),
        "aggravated vehicle-taking",
        "an aggravated knee",
    ),
    Offence(
        "vehicle interference",
        "theft",
        "Criminal Attempts Act 1981, s.9",
        (
            "[motor] vehicle interference; (interfering|interference) (with|of) [motor] (vehicle|car); tampering "
            "with [motor] (vehicle|car); vehicle tampering; vehicle interference with intent to steal; trying car "
            "door handles"
        ),
        "interfering with a motor vehicle",
        "no interference on the radio",
        plain="trying car doors; trying door handles",
    ),
    Offence(
        "handling stolen goods",
        "theft",
        "Theft Act 1968, s.22",
        (
            "(handling|receiving|possessing|retaining) stolen (goods|property|vehicle|car|motor vehicle); "
            "handling [suspected] stolen goods; handle stolen (goods|property); [dishonestly] retaining wrongful credit; handling goods; handling "
            "stolen; dishonestly receiving stolen (goods|property); receiving property; dishonestly "
            "undertaking or assisting in retention of stolen goods"
        ),
        "handling stolen goods",
        "stolen glances",
    ),
    Offence(
        "abstracting electricity",
        "theft",
        "Theft Act 1968, s.13",
        (
            "[dishonestly] abstracting [quantity of] (electricity|electric); electricity (theft|abstraction); "
            "bypassing electricity meter; abstracting gas or electricity; dishonestly using electricity without "
            "authority; abstraction of electricity; dishonestly using electricity; stealing electricity; theft of "
            "electricity"
        ),
        "abstracting electricity",
        "an abstract painting",
    ),
    Offence(
        "making off without payment",
        "theft",
        "Theft Act 1978, s.3",
        (
            "(making|driving) off without (payment|paying) [for fuel]; bilking; driving off without paying for "
            "(fuel|petrol); leaving without paying [for fuel|for meal]; fuel drive-off; making off without payment "
            "from petrol station; making off [from ~] without (making payment|payment|paying); (leaving|driving off "
            "from|driving away from) ~ (restaurant|hotel|petrol station|garage|filling station) without "
            "(paying|payment)"
        ),
        "making off without payment",
        "making payment",
    ),
    Offence(
        "blackmail",
        "theft",
        "Theft Act 1968, s.21",
        (
            "blackmail; extortion; sextortion; demanding ~ [from ~] with menaces; [making] unwarranted "
            "(demand|demands) [of ~] with menaces"
        ),
        "demanding money with menaces",
        "a black email",
        plain="ransom demand",
    ),
    Offence(
        "fraud",
        "fraud and forgery",
        "Fraud Act 2006, s.1",
        (
            "fraud; fraud offence; fraud act offence; (insurance|pension|mortgage) fraud; dishonesty offence; "
            "obtaining money by fraud"
        ),
        "fraud",
        "a frayed rope",
        plain="conman; fraudster; scam; scammer; con artist; duped; defrauding",
        scottish="fraud (Scotland)",
    ),
    Offence(
        "fraud by false representation",
        "fraud and forgery",
        "Fraud Act 2006, s.2",
        (
            "[committing] fraud by false representation; making false representation [to make gain]; dishonestly "
            "making false representation; (using|use of) (stolen|cloned) [bank|credit|debit] card; fraud by false "
            "[representation]; fraud false representation; fraud through false representation; fraud by "
            "misrepresentation; fraud by false pretences; fraudulent misrepresentation; false representation; "
            "(romance|courier|card) fraud; fraud by [dishonestly] making false representation; [dishonestly] making "
            "false (representation|representations) (to|with intent to|intending to) make gain; fraudulently using ~"
            " card"
        ),
        "fraud by false representation",
        "a representative sample",
        scottish="fraud (Scotland)",
    ),
    Offence(
        "fraud by failing to disclose information",
        "fraud and forgery",
        "Fraud Act 2006, s.3",
        (
            "fraud by (failing|failure) to disclose [information]; fraud by non-disclosure; failing to disclose "
            "information [to make gain]; failing to disclose information for gain; fraud failing to disclose "
            "information"
        ),
        "fraud by failing to disclose information",
        "information was withheld from him",
        scottish="fraud (Scotland)",
    ),
    Offence(
        "fraud by abuse of position",
        "fraud and forgery",
        "Fraud Act 2006, s.4",
        (
            "fraud by abuse of [his|her|their] position [of trust]; fraud by abusing position [of trust]; fraud by "
            "(abuse|abuse of trust|breach of trust); fraud abuse of position [of trust]; fraud through abuse of "
            "position; fraud by abuse of office"
        ),
        "fraud by abuse of a position of trust",
        "a position on the board",
        plain="abuse of position",
        scottish="fraud (Scotland)",
    ),
    Offence(
        "possessing articles for use in fraud",
        "fraud and forgery",
        "Fraud Act 2006, s.6",
        (
            "(possession of|possessing|having) article for [use in] [connection with|commission of|course of] "
            "fraud; possession of articles for (commit|use to commit) fraud; possession of fraudulent (articles|"
            "documents|bank cards); articles for use in fraud"
        ),
        "possessing articles for use in fraud",
        "an article in the paper",
    ),
    Offence(
        "making or supplying articles for use in fraud",
        "fraud and forgery",
        "Fraud Act 2006, s.7",
        (
            "(making|supplying) (article|item) for use in [course of] fraud; making or supplying article for fraud; "
            "supplying equipment for use in fraud; making or supplying articles for use in fraud"
        ),
        "making or supplying articles for use in fraud",
        "articles of association",
    ),
    Offence(
        "fraudulent trading",
        "fraud and forgery",
        "Companies Act 2006, s.993; Fraud Act 2006, s.9",
        (
            "fraudulent trading; participating in fraudulent business [carried on by sole trader]; carrying on "
            "(fraudulent business|business fraudulently|business with intent to defraud creditors); (running|being "
            "party to) fraudulent business; being knowingly party to carrying on of business for fraudulent purpose;"
            " trading fraudulently; [knowingly] (carrying on|running|operating|participating in|being party to|party"
            " to carrying on) ~ business (for fraudulent purpose|for fraudulent purposes|with intent to defraud)"
        ),
        "participating in a fraudulent business",
        "trading standards",
    ),
    Offence(
        "conspiracy to defraud",
        "fraud and forgery",
        "common law",
        (
            "(conspiracy|plotting) to (defraud|commit fraud|commit fraud by false representation|commit fraud by "
            "misrepresentation); fraud conspiracy; conspiracy to defraud (bank|investors|customers); "
            "conspiracy of fraud"
        ),
        "conspiracy to defraud",
        "the company frauds helpline",
        operator="conspiracy",
        base="fraud",
    ),
    Offence(
        "false accounting",
        "fraud and forgery",
        "Theft Act 1968, s.17",
        (
            "false accounting; falsifying (accounts|accounting records|company accounts); falsification of "
            "accounts; making false entry in account; account falsification; falsely accounting"
        ),
        "false accounting",
        "a false account of events",
    ),
    Offence(
        "obtaining services dishonestly",
        "fraud and forgery",
        "Fraud Act 2006, s.11",
        (
            "obtaining services (dishonestly|by deception|by fraud); dishonestly obtaining (services|free travel); "
            "dishonestly obtaining services without payment"
        ),
        "obtaining services dishonestly",
        "obtaining a licence",
    ),
    Offence(
        "obtaining property by deception",
        "fraud and forgery",
        "Theft Act 1968, s.15",
        (
            "(obtaining|procuring) (property|money transfer|money|pecuniary advantage) by deception; deception; "
            "obtaining by deception; procuring execution of valuable security by deception; evading liability by "
            "deception; dishonestly obtaining (property|money) by deception"
        ),
        "obtaining a money transfer by deception",
        "a deceptive bend",
    ),
    Offence(
        "cheating the public revenue",
        "fraud and forgery",
        "common law",
        (
            "(cheating|defrauding) (public revenue|revenue|HMRC|HM Revenue); tax (evasion|fraud|cheat); evading "
            "(tax|income tax); income tax (evasion|fraud); [fraudulent] evasion of income tax; being knowingly "
            "concerned in fraudulent evasion of (income tax|tax)"
        ),
        "cheating the public revenue",
        "cheating on a test",
    ),
    Offence(
        "VAT or excise evasion",
        "fraud and forgery",
        "Value Added Tax Act 1994, s.72; Customs and Excise Management Act 1979, s.170",
        (
            "[being] [knowingly] concerned in [fraudulent] evasion of [excise|customs] (duty|VAT); fraudulent "
            "evasion of [excise] (duty|VAT); VAT (fraud|evasion|cheat); excise (fraud|evasion); (evading|evasion of)"
            " ~ (duty|VAT|value added tax); (evading|evasion of) ~ in (duty|excise duty|VAT|import duty|customs "
            "duty|duty and VAT); [excise|customs|import|alcohol|tobacco|cigarette|fuel] duty (evasion|fraud); "
            "(tobacco|cigarette|alcohol) (smuggling|duty fraud); smuggling ~ (tobacco|cigarettes|alcohol|spirits); "
            "value added tax (fraud|evasion)"
        ),
        "evading excise duty",
        "excise tax rates",
    ),
    Offence(
        "benefit fraud",
        "fraud and forgery",
        "Social Security Administration Act 1992, s.111A / s.112",
        (
            "[dishonestly] failing to (notify|report|declare) change (of|in) [his|her|their] circumstances "
            "[affecting benefit]; [housing] benefit fraud; making dishonest representation to obtain benefit; "
            "(claiming|overclaiming|obtaining) ~ (housing benefit|universal credit|income support|employment support"
            " allowance|jobseeker allowance|disability living allowance|personal independence payment|council tax "
            "support|council tax reduction|council tax benefit|tax credit|pension credit|carer allowance|benefit) "
            "(dishonestly|fraudulently|falsely|while|he|she); (dishonestly|fraudulently|falsely|wrongly) "
            "(claiming|obtaining) ~ (benefit|universal credit|income support|allowance|personal independence "
            "payment|PIP|tax credit|pension credit|council tax support); (failing|failure) to "
            "(notify|report|declare|tell|inform|disclose|promptly notify|give prompt notification of) ~ change "
            "(of|in) ~ circumstances; (failing|failure) to (notify|inform|tell) (DWP|Department for Work and "
            "Pensions|council) (about|that) ~ change; making false (representation|statement|declaration) (to "
            "obtain|for purpose of obtaining|with view to obtaining|in order to obtain|to claim) ~ "
            "(benefit|universal credit|allowance|tax credit); dishonestly making false "
            "(representation|statement|declaration) (to obtain|with view to obtaining|to claim) ~ (benefit|universal"
            " credit|allowance|tax credit); (universal credit|council tax benefit|tax credit|disability benefit) "
            "fraud"
        ),
        "dishonestly failing to notify a change of circumstances",
        "the benefit of the doubt",
        plain="benefit cheat",
    ),
    Offence(
        "forgery",
        "fraud and forgery",
        "Forgery and Counterfeiting Act 1981, s.1",
        (
            "forgery; making false instrument [with intent]; forging (documents|prescription|signature); using "
            "forged (document|prescription); forgery and counterfeiting; using false document; using false "
            "instrument; possessing false instrument"
        ),
        "using a false instrument with intent",
        "a forge in the village",
        plain="forged",
    ),
    Offence(
        "counterfeiting currency",
        "fraud and forgery",
        "Forgery and Counterfeiting Act 1981, s.14-16",
        (
            "having counterfeiting (materials|implements); making counterfeiting materials; passing or tendering "
            "counterfeit currency as genuine; (possessing|possession of|having|passing|tendering|using|custody "
            "of|producing|making|supplying|delivering) (counterfeit|forged) ~ (currency|money|cash|banknotes|bank "
            "notes|notes|coins|sterling); counterfeit (currency|money|banknotes|bank notes|notes|coins|cash); "
            "counterfeiting [currency|money|banknotes|notes]"
        ),
        "passing counterfeit notes",
        "a counter at the bank",
        plain="(passing|using|possessing|possession of|having|making) fake ~ (currency|money|cash|banknotes|notes|coins)",
    ),
    Offence(
        "possessing false identity documents",
        "fraud and forgery",
        "Identity Documents Act 2010, s.4 / s.6",
        (
            "(possession of|possessing|having|using) (false|fake|forged) (identity document|driving "
            "licence|passport|ID|identification) [with improper intention|with intent]; possession of identity "
            "document with improper (intention|intent); possessing identity document with (improper "
            "intention|improper intent|intent); false identity document; possession of another's identity document; "
            "false ID; (supplying|selling|making|possessing|possession of|using|having) "
            "(false|fake|forged|counterfeit) ~ (identity document|passport|driving licence|ID|identity card|visa)"
        ),
        "possession of a false identity document with intent",
        "an identity parade",
    ),
    Offence(
        "trade mark offences",
        "fraud and forgery",
        "Trade Marks Act 1994, s.92",
        (
            "unauthorised use of [registered] trade mark; distributing goods bearing sign [likely to be mistaken for"
            " registered trade mark]; copyright (infringement|offence); "
            "(selling|supplying|possess|distributing|offering|importing|sale of|having|advertising|distribution of) "
            "~ (counterfeit|fake) ~ "
            "(goods|clothing|clothes|items|products|footwear|trainers|handbags|perfume|toys|jewellery|merchandise); "
            "(selling|supplying|distributing|offering|importing|sale of|dealing in) (counterfeit|fake); possessing "
            "counterfeit; trade marks act (offence|charge); (trademark|trade mark) (offence|infringement|act "
            "offence); unauthorised use of registered trademark; applying false trade mark; "
            "(selling|supplying|possess|offering|distributing|sale of|offering for sale) ~ "
            "(goods|clothing|items|articles|products) [for sale] (with|bearing|carrying|that bore) ~ (trade "
            "mark|trademark); (selling|supplying|possess|sale of|supply of|storing) ~ (counterfeit|fake) ~ "
            "(tobacco|cigarette|vape)"
        ),
        "selling counterfeit goods",
        "a counter sale",
    ),
    Offence(
        "unfair commercial practices",
        "fraud and forgery",
        (
            "Consumer Protection from Unfair Trading Regulations 2008, reg.8-12; Digital Markets, Competition and "
            "Consumers Act 2024, s.237"
        ),
        (
            "unfair (trading|commercial practice|trading practices|business practices); engaging in unfair "
            "(commercial practice|trading); rogue (trading|trader); (misleading|aggressive) commercial practice; "
            "contravening requirements of professional diligence; consumer protection (offence|from unfair trading "
            "regulations|regulations offence); (applying|supplying goods with|giving|using) false trade description;"
            " false trade description; offences under consumer protection act; engaging in ~ commercial practice"
        ),
        "engaging in an unfair commercial practice",
        "a fair practice match",
    ),
    Offence(
        "bribery",
        "fraud and forgery",
        "Bribery Act 2010, s.1 / s.2 / s.6 / s.7",
        (
            "bribery; bribing (official|public official|person); bribing; (offering|giving|accepting) bribe; "
            "failing to prevent bribery; corruption"
        ),
        "accepting bribes",
        "a bride and groom",
        plain="kickback; backhander",
    ),
    Offence(
        "money laundering (concealing, converting or transferring criminal property)",
        "money laundering",
        "Proceeds of Crime Act 2002, s.327",
        (
            "money laundering; (concealing|converting|transferring|disguising|removing|concealing or "
            "converting|converting or transferring|concealing , converting or transferring|concealing converting or "
            "transferring|concealing , disguising , converting or transferring|concealing , disguising converting or"
            " transferring|concealing disguising , converting or transferring|concealing disguising converting or "
            "transferring|concealing / disguising / converting / transferring / removing) criminal property; "
            "laundering [money|cash]; concealing criminal property [from UK]; concealment of criminal property; "
            "concealing (proceeds of crime|criminal cash|money); transferring money from crime; transferring "
            "proceeds of crime; money laundering offence; moving criminal property; "
            "(concealing|disguising|converting|transferring|removing) ~ criminal property; (concealing|disguising|"
            "converting) [,] (disguising|converting|transferring|removing) [,] (and|or) (converting|transferring|"
            "removing) criminal property; laundering "
            "(proceeds|proceeds of crime|criminal property|proceeds of ~ crime)"
        ),
        "converting criminal property",
        "a laundry basket",
    ),
    Offence(
        "entering into a money laundering arrangement",
        "money laundering",
        "Proceeds of Crime Act 2002, s.328",
        (
            "entering into [or becoming concerned in] money laundering arrangement; (entering into|being concerned "
            "in|becoming concerned in) arrangement to (acquire|retain|facilitate) [acquisition of|retention of] "
            "criminal property; entering arrangement [criminal] property; money laundering arrangement; assisting "
            "another to retain (benefit of criminal conduct|proceeds of crime); facilitating (acquisition|"
            "retention) of criminal property; becoming concerned in money laundering arrangement"
        ),
        "being concerned in an arrangement to retain criminal property",
        "a flower arrangement",
    ),
    Offence(
        "acquiring, using or possessing criminal property",
        "money laundering",
        "Proceeds of Crime Act 2002, s.329",
        (
            "(possession of|possessing|acquiring|using|having|acquiring or possessing|possessing or acquiring) "
            "criminal property; acquiring [,] using or possessing criminal property; acquisition [,] use (and|or) "
            "possession of criminal property; acquisition of criminal property; criminal property; possessing "
            "criminal (property|cash); possession of (proceeds of crime|criminal proceeds); having proceeds of "
            "crime; criminal property offence"
        ),
        "possession of criminal property",
        "a property developer",
    ),
    Offence(
        "supplying psychoactive substances",
        "drug offences",
        "Psychoactive Substances Act 2016, s.5 / s.7",
        (
            "(supplying|supply of|offering to supply|selling|being concerned in supply of|possession with intent to "
            "supply|producing|importing|intent to supply) psychoactive substance; possession psychoactive substance "
            "with intent to supply [in custodial institution]; psychoactive substance offence; possession of "
            "psychoactive substance in custodial institution; (supplying|selling) legal high; possession of "
            "psychoactive substance with intent to supply"
        ),
        "supplying a psychoactive substance",
        "a substance over style debate",
    ),
    Offence(
        "possessing a firearm with intent to endanger life",
        "possession of weapons",
        "Firearms Act 1968, s.16",
        (
            "possession of (firearm|ammunition|firearm and ammunition|prohibited weapon|shotgun|imitation firearm) "
            "with intent [to] (endanger life|cause others to endanger life); possessing firearm with intent [to] "
            "endanger life; firearm with intent to endanger life; possessing firearm with intention of endangering "
            "life; (possession of|possessing|having) (ammunition|shotgun|imitation firearm|prohibited weapon|firearm"
            " and ammunition|gun|handgun|rifle|weapon|firearms and ammunition) with intent [to] endanger life; "
            "(possession of|possessing|having) ~ with intent [by means thereof] to endanger life"
        ),
        "possession of a firearm with intent to endanger life",
        "intent on living",
    ),
    Offence(
        "possessing a firearm with intent to cause fear of violence",
        "possession of weapons",
        "Firearms Act 1968, s.16A",
        (
            "firearm with intent to cause fear of violence; imitation firearm with intent to cause fear [of "
            "violence]; possession of imitation firearm with intent to cause fear; (possession of|possessing|having)"
            " ~ (firearm|imitation firearm|gun|weapon|shotgun) with intent to cause ~ fear [of] [unlawful] violence;"
            " (possession of|possessing|having) ~ (firearm|imitation firearm|shotgun) with intent to cause ~ to "
            "(fear|believe) ~ violence"
        ),
        "possessing an imitation firearm with intent to cause fear of violence",
        "a fear of spiders",
    ),
    Offence(
        "using a firearm to resist arrest",
        "possession of weapons",
        "Firearms Act 1968, s.17",
        (
            "(using|use of) (firearm|imitation firearm) (to resist arrest|with intent to resist arrest); possession "
            "of firearm at time of committing offence"
        ),
        "using a firearm to resist arrest",
        "use of a computer",
    ),
    Offence(
        "carrying a firearm with criminal intent",
        "possession of weapons",
        "Firearms Act 1968, s.18",
        (
            "having [loaded] (firearm|imitation firearm) with (criminal intent|intent to commit indictable "
            "offence); carrying gun with criminal intent; firearm with intent to commit (robbery|offence|indictable "
            "offence); going armed with firearm; carrying firearm with criminal intent; possession of firearm with "
            "intent to commit robbery"
        ),
        "having a firearm with intent to commit an indictable offence",
        "firearms officers",
    ),
    Offence(
        "possessing a prohibited firearm or weapon",
        "possession of weapons",
        "Firearms Act 1968, s.5",
        (
            "(possession of|possessing|having) (prohibited firearm|prohibited weapon|stun gun|taser|disguised "
            "firearm|handgun|weapon designed for discharge of noxious liquid|weapon designed for discharge of "
            "noxious gas|weapon designed for discharge of noxious substance|weapon designed to discharge noxious "
            "liquid|weapon designed to discharge noxious gas|weapon designed to discharge noxious substance|weapon "
            "adapted for discharge of noxious liquid|weapon adapted for discharge of noxious gas|weapon adapted for "
            "discharge of noxious substance|weapon adapted to discharge noxious liquid|weapon adapted to discharge "
            "noxious gas|weapon adapted to discharge noxious substance|weapon for discharge of noxious liquid|"
            "weapon for discharge of noxious gas|weapon for discharge of noxious substance|CS gas|CS spray|pepper "
            "spray); section 5 firearm; prohibited firearm; prohibited weapon"
        ),
        "possessing a stun gun",
        "a prohibited area",
    ),
    Offence(
        "possessing a firearm without a certificate",
        "possession of weapons",
        "Firearms Act 1968, s.1",
        (
            "possess of unlicensed (firearm|gun); holding firearm without (certificate|licence); (possess "
            "of|possess|having) section 1 firearm; firearm without certificate; unlawfully possessing firearm; "
            "possessing firearm and ammunition without certificate; (possession of|possessing|having) ~ "
            "(firearm|gun|rifle|air rifle|air weapon) without [firearm|firearms|valid|air weapon] "
            "(licence|certificate)"
        ),
        "possession of a firearm without a certificate",
        "a birth certificate",
    ),
    Offence(
        "possessing a shotgun without a certificate",
        "possession of weapons",
        "Firearms Act 1968, s.2",
        (
            "possess of (shotgun|shot gun) without [shotgun] (certificate|licence); shotgun without certificate; "
            "possess of (unlicensed|unregistered) shotgun; possess of (shotgun|shot gun); purchasing shotgun without"
            " certificate; (possessing|having) (shotgun|shot gun); (possession of|possessing) sawn off shotgun"
        ),
        "possession of a shotgun without a certificate",
        "a shotgun wedding",
    ),
    Offence(
        "possessing ammunition without a certificate",
        "possession of weapons",
        "Firearms Act 1968, s.1",
        (
            "possess of [live] (ammunition|ammo) [without firearm certificate]; ammunition without certificate; "
            "possession of quantity of ammunition [without certificate]; ammunition possession; (possess "
            "of|possess|having) ammunition for firearm without certificate; possessing ammunition; (possession "
            "of|possessing|having) ~ ammunition without [firearm|firearms|valid] (licence|certificate|authority)"
        ),
        "possession of ammunition without a certificate",
        "found ammunition boots",
    ),
    Offence(
        "carrying a loaded firearm or imitation firearm in public",
        "possession of weapons",
        "Firearms Act 1968, s.19",
        (
            "(possession of|possessing|having|carrying) [loaded] (firearm|imitation firearm|air weapon|shotgun) in "
            "public [place]; possess of firearm in public [without lawful authority]; possess of (BB gun|loaded "
            "shotgun); imitation firearm in public place; discharging (air weapon|firearm) in public; "
            "(possess|having|carrying|brandishing) ~ (imitation|replica) "
            "(firearm|gun|handgun|pistol|rifle|revolver|shotgun|weapon) [in (public|public place)]; "
            "(carrying|having|possessing) (firearm|gun|shotgun|handgun|air rifle|air weapon|pistol|rifle) in "
            "(public|public place|street); possessing loaded (firearm|shotgun|gun|air weapon|air rifle) in "
            "(public|public place)"
        ),
        "possession of an imitation firearm in a public place",
        "an imitation of life",
    ),
    Offence(
        "possession of a firearm by a prohibited person",
        "possession of weapons",
        "Firearms Act 1968, s.21",
        (
            "possession of firearm by (prohibited person|convicted person); prohibited person in possession of "
            "(firearm|ammunition); being prohibited person in possession of (firearm|ammunition|firearm or "
            "ammunition); possessing firearm within five years of release from prison; possession of "
            "(firearm|shotgun|firearm and ammunition) (when|while) [being] (prohibited|prohibited person); "
            "(possess|having) ~ (firearm|ammunition|shotgun|air weapon|air rifle|weapon|gun) "
            "(when|while|despite|after) [being] (prohibited|banned) [from doing so|for life|for five years]"
        ),
        "possession of a firearm when prohibited for life",
        "prohibited from parking",
    ),
    Offence(
        "selling or transferring a prohibited weapon",
        "possession of weapons",
        "Firearms Act 1968, s.5(2A)",
        (
            "(selling|transferring) [prohibited] (firearm|weapon|gun); being concerned in supply of firearm; (selling or "
            "transferring|transferring or selling|selling and transferring) [prohibited] (firearm|weapon|gun|ammunition); "
            "supplying [prohibited] (firearms|guns|weapons); sale [or transfer] of [prohibited] (firearm|weapon|gun)"
        ),
        "transferring a prohibited weapon",
        "a bank transfer",
        plain="gun running; arms dealer; gun dealer",
    ),
    Offence(
        "converting an imitation firearm",
        "possession of weapons",
        "Firearms Act 1968, s.4 / s.4A",
        (
            "(converting|conversion of) (imitation firearm|firearm) [into firearm]; possessing articles to convert "
            "[imitation] firearm; manufacturing [3 D printed] firearm; 3 D printed (gun|firearm); shortening "
            "shotgun; shortening barrel of shotgun; 3D printed firearm"
        ),
        "converting an imitation firearm",
        "a converted barn",
    ),
    Offence(
        "possession of an offensive weapon in public",
        "possession of weapons",
        "Prevention of Crime Act 1953, s.1",
        (
            "(possession of|possessing|having|carrying) offensive weapon [in public place|in public]; having [with "
            "him|with her] offensive weapon [in public place]; offensive weapon [in public place]; possess of weapon"
            " [in public place]; offensive weapon offence; having with offensive weapon [in public place]; weapon "
            "possession; going armed; (possession of|possessing|having|carrying) offensive weapon , namely ~ in "
            "public [place]; (possession of|possessing|having|carrying) ~ as offensive weapon; possess of "
            "(knuckleduster|knuckle duster|baseball bat|hammer|cosh|baton|crossbow|catapult|axe) in (public|public "
            "place); possession of offensive weapon with intent to commit ~ offence; (possession "
            "of|possessing|having|carrying) weapon in (public|public place)"
        ),
        "possession of an offensive weapon in a public place",
        "an offensive remark",
        scottish="possessing a knife (Scotland)",
    ),
    Offence(
        "possession of a bladed article in public",
        "possession of weapons",
        "Criminal Justice Act 1988, s.139",
        (
            "(possession of|possessing|having|carrying) [article with] (bladed article|blade|knife|bladed "
            "weapon|lock knife|kitchen knife|article with blade or point|article with blade|sharply pointed "
            "article|bladed or pointed article|knife blade / sharp pointed article) [in public place|in public]; "
            "having [with him|with her] (article with blade or point|knife) [in public place]; bladed article [in "
            "public place]; bladed article possession; knife possession; having with bladed article [in public "
            "place]; knife crime offence; possession of pointed article in public place; (possess|having|carrying) ~"
            " (knife|blade|bladed article|article with blade or point|article with blade|bladed "
            "weapon|machete|dagger|sword|razor blade|cleaver) in (public|public place|street); (possession "
            "of|possessing|having|carrying) (machete|dagger|samurai sword|hunting knife|stanley knife|penknife|craft"
            " knife|meat cleaver)"
        ),
        "possession of a knife in a public place",
        "a knife fight",
        plain="armed with knife",
        scottish="possessing a knife (Scotland)",
    ),
    Offence(
        "possession of a weapon on school premises",
        "possession of weapons",
        "Criminal Justice Act 1988, s.139A",
        (
            "possess of bladed article (on|in) (school|education) (premises|grounds); knife on school premises; "
            "bladed article on school premises; offensive weapon on school premises; (bringing|taking|having) "
            "(knife|blade|weapon) (on|onto|into|at) school [premises]; (having|possess|carrying) ~ "
            "(knife|blade|bladed article|article with blade or point|article with blade|offensive "
            "weapon|weapon|machete) (on|at|in) school [premises|grounds]; (taking|bringing|carrying) ~ "
            "(knife|blade|weapon|machete) (to|into|onto) school [premises|grounds]"
        ),
        "possession of a bladed article on school premises",
        "a school on new premises",
    ),
    Offence(
        "threatening with a blade or offensive weapon",
        "possession of weapons",
        "Criminal Justice Act 1988, s.139AA; Prevention of Crime Act 1953, s.1A",
        (
            "threatening [person|another|someone] with (bladed article|blade|knife|offensive weapon|weapon|blade or "
            "sharply pointed object|blade or sharply pointed article|imitation firearm) [in public place|in public];"
            " threats with (knife|bladed article|offensive weapon); making threats with (knife|bladed "
            "article|offensive weapon); using (offensive weapon|bladed article|knife) to threaten; using "
            "(machete|axe|hammer|weapon|sword) to threaten; making threats with (machete|axe|hammer|blade); "
            "(threatening|making threats to) ~ with ~ in public place; threatening ~ with (blade|bladed "
            "article|knife|offensive weapon|blade or point|article with blade [or point]|imitation firearm) [in "
            "(public|public place|private place)]"
        ),
        "threatening a person with a bladed article in public",
        "a threatening sky",
        plain="threatening ~ with (weapon|machete|axe|hammer|sword|baseball bat|crowbar|screwdriver|broken bottle|gun)",
    ),
    Offence(
        "possession of a prohibited weapon in private",
        "possession of weapons",
        "Criminal Justice Act 1988, s.141(1A)",
        (
            "(possess of|possess) (zombie knife|zombie-style knife) [in private place]; offensive weapon in private "
            "[place]; possessing weapon to which section 141 applies; possession of knuckleduster; possession of "
            "ninja sword; possession of (knuckleduster|zombie knife|flick knife|offensive weapon|prohibited "
            "weapon|weapon) in (private place|private); possession of (flick knife|butterfly knife|throwing "
            "star|push dagger|telescopic truncheon)"
        ),
        "possession of a zombie knife",
        "a private place",
    ),
    Offence(
        "possession of a corrosive substance in public",
        "possession of weapons",
        "Offensive Weapons Act 2019, s.6",
        (
            "(possess of|possess) (corrosive substance|corrosive liquid) [in public place]; corrosive substance in "
            "public place; selling corrosive (product|substance) to under 18; carrying acid"
        ),
        "possession of a corrosive substance in a public place",
        "an acid reply",
    ),
    Offence(
        "riot",
        "public order",
        "Public Order Act 1986, s.1",
        "riot; taking part in riot; participating in riot; riotous assembly",
        "rioting",
        "a patriot",
        plain="rioter",
    ),
    Offence(
        "violent disorder",
        "public order",
        "Public Order Act 1986, s.2",
        (
            "violent [public] disorder; violent public order; taking part in violent disorder; violent disorder "
            "offence; engaging in violent disorder; violent disorder by using unlawful violence"
        ),
        "violent disorder",
        "a violent storm",
        plain="mass brawl; mass disorder",
    ),
    Offence(
        "affray",
        "public order",
        "Public Order Act 1986, s.3",
        "affray; causing affray; making affray; affray offence; fighting in public; fighting in street",
        "affray",
        "afraid of dogs",
        plain="brawl; street fight; public fight",
    ),
    Offence(
        "fear or provocation of violence",
        "public order",
        "Public Order Act 1986, s.4",
        (
            "using (threatening|abusive|threatening or abusive|threatening , abusive or insulting|threatening "
            "abusive or insulting|abusive or insulting|threatening / abusive / insulting|insulting) "
            "(words|behaviour|words or behaviour|words / behaviour); (threatening|threatening or abusive|threatening"
            " , abusive or insulting|threatening abusive or insulting) (words|behaviour|words or behaviour) [to "
            "cause fear or provocation of violence|with intent to cause fear of or provoke unlawful violence|with "
            "intent to cause fear of unlawful violence]; [causing|using threatening behaviour causing] fear (or|of) "
            "provocation of violence; fear or [provoking] unlawful violence; fear of [immediate] unlawful violence; "
            "provocation of violence; provoking violence; threatening , abusive or insulting words or behaviour "
            "[unlawful violence]; threatening or abusive (behaviour|behavior); (threatening|abusive) words or "
            "behaviour; section 4 public order [offence]; public order (section|s) 4; using "
            "(threatening|abusive|threatening or abusive|threatening , abusive or insulting) (words|behaviour|words "
            "or behaviour|words and behaviour) (to cause|with intent to cause|intending to cause|causing) ~ fear "
            "(of|or) ~ violence; (using|displaying) ~ (words|behaviour|words or behaviour) with intent to cause ~ "
            "(fear of|to believe that) ~ violence; (threatening|abusive|insulting) behaviour; (threatening|abusive) "
            "words and behaviour"
        ),
        "threatening behaviour",
        "a threat of rain",
        scottish="threatening or abusive behaviour (Scotland)",
    ),
    Offence(
        "intentional harassment, alarm or distress",
        "public order",
        "Public Order Act 1986, s.4A",
        (
            "[causing] intentional harassment [,] alarm (or|and) distress; intentionally causing harassment [,] "
            "alarm or distress; intentional harassment; causing harassment [,] alarm or distress with intent; "
            "threatening , abusive or insulting words or behaviour with intent to cause harassment [,] alarm or "
            "distress; threatening , abusive or insulting words or behaviour to cause harassment [,] alarm or "
            "distress with intent; using (threatening|abusive|threatening or abusive|threatening , abusive or "
            "insulting|threatening , abusive , insulting) (words|behaviour|words or behaviour) (with intent to "
            "cause|intending to cause) ~ harassment , alarm or distress; using ~ (words|behaviour) with intent to "
            "cause ~ harassment , alarm or distress; (section|s) 4 letter_a public order"
        ),
        "intentional harassment, alarm or distress",
        "an alarm clock",
        scottish="threatening or abusive behaviour (Scotland)",
    ),
    Offence(
        "harassment, alarm or distress",
        "public order",
        "Public Order Act 1986, s.5",
        (
            "[causing|likely to cause] harassment [,] alarm (or|and) distress; using "
            "(threatening|abusive|threatening or abusive|threatening , abusive or insulting) (words|behaviour|words "
            "or behaviour) (likely to cause|causing|to cause) harassment , alarm or distress; [causing] harassment /"
            " alarm / distress; harassment alarm [,] or distress; behaviour likely to cause harassment [,] alarm or "
            "distress; [using] threatening words likely to cause alarm; disorderly behaviour [likely to cause "
            "harassment , alarm or distress|likely to cause harassment alarm or distress]; causing alarm (or|and) "
            "distress; using disorderly behaviour; section 5 public order [offence]; [using|displaying] "
            "(threatening|abusive|insulting|disorderly|threatening or abusive|threatening , abusive or insulting) "
            "(words|behaviour|words or behaviour|writing) (likely to cause|causing|that caused|likely to have "
            "caused) ~ harassment [,] alarm or distress; using words or behaviour likely to cause harassment , alarm"
            " or distress; using (abusive|insulting|threatening or abusive) language"
        ),
        "causing harassment, alarm or distress",
        "a distress flare",
        scottish="threatening or abusive behaviour (Scotland)",
    ),
    Offence(
        "racially or religiously aggravated public order offence",
        "public order",
        "Crime and Disorder Act 1998, s.31",
        (
            "(racially aggravated|religiously aggravated|racially or religiously aggravated|racially / religiously "
            "aggravated|racially and religiously aggravated|racially motivated) [intentional|causing] harassment [,]"
            " alarm (or|and) distress; (racially aggravated|religiously aggravated|racially or religiously "
            "aggravated|racially / religiously aggravated|racially and religiously aggravated|racially motivated) "
            "(public order offence|public order|threatening behaviour|fear or provocation of violence|section 4 "
            "public order|section 5 public order|harassment alarm or distress); causing (racially "
            "aggravated|religiously aggravated|racially or religiously aggravated|racially / religiously "
            "aggravated|racially and religiously aggravated|racially motivated) harassment [,] alarm (or|and) "
            "distress; using (racially aggravated|religiously aggravated|racially or religiously aggravated|racially"
            " / religiously aggravated|racially and religiously aggravated|racially motivated) (words|words or "
            "behaviour|language|threatening words or behaviour); racially aggravated harassment alarm or distress "
            "[by words or writing]; racially aggravated (intentional harassment|threatening behaviour); public order"
            " offence (racially aggravated|religiously aggravated|racially or religiously aggravated); (racially "
            "aggravated|religiously aggravated|racially or religiously aggravated) public order offence causing "
            "harassment; racist (chanting|abuse); racist public order offence; racial abuse; using (racially "
            "aggravated|religiously aggravated|racially or religiously aggravated) "
            "(threatening|abusive|insulting|threatening or abusive|threatening , abusive or insulting|abusive or "
            "insulting) [words|behaviour|words or behaviour|language]; (racially aggravated|religiously "
            "aggravated|racially or religiously aggravated) (threatening|abusive|insulting|threatening or "
            "abusive|threatening , abusive or insulting|abusive or insulting) (words|behaviour|words or "
            "behaviour|language); (racially aggravated|religiously aggravated|racially or religiously aggravated) "
            "(disorderly behaviour|words or behaviour|fear of violence|abuse)"
        ),
        "racially aggravated harassment, alarm or distress",
        "a religious order",
        plain="racially abused; racist rant",
        operator="aggravated",
        base="public order offence",
    ),
    Offence(
        "stirring up racial hatred",
        "public order",
        "Public Order Act 1986, s.18-23",
        (
            "(stirring up|inciting|incitement to|intending to stir up) (racial|race) hatred; publishing material "
            "[with intent] to stir up racial hatred; [using] words intending to stir up racial hatred; racial "
            "hatred [offence]; possessing racially inflammatory material; publishing written material to stir up "
            "racial hatred; distributing material to stir up racial hatred"
        ),
        "publishing written material to stir up racial hatred",
        "stirring the pot",
    ),
    Offence(
        "stirring up religious or sexual orientation hatred",
        "public order",
        "Public Order Act 1986, s.29B-29G",
        (
            "(stirring up|inciting|intending to stir up) (religious hatred|religious or sexual orientation hatred|"
            "religious and sexual orientation hatred); publishing material [intending] to stir up religious hatred; "
            "religious hatred offence; stirring up hatred on grounds of sexual orientation"
        ),
        "stirring up religious hatred",
        "a religious festival",
    ),
    Offence(
        "drunk and disorderly",
        "public order",
        "Criminal Justice Act 1967, s.91",
        (
            "[being] drunk and disorderly [in public place|in public|in street]; drunk [and|/] disorderly "
            "behaviour; drunk and incapable; drunken disorderly; [being] drunk in public; disorderly (while) "
            "drunk; while drunk [,] [was] guilty of disorderly behaviour [in public place]"
        ),
        "being drunk and disorderly",
        "a drunken sailor",
    ),
    Offence(
        "public nuisance",
        "public order",
        "Police, Crime, Sentencing and Courts Act 2022, s.78",
        (
            "[intentionally or recklessly|intentionally|recklessly] (causing|committing) public nuisance; public "
            "nuisance"
        ),
        "causing a public nuisance",
        "a public library",
    ),
    Offence(
        "obstructing the highway",
        "public order",
        "Highways Act 1980, s.137",
        (
            "[wilful] obstructing [free passage along] [public] highway; highway obstruction; causing obstruction of"
            " highway; obstruction of road; blocking highway; wilful obstruction of highway"
        ),
        "wilful obstruction of the highway",
        "a highway code",
    ),
    Offence(
        "locking on and interference with national infrastructure",
        "public order",
        "Public Order Act 2023, s.1 / s.7",
        (
            "locking on; interfering with [key] national infrastructure; being equipped for locking on; going "
            "equipped to lock on; being equipped for tunnelling; causing serious disruption by tunnelling; "
            "interference with key national infrastructure"
        ),
        "interference with key national infrastructure",
        "locking the door",
    ),
    Offence(
        "football offences",
        "public order",
        "Football (Offences) Act 1991, s.2-4",
        (
            "pitch (invasion|invading|invader|encroachment|incursion); going on [to] playing area; throwing missile "
            "at [designated] football match; indecent chanting [at football match]; football (offence|related "
            "offence|violence); racist chanting at football match; (encroaching|going) (on|onto) pitch [at football "
            "match]; throwing ~ (onto|on|at|into) (pitch|field of play|playing area|football pitch); "
            "(entering|invading|going onto|running onto|encroaching onto) ~ (pitch|playing area|field of play) "
            "[(at|during) [designated] [football] match]; (chanting|singing) of ~ "
            "(indecent|racist|racialist|homophobic) nature; (indecent|homophobic|tragedy) chanting; "
            "(entering|enter|being in) ~ (football ground|stadium|football match) while drunk; being drunk "
            "(in|at|entering|while entering) ~ (football ground|football match|sporting event); tragedy (related "
            "abuse|abuse|chants)"
        ),
        "throwing a missile at a football match",
        "a football match",
        plain="football hooligan; football hooliganism",
    ),
    Offence(
        "bomb hoax",
        "public order",
        "Criminal Law Act 1977, s.51",
        (
            "(communicating|giving|conveying) false information [with intent|causing bomb hoax]; (placing|sending) "
            "article [causing bomb hoax|with intent]; [causing] bomb hoax; placing article (with intent to cause "
            "bomb hoax|causing bomb hoax); making ~ (hoax bomb|bomb hoax|bomb) (call|calls|threat|threats); "
            "(communicating|conveying|giving) false information (about|that) ~ bomb; hoax bomb (threat|call); "
            "sending hoax (package|device|bomb|parcel)"
        ),
        "communicating false information with intent",
        "a hoax letter about rent",
    ),
    Offence(
        "aggravated trespass",
        "public order",
        "Criminal Justice and Public Order Act 1994, s.68",
        "aggravated trespass; trespassing on land to disrupt lawful activity",
        "aggravated trespass",
        "trespassers will be prosecuted",
    ),
    Offence(
        "ticket touting",
        "public order",
        "Criminal Justice and Public Order Act 1994, s.166",
        (
            "ticket touting; unauthorised sale of [football] tickets; touting [football] tickets; selling tickets "
            "as unauthorised person; illegally selling football tickets"
        ),
        "ticket touting",
        "a train ticket",
    ),
    Offence(
        "arson",
        "criminal damage and arson",
        "Criminal Damage Act 1971, s.1(1) and (3)",
        (
            "arson; simple arson; deliberately setting (fire|light); setting fire to (house|car|property); "
            "fire-setting; arson simple; deliberately starting fire; (setting fire to|setting light to) "
            "(caravan|building|flat|home|shed|vehicle|bin|bins|van|shop|school|barn|hay|hay "
            "bales|bus|church|boat|garage)"
        ),
        "deliberately starting a fire",
        "a parson",
        plain="arsonist; firebug; firebomb; setting (fire to|alight)",
        scottish="wilful fire-raising (Scotland)",
    ),
    Offence(
        "arson with intent to endanger life or reckless",
        "criminal damage and arson",
        "Criminal Damage Act 1971, s.1(2) and (3)",
        (
            "arson [with intent to endanger life or] [being] reckless as to whether life [was|would be] endangered; "
            "arson with intent endanger [life]; arson with intent (or|/) [being] reckless [as to whether life (was|were|"
            "would be) endangered]; "
            "arson reckless [endangered]; reckless arson; arson with recklessness; arson intent [to] endanger life; "
            "reckless endangerment (of|to) life; life-endangering arson; recklessly endangering life by fire; arson "
            "with recklessness as to whether life was endangered; arson ~ while [being] reckless as to whether ~ "
            "life [was|would be|is|were] endangered; arson (with intent to endanger|endangering) ~ (life|lives); "
            "arson ~ [,] [being] reckless as to whether ~ life [was|would be|is|were] endangered; arson at ~ with "
            "intent to endanger life; arson ~ (with intent to endanger life or|with intent or) being reckless as to "
            "whether life endangered"
        ),
        "arson being reckless as to whether life was endangered",
        "reckless spending",
        scottish="wilful fire-raising (Scotland)",
    ),
    Offence(
        "criminal damage",
        "criminal damage and arson",
        "Criminal Damage Act 1971, s.1(1)",
        (
            "[causing|committing] criminal damage [to property|to vehicle|to car|to police car|to house|to window|to"
            " door|to bus shelter|to police vehicle|to police cell|to motor vehicle|to fence|to building]; damage to"
            " property; criminal damage (under|over|less than) £5,000; criminal damage valued under £5,000; damaging"
            " property [of value of less than £5,000]; destroy or damage property [of value of less than £5,000|of "
            "value less than £5,000]; malicious (damage|mischief); wilful damage; vandalism; graffiti; criminal "
            "damage to property valued under £5,000; (damaging|destroying) (door|fence|wall|house|shop|phone|mobile "
            "phone|police car|police vehicle|police van|police cell|cell|television|TV|laptop|cash machine|bus "
            "shelter|bus|train|furniture|belongings|building|bike|front "
            "door|headstone|statue|painting|windscreen|windows|cars|vehicles); destroying "
            "(property|car|vehicle|window); intentionally damaging property; [intentionally|recklessly] "
            "(damaging|destroying) property belonging to another; causing ~ damage to ~ "
            "(property|vehicle|car|window|door|building|cell|house|home|van|shop|phone)"
        ),
        "criminal damage to a vehicle",
        "damages for libel",
        plain="vandal; vandalised; smashed windows; graffiti spree",
    ),
    Offence(
        "criminal damage with intent or recklessness as to endangering life",
        "criminal damage and arson",
        "Criminal Damage Act 1971, s.1(2)",
        (
            "criminal damage (with intent|intending|with intention) to (endanger life|endanger lives); criminal "
            "damage (endangering life|with recklessness); criminal damage reckless [endangered]; damaging property "
            "(with intent to endanger life|being reckless as to whether life was endangered); reckless criminal "
            "damage; criminal damage with intent to endanger life or reckless as to whether life [was] endangered; "
            "criminal damage being reckless as to whether life was endangered"
        ),
        "criminal damage with intent to endanger life",
        "an endangered species",
    ),
    Offence(
        "threats to damage or destroy property",
        "criminal damage and arson",
        "Criminal Damage Act 1971, s.2",
        (
            "(threatening|threats) to (damage|destroy) [property]; threats of criminal damage; threats to commit "
            "(arson|criminal damage); threatening criminal damage; (threatening|threats) to (damage|destroy|burn "
            "down|set fire to|set light to|smash|blow up|vandalise) ~ "
            "(property|house|home|car|flat|windows|window|building|shop|vehicle|door|premises|caravan|business|belongings);"
            " threatening to (destroy or damage|damage or destroy) ~ property; threats to (cause|commit) criminal "
            "damage; (threatening|threats) to burn down; threatening to cause criminal damage; making threat to "
            "(destroy|damage) ~ property"
        ),
        "threatening to damage or destroy property",
        "threats to a rare bird",
    ),
    Offence(
        "possessing articles with intent to damage property",
        "criminal damage and arson",
        "Criminal Damage Act 1971, s.3",
        (
            "possess of (article|item) (with intent|intending) to (damage property|destroy or damage property); "
            "having articles with intent to (destroy|destroy or damage property|cause criminal damage); possessing "
            "article with intent to damage property"
        ),
        "possessing an article with intent to damage property",
        "a damaged article",
    ),
    Offence(
        "racially or religiously aggravated criminal damage",
        "criminal damage and arson",
        "Crime and Disorder Act 1998, s.30",
        (
            "(racially aggravated|religiously aggravated|racially or religiously aggravated) (criminal damage|"
            "damage|criminal damage to property); criminal damage (racially aggravated|religiously aggravated|"
            "racially or religiously aggravated); racist graffiti; racist criminal damage; criminal damage [which "
            "was] racially aggravated"
        ),
        "racially aggravated criminal damage",
        "a racial slur",
        operator="aggravated",
        base="criminal damage",
    ),
    Offence(
        "heritage or memorial damage",
        "criminal damage and arson",
        "Ancient Monuments and Archaeological Areas Act 1979, s.28",
        (
            "(damaging|damage to|destroying) (scheduled monument|scheduled ancient monument|ancient monument); "
            "[illegal] metal detecting; night-hawking; (using|use of) metal detector in protected place; theft of "
            "(artefacts|treasure); desecrating (grave|war memorial|memorial); nighthawking"
        ),
        "damaging a scheduled monument",
        "a monument to the fallen",
    ),
    Offence(
        "causing death by dangerous driving",
        "driving offences",
        "Road Traffic Act 1988, s.1",
        (
            "[causing] death by [driving] dangerous driving; causing death (by driving dangerously|through dangerous"
            " driving|due to dangerous driving); killing by dangerous driving; death through dangerous driving; "
            "causing fatal collision by dangerous driving; (causing|cause) death of ~ [[, ~] and ~] by (dangerous "
            "driving|driving dangerously); causing ~ death by (dangerous driving|driving dangerously)"
        ),
        "causing death by dangerous driving",
        "a dangerous road",
    ),
    Offence(
        "causing serious injury by dangerous driving",
        "driving offences",
        "Road Traffic Act 1988, s.1A",
        (
            "[causing] serious injury [by|through|from] dangerous driving; causing (grievous bodily injury|grievous "
            "bodily harm|GBH) by dangerous driving; (causing|cause) serious injury to ~ [[, ~] and ~] by (dangerous "
            "driving|driving dangerously); causing ~ serious injury by (dangerous driving|driving dangerously)"
        ),
        "causing serious injury by dangerous driving",
        "a seriously dangerous dog",
    ),
    Offence(
        "dangerous driving",
        "driving offences",
        "Road Traffic Act 1988, s.2",
        (
            "dangerous driving; drive vehicle dangerously [on road]; (driving|drive) ~ dangerously; (driving|drive) "
            "~ in dangerous manner"
        ),
        "dangerous driving",
        "a careless mistake",
        plain="police chase; high-speed chase; police pursuit",
    ),
    Offence(
        "causing death by careless driving",
        "driving offences",
        "Road Traffic Act 1988, s.2B",
        (
            "[causing] death by careless [or inconsiderate|/ inconsiderate|and inconsiderate] driving; [causing] "
            "death by inconsiderate driving; causing death (through careless driving|by driving without due care and"
            " attention|by driving without due care); death by driving without due care; (causing|cause) death of ~ "
            "[[, ~] and ~] by (careless driving|careless or inconsiderate driving|inconsiderate driving|driving "
            "carelessly|driving without due care [and attention]); causing ~ death by careless driving"
        ),
        "causing death by careless driving",
        "careless talk",
    ),
    Offence(
        "causing serious injury by careless driving",
        "driving offences",
        "Road Traffic Act 1988, s.2C",
        (
            "[causing] serious injury by (careless driving|careless or inconsiderate driving|careless / "
            "inconsiderate driving|inconsiderate driving); causing injury by careless driving; (causing|cause) "
            "serious injury to ~ [[, ~] and ~] by (careless driving|careless or inconsiderate driving|driving "
            "without due care [and attention]); causing serious injury by (driving without due care [and "
            "attention]|driving carelessly)"
        ),
        "causing serious injury by careless driving",
        "an injury claim",
    ),
    Offence(
        "careless driving",
        "driving offences",
        "Road Traffic Act 1988, s.3",
        (
            "without due care and attention; without due care; careless driving; careless (or|and|/) inconsiderate "
            "driving; inconsiderate driving; driving without reasonable consideration [for others]; driving without "
            "care and attention; driving without due care and attention or reasonable consideration; undue care and "
            "attention; (driving|drive) ~ [on ~|in ~] without due care [and attention|or attention]; (driving|drive)"
            " ~ [on ~] without reasonable consideration; (driving|drive) ~ carelessly"
        ),
        "driving without due care and attention",
        "a care home",
    ),
    Offence(
        "causing death by careless driving when under the influence",
        "driving offences",
        "Road Traffic Act 1988, s.3A",
        (
            "causing death by (careless|careless or inconsiderate) driving (while|when) (over prescribed limit|over "
            "specified limit|over legal limit|over drink drive limit|over limit|under influence of drink|under "
            "influence of {DRUG}|under influence of alcohol|under influence|unfit through drink|unfit through "
            "{DRUG}|above legal limit|above limit); causing death by careless driving (with excess alcohol|under "
            "influence of drink|under influence of {DRUG}); death by careless driving while (over limit|over "
            "prescribed limit); causing death by careless driving and failing to provide specimen; causing death by "
            "careless driving while over specified limit for {DRUG}; causing death by careless driving when under "
            "influence of drink or {DRUG}; causing death of ~ by (careless driving|driving without due care [and "
            "attention]) (while|when) [being] (over|above|unfit|under influence) [~ limit]; causing death by "
            "(careless driving|driving without due care [and attention]) (while|when) [being] (over|above) ~ limit; [causing death by] careless "
            "driving (while|when) ~ in ~ (blood|breath|urine|body)"
        ),
        "causing death by careless driving when under the influence of drink",
        "under the influence of a friend",
    ),
    Offence(
        "causing death by driving while disqualified",
        "driving offences",
        "Road Traffic Act 1988, s.3ZC",
        (
            "causing death by driving (while|when) disqualified; causing death while disqualified [from driving]; "
            "causing death by driving [while] banned; causing death by disqualified driving; causing death while "
            "driving disqualified; causing death of ~ (while|when) disqualified; causing death of ~ by driving "
            "(while|when) disqualified"
        ),
        "causing death by driving whilst disqualified",
        "disqualified from the race",
    ),
    Offence(
        "causing death by driving unlicensed or uninsured",
        "driving offences",
        "Road Traffic Act 1988, s.3ZB",
        (
            "causing death by driving (while|when) (uninsured|unlicensed|unlicensed or uninsured|uninsured or "
            "unlicensed); causing death (while) (uninsured|unlicensed); causing death by driving without "
            "(insurance|licence|licence or insurance|insurance or licence); causing death while [while] uninsured; "
            "causing death by driving unlicensed [,] disqualified or uninsured; causing death by "
            "(uninsured|unlicensed) driving; causing death (while|when|by) (driving|driving while) "
            "(uninsured|unlicensed|without insurance|without licence); causing death of ~ (while|when) [driving] "
            "(uninsured|unlicensed|without insurance|unlicensed or uninsured); causing death of ~ by driving "
            "((while|when) (uninsured|unlicensed)|without insurance|without licence)"
        ),
        "causing death by driving while uninsured",
        "an uninsured loss",
    ),
    Offence(
        "causing serious injury by driving while disqualified",
        "driving offences",
        "Road Traffic Act 1988, s.3ZD",
        (
            "causing serious injury by driving (while|when) disqualified; causing serious injury while "
            "disqualified [from driving]; causing serious injury by disqualified driving"
        ),
        "causing serious injury by driving while disqualified",
        "a disqualified runner",
    ),
    Offence(
        "causing bodily harm by wanton or furious driving",
        "driving offences",
        "Offences against the Person Act 1861, s.35",
        (
            "[grievous] bodily harm by [wanton] [or] furious driving; causing bodily harm by wanton and furious "
            "(driving|cycling); wanton or furious (driving|cycling); furious (driving|cycling); wanton driving; "
            "causing bodily harm by furious cycling"
        ),
        "causing bodily harm by wanton and furious driving",
        "a furious driver",
    ),
    Offence(
        "driving while unfit through drink or drugs",
        "driving offences",
        "Road Traffic Act 1988, s.4",
        (
            "being in charge of [motor] vehicle (while|when) unfit [through drink|through {DRUG}]; driving while "
            "unfit [drink]; driving under influence [of drink]; unfit through (drink|{DRUG}|drink or {DRUG}); unfit "
            "to drive through (drink|{DRUG}); driving unfit through (drink|{DRUG}); drunk driving while unfit; "
            "driving while impaired [by {DRUG}|by drink]; (driving|drive) ~ [on ~] (while|when) [being] (unfit|unfit"
            " through drink|unfit through {DRUG}|unfit through drink or {DRUG}|unfit to drive|impaired); "
            "(driving|drive) ~ [on ~] (under|while under|whilst under) influence of (drink|{DRUG}|alcohol|drink or "
            "{DRUG}); in charge of ~ (while|when) [being] unfit [through (drink|{DRUG}|alcohol|drink or {DRUG})]"
        ),
        "driving whilst being unfit through drugs",
        "an unfit parent",
    ),
    Offence(
        "drink driving",
        "driving offences",
        "Road Traffic Act 1988, s.5",
        (
            "(drink|drunk) driving; driving with excess alcohol [in breath|in blood]; being in charge of [motor] "
            "vehicle (with excess alcohol|while over limit); exceeded prescribed limit; consuming so much alcohol; "
            "drink drive; [mcg] of alcohol per 100 ml of breath; mcg of alcohol [breath]; driving [while] excess "
            "alcohol; drunk in charge of vehicle; (driving|driving vehicle) (above|over|exceeding) "
            "[prescribed|legal|specified] alcohol limit; (driving|drive|riding) ~ [on ~|in ~] (while|when) ~ "
            "(over|above|in excess of|exceeding) [legal|prescribed|permitted] [drink drive|drink driving|alcohol] "
            "limit; (driving|drive) ~ (over|above|exceeding) [legal|prescribed] [drink drive|drink driving|alcohol] "
            "limit; (driving|drive) ~ (while|when) ~ (twice|double|three times|four times) ~ limit; "
            "(driving|drive|riding) ~ with ~ of alcohol in ~ (breath|blood|urine|system); (driving|drive) ~ with ~ "
            "alcohol [level|reading|concentration|content|in ~] (above|over|in excess of|exceeding|that exceeded) ~ "
            "limit; (driving|drive) ~ [on ~] with excess alcohol; (driving|drive) ~ (while|when) ~ alcohol [level] "
            "[in ~] [was] (above|over|exceeded|in excess of) ~ limit; (driving|drive) ~ (after|having) "
            "(consuming|consumed) ~ alcohol [that ~ exceeded ~ limit]; in charge of ~ (while|when) ~ (over|above) "
            "[legal|prescribed] [drink drive|drink driving|alcohol] limit; in charge of ~ with excess alcohol; "
            "(driving|drive) ~ while drunk; (driving|drive) with ~ alcohol reading; (driving|drive|riding) ~ with ~ "
            "alcohol (per|to|in each) ~ (breath|blood|urine); (driving|drive) ~ with ~ "
            "(micrograms|microgrammes|milligrams|milligrammes|mg|mcg) of alcohol"
        ),
        "driving with excess alcohol",
        "a soft drink",
        plain="drink driver; drunk driver",
    ),
    Offence(
        "drug driving",
        "driving offences",
        "Road Traffic Act 1988, s.5A",
        (
            "{DRUG} driving; (micrograms|microgrammes) of benzoylecgonine; exceeded specified limit; proportion of "
            "benzoylecgonine in blood; {DRUG} drive; driving [while] {DRUG} in system; mcg of "
            "(benzoylecgonine|{DRUG}); benzoylecgonine in blood; proportion of benzoylecgonine; (driving|drive) ~ "
            "(with|having) ~ {DRUG} in ~ (system|blood|body|bloodstream|breath); (driving|drive) ~ [on ~] with ~ "
            "{DRUG} [level] (above|over|exceeding|in excess of) [specified|legal|prescribed] limit; (driving|drive) "
            "~ with ~ proportion of ~ {DRUG} [above [specified|legal] limit]; (driving|drive) ~ with ~ "
            "(micrograms|microgrammes|mcg|ug) of ~ {DRUG} [in ~ blood]; (driving|drive) ~ (while|when) (over|above) "
            "[legal|specified] {DRUG} [drive|driving] limit; (driving|drive) ~ (while|when) (over|above) specified "
            "limit; (driving|drive) ~ with ~ benzoylecgonine; in charge of ~ (while|when|with) ~ {DRUG} (above|over)"
            " ~ limit; in charge of ~ (while|when) (over|above) [legal|specified] {DRUG} [drive|driving] limit; "
            "(driving|drive) ~ with excess {DRUG}; (driving|drive) ~ with ~ {DRUG} ~ in ~ "
            "(system|blood|body|bloodstream); (driving|drive) ~ (while|when) (over|above) ~ limit (for|of) {DRUG}; "
            "(driving|drive) ~ after taking {DRUG}; (driving|drive) ~ with ~ {DRUG} derivative ~ in ~ (blood|system)"
        ),
        "driving with a controlled drug above the specified limit",
        "a drug store",
        plain="{DRUG} driver",
    ),
    Offence(
        "failing to provide a specimen",
        "driving offences",
        "Road Traffic Act 1988, s.6 / s.7 / s.7A",
        (
            "(fail|refuse) to (provide|give) (breath|blood|urine) [specimen|sample|test] [for analysis]; fail to "
            "provide specimen for laboratory test; (fail|refuse) to [co-operate|cooperate] with "
            "[preliminary|roadside] [breath] test; fail to allow specimen to be [laboratory] tested; failing to give"
            " permission for laboratory test [of blood]; fail to provide (breath|roadside) test; without reasonable "
            "excuse failing to provide specimen; failing to provide police with (sample|specimen|breath sample); "
            "(failing|refusing|failure|refusal) to (provide|give|supply) ~ (specimen|sample) [of "
            "(breath|blood|urine)] [for analysis]; (failing|refusing) to [co-operate|cooperate|comply] with ~ "
            "(breath test|breath|{DRUG} test|{DRUG} wipe); (failing|refusing) to (take|undergo) ~ "
            "(breath|{DRUG}|impairment) test"
        ),
        "failing to provide a specimen of breath for analysis",
        "failing to provide support",
    ),
    Offence(
        "driving while disqualified",
        "driving offences",
        "Road Traffic Act 1988, s.103",
        (
            "disqualified driving; (while) disqualified from driving; driving disqualified; (driving|drive) as "
            "disqualified driver; obtaining licence while disqualified; driving under (disqualification|ban); "
            "breaching [his] driving ban; being behind wheel while disqualified; (driving|drive) ~ [on ~|in ~] "
            "(while|when) [being] (disqualified|banned) [from driving|from holding ~ licence]; (while|when) [being] "
            "disqualified from (holding|obtaining) ~ licence; driving contrary to ~ disqualification"
        ),
        "driving whilst disqualified",
        "while driving home",
        plain="disqualified driver; banned driver",
    ),
    Offence(
        "driving otherwise than in accordance with a licence",
        "driving offences",
        "Road Traffic Act 1988, s.87",
        (
            "[having] no [driving|valid] licence; otherwise than in accordance with licence; without [valid|driving]"
            " licence; driving than in accordance with [driving] licence; other than in accordance with licence; "
            "driving (unlicensed|while unlicensed|whilst unlicensed); driving in accordance with licence; driving "
            "outside [terms of] licence; driving unsupervised; (driving|riding|drive) ~ [on ~|in ~] (without|with "
            "no) [valid|full|driving|appropriate|correct] [driving] licence; using [motor] (vehicle|car) without "
            "[valid|driving] licence; (driving|riding|drive|using) ~ [on ~] (otherwise than|other than|not|except) "
            "in accordance with ~ licence; without (holding|having) [valid|driving] licence; driving ~ (as learner "
            "driver|on provisional licence) [unsupervised|without supervision|unaccompanied]; provisional licence "
            "holder"
        ),
        "driving without a licence",
        "a TV licence",
    ),
    Offence(
        "driving without insurance",
        "driving offences",
        "Road Traffic Act 1988, s.143",
        (
            "[having] no insurance; without insurance; (using|use of|keeping) [motor] (vehicle|car) (without|with "
            "no) [third party] insurance; uninsured driving; use in relation to policy of insurance; in force [in "
            "relation to that use] policy of insurance; no third party insurance; without third party insurance; no "
            "[valid] insurance; (driving|using|riding|drive|keeping|permitting use of) ~ [on ~|in ~] (without|with "
            "no) [valid|third party|motor|relevant|proper] insurance; (driving|using|riding|drive) ~ [on ~] "
            "(while|when) uninsured; driving uninsured; using uninsured vehicle; (permitting|allowing|causing) ~ to "
            "(drive|be used|be driven|use ~) (without|with no) insurance; driving uninsured vehicle"
        ),
        "using a vehicle without insurance",
        "an insurance company",
    ),
    Offence(
        "driving without a test certificate",
        "driving offences",
        "Road Traffic Act 1988, s.47",
        (
            "no [valid] MOT; without (MOT|test certificate|MOT certificate); MOT offence; (driving|using|drive) ~ "
            "[on ~] (without|with no) [current|valid] (MOT|M O T|test certificate|MOT certificate)"
        ),
        "driving without a test certificate",
        "a swimming certificate",
    ),
    Offence(
        "failing to stop after an accident",
        "driving offences",
        "Road Traffic Act 1988, s.170(4)",
        (
            "(failing|failure) to stop (after|at scene of|following|at) [road traffic|road|traffic] "
            "(accident|collision|crash); failing to stop (and|or) report (accident|collision); failing to stop [and]"
            " [give|exchange] details; hit and run; fail to stop and report [road traffic] accident; fail to stop or"
            " report [road traffic] accident; (fail to|failure to) stop and exchange details; (fail to|failure to) "
            "stop at scene; (failing|failure) to stop ~ (after|at scene of|following) ~ (accident|collision|crash); "
            "(failing|failure) to report ~ (accident|collision|crash) [to police]; (failing|failure) to "
            "(exchange|give|leave) ~ details (after|following|at) ~ (accident|collision|crash); leaving scene of ~ "
            "(accident|collision|crash); failing to remain at ~ scene; (driving|drive) away from ~ scene; "
            "(leaving|fleeing) ~ scene of ~ (accident|collision|crash)"
        ),
        "failing to stop after a collision",
        "failing to stop smoking",
    ),
    Offence(
        "failing to stop for police",
        "driving offences",
        "Road Traffic Act 1988, s.163",
        (
            "failing to stop [vehicle] [for] (police|police officer|constable|officers) [when required|when "
            "directed]; failing to stop [vehicle] when (required|directed|requested|instructed) [to do so] [by "
            "constable|by police|by police officer|by police constable|by officer]; (fail to|failure to) stop; fail "
            "to stop when required [police]; fail to stop (on request|when required to do so by police); fail to "
            "comply with [police] direction to stop; (fail to|failure to) stop on request of police; fleeing police;"
            " (fail to|failure to) bring vehicle to stop; (failing|failure|refusing) to stop ~ for (police|police "
            "officer|uniformed officer|constable|officer|police car); (failing|failure|refusing) to stop ~ when "
            "(required|directed|requested|instructed|signalled|told) [to do so]; making off from police; failing to "
            "(stop|pull over) for police"
        ),
        "failing to stop when required by a constable",
        "a bus stop",
    ),
    Offence(
        "failing to give driver details",
        "driving offences",
        "Road Traffic Act 1988, s.172",
        (
            "fail to give [police with] [information] (driver details|details of driver); (fail to|failure to) "
            "notify identity of driver; failing to nominate driver; failure to provide driver details; failing to "
            "(identify|name) driver [of vehicle]; failing to furnish [driver] (information|details); (fail|refuse) "
            "to (give|provide|supply|furnish|disclose) ~ (information|details) (about|relating to|as "
            "to|identifying|regarding|on|of|concerning|that would identify|leading to identification of|about "
            "identity of|about identification of|to identify) ~ driver; (failing|failure|refusing) to "
            "(give|provide|supply|furnish) ~ (information|details) ~ driver; (failing|failure|refusing) to "
            "(name|identify|say who was|tell police who was|reveal who was|disclose who was) ~ (driver|driving); "
            "(failing|failure) to (provide|give) [police with] driver (information|identity|identification)"
        ),
        "failing to identify a driver",
        "a friendly driver",
    ),
    Offence(
        "speeding",
        "driving offences",
        "Road Traffic Regulation Act 1984, s.89",
        (
            "speeding; exceeding [20|30|40|50|60|70] [mph] speed limit; [at] speed exceeding [20 mph|20 miles per "
            "hour|30 mph|30 miles per hour|40 mph|40 miles per hour|50 mph|50 miles per hour|60 mph|60 miles per "
            "hour|70 mph|70 miles per hour]; exceeding (20|30|40|50|60|70) (mph|miles per hour) [speed limit]; "
            "driving (in excess of speed limit|in excess of limit|at excess speed); excess speed"
        ),
        "exceeding the speed limit",
        "at high speed",
        plain=(
            "(driving|drive|travelling|riding|doing|reaching) [~] at [~] (mph|miles per hour) [in ~|on ~] "
            "[(mph|miles per hour|mile per hour) (zone|area|limit|road|stretch|street)]"
        ),
    ),
    Offence(
        "using a mobile phone while driving",
        "driving offences",
        "Road Vehicles (Construction and Use) Regulations 1986, reg.110; Road Traffic Act 1988, s.41D",
        (
            "using [hand-held] [mobile] phone while driving [motor vehicle]; using handheld mobile (phone|device); "
            "mobile phone offence; (using|holding) ~ (phone|device|telephone) ((while|when) driving|[while] at "
            "wheel|[while] behind wheel); (driving|drive) ~ (while|when) (using|holding|on) ~ "
            "(phone|device|telephone); (driving|drive) ~ with ~ phone in ~ hand; (driving|drive) ~ using ~ phone"
        ),
        "using a mobile phone while driving",
        "a mobile phone shop",
    ),
    Offence(
        "fraudulent use of a registration mark",
        "driving offences",
        "Vehicle Excise and Registration Act 1994, s.44",
        (
            "(fraudulently using|fraudulent use of) [vehicle] (registration mark|registration plate|registration "
            "number|number plate); (using|displaying) (false|cloned|stolen) (number plates|registration "
            "plates|plates); fraudulent use [of] registration; cloned (number plates|registration plates); forging "
            "registration mark; fraudulent registration [plate|mark]; (driving|using|displaying|fitting|keeping) ~ "
            "(on|with|displaying|bearing) (false|cloned|fake|stolen|incorrect) [number|registration] plate; "
            "(using|displaying) (fake|forged) [number|registration] plates"
        ),
        "fraudulently using a registration mark",
        "a registration desk",
    ),
    Offence(
        "dangerous cycling",
        "driving offences",
        "Road Traffic Act 1988, s.28",
        (
            "(dangerous|careless|inconsiderate) (cycling|riding); cycling (dangerously|carelessly|without due care "
            "and attention); riding cycle (dangerously|while drunk); (riding|cycling) ~ (dangerously|carelessly|on "
            "footpath|on pavement); (dangerous|careless) (riding|cycling) of ~ (bike|e-bike|e-scooter|cycle)"
        ),
        "dangerous cycling",
        "a cycling club",
    ),
    Offence(
        "racing on the highway",
        "driving offences",
        "Road Traffic Act 1988, s.12",
        (
            "[motor] racing on (public way|highway|public road|public highway); taking part in race [on public "
            "way]; street racing; racing [motor] vehicle on road"
        ),
        "motor racing on a public way",
        "a horse race",
    ),
    Offence(
        "holding a person in slavery or servitude",
        "modern slavery and immigration",
        "Modern Slavery Act 2015, s.1",
        (
            "(forced|compulsory|forced or compulsory) labour; performing forced or compulsory labour; modern slavery"
            " offences; slavery; (holding|keeping) ~ in (slavery|servitude|slavery or servitude|slavery and "
            "servitude|domestic servitude); (requiring|forcing) ~ to (perform|carry out|do) "
            "(forced|compulsory|forced or compulsory) labour; servitude"
        ),
        "requiring a person to perform forced or compulsory labour",
        "a labour council",
    ),
    Offence(
        "human trafficking",
        "modern slavery and immigration",
        "Modern Slavery Act 2015, s.2",
        (
            "[human|people|child|sex] trafficking; trafficking (people|women|child|girl|another person) [for "
            "exploitation]; traffic (people|women|children); arranging or facilitating travel of (another "
            "person|another|person|child|woman) [with view to exploitation|with view to their exploitation|with view"
            " to being exploited|for exploitation]; (arranging|facilitating) travel of (another "
            "person|another|person|child|woman) [with view to exploitation|for exploitation]; trafficking offence; "
            "(arranging|facilitating|arranging or facilitating|arranging and facilitating) travel of ~ (with view "
            "to|with intention of|for|for purpose of|intending) ~ (exploitation|exploiting|being "
            "exploited|exploited); trafficking ~ for [purpose of] ~ (exploitation|prostitution|labour|forced "
            "labour); (arranging|facilitating|arranging or facilitating) ~ travel [within UK] (with view to|for) ~ "
            "exploitation"
        ),
        "arranging or facilitating the travel of another person with a view to exploitation",
        "traffic lights",
        plain="human trafficker; people trafficker; trafficker",
    ),
    Offence(
        "trafficking for sexual exploitation (pre-2015)",
        "modern slavery and immigration",
        "Sexual Offences Act 2003, s.57-59A",
        (
            "trafficking within (UK|United Kingdom) for [purposes of] [sexual] exploitation; trafficking people "
            "within UK for [purposes of] sexual exploitation; trafficking within UK; trafficking (women|girls) for "
            "prostitution; trafficking into UK for sexual exploitation; trafficking people into UK for sexual "
            "exploitation"
        ),
        "trafficking within the UK for sexual exploitation",
        "a traffic jam",
    ),
    Offence(
        "breach of a slavery and trafficking order",
        "breach of orders",
        "Modern Slavery Act 2015, s.30",
        (
            "breach of [his] (slavery and trafficking|slavery trafficking) [prevention] order; breach of [his] "
            "STPO; breaching slavery and trafficking prevention order; breach of slavery and trafficking risk order"
        ),
        "breach of a slavery and trafficking risk order",
        "a prevention order",
    ),
    Offence(
        "assisting unlawful immigration",
        "modern slavery and immigration",
        "Immigration Act 1971, s.25",
        (
            "(assisting|facilitating) unlawful immigration [to United Kingdom|to UK|into United Kingdom|into UK]; "
            "(assist|facilitate) unlawful immigration of (nationals|five nationals); assisting unlawful immigration "
            "to member state; unlawful immigration [member state]; people smuggling; (assisting|facilitating) "
            "(illegal|unlawful) (entry|arrival) [of (migrant|person)] [into UK]; facilitating (entry|arrival) of "
            "(migrant|illegal immigrant|person) [into UK]; smuggling [Vietnamese|Albanian|illegal] "
            "(migrant|immigrant) [(into|to) (UK|country)]; smuggling people [into UK]; migrant smuggling; "
            "endangering another during journey by sea to UK; (facilitating|assisting|facilitation of) ~ "
            "(illegal|unlawful) (immigration|entry|arrival|entrant) [into (UK|United Kingdom|country)]; "
            "(facilitating|facilitate|facilitation of) ~ (breach|breaches) (of|in) ~ immigration law; (smuggling|transporting) ~ "
            "(migrants|immigrants|illegal immigrants) [into (UK|country)]; endangering ~ during ~ sea crossing [to "
            "UK]"
        ),
        "facilitating a breach of immigration law",
        "a law library",
        plain="people smuggler",
    ),
    Offence(
        "illegal entry or arrival",
        "modern slavery and immigration",
        "Immigration Act 1971, s.24",
        (
            "illegal (entry|arrival) [into] [UK]; arriving [into] UK without valid; overstaying [leave]; [being] "
            "illegal entrant; illegally entering (UK|country); entering without leave; knowingly arriving in UK "
            "without valid entry clearance; arriving in (UK|United Kingdom|country) without [valid] (entry "
            "clearance|clearance|leave|visa); (attempting to arrive|attempted arrival) in (UK|United Kingdom) "
            "without [valid] entry clearance; entering (UK|United Kingdom|country) (without "
            "leave|illegally|unlawfully); (entering|arriving in|coming to|attempting to enter) (UK|United "
            "Kingdom|country|Britain) (without|with no) ~ (passport|visa|leave|permission|entry "
            "clearance|documentation|valid documents|leave to enter); (attempting to arrive in|arriving in) "
            "(UK|United Kingdom|country) (illegally|unlawfully); (possessing|using|arriving with) no passport"
        ),
        "entering the UK illegally",
        "a valid ticket",
    ),
    Offence(
        "returning in breach of a deportation order",
        "modern slavery and immigration",
        "Immigration Act 1971, s.24",
        (
            "(returning|entering) [to|into] (UK|United Kingdom) in breach of deportation order; breach of "
            "deportation order; returning UK in breach of deportation [order]; in breach of [his] deportation "
            "order; entering in breach of deportation order; returning in breach of deportation order"
        ),
        "returning to the UK in breach of a deportation order",
        "a return ticket",
    ),
    Offence(
        "employing a person without right to work",
        "modern slavery and immigration",
        "Immigration, Asylum and Nationality Act 2006, s.21",
        "(employing|employment of|hiring) (illegal workers|illegal immigrant|person without right to work)",
        "employing illegal workers",
        "a right to reply",
    ),
    Offence(
        "sham marriage conspiracy",
        "modern slavery and immigration",
        "Immigration Act 1971, s.25; Criminal Law Act 1977, s.1",
        (
            "sham (marriage|wedding); conspiracy to facilitate sham (marriage|weddings); bogus marriage; arranging "
            "[into] sham marriage; marriage of convenience"
        ),
        "conspiracy to facilitate sham marriages",
        "a shambles",
    ),
    Offence(
        "perverting the course of justice",
        "offences against justice",
        "common law",
        (
            "pervert course of [public] justice; doing acts tending [and intended] to pervert course of [public] "
            "justice; doing acts intended to pervert course of [public] justice; (perverting) justice; doing series "
            "of acts tending to pervert course of public justice; acting with intent to pervert course of justice; "
            "perverting course [of justice] by; acts tending and intended to pervert course of public justice; "
            "obstructing [course of] justice; interfering with [course of] justice; attempting to pervert course of "
            "[public] justice"
        ),
        "perverting the course of justice",
        "a golf course",
        scottish="attempting to defeat the ends of justice (Scotland)",
    ),
    Offence(
        "assisting an offender",
        "offences against justice",
        "Criminal Law Act 1967, s.4",
        (
            "(assisting|helping|aiding) (offender|murderer|known offender); assisting offender [with intent to "
            "impede his arrest|with intent to impede his apprehension]; harbouring escaped (prisoner|convict); "
            "harbouring (escapee|prisoner); doing act with intent to impede arrest [of offender]; impeding arrest "
            "[of another]"
        ),
        "assisting an offender",
        "a sales assistant",
    ),
    Offence(
        "concealing an offence",
        "offences against justice",
        "Criminal Law Act 1967, s.5(1)",
        (
            "concealing [arrestable] [arrestable] (offence|crime); concealment of (offence|crime|evidence); "
            "concealing evidence; concealing commission of offence; concealing evidence of (offence|murder|crime)"
        ),
        "concealing an arrestable offence",
        "a concealed door",
    ),
    Offence(
        "perjury",
        "offences against justice",
        "Perjury Act 1911, s.1",
        (
            "perjury; perjured; committing perjury; making false (statement|declaration); lying (on|under) oath; "
            "knowingly making false statement"
        ),
        "making a false statement",
        "a statement piece",
    ),
    Offence(
        "witness intimidation",
        "offences against justice",
        "Criminal Justice and Public Order Act 1994, s.51",
        (
            "(witness|juror|jury|victim) intimidation; intimidating [victim or] witness; intimidation [with intent "
            "to obstruct course of justice|with intent to obstruct justice]; harming witness [in revenge]; harming "
            "or threatening (witness|juror); nobbling jury; intimidation of witness; intimidating witness or juror; "
            "intimidating ~ witness in ~ (trial|case|investigation); intimidating ~ witness; (interfering "
            "with|threatening|harassing) ~ witness [in ~ trial|in ~ case]"
        ),
        "intimidating a witness or juror",
        "an intimidating hill",
    ),
    Offence(
        "wasting police time",
        "offences against justice",
        "Criminal Law Act 1967, s.5(2)",
        (
            "wasting police time; wasting time of police; wasteful employment of police [by making false report]; "
            "making false report [to police]; wasting police time by false (report|allegation); causing wasteful "
            "employment; causing wasteful employment of police"
        ),
        "causing wasteful employment of the police",
        "a waste of time",
    ),
    Offence(
        "failing to surrender to bail",
        "offences against justice",
        "Bail Act 1976, s.6",
        (
            "failing to (surrender|surrender to|answer|answer to|answer his|answer her|surrender to his|surrender to"
            " her) (bail|custody|court bail|police bail); failing without reasonable (cause|excuse) to surrender [to"
            " custody|to bail]; without reasonable (cause|excuse) to surrender to (custody|bail); fail to surrender "
            "[at court]; without reasonable cause (fail to|failure to) surrender; fail to without reasonable cause "
            "to surrender [to custody]; breach bail [conditions]; failure to (answer|surrender to) [his|her] bail; bail offence; (absconding|jumping bail|skipping bail); "
            "absconding from bail; bail act offence; breach of bail; failing to (turn up|appear|attend) [at|for|in] "
            "[High|Crown] (court|court trial|court hearing)"
        ),
        "failing to surrender to custody",
        "a surrendered weapon",
        plain="failing to (turn up|appear|attend) [at|for|in] (trial|hearing)",
    ),
    Offence(
        "contempt of court",
        "offences against justice",
        "common law; Contempt of Court Act 1981",
        (
            "contempt [of court]; in contempt [of court]; criminal contempt; civil contempt; breach of court order "
            "amounting to contempt; disobeying court order"
        ),
        "contempt of court",
        "contemptible behaviour",
    ),
    Offence(
        "juror misconduct",
        "offences against justice",
        "Juries Act 1974, s.20A",
        (
            "juror misconduct; jury misconduct; misconduct as juror; researching case (as|while) juror; researching "
            "by juror; juror researching case"
        ),
        "juror misconduct",
        "a sworn juror",
    ),
    Offence(
        "escape from lawful custody",
        "offences against justice",
        "common law",
        (
            "escape [from] [lawful] (custody|prison); prison (escape|break); breaking out of prison; escape lawful "
            "(arrest|detention); breach of prison; aiding (escape|prisoner to escape); escaping [from] "
            "(police|police custody|court|hospital while in custody|custody officers)"
        ),
        "escape from lawful custody",
        "a narrow escape",
    ),
    Offence(
        "failing to comply with a RIPA notice",
        "offences against justice",
        "Regulation of Investigatory Powers Act 2000, s.53",
        (
            "failing to comply with [section 49] [RIPA] notice; (fail to|failure to) comply with section 49; fail to"
            " disclose key to protected (information|material); RIPA offence; (failing|failure|refusing|refusal) to "
            "(give|provide|disclose|hand over|supply|reveal) ~ (PIN|PIN number|PIN "
            "code|PINs|passcode|password|passwords|passcodes|access code); (failing|failure|refusing) to "
            "(unlock|grant access to) ~ (phone|mobile phone|device)"
        ),
        "failing to comply with a section 49 RIPA notice",
        "a password manager",
    ),
    Offence(
        "obstructing a coroner",
        "offences against justice",
        "common law; Coroners and Justice Act 2009, sch.6",
        (
            "(obstructing|obstruction of|hindering) (coroner|coroner inquiry|coroner investigation); preventing "
            "(inquest|coroner inquest); preventing holding of inquest"
        ),
        "obstructing a coroner",
        "the coroner's report",
    ),
    Offence(
        "prison mutiny or escape",
        "prison offences",
        "Prison Security Act 1992, s.1",
        "prison (mutiny|riot|disturbance); mutiny [in prison]; taking part in prison (mutiny|riot)",
        "prison mutiny",
        "a mutinous crew",
    ),
    Offence(
        "conveying prohibited articles into prison",
        "prison offences",
        "Prison Act 1952, s.40B / s.40C",
        (
            "conveying list (letter_a|b|c) [prohibited] article; (conveying|bringing|throwing|smuggling|taking) "
            "({DRUG}|mobile phone|phone|package|tobacco|contraband) into [HMP|HM] prison; causing [prohibited] "
            "articles to be conveyed into prison; conveying list [letter_a] article; prison smuggling; drone "
            "smuggling into prison; using drone to deliver {DRUG} into prison; conveyance of (article|prohibited "
            "article|list letter_a article) into prison; "
            "(conveying|bringing|throwing|smuggling|taking|flying|delivering) ~ (into|inside|over wall of|over) "
            "(prison|HMP|HM prison|jail|HMYOI|young offender institution)"
        ),
        "conveying a List A article into prison",
        "conveying a message",
    ),
    Offence(
        "possessing a mobile phone or other unauthorised item in prison",
        "prison offences",
        "Prison Act 1952, s.40D",
        (
            "(possession of|possessing|having) [unauthorised] [mobile] (phone|item|article|telephone|sim card) (in|"
            "inside) prison; possessing [inside prison] device capable of transmitting or receiving images [,] "
            "[sounds] [or information]; possessing inside prison mobile phone; unauthorised possess [mobile] phone "
            "in prison; possess of phone in [HMP] prison; possess of device capable of transmitting [images]; "
            "unauthorised possession of mobile phone in prison"
        ),
        "possessing a mobile phone in prison",
        "a prison phone line",
    ),
    Offence(
        "possessing a bladed article or offensive weapon in prison",
        "prison offences",
        "Prison Act 1952, s.40CA",
        (
            "possess of [unauthorised] offensive weapon (in|inside) (prison|jail); possess [in prison of] knife or "
            "offensive weapon in prison; possession of improvised weapon in custody"
            "; [unauthorised] possession of (knife|blade|bladed article|offensive weapon|weapon|sharp object) "
            "(in|inside|within) prison; possessing (knife|blade|weapon) in prison"
        ),
        "possession of an improvised weapon in custody",
        "a prison kitchen",
    ),
    Offence(
        "transmitting images or sounds from prison",
        "prison offences",
        "Prison Act 1952, s.40D",
        (
            "transmitting image [for simultaneous reception] [outside] [prison]; causing transmission of (image|"
            "sound|image or sound) from prison; transmitting from prison; transmitting or causing transmission of "
            "image or sound by electronic means from within prison"
        ),
        "transmitting an image from prison",
        "a transmission box",
    ),
    Offence(
        "remaining unlawfully at large",
        "prison offences",
        "Prisoners (Return to Custody) Act 1995, s.1",
        (
            "[remaining|being|staying|having been] unlawfully at large; remaining at large; unlawfully at large "
            "after (recall|temporary release); failing to return to prison [after temporary release]; failing to "
            "surrender to prison; failing to return from temporary release; absconding from ~ (prison|HMP|jail); "
            "failing to return to ~ (prison|HMP)"
        ),
        "being unlawfully at large",
        "at large in the wild",
    ),
    Offence(
        "assaulting a prison officer",
        "prison offences",
        "Assaults on Emergency Workers (Offences) Act 2018, s.1",
        (
            "assaulting prison (officer|custody officer); assault (on|of|by beating of) prison (officer|custody "
            "officer); assault [prison] prison officer; assault prison officer (by beating|occasioning actual bodily"
            " harm); (spitting at|attacking) prison officer; assaulting prison (officer|custody officer) by beating"
        ),
        "assaulting a prison officer",
        "the prison officer on duty",
    ),
    Offence(
        "misconduct in public office",
        "misconduct and corruption",
        "common law",
        (
            "[wilful] misconduct (in|while in) public (office|service); misfeasance in public office; misconduct in "
            "judicial or public office; abuse of public office; misconduct while acting as public officer; wilfully "
            "misconducting [himself] in public office"
        ),
        "misconduct in a public office",
        "a gross misconduct hearing",
    ),
    Offence(
        "corrupt or improper exercise of police powers",
        "misconduct and corruption",
        "Criminal Justice and Courts Act 2015, s.26",
        (
            "[or] [other] [improper] corrupt exercise of police powers; corruptly (using|exercising) police powers; "
            "police corruption offence; corrupt and improper exercise of police powers [and privileges]; abuse of "
            "police powers; corrupt or other improper exercise of police powers and privileges"
        ),
        "corrupt or other improper exercise of police powers and privileges",
        "exercise powers",
    ),
    Offence(
        "impersonating a police officer",
        "misconduct and corruption",
        "Police Act 1996, s.90",
        (
            "(impersonating|impersonation of|pretending to be) (police officer|police|constable); police "
            "impersonation; possessing article of police uniform; possession of police uniform; wearing police "
            "uniform"
        ),
        "impersonating a police officer",
        "an impersonator's act",
    ),
    Offence(
        "data protection offences",
        "computer misuse and data",
        "Data Protection Act 2018, s.170",
        (
            "[unlawfully|knowingly|recklessly|knowingly or recklessly|knowingly / recklessly] (obtaining|disclosing)"
            " personal (data|information) [without consent of data controller|without consent of controller|without "
            "consent]; data protection (offence|breach|act offence); breach [data protection] data protection act; "
            "data breach offence; misusing personal data; failing to comply with data protection act; "
            "[unlawfully|illegally] (obtaining|disclosing|accessing|retaining|selling|stealing|sharing) ~ personal "
            "(data|information)"
        ),
        "unlawfully obtaining personal data",
        "a personal trainer",
    ),
    Offence(
        "unauthorised access to computer material",
        "computer misuse and data",
        "Computer Misuse Act 1990, s.1",
        (
            "causing computer to perform function [with intent] to secure [/] [or] [enable] unauthorised access [to "
            "program|to data|to computer material|to program / data|to program or data|to computer program]; "
            "unauthorised access to computer (material|data|program); securing [unauthorised] access to computer "
            "material; causing computer to perform function [program or data]; computer (misuse|hacking); hacking; "
            "[securing|gaining|obtaining] unauthorised access to ~ (computer system|computer systems|computer|police"
            " system|police systems|database|police database|records|police "
            "records|system|systems|account|accounts|computer data|network|data|information|material); "
            "(accessing|hacking into) ~ (computer|computer system|database|accounts|email account) without ~ "
            "(authority|authorisation|permission|consent); accessing ~ (police|computer|patient|medical) "
            "(computer|system|systems|records|database) without (authority|authorisation|lawful reason|policing "
            "purpose)"
        ),
        "securing unauthorised access to computer material",
        "a computer shop",
        plain="hacker",
    ),
    Offence(
        "unauthorised access with intent",
        "computer misuse and data",
        "Computer Misuse Act 1990, s.2",
        (
            "unauthorised access to computer with intent [further] [other] [offence]; unauthorised access with "
            "intent [offence]; hacking with intent to commit further offence; unauthorised computer access with "
            "intent; unauthorised access with intent to commit further offences; [gaining|securing] unauthorised "
            "access to ~ with intent to (commit|facilitate); unauthorised access to ~ with intent"
        ),
        "unauthorised access with intent to commit further offences",
        "access with a ramp",
    ),
    Offence(
        "unauthorised acts impairing a computer",
        "computer misuse and data",
        "Computer Misuse Act 1990, s.3",
        (
            "unauthorised act with intent [impair] [operation of] [computer]; impairing operation of (computer|"
            "computer system); (DDoS|denial of service|distributed denial of service) attack; unauthorised "
            "modification of computer material; unauthorised act causing [or creating risk of] serious damage; "
            "doing unauthorised act in relation to computer; unauthorised acts with intent to impair operation of "
            "computer"
        ),
        "unauthorised acts with intent to impair the operation of a computer",
        "hearing impairment",
    ),
    Offence(
        "making or supplying hacking tools",
        "computer misuse and data",
        "Computer Misuse Act 1990, s.3A",
        (
            "making (articles|software) [for] (use in computer misuse|use in computer misuse offence); supplying "
            "(malware|ransomware); making, supplying or obtaining articles for use in computer misuse"
        ),
        "supplying malware",
        "a tool shop",
    ),
    Offence(
        "malicious communications",
        "communications",
        "Malicious Communications Act 1988, s.1",
        (
            "malicious (communication|calls|messages); sending malicious (communication|message|letter); malicious "
            "communications (act|offence); sending letter with intent to cause [distress]; sending indecent "
            "(letters|communication); sending poison pen letters; poison pen letters; communication with intent to "
            "cause distress or anxiety; sending with intent to cause distress [or anxiety]; sending ~ "
            "(letter|message|communication|email|article) (with intent|intending|intended) to cause ~ distress "
            "[or|and] [anxiety]; sending (abusive|offensive|threatening) (letters|emails)"
        ),
        "sending a letter with intent to cause distress or anxiety",
        "a communications officer",
    ),
    Offence(
        "sending grossly offensive or menacing messages",
        "communications",
        "Communications Act 2003, s.127",
        (
            "sending (menacing|grossly offensive|offensive|indecent|obscene|threatening|abusive) message; sending "
            "(menacing|grossly offensive|offensive|indecent) message (via|by|over|through|using|on) public "
            "[electronic] communications network; sending by public communication network "
            "(offensive|indecent|obscene|menacing|grossly offensive) (message|matter|message or matter); sending "
            "grossly offensive message [network]; improper use of public communication [network]; persistently "
            "making use communication network [to cause annoyance]; misuse of public [electronic] communication "
            "network; communications act [offence]; misuse of (communications network|telecommunications system|999 "
            "system); grossly offensive message; menacing message; persistently making use of public communications "
            "network; sending ~ (message|communication|letter|email|text) (of|that was|which was|containing) ~ "
            "(grossly offensive|indecent|menacing|obscene|offensive) [or menacing] [nature|character|content]; "
            "improper use of [public] electronic communications network; (using|making use of) [public] [electronic]"
            " communications network [to cause annoyance]; making "
            "(nuisance|abusive|threatening|offensive|malicious|hoax) [phone|999] calls; sending ~ grossly offensive "
            "~ (message|communication|post|email|letter|material); sending (~ menacing|~ grossly offensive) ~ "
            "(tweet|post|comment|voicemail|video)"
        ),
        "sending a grossly offensive message",
        "an offensive tackle",
    ),
    Offence(
        "sending threatening communications",
        "communications",
        "Online Safety Act 2023, s.181",
        (
            "sending [communication] threatening [of] [death or serious harm]; sending threatening communication "
            "[conveying threat of death or serious harm]; threatening communications; sending ~ "
            "(message|communication|letter|email) (conveying|containing|with|threatening) ~ (threat of death|threat "
            "to kill|death|serious harm|threat of serious harm|death or serious harm); (sending|making) "
            "communication (conveying|threatening) ~ (death|serious harm)"
        ),
        "sending a communication threatening death or serious harm",
        "a threatening cloud",
    ),
    Offence(
        "sending false communications",
        "communications",
        "Online Safety Act 2023, s.179",
        (
            "(sending|making) [knowingly] false communication [with intent to cause harm]; false communication "
            "[offence]; sending false message intending to cause harm"
        ),
        "sending a false communication",
        "a false start",
    ),
    Offence(
        "sending flashing images electronically",
        "communications",
        "Online Safety Act 2023, s.183",
        "epilepsy trolling; sending flashing image [electronically]; sending flashing images to person with epilepsy",
        "sending flashing images electronically",
        "a flashing light",
    ),
    Offence(
        "breach of a sexual harm prevention order",
        "breach of orders",
        "Sentencing Act 2020, s.354; Sexual Offences Act 2003, s.103I",
        (
            "(breach of|breach|fail to comply with|contravening) [his|her|their|terms of|conditions of] [interim] "
            "(sexual harm prevention order|SHPO); (SHPO|sexual harm prevention order) breach; breach SHPO conditions"
        ),
        "breach of SHPO",
        "a harm reduction plan",
    ),
    Offence(
        "breach of a sexual offences prevention order",
        "breach of orders",
        "Sexual Offences Act 2003, s.113",
        (
            "breach of [his] [interim] (sexual offences prevention order|sex offences prevention order|sex "
            "offender prevention order|sexual offender prevention order|SOPO); SOPO breach; breach conditions of "
            "(SOPO|sexual offences prevention order); breaching SOPO; breach (sexual offences|sex offences|sex "
            "offender|sexual offender) prevention order"
        ),
        "breaching a SOPO",
        "an offence of some kind",
    ),
    Offence(
        "breach of a sexual risk order",
        "breach of orders",
        "Sexual Offences Act 2003, s.122H",
        "breach of [his] [interim] (sexual risk order|SRO); breaching sexual risk order",
        "breach of a sexual risk order",
        "a risk of rain",
    ),
    Offence(
        "failing to comply with sex offender notification requirements",
        "breach of orders",
        "Sexual Offences Act 2003, s.91",
        (
            "(breach of|breach|fail to comply with) [his|her|their|sex offender|sexual offender] [register] "
            "notification (requirements|order); fail to comply with [requirements of] sex offenders [register]; "
            "(breach of|breach) [his|her] (sex offender|sexual offender) (register|registration|notification) "
            "[requirements|conditions]; failing to notify police [of] [change of|new] (address|name|details|"
            "circumstances); fail to comply with [sex offender] notification; breach of [his] requirements of sex "
            "offenders register; fail to (sign|register on) sex offenders register; (fail to|failure to) register "
            "as sex offender; sex offender (notification|register) offence; providing police false information as "
            "[registered] sex offender; fail to register [police] as sex offender; (fail to|failure to) comply with "
            "sex offenders notification; failing to comply with sex offenders' register requirements"
        ),
        "failing to comply with notification requirements",
        "a notification sound",
    ),
    Offence(
        "breach of a restraining order",
        "breach of orders",
        "Sentencing Act 2020, s.363; Protection from Harassment Act 1997, s.5",
        (
            "(breach of|breach|fail to comply with|contravening) [his|her|their|terms of] [interim] restraining "
            "order; restraining order breach; contacting [victim] in breach of restraining order; breaching order "
            "(not to contact|restraining); breach non-harassment order; breaching indefinite restraining order; "
            "breaching lifetime restraining order; restraining order offence"
        ),
        "breaching a restraining order",
        "a restraining hold",
    ),
    Offence(
        "breach of a non-molestation order",
        "breach of orders",
        "Family Law Act 1996, s.42A",
        (
            "(breach of|breach|fail to comply with|contravening) [his|her|their|terms of] non-molestation order; "
            "non-molestation order breach; breach (terms|conditions) of non-molestation order"
        ),
        "breach of a non-molestation order",
        "a legal order",
    ),
    Offence(
        "breach of a criminal behaviour order",
        "breach of orders",
        "Sentencing Act 2020, s.339; Anti-social Behaviour, Crime and Policing Act 2014, s.30",
        (
            "(breach of|breach|failing to comply with) [his|her|their] (criminal behaviour order|CBO); breach of "
            "[interim] criminal behaviour order; (CBO|criminal behaviour order) breach; breach terms of (CBO|"
            "criminal behaviour order); criminal behaviour order offence; doing prohibited act under criminal "
            "behaviour order"
        ),
        "breaching his criminal behaviour order",
        "criminal minds",
    ),
    Offence(
        "breach of an anti-social behaviour order",
        "breach of orders",
        "Crime and Disorder Act 1998, s.1(10)",
        (
            "breach of [his] [interim] (anti-social behaviour order|antisocial behaviour order); (ASBO|injunction) "
            "breach; breach terms of (ASBO|injunction); breach of ASBO; breaching anti-social behaviour order; "
            "breach of anti-social behaviour injunction"
        ),
        "breaching an anti-social behaviour order",
        "an asbestos order",
    ),
    Offence(
        "breach of a stalking protection order",
        "breach of orders",
        "Stalking Protection Act 2019, s.8",
        "breach of [his] [interim] (stalking protection order|SPO); breaching stalking protection order",
        "breach of a stalking protection order",
        "the protection of birds",
    ),
    Offence(
        "breach of a domestic abuse protection order",
        "breach of orders",
        "Domestic Abuse Act 2021, s.39",
        (
            "breach of [his] [interim] (domestic abuse protection order|DAPO); breaching DAPO; (breach "
            "of|breach|failing to comply with) domestic (violence|abuse) protection (order|notice); (breach "
            "of|breach) DVPO"
        ),
        "breaching a DAPO",
        "domestic abuse services",
    ),
    Offence(
        "breach of a serious crime prevention order",
        "breach of orders",
        "Serious Crime Act 2007, s.25",
        "(breach of|breach) [his] (serious crime prevention order|SCPO); SCPO breach",
        "breaching an SCPO",
        "crime prevention advice",
    ),
    Offence(
        "breach of a suspended sentence order",
        "breach of orders",
        "Sentencing Act 2020, sch.16",
        (
            "(breach of|breach|fail to comply with) [his|her|their|terms of|requirements of] suspended sentence "
            "[order]; breach of [previous] suspended sentence; offending during suspended sentence [order]; "
            "commission of further offence during operational period of suspended sentence; committing offence "
            "(during operational period of|while subject to) suspended sentence order; in breach of suspended "
            "sentence order"
        ),
        "breach of a suspended sentence order",
        "a suspended ceiling",
    ),
    Offence(
        "breach of a community order",
        "breach of orders",
        "Sentencing Act 2020, sch.10",
        (
            "(breach of|breach|fail to comply with) [his|her|their|terms of|requirements of] (community "
            "order|community payback order|youth rehabilitation order|post sentence supervision|unpaid "
            "work|supervision requirements); breach of [previous] community order"
        ),
        "failing to comply with a community order",
        "a community centre",
    ),
    Offence(
        "breach of a football banning order",
        "breach of orders",
        "Football Spectators Act 1989, s.14J",
        "(breach of|breach) [his] (football banning order|football ban); attending football match while banned",
        "breach of a football banning order",
        "a banned footballer",
    ),
    Offence(
        "breach of a closure or dispersal order",
        "breach of orders",
        "Anti-social Behaviour, Crime and Policing Act 2014, s.39 / s.86",
        (
            "(breach of|breach|fail to comply with) (dispersal|closure) (order|notice); fail to comply with section "
            "35 direction; fail to comply with direction (to leave|excluding person from area); returning [premises]"
            " in breach of closure order; remaining on premises in breach of closure order"
        ),
        "failing to comply with a dispersal order",
        "a closure of the road",
    ),
    Offence(
        "acting while disqualified as a director",
        "breach of orders",
        "Company Directors Disqualification Act 1986, s.13",
        (
            "acting while disqualified [as company director|as director]; acting in contravention of "
            "disqualification [order]; (concerned|taking part|acting|involved|concerning himself|concerning herself)"
            " in ~ (management|running|promotion|formation or management|formation , promotion or management) of ~ "
            "company (while|when) ~ (bankrupt|disqualified|banned|disqualified from doing so); acting as ~ director "
            "~ (while|when) [being] (disqualified|banned|bankrupt|undischarged bankrupt); (breach "
            "of|breaching|contravening) ~ director disqualification [order|undertaking]; managing ~ company "
            "(while|when) (bankrupt|disqualified|banned)"
        ),
        "acting as a company director while disqualified",
        "a film director",
    ),
    Offence(
        "breach of an animal disqualification",
        "breach of orders",
        "Animal Welfare Act 2006, s.34(9)",
        (
            "(breach of|breach) [his] (ban on keeping animals|animal ban); (keeping|owning|having) ~ "
            "(while|when|despite being) (disqualified|banned); (breach of|breaching|contravening) disqualification "
            "order; (breach of|breaching) ~ (disqualification|ban) (on|from) (keeping|owning) ~ "
            "(animal|dog|horse|pet)"
        ),
        "keeping an animal while disqualified",
        "a ban on parking",
    ),
    Offence(
        "causing unnecessary suffering to an animal",
        "animal and wildlife",
        "Animal Welfare Act 2006, s.4",
        (
            "[causing] unnecessary suffering; causing unnecessary suffering [protected] animal; [causing] animal "
            "cruelty; [causing] cruelty to animal; unnecessary suffering to [protected] animal; causing "
            "[unnecessary] suffering to ~ "
            "(animal|dog|horse|cat|pony|sheep|cattle|puppy|kitten|cow|calf|pig|bird|donkey|rabbit|goat|ewe|lamb|hamster|pet|livestock|pheasant|chicken|hedgehog|tortoise)"
        ),
        "causing unnecessary suffering to a dog",
        "a suffering fan",
    ),
    Offence(
        "failing to meet an animal's needs",
        "animal and wildlife",
        "Animal Welfare Act 2006, s.9",
        (
            "failing to meet [needs of] (animal|animal needs|dog); fail to meet needs of [animals]; neglecting [his]"
            " dog; failing to provide [adequate|clean] (water|bedding|veterinary care); failing to provide clean "
            "water , dry lying areas and care for sick animals; failing to (seek|obtain) veterinary "
            "(care|treatment|attention|advice); (failing|failure) to (ensure|meet|provide for) ~ (needs|welfare) of "
            "~ (animal|dog|cat|horse|pony|cattle|sheep|livestock|pig|puppy|rabbit|bird|pet|goat) [were met]; "
            "(failing|failure) to (ensure|meet) ~ (animal|dog|cat|horse|livestock|pet) needs [were met]; failing to "
            "(provide|give) ~ (care|environment|diet|living conditions) (for|to) ~ "
            "(animal|dog|cat|horse|pony|cattle|sheep|livestock|pig|puppy|rabbit|pet|goat); failing to take ~ steps "
            "to ensure ~ needs [were met]; abandoning (dog|cat|animal|puppy|horse|pet|kitten|rabbit)"
        ),
        "failing to meet the needs of an animal",
        "a needs assessment",
    ),
    Offence(
        "animal fighting",
        "animal and wildlife",
        "Animal Welfare Act 2006, s.8",
        (
            "(animal|dog|cock|badger|cat) fighting; causing (animal fight|dog fighting); dogfighting; cockfighting; "
            "keeping dog for fighting; keeping dogs for use in animal fight"
        ),
        "keeping a dog for fighting",
        "a fighting chance",
    ),
    Offence(
        "dog dangerously out of control",
        "animal and wildlife",
        "Dangerous Dogs Act 1991, s.3",
        (
            "[being] (owner|in charge|owner or person in charge|person in charge|owner or in charge) of dog [which "
            "was] dangerously out of control [causing injury|causing death|in public place|which caused injury|which"
            " caused death]; (owning|having|allowing) dog [to be] dangerously out of control; dog dangerously out of"
            " control [causing injury]; dog out of control [causing injury]; owning dog dangerously out of control "
            "[causing injury]; owner [or person in charge] of dog causing injury while dangerously out of control; "
            "being in charge of dog causing injury; dangerously out of control dog; dangerous dog offence; dangerous"
            " dogs; fail to keep dog under (control|proper control); (owning|being owner of|in charge of|owner "
            "of|owner or person in charge of|person in charge of|having|allowing|keeping) ~ [(that|which) "
            "(was|were|is)] dangerously out of control; (owning|in charge of|owner of|person in charge of|owner or "
            "person in charge of) ~ (that|which) (caused injury|injured ~|killed ~|bit ~) while dangerously out of "
            "control; (allowing|letting) ~ dog to be dangerously out of control; failing to (control|keep control "
            "of) ~ dog"
        ),
        "being the owner of a dog dangerously out of control",
        "a stray dog",
        plain="dog attack",
    ),
    Offence(
        "possessing a banned breed",
        "animal and wildlife",
        "Dangerous Dogs Act 1991, s.1",
        (
            "(possess of|possess) (prohibited dog|banned dog) [without exemption]; keeping XL bully [without "
            "exemption]; having dog bred for fighting; banned breed; (possess of|possess|having) dog to which "
            "section 1 applied; allowing fighting dog in public place without (muzzle|lead); possessing fighting "
            "dog; possessing pit bull type dog"
            "; (possessing|owning|keeping) (prohibited breed|prohibited dog|unregistered XL Bully); "
            "possessing prohibited breed of dog; (possessing|owning) XL Bully [without "
            "(exemption|certificate)]"
        ),
        "keeping an XL Bully without an exemption",
        "a rare breed",
    ),
    Offence(
        "pet abduction",
        "animal and wildlife",
        "Pet Abduction Act 2024, s.1 / s.2",
        "(pet|dog|cat) abduction; abducting (dog|cat|pet); abduction of (dog|cat|pet); dognapping; dog-napping",
        "dog abduction",
        "a pet shop",
    ),
    Offence(
        "hunting a wild mammal with dogs",
        "animal and wildlife",
        "Hunting Act 2004, s.1",
        (
            "illegal [fox|hare] hunting; (fox hunting|foxhunting|stag hunting); hunting fox [with dog]; Hunting Act "
            "[offence]; unlawful hunting; (hunting|illegally hunting) ~ with [pack of] (dogs|hounds|dog)"
        ),
        "hunting a wild mammal with dogs",
        "the hunt for clues",
    ),
    Offence(
        "hare coursing and trespass in pursuit of hares",
        "animal and wildlife",
        "Police, Crime, Sentencing and Courts Act 2022, s.63 / s.64",
        (
            "[being|going] equipped (for|to) (searching|searching for) or pursue hares [with dogs]; hare coursing "
            "[offence]; trespass in pursuit of hare; (trespassing|trespass) [on land|on ~] with intent to (search "
            "for|pursue|search for or pursue|take|hunt) hare [with dogs]; (hunting|coursing|pursuing|searching for) "
            "hares [with dogs]; going equipped to (search for|pursue|search for or pursue) hares"
        ),
        "trespass with intent to pursue hares with dogs",
        "the hare and the tortoise",
    ),
    Offence(
        "poaching (game)",
        "animal and wildlife",
        "Night Poaching Act 1828, s.1; Game Act 1831, s.30",
        (
            "[daytime|night] trespass in pursuit of game; trespassing [by (night|day)] [on land] in [search or] pursuit of "
            "game [with dogs]; [night|daytime] poaching; poaching (deer|fish|game); "
            "trespass [on land] in pursuit of game; trespass in search or pursuit of (game|conies); "
            "(poaching|taking|killing|hunting|shooting) deer [~ without consent|without consent]; entering land in "
            "search [or pursuit] of (deer|game); (taking|killing) ~ (fish|salmon|trout|game|pheasants) "
            "(without|unlawfully|illegally)"
        ),
        "daytime trespass in pursuit of game",
        "a game of darts",
    ),
    Offence(
        "offences against wild birds or protected animals",
        "animal and wildlife",
        "Wildlife and Countryside Act 1981, s.1 / s.9",
        (
            "damaging (bat roost|resting place of bats); egg (collecting|theft); wildlife (crime|offence|and "
            "countryside act); trading in [endangered] species; ivory trading; possession of wild birds; disturbing "
            "badgers; (killing|shooting|poisoning|trapping|injuring|intentionally killing|taking) ~ (buzzard|red "
            "kite|kestrel|hawk|goshawk|sparrowhawk|falcon|peregrine|peregrine falcon|eagle|golden eagle|owl|barn "
            "owl|hen harrier|swan|wild bird|otter|dolphin|raven|gull|seagull|seal); (possessing|possession "
            "of|taking|collecting|stealing|taking or destroying) ~ (eggs of ~ wild bird|wild bird eggs|bird eggs); "
            "(damaging|destroying|disturbing) ~ (nest|nests|bird nest|bat roost|breeding site|resting place)"
        ),
        "killing a wild bird",
        "a wild party",
    ),
    Offence(
        "badger baiting",
        "animal and wildlife",
        "Protection of Badgers Act 1992, s.1 / s.2 / s.3",
        (
            "badger (baiting|digging|persecution|offence); interfering with badger [sett]; [wilfully] killing "
            "badger; cruelly ill-treating badger; (damaging|destroying|obstructing) badger sett; possession of dead "
            "badger; digging [for] badger; (damaging|destroying|interfering with|disturbing) ~ (badger sett|badgers "
            "sett)"
        ),
        "interfering with a badger sett",
        "a badgering reporter",
    ),
    Offence(
        "livestock worrying",
        "animal and wildlife",
        "Dogs (Protection of Livestock) Act 1953, s.1",
        (
            "(livestock|sheep|cattle) (worrying|attack|attacks by dog); owning dog worry [livestock]; dog worrying "
            "[livestock|sheep]; worrying (livestock|sheep)"
        ),
        "owning a dog that worried livestock",
        "a livestock market",
    ),
    Offence(
        "illegal puppy trading",
        "animal and wildlife",
        (
            "Animal Welfare Act 2006, s.13; Animal Welfare (Licensing of Activities Involving Animals) (England) "
            "Regulations 2018"
        ),
        (
            "illegal (puppy farming|puppy trading|puppy breeding|puppy sales|puppy smuggling|dog breeding|breeding "
            "of dogs|sale of puppies); breeding dogs without (licence|dog breeding licence); unlicensed dog "
            "(breeding|breeder); running illegal (puppy farm|dog breeding business); puppy (smuggling|farming); "
            "carrying on licensable activity without licence"
        ),
        "breeding dogs without a licence",
        "a puppy class",
    ),
    Offence(
        "encouragement of terrorism",
        "terrorism and national security",
        "Terrorism Act 2006, s.1",
        (
            "(encouragement of|encouraging|inciting) (terrorism|terrorist acts|acts of terrorism); publishing "
            "statement encouraging [acts of] terrorism; glorifying terrorism; inciting terrorism overseas; making "
            "statement encouraging terrorism"
        ),
        "encouraging terrorism",
        "encouraging words",
    ),
    Offence(
        "dissemination of terrorist publications",
        "terrorism and national security",
        "Terrorism Act 2006, s.2",
        (
            "(disseminating|dissemination of) (terrorist publication|terrorism publication) [with view to "
            "dissemination]; disseminating extremist (material|publications|propaganda); distributing terrorist "
            "publications"
        ),
        "dissemination of a terrorist publication",
        "a publication date",
    ),
    Offence(
        "preparation of terrorist acts",
        "terrorism and national security",
        "Terrorism Act 2006, s.5",
        (
            "preparation of [acts of] [terrorist] acts [of terrorism]; engaging in conduct in preparation [for|of] "
            "terrorist act; preparing terrorist (acts|attack); assisting others to commit acts of terrorism; "
            "engaging in conduct with intention of committing acts of terrorism; intention of committing acts of "
            "terrorism; engaging in conduct in preparation for acts of terrorism; preparing acts of terrorism; "
            "planning terror attack"
        ),
        "engaging in conduct in preparation of terrorist acts",
        "preparing dinner",
        plain="would-be terrorist",
    ),
    Offence(
        "membership of a proscribed organisation",
        "terrorism and national security",
        "Terrorism Act 2000, s.11",
        (
            "(membership of|being member of|belonging to|member of|professing to belong to) (proscribed|banned|"
            "terrorist) (organisation|group); membership of (IRA|UVF|UDA|ISIS|National Action); belonging to "
            "(National Action|IRA|UVF); IRA membership"
        ),
        "belonging to a proscribed organisation",
        "a member of the club",
    ),
    Offence(
        "inviting or expressing support for a proscribed organisation",
        "terrorism and national security",
        "Terrorism Act 2000, s.12 / s.13",
        (
            "(inviting|expressing|inviting or expressing|showing) support for (proscribed|banned|terrorist) "
            "organisation; (displaying|wearing|carrying|wearing or displaying|carrying or displaying) (article|item|"
            "placard) [in support of|supporting|supportive of] proscribed organisation; supporting proscribed "
            "organisation; inviting [for] proscribed organisation; displaying [support for] proscribed "
            "organisation; displaying [supporting] proscribed organisation"
        ),
        "inviting support for a proscribed organisation",
        "a support group",
    ),
    Offence(
        "fundraising for terrorism",
        "terrorism and national security",
        "Terrorism Act 2000, s.15-18",
        (
            "(terrorist|terror|terrorism) (fundraising|fund-raising|financing); funding [purposes of] terrorism; "
            "entering into funding arrangement for [terrorism]; terrorist (property|money laundering|funding "
            "arrangement); making (money|property) available for purposes of terrorism; possession of money for "
            "terrorist purposes"
        ),
        "funding terrorism",
        "a funding round",
    ),
    Offence(
        "possession for terrorist purposes",
        "terrorism and national security",
        "Terrorism Act 2000, s.57",
        (
            "possessing (article|material) (for purpose connected with|for) (terrorism|terrorist purposes); "
            "possession of (article|item) (useful to terrorist|for terrorist purpose|for purpose connected with "
            "terrorism); (possessing|possession of) ~ (articles|article|material|items) for use in terrorism; "
            "possession of ~ articles for ~ terrorist purpose"
        ),
        "possessing material for terrorist purposes",
        "the purpose of the visit",
    ),
    Offence(
        "collecting information useful to a terrorist",
        "terrorism and national security",
        "Terrorism Act 2000, s.58",
        (
            "(collecting|possessing|possession of|recording) (information|document|record) [containing information] "
            "[of kind] [likely to be] useful to (terrorist|person committing or preparing act of terrorism); "
            "collecting information useful to person committing acts of terrorism; possession of document containing"
            " information [likely to be] [useful] for terrorism; collecting information useful [to commit]; "
            "possessing terrorist documents; possession of material useful to terrorist; "
            "(collection|collecting|possession) of ~ (information|document|record) [likely to be] useful (to|for) "
            "(terrorism|terrorist|terrorists|act of terrorism|acts of terrorism); possess ~ (terrorist|terrorism) "
            "(publication|material|manual|documents)"
        ),
        "possession of a document likely to be useful to a terrorist",
        "a useful document",
    ),
    Offence(
        "failing to comply with terrorism notification requirements",
        "terrorism and national security",
        "Counter-Terrorism Act 2008, s.54",
        (
            "breach of [his] (terrorism|terrorist) (notification requirements|notification); breach of [his] "
            "notification requirements under Counter-Terrorism Act; (breach of|breach|fail to comply with) "
            "notification requirements of Counter-Terrorism Act; breach of Counter-Terrorism Act [notification "
            "requirements]; (breach [of]|fail to comply with) ~ ((terrorism|part 4) "
            "notification) (order|requirement); (breach [of]|fail to comply with) ~ notification (order|requirement) under "
            "(Counter Terrorism|Terrorism) Act"
        ),
        "breach of terrorism notification requirements",
        "a counter display",
    ),
    Offence(
        "failing to disclose information about terrorism",
        "terrorism and national security",
        "Terrorism Act 2000, s.38B / s.19",
        (
            "fail to disclose information (about|relating to) [acts of] [terrorism]; withholding information about "
            "(terrorism|terrorist attack|acts of terrorism); having information about acts of terrorism; failing to "
            "disclose terrorist information"
        ),
        "failing to disclose information about acts of terrorism",
        "an information desk",
    ),
    Offence(
        "treason",
        "terrorism and national security",
        "Treason Act 1351; Treason Act 1842, s.2",
        (
            "treason; high treason; Treason Act [offence]; section 2 of Treason Act; having loaded crossbow with "
            "intent to use to injure Sovereign"
        ),
        "treason",
        "a good reason",
    ),
    Offence(
        "assisting a foreign intelligence service",
        "terrorism and national security",
        "National Security Act 2023, s.3",
        (
            "(assisting|helping) (foreign|Russian) (intelligence|intelligence service); preparatory conduct under "
            "National Security Act; National Security Act offence; (foreign interference|obtaining or disclosing "
            "protected information); accepting benefit from foreign intelligence service; spying for (Russia|China|"
            "Iran)"
        ),
        "assisting a foreign intelligence service",
        "a secret service film",
        plain="spying for foreign state",
    ),
    Offence(
        "sabotage under the National Security Act",
        "terrorism and national security",
        "National Security Act 2023, s.12",
        (
            "sabotage [under National Security Act|offence]; committing sabotage; act of sabotage; aggravated arson "
            "on behalf of foreign power; sabotage contrary to National Security Act"
        ),
        "sabotage under the National Security Act",
        "a sabot",
    ),
    Offence(
        "official secrets offences",
        "terrorism and national security",
        "Official Secrets Act 1911, s.1; Official Secrets Act 1989, s.1",
        (
            "(breach of|breach|offence under|contravening) Official Secrets [Act]; Official Secrets [offence]; "
            "[damaging] disclosure of official secrets; (espionage|leaking official secrets|leaking secret "
            "documents); gathering information useful to enemy; communicating information useful to enemy"
        ),
        "breaching the Official Secrets Act",
        "an official opening",
    ),
    Offence(
        "torture or war crimes",
        "terrorism and national security",
        "Criminal Justice Act 1988, s.134; International Criminal Court Act 2001, s.51",
        "torture; committing torture; war crime; crimes against humanity; genocide",
        "war crimes",
        "a tortoise",
        plain="tortured",
    ),
    Offence(
        "participating in the activities of an organised crime group",
        "preparatory and inchoate",
        "Serious Crime Act 2015, s.45",
        (
            "(participating|participation) in [criminal] activities of organised crime (group|gang); directing "
            "[serious] organised crime group; participating in [criminal] activities of OCG; being involved in "
            "(serious organised crime|organised crime); agreeing to do something to further serious organised "
            "crime; organised crime offence"
        ),
        "participating in the activities of an organised crime group",
        "an organised walking group",
    ),
    Offence(
        "encouraging or assisting an offence",
        "preparatory and inchoate",
        "Serious Crime Act 2007, s.44-46",
        (
            "(encouraging or assisting|assisting or encouraging) [commission of] (offence|either-way offence); "
            "incitement; incitement to commit offence; inciting (offence|another to commit offence|crime); "
            "intentionally encouraging or assisting [commission of] offence; intentionally encouraging offence"
        ),
        "encouraging or assisting the commission of an offence",
        "an encouraging start",
    ),
    Offence(
        "conspiracy (general)",
        "preparatory and inchoate",
        "Criminal Law Act 1977, s.1",
        (
            "conspiracy; criminal conspiracy; conspiracy to commit (offence|crime|indictable offence); conspiracy "
            "(offence|charge)"
        ),
        "criminal conspiracy",
        "a conspicuous coat",
    ),
    Offence(
        "attempt (general)",
        "preparatory and inchoate",
        "Criminal Attempts Act 1981, s.1",
        "criminal attempt; attempting to commit (offence|crime|indictable offence)",
        "attempting to commit an offence",
        "an attempted joke",
    ),
    Offence(
        "aiding and abetting",
        "preparatory and inchoate",
        "Accessories and Abettors Act 1861, s.8; Magistrates' Courts Act 1980, s.44",
        (
            "aiding and abetting; aid [,] counsel or procure; aid and abet; aiding or abetting; aiding and abetting "
            "offence; aid, abet, counsel or procure"
        ),
        "aiding and abetting an offence",
        "first aid",
    ),
    Offence(
        "begging",
        "public order",
        "Vagrancy Act 1824, s.3",
        (
            "begging [in public|in public place|in street]; (gathering|collecting) alms; begging offence; Vagrancy "
            "Act offence; sleeping rough offence; being found in enclosed premises [for unlawful purpose]"
        ),
        "begging in a public place",
        "begged for mercy",
    ),
    Offence(
        "unauthorised encampment offences",
        "public order",
        "Criminal Justice and Public Order Act 1994, s.60C",
        (
            "(unauthorised|illegal) encampment [offence]; residing on land without consent [in vehicle|in or with "
            "vehicle]; failing to leave land [when directed]"
        ),
        "residing on land without consent in a vehicle",
        "camping on the beach",
    ),
    Offence(
        "squatting in a residential building",
        "public order",
        "Legal Aid, Sentencing and Punishment of Offenders Act 2012, s.144",
        (
            "squatting in (residential building|residential property|house|property|empty house); living in "
            "residential building as trespasser; squatting offence"
        ),
        "squatting in a residential building",
        "a squat building",
    ),
    Offence(
        "unlicensed scrap metal dealing",
        "theft",
        "Scrap Metal Dealers Act 2013, s.1",
        (
            "operating as [unlicensed] scrap metal (dealer|collector) [without licence]; collecting scrap metal "
            "(without licence|illegally); unlicensed scrap (dealing|dealer|metal dealer); Scrap Metal Dealers Act "
            "offence; scrap metal offence; paying cash for scrap metal"
        ),
        "operating as a scrap metal dealer without a licence",
        "metal scraps",
    ),
    Offence(
        "fly-tipping and waste offences",
        "regulatory",
        "Environmental Protection Act 1990, s.33 / s.34",
        (
            "breach [of] section (110|33|34); [unauthorised|unlawful] (deposit of|depositing|disposing of|keeping) "
            "[controlled|household] waste [without licence|without permit]; failing to (produce|provide) [waste] "
            "transfer notes; failing to hand [his|her|their] household waste to authorised (company|carrier|person) "
            "[or company|or carrier]; fly-tipping [offence]; illegal waste (site|disposal|dumping); operating "
            "regulated facility without permit; failing to comply with [waste] duty of care [for waste]; illegally "
            "(dumping|depositing|disposing of|storing|burning) [controlled] waste; acting as unregistered waste "
            "carrier; (depositing|disposing of) ~ (waste|rubbish|tyres|asbestos); littering; dropping "
            "(litter|cigarette|cigarette butt|cigarette end); throwing litter; (failing|failure|failing to comply) "
            "[in|with] ~ duty of care (for|regarding|in respect of|in relation to) ~ waste; "
            "(transporting|carrying|collecting|transferring) ~ waste without ~ "
            "(licence|registration|permit|registered); (operating|running) ~ illegal (waste site|waste "
            "facility|tip|dump|landfill); failing to (produce|provide|furnish) ~ waste (transfer|carrier) "
            "(notes|documents|licence)"
        ),
        "depositing controlled waste",
        "a waste of water",
        plain=(
            "(dumping|tipping|burying|burning|storing) ~ (waste|rubbish|tyres|asbestos|rubble|litter); "
            "(dumping|tipping|leaving) ~ (bin bag|black bag|refuse sack|rubbish bag|recycling bag|bag of ~ "
            "(rubbish|waste|recycling)|mattress|furniture)"
        ),
    ),
    Offence(
        "environmental permitting offences",
        "regulatory",
        "Environmental Permitting (England and Wales) Regulations 2016, reg.38",
        (
            "breach of [his] environmental [permit] (permit|permitting regulations); causing (pollution|polluting "
            "matter to enter watercourse|water discharge activity); illegal water discharge; causing "
            "[unauthorised|illegal] water discharge [without permit]; discharging (sewage|effluent|slurry) [into "
            "(river|watercourse)]; failing to comply with [conditions of] environmental permit; "
            "(operating|running|carrying on) ~ (waste facility|waste site|regulated facility|waste operation|waste "
            "transfer station|skip business|scrap yard|site|facility) ~ without ~ permit; "
            "(operating|running|operation of|running of|managing|carrying on) [illegal|unpermitted] "
            "regulated [waste] facility; (operating|running|operation of) ~ "
            "(facility|site|operation) otherwise than [under|in accordance with] ~ permit; polluting ~ "
            "(river|stream|brook|beck|watercourse|lake|reservoir|ditch|sea|estuary|canal|controlled waters|inland "
            "freshwaters|surface water|groundwater); discharging ~ into ~ "
            "(river|stream|brook|beck|watercourse|lake|reservoir|ditch|sea|estuary|canal|controlled waters|inland "
            "freshwaters|surface water|groundwater); (causing|allowing|permitting) ~ to (enter|be discharged "
            "into|pollute) ~ (river|stream|brook|beck|watercourse|lake|reservoir|ditch|sea|estuary|canal|controlled "
            "waters|inland freshwaters|surface water|groundwater); breaching ~ permit; causing ~ discharge "
            "(into|to|of) ~ (river|stream|brook|beck|watercourse|lake|reservoir|ditch|sea|estuary|canal|controlled "
            "waters|inland freshwaters|surface water|groundwater); pollution of ~ "
            "(river|stream|brook|beck|watercourse|lake|reservoir|ditch|sea|estuary|canal|controlled waters|inland "
            "freshwaters|surface water|groundwater); pollution offence; water pollution; causing ~ pollution"
        ),
        "operating a waste site without a permit",
        "a parking permit",
    ),
    Offence(
        "health and safety offences",
        "regulatory",
        "Health and Safety at Work etc. Act 1974, s.2 / s.3 / s.33",
        (
            "(breach of|breach) (health and safety at work|health and safety) [act]; health and safety "
            "(offence|breach); gas safety offence; fail to discharge [general] health and safety duty; "
            "(failing|failure) to ensure [, so far as was reasonably practicable ,] ~ (health|safety|welfare|health "
            "and safety|health , safety and welfare) of ~ "
            "(employee|worker|staff|contractor|public|passenger|patient|resident|visitor|user|people|others); "
            "failing to ensure ~ (not|was not) exposed to ~ risk; exposing ~ "
            "(employee|worker|public|contractor|resident|patient|others|people) to ~ risk; (failing|failure) to "
            "protect ~ (workers|employee|contractors|staff|public); (breach of|breach|contravening|fail to comply "
            "with) (improvement|prohibition) notice; (breach of|breach|contravening|fail to comply with) (health and"
            " safety|work at height|safety) (regulations|law|legislation|rules|duties); failing to (carry "
            "out|conduct|make|undertake|complete) ~ risk assessment; failing to (plan|supervise|manage) ~ work; "
            "(illegal|unregistered|unsafe) gas work; carrying out ~ gas work (without|while not) ~ registered; "
            "(failing|failure) to discharge ~ (duty|duties)"
        ),
        "breaching health and safety law",
        "a health club",
    ),
    Offence(
        "fire safety offences",
        "regulatory",
        "Regulatory Reform (Fire Safety) Order 2005, art.32",
        (
            "fire safety (offence|breach|regulations|failings|law|order offence); (breach of|breach|contravening) "
            "regulatory reform fire safety order; fail to provide [adequate] fire risk assessment; fail to comply "
            "with fire (safety|enforcement) notice; failing to (carry out|make|complete|conduct|undertake|have) "
            "[suitable and sufficient|suitable|adequate] fire risk assessment; failing to (provide|maintain|keep) "
            "[adequate] (fire alarm|fire alarms|fire doors|emergency exits|fire exits|emergency routes); "
            "(breaching|breach of|contravening|failing to comply with) fire [safety] "
            "(safety|regulations|legislation|rules|law|laws|order|precautions)"
        ),
        "breaches of fire safety regulations",
        "a fire engine",
    ),
    Offence(
        "food hygiene offences",
        "regulatory",
        "Food Safety and Hygiene (England) Regulations 2013, reg.19",
        (
            "food (hygiene|safety|hygiene regulations) (offence|breach|law offence); placing unsafe food [on "
            "market]; selling food (past use-by date|unfit for human consumption); food offence; (breaching|breach "
            "of|contravening|failing to comply with|fail to comply with) food (safety|hygiene|safety and "
            "hygiene|hygiene and safety) (law|laws|regulations|rules|legislation|standards|requirements); "
            "(selling|displaying|having|exposing for sale|supplying|offering) ~ food (past|beyond|after) ~ (date|use"
            " by date|use - by date); (selling|supplying|serving|offering for sale) (out of "
            "date|mouldy|unsafe|unfit|expired|contaminated) ~ food; (failing|failure) to protect food "
            "[from|against]; (failing|failure) to (keep|maintain|ensure) ~ (clean kitchen|kitchen clean|clean "
            "premises|food premises clean|food premises|premises clean|cleanliness|clean and ~ condition); "
            "(failing|failure) to (control|prevent|put in place ~) ~ (pests|pest|pest "
            "control|rats|mice|rodents|cockroaches|infestation); (failing|failure) to (implement|maintain|put in "
            "place|have) ~ food safety (management system|procedures|system|management procedures); unhygienic "
            "(kitchen|premises|food business)"
        ),
        "food hygiene offences",
        "good dental hygiene",
    ),
    Offence(
        "selling age-restricted goods",
        "regulatory",
        "Licensing Act 2003, s.146; Children and Young Persons Act 1933, s.7; Criminal Justice Act 1988, s.141A",
        (
            "underage sale [of alcohol]; selling age (restricted|restricted goods); allowing sale of alcohol to "
            "child; persistently selling alcohol to children; selling alcohol without licence; selling cigarettes to"
            " under 18s; (selling|sale of|supplying|supply of) ~ (alcohol|knife|blade|bladed "
            "article|tobacco|cigarette|vape|firework|age-restricted goods|age-restricted product) to ~ "
            "(child|minor|year old|teenager|underage|under 18|under 16|under age of 18); underage (sale|sales) of ~ "
            "(alcohol|knife|tobacco|cigarette|vape|firework); buying alcohol for (child|minor|person under 18)"
        ),
        "selling alcohol to a child",
        "a goods train",
    ),
    Offence(
        "illegal tobacco and vapes",
        "regulatory",
        "Tobacco and Related Products Regulations 2016, reg.48",
        (
            "selling [quantity of] illegal (vape|tobacco) [for supply]; illegal (vapes|tobacco|cigarettes); illicit "
            "(tobacco|cigarettes|vapes); tobacco and related products offence; tobacco offence; tobacco products "
            "without health warnings; possession of illicit tobacco for supply; (selling|supplying|possessing) ~ "
            "(tobacco|cigarette|vape) (did not carry|without|not carrying|that did not (carry|comply|have)) ~ "
            "(warnings|labelling|regulations); (selling|supplying|possessing|possession of|sale of|supply of) ~ "
            "(illegal|illicit|non-compliant|smuggled) ~ (tobacco|cigarette|vape); (selling|supplying|possess) ~ "
            "(tobacco|cigarette|vape) [that was] not in (standardised|standard|plain) packaging; "
            "(tobacco|cigarette|vape) in non-standardised packaging"
        ),
        "selling illegal vapes",
        "an illegal turn",
    ),
    Offence(
        "unlicensed security work",
        "regulatory",
        "Private Security Industry Act 2001, s.3",
        (
            "working [as] (unlicensed|unlicenced) (security operative|security guard); unlicensed (door "
            "supervisor|security guard|security operative); (engaging in|working in) licensable conduct without "
            "licence; working without SIA licence; using (fake|forged|false) SIA licence; "
            "(working|acting|operating|employed|engaging) ~ as ~ (door supervisor|doorman|doorwoman|bouncer|security"
            " guard|security operative|security officer|close protection officer|door staff|steward) without ~ "
            "licence; (working|acting) ~ as ~ unlicensed ~ (door supervisor|doorman|bouncer|security guard); "
            "supplying unlicensed security (guards|operatives|staff); working (in|as) security without [SIA] licence"
        ),
        "working as an unlicensed security operative",
        "a security camera",
    ),
    Offence(
        "illegal money lending",
        "regulatory",
        "Financial Services and Markets Act 2000, s.19 / s.23",
        (
            "(illegal|unlicensed|unauthorised) money (lending|lender); (loan sharking|lending money without "
            "licence|lending money without authorisation); operating as illegal money lender; acting as illegal "
            "money lender; unauthorised (consumer credit|regulated activity); carrying (on|out) ~ regulated activity"
            " [without authorisation|while not authorised]"
        ),
        "illegal money lending",
        "a lending library",
        plain="loan shark operation",
    ),
    Offence(
        "drone offences",
        "regulatory",
        "Air Navigation Order 2016, art.94-95",
        (
            "[illegally] flying drone [in] [restricted zone]; drone offence; flying drone without (permission|"
            "reasonably being satisfied flight can safely be made); flying small unmanned aircraft"
        ),
        "flying a drone in a restricted zone",
        "a drone of bees",
    ),
    Offence(
        "human remains offences",
        "homicide",
        "Human Tissue Act 2004, s.5",
        (
            "(possession of|possessing) [stolen] human (remains|tissue); offence under Human Tissue Act; Human "
            "Tissue Act [offence]; unlawful storage of human (tissue|remains); desecrating (corpse|human remains); "
            "removing organs [without consent]"
        ),
        "offences under the Human Tissue Act",
        "a human error",
    ),
    Offence(
        "sexual penetration of a corpse",
        "sexual offences",
        "Sexual Offences Act 2003, s.70",
        (
            "[sexual] penetration of [dead] (corpse|dead body); necrophilia; having sex with (corpse|dead body); "
            "sexual activity with (corpse|dead body)"
        ),
        "sexual penetration of a corpse",
        "a corpse flower",
    ),
    Offence(
        "engaging in controlling another's home for criminal purposes (cuckooing)",
        "modern slavery and immigration",
        "Crime and Policing Act 2026, Part 4 Chapter 2",
        "cuckooing [offence]; (taking over|controlling) ~ home for criminal purposes",
        "controlling another's home for criminal purposes",
        "a cuckoo clock",
    ),
    Offence(
        "child criminal exploitation",
        "modern slavery and immigration",
        "Crime and Policing Act 2026, Part 4 Chapter 1",
        (
            "[child] criminal exploitation [of child]; causing child to commit (offence|crime); exploiting child "
            "for criminal purposes; criminally exploiting (child|young people)"
        ),
        "child criminal exploitation",
        "exploitation of coal",
    ),
    Offence(
        "assault of a retail worker",
        "violence against the person",
        "Crime and Policing Act 2026",
        (
            "[common] assault [by beating] [of] retail worker; assault on worker in retail premises; "
            "(assaulting|assault of|assault on|assault by beating of) retail (worker|assistant|employee); assaulting"
            " (shop worker|shop assistant|shopworker|retail staff|shop staff)"
        ),
        "assault of a retail worker",
        "a retail park",
    ),
    Offence(
        "administering a harmful substance (spiking, 2026 offence)",
        "violence against the person",
        "Crime and Policing Act 2026",
        "(administering|administration of) harmful (substance|thing) [with intent to injure , aggrieve or annoy]",
        "administering a harmful substance",
        "a harmless substance",
    ),
    Offence(
        "taking or recording intimate images without consent (2026 offence)",
        "sexual offences",
        "Sexual Offences Act 2003, s.66AB",
        (
            "taking intimate (photograph|film) [of another] [without consent]; installing equipment to take "
            "intimate (image|photograph); taking intimate (image|photograph) without consent; taking intimate "
            "photograph or film without consent; recording intimate image without consent"
        ),
        "recording an intimate image without consent",
        "taking photographs of a wedding",
    ),
    Offence(
        "Covid regulations breach",
        "regulatory",
        "Health Protection (Coronavirus) Regulations 2020",
        (
            "breach of (coronavirus|Covid) [and] [rules]; coronavirus (breach|offence); participating in gathering "
            "[of more than two people|of more than six people] during lockdown; fail to comply with coronavirus "
            "(restrictions|regulations); leaving home without reasonable excuse; being outside place of living "
            "without reasonable excuse; breaching coronavirus regulations; breach of lockdown rules"
        ),
        "breaching coronavirus regulations",
        "a covid test",
    ),
    Offence(
        "railway trespass and fare offences",
        "regulatory",
        "Regulation of Railways Act 1889, s.5; British Transport Commission Act 1949, s.55",
        (
            "fare (evasion|dodging|evader|dodger); trespass on (railway|railway line); railway "
            "(trespass|offence|byelaw offence); evading [rail|train] fare; travelling (on|by) (train|railway|rail) "
            "(without|with no) [valid] ticket; travelling (on|by) (train|railway|rail) without [previously] paying ~"
            " fare; (avoiding|evading|failing to pay|intent to avoid|intending to avoid|not paying|avoiding payment "
            "of) ~ (rail|train) fare; (entering|boarding) train ~ without [having] [valid] ticket; entering train "
            "for purpose of travelling without ticket; travelling without [valid] ticket; (fail|refuse) to "
            "(produce|show|hand over) [valid] [train] ticket; entering compulsory ticket area without [valid] "
            "ticket; [breach of] railway byelaw; breaching railway byelaws; (trespassing|trespass) on (railway "
            "tracks|train tracks|tracks|railway property|railway land|train line)"
        ),
        "trespass on the railway",
        "a railway museum",
    ),
    Offence(
        "obstructing or assaulting a traffic officer or PCSO",
        "violence against the person",
        "Police Reform Act 2002, s.46; Traffic Management Act 2004, s.10",
        (
            "obstructing [by beating] [of] PCSO [in execution of his duty]; assault by beating of PCSO; assaulting "
            "PCSO; assaulting designated person"
        ),
        "assaulting a PCSO",
        "a traffic jam",
    ),
    Offence(
        "throwing a firework",
        "public order",
        "Explosives Act 1875, s.80; Fireworks Regulations 2004",
        (
            "throwing [lit] firework [in] [street]; firework (offence|throwing); possessing fireworks [place]; "
            "possession of fireworks [in public place]; misuse of fireworks; discharging firework in street"
        ),
        "throwing a firework",
        "a firework display",
    ),
    Offence(
        "possession of pyrotechnics at events",
        "public order",
        "Policing and Crime Act 2017, s.134; Sporting Events (Control of Alcohol etc.) Act 1985, s.2A",
        (
            "(possession of|possessing|having) (flare|pyrotechnic article|pyrotechnic|firework|smoke bomb) at "
            "[designated] (football match|sporting event|football ground|match); possession of pyrotechnic article; "
            "possess flare [designated] football match; possess (pyrotechnic article|pyrotechnic); entering "
            "[football] ground with flare; pyrotechnic offence; (possess|having|taking|lighting|throwing) ~ "
            "(flare|pyrotechnic|pyrotechnic article|smoke bomb|firework) (at|in|into|during) ~ (football "
            "match|sporting event|football ground|stadium)"
        ),
        "possession of a flare at a football match",
        "flared trousers",
    ),
    Offence(
        "assault (Scotland)",
        "Scotland",
        "common law",
        (
            "assault to severe injury [,] permanent disfigurement and (danger of life|permanent impairment); assault"
            " to danger of life; hamesucken; assault ~ to ~ (injury|severe injury|serious injury) [(,|and) "
            "(permanent disfigurement|permanent impairment|disfigurement)] [(,|and|and to) danger (of|to) life]"
        ),
        "assault to severe injury and permanent disfigurement",
        "an injury time goal",
    ),
    Offence(
        "culpable homicide (Scotland)",
        "Scotland",
        "common law",
        "culpable homicide",
        "culpable homicide",
        "a homicide detective",
    ),
    Offence(
        "rape (Scotland)",
        "Scotland",
        "Sexual Offences (Scotland) Act 2009, s.1",
        (
            "rape under Sexual Offences Scotland Act; assault with intent to ravish; assault and rape; rape of "
            "young child; assault with intent to rape and murder"
        ),
        "assault with intent to ravish",
        "a ravishing dress",
    ),
    Offence(
        "sexual assault (Scotland)",
        "Scotland",
        "Sexual Offences (Scotland) Act 2009, s.3",
        (
            "sexual assault on young child; sexual assault by penetration of young child; sexual assault of (young|"
            "older) child; sexual coercion; sexual activity with older child; engaging in sexual activity with "
            "older child"
        ),
        "sexual coercion",
        "a young sexton",
    ),
    Offence(
        "lewd, indecent and libidinous practices (Scotland)",
        "Scotland",
        "common law",
        (
            "lewd [,] and libidinous practice [and practices] [towards child]; lewd (behaviour|practices|and "
            "libidinous); lewd [,] indecent and libidinous; shameless indecency; shamelessly indecent conduct; lewd "
            "and libidinous behaviour; lewd, indecent and libidinous practices; using lewd, indecent and libidinous "
            "practices"
        ),
        "using lewd, indecent and libidinous practices",
        "a lewd joke",
    ),
    Offence(
        "communicating indecently (Scotland)",
        "Scotland",
        "Sexual Offences (Scotland) Act 2009, s.7 / s.24 / s.34",
        (
            "communicating indecently [with young child|with young girl|with young boy|with young person|with older "
            "child|with older girl|with older boy|with older person]; indecent communication [with young child|with "
            "young girl]; causing young child to see indecent (communication|image); causing [person] to see sexual "
            "written communication; communicating indecently with child"
        ),
        "communicating indecently with an older child",
        "an indecent hour",
    ),
    Offence(
        "threatening or abusive behaviour (Scotland)",
        "Scotland",
        "Criminal Justice and Licensing (Scotland) Act 2010, s.38",
        (
            "[behaving] in threatening (or|and) abusive manner [likely to cause fear or alarm]; [behaving] in "
            "abusive and threatening manner; behaving in threatening manner; behaving in abusive manner; section 38 "
            "[offence]; acting in threatening or abusive (manner|way)"
        ),
        "behaving in a threatening or abusive manner",
        "an abusive email",
    ),
    Offence(
        "stalking (Scotland)",
        "Scotland",
        "Criminal Justice and Licensing (Scotland) Act 2010, s.39",
        (
            "section 39 stalking; stalking causing fear or alarm; engaging in course of conduct causing fear or "
            "alarm; course of conduct causing fear and alarm; stalking causing fear and alarm"
        ),
        "stalking causing fear or alarm",
        "a beanstalk",
    ),
    Offence(
        "domestic abuse course of behaviour (Scotland)",
        "Scotland",
        "Domestic Abuse (Scotland) Act 2018, s.1",
        (
            "[engaging in] abusive (course of behaviour|course of conduct) [towards partner]; course of behaviour "
            "[which was abusive of partner]; [engaging in] course of abuse; domestic abuse (offence|course of "
            "behaviour|charge); Domestic Abuse Scotland Act [offence]; course of coercive and controlling behaviour;"
            " [engaging in] course of abusive (behaviour|conduct); [engaging in] course of (behaviour|conduct) [that"
            " was|which was] abusive [of|towards|to] ~ (partner|wife|husband|girlfriend|ex partner|former partner)"
        ),
        "engaging in an abusive course of behaviour",
        "a golf course",
    ),
    Offence(
        "breach of the peace (Scotland)",
        "Scotland",
        "common law",
        (
            "[conduct likely to cause|committing|causing] breach of peace; breach peace; conducting himself in "
            "disorderly manner; breach of peace by [conduct]; behaving in disorderly manner"
        ),
        "breach of the peace",
        "the peace treaty",
    ),
    Offence(
        "theft by housebreaking (Scotland)",
        "Scotland",
        "common law",
        (
            "housebreakings; theft by (housebreaking|house breaking|opening lockfast place); housebreaking [with "
            "intent to steal]; opening lockfast place [with intent to steal]; breaking into lockfast places; "
            "aggravated theft by housebreaking"
        ),
        "housebreaking with intent to steal",
        "a house-broken puppy",
        plain="housebreaker",
    ),
    Offence(
        "assault and robbery (Scotland)",
        "Scotland",
        "common law",
        (
            "assault (and|&) (robbery|rob) [of man]; assault to severe injury and robbery; assault to injury and "
            "robbery; assault with intent and robbery"
        ),
        "assault and robbery",
        "a rubber ball",
    ),
    Offence(
        "wilful fire-raising (Scotland)",
        "Scotland",
        "common law",
        (
            "[wilful|culpable and reckless] (fire-raising|fireraising|fire-setting by culpable); wilfully raising "
            "fire; setting wilful fire; wilful fire-raising to danger of life"
        ),
        "wilful fire-raising",
        "raising money",
        plain="fire-raiser; fireraiser",
    ),
    Offence(
        "culpable and reckless conduct (Scotland)",
        "Scotland",
        "common law",
        (
            "culpable (and|or) reckless (conduct|behaviour|discharge|act); culpably and recklessly driving "
            "[firearm]; reckless (conduct|discharge of firearm|endangerment); recklessly discharging firearm; "
            "reckless discharge of (firearm|gun|shotgun); culpably and recklessly endangering [life|lieges]"
        ),
        "culpable and reckless conduct",
        "a reckless bet",
    ),
    Offence(
        "attempting to defeat the ends of justice (Scotland)",
        "Scotland",
        "common law",
        (
            "(attempting|trying) to (defeat|pervert) (ends|ends and course) of justice; defeating ends of justice; "
            "attempting to defeat justice; perverting ends of justice"
        ),
        "attempting to defeat the ends of justice",
        "the defeat of the team",
    ),
    Offence(
        "possessing a knife (Scotland)",
        "Scotland",
        "Criminal Law (Consolidation) (Scotland) Act 1995, s.47 / s.49",
        (
            "being found in possession of knife without lawful authority; having in public place article with blade "
            "or point; having in public place knife; section 49 knife"
        ),
        "having in a public place a knife",
        "a knife grinder",
    ),
    Offence(
        "indecent images (Scotland)",
        "Scotland",
        "Civic Government (Scotland) Act 1982, s.52 / s.52A",
        (
            "taking or distributing indecent (photographs|images) [of children]; taking [,] making or distributing "
            "indecent (photographs|images) [of children]; taking or permitting to be taken indecent photographs [of "
            "children]; taking or permitting to be taken indecent photograph [or pseudo-photographs] of child; "
            "taking or permitting to be taken or making indecent photograph [of child]; section 52 letter_a"
        ),
        "taking or distributing indecent photographs of children",
        "a decent photograph",
    ),
    Offence(
        "fraud (Scotland)",
        "Scotland",
        "common law",
        (
            "[forming|operating|running|participating in|carrying out|embarking on|pursuing|engaging in] fraudulent "
            "scheme; uttering (forged document|forged cheque|as genuine); fraud by uttering; obtaining by "
            "fraudulent scheme; inducing by fraud"
        ),
        "forming a fraudulent scheme",
        "a colour scheme",
    ),
    Offence(
        "breach of a community protection notice",
        "breach of orders",
        "Anti-social Behaviour, Crime and Policing Act 2014, s.48",
        (
            "(breach of|breach|failing to comply with) [his|her|their] (community protection notice|CPN); CPN "
            "breach; breach terms of (community protection notice|CPN)"
        ),
        "breaching a community protection notice",
        "a notice board",
    ),
    Offence(
        "failing to disclose money laundering",
        "money laundering",
        "Proceeds of Crime Act 2002, s.330",
        (
            "(fail to|failure to) (disclose|report) [knowledge or suspicion of] money laundering; fail to disclose "
            "[suspicious] suspicious activity report; tipping off about money laundering; tipping off offence; "
            "prejudicing [money laundering] investigation; (breach of|breach|contravening) money laundering "
            "regulations"
        ),
        "failing to disclose money laundering",
        "money trees",
    ),
    Offence(
        "importation of firearms",
        "possession of weapons",
        "Customs and Excise Management Act 1979, s.170",
        (
            "(importing|importation of) [prohibited] (firearm|weapon); gun (smuggling|importation); fraudulent "
            "evasion of prohibition on firearms; smuggling firearms into UK"
        ),
        "importing firearms",
        "an important gun dog",
    ),
    Offence(
        "possessing a firearm",
        "possession of weapons",
        "Firearms Act 1968",
        (
            "(possess of|possess|having) (firearm|gun|rifle); firearm possession; gun possession; unlawful "
            "possession of gun; being in possession of gun; having unlawful possession of firearm"
        ),
        "possessing a firearm",
        "the starting gun",
        plain="gunman; gun crime",
    ),
    Offence(
        "public order offence",
        "public order",
        "Public Order Act 1986",
        (
            "public order (offence|act offence|act|charge|crime); breach of public order act; committing public "
            "order offence; (non-aggravated|serious) public order offence; contravention of public order act; "
            "offences under Public Order Act"
        ),
        "a public order offence",
        "a public tender",
    ),
    Offence(
        "fishing without a licence",
        "animal and wildlife",
        "Salmon and Freshwater Fisheries Act 1975, s.27",
        (
            "fishing without [having] [valid] [rod] licence; unlicensed (fishing|angling); illegal fishing; (fishing|angling) illegally; "
            "illegally fishing; fishing "
            "with unlicensed (rod|instrument); fishing for freshwater fish [with unlicensed fishing instrument]; "
            "fishing during close season; (keeping|retaining|taking) ~ (fish|salmon|bass|lobster|eels) (out of "
            "season|during close season|under minimum size|without licence); fishing without ~ licence; fishing ~ in"
            " close season; (landing|taking|possessing) undersized ~ (lobster|crab|fish|shellfish)"
        ),
        "fishing without a rod licence",
        "a fishing boat",
    ),
    Offence(
        "breach of firearm or shotgun certificate conditions",
        "possession of weapons",
        "Firearms Act 1968, s.1(2) / s.2(2)",
        (
            "breach of [his] [terms of] [his] firearm certificate; fail to secure shotgun [safely]; fail to comply "
            "with conditions [his] firearm certificate; (fail to|failure to) store firearms in accordance with "
            "certificate; breach of conditions of (firearm|shotgun) certificate; non-compliance with condition of "
            "(firearm|shotgun) certificate; failing to comply with conditions of firearm certificate"
        ),
        "failing to comply with the conditions of a firearm certificate",
        "a certificate of merit",
    ),
    Offence(
        "false tachograph records",
        "driving offences",
        "Transport Act 1968, s.99",
        (
            "making [false] [false] tachograph [record]; false tachograph (record|entries); tachograph (offence|"
            "fraud|record offence); driver hours offence; exceeding driver hours; making false entry on tachograph; "
            "permitting use of falsified tachograph record"
        ),
        "making a false tachograph record",
        "a false economy",
    ),
    Offence(
        "obtaining leave to remain by deception",
        "modern slavery and immigration",
        "Immigration Act 1971, s.24A",
        (
            "(obtaining|seeking to obtain) (leave to remain|leave to enter) [in UK] by deception; seeking leave to "
            "remain (in UK by|by) deceptive means; deception to obtain leave to remain; immigration deception; "
            "obtaining leave by deception"
        ),
        "obtaining leave to remain by deception",
        "the remaining leaves",
    ),
    Offence(
        "failing to keep accounting records",
        "fraud and forgery",
        "Companies Act 2006, s.386 / s.387",
        (
            "fail to (co-operate|cooperate) with liquidator; (fail to|failure to) deliver company records; fail to "
            "deliver up books [to liquidator]; fail to file [company] accounts; (failing|failure) to "
            "(keep|maintain|preserve|deliver up|provide) ~ (accounting records|company records|books and "
            "records|records)"
        ),
        "failing to keep adequate accounting records",
        "records of the weather",
    ),
    Offence(
        "embezzlement (Scotland)",
        "Scotland",
        "common law",
        "embezzlement; embezzling [money|cash]; formed scheme to embezzle",
        "embezzling money",
        "an embellished frame",
    ),
    Offence(
        "reset (Scotland)",
        "Scotland",
        "common law",
        (
            "reset of (stolen|property|goods|vehicle|car|motor vehicle|cash|stolen goods|stolen property); reset "
            "theft; reset"
        ),
        "reset of stolen goods",
        "a sunset",
    ),
    Offence(
        "withholding information (Northern Ireland)",
        "offences against justice",
        "Criminal Law Act (Northern Ireland) 1967, s.5",
        (
            "withholding [of] information [about] [police]; fail to give information (to police about murder|to "
            "police about offence); withholding evidence"
        ),
        "withholding information",
        "withheld rent",
    ),
    Offence(
        "pesticide offences",
        "animal and wildlife",
        (
            "Plant Protection Products (Sustainable Use) Regulations 2012; Natural Environment and Rural "
            "Communities Act 2006, s.43"
        ),
        (
            "(possess|possess of) [unapproved] (pesticide|poison); pesticide (offence|act offence|misuse); fail to "
            "store pesticide [safely]; unlawful storage of pesticide; possession of banned pesticide"
        ),
        "possession of a banned pesticide",
        "a pestle and mortar",
    ),
    Offence(
        "breach of a public spaces protection order",
        "breach of orders",
        "Anti-social Behaviour, Crime and Policing Act 2014, s.67",
        (
            "(breach of|breach|failing to comply with) (public spaces protection order|PSPO); PSPO breach; fail to "
            "(surrender|stop drinking) alcohol in controlled area; breach (terms|conditions) of PSPO"
        ),
        "breaching a public space protection order",
        "a space shuttle",
    ),
    Offence(
        "breach of a conditional discharge",
        "breach of orders",
        "Sentencing Act 2020, s.81",
        (
            "breach of [his] [previous] (conditional discharge|conditional discharge order); committing offence "
            "during [period of] conditional discharge; offending (during|in breach of) conditional discharge; "
            "conditional discharge breach; commission of further offence during period of conditional discharge; "
            "breaching conditional discharge"
        ),
        "breach of a conditional discharge",
        "a conditional offer",
    ),
    Offence(
        "hijacking (Northern Ireland)",
        "theft",
        "Criminal Jurisdiction Act 1975, s.2",
        "hijacking [of] [motor|vehicle|car]; [vehicle|car] hijacking",
        "hijacking a vehicle",
        "high jacks",
    ),
    Offence(
        "assault with intent to commit rape",
        "sexual offences",
        "Offences against the Person Act 1861",
        (
            "[common] assault with (intent|intention) to (commit rape|rape); assault [on woman|of woman] with intent"
            " to rape; assault to rape; assault intending to rape; assaulting ~ with (intent|intention) to "
            "(rape|commit rape)"
        ),
        "assault with intent to rape",
        "intent to paint",
    ),
    Offence(
        "houses in multiple occupation offences",
        "regulatory",
        "Housing Act 2004, s.72",
        (
            "(running|operating|managing) (unlicensed HMO|unlicensed house in multiple occupation|unlicensed house "
            "of multiple occupation); HMO (offence|regulations|breach); breach of HMO (regulations|licence); illegal"
            " (eviction|evicting); failing to license (house in multiple occupation|HMO); (fail to comply "
            "with|breach of|breaching) ~ housing (improvement notice|act notice|notice); "
            "(running|operating|managing|letting|having control of|controlling) ~ (unlicensed HMO|unlicensed house "
            "in multiple occupation|HMO without licence|house in multiple occupation without licence|unlicensed ~ "
            "property|property without ~ licence); (breach of|breaching|fail to comply with) ~ (HMO|management) "
            "(regulations|conditions); (failing|failure) to (comply with|meet) HMO; unlawful eviction; unlawfully "
            "evicting"
        ),
        "running an unlicensed HMO",
        "a multiple choice test",
    ),
    Offence(
        "unlicensed medicines offences",
        "regulatory",
        "Human Medicines Regulations 2012, reg.46 / reg.47 / reg.255",
        (
            "illegal supply of [unlicensed] [prescription-only] (medicine|medicinal products); possess unlicensed "
            "medicine [without prescription]; human medicines (offence|regulations|regulations offence); (breach of|"
            "breach|contravening) human medicines regulations; medicines offence; unlicensed medicines"
            "; (illegal|unlawful) (sale|supply|sale and supply) [online] of (prescription "
            "only|unlicensed|unauthorised) (medicine|medicinal product); (selling|supplying|possessing) "
            "(prescription only|unlicensed|unauthorised) (medicine|medicinal product); (selling|supplying|possessing|"
            "possession of) [a] (medicine|medicinal product|prescription only medicine) [without [a] prescription|with "
            "intent to supply]"
        ),
        "possessing unlicensed medicines",
        "cough medicine",
    ),
    Offence(
        "merchant shipping offences",
        "regulatory",
        "Merchant Shipping Act 1995",
        (
            "conduct endangering (ship|vessel|structures or individuals|ships , structures or individuals|ships "
            "structures or individuals|lives at sea); fail to keep [proper] lookout; breach of merchant shipping "
            "[act]; merchant shipping (offence|act offence|regulations); (gross negligence|endangering life) at "
            "sea; endangering (ship|vessel|life at sea); breaching merchant shipping regulations"
            "; carrying (more|too many) passengers [than (permitted|allowed|licensed)]; failing to "
            "(carry|provide) [enough|sufficient] (lifejacket|life jacket|liferaft|lifesaving appliance); "
            "(running|operating) (uncertificated|unlicensed) [charter] (boat|vessel); (operating|running) "
            "[vessel|boat|ship] without [valid] (safe manning document|passenger certificate|safety "
            "certificate); [having] no (safe manning document|passenger certificate); (unsafe operation "
            "of|failing to ensure safe operation of) (ship|vessel|boat); being master of ship while over "
            "limit; breaching collision regulations"
        ),
        "conduct endangering ships",
        "a shipping forecast",
    ),
    Offence(
        "obtaining credit as an undischarged bankrupt",
        "fraud and forgery",
        "Insolvency Act 1986, s.360",
        (
            "obtaining credit (while) [being] (undischarged bankrupt|bankrupt); (bankruptcy|insolvency|"
            "insolvency act) offence; disposal of property [by] bankrupt; fail to disclose property [to official "
            "receiver]; (fail to|failure to) disclose all property to official receiver; concealing property from "
            "official receiver"
        ),
        "obtaining credit while bankrupt",
        "a credit to the team",
    ),
    Offence(
        "animal welfare offences",
        "animal and wildlife",
        "Animal Welfare Act 2006",
        (
            "animal (welfare|welfare act) (offence|breach|charge); offence (under|of) Animal Welfare Act; breach "
            "[animal welfare] animal welfare; animal health offence; animal welfare; animal offence"
            "; other animal welfare offence"
        ),
        "animal welfare offences",
        "welfare benefits",
    ),
)
