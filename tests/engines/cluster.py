"""The sample's Spark job as a program, and executors to kill.

Everything listens on 127.0.0.1 alone, and all that Spark writes but the job's output lies in one folder.
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

JOB: Final = Path(__file__).parents[2] / "samples" / "spark_job.py"
#: Executors of one core and 2 GiB each, in processes of their own.
CLUSTER: Final = "local-cluster[{executors},1,2048]"
#: The JVM compiles fast and not well, and leaves two cores to the work of a short run.
SHORT_RUN: Final = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
#: What an executor's command line has in it.
EXECUTOR: Final = b"CoarseGrainedExecutorBackend"
_EVERY: Final = 0.1


def find_lack() -> str | None:
    """Why Spark can't run here, and what to do; None where it can."""
    if find_spec("pyspark") is None:
        return "PySpark is not installed: pip install -e '.[spark]'"
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        return "there is no Java: apt-get install default-jre-headless"
    return None


def find_descendants(pid: int) -> Iterator[int]:
    """The processes that a process started, from whichever of its threads, and those that they started."""
    try:
        threads = os.listdir(f"/proc/{pid}/task")
    except OSError:  # it has ended
        return
    for thread in threads:
        for child in read_of(pid, f"task/{thread}/children").split():
            yield int(child)
            yield from find_descendants(int(child))


def read_of(pid: int, name: str) -> bytes:
    """What stands in a file of a process; nothing when that is gone."""
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except OSError:
        return b""


class Submitted:
    """A program that was handed to ``spark-submit``. ``folder`` is new, and holds its log."""

    def __init__(self, folder: Path, master: str, *program: str | Path, java: str = "") -> None:
        folder.mkdir()
        self._shuffled = folder / "local"
        self._log = folder / "log"
        environment = {
            **os.environ,
            "SPARK_LOCAL_IP": "127.0.0.1",
            "SPARK_LOCAL_DIRS": str(self._shuffled),
            "SPARK_WORKER_DIR": str(folder / "executors"),
            "PYSPARK_PYTHON": sys.executable,
        }
        settings = {
            "spark.ui.enabled": "false",
            "spark.log.level": "WARN",
            "spark.driver.extraJavaOptions": java,
            "spark.executor.extraJavaOptions": java,
            "spark.sql.warehouse.dir": str(folder / "warehouse"),
        }
        options = [word for name, value in settings.items() if value for word in ("--conf", f"{name}={value}")]
        submit = [Path(sys.executable).with_name("spark-submit"), "--master", master, *options, *program]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(submit, cwd=folder, env=environment, stdout=log, stderr=subprocess.STDOUT)

    @property
    def pids(self) -> list[int]:
        """Its processes of this moment."""
        return [self._process.pid, *find_descendants(self._process.pid)]

    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def find_shuffled(self) -> list[Path]:
        """The part of a shuffle of each task that is done. Folders that go while they are walked do no harm."""
        found = (Path(folder, name) for folder, _, names in os.walk(self._shuffled) for name in names)
        return [path for path in found if path.match("shuffle_*.data")]

    def count_shuffled(self) -> int:
        """Bytes of the shuffle so far; what goes while it is looked at is not counted."""
        total = 0
        for path in self.find_shuffled():
            with contextlib.suppress(FileNotFoundError):
                total += path.stat().st_size
        return total

    def wait_for_tasks(self, number: int, seconds: float) -> None:
        """Until so many are done. Raises ``AssertionError`` where the program ends before, or it takes too long."""
        end = time.monotonic() + seconds
        while len(self.find_shuffled()) < number:
            assert self.is_running(), self.read_log()
            assert time.monotonic() < end, self.read_log()
            time.sleep(_EVERY)

    def kill_executor(self) -> None:
        """End one as a machine that fails does."""
        executors = [pid for pid in self.pids if EXECUTOR in read_of(pid, "cmdline")]
        os.kill(executors[-1], signal.SIGKILL)

    def wait(self, seconds: float) -> str:
        """What it printed, when it is done. Raises ``AssertionError`` where it fails."""
        try:
            code = self._process.wait(seconds)
        finally:
            self.stop()
        assert code == 0, self.read_log()
        return self.read_log()

    def stop(self) -> None:
        """End it, whatever it does."""
        for pid in self.pids if self.is_running() else []:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()

    def read_log(self) -> str:
        """What it has printed so far."""
        return self._log.read_text("utf-8", "replace")
