"""Viewers of a machine's screen, and the time for which it has had none: two files in the machine's folder.

A viewer is a shared lock of the kernel, so that it ends with its process. The time counts only while a worker looks,
on a clock that cannot be set and that all workers share. It is therefore never too long.
"""

import fcntl
import os
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

VIEWERS, IDLE = "viewers", "idle"
# The longest time that one look counts: more than the time between two looks, and little of an outage of all workers.
LONGEST_LOOK_SECONDS = 15.0
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
_LINE_BYTES = 100


@contextmanager
def viewing(folder: Path) -> Generator[None]:
    """Count as a viewer of the machine until the block ends; raises OSError without the machine's folder."""
    descriptor = os.open(folder / VIEWERS, _FLAGS, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        yield
    finally:
        os.close(descriptor)


def idle_seconds(folder: Path, *, is_used: bool) -> float:
    """Return for how long the machine has had neither a viewer nor, with `is_used`, another use; raises OSError."""
    is_used = is_used or _has_viewer(folder)
    descriptor = os.open(folder / IDLE, _FLAGS, 0o600)
    try:
        # Several workers look.
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        now = time.clock_gettime(time.CLOCK_BOOTTIME)
        idle, last = _numbers(os.pread(descriptor, _LINE_BYTES, 0), now)
        idle = 0.0 if is_used else idle + max(0.0, min(now - last, LONGEST_LOOK_SECONDS))
        line = f"{idle:.3f} {now:.3f}\n".encode()
        os.pwrite(descriptor, line, 0)
        os.ftruncate(descriptor, len(line))
    finally:
        os.close(descriptor)
    return idle


def _has_viewer(folder: Path) -> bool:
    descriptor = os.open(folder / VIEWERS, _FLAGS, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False


def _numbers(line: bytes, now: float) -> tuple[float, float]:
    try:
        idle, last = (float(word) for word in line.split())
    except ValueError:
        # A new file, or one that a crash of the host has damaged.
        return 0.0, now
    return idle, last
