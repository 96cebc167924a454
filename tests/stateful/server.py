"""The application without a worker, for synchronous tests, and the reports of a worker to it."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any, Self, TypeVar

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.app import create_app
from graph.db.engine import Database
from graph.db.enums import TemplateVmState
from graph.db.models import Export, Lab, RegionReplica
from graph.domain.exports import lifecycle as export_lifecycle
from graph.domain.exports import transitions as export_transitions
from graph.domain.exports.transitions import Published, StoreCounters
from graph.domain.labs import disk_transitions, flattening, template_vms
from graph.domain.replication import transitions as replica_transitions
from graph.domain.replication.transitions import CopiedDisk
from graph.domain.uploads import import_plan
from graph.domain.versions import deletion as version_deletion
from graph.identity import tokens
from graph.settings import Settings
from tests.authorization.requests import document, numbered, unused_id
from tests.client import Api, token_for
from tests.documents import MARKETPLACE, pk
from tests.stateful.mutation_coverage import fields_given, refusal
from tests.uploads.resumable import PIECES

T = TypeVar("T")
DIGEST = "ab" * 32
BYTES = 2 << 20


class Server:
    """A running application, and an administrator's client. A context manager; every call blocks until its end."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._documents: dict[str, str] = {}
        self.database = Database.connect(settings.effective_database_url)
        self.api: Api
        self.marketplace: list[str]
        self.no_marketplace_image = unused_id("MarketplaceImage")
        # The requested mutations, refused or not, and the input fields of the successful ones.
        self.driven: set[str] = set()

    def __enter__(self) -> Self:
        self.run(self._start())
        return self

    def __exit__(self, *_: object) -> None:
        self.run(self._stack.aclose())
        self.run(self.database.close())
        self._runner.close()

    async def _start(self) -> None:
        app = create_app(self._settings, worker=False)
        await self._stack.enter_async_context(app.router.lifespan_context(app))
        root = await token_for(self.database, "root", "ADMIN")
        self.api = await self._stack.enter_async_context(Api.on(app, root))
        offered = (await self.api.run(MARKETPLACE))["marketplaceImages"]["nodes"]
        self.marketplace = [image["id"] for image in offered]

    @property
    def kind(self) -> str:
        """The kind of its database."""
        return self._settings.effective_database_url.partition(":")[0]

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(work)

    def clients(self, names: list[str]) -> list[Api]:
        """Create a client for each of these principals, who have no roles yet."""

        async def made(session: AsyncSession) -> list[str]:
            return [await tokens.create(session, name, None) for name in names]

        return [self.api.as_(token) for token in self.write(made)]

    def change(self, client: Api, mutation: str, **given: object) -> dict[str, Any]:
        """Run a mutation and return its payload, refused or not."""
        if mutation not in self._documents:
            self._documents[mutation] = document("mutation", mutation)
        body = self.run(client.run(self._documents[mutation], **numbered([{"input": given}])))
        payload = body["time0"]
        if payload["userErrors"]:
            self.driven.add(refusal(mutation))
        else:
            self.driven |= {mutation, *fields_given(mutation, given)}
        return payload

    def address(self, upload: str) -> str:
        """Return the URL for an upload's bytes."""
        return self.run(self.api.run("query($id: ID!) { node(id: $id) { ... on Upload { url } } }", id=upload))["node"][
            "url"
        ]

    def send(self, client: Api, url: str, offset: int, count: int) -> int:
        """Send an upload's next bytes; return the status of the response."""
        return self._tus(client, "PATCH", url, {"Upload-Offset": str(offset), "Content-Type": PIECES}, b"x" * count)

    def end(self, client: Api, url: str) -> int:
        """Terminate an upload; return the status of the response."""
        return self._tus(client, "DELETE", url, {})

    def _tus(self, client: Api, method: str, url: str, headers: dict[str, str], body: bytes | None = None) -> int:
        usual = {"Tus-Resumable": "1.0.0", "Authorization": f"Bearer {client.token}"}
        request = client.http.request(method, url, content=body, headers=usual | headers)
        return self.run(request).status_code

    def write(self, work: Callable[[AsyncSession], Coroutine[Any, Any, T]]) -> T:
        """Run a function that takes a session in one write transaction."""

        async def written() -> T:
            async with self.database.writes.begin() as session:
                return await work(session)

        return self.run(written())

    def write_disk(self, lab: str, *, fails: bool) -> None:
        if fails:
            self.write(lambda session: disk_transitions.fail(session, pk(lab), code="INTERNAL", error="No."))
        else:
            self.write(lambda session: disk_transitions.ready(session, pk(lab), used_bytes=BYTES))
            overlay = update(Lab).where(Lab.id == pk(lab)).values(base_digest="a" * 64)
            self.write(lambda session: session.execute(overlay))

    def flatten(self, lab: str, *, fails: bool) -> None:
        """Claim the flattening of a disk, and record its end."""

        async def work(session: AsyncSession) -> None:
            number = await flattening.claim(session, pk(lab), "tests") or 0
            if fails:
                await flattening.fail(session, pk(lab), number, code="INTERNAL", error="No")
            else:
                await flattening.flattened(session, pk(lab), number, size_bytes=BYTES, used_bytes=BYTES)

        self.write(work)

    def remove_disk(self, lab: str) -> None:
        self.write(lambda session: disk_transitions.removed(session, pk(lab)))

    def move_template(self, lab: str, before: str, *, runs: bool) -> None:
        """Mark a template as started or stopped."""

        async def work(session: AsyncSession) -> None:
            if runs:
                await template_vms.started(session, pk(lab))
            else:
                await template_vms.mark_stopped(session, pk(lab), TemplateVmState(before), found=None, disk=None)

        self.write(work)

    def store(self, export: str) -> None:
        """Claim an export, and mark its source copy as started."""

        async def work(session: AsyncSession) -> None:
            attempt = await export_transitions.claim(session, pk(export), "tests")
            assert attempt is not None
            assert await export_transitions.plan(session, pk(export), attempt) is not None
            assert await export_transitions.mark_capturing(
                session, pk(export), attempt, total_bytes=BYTES, disk_size=8 << 20
            )
            assert await export_transitions.mark_storing(session, pk(export), attempt)

        self.write(work)

    def publish(self, export: str) -> None:
        async def work(session: AsyncSession) -> None:
            attempt = (await session.get_one(Export, pk(export))).attempt
            counters = StoreCounters(processed=BYTES, stored=1 << 20, deduplicated=1 << 20)
            published = Published(digest=DIGEST, used_bytes=BYTES, distinct_bytes=BYTES)
            assert await export_transitions.publish(session, pk(export), attempt, counters, published)

        self.write(work)

    def fail(self, export: str, *, retryable: bool) -> None:
        async def work(session: AsyncSession) -> None:
            attempt = (await session.get_one(Export, pk(export))).attempt
            await export_transitions.fail(session, pk(export), attempt, code="E", message="No.", retryable=retryable)

        self.write(work)

    def copy(self, version: str, region: str, *, fails: bool) -> None:
        """Mark a replica as completed or failed."""

        async def work(session: AsyncSession) -> None:
            where = (RegionReplica.version_id == pk(version), RegionReplica.region_name == region)
            replica = (await session.scalars(select(RegionReplica).where(*where))).one()
            key, attempt, taken = replica.id, replica.attempt, CopiedDisk(DIGEST, BYTES) if replica.is_source else None
            if fails:
                assert await replica_transitions.fail(session, key, attempt, code="STORE_FAILED", error="No.")
            else:
                assert await replica_transitions.plan(session, key, attempt) is not None
                assert await replica_transitions.complete(session, key, attempt, total=BYTES, stored=BYTES, taken=taken)
                await import_plan.consume(session, pk(version))
            await export_lifecycle.region_ended(session, key)

        self.write(work)

    def purge(self) -> None:
        self.write(lambda session: version_deletion.purge(session, 1000))
