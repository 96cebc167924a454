"""Downloads: a version's bytes by signed link, with byte ranges, straight from the chunks (docs/decisions)."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from graph.db.engine import Database
from graph.domain import downloads
from graph.domain.downloads import Downloadable
from graph.identity.links import Links
from graph.settings import Settings
from graph.storage.disks.stored import StoredDisk
from graph.storage.errors import StorageError
from graph.storage.manifest import Manifest
from graph.storage.region_store import RegionStore
from graph.web.ranges import Unsatisfiable, names, parse
from graph.workflows.replicate import read_manifest

log = logging.getLogger(__name__)

AT_ONCE = 100
# The largest has 4 MiB for 128 GiB of disk.
MANIFESTS_KEPT = 16
RETRY_SECONDS = "5"


class Serving(Protocol):
    """What downloads need of the server."""

    settings: Settings
    database: Database
    links: Links


def routes(server: Serving) -> list[BaseRoute]:
    """Build `/downloads/…`."""
    return [Route("/downloads/{version:int}.raw", _Downloads(server).answer, methods=["GET", "HEAD"])]


@dataclass
class _Downloads:
    server: Serving
    running: int = 0
    stores: dict[str, RegionStore] = field(default_factory=dict[str, RegionStore])
    manifests: OrderedDict[str, Manifest] = field(default_factory=OrderedDict[str, Manifest])

    async def answer(self, request: Request) -> Response:
        query = dict(request.query_params.multi_items())
        if not self.server.links.opens(request.url.path, query):
            return _plain(403, "This link is not one of this server's, was changed, or has expired.")
        async with self.server.database.reads() as session:
            found = await downloads.find(
                session, self.server.settings, request.path_params["version"], query.get("region")
            )
        if found is None:
            return _plain(404, "The image version is gone, or complete in no region.")
        return _precondition(request, found) or await self._serve(request, found)

    async def _serve(self, request: Request, found: Downloadable) -> Response:
        headers = _headers(found)
        try:
            part = parse(_range_header(request, found), found.size_bytes)
        except Unsatisfiable:
            return _plain(416, "The disk has no such bytes.", {"Content-Range": f"bytes */{found.size_bytes}"})
        begin, end = part or (0, found.size_bytes)
        headers["Content-Length"] = str(end - begin)
        if part is not None:
            headers["Content-Range"] = f"bytes {begin}-{end - 1}/{found.size_bytes}"
        if request.method == "HEAD":
            return Response(None, 200, headers)
        if self.running >= AT_ONCE:
            return _plain(503, "Too many downloads are running.", {"Retry-After": RETRY_SECONDS})
        try:
            body = (await self._disk(found)).read(begin, end)
            # Before the answer begins: from then on there is no way to say what is the matter.
            first = await anext(body)
        except StorageError as error:
            log.warning("A download could not begin: %s", error)
            return _plain(503, "No region can give these bytes now.", {"Retry-After": RETRY_SECONDS})
        return StreamingResponse(self._counted(first, body), 206 if part else 200, headers)

    async def _counted(self, first: bytes, rest: AsyncGenerator[bytes]) -> AsyncGenerator[bytes]:
        self.running += 1
        try:
            yield first
            async for piece in rest:
                yield piece
        finally:
            self.running -= 1
            await rest.aclose()

    async def _disk(self, found: Downloadable) -> StoredDisk:
        stores = [await self._store(region) for region in found.regions]
        manifest = self.manifests.get(found.storage_key)
        if manifest is None:
            manifest = await asyncio.to_thread(read_manifest, stores, found.storage_key)
            self.manifests[found.storage_key] = manifest
            if len(self.manifests) > MANIFESTS_KEPT:
                self.manifests.popitem(last=False)
        return StoredDisk(manifest, stores)

    async def _store(self, region: str) -> RegionStore:
        if region not in self.stores:
            url = self.server.settings.store_url(self.server.settings.regions[region])
            self.stores[region] = await asyncio.to_thread(RegionStore.open, region, url)
        return self.stores[region]


def _headers(found: Downloadable) -> dict[str, str]:
    return {
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, no-transform",
        "Content-Disposition": f'attachment; filename="{found.file_name}"',
        "Content-Type": "application/octet-stream",
        "ETag": _tag(found),
        "X-Content-Type-Options": "nosniff",
    }


def _tag(found: Downloadable) -> str:
    return f'"{found.digest}"'


def _precondition(request: Request, found: Downloadable) -> Response | None:
    """Answer a request whose preconditions settle it (RFC 9110 section 13.2.2)."""
    if (wanted := request.headers.get("If-Match")) is not None and not names(wanted, _tag(found)):
        return _plain(412, "The disk is another by now.")
    if (had := request.headers.get("If-None-Match")) is not None and names(had, _tag(found)):
        return Response(None, 304, {"ETag": _tag(found)})
    return None


def _range_header(request: Request, found: Downloadable) -> str | None:
    """Return the range asked for, unless it is of something else than what is there now."""
    # Only for GET (RFC 9110 section 14.2).
    if request.method != "GET" or request.headers.get("If-Range", _tag(found)) != _tag(found):
        return None
    return request.headers.get("Range")


def _plain(status: int, text: str, headers: Mapping[str, str] | None = None) -> Response:
    return Response(text, status, {"Cache-Control": "no-store", **(headers or {})}, "text/plain")
