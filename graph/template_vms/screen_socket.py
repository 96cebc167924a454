"""Socket of a machine's screen, which QEMU creates in the machine's folder."""

import asyncio
import os
import stat
from pathlib import Path


async def open_screen(data_dir: Path, lab_id: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect to the screen of a lab's machine; raises OSError if there is none.

    QEMU may write to the folder, so neither the folder nor the socket may be a link: it could name another socket.
    """
    flags = os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC
    folder = os.open(data_dir / "labs" / f"{lab_id}" / "machine", flags | os.O_DIRECTORY)
    try:
        handle = os.open("screen", flags, dir_fd=folder)
    finally:
        os.close(folder)
    try:
        if not stat.S_ISSOCK(os.fstat(handle).st_mode):
            raise FileNotFoundError("the screen is not a socket")
        return await asyncio.open_unix_connection(f"/proc/self/fd/{handle}")
    finally:
        os.close(handle)
