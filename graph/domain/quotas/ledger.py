"""Ledger of quotas: the uses of each region and the replicas of each version (L-1 to L-4, decisions/0007).

A row of the ledger is locked from its change until the commit, so it is changed last: a transaction that waits for it
holds all its other locks, and no holder of the row waits for another lock.
"""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Select, case, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import QuotaKind
from graph.db.models import Gallery, ImageDefinition, ImageVersion, QuotaUse, RegionReplica
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.settings import Quotas

# The name of what is counted, and the configuration key of its limit.
LIMITS = {
    QuotaKind.GALLERIES: ("galleries", "galleries_per_region"),
    QuotaKind.IMAGE_DEFINITIONS: ("image definitions", "image_definitions_per_region"),
    QuotaKind.IMAGE_VERSIONS: ("image versions, including soft-deleted ones", "image_versions_per_region"),
}


def limit_of(quotas: Quotas, kind: QuotaKind) -> int:
    """Return the quota of a kind in a region."""
    limit: int = getattr(quotas, LIMITS[kind][1])
    return limit


async def consume(tx: Transaction, kind: QuotaKind, region_name: str, *path: str, home_account_id: int | None) -> None:
    """Count one more object in the region, which is inserted already, or raise QUOTA_EXCEEDED.

    Neither the region's quota nor the share of the gallery's home account may be exceeded. Order: galleries,
    definitions, versions.
    """
    await _count(tx, kind, region_name, path)
    share = tx.settings.quotas.share_of(limit_of(tx.settings.quotas, kind))
    used = select(QuotaUse.used).where(QuotaUse.kind == kind, QuotaUse.region_name == region_name)
    # An account that has more than its share is found only in a region that has more than one share; its row is locked.
    if home_account_id is None or (await tx.session.scalar(used) or 0) <= share:
        return
    of_account = _of_account(kind, region_name, home_account_id).limit(share + 1).subquery()
    if (await tx.session.scalar(select(func.count()).select_from(of_account)) or 0) > share:
        raise DomainError(Problem.ACCOUNT_SHARE, *path, kind=LIMITS[kind][0], region=region_name, limit=share)


def _of_account(kind: QuotaKind, region_name: str, account_id: int) -> Select[int]:
    """Select what is counted in a region for a home account."""
    mine = Gallery.home_account_id == account_id
    if kind is QuotaKind.GALLERIES:
        return select(Gallery.id).where(mine, Gallery.region_name == region_name)
    definitions = select(ImageDefinition.id).join(Gallery, Gallery.id == ImageDefinition.gallery_id).where(mine)
    if kind is QuotaKind.IMAGE_DEFINITIONS:
        return definitions.where(Gallery.region_name == region_name)
    return (
        select(RegionReplica.id)
        .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
        .where(
            ImageVersion.definition_id.in_(definitions),
            RegionReplica.is_source,
            RegionReplica.region_name == region_name,
        )
    )


async def _count(tx: Transaction, kind: QuotaKind, region_name: str, path: tuple[str, ...]) -> None:
    limit = limit_of(tx.settings.quotas, kind)
    where = (QuotaUse.kind == kind, QuotaUse.region_name == region_name)
    more = update(QuotaUse).where(*where, QuotaUse.used < limit).values(used=QuotaUse.used + 1)
    while not getattr(await tx.session.execute(more), "rowcount", 0):
        used = await tx.session.scalar(select(QuotaUse.used).where(*where))
        if used is None:
            # The first row. Of two concurrent inserts, the decorator `mutation` repeats one after the other's commit.
            tx.session.add(QuotaUse(kind=kind, region_name=region_name, used=1))
            return await tx.session.flush()
        if used >= limit:
            what, key = LIMITS[kind]
            raise DomainError(Problem.REGION_LIMIT, *path, region=region_name, kind=what, limit=limit, setting=key)
        # Between the two statements, the row was created or a count was refunded.
    return None


async def release(session: AsyncSession, kind: QuotaKind, region_names: Iterable[str]) -> None:
    """Count one object less for each given region; a region may be given several times."""
    await session.flush()
    # In the order of region names, so that two transactions do not wait for each other.
    for region, count in sorted(Counter(region_names).items()):
        # Never below zero: objects created before the ledger can still be deleted.
        less = case((QuotaUse.used > count, QuotaUse.used - count), else_=0)
        where = (QuotaUse.kind == kind, QuotaUse.region_name == region)
        await session.execute(update(QuotaUse).where(*where).values(used=less))


def check_replicas(quotas: Quotas, counts: Iterable[int]) -> None:
    """Refuse more replicas than a version may have.

    The whole list is written each time, so no ledger is needed (L-4).
    """
    wanted, limit = sum(counts), quotas.replicas_per_version
    if wanted > limit:
        raise DomainError(Problem.REPLICA_LIMIT, "targetRegions", count=wanted, limit=limit)
