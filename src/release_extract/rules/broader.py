"""Wider words for an offence: a release that tells the narrow one means the same charge by the wide one."""

from typing import Final, NamedTuple


class WiderRow(NamedTuple):
    """``wide`` may stand for each of ``narrow``, which are separated by ``;``."""

    wide: str
    narrow: str


WIDER: Final[tuple[WiderRow, ...]] = (
    WiderRow(
        "assault",
        "common assault; assault by beating; assault occasioning actual bodily harm; assault on an emergency worker; "
        "assaulting a constable; inflicting grievous bodily harm; causing grievous bodily harm with intent; "
        "unlawful wounding; wounding with intent; racially or religiously aggravated assault; assault (Scotland); "
        "assault with intent to resist arrest; assault with intent to rob; assault of a retail worker; "
        "assaulting a prison officer",
    ),
    WiderRow("common assault", "assault by beating"),
    WiderRow("inflicting grievous bodily harm", "causing grievous bodily harm with intent"),
    WiderRow("unlawful wounding", "wounding with intent"),
    WiderRow("assaulting a constable", "assault on an emergency worker"),
    WiderRow(
        "manslaughter",
        "gross negligence manslaughter; manslaughter by reason of diminished responsibility; "
        "manslaughter by loss of control; corporate manslaughter; culpable homicide (Scotland)",
    ),
    WiderRow("burglary", "burglary dwelling; burglary other than dwelling; aggravated burglary; conspiracy to burgle"),
    WiderRow("robbery", "armed robbery; conspiracy to rob; assault and robbery (Scotland)"),
    WiderRow("armed robbery", "conspiracy to rob"),
    WiderRow(
        "theft",
        "theft from a shop; theft of a motor vehicle; theft from a motor vehicle; theft from a person; "
        "conspiracy to steal; theft by housebreaking (Scotland); embezzlement (Scotland)",
    ),
    WiderRow(
        "fraud",
        "fraud by false representation; fraud by abuse of position; fraud by failing to disclose information; "
        "conspiracy to defraud; benefit fraud; fraudulent trading; false accounting; cheating the public revenue; "
        "VAT or excise evasion; fraud (Scotland)",
    ),
    WiderRow(
        "money laundering (concealing, converting or transferring criminal property)",
        "entering into a money laundering arrangement; acquiring, using or possessing criminal property",
    ),
    WiderRow(
        "supplying controlled drugs",
        "supplying a controlled drug of Class A; being concerned in the supply of Class A drugs; "
        "supplying or being concerned in the supply of Class B drugs; "
        "supplying or being concerned in the supply of Class C drugs; possession with intent to supply Class A drugs; "
        "possession with intent to supply Class B drugs; possession with intent to supply controlled drugs; "
        "conspiracy to supply Class A drugs; conspiracy to supply Class B drugs; "
        "conspiracy to supply controlled drugs; being concerned in the supplying of drugs (Scotland)",
    ),
    WiderRow(
        "supplying a controlled drug of Class A",
        "being concerned in the supply of Class A drugs; conspiracy to supply Class A drugs",
    ),
    WiderRow(
        "conspiracy to supply controlled drugs",
        "conspiracy to supply Class A drugs; conspiracy to supply Class B drugs; conspiracy to supply Class C drugs",
    ),
    WiderRow(
        "possession with intent to supply controlled drugs",
        "possession with intent to supply Class A drugs; possession with intent to supply Class B drugs; "
        "possession with intent to supply Class C drugs",
    ),
    WiderRow(
        "possession of controlled drugs",
        "possession of Class A drugs; possession of Class B drugs; possession of Class C drugs",
    ),
    WiderRow("arson", "arson with intent to endanger life or reckless; wilful fire-raising (Scotland)"),
    WiderRow("criminal damage", "criminal damage with intent or recklessness as to endangering life"),
    WiderRow("harassment", "harassment causing fear of violence; racially or religiously aggravated harassment"),
    WiderRow("stalking", "stalking involving fear of violence or serious alarm or distress; stalking (Scotland)"),
    WiderRow("harassment, alarm or distress", "intentional harassment, alarm or distress"),
    WiderRow(
        "public order offence",
        "violent disorder; affray; fear or provocation of violence; intentional harassment, alarm or distress; "
        "harassment, alarm or distress; racially or religiously aggravated public order offence",
    ),
    WiderRow("sexual assault", "sexual assault of a child under 13; assault by penetration; indecent assault"),
    WiderRow("rape", "rape of a child under 13; rape (Scotland)"),
    WiderRow(
        "malicious communications", "sending grossly offensive or menacing messages; sending threatening communications"
    ),
    WiderRow("dangerous driving", "causing death by dangerous driving; causing serious injury by dangerous driving"),
    WiderRow(
        "careless driving",
        "causing death by careless driving; causing serious injury by careless driving; "
        "causing death by careless driving when under the influence",
    ),
    WiderRow("causing death by careless driving", "causing death by careless driving when under the influence"),
    WiderRow("drink driving", "driving while unfit through drink or drugs"),
    WiderRow("drug driving", "driving while unfit through drink or drugs"),
    WiderRow(
        "possessing a firearm", "possessing a prohibited firearm or weapon; possessing a firearm without a certificate"
    ),
    WiderRow("possession of an offensive weapon in public", "possession of a bladed article in public"),
    WiderRow("human trafficking", "trafficking for sexual exploitation (pre-2015)"),
    WiderRow("causing unnecessary suffering to an animal", "animal welfare offences"),
    WiderRow("animal welfare offences", "failing to meet an animal's needs"),
)


def _by_narrow() -> dict[str, frozenset[str]]:
    wide: dict[str, set[str]] = {}
    for row in WIDER:
        for narrow in row.narrow.split("; "):
            wide.setdefault(narrow, set()).add(row.wide)
    return {narrow: frozenset(labels) for narrow, labels in wide.items()}


#: Narrow label -> wider labels.
BROADER: Final[dict[str, frozenset[str]]] = _by_narrow()
