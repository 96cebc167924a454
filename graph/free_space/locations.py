"""Locations that an installation writes to, with their free space."""

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from sqlalchemy import make_url

from graph.aio.daemon_threads import call_once
from graph.free_space.space import Space, space_of
from graph.settings import Settings

log = logging.getLogger(__name__)

# Less than a readiness check may take.
ANSWER_SECONDS = 1.5
DATA_DIR = "data_dir"
DATABASE = "database"


@dataclass(frozen=True)
class Location:
    """A location by its name: `data_dir`, `database` or a region's. `space` is None where it is unknown."""

    name: str
    region_name: str | None
    space: Space | None
    kept_bytes: int | None
    # Whether it refused a write recently for want of space; the free space of a database server is unknown.
    is_full: bool = False

    @property
    def is_low(self) -> bool:
        """Whether less than `keep_free_gb` is free: new labs, exports, copies and uploads are refused there."""
        return self.is_full or (
            self.space is not None and self.kept_bytes is not None and self.space.free_bytes < self.kept_bytes
        )


def locations(settings: Settings) -> list[Location]:
    """Measure the data directory, the database and each region's folder. It may wait for slow file systems."""
    return [_measured(settings, *place) for place in _places(settings)]


async def measure(settings: Settings, *, database_is_full: bool) -> list[Location]:
    """Measure all locations concurrently; the space of a file system that hangs is unknown.

    Each has one thread of its own at most, so one that hangs delays neither the others nor anything else.
    """
    found = await asyncio.gather(*(_measure(settings, *place) for place in _places(settings)))
    return [replace(place, is_full=database_is_full and place.name == DATABASE) for place in found]


async def _measure(settings: Settings, name: str, region_name: str | None, path: Path | None) -> Location:
    if path is None:
        return Location(name, region_name, None, None)
    try:
        async with asyncio.timeout(ANSWER_SECONDS):
            return await call_once(f"space-{name}-{path}", partial(_measured, settings, name, region_name, path))
    except TimeoutError:
        log.warning("The free space of %s could not be measured within %g s.", name, ANSWER_SECONDS)
        return Location(name, region_name, None, None)


def _places(settings: Settings) -> Iterable[tuple[str, str | None, Path | None]]:
    yield DATA_DIR, None, settings.data_dir
    embedded = make_url(settings.effective_database_url).database or ""
    yield DATABASE, None, Path(embedded).parent if settings.is_embedded else None
    for region in settings.regions.values():
        parts = urlsplit(settings.store_url(region))
        yield region.name, region.name, Path(unquote(parts.path)) if parts.scheme == "file" else None


def _measured(settings: Settings, name: str, region_name: str | None, path: Path | None) -> Location:
    try:
        space = space_of(path) if path is not None else None
    except OSError:
        space = None
    return Location(name, region_name, space, space and space.kept_bytes(settings.keep_free_gb))
