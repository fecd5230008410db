"""What went wrong -> the ``Failure`` that tells a user, and the only file that words one."""

import os
import traceback
from typing import Final

from release_extract.batch.model import Failure
from release_extract.document.model import UnreadableInput

_ADVICE: Final = "give it a release as text or HTML"


def failure_of(name: str, error: Exception) -> Failure:
    """The failure of the input called ``name``."""
    match error:
        case UnreadableInput():
            return Failure(name, "unreadable", _with_advice(str(error)))
        case FileNotFoundError():
            return Failure(name, "missing", "no such file; check the name and the folder you are in")
        case PermissionError():
            return Failure(name, "no_permission", "no permission to read it; change its mode or ask its owner")
        case OSError():
            return Failure(name, "not_opened", f"{error.strerror or error}; see that it can be read, then try again")
        case _:
            return Failure(name, "internal", _describe_mistake(error))


def worker_died(name: str) -> Failure:
    """The failure of an input whose worker ended while it read it."""
    message = "the process that read it was killed or ran out of memory; try it alone, with --workers 0"
    return Failure(name, "worker_died", message)


def printable(path: str) -> str:
    """``path`` with the bytes that are no UTF-8 written out as ``\\xe9``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _with_advice(message: str) -> str:
    return message if ";" in message else f"{message}; {_ADVICE}"


def _describe_mistake(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(place.filename)}:{place.lineno}"
    return f"internal error ({type(error).__name__} at {where}); please report it with this file"
