"""Compatibility with the last release: no breaking changes, and every deprecation has a removal date."""

import re
from pathlib import Path

import pytest
from graphql import GraphQLNamedType, build_schema, find_breaking_changes

ROOT = Path(__file__).parent.parent.parent
# The schema of the last release; `make released` renews it, at a release only.
RELEASED = Path(__file__).with_name("released.graphql")
SDL = (ROOT / "schema.graphql").read_text()
REMOVAL = re.compile(r"\. Removal on \d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\.$")


def broken(sdl: str) -> list[str]:
    """Return the descriptions of the breaking changes since the last release."""
    changes = find_breaking_changes(build_schema(RELEASED.read_text()), build_schema(sdl))
    return [change.description for change in changes]


def undated(sdl: str) -> list[str]:
    """Return the deprecated elements without a removal date, such as "Use `name`. Removal on 2030-01-31."."""
    reasons = [(name, reason) for of in build_schema(sdl).type_map.values() for name, reason in deprecations(of)]
    return [name for name, reason in reasons if not REMOVAL.search(reason)]


def deprecations(of: GraphQLNamedType) -> list[tuple[str, str]]:
    """Yield the deprecated fields, arguments, input fields and values of a type, with their reasons."""
    parts = {**getattr(of, "fields", {}), **getattr(of, "values", {})}
    inner = {f"{name}({key}:)": of for name, part in parts.items() for key, of in getattr(part, "args", {}).items()}
    every = {**parts, **inner}.items()
    return [(f"{of.name}.{name}", part.deprecation_reason) for name, part in every if part.deprecation_reason]


def test_schema_has_no_breaking_changes_since_the_last_release() -> None:
    assert broken(SDL) == [], "clients would break: deprecate it first, and remove it at a later release"


def test_additions_are_not_breaking_changes() -> None:
    assert broken(SDL.replace("type Quota {\n", 'type Quota {\n  """More."""\n  more: Int\n', 1)) == []


@pytest.mark.parametrize(
    ("text", "instead", "said"),
    [
        ("  PARTIALLY_SUCCEEDED\n", "  PARTLY\n", "Enum value ExportStatus.PARTIALLY_SUCCEEDED was removed."),
        ("  etaSeconds: Int\n", "  eta: Int\n", "Field Export.etaSeconds was removed."),
        ("  isCancelable: Boolean!\n", "  isCancelable: Boolean\n",
         "Field Export.isCancelable changed type from Boolean! to Boolean."),
        ("    exportId: ID!\n", "    exportId: ID!\n    more: Int!\n",
         "A required argument Subscription.exportProgress(more:) was added."),
    ],
)  # fmt: skip
def test_breaking_change_is_named(text: str, instead: str, said: str) -> None:
    assert text in SDL
    found = broken(SDL.replace(text, instead, 1))
    assert [line.replace("'", "") for line in found] == [said]


def test_deprecations_have_a_removal_date() -> None:
    assert undated(SDL) == []


@pytest.mark.parametrize("reason", ["Use `name`.", "Use `name`. Removal soon.", "Use `name`. Removal on 2030-13-31."])
def test_deprecation_without_a_removal_date_is_named(reason: str) -> None:
    marked = f'@deprecated(reason: "{reason}")'
    good = "type Query {{ a(b: Int {0}): Int {0} c: E }} enum E {{ F {0} G }} input I {{ h: Int {0} }}"
    assert undated(good.format(marked)) == ["Query.a", "Query.a(b:)", "E.F", "I.h"]
    assert undated(good.format('@deprecated(reason: "Use `name`. Removal on 2030-01-31.")')) == []
