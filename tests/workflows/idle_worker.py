"""An idle worker runtime, on real file stores and either database."""

import asyncio
import os
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select, update

from graph.db.models import ImageVersion, MaintenanceLease, ManifestRemoval
from graph.storage.chunks.codec import chunk_key, encode, sha256
from graph.storage.chunks.manifest import Manifest
from graph.storage.stores.region_store import RegionStore
from graph.workflows.runtime.runtime import Runtime
from tests.documents import ApiAccount, pk
from tests.workflows.live_account import FRANCE, ONE_MIB, RegionFolder

MANIFEST = Manifest(ONE_MIB, b"\x01" * 32)


@dataclass
class IdleWorker:
    """An idle worker runtime, and an account with a gallery."""

    world: ApiAccount
    runtime: Runtime

    async def image(self, name: str) -> str:
        """Create a version with replicas in all of France, with a manifest in each region; return its id."""
        export = await self.world.image(await self.world.lab(name), name)
        version = export["imageVersion"]["id"]
        for region in FRANCE:
            store = await self.runtime.store(region)
            await asyncio.to_thread(store.put_manifest, await self.key(version), MANIFEST)
        return version

    async def key(self, version: str) -> str:
        async with self.world.database.reads() as session:
            return (await session.get_one(ImageVersion, pk(version))).storage_key

    def folder(self, region: str) -> Path:
        return self.runtime.settings.data_dir / "regions" / region

    def manifests(self) -> dict[str, list[str]]:
        """Return the keys of the manifests in each region's folder."""
        return {region: RegionFolder(self.folder(region)).manifests() for region in FRANCE}

    async def waiting(self) -> list[tuple[str, bool]]:
        """Return the regions with pending manifest removals, and whether a worker has claimed each."""
        async with self.world.database.reads() as session:
            rows = await session.execute(select(ManifestRemoval.region_name, ManifestRemoval.claimed))
            return sorted((name, claimed) for name, claimed in rows)

    async def deleted(self, version: str, **ago: int) -> None:
        """Change the time at which a version was deleted."""
        async with self.world.database.writes.begin() as session:
            when = datetime.now(UTC) - timedelta(**ago)
            await session.execute(update(ImageVersion).where(ImageVersion.id == pk(version)).values(deleted_at=when))

    async def versions(self) -> set[int]:
        async with self.world.database.reads() as session:
            return set(await session.scalars(select(ImageVersion.id)))

    @asynccontextmanager
    async def renewed_by_another(self) -> AsyncGenerator[None]:
        """Renew the maintenance leases of the holder "another", as a live process does, until the block ends."""

        async def renew() -> None:
            while True:
                async with self.world.database.writes.begin() as session:
                    held = update(MaintenanceLease).where(MaintenanceLease.holder == "another")
                    await session.execute(held.values(renewals=MaintenanceLease.renewals + 1))
                await asyncio.sleep(0.1)

        renewing = asyncio.create_task(renew())
        try:
            yield
        finally:
            renewing.cancel()
            await asyncio.wait([renewing])

    async def store(self, region: str) -> RegionStore:
        return await self.runtime.store(region)

    async def put_chunk(self, region: str, data: bytes, *, hours_old: float = 2) -> bytes:
        """Store a chunk in a region with an earlier modification time; return its digest."""
        digest = sha256(data)
        await asyncio.to_thread((await self.store(region)).put_chunk, digest, encode(data))
        written = time.time() - hours_old * 3600
        os.utime(self.folder(region) / chunk_key(digest), (written, written))
        return digest

    async def put_manifest(self, region: str, version: str, *chunks: bytes) -> Manifest:
        """Replace the manifest of a version in a region by one of these chunks."""
        manifest = Manifest(len(chunks) * ONE_MIB, b"".join(map(sha256, chunks)))
        await asyncio.to_thread((await self.store(region)).put_manifest, await self.key(version), manifest)
        return manifest

    async def put_copies(self, version: str, *chunks: bytes) -> Manifest:
        """Give a version this content in all of France."""
        for region in FRANCE:
            for data in chunks:
                await self.put_chunk(region, data)
        [manifest, *_] = [await self.put_manifest(region, version, *chunks) for region in FRANCE]
        async with self.world.database.writes.begin() as session:
            of_version = update(ImageVersion).where(ImageVersion.id == pk(version))
            await session.execute(of_version.values(digest=manifest.digest))
        return manifest

    def file_of(self, region: str, data: bytes) -> Path:
        """Return the file of a chunk in a region."""
        return self.folder(region) / chunk_key(sha256(data))

    def chunks(self, region: str) -> set[str]:
        """Return the chunks in the region's folder."""
        return RegionFolder(self.folder(region)).chunks()
