"""Room in the data directory: refuses labs and uploads whose bytes do not fit beside those already promised."""

from sqlalchemy import case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import LabState, TemplateVmState
from graph.db.models import ImageVersion, Lab, MarketplaceImage, Upload
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.free_space.space import Space

# PostgreSQL's key of the advisory lock for reservations; SQLite has one writing transaction at a time.
RESERVING = 0x75706C64


async def reserve(tx: Transaction, expected_bytes: int, space: Space, *path: str) -> None:
    """Refuse more bytes than the data directory has space for; no other transaction reserves any until the commit.

    Counts made after this call stay exact until the commit. No row is locked after it.
    """
    if tx.session.get_bind().dialect.name == "postgresql":
        await tx.session.execute(select(func.pg_advisory_xact_lock(RESERVING)))
    if not space.has_room(await _promised(tx.session) + expected_bytes, tx.settings.keep_free_gb):
        raise DomainError(Problem.DATA_DIRECTORY_FULL, *path)


async def _promised(session: AsyncSession) -> int:
    """Return the missing bytes of all uploads and of all labs' disks that are being written or flattened."""
    uploads = select(func.sum(Upload.size_bytes - Upload.received_bytes))
    is_flattened = Lab.template_state == TemplateVmState.FLATTENING
    image = func.coalesce(ImageVersion.disk_used_bytes, MarketplaceImage.used_bytes, Lab.disk_size_bytes)
    used = case((is_flattened, Lab.copy_total_bytes - Lab.copied_bytes), else_=image)
    labs = (
        select(func.sum(used))
        .select_from(Lab)
        .join(ImageVersion, ImageVersion.id == Lab.image_version_id, isouter=True)
        .join(MarketplaceImage, MarketplaceImage.id == Lab.marketplace_image_id, isouter=True)
        .where(or_(Lab.state == LabState.CREATING, is_flattened))
    )
    return int(await session.scalar(uploads) or 0) + int(await session.scalar(labs) or 0)
