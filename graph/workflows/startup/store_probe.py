"""Probing object stores when a process starts, so that an operator hears of a bad one before a class does."""

import logging
import threading

from graph.settings import Settings
from graph.storage.errors import StoreUnavailable
from graph.storage.stores.region_store import RegionStore

log = logging.getLogger(__name__)


def probe_stores(settings: Settings) -> None:
    """Begin to write, read and remove an object in each available region's object store; log what goes wrong.

    In threads that nobody waits for: a store that is away may hang for longer than a process that is told to stop.
    """
    for region in settings.regions.values():
        if region.available:
            store = RegionStore.open(region.name, settings.store_url(region))
            if store.is_remote:
                threading.Thread(target=_probe, args=(store,), name=f"probe-{store.name}", daemon=True).start()


def _probe(store: RegionStore) -> None:
    try:
        conditional = store.probe()
    except StoreUnavailable as error:
        log.warning("%s. Nothing can be stored there until that is mended.", error)
        return
    if conditional:
        log.info("Region %s: the store answers, and honours conditional writes.", store.name)
    else:
        log.warning("Region %s: the store ignores conditional writes; nothing relies on them.", store.name)
