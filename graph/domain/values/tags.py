"""Tags: name-value pairs of galleries and images (E-30, E-63)."""

from collections.abc import Sequence

from graph.domain.problems import DomainError, Faults, Problem
from graph.domain.values.characters import is_name, is_printable, normal
from graph.domain.values.names import key

MAX_TAGS = 50
MAX_TAG_NAME = 512
MAX_TAG_VALUE = 256


def check(tags: Sequence[tuple[str, str]], *path: str) -> dict[str, str]:
    """Validate tags and return them in their stored form; two names that compare equal are the same name."""
    if len(tags) > MAX_TAGS:
        raise DomainError(Problem.TAG_COUNT, *path, maximum=MAX_TAGS)
    faults, keys, found = Faults(), set[str](), dict[str, str]()
    for index, (given, value) in enumerate(tags):
        name = normal(given)
        with faults.collect():
            if len(name) > MAX_TAG_NAME or not is_name(name):
                raise DomainError(Problem.TAG_NAME, *path, str(index), "name", maximum=MAX_TAG_NAME)
            if key(name) in keys:
                raise DomainError(Problem.TAG_REPEATED, *path, str(index), "name", name=name)
            keys.add(key(name))
        found[name] = normal(value)
        with faults.collect():
            if len(found[name]) > MAX_TAG_VALUE or not is_printable(found[name]):
                raise DomainError(Problem.TAG_VALUE, *path, str(index), "value", maximum=MAX_TAG_VALUE)
    faults.check()
    return found
