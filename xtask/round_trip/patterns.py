"""Texts that match a regular expression, at random."""

import random
import re
from re import _constants as codes
from re import _parser as parser

PRINTABLE = [chr(code) for code in range(32, 127)]
CLASSES = {
    codes.CATEGORY_DIGIT: "0123456789",
    codes.CATEGORY_WORD: "abcxyzABCXYZ0189_",
    codes.CATEGORY_SPACE: " ",
}
OPPOSITES = {
    codes.CATEGORY_NOT_DIGIT: codes.CATEGORY_DIGIT,
    codes.CATEGORY_NOT_WORD: codes.CATEGORY_WORD,
    codes.CATEGORY_NOT_SPACE: codes.CATEGORY_SPACE,
}


def sample(pattern, rng, stretch):
    """A text that should match; whether it does is for the caller to check.

    `stretch` is how often something is repeated that may be repeated any number of times.
    """
    groups = {}
    return "".join(_part(part, rng, stretch, groups) for part in parser.parse(pattern))


def samples(pattern, shortest, longest, wanted=8):
    """Some texts of the right length that match, always the same."""
    rng = random.Random(pattern)
    found = []
    for attempt in range(60):
        stretch = (1, 3, 8, 0, max(shortest, 1), max(shortest // 2, 2))[attempt % 6]
        try:
            text = sample(pattern, rng, stretch)
        except (re.error, IndexError, KeyError, NotImplementedError, OverflowError):
            continue
        right = shortest <= len(text) and (longest is None or len(text) <= longest)
        if right and len(text) < 5000 and not text.endswith("\n") and re.search(pattern, text) and text not in found:
            found.append(text)
        if len(found) == wanted:
            break
    return found


def _parts(parts, rng, stretch, groups):
    return "".join(_part(part, rng, stretch, groups) for part in parts)


def _part(part, rng, stretch, groups):
    code, given = part
    if code is codes.LITERAL:
        return chr(given)
    if code is codes.NOT_LITERAL:
        return rng.choice([one for one in PRINTABLE if one != chr(given)])
    if code is codes.ANY:
        return rng.choice(PRINTABLE)
    if code is codes.IN:
        return _of_set(given, rng)
    if code is codes.BRANCH:
        return _parts(rng.choice(given[1]), rng, stretch, groups)
    if code is codes.SUBPATTERN:
        groups[given[0]] = _parts(given[-1], rng, stretch, groups)
        return groups[given[0]]
    if code is codes.GROUPREF:
        return groups[given]
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        least, most, inner = given
        count = rng.randint(least, max(least, min(most, least + stretch)))
        if rng.random() < 0.3:
            count = max(least, min(most, stretch))
        return "".join(_parts(inner, rng, stretch, groups) for _ in range(count))
    if code is codes.ATOMIC_GROUP:
        return _parts(given, rng, stretch, groups)
    if code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
        return ""  # The caller checks what these look at.
    raise NotImplementedError(code)


def _of_set(given, rng):
    if given[0][0] is codes.NEGATE:
        excluded = set().union(*(_members(one) for one in given[1:]))
        return rng.choice([one for one in PRINTABLE if one not in excluded])
    return rng.choice(_members(rng.choice(given)))


def _members(item):
    code, given = item
    if code is codes.LITERAL:
        return chr(given)
    if code is codes.RANGE:
        low, high = given
        return [chr(code) for code in range(low, min(high, low + 200) + 1) if not 0xD800 <= code < 0xE000]
    if given in OPPOSITES:
        return [one for one in PRINTABLE if one not in CLASSES[OPPOSITES[given]] and not one.isalnum()]
    return CLASSES[given]
