"""Instances that hypothesis-jsonschema makes, of schemas that are small and don't contain themselves."""

import functools
import warnings

from hypothesis import HealthCheck, Phase, given, settings, strategies
from hypothesis import seed as hypothesis_seed

import values

# Measured on large documents: these bounds are what keeps it under a tenth of a second for almost all.
MOST_NODES = 25
LONGEST_PATTERN = 80
# Its dialect is draft 7, which hasn't these.
UNKNOWN = {"unevaluatedProperties", "unevaluatedItems", "minContains", "maxContains", "dependentSchemas"}


class Unsuitable(Exception):
    """The library wouldn't answer in time, if at all."""


def generate(definitions, key, count, seed):
    """Up to `count` instances of a definition. What they're worth is for the caller to check."""
    from hypothesis_jsonschema import from_schema  # Loading it takes a second.

    schema = Inliner(definitions).inline({"$ref": "#/$defs/" + key}, ())
    found = []

    @settings(max_examples=count, database=None, deadline=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))
    @hypothesis_seed(seed)
    @given(from_schema(schema, custom_formats=_formats()))
    def keep(value):
        found.append(value)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        keep()
    return found


class Inliner:
    """Writes a schema out in full, in draft 7."""

    def __init__(self, definitions):
        self.definitions = definitions
        self.nodes = 0

    def inline(self, schema, within):
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise Unsuitable("large")
        if isinstance(schema, bool):
            return schema
        if "$ref" in schema:
            key = schema["$ref"].rpartition("/")[2]
            if key in within:
                raise Unsuitable("recursive")
            return self.inline(self.definitions[key], (*within, key))
        if len(schema.get("pattern", "")) > LONGEST_PATTERN:
            raise Unsuitable("a long pattern")
        return {new: self._keyword(key, value, within) for key, value in schema.items() if key not in UNKNOWN
                for new in [self._spelt(key, schema)]}

    def _spelt(self, key, schema):
        if key == "items" and "prefixItems" in schema:
            return "additionalItems"
        return {"prefixItems": "items", "dependentRequired": "dependencies"}.get(key, key)

    def _keyword(self, key, value, within):
        if key in ("properties", "patternProperties"):
            return {name: self.inline(part, within) for name, part in value.items()}
        if key in ("allOf", "anyOf", "oneOf", "prefixItems"):
            return [self.inline(part, within) for part in value]
        if key in ("items", "not", "contains", "propertyNames", "if", "then", "else", "additionalProperties"):
            return self.inline(value, within)
        return value


@functools.cache
def _formats():
    known = {"date", "time", "date-time", "email", "idn-email", "hostname", "ipv4", "ipv6", "uri", "uri-reference",
             "iri", "regex", "idn-hostname", "iri-reference", "json-pointer", "relative-json-pointer", "uri-template"}
    return {name: strategies.randoms(use_true_random=False).map(make)
            for name, make in values.FORMATS.items() if name not in known}
