"""New content: what a version adds to its parent version, counted from its manifest.

Unlike the counters of a transfer, this does not depend on what the store had before, nor on interrupted steps.
"""

from collections.abc import Container

from graph.storage.chunks.manifest import Manifest
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken, pool_for
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.inflight import InFlightChunks


def new_content(
    manifest: Manifest, parent_chunks: Container[bytes], in_flight: InFlightChunks, store: RegionStore
) -> Counters:
    """Count the chunks that the parent version lacks, as `new_bytes` and `new_data_bytes`.

    The store is asked only for the sizes of chunks that another process stored. Raises StoreError.
    """
    progress, others = Progress(), list[tuple[bytes, int]]()
    for digest, length in manifest.distinct():
        if digest in parent_chunks:
            continue
        if (size := in_flight.size(digest)) is None:
            others.append((digest, length))
        else:
            progress.add(Counters(new_bytes=size, new_data_bytes=length))

    def look(chunk: tuple[bytes, int]) -> None:
        digest, length = chunk
        progress.add(Counters(new_bytes=store.chunk_size(digest) or 0, new_data_bytes=length))

    pool_for(store).each(others, look, CancelToken())
    return progress.snapshot()
