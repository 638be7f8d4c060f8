#!/usr/bin/env python3
"""Checks lines of the log against the schemas in schemas/events, without Salname.

    schemas/check.py [--cloudevents SCHEMA] PATH...

A PATH is a file of lines, as an export or a golden file, or a directory of *.jsonl. Each line is
compared with the schema of a line, its data with the schema that `dataschema` names, and the whole
with CloudEvents' own schema where one is given. What no schema can say is checked here: no member
twice, members in the order of the schema, integers only, no spaces, at most 65,535 bytes.

Needs the packages `jsonschema` and `regress`, which check-jsonschema brings along.
Ends with 0 if everything holds, 1 if a line does not, 2 if nothing could be checked. A fault is
told by file, line and place; nothing of what a line says is repeated.
"""

import argparse
import datetime
import functools
import json
import pathlib
import re
import sys

import jsonschema
import regress

SCHEMAS = pathlib.Path(__file__).resolve().parent / "events"
LINE = "urn:salname:line:1"
LONGEST = 65_535

formats = jsonschema.FormatChecker(formats=())


@formats.checks("date", raises=ValueError)
def is_date(value):
    return not isinstance(value, str) or bool(
        re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value) and datetime.date.fromisoformat(value)
    )


@formats.checks("date-time", raises=ValueError)
def is_date_time(value):
    form = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})"
    return not isinstance(value, str) or bool(
        re.fullmatch(form, value) and datetime.datetime.fromisoformat(value)
    )


@functools.cache
def expression(pattern):
    return regress.Regex(pattern, "u")


def pattern(validator, demanded, instance, schema):
    """`pattern` as JSON Schema means it: Python's own `$` lets a line feed pass."""
    if validator.is_type(instance, "string") and not expression(demanded).find(instance):
        yield jsonschema.ValidationError("another form")


def validator_of(schema):
    """Returns a validator; raises SchemaError if the schema is none of its own dialect."""
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return jsonschema.validators.extend(kind, {"pattern": pattern})(schema, format_checker=formats)


def load_schemas():
    validators = {}
    for path in sorted(SCHEMAS.glob("*.schema.json")):
        schema = json.loads(path.read_text("utf-8"))
        validators[schema["$id"]] = validator_of(schema)
        for example in schema.get("examples", []):
            for fault in faults_of_value(validators[schema["$id"]], example):
                raise SystemExit(f"{path.name}: its own example: {fault}")
    return validators


def members_once(pairs):
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a member twice")
    return dict(pairs)


def no_fraction(_):
    raise ValueError("a fraction, an exponent, or no number")


def place(error):
    return "/".join(str(step) for step in error.absolute_path) or "(the whole)"


def faults_of_value(validator, value):
    """Yields what is wrong, by place and keyword only."""
    for error in validator.iter_errors(value):
        yield f"{place(error)}: {error.validator}"
    if isinstance(value, dict) and "properties" in validator.schema:
        known = [name for name in validator.schema["properties"] if name in value]
        if validator.schema.get("unevaluatedProperties") is False and list(value) != known:
            yield "members in another order than the schema's, or unknown"


def faults_of_line(text, validators, cloudevents):
    if len(text) > LONGEST:
        yield f"longer than {LONGEST} bytes"
    try:
        line = json.loads(
            text.decode("utf-8"),
            object_pairs_hook=members_once,
            parse_float=no_fraction,
            parse_constant=no_fraction,
        )
    except (ValueError, RecursionError):
        yield "not one value of JSON in UTF-8, a member twice, or a number that is no integer"
        return
    compact = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
    if compact.encode("utf-8", "surrogatepass") != text:
        yield "not written as the log writes"
    yield from faults_of_value(validators[LINE], line)
    if cloudevents:
        yield from (f"CloudEvents: {fault}" for fault in faults_of_value(cloudevents, line))
    name = line.get("dataschema") if isinstance(line, dict) else None
    if name in validators and name != LINE:
        yield from (f"data: {f}" for f in faults_of_value(validators[name], line.get("data")))
    else:
        yield "no schema for its data"


def files(paths):
    for path in paths:
        yield from sorted(path.glob("*.jsonl")) if path.is_dir() else [path]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="+", type=pathlib.Path, metavar="PATH")
    parser.add_argument("--cloudevents", type=pathlib.Path, metavar="SCHEMA")
    arguments = parser.parse_args()
    validators = load_schemas()
    cloudevents = None
    if arguments.cloudevents:
        cloudevents = validator_of(json.loads(arguments.cloudevents.read_text("utf-8")))
    lines = wrong = 0
    for path in files(arguments.paths):
        with path.open("rb") as file:
            for number, text in enumerate(file, 1):
                lines += 1
                found = list(faults_of_line(text.removesuffix(b"\n"), validators, cloudevents))
                wrong += bool(found)
                for fault in found:
                    print(f"{path}:{number}: {fault}", file=sys.stderr)
    print(f"{lines} lines against {len(validators)} schemas: {wrong} wrong")
    return 2 if lines == 0 else 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
