"""The viewer, role assignments, quotas and storage locations."""

from typing import Self

import strawberry

from graph.db import models
from graph.db.enums import QuotaKind, Role
from graph.domain.quotas.ledger import limit_of
from graph.free_space.locations import Location, measure
from graph.schema.context import Info
from graph.schema.fields import LENGTH, RowObject, column, related
from graph.schema.loaders.quotas import QuotaUses
from graph.schema.loaders.sources import OneRow, Rows
from graph.schema.paging import MAX_PAGE
from graph.schema.scalars import BigInt
from graph.schema.types.account import LabAccount
from graph.schema.types.geography import Region
from graph.schema.types.lab import Lab
from graph.schema.types.node import Node
from graph.settings import Settings


@strawberry.type(description="A role of a principal: on the server, on a lab account, or on a lab.")
class RoleAssignment(RowObject, Node, table=models.RoleAssignment):
    principal: str = column(description="The principal that has the role.")
    role: Role = column(description="The role.")
    row: strawberry.Private[models.RoleAssignment]

    lab_account: LabAccount | None = related(
        OneRow(models.LabAccount),
        key="lab_account_id",
        optional=True,
        description="The lab account that the role applies to; null for ADMIN, for a role on a lab, or if the viewer may "
        "not see the lab account.",
    )

    lab: Lab | None = related(
        OneRow(models.Lab),
        key="lab_id",
        optional=True,
        description="The lab that the role applies to; null for ADMIN, for a role on a lab account, or if the viewer may "
        "not see the lab.",
    )


ROLES = Rows(models.RoleAssignment, models.RoleAssignment.principal, models.RoleAssignment.id)


@strawberry.type(description="The number of existing objects of one kind in one region, and its limit.")
class Quota:
    kind: QuotaKind = strawberry.field(description="The kind of object.")
    region: Region = strawberry.field(description="The region.")
    used: int = strawberry.field(description="The number of existing objects.")
    limit: int = strawberry.field(description="The maximum number of objects. Creating more is refused.")


@strawberry.type(description="A location that the server writes to, with its free space.")
class StorageLocation:
    name: str = strawberry.field(
        description="`data_dir` (labs' disks and uploads), `database`, or the name of a region, for its store."
    )
    region: Region | None = strawberry.field(
        description="The region whose store it is; null for `data_dir` and `database`."
    )
    total_bytes: BigInt | None = strawberry.field(
        description="The size of its file system in bytes; null if it is unknown, such as for an object store or a "
        "PostgreSQL server."
    )
    free_bytes: BigInt | None = strawberry.field(
        description="The bytes that can be written, including `keptFreeBytes`; null if they are unknown."
    )
    kept_free_bytes: BigInt | None = strawberry.field(
        description=(
            "The bytes that labs, exports, copies and uploads leave free (`keep_free_gb`); null if the size is unknown."
        )
    )
    is_low: bool = strawberry.field(
        description="Whether `freeBytes` is less than `keptFreeBytes`, so that new labs, exports, copies and uploads are "
        "refused there; false if the size is unknown."
    )

    @classmethod
    def of(cls, place: Location, configured: Settings) -> Self:
        space = place.space
        return cls(
            name=place.name,
            region=Region.named(configured, place.region_name) if place.region_name else None,
            total_bytes=BigInt(space.total_bytes) if space else None,
            free_bytes=BigInt(space.free_bytes) if space else None,
            kept_free_bytes=BigInt(place.kept_bytes) if place.kept_bytes is not None else None,
            is_low=place.is_low,
        )


@strawberry.type(description="The authenticated principal.")
class Viewer:
    name: str = strawberry.field(description="The name of the principal, as its tokens carry it.")
    is_admin: bool = strawberry.field(description="Whether the viewer is a server administrator.")

    @strawberry.field(
        description="The roles granted to the viewer, in the order of the grants. Not paginated: at most four on each lab"
        " account, two on each lab, and ADMIN.",
        metadata={LENGTH: MAX_PAGE},
    )
    async def roles(self, info: Info) -> list[RoleAssignment]:
        rows = await info.context.loaders.of(ROLES).load(self.name)
        return [RoleAssignment.of(row) for row in rows]

    @strawberry.field(
        description=(
            "The locations that the server writes to, with their current free space; empty if the viewer is not "
            "an administrator. Not paginated: at most two, and one for each region."
        )
    )
    async def storage_locations(self, info: Info) -> list[StorageLocation]:
        if not self.is_admin:
            return []
        settings = info.context.settings
        return [StorageLocation.of(place, settings) for place in await measure(settings)]

    @strawberry.field(
        description="The use and the limit of every quota, by kind and region; empty if the viewer is not an "
        "administrator. Not paginated: three for each region."
    )
    async def quotas(self, info: Info) -> list[Quota]:
        if not self.is_admin:
            return []
        settings = info.context.settings
        kinds = list(QuotaKind)
        uses = await info.context.loaders.plain(QuotaUses).load_many(kinds)
        return [
            Quota(
                kind=kind,
                region=Region.of(region),
                used=used.get(region.name, 0),
                limit=limit_of(settings.quotas, kind),
            )
            for kind, used in zip(kinds, uses, strict=True)
            for region in settings.regions.values()
        ]
