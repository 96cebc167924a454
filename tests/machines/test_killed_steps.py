"""Kill -9 of the server before and after each command of libvirt that starts or stops a machine; and its reconciliation."""

import asyncio
import os
import shutil
from pathlib import Path

from sqlalchemy import update

from graph.db.enums import TemplateVmState
from graph.db.models import Lab
from tests.disks import write_disk
from tests.documents import pk
from tests.long_forms import NIGHTLY
from tests.machines.hypervisor import Hypervisor
from tests.machines.test_machines import configured, environment, reached, served, started, template
from tests.mutations.test_start_template_vm import START, STOP
from tests.workflows.live_account import LiveAccount, until

# The steps at which a start and the following stop are killed.
STEPS = [
    ("before create", "before shutdown"),
    ("after create", "after shutdown"),
    (None, "before destroy"),
    (None, "after destroy"),
]
# The server's `virsh`: the real one, and at the chosen step a signal that kills the server, once.
VIRSH = """#!/bin/sh
step=$(cat "{step}" 2>/dev/null)
case " $* " in *" ${{step#* }} "*) ;; *) exec "{virsh}" "$@" ;; esac
[ "${{step%% *}}" = after ] && "{virsh}" "$@" </dev/stdin
rm "{step}"
kill -9 $PPID
"""
FOREIGN = """<domain type="qemu"><name>lab-gallery-other-1</name><memory>65536</memory>
<os><type arch="x86_64" machine="q35">hvm</type></os></domain>"""


async def killed(account: LiveAccount) -> None:
    async def look() -> bool:
        return account.server.has_exited()

    await until(look, "the server being killed", 300)
    account.server.exit_status()


@NIGHTLY
async def test_no_step_of_start_and_stop_loses_a_lab_or_a_machine(
    hypervisor: Hypervisor, tmp_path: Path, database_url: str
) -> None:
    image = write_disk(tmp_path / "images" / "empty.raw", 1 << 20, {})
    step, programs = tmp_path / "step", tmp_path / "programs"
    programs.mkdir()
    (programs / "virsh").write_text(VIRSH.format(step=step, virsh=shutil.which("virsh")))
    (programs / "virsh").chmod(0o755)
    env = environment(hypervisor, stop_seconds=1, total_memory_gb=1)
    env["PATH"] = f"{programs}:{os.environ['PATH']}"
    hypervisor.virsh("create", "/dev/stdin", text=FOREIGN)
    try:
        async with served(configured(tmp_path, image, database_url), env) as account:
            lab, other = await account.lab("algebra"), await account.lab("geometry")
            for starting, stopping in STEPS:
                if starting is not None:
                    step.write_text(starting)
                await account.api.change(START, lab=lab)
                if starting is not None:
                    await killed(account)
                    account.server.start()
                await reached(account, lab, "RUNNING")
                assert len(hypervisor.domains()) == 2
                step.write_text(stopping)
                await account.api.change(STOP, lab=lab)
                await killed(account)
                account.server.start()
                assert (await reached(account, lab, "STOPPED"))["message"] is None
                assert hypervisor.domains() == ["lab-gallery-other-1"]

            # A machine that does not fit beside those that run is refused with the numbers.
            await started(account, lab)
            await account.api.change(START, lab=other)

            async def refused() -> bool:
                found = await template(account, other)
                return found["message"] == (
                    "Not started: the template needs 1 GiB of memory, and the 1 running templates use 1 of 1 GiB:"
                    " stop another template first."
                )

            await until(refused, "the refusal", 120)
            # A machine that ended by itself leaves a stopped template.
            [name] = set(hypervisor.domains()) - {"lab-gallery-other-1"}
            await asyncio.to_thread(hypervisor.virsh, "destroy", name)
            await reached(account, lab, "STOPPED")
            # A machine whose template is stopped has no owner, and ends.
            await started(account, lab)
            async with account.database.writes.begin() as session:
                rows = update(Lab).where(Lab.id == pk(lab))
                await session.execute(rows.values(template_state=TemplateVmState.STOPPED))

            async def ended() -> bool:
                return await asyncio.to_thread(hypervisor.domains) == ["lab-gallery-other-1"]

            await until(ended, "the end of a machine without an owner", 120)
    finally:
        hypervisor.virsh("destroy", "lab-gallery-other-1")
