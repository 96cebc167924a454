"""A host that gets full of what a running template overwrites during its export."""

import asyncio
import os
from pathlib import Path

from tests.disks import write_disk
from tests.documents import RETRY
from tests.full_disk.small import ONE_MIB, small_file_system
from tests.machines.hypervisor import running_hypervisor
from tests.machines.plain_machine import write_as_guest
from tests.machines.test_machines import configured, environment, started, template
from tests.server import Server
from tests.workflows.gates import gate
from tests.workflows.live_account import LiveAccount, until

# The base, the reserve of 256 MiB, and less than twice the disk: what is overwritten is stored, and what it was too.
SIZE_MIB, DISK_MIB, STEP_MIB = 448, 64, 4
# The default of `keep_free_gb`.
KEPT_BYTES = SIZE_MIB * ONE_MIB // 20
VERSION = "query($id:ID!){node(id:$id){...on Export{imageVersion{consistency downloadUrl}}}}"
VALUE = 7


async def test_export_whose_scratch_space_fills_fails_and_the_guest_continues(tmp_path: Path, folder: Path) -> None:
    chunks = {slot * ONE_MIB: os.urandom(ONE_MIB) for slot in range(1, DISK_MIB)}
    disk = write_disk(tmp_path / "disk.raw", DISK_MIB * ONE_MIB, chunks)
    with running_hypervisor() as hypervisor, small_file_system(folder, SIZE_MIB) as small:
        config = configured(tmp_path, disk, f"sqlite+aiosqlite:///{small.root}/gallery.sqlite")
        config.write_text(config.read_text().replace(str(tmp_path / "data"), str(small.root)))
        with Server(config, env=environment(hypervisor)) as server:
            server.data_dir = small.root
            async with LiveAccount.at(server, "north") as account:
                lab = await account.lab("algebra")
                await started(account, lab)
                [domain] = hypervisor.domains()

                def write(place: int) -> None:
                    write_as_guest(hypervisor, domain, place * ONE_MIB, STEP_MIB * ONE_MIB, VALUE)

                with gate(account.region("francecentral"), disk, 4):
                    export = await account.export(lab, "full")

                    async def is_storing() -> bool:
                        return (await account.export_now(export))["processedBytes"] > 0

                    await until(is_storing, "the export storing")
                    place = 0
                    while small.free_bytes >= KEPT_BYTES:
                        assert place < DISK_MIB, "the whole disk was overwritten beside the export"
                        await asyncio.to_thread(write, place)
                        place += STEP_MIB
                    found = await account.ended(export)
                assert (found["status"], found["error"]["code"], found["isRetryable"]) == (
                    "FAILED",
                    "SCRATCH_FULL",
                    True,
                )
                machine = (await account.disk(lab)).parent / "machine"

                async def is_ended() -> bool:
                    return not {"export", "export.scratch", "export.reserve"} & {
                        path.name for path in machine.iterdir()
                    }

                await until(is_ended, "the end of the view")
                # The guest wrote on, was not paused, and can write the rest.
                assert hypervisor.virsh("domstate", domain) == "running"
                state = await template(account, lab)
                assert (state["state"], state["message"]) == ("RUNNING", None)
                for rest in range(place, DISK_MIB, STEP_MIB):
                    await asyncio.to_thread(write, rest)

                # Its disk is exported once there is space again.
                await account.api.change(RETRY, id=export)
                await account.succeeded(export)
                version = (await account.api.run(VERSION, id=export))["node"]["imageVersion"]
                content = (await account.api.http.get(version["downloadUrl"])).content
                assert version["consistency"] == "CRASH_CONSISTENT"
                assert content == bytes([VALUE]) * (DISK_MIB * ONE_MIB)
                hypervisor.virsh("destroy", domain)
