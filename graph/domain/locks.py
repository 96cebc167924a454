"""Row locks in the order of docs/reference/lock-order.md, so that no two transactions wait for each other.

Locks of one table are taken by ascending id. A lock refuses changes and deletion by others, but lets them insert rows
that refer to the locked one, as foreign keys do.
"""

from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import Base, Export, Gallery, ImageDefinition, ImageVersion, Lab, RegionReplica

Row = TypeVar("Row", bound=Base)


async def lock(
    session: AsyncSession, table: type[Row], *where: ColumnElement[bool], from_deletion_only: bool = False
) -> Sequence[Row]:
    """Lock rows until the transaction ends, and return their current values.

    `from_deletion_only` is the lock of a foreign key: others may change and lock the rows, but not delete them.
    """
    key: Any = table.__table__.c.id
    query = select(table).where(*where).order_by(key)
    return (await session.scalars(locking(query, table, from_deletion_only=from_deletion_only))).all()


def locking(query: Select[Row], table: type[Row], *, from_deletion_only: bool = False) -> Select[Row]:
    """Return the query with the lock of its rows."""
    query = query.with_for_update(of=table, key_share=True, read=from_deletion_only)
    return query.execution_options(populate_existing=True)


async def lock_one(
    session: AsyncSession, table: type[Row], *where: ColumnElement[bool], from_deletion_only: bool = False
) -> Row | None:
    """Lock one row as `lock` does; None if there is none."""
    return next(iter(await lock(session, table, *where, from_deletion_only=from_deletion_only)), None)


async def hold(session: AsyncSession, table: type[Base], row_id: int) -> None:
    """Lock a row that is not read, before pending changes are written: they lock other rows.

    SQLite, which has one writing transaction at a time, needs no statement.
    """
    if session.get_bind().dialect.name != "sqlite":
        key: Any = table.__table__.c.id
        with session.no_autoflush:
            await session.execute(select(key).where(key == row_id).with_for_update(key_share=True))


async def lock_gallery_of(session: AsyncSession, *version_ids: int | None) -> None:
    """Lock the galleries of versions: first of the rows that a change of a gallery's content locks."""
    galleries = select(ImageDefinition.gallery_id).join(ImageVersion, ImageVersion.definition_id == ImageDefinition.id)
    await lock(session, Gallery, Gallery.id.in_(galleries.where(ImageVersion.id.in_(version_ids))))


async def lock_for_deletion(session: AsyncSession, version_ids: Collection[int]) -> None:
    """Lock versions and all rows that their deletion changes by foreign keys."""
    await lock(session, Lab, Lab.image_version_id.in_(version_ids))
    await lock_gallery_of(session, *version_ids)
    await lock(session, Export, Export.image_version_id.in_(version_ids))
    version = ImageVersion
    derived = or_(version.parent_id.in_(version_ids), version.copied_from_id.in_(version_ids))
    await lock(session, version, or_(version.id.in_(version_ids), derived))
    await lock(session, RegionReplica, RegionReplica.version_id.in_(version_ids))
