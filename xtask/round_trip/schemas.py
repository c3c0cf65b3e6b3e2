"""A document's schemas as JSON Schema (2020-12), one definition for each that is referenced.

In what comes out, `$ref` stands alone and names a definition, every keyword is well-formed, and
`nullable`, `discriminator` and the number formats have become keywords that every validator knows.
"""

import re

TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
INTEGERS = {
    "int8": (-(2**7), 2**7 - 1),
    "int16": (-(2**15), 2**15 - 1),
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint8": (0, 2**8 - 1),
    "uint16": (0, 2**16 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
    "uint": (0, 2**64 - 1),
}
NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains",
          "maxContains")
ONE = ("items", "not", "contains", "propertyNames", "if", "then", "else", "additionalProperties",
       "unevaluatedProperties", "unevaluatedItems")
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
MAPS = ("properties", "patternProperties", "dependentSchemas")
SINCE_3_1 = ("patternProperties", "prefixItems", "unevaluatedProperties", "unevaluatedItems")
NULL = {"type": "null"}


IMPLIED = {"properties": "object", "items": "array"}


def compiles(pattern):
    """Whether Python reads a pattern, which is written in JavaScript's dialect."""
    try:
        re.compile(pattern)
    except (re.error, TypeError, RecursionError, OverflowError):
        return False
    return True


class Schemas:
    """All definitions that a document's component schemas need.

    `definitions` maps a key to a schema, `key_of` a component's name to its key, and `problems` the
    key of a definition to why a part of it, which has become `false`, can't be told.
    """

    def __init__(self, document):
        self.document = document
        self.definitions = {}
        self.problems = {}
        self._keys = {}
        self._waiting = []
        self.key_of = {name: self._key(document.pointer_to(name)) for name in document.components()}
        while self._waiting:
            self._define(*self._waiting.pop())

    def problem_of(self, key):
        """The first problem in what a definition leads to."""
        waiting, seen = [{"$ref": key}], set()
        while waiting:
            part = waiting.pop(0)
            waiting.extend(part.values() if isinstance(part, dict) else part if isinstance(part, list) else ())
            found = part.get("$ref") if isinstance(part, dict) else None
            found = found.rpartition("/")[2] if isinstance(found, str) else None
            if found in self.definitions and found not in seen:
                if found in self.problems:
                    return self.problems[found]
                seen.add(found)
                waiting.append(self.definitions[found])
        return None

    def _key(self, pointer):
        if pointer not in self._keys:
            self._keys[pointer] = f"s{len(self._keys)}"
            self._waiting.append((self._keys[pointer], pointer))
        return self._keys[pointer]

    def _define(self, key, pointer):
        self._current = key
        try:
            node = self.document.at(pointer)
        except KeyError:
            kind = "invalid" if pointer.startswith("#") else "unsupported"
            self.definitions[key] = self._fail(kind, f"{pointer} leads nowhere in this document")
            return
        try:
            schema = self._translate(node)
        except RecursionError:
            schema = self._fail("unsupported", "nested too deeply")
        name = self.document.name_at(pointer)
        tags = self._inherited_tags(name, node) if name else []
        self.definitions[key] = {"allOf": [schema, *tags]} if tags else schema

    def _fail(self, kind, why):
        self.problems.setdefault(self._current, (kind, why))
        return False

    def _translate(self, node):
        if isinstance(node, bool) and self.document.version == "3.1":
            return node
        if not isinstance(node, dict):
            return self._fail("invalid", "a schema isn't an object")
        nullable = node.get("nullable") is True or node.get("x-nullable") is True
        if isinstance(node.get("$ref"), str):
            return self._reference(node, nullable)
        schema = self._keywords(node)
        if schema is not False:
            self._bound_integers(schema)
            self._tag_variants(node, schema)
        return _with_null(schema) if nullable else schema

    def _reference(self, node, nullable):
        schema = {"$ref": "#/$defs/" + self._key(node["$ref"])}
        if self.document.version == "3.1":
            rest = self._translate({key: value for key, value in node.items() if key != "$ref"})
            if rest:
                schema = {"allOf": [schema, rest]}
        return {"anyOf": [schema, NULL]} if nullable else schema

    def _keywords(self, node):
        schema = {}
        if not self._type(node, schema):
            return self._fail("unsupported", f"type {node.get('type')!r}")
        for key, value in node.items():
            if key in SINCE_3_1 and self.document.version != "3.1":
                continue
            if key in NUMBERS and _is_number(value) and (key != "multipleOf" or value > 0):
                schema[key] = value
            elif key in COUNTS and _is_number(value) and value == int(value) >= 0:
                schema[key] = int(value)
            elif key == "pattern" and isinstance(value, str) and compiles(value):
                schema[key] = value
            elif key == "format" and isinstance(value, str):
                schema[key] = value
            elif key == "enum" and isinstance(value, list) and value:
                schema[key] = value
            elif key == "const":
                schema[key] = value
            elif key == "uniqueItems" and value is True:
                schema[key] = value
            elif key == "required" and isinstance(value, list):
                schema[key] = [name for name in value if isinstance(name, str)]
            elif key == "dependentRequired" and isinstance(value, dict):
                schema[key] = {name: others for name, others in value.items() if isinstance(others, list)}
            elif key in ONE:
                schema[key] = value if isinstance(value, bool) else self._translate(value)
            elif key in LISTS and isinstance(value, list) and value:
                schema[key] = [self._translate(part) for part in value]
            elif key in MAPS and isinstance(value, dict):
                schema[key] = {name: self._translate(part) for name, part in value.items()
                               if key != "patternProperties" or compiles(name)}
        for limit, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            if node.get(limit) is True and bound in schema:
                schema[limit] = schema.pop(bound)
        return schema

    def _type(self, node, schema):
        types = node.get("type")
        if types is None:
            # Whoever describes members or elements means an object or array.
            implied = [kind for key, kind in IMPLIED.items() if isinstance(node.get(key), dict) and node[key]]
            if implied and "enum" not in node and "const" not in node:
                schema["type"] = implied[0]
            return True
        types = types if isinstance(types, list) else [types]
        if not types or not all(one in TYPES for one in types):
            return False
        if node.get("format") in INTEGERS:
            # A whole number is a number, and whoever names an integer's format means an integer.
            types = ["integer" if one == "number" else one for one in types]
        schema["type"] = types[0] if len(types) == 1 else types
        return True

    def _bound_integers(self, schema):
        """An integer's format as bounds; without one, it has 64 bits."""
        types = schema.get("type")
        if types != "integer" and not (isinstance(types, list) and "integer" in types and "number" not in types):
            return
        low, high = INTEGERS.get(schema.get("format"), INTEGERS["int64"])
        schema["minimum"] = max(low, schema.get("minimum", low))
        schema["maximum"] = min(high, schema.get("maximum", high))

    def _tag_variants(self, node, schema):
        """Each variant of a union with a discriminator gets the tag that tells of it."""
        tag = _tag_of(node)
        for keyword in ("oneOf", "anyOf"):
            if tag and keyword in schema and isinstance(node.get(keyword), list):
                schema[keyword] = [
                    self._tagged(node["discriminator"], tag, before, after)
                    for before, after in zip(node[keyword], schema[keyword])
                ]

    def _tagged(self, discriminator, tag, variant, schema):
        if isinstance(variant, dict) and variant.get("type") == "null":
            return schema
        pointer = variant.get("$ref") if isinstance(variant, dict) else None
        values = self._values(discriminator, tag, pointer) if isinstance(pointer, str) else None
        member = {"enum": values} if values else {}
        return {"allOf": [schema, {"type": "object", "properties": {tag: member}, "required": [tag]}]}

    def _values(self, discriminator, tag, pointer):
        """The tag's values for the variant at a pointer: those of the mapping, or the variant's name."""
        mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
        mapping = mapping if isinstance(mapping, dict) else {}
        targets = (pointer, self.document.name_at(pointer))
        values = [value for value, target in mapping.items() if target in targets]
        name = targets[1]
        if values or name is None or self._has_own_tag(pointer, tag, name):
            return values
        return [name]

    def _has_own_tag(self, pointer, tag, name, depth=8):
        """Whether the variant itself says what its tag is, and it isn't the variant's name."""
        try:
            node = self.document.at(pointer)
        except KeyError:
            return False
        for part in _with_parts(node):
            if isinstance(part.get("$ref"), str):
                if depth and self._has_own_tag(part["$ref"], tag, name, depth - 1):
                    return True
            properties = part.get("properties")
            member = properties.get(tag) if isinstance(properties, dict) else None
            if isinstance(member, dict) and isinstance(member.get("$ref"), str):
                try:
                    member = self.document.at(member["$ref"])
                except KeyError:
                    continue
            if isinstance(member, dict):
                allowed = member.get("enum", [member["const"]] if "const" in member else None)
                if isinstance(allowed, list) and name not in allowed:
                    return True
        return False

    def _inherited_tags(self, name, node):
        """The tags of a component that extends, by `allOf`, one that has a discriminator."""
        tags = []
        for base in self._bases(node):
            tag = _tag_of(base)
            if tag and not base.get("oneOf") and not base.get("anyOf"):
                values = self._values(base["discriminator"], tag, self.document.pointer_to(name))
                if values:
                    tags.append({"properties": {tag: {"enum": values}}})
        return tags

    def _bases(self, node):
        waiting, seen, bases = [node], set(), []
        while waiting and len(seen) < 64:
            schema = waiting.pop()
            parts = schema.get("allOf") if isinstance(schema, dict) else None
            for part in parts if isinstance(parts, list) else []:
                pointer = part.get("$ref") if isinstance(part, dict) else None
                if isinstance(pointer, str) and pointer not in seen:
                    seen.add(pointer)
                    try:
                        base = self.document.at(pointer)
                    except KeyError:
                        continue
                    if isinstance(base, dict):
                        bases.append(base)
                        waiting.append(base)
        return bases


def _with_parts(node):
    """A schema and the parts of its `allOf`."""
    if not isinstance(node, dict):
        return []
    parts = node.get("allOf")
    return [node, *(part for part in (parts if isinstance(parts, list) else []) if isinstance(part, dict))]


def _tag_of(node):
    """The name of the member that a discriminator looks at; in 2.0 it stands there itself."""
    discriminator = node.get("discriminator")
    tag = discriminator.get("propertyName") if isinstance(discriminator, dict) else discriminator
    return tag if isinstance(tag, str) else None


def _with_null(schema):
    """A schema that allows null as well, whatever else it says: that's what people mean by `nullable`."""
    if not schema:
        return schema
    if any(key in schema for key in ("allOf", "anyOf", "oneOf", "not", "if", "const")) or "type" not in schema:
        return {"anyOf": [schema, NULL]}
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    schema = {**schema, "type": types if "null" in types else [*types, "null"]}
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    return schema


def _is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) != float("inf")
