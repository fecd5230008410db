"""Words that stand around a name and tell what its bearer is: officer, court, lawyer, official, victim or defendant.

All are lower case without full stops; where an entry has several words they are joined by one space.
"""

from typing import Final


def _entries(*groups: str) -> frozenset[str]:
    """Entries of groups whose members are separated by semicolons."""
    return frozenset(entry.strip() for group in groups for entry in group.split(";"))


_BASE_RANKS: Final = (
    "constable; detective constable; det constable; det con; det cons; detective con; dc; pc; wpc; police constable; "
    "sergeant; sgt; serjeant; detective sergeant; det sergeant; det sgt; detective sgt; ds; ps; police sergeant; "
    "inspector; insp; detective inspector; det inspector; det insp; detective insp; di; police inspector; chief "
    "inspector; ch insp; ch inspector; chief insp; ch/insp; ci; detective chief inspector; det chief inspector; det "
    "chief insp; det ch insp; det ch inspector; detective chief insp; dci; superintendent; supt; detective "
    "superintendent; det superintendent; det supt; detective supt; dsupt; d/supt; chief superintendent; ch supt; chief "
    "supt; ch superintendent; detective chief superintendent; det chief superintendent; det chief supt; det ch supt; "
    "detective chief supt; dcs; commander; assistant chief constable; acc; deputy chief constable; dcc; chief "
    "constable; assistant commissioner; deputy assistant commissioner; deputy commissioner; commissioner"
)
_RANK_PREFIXES: Final = ("acting", "temporary", "temp", "a/", "t/", "retired", "former")

#: Nouns for an officer who is not named.
OFFICER_NOUNS: Final = frozenset(
    "detective constable sergeant officer policeman policewoman pcso inspector superintendent cop".split()
)
#: Ranks and roles of police and other investigators, before a name.
OFFICER_RANKS: Final[frozenset[str]] = (
    _entries(_BASE_RANKS)
    | frozenset(
        prefix + rank if prefix.endswith("/") else f"{prefix} {rank}"
        for rank in _entries(_BASE_RANKS)
        for prefix in _RANK_PREFIXES
    )
    | _entries(
        "special constable; trainee detective constable; pcso; "
        "police community support officer; community support officer; police staff investigator; psi; "
        "investigating officer; officer in the case; officer in case; officer in charge; oic; senior investigating "
        "officer; sio; deputy senior investigating officer; lead investigator; case officer; lead officer; disclosure "
        "officer; family liaison officer; safer neighbourhood officer; neighbourhood officer; neighbourhood beat "
        "manager; beat manager; beat officer; rural crime officer; wildlife crime officer; wildlife officer; roads "
        "policing officer; traffic officer; firearms officer; response officer; dog handler; police dog handler; crime "
        "scene investigator; scenes of crime officer; forensic investigator; forensic collision investigator; "
        "collision investigator; financial investigator; accredited financial investigator; civilian investigator; "
        "investigation officer; investigator; senior investigator; investigations manager; operations manager; branch "
        "operations manager; senior officer; officer; arresting officer; detective; special sergeant; special "
        "inspector; special superintendent; sc; tdc; tdi; tds; adi; ads; adc; tdci; adci; a/ds; a/di; a/dci; t/ds; "
        "t/di; t/dci; t/dc; det; dcons; dsgt; d/sgt; dinsp; d/insp; d/ch/insp; d/con; trading standards officer; "
        "senior trading standards officer; fraud investigator; enforcement officer; border force officer; immigration "
        "officer; chief immigration officer; prison officer; probation officer; police officer; road policing "
        "sergeant; community sergeant; custody sergeant; desk sergeant; force solicitor; chief officer; regional head "
        "of investigation"
    )
)

#: Titles of those who sit in judgment, before a name.
COURT_TITLES: Final[frozenset[str]] = _entries(
    "judge; his honour; her honour; his honour judge; her honour judge; hhj; hh judge; hh; recorder; the recorder; mr "
    "recorder; mrs recorder; ms recorder; miss recorder; assistant recorder; honorary recorder; recorder of london; "
    "recorder of manchester; recorder of birmingham; recorder of liverpool; recorder of leeds; recorder of bristol; "
    "recorder of cardiff; recorder of nottingham; recorder of sheffield; recorder of leicester; recorder of newcastle; "
    "recorder of preston; recorder of belfast; common serjeant; the common serjeant; mr justice; mrs justice; ms "
    "justice; miss justice; lord justice; lady justice; the honourable mr justice; the honourable mrs justice; the "
    "honourable ms justice; the hon mr justice; the hon mrs justice; the hon ms justice; lord chief justice; the lord "
    "chief justice; lady chief justice; lord justice clerk; lord justice general; lord president; master of the rolls; "
    "lord; lady; lord commissioner; sheriff; sheriff principal; summary sheriff; temporary sheriff; resident judge; "
    "trial judge; crown court judge; circuit judge; senior circuit judge; deputy circuit judge; high court judge; "
    "temporary judge; deputy judge; district judge; deputy district judge; dj; ddj; senior district judge; chief "
    "magistrate; deputy chief magistrate; magistrate; the magistrate; presiding magistrate; lead magistrate; "
    "stipendiary magistrate; justice of the peace; jp; chairman of the bench; chair of the bench; chairwoman of the "
    "bench; bench chairman; bench chair; presiding justice; judge advocate; assistant judge advocate; judge advocate "
    "general; vice judge advocate general; sentencing judge; employment judge; tribunal judge; traffic commissioner; "
    "deputy traffic commissioner; legal adviser; legal advisor; court clerk; clerk"
)

#: Words right after a name, or in its apposition, that make its bearer a lawyer.
LAWYER_WORDS: Final[frozenset[str]] = _entries(
    "prosecuting; defending; mitigating; representing; defended; in mitigation; who prosecuted; who defended; who was "
    "prosecuting; who was defending; who represented; who mitigated; for the prosecution; for the crown; for the "
    "defence; for the defendant; for the defendants; for the cps; for prosecution; for defence; for crown; on behalf "
    "of the crown; on behalf of the prosecution; on behalf of the cps; on behalf of the defence; on behalf of the "
    "defendant; acting for; appearing for; appeared for; prosecutor; the prosecutor; prosecution counsel; prosecution "
    "barrister; prosecution lawyer; prosecuting counsel; prosecuting barrister; prosecuting solicitor; crown counsel; "
    "defence counsel; defence barrister; defence solicitor; defence lawyer; defence advocate; defence agent; defence "
    "qc; defence kc; defending counsel; defending barrister; kc; qc; k c; q c; king's counsel; queen's counsel; "
    "solicitor; solicitor advocate; solicitor-advocate; barrister; counsel; junior counsel; leading counsel; lawyer; "
    "advocate; advocate depute; advocate-depute; depute fiscal; fiscal; fiscal depute; procurator fiscal; procurator "
    "fiscal depute; depute procurator fiscal; attorney; duty solicitor; duty lawyer; opening the case; opening the "
    "prosecution case; outlining the case; outlining the facts; outlining the prosecution case; instructed by; of "
    "counsel; higher court advocate; crown advocate; associate prosecutor; treasury counsel"
)

#: Words before or after a name that make its bearer a spokesperson or office holder.
OFFICIAL_WORDS: Final[frozenset[str]] = _entries(
    "spokesman; spokeswoman; spokesperson; police spokesman; police spokeswoman; press officer; media officer; crown "
    "prosecutor; senior crown prosecutor; specialist prosecutor; senior specialist prosecutor; district crown "
    "prosecutor; senior district crown prosecutor; deputy chief crown prosecutor; chief crown prosecutor; unit head; "
    "senior prosecutor; reviewing lawyer; specialist lawyer; senior lawyer; cps lawyer; cps prosecutor; director of "
    "public prosecutions; dpp; attorney general; solicitor general; lord advocate; head of; deputy head; regional "
    "head; national head; branch commander; deputy branch commander; regional manager; area manager; station manager; "
    "watch manager; group manager; crew manager; fire investigator; chief fire officer; assistant chief fire officer; "
    "fire officer; senior operations manager; operations director; director; deputy director; assistant director; "
    "regional director; managing director; executive director; director general; director-general; director of; chief "
    "executive; deputy chief executive; ceo; chief operating officer; chief executive officer; chair; chairman; "
    "chairwoman; chairperson; deputy chairman; vice chairman; vice-chairman; president; vice president; "
    "vice-president; secretary; general secretary; permanent secretary; home secretary; justice secretary; foreign "
    "secretary; health secretary; transport secretary; secretary of state; minister; prime minister; first minister; "
    "justice minister; policing minister; security minister; safeguarding minister; victims minister; prisons "
    "minister; shadow minister; under secretary; victims' commissioner; victims commissioner; children's commissioner; "
    "information commissioner; charity commissioner; domestic abuse commissioner; police and crime commissioner; "
    "deputy police and crime commissioner; crime commissioner; pcc; dpcc; police fire and crime commissioner; pfcc; "
    "mayor; lord mayor; deputy mayor; metro mayor; leader; deputy leader; council leader; leader of the council; "
    "councillor; county councillor; parish councillor; cllr; clr; alderman; cabinet member; portfolio holder; "
    "executive member; lead member; mp; msp; mla; mep; peer; baroness; baron; manager; senior manager; general "
    "manager; service manager; project manager; programme manager; team manager; team leader; executive officer; "
    "welfare officer; environmental health officer; principal trading standards officer; trading standards manager; "
    "environment manager; licensing officer; rspca inspector; sspca inspector; chief inspector of; coroner; senior "
    "coroner; assistant coroner; area coroner; deputy coroner; pathologist; home office pathologist; forensic "
    "pathologist; professor; prof; emeritus professor; doctor; dr; gp; consultant; consultant psychiatrist; "
    "psychiatrist; forensic psychiatrist; psychologist; surgeon; toxicologist; expert; scientist; forensic scientist; "
    "reverend; rev; revd; the rev; canon; bishop; archbishop; archdeacon; vicar; imam; rabbi; headteacher; head "
    "teacher; headmaster; headmistress; principal; vice principal; chancellor; vice-chancellor; governor; prison "
    "governor; ambassador; high commissioner; campaigner; founder; co-founder; patron; trustee; chief adviser; "
    "adviser; advisor; policy adviser; analyst; coordinator; co-ordinator; ombudsman; registrar; lieutenant; lt; "
    "captain; capt; major; maj; colonel; col; lieutenant colonel; lt col; brigadier; general; gen; corporal; cpl; "
    "lance corporal; wing commander; squadron leader; flight lieutenant; group captain; warrant officer; admiral; "
    "reporter; journalist; editor"
)

#: Titles of courtesy before a name.
HONORIFICS: Final[frozenset[str]] = _entries(
    "mr; mrs; ms; miss; mx; master; sir; dame; madam; messrs; mister; mssrs; mesdames; misses; mme; monsieur; the hon; "
    "hon; rt hon; the right honourable; the rt hon"
)

#: Letters after a name.
POST_NOMINALS: Final[frozenset[str]] = _entries(
    "obe; mbe; cbe; kbe; dbe; gbe; kcb; dcb; cb; cmg; kcmg; dcmg; cvo; lvo; mvo; kcvo; dcvo; qpm; kpm; qfsm; kfsm; "
    "qam; kam; qvrm; qgm; gm; gc; vc; bem; dl; jp; kc; qc; mp; msp; mla; mep; phd; dphil; md; mbchb; mrcp; frcp; frcs; "
    "frcpsych; mrcpsych; frcpath; llb; llm; ba; bsc; msc; mba; frs; frsa; fca; aca; cpfa; cpsychol; esq; jr; sr; jnr; "
    "snr"
)

#: Words that make the name beside them a victim's.
VICTIM_WORDS: Final[frozenset[str]] = _entries(
    "victim; victims; complainant; complainants; the late; late; widow; widower; widowed; deceased; the deceased; "
    "murder victim; crash victim; rape victim; fraud victim; stabbing victim; survivor; survivors; bereaved; injured "
    "party; aggrieved; loved one; loved ones; in memory of; tribute to; tributes to; paid tribute to; death of; deaths "
    "of; murder of; murders of; killing of; killings of; manslaughter of; attempted murder of; unlawful killing of; "
    "body of; family of; parents of; mother of; father of; memory of; rape of; attack on; robbery of; kidnap of; abuse "
    "of; stabbing of; shooting of; died; was killed; were killed; who was killed; who died; was murdered; were "
    "murdered; was stabbed; was shot; was pronounced dead; lost his life; lost her life; lost their life; lost their "
    "lives; suffered fatal injuries; justice for"
)

#: Singular nouns and adjectives that describe a defendant in newspaper prose.
DEFENDANT_NOUNS: Final[frozenset[str]] = _entries(
    # People
    "man; woman; boy; girl; teenager; teen; youth; youngster; juvenile; child; schoolboy; schoolgirl; adult; person; "
    "male; female; lad; pensioner; oap; grandad; granddad; grandfather; great-grandfather; grandmother; gran; "
    "grandparent; father; mother; dad; mum; mam; parent; stepfather; stepdad; stepmother; stepson; stepdaughter; "
    "father-of-one; father-of-two; father-of-three; father-of-four; father-of-five; mother-of-one; mother-of-two; "
    "mother-of-three; mother-of-four; mother-of-five; dad-of-one; dad-of-two; dad-of-three; dad-of-four; mum-of-one; "
    "mum-of-two; mum-of-three; mum-of-four; husband; wife; ex-husband; ex-wife; partner; ex-partner; boyfriend; "
    "girlfriend; ex-boyfriend; ex-girlfriend; fiance; fiancé; fiancee; fiancée; lover; son; daughter; brother; sister; "
    "twin; uncle; aunt; nephew; niece; cousin; neighbour; friend; lodger; tenant; flatmate; housemate; bachelor; "
    "single; unemployed; jobless; homeless; retired; married; self-employed; disabled; elderly; local; foreign "
    "national; asylum seeker; illegal immigrant; immigrant; migrant; refugee; tourist; visitor; resident; homeowner; "
    # Offenders
    "driver; drink-driver; drink driver; drug-driver; drug driver; motorist; motorcyclist; biker; rider; cyclist; "
    "lorry driver; hgv driver; van driver; taxi driver; cab driver; cabbie; minicab driver; bus driver; coach driver; "
    "delivery driver; getaway driver; hit-and-run driver; disqualified driver; banned driver; dangerous driver; uber "
    "driver; tanker driver; train driver; speeder; burglar; serial burglar; prolific burglar; housebreaker; thief; car "
    "thief; bike thief; serial thief; prolific thief; sneak thief; pickpocket; shoplifter; prolific shoplifter; "
    "robber; armed robber; bank robber; mugger; carjacker; hijacker; looter; dealer; drug dealer; drugs dealer; street "
    "dealer; cannabis dealer; cocaine dealer; heroin dealer; crack dealer; county lines dealer; supplier; drug "
    "supplier; pusher; drug trafficker; trafficker; people trafficker; human trafficker; sex trafficker; courier; drug "
    "courier; cash courier; mule; drug mule; money mule; runner; drug runner; importer; smuggler; people smuggler; "
    "drug smuggler; grower; cannabis grower; cannabis farmer; gardener; producer; user; drug user; addict; drug "
    "addict; heroin addict; gambling addict; alcoholic; drunk; drinker; fraudster; serial fraudster; benefit "
    "fraudster; romance fraudster; courier fraudster; benefit cheat; cheat; conman; con man; con-man; conwoman; con "
    "artist; scammer; swindler; trickster; distraction thief; rogue trader; cowboy builder; embezzler; money "
    "launderer; launderer; forger; counterfeiter; blackmailer; extortionist; hacker; cyber criminal; cybercriminal; "
    "imposter; impostor; hoaxer; loan shark; tax cheat; tax evader; rapist; serial rapist; sex offender; sex attacker; "
    "sex predator; sexual predator; sex pest; sex beast; paedophile; pedophile; paedo; child rapist; child sex "
    "offender; child abuser; abuser; groper; molester; pervert; voyeur; flasher; peeping tom; upskirter; groomer; "
    "predator; pimp; brothel keeper; bully; stalker; harasser; obsessive; domestic abuser; wife beater; killer; "
    "murderer; double murderer; murderess; serial killer; assassin; hitman; attacker; knife attacker; acid attacker; "
    "assailant; aggressor; stabber; knifeman; knife man; knifewoman; gunman; shooter; sniper; bomber; bombmaker; "
    "terrorist; extremist; neo-nazi; nazi; white supremacist; jihadist; islamist; arsonist; firestarter; firebug; "
    "fire-raiser; vandal; graffiti vandal; thug; lout; yob; hooligan; football hooligan; rioter; protester; activist; "
    "troublemaker; kidnapper; captor; torturer; slave master; slavemaster; modern slaver; gangmaster; gangster; gang "
    "member; gang boss; gang leader; ringleader; boss; mastermind; kingpin; drug lord; drugs lord; drug baron; drugs "
    "baron; crime boss; crime lord; right-hand man; henchman; enforcer; footsoldier; foot soldier; associate; "
    "accomplice; pal; mate; buddy; associate; sidekick; protege; co-conspirator; conspirator; co-accused; lookout; middleman; broker; quartermaster; armourer; "
    "offender; repeat offender; persistent offender; prolific offender; serial offender; career criminal; defendant; "
    "co-defendant; accused; suspect; convict; criminal; crook; culprit; wrongdoer; villain; lawbreaker; recidivist; "
    "inmate; prisoner; detainee; fugitive; absconder; escapee; poacher; hare courser; fly-tipper; fly tipper; "
    "flytipper; litterer; nuisance neighbour; trespasser; intruder; prowler; squatter; tout; hater; racist; troll; "
    "perjurer; liar; fantasist; monster; "
    # Occupations
    "landlord; landlady; businessman; businesswoman; entrepreneur; tycoon; teacher; teaching assistant; tutor; music "
    "teacher; lecturer; student; pupil; apprentice; trainee; nurse; nursery nurse; nursery worker; childminder; nanny; "
    "carer; care worker; care assistant; care home worker; support worker; social worker; youth worker; dentist; "
    "pharmacist; chemist; paramedic; midwife; physiotherapist; osteopath; masseur; optician; vet; plumber; builder; "
    "electrician; carpenter; joiner; bricklayer; plasterer; decorator; painter; roofer; scaffolder; tiler; labourer; "
    "mechanic; engineer; technician; welder; fitter; handyman; tradesman; contractor; developer; farmer; farm worker; "
    "farmhand; gamekeeper; fisherman; skipper; trawlerman; sailor; soldier; ex-soldier; squaddie; marine; veteran; "
    "guardsman; airman; policeman; policewoman; prison guard; security guard; guard; bouncer; doorman; fireman; "
    "firefighter; traffic warden; postman; postmaster; sub-postmaster; postwoman; accountant; bookkeeper; banker; bank "
    "worker; cashier; financial adviser; receptionist; administrator; shop manager; company director; executive; "
    "treasurer; politician; priest; pastor; clergyman; choirmaster; organist; scout leader; scoutmaster; coach; "
    "football coach; footballer; boxer; jockey; athlete; cricketer; rugby player; referee; trainer; instructor; "
    "driving instructor; pilot; chef; cook; waiter; waitress; barman; barmaid; baker; butcher; shopkeeper; shop owner; "
    "shop worker; shop assistant; takeaway owner; takeaway worker; restaurateur; restaurant owner; publican; pub "
    "landlord; hotelier; hairdresser; barber; beautician; cleaner; housekeeper; window cleaner; caretaker; janitor; "
    "factory worker; warehouse worker; worker; employee; ex-employee; employer; salesman; saleswoman; car salesman; "
    "market trader; trader; stallholder; scrap dealer; antiques dealer; art dealer; jeweller; gun dealer; arms dealer; "
    "firearms dealer; dog breeder; breeder; dog owner; horse owner; owner; operator; skip hire boss; haulier; trucker; "
    "lorryman; photographer; cameraman; actor; singer; musician; rapper; comedian; artist; model; tv presenter; "
    "presenter; broadcaster; author; writer; youtuber; influencer; estate agent; letting agent; property developer; "
    "researcher; academic; programmer; it worker; it consultant; civil servant; council worker; council employee; "
    "volunteer; charity worker; charity boss; fundraiser; undertaker; funeral director; housewife; househusband; "
    "prostitute; escort; sex worker; drifter; rough sleeper; beggar; traveller; former soldier; former teacher; former "
    "police officer; ex-police officer; ex-policeman; ex-teacher; millionaire; fan; football fan; supporter"
)

#: Words that mean several defendants, with the number they imply (0: several).
GROUP_NOUNS: Final[dict[str, int]] = {
    noun: number
    for number, nouns in (
        (2, "pair duo couple twosome twins partnership double-act husband-and-wife"),
        (3, "trio threesome triplets"),
        (4, "quartet foursome"),
        (5, "quintet fivesome"),
        (6, "sextet"),
        (7, "septet"),
        (8, "octet"),
        (12, "dozen"),
        (
            0,
            "men women boys girls teenagers teens youths youngsters juveniles children schoolboys schoolgirls adults "
            "people persons males females lads pensioners fathers mothers parents grandparents husbands wives sons "
            "daughters brothers sisters siblings cousins uncles nephews friends neighbours colleagues gang gangs "
            "group groups crew crews mob network ring syndicate cartel outfit band team cell posse organisation "
            "defendants co-defendants accused suspects offenders criminals crooks convicts prisoners inmates "
            "fugitives culprits villains conspirators co-conspirators accomplices associates members ringleaders "
            "leaders bosses kingpins lieutenants gangsters thugs yobs louts hooligans rioters protesters activists "
            "vandals dealers suppliers pushers traffickers couriers mules runners importers smugglers growers farmers "
            "gardeners producers users addicts burglars thieves shoplifters pickpockets robbers muggers raiders "
            "carjackers hijackers looters handlers fraudsters conmen conwomen scammers swindlers tricksters cheats "
            "launderers forgers counterfeiters blackmailers hackers rapists paedophiles predators abusers groomers "
            "perverts pimps stalkers killers murderers attackers assailants gunmen knifemen hitmen shooters bombers "
            "terrorists extremists arsonists kidnappers captors slavers drivers motorists riders bikers motorcyclists "
            "racers cyclists poachers coursers fly-tippers trespassers intruders squatters landlords landladies "
            "businessmen directors managers owners traders builders tradesmen workers employees guards nurses "
            "teachers carers students soldiers fans supporters immigrants migrants nationals individuals lovers "
            "residents travellers",
        ),
    )
    for noun in nouns.split()
}

#: Words that end or form the name of a street, an area or a body, and so hardly ever stand in a
#: person's name. Some are surnames too (``hall``, ``hill``, ``green``, ``lane``): a given name before them outweighs.
PLACE_WORDS: Final[frozenset[str]] = frozenset(
    # Streets and buildings
    "road roads rd street streets st avenue avenues ave lane lanes close drive crescent cres terrace way ways court "
    "courts place row walk mews grove gardens garden square sq parade broadway boulevard circus quay quays wharf dock "
    "docks pier promenade esplanade embankment causeway bypass by-pass motorway junction roundabout interchange "
    "carriageway highway flyover underpass subway footpath towpath path alley passage yard hill heights rise mount "
    "view vale green common commons playing recreation ground grounds park parkway estate estates precinct centre "
    "center arcade mall plaza complex building buildings house houses hall halls lodge manor cottage cottages villas "
    "flat flats apartment apartments mansions bungalow farm works factory warehouse depot garage station stations "
    "airport terminal port harbour hotel hotels inn arms club nightclub pub tavern bar cafe café restaurant takeaway "
    "kebab pizza shop shops store stores supermarket superstore market markets chapel cathedral minster priory mosque "
    "synagogue cemetery crematorium hospital hospitals infirmary clinic surgery hospice pharmacy school schools "
    "college university academy nursery library museum gallery theatre cinema stadium arena racecourse leisure sports "
    "pavilion prison hmp hmyoi yoi jail custody suite barracks raf bridge tunnel viaduct canal river loch lough "
    "reservoir beach sea coast island islands isle woodland valley peninsula "
    # Areas
    "city town village borough county district region metropolitan suburb hamlet north south east west northern "
    "southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west "
    "central midlands upper lower inner greater scotland britain uk gb kingdom united europe european british scottish "
    "hampshire berkshire wiltshire oxfordshire buckinghamshire hertfordshire bedfordshire cambridgeshire "
    "northamptonshire leicestershire nottinghamshire derbyshire lincolnshire yorkshire lancashire cheshire "
    "staffordshire shropshire worcestershire warwickshire herefordshire gloucestershire essex sussex surrey devon "
    "dorset norfolk suffolk cumbria northumberland merseyside tyneside teesside humberside wearside clwyd gwent dyfed "
    "powys gwynedd glamorgan lothian strathclyde tayside fife grampian highlands northumbria avon thames mersey humber "
    "tyne wear tees severn "
    # Bodies
    "crown magistrates magistrates' magistrate's sheriff justiciary appeal supreme police policing "
    "constabulary force forces service services unit units team teams squad taskforce task branch division "
    "department departments directorate command operation operations project programme scheme campaign "
    "initiative crimestoppers agency agencies authority authorities office ministry parliament government "
    "council councils committee commission commissioners association federation foundation trust trusts "
    "charity society institute institution union alliance partnership partnerships network group company "
    "companies corporation limited ltd plc llp inc co holdings enterprises solutions solicitors chambers "
    "brothers sons bros bureau board panel tribunal registry prosecution prosecutions nhs cps hmrc nca rspca "
    "dvla dvsa dwp opcc iopc mps met psni btp fc afc rfc utd rovers wanderers athletic albion rangers celtic "
    "league cup championship festival carnival acts section regulations order border immigration revenue "
    "customs home environment transport railway rail airways airlines bus tram fire rescue ambulance probation "
    "youth safeguarding neighbourhood neighbourhoods community communities crime serious organised economic "
    "cyber fraud response major investigation investigations proactive reactive regional national "
    "international intelligence counter terrorism standards trading facebook twitter instagram snapchat "
    "whatsapp telegram kik tiktok youtube ebay paypal gumtree encrochat airbnb tesco asda sainsbury's "
    "sainsburys morrisons lidl aldi co-op boots waitrose argos audi bmw mercedes-benz volkswagen vauxhall "
    "nissan toyota peugeot renault citroen honda suzuki yamaha mazda skoda kia hyundai land-rover rover range "
    "transit golf astra corsa fiesta focus mondeo".split()
)

#: Capitalised words that open sentences in the genre and are no names.
SENTENCE_WORDS: Final[frozenset[str]] = frozenset(
    # Articles, pronouns and determiners
    "the a an this that these those such another each every either neither any some no none all both many most more "
    "much few several other others he she they it we i you his her hers their theirs its our ours my mine your yours "
    "him them us me himself herself themselves who whom whose which what whoever whatever one anyone anybody anything "
    "everyone everybody everything someone somebody something nobody nothing there here "
    # Conjunctions and adverbs
    "but and or nor so yet if unless because since although though while whilst whereas when whenever where wherever "
    "how why whether as than once until till however therefore thus hence moreover furthermore meanwhile also too "
    "again then now later earlier afterwards afterward eventually finally initially originally previously recently "
    "subsequently soon immediately suddenly shortly today yesterday tomorrow tonight overnight already still even just "
    "only not never always often sometimes usually sadly thankfully fortunately unfortunately tragically clearly "
    "obviously despite instead otherwise besides nevertheless nonetheless additionally similarly likewise consequently "
    "accordingly overall perhaps maybe please sorry yes thanks thank well quite very rather further together "
    "separately firstly secondly thirdly lastly first second third last next "
    # Prepositions
    "on at in into inside outside onto of off for from to with within without by about above across after against "
    "along alongside amid among amongst around before behind below beneath beside between beyond down during except "
    "following including like near opposite out over past per prior through throughout toward towards under underneath "
    "unlike up upon via according based due owing regarding concerning given "
    # Participles that open a sentence
    "speaking sentencing addressing appearing commenting describing adding explaining passing summing giving "
    "prosecuting defending mitigating opening outlining jailing praising telling welcoming reacting responding using "
    "armed wearing having being knowing believing thinking realising acting working driving travelling searching found "
    "arrested charged convicted sentenced jailed imprisoned caged locked banned fined ordered handed pictured asked "
    "accused born released known described dressed left told caught seen called watch read see click follow share "
    "contact call visit report join find get help stop keep make let remember speak "
    # Numbers
    "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
    "dozens million half double approximately nearly almost roughly "
    # Calendar
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january "
    "february march april may june july august september october november december feb mar apr jun jul aug sept sep "
    "oct nov dec spring summer autumn winter christmas boxing easter new year halloween midnight noon "
    # Verbs that open a question or a notice
    "is are was were be been am do does did has have had can could will would shall should might must "
    # Nouns of the genre
    "judge recorder magistrate magistrates sheriff jurors jury court courts officer officers detective "
    "detectives police policing prosecutor prosecutors prosecution defence barrister counsel solicitor lawyers "
    "lawyer investigators investigation investigations inquiries enquiries evidence forensic forensics cctv "
    "dna footage searches search checks witness witnesses victim victims complainant complainants paramedics "
    "firefighters emergency doctors medics man men woman women boy girl teenager teenagers people person "
    "drivers driver motorist motorists defendant defendants offender offenders suspect suspects members "
    "residents neighbours family relatives parents friends mother father brother brothers sister sisters son "
    "daughter husband wife pair duo couple trio gang gangs group thief thieves burglar burglars dealer dealers "
    "drug drugs heroin cocaine crack cannabis amphetamine mdma ketamine cash money mobile phone phones items "
    "property stolen car cars vehicle vehicles number texts messages information details crime crimes criminal "
    "criminals offences offence charges sentence sentences concurrent consecutive guilty murder manslaughter "
    "rape robbery burglary fraud theft assault knife knives firearms weapon weapons violence operation "
    "spokesman spokeswoman spokesperson inspector sergeant constable superintendent chief temporary senior mr "
    "mrs ms miss dr sir ladies public local media news update appeal press release notes editor ends image "
    "images picture pictures photo photos video caption issued published anonymous anonymously independent "
    "advice support childline crimestoppers cps nca hmrc website email twitter facebook right top bottom "
    "clockwise total same proceeds confiscation aggravating".split()
)

#: Place words that are common surnames: after a given name they end a person's name.
PLACE_SURNAMES: Final[frozenset[str]] = (
    frozenset(
        "hall hill hills green greens park parks west north east wood woods field fields church bridge bridges lodge banks brook "
        "brooks ford mill mills moor marsh grove dale heath bush castle temple cross well wells day lane lake rose street "
        "chambers english holland france england wales ireland scott stone stones forest glen barn barnes close farm "
        "gardner house port shore cotton royal law may meadows nook oaks pool poole rowe bell burn burns cliff combe "
        "county court drive garden rise ridge ward yard waters way wharf".split()
    )
    & PLACE_WORDS
)
