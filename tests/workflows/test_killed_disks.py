"""Kill -9 at the steps of a base, an overlay, its export and flattening: after the next start, nothing is half done or lost."""

import asyncio
import os
from contextlib import suppress
from pathlib import Path

import httpx
from sqlalchemy import func, select

from graph.db.models import Export, Lab
from graph.schema.ids import encode
from tests.formats.images import qemu_io
from tests.long_forms import postgresql_nightly
from tests.mutations.test_flatten_template import FLATTEN
from tests.storage.test_overlays import digest_by_qemu
from tests.workflows.live_account import ONE_MIB, LiveAccount, assert_stored_once, digest_of, stored, until
from tests.workflows.test_flatten import at_rest
from tests.workflows.test_kills import restart
from tests.workflows.test_overlays import AT_ONCE, COPY, CREATING, EXPORTING, REPLACING, files_of, overlays

__all__ = ["overlays"]
pytestmark = postgresql_nightly()
# On PostgreSQL each restart waits for another worker's lease: the steps between which bytes are at risk.
OF_LABS = {"sqlite": CREATING, "postgresql": CREATING[-2:]}
OF_OVERLAYS = {"sqlite": (*AT_ONCE, *CREATING[-3:]), "postgresql": (*AT_ONCE[-1:], *CREATING[-1:])}
OF_EXPORTS = {"sqlite": EXPORTING, "postgresql": (EXPORTING[6], EXPORTING[-2])}
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


async def test_no_killed_step_of_an_overlay_over_a_present_base_loses_the_lab(
    overlays: LiveAccount, tmp_path: Path
) -> None:
    account, choice = overlays, tmp_path / "step"
    _, base = await files_of(account, await account.lab("first"))
    for number, step in enumerate(OF_OVERLAYS[account.database.engine.dialect.name]):
        choice.write_text(f"kill before {step}")
        with suppress(httpx.TransportError):
            await account.begin_lab(f"lab-{number}")
        await killed(account)
        async with account.database.reads() as session:
            lab = encode("Lab", await session.scalar(select(func.max(Lab.id))) or 0)
        await account.lab_written(lab)
        disk, found = await files_of(account, lab)
        assert found == base, step
        assert digest_of(disk) == digest_of(base), step
        assert {path.name for path in disk.parent.iterdir()} == {"disk.qcow2", "disk.digests"}, step


async def test_no_killed_step_of_an_export_from_an_overlay_changes_its_version(
    overlays: LiveAccount, tmp_path: Path
) -> None:
    account, choice = overlays, tmp_path / "step"
    algebra = await account.lab("algebra")
    image = (await account.succeeded(await account.export(algebra, "image")))["imageVersion"]["definition"]["id"]
    lab = await account.lab("geometry", {"imageDefinitionId": image})
    disk, base = await files_of(account, lab)
    for number, step in enumerate(OF_EXPORTS[account.database.engine.dialect.name]):
        content = tmp_path / "content"
        content.write_bytes(os.urandom(ONE_MIB))
        await asyncio.to_thread(qemu_io, disk, f"write -s {content} {number % 8}M 1M", f"write -P {number + 1} 9M 4k")
        expected, before = await asyncio.to_thread(digest_by_qemu, tmp_path, disk), stored(account)
        choice.write_text(f"kill before {step}")
        # The answer is lost if the server is killed before it is sent.
        with suppress(httpx.TransportError):
            await account.update_image(lab)
        await killed(account)
        async with account.database.reads() as session:
            export = encode("Export", await session.scalar(select(func.max(Export.id))) or 0)
        found = await account.succeeded(export)
        assert found["imageVersion"]["digest"] == expected, step
        assert_stored_once(account, before, disk, unfinished=True)
    next_lab = await account.lab("analysis", {"imageDefinitionId": image})
    next_disk, next_base = await files_of(account, next_lab)
    assert digest_of(next_disk) == digest_of(disk) == next_base.stem
    assert base.exists()


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
