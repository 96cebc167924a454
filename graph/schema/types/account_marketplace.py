"""Marketplace images as a lab account offers them."""

from dataclasses import replace
from typing import Any

import strawberry
from sqlalchemy import BigInteger, ColumnElement, bindparam, select

from graph.db import models
from graph.db.enums import OSType
from graph.domain.labs.disk_transitions import base_digest, base_of_marketplace_image
from graph.domain.labs.eligibility import ARCHITECTURE, IneligibilityReason
from graph.domain.labs.marketplace import reasons_against
from graph.domain.values.units import ONE_GIB
from graph.schema.context import Info
from graph.schema.list_filters import list_filter, searched
from graph.schema.loaders.bases import IsBaseReady
from graph.schema.loaders.marketplace import IsDisabled
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import Order, Page
from graph.schema.types.marketplace import MarketplaceImage
from graph.schema.types.marketplace_lists import IS_OFFERED
from graph.template_vms.seed import passes_passwords

_IMAGE, _DISABLED = models.MarketplaceImage, models.DisabledMarketplaceImage
OS_TYPE = bindparam("marketplace_os_type", type_=_IMAGE.os_type.type)
MAX_SIZE = bindparam("max_disk_bytes", type_=BigInteger())
READY_AT_ONCE = (
    "Whether a lab that is created now is ready at once, whatever the size of its disk: the server keeps disks as overlays, "
    "and has the base of this image. False if the image is not eligible; otherwise its disk is copied first."
)
# Every account offers every image of the marketplace.
OF_ACCOUNT = ((models.LabAccount, IS_OFFERED),)


@strawberry.type(
    description="A marketplace image in a lab account's list of images for new labs; the same in every region. "
    "Embedded: it has no id, and belongs to the list or payload that contains it."
)
class AccountMarketplaceImage:
    row: strawberry.Private[models.MarketplaceImage]
    account_id: strawberry.Private[int]

    @strawberry.field(description="Whether the image is enabled in this lab account; true until it is disabled.")
    async def enabled(self, info: Info) -> bool:
        return not await info.context.loaders.plain(IsDisabled).load((self.account_id, self.row.id))

    @strawberry.field(description="Whether a lab can be created from the image.")
    async def is_eligible(self, info: Info) -> bool:
        return not await self._reasons(info)

    @strawberry.field(
        description="All reasons why no lab can be created from the image; empty if it is eligible. Not paginated."
    )
    async def reasons(self, info: Info) -> list[IneligibilityReason]:
        return await self._reasons(info)

    async def _reasons(self, info: Info) -> list[IneligibilityReason]:
        is_disabled = await info.context.loaders.plain(IsDisabled).load((self.account_id, self.row.id))
        most = info.context.settings.max_os_disk_gb
        return reasons_against(self.row, enabled=not is_disabled, max_os_disk_gb=most)

    @strawberry.field(
        description="The user name that the template gets if `createLab` gives none; null if the image names none."
    )
    def username(self) -> str | None:
        return self.row.username

    @strawberry.field(
        description="Whether `createLab` requires a user name: marketplace images are generalized, and this one names none."
    )
    def requires_username(self) -> bool:
        return self.row.username is None

    @strawberry.field(
        description="Whether `createLab` takes a password for the template's user: the image is generalized, its system is"
        " Linux, and the server runs templates as virtual machines and can pass it to cloud-init."
    )
    def takes_password(self, info: Info) -> bool:
        return self.row.os_type is OSType.LINUX and passes_passwords(info.context.settings)

    @strawberry.field(description=READY_AT_ONCE)
    async def is_ready_at_once(self, info: Info) -> bool:
        digest = base_digest(self.row.size_bytes, base_of_marketplace_image(self.row))
        if digest is None or await self._reasons(info):
            return False
        return await info.context.loaders.plain(IsBaseReady).load((digest, self.row.size_bytes))

    @strawberry.field(description="The image.")
    def image(self) -> MarketplaceImage:
        return MarketplaceImage.of(self.row)


def account_marketplace_images(
    order: Order,
    bounds: Page,
    max_os_disk_gb: int,
    *,
    enabled: bool | None,
    eligible_only: bool,
    os_type: OSType | None,
    search: str | None,
) -> PageOfRows:
    """Return one page of the marketplace images of each account. `eligible_only`: those without `reasons_against`."""
    clauses: list[ColumnElement[bool]] = []
    values: list[tuple[str, Any]] = []
    disabled = select(_DISABLED).where(
        _DISABLED.lab_account_id == models.LabAccount.id, _DISABLED.marketplace_image_id == _IMAGE.id
    )
    if enabled is not None:
        clauses.append(~disabled.exists() if enabled else disabled.exists())
    if eligible_only:
        clauses += [~disabled.exists(), _IMAGE.size_bytes <= MAX_SIZE, _IMAGE.architecture == ARCHITECTURE]
        values.append((MAX_SIZE.key, max_os_disk_gb * ONE_GIB))
    given = (OS_TYPE, _IMAGE.os_type == OS_TYPE, os_type), *searched(_IMAGE, search)
    matching = list_filter(*given, key=("account", enabled, eligible_only), clauses=clauses)
    where = replace(matching, values=(*matching.values, *values), joined=OF_ACCOUNT)
    return PageOfRows(_IMAGE, models.LabAccount.id, order, bounds, where)
