"""OpenAPI documents and instances from JSON Schema's own test suite, to test generated models with.

See README.md.
"""

import argparse
import json
import sys
from pathlib import Path

import instances
from documents import Document
from schemas import Schemas

# OpenAPI 3.0 is built on draft 4; 3.1 is built on 2020-12 and lets a document say that it keeps to draft 7.
DRAFTS = {"draft4": "3.0.3", "draft7": "3.1.0", "draft2020-12": "3.1.0"}
NAMED = ("$id", "id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef")
DATA = ("const", "enum", "default", "examples")


def cases(folder):
    """The suite's cases by name, `allOf_1` say: each has a schema, and some values."""
    for file in sorted(folder.glob("*.json")):
        for number, case in enumerate(json.loads(file.read_text(encoding="utf-8")), 1):
            yield f"{file.stem}_{number}", case


def adapted(node, base):
    """A schema whose references begin where it stands in the document."""
    if isinstance(node, list):
        return [adapted(one, base) for one in node]
    if not isinstance(node, dict):
        return node
    found = {}
    for key, value in node.items():
        if key == "$ref" and isinstance(value, str):
            found[key] = base + value.removeprefix("#") if value == "#" or value.startswith("#/") else value
        elif key in DATA or key == "$schema":
            found[key] = value
        else:
            found[key] = adapted(value, base)
    found.pop("$schema", None)
    return found


def is_standing_alone(node):
    """Whether a schema needs nothing but itself: no other document, and no name that others may have too."""
    if isinstance(node, list):
        return all(map(is_standing_alone, node))
    if not isinstance(node, dict):
        return True
    reference = node.get("$ref", "#")
    has_name = any(isinstance(node.get(key), str) for key in NAMED)
    is_local = not isinstance(reference, str) or reference == "#" or reference.startswith("#/")
    return is_local and not has_name and all(
        is_standing_alone(value) for key, value in node.items() if key not in DATA)


def document(draft, found):
    """A document with a component schema for each case, which a request carries and an answer brings."""
    paths, components = {}, {}
    for name, case in found.items():
        pointer = f"#/components/schemas/{name}"
        content = {"content": {"application/json": {"schema": {"$ref": pointer}}}}
        components[name] = adapted(case["schema"], pointer)
        paths[f"/{name}"] = {"put": {
            "operationId": f"put_{name}",
            "requestBody": {"required": True, **content},
            "responses": {"200": {"description": case["description"], **content}},
        }}
    info = {"title": f"Test suite, {draft}", "version": "1"}
    return {"openapi": DRAFTS[draft], "info": info, "servers": [{"url": "https://suite.test"}], "paths": paths,
            "components": {"schemas": components}}


def collect(tree, found):
    """The valid values of all cases, as lines, and a summary of what there is none of."""
    own = Document(tree)
    schemas = Schemas(own)
    judge = instances.Judge(schemas.definitions)
    lines, without = [], {}
    for name, case in found.items():
        key = schemas.key_of[name]
        collection = instances.Collection(name, {"$ref": "#/$defs/" + key}, schemas.definitions, judge)
        for test in case["tests"]:
            if test["valid"]:
                try:
                    collection.add("suite", test["data"])
                except (LookupError, TypeError) as error:  # The library that judges can't follow a reference.
                    collection.failure = f"it can't be judged: {error}"
        if not collection.lines:
            kind, why = schemas.problem_of(key) or ("unsatisfiable", collection.failure)
            without[name] = {"reason": kind, "detail": why}
        lines.extend(collection.lines.values())
    return lines, without


def main(argv=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("suite", type=Path, metavar="SUITE", help="a clone of json-schema-org/JSON-Schema-Test-Suite")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    options = parser.parse_args(argv)
    written = argparse.Namespace(out=options.out / "instances")
    written.out.mkdir(parents=True, exist_ok=True)
    for draft in DRAFTS:
        every = dict(cases(options.suite / "tests" / draft))
        found = {name: case for name, case in every.items() if is_standing_alone(case["schema"])}
        tree = document(draft, found)
        lines, without = collect(tree, found)
        path = options.out / f"{draft}.json"
        path.write_text(json.dumps(tree, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        summary = instances.summary_of(path, len(found), without)
        instances.write(path, written, summary, lines)
        print(f"{draft}: {len(found)} of {len(every)} schemas stand alone, {summary['with_instances']} with instances;",
              f"{len(lines)} instances")
    return 0


if __name__ == "__main__":
    sys.exit(main())
