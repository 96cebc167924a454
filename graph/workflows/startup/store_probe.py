"""Store probe at start, so that an operator learns of an unusable store early."""

import logging
import threading

from graph.settings import Settings
from graph.storage.errors import StoreUnavailableError
from graph.storage.stores.region_store import RegionStore

log = logging.getLogger(__name__)


def probe_stores(settings: Settings) -> None:
    """Write, read and delete an object in each available region's store, and log failures.

    Uses daemon threads that are not joined: an unavailable store may hang longer than a process takes to stop.
    """
    for region in settings.regions.values():
        if region.available:
            store = RegionStore.open(region.name, settings.store_url(region))
            if store.is_remote:
                threading.Thread(target=_probe, args=(store,), name=f"probe-{store.name}", daemon=True).start()


def _probe(store: RegionStore) -> None:
    try:
        conditional = store.probe()
    except StoreUnavailableError as error:
        log.warning("%s. Nothing can be stored there until this is fixed.", error)
        return
    if conditional:
        log.info("Region %s: the store responds and supports conditional writes.", store.name)
    else:
        log.warning("Region %s: the store does not support conditional writes; they are not required.", store.name)
