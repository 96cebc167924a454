"""Loaders of images: their offers on accounts, the latest version after a deletion, and look-ups by name."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, column, func, select, values
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute
from typing_extensions import override

from graph.db.models import Gallery, GalleryAttachment, ImageDefinition, ImageVersion, Lab, LabAccount, RegionReplica
from graph.domain.labs.eligibility import ImageFacts
from graph.domain.labs.offers import image_facts
from graph.domain.values.latest import VersionNumber
from graph.domain.versions.facts import Succession, successions
from graph.schema.loaders.base import Loader
from graph.schema.loaders.visibility import visible


class SuccessionsOfVersion(Loader[int, list[Succession]]):
    """Loader of the latest version in each of a version's regions, now and without the version."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, list[Succession]]:
        seen = select(ImageVersion.id).where(ImageVersion.id.in_(keys), visible(ImageVersion))
        return await successions(session, list(await session.scalars(seen, self.access)))

    @override
    def missing(self) -> list[Succession]:
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


def _wanted(keys: Sequence[tuple[Any, ...]], *columns: InstrumentedAttribute[Any]) -> tuple[Any, ColumnElement[bool]]:
    """Return a table of keys of several columns, and the condition of the join with it.

    SQLite would search the complete table for a list of tuples.
    """
    table = values(*(column(found.key, found.type) for found in columns), name="wanted").data(list(keys)).cte("wanted")
    return table, and_(*(found == table.c[found.key] for found in columns))


# The lab account, the image definition, and the region of new labs.
Offer = tuple[int, int, str]


class FactsOfOffer(Loader[Offer, ImageFacts | None]):
    """Loader of the facts that determine the eligibility of images."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[Offer]) -> dict[Offer, ImageFacts | None]:
        regions: dict[str, list[tuple[int, int]]] = {}
        for account, definition, region in keys:
            regions.setdefault(region, []).append((account, definition))
        return {
            (*offer, region): facts
            for region, offers in regions.items()
            for offer, facts in (await image_facts(session, offers, region)).items()
        }

    @override
    def missing(self) -> None:
        return None


class DefinitionByName(Loader[tuple[int, str], ImageDefinition | None]):
    """Loader of a gallery's definition with a given name, case-insensitive."""

    @override
    async def fetch(
        self, session: AsyncSession, keys: Sequence[tuple[int, str]]
    ) -> dict[tuple[int, str], ImageDefinition | None]:
        wanted = _wanted(keys, ImageDefinition.gallery_id, ImageDefinition.name_key)
        query = select(ImageDefinition).join(wanted[0], wanted[1]).where(visible(ImageDefinition))
        rows = await session.scalars(query, self.access)
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
        place = (ImageVersion.definition_id, ImageVersion.major, ImageVersion.minor, ImageVersion.patch)
        wanted = _wanted([(definition, *number) for definition, number in keys], *place)
        query = select(ImageVersion).join(wanted[0], wanted[1]).where(visible(ImageVersion))
        rows = await session.scalars(query, self.access)
        return {(row.definition_id, VersionNumber(row.major, row.minor, row.patch)): row for row in rows}

    @override
    def missing(self) -> None:
        return None


class AccountsOfGallery(Loader[int, list[tuple[str, str]]]):
    """Loader of the visible accounts that have each gallery attached: their names, sorted, and their regions."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, list[tuple[str, str]]]:
        rows = await session.execute(
            select(GalleryAttachment.gallery_id, LabAccount.name, LabAccount.region_name)
            .join(LabAccount, LabAccount.id == GalleryAttachment.lab_account_id)
            .where(GalleryAttachment.gallery_id.in_(keys), visible(LabAccount)),
            self.access,
        )
        found: dict[int, list[tuple[str, str]]] = {}
        for gallery, name, region in sorted((row[0], row[1], row[2]) for row in rows):
            found.setdefault(gallery, []).append((name, region))
        return found

    @override
    def missing(self) -> list[tuple[str, str]]:
        return []


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
