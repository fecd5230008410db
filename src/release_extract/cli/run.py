"""Request -> exit code: reads all inputs, and writes and tells as they come."""

from contextlib import ExitStack, closing
from typing import Final

from release_extract.batch import Done, Failure, Source, process
from release_extract.cli.progress import Bar, NoBar, is_watched
from release_extract.cli.report import Report, complain
from release_extract.cli.request import Request
from release_extract.cli.target import Target, WriteError, open_target
from release_extract.output.formats import check_libraries

#: Exit codes. Wrong usage, 2, is typer's own.
ALL_WELL, SOME_FAILED, INTERRUPTED = 0, 1, 130
_RESUME: Final = "what is done is kept, and the same command with --resume continues"


def run(request: Request) -> int:
    """Do it."""
    form = "html" if request.job.form == "site" else request.job.form
    try:
        check_libraries(form)
    except ImportError:
        complain(f"--format {form}", f"it needs a library; pip install 'release-extract[{form}]'")
        return SOME_FAILED
    with ExitStack() as stack:
        try:
            target = open_target(request.output, request.job, resume=request.resume)
            stack.callback(target.close)
            errors = stack.enter_context(open(request.errors, "wb")) if request.errors else None
        except OSError as error:
            complain(str(error.filename or request.output), _advise(error.strerror or str(error)))
            return SOME_FAILED
        bar = _choose_bar(request)
        stack.enter_context(bar)
        return _finish(request, target, Report(errors, bar, strict=request.strict))


def _advise(reason: str) -> str:
    return reason if ";" in reason else f"{reason}; see that it can be written"


def _choose_bar(request: Request) -> Bar | NoBar:
    if request.quiet or not request.many or not is_watched(request.output is None):
        return NoBar()
    return Bar((lambda: sum(isinstance(found, Source) for found in request.find())) if request.can_count() else None)


def _finish(request: Request, target: Target, report: Report) -> int:
    """Run, and end cleanly however that ends."""
    try:
        complete = _take_all(request, target, report)
        if complete:
            target.complete()
    except KeyboardInterrupt:
        if target.lasts and not request.quiet:
            report.complain(str(request.output), f"stopped; {_RESUME}")
        return INTERRUPTED
    except BrokenPipeError:  # whoever read has enough
        target.abandon()
        return SOME_FAILED if report.failed else ALL_WELL
    except WriteError as error:
        target.abandon()
        report.complain(error.name, f"{error.reason}; {_RESUME if target.lasts else 'the records end here'}")
        return SOME_FAILED
    except OSError as error:  # the list of names, or the file for errors
        report.complain(str(error.filename or "--files-from"), f"{error.strerror or error}; see that it can be used")
        return SOME_FAILED
    if request.many and not request.quiet:
        report.end()
    return SOME_FAILED if report.failed else ALL_WELL


def _take_all(request: Request, target: Target, report: Report) -> bool:
    """Whether all was taken: with ``--fail-fast`` a failure is the end."""
    outcomes = process(target.resume(request.find()), request.job, request.workers)
    with closing(outcomes):
        for outcome in outcomes:
            if isinstance(outcome, Done | Failure):
                target.take(outcome)
            report.take(outcome)
            if request.fail_fast and report.failed:
                return False
    return True
