"""Clients reconnect by themselves after the server has closed their socket."""

import asyncio
import json
from datetime import timedelta

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.client import token_for
from tests.clients import node
from tests.workflows.live_account import LiveAccount

TOKEN_EXPIRED = 4403
SERVER_RESTARTS = 1012


async def test_graphql_ws_reconnects_with_a_new_token_after_the_old_one_expires(story: LiveAccount) -> None:
    short = await token_for(story.database, "ann", expires=timedelta(seconds=1.5))
    words = (f"{story.server.url}/graphql", short, story.gallery, story.api.token or "")
    assert json.loads(await asyncio.to_thread(node.output, "expiry.mjs", *words)) == [TOKEN_EXPIRED]


async def test_stopped_server_closes_sockets_with_service_restart(story: LiveAccount) -> None:
    url = f"{story.server.url}/graphql".replace("http", "ws", 1)
    async with connect(url, subprotocols=[Subprotocol("graphql-transport-ws")]) as socket:
        await socket.send(json.dumps({"type": "connection_init"}))
        assert json.loads(await socket.recv()) == {"type": "connection_ack"}
        assert await asyncio.to_thread(story.server.stop) == 0
        with pytest.raises(ConnectionClosed) as closed:
            await socket.recv()
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == SERVER_RESTARTS
