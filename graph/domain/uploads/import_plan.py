"""Import plan: the worker-side transitions of a version that is created from an upload (2.7 of the domain reference)."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import ImageVersion, Upload
from graph.domain.replication import transitions as replica_transitions
from graph.domain.replication.transitions import ReplicaPlan
from graph.domain.uploads import file_names


@dataclass(frozen=True)
class ImportPlan:
    """The input of the source copy, and the format that the file name declares."""

    replica: ReplicaPlan
    upload_key: str
    kind: str


@dataclass(frozen=True)
class Expired:
    """The upload expired before the import began."""


async def plan(session: AsyncSession, replica_id: int, attempt: int) -> ImportPlan | Expired | None:
    """Read the plan of the import; None if it is no longer wanted."""
    if (found := await replica_transitions.plan(session, replica_id, attempt)) is None:
        return None
    uploaded = select(Upload).join(ImageVersion, ImageVersion.upload_id == Upload.id)
    upload = await session.scalar(uploaded.where(ImageVersion.id == found.version_id))
    if upload is None:
        return Expired()
    return ImportPlan(found, upload.key, file_names.declared(upload.file_name))


async def consume(session: AsyncSession, version_id: int) -> None:
    """Delete the upload of a completed version; its file is removed later."""
    uploaded = select(Upload).join(ImageVersion, ImageVersion.upload_id == Upload.id)
    upload = await session.scalar(uploaded.where(ImageVersion.id == version_id))
    if upload is not None:
        await session.delete(upload)
