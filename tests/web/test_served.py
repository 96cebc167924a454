"""The product's own schema, as it is served."""

from graphql import get_introspection_query
from starlette.applications import Starlette

from graph.web.callers import Gate
from graph.web.served import graphql_app, schema
from tests.web.conftest import client_of
from tests.web.world import World


async def test_the_whole_schema_can_be_introspected_by_anybody() -> None:
    world = World()
    app = Starlette(routes=graphql_app(Gate(world.authenticate, world.context_for)))
    query = get_introspection_query(specified_by_url=True, input_value_deprecation=True)
    async with client_of(app, {}) as api:
        response = await api.run(query)
    names = {named["name"] for named in response["data"]["__schema"]["types"]}
    assert names == set(schema._schema.type_map)  # pyright: ignore[reportPrivateUsage]
