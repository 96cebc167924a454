"""Limits of open connections: in total, and per principal."""

import httpx
import pytest

from tests.web.conftest import Sockets, application, serving
from tests.web.world import HEADERS, TOKEN, StubServer, schema

MINE = "Connection limit reached: 2 of yours are open. Close some first."
ALL = "Connection limit reached. Try again later."
STREAM = {**HEADERS, "Accept": "text/event-stream"}


@pytest.mark.parametrize("presented", [{"Authorization": f"Bearer {TOKEN}"}, {}], ids=["ann", "anonymous"])
async def test_sockets_per_principal_are_limited_and_released(world: StubServer, presented: object) -> None:
    async with serving(application(world, schema, connections_per_principal=2)) as address:
        sockets = Sockets(address)
        async with sockets.open(presented):
            async with sockets.open(presented), sockets.raw() as third:
                await third.send({"type": "connection_init", "payload": presented})
                assert await third.closed() == (1013, MINE)
            async with sockets.open(presented):
                pass


async def test_total_connection_limit_counts_unauthenticated_sockets(world: StubServer) -> None:
    async with serving(application(world, schema, connections=2)) as address:
        sockets = Sockets(address)
        async with sockets.open(), sockets.raw(), sockets.raw() as third:
            assert await third.closed() == (1013, ALL)


@pytest.mark.parametrize(("limit", "message"), [("connections", ALL), ("connections_per_principal", MINE)])
async def test_streams_and_sockets_share_the_limits(world: StubServer, limit: str, message: str) -> None:
    async with serving(application(world, schema, **{limit: 2})) as address:
        url, body = f"http://{address}/graphql", {"query": "subscription { watch }"}
        async with (
            httpx.AsyncClient(headers=STREAM, timeout=30) as http,
            Sockets(address).open(),
            http.stream("POST", url, json=body) as second,
        ):
            assert await anext(second.aiter_lines()) == "event: next"
            third = await http.post(url, json=body)
            plain = await http.post(url, json={"query": "{ hello }"}, headers={"Accept": "application/json"})
        assert f'"message":"{message}","extensions":{{"code":"TOO_MANY_CONNECTIONS"}}' in third.text
        assert third.text.endswith("event: complete\ndata: \n\n")
        assert plain.status_code == 200
