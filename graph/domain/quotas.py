"""How much a region, or a version, may have: a ledger, not a check (domain.md L-1 to L-4, docs/decisions).

A row of the ledger is locked from its change to the commit, so it is changed last: whoever waits for it holds what it
needs already, and is waited for by nobody who has it.
"""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import case, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import QuotaKind
from graph.db.models import QuotaUse
from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction
from graph.settings import Quotas

# What is counted in words, and the configuration's key for how many there may be.
LIMITS = {
    QuotaKind.GALLERIES: ("galleries", "galleries_per_region"),
    QuotaKind.IMAGE_DEFINITIONS: ("image definitions", "image_definitions_per_region"),
    QuotaKind.IMAGE_VERSIONS: ("image versions, soft-deleted ones counted", "image_versions_per_region"),
}


def limit_of(quotas: Quotas, kind: QuotaKind) -> int:
    """Return how many of a kind a region may have."""
    limit: int = getattr(quotas, LIMITS[kind][1])
    return limit


async def take(tx: Transaction, kind: QuotaKind, region_name: str, *path: str) -> None:
    """Count one more in the region, or refuse with QUOTA_EXCEEDED. Galleries before definitions before versions."""
    limit = limit_of(tx.settings.quotas, kind)
    where = (QuotaUse.kind == kind, QuotaUse.region_name == region_name)
    more = update(QuotaUse).where(*where, QuotaUse.used < limit).values(used=QuotaUse.used + 1)
    while not getattr(await tx.session.execute(more), "rowcount", 0):
        used = await tx.session.scalar(select(QuotaUse.used).where(*where))
        if used is None:
            # The first there. Of two who insert the row, one begins again on what the other left (`Context.change`).
            tx.session.add(QuotaUse(kind=kind, region_name=region_name, used=1))
            return await tx.session.flush()
        if used >= limit:
            what, key = LIMITS[kind]
            raise Problem(
                Code.QUOTA_EXCEEDED,
                f"Region {region_name} has {used} of at most {limit} {what}:"
                f" delete some, or ask the operator to raise quotas.{key}.",
                *path,
            )
        # Between the two statements the row came to be, or something was given back.
    return None


async def give_back(session: AsyncSession, kind: QuotaKind, region_names: Iterable[str]) -> None:
    """Count one less for each region named, as often as it is."""
    await session.flush()
    # In the order of their names: two who give back in several regions must not wait for each other.
    for region, count in sorted(Counter(region_names).items()):
        # Never below nothing: what was made past the ledger can still be deleted.
        less = case((QuotaUse.used > count, QuotaUse.used - count), else_=0)
        where = (QuotaUse.kind == kind, QuotaUse.region_name == region)
        await session.execute(update(QuotaUse).where(*where).values(used=less))


def check_replicas(quotas: Quotas, counts: Iterable[int]) -> None:
    """Refuse more replicas than a version may have. Its list is always written whole, so this needs no ledger (L-4)."""
    wanted, limit = sum(counts), quotas.replicas_per_version
    if wanted > limit:
        raise Problem(
            Code.QUOTA_EXCEEDED,
            f"The version would have {wanted} of at most {limit} replicas: name fewer regions or replicas,"
            " or ask the operator to raise quotas.replicas_per_version.",
            "targetRegions",
        )
