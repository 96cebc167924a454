"""Reflinks: copies of files that share blocks until one is written, on file systems that support it (Btrfs, XFS)."""

import fcntl
import struct

# FICLONERANGE and struct file_clone_range of linux/fs.h. Systems where they differ refuse the call.
_CLONE_RANGE = 0x4020940D
_RANGE = struct.Struct("=qQQQ")


def clone(source: int, target: int, begin: int, end: int) -> bool:
    """Share the source's blocks [begin, end) with the target; returns False if they must be copied instead."""
    try:
        fcntl.ioctl(target, _CLONE_RANGE, _RANGE.pack(source, begin, end - begin, begin))
    except OSError:
        # Other errors are reported by the write that follows.
        return False
    return True
