"""`python -m bench.machines`: from `startTemplateVm` to the first image of the screen, as a viewer in a browser gets it.

A server on SQLite, a real libvirtd, a guest under TCG: the machine is requested by GraphQL, and its screen is read as VNC from the
WebSocket until the firmware or the guest has drawn something. Trust the ratios, not the figures.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from websockets.exceptions import ConnectionClosed

from tests.client import token_for
from tests.machines.guest import build_guest
from tests.machines.hypervisor import running_hypervisor
from tests.machines.test_machines import configured, environment, reached, served, stopped
from tests.machines.test_screens import Viewer, first, opened
from tests.mutations.test_start_template_vm import START
from tests.workflows.live_account import LiveAccount

ROUNDS = 10
PATIENCE_SECONDS = 120.0
# SetEncodings: raw pixels only. FramebufferUpdateRequest: the whole screen.
RAW_ONLY = bytes([2, 0, 0, 1, 0, 0, 0, 0])
RAW_PIXEL_BYTES = 4


async def main() -> None:
    """Measure, and print the rows."""
    parser = argparse.ArgumentParser(prog="python -m bench.machines", description="A machine's first screen image.")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="(default: %(default)s)")
    rounds = parser.parse_args().rounds
    with running_hypervisor() as hypervisor, tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        disk = folder / "guest.raw"
        await asyncio.to_thread(build_guest, disk, "obedient")
        for generation in ("V1", "V2"):
            place = folder / generation
            place.mkdir()
            config = configured(place, disk, f"sqlite+aiosqlite:///{place}/gallery.sqlite", generation)
            async with served(config, environment(hypervisor, stop_seconds=1)) as account:
                token = await token_for(account.database, "ann", "ADMIN")
                lab = await account.lab("bench")
                times = [await _round(account, token, lab) for _ in range(rounds)]
            firmware = "BIOS" if generation == "V1" else "UEFI"
            print(
                f"startTemplateVm to the first image, {firmware}: {statistics.median(times):.2f} s"
                f" [{min(times):.2f}, {max(times):.2f}] of {rounds}"
            )


async def _round(account: LiveAccount, token: str, lab: str) -> float:
    began = time.perf_counter()
    await account.api.change(START, lab=lab)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await _has_image(account, token, lab):  # noqa: ASYNC110  (a viewer tries again)
            await asyncio.sleep(0.02)
    took = time.perf_counter() - began
    await reached(account, lab, "RUNNING")
    await stopped(account, lab)
    return took


async def _has_image(account: LiveAccount, token: str, lab: str) -> bool:
    """Read the screen until it shows something; False if there is no screen yet."""
    with suppress(ConnectionClosed):
        async with opened(account) as socket:
            await socket.send(first(token, lab))
            viewer = Viewer(socket)
            width, height = await viewer.size()
            await socket.send(RAW_ONLY)
            while True:
                await socket.send(bytes([3, 0, 0, 0, 0, 0]) + width.to_bytes(2, "big") + height.to_bytes(2, "big"))
                if any(await _update(viewer)):
                    return True
    return False


async def _update(viewer: Viewer) -> bytes:
    """Read one update, and return its pixels."""
    head = await viewer.read(4)
    assert head[0] == 0, head
    pixels = b""
    for _ in range(int.from_bytes(head[2:], "big")):
        rectangle = await viewer.read(12)
        width, height = int.from_bytes(rectangle[4:6], "big"), int.from_bytes(rectangle[6:8], "big")
        pixels += await viewer.read(width * height * RAW_PIXEL_BYTES)
    return pixels


if __name__ == "__main__":
    asyncio.run(main())
