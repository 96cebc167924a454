"""Body of a tus PATCH: written from the connection to the file, and acknowledged only once it is durable."""

import asyncio
import base64
import binascii
import hashlib
import logging
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, Self

from starlette.requests import ClientDisconnect, Request

from graph.db.engine import Database
from graph.db.models import Upload
from graph.domain.uploads import uploads
from graph.errors import LabGalleryError
from graph.settings import Settings
from graph.storage import thread_pools
from graph.storage.formats.read.disk_writer import expect_room
from graph.storage.formats.read.upload_file import UploadFile
from graph.storage.thread_pools import CancelToken

log = logging.getLogger(__name__)

# The maximum number of bytes that a client sends again after a crash.
ACKNOWLEDGED_EVERY_BYTES = 32 << 20
# A connection that is silent for this time is closed, which releases the upload for another one.
SILENCE_SECONDS = 30.0
ALGORITHMS = ("sha256", "sha1")


class TusError(LabGalleryError):
    """An HTTP error response."""

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
    """The expected digest of a body, by the tus checksum extension."""

    expected: bytes
    running: Hash

    @classmethod
    def of(cls, header: str | None) -> Self | None:
        """Parse `Upload-Checksum`."""
        if header is None:
            return None
        algorithm, _, encoded = header.partition(" ")
        if algorithm not in ALGORITHMS:
            raise TusError(400, f"The algorithm of Upload-Checksum must be one of {', '.join(ALGORITHMS)}.")
        try:
            expected = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError):
            expected = b""
        # Every tus client supports SHA-1. It serves to detect transmission errors only.
        running = hashlib.new(algorithm, usedforsecurity=False)
        if len(expected) != running.digest_size:
            raise TusError(400, "Upload-Checksum must be a Base64 digest of its algorithm.")
        return cls(expected, running)


@dataclass
class UploadWriter:
    """The file of one upload, locked by one request."""

    database: Database
    settings: Settings
    path: Path
    file: UploadFile

    @classmethod
    @asynccontextmanager
    async def of(cls, database: Database, settings: Settings, path: Path) -> AsyncGenerator[Self]:
        """Lock the file; raise DiskBusyError while a request of any process has locked it."""
        file = await asyncio.to_thread(UploadFile, path)
        try:
            yield cls(database, settings, path, file)
        finally:
            file.close()

    async def receive(self, request: Request, upload: Upload, checksum: Checksum | None) -> Upload:
        """Receive the body and return the updated upload. With a checksum either the whole body is stored or none of it.

        Raises TusError, and ClientDisconnect after storing the received bytes.
        """
        missing = upload.size_bytes - upload.received_bytes
        announced = request.headers.get("Content-Length", "0")
        _check_size(int(announced) if announced.isdecimal() else 0, missing)
        await thread_pools.run(CancelToken(), lambda: self._resume(upload))
        acknowledged = upload.received_bytes
        body_bytes = 0
        buffer = bytearray()
        try:
            async for piece in _pieces(request):
                body_bytes += len(piece)
                _check_size(body_bytes, missing)
                buffer += piece
                await self._write(buffer, checksum, last=False)
                if checksum is None and upload.received_bytes + body_bytes - acknowledged >= ACKNOWLEDGED_EVERY_BYTES:
                    acknowledged = await self._acknowledge(upload)
        except (ClientDisconnect, TusError):
            if checksum is None:
                await self._write(buffer, checksum, last=True)
                await self._acknowledge(upload)
            raise
        await self._write(buffer, checksum, last=True)
        if checksum is not None and checksum.running.digest() != checksum.expected:
            raise TusError(460, "The bytes do not have the digest in Upload-Checksum: send them again.")
        await self._acknowledge(upload)
        if upload.received_bytes == upload.size_bytes:
            log.info("Upload %s of %r is complete: %d bytes.", upload.key, upload.created_by, upload.size_bytes)
        return upload

    def _resume(self, upload: Upload) -> None:
        self.file.resume(upload.received_bytes, upload.size_bytes)
        # Space was reserved, but other programs write to the file system too.
        expect_room(self.path, 0, self.settings.keep_free_gb)

    async def _write(self, buffer: bytearray, checksum: Checksum | None, *, last: bool) -> None:
        """Write the whole chunks of the buffer, and at the end the rest."""
        while buffer and (last or len(buffer) >= self.file.room):
            data = bytes(buffer[: self.file.room])
            del buffer[: len(data)]

            def write(data: bytes = data) -> None:
                if checksum is not None:
                    checksum.running.update(data)
                self.file.write(data)

            # Not `to_thread`: the file must not be closed under a thread that still writes.
            await thread_pools.run(CancelToken(), write)

    async def _acknowledge(self, upload: Upload) -> int:
        """Make the received bytes durable, then acknowledge them."""
        durable = await thread_pools.run(CancelToken(), self.file.sync)
        expires_at = uploads.expiry(self.settings)
        async with self.database.writes.begin(upload.created_by) as session:
            if not await uploads.received(session, upload.id, durable, expires_at):
                raise TusError(404, "The upload was deleted: create another one.")
        upload.received_bytes, upload.expires_at = durable, expires_at
        return durable


async def reject_body(request: Request) -> None:
    """Reject a body that has a byte: the upload is complete. Raises TusError, ClientDisconnect."""
    async for piece in _pieces(request):
        _check_size(len(piece), 0)


def _check_size(count: int, missing: int) -> None:
    if count > missing:
        raise TusError(413, f"The body exceeds the upload: send the {missing} bytes that are missing.")


async def _pieces(request: Request) -> AsyncGenerator[bytes]:
    """Yield the body in pieces; raise TusError if none arrives for SILENCE_SECONDS."""
    stream = request.stream()
    while True:
        try:
            async with asyncio.timeout(SILENCE_SECONDS):
                piece = await anext(stream, None)
        except TimeoutError:
            raise TusError(
                408, f"Nothing arrived for {SILENCE_SECONDS:g} s: send the rest from the offset that HEAD returns."
            ) from None
        if piece is None:
            return
        yield piece
