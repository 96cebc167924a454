"""Exports of a running template, with a real guest that writes meanwhile: with an agent, with a hanging one, and without.

The tests share the guest, which takes long to boot, in their order: each leaves the template running.
"""

import asyncio
import json
import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from graph.settings import TemplateVms
from graph.storage.errors import ScratchFullError
from graph.template_vms.machine_folder import VIEW_FILES
from graph.template_vms.machines import LibvirtMachines
from graph.template_vms.view_names import new_name
from tests.documents import CANCEL, RETRY, pk
from tests.machines.hypervisor import GuestFiles, Hypervisor
from tests.machines.live_lab import VERSION, LiveLab, abandoned
from tests.machines.passwords import PASSWORD, files_with, hashed
from tests.machines.test_machines import (
    SLOW_POLL_SECONDS,
    configured,
    digest_of_file,
    environment,
    reached,
    served,
    started,
    stopped,
    template,
)
from tests.mutations.test_start_template_vm import STOP
from tests.workflows.gates import gate
from tests.workflows.live_account import until

pytestmark = pytest.mark.asyncio(loop_scope="module")

# Chunks that are stored before an export is held.
PASSED = 8


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def live(
    hypervisor: Hypervisor, guest_disk: Path, empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncGenerator[LiveLab]:
    """A lab whose template runs, for all tests."""
    folder = tmp_path_factory.mktemp("live")
    shutil.copy(empty_sqlite, folder / "gallery.sqlite")
    config = configured(folder, guest_disk, f"sqlite+aiosqlite:///{folder / 'gallery.sqlite'}")
    async with served(config, environment(hypervisor)) as account:
        disk = await account.disk(lab := await account.lab("algebra", password=PASSWORD, username="ada"))
        assert (disk.parent / "seed.json").stat().st_mode & 0o777 == 0o600
        # A crash of the server before the first start does not lose the password.
        account.server.restart()
        await started(account, lab)
        assert not (disk.parent / "seed.json").exists()
        made = LiveLab(account, hypervisor, lab, disk, folder)
        try:

            async def look() -> str | None:
                return await asyncio.to_thread(hypervisor.try_virsh, "domtime", made.domain)

            await until(look, "the guest's agent", poll=SLOW_POLL_SECONDS)
            yield made
        finally:
            hypervisor.try_virsh("destroy", made.domain)


def is_prefix(numbers: list[int]) -> bool:
    return numbers == list(range(1, len(numbers) + 1))


async def test_running_template_is_exported_while_its_guest_writes(live: LiveLab, guest_disk: Path) -> None:
    account, lab = live.account, live.lab
    before = await live.written()
    with gate(account.region("francecentral"), guest_disk, PASSED) as held:
        export = await account.export(lab, "frozen")
        await live.held(export)
        # The guest writes while the export reads, and nothing else may happen to the template.
        during = await live.written(more_than=await live.written())
        found = (await account.api.run(VERSION, id=export))["node"]["lab"]
        running = {"state": "RUNNING", "canExportRunning": True}
        assert found == {"templateVm": running, "activeExport": {"id": export}}
        assert (await account.api.refusal(STOP, lab=lab))["code"] == "EXPORT_IN_PROGRESS"
        reads = [await asyncio.to_thread(live.read_view) for _ in range(2)]
        held.open()
        await account.succeeded(export)
    consistency, files = await live.version(export)
    numbers = files.numbers()
    # Two reads by another program, and the version, are equal.
    assert reads == [live.flat_digest] * 2
    assert (consistency, files.is_clean_without_repair(), files.faults()) == ("FROZEN", True, "")
    assert is_prefix(numbers)
    assert before <= len(numbers) < during
    await live.left_nothing()

    # The next export reads what changed since.
    before = await live.written(more_than=len(numbers))
    consistency, files = await live.exported("again")
    assert (consistency, files.is_clean_without_repair(), files.faults()) == ("FROZEN", True, "")
    assert is_prefix(files.numbers())
    assert before <= len(files.numbers())
    await live.left_nothing()
    await live.still_writes()


async def test_killed_live_export_continues_with_the_same_view(live: LiveLab, guest_disk: Path) -> None:
    account, lab = live.account, live.lab
    live.forget_changes()
    # The server is killed while it reads: the next process reads the same view, not a later one.
    with gate(account.region("francecentral"), guest_disk, PASSED) as held:
        export = await account.export(lab, "killed")
        await live.held(export)
        last = await live.written()
        account.server.kill()
        await live.written(more_than=last)
        held.open()
        account.server.start()
    await account.succeeded(export)
    consistency, files = await live.version(export)
    assert (consistency, files.is_clean_without_repair(), is_prefix(files.numbers())) == ("FROZEN", True, True)
    assert len(files.numbers()) <= last
    await live.left_nothing()

    # A guest that was frozen when its worker ended is thawed, and a view without an export ended.
    account.server.kill()
    live.hypervisor.virsh("domfsfreeze", live.domain)
    (live.machine / "frozen").touch()
    live.hypervisor.virsh("backup-begin", live.domain, "/dev/stdin", text=abandoned(live.machine))
    account.server.start()
    await live.left_nothing()
    await live.still_writes()


async def test_live_export_that_fails_leaves_the_template_as_it_was(live: LiveLab, guest_disk: Path) -> None:
    account, lab, region = live.account, live.lab, live.account.region("francecentral")
    live.forget_changes()
    # Without room for what the guest overwrites, no view is begun, and one that exists is ended.
    settings = TemplateVms(driver="libvirt", uri=live.hypervisor.uri)
    views = LibvirtMachines(account.server.data_dir, settings).views
    full = LibvirtMachines(account.server.data_dir, settings, keep_free_gb=1 << 20).views
    with pytest.raises(ScratchFullError):
        full.begin(pk(lab), new_name(4712, 1))
    await live.left_nothing()
    name = new_name(4713, 1)
    with gate(region, guest_disk, PASSED) as held:
        export = await account.export(lab, "full")
        await live.held(export)
        found = views.found(pk(lab))
        assert found is not None
        views.end(pk(lab), name.text)
        assert views.found(pk(lab)) == found, "another view than the named one was ended"
        with pytest.raises(ScratchFullError):
            full.check_room(pk(lab), found.text)
        held.open()
        assert (await account.ended(export))["error"]["code"] == "TEMPLATE_STOPPED"
    await live.left_nothing()
    await live.still_writes()

    # Cancelled while it reads.
    with gate(region, guest_disk, PASSED):
        export = await account.export(lab, "canceled")
        await live.held(export)
        await account.api.change(CANCEL, id=export)
    assert (await account.ended(export))["status"] == "CANCELED"
    await live.left_nothing()
    assert (await template(account, lab))["state"] == "RUNNING"


async def test_agent_that_does_not_answer_delays_the_export_at_most(live: LiveLab) -> None:
    last = await live.written()
    await live.hang_agent()
    for name, answer in (("hangs", "not responding"), ("alone", "not connected")):
        await live.agent_says(answer)
        consistency, files = await live.exported(name)
        assert (consistency, files.is_clean(), is_prefix(files.numbers())) == ("CRASH_CONSISTENT", True, True)
        assert last <= len(files.numbers())
        await live.left_nothing()
        last = await live.written(more_than=last)


async def test_guest_that_shuts_down_has_written_everything(live: LiveLab, guest_disk: Path) -> None:
    account = live.account
    last = await live.written()
    await stopped(account, live.lab)
    assert live.hypervisor.domains() == []
    files = GuestFiles.read(live.disk, "qcow2", live.folder)
    # It shut down: the guest unmounted its file system.
    assert "is switched off" not in account.server.log
    assert (files.faults(), files.is_clean_without_repair(), is_prefix(files.numbers())) == ("", True, True)
    assert len(files.numbers()) > last
    bases = (account.server.data_dir / "bases").glob("*.raw")
    assert digest_of_file(guest_disk) in map(digest_of_file, bases), "the base was changed"


async def test_password_has_reached_the_guest_once_and_remains_nowhere(live: LiveLab) -> None:
    account, server = live.account, live.account.server
    instance, header, cloud_config = GuestFiles.read(live.disk, "qcow2", live.folder).seed().splitlines()
    assert (len(json.loads(instance)["instance-id"]), header) == (36, "#cloud-config")
    [user] = json.loads(cloud_config)["users"]
    sha512, salt = user["hashed_passwd"].split("$")[1:3]
    assert (user["name"], sha512, user["lock_passwd"]) == ("ada", "6", False)
    assert user["hashed_passwd"] == hashed(PASSWORD, salt)
    for secret in (PASSWORD, "battery", user["hashed_passwd"], salt):
        # The stores have the guest's disk.
        assert files_with(server.data_dir, secret, but="regions") == []
        assert secret not in server.log
    assert files_with(server.data_dir, "seed", but="regions") == []
    # The first start had the disk for cloud-init, and this one has not.
    assert live.disks == ["vda", "vdb"]
    await started(account, live.lab)
    assert live.disks_now() == ["vda"]


async def test_machine_that_ends_during_an_export_publishes_nothing(live: LiveLab, guest_disk: Path) -> None:
    account, lab = live.account, live.lab
    live.forget_changes()
    # Nothing is published, and a retry exports the stopped template.
    with gate(account.region("francecentral"), guest_disk, PASSED) as held:
        export = await account.export(lab, "ended")
        await live.held(export)
        live.hypervisor.virsh("destroy", live.domain)
        held.open()
        found = await account.ended(export)
    assert (found["status"], found["error"]["code"], found["isRetryable"]) == ("FAILED", "TEMPLATE_STOPPED", True)
    await reached(account, lab, "STOPPED")
    assert not {path.name for path in live.machine.iterdir()} & {*VIEW_FILES}
    await account.api.change(RETRY, id=export)
    await account.succeeded(export)
    consistency, files_of_guest = await live.version(export)
    assert (consistency, files_of_guest.is_clean()) == ("STOPPED", True)
