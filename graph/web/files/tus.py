"""Resumable uploads by tus 1.0, at the address that `createUpload` returns, with the bearer token."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from email.utils import format_datetime
from pathlib import Path

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.db.full import FULL_MESSAGE, is_full
from graph.db.models import Upload, now
from graph.db.outage import DATABASE_ERRORS, is_outage, log_failure
from graph.domain.access.roles import Principal
from graph.domain.uploads import uploads
from graph.storage.errors import DiskBusyError, DiskIOError
from graph.web.access.access import AccessControl, Caller, Revocation, bearer
from graph.web.connections.admission import authenticated
from graph.web.files.upload_body import ALGORITHMS, Checksum, TusError, UploadWriter, reject_body
from graph.web.protocol.content import is_encoded, is_encoded_in_transfer, media_type
from graph.web.protocol.errors import UNAVAILABLE_MESSAGE, RequestError, RequestErrorCode
from graph.web.services import Services

log = logging.getLogger(__name__)

VERSION = "1.0.0"
HEADERS = {"Tus-Resumable": VERSION, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
EXTENSIONS = "checksum,termination,expiration"
CONTENT_TYPE = "application/offset+octet-stream"
MAX_DIGITS = 18


def routes(services: Services, access: AccessControl) -> list[BaseRoute]:
    """Build `/uploads/…`."""
    return [
        Route(
            "/uploads/{key}", _Uploads(services, access).answer, methods=["OPTIONS", "HEAD", "PATCH", "DELETE", "POST"]
        )
    ]


@dataclass
class _Uploads:
    services: Services
    access: AccessControl

    async def answer(self, request: Request) -> Response:
        # Some tus clients can only POST, and send the method in a header.
        method = request.headers.get("X-HTTP-Method-Override", request.method).upper()
        try:
            if method == "OPTIONS":
                return self._options()
            handler = self._handler_for(request, method)
            return await handler(request, await self._find(request))
        except DATABASE_ERRORS as error:
            if is_full(error):
                return Response(FULL_MESSAGE, 507, HEADERS, media_type="text/plain")
            if not is_outage(error):
                raise
            log_failure(log, "", error)
            return Response(UNAVAILABLE_MESSAGE, 503, HEADERS, media_type="text/plain")
        except TusError as error:
            return Response(error.reason, error.status, {**HEADERS, **error.headers}, "text/plain")

    def _handler_for(self, request: Request, method: str) -> Callable[[Request, Upload], Awaitable[Response]]:
        if request.headers.get("Tus-Resumable") != VERSION:
            raise TusError(412, f"Tus-Resumable must be {VERSION}.", {"Tus-Version": VERSION})
        methods = {"HEAD": self._head, "PATCH": self._receive, "DELETE": self._delete}
        if method not in methods:
            raise TusError(
                405,
                f"The method {method} is not supported: use OPTIONS, HEAD, PATCH or DELETE.",
                {"Allow": "OPTIONS, HEAD, PATCH, DELETE"},
            )
        return methods[method]

    def _options(self) -> Response:
        headers = {
            "Tus-Version": VERSION,
            "Tus-Extension": EXTENSIONS,
            "Tus-Max-Size": str(self.services.settings.max_os_disk_gb << 30),
            "Tus-Checksum-Algorithm": ",".join(ALGORITHMS),
        }
        return Response(None, 204, HEADERS | headers)

    async def _find(self, request: Request) -> Upload:
        """Return the caller's upload; an upload of another principal looks absent."""
        principal = await self._caller(request)
        async with self.services.database.reads() as session:
            upload = await uploads.find(session, principal, request.path_params["key"])
        if upload is None:
            raise TusError(404, "There is no such upload, or it is not yours: create another one.")
        if upload.expires_at <= now():
            raise TusError(410, "The upload has expired: create another one.")
        return upload

    async def _caller(self, request: Request) -> Principal:
        principal = await self._authenticated(Caller(self.access, bearer(request.headers.getlist("Authorization"))))
        authenticated(request.scope)
        return principal

    async def _authenticated(self, caller: Caller) -> Principal:
        try:
            principal = await caller.authenticate()
        except RequestError as rejected:
            if rejected.code != RequestErrorCode.UNAUTHENTICATED:
                raise TusError(503, "The token could not be looked up. Try again later.") from None
            principal = None
        if principal is None:
            raise _unauthenticated()
        return principal

    async def _head(self, _: Request, upload: Upload) -> Response:
        return Response(None, 200, {**_progress(upload), "Upload-Length": str(upload.size_bytes)})

    async def _delete(self, _: Request, upload: Upload) -> Response:
        async with self.services.database.writes.begin(upload.created_by) as session:
            ended = await uploads.end(session, upload.id)
        if not ended:
            raise TusError(423, "A version is being created from the upload: create another one.")
        await asyncio.to_thread(self._path(upload).unlink, missing_ok=True)
        return Response(None, 204, HEADERS)

    async def _receive(self, request: Request, upload: Upload) -> Response:
        _must_be_plain(request)
        offset = _offset(request)
        checksum = Checksum.of(request.headers.get("Upload-Checksum"))
        _check_offset(upload, offset)
        try:
            async with self._while_permitted(request):
                if offset < upload.size_bytes:
                    upload = await self._receive_into(request, upload, checksum)
                else:
                    await reject_body(request)
        except DiskBusyError as error:
            raise TusError(
                423, "The upload is being received over another connection: close it, or wait for its end."
            ) from error
        except DiskIOError as error:
            if error.full:
                log.warning("Upload %s is interrupted: %s", upload.key, error)
                raise TusError(507, "The server's data directory is full: send the bytes again later.") from error
            log.warning("Upload %s could not be stored: %s", upload.key, error)
            raise TusError(
                500, "The bytes could not be stored: send them again later. The server's log has the reason."
            ) from error
        except ClientDisconnect:
            # The client is gone and does not get this response; the received bytes are stored.
            raise TusError(400, "The body ended early: send the rest from the offset that HEAD returns.") from None
        return Response(None, 204, _progress(upload))

    @asynccontextmanager
    async def _while_permitted(self, request: Request) -> AsyncGenerator[None]:
        """End the block with 401 when the caller's token is revoked or expires, or loses a role."""
        permitted = asyncio.timeout(None)

        def end(_: Revocation) -> None:
            permitted.reschedule(asyncio.get_running_loop().time())

        caller = Caller(self.access, bearer(request.headers.getlist("Authorization")), on_revoked=end)
        await self._authenticated(caller)
        try:
            async with permitted:
                with self.access.revalidator.watch(caller):
                    yield
        except TimeoutError:
            if not permitted.expired():
                raise
            raise _unauthenticated() from None

    async def _receive_into(self, request: Request, upload: Upload, checksum: Checksum | None) -> Upload:
        async with UploadWriter.of(self.services.database, self.services.settings, self._path(upload)) as writer:
            # Read again under the file's lock: another request may have advanced it.
            upload = await self._find(request)
            _check_offset(upload, _offset(request))
            return await writer.receive(request, upload, checksum)

    def _path(self, upload: Upload) -> Path:
        return self.services.settings.uploads_dir / upload.key


def _unauthenticated() -> TusError:
    return TusError(401, "Present a valid bearer token.", {"WWW-Authenticate": "Bearer"})


def _must_be_plain(request: Request) -> None:
    """Refuse a coded body: its bytes would be stored as the disk image file."""
    if is_encoded(",".join(request.headers.getlist("Content-Encoding"))):
        raise TusError(415, "Content-Encoding is not supported: send the bytes of the file as they are.")
    if is_encoded_in_transfer(",".join(request.headers.getlist("Transfer-Encoding"))):
        raise TusError(501, "Transfer-Encoding must be chunked.")


def _offset(request: Request) -> int:
    if media_type(request.headers.get("Content-Type", "")) != CONTENT_TYPE:
        raise TusError(415, f"Content-Type must be {CONTENT_TYPE}.")
    text = request.headers.get("Upload-Offset", "")
    if not (text.isascii() and text.isdecimal() and len(text) <= MAX_DIGITS):
        raise TusError(400, "Upload-Offset must be a number of bytes.")
    return int(text)


def _check_offset(upload: Upload, offset: int) -> None:
    if offset != upload.received_bytes:
        raise TusError(
            409, f"Upload-Offset is {offset}, and {upload.received_bytes} bytes were received: continue there."
        )


def _progress(upload: Upload) -> dict[str, str]:
    return {
        **HEADERS,
        "Upload-Offset": str(upload.received_bytes),
        "Upload-Expires": format_datetime(upload.expires_at, usegmt=True),
    }
