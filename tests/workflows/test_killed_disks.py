"""Kill -9 at the steps of a base, an overlay and a flattening: after the next start, nothing is half done or lost."""

import asyncio
import os
from pathlib import Path

from tests.mutations.test_flatten_template import FLATTEN
from tests.storage.test_overlays import digest_by_qemu, qemu_io
from tests.workflows.live_account import LiveAccount, digest_of, until
from tests.workflows.test_flatten import at_rest
from tests.workflows.test_kills import restart
from tests.workflows.test_overlays import COPY, CREATING, REPLACING, files_of, overlays

__all__ = ["overlays"]
# On PostgreSQL each restart waits for another worker's lease: the steps between which bytes are at risk.
OF_LABS = {"sqlite": CREATING, "postgresql": CREATING[-2:]}
OF_FLATTENING = {"sqlite": (COPY, *REPLACING), "postgresql": REPLACING[-1:]}


async def killed(account: LiveAccount) -> None:
    async def look() -> bool:
        return account.server.has_exited()

    await until(look, "the server being killed")
    account.server.exit_status()
    await restart(account)


async def test_no_killed_step_leaves_half_a_base_or_overlay_or_loses_a_lab(
    overlays: LiveAccount, tmp_path: Path
) -> None:
    account, choice, bases = overlays, tmp_path / "step", overlays.server.data_dir / "bases"
    image = (tmp_path / "images" / "debian-12.raw").read_bytes()
    for number, step in enumerate(OF_LABS[account.database.engine.dialect.name]):
        for path in bases.glob("*.raw") if bases.exists() else ():
            path.unlink()
        choice.write_text(f"kill before {step}")
        lab = await account.begin_lab(f"lab-{number}")
        await killed(account)
        await account.lab_written(lab)
        disk, base = await files_of(account, lab)
        assert base.read_bytes() == image, step
        assert await asyncio.to_thread(digest_by_qemu, tmp_path, disk) == digest_of(base), step
        assert {path.name for path in disk.parent.iterdir()} == {"disk.qcow2", "disk.digests"}, step


async def test_no_killed_step_of_a_flattening_loses_the_disk(overlays: LiveAccount, tmp_path: Path) -> None:
    account, choice = overlays, tmp_path / "step"
    for number, step in enumerate(OF_FLATTENING[account.database.engine.dialect.name]):
        lab = await account.lab(f"lab-{number}")
        disk, _ = await files_of(account, lab)
        content = tmp_path / "content"
        content.write_bytes(os.urandom(1 << 20))
        await asyncio.to_thread(qemu_io, disk, f"write -s {content} 2M 1M")
        expected = await asyncio.to_thread(digest_by_qemu, tmp_path, disk)
        choice.write_text(f"kill before {step}")
        await account.api.change(FLATTEN, lab=lab)
        await killed(account)
        found = await at_rest(account, lab)
        assert (found["message"], found["diskFormat"], found["baseUri"]) == (None, "RAW", None), step
        assert digest_of(disk.with_name("disk.raw")) == expected, step
        assert {path.name for path in disk.parent.iterdir()} == {"disk.raw", "disk.digests"}, step
