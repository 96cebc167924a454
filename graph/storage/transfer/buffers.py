"""Scratch memory: one chunk-sized buffer for each thread, so that reading does not fault in new pages each time."""

import threading

from graph.storage.chunks.codec import CHUNK_BYTES


class _Scratch(threading.local):
    """Each thread's buffer; what is in it lasts until the thread's next read."""

    def __init__(self) -> None:
        self.chunk = bytearray(CHUNK_BYTES)


scratch = _Scratch()
