"""Images of the attached gallery as a lab account offers them."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import strawberry

import graph.schema.types.definition as definitions
import graph.schema.types.version as versions
from graph.db import models
from graph.db.enums import OSState, OSType
from graph.domain.labs import offers
from graph.domain.labs.disk_transitions import base_digest
from graph.domain.labs.eligibility import ImageFacts, IneligibilityReason, Verdict, judge
from graph.schema.context import Info
from graph.schema.loaders.bases import IsBaseReady
from graph.schema.loaders.images import FactsOfOffer
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import ListFilter, Order, Page
from graph.schema.types.account_marketplace import READY_AT_ONCE
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.node import ObjectGoneError
from graph.template_vms.seed import passes_passwords

if TYPE_CHECKING:
    from graph.schema.types.definition import ImageDefinition
    from graph.schema.types.version import ImageVersion

OF_ATTACHMENT = ((models.GalleryAttachment, offers.IS_OF_ACCOUNT),)


@strawberry.type(
    description="An image definition in a lab account's list of images for new labs. "
    "Embedded: it has no id, and belongs to the list or payload that contains it."
)
class AccountImage:
    row: strawberry.Private[models.ImageDefinition]
    account_id: strawberry.Private[int]
    region_name: strawberry.Private[str]

    async def _facts(self, info: Info) -> ImageFacts:
        facts = await info.context.loaders.plain(FactsOfOffer).load((self.account_id, self.row.id, self.region_name))
        if facts is None:
            raise ObjectGoneError("The image definition is gone.")
        return facts

    async def _verdict(self, info: Info) -> Verdict:
        return judge(await self._facts(info), self.region_name, max_os_disk_gb=info.context.settings.max_os_disk_gb)

    @strawberry.field(description="Whether the image is enabled in this lab account.")
    async def enabled(self, info: Info) -> bool:
        return (await self._facts(info)).enabled

    @strawberry.field(
        description="Whether a lab can be created from the image in the region that the field `images` names, or else in "
        "the account's region."
    )
    async def is_eligible(self, info: Info) -> bool:
        return (await self._verdict(info)).eligible

    @strawberry.field(
        description="All reasons why no lab can be created from the image; empty if it is eligible. Not paginated."
    )
    async def reasons(self, info: Info) -> list[IneligibilityReason]:
        return (await self._verdict(info)).reasons

    @strawberry.field(description="The image definition.")
    def definition(self) -> Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")]:
        return definitions.ImageDefinition.of(self.row)

    async def _resolved(self, info: Info) -> models.ImageVersion | None:
        version = (await self._verdict(info)).version
        return await info.context.loaders.row(models.ImageVersion).load(version.id) if version else None

    async def _username(self, info: Info) -> str | None:
        row = await self._resolved(info)
        return row.username if row else None

    @strawberry.field(
        description="The user name that the template gets if `createLab` gives none; null if the image names none, or if it "
        "is not eligible."
    )
    async def username(self, info: Info) -> str | None:
        return await self._username(info)

    @strawberry.field(
        description="Whether `createLab` requires a user name: the image is generalized and names none. A specialized image "
        "that names one accepts no other."
    )
    async def requires_username(self, info: Info) -> bool:
        return self.row.os_state is OSState.GENERALIZED and await self._username(info) is None

    @strawberry.field(
        description="Whether `createLab` takes a password for the template's user: the image is generalized, its system is"
        " Linux, and the server runs templates as virtual machines and can pass it to cloud-init."
    )
    def takes_password(self, info: Info) -> bool:
        return (
            self.row.os_state is OSState.GENERALIZED
            and self.row.os_type is OSType.LINUX
            and passes_passwords(info.context.settings)
        )

    @strawberry.field(description="The disk that the template of a lab created now would get; null if there is none.")
    async def os_disk(self, info: Info) -> Disk | None:
        row = await self._resolved(info)
        return os_disk(row.disk_size_bytes, row.disk_used_bytes) if row else None

    @strawberry.field(description=READY_AT_ONCE)
    async def is_ready_at_once(self, info: Info) -> bool:
        verdict = await self._verdict(info)
        row = await self._resolved(info) if verdict.eligible else None
        digest = base_digest(row.disk_size_bytes, row.digest) if row else None
        if row is None or digest is None:
            return False
        return await info.context.loaders.plain(IsBaseReady).load((digest, row.disk_size_bytes))

    @strawberry.field(
        description="The version that a lab created now would use, in the region that `isEligible` refers to; null if"
        " there is none."
    )
    async def resolved_version(
        self, info: Info
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        row = await self._resolved(info)
        return versions.ImageVersion.of(row) if row else None


def account_images(
    order: Order, bounds: Page, matching: ListFilter, region: str, max_disk_bytes: int, *, eligible_only: bool
) -> PageOfRows:
    """Return the source of the image definitions of the gallery that is attached to an account."""
    where = replace(matching, key=("account", matching.key), joined=OF_ATTACHMENT)
    if eligible_only:
        values = ((offers.REGION.key, region), (offers.MAX_DISK_BYTES.key, max_disk_bytes))
        clauses = (*matching.clauses, offers.is_eligible())
        where = ListFilter(("eligible", where.key), clauses, (*matching.values, *values), OF_ATTACHMENT)
    return PageOfRows(models.ImageDefinition, models.GalleryAttachment.lab_account_id, order, bounds, where)
