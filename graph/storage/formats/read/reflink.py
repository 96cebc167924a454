"""Cloning: blocks that two files share until one of them is written to, where the file system can: Btrfs, XFS, others."""

import fcntl
import struct

# FICLONERANGE and struct file_clone_range of linux/fs.h; where they are others the call is refused, as it may be anywhere.
_CLONE_RANGE = 0x4020940D
_RANGE = struct.Struct("=qQQQ")


def clone(source: int, target: int, begin: int, end: int) -> bool:
    """Let [begin, end) of the target have the source's blocks; False if it cannot be so, and must be written."""
    try:
        fcntl.ioctl(target, _CLONE_RANGE, _RANGE.pack(source, begin, end - begin, begin))
    except OSError:
        # Whatever else is wrong, writing says it.
        return False
    return True
