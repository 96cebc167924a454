"""Descriptions of the schema: each list states whether it is paged, each enum value when it occurs."""

from graphql import GraphQLEnumType, GraphQLObjectType, build_schema

from tests.contract.test_contract import SDL

TYPES = {name: kind for name, kind in build_schema(SDL).type_map.items() if not name.startswith("__")}


def test_every_list_states_its_paging() -> None:
    silent: list[str] = []
    for kind in TYPES.values():
        if not isinstance(kind, GraphQLObjectType):
            continue
        if kind.name.endswith("Connection"):
            assert "100 at most" in str(kind.description), kind.name
            continue
        silent += [
            f"{kind.name}.{name}"
            for name, field in kind.fields.items()
            if str(field.type).startswith("[") and "ot paginated" not in str(field.description)
        ]
    assert silent == []


def test_every_enum_value_is_described() -> None:
    enums = [kind for kind in TYPES.values() if isinstance(kind, GraphQLEnumType)]
    assert len(enums) > 20
    assert [
        f"{kind.name}.{name}" for kind in enums for name, value in kind.values.items() if not value.description
    ] == []


def test_every_type_without_an_id_is_documented_as_embedded() -> None:
    suffixes = ("Payload", "Connection", "Edge", "Event", "Error", "PageInfo", "Query", "Mutation", "Subscription")
    objects = [kind for kind in TYPES.values() if isinstance(kind, GraphQLObjectType)]
    embedded = [kind for kind in objects if "id" not in kind.fields and not kind.name.endswith(suffixes)]
    assert len(embedded) > 20
    assert [kind.name for kind in embedded if "Embedded" not in str(kind.description)] == []
