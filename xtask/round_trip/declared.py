"""An instance without the members that no schema declares, and whether it mixes variants."""

from facets import DeadEnd, facets, item_schemas, member_schemas


class Walk:
    """One instance beside its schemas. `mixed` tells whether an object needs two variants of an `anyOf`."""

    def __init__(self, definitions, is_valid):
        self.definitions = definitions
        self.is_valid = is_valid
        self.mixed = False

    def prune(self, schemas, value):
        """The value without the members that none of the schemas that apply declares."""
        if not isinstance(value, (dict, list)) or not schemas:
            return value
        choices = []

        def applying(keyword, variants):
            valid = [one for one in variants if self.is_valid([one], value)]
            if keyword == "anyOf" and len(valid) > 1 and isinstance(value, dict):
                choices.append(valid)
            return valid

        plain = facets(self.definitions, schemas, applying)
        if isinstance(value, list):
            return [self.prune(item_schemas(plain, index), item) for index, item in enumerate(value)]
        if not any(plain):
            return value
        found = {}
        for name, member in value.items():
            told = member_schemas(plain, name)
            if told is not None:
                found[name] = self.prune(told, member)
        for valid in choices:
            self.mixed = self.mixed or self._needs_several(schemas, valid, found)
        return found

    def _needs_several(self, schemas, valid, members):
        """Whether no single one of the valid variants accounts for all members."""
        for variant in valid:
            def only(_, variants):
                return [variant] if any(variant is one for one in variants) else \
                    [one for one in variants if all(one is not other for other in valid)]

            try:
                plain = facets(self.definitions, schemas, only)
            except DeadEnd:
                continue
            if all(member_schemas(plain, name) is not None for name in members):
                return False
        return True
