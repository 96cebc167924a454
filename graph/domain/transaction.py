"""Transactions: one database transaction with its principal, in which the rules run."""

from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, bindparam, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import Base, Gallery, GalleryAttachment, ImageDefinition, ImageVersion, Lab, LabAccount, Upload
from graph.db.session_statements import find
from graph.domain import locks
from graph.domain.access import roles
from graph.domain.access.roles import IS_ADMIN, VISIBLE_ACCOUNTS, VISIBLE_GALLERIES, VISIBLE_LABS, Principal
from graph.domain.problems import DomainError, Problem
from graph.domain.values import regions
from graph.settings import Settings

Row = TypeVar("Row", bound=Base)

FOUND = "found_id"
_GALLERIES = select(Gallery.id).where(or_(IS_ADMIN, VISIBLE_GALLERIES))
_DEFINITIONS = select(ImageDefinition.id).where(ImageDefinition.gallery_id.in_(_GALLERIES))
# Which rows the finders find, for all principals: a statement runs with the principal's parameters.
_VISIBLE: dict[type[Base], ColumnElement[bool]] = {
    LabAccount: and_(LabAccount.deletion_started_at.is_(None), or_(IS_ADMIN, VISIBLE_ACCOUNTS)),
    Gallery: or_(IS_ADMIN, VISIBLE_GALLERIES),
    Lab: or_(IS_ADMIN, VISIBLE_LABS),
    ImageDefinition: ImageDefinition.gallery_id.in_(_GALLERIES),
    ImageVersion: ImageVersion.definition_id.in_(_DEFINITIONS),
}


@cache
def _finder(table: type[Base], *, lock: bool, keep: bool) -> Select[Any]:
    """Return the statement of a finder, built once: SQLAlchemy takes longer to build one than to run it."""
    key: Any = table.__table__.c.id
    query = select(table).where(key == bindparam(FOUND), _VISIBLE[table])
    return locks.locking(query, table, from_deletion_only=keep) if lock or keep else query


@dataclass(frozen=True)
class Transaction:
    """One transaction with its principal: of a mutation, or of a query that reads one snapshot.

    An exception rolls it back; finders raise NOT_FOUND for invisible objects.
    """

    session: AsyncSession
    principal: Principal
    settings: Settings

    async def lab_account(self, id: int, *path: str, lock: bool = False) -> LabAccount:
        """Find a visible lab account that is not being deleted; `lock` holds its row lock until the transaction ends."""
        return await self._find(LabAccount, id, path, lock=lock)

    async def gallery(self, id: int, *path: str, lock: bool = False, keep: bool = False) -> Gallery:
        """Find a visible gallery; `keep` prevents its deletion until the transaction ends."""
        return await self._find(Gallery, id, path, lock=lock, keep=keep)

    async def lab(self, id: int, *path: str, lock: bool = False) -> Lab:
        """Find a visible lab."""
        return await self._find(Lab, id, path, lock=lock)

    async def definition(self, id: int, *path: str, lock: bool = False) -> ImageDefinition:
        """Find an image definition in a visible gallery."""
        return await self._find(ImageDefinition, id, path, lock=lock)

    async def version(self, id: int, *path: str, lock: bool = False, keep: bool = False) -> ImageVersion:
        """Find an image version in a visible gallery; `keep` prevents its deletion until the transaction ends."""
        return await self._find(ImageVersion, id, path, lock=lock, keep=keep)

    async def manages_gallery(self, gallery_id: int) -> bool:
        """Whether the caller may change the gallery and its images: owners and contributors of its home account may."""
        home = await self.session.execute(select(Gallery.home_account_id).where(Gallery.id == gallery_id))
        found = home.first()
        return found is not None and self.principal.manages_gallery(found[0])

    async def managed_definition(self, id: int, doing: str, *path: str, for_deletion: bool = False) -> ImageDefinition:
        """Find an image definition that the caller may change, with its row and its gallery's locked.

        `for_deletion` also locks the rows that refer to it.
        """
        definition = await self.definition(id, *path)
        roles.require(await self.manages_gallery(definition.gallery_id), doing)
        if for_deletion:
            await locks.lock(self.session, Lab, Lab.image_definition_id == id)
        await self.gallery(definition.gallery_id, *path, lock=True)
        return await self.definition(id, *path, lock=True)

    async def managed_version(
        self, id: int, doing: str, *path: str, for_deletion: bool = False, with_upload: bool = False
    ) -> tuple[ImageVersion, ImageDefinition]:
        """Find an image version that the caller may change, with its row and its gallery's locked, and its definition.

        `for_deletion` also locks the rows that refer to it, `with_upload` the upload that it is created from.
        """
        version = await self.version(id, *path)
        definition = await self.definition(version.definition_id, *path)
        roles.require(await self.manages_gallery(definition.gallery_id), doing)
        if for_deletion:
            await locks.lock_for_deletion(self.session, [id])
        else:
            await self.gallery(definition.gallery_id, *path, lock=True)
        if with_upload:
            uploaded = select(ImageVersion.upload_id).where(ImageVersion.id == id)
            await locks.lock(self.session, Upload, Upload.id.in_(uploaded))
        return await self.version(id, *path, lock=True), definition

    async def attachment(self, account: LabAccount) -> GalleryAttachment | None:
        """Return the account's attachment, or None."""
        return await self.session.scalar(
            select(GalleryAttachment).where(GalleryAttachment.lab_account_id == account.id)
        )

    def configured_region(self, name: str, *path: str) -> str:
        """Return the region's canonical name; refuse a region that is not configured (E-9)."""
        return regions.configured(self.settings, name, *path)

    def available_region(self, name: str, *path: str) -> str:
        """Return the region's canonical name; refuse a region that is not configured or not available."""
        return regions.available(self.settings, name, *path)

    async def exists(self, query: Select[Any]) -> bool:
        """Whether the query returns a row."""
        return await self.session.scalar(query.limit(1)) is not None

    async def _find(self, table: type[Row], id: int, path: tuple[str, ...], *, lock: bool, keep: bool = False) -> Row:
        query = _finder(table, lock=lock, keep=keep)
        values = {**self.principal.access_parameters, FOUND: id}
        row: Row | None = await self.session.run_sync(find, query, table, id, values)
        if row is None:
            raise DomainError(Problem.OBJECT_UNKNOWN, *path, object=table.__name__)
        return row
