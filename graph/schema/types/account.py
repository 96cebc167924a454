"""Lab accounts, and the images that they offer."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

import graph.schema.types.definition as definitions
import graph.schema.types.lab as labs
import graph.schema.types.version as versions
from graph.db import models
from graph.db.enums import ReplicationPolicy
from graph.domain.labs.eligibility import ImageFacts, IneligibilityReason, Verdict, judge
from graph.schema.connections import connect_list
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.images import ImagesOfAccount, VersionsOfDefinition
from graph.schema.loaders.sources import OneRow, PageOfRows
from graph.schema.paging import After, Before, Connection, First, Last, Order, page
from graph.schema.types.account_marketplace import AccountMarketplaceImage, account_marketplace_images
from graph.schema.types.geography import Region
from graph.schema.types.marketplace import BY_IDENTIFIER
from graph.schema.types.node import Node
from graph.settings import region_key

if TYPE_CHECKING:
    from graph.schema.types.definition import ImageDefinition
    from graph.schema.types.gallery import GalleryAttachment
    from graph.schema.types.lab import Lab
    from graph.schema.types.version import ImageVersion

BY_NAME = Order("account-name", (models.LabAccount.name_key, models.LabAccount.id), (str, int))
BY_MARKETPLACE_IDENTIFIER = Order("account-marketplace-identifier", BY_IDENTIFIER.columns, BY_IDENTIFIER.kinds)
IMAGES_BY_NAME = Order("account-image-name", (models.ImageDefinition.name_key, models.ImageDefinition.id), (str, int))


@strawberry.type(description="An image definition as a lab account offers it for new labs.")
class AccountImage:
    enabled: bool = strawberry.field(description="Whether the image is enabled in this lab account.")
    is_eligible: bool = strawberry.field(
        description="Whether a lab can be created from the image in the region that the field `images` names, or else in "
        "the account's region."
    )
    reasons: list[IneligibilityReason] = strawberry.field(
        description="All reasons why no lab can be created from the image; empty if it is eligible. Not paginated."
    )
    row: strawberry.Private[models.ImageDefinition]
    verdict: strawberry.Private[Verdict]

    @strawberry.field(description="The image definition.")
    def definition(self) -> Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")]:
        return definitions.ImageDefinition.of(self.row)

    @strawberry.field(description="The version that a lab created now in that region would use; null if there is none.")
    async def resolved_version(
        self, info: Info
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        if self.verdict.version is None:
            return None
        row = await info.context.loaders.row(models.ImageVersion).load(self.verdict.version.id)
        return versions.ImageVersion.of(row) if row else None


async def account_images(info: Info, account_id: int, region: str) -> Sequence[AccountImage]:
    """Return the eligibility of every image of the attached gallery for a new lab in the region, by two statements."""
    rows = await info.context.loaders.plain(ImagesOfAccount).load(account_id)
    facts = await info.context.loaders.plain(VersionsOfDefinition).load_many([row.id for row, _ in rows])
    found: list[AccountImage] = []
    for (row, enabled), of_image in zip(rows, facts, strict=True):
        image = ImageFacts(enabled, row.hyper_v_generation, row.architecture, of_image)
        verdict = judge(image, region, max_os_disk_gb=info.context.settings.max_os_disk_gb)
        found.append(
            AccountImage(
                enabled=enabled, is_eligible=verdict.eligible, reasons=verdict.reasons, row=row, verdict=verdict
            )
        )
    return found


def _labs(first: First = None, after: After = None, last: Last = None, before: Before = None) -> PageOfRows:
    return PageOfRows(models.Lab, models.Lab.lab_account_id, labs.NEWEST, page(labs.NEWEST, first, after, last, before))


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
        description="The images of the attached gallery, sorted by name, with their eligibility for a new lab; empty if "
        "no gallery is attached. Only managers of the account see ineligible images.",
        metadata=reads("id", "region_name"),
    )
    async def images(
        self,
        info: Info,
        region_name: Annotated[
            str | None,
            strawberry.argument(
                description="The name of the new lab's region; case and spaces are ignored. Defaults to the account's region."
            ),
        ] = None,
        eligible_only: Annotated[
            bool | None, strawberry.argument(description="If true, returns only eligible images; defaults to false.")
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[AccountImage]:
        region = region_key(region_name) if region_name else self.row.region_name
        found = await account_images(info, self.row.id, region)
        if eligible_only or not info.context.actor.manages_account(self.row.id):
            found = [image for image in found if image.is_eligible]
        return connect_list(
            found,
            IMAGES_BY_NAME,
            place=lambda image: IMAGES_BY_NAME.values(image.row),
            first=first,
            after=after,
            last=last,
            before=before,
        )

    @strawberry.field(
        description="The marketplace images, sorted by publisher, offer, SKU and version, with their eligibility for a "
        "new lab. Only managers of the account see ineligible images.",
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
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[AccountMarketplaceImage]:
        found = await account_marketplace_images(info, self.row.id)
        if eligible_only or not info.context.actor.manages_account(self.row.id):
            found = [image for image in found if image.is_eligible]
        return connect_list(
            [image for image in found if enabled is None or image.enabled == enabled],
            BY_MARKETPLACE_IDENTIFIER,
            place=lambda image: BY_MARKETPLACE_IDENTIFIER.values(image.row),
            first=first,
            after=after,
            last=last,
            before=before,
        )

    labs: Connection[Annotated["Lab", strawberry.lazy("graph.schema.types.lab")]] = related(
        _labs, description="The account's labs that the viewer may see, newest first."
    )
