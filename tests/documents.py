"""The mutations from a lab account to an export, and the set-up that most tests need."""

from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import select

from graph.db.engine import Database
from graph.db.enums import RegionReplicaState
from graph.db.models import Export, RegionReplica
from graph.domain.exports import lifecycle as export_lifecycle
from graph.domain.exports import transitions as export_transitions
from graph.domain.exports.transitions import Published, StoreCounters
from graph.domain.labs import disk_transitions
from graph.domain.replication import transitions as replica_transitions
from graph.schema import ids
from tests.client import Api

ERRORS = "userErrors { code message path }"
CREATE_ACCOUNT = f"""
mutation ($input: CreateLabAccountInput!) {{ createLabAccount(input: $input) {{ labAccount {{ id name }} {ERRORS} }} }}
"""
CREATE_GALLERY = f"""
mutation ($input: CreateGalleryInput!) {{ createGallery(input: $input) {{ gallery {{ id name }} {ERRORS} }} }}
"""
ATTACH = f"""
mutation ($account: ID!, $gallery: ID!) {{
  attachGallery(input: {{labAccountId: $account, galleryId: $gallery}}) {{ attachment {{ id gallery {{ id }} }} {ERRORS} }}
}}
"""
DETACH = f"""
mutation ($account: ID!) {{ detachGallery(input: {{labAccountId: $account}}) {{ labAccount {{ id }} changed {ERRORS} }} }}
"""
SET_IMAGES_ENABLED = f"""
mutation ($input: SetImagesEnabledInput!) {{
  setImagesEnabled(input: $input) {{ labAccount {{ id }} images {{ enabled definition {{ name }} }} {ERRORS} }}
}}
"""
DELETE_LAB = f"""
mutation ($lab: ID!) {{ deleteLab(input: {{labId: $lab}}) {{ deletedId {ERRORS} }} }}
"""
CREATE_LAB = f"""
mutation ($input: CreateLabInput!) {{
  createLab(input: $input) {{
    lab {{ id name labState imageVersion {{ id name }} marketplaceImage {{ id }} templateVm {{ state username }} }} {ERRORS}
  }}
}}
"""
EXPORT_FIELDS = "id kind status phase message isCancelable isRetryable imageVersion { id name definition { id name } }"
EXPORT = f"""
mutation ($input: ExportImageInput!) {{ exportImage(input: $input) {{ export {{ {EXPORT_FIELDS} }} {ERRORS} }} }}
"""
REEXPORT = f"""
mutation ($input: ReexportImageInput!) {{ reexportImage(input: $input) {{ export {{ {EXPORT_FIELDS} }} {ERRORS} }} }}
"""
CANCEL = f"""
mutation ($id: ID!) {{ cancelExport(input: {{exportId: $id}}) {{ export {{ {EXPORT_FIELDS} }} {ERRORS} }} }}
"""
RETRY = f"""
mutation ($id: ID!) {{ retryExport(input: {{exportId: $id}}) {{ export {{ {EXPORT_FIELDS} }} {ERRORS} }} }}
"""
MARKETPLACE = "{ marketplaceImages { nodes { id } } }"


def pk(id: str) -> int:
    """Return the primary key in a global id."""
    found = ids.decode(id)
    assert found is not None
    return int(found[1])


@dataclass
class ApiAccount:
    """An account with an attached gallery, and the effects of a worker on them, without the bytes."""

    api: Api
    database: Database
    account: str
    gallery: str

    @classmethod
    async def made(cls, api: Api, database: Database, name: str = "north", **account: object) -> Self:
        """Create an account and a gallery in France Central, and attach them."""
        given = {"name": name, "regionName": "francecentral", **account}
        made = await api.change(CREATE_ACCOUNT, input=given)
        gallery = {"labAccountId": made["labAccount"]["id"], "name": f"{name}_gallery", "regionName": "francecentral"}
        gallery = await api.change(CREATE_GALLERY, input=gallery)
        world = cls(api, database, made["labAccount"]["id"], gallery["gallery"]["id"])
        await api.change(ATTACH, account=world.account, gallery=world.gallery)
        return world

    async def marketplace_image(self) -> str:
        """Return the id of the only marketplace image."""
        return (await self.api.run(MARKETPLACE))["marketplaceImages"]["nodes"][0]["id"]

    async def lab(self, name: str, image: dict[str, str] | None = None, **more: object) -> str:
        """Create a lab with its disk written, by default from the marketplace image."""
        image = image or {"marketplaceImageId": await self.marketplace_image()}
        made = await self.api.change(
            CREATE_LAB, input={"labAccountId": self.account, "name": name, "image": image, **more}
        )
        await self.write_disk(made["lab"]["id"])
        return made["lab"]["id"]

    async def write_disk(self, lab: str) -> None:
        """Mark the lab's disk as written."""
        async with self.database.writes.begin() as session:
            await disk_transitions.ready(session, pk(lab), used_bytes=1 << 20)

    async def export(self, lab: str, name: str, **more: object) -> dict[str, Any]:
        """Start an export of a lab as a new image."""
        return (await self.api.change(EXPORT, input={"labId": lab, "imageName": name, **more}))["export"]

    async def store(self, export: str) -> None:
        """Mark an export's source copy as started."""
        key = pk(export)
        async with self.database.writes.begin() as session:
            attempt = await export_transitions.claim(session, key, "tests")
            assert attempt is not None
            assert await export_transitions.mark_capturing(
                session, key, attempt, total_bytes=2 << 20, disk_size=(8 << 20) + 512
            )
            assert await export_transitions.mark_storing(session, key, attempt)

    async def publish(self, export: str) -> None:
        """Mark an export's source copy as complete."""
        await self.store(export)
        key = pk(export)
        counters = StoreCounters(processed=2 << 20, stored=1 << 20, deduplicated=1 << 20)
        published = Published(digest="ab" * 32, used_bytes=2 << 20, distinct_bytes=2 << 20)
        async with self.database.writes.begin() as session:
            assert await export_transitions.publish(session, key, await self._attempt(export), counters, published)

    async def _attempt(self, export: str) -> int:
        async with self.database.reads() as session:
            return (await session.get_one(Export, pk(export))).attempt

    async def replicate(self, version: str, *regions: str, fail: str | None = None) -> None:
        """Mark replicas as completed, or as failed for a reason; by default all that are replicating."""
        waiting = select(RegionReplica.id, RegionReplica.region_name, RegionReplica.attempt).where(
            RegionReplica.version_id == pk(version), RegionReplica.state == RegionReplicaState.REPLICATING
        )
        async with self.database.reads() as session:
            rows = (await session.execute(waiting.order_by(RegionReplica.id))).all()
        for key, region, attempt in rows:
            if regions and region not in regions:
                continue
            async with self.database.writes.begin() as session:
                if fail is None:
                    assert await replica_transitions.complete(session, key, attempt, total=2 << 20, stored=1 << 20)
                else:
                    assert await replica_transitions.fail(session, key, attempt, code="STORE_FAILED", error=fail)
                await export_lifecycle.region_ended(session, key)

    async def image(self, lab: str, name: str, **more: object) -> dict[str, Any]:
        """Export a lab as a new image to all regions, and return the export as started."""
        export = await self.export(lab, name, **more)
        await self.publish(export["id"])
        await self.replicate(export["imageVersion"]["id"])
        return export
