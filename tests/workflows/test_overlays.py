"""Labs whose disks are overlays over shared bases: creation, export, refusal and eviction."""

import asyncio
import hashlib
import json
import os
from collections.abc import AsyncIterator, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from sqlalchemy import update

from graph.db.models import Lab
from graph.domain.values.units import ONE_GIB
from graph.settings import Labs
from graph.workflows.jobs.bases import evict_bases
from graph.workflows.runtime import leases
from tests import labelled_steps
from tests.disks import write_disk
from tests.documents import pk
from tests.formats.images import qemu_img, qemu_io
from tests.server import Server, configure
from tests.storage.test_overlays import digest_by_qemu
from tests.workflows.idle_worker import IdleWorker
from tests.workflows.live_account import ONE_MIB, LiveAccount, digest_of

DISK = "query ($id: ID!) { node(id: $id) { ... on Lab { templateVm { diskUri diskFormat baseUri } } } }"
CHUNKS = 12
COPY = "graph.workflows.jobs.flatten:copy_segment"
WRITE_BASE = "graph.workflows.jobs.lab_disk:write_base"
WRITE_OVERLAY = "graph.workflows.jobs.overlay_labs:_write"
STAGE = "graph.storage.stores.region_store:RegionStore.put_staging"
# Of a base, then of an overlay over it.
CREATING = (
    "graph.workflows.jobs.image_copy:prepare",
    "graph.workflows.jobs.image_copy:copy_segment",
    "graph.workflows.jobs.bases:check_copy",
    "graph.template_vms.bases:flush",
    "graph.template_vms.bases:finish",
    "graph.storage.formats.write.qcow2_overlay:write_overlay",
    "graph.template_vms.local:finish",
    "graph.domain.labs.disk_transitions:ready",
)
# Of an overlay over a base that is present.
AT_ONCE = ("graph.workflows.jobs.overlay_labs:_claimed", WRITE_OVERLAY, "graph.workflows.jobs.overlay_labs:_complete")
REPLACING = (
    "graph.workflows.jobs.flatten:flush",
    "graph.template_vms.local:LocalTemplateVms.replace_overlay",
    "graph.domain.labs.flattening:flattened",
)
# Of an export whose source is an overlay.
EXPORTING = (
    "graph.workflows.jobs.export:open_disk",
    "graph.storage.formats.read.overlay:inspect_overlay",
    "graph.domain.exports.transitions:mark_capturing",
    "graph.domain.exports.transitions:mark_storing",
    "graph.workflows.jobs.export:inherited",
    "graph.workflows.jobs.export:store_segments",
    "graph.storage.stores.region_store:RegionStore.put_chunk",
    STAGE,
    "graph.storage.stores.region_store:RegionStore.sync",
    "graph.workflows.jobs.export:assemble",
    "graph.storage.stores.region_store:RegionStore.put_manifest",
    "graph.workflows.jobs.export:new_content",
    "graph.domain.exports.transitions:publish",
    "graph.storage.stores.region_store:RegionStore.delete_staging",
)
STEPS = (COPY, WRITE_BASE, *AT_ONCE, *CREATING, *REPLACING, *EXPORTING)


@contextmanager
def overlay_server(tmp_path: Path, database_url: str, labels: Sequence[str]) -> Generator[Server]:
    """Run a server whose labs are overlays, with labelled steps; the marketplace image has a hash."""
    image = write_disk(
        tmp_path / "images" / "debian-12.raw",
        CHUNKS * ONE_MIB + 512,
        {0: os.urandom(ONE_MIB), 5 * ONE_MIB: os.urandom(6 * ONE_MIB + 100)},
    )
    config = configure(tmp_path, database_url=database_url, disk=image)
    with config.open("a") as file:
        file.write(f'sha256 = "{hashlib.sha256(image.read_bytes()).hexdigest()}"\n')
    steps = labelled_steps.environment(tmp_path / "step", labels)
    with Server(config, env={"LAB_GALLERY_LABS": json.dumps({"prepare": "none"}), **steps}) as server:
        yield server


@pytest.fixture
async def overlays(tmp_path: Path, database_url: str) -> AsyncIterator[LiveAccount]:
    """An account on a server whose labs are overlays."""
    with overlay_server(tmp_path, database_url, STEPS) as server:
        async with LiveAccount.at(server, "north") as account:
            yield account
        assert "Traceback" not in server.log


async def files_of(account: LiveAccount, lab: str) -> tuple[Path, Path]:
    """Return the overlay and the base of a lab, as the schema states them."""
    found = (await account.api.run(DISK, id=lab))["node"]["templateVm"]
    assert found["diskFormat"] == "QCOW2"
    disk, base = (urlsplit(str(found[key])) for key in ("diskUri", "baseUri"))
    return Path(unquote(disk.path)), Path(unquote(base.path))


def damage(base: Path, slot: int) -> None:
    base.chmod(0o600)
    with base.open("r+b") as file:
        os.pwrite(file.fileno(), b"damaged", slot * ONE_MIB)
    base.chmod(0o444)


async def test_overlay_lab_is_exported_and_the_next_labs_share_a_base(overlays: LiveAccount, tmp_path: Path) -> None:
    account, bases = overlays, overlays.server.data_dir / "bases"
    disk, base = await files_of(account, lab := await account.lab("algebra"))
    assert base.read_bytes() == (tmp_path / "images" / "debian-12.raw").read_bytes()
    assert (base.parent, base.stat().st_mode & 0o777, bases.stat().st_mode & 0o777) == (bases, 0o444, 0o700)
    await asyncio.to_thread(qemu_io, disk, "write -P 1 1M 100k", "write -z -u 6M 1M", "write -P 2 12M 512")
    expected = await asyncio.to_thread(digest_by_qemu, tmp_path, disk)
    export = await account.succeeded(await account.export(lab, "algebra-image"))
    version = export["imageVersion"]
    assert version["digest"] == expected

    first, second = await asyncio.gather(
        *(account.lab(name, {"imageVersionId": version["id"]}) for name in ("geometry", "analysis"))
    )
    disk, base = await files_of(account, first)
    other, same = await files_of(account, second)
    assert (base, base.name) == (same, f"{expected}.raw")
    assert digest_of(base) == expected
    of_image = (await files_of(account, lab))[1]
    stored = {path.with_suffix(suffix).name for path in (base, of_image) for suffix in (".raw", ".digests")}
    assert {path.name for path in bases.iterdir()} == {*stored, "lock"}
    assert [path.stat().st_blocks * 512 <= 32 << 10 for path in (disk, other)] == [True, True]

    # A chunk that the overlay does not change is not read: its damage in the base is not noticed.
    await asyncio.to_thread(qemu_io, disk, "write -P 3 7M 64k", "write -P 4 9M 1M")
    expected = await asyncio.to_thread(digest_by_qemu, tmp_path, disk)
    damage(base, 8)
    export = await account.succeeded(await account.update_image(first))
    assert export["imageVersion"]["digest"] == expected
    # Data: chunks 0, 1, 5, 7 to 12; chunk 6, which was overwritten with zeros, is a hole of the base.
    assert export["totalBytes"] == export["processedBytes"] == 8 * ONE_MIB + 512

    # A damaged chunk that is changed in part is read, compared and refused.
    damage(base, 10)
    await asyncio.to_thread(qemu_io, other, "write -P 5 10M 64k")
    failed = await account.ended(await account.update_image(second))
    assert (failed["status"], failed["error"]["code"]) == ("FAILED", "DISK_INVALID")
    await asyncio.to_thread(qemu_io, other, "write -P 5 10M 1M")

    # And so is one that the region lacks.
    damage(base, 8)
    for chunk in (account.server.data_dir / "regions" / "francecentral" / "chunks").rglob("*"):
        if chunk.is_file():
            chunk.unlink()
    failed = await account.ended(await account.update_image(second))
    assert (failed["status"], failed["error"]["code"]) == ("FAILED", "DISK_INVALID")
    assert failed["error"]["message"].startswith("the base of the template disk is damaged")


async def test_export_refuses_an_overlay_over_another_file(overlays: LiveAccount) -> None:
    account = overlays
    lab = await account.lab("algebra")
    disk, _ = await files_of(account, lab)
    key = account.server.data_dir / "digest-cache.key"
    await asyncio.to_thread(qemu_img, "rebase", "-u", "-b", key, "-F", "raw", disk)
    failed = await account.ended(await account.export(lab, "algebra-image"))
    assert (failed["status"], failed["error"]["code"], failed["error"]["isRetryable"]) == (
        "FAILED",
        "BACKING_FILE",
        False,
    )
    assert failed["error"]["message"] == "the overlay does not name the base that it was created over"
    assert account.region("francecentral").manifests() == []
    # The teacher converts the disk instead, which needs no base.
    disk.unlink()
    flat = write_disk(disk.with_name("disk.raw"), CHUNKS * ONE_MIB, {0: os.urandom(ONE_MIB)})
    export = await account.succeeded(await account.export(lab, "flat-image"))
    assert export["imageVersion"]["digest"] == digest_of(flat)


async def test_bases_that_no_lab_uses_are_evicted_least_recently_used_first(idle_worker: IdleWorker) -> None:
    used, old, new, newest = (letter * 64 for letter in "abcd")
    runtime, world = idle_worker.runtime, idle_worker.world
    of_lab = update(Lab).where(Lab.id == pk(await world.lab("algebra")))
    async with runtime.database.writes.begin() as session:
        await session.execute(of_lab.values(base_digest=used))
    folder = runtime.settings.data_dir / "bases"
    for age, digest in enumerate((used, old, new, newest)):
        os.utime(write_disk(folder / f"{digest}.raw", ONE_MIB, {0: os.urandom(ONE_MIB)}), (age, age))
    names = [f"{old}.raw.7.{worker}.partial" for worker in ("tests", "dead")]
    for name in names:
        (folder / name).touch()

    async def kept(budget_bytes: int) -> set[str]:
        labs = Labs.model_construct(disk="overlay", base_cache_gb=budget_bytes / ONE_GIB)
        runtime.settings = runtime.settings.model_copy(update={"labs": labs})
        await evict_bases(runtime)
        return {path.name.removesuffix(".raw") for path in folder.iterdir()} - {"lock"}

    live = {names[0]}
    assert await kept(4 * ONE_MIB) == {used, old, new, newest} | live
    assert await kept(3 * ONE_MIB) == {used, new, newest} | live
    assigning = runtime.templates.bases.lock(exclusive=False)
    assert assigning is not None
    assert await kept(0) == {used, new, newest} | live
    os.close(assigning)
    async with runtime.database.writes.begin() as session:
        await leases.resign(session, "tests")
    assert await kept(0) == {used}
