"""The viewer, quotas and storage locations."""

from datetime import datetime
from typing import Self

import strawberry

from graph.db import models
from graph.db.enums import QuotaKind
from graph.db.statement_cache import in_list
from graph.domain.access.roles import LABS
from graph.domain.quotas.ledger import limit_of
from graph.free_space.locations import Location, measure
from graph.schema.connections import connection
from graph.schema.context import Info
from graph.schema.fields import LENGTH, costs, related
from graph.schema.list_filters import SearchNames
from graph.schema.loaders.quotas import QuotaUses
from graph.schema.loaders.sources import ROOT
from graph.schema.paging import MAX_PAGE, After, Before, Connection, First, Last
from graph.schema.scalars import BigInt
from graph.schema.types.access_token import AccessToken, own_tokens
from graph.schema.types.gallery import SUM_OF_REPLICAS
from graph.schema.types.geography import Region
from graph.schema.types.lab import Lab
from graph.schema.types.lab_lists import Filter, OrderBy, lab_page
from graph.schema.types.role_assignment import ROLES, RoleAssignment
from graph.schema.types.server_state import (
    MAX_BASES,
    HostBase,
    RegionMaintenance,
    Worker,
    bases,
    region_maintenance,
    workers,
)
from graph.schema.types.session import Session, own_sessions
from graph.settings import Settings

HAS_ROLE = in_list(models.Lab.id, LABS)


@strawberry.type(
    description="The number of existing objects of one kind in one region, and its limit. Embedded: it has no id."
)
class Quota:
    kind: QuotaKind = strawberry.field(description="The kind of object.")
    region: Region = strawberry.field(description="The region.")
    used: int = strawberry.field(description="The number of existing objects.")
    limit: int = strawberry.field(description="The maximum number of objects. Creating more is refused.")


@strawberry.type(description="A location that the server writes to, with its free space. Embedded: it has no id.")
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
        "refused there. If the size of the database's file system is unknown: whether it refused a write for want of space "
        "in the last seconds."
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


@strawberry.type(description="The authenticated principal. Embedded: it has no id.")
class Viewer:
    name: str = strawberry.field(description="The name of the principal, as its tokens carry it.")
    is_admin: bool = strawberry.field(description="Whether the viewer is a server administrator.")

    @strawberry.field(
        description="The name that the sign-in provider states; the principal's name for other tokens than a session's."
    )
    def display_name(self, info: Info) -> str:
        return info.context.actor.display_name or self.name

    @strawberry.field(description="When the token of this request expires; null if it never does.")
    def token_expires_at(self, info: Info) -> datetime | None:
        return info.context.actor.token_expires_at

    @strawberry.field(description="The session of this request; null if its token belongs to none.")
    async def session(self, info: Info) -> Session | None:
        number = info.context.actor.session_id
        row = None if number is None else await info.context.loaders.row(models.Session).load(number)
        return None if row is None else Session.of(row)

    tokens: Connection[AccessToken] = related(
        own_tokens,
        key=ROOT,
        description="The viewer's bearer tokens, newest first by default, with expired and revoked ones.",
    )

    sessions: Connection[Session] = related(
        own_sessions,
        key=ROOT,
        description="The viewer's sessions, newest first by default, with those that ended in the last 30 days.",
    )

    @strawberry.field(
        description="The roles granted to the viewer, in the order of the grants. Not paginated: at most four on each lab"
        " account, two on each lab, and ADMIN.",
        metadata={LENGTH: MAX_PAGE},
    )
    async def roles(self, info: Info) -> list[RoleAssignment]:
        rows = await info.context.loaders.of(ROLES).load(self.name)
        return [RoleAssignment.of(row) for row in rows]

    @strawberry.field(
        description="The labs on which the viewer has a role, newest first by default: those that they created, and those "
        "shared with them. Labs that only a role on the lab account makes visible are not included."
    )
    async def labs(
        self,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
        filter: Filter = None,
        search: SearchNames = None,
        order_by: OrderBy = None,
    ) -> Connection[Lab]:
        source = lab_page(None, first, after, last, before, filter, search, order_by, HAS_ROLE)
        loaders = info.context.loaders
        found = await loaders.of(source).load(ROOT)
        nodes = [Lab.of(row) for row in found.rows]
        return connection(found, source.order, nodes, lambda: loaders.of(source.count).load(ROOT))

    @strawberry.field(
        description=(
            "The locations that the server writes to, with their current free space; empty if the viewer is not "
            "an administrator. Not paginated: at most two, plus one for each region."
        )
    )
    async def storage_locations(self, info: Info) -> list[StorageLocation]:
        if not self.is_admin:
            return []
        settings, database_is_full = info.context.settings, info.context.database.full.is_recent
        places = await measure(settings, database_is_full=database_is_full)
        return [StorageLocation.of(place, settings) for place in places]

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

    @strawberry.field(
        description="The workers, those that have not stopped first, then the newest first; empty if the viewer is not an "
        "administrator. A stopped worker remains until its work is taken over. Not paginated: the first 100.",
        metadata={LENGTH: MAX_PAGE},
    )
    async def workers(self, info: Info) -> list[Worker]:
        return await workers(info) if self.is_admin else []

    @strawberry.field(
        description="The verification and garbage collection of the regions' stores; empty if the viewer is not an "
        "administrator. Not paginated: one for each region.",
        metadata=costs(SUM_OF_REPLICAS),
    )
    async def maintenance(self, info: Info) -> list[RegionMaintenance]:
        return await region_maintenance(info) if self.is_admin else []

    @strawberry.field(
        description="The bases on the host of the server that answers, damaged ones first, then the last used first; empty if the "
        "viewer is not an administrator, null if their folder cannot be read. Not paginated: the first 20.",
        metadata={LENGTH: MAX_BASES},
    )
    async def bases(self, info: Info) -> list[HostBase] | None:
        return await bases(info) if self.is_admin else []
