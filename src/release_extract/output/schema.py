"""The types of the record -> their JSON Schema, and the only file that knows JSON Schema.

The package ships the schema as ``record.schema.json``. After a change of the types write it anew with
``python -m release_extract.output.schema``; a test compares the two.
"""

import ast
import inspect
import textwrap
from pathlib import Path
from typing import Final

import msgspec

from release_extract import record

SHIPPED: Final = Path(record.__file__).with_name("record.schema.json")
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def read_schema() -> bytes:
    """The schema as shipped, a JSON text in UTF-8."""
    return SHIPPED.read_bytes()


def build_schema() -> bytes:
    """The schema made from the types: their annotations, docstrings and the docstrings of their fields."""
    schema = msgspec.json.schema(record.Record)
    for name, definition in schema["$defs"].items():
        _document(definition, getattr(record, name))
    whole = {
        "$schema": _DIALECT,
        "$id": f"urn:release-extract:record:{record.SCHEMA_VERSION}",
        "title": f"release-extract record, version {record.SCHEMA_VERSION}",
        **schema,
    }
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


def _document(definition: dict[str, Json], struct: type[msgspec.Struct]) -> None:
    """Close the object, and give it and its properties the words of the types."""
    definition["description"] = _one_line(inspect.getdoc(struct) or "")
    definition["additionalProperties"] = False
    properties = definition["properties"]
    assert isinstance(properties, dict)
    for field, words in read_field_docs(struct).items():
        properties[field] = _with_description(properties[field], words)


def _with_description(schema: Json, words: str) -> Json:
    assert isinstance(schema, dict)
    return {"description": words, **schema}


def read_field_docs(struct: type[msgspec.Struct]) -> dict[str, str]:
    """The docstring below each field of ``struct``."""
    (body,) = ast.parse(textwrap.dedent(inspect.getsource(struct))).body
    assert isinstance(body, ast.ClassDef)
    docs: dict[str, str] = {}
    for field, following in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            words = _string(following)
            if words is not None:
                docs[field.target.id] = _one_line(words)
    return docs


def _string(node: ast.stmt) -> str | None:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return node.value.value
    return None


def _one_line(words: str) -> str:
    return " ".join(words.replace("``", "`").split())


if __name__ == "__main__":
    SHIPPED.write_bytes(build_schema())
