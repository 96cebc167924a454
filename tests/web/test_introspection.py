"""Introspection of the whole schema, without a token."""

from graphql import get_introspection_query

from graph.schema.schema import schema
from tests.web.conftest import application, client_of
from tests.web.world import StubServer


async def test_whole_schema_can_be_introspected_without_a_token() -> None:
    app = application(StubServer(), schema)
    query = get_introspection_query(specified_by_url=True, input_value_deprecation=True)
    async with client_of(app, {}) as api:
        response = await api.run(query)
    names = {named["name"] for named in response["data"]["__schema"]["types"]}
    assert names == set(schema._schema.type_map)  # pyright: ignore[reportPrivateUsage]
