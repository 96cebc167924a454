"""Every request that names an object by its id, generated from the schema: mutations, subscriptions and queries."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    is_leaf_type,
)

from graph.schema import ids
from tests.authorization.walk import is_node
from tests.schema.lists import SDL, named

Path = tuple[str, ...]
# No row ever had it, and no row will.
UNUSED_KEY = 10**15
# The type that an input field of type ID refers to, if its name does not tell.
KINDS = {"homeAccountId": "LabAccount"}
# Tested elsewhere, with ids of every type at once.
ANY_ID = ("node", "nodes")
# Values of required fields that are not ids: by name, else by type.
VALUES: dict[str, Any] = {
    "regionName": "francecentral",
    "sourceRegionName": "francecentral",
    "fileName": "walked.raw",
    "String": "walked",
    "Int": 1,
    "BigInt": "1",
    "Float": 1.0,
    "Boolean": True,
    "DateTime": datetime(2099, 1, 1).astimezone().isoformat(),
}


def takes_ids(kind: str, name: str) -> bool:
    """Return whether an operation's field takes ids, alone or in an input."""
    return bool(_paths_of(_root(kind).fields[name]))


def operations(kind: str) -> list[str]:
    """Return the fields of a kind of operation; of the queries only those with arguments, except `node` and `nodes`."""
    fields = _root(kind).fields
    return list(fields) if kind != "query" else [name for name in fields if name not in ANY_ID and fields[name].args]


def document(kind: str, name: str, times: int = 1) -> str:
    """Write the operation that selects one field the given number of times, with its complete answer.

    Its arguments are the variables, each with its repetition's number after its name.
    """
    field = _root(kind).fields[name]
    each = [{argument: f"{argument}{time}" for argument in field.args} for time in range(times)]
    declared = ", ".join(f"${name}: {field.args[argument].type}" for one in each for argument, name in one.items())
    asked = (
        f"time{time}: {name}({', '.join(f'{argument}: ${name}' for argument, name in one.items())}) {answer(field)}"
        for time, one in enumerate(each)
    )
    return f"{kind}({declared}) {{ {' '.join(asked)} }}"


def numbered(given: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the variables of an operation that repeats a field with each of these."""
    return {f"{argument}{time}": value for time, one in enumerate(given) for argument, value in one.items()}


def unused_id(kind: str) -> str:
    """Return an id of a type that no row ever had."""
    return ids.encode(kind, UNUSED_KEY)


def variables(
    kind: str, name: str, hidden: Mapping[str, list[str]], own: Mapping[str, str]
) -> Iterator[tuple[dict[str, Any], list[str]]]:
    """Yield the variables with each id in turn hidden, or every id at once, and the hidden ids.

    The other ids are the caller's own. If nothing is hidden, yield the variables once, with own ids only.
    """
    field = _root(kind).fields[name]
    paths = _paths_of(field)
    if not hidden:
        yield {name: _value(found.type, name, (name,), {}, own, 0) for name, found in field.args.items()}, []
    some = {path: of for path, of in paths.items() if of in hidden}
    for chosen in [*({path: of} for path, of in some.items()), *([some] if len(some) > 1 else [])]:
        for place in range(max(len(hidden[of]) for of in chosen.values())):
            given = {path: hidden[of][place % len(hidden[of])] for path, of in chosen.items()}
            for turn in range(_turns(field)):
                made = {
                    argument: _value(found.type, argument, (argument,), given, own, turn)
                    for argument, found in field.args.items()
                    if _must(found) or _leads(given, (argument,))
                }
                yield made, list(given.values())


def answer(field: GraphQLField) -> str:
    """Select a complete answer, down to the next objects with an id."""
    kind = named(field)
    if is_leaf_type(kind):
        return ""
    if not isinstance(kind, GraphQLObjectType):
        return "{ __typename id }"
    if is_node(kind):
        return "{ __typename id }"
    needed = [name for name, found in kind.fields.items() if not any(_must(one) for one in found.args.values())]
    return "{ " + " ".join(f"{name} {answer(kind.fields[name])}" for name in needed) + " }"


def _root(kind: str) -> GraphQLObjectType:
    found = {"mutation": SDL.mutation_type, "subscription": SDL.subscription_type, "query": SDL.query_type}[kind]
    assert found is not None
    return found


def _must(found: Any) -> bool:
    return isinstance(found.type, GraphQLNonNull)


def _bare(kind: Any) -> Any:
    while isinstance(kind, GraphQLNonNull | GraphQLList):
        kind = kind.of_type  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return kind  # pyright: ignore[reportUnknownVariableType]


def _paths_of(field: GraphQLField) -> dict[Path, str]:
    return {path: kind for name, found in _in(field.args) for path, kind in _paths(found.type, (name,))}


def _in(fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    # The types of fields and arguments are not completely annotated.
    yield from fields.items()


def _paths(kind: Any, at: Path) -> Iterator[tuple[Path, str]]:
    kind = _bare(kind)
    if isinstance(kind, GraphQLInputObjectType):
        for name, field in _in(kind.fields):
            yield from _paths(field.type, (*at, name))
    elif kind.name == "ID":
        yield at, _names(at[-1])


def _names(field: str) -> str:
    stem = field.removesuffix("s").removesuffix("Id")
    kind = KINDS.get(field, stem[:1].upper() + stem[1:])
    found = SDL.type_map.get(kind)
    assert isinstance(found, GraphQLObjectType), f"add the type of the ID in {field!r} to KINDS"
    return kind


def _turns(field: GraphQLField) -> int:
    """Return the number of requests in which each value of each enumeration occurs at least once."""
    sizes = [1]
    waiting: list[Any] = [found.type for _, found in _in(field.args)]
    while waiting:
        kind = _bare(waiting.pop())
        if isinstance(kind, GraphQLInputObjectType):
            waiting += [found.type for _, found in _in(kind.fields) if _must(found)]
        elif isinstance(kind, GraphQLEnumType):
            sizes.append(len(kind.values))
    return max(sizes)


def _leads(given: Mapping[Path, Any], at: Path) -> bool:
    return any(path[: len(at)] == at for path in given)


def _value(kind: Any, name: str, at: Path, given: Mapping[Path, str], own: Mapping[str, str], turn: int) -> Any:
    if isinstance(kind, GraphQLNonNull):
        return _value(kind.of_type, name, at, given, own, turn)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    if isinstance(kind, GraphQLList):
        return [_value(kind.of_type, name, at, given, own, turn)]  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    if isinstance(kind, GraphQLInputObjectType):
        fields = list(kind.fields)
        if kind.is_one_of:
            fields = [*(found for found in fields if _leads(given, (*at, found))), *fields][:1]
        wanted = [
            found for found in fields
            if kind.is_one_of or _must(kind.fields[found]) or _leads(given, (*at, found))
        ]  # fmt: skip
        return {found: _value(kind.fields[found].type, found, (*at, found), given, own, turn) for found in wanted}
    if isinstance(kind, GraphQLEnumType):
        return list(kind.values)[turn % len(kind.values)]
    if kind.name == "ID":
        return given[at] if at in given else own[_names(name)]
    value = VALUES.get(name, VALUES.get(kind.name))
    assert value is not None, f"add a value for {name!r} of type {kind.name} to VALUES"
    return value
