"""The README says what is so: its commands, recipes and tables."""

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from typing import NamedTuple

import pytest

from readme.fields import BETWEEN, README, make_tables

TEXT = README.read_text("utf-8")
ROOT = README.parent
CI = ROOT / ".ci" / "run"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


class Block(NamedTuple):
    """A fenced block, and the one after it, which is what it prints."""

    language: str
    body: str
    printed: str


FENCED = [(match[1], match[2]) for match in BLOCK.finditer(TEXT)]
BLOCKS = [
    Block(language, body, following)
    for (language, body), (_, following) in zip(FENCED, [*FENCED[1:], ("", "")], strict=True)
]
SETUPS = [block.body.strip() for block in BLOCKS if block.language == "sh" and "pip install" in block.body]
RECIPES = [block for block in BLOCKS if block.language == "sh" and "pip install" not in block.body]
PROGRAMS = [block for block in BLOCKS if block.language == "python"]
DEFINITION = 'release-extract() { "$PYTHON" -m release_extract "$@"; }\n'


def test_the_readme_has_what_it_should() -> None:
    assert len(SETUPS) == 2
    assert len(RECIPES) >= 3
    assert PROGRAMS


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed (apt-get install jq)")
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda block: block.printed.splitlines()[0][:30])
def test_a_recipe_prints_what_the_readme_says(recipe: Block) -> None:
    done = subprocess.run(
        ["bash", "-c", "set -o pipefail\n" + DEFINITION + recipe.body],
        cwd=ROOT,
        env={**os.environ, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert re.fullmatch(r"(release-extract: \d+ read, 0 failed, .*\n)*", done.stderr)
    assert done.stdout == recipe.printed


@pytest.mark.parametrize("program", PROGRAMS, ids=range(len(PROGRAMS)))
def test_a_program_prints_what_the_readme_says(program: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(program.body, str(README), "exec"), {})
    assert out.getvalue() == program.printed


def test_the_tables_are_the_records_fields() -> None:
    (tables,) = BETWEEN.findall(TEXT)
    assert tables == make_tables(), "write them anew: python tests/readme/fields.py"


@pytest.mark.parametrize("setup", SETUPS, ids=["main job", "tests"])
def test_ci_runs_the_set_up_of_the_readme(setup: str) -> None:
    assert setup in CI.read_text("utf-8").splitlines()


def test_options_and_commands_exist() -> None:
    help_text = subprocess.run(
        [sys.executable, "-m", "release_extract", "--help"], capture_output=True, text=True, check=True
    ).stdout
    (usage,) = [block.body for block in BLOCKS if "release-extract --help" in block.body]
    for option in re.findall(r"--[a-z]+", usage):
        assert option in help_text


@pytest.mark.parametrize("path", sorted(set(re.findall(r"(?:tests|samples|src)/[\w./-]*\w", TEXT))))
def test_every_path_exists(path: str) -> None:
    assert (ROOT / path).exists()


def test_every_dependency_has_its_reason() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    table = TEXT[TEXT.index("| dependency |") :]
    named = {name for row in re.findall(r"^\| ([a-z0-9, -]+) \|", table, re.MULTILINE) for name in row.split(", ")}
    assert named - {"dependency"} == {re.split(r"[<>=]", name)[0] for name in project["dependencies"]}
