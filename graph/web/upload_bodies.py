"""The body of one PATCH of an upload: from the connection into the file, counted only when it is durable."""

import asyncio
import base64
import binascii
import hashlib
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

from starlette.requests import ClientDisconnect, Request

from graph.db.engine import Database
from graph.db.models import Upload
from graph.domain.uploads import uploads
from graph.settings import Settings
from graph.storage.formats.read.upload_file import IncomingDisk
from graph.storage.transfer import thread_pools
from graph.storage.transfer.thread_pools import Stop

# What a crash may cost: bytes that the client has to send again.
COUNTED_EVERY_BYTES = 32 << 20
# After such a silence a connection is taken for dead, and the upload is free for another.
SILENCE_SECONDS = 30.0
ALGORITHMS = ("sha256", "sha1")


class Refusal(Exception):  # noqa: N818  (an answer, not a fault)
    """An HTTP answer other than the one that was asked for."""

    def __init__(self, status: int, reason: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.headers = headers or {}


class Hash(Protocol):
    """One of hashlib's."""

    def update(self, data: bytes, /) -> None: ...
    def digest(self) -> bytes: ...


@dataclass
class Checksum:
    """What a PATCH's body must hash to, by the tus checksum extension."""

    expected: bytes
    running: Hash

    @classmethod
    def of(cls, header: str | None) -> Self | None:
        """Read `Upload-Checksum`."""
        if header is None:
            return None
        algorithm, _, encoded = header.partition(" ")
        if algorithm not in ALGORITHMS:
            raise Refusal(400, f"Upload-Checksum must be by one of {', '.join(ALGORITHMS)}.")
        try:
            expected = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError):
            expected = b""
        # SHA-1 is the one algorithm that every tus client has; it finds accidents, which is all it is for here.
        running = hashlib.new(algorithm, usedforsecurity=False)
        if len(expected) != running.digest_size:
            raise Refusal(400, "Upload-Checksum is no checksum of its algorithm in Base64.")
        return cls(expected, running)


@dataclass
class Receiving:
    """One upload's file, held by one request."""

    database: Database
    settings: Settings
    file: IncomingDisk

    @classmethod
    @asynccontextmanager
    async def of(cls, database: Database, settings: Settings, path: Path) -> AsyncGenerator[Self]:
        """Take the file; raises DiskBusy while another request has it, in whichever process."""
        file = await asyncio.to_thread(IncomingDisk, path)
        try:
            yield cls(database, settings, file)
        finally:
            file.close()

    async def receive(self, request: Request, upload: Upload, checksum: Checksum | None) -> Upload:
        """Receive the body and return the upload as it is then; with a checksum all of the body counts, or none.

        Raises Refusal; ClientDisconnect, having kept what came.
        """
        missing = upload.size_bytes - upload.received_bytes
        announced = request.headers.get("Content-Length", "0")
        _must_fit(int(announced) if announced.isdecimal() else 0, missing)
        await thread_pools.run(Stop(), lambda: self.file.resume(upload.received_bytes, upload.size_bytes))
        counted = upload.received_bytes
        came = 0
        buffer = bytearray()
        try:
            async for piece in _pieces(request):
                came += len(piece)
                _must_fit(came, missing)
                buffer += piece
                await self._write(buffer, checksum, last=False)
                if checksum is None and upload.received_bytes + came - counted >= COUNTED_EVERY_BYTES:
                    counted = await self._count(upload)
        except (ClientDisconnect, Refusal):
            if checksum is None:
                await self._write(buffer, checksum, last=True)
                await self._count(upload)
            raise
        await self._write(buffer, checksum, last=True)
        if checksum is not None and checksum.running.digest() != checksum.expected:
            raise Refusal(460, "The bytes that came have another checksum.")
        await self._count(upload)
        return upload

    async def _write(self, buffer: bytearray, checksum: Checksum | None, *, last: bool) -> None:
        """Write what the buffer has in whole chunks, at the end the rest too."""
        while buffer and (last or len(buffer) >= self.file.room):
            data = bytes(buffer[: self.file.room])
            del buffer[: len(data)]

            def write(data: bytes = data) -> None:
                if checksum is not None:
                    checksum.running.update(data)
                self.file.write(data)

            # Not `to_thread`: the file must not be closed under a thread that still writes.
            await thread_pools.run(Stop(), write)

    async def _count(self, upload: Upload) -> int:
        """Make durable what came, then say so."""
        durable = await thread_pools.run(Stop(), self.file.sync)
        expires_at = uploads.expiry(self.settings)
        async with self.database.writes.begin() as session:
            if not await uploads.received(session, upload.id, durable, expires_at):
                raise Refusal(404, "The upload was ended.")
        upload.received_bytes, upload.expires_at = durable, expires_at
        return durable


async def refuse_more(request: Request) -> None:
    """Refuse any byte of the body: the upload has all of its own. Raises Refusal, ClientDisconnect."""
    async for piece in _pieces(request):
        _must_fit(len(piece), 0)


def _must_fit(count: int, missing: int) -> None:
    if count > missing:
        raise Refusal(413, f"Only {missing} bytes are missing.")


async def _pieces(request: Request) -> AsyncGenerator[bytes]:
    """Yield the body as it comes; a silence is the end of the connection."""
    stream = request.stream()
    while True:
        try:
            async with asyncio.timeout(SILENCE_SECONDS):
                piece = await anext(stream, None)
        except TimeoutError:
            raise Refusal(408, "No byte came for too long.") from None
        if piece is None:
            return
        yield piece
