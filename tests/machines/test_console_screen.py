"""The console shows the screen of a running template."""

import asyncio
from pathlib import Path

from tests.console.programs import link_for, run_program
from tests.disks import write_disk
from tests.machines.hypervisor import Hypervisor
from tests.machines.test_machines import ONE_DATABASE, configured, environment, served, started


@ONE_DATABASE
async def test_console_shows_the_screen_of_a_running_template(
    hypervisor: Hypervisor, tmp_path: Path, database_url: str
) -> None:
    image = write_disk(tmp_path / "images" / "empty.raw", 1 << 20, {})
    async with served(configured(tmp_path, image, database_url), environment(hypervisor, stop_seconds=1)) as account:
        await started(account, await account.lab("Algebra"))
        link = await link_for(account.database, "ann")
        await asyncio.to_thread(run_program, "machine.mjs", account.server.url, link=link)
