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
            "possession of {DRUG} with (intent|intention) to supply [them|it|to others|to another|others]; "
            "possessing {DRUG} with (intent|intention) to supply [them|it|to others|to another|others]; possession "
            "with (intent|intention) to supply [of] {DRUG}; possession with (intent|intention) to supply [to others|"
            "to another]; possession with intent to supply controlled {DRUG}; possession of {DRUG} [,] with intent "
            "to supply; possession [of] with intent to supply [of] {DRUG}; having {DRUG} with intent to supply; "
            "[being] in possession of {DRUG} with intent to supply; possession of {DRUG} with view to supply; "
            "possession of {DRUG} with intent to (sell|deal|distribute|supply them to others); possession with "
            "intent to (sell|deal|distribute) {DRUG}; possession of {DRUG} for [purposes of] supply; possession with "
            "intent [of] supplying [{DRUG}]; possession of {DRUG} with intent of supplying [them]; possession [of] "
            "quantity of {DRUG} with intent to supply; intent to supply [{DRUG}]; intention to supply {DRUG}; PWITS "
            "[{DRUG}]; PWITS of {DRUG}; {DRUG} PWITS; PWIS [{DRUG}]; {DRUG} with intent to supply; possession to "
            "supply {DRUG}; possession of ammunition and {DRUG} with intent to supply; "
            "(possess|having) ~ {DRUG} with (intent|intention) to supply"
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
            "[being] (concerned|involved) in supply of {DRUG} [to others|to another]; [being] (concerned|involved) "
            "in supplying {DRUG}; [being] (concerned|involved) in supply [of]; [being] (concerned|involved) in "
            "making offer to supply [{DRUG}]; [being] (concerned|involved) in offering to supply [{DRUG}]; [being] "
            "(concerned|involved) in distribution of {DRUG}; [being] (concerned|involved) in (dealing|selling) "
            "{DRUG}; being concerned with supply of {DRUG}; being concerned in {DRUG} supply; participating in "
            "supply of {DRUG}; involvement in supply of {DRUG}; part in supply of {DRUG}; being concerned in another "
            "supplying {DRUG}; "
            "[being] (concerned|involved) in (supply of|supplying) ~ {DRUG}"
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
            "supply [of] {DRUG} [to others|to another]; supply quantity of {DRUG}; offering to supply {DRUG} [to "
            "another]; making offer to supply {DRUG}; offering {DRUG} for sale; supplying or offering to supply "
            "{DRUG}; unlawful supply of {DRUG}; unlawfully supplying {DRUG}; sale of {DRUG}; distribution of {DRUG}; "
            "{DRUG} supply; trafficking [in] {DRUG}; {DRUG} trafficking; administering {DRUG} to another; "
            "(supplying|supply of|offering to supply) ~ {DRUG}"
        ),
        "supplying a controlled drug of Class A",
        _SUPPLY_B,
        _SUPPLY_C,
        "supplying controlled drugs",
        "supply of Class A drugs",
        "the power supply",
        plain=(
            "{DRUG} dealing; selling {DRUG}; dealing [in] {DRUG}; "
            "{DRUG} dealer; {DRUG} peddling; {DRUG} pusher; {DRUG} supplier; peddling {DRUG}; "
            "pushing {DRUG}; {DRUG} line; county lines; county line (dealing|{DRUG} dealing|{DRUG} dealer|"
            "operation); {DRUG} ring; {DRUG} gang; {DRUG} running; running {DRUG} (line|ring|network); {DRUG} (network|operation|business); street "
            "dealer; {DRUG} runner; {DRUG} trafficker; flooding streets with {DRUG}"
        ),
        scottish=_SCOTTISH_SUPPLY,
    ),
    DrugOffence(
        (
            "conspiracy to supply [{DRUG}]; conspiracy (with others|together) to supply {DRUG}; conspiracy to supply "
            "(kilos|kilograms|kg|millions of pounds|thousands of pounds|quantities|large quantities|large amounts) "
            "[worth] of {DRUG}; conspiracy to supply (and distribute|or offer to supply) {DRUG}; conspiracy to be "
            "[being] (concerned|involved) in supply of {DRUG}; conspiracy in supply of {DRUG}; conspiracy to (deal|"
            "deal in|sell|distribute|offer to supply|traffic|unlawfully supply) {DRUG}; conspiracy [of|for] supply "
            "of {DRUG}; (plot|plan) to (supply|deal|sell|distribute|flood streets with|supply and distribute) "
            "{DRUG}; {DRUG} [supply] conspiracy; {DRUG} supply plot; {DRUG} plot; {DRUG} (supplying|dealing|"
            "trafficking) (conspiracy|plot); conspiracy to supply controlled {DRUG}; conspiracy to (supply|distribute|deal in) ~ "
            "{DRUG}"
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
            "[simple|unlawful] possession of {DRUG}; possessing {DRUG}; [being] in possession of {DRUG}; {DRUG} "
            "possession; possession [of] [small] (quantity|amount) of {DRUG}; unlawfully possessing {DRUG}; "
            "possession of {DRUG} [for] personal use; having [possession|quantity] [of] {DRUG}; personal possession of {DRUG}; "
            "found in possession of {DRUG}; having control of {DRUG}; "
            "possess ~ {DRUG}"
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
            "(production|producing|manufacture) [of] {DRUG}; [being] (concerned|involved) in (production|producing|"
            "manufacture) of {DRUG}; [being] (concerned|involved) in producing {DRUG}; {DRUG} production; unlawful "
            "production of {DRUG}; unlawfully producing {DRUG}; producing quantity of {DRUG}; participating in "
            "production of {DRUG}; "
            "(producing|production of) ~ {DRUG}"
        ),
        "production of Class A drugs",
        _PRODUCTION_B,
        _PRODUCTION_B,
        _PRODUCTION_B,
        "production of a Class A drug",
        "a television production",
        plain="{DRUG} (factory|farm|lab|factories|farming); {DRUG} producer",
        cannabis="production of cannabis",
    ),
    DrugOffence(
        (
            "(cultivation|cultivating) [of] {DRUG} [plant]; [being] (concerned|involved) in (cultivation|cultivating|"
            "growing) of {DRUG} [plant]; [being] (concerned|involved) in (cultivating|growing) {DRUG}; {DRUG} "
            "cultivation; unlawful cultivation of {DRUG}; tending {DRUG} [plant|crop]; cultivating [quantity of] "
            "{DRUG}; cultivating plant of [genus] {DRUG}; "
            "(cultivating|cultivation of) ~ {DRUG} [plant]"
        ),
        _CULTIVATION,
        _CULTIVATION,
        _CULTIVATION,
        _CULTIVATION,
        "cultivation of cannabis",
        "a plant pot",
        plain="growing {DRUG}; {DRUG} (growing|gardener|grower|cultivator)",
        cannabis=_CULTIVATION,
    ),
    DrugOffence(
        (
            "(permitting|allowing) (premises|house|home|property) to be used (for|in) (supply|production|producing|"
            "smoking) of {DRUG}; (permitting|allowing) (premises|house|home|property|flat) to be used for [supplying|"
            "producing|smoking|using] {DRUG}; (permitting|allowing) (premises|house|home|flat) to be used for {DRUG} "
            "(supply|production|dealing|use); (permitting|allowing) (production|supply|use) of {DRUG} (on|in|at) "
            "[his|her] premises; [being] (occupier|manager|concerned in management) of premises used (for|in) "
            "(production|supply|cultivation|producing|smoking) of {DRUG}; [being] occupier of premises [and] "
            "(permitting|allowing) (production|supply|use|smoking) of {DRUG}; [being] concerned in management of "
            "premises used (for|in) (production|supply|use) of {DRUG}; (permitting|allowing) use of premises for "
            "(supply|production|use) of {DRUG}; knowingly permitting (production|supply|use) of {DRUG}; "
            "(permitting|allowing) ~ to be used (for|in) ~ {DRUG}; (permitting|allowing) ~ to be used to (supply|produce|"
            "sell|smoke|grow|use|deal) ~ {DRUG}; (permitting|allowing) (smoking|use|production|supply) of {DRUG}"
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
            "(importing|importation of|smuggling) {DRUG} [into UK|into United Kingdom|into country]; {DRUG} "
            "(importation|smuggling|import); [being] [knowingly] concerned in (importation|importing|smuggling|"
            "exportation|exporting) of {DRUG}; [being] [knowingly] concerned in [fraudulent] (evasion|evading) of "
            "(prohibition|ban) [on importation] of {DRUG}; [being] [knowingly] concerned in fraudulent evasion of "
            "prohibition on (importation|import|exportation) [of {DRUG}]; [fraudulent] (evasion of|evading) "
            "(prohibition|ban) [on] (importation|import|exportation) of {DRUG}; [being] concerned in fraudulent "
            "evasion of prohibition on {DRUG}; (evading|evasion of) (prohibition|ban) on {DRUG}; [fraudulent] "
            "evasion of prohibition by bringing [in] {DRUG} [into UK]; (exporting|exportation of) {DRUG}; importing "
            "[kilo|quantity] of {DRUG}; illegal importation of {DRUG}; "
            "(importing|importation of|smuggling|exporting) ~ {DRUG}"
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
