"""Lab accounts, and which images they offer."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

import graph.schema.types.definition as definitions
import graph.schema.types.gallery as galleries
import graph.schema.types.lab as labs
import graph.schema.types.version as versions
from graph.db import models
from graph.db.enums import ReplicationPolicy
from graph.domain.labs.eligibility import ImageFacts, IneligibilityReason, Verdict, judge
from graph.schema import ids
from graph.schema.connections import Listing, connect_list
from graph.schema.context import Info
from graph.schema.loaders.images import ImagesOfAccount, VersionsOfDefinition
from graph.schema.paging import After, Before, Connection, First, Last, Order
from graph.schema.types.account_marketplace import AccountMarketplaceImage, account_marketplace_images
from graph.schema.types.geography import Region
from graph.schema.types.marketplace import BY_IDENTIFIER
from graph.schema.types.node import Gone, Node
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
    enabled: bool = strawberry.field(description="Whether it is enabled on this lab account.")
    eligible: bool = strawberry.field(description="Whether a lab can be created from it in the region asked about.")
    reasons: list[IneligibilityReason] = strawberry.field(
        description="Everything that stands against it; empty when eligible."
    )
    row: strawberry.Private[models.ImageDefinition]
    verdict: strawberry.Private[Verdict]

    @strawberry.field(description="The image.")
    def definition(self) -> Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")]:
        return definitions.ImageDefinition.of(self.row)

    @strawberry.field(description="The version that a lab created now would use; null when none resolves.")
    async def resolved_version(
        self, info: Info
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        if self.verdict.version is None:
            return None
        row = await info.context.loaders.row(models.ImageVersion).load(self.verdict.version.id)
        return versions.ImageVersion.of(row) if row else None


async def account_images(info: Info, account_id: int, region: str) -> Sequence[AccountImage]:
    """Judge every image of the attached gallery for a new lab in the region, in two statements."""
    rows = await info.context.loaders.plain(ImagesOfAccount).load(account_id)
    facts = await info.context.loaders.plain(VersionsOfDefinition).load_many([row.id for row, _ in rows])
    found: list[AccountImage] = []
    for (row, enabled), of_image in zip(rows, facts, strict=True):
        image = ImageFacts(enabled, row.hyper_v_generation, row.architecture, of_image)
        verdict = judge(image, region, max_os_disk_gb=info.context.settings.max_os_disk_gb)
        found.append(
            AccountImage(enabled=enabled, eligible=verdict.eligible, reasons=verdict.reasons, row=row, verdict=verdict)
        )
    return found


@strawberry.type(description="A container of labs, with the policies that apply to all of them.")
class LabAccount(Node):
    name: str = strawberry.field(description="Unique on this server, its case not counting.")
    created_at: datetime = strawberry.field(description="When it was created.")
    new_images_enabled_by_default: bool = strawberry.field(
        description="Whether images that appear in the attached gallery are enabled here at once."
    )
    lab_creators_choose_region: bool = strawberry.field(
        description="Whether lab creators may say in which region a new lab is to be; who manages the account always may."
    )
    replication_policy: ReplicationPolicy = strawberry.field(
        description="Where its labs' exports go when they name no regions."
    )
    pk: strawberry.Private[int]
    region_name: strawberry.Private[str]
    replication_region_names: strawberry.Private[list[str]]

    @classmethod
    def of(cls, row: models.LabAccount | None) -> Self:
        if row is None:
            raise Gone("The lab account is gone.")
        return cls(
            id=ids.encode("LabAccount", row.id),
            name=row.name,
            created_at=row.created_at,
            new_images_enabled_by_default=row.new_images_enabled_by_default,
            lab_creators_choose_region=row.lab_creators_choose_region,
            replication_policy=row.replication_policy,
            pk=row.id,
            region_name=row.region_name,
            replication_region_names=row.replication_regions,
        )

    @strawberry.field(description="The account's home, and where its labs are unless they say otherwise.")
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.region_name)

    @strawberry.field(
        description="The regions that the policy CUSTOM names; a lab's own comes on top. Empty for other policies."
    )
    def replication_regions(self, info: Info) -> list[Region]:
        return [Region.named(info.context.settings, name) for name in self.replication_region_names]

    @strawberry.field(description="The one attached gallery; null where none is.")
    async def gallery_attachment(
        self, info: Info
    ) -> Annotated["GalleryAttachment", strawberry.lazy("graph.schema.types.gallery")] | None:
        table = models.GalleryAttachment
        of = galleries.GalleryAttachment.of
        return await info.context.loaders.one(table, of, self.pk, table.lab_account_id)

    @strawberry.field(
        description="Images of the attached gallery by name, judged for a new lab."
        " Those that cannot be used are shown, with reasons, to who manages the account."
    )
    async def images(
        self,
        info: Info,
        region_name: Annotated[
            str | None, strawberry.argument(description="Where the lab would be; the account's region when left out.")
        ] = None,
        eligible_only: Annotated[bool | None, strawberry.argument(description="Only those that can be used.")] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[AccountImage]:
        region = region_key(region_name) if region_name else self.region_name
        found = await account_images(info, self.pk, region)
        if eligible_only or not info.context.actor.manages_account(self.pk):
            found = [image for image in found if image.eligible]
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
        description="Images that the operator offers, by publisher, offer, SKU and version, judged for a new lab."
        " Those that cannot be used are shown, with reasons, to who manages the account."
    )
    async def marketplace_images(
        self,
        info: Info,
        enabled: Annotated[
            bool | None,
            strawberry.argument(description="Only those that are enabled, or only those that are disabled."),
        ] = None,
        eligible_only: Annotated[bool | None, strawberry.argument(description="Only those that can be used.")] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[AccountMarketplaceImage]:
        found = await account_marketplace_images(info, self.pk)
        if eligible_only or not info.context.actor.manages_account(self.pk):
            found = [image for image in found if image.eligible]
        return connect_list(
            [image for image in found if enabled is None or image.enabled == enabled],
            BY_MARKETPLACE_IDENTIFIER,
            place=lambda image: BY_MARKETPLACE_IDENTIFIER.values(image.row),
            first=first,
            after=after,
            last=last,
            before=before,
        )

    @strawberry.field(description="The visible labs of the account, newest first.")
    async def labs(
        self, info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Connection[Annotated["Lab", strawberry.lazy("graph.schema.types.lab")]]:
        return await labs.OF_ACCOUNT.connect(
            info, labs.NEWEST, first=first, after=after, last=last, before=before, parent_id=self.pk
        )


ACCOUNTS = Listing(models.LabAccount, None, LabAccount.of)
