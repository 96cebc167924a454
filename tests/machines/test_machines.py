"""Templates that run as machines of a real libvirtd, with a real guest."""

import asyncio
import hashlib
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.long_forms import NIGHTLY
from tests.machines.hypervisor import GuestFiles, Hypervisor
from tests.mutations.test_start_template_vm import START, STOP
from tests.server import Server, configure
from tests.workflows.live_account import LiveAccount, until

TEMPLATE = "query($id:ID!){node(id:$id){...on Lab{templateVm{state message hasScreen}}}}"
PATIENCE = 300.0
STOP_SECONDS = 120
# A look at an emulated guest that boots or writes delays it.
SLOW_POLL_SECONDS = 0.5


def environment(hypervisor: Hypervisor, **settings: object) -> dict[str, str]:
    virtual = {
        "driver": "libvirt", "uri": hypervisor.uri, "acceleration": "tcg", "memory_gb": 1, "vcpus": 1,
        "stop_seconds": STOP_SECONDS, **settings,
    }  # fmt: skip
    return {"LAB_GALLERY_TEMPLATE_VMS": json.dumps(virtual), "LAB_GALLERY_LABS": json.dumps({"disk": "overlay"})}


def configured(folder: Path, disk: Path, database_url: str, generation: str = "V1") -> Path:
    config = configure(folder, database_url=database_url, disk=disk)
    with config.open("a") as file:
        file.write(f'sha256 = "{digest_of_file(disk)}"\nhyper_v_generation = "{generation}"\n')
    return config


@asynccontextmanager
async def served(config: Path, env: dict[str, str]) -> AsyncGenerator[LiveAccount]:
    with Server(config, env=env) as server:
        async with LiveAccount.at(server, "north") as account:
            yield account
        assert "Traceback" not in server.log


async def template(account: LiveAccount, lab: str) -> dict[str, Any]:
    return (await account.api.run(TEMPLATE, id=lab))["node"]["templateVm"]


async def reached(account: LiveAccount, lab: str, state: str) -> dict[str, Any]:
    """Wait until the template is in a state."""

    async def look() -> dict[str, Any] | None:
        found = await template(account, lab)
        assert not f"{found['message']}".startswith("Not started"), account.server.log
        return found if found["state"] == state else None

    return await until(look, f"the template being {state}", PATIENCE)


async def started(account: LiveAccount, lab: str) -> None:
    await account.api.change(START, lab=lab)
    await reached(account, lab, "RUNNING")


async def stopped(account: LiveAccount, lab: str) -> None:
    await account.api.change(STOP, lab=lab)
    assert await reached(account, lab, "STOPPED") == {"state": "STOPPED", "message": None, "hasScreen": False}


def digest_of_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


async def written(disk: Path, folder: Path, more_than: int = 0) -> int:
    """Wait until the guest has written more numbers, and return the last one."""

    def read() -> list[int]:
        files = GuestFiles.read(disk, "qcow2", folder)
        # The newest are in the journal, and in their place half a minute later.
        files.replay()
        return files.numbers()

    async def look() -> int | None:
        numbers = await asyncio.to_thread(read)
        return numbers[-1] if numbers and numbers[-1] > more_than else None

    return await until(look, "the guest writing", PATIENCE, poll=SLOW_POLL_SECONDS)


ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@NIGHTLY
@ONE_DATABASE
async def test_generation_2_boots_by_uefi(
    hypervisor: Hypervisor, guest_disk: Path, tmp_path: Path, database_url: str
) -> None:
    async with served(configured(tmp_path, guest_disk, database_url, "V2"), environment(hypervisor)) as account:
        disk = await account.disk(lab := await account.lab("algebra"))
        await started(account, lab)
        await written(disk, tmp_path)
        await stopped(account, lab)
        assert (disk.parent / "machine" / "nvram").stat().st_size > 0
        assert GuestFiles.read(disk, "qcow2", tmp_path).is_clean()
