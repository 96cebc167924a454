"""An application without a worker, and a version with replicas in three regions."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.db.enums import RegionReplicaState
from graph.db.models import ImageVersion
from graph.settings import Settings
from graph.storage.chunks.codec import chunk_key, encode, sha256
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.digest import manifest_of
from graph.storage.stores.region_store import RegionStore
from tests.client import Api, token_for
from tests.disks import write_disk
from tests.mutations.account_fixture import AccountFixture

ONE_MIB = 1 << 20
REGIONS = ("francecentral", "eastus", "francesouth")
LINK = """
query ($id: ID!, $format: DiskFormat, $region: String) {
  node(id: $id) { ... on ImageVersion { downloadUrl(format: $format, regionName: $region) } }
}
"""


@dataclass
class StoredVersion:
    """A version of eleven chunks, the last one short: zeros except for slots 0, 1, 5 and 10."""

    school: AccountFixture
    settings: Settings
    version: str
    data: bytes
    manifest: Manifest

    async def link(self, **given: str) -> str | None:
        return (await self.school.api.run(LINK, id=self.version, **given))["node"]["downloadUrl"]

    def chunk(self, region: str, slot: int) -> Path:
        """Return the path of a chunk's file in a region."""
        return self.settings.data_dir / "regions" / region / chunk_key(self.manifest.digest_at(slot))


@pytest.fixture
async def school(app: Starlette, database: Database) -> AsyncIterator[AccountFixture]:
    async with Api.on(app, await token_for(database, "ann", "ADMIN")) as api:
        yield await AccountFixture.made(api, database)


@pytest.fixture
async def stored(school: AccountFixture, settings: Settings, tmp_path: Path) -> StoredVersion:
    contents = {slot * ONE_MIB: bytes([65 + slot]) * ONE_MIB for slot in (0, 1, 5)} | {10 * ONE_MIB: b"the end"}
    disk = write_disk(tmp_path / "disk.raw", 10 * ONE_MIB + 7, contents)
    manifest, data = manifest_of(disk), disk.read_bytes()
    for region in REGIONS:
        store = RegionStore.open(region, settings.store_url(settings.regions[region]))
        for slot in manifest.data_slots(0, manifest.chunk_count):
            chunk = data[slot * ONE_MIB : (slot + 1) * ONE_MIB]
            store.put_chunk(sha256(chunk), encode(chunk))
        store.put_manifest("key", manifest)
    version = await school.version(
        await school.definition("image"),
        "1.2.3",
        dict.fromkeys(REGIONS, RegionReplicaState.COMPLETED),
        disk_size_bytes=len(data),
        digest=manifest.digest,
    )
    await school.set(ImageVersion, version, storage_key="key")
    return StoredVersion(school, settings, version, data, manifest)
