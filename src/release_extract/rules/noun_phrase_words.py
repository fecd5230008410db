"""The words that open a noun phrase and those that no noun phrase runs past."""

from typing import Final

#: A noun after these may have others before it: ``a blue Ford Focus``, ``her elderly mother's car``.
OPENS_NOUN_PHRASE: Final = frozenset(
    "a an the his her their its this that these those another one two three four five six seven eight nine ten several "
    "numerous multiple various some".split()
)
#: ``of`` is not among them: ``the terms of his order`` is one noun phrase.
ENDS_NOUN_PHRASE: Final = frozenset(
    ". ; : ? ! ( ) [ ] – and but or nor by with without in into on onto at to from for against under over above through "
    "after before during until since while whilst when where as because if who whom whose which that he she they we "
    "is are was were be been being has have had having not did do does will would could should following involving "
    "namely including causing occasioning resulting".split()
)
