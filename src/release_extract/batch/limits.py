"""How long one source may take, and the only file that sets an alarm.

The clock is that of the processor, so that a slow disk, a pipe that waits and a busy machine cost a source nothing.
"""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

from release_extract.document.model import UnreadableInput

#: Seconds of processor time. A release takes milliseconds, four megabytes of prose some ten seconds.
MAX_SECONDS: Final = 120.0
#: Seconds after which the alarm goes off again: what Python calls on its own (a weak reference's callback, ``__del__``)
#: swallows an exception that is raised in it.
_AGAIN: Final = 0.5


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise UnreadableInput in the block once it has used that many seconds of processor time.

    Nothing is limited outside of the main thread and on systems without such an alarm.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    running = True

    def stop(_signal: int, _frame: FrameType | None) -> None:
        if running:
            raise UnreadableInput(f"not read in {seconds:g} seconds; cut it into its releases")

    previous = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN)
    try:
        yield
        running = False
    finally:
        running = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, previous)
