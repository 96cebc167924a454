"""Resumable uploads: tus 1.0 at the address that `createUpload` returned, with the bearer token (docs/decisions)."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from email.utils import format_datetime
from pathlib import Path
from typing import Protocol

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.db.engine import Database
from graph.db.models import Upload, now
from graph.domain.access.roles import Principal
from graph.domain.uploads import uploads
from graph.settings import Settings
from graph.storage.errors import DiskBusy, DiskFailed
from graph.web.access.access import AccessControl, bearer
from graph.web.connections.admission import authenticated
from graph.web.protocol.errors import RequestError, RequestErrorCode
from graph.web.upload_bodies import ALGORITHMS, Checksum, Receiving, Refusal, refuse_more

VERSION = "1.0.0"
COMMON = {"Tus-Resumable": VERSION, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
EXTENSIONS = "checksum,termination,expiration"
PIECES = "application/offset+octet-stream"
MAX_DIGITS = 18


class Serving(Protocol):
    """What uploads need of the server."""

    settings: Settings
    database: Database


def routes(server: Serving, access: AccessControl) -> list[BaseRoute]:
    """Build `/uploads/…`."""
    return [
        Route("/uploads/{key}", _Uploads(server, access).answer, methods=["OPTIONS", "HEAD", "PATCH", "DELETE", "POST"])
    ]


@dataclass
class _Uploads:
    server: Serving
    access: AccessControl

    async def answer(self, request: Request) -> Response:
        # tus: some clients can only POST, and say what they mean in a header.
        method = request.headers.get("X-HTTP-Method-Override", request.method).upper()
        try:
            if method == "OPTIONS":
                return self._abilities()
            doing = self._doing(request, method)
            return await doing(request, await self._find(request))
        except Refusal as refused:
            return Response(refused.reason, refused.status, {**COMMON, **refused.headers}, "text/plain")

    def _doing(self, request: Request, method: str) -> Callable[[Request, Upload], Awaitable[Response]]:
        if request.headers.get("Tus-Resumable") != VERSION:
            raise Refusal(412, f"Tus-Resumable must be {VERSION}.", {"Tus-Version": VERSION})
        methods = {"HEAD": self._state, "PATCH": self._receive, "DELETE": self._end}
        if method not in methods:
            raise Refusal(405, "Not with this method.", {"Allow": "OPTIONS, HEAD, PATCH, DELETE"})
        return methods[method]

    def _abilities(self) -> Response:
        headers = {
            "Tus-Version": VERSION,
            "Tus-Extension": EXTENSIONS,
            "Tus-Max-Size": str(self.server.settings.max_os_disk_gb << 30),
            "Tus-Checksum-Algorithm": ",".join(ALGORITHMS),
        }
        return Response(None, 204, COMMON | headers)

    async def _find(self, request: Request) -> Upload:
        """Find the caller's upload: another's looks absent."""
        principal = await self._caller(request)
        async with self.server.database.reads() as session:
            upload = await uploads.find(session, principal, request.path_params["key"])
        if upload is None:
            raise Refusal(404, "There is no such upload.")
        if upload.expires_at <= now():
            raise Refusal(410, "The upload has expired.")
        return upload

    async def _caller(self, request: Request) -> Principal:
        try:
            principal = await self.access.authenticate(bearer(request.headers.getlist("Authorization")))
        except RequestError as rejected:
            if rejected.code != RequestErrorCode.UNAUTHENTICATED:
                raise Refusal(503, "The token could not be looked up. Try again later.") from None
            principal = None
        if principal is None:
            raise Refusal(401, "Present a bearer token.", {"WWW-Authenticate": "Bearer"})
        authenticated(request.scope)
        return principal

    async def _state(self, _: Request, upload: Upload) -> Response:
        return Response(None, 200, {**_progress(upload), "Upload-Length": str(upload.size_bytes)})

    async def _end(self, _: Request, upload: Upload) -> Response:
        async with self.server.database.writes.begin() as session:
            ended = await uploads.end(session, upload.id)
        if not ended:
            raise Refusal(423, "A version is being made from the upload.")
        await asyncio.to_thread(self._path(upload).unlink, missing_ok=True)
        return Response(None, 204, COMMON)

    async def _receive(self, request: Request, upload: Upload) -> Response:
        offset = _offset(request)
        checksum = Checksum.of(request.headers.get("Upload-Checksum"))
        _check_offset(upload, offset)
        try:
            if offset < upload.size_bytes:
                upload = await self._receive_into(request, upload, checksum)
            else:
                await refuse_more(request)
        except DiskBusy as error:
            raise Refusal(423, "The upload is being received over another connection.") from error
        except DiskFailed as error:
            raise Refusal(507 if error.full else 500, "The bytes could not be kept.") from error
        except ClientDisconnect:
            # Nobody hears this any more; what had come is kept.
            raise Refusal(400, "The body ended before its time.") from None
        return Response(None, 204, _progress(upload))

    async def _receive_into(self, request: Request, upload: Upload, checksum: Checksum | None) -> Upload:
        async with Receiving.of(self.server.database, self.server.settings, self._path(upload)) as receiving:
            # Read again under the file's lock: another request may have brought it further meanwhile.
            upload = await self._find(request)
            _check_offset(upload, _offset(request))
            return await receiving.receive(request, upload, checksum)

    def _path(self, upload: Upload) -> Path:
        return self.server.settings.uploads_dir / upload.key


def _offset(request: Request) -> int:
    if request.headers.get("Content-Type") != PIECES:
        raise Refusal(415, f"Content-Type must be {PIECES}.")
    text = request.headers.get("Upload-Offset", "")
    if not (text.isascii() and text.isdecimal() and len(text) <= MAX_DIGITS):
        raise Refusal(400, "Upload-Offset must be a number of bytes.")
    return int(text)


def _check_offset(upload: Upload, offset: int) -> None:
    if offset != upload.received_bytes:
        raise Refusal(409, f"The next byte is {upload.received_bytes}.")


def _progress(upload: Upload) -> dict[str, str]:
    return {
        **COMMON,
        "Upload-Offset": str(upload.received_bytes),
        "Upload-Expires": format_datetime(upload.expires_at, usegmt=True),
    }
