"""Marketplace images that a lab account offers for new labs (1.8, 2.4 of the domain reference)."""

from collections.abc import Sequence

from sqlalchemy import delete, exists, func, insert, literal, select

from graph.db.enums import AccountEventKind
from graph.db.models import DisabledMarketplaceImage, LabAccount, MarketplaceImage
from graph.domain.access.roles import require
from graph.domain.accounts.attachments import MAX_SELECTION
from graph.domain.activity.account_log import account_event
from graph.domain.labs.eligibility import ARCHITECTURE, IneligibilityReason
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.domain.values.units import ONE_GIB


def shown_name(display_name: str | None, *identifier: str) -> str:
    """Return the name of an image to show: the given one, or else its offer, SKU and version."""
    return display_name or " ".join(identifier)


def reasons_against(image: MarketplaceImage, *, enabled: bool, max_os_disk_gb: int) -> list[IneligibilityReason]:
    """Return all reasons against a marketplace image, in any region (F-6, F-10, F-14)."""
    reasons: list[IneligibilityReason] = []
    if not enabled:
        reasons.append(IneligibilityReason.DISABLED)
    if image.size_bytes > max_os_disk_gb * ONE_GIB:
        reasons.append(IneligibilityReason.OS_DISK_TOO_LARGE)
    if image.architecture is not ARCHITECTURE:
        reasons.append(IneligibilityReason.UNSUPPORTED_ARCHITECTURE)
    return reasons


async def set_enabled(
    tx: Transaction, *, lab_account_id: int, marketplace_image_ids: Sequence[int], enabled: bool
) -> LabAccount:
    """Enable or disable marketplace images for one account, all of them or none.

    Every image is enabled until it is disabled, including images that the operator adds later: the account's default
    (E-94), to which the account's own settings are exceptions (E-102 `isOverride`).
    """
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    require(tx.principal.manages_account(account.id), "enable or disable images on this lab account")
    if not 1 <= len(marketplace_image_ids) <= MAX_SELECTION:
        raise DomainError(Problem.SELECTION_SIZE, "marketplaceImageIds", maximum=MAX_SELECTION)
    wanted = set(marketplace_image_ids)
    offered = (MarketplaceImage.id.in_(wanted), MarketplaceImage.offered.is_(True))
    found = await tx.session.scalar(select(func.count()).select_from(MarketplaceImage).where(*offered))
    if found != len(wanted):
        raise DomainError(Problem.OBJECT_UNKNOWN, "marketplaceImageIds", object="MarketplaceImage")
    row = DisabledMarketplaceImage
    of_account = row.lab_account_id == account.id
    if enabled:
        change = delete(row).where(of_account, row.marketplace_image_id.in_(wanted)).returning(row.marketplace_image_id)
    else:
        disabled = exists().where(of_account, row.marketplace_image_id == MarketplaceImage.id)
        rows = select(literal(account.id), MarketplaceImage.id).where(*offered, ~disabled)
        added = insert(row).from_select(["lab_account_id", "marketplace_image_id"], rows)
        change = added.returning(row.marketplace_image_id)
    if (await tx.session.scalars(change)).all():
        await account_event(tx.session, AccountEventKind.ACCOUNT_UPDATED, account.id, actor=tx.principal.name)
    return account
