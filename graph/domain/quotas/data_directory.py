"""Room in the data directory: refuses labs and uploads whose bytes do not fit beside those already promised."""

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import LabState, TemplateVmState
from graph.db.models import Lab, Upload
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.free_space.space import Space

# PostgreSQL's key of the advisory lock for reservations; SQLite has one writing transaction at a time.
RESERVING = 0x75706C64


async def reserve(tx: Transaction, expected_bytes: int, space: Space, *path: str) -> None:
    """Refuse more bytes than the data directory has space for; no other transaction reserves any until the commit.

    Counts made after this call stay exact until the commit. No row is locked after it.
    """
    await lock(tx)
    if not space.has_room(await _promised(tx.session) + expected_bytes, tx.settings.keep_free_gb):
        raise DomainError(Problem.DATA_DIRECTORY_FULL, *path)


async def lock(tx: Transaction) -> None:
    """Prevent other reservations until the commit. Idempotent."""
    if tx.session.get_bind().dialect.name == "postgresql":
        await tx.session.execute(select(func.pg_advisory_xact_lock(RESERVING)))


async def _promised(session: AsyncSession) -> int:
    """Return the missing bytes of all uploads and of all labs' disks that are being written or flattened."""
    uploads = select(func.sum(Upload.size_bytes - Upload.received_bytes))
    is_written = or_(Lab.state == LabState.CREATING, Lab.template_state == TemplateVmState.FLATTENING)
    missing = func.coalesce(Lab.copy_total_bytes, Lab.disk_size_bytes) - func.coalesce(Lab.copied_bytes, 0)
    labs = select(func.sum(missing)).where(is_written)
    return int(await session.scalar(uploads) or 0) + int(await session.scalar(labs) or 0)
