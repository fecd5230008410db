"""Words whose noun and verb mean different things to a court report: ``sentenced`` is an act, ``a sentence`` is none."""

from typing import Final

#: Word -> its own stem, apart from the inflection that it would else share.
APART: Final[dict[str, str]] = {
    form: stem
    for stem, forms in {
        "sentence": "sentence sentences",
        "sentenced": "sentenced",
        "sentencing": "sentencing sentencings",
        "charge": "charge charges",
        "charged": "charged charging",
        "jail": "jail jails",
        "jailed": "jailed jailing",
        "hearing": "hearing hearings",
        "costs": "costs",
        "conviction": "conviction convictions",
        "ordered": "ordered",
        "received": "received receives",
        "receiving": "receiving",
        "driving": "driving",
        "handling": "handling",
        "counted": "counted counting",
        "bailed": "bailed",
        "lives": "lives",
        "handed": "handed",
        "given": "given",
        "gave": "gave",
        "clear": "clear",
        "cleared": "cleared clearing",
        "served": "served",
        "faced": "faced",
        "facing": "facing",
        "issued": "issued",
        "signed": "signed",
        "added": "added",
        "detained": "detained",
    }.items()
    for form in forms.split()
}
