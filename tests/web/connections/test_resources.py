"""Resources that callers without a token can occupy: memory, file descriptors, and connections."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, suppress
from pathlib import Path

import psutil
import pytest

from graph.db.engine import Database
from tests.client import Api, token_for
from tests.server import Server
from tests.web.conftest import Sockets
from tests.web.connections.conftest import is_alive, memory, server_in
from tests.web.connections.peer import MIB, Peer
from tests.workflows.live_account import LiveAccount

PER_ADDRESS = 20
# A masked ping with the maximum content.
PINGS = (bytes([0x89, 0x80 | 125]) + bytes(4) + b"p" * 125) * 500
PONG = bytes([0x8A, 125]) + b"p" * 125
EMPTY_FRAME = bytes([0x00, 0x80]) + bytes(4)


def cpu(server: Server) -> float:
    return sum(psutil.Process(server.pid).cpu_times()[:2])


@pytest.fixture
async def token(server: Server) -> AsyncIterator[str]:
    database = Database.connect(server.database_url)
    yield await token_for(database, "ann", "ADMIN")
    await database.close()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Server]:
    """A server with a limit of 1,024 open files that was started with a lower one."""
    with server_in(tmp_path, "", files=(256, 1_024)) as running:
        yield running
        assert running.stop() == 0
        assert "Traceback" not in running.log


async def test_pings_are_not_read_while_their_pongs_are_unread(server: Server) -> None:
    before = memory(server)
    async with Peer.at(server.url, receive_buffer=4_096) as peer:
        await peer.upgrade(server.url)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(2):
                await peer.flood(PINGS, 256 * MIB)
        assert memory(server) - before < 16 * MIB
        assert is_alive(server)


async def test_pings_are_answered_after_their_pongs_are_read(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.upgrade(server.url)
        await peer.send(PINGS * 4)
        for _ in range(500 * 4):
            assert await peer.reader.readexactly(len(PONG)) == PONG


async def test_peer_that_sends_only_pings_is_read_from_once_a_second(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.upgrade(server.url)
        before = cpu(server)
        sending = asyncio.create_task(peer.flood(PINGS, 256 * MIB))
        count = 0.0
        with suppress(TimeoutError):
            async with asyncio.timeout(2.5):
                while data := await peer.reader.read(MIB):
                    count += len(data) / len(PONG)
        assert not sending.done()
        sending.cancel()
        await asyncio.wait([sending])
        # Three reads of at most 256 KiB each.
        assert 0 < count <= 3 * 256 * 1024 // len(PONG)
        assert cpu(server) - before < 1.0


async def test_message_of_endless_frames_closes_the_socket(server: Server) -> None:
    async with Peer.at(server.url) as peer:
        await peer.upgrade(server.url)
        await peer.send(bytes([0x01, 0x80]) + bytes(4))
        assert await peer.flood(EMPTY_FRAME * 1_000, 16 * MIB) < 16 * MIB


async def test_silent_connections_of_one_address_displace_no_authenticated_one(server: Server, token: str) -> None:
    sockets = Sockets(server.url.removeprefix("http://"))
    presented = {"Authorization": f"Bearer {token}"}
    async with AsyncExitStack() as stack:
        classroom = [await stack.enter_async_context(sockets.open(presented)) for _ in range(2 * PER_ADDRESS)]
        silent = [await stack.enter_async_context(Peer.at(server.url)) for _ in range(5 * PER_ADDRESS)]
        async with sockets.open(presented) as newcomer:
            for socket in (*classroom, newcomer):
                await socket.subscribe("1", "{ viewer { name } }")
                assert (await socket.receive())["payload"]["data"] == {"viewer": {"name": "ann"}}
        assert [await peer.rest() for peer in silent] == [b""] * len(silent)


async def test_sockets_before_init_are_limited_per_address(server: Server, token: str) -> None:
    sockets = Sockets(server.url.removeprefix("http://"))
    async with AsyncExitStack() as stack:
        for _ in range(3 * PER_ADDRESS):
            peer = await stack.enter_async_context(Peer.at(server.url))
            await peer.upgrade(server.url)
        files = psutil.Process(server.pid).net_connections()
        assert sum(each.status == psutil.CONN_ESTABLISHED for each in files) <= PER_ADDRESS + 1
        async with sockets.open({"Authorization": f"Bearer {token}"}) as socket:
            await socket.subscribe("1", "{ viewer { name } }")
            assert (await socket.receive())["payload"]["data"] == {"viewer": {"name": "ann"}}


async def test_silent_connections_leave_descriptors_for_an_export(small: Server) -> None:
    assert psutil.Process(small.pid).rlimit(psutil.RLIMIT_NOFILE) == (1_024, 1_024)
    async with AsyncExitStack() as stack:
        story = await stack.enter_async_context(LiveAccount.at(small, "school"))
        lab = await story.lab("lab")
        for _ in range(1_100):
            await stack.enter_async_context(Peer.at(small.url))
        assert is_alive(small)
        export = await story.export(lab, "image")
        assert (await story.ended(export))["status"] == "SUCCEEDED"
        assert psutil.Process(small.pid).num_fds() < 768
    assert "Too many open files" not in small.log


async def test_unfinished_bodies_have_a_budget(tmp_path: Path) -> None:
    head = (
        b"POST /graphql HTTP/1.1\r\nHost: lab\r\nContent-Type: application/json\r\nAuthorization: Bearer lg_unknown\r\n"
    )
    with server_in(tmp_path, "[limits]\nconnections_before_token = 1000\n") as server:
        before = memory(server)
        async with AsyncExitStack() as stack:
            for _ in range(400):
                peer = await stack.enter_async_context(Peer.at(server.url))
                await peer.send(head + b"Content-Length: 262144\r\n\r\n" + b"a" * 261_000)
            assert is_alive(server)
            assert memory(server) - before < 48 * MIB
            async with Api.at(server.url, None) as api:
                # Among them, a body that is sent at once.
                assert (await api.send("{ __typename }" + " " * 65_000))["data"] == {"__typename": "Query"}
        assert server.stop() == 0
