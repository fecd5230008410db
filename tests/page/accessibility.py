"""What axe finds wrong with a page."""

from functools import cache
from importlib.resources import files

from playwright.sync_api import Page

_RUN = """axe.run({resultTypes: ["violations"]}).then(found => found.violations.flatMap(
  fault => fault.nodes.map(node => fault.id + ": " + node.html + " " + node.failureSummary)))"""


@cache
def _axe() -> str:
    return files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def find_faults(page: Page) -> list[str]:
    """Every violation, with the element."""
    page.evaluate(_axe())
    faults = page.evaluate(_RUN)
    assert isinstance(faults, list)
    return faults
