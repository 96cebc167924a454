"""Transactions: one writing transaction with its principal, in which every rule runs."""

from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import Base, Gallery, GalleryAttachment, ImageDefinition, ImageVersion, Lab, LabAccount
from graph.domain.access import roles
from graph.domain.access.roles import Principal
from graph.domain.problems import DomainError, ErrorCode
from graph.settings import Settings, region_key

Row = TypeVar("Row", bound=Base)


@dataclass(frozen=True)
class Transaction:
    """One writing transaction with its principal.

    An exception rolls it back; finders raise NOT_FOUND for invisible objects.
    """

    session: AsyncSession
    principal: Principal
    settings: Settings

    async def lab_account(self, id: int, *path: str, lock: bool = False) -> LabAccount:
        """Find a visible lab account; `lock` holds its row lock until the transaction ends."""
        where = (LabAccount.id == id, roles.visible_accounts(self.principal))
        return await self._find(LabAccount, where, "lab account", path, lock=lock)

    async def gallery(self, id: int, *path: str, lock: bool = False) -> Gallery:
        """Find a visible gallery."""
        return await self._find(
            Gallery, (Gallery.id == id, roles.visible_galleries(self.principal)), "gallery", path, lock=lock
        )

    async def lab(self, id: int, *path: str, lock: bool = False) -> Lab:
        """Find a visible lab."""
        return await self._find(Lab, (Lab.id == id, roles.visible_labs(self.principal)), "lab", path, lock=lock)

    async def definition(self, id: int, *path: str, lock: bool = False) -> ImageDefinition:
        """Find an image definition in a visible gallery."""
        galleries = select(Gallery.id).where(roles.visible_galleries(self.principal))
        where = (ImageDefinition.id == id, ImageDefinition.gallery_id.in_(galleries))
        return await self._find(ImageDefinition, where, "image definition", path, lock=lock)

    async def version(self, id: int, *path: str, lock: bool = False) -> ImageVersion:
        """Find an image version in a visible gallery."""
        galleries = select(Gallery.id).where(roles.visible_galleries(self.principal))
        definitions = select(ImageDefinition.id).where(ImageDefinition.gallery_id.in_(galleries))
        where = (ImageVersion.id == id, ImageVersion.definition_id.in_(definitions))
        return await self._find(ImageVersion, where, "image version", path, lock=lock)

    async def manages_gallery(self, gallery_id: int) -> bool:
        """Whether the caller may change the gallery and its images: owners and contributors of its home account may."""
        managed = select(Gallery.id).where(Gallery.id == gallery_id, roles.managed_galleries(self.principal))
        return await self.exists(managed)

    async def managed_definition(self, id: int, doing: str, *path: str) -> ImageDefinition:
        """Find an image definition that the caller may change, with its row locked."""
        definition = await self.definition(id, *path, lock=True)
        roles.require(await self.manages_gallery(definition.gallery_id), doing)
        return definition

    async def managed_version(self, id: int, doing: str, *path: str) -> tuple[ImageVersion, ImageDefinition]:
        """Find an image version that the caller may change, with its row locked, and its definition."""
        version = await self.version(id, *path, lock=True)
        definition = await self.definition(version.definition_id)
        roles.require(await self.manages_gallery(definition.gallery_id), doing)
        return version, definition

    async def attachment(self, account: LabAccount) -> GalleryAttachment | None:
        """Return the account's attachment, or None."""
        return await self.session.scalar(
            select(GalleryAttachment).where(GalleryAttachment.lab_account_id == account.id)
        )

    def configured_region(self, name: str, *path: str) -> str:
        """Return the region's canonical name; refuse a region that is not configured (E-9)."""
        if (found := region_key(name)) not in self.settings.regions:
            raise DomainError(ErrorCode.REGION_UNKNOWN, f"Region {name!r} does not exist.", *path)
        return found

    def available_region(self, name: str, *path: str) -> str:
        """Return the region's canonical name; refuse a region that is not configured or not available."""
        found = self.configured_region(name, *path)
        if not self.settings.regions[found].available:
            raise DomainError(ErrorCode.REGION_NOT_AVAILABLE, f"Region {found} is not accepting new resources.", *path)
        return found

    async def exists(self, query: Select[Any]) -> bool:
        """Whether the query returns a row."""
        return await self.session.scalar(query.limit(1)) is not None

    async def _find(
        self, table: type[Row], where: tuple[ColumnElement[bool], ...], what: str, path: tuple[str, ...], *, lock: bool
    ) -> Row:
        query = select(table).where(*where)
        row = await self.session.scalar(query.with_for_update(of=table) if lock else query)
        if row is None:
            raise DomainError(ErrorCode.NOT_FOUND, f"The {what} does not exist.", *path)
        return row
