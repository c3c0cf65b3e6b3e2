"""What instances of an OpenAPI document's schemas are: the specification of this tool, by example."""

import argparse
import json
import random
import tempfile
import time
import unittest
from pathlib import Path

import documents
import instances
import patterns
import suite
import values
from build import Builder
from declared import Walk
from documents import Document
from schemas import Schemas


def prepared(components, version="3.0.3"):
    """The schemas of a document with these components, and who judges their instances."""
    place = {"definitions": components} if version == "2.0" else {"components": {"schemas": components}}
    key = "swagger" if version == "2.0" else "openapi"
    schemas = Schemas(Document({key: version, **place}))
    return schemas, instances.Judge(schemas.definitions)


def reference(schemas, name):
    return {"$ref": "#/$defs/" + schemas.key_of[name]}


def collected(components, name="It", version="3.0.3", per_schema=20):
    """The lines made for one component."""
    schemas, judge = prepared(components, version)
    collection = instances.Collection(name, reference(schemas, name), schemas.definitions, judge)
    options = argparse.Namespace(per_schema=per_schema, seconds_per_schema=5, seed=0)
    instances.collect(collection, components[name], schemas.key_of[name], options, f"0/test/{name}")
    return list(collection.lines.values())


def made(components, name="It", version="3.0.3", per_schema=20):
    """The instances made of one component."""
    return [line["instance"] for line in collected(components, name, version, per_schema)]


def valid(components, value, name="It", version="3.0.3"):
    schemas, judge = prepared(components, version)
    return judge.is_valid([reference(schemas, name)], value)


def pruned(schema, value):
    schemas, judge = prepared({"It": schema})
    walk = Walk(schemas.definitions, judge.is_valid)
    return walk.prune([reference(schemas, "It")], value), walk.mixed


def of(*members, **more):
    """An object's schema, whose members are strings; all are required."""
    return {"type": "object", "required": list(members), "properties": {name: {"type": "string"} for name in members},
            **more}


class ReadingDocuments(unittest.TestCase):
    def test_yaml_has_the_values_of_json_only(self):
        tree = documents.parse("a: 2020-01-01\nb: yes\nc: on\nd: =\ne: true\nf: 1.5\ng: ~\n200: 0x10\n")
        self.assertEqual(tree, {"a": "2020-01-01", "b": "yes", "c": "on", "d": "=", "e": True, "f": 1.5, "g": None,
                                "200": 16})

    def test_a_byte_order_mark_is_no_part_of_a_document(self):
        self.assertEqual(documents.parse('\ufeff{"a": 1}'), {"a": 1})
        self.assertEqual(documents.parse("\ufeffa: 1"), {"a": 1})

    def test_of_duplicate_keys_the_last_counts(self):
        self.assertEqual(documents.parse('{"a": 1, "a": 2}'), {"a": 2})
        self.assertEqual(documents.parse("a: 1\na: 2"), {"a": 2})

    def test_anchors_and_merges_are_followed(self):
        self.assertEqual(documents.parse("a: &x {b: 1}\nc: {<<: *x, d: 2}")["c"], {"b": 1, "d": 2})

    def test_what_is_no_document_is_unreadable(self):
        for text in ("[1", "- 1", "{}", "openapi: 4.0.0"):
            with self.subTest(text), self.assertRaises(documents.Unreadable):
                Document(documents.parse(text))

    def test_pointers_are_escaped(self):
        document = Document({"openapi": "3.0.0", "a/b": {"c~d": [{"e f": 1}]}})
        self.assertEqual(document.at("#/a~1b/c~0d/0/e%20f"), 1)


class WhatSchemasMean(unittest.TestCase):
    def test_nullable_allows_null_wherever_it_stands(self):
        other = of("a")
        for schema in ({"type": "string"}, {"type": "string", "enum": ["a"]}, {"$ref": "#/components/schemas/Other"},
                       {"allOf": [{"$ref": "#/components/schemas/Other"}]}, {"oneOf": [other]}, {"enum": ["a"]}):
            with self.subTest(schema):
                self.assertFalse(valid({"It": schema, "Other": other}, None))
                self.assertTrue(valid({"It": {**schema, "nullable": True}, "Other": other}, None))

    def test_swagger_2_says_x_nullable(self):
        self.assertTrue(valid({"It": {"type": "string", "x-nullable": True}}, None, version="2.0"))

    def test_exclusive_bounds_are_flags_or_numbers(self):
        for version, schema in (("3.0.3", {"minimum": 1, "exclusiveMinimum": True}), ("3.1.0", {"exclusiveMinimum": 1})):
            self.assertFalse(valid({"It": {"type": "integer", **schema}}, 1, version=version))
            self.assertTrue(valid({"It": {"type": "integer", **schema}}, 2, version=version))

    def test_what_stands_beside_a_reference_counts_in_3_1_only(self):
        components = {"It": {"$ref": "#/components/schemas/Other", "maxLength": 1}, "Other": {"type": "string"}}
        self.assertTrue(valid(components, "ab", version="3.0.3"))
        self.assertFalse(valid(components, "ab", version="3.1.0"))

    def test_an_integers_format_bounds_it(self):
        for form, most in (("int32", 2**31 - 1), ("int64", 2**63 - 1), ("uint64", 2**64 - 1), ("uint8", 255)):
            schema = {"It": {"type": "integer", "format": form}}
            self.assertTrue(valid(schema, most))
            self.assertFalse(valid(schema, most + 1))

    def test_formats_that_models_depend_on_are_checked(self):
        for form, good, bad in (("date", "2020-02-29", "2021-02-29"), ("date-time", "2020-01-01T00:00:00Z", "2020-01-01"),
                                ("uuid", "00000000-0000-0000-0000-000000000000", "0"), ("byte", "YQ==", "YQ"),
                                ("ipv4", "10.0.0.1", "10.0.0.256"), ("ipv6", "::1", "10.0.0.1")):
            schema = {"It": {"type": "string", "format": form}}
            self.assertTrue(valid(schema, good), form)
            self.assertFalse(valid(schema, bad), form)

    def test_whoever_describes_members_or_elements_means_an_object_or_array(self):
        for schema, good in (({"properties": {"a": {}}}, {}), ({"items": {"type": "string"}}, [])):
            self.assertTrue(valid({"It": schema}, good))
            self.assertFalse(valid({"It": schema}, None))

    def test_a_float_has_as_many_digits_as_single_precision_keeps(self):
        self.assertTrue(valid({"It": {"type": "number", "format": "float"}}, 0.125))
        self.assertFalse(valid({"It": {"type": "number", "format": "float"}}, 0.1234567891))

    def test_a_pattern_that_python_cannot_read_is_no_rule(self):
        self.assertTrue(valid({"It": {"type": "string", "pattern": r"^\p{L}+$"}}, "1"))

    def test_a_reference_that_leads_nowhere_makes_a_schema_invalid(self):
        schemas, _ = prepared({"It": {"required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/No"}}}})
        self.assertEqual(schemas.problem_of(schemas.key_of["It"])[0], "invalid")

    def test_a_reference_to_another_document_is_unsupported(self):
        schemas, _ = prepared({"It": {"$ref": "other.yaml#/No"}})
        self.assertEqual(schemas.problem_of(schemas.key_of["It"])[0], "unsupported")


class Discriminators(unittest.TestCase):
    PETS = {"Cat": of("kind", "cat"), "Dog": of("kind", "dog")}

    def tags(self, discriminator, **more):
        union = {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                 "discriminator": {"propertyName": "kind", **discriminator}}
        found = made({"It": union, **self.PETS, **more})
        return {("Cat" if "cat" in one else "Dog", one["kind"]) for one in found}

    def test_without_a_mapping_the_tag_is_the_variants_name(self):
        self.assertEqual(self.tags({}), {("Cat", "Cat"), ("Dog", "Dog")})

    def test_a_mapping_names_the_variants_by_reference_or_by_name(self):
        mapping = {"c": "#/components/schemas/Cat", "d": "Dog", "e": "Dog"}
        self.assertEqual(self.tags({"mapping": mapping}), {("Cat", "c"), ("Dog", "d"), ("Dog", "e")})

    def test_a_variant_may_say_its_tag_itself(self):
        cat = of("kind", "cat")
        cat["properties"]["kind"] = {"type": "string", "enum": ["miaow"]}
        self.assertEqual(self.tags({}, Cat=cat), {("Cat", "miaow"), ("Dog", "Dog")})

    def test_who_extends_a_schema_with_a_discriminator_has_its_tag(self):
        for version, prefix, discriminator in (("2.0", "#/definitions/", "kind"),
                                               ("3.0.3", "#/components/schemas/", {"propertyName": "kind"})):
            components = {"Base": of("kind", discriminator=discriminator),
                          "It": {"allOf": [{"$ref": prefix + "Base"}, of("more")]}}
            self.assertEqual({one["kind"] for one in made(components, version=version)}, {"It"})


class WhatIsMade(unittest.TestCase):
    def test_first_the_least_and_the_most(self):
        schema = {"type": "object", "required": ["a"], "properties": {
            "a": {"type": "string"}, "b": {"type": "integer"}, "c": of("d")}}
        least, most = made({"It": schema})[:2]
        self.assertEqual(set(least), {"a"})
        self.assertEqual(set(most), {"a", "b", "c"})
        self.assertEqual(set(most["c"]), {"d"})

    def test_everything_is_valid_and_made_once(self):
        schema = {"type": "object", "required": ["n"], "properties": {
            "n": {"type": "integer", "minimum": 3, "maximum": 9, "multipleOf": 3},
            "s": {"type": "string", "minLength": 2, "maxLength": 3},
            "p": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]+$"},
            "u": {"type": "array", "items": {"type": "boolean"}, "uniqueItems": True, "minItems": 1},
            "d": {"type": "string", "format": "date-time"}}}
        found = made({"It": schema})
        self.assertEqual(len(found), 20)
        self.assertEqual(len({json.dumps(one, sort_keys=True) for one in found}), 20)
        for one in found:
            self.assertTrue(valid({"It": schema}, one), one)

    def test_every_listed_value_turns_up(self):
        self.assertEqual(set(made({"It": {"type": "string", "enum": ["a", "b", "c"]}})), {"a", "b", "c"})

    def test_every_variant_turns_up(self):
        found = made({"It": {"oneOf": [of("a"), of("b"), {"type": "integer"}, {"type": "array", "items": of("c")}]}})
        self.assertEqual({type(one) for one in found}, {dict, int, list})
        self.assertLessEqual({"a", "b"}, {name for one in found if isinstance(one, dict) for name in one})

    def test_an_instance_of_one_of_is_valid_for_exactly_one(self):
        first, second = of("a"), {**of("a"), "properties": {"a": {"type": "string", "maxLength": 3}}}
        for one in made({"It": {"oneOf": [first, second]}}):
            self.assertGreater(len(one["a"]), 3)

    def test_parts_of_all_of_count_together(self):
        schema = {"allOf": [of("a"), {"properties": {"a": {"minLength": 4}}}, {"required": ["b"]}, {"properties": {
            "b": {"type": "integer"}}}]}
        for one in made({"It": schema}):
            self.assertGreaterEqual(len(one["a"]), 4)
            self.assertIsInstance(one["b"], int)

    def test_a_schema_may_contain_itself(self):
        node = {"type": "object", "required": ["children"], "properties": {
            "parent": {"$ref": "#/components/schemas/It"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/It"}}}}
        self.assertEqual(made({"It": node})[0], {"children": []})

    def test_a_schema_that_must_contain_itself_ends_where_it_can(self):
        again = {"$ref": "#/components/schemas/It"}
        pair = {"type": "object", "required": ["l", "r"], "properties": {"l": again, "r": again}}
        self.assertGreater(len(made({"It": {"oneOf": [pair, {"type": "string"}]}})), 10)
        self.assertEqual(made({"It": pair}), [])
        self.assertEqual(made({"It": again}), [])

    def test_examples_come_first_if_they_are_valid(self):
        schema = of("a", example={"a": "here"})
        self.assertEqual(collected({"It": schema})[0], {"schema": "It", "source": "example", "instance": {"a": "here"}})
        self.assertNotIn("example", {line["source"] for line in collected({"It": of("a", example={"a": 1})})})
        self.assertEqual(made({"It": {"type": "string", "examples": ["here"]}}, version="3.1.0")[0], "here")

    def test_hypothesis_adds_its_own(self):
        self.assertIn("generated", {line["source"] for line in collected({"It": {"type": "integer"}})})

    def test_what_no_value_fits_gets_none(self):
        for schema in ({"type": "string", "enum": [1]}, {"type": "integer", "minimum": 2, "maximum": 1},
                       {"allOf": [{"type": "string"}, {"type": "integer"}]}):
            self.assertEqual(made({"It": schema}), [])

    def test_the_same_seed_makes_the_same(self):
        schema = {"type": "object", "properties": {"a": {}, "b": {"type": "number"}, "c": {"type": "string"}}}
        self.assertEqual(collected({"It": schema}), collected({"It": schema}))


class WhatEveryReaderKeeps(unittest.TestCase):
    def test_some_values_are_left_out(self):
        for value in (float("nan"), float("inf"), -0.0, 2**64, -(2**63) - 1, "\0", "\ud800", {"\0": 1}, [["\0"]]):
            with self.subTest(value):
                self.assertFalse(instances.is_clean(value))

    def test_the_others_are_kept(self):
        for value in (0.0, 2**64 - 1, -(2**63), True, None, "é🦀", {"a": [1.5]}):
            with self.subTest(value):
                self.assertTrue(instances.is_clean(value))

    def test_integers_are_written_as_integers(self):
        for one in made({"It": {"type": "integer"}}):
            self.assertIs(type(one), int)

    def test_nothing_is_large(self):
        wide = {"type": "object", "properties": {f"m{n}": {"$ref": "#/components/schemas/It"} for n in range(50)}}
        for one in made({"It": wide}):
            self.assertLessEqual(len(json.dumps(one)), instances.LONGEST)


class UndeclaredMembers(unittest.TestCase):
    def test_nobody_keeps_what_nobody_declares(self):
        schema = {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {}}}}}
        self.assertEqual(pruned(schema, {"a": {"b": 1, "x": 2}, "y": 3}), ({"a": {"b": 1}}, False))

    def test_additional_properties_declare_what_the_document_says(self):
        schema = {"properties": {"a": {}}, "additionalProperties": {"properties": {"b": {}}}}
        self.assertEqual(pruned(schema, {"a": 1, "x": {"b": 1, "y": 2}})[0], {"a": 1, "x": {"b": 1}})
        schema = {"properties": {"a": {}}, "additionalProperties": True}
        self.assertEqual(pruned(schema, {"x": {"y": 2}})[0], {"x": {"y": 2}})

    def test_an_object_of_which_nothing_is_said_is_free(self):
        for schema in ({"type": "object"}, {}, {"type": "object", "properties": {}}):
            self.assertEqual(pruned(schema, {"x": {"y": 1}})[0], {"x": {"y": 1}})

    def test_all_parts_of_all_of_declare(self):
        self.assertEqual(pruned({"allOf": [of("a"), of("b")]}, {"a": "", "b": "", "x": 1})[0], {"a": "", "b": ""})

    def test_only_variants_that_are_valid_declare(self):
        schema = {"anyOf": [of("a"), of("b")]}
        self.assertEqual(pruned(schema, {"a": "", "b": 1})[0], {"a": ""})

    def test_what_needs_several_variants_is_mixed(self):
        schema = {"anyOf": [of("a"), of("b"), of("a", "c")]}
        self.assertEqual(pruned(schema, {"a": "", "b": ""}), ({"a": "", "b": ""}, True))
        self.assertEqual(pruned(schema, {"a": "", "c": ""}), ({"a": "", "c": ""}, False))

    def test_a_required_member_that_nobody_declares_leaves_a_schema_without_instances(self):
        self.assertEqual(made({"It": {"type": "object", "required": ["b"], "properties": {"a": {}}}}), [])


class Patterns(unittest.TestCase):
    def test_texts_match_and_have_the_length(self):
        for pattern in (r"^[a-f0-9]{8}$", r"^(ab|cd)+\d{2,}$", r"[^/]+", r"^\S+@\w+\.com$", r"^(a)\1$", r"^(?!x)[a-z]+$"):
            found = patterns.samples(pattern, 0, None)
            self.assertTrue(found, pattern)
            for text in found:
                self.assertRegex(text, pattern)
        self.assertTrue(patterns.samples("^[0-9a-f]+$", 40, 64))

    def test_no_text_ends_in_a_line_break_that_only_python_overlooks(self):
        self.assertEqual(patterns.samples("^a\n$", 0, None), [])


class TheCommand(unittest.TestCase):
    DOCUMENT = {"openapi": "3.0.3", "components": {"schemas": {
        "Good": of("a"), "Bad": {"$ref": "#/components/schemas/No"}, "Never": {"type": "string", "enum": [1]},
        "Odd": {"type": "file"}}}}

    def run_in(self, folder, *more):
        path = Path(folder) / "some.json"
        path.write_text(json.dumps(self.DOCUMENT))
        options = instances.arguments([str(path), "--out", folder, "--per-schema", "8", *more])
        summary, _ = instances.process((path, options))
        lines = [json.loads(line) for line in (Path(folder) / "some.jsonl").read_text().splitlines()]
        return summary, lines

    def test_it_writes_a_line_per_instance_and_a_summary(self):
        with tempfile.TemporaryDirectory() as folder:
            summary, lines = self.run_in(folder)
            self.assertEqual(summary, json.loads((Path(folder) / "some.summary.json").read_text()))
        self.assertEqual({line["schema"] for line in lines}, {"Good"})
        self.assertEqual(len(lines), 8)
        self.assertEqual((summary["schemas"], summary["with_instances"]), (4, 1))
        self.assertEqual({name: one["reason"] for name, one in summary["without"].items()},
                         {"Bad": "invalid", "Never": "unsatisfiable", "Odd": "unsupported"})

    def test_a_schema_has_no_more_than_its_time(self):
        def forever():
            while True:
                pass

        began = time.process_time()
        self.assertFalse(instances.within(0.1, forever))
        self.assertLess(time.process_time() - began, 2)
        self.assertTrue(instances.within(5, lambda: None))


class Numbers(unittest.TestCase):
    def test_the_bounds_of_64_bits_are_reached_without_loss(self):
        rng = random.Random(0)
        found = {values.number(rng, [{"minimum": 0, "maximum": 2**64 - 1}], True) for _ in range(200)}
        self.assertLessEqual({0, 2**64 - 1}, found)

    def test_a_builder_gives_up_on_what_is_too_large(self):
        schemas, judge = prepared({"It": {"type": "array", "minItems": 10**9, "items": {}}})
        builder = Builder(schemas.definitions, judge.is_valid, random.Random(0))
        with self.assertRaises(instances.DeadEnd):
            builder.build(reference(schemas, "It"), 10)


class OfTheSuite(unittest.TestCase):
    """What becomes of a case of JSON Schema's test suite."""

    CASE = {
        "description": "a list of itself",
        "schema": {"$schema": "s", "properties": {"inner": {"$ref": "#"}, "$ref": {"$ref": "#/$defs/a"}},
                   "$defs": {"a": {"const": {"$ref": "#"}}}},
        "tests": [
            {"data": {"inner": {"other": 1}}, "valid": True},
            {"data": {"inner": 1}, "valid": False},
            {"data": 7, "valid": True},
        ],
    }

    def test_references_begin_where_the_schema_stands(self):
        tree = suite.document("draft2020-12", {"case_1": self.CASE})
        self.assertEqual(tree["components"]["schemas"]["case_1"], {
            "properties": {"inner": {"$ref": "#/components/schemas/case_1"},
                           "$ref": {"$ref": "#/components/schemas/case_1/$defs/a"}},
            "$defs": {"a": {"const": {"$ref": "#"}}},
        })

    def test_valid_values_are_instances_without_what_nobody_declares(self):
        found = {"case_1": self.CASE}
        lines, without = suite.collect(suite.document("draft2020-12", found), found)
        self.assertEqual([line["instance"] for line in lines], [{"inner": {}}])
        self.assertEqual(without, {})

    def test_a_case_stands_alone_or_is_left_out(self):
        self.assertTrue(suite.is_standing_alone(self.CASE["schema"]))
        for schema in ({"$id": "a"}, {"items": {"$anchor": "a"}}, {"allOf": [{"$ref": "other.json"}]}):
            self.assertFalse(suite.is_standing_alone(schema))


if __name__ == "__main__":
    unittest.main()
