"""Maintenance lease of a region's store: held by one process at a time and renewed."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import MaintenanceKind
from graph.db.models import MaintenanceLease, now
from graph.errors import LabGalleryError

# Longer than a deletion that starts just after a renewal can take under the store's timeouts (decisions/0008).
LEASE_SECONDS = 180.0


class LeaseLostError(LabGalleryError):
    """Another process holds the region's lease; this process did not renew it in time."""


async def row_of(session: AsyncSession, region: str, kind: MaintenanceKind) -> MaintenanceLease:
    """Return the region's row, locked; it is created on first use."""
    wanted = (
        select(MaintenanceLease)
        .where(MaintenanceLease.region_name == region, MaintenanceLease.kind == kind)
        .with_for_update()
    )
    if (row := await session.scalar(wanted)) is not None:
        return row
    try:
        async with session.begin_nested():
            session.add(MaintenanceLease(region_name=region, kind=kind))
    except IntegrityError:
        # Another process created it concurrently.
        pass
    return (await session.scalars(wanted)).one()


@dataclass(frozen=True)
class Held:
    """A process's lease, which a live process renews every few seconds."""

    holder: str
    renewals: int


async def acquire(
    session: AsyncSession, region: str, kind: MaintenanceKind, holder: str, *, dead: Held | None = None
) -> Held | None:
    """Acquire the lease and return None; return another holder's lease, unless the caller considers that one `dead`."""
    row = await row_of(session, region, kind)
    held = None if row.holder is None else Held(row.holder, row.renewals)
    if held is not None and held != dead:
        return held
    row.holder, row.renewals, row.sweeping = holder, row.renewals + 1, False
    return None


async def renew(session: AsyncSession, region: str, kind: MaintenanceKind, holder: str, **values: object) -> None:
    """Renew the lease and update other columns with it; raises LeaseLostError."""
    mine = update(MaintenanceLease).where(
        MaintenanceLease.region_name == region, MaintenanceLease.kind == kind, MaintenanceLease.holder == holder
    )
    found = await session.execute(mine.values(renewals=MaintenanceLease.renewals + 1, **values))
    if not getattr(found, "rowcount", 0):
        raise LeaseLostError


async def release(session: AsyncSession, region: str, kind: MaintenanceKind, holder: str, *, finished: bool) -> None:
    """End the lease, if it still is this holder's; a sweep that was not ended in good order ends with its lease."""
    mine = update(MaintenanceLease).where(
        MaintenanceLease.region_name == region, MaintenanceLease.kind == kind, MaintenanceLease.holder == holder
    )
    values: dict[str, object] = {"finished_at": now()} if finished else {}
    await session.execute(mine.where(MaintenanceLease.sweeping.is_(False)).values(holder=None, **values))


async def is_due(session: AsyncSession, region: str, kind: MaintenanceKind, before: datetime) -> bool:
    """Whether the last maintenance of the region was before a given time; a new region counts as just maintained."""
    return (await row_of(session, region, kind)).finished_at < before
