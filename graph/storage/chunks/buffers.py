"""Buffers: one chunk-sized buffer for each thread, which avoids page faults on each read."""

import threading

from graph.storage.chunks.codec import CHUNK_BYTES


class _Buffers(threading.local):
    """The buffer of each thread; its content is valid until the thread's next read."""

    def __init__(self) -> None:
        self.chunk = bytearray(CHUNK_BYTES)


scratch = _Buffers()
