"""The words that tell where and when a hearing was, and what leads away from one."""

from typing import Final

#: What may stand between a court and its day: ``Luton Crown Court, earlier on``, ``Luton Crown Court heard on``.
INSIDE_PLACE: Final = frozenset(", ( ) at on in the of before earlier later heard told was last this back".split())
#: What leads to a court or a day.
LEADS: Final = frozenset("at on in before the then later earlier".split())
#: What a new part of a sentence begins after: ``and, at Luton Crown Court``.
FRONTS: Final = frozenset("and but while then where when , ; – — :".split())
#: What parts a court or day from the act after it.
PARTS: Final = frozenset("and or but where when which who after following as while".split())
#: What joins two acts of one hearing, and what severs them.
JOINS: Final = frozenset("and when where as".split())
SEVERS: Final = frozenset("but while ; after following before who which only".split())
#: A verb inside which a day may stand (``has today been jailed``), and other words right before such a day.
VERBS: Final = frozenset("has have had was were is are been be being".split())
BEFORE_INNER_DAY: Final = VERBS | frozenset("later then on earlier who heard told".split())

#: Words before a day that make it an end of a stretch of time; of the second kind only where nothing is still to come.
STRETCH: Final = frozenset(
    "between since from starting beginning ending commencing week dated – - born dob birth through".split()
)
OPEN_STRETCH: Final = frozenset("until till to from by of".split())
#: Words that lead away from the court to what was done: ``jailed after a stabbing on 4 March``.
AWAY: Final = frozenset("after following since over during when".split())
#: Words for what was done on a day: ``wounding, said to have taken place on 26 June``.
DONE_ON: Final = frozenset("place happened occurred committed dated alleged".split())
#: Words that lead back to it: ``after a trial which ended on 4 March``.
COURT_WORDS: Final = frozenset(
    "trial hearing sentencing appearance court trials hearings retrial deliberating deliberated deliberations "
    "arraignment arraignments arraigned rearraignment".split()
)
#: A day after which these stand is one of the story; no court sits then.
NO_SITTING: Final = frozenset({"night", "evening"})
#: A day after which these stood is the page's.
STAMPS: Final = frozenset({"published", "posted", "updated", "uploaded"})
#: Articles of a day of the story: ``on a Friday``.
STORY_ARTICLES: Final = frozenset({"a", "one", "the"})

#: Words that make the offences those said before: what follows is the day of the hearing.
DEFINITE: Final = frozenset("the all both these those same".split())
#: ``a separate case``, ``an unrelated matter``.
SEPARATE: Final = frozenset({"separate", "unrelated", "different"})
MATTERS: Final = frozenset({"case", "trial", "matter", "investigation", "matters"})
#: ``an earlier hearing``, ``a previous appearance``.
EARLIER: Final = frozenset({"earlier", "previous"})
HEARINGS: Final = frozenset({"hearing", "appearance", "stage", "hearings"})
CONFISCATING: Final = frozenset({"confiscation", "crime", "poca"})
VERDICTS: Final = frozenset({"verdict", "verdicts"})
#: ``entered his plea at Luton Crown Court``
PLEADING: Final = frozenset({"plea", "pleas"})
#: ``did not appear``, ``failed to appear``: no hearing.
MISSED: Final = frozenset({"not", "failed", "failing", "fails", "failure"})
#: ``was due to stand trial``: nothing that is still to come.
DUE: Final = frozenset({"due", "set", "expected", "scheduled", "listed"})
#: ``was due to appear today``: said of a day that is not over.
TODAY: Final = frozenset({"today", "tomorrow"})
PARTS_OF_DAY: Final = frozenset({"morning", "afternoon", "evening"})
#: Words without which a ``confiscation hearing`` is over.
TO_COME: Final = DUE | frozenset("will to fixed later down next adjourned until".split())
WILL: Final = frozenset({"will", "shall"})
#: Words right before a day on which something was only told: ``the prosecutors said today``.
TOLD: Final = frozenset({"said", "announced", "confirmed", "revealed"})
#: What a person has who is not before the court that he should be before.
ABSENT: Final = frozenset({"attend", "appear", "up", "surrender"})
#: Nouns right before ``there`` that make it the court of the act after it: ``a trial there found him guilty``.
SAT_THERE: Final = frozenset({"trial", "jury", "jurors", "hearing", "retrial"})
#: Words before a noun that make people others than the ones told of.
MORE: Final = frozenset({"more", "another", "further"})
#: A trial that goes on: ``the trial of Finch, who denies theft, began``.
BEGINS: Final = frozenset("began begins started starts opened opens continues continued resumed under".split())
#: A trial that is over: ``after a trial which ended on 4 March``.
ENDS: Final = frozenset("ended concluded finished closed ending concluding".split())
#: Words of a line that heads the cases of one sitting: ``Cases heard on Tuesday``.
SITTING_LINES: Final = frozenset("cases heard dealt hearings results".split())
#: Words with which an act is put off to a day: ``remanded for sentence on 4 May``.
PUTS_OFF: Final = frozenset(
    "remanded bailed adjourned committed sent deferred released due listed set until remand bail".split()
)
#: What a court does with somebody who has admitted it: ``was remanded after admitting theft``.
KEEPS: Final = frozenset({"remanded", "bailed", "released"})
#: What a hearing did on the day that is said: ``sentencing took place on Friday``.
TOOK_PLACE: Final = frozenset({"took", "happened", "followed"})
#: What the words between a day and ``when`` may call it: ``until 12 June, the day on which``.
DAYS: Final = frozenset({"day", "morning", "afternoon", "date"})
#: A present tense: ``they return to court on 4 May``.
PRESENT: Final = frozenset({"appear", "appears", "return", "returns"})
