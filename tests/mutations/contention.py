"""Every mutation, and every transaction of a worker, on a few shared objects chosen at random."""

import random
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import ExportStatus, LabState, RegionReplicaState, TemplateVmState
from graph.db.models import Base
from graph.db.notices import NoticeCode, notice
from graph.domain.accounts import attachments
from graph.domain.exports import lifecycle
from graph.domain.exports import transitions as exports
from graph.domain.exports.transitions import Published, StoreCounters
from graph.domain.labs import account_deletion, disk_transitions, flattening, template_vms
from graph.domain.locks import lock_one
from graph.domain.maintenance import gc_generation, verifications
from graph.domain.maintenance.verifications import Copy, Finding
from graph.domain.replication import transitions as replicas
from graph.domain.uploads import import_plan, uploads
from graph.domain.versions import deletion
from graph.identity.tokens import hash_of
from graph.schema import ids
from tests.client import Api
from tests.mutations.account_fixture import AccountFixture
from tests.schema import seed

CHANCE = random.Random()  # noqa: S311  (not for secrets)
REGION = "francecentral"
REGIONS = (REGION, "francesouth")
RUNNING = (models.Export.status == ExportStatus.RUNNING,)
COPYING = (models.RegionReplica.state == RegionReplicaState.REPLICATING,)


@dataclass
class Contention:
    """Two accounts that share a gallery; operations that change it."""

    api: Api
    database: Database
    first: AccountFixture
    second: AccountFixture
    numbers: Iterator[int] = field(default_factory=count)

    @classmethod
    async def made(cls, api: Api, database: Database) -> "Contention":
        first, second = await AccountFixture.made(api, database, "a"), await AccountFixture.made(api, database, "b")
        made = cls(api, database, first, second)
        for number in range(3):
            definition = await first.definition(f"image{number}")
            for patch in range(2):
                await first.version(definition, f"1.0.{patch}")
            for account in (first, second):
                await account.lab(f"lab{number}")
        return made

    async def pick(self, table: type[Base], *where: Any) -> int:
        """Return the key of a random row, or one that no row has."""
        key: Any = table.__table__.c.id
        async with self.database.reads() as session:
            return await session.scalar(select(key).where(*where).order_by(func.random()).limit(1)) or 10**9

    async def id(self, table: type[Base], *where: Any) -> str:
        return ids.encode(table.__name__, await self.pick(table, *where))

    def name(self) -> str:
        """Return a name that sometimes exists already."""
        number = next(self.numbers)
        return f"name{number - number % 3}"

    @property
    def account(self) -> str:
        return CHANCE.choice((self.first, self.second)).account

    async def mutate(self, mutation: str) -> None:
        """Run one mutation; user errors are expected, others are not."""
        values = await getattr(self, re.sub("([A-Z])", r"_\1", mutation).lower())()
        kind = f"{mutation[0].upper()}{mutation[1:]}Input"
        document = f"mutation ($input: {kind}!) {{ {mutation}(input: $input) {{ userErrors {{ code message }} }} }}"
        body = await self.api.send(document, input=values)
        # On a busy machine a mutation waits long for the others' locks.
        codes = {error["extensions"]["code"] for error in body.get("errors", ())}
        assert codes <= {"TIMEOUT"}, (mutation, values, body)

    # The input of each mutation, under the mutation's name.

    async def create_lab_account(self) -> Mapping[str, Any]:
        return {"name": self.name(), "regionName": REGION}

    async def update_lab_account(self) -> Mapping[str, Any]:
        return {"labAccountId": self.account, "newImagesEnabledByDefault": True}

    async def create_gallery(self) -> Mapping[str, Any]:
        return {"name": self.name(), "regionName": REGION, "labAccountId": self.account}

    async def update_gallery(self) -> Mapping[str, Any]:
        return {"galleryId": self.first.gallery, "homeAccountId": self.account, "description": self.name()}

    async def delete_gallery(self) -> Mapping[str, Any]:
        return {"galleryId": await self.id(models.Gallery)}

    async def attach_gallery(self) -> Mapping[str, Any]:
        return {"galleryId": self.first.gallery, "labAccountId": self.account}

    async def detach_gallery(self) -> Mapping[str, Any]:
        return {"labAccountId": self.account, "afterExports": CHANCE.random() < 0.5}

    async def create_image_definition(self) -> Mapping[str, Any]:
        name = self.name()
        given = {"name": name, "publisher": "p", "offer": "o", "sku": name}
        return {"galleryId": self.first.gallery, **given, "osType": "LINUX", "osState": "SPECIALIZED"}

    async def update_image_definition(self) -> Mapping[str, Any]:
        return {"imageDefinitionId": await self.id(models.ImageDefinition), "description": self.name()}

    async def delete_image_definition(self) -> Mapping[str, Any]:
        return {"imageDefinitionId": await self.id(models.ImageDefinition)}

    async def create_image_version(self) -> Mapping[str, Any]:
        source = {"imageVersionId": await self.id(models.ImageVersion)}
        uploaded = await self.pick(models.Upload)
        if CHANCE.random() < 0.3:
            source = {"uploadId": ids.encode("Upload", uploaded)}
        definition = await self.id(models.ImageDefinition)
        regions = [{"regionName": name} for name in REGIONS]
        return {
            "imageDefinitionId": definition, "source": source, "sourceRegionName": REGION, "targetRegions": regions
        }  # fmt: skip

    async def update_image_version(self) -> Mapping[str, Any]:
        regions = [{"regionName": name} for name in REGIONS[: CHANCE.randint(1, 2)]]
        return {"imageVersionId": await self.id(models.ImageVersion), "targetRegions": regions}

    async def delete_image_version(self) -> Mapping[str, Any]:
        return {"imageVersionId": await self.id(models.ImageVersion)}

    async def restore_image_version(self) -> Mapping[str, Any]:
        return {"imageVersionId": await self.id(models.ImageVersion, models.ImageVersion.deleted_at.is_not(None))}

    async def set_production_version(self) -> Mapping[str, Any]:
        version = await self.pick(models.ImageVersion)
        of_version = select(models.ImageVersion.definition_id).where(models.ImageVersion.id == version)
        definition = await self.id(models.ImageDefinition, models.ImageDefinition.id.in_(of_version))
        pinned = ids.encode("ImageVersion", version) if CHANCE.random() < 0.5 else None
        return {"imageDefinitionId": definition, "imageVersionId": pinned}

    async def retry_replication(self) -> Mapping[str, Any]:
        failed = models.RegionReplica.state == RegionReplicaState.FAILED
        versions = select(models.RegionReplica.version_id).where(failed)
        return {"imageVersionId": await self.id(models.ImageVersion, models.ImageVersion.id.in_(versions))}

    async def create_upload(self) -> Mapping[str, Any]:
        return {"galleryId": self.first.gallery, "fileName": "disk.raw", "sizeBytes": "512"}

    async def create_lab(self) -> Mapping[str, Any]:
        kinds = (models.ImageVersion, models.ImageDefinition, models.MarketplaceImage)
        kind = CHANCE.choice(kinds)
        image = {f"{kind.__name__[0].lower()}{kind.__name__[1:]}Id": await self.id(kind)}
        return {"labAccountId": self.account, "name": self.name(), "image": image}

    async def delete_lab(self) -> Mapping[str, Any]:
        return {"labId": await self.id(models.Lab)}

    async def start_template_vm(self) -> Mapping[str, Any]:
        return {"labId": await self.id(models.Lab)}

    async def stop_template_vm(self) -> Mapping[str, Any]:
        return {"labId": await self.id(models.Lab)}

    async def flatten_template(self) -> Mapping[str, Any]:
        lab = await self.pick(models.Lab)
        async with self.database.writes.begin() as session:
            await session.execute(update(models.Lab).where(models.Lab.id == lab).values(base_digest="a" * 64))
        return {"labId": ids.encode("Lab", lab)}

    async def export_image(self) -> Mapping[str, Any]:
        return {"labId": await self.id(models.Lab), "imageName": self.name()}

    async def reexport_image(self) -> Mapping[str, Any]:
        lab = await self.id(models.Lab, models.Lab.image_definition_id.is_not(None))
        return {"labId": lab, "target": {"updateImage": {}}}

    async def cancel_export(self) -> Mapping[str, Any]:
        return {"exportId": await self.id(models.Export)}

    async def retry_export(self) -> Mapping[str, Any]:
        return {"exportId": await self.id(models.Export, models.Export.error_retryable)}

    async def grant_role(self) -> Mapping[str, Any]:
        where = CHANCE.choice(({"labId": await self.id(models.Lab)}, {"labAccountId": self.account}))
        return {"principal": self.name(), "role": "LAB_OWNER" if "labId" in where else "READER", **where}

    async def revoke_role(self) -> Mapping[str, Any]:
        return {"roleAssignmentId": await self.id(models.RoleAssignment, models.RoleAssignment.principal != "ann")}

    async def remove_principal(self) -> Mapping[str, Any]:
        return {"principal": self.name(), "transferLabsTo": "zoe"}

    async def invite_to_gallery(self) -> Mapping[str, Any]:
        return {"galleryId": self.first.gallery}

    async def accept_invitation(self) -> Mapping[str, Any]:
        async with self.database.writes.begin() as session:
            key = await self.pick(models.Gallery)
            # Another client must not delete it before the invitation refers to it.
            gallery = await lock_one(session, models.Gallery, models.Gallery.id == key, from_deletion_only=True)
            code = f"code{next(self.numbers)}"
            if gallery is not None:
                session.add(seed.invitation(gallery, code_hash=hash_of(code)))
        return {"code": code, "labAccountId": self.account}

    async def revoke_invitation(self) -> Mapping[str, Any]:
        return {"galleryInvitationId": await self.id(models.GalleryInvitation)}

    async def delete_lab_account(self) -> Mapping[str, Any]:
        async with self.database.writes.begin() as session:
            account = seed.account(f"short-lived {next(self.numbers)}")
            await seed.put(session, account)
            await seed.put(session, seed.lab(account, "lab"))
            return {"labAccountId": seed.id_of(account)}

    async def approve_device(self) -> Mapping[str, Any]:
        return {"userCode": self.name()}

    async def deny_device(self) -> Mapping[str, Any]:
        return {"userCode": self.name()}

    async def create_token(self) -> Mapping[str, Any]:
        return {"purpose": self.name(), "principal": self.name()}

    async def revoke_token(self) -> Mapping[str, Any]:
        return {"accessTokenId": await self.id(models.AccessToken, models.AccessToken.principal != "ann")}

    async def revoke_session(self) -> Mapping[str, Any]:
        return {"sessionId": await self.id(models.Session)}

    async def set_images_enabled(self) -> Mapping[str, Any]:
        definitions = [await self.id(models.ImageDefinition) for _ in range(2)]
        return {"labAccountId": self.account, "imageDefinitionIds": definitions, "enabled": CHANCE.random() < 0.5}

    async def set_marketplace_images_enabled(self) -> Mapping[str, Any]:
        image = await self.first.marketplace_image()
        return {"labAccountId": self.account, "marketplaceImageIds": [image], "enabled": CHANCE.random() < 0.5}

    # The transactions of a worker.

    def work(self) -> list[Callable[[], Awaitable[None]]]:
        return [
            self.write_disk, self.remove_lab, self.start_or_stop, self.flatten, self.store, self.report, self.publish, self.fail,
            self.copy, self.copied, self.copied, self.not_copied, self.detach, self.delete_accounts,
            self.purge, self.expire, self.verify, self.collect
        ]  # fmt: skip

    async def write_disk(self) -> None:
        key = await self.pick(models.Lab, models.Lab.state == LabState.CREATING)
        async with self.database.writes.begin() as session:
            await disk_transitions.claim(session, key, "tests")
        async with self.database.writes.begin() as session:
            await disk_transitions.plan(session, key)
            await disk_transitions.ready(session, key, used_bytes=1)

    async def remove_lab(self) -> None:
        key = await self.pick(models.Lab, models.Lab.state == LabState.DELETING)
        async with self.database.writes.begin() as session:
            await disk_transitions.removed(session, key)

    async def start_or_stop(self) -> None:
        key = await self.pick(models.Lab)
        async with self.database.writes.begin() as session:
            await template_vms.started(session, key)
            await template_vms.mark_stopped(session, key, TemplateVmState.STOPPING, found=None, disk=None)

    async def flatten(self) -> None:
        key = await self.pick(models.Lab, models.Lab.template_state == TemplateVmState.FLATTENING)
        async with self.database.writes.begin() as session:
            number = await flattening.claim(session, key, "tests") or 0
        async with self.database.writes.begin() as session:
            await flattening.report(session, key, number, total_bytes=2, copied_bytes=1)
        async with self.database.writes.begin() as session:
            if await flattening.adopt(session, "tests", lab_id=key, number=number):
                await flattening.flattened(session, key, number, size_bytes=2, used_bytes=1)

    async def store(self) -> None:
        key = await self.pick(models.Export, models.Export.status == ExportStatus.QUEUED)
        async with self.database.writes.begin() as session:
            attempt = await exports.claim(session, key, "tests") or 0
        async with self.database.writes.begin() as session:
            await exports.plan(session, key, attempt)
            await exports.mark_capturing(session, key, attempt, total_bytes=9, disk_size=9)
            await exports.mark_storing(session, key, attempt)

    async def report(self) -> None:
        key = await self.pick(models.Export, *RUNNING)
        async with self.database.writes.begin() as session:
            counters = StoreCounters(processed=CHANCE.randint(1, 9))
            await exports.record_progress(session, key, await self._attempt(session, models.Export, key), counters)

    async def publish(self) -> None:
        key = await self.pick(models.Export, *RUNNING)
        async with self.database.writes.begin() as session:
            attempt = await self._attempt(session, models.Export, key)
            await exports.publish(session, key, attempt, StoreCounters(), Published("ab" * 32, 9, 9))

    async def fail(self) -> None:
        key = await self.pick(models.Export, *RUNNING)
        async with self.database.writes.begin() as session:
            attempt = await self._attempt(session, models.Export, key)
            await exports.fail(session, key, attempt, code="FULL", message="Full.", retryable=True)

    async def _attempt(self, session: AsyncSession, table: Any, key: int) -> int:
        return await session.scalar(select(table.attempt).where(table.id == key)) or 0

    async def copy(self) -> None:
        key = await self.pick(models.RegionReplica, *COPYING)
        async with self.database.writes.begin() as session:
            attempt = await replicas.claim(session, key, "tests") or 0
        async with self.database.writes.begin() as session:
            await replicas.plan(session, key, attempt)
        async with self.database.writes.begin() as session:
            await replicas.record_progress(session, key, attempt, done=1, total=9, stored=1)

    async def copied(self) -> None:
        key = await self.pick(models.RegionReplica, *COPYING)
        taken = replicas.CopiedDisk("ab" * 32, 9, 9)
        async with self.database.writes.begin() as session:
            attempt = await self._attempt(session, models.RegionReplica, key)
            version = await session.scalar(
                select(models.RegionReplica.version_id).where(models.RegionReplica.id == key)
            )
            if await replicas.complete(session, key, attempt, total=9, stored=9, taken=taken):
                await lifecycle.region_ended(session, key)
                await import_plan.consume(session, version or 0)

    async def not_copied(self) -> None:
        key = await self.pick(models.RegionReplica, *COPYING)
        async with self.database.writes.begin() as session:
            attempt = await self._attempt(session, models.RegionReplica, key)
            if await replicas.fail(session, key, attempt, code="STORE_FULL", error="No space."):
                await lifecycle.region_ended(session, key)

    async def detach(self) -> None:
        async with self.database.writes.begin() as session:
            await attachments.finish_detaching(session)

    async def delete_accounts(self) -> None:
        async with self.database.writes.begin() as session:
            await account_deletion.finish(session)

    async def purge(self) -> None:
        async with self.database.writes.begin() as session:
            await deletion.purge(session, 10)

    async def expire(self) -> None:
        key = await self.pick(models.Upload)
        async with self.database.writes.begin() as session:
            await uploads.end(session, key)
        async with self.database.writes.begin() as session:
            await uploads.remove_expired(session, 10)

    async def verify(self) -> None:
        key = await self.pick(models.RegionReplica, models.RegionReplica.state == RegionReplicaState.COMPLETED)
        async with self.database.writes.begin() as session:
            copy = Copy(key, await self._attempt(session, models.RegionReplica, key), REGION, "", None)
            lost = CHANCE.choice((None, None, "A chunk is lost."))
            await verifications.record(session, copy, Finding(repaired=notice(NoticeCode.MANIFEST_RESTORED), lost=lost))

    async def collect(self) -> None:
        async with self.database.writes.begin() as session:
            keys = await gc_generation.expected_manifests(session, REGION)
            await gc_generation.record_reclaimable_bytes(session, REGION, dict.fromkeys(keys, 1))
