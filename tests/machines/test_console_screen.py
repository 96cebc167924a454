"""The console with a running template: its password, its idle time, its screen, the keyboard, and an export meanwhile."""

import asyncio
import os
import re
from pathlib import Path

from tests.console.programs import link_for, run_program
from tests.disks import write_disk
from tests.long_forms import NIGHTLY
from tests.machines.hypervisor import Hypervisor
from tests.machines.passwords import PASSWORD, files_with
from tests.machines.test_machines import ONE_DATABASE, configured, environment, served, started
from tests.machines.vnc_server import Key, recording
from tests.workflows.gates import gate
from tests.workflows.live_account import until

pytestmark = NIGHTLY

MIB = 1 << 20
# The console warns so long before a machine without a viewer is stopped.
WARNED_MINUTES = 15
# A hash by SHA-512 of crypt(5); its first three characters alone also occur in compressed data.
HASH = re.compile(rb"\$6\$[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{86}")
SHIFT, ALT_GRAPH, CONTROL = (0x2A, 0xFFE1), (0xB8, 0xFE03), (0x1D, 0xFFE3)


def down(*keys: tuple[int, int]) -> list[Key]:
    return [Key(True, *key) for key in keys]


def up(*keys: tuple[int, int]) -> list[Key]:
    return [Key(False, *key) for key in keys]


def stroke(scancode: int, text: str, *with_: tuple[int, int], without: tuple[int, int] | None = None) -> list[Key]:
    """A key that is pressed and released, with these modifiers, and without one that is held."""
    point = {"\n": 0xFF0D}.get(text, ord(text))
    key = (scancode, point if point < 0x100 or text == "\n" else 0x1000000 + point)
    before = (up(without) if without else []) + down(*with_)
    after = up(*reversed(with_)) + (down(without) if without else [])
    return [*before, *down(key), *up(key), *after]


TYPED = [
    # English (UK): the positions are those of the user's keyboard; Shift and 2 are the quotation mark's.
    *stroke(0x10, "q"),
    *down(SHIFT), *stroke(0x28, "@"), *up(SHIFT),
    *down(left := (0xCB, 0xFF51)), *up(left),
    # French: the same characters at other positions, also with other modifiers than the user holds.
    *stroke(0x10, "a"),
    *down(SHIFT), *stroke(0x10, "A"), *up(SHIFT),
    *stroke(0x02, "1", SHIFT),
    *down(SHIFT), *stroke(0x35, "!", without=SHIFT), *up(SHIFT),
    *down(SHIFT), *up(SHIFT), *down(ALT_GRAPH), *stroke(0x0B, "@"), *up(ALT_GRAPH), *down(SHIFT), *up(SHIFT),
    *down(left), *up(left),
    *down(CONTROL), *stroke(0x10, "a"), *up(CONTROL),
]  # fmt: skip
PASTED = [
    *stroke(0x10, "A", SHIFT), *stroke(0x03, "é"), *stroke(0x12, "€", ALT_GRAPH), *stroke(0x1C, "\n"),
    # A dead key, then the letter.
    *stroke(0x1A, "ê"), *stroke(0x12, "ê"), *stroke(0x0B, "@", ALT_GRAPH),
    # German.
    *stroke(0x15, "z"), *stroke(0x0D, "é"), *stroke(0x12, "é"), *stroke(0x08, "{", ALT_GRAPH),
]  # fmt: skip


@ONE_DATABASE
async def test_console_shows_the_screen_and_exports_a_running_template(
    hypervisor: Hypervisor, tmp_path: Path, database_url: str
) -> None:
    # Not bootable.
    image = write_disk(
        tmp_path / "images" / "noise.raw",
        12 * MIB,
        {slot * MIB: os.urandom(MIB) for slot in range(1, 12)},
    )
    release = tmp_path / "release"
    env = environment(hypervisor, stop_seconds=1, idle_minutes=WARNED_MINUTES - 1)
    async with served(configured(tmp_path, image, database_url), env) as account:
        link = await link_for(account.database, "ann")
        with gate(account.region("francecentral"), image, 4) as held:

            async def open_gate() -> None:
                async def look() -> bool:
                    return release.exists()

                await until(look, "the page showing the progress", 600)
                held.open()

            opening = asyncio.create_task(open_gate())
            given = {"link": link, "release": str(release), "password": PASSWORD}
            await asyncio.to_thread(run_program, "machine.mjs", account.server.url, **given)
            await opening
        # The first start passed its hash to the template, and deleted it.
        assert files_with(tmp_path / "data", PASSWORD) == []
        assert [
            path for path in (tmp_path / "data").rglob("*") if path.is_file() and HASH.search(path.read_bytes())
        ] == []


@ONE_DATABASE
async def test_keystrokes_follow_the_layout_of_the_template(
    hypervisor: Hypervisor, tmp_path: Path, database_url: str
) -> None:
    image = write_disk(tmp_path / "images" / "empty.raw", MIB, {})
    async with served(configured(tmp_path, image, database_url), environment(hypervisor, stop_seconds=1)) as account:
        disk = await account.disk(lab := await account.lab("Algebra"))
        await started(account, lab)
        screen = disk.parent / "machine" / "screen"
        # In the place of QEMU's server, which is the same for a client.
        screen.rename(screen.with_name("screen.real"))
        async with recording(screen) as keys:
            link = await link_for(account.database, "ann")
            await asyncio.to_thread(run_program, "keys.mjs", account.server.url, link=link)
        [domain] = hypervisor.domains()
        hypervisor.virsh("destroy", domain)
        assert keys == TYPED + PASTED
