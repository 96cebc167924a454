"""Socket of a machine's screen, which QEMU creates in the machine's folder."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from graph.storage.open_file import socket_in
from graph.template_vms.viewers import viewing


def machine_folder(data_dir: Path, lab_id: int) -> Path:
    """Return the folder of a lab's machine."""
    return data_dir / "labs" / f"{lab_id}" / "machine"


@asynccontextmanager
async def open_screen(data_dir: Path, lab_id: int) -> AsyncGenerator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """Connect to the screen of a lab's machine, as a viewer until the block ends; raises OSError if there is none."""
    folder = machine_folder(data_dir, lab_id)
    with socket_in(folder, "screen") as address:
        reader, writer = await asyncio.open_unix_connection(address)
    try:
        with viewing(folder):
            yield reader, writer
    finally:
        writer.close()
