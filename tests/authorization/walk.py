"""Walk of the graph as one principal: every field of every reachable object, starting with the queries' fields."""

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

# Arguments of fields that require one, or specific ones; each is used in turn.
ARGUMENTS: dict[str, list[str]] = {
    "Query.region": ['(name: "francecentral")'],
    "Query.labAccount": ['(name: "north")', '(name: "south")', '(name: "guest")'],
    "Query.gallery": ['(name: "north_gallery")', '(name: "south_gallery")', '(name: "detached_gallery")'],
    "Gallery.definitionByName": ['(name: "north-image")', '(name: "south-image")', '(name: "shared-image")'],
    "ImageDefinition.versionByName": ['(name: "1.0.0")', '(name: "2.0.0")'],
    "Query.recommendedReplicaCount": ["(concurrentVms: 20)"],
    # The walk does not try other formats.
    "ImageVersion.downloadUrl": ["", '(regionName: "francecentral", format: RAW)'],
    "ImageVersion.replica": ['(regionName: "francecentral")'],
}
# Values for optional arguments whose type does not tell the values: by name.
WORDS = {
    "action": ['"updateLabAccount"'],
    "outcome": ['"OK"'],
    "since": ['"2020-01-01T00:00:00Z"'],
    "until": ['"2099-01-01T00:00:00Z"'],
    "principal": ['"ACCOUNT_OWNER"', '"northerner"'],
    "actor": ['"ACCOUNT_OWNER"', '"northerner"'],
    "regionName": ['"francecentral"'],
    "nameContains": ['"north"', '"south"', '"image"'],
    "search": ['"north"', '"SOUTH"', '"image"'],
    "labId": ['"no lab"'],
    "labAccountId": ['"no account"', '"TGFiQWNjb3VudDox"'],
    "createdBy": ['"northerer"'],
    "homeAccountId": ['"TGFiQWNjb3VudDox"'],
    "galleryId": ['"R2FsbGVyeTox"'],
    "imageDefinitionId": ['"SW1hZ2VEZWZpbml0aW9uOjE="'],
    "requestedBy": ['"northerer"', '"southerer"'],
    "statuses": ["[RUNNING]", "[]"],
}
# Arguments that page a list; the walk reads the complete list anyway.
PAGING = {"first", "after", "last", "before"}
# How many times one document selects a field: more would cost too much.
AT_ONCE = 8
# Fields that take ids are tested separately with every id.
NOT_WALKED = {"Query.node", "Query.nodes", "Query.estimateCost"}


@dataclass
class Reached:
    """Result of a walk: ids by type, the lists' total counts, and every answer."""

    ids: dict[str, set[str]] = field(default_factory=lambda: defaultdict[str, set[str]](set))
    totals: int = 0
    fields: set[str] = field(default_factory=set[str])
    answers: list[Any] = field(default_factory=list[Any])

    def read(self, data: Any) -> Iterator[tuple[str, str]]:
        """Yield each object with a new id; check every list's total count."""
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
    """Read every object that a client can reach from the queries' own fields."""
    reached = Reached()
    assert SDL.query_type is not None
    waiting: list[tuple[str, str]] = []
    for fields in documents(selections(SDL.query_type, reached.fields)):
        reached.answers.append(await api.run(f"{{ {fields} }}"))
        waiting += reached.read(reached.answers[-1])
    while waiting:
        by_kind: dict[str, list[str]] = defaultdict(list)
        for kind, key in waiting:
            by_kind[kind].append(key)
        waiting.clear()
        for kind, keys in by_kind.items():
            found = SDL.type_map[kind]
            assert isinstance(found, GraphQLObjectType)
            for fields in documents(selections(found, reached.fields)):
                document = f"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {kind} {{ {fields} }} }} }}"
                nodes = (await api.run(document, ids=keys))["nodes"]
                # A reachable object can be fetched by its id.
                assert None not in nodes
                reached.answers.append(nodes)
                waiting += reached.read(nodes)
    return reached


def selection(kind: GraphQLObjectType, walked: set[str], variants: int | None = None) -> str:
    """Select every field of a type, down to the next objects with an id."""
    return " ".join(selections(kind, walked, variants))


def documents(selections: Iterator[str]) -> list[str]:
    """Return the selections for one document each: lists alone, because a document has a limit of cost and aliases."""
    every = list(selections)
    short = " ".join(one for one in every if "totalCount" not in one)
    return [short, *(one for one in every if "totalCount" in one)]


def selections(kind: GraphQLObjectType, walked: set[str], variants: int | None = None) -> Iterator[str]:
    """Yield the selection of each field of a type, with each of its arguments, or with the first `variants` of them."""
    for name, found in kind.fields.items():
        path = f"{kind.name}.{name}"
        if path in NOT_WALKED:
            continue
        walked.add(path)
        every = list(enumerate(argument_lists(path, found)))[:variants]
        for start in range(0, len(every), AT_ONCE):
            yield " ".join(
                f"{f'{name}{number}: ' if number else ''}{name}{arguments}{below(found, walked, variants)}"
                for number, arguments in every[start : start + AT_ONCE]
            )


def argument_lists(path: str, found: GraphQLField) -> list[str]:
    """Return the arguments for a field: those in ARGUMENTS, else none, and then each value of each argument in turn."""
    if path in ARGUMENTS:
        return ARGUMENTS[path]
    arguments: dict[str, Any] = dict(found.args)
    needed = [name for name, argument in arguments.items() if isinstance(argument.type, GraphQLNonNull)]
    assert not needed, f"add the arguments of {path} to ARGUMENTS"
    page = ["first: 50"] if "first" in arguments else []
    others = {name: argument.type for name, argument in arguments.items() if name not in PAGING}
    given = [[*page, f"{name}: {value}"] for name, kind in others.items() for value in _values(name, kind)]
    return [f"({', '.join(one)})" if one else "" for one in (page, *given)]


def _values(name: str, kind: Any) -> list[str]:
    """Return every value for an argument: for an input object, each field alone with the required fields."""
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
    assert words, f"add values for {name!r} to WORDS"
    return words


def below(found: GraphQLField, walked: set[str], variants: int | None = None) -> str:
    """Select what is below a field, down to the next objects with an id."""
    kind = named(found)
    if is_leaf_type(kind):
        return ""
    assert isinstance(kind, GraphQLObjectType)
    if is_node(kind):
        return " { __typename id }"
    if kind.name.endswith("Connection"):
        nodes = kind.fields["nodes"]
        return f" {{ totalCount nodes{below(nodes, walked, variants)} }}"
    return f" {{ {selection(kind, walked, variants)} }}"
