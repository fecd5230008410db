"""Runs a job once for each of the other arguments, which are its command lines, in one driver.

spark-submit several_jobs.py JOB 'ARGUMENT...' ...
"""

import runpy
import shlex
import sys

if __name__ == "__main__":
    _, job, *lines = sys.argv
    for line in lines:
        sys.argv = [job, *shlex.split(line)]
        runpy.run_path(job, run_name="__main__")
