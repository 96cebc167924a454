"""Socket of a machine's screen, which QEMU creates in the machine's folder."""

import asyncio
from pathlib import Path

from graph.storage.open_file import socket_in


async def open_screen(data_dir: Path, lab_id: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Connect to the screen of a lab's machine; raises OSError if there is none."""
    with socket_in(data_dir / "labs" / f"{lab_id}" / "machine", "screen") as address:
        return await asyncio.open_unix_connection(address)
