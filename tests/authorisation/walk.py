"""Walking the graph as one principal: every field of everything that can be reached, from the queries' fields on."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    is_leaf_type,
)

from tests.client import Api
from tests.schema.lists import SDL, named

# What fields are asked that must be asked something, or not just anything; by each of these, one after the other.
ARGUMENTS: dict[str, list[str]] = {
    "Query.region": ['(name: "francecentral")'],
    "Query.labAccount": ['(name: "north")', '(name: "south")', '(name: "guest")'],
    "Query.gallery": ['(name: "north_gallery")', '(name: "south_gallery")', '(name: "detached_gallery")'],
    "Gallery.definition": ['(name: "north-image")', '(name: "south-image")', '(name: "shared-image")'],
    "ImageDefinition.version": ['(name: "1.0.0")', '(name: "2.0.0")'],
    "Query.recommendedReplicaCount": ["(concurrentVms: 20)"],
    # Which formats there are is not the walk's to try.
    "ImageVersion.downloadUrl": ["", '(regionName: "francecentral", format: RAW)'],
    "ImageVersion.replica": ['(regionName: "francecentral")'],
}
# What an argument that need not be given is given in its turn, where its type does not say: by its name.
WORDS = {"regionName": ['"francecentral"'], "nameContains": ['"north"', '"south"', '"image"']}
# With these a list is paged; what they leave out is asked for anyway.
PAGING = {"first", "after", "last", "before"}
# What takes ids is asked for every one of them apart from the walk.
NOT_WALKED = {"Query.node", "Query.nodes", "Query.estimateCost"}


@dataclass
class Reached:
    """What was found: ids by their type, how much lists say they hold, and every answer as it came."""

    ids: dict[str, set[str]] = field(default_factory=lambda: defaultdict[str, set[str]](set))
    totals: int = 0
    fields: set[str] = field(default_factory=set[str])
    answers: list[Any] = field(default_factory=list[Any])

    def read(self, data: Any) -> Iterator[tuple[str, str]]:
        """Give each object with an id that was not found before; check every list's total."""
        if isinstance(data, list):
            for one in data:  # pyright: ignore[reportUnknownVariableType]
                yield from self.read(one)
        elif isinstance(data, dict):
            if "totalCount" in data:
                assert data["totalCount"] == len(data["nodes"])  # pyright: ignore[reportUnknownArgumentType]
                self.totals += 1
            kind, key = data.get("__typename"), data.get("id")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            if kind and key and key not in self.ids[kind]:
                self.ids[kind].add(key)  # pyright: ignore[reportUnknownArgumentType]
                yield kind, key
            for value in data.values():  # pyright: ignore[reportUnknownVariableType]
                yield from self.read(value)


def is_node(kind: GraphQLObjectType) -> bool:
    return "id" in kind.fields


async def walk(api: Api) -> Reached:
    """Read all that a client can reach from the queries' own fields."""
    reached = Reached()
    assert SDL.query_type is not None
    reached.answers.append(await api.run(f"{{ {selection(SDL.query_type, reached.fields)} }}"))
    waiting = list(reached.read(reached.answers))
    while waiting:
        by_kind: dict[str, list[str]] = defaultdict(list)
        for kind, key in waiting:
            by_kind[kind].append(key)
        waiting.clear()
        for kind, keys in by_kind.items():
            found = SDL.type_map[kind]
            assert isinstance(found, GraphQLObjectType)
            selected = selection(found, reached.fields)
            document = f"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {kind} {{ {selected} }} }} }}"
            nodes = (await api.run(document, ids=keys))["nodes"]
            # What was reached can be fetched.
            assert None not in nodes
            reached.answers.append(nodes)
            waiting += reached.read(nodes)
    return reached


def selection(kind: GraphQLObjectType, walked: set[str]) -> str:
    """Select every field of a type, down to the next objects with an id."""
    fields: list[str] = []
    for name, found in kind.fields.items():
        path = f"{kind.name}.{name}"
        if path in NOT_WALKED:
            continue
        walked.add(path)
        for number, arguments in enumerate(_arguments(path, found)):
            fields.append(f"{f'{name}{number}: ' if number else ''}{name}{arguments}{_below(found, walked)}")
    return " ".join(fields)


def _arguments(path: str, found: GraphQLField) -> list[str]:
    """Say what a field is asked: what ARGUMENTS says, else nothing, and then each value of each argument in turn."""
    if path in ARGUMENTS:
        return ARGUMENTS[path]
    arguments: dict[str, Any] = dict(found.args)
    needed = [name for name, argument in arguments.items() if isinstance(argument.type, GraphQLNonNull)]
    assert not needed, f"say in ARGUMENTS what {path} is to be asked"
    page = ["first: 100"] if "first" in arguments else []
    others = {name: argument.type for name, argument in arguments.items() if name not in PAGING}
    given = [[*page, f"{name}: {value}"] for name, kind in others.items() for value in _values(name, kind)]
    return [f"({', '.join(one)})" if one else "" for one in (page, *given)]


def _values(name: str, kind: Any) -> list[str]:
    """Write every value that an argument is given: of an input object, each field alone with what it must have."""
    if isinstance(kind, GraphQLNonNull):
        kind = kind.of_type  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if isinstance(kind, GraphQLEnumType):
        return list(kind.values)
    if isinstance(kind, GraphQLInputObjectType):
        fields = {field: (found.type, _values(field, found.type)) for field, found in kind.fields.items()}
        must = [
            [f"{field}: {value}" for value in values]
            for field, (of, values) in fields.items()
            if isinstance(of, GraphQLNonNull)
        ]
        may = [
            f"{field}: {value}"
            for field, (of, values) in fields.items()
            if not isinstance(of, GraphQLNonNull)
            for value in values
        ]
        return [f"{{{', '.join(one)}}}" for one in (product(*must, may) if may else product(*must))]
    words = ["true", "false"] if kind is GraphQLBoolean else WORDS.get(name)
    assert words, f"say in WORDS what {name!r} is to be given"
    return words


def _below(found: GraphQLField, walked: set[str]) -> str:
    kind = named(found)
    if is_leaf_type(kind):
        return ""
    assert isinstance(kind, GraphQLObjectType)
    if is_node(kind):
        return " { __typename id }"
    if kind.name.endswith("Connection"):
        nodes = kind.fields["nodes"]
        return f" {{ totalCount nodes{_below(nodes, walked)} }}"
    return f" {{ {selection(kind, walked)} }}"
