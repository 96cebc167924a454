"""Loaders of images: the images of an account, the latest version, and look-ups by name."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import and_, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db.models import (
    AccountImage,
    Gallery,
    GalleryAttachment,
    ImageDefinition,
    ImageVersion,
    Lab,
    LabAccount,
    RegionReplica,
)
from graph.domain.values.latest import VersionFacts, VersionNumber
from graph.domain.versions.facts import version_facts
from graph.schema.loaders.base import Loader
from graph.schema.loaders.visibility import visible


class VersionsOfDefinition(Loader[int, list[VersionFacts]]):
    """Loader of the facts that determine each definition's latest version."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, list[VersionFacts]]:
        seen = select(ImageDefinition.id).where(ImageDefinition.id.in_(keys), visible(ImageDefinition))
        return await version_facts(session, list(await session.scalars(seen, self.access)))

    @override
    def missing(self) -> list[VersionFacts]:
        return []


class LabsOfVersion(Loader[int, Counter[str]]):
    """Loader of the number of visible labs created from each version, by region."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, Counter[str]]:
        rows = await session.execute(
            select(Lab.image_version_id, Lab.region_name, func.count())
            .where(Lab.image_version_id.in_(keys), visible(Lab))
            .group_by(Lab.image_version_id, Lab.region_name),
            self.access,
        )
        found: dict[int, Counter[str]] = {}
        for version, region, count in rows:
            if version is not None:
                found.setdefault(version, Counter())[region] = count
        return found

    @override
    def missing(self) -> Counter[str]:
        return Counter()


OfferedImage = tuple[ImageDefinition, bool]


class ImagesOfAccount(Loader[int, list[OfferedImage]]):
    """Loader of the definitions of each account's attached gallery, by name, and whether they are enabled there."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, list[OfferedImage]]:
        rows = await session.execute(
            select(GalleryAttachment.lab_account_id, ImageDefinition, AccountImage.enabled)
            .join(ImageDefinition, ImageDefinition.gallery_id == GalleryAttachment.gallery_id)
            .join(LabAccount, LabAccount.id == GalleryAttachment.lab_account_id)
            .join(
                AccountImage,
                and_(
                    AccountImage.lab_account_id == GalleryAttachment.lab_account_id,
                    AccountImage.definition_id == ImageDefinition.id,
                ),
                isouter=True,
            )
            .where(GalleryAttachment.lab_account_id.in_(keys), visible(LabAccount))
            .order_by(ImageDefinition.name_key),
            self.access,
        )
        found: dict[int, list[OfferedImage]] = {}
        for account_id, definition, enabled in rows:
            found.setdefault(account_id, []).append((definition, bool(enabled)))
        return found

    @override
    def missing(self) -> list[OfferedImage]:
        return []


class DefinitionByName(Loader[tuple[int, str], ImageDefinition | None]):
    """Loader of a gallery's definition with a given name, case-insensitive."""

    @override
    async def fetch(
        self, session: AsyncSession, keys: Sequence[tuple[int, str]]
    ) -> dict[tuple[int, str], ImageDefinition | None]:
        rows = await session.scalars(
            select(ImageDefinition).where(
                tuple_(ImageDefinition.gallery_id, ImageDefinition.name_key).in_(keys),
                visible(ImageDefinition),
            ),
            self.access,
        )
        return {(row.gallery_id, row.name_key): row for row in rows}

    @override
    def missing(self) -> None:
        return None


class VersionByNumber(Loader[tuple[int, VersionNumber], ImageVersion | None]):
    """Loader of a definition's version with a given number."""

    @override
    async def fetch(
        self, session: AsyncSession, keys: Sequence[tuple[int, VersionNumber]]
    ) -> dict[tuple[int, VersionNumber], ImageVersion | None]:
        place = tuple_(ImageVersion.definition_id, ImageVersion.major, ImageVersion.minor, ImageVersion.patch)
        wanted = [(definition, *number) for definition, number in keys]
        rows = await session.scalars(select(ImageVersion).where(place.in_(wanted), visible(ImageVersion)), self.access)
        return {(row.definition_id, VersionNumber(row.major, row.minor, row.patch)): row for row in rows}

    @override
    def missing(self) -> None:
        return None


class StorageOfGallery(Loader[int, list[tuple[str, int, int]]]):
    """Loader of each gallery's storage by region: the bytes of its replicas as full disks, and as stored."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, list[tuple[str, int, int]]]:
        rows = await session.execute(
            select(
                Gallery.id,
                RegionReplica.region_name,
                func.sum(ImageVersion.disk_size_bytes * RegionReplica.replica_count),
                func.sum(RegionReplica.stored_bytes * RegionReplica.replica_count),
            )
            .join(ImageDefinition, ImageDefinition.gallery_id == Gallery.id)
            .join(ImageVersion, ImageVersion.definition_id == ImageDefinition.id)
            .join(RegionReplica, RegionReplica.version_id == ImageVersion.id)
            .where(Gallery.id.in_(keys), visible(Gallery))
            .group_by(Gallery.id, RegionReplica.region_name),
            self.access,
        )
        found: dict[int, list[tuple[str, int, int]]] = {}
        for gallery_id, region, logical, stored in rows:
            found.setdefault(gallery_id, []).append((region, int(logical), int(stored)))
        return found

    @override
    def missing(self) -> list[tuple[str, int, int]]:
        return []
