"""A preallocated file beside an SQLite database, which becomes free space when its file system is full."""

import errno
import logging
import os
import threading
from pathlib import Path

from sqlalchemy import Engine, ExceptionContext, event

from graph.db.full import is_full
from graph.free_space.space import space_of

log = logging.getLogger(__name__)

ONE_MIB = 1 << 20
RESERVE_BYTES = 16 * ONE_MIB
# On a small file system the reserve is at most this part of it.
LARGEST_PART = 16
# Free before each transaction: more than a deletion writes. It doubles, up to the size to which the write-ahead log grows,
# while transactions fail for want of space: what is free, another program can take.
HEADROOM_BYTES = ONE_MIB // 2
LARGEST_HEADROOM_BYTES = 4 * ONE_MIB
STEP_BYTES = ONE_MIB // 4
# The reserve is filled again only if this much stays free; otherwise the next write would drain it.
SPARE_BYTES = 2 * LARGEST_HEADROOM_BYTES
MODE = 0o600


class Reserve:
    """The reserve of one database.

    It is drained step by step, so that other programs cannot take all of it at once. While it is not full, `is_drained`
    limits writes to those that free space.
    """

    def __init__(self, database: Path) -> None:
        self.path = database.with_name(f"{database.name}.reserve")
        self._headroom = HEADROOM_BYTES
        self._lock = threading.Lock()
        self._is_usable = True
        self._is_drained = False

    @property
    def is_drained(self) -> bool:
        """Whether some of the reserve is in use, as of the last `balance`."""
        return self._is_drained

    def balance(self) -> None:
        """Release as much of the reserve as the database's next write needs, or fill it again if there is space."""
        if not self._is_usable:
            return
        with self._lock:
            try:
                self._balance()
            except OSError as error:
                if error.errno in (errno.ENOSPC, errno.EDQUOT):
                    self._is_drained = True
                    return
                self._is_usable, self._is_drained = False, False
                log.warning("On a full disk nothing can be deleted: no reserve for the database: %s", error)

    def demand(self) -> None:
        """Release more before the next transaction, because one has failed for want of space."""
        with self._lock:
            self._headroom = min(LARGEST_HEADROOM_BYTES, 2 * self._headroom)

    def _balance(self) -> None:
        space = space_of(self.path.parent)
        wanted = min(RESERVE_BYTES, space.total_bytes // LARGEST_PART)
        held = self.path.stat().st_size if self.path.exists() else 0
        if space.free_bytes < self._headroom and held:
            held = max(0, held - _whole_steps(self._headroom - space.free_bytes))
            log.warning("The database's file system is full: %.2f MiB of its reserve are left.", held / ONE_MIB)
            os.truncate(self.path, held)
        elif held < wanted:
            size = min(wanted, held + max(0, space.free_bytes - SPARE_BYTES))
            if size == wanted or size - held >= ONE_MIB:
                self._fill(held, size)
                held = size
        self._is_drained = held < wanted
        if not self._is_drained:
            self._headroom = HEADROOM_BYTES

    def _fill(self, held: int, size: int) -> None:
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, MODE)
        try:
            os.posix_fallocate(descriptor, held, size - held)
        finally:
            os.close(descriptor)


def guard(engine: Engine, reserve: Reserve) -> None:
    """Balance the reserve before the engine's connections and transactions, and release more after one has failed."""

    def balance(*_: object) -> None:
        reserve.balance()

    def demand(context: ExceptionContext) -> None:
        if is_full(context.original_exception):
            reserve.demand()

    event.listen(engine, "handle_error", demand)
    event.listen(engine, "do_connect", balance)
    event.listen(engine, "begin", balance)


def _whole_steps(size: int) -> int:
    return -(-size // STEP_BYTES) * STEP_BYTES
