"""Template and context -> bytes of a page, and the only file that knows Jinja, the assets and the security policy.

Everything is escaped; nothing but the package's own CSS and JavaScript is taken as it is, and the policy lets a browser
run those two alone, by their hashes.
"""

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from release_extract.output.words import label

#: Stands in the head of each page.
GENERATOR: Final = b'<meta name="generator" content="release-extract">'
#: Stands in the page of a release of many, where ``neighbours.html`` goes once all are there. Nothing that a release says
#: can look like it, as that is escaped.
PLACE_OF_NEIGHBOURS: Final = b"<!-- neighbours -->"
_PACKAGE: Final = "release_extract.output.page"
_POLICY: Final = (
    "default-src 'none'; style-src '{style}'; script-src '{script}'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'"
)


class Assets(msgspec.Struct, frozen=True):
    """What a page carries with it, and the policy that lets it."""

    style: Markup
    script: Markup
    policy: str


def render(name: str, context: msgspec.Struct) -> bytes:
    """The page ``name`` with the fields of ``context``."""
    return _fill(name, {"assets": load_assets(name), **_fields(context)})


def render_part(name: str, context: msgspec.Struct) -> bytes:
    """The part ``name`` of a page, which has no assets of its own."""
    return _fill(name, _fields(context))


def _fields(context: msgspec.Struct) -> dict[str, object]:
    return {field: getattr(context, field) for field in context.__struct_fields__}


def _fill(name: str, fields: dict[str, object]) -> bytes:
    return _environment().get_template(f"{name}.html").render(fields).encode("utf-8", "replace")


@cache
def load_assets(name: str) -> Assets:
    """The style and the script of the page ``name``."""
    style = _read("base.css") + _read(f"{name}.css")
    script = _read(f"{name}.js")
    policy = _POLICY.format(style=_hash(style), script=_hash(script))
    return Assets(Markup(style), Markup(script), policy)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader(_PACKAGE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["label"] = label
    return environment


def _read(name: str) -> str:
    return files(_PACKAGE).joinpath("assets", name).read_text("utf-8")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
