"""Checks that input fields declare. The mutations' pipeline runs all of an input before the mutation begins.

A check sees the input and the configuration, no rows: rules about objects follow in the transaction, one at a time.
The domain applies the same functions again, so that it is right without the pipeline.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, is_dataclass
from functools import cache
from typing import Any, Protocol

import strawberry
from strawberry.utils.str_converters import to_camel_case

from graph.domain.galleries.definitions import future
from graph.domain.problems import DomainError, Faults, Problem
from graph.domain.values import names, regions
from graph.schema.ids import pk
from graph.settings import Settings

# The key of a field's metadata that has its check.
CHECK = "check"


@dataclass(frozen=True)
class Given:
    """A given value: its field's path, the input object that has the field, and the configuration."""

    value: Any
    path: tuple[str, ...]
    parent: Any
    settings: Settings

    def items(self) -> Iterator[tuple[Any, tuple[str, ...]]]:
        """Return the items of a list with their paths."""
        return ((one, (*self.path, str(index))) for index, one in enumerate(self.value))


Check = Callable[[Given], object]


class Rule(Protocol):
    """A rule on a value; the path of its field follows, for the fault."""

    def __call__(self, value: Any, /, *path: str) -> object: ...


def checked(check: Check) -> dict[str, Any]:
    """Declare, as a field's `metadata`, its check; omitted and null values are not checked."""
    return {CHECK: check}


def by(rule: Rule) -> dict[str, Any]:
    """Declare, as a field's `metadata`, a rule that takes the value and the path."""
    return checked(lambda given: rule(given.value, *given.path))


def id_of(kind: str) -> dict[str, Any]:
    """Declare, as a field's `metadata`, the type of the object that the id is of."""
    return checked(lambda given: pk(given.value, kind, *given.path))


def ids_of(kind: str, *, most: int, otherwise: Problem) -> dict[str, Any]:
    """Declare, as a field's `metadata`, the type of the objects of 1 to `most` ids."""

    def check(given: Given) -> None:
        if not 1 <= len(given.value) <= most:
            raise DomainError(otherwise, *given.path, maximum=most)
        _each(given, lambda one, *path: pk(one, kind, *path))

    return checked(check)


def _each(given: Given, rule: Rule) -> None:
    faults = Faults()
    for value, path in given.items():
        with faults.collect():
            rule(value, *path)
    faults.check()


REGION = checked(lambda given: regions.available(given.settings, given.value, *given.path))
REGIONS = checked(
    lambda given: _each(given, lambda name, *path: regions.configured(given.settings, name, *path)),
)
FUTURE = by(future)
TEXT = by(names.text)
LINE = by(names.line)
WEB_ADDRESS = by(names.uri)
KEY = by(names.idempotency_key)


def check_input(given: object, settings: Settings) -> None:
    """Raise all faults of an input together."""
    faults = Faults()
    _check(given, (), settings, faults)
    faults.check()


def _check(given: object, path: tuple[str, ...], settings: Settings, faults: Faults) -> None:
    for attribute, name, check in _fields(type(given)):
        value = getattr(given, attribute)
        if value is None or value is strawberry.UNSET:
            continue
        here = (*path, name)
        if check is not None:
            with faults.collect():
                check(Given(value, here, given, settings))
        elif is_dataclass(value):
            _check(value, here, settings, faults)


@cache
def _fields(kind: type) -> list[tuple[str, str, Check | None]]:
    definition: Any = getattr(kind, "__strawberry_definition__")  # noqa: B009  (set by strawberry)
    return [
        (field.python_name, field.graphql_name or to_camel_case(field.python_name), field.metadata.get(CHECK))
        for field in definition.fields
    ]
