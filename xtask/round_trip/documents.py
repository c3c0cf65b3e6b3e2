"""A document's text as a tree of Python values, and what its pointers lead to."""

import json
import re
from pathlib import Path
from urllib.parse import unquote

import yaml


class Unreadable(Exception):
    """The text is no OpenAPI document that this tool knows."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML as OpenAPI means it: JSON's values, in YAML's syntax.

    Timestamps, `yes`, `on` and `=` stay text, and so does every key.
    """

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        self.flatten_mapping(node)
        return {
            key.value if isinstance(key, yaml.ScalarNode) else str(key.value): self.construct_object(value, deep=True)
            for key, value in node.value
        }


def _construct_map(loader, node):
    return loader.construct_mapping(node)


def _construct_int(loader, node):
    text = loader.construct_scalar(node)
    return int(text, 0) if text.startswith(("0x", "0o")) else int(text)


_Loader.add_constructor("tag:yaml.org,2002:map", _construct_map)
_Loader.add_constructor("tag:yaml.org,2002:int", _construct_int)
for _tag, _pattern, _first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
    ("merge", r"<<", ["<"]),
]:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), _first)


def parse(text):
    """The tree of a JSON or YAML text."""
    text = text.removeprefix("\ufeff")
    if text.lstrip().startswith("{"):
        try:
            return json.loads(text)
        except ValueError:
            pass  # YAML may begin with a brace, too.
    try:
        return yaml.load(text, Loader=_Loader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise Unreadable(f"neither JSON nor YAML: {error}") from error


class Document:
    """An OpenAPI document: its version, its component schemas, its pointers."""

    def __init__(self, tree):
        if not isinstance(tree, dict):
            raise Unreadable("the document isn't an object")
        self.tree = tree
        version = str(tree.get("openapi") or tree.get("swagger") or "")
        self.version = next((known for known in ("2.0", "3.0", "3.1") if version.startswith(known)), None)
        if self.version is None:
            raise Unreadable(f"no known version of OpenAPI: {version!r}")
        self.prefix = "#/definitions/" if self.version == "2.0" else "#/components/schemas/"

    @classmethod
    def read(cls, path):
        return cls(parse(Path(path).read_text(encoding="utf-8-sig")))

    def components(self):
        """The component schemas, by name."""
        found = self.tree
        for key in self.prefix[2:-1].split("/"):
            found = found.get(key) if isinstance(found, dict) else None
        return found if isinstance(found, dict) else {}

    def pointer_to(self, name):
        """The pointer to the component schema of this name."""
        return self.prefix + name.replace("~", "~0").replace("/", "~1")

    def name_at(self, pointer):
        """The name of the component schema at a pointer, if that's where it leads."""
        pointer = unquote(pointer)
        rest = pointer.removeprefix(self.prefix)
        if rest == pointer or "/" in rest:
            return None
        return _unescape(rest)

    def at(self, pointer):
        """The value at a pointer within the document; `KeyError` where there's none."""
        if not pointer.startswith("#/"):
            raise KeyError(pointer)
        value = self.tree
        for step in map(_unescape, unquote(pointer[2:]).split("/")):
            if isinstance(value, list) and step.isdigit() and int(step) < len(value):
                value = value[int(step)]
            elif isinstance(value, dict):
                value = value[step]
            else:
                raise KeyError(pointer)
        return value


def _unescape(step):
    return step.replace("~1", "/").replace("~0", "~")
