"""What several schemas say together of one value: the plain schemas that all apply to it."""

import re

from schemas import TYPES


class DeadEnd(Exception):
    """No value was found that these schemas allow."""


COMBINATIONS = ("$ref", "allOf", "anyOf", "oneOf")


def facets(definitions, schemas, choose, path=None):
    """The plain schemas that apply, those of `$ref`, `allOf` and chosen variants among them.

    `choose(keyword, variants)` returns the variants that apply. `path` collects the keys of the
    definitions on the way.
    """
    found = []
    waiting = list(reversed(schemas))
    budget = 2000
    while waiting:
        budget -= 1
        if budget < 0:
            raise DeadEnd("a schema contains itself, or thousands of others")
        schema = waiting.pop()
        if schema is False:
            raise DeadEnd("nothing is allowed")
        if schema is True:
            continue
        if "$ref" in schema:
            key = schema["$ref"].rpartition("/")[2]
            if path is not None:
                path.add(key)
            waiting.append(definitions[key])
            continue
        found.append(schema)
        parts = list(schema.get("allOf", ()))
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                parts.extend(choose(keyword, schema[keyword]))
        waiting.extend(reversed(parts))
    return found


def types_of(plain):
    """The types that all of these allow; without any, those which their other keywords speak of."""
    allowed = set(TYPES)
    told = False
    for schema in plain:
        if "type" in schema:
            told = True
            types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
            allowed &= {*types, "integer"} if "number" in types else set(types)
    if not told:
        allowed &= _implied(plain) or allowed
    return [one for one in TYPES if one in allowed and not (one == "integer" and "number" in allowed)]


def _implied(plain):
    keywords = set().union(*plain)
    hints = {
        "object": {"properties", "required", "additionalProperties", "patternProperties", "minProperties"},
        "array": {"items", "prefixItems", "minItems", "maxItems", "contains"},
        "string": {"pattern", "minLength", "maxLength", "format"},
        "number": {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"},
    }
    return {one for one, hint in hints.items() if hint & keywords}


def is_free_form(plain):
    """Whether no schema says anything about an object's members."""
    return not any(schema.get("properties") or schema.get("patternProperties")
                   or schema.get("additionalProperties") is not None for schema in plain)


def member_schemas(plain, name):
    """What is said of a member: the schemas for it, or `None` where nobody declares it."""
    found, declared = [], False
    for schema in plain:
        own = []
        if name in schema.get("properties", ()):
            own.append(schema["properties"][name])
        own.extend(part for pattern, part in schema.get("patternProperties", {}).items() if re.search(pattern, name))
        if not own and "additionalProperties" in schema:
            own.append(schema["additionalProperties"])
        if own and own != [False]:
            declared = True
        found.extend(own)
    if declared or is_free_form(plain):
        return found
    return None


def item_schemas(plain, index):
    """What is said of an array's item at an index."""
    found = []
    for schema in plain:
        first = schema.get("prefixItems", ())
        if index < len(first):
            found.append(first[index])
        elif "items" in schema:
            found.append(schema["items"])
    return found
