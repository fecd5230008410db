"""Sources -> outcomes in the same order, by several processes, and the only file that starts any.

Each worker has a pipe of its own, so that one that dies takes no one else's work along. Tasks are runs of sources; a
worker answers after some kilobytes of input. What was unanswered when a worker died is tried again, each source alone:
the one that kills again costs its own line. Memory is bounded by a window: nobody reads further ahead of the slowest
than that.
"""

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Final

import msgspec

from release_extract.batch.errors import worker_died
from release_extract.batch.model import Done, Failure, Job, Outcome, Source
from release_extract.batch.sources import STDIN
from release_extract.batch.work import make_work

#: Sources in a task, and tasks that a worker has at a time: the second waits, so that the worker never does.
_TASK: Final = 16
_QUEUED: Final = 2
#: Results that may wait for an earlier one, for each worker.
_WINDOW: Final = 8 * _TASK
#: A worker answers once it has read so many bytes, a few milliseconds' work.
_ANSWER_BYTES: Final = 32_768

#: Where paths lead that mean another thing in another process, as what a shell's ``<(…)`` opens.
_OURS: Final = ("/dev/", "/proc/")

_encode = msgspec.msgpack.Encoder().encode
_decode_task = msgspec.msgpack.Decoder(list[Source]).decode
_decode_answer = msgspec.msgpack.Decoder(list[Done | Failure]).decode


class _Task(msgspec.Struct):
    """Sources with their places in the order, the first unanswered one first."""

    entries: deque[tuple[int, Source]]


class _Worker:
    """A process, our end of its pipe, and what it has not answered yet."""

    def __init__(self, job: Job) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(theirs, job), daemon=True)
        self.unanswered: deque[_Task] = deque()
        # Ctrl-C is for us alone, and we end the workers: a child starts with the signals blocked that its parent has
        # blocked.
        previous = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self.process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, previous)
        theirs.close()

    def send(self, task: _Task) -> bool:
        """Give it ``task``; False if it is dead. The task is unanswered either way."""
        self.unanswered.append(task)
        try:
            self.connection.send_bytes(_encode([source for _, source in task.entries]))
        except OSError:
            return False
        return True

    def receive(self) -> list[tuple[int, Done | Failure]] | None:
        """Its next answers with their places; None if it is dead."""
        try:
            answers = _decode_answer(self.connection.recv_bytes())
        except (EOFError, OSError, msgspec.DecodeError):
            return None
        return [(self._take_place(), answer) for answer in answers]

    def stop(self) -> None:
        """End it, whatever it does."""
        self.connection.close()
        self.process.kill()
        self.process.join()

    def _take_place(self) -> int:
        task = self.unanswered[0]
        place, _ = task.entries.popleft()
        if not task.entries:
            self.unanswered.popleft()
        return place


def process_in_workers(items: Iterable[Source | Outcome], job: Job, workers: int) -> Iterator[Outcome]:
    """What becomes of each source, in order; what is an outcome already keeps its place."""
    pool = _Pool(items, job, workers)
    try:
        yield from pool.run()
    finally:
        pool.stop()


class _Pool:
    def __init__(self, items: Iterable[Source | Outcome], job: Job, workers: int) -> None:
        self._items = iter(items)
        self._job = job
        self._window = workers * _WINDOW
        self._work = make_work(job)
        self._workers = [_Worker(job) for _ in range(workers)]
        self._again: deque[_Task] = deque()
        self._ready: dict[int, Outcome] = {}
        self._taken = 0
        self._given = 0
        self._held: Source | Outcome | None = None
        self._ended = False

    def run(self) -> Iterator[Outcome]:
        while True:
            self._hand_out()
            yield from self._give()
            if any(worker.unanswered for worker in self._workers):
                self._collect()
            elif self._ended and not self._again and not self._ready:
                return

    def stop(self) -> None:
        for worker in self._workers:
            worker.stop()

    def _give(self) -> Iterator[Outcome]:
        """What is ready and next in the order."""
        while self._given in self._ready:
            outcome = self._ready.pop(self._given)
            self._given += 1
            yield outcome

    def _hand_out(self) -> None:
        """Give each worker what it has room for, the emptiest first."""
        for queued in range(_QUEUED):
            for place, worker in enumerate(self._workers):
                if len(worker.unanswered) == queued and (task := self._next_task()) and not worker.send(task):
                    self._replace(place)

    def _next_task(self) -> _Task | None:
        if self._again:
            return self._again.popleft()
        entries: deque[tuple[int, Source]] = deque()
        while len(entries) < _TASK and self._taken - self._given < self._window and (item := self._next_item()):
            if isinstance(item, Source) and not _is_ours(item):
                entries.append((self._taken, item))
            else:
                self._ready[self._taken] = self._work(item) if isinstance(item, Source) else item
            self._taken += 1
        return _Task(entries) if entries else None

    def _next_item(self) -> Source | Outcome | None:
        """The next input; None at the end, and before one that only we can read until all before it is given."""
        if self._held is None:
            self._held = next(self._items, None)
            self._ended = self._held is None
        if isinstance(self._held, Source) and _is_ours(self._held) and self._given < self._taken:
            return None
        item, self._held = self._held, None
        return item

    def _collect(self) -> None:
        """Wait until somebody answers, and take the answers."""
        by_connection = {worker.connection: place for place, worker in enumerate(self._workers)}
        for connection in wait([worker.connection for worker in self._workers if worker.unanswered]):
            assert isinstance(connection, Connection)
            place = by_connection[connection]
            answers = self._workers[place].receive()
            if answers is None:
                self._replace(place)
            else:
                self._ready.update(answers)

    def _replace(self, place: int) -> None:
        """Put a new worker in the place of a dead one. What was unanswered is tried again, one by one."""
        dead = self._workers[place]
        dead.stop()
        tasks = list(dead.unanswered)
        if tasks and len(tasks[0].entries) == 1:
            number, source = tasks.pop(0).entries[0]
            self._ready[number] = worker_died(source.name)
        self._again.extend(_Task(deque([entry])) for task in tasks for entry in task.entries)
        self._workers[place] = _Worker(self._job)


def _is_ours(source: Source) -> bool:
    """Whether only this process can read ``source``."""
    return source.path == STDIN or source.path.startswith(_OURS)


def _serve(connection: Connection, job: Job) -> None:
    """A worker's life: answer tasks until the pipe closes."""
    work = make_work(job)
    while True:
        try:
            sources = _decode_task(connection.recv_bytes())
            for answers in _in_answers(map(work, sources)):
                connection.send_bytes(_encode(answers))
        except (EOFError, OSError):
            return


def _in_answers(outcomes: Iterable[Done | Failure]) -> Iterator[list[Done | Failure]]:
    """``outcomes`` in lists, each of which took about as long."""
    answers: list[Done | Failure] = []
    weight = 0
    for outcome in outcomes:
        answers.append(outcome)
        weight += max(outcome.version.size, 0) if isinstance(outcome, Done) else 0
        if weight >= _ANSWER_BYTES:
            yield answers
            answers, weight = [], 0
    if answers:
        yield answers
