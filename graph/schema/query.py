"""Root type of queries."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Annotated, Any

import strawberry
from graphql import GraphQLError

from graph.db import models
from graph.domain.costs.estimates import estimate
from graph.domain.replication.recommended_count import recommended_count
from graph.domain.values.names import key
from graph.schema import ids
from graph.schema.context import Info
from graph.schema.fields import costs, related
from graph.schema.input_checks import check_input
from graph.schema.inputs import optional_pk, target_regions_of
from graph.schema.loaders.sources import ROOT, OneRow
from graph.schema.paging import MAX_PAGE, Connection
from graph.schema.types.access_token import AccessToken, tokens
from graph.schema.types.account import LabAccount
from graph.schema.types.account_lists import lab_accounts
from graph.schema.types.audit_entry import AuditEntry, audit_log
from graph.schema.types.cost import CostEstimate, EstimateCostInput, cost_estimate
from graph.schema.types.definition import ImageDefinition
from graph.schema.types.export import Export
from graph.schema.types.export_lists import exports
from graph.schema.types.gallery import Gallery, GalleryAttachment
from graph.schema.types.gallery_lists import galleries
from graph.schema.types.geography import Geography, Region
from graph.schema.types.invitation import GalleryInvitation
from graph.schema.types.lab import Lab
from graph.schema.types.lab_lists import labs
from graph.schema.types.marketplace import MarketplaceImage
from graph.schema.types.marketplace_lists import marketplace_images
from graph.schema.types.node import Node
from graph.schema.types.production import ProductionChange
from graph.schema.types.replica import RegionReplica
from graph.schema.types.role_assignment import RoleAssignment
from graph.schema.types.session import Session, sessions
from graph.schema.types.upload import Upload
from graph.schema.types.upload_lists import uploads
from graph.schema.types.version import ImageVersion
from graph.schema.types.viewer import Viewer
from graph.settings import region_key

# An estimate reads five times in a transaction of its own.
ESTIMATE = 400
# Conversion of a row to its object, for every type with a table.
NODES: dict[str, tuple[type[Any], Callable[[Any], Node]]] = {
    "LabAccount": (models.LabAccount, LabAccount.of),
    "Gallery": (models.Gallery, Gallery.of),
    "GalleryAttachment": (models.GalleryAttachment, GalleryAttachment.of),
    "ImageDefinition": (models.ImageDefinition, ImageDefinition.of),
    "ProductionChange": (models.ProductionChange, ProductionChange.of),
    "ImageVersion": (models.ImageVersion, ImageVersion.of),
    "RegionReplica": (models.RegionReplica, RegionReplica.of),
    "MarketplaceImage": (models.MarketplaceImage, MarketplaceImage.of),
    "Lab": (models.Lab, Lab.of),
    "Export": (models.Export, Export.of),
    "RoleAssignment": (models.RoleAssignment, RoleAssignment.of),
    "Upload": (models.Upload, Upload.of),
    "AccessToken": (models.AccessToken, AccessToken.of),
    "Session": (models.Session, Session.of),
    "GalleryInvitation": (models.GalleryInvitation, GalleryInvitation.of),
    "AuditEntry": (models.AuditEntry, AuditEntry.of),
}


async def find_node(info: Info, id: str) -> Node | None:
    """Return the object with that id; None if it is absent or hidden, or if the id is malformed."""
    found = ids.decode(id)
    if found is None:
        return None
    kind, text = found
    if kind == "Region":
        region = info.context.settings.regions.get(text)
        return Region.of(region) if region else None
    number = ids.number(text)
    if kind not in NODES or number is None:
        return None
    table, of = NODES[kind]
    row = await info.context.loaders.row(table).load(number)
    return of(row) if row is not None else None


def _name(name: Annotated[str, strawberry.argument(description="The name, case-insensitive.")]) -> str:
    return key(name)


@strawberry.type(description="All queries.")
class Query:
    @strawberry.field(
        description="The object with the given id; null if it does not exist or the viewer may not see it."
    )
    async def node(
        self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="The id of the object.")]
    ) -> Node | None:
        return await find_node(info, id)

    @strawberry.field(
        description="The objects with the given ids, in the same order; null for each "
        "object that does not exist or that the viewer may not see. Not paginated."
    )
    async def nodes(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Up to 100 ids.")],
    ) -> list[Node | None]:
        if len(ids) > MAX_PAGE:
            raise GraphQLError(f"nodes takes up to {MAX_PAGE} ids.", extensions={"code": "BAD_USER_INPUT"})
        return await _all([find_node(info, one) for one in ids])

    @strawberry.field(description="The authenticated principal and its roles.")
    def viewer(self, info: Info) -> Viewer:
        return Viewer(name=info.context.actor.name, is_admin=info.context.actor.is_admin)

    audit_log: Connection[AuditEntry] = related(
        audit_log,
        key=ROOT,
        description="The audit log, newest first: for administrators all entries, for owners of lab accounts those of the "
        "accounts' objects; empty for others.",
    )

    access_tokens: Connection[AccessToken] = related(
        tokens,
        key=ROOT,
        description="Bearer tokens, newest first by default, with expired and revoked ones: for administrators those of all "
        "principals, for others their own.",
    )

    sessions: Connection[Session] = related(
        sessions,
        key=ROOT,
        description="Sessions, newest first by default, with those that ended in the last 30 days: for administrators those of all "
        "principals, for others their own.",
    )

    @strawberry.field(description="All configured geographies, in the order of the configuration. Not paginated.")
    def geographies(self, info: Info) -> list[Geography]:
        return [Geography.of(geography) for geography in info.context.settings.geographies]

    @strawberry.field(description="The region with the given name; null if there is none.")
    def region(
        self,
        info: Info,
        name: Annotated[
            str,
            strawberry.argument(
                description="The region's name; case-insensitive, spaces ignored: 'France Central' is `francecentral`."
            ),
        ],
    ) -> Region | None:
        found = info.context.settings.regions.get(region_key(name))
        return Region.of(found) if found else None

    lab_account: LabAccount | None = related(
        OneRow(models.LabAccount, models.LabAccount.name_key),
        key=_name,
        optional=True,
        description="The lab account with the given name; null if there is none or the viewer may not see it.",
    )

    lab_accounts: Connection[LabAccount] = related(
        lab_accounts, key=ROOT, description="The lab accounts that the viewer may see, sorted by name by default."
    )

    gallery: Gallery | None = related(
        OneRow(models.Gallery, models.Gallery.name_key),
        key=_name,
        optional=True,
        description="The gallery with the given name; null if there is none or the viewer may not see it.",
    )

    galleries: Connection[Gallery] = related(
        galleries, key=ROOT, description="The galleries that the viewer may see, sorted by name by default."
    )

    marketplace_images: Connection[MarketplaceImage] = related(
        marketplace_images,
        key=ROOT,
        description="The images that the operator offers outside of any gallery, sorted by publisher, "
        "offer, SKU and version by default.",
    )

    labs: Connection[Lab] = related(
        labs, key=ROOT, description="The labs that the viewer may see, in all lab accounts, newest first by default."
    )

    exports: Connection[Export] = related(
        exports, key=ROOT, description="The exports of all labs that the viewer may see, newest first by default."
    )

    uploads: Connection[Upload] = related(
        uploads,
        key=ROOT,
        description="The uploads that the viewer may see, newest first by default: their own to galleries that they manage; for "
        "administrators all.",
    )

    @strawberry.field(
        description="The estimated cost of an export of a lab, or of a version in the given regions. Reads only: it changes "
        "nothing and takes no lock. Null if it fails; the other fields of the query are then answered. The error's "
        "`extensions.userErrors` has all errors of the input together, as of a mutation; a rule about the state of objects gives "
        "one error. "
        "Requires permission to export the lab or to read its account; for a version, to read its gallery's "
        "home account or an account that has the gallery attached.",
        metadata=costs(ESTIMATE),
    )
    async def estimate_cost(
        self,
        info: Info,
        input: Annotated[
            EstimateCostInput, strawberry.argument(description="The subject of the estimate, and its target regions.")
        ],
    ) -> CostEstimate | None:
        subject = input.subject
        check_input(input, info.context.settings)
        async with info.context.reading() as tx:
            lines = await estimate(
                tx,
                version_id=optional_pk(subject.image_version_id, "ImageVersion", "subject", "imageVersionId"),
                lab_id=optional_pk(subject.lab_id, "Lab", "subject", "labId"),
                targets=target_regions_of(input.target_regions),
            )
        return cost_estimate(lines, info.context.settings.currency)

    @strawberry.field(
        description="The recommended number of replicas of a version in one region, 1 to 50; informational."
    )
    def recommended_replica_count(
        self,
        concurrent_vms: Annotated[
            int,
            strawberry.argument(
                description="The number of virtual machines that are created from the version at the same time, 1 to 1,000,000."
            ),
        ],
        production: Annotated[
            bool,
            strawberry.argument(
                description="Whether the virtual machines are for production use: if true, a `replicaCount` of at least 3 is recommended."
            ),
        ] = False,
        strict: Annotated[
            bool,
            strawberry.argument(
                description="Whether one copy is planned for each 20 concurrent virtual machines; if false, one for each 50."
            ),
        ] = False,
    ) -> int:
        return recommended_count(concurrent_vms, production=production, strict=strict)


async def _all(found: Sequence[Awaitable[Node | None]]) -> list[Node | None]:
    # Gathered, so that the ids of one type are one batch.
    return list(await asyncio.gather(*found))
