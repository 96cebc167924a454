"""Expiry of the records of past changes: bounds tables that would otherwise grow for ever."""

from datetime import datetime

from sqlalchemy import delete, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from graph.db.models import AccountEvent, Export, ExportTransition, GalleryEvent, Lab


async def remove_gallery_events(session: AsyncSession, before: datetime, limit: int) -> int:
    """Delete the events before a time, except each gallery's newest, by which subscriptions resume."""
    newest = select(func.max(GalleryEvent.id)).group_by(GalleryEvent.gallery_id)
    expired = select(GalleryEvent.id).where(GalleryEvent.occurred_at < before, GalleryEvent.id.not_in(newest))
    keys = (
        await session.scalars(expired.order_by(GalleryEvent.id).limit(limit).with_for_update(skip_locked=True))
    ).all()
    await session.execute(delete(GalleryEvent).where(GalleryEvent.id.in_(keys)))
    return len(keys)


async def remove_account_events(session: AsyncSession, before: datetime, limit: int) -> int:
    """Delete the events before a time, except the newest of each account and each existing lab, by which subscriptions resume."""
    table = AccountEvent
    of_accounts = select(func.max(table.id)).group_by(table.lab_account_id)
    of_labs = select(func.max(table.id)).join(Lab, Lab.id == table.lab_id).group_by(table.lab_id)
    expired = select(table.id).where(table.occurred_at < before, table.id.not_in(of_accounts), table.id.not_in(of_labs))
    keys = (await session.scalars(expired.order_by(table.id).limit(limit).with_for_update(skip_locked=True))).all()
    await session.execute(delete(table).where(table.id.in_(keys)))
    return len(keys)


async def remove_export_transitions(session: AsyncSession, before: datetime, limit: int) -> int:
    """Delete the transitions of exports that ended before a time, except the last one of each."""
    later = aliased(ExportTransition)
    has_later = select(later.sequence).where(
        later.export_id == ExportTransition.export_id, later.sequence > ExportTransition.sequence
    )
    expired = (
        select(ExportTransition.export_id, ExportTransition.sequence)
        .join(Export, Export.id == ExportTransition.export_id)
        .where(Export.finished_at < before, has_later.exists())
        .order_by(ExportTransition.export_id, ExportTransition.sequence)
        .limit(limit)
        .with_for_update(skip_locked=True, of=ExportTransition)
    )
    keys = [tuple(row) for row in await session.execute(expired)]
    key = tuple_(ExportTransition.export_id, ExportTransition.sequence)
    await session.execute(delete(ExportTransition).where(key.in_(keys)))
    return len(keys)
