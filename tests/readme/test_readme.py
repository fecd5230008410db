"""The README says what is so: its commands, recipes and tables."""

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from readme.fields import BETWEEN, COLUMNS_BETWEEN, README, make_column_tables, make_tables

TEXT = README.read_text("utf-8")
ROOT = README.parent
CI = ROOT / ".ci" / "run"
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


class Block(NamedTuple):
    """A fenced block, and what it prints, if the one after it says that."""

    language: str
    body: str
    printed: str


FENCED = [(match[1], match[2]) for match in BLOCK.finditer(TEXT)]
BLOCKS = [
    Block(language, body, following if kind in ("text", "csv") else "")
    for (language, body), (kind, following) in zip(FENCED, [*FENCED[1:], ("", "")], strict=True)
]
SETUPS = [block.body.strip() for block in BLOCKS if block.language == "sh" and "pip install" in block.body]
RECIPES = [block for block in BLOCKS if block.language == "sh" and "pip install" not in block.body]
PROGRAMS = [block for block in BLOCKS if block.language == "python"]
DEFINITION = 'release-extract() { "$PYTHON" -m release_extract "$@"; }\n'


def test_the_readme_has_what_it_should() -> None:
    assert len(SETUPS) == 2
    assert len(RECIPES) >= 3
    assert PROGRAMS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples, and with what recipes that print nothing write."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "samples").symlink_to(ROOT / "samples")
    for recipe in RECIPES:
        if not recipe.printed:
            assert run_recipe(recipe, folder) == ""
    return folder


def run_recipe(recipe: Block, folder: Path) -> str:
    """What a recipe prints, run in ``folder``."""
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", "set -o pipefail\n" + DEFINITION + recipe.body],
        cwd=folder,
        env={**os.environ, "PYTHON": sys.executable, "PATH": programs},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"(release-extract: \d+ read, 0 failed, .*\n)*", done.stderr)
    return done.stdout


@pytest.mark.parametrize("recipe", RECIPES, ids=range(len(RECIPES)))
def test_a_recipe_prints_what_the_readme_says(recipe: Block, folder: Path) -> None:
    if "jq " in recipe.body and shutil.which("jq") is None:
        pytest.skip("jq is not installed (apt-get install jq)")
    assert run_recipe(recipe, folder) == recipe.printed


@pytest.mark.parametrize("program", PROGRAMS, ids=range(len(PROGRAMS)))
def test_a_program_prints_what_the_readme_says(program: Block, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(program.body, str(README), "exec"), {})
    assert out.getvalue() == program.printed


def test_the_tables_are_the_records_fields() -> None:
    (tables,) = BETWEEN.findall(TEXT)
    assert tables == make_tables(), "write them anew: python tests/readme/fields.py"
    (columns,) = COLUMNS_BETWEEN.findall(TEXT)
    assert columns == make_column_tables(), "write them anew: python tests/readme/fields.py"


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
