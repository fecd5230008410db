"""Drug offences: the forms, with ``{DRUG}`` where the drugs are named, and the label for each class."""

from typing import Final, NamedTuple

from release_extract.rules.rows import DrugOffence

_SCOTTISH_SUPPLY: Final = "being concerned in the supplying of drugs (Scotland)"
_SUPPLY_B: Final = "supplying or being concerned in the supply of Class B drugs"
_SUPPLY_C: Final = "supplying or being concerned in the supply of Class C drugs"
_PRODUCTION_B: Final = "production of Class B drugs"
_CULTIVATION: Final = "cultivation of cannabis"
_PREMISES: Final = "permitting premises to be used for drugs"
_IMPORTATION: Final = "importation of controlled drugs"


class DrugLabel(NamedTuple):
    """A label that drug offences give, as the catalogue has it."""

    label: str
    group: str
    statute: str


DRUG_OFFENCES: Final[tuple[DrugOffence, ...]] = (
    DrugOffence(
        (
            "possession of {DRUG} with [the] (intent|intention) to supply [them|it|to others|to another|others]; "
            "possessing {DRUG} with (intent|intention) to supply [them|it|to others|to another|others]; possession "
            "with (intent|intention) to supply [of] {DRUG}; possession with (intent|intention) to supply [to others|"
            "to another]; possession with intent to supply controlled {DRUG}; possession of {DRUG} [,] with intent "
            "to supply; possession [of] with intent to supply [of] {DRUG}; having {DRUG} with intent to supply; "
            "[being] in possession of {DRUG} with intent to supply; possession of {DRUG} with [a] view to supply; "
            "possession of {DRUG} with intent to (sell|deal|distribute|supply them to others); possession with "
            "intent to (sell|deal|distribute) {DRUG}; possession of {DRUG} for [the purposes of] supply; possession "
            "with intent [of] supplying [{DRUG}]; possession of {DRUG} with [the] intent of supplying [them]; "
            "possession [of] [a] quantity of {DRUG} with intent to supply; intent to supply [{DRUG}]; intention to "
            "supply {DRUG}; PWITS [{DRUG}]; PWITS of {DRUG}; {DRUG} PWITS; PWIS [{DRUG}]; {DRUG} with intent to "
            "supply; possession to supply {DRUG}; possession of ammunition and {DRUG} with intent to supply"
        ),
        "possession with intent to supply Class A drugs",
        "possession with intent to supply Class B drugs",
        "possession with intent to supply Class C drugs",
        "possession with intent to supply controlled drugs",
        "possession of cocaine with intent to supply",
        "possession of heroin",
    ),
    DrugOffence(
        (
            "[being] (concerned|involved) in [the] (supply|supplying) of {DRUG} [to (others|another)]; [being] "
            "(concerned|involved) in (supplying|supply) {DRUG}; [being] (concerned|involved) in [the] (supply|"
            "supplying) [of]; [being] (concerned|involved) in making [an] offer to supply [{DRUG}]; [being] "
            "(concerned|involved) in (offering|offer) to supply [{DRUG}]; [being] (concerned|involved) in [the] "
            "distribution of {DRUG}; [being] (concerned|involved) in (dealing|selling) {DRUG}; being concerned with "
            "[the] supply of {DRUG}; being concerned in {DRUG} supply; concern in supply of {DRUG}; participating in "
            "[the] supply of {DRUG}; involvement in [the] supply of {DRUG}; part in [the] supply of {DRUG}; being "
            "concerned in another supplying {DRUG}"
        ),
        "being concerned in the supply of Class A drugs",
        _SUPPLY_B,
        _SUPPLY_C,
        "supplying controlled drugs",
        "being concerned in the supply of heroin",
        "concerned about drugs",
        scottish=_SCOTTISH_SUPPLY,
    ),
    DrugOffence(
        (
            "(supply|supplying) [of] {DRUG} [to (others|another)]; (supply|supplying) [a] (quantity|quantities) of "
            "{DRUG}; (offering|offer) to supply {DRUG} [to another]; making [an] offer to supply {DRUG}; offering "
            "{DRUG} for sale; supplying or offering to supply {DRUG}; unlawful supply of {DRUG}; unlawfully "
            "supplying {DRUG}; (selling|sale of) {DRUG}; dealing [in] {DRUG}; distributing {DRUG}; distribution of "
            "{DRUG}; {DRUG} (supply|supplying); trafficking [in] {DRUG}; {DRUG} trafficking; administering {DRUG} to "
            "another"
        ),
        "supplying a controlled drug of Class A",
        _SUPPLY_B,
        _SUPPLY_C,
        "supplying controlled drugs",
        "supply of Class A drugs",
        "the power supply",
        plain=(
            "{DRUG} dealing; {DRUG} dealer; {DRUG} peddling; {DRUG} pusher; {DRUG} supplier; peddling {DRUG}; "
            "pushing {DRUG}; {DRUG} line; county lines; county (line|lines) (dealing|{DRUG} dealing|{DRUG} dealer|"
            "operation); {DRUG} ring; {DRUG} gang; running {DRUG}; {DRUG} (network|operation|business); street "
            "dealer; dealt {DRUG}; {DRUG} runner; {DRUG} trafficker; flooding streets with {DRUG}"
        ),
        scottish=_SCOTTISH_SUPPLY,
    ),
    DrugOffence(
        (
            "(conspiracy|conspiring) to supply [{DRUG}]; (conspiracy|conspiring) (with others|together) to supply "
            "{DRUG}; (conspiracy|conspiring) to supply (kilos|kilograms|kg|millions of pounds|thousands of pounds|"
            "quantities|large quantities|large amounts) [worth] of {DRUG}; (conspiracy|conspiring) to supply (and "
            "distribute|or offer to supply) {DRUG}; (conspiracy|conspiring) to be [being] (concerned|involved) in "
            "[the] (supply|supplying) of {DRUG}; (conspiracy|conspiring) in [the] (supply|supplying) of {DRUG}; "
            "(conspiracy|conspiring) to (deal|deal in|sell|distribute|offer to supply|traffic|unlawfully supply) "
            "{DRUG}; (conspiracy|conspiring) [of|for] [the] supply of {DRUG}; (plot|plotting|plan|planning) to "
            "(supply|deal|sell|distribute|flood streets with|supply and distribute) {DRUG}; {DRUG} [supply] "
            "conspiracy; {DRUG} supply plot; {DRUG} plot; conspiracy to supply controlled {DRUG}"
        ),
        "conspiracy to supply Class A drugs",
        "conspiracy to supply Class B drugs",
        "conspiracy to supply Class C drugs",
        "conspiracy to supply controlled drugs",
        "conspiring to supply crack cocaine",
        "a conspiracy theory about drugs",
        operator="conspiracy",
    ),
    DrugOffence(
        (
            "[simple|unlawful] possession of {DRUG}; possessing {DRUG}; [being] in possession of {DRUG}; having "
            "{DRUG}; {DRUG} possession; possession [of] [a|small] (quantity|amount) of {DRUG}; unlawfully possessing "
            "{DRUG}; possession of {DRUG} [for] personal use; having possession of {DRUG}; personal possession of "
            "{DRUG}; found in possession of {DRUG}; having control of {DRUG}; using {DRUG}; smoking {DRUG}"
        ),
        "possession of Class A drugs",
        "possession of Class B drugs",
        "possession of Class C drugs",
        "possession of controlled drugs",
        "possession of MDMA",
        "possession of cocaine with intent to supply",
    ),
    DrugOffence(
        (
            "(production|producing|produce|manufacture|manufacturing) [of] {DRUG}; [being] (concerned|involved) in "
            "[the] (production|producing|manufacture|manufacturing) of {DRUG}; [being] (concerned|involved) in "
            "producing {DRUG}; {DRUG} production; making {DRUG}; unlawful production of {DRUG}; unlawfully producing "
            "{DRUG}; producing [a] quantity of {DRUG}; participating in [the] production of {DRUG}"
        ),
        "production of Class A drugs",
        _PRODUCTION_B,
        _PRODUCTION_B,
        _PRODUCTION_B,
        "production of a Class A drug",
        "a television production",
        plain="{DRUG} (factory|farm|grow|lab|factories|farming); {DRUG} producer",
        cannabis="production of cannabis",
    ),
    DrugOffence(
        (
            "(cultivation|cultivating|cultivate|growing|grow) [of] {DRUG} [plant]; [being] (concerned|involved) in "
            "[the] (cultivation|cultivating|growing) of {DRUG} [plant]; [being] (concerned|involved) in (cultivating|"
            "growing) {DRUG}; {DRUG} (cultivation|growing); unlawful cultivation of {DRUG}; tending {DRUG} [plant|"
            "crop]; cultivating [a] [quantity of] {DRUG}; cultivating [a] plant of [the genus] {DRUG}"
        ),
        _CULTIVATION,
        _CULTIVATION,
        _CULTIVATION,
        _CULTIVATION,
        "cultivation of cannabis",
        "a plant pot",
        plain="{DRUG} (gardener|grower|cultivator)",
        cannabis=_CULTIVATION,
    ),
    DrugOffence(
        (
            "(permitting|allowing|permit|allow) (premises|house|home|property|flat) to be used (for|in) [the] "
            "(supply|supplying|production|producing|smoking|cultivation|use|sale) of {DRUG}; (permitting|allowing) "
            "(premises|house|home|property|flat) to be used for [supplying|producing|smoking|using] {DRUG}; "
            "(permitting|allowing) (premises|house|home|flat) to be used for {DRUG} (supply|production|dealing|use); "
            "(permitting|allowing) [the] (production|supply|use|smoking|cultivation|sale) of {DRUG} (on|in|at) [his|"
            "her|the] premises; [being] [the] (occupier|manager|concerned in management) of premises used (for|in) "
            "[the] (production|supply|cultivation|producing|supplying|smoking) of {DRUG}; [being] [the] occupier of "
            "premises [and] (permitting|allowing) [the] (production|supply|use|smoking) of {DRUG}; [being] concerned "
            "in [the] management of premises used (for|in) [the] (production|supply|use) of {DRUG}; (permitting|"
            "allowing) [the] use of premises for [the] (supply|production|use) of {DRUG}; knowingly permitting [the] "
            "(production|supply|use) of {DRUG}"
        ),
        _PREMISES,
        _PREMISES,
        _PREMISES,
        _PREMISES,
        "permitting premises to be used for the supply of cocaine",
        "business premises",
    ),
    DrugOffence(
        (
            "(importing|importation of|import|smuggling) {DRUG} [into [the] (UK|United Kingdom|country)]; {DRUG} "
            "(importation|smuggling|import); [being] [knowingly] concerned in [the] (importation|importing|import|"
            "smuggling|exportation|exporting) of {DRUG}; [being] [knowingly] concerned in [the] [fraudulent] "
            "(evasion|evading) of [a] [the] (prohibition|ban|restriction) [on [the] (importation|import|exportation|"
            "importing)] of {DRUG}; [being] [knowingly] concerned in [the] fraudulent evasion of [a] prohibition on "
            "[the] (importation|import|importing|exportation) [of {DRUG}]; [fraudulent] (evasion of|evading) [a] "
            "[the] (prohibition|ban) [on] [the] (importation|import|importing|exportation) of {DRUG}; [being] "
            "concerned in [the] fraudulent evasion of [a] prohibition on {DRUG}; (evading|evasion of) [a] "
            "(prohibition|ban) on {DRUG}; [fraudulent] evasion of [a] prohibition by bringing [in] {DRUG} [into "
            "[the] UK]; (exporting|exportation of|export) {DRUG}; bringing {DRUG} into [the] (UK|country); importing "
            "[a] [kilo|kilos|quantity] of {DRUG}; fraudulently evading [the] prohibition on [the] importation of "
            "{DRUG}; illegal importation of {DRUG}"
        ),
        _IMPORTATION,
        _IMPORTATION,
        _IMPORTATION,
        _IMPORTATION,
        "importing Class A drugs",
        "an important drug trial",
        plain="{DRUG} smuggler; {DRUG} mule; {DRUG} smuggling ring; {DRUG} courier",
    ),
)

_MISUSE: Final = "Misuse of Drugs Act 1971"
_CONSPIRACY: Final = f"{_MISUSE}, s.4(3); Criminal Law Act 1977, s.1"
_GROUP: Final = "drug offences"

DRUG_LABELS: Final[tuple[DrugLabel, ...]] = (
    DrugLabel("supplying controlled drugs", _GROUP, f"{_MISUSE}, s.4(3)"),
    DrugLabel("supplying a controlled drug of Class A", _GROUP, f"{_MISUSE}, s.4(3)"),
    DrugLabel("being concerned in the supply of Class A drugs", _GROUP, f"{_MISUSE}, s.4(3)(b)"),
    DrugLabel(_SUPPLY_B, _GROUP, f"{_MISUSE}, s.4(3)"),
    DrugLabel(_SUPPLY_C, _GROUP, f"{_MISUSE}, s.4(3)"),
    DrugLabel(_SCOTTISH_SUPPLY, "Scotland", f"{_MISUSE}, s.4(3)(b)"),
    DrugLabel("possession with intent to supply controlled drugs", _GROUP, f"{_MISUSE}, s.5(3)"),
    DrugLabel("possession with intent to supply Class A drugs", _GROUP, f"{_MISUSE}, s.5(3)"),
    DrugLabel("possession with intent to supply Class B drugs", _GROUP, f"{_MISUSE}, s.5(3)"),
    DrugLabel("possession with intent to supply Class C drugs", _GROUP, f"{_MISUSE}, s.5(3)"),
    DrugLabel("possession of controlled drugs", _GROUP, f"{_MISUSE}, s.5(2)"),
    DrugLabel("possession of Class A drugs", _GROUP, f"{_MISUSE}, s.5(2)"),
    DrugLabel("possession of Class B drugs", _GROUP, f"{_MISUSE}, s.5(2)"),
    DrugLabel("possession of Class C drugs", _GROUP, f"{_MISUSE}, s.5(2)"),
    DrugLabel("conspiracy to supply controlled drugs", _GROUP, _CONSPIRACY),
    DrugLabel("conspiracy to supply Class A drugs", _GROUP, _CONSPIRACY),
    DrugLabel("conspiracy to supply Class B drugs", _GROUP, _CONSPIRACY),
    DrugLabel("conspiracy to supply Class C drugs", _GROUP, _CONSPIRACY),
    DrugLabel("production of cannabis", _GROUP, f"{_MISUSE}, s.4(2)"),
    DrugLabel("production of Class A drugs", _GROUP, f"{_MISUSE}, s.4(2)"),
    DrugLabel(_PRODUCTION_B, _GROUP, f"{_MISUSE}, s.4(2)"),
    DrugLabel(_CULTIVATION, _GROUP, f"{_MISUSE}, s.6"),
    DrugLabel(_PREMISES, _GROUP, f"{_MISUSE}, s.8"),
    DrugLabel(_IMPORTATION, _GROUP, f"{_MISUSE}, s.3; Customs and Excise Management Act 1979, s.170"),
)
