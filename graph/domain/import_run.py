"""What a worker needs to know of, and reports of, a version that is made from an upload (domain.md 2.7)."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import ImageVersion, Upload
from graph.domain import replica_run
from graph.domain.replica_run import ReplicaPlan


@dataclass(frozen=True)
class ImportPlan:
    """What the source copy works on. `upload_key` None: the upload expired before anyone came to it."""

    replica: ReplicaPlan
    upload_key: str | None


async def plan(session: AsyncSession, replica_id: int, attempt: int) -> ImportPlan | None:
    """Read what the import works on; None when it is no longer wanted."""
    if (found := await replica_run.plan(session, replica_id, attempt)) is None:
        return None
    uploaded = select(Upload.key).join(ImageVersion, ImageVersion.upload_id == Upload.id)
    return ImportPlan(found, await session.scalar(uploaded.where(ImageVersion.id == found.version_id)))


async def consume(session: AsyncSession, version_id: int) -> None:
    """Forget the upload of a version that is made; its file is swept later."""
    uploaded = select(Upload).join(ImageVersion, ImageVersion.upload_id == Upload.id)
    upload = await session.scalar(uploaded.where(ImageVersion.id == version_id))
    if upload is not None:
        await session.delete(upload)
