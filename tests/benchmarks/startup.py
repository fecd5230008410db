"""One release from the shell against a bare typer program that prints its argument, measured in turn.

    python tests/benchmarks/startup.py [--runs 25]

Prints the median of each and their ratio, and what ``import release_extract`` adds to bare Python.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

SAMPLE = Path(__file__).parents[2] / "samples" / "one-defendant.txt"
BARE = "import typer\n\n\ndef main(file: str) -> None:\n    print(file)\n\n\ntyper.run(main)\n"
OURS = "from release_extract.__main__ import main\n\nmain()\n"


def measure(commands: Mapping[str, Sequence[str]], runs: int, cache: str) -> dict[str, float]:
    """The median seconds of processor time of each command. One unmeasured round comes first, and each round runs all in turn.

    Byte code is kept in ``cache``, since an installed program has it and a working copy may not.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for round_ in range(runs + 1):
        for name, command in commands.items():
            before = _children()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
            if round_:
                seconds[name].append(_children() - before)
    return {name: statistics.median(values) for name, values in seconds.items()}


def _children() -> float:
    """The seconds of processor time of all programs that have run: others of the machine do not count."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(runs: int) -> dict[str, float]:
    """The medians of this benchmark's four programs."""
    with tempfile.TemporaryDirectory() as folder:
        bare, ours = Path(folder) / "bare.py", Path(folder) / "ours.py"
        bare.write_text(BARE)
        ours.write_text(OURS)
        commands = {
            "python": [sys.executable, "-c", "pass"],
            "import": [sys.executable, "-c", "import release_extract"],
            "bare": [sys.executable, str(bare), str(SAMPLE)],
            "ours": [sys.executable, str(ours), str(SAMPLE)],
        }
        return measure(commands, runs, folder)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=25)
    medians = run(parser.parse_args().runs)
    for name, label in (("bare", "a bare typer program"), ("ours", "release-extract FILE")):
        print(f"{label:<28}{1000 * medians[name]:7.1f} ms")
    print(f"{'ratio':<28}{medians['ours'] / medians['bare']:7.2f}")
    print(f"{'import release_extract adds':<28}{1000 * (medians['import'] - medians['python']):7.1f} ms to bare Python")


if __name__ == "__main__":
    main()
