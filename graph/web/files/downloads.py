"""Downloads: a version's disk by signed link, in any format, with byte ranges, read from the chunks."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.aio.coalescing import Coalescer
from graph.aio.single_flight_cache import SingleFlightCache
from graph.db.outage import DATABASE_ERRORS, log_failure, unexpected
from graph.domain.versions import downloads
from graph.domain.versions.downloads import Downloadable
from graph.identity import tokens
from graph.identity.links import PRINCIPAL, SIGNATURE
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import StorageError
from graph.storage.formats.write.disk_image_file import DiskImageFile
from graph.storage.formats.write.formats import LAYOUTS, REVISION
from graph.storage.formats.write.layout import Layout
from graph.storage.stores.manifests import read_manifest
from graph.storage.stores.region_store import RegionStore
from graph.web.access.token_revalidation import REVALIDATION_SECONDS
from graph.web.connections.admission import authenticated, connection_of
from graph.web.files.download_shares import DownloadResponse, Place, RunningDownloads
from graph.web.files.ranges import UnsatisfiableRangeError, etag_matches, etag_matches_weakly, parse
from graph.web.services import Services

log = logging.getLogger(__name__)

# The largest manifest takes 4 MiB for a disk of 128 GiB, and its layout 512 KiB.
MAX_MANIFESTS = 16
MAX_LAYOUTS = 32
RETRY_SECONDS = "5"
CACHE_CONTROL = "private, no-transform"


def routes(services: Services) -> list[BaseRoute]:
    """Build `/downloads/…`."""
    return [Route("/downloads/{version:int}.{format}", _Downloads(services).answer, methods=["GET", "HEAD"])]


@dataclass(frozen=True)
class _Found:
    """The target of a link: a disk in a format."""

    disk: Downloadable
    format: str

    @property
    def file_name(self) -> str:
        return f"{self.disk.name}.{self.format}"

    @property
    def tag(self) -> str:
        """The entity tag: it depends on the disk's digest, the format, and this release's layout of it."""
        return f'"{self.disk.digest}"' if self.format == "raw" else f'"{self.disk.digest}-{self.format}-{REVISION}"'


@dataclass
class _Downloads:
    services: Services
    running: RunningDownloads = field(default_factory=RunningDownloads)
    tokens: Coalescer[int, bool] = field(default_factory=Coalescer[int, bool])
    stores: dict[str, RegionStore] = field(default_factory=dict[str, RegionStore])
    manifests: SingleFlightCache[str, Manifest] = field(default_factory=lambda: SingleFlightCache(MAX_MANIFESTS))
    layouts: SingleFlightCache[tuple[str, str], Layout] = field(default_factory=lambda: SingleFlightCache(MAX_LAYOUTS))

    async def answer(self, request: Request) -> Response:
        query = dict(request.query_params.multi_items())
        if not (self.services.links.verify(request.url.path, query) and await self._is_permitted(query)):
            return _plain(403, "The link is invalid or has expired, or its token was revoked.")
        authenticated(request.scope)
        async with self.services.database.reads() as session:
            disk = await downloads.find(
                session, self.services.settings, request.path_params["version"], query.get("region")
            )
        if disk is None:
            return _plain(404, "The image version does not exist, or is complete in no region.")
        found = _Found(disk, request.path_params["format"])
        place = Place(query[SIGNATURE], query.get(PRINCIPAL, ""), disk.account_id)
        return _precondition(request, found) or await self._serve(request, found, place)

    async def _serve(self, request: Request, found: _Found, place: Place) -> Response:
        try:
            size_bytes, file = await self._open(found)
            part = _part(request, found, size_bytes)
            if part is None:
                return _plain(416, "The file has no bytes in this range.", {"Content-Range": f"bytes */{size_bytes}"})
            begin, end, headers = part
            if request.method == "HEAD":
                return Response(None, 200, headers)
            if not self.running.enter(place):
                return _plain(503, "Too many downloads are running. Try again later.", {"Retry-After": RETRY_SECONDS})
            body = file.read(begin, end)
            try:
                # Before the response starts: afterwards an error can no longer be reported.
                first = await anext(body)
            except BaseException:
                self.running.leave(place)
                raise
        except StorageError as error:
            log.warning("The download of %s could not begin: %s", request.url.path, error)
            return _plain(503, "No region can provide the file now. Try again later.", {"Retry-After": RETRY_SECONDS})
        status = 206 if "Content-Range" in headers else 200
        pieces = self._while_permitted(request, _whole(first, body))
        return DownloadResponse(pieces, status, headers, leave=partial(self.running.leave, place))

    async def _is_permitted(self, query: Mapping[str, str]) -> bool:
        """Whether the token that a link was issued to is valid. Concurrent calls share one look-up."""
        number = int(query.get("token", 0))
        if not number:
            # A provider's access token is not in the database: its links end by their expiry.
            return True
        look_up = partial(tokens.valid, self.services.database)
        return await self.tokens.load(None, number, look_up) or False

    async def _while_permitted(self, request: Request, pieces: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
        """Yield the pieces until the link's token is revoked; then close the connection, as the only sign left."""
        looked_at = time.monotonic()
        async with aclosing(pieces):
            async for piece in _until_failure(request, pieces):
                yield piece
                if time.monotonic() - looked_at < REVALIDATION_SECONDS:
                    continue
                looked_at = time.monotonic()
                if not await self._is_still_permitted(dict(request.query_params)):
                    await _abort(request)
                    return

    async def _is_still_permitted(self, query: Mapping[str, str]) -> bool:
        """Whether the token is not known to be revoked: a database that does not answer ends no download."""
        try:
            return await self._is_permitted(query)
        except DATABASE_ERRORS as error:
            if unexpected(error) is not None:
                raise
            log_failure(log, "", error)
            return True

    async def _open(self, found: _Found) -> tuple[int, DiskImageFile]:
        key = found.disk.storage_key
        stores = [await self._store(region) for region in found.disk.regions]
        manifest = await self.manifests.get(key, lambda: read_manifest(stores, key))
        layout = await self.layouts.get(
            (key, found.file_name), lambda: LAYOUTS[found.format](manifest, found.disk.name)
        )
        return layout.size_bytes, DiskImageFile(layout, manifest, stores)

    async def _store(self, region: str) -> RegionStore:
        if region not in self.stores:
            url = self.services.settings.store_url(self.services.settings.regions[region])
            self.stores[region] = await asyncio.to_thread(RegionStore.open, region, url)
        return self.stores[region]


async def _until_failure(request: Request, pieces: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
    """Yield the pieces until no region can provide the next one; then close the connection."""
    try:
        async for piece in pieces:
            yield piece
    except StorageError as error:
        log.warning("The download of %s ended early: %s", request.url.path, error)
        await _abort(request)


async def _abort(request: Request) -> None:
    """Close the connection of a response that has started, as the only sign that the rest will not follow."""
    if (connection := connection_of(request.scope)) is not None:
        connection.transport.abort()
        while (await request.receive())["type"] != "http.disconnect":
            pass


async def _whole(first: bytes, rest: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
    async with aclosing(rest):
        yield first
        async for piece in rest:
            yield piece


def _part(request: Request, found: _Found, size_bytes: int) -> tuple[int, int, dict[str, str]] | None:
    """Return the byte range to send and its headers; None if the requested range has no bytes."""
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": CACHE_CONTROL,
        "Content-Disposition": f'attachment; filename="{found.file_name}"',
        "Content-Type": "application/octet-stream",
        "ETag": found.tag,
        "X-Content-Type-Options": "nosniff",
    }
    try:
        part = parse(_range_header(request, found), size_bytes)
    except UnsatisfiableRangeError:
        return None
    begin, end = part or (0, size_bytes)
    headers["Content-Length"] = str(end - begin)
    if part is not None:
        headers["Content-Range"] = f"bytes {begin}-{end - 1}/{size_bytes}"
    return begin, end, headers


def _precondition(request: Request, found: _Found) -> Response | None:
    """Return the response of a request whose preconditions fail (RFC 9110 section 13.2.2)."""
    # Without Last-Modified, the conditions on a date do not apply (sections 13.1.3 and 13.1.4).
    if (wanted := _list(request, "If-Match")) is not None and not etag_matches(wanted, found.tag):
        return _plain(412, "The disk has changed since (ETag mismatch).")
    if (had := _list(request, "If-None-Match")) is not None and etag_matches_weakly(had, found.tag):
        return Response(None, 304, {"ETag": found.tag, "Cache-Control": CACHE_CONTROL})
    return None


def _list(request: Request, name: str) -> str | None:
    """Return a header whose value is a list; several headers are one list."""
    values = request.headers.getlist(name)
    return ", ".join(values) if values else None


def _range_header(request: Request, found: _Found) -> str | None:
    """Return the Range header, unless If-Range names another version of the file."""
    # Only for GET (RFC 9110 section 14.2).
    if request.method != "GET" or request.headers.get("If-Range", found.tag) != found.tag:
        return None
    return _list(request, "Range")


def _plain(status: int, text: str, headers: Mapping[str, str] | None = None) -> Response:
    return Response(text, status, {"Cache-Control": "no-store", **(headers or {})}, "text/plain")
