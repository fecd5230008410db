"""Wider words for an offence: a release that convicts of the narrow one and then says the wide one means the same charge."""

from typing import Final

#: Wider label -> the labels that it may stand for.
_NARROWER: Final[dict[str, str]] = {
    "assault": "common assault; assault by beating; assault occasioning actual bodily harm; assault on an emergency worker; inflicting grievous bodily harm; causing grievous bodily harm with intent; wounding with intent; unlawful wounding; assaulting a constable; racially or religiously aggravated assault; assault with intent to resist arrest; assault with intent to rob",
    "burglary": "burglary dwelling; burglary other than dwelling; aggravated burglary; attempted burglary",
    "theft": "theft from a shop; theft of a motor vehicle; theft from a vehicle; theft by employee; theft from the person",
    "fraud": "fraud by false representation; fraud by abuse of position; fraud by failing to disclose information; conspiracy to defraud; benefit fraud",
    "supplying controlled drugs": "supplying a controlled drug of Class A; being concerned in the supply of Class A drugs; supplying or being concerned in the supply of Class B drugs; possession with intent to supply Class A drugs; possession with intent to supply Class B drugs; conspiracy to supply Class A drugs; conspiracy to supply Class B drugs; being concerned in the supplying of drugs (Scotland)",
    "conspiracy to supply controlled drugs": "conspiracy to supply Class A drugs; conspiracy to supply Class B drugs; conspiracy to supply Class C drugs",
    "possession with intent to supply controlled drugs": "possession with intent to supply Class A drugs; possession with intent to supply Class B drugs; possession with intent to supply Class C drugs",
    "possession of controlled drugs": "possession of Class A drugs; possession of Class B drugs; possession of Class C drugs",
    "inflicting grievous bodily harm": "causing grievous bodily harm with intent",
    "unlawful wounding": "wounding with intent",
    "arson": "arson with intent to endanger life or reckless",
    "manslaughter": "gross negligence manslaughter; manslaughter by reason of diminished responsibility; manslaughter by loss of control; corporate manslaughter",
    "harassment": "harassment putting people in fear of violence; racially or religiously aggravated harassment or stalking",
    "stalking": "stalking involving fear of violence or serious alarm or distress",
    "sexual assault": "sexual assault of a child under 13; assault by penetration",
    "rape": "rape of a child under 13",
    "malicious communications": "sending grossly offensive or menacing messages",
}
#: Narrow label -> wider labels.
BROADER: Final[dict[str, frozenset[str]]] = {
    narrow: frozenset(wide for wide, others in _NARROWER.items() if narrow in others.split("; "))
    for narrows in _NARROWER.values()
    for narrow in narrows.split("; ")
}
