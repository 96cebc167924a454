"""The estimated cost of an export, or of a version in other regions. Starts nothing."""

from collections.abc import Sequence

from sqlalchemy import or_, select

from graph.db.enums import RegionReplicaState
from graph.db.models import Gallery, GalleryAttachment, LabAccount, RegionReplica
from graph.domain.access.roles import SEES_ALL_LABS, require
from graph.domain.costs import costs
from graph.domain.costs.costs import Line
from graph.domain.problems import DomainError, Problem
from graph.domain.replication import target_regions
from graph.domain.replication.target_regions import TargetRegion
from graph.domain.transaction import Transaction

LAB, VERSION = ("subject", "labId"), ("subject", "imageVersionId")


async def estimate(
    tx: Transaction,
    *,
    version_id: int | None,
    lab_id: int | None,
    targets: Sequence[TargetRegion] | None,
) -> list[Line]:
    """Estimate the cost of the bytes occupied now, without deduplication: the actual cost is never higher."""
    if lab_id is not None:
        return await _of_lab(tx, lab_id, targets)
    assert version_id is not None  # The input has exactly one subject.
    return await _of_version(tx, version_id, targets)


def _priced(tx: Transaction, source: str, *path: str) -> str:
    if source not in tx.settings.regions:
        raise DomainError(Problem.REGION_WITHOUT_PRICES, *path, region=source)
    return source


async def _of_lab(tx: Transaction, lab_id: int, targets: Sequence[TargetRegion] | None) -> list[Line]:
    lab = await tx.lab(lab_id, *LAB)
    # Estimates are for principals who may export, and for those who may see the account's costs (chapter 5).
    may = tx.principal.changes_lab(lab.lab_account_id, lab.id) or tx.principal.reads_account(lab.lab_account_id)
    require(may, "see what exporting this lab costs")
    account = await tx.session.get_one(LabAccount, lab.lab_account_id)
    source = _priced(tx, lab.region_name, *LAB)
    wanted = (
        target_regions.by_policy(tx, account, source) if targets is None else target_regions.check(tx, targets, source)
    )
    return costs.occupied_formula(lab.disk_used_bytes or 0, wanted, source, tx.settings.regions)


async def _of_version(tx: Transaction, version_id: int, targets: Sequence[TargetRegion] | None) -> list[Line]:
    version = await tx.version(version_id, *VERSION)
    definition = await tx.definition(version.definition_id)
    readers = tx.principal.accounts_with(SEES_ALL_LABS)
    attached = select(GalleryAttachment.gallery_id).where(GalleryAttachment.lab_account_id.in_(readers))
    of_readers = or_(Gallery.home_account_id.in_(readers), Gallery.id.in_(attached))
    read = select(Gallery.id).where(Gallery.id == definition.gallery_id, of_readers)
    require(tx.principal.is_admin or await tx.exists(read), "see what this version costs")
    rows = (
        await tx.session.scalars(
            select(RegionReplica)
            .where(RegionReplica.version_id == version.id)
            .order_by(RegionReplica.is_source.desc(), RegionReplica.region_name)
        )
    ).all()
    home = next((row.region_name for row in rows if row.is_source), None)
    if home is None:  # Deleted since the version was read.
        raise DomainError(Problem.OBJECT_UNKNOWN, *VERSION, object="ImageVersion")
    source = _priced(tx, home, *VERSION)
    present = frozenset(row.region_name for row in rows if row.state is RegionReplicaState.COMPLETED)
    wanted = (
        [TargetRegion(row.region_name, row.replica_count) for row in rows if row.region_name in tx.settings.regions]
        if targets is None
        else target_regions.check(tx, targets, source, {row.region_name for row in rows})
    )
    return costs.occupied_formula(version.disk_used_bytes or 0, wanted, source, tx.settings.regions, present)
