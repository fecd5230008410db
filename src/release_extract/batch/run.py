"""Sources -> outcomes in order, here or in workers: the only file that chooses which."""

import os
from collections.abc import Generator, Iterable, Iterator
from itertools import chain, islice
from typing import Final

from release_extract.batch.model import Job, Outcome, Source
from release_extract.batch.work import make_work

#: Inputs after which workers are worth their start.
MANY: Final = 300


def process(items: Iterable[Source | Outcome], job: Job, workers: int | None) -> Generator[Outcome]:
    """What becomes of each source, in order, each as soon as it is ready.

    ``workers`` processes do it, 0 for none but this one; with None this one begins, and where there is much to do, as
    many go on as there are cores.
    """
    remaining = iter(items)
    if workers is None:
        yield from _process_here(islice(remaining, MANY), job)
        workers = _count_cores()
        more = next(remaining, None)
        if more is None:
            return
        remaining = chain((more,), remaining)
    if workers < 1:
        yield from _process_here(remaining, job)
    else:
        from release_extract.batch.workers import process_in_workers

        yield from process_in_workers(remaining, job, workers)


def _process_here(items: Iterable[Source | Outcome], job: Job) -> Iterator[Outcome]:
    work = make_work(job)
    for item in items:
        yield work(item) if isinstance(item, Source) else item


def _count_cores() -> int:
    """The cores that this process may use; 0 where one is all."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    return cores if cores > 1 else 0
