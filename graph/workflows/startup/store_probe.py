"""Probes of the regions' stores: at the start of a process, and for its readiness."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from graph.aio.daemon_threads import in_daemon_thread
from graph.db.engine import Database
from graph.db.outage import DATABASE_ERRORS, log_failure
from graph.errors import LabGalleryError
from graph.settings import Settings
from graph.storage.errors import StoreError
from graph.storage.stores.marker import difference
from graph.storage.stores.region_store import RegionStore
from graph.workflows.startup.marked_stores import expected_marker, open_store

log = logging.getLogger(__name__)

# Less than the readiness check waits for.
ANSWER_SECONDS = 1.5
CHECK = "Check that it runs, and `store` in the configuration"
# Clients may ask at any rate.
FRESH_SECONDS = 5.0


class MarkerError(StoreError):
    """The store has no marker, or another's."""


class StoreProbes:
    """Probes of all stores, one at a time for each region, in daemon threads.

    The probe of a store that hangs outlasts the caller that waits for it; the next caller waits for the same probe.
    """

    def __init__(self, settings: Settings, database: Database) -> None:
        self._settings = settings
        self._database = database
        self._stores: dict[str, RegionStore] = {}
        self._running: dict[str, asyncio.Task[None]] = {}
        # The last answers of `failure`, with their times.
        self._failures: dict[str, tuple[float, str | None]] = {}

    async def recent_failure(self, region: str) -> str | None:
        """Return why the region's store cannot be used, as of at most `FRESH_SECONDS` ago; None if it can."""
        found = self._failures.get(region)
        if found is None or time.monotonic() - found[0] > FRESH_SECONDS:
            found = self._failures[region] = (time.monotonic(), await self.failure(region))
        return found[1]

    async def failure(self, region: str) -> str | None:
        """Return why the region's store cannot be used; None if it answers in time and has its marker."""
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                await self.check(region)
        except StoreError as error:
            # A marker that is missing or another's has a remedy of its own.
            return f"{error}" if isinstance(error, MarkerError) else f"{error}. {CHECK}"
        except TimeoutError:
            return f"Region {region}: the store did not answer within {ANSWER_SECONDS} s. {CHECK}"
        return None

    async def check(self, region: str) -> None:
        """Raise StoreError unless the region's store answers and has its marker."""
        probe = self._running.get(region)
        if probe is None or probe.done():
            probe = self._running[region] = asyncio.create_task(self._check(region))
            probe.add_done_callback(_retrieve)
        await asyncio.shield(probe)

    async def _check(self, region: str) -> None:
        marker, marked = await expected_marker(self._database, region)

        def look() -> None:
            if region not in self._stores:
                url = self._settings.store_url(self._settings.regions[region])
                self._stores[region] = RegionStore.open(region, url)
            store = self._stores[region]
            found = store.get_marker()
            if store.is_persistent and (found is not None or marked):
                reason = difference(marker, found)
                if reason is not None:
                    raise MarkerError(region, reason)

        await in_daemon_thread(f"check-{region}", look)

    @asynccontextmanager
    async def at_start(self) -> AsyncGenerator[None]:
        """Mark the stores that were never marked, write and read an object in remote ones, and log failures.

        It runs beside the block: an unavailable store may hang longer than a process takes to start or stop.
        """
        regions = [region.name for region in self._settings.regions.values() if region.available]
        probes = [asyncio.create_task(self._probe(region)) for region in regions]
        try:
            yield
        finally:
            for probe in (*probes, *self._running.values()):
                probe.cancel()
            await asyncio.gather(*probes, return_exceptions=True)

    async def _probe(self, region: str) -> None:
        try:
            store = await open_store(self._settings, self._database, region)
            if not store.is_remote:
                return
            conditional = await in_daemon_thread(f"probe-{region}", store.probe)
        except LabGalleryError as error:
            log.warning("%s. Nothing can be stored there until this is fixed.", getattr(error, "detail", error))
            return
        except DATABASE_ERRORS as error:
            log_failure(log, f"The store of region {region} was not probed", error)
            return
        if conditional:
            log.info("Region %s: the store responds and supports conditional writes.", store.name)
        else:
            log.warning("Region %s: the store does not support conditional writes; they are not required.", store.name)


def _retrieve(probe: asyncio.Task[None]) -> None:
    """Retrieve the failure, so that asyncio does not log it if no caller waits for the probe."""
    if not probe.cancelled():
        probe.exception()
