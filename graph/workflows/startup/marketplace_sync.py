"""Marketplace sync: copies the configured marketplace images to the table, so that they have ids."""

import asyncio
from pathlib import Path

from sqlalchemy import func, select, update

from graph.db import enums
from graph.db.engine import Database
from graph.db.models import MAX_SHOWN_NAME_KEY, MarketplaceImage
from graph.domain.labs.marketplace import shown_name
from graph.domain.uploads import file_names
from graph.domain.values.names import key
from graph.settings import ConfigurationError, MarketplaceEntry, Settings
from graph.storage.errors import DiskRefusedError, StorageError
from graph.storage.formats.read.open_disk import DiskFile, open_disk, refuse_other_formats

# Key of an advisory lock that has no other use in this database.
SYNCING = 0x73796E63


async def sync_catalog(settings: Settings, database: Database) -> None:
    """Update the table to the configuration; removed images are no longer offered, but kept for their labs."""
    measured = [await asyncio.to_thread(_measure, number, entry) for number, entry in enumerate(settings.marketplace)]
    async with database.writes.begin() as session:
        if database.is_postgresql:
            # Servers that start at once would insert the same rows.
            await session.execute(select(func.pg_advisory_xact_lock(SYNCING)))
        await session.execute(update(MarketplaceImage).values(offered=False))
        for entry, (size, used) in zip(settings.marketplace, measured, strict=True):
            row = await session.scalar(
                select(MarketplaceImage).where(
                    MarketplaceImage.publisher == entry.publisher,
                    MarketplaceImage.offer == entry.offer,
                    MarketplaceImage.sku == entry.sku,
                    MarketplaceImage.version == entry.version,
                )
            )
            if row is None:
                row = MarketplaceImage(
                    publisher=entry.publisher, offer=entry.offer, sku=entry.sku, version=entry.version
                )
                session.add(row)
            row.display_name = entry.display_name
            name = shown_name(entry.display_name, entry.offer, entry.sku, entry.version)
            row.name_key = key(name)[:MAX_SHOWN_NAME_KEY]
            row.os_type = enums.OSType(entry.os_type)
            row.hyper_v_generation = enums.HyperVGeneration(entry.hyper_v_generation)
            row.architecture = enums.Architecture(entry.architecture)
            row.username = entry.username
            row.disk_path = str(entry.disk)
            row.sha256 = entry.sha256
            row.size_bytes, row.used_bytes = size, used
            row.offered = True


def marketplace_file(path: str | Path) -> DiskFile:
    """Return an image's file, with the format of its extension."""
    return DiskFile(Path(path), file_names.declared(Path(path).name))


def _measure(number: int, entry: MarketplaceEntry) -> tuple[int, int]:
    """Return the disk's size and the bytes without holes; refuse a file from which no lab could be created."""
    try:
        with open_disk(marketplace_file(entry.disk)) as disk:
            refuse_other_formats(disk)
            return disk.size_bytes, disk.data_bytes()
    except DiskRefusedError as error:
        raise ConfigurationError(f"marketplace[{number}].disk: {entry.disk}: {error.reason}: {error}") from error
    except StorageError as error:
        raise ConfigurationError(f"marketplace[{number}].disk: {entry.disk}: {error}") from error
