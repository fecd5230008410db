"""Police forces and the bodies that investigate or prosecute beside them.

``area`` is the label that a reader gives, not a boundary. A host with a path (``cps.gov.uk/wessex``) is one section
of a site. Short aliases that are words or other bodies' initials as well (ASP, DPP, Titan) are left out.
"""

from typing import Final

from release_extract.rules.rows import Force, Jurisdiction

_EW: Final[Jurisdiction] = "England and Wales"
_SC: Final[Jurisdiction] = "Scotland"
_NI: Final[Jurisdiction] = "Northern Ireland"
_UK: Final[Jurisdiction] = "United Kingdom"

#: One to an area of the United Kingdom: whoever names the area names the force.
TERRITORIAL_FORCES: Final[tuple[Force, ...]] = (
    Force(
        "Avon and Somerset Police",
        "Avon and Somerset",
        "avonandsomerset.police.uk;avon-somerset.police.uk",
        "Avon and Somerset Constabulary;Avon & Somerset Police",
        _EW,
    ),
    Force("Bedfordshire Police", "Bedfordshire", "beds.police.uk;bedfordshire.police.uk", "Beds Police", _EW),
    Force(
        "Cambridgeshire Constabulary",
        "Cambridgeshire",
        "cambs.police.uk;cambridgeshire.police.uk",
        "Cambridgeshire Police;Cambs Police",
        _EW,
    ),
    Force("Cheshire Constabulary", "Cheshire", "cheshire.police.uk", "Cheshire Police", _EW),
    Force("City of London Police", "City of London", "cityoflondon.police.uk", "CoLP", _EW),
    Force("Cleveland Police", "Cleveland", "cleveland.police.uk", "Cleveland Constabulary", _EW),
    Force("Cumbria Constabulary", "Cumbria", "cumbria.police.uk", "Cumbria Police", _EW),
    Force("Derbyshire Constabulary", "Derbyshire", "derbyshire.police.uk", "Derbyshire Police", _EW),
    Force(
        "Devon and Cornwall Police",
        "Devon and Cornwall",
        "devon-cornwall.police.uk;devonandcornwall.police.uk;devon-and-cornwall.police.uk",
        "Devon & Cornwall Police;Devon and Cornwall Constabulary",
        _EW,
    ),
    Force("Dorset Police", "Dorset", "dorset.police.uk", "Dorset Constabulary", _EW),
    Force("Durham Constabulary", "County Durham and Darlington", "durham.police.uk", "Durham Police", _EW),
    Force(
        "Dyfed-Powys Police",
        "Dyfed-Powys",
        "dyfed-powys.police.uk;dyfedpowys.police.uk",
        "Heddlu Dyfed-Powys;Dyfed Powys Police",
        _EW,
    ),
    Force("Essex Police", "Essex", "essex.police.uk", "Essex Constabulary", _EW),
    Force(
        "Gloucestershire Constabulary",
        "Gloucestershire",
        "gloucestershire.police.uk",
        "Gloucestershire Police;Glos Police",
        _EW,
    ),
    Force("Greater Manchester Police", "Greater Manchester", "gmp.police.uk", "GMP", _EW),
    Force("Gwent Police", "Gwent", "gwent.police.uk", "Heddlu Gwent;Gwent Constabulary", _EW),
    Force(
        "Hampshire and Isle of Wight Constabulary",
        "Hampshire and the Isle of Wight",
        "hampshire.police.uk",
        "Hampshire Constabulary;Hampshire Police;HIOWC;Hampshire and Isle of Wight Police;"
        "Hampshire and the Isle of Wight Constabulary;Hants Police",
        _EW,
    ),
    Force(
        "Hertfordshire Constabulary",
        "Hertfordshire",
        "herts.police.uk;hertfordshire.police.uk",
        "Hertfordshire Police;Herts Police",
        _EW,
    ),
    Force("Humberside Police", "Humberside", "humberside.police.uk", "Humberside Constabulary", _EW),
    Force("Kent Police", "Kent", "kent.police.uk", "Kent County Constabulary;Kent Constabulary", _EW),
    Force("Lancashire Constabulary", "Lancashire", "lancashire.police.uk", "Lancashire Police;Lancs Police", _EW),
    Force(
        "Leicestershire Police",
        "Leicestershire",
        "leics.police.uk;leicestershire.police.uk",
        "Leicestershire Constabulary;Leics Police",
        _EW,
    ),
    Force("Lincolnshire Police", "Lincolnshire", "lincs.police.uk;lincolnshire.police.uk", "Lincs Police", _EW),
    Force("Merseyside Police", "Merseyside", "merseyside.police.uk", "", _EW),
    Force(
        "Metropolitan Police Service",
        "Greater London",
        "met.police.uk;metpolice.uk",
        "Metropolitan Police;Met Police;the Met;Scotland Yard;the Met Police;Met officers;Met detectives;Met's",
        _EW,
    ),
    Force("Norfolk Constabulary", "Norfolk", "norfolk.police.uk", "Norfolk Police", _EW),
    Force(
        "North Wales Police",
        "North Wales",
        "northwales.police.uk;north-wales.police.uk",
        "Heddlu Gogledd Cymru;NWP",
        _EW,
    ),
    Force("North Yorkshire Police", "North Yorkshire", "northyorkshire.police.uk", "North Yorks Police", _EW),
    Force(
        "Northamptonshire Police",
        "Northamptonshire",
        "northants.police.uk;northamptonshire.police.uk",
        "Northants Police",
        _EW,
    ),
    Force("Northumbria Police", "Northumbria", "northumbria.police.uk", "", _EW),
    Force(
        "Nottinghamshire Police",
        "Nottinghamshire",
        "nottinghamshire.police.uk;notts.police.uk",
        "Notts Police;Nottinghamshire Constabulary",
        _EW,
    ),
    Force(
        "South Wales Police",
        "South Wales",
        "south-wales.police.uk;southwales.police.uk",
        "Heddlu De Cymru;SWP;South Wales Constabulary",
        _EW,
    ),
    Force(
        "South Yorkshire Police",
        "South Yorkshire",
        "southyorks.police.uk;southyorkshire.police.uk",
        "South Yorks Police",
        _EW,
    ),
    Force(
        "Staffordshire Police",
        "Staffordshire",
        "staffordshire.police.uk",
        "Staffs Police;Staffordshire Constabulary",
        _EW,
    ),
    Force("Suffolk Constabulary", "Suffolk", "suffolk.police.uk", "Suffolk Police", _EW),
    Force("Surrey Police", "Surrey", "surrey.police.uk", "Surrey Constabulary", _EW),
    Force("Sussex Police", "Sussex", "sussex.police.uk", "Sussex Constabulary", _EW),
    Force("Thames Valley Police", "Thames Valley", "thamesvalley.police.uk", "TVP", _EW),
    Force("Warwickshire Police", "Warwickshire", "warwickshire.police.uk", "Warwickshire Constabulary", _EW),
    Force("West Mercia Police", "West Mercia", "westmercia.police.uk", "West Mercia Constabulary", _EW),
    Force("West Midlands Police", "West Midlands", "west-midlands.police.uk;westmidlands.police.uk", "WMP", _EW),
    Force("West Yorkshire Police", "West Yorkshire", "westyorkshire.police.uk", "WYP;West Yorks Police", _EW),
    Force("Wiltshire Police", "Wiltshire", "wiltshire.police.uk", "Wiltshire Constabulary", _EW),
    Force("Police Service of Northern Ireland", "Northern Ireland", "psni.police.uk", "PSNI", _NI),
    Force("Police Scotland", "Scotland", "scotland.police.uk", "Police Service of Scotland", _SC),
)
#: Other police: national, special, regional and service police, and forces that are no more.
OTHER_POLICE: Final[tuple[Force, ...]] = (
    Force("British Transport Police", "Great Britain", "btp.police.uk", "BTP;BT Police", _UK),
    Force(
        "Ministry of Defence Police",
        "United Kingdom",
        "mod.police.uk",
        "MoD Police;Ministry of Defence Police Service",
        _UK,
    ),
    Force("Civil Nuclear Constabulary", "United Kingdom", "cnc.police.uk", "Civil Nuclear Police", _UK),
    Force("National Crime Agency", "United Kingdom", "nationalcrimeagency.gov.uk", "NCA", _UK),
    Force("Port of Dover Police", "Port of Dover", "portofdover.com", "Dover Harbour Police", _EW),
    Force("Port of Liverpool Police", "Port of Liverpool", "", "Peel Ports Police", _EW),
    Force("Belfast Harbour Police", "Belfast Harbour", "", "", _NI),
    Force("Mersey Tunnels Police", "Merseyside", "", "", _EW),
    Force("Port of Felixstowe Police", "Felixstowe", "", "", _EW),
    Force("Port of Tilbury Police", "Tilbury", "", "Port of London Authority Police", _EW),
    Force("Teesport Harbour Police", "Teesport", "", "Tees and Hartlepool Harbour Police", _EW),
    Force("Isle of Man Constabulary", "Isle of Man", "iompolice.im", "Isle of Man Police", _UK),
    Force("States of Jersey Police", "Jersey", "jersey.police.je;jersey.police.uk", "Jersey Police;SOJP", _UK),
    Force("Guernsey Police", "Guernsey", "guernsey.police.uk", "", _UK),
    Force("Royal Military Police", "United Kingdom", "", "Defence Serious Crime Command", _UK),
    Force(
        "North East Regional Special Operations Unit", "North East England", "", "NERSOU;North East ROCU;NEROCU", _EW
    ),
    Force(
        "North West Regional Organised Crime Unit",
        "North West England",
        "nwrocu.police.uk",
        "NWROCU;North West Regional Crime Unit",
        _EW,
    ),
    Force(
        "Yorkshire and Humber Regional Organised Crime Unit",
        "Yorkshire and the Humber",
        "yhrocu.org.uk",
        "YHROCU;Regional Organised Crime Unit Yorkshire",
        _EW,
    ),
    Force("East Midlands Special Operations Unit", "East Midlands", "emsou.police.uk", "EMSOU", _EW),
    Force("Eastern Region Special Operations Unit", "East of England", "ersou.police.uk", "ERSOU", _EW),
    Force("West Midlands Regional Organised Crime Unit", "West Midlands region", "", "WMROCU;ROCUWM", _EW),
    Force("South East Regional Organised Crime Unit", "South East England", "serocu.police.uk", "SEROCU", _EW),
    Force("South West Regional Organised Crime Unit", "South West England", "swrocu.police.uk", "SWROCU", _EW),
    Force("Tarian Regional Organised Crime Unit", "Southern Wales", "tarianrocu.org.uk", "TARIAN ROCU", _EW),
    Force("London Regional Organised Crime Unit", "London", "", "London ROCU;LROCU", _EW),
    Force(
        "Counter Terrorism Policing", "United Kingdom", "counterterrorism.police.uk", "Counter Terrorism Police", _UK
    ),
    Force(
        "Counter Terrorism Policing North East",
        "North East England",
        "",
        "CTP NE;CTPNE;North East Counter Terrorism Unit",
        _EW,
    ),
    Force(
        "Counter Terrorism Policing North West",
        "North West England",
        "",
        "CTP NW;CTPNW;North West Counter Terrorism Unit",
        _EW,
    ),
    Force(
        "Counter Terrorism Policing South East",
        "South East England",
        "",
        "CTPSE;SECTU;South East Counter Terrorism Unit",
        _EW,
    ),
    Force(
        "Counter Terrorism Policing West Midlands",
        "West Midlands region",
        "",
        "CTP WM;West Midlands Counter Terrorism Unit;WMCTU",
        _EW,
    ),
    Force("Counter Terrorism Policing East Midlands", "East Midlands", "", "CTP EM;EMCTIU", _EW),
    Force("Counter Terrorism Policing South West", "South West England", "", "CTPSW", _EW),
    Force(
        "Counter Terrorism Policing Wales",
        "Wales",
        "",
        "WECTU;Wales Extremism and Counter Terrorism Unit;CTP Wales",
        _EW,
    ),
    Force("Counter Terrorism Policing London", "Greater London", "", "Met Counter Terrorism Command", _EW),
    Force("National Wildlife Crime Unit", "United Kingdom", "nwcu.police.uk", "NWCU", _UK),
    Force("Kent and Essex Serious Crime Directorate", "Kent and Essex", "", "", _EW),
    Force(
        "Bedfordshire, Cambridgeshire and Hertfordshire Major Crime Unit",
        "Bedfordshire, Cambridgeshire and Hertfordshire",
        "",
        "BCH Major Crime Unit",
        _EW,
    ),
    Force("Norfolk and Suffolk Joint Major Investigation Team", "Norfolk and Suffolk", "", "", _EW),
    Force("Surrey and Sussex Major Crime Team", "Surrey and Sussex", "", "", _EW),
    Force("Dedicated Card and Payment Crime Unit", "United Kingdom", "", "DCPCU", _UK),
    Force("Insurance Fraud Enforcement Department", "United Kingdom", "", "IFED", _UK),
    Force("Police Intellectual Property Crime Unit", "United Kingdom", "", "PIPCU", _UK),
    Force("Strathclyde Police", "Strathclyde", "strathclyde.police.uk", "", _SC),
    Force("Lothian and Borders Police", "Lothian and Borders", "lbp.police.uk", "Lothian & Borders Police", _SC),
    Force("Grampian Police", "Grampian", "grampian.police.uk", "", _SC),
    Force("Tayside Police", "Tayside", "tayside.police.uk", "", _SC),
    Force("Fife Constabulary", "Fife", "fife.police.uk", "", _SC),
    Force("Central Scotland Police", "Central Scotland", "centralscotland.police.uk", "", _SC),
    Force("Northern Constabulary", "Highlands and Islands", "northern.police.uk", "", _SC),
    Force("Dumfries and Galloway Constabulary", "Dumfries and Galloway", "dg.police.uk", "", _SC),
    Force("Royal Ulster Constabulary", "Northern Ireland", "", "", _NI),
    Force(
        "Serious Organised Crime Agency",
        "United Kingdom",
        "soca.gov.uk",
        "SOCA;Serious and Organised Crime Agency",
        _UK,
    ),
    Force("Scottish Crime and Drug Enforcement Agency", "Scotland", "sdea.police.uk;scdea.police.uk", "SCDEA", _SC),
)
#: Who investigates and prosecutes without being police. Those last named have no area of their own.
BODIES: Final[tuple[Force, ...]] = (
    Force(
        "HM Revenue and Customs",
        "United Kingdom",
        "hmrc.gov.uk;gov.uk/hmrc;mynewsdesk.com/uk/hm-revenue-customs-hmrc",
        "HMRC;HM Revenue & Customs;Her Majesty's Revenue and Customs;His Majesty's Revenue and Customs",
        _UK,
    ),
    Force("Border Force", "United Kingdom", "", "UK Border Force", _UK),
    Force("Immigration Enforcement", "United Kingdom", "", "Home Office Immigration Enforcement", _UK),
    Force("Serious Fraud Office", "England, Wales and Northern Ireland", "sfo.gov.uk", "SFO", _UK),
    Force("Environment Agency", "England", "environment-agency.gov.uk", "", _EW),
    Force(
        "Natural Resources Wales",
        "Wales",
        "naturalresources.wales;naturalresourceswales.gov.uk;cyfoethnaturiol.cymru",
        "NRW",
        _EW,
    ),
    Force("Health and Safety Executive", "Great Britain", "hse.gov.uk", "HSE", _UK),
    Force("RSPCA", "England and Wales", "rspca.org.uk", "Royal Society for the Prevention of Cruelty to Animals", _EW),
    Force("Scottish SPCA", "Scotland", "scottishspca.org", "SSPCA", _SC),
    Force("Trading Standards", None, "", "National Trading Standards", _UK),
    Force("Department for Work and Pensions", "Great Britain", "dwp.gov.uk", "DWP", _UK),
    Force("Insolvency Service", "Great Britain", "insolvency.gov.uk;bis.gov.uk/insolvency", "", _UK),
    Force("Driver and Vehicle Standards Agency", "Great Britain", "", "DVSA", _UK),
    Force("UK Border Agency", "United Kingdom", "ukba.homeoffice.gov.uk;bia.homeoffice.gov.uk", "UKBA", _UK),
    Force("Medicines and Healthcare products Regulatory Agency", "United Kingdom", "mhra.gov.uk", "MHRA", _UK),
    Force("Maritime and Coastguard Agency", "United Kingdom", "mcga.gov.uk;dft.gov.uk/mca", "", _UK),
    Force("Driver and Vehicle Licensing Agency", "United Kingdom", "dvla.gov.uk", "DVLA", _UK),
    Force("NHS Counter Fraud Authority", None, "cfa.nhs.uk", "NHSCFA;NHS Protect", _UK),
    Force("Gangmasters and Labour Abuse Authority", None, "gla.gov.uk", "GLAA", _UK),
    Force("Financial Conduct Authority", None, "fca.org.uk", "FCA", _UK),
    Force("Information Commissioner's Office", None, "ico.org.uk", "ICO", _UK),
    Force("Security Industry Authority", None, "sia.homeoffice.gov.uk", "SIA", _UK),
    Force("Food Standards Agency", None, "food.gov.uk", "", _UK),
    Force("Competition and Markets Authority", None, "", "CMA", _UK),
    Force("Marine Management Organisation", None, "", "MMO", _UK),
    Force("Vehicle and Operator Services Agency", None, "vosa.gov.uk", "VOSA", _UK),
    Force("Transport for London", None, "tfl.gov.uk", "TfL", _UK),
    Force("Civil Aviation Authority", None, "caa.co.uk", "", _UK),
)
#: Who is named in the releases and the papers of others: theirs is only what says so itself.
PROSECUTORS: Final[tuple[Force, ...]] = (
    Force("Crown Prosecution Service", "England and Wales", "cps.gov.uk", "CPS", _EW),
    Force(
        "Public Prosecution Service for Northern Ireland",
        "Northern Ireland",
        "ppsni.gov.uk;ppsni.com",
        "PPS;PPSNI",
        _NI,
    ),
    Force(
        "Crown Office and Procurator Fiscal Service",
        "Scotland",
        "copfs.gov.uk;crownoffice.gov.uk",
        "COPFS;Crown Office",
        _SC,
    ),
    Force(
        "Attorney General's Office", "England and Wales", "attorneygeneral.gov.uk", "Attorney General's Chambers", _EW
    ),
    Force(
        "Independent Office for Police Conduct",
        "England and Wales",
        "policeconduct.gov.uk;ipcc.gov.uk",
        "IOPC;IPCC;Independent Police Complaints Commission",
        _EW,
    ),
    Force("National Police Chiefs' Council", "United Kingdom", "npcc.police.uk", "NPCC", _UK),
    Force(
        "CPS Cymru-Wales",
        "Wales",
        "cps.gov.uk/wales;cps.gov.uk/cymruwales;cps.gov.uk/cymru",
        "Crown Prosecution Service Cymru-Wales",
        _EW,
    ),
    Force(
        "CPS East Midlands", "East Midlands", "cps.gov.uk/eastmidlands", "Crown Prosecution Service East Midlands", _EW
    ),
    Force(
        "CPS East of England",
        "East of England",
        "cps.gov.uk/eastofengland",
        "Crown Prosecution Service East of England",
        _EW,
    ),
    Force("CPS London North", "North London", "cps.gov.uk/londonnorth", "Crown Prosecution Service London North", _EW),
    Force("CPS London South", "South London", "cps.gov.uk/londonsouth", "Crown Prosecution Service London South", _EW),
    Force(
        "CPS Mersey-Cheshire",
        "Merseyside and Cheshire",
        "cps.gov.uk/merseycheshire",
        "Crown Prosecution Service Mersey-Cheshire",
        _EW,
    ),
    Force("CPS North East", "North East England", "cps.gov.uk/northeast", "Crown Prosecution Service North East", _EW),
    Force("CPS North West", "North West England", "cps.gov.uk/northwest", "Crown Prosecution Service North West", _EW),
    Force("CPS South East", "South East England", "cps.gov.uk/southeast", "Crown Prosecution Service South East", _EW),
    Force("CPS South West", "South West England", "cps.gov.uk/southwest", "Crown Prosecution Service South West", _EW),
    Force(
        "CPS Thames and Chiltern",
        "Thames Valley, Bedfordshire and Hertfordshire",
        "cps.gov.uk/thamesandchiltern",
        "Crown Prosecution Service Thames and Chiltern",
        _EW,
    ),
    Force(
        "CPS Wessex", "Dorset, Hampshire and Wiltshire", "cps.gov.uk/wessex", "Crown Prosecution Service Wessex", _EW
    ),
    Force(
        "CPS West Midlands", "West Midlands", "cps.gov.uk/westmidlands", "Crown Prosecution Service West Midlands", _EW
    ),
    Force(
        "CPS Yorkshire and Humberside",
        "Yorkshire and the Humber",
        "cps.gov.uk/yorkshireandhumberside;cps.gov.uk/yorkshireandhumber",
        "Crown Prosecution Service Yorkshire and Humberside",
        _EW,
    ),
    Force("CPS Direct", "England and Wales", "", "Crown Prosecution Service Direct", _EW),
    Force(
        "CPS Serious Economic, Organised Crime and International Directorate",
        "England and Wales",
        "",
        "Crown Prosecution Service Serious Economic, Organised Crime and International Directorate",
        _EW,
    ),
    Force(
        "CPS Special Crime and Counter Terrorism Division",
        "England and Wales",
        "",
        "Crown Prosecution Service Special Crime and Counter Terrorism Division",
        _EW,
    ),
    Force("Revenue and Customs Prosecutions Office", "England and Wales", "rcpo.gov.uk", "RCPO", _EW),
    Force("Police Ombudsman for Northern Ireland", "Northern Ireland", "policeombudsman.org", "", _NI),
    Force("Home Office", "United Kingdom", "homeoffice.gov.uk", "", _UK),
)
FORCES: Final[tuple[Force, ...]] = (*TERRITORIAL_FORCES, *OTHER_POLICE, *BODIES, *PROSECUTORS)

_OFFICERS: Final = """
detective detectives officer officers inspector insp sergeant sgt constable constables pc dc ds di dci det con
superintendent supt chief commander spokesman spokeswoman spokesperson investigator investigators investigating team
unit head manager inspectors task taskforce squad director deputy lead department division control
"""
_NO_FORCE: Final = """
authority federation station museum college commissioner act cadets headquarters choir band
"""
_SPEAKS: Final = """
said says confirmed told have has is are was were believe want launched began charged arrested put welcomed appealed
"""
_HELPED: Final = """
with alongside thank thanks thanking assisted helped supported help support assistance and between
"""
_INVESTIGATED: Final = """
investigation investigations investigated investigating prosecution prosecuted prosecutes inquiry operation probe led
"""
#: Who speaks or works for a force: ``Sgt Chubb, from Avon and Somerset Police``, ``Kent Police detectives``.
OFFICERS: Final = frozenset(_OFFICERS.split())
#: ``Kent Police Federation``, ``Durham police station``, ``Essex Police and Crime Commissioner``.
NO_FORCE_AFTER: Final = frozenset(_NO_FORCE.split())
#: What a force does in a release of its own: ``Cumbria Police are appealing``.
SPEAKS: Final = frozenset(_SPEAKS.split())
#: What stands before a force that only helped, or is the second of two.
HELPED: Final = frozenset(_HELPED.split())
INVESTIGATED: Final = frozenset(_INVESTIGATED.split())
#: ``a former Cheshire Constabulary detective``, ``what was then Fife Constabulary``.
FORMER: Final = frozenset({"former", "ex", "retired", "then", "formerly", "dismissed", "sacked"})
#: What begins a line that says whose the release is, before a colon.
ISSUED_HEADS: Final = frozenset(
    {"source", "from", "issuer", "issued", "publisher", "organisation", "author", "headline"}
)
#: What stands before whoever issued a release.
ISSUED_BEFORE: Final = ("issued by", "published by", "released by", "on behalf of", "©", "copyright")
#: What stands after whoever issued a release.
ISSUED_AFTER: Final = ("sent this bulletin", "press office", "press release", "media centre")
