"""Instances built directly from the schemas: the smallest, the fullest, and any between, at random."""

from dataclasses import dataclass

import values
from facets import DeadEnd, facets, is_free_form, item_schemas, member_schemas, types_of

DEEPEST = 40
MOST_STEPS = 4000
# Where these are in play, what was built part by part can still be wrong as a whole.
DELICATE = {"oneOf", "not", "if", "contains", "propertyNames", "dependentSchemas", "dependentRequired", "uniqueItems",
            "unevaluatedProperties", "unevaluatedItems", "minProperties", "maxProperties"}


@dataclass(frozen=True)
class Spot:
    """Where a value is built: how many values it may hold, how deep it is, within which definitions."""

    budget: float
    depth: int = 0
    within: frozenset = frozenset()

    def inside(self, count, path):
        return Spot((self.budget - count) / max(count, 1), self.depth + 1, self.within | path)


class Builder:
    """Builds instances of one document's schemas.

    `is_valid(schemas, value)` has the last word on values whose parts don't tell.
    """

    def __init__(self, definitions, is_valid, rng, manner="random"):
        self.definitions = definitions
        self.is_valid = is_valid
        self.rng = rng
        self.manner = manner
        self.steps = 0

    def build(self, schema, budget):
        """An instance of a schema that holds about as many values as the budget says, or `DeadEnd`."""
        self.steps = 0
        return self._value([schema], Spot(budget))

    def _value(self, schemas, spot):
        failure = None
        for attempt in range(4):
            self.steps += 1
            if spot.depth > DEEPEST or self.steps > MOST_STEPS:
                raise DeadEnd("it would be too large")
            try:
                return self._attempt(schemas, spot, attempt)
            except DeadEnd as error:
                failure = error
        raise failure

    def _attempt(self, schemas, spot, attempt):
        path = set()
        plain = facets(self.definitions, schemas, self._chooser(spot, attempt), path)
        value = self._of_type(plain, spot, frozenset(path))
        if any(DELICATE & schema.keys() for schema in plain) and not self.is_valid(schemas, value):
            raise DeadEnd("no value was found that is valid for exactly what its schema says")
        return value

    def _is_sparing(self, spot):
        return self.manner == "minimal" or spot.budget < 1 or spot.depth > 12

    def _chooser(self, spot, attempt):
        def choose(keyword, variants):
            if self._is_sparing(spot):
                order = sorted(variants, key=lambda one: self._cost(one, spot))
                return [order[min(attempt, len(order) - 1)]]
            if keyword == "anyOf" and self.manner == "random" and len(variants) > 1 and self.rng.random() < 0.05:
                return self.rng.sample(variants, 2)
            if self.manner == "full" and len(variants) > 1:
                variants = [one for one in variants if one != {"type": "null"}] or variants
            return [self.rng.choice(variants)]

        return choose

    def _cost(self, variant, spot):
        """How much a variant leads to: nothing, something, or back to where we are."""
        if variant is False:
            return 4
        if variant is True or variant.get("type") == "null":
            return 2 if spot.depth == 0 else 0
        names = [part.get("$ref", "").rpartition("/")[2] for part in [variant, *variant.get("allOf", ())]
                 if isinstance(part, dict)]
        return 3 if any(name in spot.within for name in names) else 1

    def _of_type(self, plain, spot, path):
        listed = [schema["enum"] for schema in plain if "enum" in schema]
        listed += [[schema["const"]] for schema in plain if "const" in schema]
        if listed:
            return self._listed(plain, listed)
        types = types_of(plain)
        if not types:
            raise DeadEnd("no type is allowed")
        if not any(plain):
            return values.arbitrary(self.rng, 0 if self._is_sparing(spot) else 2)
        return self._make(self._choose_type(types, spot), plain, spot, path)

    def _listed(self, plain, listed):
        types = types_of(plain)
        common = [one for one in listed[0] if type_of(one) in types or type_of(one) == "integer" and "number" in types]
        for others in listed[1:]:
            common = [one for one in common if any(_same(one, other) for other in others)]
        if not common:
            raise DeadEnd("no listed value is allowed")
        return self.rng.choice(common)

    def _choose_type(self, types, spot):
        if "null" in types and len(types) > 1:
            if self.manner == "full" or spot.depth == 0 and self.manner == "minimal":
                types = [one for one in types if one != "null"]
            elif self._is_sparing(spot) or self.rng.random() < 0.15:
                return "null"
        return self.rng.choice(types)

    def _make(self, kind, plain, spot, path):
        match kind:
            case "null":
                return None
            case "boolean":
                return self.rng.random() < 0.5
            case "integer" | "number":
                return values.number(self.rng, plain, kind == "integer")
            case "string":
                return values.text(self.rng, plain)
            case "array":
                return self._array(plain, spot, path)
        return self._object(plain, spot, path)

    def _array(self, plain, spot, path):
        least = max((schema.get("minItems", 0) for schema in plain), default=0)
        most = min((schema["maxItems"] for schema in plain if "maxItems" in schema), default=max(least, 3))
        if least > 200:
            raise DeadEnd("it would be too large")
        first = max(len(schema.get("prefixItems", ())) for schema in plain)
        if self._is_sparing(spot):
            count = least
        else:
            count = max(least, min(most, first or self.rng.choice((1, 1, 2, 2, 3)), 200))
            if self.manner == "random" and not least and self.rng.random() < 0.15:
                count = 0
        inside = spot.inside(count, path)
        unique = any(schema.get("uniqueItems") for schema in plain)
        items = []
        for index in range(count):
            try:
                item = self._value(item_schemas(plain, index), inside)
            except DeadEnd:
                if len(items) < least:
                    raise
                break
            if not unique or not any(_same(item, other) for other in items):
                items.append(item)
        return items

    def _object(self, plain, spot, path):
        required = list(dict.fromkeys(name for schema in plain for name in schema.get("required", ())))
        declared = dict.fromkeys(name for schema in plain for name in schema.get("properties", ()))
        chosen = required + [name for name in declared if name not in required and self._wants(spot)]
        chosen += [name for name in self._further_names(plain, spot) if name not in declared and name not in chosen]
        most = min((schema["maxProperties"] for schema in plain if "maxProperties" in schema), default=len(chosen))
        chosen = chosen[:max(most, len(required))]
        inside = spot.inside(len(chosen), path)
        members = {}
        for name in chosen:
            schemas = member_schemas(plain, name)
            if name in required and (schemas is None or any(one is False for one in schemas)):
                why = "isn't declared" if schemas is None else "is forbidden"
                raise DeadEnd(f"the required member {name!r} {why}")
            try:
                if schemas is not None and not any(one is False for one in schemas):
                    members[name] = self._value(schemas, inside)
            except DeadEnd:
                if name in required:
                    raise
        return {name: members[name] for name in [*declared, *chosen] if name in members}

    def _wants(self, spot):
        return not self._is_sparing(spot) and (self.manner == "full" or self.rng.random() < 0.5)

    def _further_names(self, plain, spot):
        """Names of members that aren't listed, where the document allows them in so many words."""
        least = max((schema.get("minProperties", 0) for schema in plain), default=0)
        if self._is_sparing(spot) and not least:
            return []
        count = max(min(least, 50), 1 if self.manner == "full" else self.rng.randrange(3))
        patterns = [pattern for schema in plain for pattern in schema.get("patternProperties", ())]
        names = [self.rng.choice(values.samples(one, 0, 40)) for one in patterns if values.samples(one, 0, 40)]
        named = [part for schema in plain if isinstance(part := schema.get("propertyNames"), dict)]
        if is_free_form(plain) or any(schema.get("additionalProperties", False) is not False for schema in plain):
            for index in range(count):
                if named:
                    names.append(self._value(named, Spot(1)))
                else:
                    names.append(self.rng.choice(values.WORDS) if index < 3 else f"member{index}")
        return [name for name in dict.fromkeys(names) if isinstance(name, str)]


def type_of(value):
    """The JSON type of a value."""
    kinds = {type(None): "null", bool: "boolean", int: "integer", float: "number", str: "string", list: "array",
             dict: "object"}
    return kinds[type(value)]


def _same(one, other):
    """Whether two values are equal as JSON, where `true` isn't `1`."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)
