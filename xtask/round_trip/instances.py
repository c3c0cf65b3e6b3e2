"""JSON instances of every component schema of OpenAPI documents, to test generated models with.

See README.md.
"""

import argparse
import json
import math
import multiprocessing
import random
import signal
import sys
import time
import zlib
from collections import Counter
from functools import partial
from pathlib import Path

from jsonschema import Draft202012Validator, validators

import by_hypothesis
import values
from build import Builder
from declared import Walk
from documents import Document, Unreadable
from facets import DeadEnd
from schemas import Schemas

LONGEST = 20_000
BY_HYPOTHESIS = 3


class OutOfTime(BaseException):
    """A schema's time is up. Libraries that catch every `Exception` don't catch this."""


class Judge:
    """The last word on what is valid: `jsonschema`."""

    def __init__(self, definitions):
        def follow(validator, reference, value, _schema):
            yield from validator.descend(value, definitions[reference.rpartition("/")[2]])

        def has_format(_validator, name, value, _schema):
            fits = not isinstance(value, (str, float)) or values.has_format(name, value)
            if not fits:
                yield from Draft202012Validator(False).iter_errors(value)

        kind = validators.extend(Draft202012Validator, {"$ref": follow, "format": has_format})
        self._validator = kind(True)

    def is_valid(self, schemas, value):
        return all(self._validator.evolve(schema=schema).is_valid(value) for schema in schemas)


def is_clean(value):
    """Whether every reader of JSON can be expected to keep a value as it is."""
    if isinstance(value, str):
        return "\0" not in value and not any("\ud800" <= one <= "\udfff" for one in value)
    if isinstance(value, bool) or value is None:
        return True
    if isinstance(value, int):
        return -(2**63) <= value < 2**64
    if isinstance(value, float):
        return math.isfinite(value) and not (value == 0 and math.copysign(1, value) < 0)
    if isinstance(value, list):
        return all(map(is_clean, value))
    return all(is_clean(name) and is_clean(member) for name, member in value.items())


class Collection:
    """The instances of one component schema, each once."""

    def __init__(self, name, schema, definitions, judge):
        self.name = name
        self.schema = schema
        self.definitions = definitions
        self.judge = judge
        self.lines = {}
        self.failure = None

    def add(self, source, value):
        """Keeps what is left of a value without undeclared members, if that is valid."""
        try:
            if not is_clean(value) or not self.judge.is_valid([self.schema], value):
                return
            walk = Walk(self.definitions, self.judge.is_valid)
            pruned = walk.prune([self.schema], value)
            if pruned != value and not self.judge.is_valid([self.schema], pruned):
                self.failure = "what is valid has members that nobody declares"
                return
            text = json.dumps(pruned, ensure_ascii=False, allow_nan=False)
        except (DeadEnd, RecursionError, ValueError) as error:
            self.failure = str(error)
            return
        if len(text.encode()) <= LONGEST:
            line = {"schema": self.name, "source": source, "instance": pruned}
            self.lines.setdefault(text, {**line, "mixed": True} if walk.mixed else line)

    def build(self, rng, manner, budget):
        try:
            builder = Builder(self.definitions, self.judge.is_valid, rng, manner)
            value = builder.build(self.schema, budget)
        except (DeadEnd, RecursionError) as error:
            self.failure = str(error)
            return
        before = len(self.lines)
        self.add("built", value)
        if len(self.lines) == before and self.failure is None:
            self.failure = "no value was found that is valid for exactly what its schema says"


def collect(collection, node, key, options, seed):
    """Fills a collection: examples, the smallest and the fullest, any between, then a few of the library's."""
    rng = random.Random(seed)
    for example in examples(node)[:options.per_schema]:
        collection.add("example", example)
    for manner, budget in (("minimal", 0), ("full", 250), ("full", 60)):
        collection.build(rng, manner, budget)
    room = min(BY_HYPOTHESIS, options.per_schema // 4)
    fill(collection, rng, options.per_schema - room)
    try:
        number = zlib.crc32(seed.encode())
        for value in by_hypothesis.generate(collection.definitions, key, room, number):
            collection.add("generated", value)
    except Exception:  # Whatever the library has against a schema: the others don't depend on it.
        pass
    fill(collection, rng, options.per_schema)


def fill(collection, rng, count):
    """Builds at random until there are so many, or nothing new turns up."""
    idle = 0
    while len(collection.lines) < count and idle < 8:
        before = len(collection.lines)
        collection.build(rng, "random", rng.choice((0, 5, 15, 40, 80)))
        idle = 0 if len(collection.lines) > before else idle + 1


def examples(node):
    """What a schema itself gives as examples of it."""
    if not isinstance(node, dict):
        return []
    found = [node[key] for key in ("example", "x-example") if key in node]
    listed = node.get("examples")
    if isinstance(listed, dict):
        listed = [one.get("value", one) if isinstance(one, dict) else one for one in listed.values()]
    return found + (listed if isinstance(listed, list) else [])


def within(seconds, work):
    """Does some work, and says whether it was done in time.

    It's the processor's time, so that a busy machine makes no difference.
    """

    def stop(*_):
        raise OutOfTime

    signal.signal(signal.SIGPROF, stop)
    try:
        try:
            # Again and again, in case something swallows the first.
            signal.setitimer(signal.ITIMER_PROF, seconds, 0.2)
            work()
            return True
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
    except OutOfTime:  # Of the work, or of what ended it.
        signal.setitimer(signal.ITIMER_PROF, 0)
        return False


def process(task):
    """Writes one document's instances and their summary, which it returns with the time it took."""
    path, options = task
    began = time.monotonic()
    try:
        document = Document.read(path)
    except (Unreadable, OSError, UnicodeDecodeError, RecursionError) as error:
        summary = {**summary_of(path, 0, {}), "unreadable": str(error)}
        return write(path, options, summary, []), time.monotonic() - began
    schemas = Schemas(document)
    judge = Judge(schemas.definitions)
    lines, late, without = [], [], {}
    for name, node in document.components().items():
        key = schemas.key_of[name]
        collection = Collection(name, {"$ref": "#/$defs/" + key}, schemas.definitions, judge)
        seed = f"{options.seed}/{path.stem}/{name}"
        in_time = within(options.seconds_per_schema, partial(collect, collection, node, key, options, seed))
        if not in_time:
            late.append(name)
        if not collection.lines:
            kind, why = ("timeout", "") if not in_time else schemas.problem_of(key) or (
                "unsatisfiable", collection.failure)
            without[name] = {"reason": kind, "detail": why}
        lines.extend(collection.lines.values())
    summary = {**summary_of(path, len(document.components()), without), "stopped_early": late}
    return write(path, options, summary, lines), time.monotonic() - began


def summary_of(path, schemas, without):
    """What there is of a document's schemas: how many, and which have no instance and why."""
    reasons = dict(Counter(one["reason"] for one in without.values()))
    return {"document": path.name, "schemas": schemas, "with_instances": schemas - len(without), "without": without,
            "reasons": reasons, "stopped_early": []}


def write(path, options, summary, lines):
    """Writes the lines and the summary of a document's instances."""
    summary["instances"] = dict(sorted(Counter(line["source"] for line in lines).items()))
    summary["mixed"] = sum("mixed" in line for line in lines)
    with open(options.out / f"{path.stem}.jsonl", "w", encoding="utf-8") as file:
        for line in lines:
            file.write(json.dumps(line, ensure_ascii=False, allow_nan=False) + "\n")
    with open(options.out / f"{path.stem}.summary.json", "w", encoding="utf-8") as file:
        json.dump(summary, file, ensure_ascii=False, indent=2)
    return summary


def arguments(argv=None):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents", nargs="+", type=Path, metavar="DOCUMENT")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--per-schema", type=int, default=20)
    parser.add_argument("--seconds-per-schema", type=float, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    return parser.parse_args(argv)


def main(argv=None):
    options = arguments(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    tasks = [(path, options) for path in sorted(options.documents, key=lambda path: -path.stat().st_size)]
    unreadable = False
    with multiprocessing.Pool(options.jobs, maxtasksperchild=4) as pool:
        for summary, seconds in pool.imap_unordered(process, tasks):
            unreadable |= "unreadable" in summary
            print(_told(summary), f"{seconds:.1f} s", flush=True)
    return 1 if unreadable else 0


def _told(summary):
    if "unreadable" in summary:
        return f"{summary['document']}: {summary['unreadable']};"
    counts = ", ".join(f"{count} {source}" for source, count in summary["instances"].items()) or "none"
    reasons = "".join(f", {count} {reason}" for reason, count in summary["reasons"].items())
    return (f"{summary['document']}: {summary['with_instances']} of {summary['schemas']} schemas with instances"
            f"{reasons}; instances: {counts}; {summary['mixed']} mixed, {len(summary['stopped_early'])} stopped early;")


if __name__ == "__main__":
    sys.exit(main())
