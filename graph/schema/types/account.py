"""Lab accounts."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.db.enums import OSType, ReplicationPolicy
from graph.domain.values.units import ONE_GIB
from graph.schema.connections import connection
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, costs, reads, related
from graph.schema.list_filters import SearchImages, SearchMarketplaceImages
from graph.schema.loaders.sources import OneRow
from graph.schema.paging import After, Before, Connection, First, Last, page
from graph.schema.types.account_images import AccountImage, account_images
from graph.schema.types.account_marketplace import (
    AccountMarketplaceImage,
    account_marketplace_images,
)
from graph.schema.types.activity_lists import LOG, events_of
from graph.schema.types.definition_lists import (
    ImageDefinitionFilter,
    ImageDefinitionOrder,
    definition_order,
    matching_definitions,
)
from graph.schema.types.deletion_warning import DeletionWarning, account_warnings
from graph.schema.types.geography import Region
from graph.schema.types.lab_lists import labs_of_account
from graph.schema.types.marketplace_lists import OrderBy, marketplace_order
from graph.schema.types.node import Node
from graph.schema.types.rights import (
    chooses_region,
    creates_labs,
    deletes_account,
    manages_account,
    owns_account,
    viewer_can,
)
from graph.schema.types.role_list import roles_on
from graph.schema.types.version_filters import region_parameter

if TYPE_CHECKING:
    from graph.schema.types.account_event import AccountEvent
    from graph.schema.types.gallery import GalleryAttachment
    from graph.schema.types.lab import Lab
    from graph.schema.types.role_assignment import RoleAssignment

# If few images are eligible, the database examines all of a gallery's, 1,000 by default, for one page or its count.
SEARCH_OF_ELIGIBLE = 300


@strawberry.type(description="A container of labs with common policies.")
class LabAccount(RowObject, Node, table=models.LabAccount):
    name: str = column(description="The name; unique on the server, case-insensitive.")
    created_at: datetime = column(description="When the object was created.")
    new_images_enabled_by_default: bool = column(
        description="Whether a new image in the attached gallery is enabled immediately."
    )
    lab_creators_choose_region: bool = column(
        description="Whether lab creators can choose the region of a new lab. Managers of the account always can."
    )
    replication_policy: ReplicationPolicy = column(description="The target regions of exports that name none.")
    row: strawberry.Private[models.LabAccount]
    viewer_can_update: bool = viewer_can(
        manages_account,
        "id",
        description="Whether the viewer has the right to change the account, to enable and disable its images, and to "
        "detach its gallery. Attaching a gallery also requires `Gallery.viewerCanUpdate`.",
    )
    viewer_can_create_labs: bool = viewer_can(
        creates_labs, "id", description="Whether the viewer has the right to create labs in the account."
    )
    viewer_can_choose_region: bool = viewer_can(
        chooses_region,
        "id",
        "lab_creators_choose_region",
        description="Whether the viewer has the right to create labs in other regions than the account's.",
    )
    viewer_can_grant_roles: bool = viewer_can(
        owns_account, "id", description="Whether the viewer has the right to grant and revoke roles on the account."
    )
    viewer_can_delete: bool = viewer_can(
        deletes_account, "id", description="Whether the viewer has the right to delete the account."
    )

    @strawberry.field(
        description="The account's region, the default region of its labs.",
        metadata=reads("region_name"),
    )
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.row.region_name)

    @strawberry.field(
        description="The regions that the policy CUSTOM names; each export adds the lab's own region. "
        "Empty for other policies. Not paginated: all configured regions at most.",
        metadata=reads("replication_regions"),
    )
    def replication_regions(self, info: Info) -> list[Region]:
        return [Region.named(info.context.settings, name) for name in self.row.replication_regions]

    gallery_attachment: Annotated["GalleryAttachment", strawberry.lazy("graph.schema.types.gallery")] | None = related(
        OneRow(models.GalleryAttachment, models.GalleryAttachment.lab_account_id),
        optional=True,
        description="The attached gallery; null if none is attached.",
    )

    @strawberry.field(
        description="The images of the attached gallery for a new lab, with all that its form needs; empty if "
        "no gallery is attached. Only viewers who may create labs in the account see ineligible images, with the reasons.",
        metadata=reads("id", "region_name") | costs(SEARCH_OF_ELIGIBLE),
    )
    async def images(
        self,
        info: Info,
        region_name: Annotated[
            str | None,
            strawberry.argument(
                description="The name of the new lab's region; case-insensitive, spaces ignored. Defaults to the account's region."
            ),
        ] = None,
        eligible_only: Annotated[
            bool | None, strawberry.argument(description="If true, returns only eligible images; defaults to false.")
        ] = None,
        filter: Annotated[
            ImageDefinitionFilter | None, strawberry.argument(description="Returns only matching image definitions.")
        ] = None,
        search: SearchImages = None,
        order_by: Annotated[
            ImageDefinitionOrder | None,
            strawberry.argument(description="The sort order; defaults to ascending by name."),
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[AccountImage]:
        account_id = self.row.id
        order = definition_order(order_by)
        region = region_parameter(region_name) if region_name else self.row.region_name
        source = account_images(
            order,
            page(order, first, after, last, before),
            matching_definitions(filter, search),
            region,
            info.context.settings.max_os_disk_gb * ONE_GIB,
            eligible_only=bool(eligible_only) or not info.context.actor.creates_labs(account_id),
        )
        loaders = info.context.loaders
        found = await loaders.of(source).load(account_id)
        images = [AccountImage(row=row, account_id=account_id, region_name=region) for row in found.rows]
        return connection(found, order, images, lambda: loaders.of(source.count).load(account_id))

    @strawberry.field(
        description="The marketplace images for a new lab, sorted by publisher, offer, SKU and version by default, with all that its "
        "form needs. Only viewers who may create labs in the account see ineligible images, with the reasons.",
        metadata=reads("id"),
    )
    async def marketplace_images(
        self,
        info: Info,
        enabled: Annotated[
            bool | None,
            strawberry.argument(
                description="If true, returns only enabled images; if false, only disabled images. Defaults to both."
            ),
        ] = None,
        eligible_only: Annotated[
            bool | None, strawberry.argument(description="If true, returns only eligible images; defaults to false.")
        ] = None,
        os_type: Annotated[
            OSType | None, strawberry.argument(description="Returns only images with this operating system.")
        ] = None,
        search: SearchMarketplaceImages = None,
        order_by: OrderBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[AccountMarketplaceImage]:
        account_id = self.row.id
        order = marketplace_order(order_by, "account-marketplace")
        source = account_marketplace_images(
            order,
            page(order, first, after, last, before),
            info.context.settings.max_os_disk_gb,
            enabled=enabled,
            eligible_only=bool(eligible_only) or not info.context.actor.creates_labs(account_id),
            os_type=os_type,
            search=search,
        )
        loaders = info.context.loaders
        found = await loaders.of(source).load(account_id)
        images = [AccountMarketplaceImage(row=row, account_id=account_id) for row in found.rows]
        return connection(found, order, images, lambda: loaders.of(source.count).load(account_id))

    deletion_started_at: datetime | None = column(
        description="When `deleteLabAccount` was called: mutations no longer find the account. Null otherwise."
    )

    @strawberry.field(
        description="The consequences of deleting the account, to be shown first; empty if the viewer is not an "
        "administrator. Not paginated: at most one of each kind.",
        metadata=reads("id"),
    )
    async def deletion_warnings(self, info: Info) -> list[DeletionWarning]:
        return await account_warnings(info, self.row.id)

    activity: Connection[Annotated["AccountEvent", strawberry.lazy("graph.schema.types.account_event")]] = related(
        events_of(models.AccountEvent, models.AccountEvent.lab_account_id),
        cost=LOG,
        description="The stored changes of the account, its labs and their exports that the viewer may see, newest first. "
        "The server deletes events after a year unless the operator configures another time. A cursor is not a `sequence`: "
        "for later events, pass the first node's `sequence` to `accountActivity` as `after`.",
    )

    labs: Connection[Annotated["Lab", strawberry.lazy("graph.schema.types.lab")]] = related(
        labs_of_account, description="The account's labs that the viewer may see, newest first by default."
    )

    role_assignments: Connection[Annotated["RoleAssignment", strawberry.lazy("graph.schema.types.role_assignment")]] = (
        related(
            roles_on(models.RoleAssignment.lab_account_id),
            description="The roles that were granted on the lab account, oldest first by default. "
            "Principals who may grant them, owners of the account, "
            "see all; others see their own.",
        )
    )
