"""Scalars that a schema allows, at random: numbers, and text of a pattern or a format."""

import base64
import datetime
import functools
import ipaddress
import math
import re
import uuid
from fractions import Fraction

import patterns
from facets import DeadEnd

WORDS = ("a", "name", "two words", "Ünïcödé", "日本", "emoji 🦀", 'quote " and \\', "line\nbreak", "0", "true", "null",
         "a/b?c=d&e#f", "<b>", "trailing ")
WHOLE = ("int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64", "integer")
SAFE = 2**53


def arbitrary(rng, depth=2):
    """Any JSON value."""
    kind = rng.randrange(7 if depth else 5)
    if kind == 5:
        return [arbitrary(rng, depth - 1) for _ in range(rng.randrange(3))]
    if kind == 6:
        return {rng.choice(WORDS): arbitrary(rng, depth - 1) for _ in range(rng.randrange(3))}
    return (None, rng.random() < 0.5, rng.randrange(-1000, 1000), rng.randrange(1, 999) / 8, rng.choice(WORDS))[kind]


def number(rng, plain, whole):
    """A number within bounds, a multiple of what it must be; else of an eighth, which 32 bits hold exactly."""
    steps = [_exact(schema["multipleOf"]) for schema in plain if "multipleOf" in schema]
    unit = max(steps, default=Fraction(1) if whole else Fraction(1, 8))
    if whole and unit.denominator != 1:
        unit = Fraction(unit.numerator)
    low, high = _bounds(plain, whole, unit)
    first, last = math.ceil(low / unit), math.floor(high / unit)
    if first > last:
        if whole or steps or low > high:
            raise DeadEnd("no number is within the bounds")
        return float((low + high) / 2)
    value = _count(rng, first, last) * unit
    return int(value) if whole or value.denominator == 1 and rng.random() < 0.5 else float(value)


def _exact(number):
    return Fraction(str(number))


def _bounds(plain, whole, unit):
    low, high = (-(2**63), 2**64 - 1) if whole else (-SAFE, SAFE)
    for schema in plain:
        for key, shift in (("minimum", 0), ("exclusiveMinimum", unit)):
            if key in schema:
                low = max(low, _exact(schema[key]) + shift)
        for key, shift in (("maximum", 0), ("exclusiveMaximum", unit)):
            if key in schema:
                high = min(high, _exact(schema[key]) - shift)
    return Fraction(low), Fraction(high)


def _count(rng, first, last):
    """A whole number between two: small ones, mostly, and now and then a bound."""
    near = min(max(0, first), last)
    kind = rng.random()
    if kind < 0.08:
        return first
    if kind < 0.16:
        return last
    if kind < 0.3:
        return near
    span = 10 if kind < 0.6 else 100_000
    return rng.randint(max(first, near - span), min(last, near + span))


def text(rng, plain):
    """A string that has these lengths, patterns and formats."""
    shortest = max((schema.get("minLength", 0) for schema in plain), default=0)
    longest = min((schema["maxLength"] for schema in plain if "maxLength" in schema), default=None)
    if longest is not None and longest < shortest or shortest > 5000:
        raise DeadEnd("no text has this length")
    wanted = [schema["pattern"] for schema in plain if "pattern" in schema]
    formats = [schema["format"] for schema in plain if schema.get("format") in FORMATS]
    if formats:
        for _ in range(4):
            value = FORMATS[formats[0]](rng)
            if fits(value, shortest, longest, wanted):
                return value
    if wanted:
        found = [one for one in samples(wanted[0], shortest, longest) if fits(one, shortest, longest, wanted)]
        if not found:
            raise DeadEnd("no text was found for the pattern")
        return rng.choice(found)
    return _padded(rng, shortest, longest)


def fits(value, shortest, longest, wanted):
    """Whether a text has the lengths and the patterns."""
    return (shortest <= len(value) and (longest is None or len(value) <= longest)
            and all(re.search(pattern, value) for pattern in wanted))


def _padded(rng, shortest, longest):
    value = rng.choice(WORDS) if rng.random() < 0.9 else ""
    while len(value) < shortest:
        value += rng.choice("abcdefghij")
    return value if longest is None else value[:longest]


@functools.lru_cache(maxsize=None)
def samples(pattern, shortest, longest):
    """Some texts of the right length that match a pattern."""
    return patterns.samples(pattern, shortest, longest)


def _moment(rng):
    return datetime.datetime(2000, 1, 1) + datetime.timedelta(seconds=rng.randrange(30 * 365 * 86400))


def _date_time(rng):
    fraction = rng.choice(["", "", ".123", ".5"])
    return _moment(rng).isoformat() + fraction + rng.choice(["Z", "Z", "+02:00", "-07:30"])


def _uuid(rng):
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def _byte(rng):
    return base64.b64encode(rng.randbytes(rng.randrange(1, 12))).decode()


def _host(rng):
    return rng.choice(["example.com", "api.example.org", "localhost", "xn--bcher-kva.example"])


def _uri(rng):
    return rng.choice(["https", "http"]) + "://" + _host(rng) + rng.choice(["/", "/a/b", "/a?b=c&d=e", "/%C3%BC#f"])


def _ipv4(rng):
    return ".".join(str(rng.randrange(256)) for _ in range(4))


def _ipv6(rng):
    return rng.choice(["::1", "2001:db8::8a2e:370:7334", "fe80::1"])


FORMATS = {
    "date": lambda rng: _moment(rng).date().isoformat(),
    "date-time": _date_time,
    "time": lambda rng: _moment(rng).time().isoformat() + "Z",
    "duration": lambda rng: rng.choice(["P1D", "PT2H30M", "P1Y2M3DT4H5M6S"]),
    "uuid": _uuid,
    "guid": _uuid,
    "byte": _byte,
    "base64": _byte,
    "email": lambda rng: rng.choice(["a", "first.last", "x+y"]) + "@" + _host(rng),
    "idn-email": lambda rng: rng.choice(["a", "ü"]) + "@" + _host(rng),
    "hostname": _host,
    "uri": _uri,
    "url": _uri,
    "iri": _uri,
    "uri-reference": lambda rng: rng.choice([_uri(rng), "/a/b", "?c"]),
    "ipv4": _ipv4,
    "ipv6": _ipv6,
    "ip": lambda rng: rng.choice([_ipv4, _ipv6])(rng),
    **{one: lambda rng: str(rng.randrange(100)) for one in WHOLE},
    **{one: lambda rng: f"{rng.randrange(100)}.{rng.randrange(10, 100)}"
       for one in ("decimal", "float", "double", "number")},
}


def _is_date(value):
    return re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII) and datetime.date.fromisoformat(value)


def _is_date_time(value):
    zone = r"([Zz]|[+-]\d\d:\d\d)"
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?" + zone, value, re.ASCII)
    return match and datetime.datetime.fromisoformat(f"{match[1]}T{match[2]}")


def _is_uuid(value):
    return re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", value)


def _is_base64(value):
    return base64.b64encode(base64.b64decode(value, validate=True)).decode() == value


CHECKED = {"date": _is_date, "date-time": _is_date_time, "uuid": _is_uuid, "byte": _is_base64,
           "ipv4": ipaddress.IPv4Address, "ipv6": ipaddress.IPv6Address}


def _is_single(value):
    """Whether a number of single precision keeps every digit."""
    return value == float(f"{value:.6g}")


def has_format(name, value):
    """Whether a text or number has a format, of those that a typed model depends on."""
    if isinstance(value, float):
        return name != "float" or _is_single(value)
    try:
        return name not in CHECKED or bool(CHECKED[name](value))
    except ValueError:
        return False
