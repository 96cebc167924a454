"""Screens of running templates: a real machine's VNC over the WebSocket, and the connections that are refused."""

import asyncio
import json
from contextlib import suppress
from pathlib import Path

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosedError, InvalidStatus

from tests.client import token_for
from tests.disks import write_disk
from tests.machines.hypervisor import Hypervisor
from tests.machines.test_machines import ONE_DATABASE, configured, environment, served, started, stopped
from tests.workflows.live_account import LiveAccount

GRANT = """mutation($p:String!,$lab:ID!){grantRole(input:{principal:$p,role:LAB_CONTRIBUTOR,labId:$lab})
  {roleAssignment{id} userErrors{code message}}}"""
REVOKE = "mutation($id:ID!){revokeRole(input:{roleAssignmentId:$id}){userErrors{code message}}}"
PATIENCE = 120


class Viewer:
    """A VNC client that reads what it needs."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._data = b""

    async def read(self, size: int) -> bytes:
        while len(self._data) < size:
            data = await self._socket.recv()
            assert isinstance(data, bytes)
            self._data += data
        found, self._data = self._data[:size], self._data[size:]
        return found

    async def size(self) -> tuple[int, int]:
        """Complete the handshake, and return the width and height of the screen. The machine's name is skipped."""
        assert await self.read(12) == b"RFB 003.008\n"
        await self._socket.send(b"RFB 003.008\n")
        assert await self.read(2) == b"\x01\x01"
        await self._socket.send(b"\x01")
        assert await self.read(4) == bytes(4)
        await self._socket.send(b"\x01")
        head = await self.read(24)
        await self.read(int.from_bytes(head[20:], "big"))
        return int.from_bytes(head[:2], "big"), int.from_bytes(head[2:4], "big")


def opened(account: LiveAccount, origin: str | None = None) -> connect:
    return connect(f"{account.server.url.replace('http', 'ws')}/screen", origin=origin)  # type: ignore[arg-type]


async def closing(account: LiveAccount, first: str | bytes) -> tuple[int, str]:
    """Return the close code and reason after this first message."""
    async with opened(account) as socket:
        await socket.send(first)
        return await closed(socket)


async def closed(socket: ClientConnection) -> tuple[int, str]:
    async with asyncio.timeout(PATIENCE):
        with suppress(ConnectionClosedError):
            async for _ in socket:
                pass
    return socket.close_code or 0, socket.close_reason or ""


def first(token: str, lab: str) -> str:
    return json.dumps({"authorization": f"Bearer {token}", "labId": lab})


@ONE_DATABASE
async def test_screen_needs_the_right_to_change_the_lab_and_ends_with_it(
    hypervisor: Hypervisor, tmp_path: Path, database_url: str
) -> None:
    image = write_disk(tmp_path / "images" / "empty.raw", 1 << 20, {})
    async with served(configured(tmp_path, image, database_url), environment(hypervisor, stop_seconds=1)) as account:
        lab, ann = await account.lab("algebra"), await token_for(account.database, "ann", "ADMIN")
        eve = await token_for(account.database, "eve", None)
        assert await closing(account, first(ann, lab)) == (4410, "The template does not run as a machine")
        await started(account, lab)
        assert await closing(account, first(eve, lab)) == (4404, "There is no such lab")
        assert await closing(account, first(ann, account.account)) == (4404, "There is no such lab")
        assert await closing(account, first("unknown", lab)) == (4403, "Forbidden")
        assert (await closing(account, b"RFB 003.008\n"))[0] == 4400
        with pytest.raises(InvalidStatus, match="403"):
            async with opened(account, "https://other.example"):
                pass

        async with opened(account) as socket:
            await socket.send(first(ann, lab))
            assert min(await Viewer(socket).size()) >= 200
            granted = await account.api.change(GRANT, p="eve", lab=lab)
            async with opened(account) as other:
                await other.send(first(eve, lab))
                # The firmware may have changed the mode meanwhile.
                assert min(await Viewer(other).size()) >= 200
                await account.api.change(REVOKE, id=granted["roleAssignment"]["id"])
                assert await closed(other) == (4403, "Right revoked")
            await stopped(account, lab)
            assert await closed(socket) == (1000, "The machine has closed its screen")
