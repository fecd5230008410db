"""The README's tables of the record's fields, made from the JSON Schema, and of the columns of CSV.

After a change of the record or the columns write them anew with ``python tests/readme/fields.py``; a test compares.
"""

import json
import re
from pathlib import Path

from release_extract.output.csv import COLUMNS
from release_extract.output.schema import build_schema

README = Path(__file__).parents[2] / "README.md"
BETWEEN = re.compile(r"(?<=<!-- fields -->\n).*?(?=<!-- /fields -->)", re.DOTALL)
COLUMNS_BETWEEN = re.compile(r"(?<=<!-- columns -->\n).*?(?=<!-- /columns -->)", re.DOTALL)


Schema = dict[str, "Schema | list[Schema] | list[str] | str"]

#: The parts of a record, in the order of the README, and how it calls them.
PARTS = {
    "Record": "record",
    "Court": "court",
    "Defendant": "defendants[]",
    "Charge": "charges[]",
    "Sentence": "sentences[]",
    "Order": "sentences[].orders[]",
    "Hearing": "hearings[]",
    "Warning": "warnings[]",
    "Evidence": "evidence[]",
}


def make_tables() -> str:
    """All the tables, in Markdown."""
    definitions = json.loads(build_schema())["$defs"]
    return "\n".join(_make_table(title, definitions[name]) for name, title in PARTS.items())


def make_column_tables() -> str:
    """What each table of CSV has, in Markdown: a line for each column."""
    lines = ["| `--table` | column | meaning |", "|---|---|---|"]
    for table, columns in COLUMNS.items():
        lines += [f"| `{table}` | `{column.name}` | {column.meaning} |" for column in columns]
    return "\n".join(lines) + "\n"


def _make_table(title: str, definition: dict[str, dict[str, Schema]]) -> str:
    lines = [f"`{title}`", "", "| key | type | meaning |", "|---|---|---|"]
    for key, schema in definition["properties"].items():
        lines.append(f"| `{key}` | {_name_type(schema)} | {schema['description']} |")
    return "\n".join(lines) + "\n"


def _name_type(schema: Schema) -> str:
    for key, name in (("anyOf", _name_choices), ("enum", _name_enum), ("$ref", _name_part)):
        if key in schema:
            return name(schema[key])
    if "pattern" in schema:
        return "duration" if "P" in str(schema["pattern"]) else "date"
    if schema["type"] == "array":
        items = schema["items"]
        assert isinstance(items, dict)
        return f"list of {_name_type(items)}"
    return str(schema["type"])


def _name_choices(choices: object) -> str:
    assert isinstance(choices, list)
    names = [_name_type(choice) for choice in choices]
    if "number" in names:
        names = [name for name in names if name != "integer"]
    return " or ".join(sorted(names, key="null".__eq__))


def _name_enum(values: object) -> str:
    assert isinstance(values, list)
    return ", ".join(f"`{value}`" for value in values)


def _name_part(reference: object) -> str:
    part = str(reference).rsplit("/", 1)[-1]
    return f"`{PARTS[part]}`" if part in PARTS else "object"


if __name__ == "__main__":
    text = BETWEEN.sub(lambda _: make_tables(), README.read_text("utf-8"))
    README.write_text(COLUMNS_BETWEEN.sub(lambda _: make_column_tables(), text), "utf-8")
