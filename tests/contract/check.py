#!/usr/bin/env python3
"""Check that an exported schema fulfils core.graphql. Usage: check.py SCHEMA.graphql (needs graphql-core).

Prints one line per violation; exit status 1 if there is any. An output type may be stricter than in core.graphql
(String! for String), an input type looser; descriptions are not compared, but every type, field, argument and enum
value of the schema must have one.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    build_schema,
)

HERE = Path(__file__).parent

BUILTIN = {"Int", "Float", "String", "Boolean", "ID"}


def _is(kind: Any, wrapping: type[Any]) -> bool:
    return isinstance(kind, wrapping)


def out_ok(expected: Any, given: Any) -> bool:
    """Return whether the type fulfils the contract covariantly: it may be non-null where promised nullable."""
    if _is(expected, GraphQLNonNull):
        return _is(given, GraphQLNonNull) and out_ok(expected.of_type, given.of_type)
    if _is(given, GraphQLNonNull):
        return out_ok(expected, given.of_type)
    if _is(expected, GraphQLList):
        return _is(given, GraphQLList) and out_ok(expected.of_type, given.of_type)
    return not _is(given, GraphQLList) and expected.name == given.name


def in_ok(expected: Any, given: Any) -> bool:
    """Return whether the type fulfils the contract contravariantly: it may be nullable where promised non-null."""
    return out_ok(given, expected)


def broken(expected: GraphQLSchema, given: GraphQLSchema) -> Iterator[str]:
    for name, p in expected.type_map.items():
        if name.startswith("__") or name in BUILTIN:
            continue
        g = given.type_map.get(name)
        if g is None or type(g) is not type(p):
            yield f"{name}: {'missing' if g is None else 'of another kind'}"
        else:
            yield from _broken(name, p, g)


def _broken(name: str, p: GraphQLNamedType, g: Any) -> Iterator[str]:
    if isinstance(p, GraphQLEnumType):
        for value in sorted(p.values.keys() - g.values.keys()):
            yield f"{name}.{value}: missing"
    elif isinstance(p, GraphQLInputObjectType):
        yield from _broken_input(name, p, g)
    elif isinstance(p, (GraphQLObjectType, GraphQLInterfaceType)):
        for i in p.interfaces:
            if i.name not in {x.name for x in g.interfaces}:
                yield f"{name}: does not implement {i.name}"
        for f in p.fields:
            yield from _broken_field(f"{name}.{f}", p.fields[f], g.fields.get(f))


def _broken_input(name: str, p: GraphQLInputObjectType, g: GraphQLInputObjectType) -> Iterator[str]:
    if p.is_one_of and not g.is_one_of:
        yield f"{name}: not @oneOf"
    for f, pf in p.fields.items():
        if f not in g.fields:
            yield f"{name}.{f}: missing"
        elif not in_ok(pf.type, g.fields[f].type):
            yield f"{name}.{f}: {g.fields[f].type}, promised {pf.type}"
    for f in sorted(g.fields.keys() - p.fields.keys()):
        if isinstance(g.fields[f].type, GraphQLNonNull) and not g.fields[f].default_value:
            yield f"{name}.{f}: required, but not promised"


def _broken_field(name: str, pf: Any, gf: Any) -> Iterator[str]:
    if gf is None:
        yield f"{name}: missing"
        return
    if not out_ok(pf.type, gf.type):
        yield f"{name}: {gf.type}, promised {pf.type}"
    for a, pa in pf.args.items():
        if a not in gf.args:
            yield f"{name}({a}:): missing"
        elif not in_ok(pa.type, gf.args[a].type):
            yield f"{name}({a}:): {gf.args[a].type}, promised {pa.type}"


def elements(given: GraphQLSchema) -> Iterator[tuple[str, str | None]]:
    """Yield the name and the description of every type, field, argument and enum value."""
    types: dict[str, Any] = dict(given.type_map)
    for name, g in types.items():
        if name.startswith("__") or name in BUILTIN:
            continue
        yield name, g.description
        fields: dict[str, Any] = getattr(g, "fields", {})
        for f, gf in fields.items():
            yield f"{name}.{f}", gf.description
            arguments: dict[str, Any] = getattr(gf, "args", {})
            for a, ga in arguments.items():
                yield f"{name}.{f}({a}:)", ga.description
        values: dict[str, Any] = getattr(g, "values", {})
        for v, gv in values.items():
            yield f"{name}.{v}", gv.description


def undescribed(given: GraphQLSchema) -> Iterator[str]:
    yield from (f"{name}: no description" for name, description in elements(given) if not description)


def faults(sdl: str) -> list[str]:
    """Return one line for each violation in a schema."""
    core = build_schema((HERE / "core.graphql").read_text())
    given = build_schema(sdl)
    return [*broken(core, given), *undescribed(given)]


def main() -> int:
    found = faults(Path(sys.argv[1]).read_text())
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
