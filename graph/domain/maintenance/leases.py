"""Who looks after a region's store: one process at a time, by a lease that it renews."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import UpkeepKind
from graph.db.models import Upkeep, now

# Longer than a removal that was begun just after a renewal can take by a store's time limits (decisions/0008).
LEASE_SECONDS = 180.0


class LeaseLost(Exception):  # noqa: N818  (named for what happened)
    """Another process looks after the region by now: this one was away for longer than its lease."""


async def row_of(session: AsyncSession, region: str, kind: UpkeepKind) -> Upkeep:
    """Return the region's row, locked, made when it is first asked for."""
    wanted = select(Upkeep).where(Upkeep.region_name == region, Upkeep.kind == kind).with_for_update()
    if (row := await session.scalar(wanted)) is not None:
        return row
    try:
        async with session.begin_nested():
            session.add(Upkeep(region_name=region, kind=kind))
    except IntegrityError:
        # Another process made it in the same moment.
        pass
    return (await session.scalars(wanted)).one()


@dataclass(frozen=True)
class Held:
    """A lease that a process has: a live one renews it every few seconds."""

    holder: str
    renewals: int


async def take(
    session: AsyncSession, region: str, kind: UpkeepKind, holder: str, *, dead: Held | None = None
) -> Held | None:
    """Take the lease and return None; return it if another has it, unless the caller has judged that one `dead`."""
    row = await row_of(session, region, kind)
    held = None if row.holder is None else Held(row.holder, row.renewals)
    if held is not None and held != dead:
        return held
    row.holder, row.renewals, row.sweeping = holder, row.renewals + 1, False
    return None


async def renew(session: AsyncSession, region: str, kind: UpkeepKind, holder: str, **values: object) -> None:
    """Renew the lease, and change other columns with it; raises LeaseLost."""
    mine = update(Upkeep).where(Upkeep.region_name == region, Upkeep.kind == kind, Upkeep.holder == holder)
    found = await session.execute(mine.values(renewals=Upkeep.renewals + 1, **values))
    if not getattr(found, "rowcount", 0):
        raise LeaseLost


async def give_up(session: AsyncSession, region: str, kind: UpkeepKind, holder: str, *, finished: bool) -> None:
    """End the lease, if it still is this holder's; a sweep that was not ended in good order ends with its lease."""
    mine = update(Upkeep).where(Upkeep.region_name == region, Upkeep.kind == kind, Upkeep.holder == holder)
    values: dict[str, object] = {"finished_at": now()} if finished else {}
    await session.execute(mine.where(Upkeep.sweeping.is_(False)).values(holder=None, **values))


async def is_due(session: AsyncSession, region: str, kind: UpkeepKind, before: datetime) -> bool:
    """Whether the region was last looked after before a moment; a region never seen counts as looked after now."""
    return (await row_of(session, region, kind)).finished_at < before
