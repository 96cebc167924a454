"""Bases: prepared for images that accounts have enabled, verified, and restored from their images when damaged."""

import asyncio
import hashlib
import os
import time
from pathlib import Path

import pytest
from sqlalchemy import select, update

from graph.db.models import ImageVersion, Lab, MarketplaceImage
from graph.domain.labs import base_plans
from graph.domain.labs.disk_transitions import base_of_marketplace_image
from graph.domain.values.units import ONE_GIB
from graph.settings import Labs
from graph.storage.chunks.codec import ONE_MIB
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read.digest import manifest_of
from graph.workflows.jobs.base_verification import verify_bases
from graph.workflows.jobs.bases import prepare_bases, write_base
from tests.disks import write_disk
from tests.documents import SET_IMAGES_ENABLED, pk
from tests.formats.images import qemu_img
from tests.workflows.idle_worker import IdleWorker
from tests.workflows.live_account import FRANCE

A, B, C = (os.urandom(ONE_MIB) for _ in range(3))
LOCKS = {"lock", "background.lock"}
IMAGE = "query ($id: ID!) { node(id: $id) { ... on ImageVersion { definition { id } } } }"
MESSAGE = "query ($id: ID!) { node(id: $id) { ... on Lab { templateVm { state notice { code } } } } }"


def use_overlays(
    worker: IdleWorker, prepare: str = "followed", budget_bytes: int = ONE_GIB, disk: str = "overlay"
) -> None:
    labs = Labs.model_construct(disk=disk, base_cache_gb=budget_bytes / ONE_GIB, prepare=prepare)
    worker.runtime.settings = worker.runtime.settings.model_copy(update={"labs": labs})


async def image_of(worker: IdleWorker, name: str, *chunks: bytes) -> str:
    """Create an image of these chunks; return the digest of its version."""
    return (await version_of(worker, name, *chunks))[1]


async def version_of(worker: IdleWorker, name: str, *chunks: bytes) -> tuple[str, str]:
    """Create an image of these chunks; return the id and digest of its version."""
    version = await worker.image(name)
    manifest = await worker.put_copies(version, *chunks)
    async with worker.world.database.writes.begin() as session:
        of_version = update(ImageVersion).where(ImageVersion.id == pk(version))
        await session.execute(of_version.values(disk_size_bytes=len(chunks) * ONE_MIB))
    return version, manifest.digest


def files(worker: IdleWorker) -> dict[str, bytes]:
    """Return the content of the bases."""
    folder = worker.runtime.settings.data_dir / "bases"
    found = folder.glob("*.raw") if folder.exists() else ()
    return {path.stem: path.read_bytes() for path in found}


def damage(base: Path) -> None:
    base.chmod(0o600)
    with base.open("r+b") as file:
        os.pwrite(file.fileno(), b"damaged", ONE_MIB)
    base.chmod(0o444)


async def test_bases_of_followed_images_are_prepared_within_the_budget(idle_worker: IdleWorker) -> None:
    world = idle_worker.world
    (version, first), second = await version_of(idle_worker, "one", A, B), await image_of(idle_worker, "two", C)
    use_overlays(idle_worker, disk="raw")
    await prepare_bases(idle_worker.runtime)
    use_overlays(idle_worker, prepare="none")
    await prepare_bases(idle_worker.runtime)
    assert files(idle_worker) == {}

    # The newest image first; there is no room for the other one.
    use_overlays(idle_worker, budget_bytes=2 * ONE_MIB)
    await prepare_bases(idle_worker.runtime)
    assert files(idle_worker) == {second: C}
    folder = idle_worker.runtime.settings.data_dir / "bases"
    assert {path.name for path in folder.iterdir()} - LOCKS == {f"{second}.raw", f"{second}.digests"}
    assert (folder / f"{second}.raw").stat().st_mode & 0o777 == 0o444

    use_overlays(idle_worker)
    await prepare_bases(idle_worker.runtime)
    assert files(idle_worker) == {first: A + B, second: C}

    # Written again only if another process does not do it.
    for path in folder.glob("*.raw"):
        path.unlink()
    held = idle_worker.runtime.templates.bases.lock_background_work()
    assert held is not None
    await prepare_bases(idle_worker.runtime)
    assert files(idle_worker) == {}
    os.close(held)
    image = (await world.api.run(IMAGE, id=version))["node"]["definition"]["id"]
    disabled = {"labAccountId": world.account, "imageDefinitionIds": [image], "enabled": False}
    await world.api.change(SET_IMAGES_ENABLED, input=disabled)
    await prepare_bases(idle_worker.runtime)
    assert files(idle_worker) == {second: C}


async def test_base_that_cannot_be_prepared_is_logged_and_does_not_prevent_the_others(
    idle_worker: IdleWorker, caplog: pytest.LogCaptureFixture
) -> None:
    runtime = idle_worker.runtime
    first, second = await image_of(idle_worker, "one", A, B), await image_of(idle_worker, "two", C)
    use_overlays(idle_worker)
    enough = runtime.settings
    runtime.settings = enough.model_copy(update={"keep_free_gb": 1e6})
    await prepare_bases(runtime)
    [full] = [message for message in caplog.messages if "not prepared" in message]
    assert full.startswith(
        f"Base {second}: not prepared, and tried again later: the disk file cannot be written: no space"
    )
    assert files(idle_worker) == {}

    runtime.settings = enough
    caplog.clear()
    for region in FRANCE:
        idle_worker.file_of(region, C).unlink()
    await prepare_bases(runtime)
    [lost] = [message for message in caplog.messages if "not prepared" in message]
    assert lost.startswith(f"Base {second}: not prepared, and tried again later: ")
    assert files(idle_worker) == {first: A + B}


async def test_prepared_base_takes_the_place_of_one_that_nobody_needs(idle_worker: IdleWorker) -> None:
    digest = await image_of(idle_worker, "one", A, B)
    use_overlays(idle_worker, budget_bytes=2 * ONE_MIB)
    old = idle_worker.runtime.templates.bases.path("f" * 64)
    old.parent.mkdir(mode=0o700)
    old.write_bytes(C)
    await prepare_bases(idle_worker.runtime)
    assert files(idle_worker) == {digest: A + B}


async def test_damaged_base_is_restored_and_its_labs_say_so(idle_worker: IdleWorker) -> None:
    runtime, world = idle_worker.runtime, idle_worker.world
    digest = await image_of(idle_worker, "one", A, B)
    use_overlays(idle_worker)
    await prepare_bases(runtime)
    lab = await world.lab("algebra")
    async with world.database.writes.begin() as session:
        await session.execute(update(Lab).where(Lab.id == pk(lab)).values(base_digest=digest))
    base = runtime.templates.bases.path(digest)

    async def message() -> str | None:
        found = (await world.api.run(MESSAGE, id=lab))["node"]["templateVm"]["notice"]
        return found and found["code"]

    await verify_bases(runtime)
    damage(base)
    await verify_bases(runtime)
    assert (await message(), files(idle_worker)[digest] == A + B) == (None, False), "it is due in a week"

    record = base.with_suffix(".verified")
    week_ago = time.time() - 8 * 24 * 3600
    os.utime(record, (week_ago, week_ago))
    await verify_bases(runtime)
    assert await message() == "BASE_RESTORED"
    assert files(idle_worker) == {digest: A + B}

    # Without a replica it cannot be restored, and no further lab is created over it.
    damage(base)
    os.utime(record, (week_ago, week_ago))
    moved = [(path, path.with_suffix(".away")) for path in (idle_worker.file_of(region, B) for region in FRANCE)]
    for path, away in moved:
        path.rename(away)
    await verify_bases(runtime)
    assert await message() == "BASE_DAMAGED"
    with pytest.raises(DiskInvalidError, match="damaged: restore it from a backup"):
        await asyncio.to_thread(runtime.templates.bases.use, digest, 2 * ONE_MIB)

    for path, away in moved:
        away.rename(path)
    await verify_bases(runtime)
    assert await message() == "BASE_RESTORED"
    assert files(idle_worker) == {digest: A + B}

    # The operator restores it from a backup: the next verification says so.
    damage(base)
    os.utime(record, (week_ago, week_ago))
    for path, away in moved:
        path.rename(away)
    await verify_bases(runtime)
    assert await message() == "BASE_DAMAGED"
    base.unlink()
    base.write_bytes(A + B)
    await verify_bases(runtime)
    assert await message() == "BASE_RESTORED"
    assert await asyncio.to_thread(runtime.templates.bases.use, digest, 2 * ONE_MIB)


@pytest.mark.parametrize("kind", ["raw", "qcow2"])
async def test_base_of_a_marketplace_image_is_what_it_was_when_it_was_written(
    idle_worker: IdleWorker, tmp_path: Path, kind: str
) -> None:
    runtime, content = idle_worker.runtime, A + bytes(ONE_MIB) + B
    disk = tmp_path / f"image.{kind}"
    source = await asyncio.to_thread(write_disk, tmp_path / "source", len(content), {0: A, 2 * ONE_MIB: B})
    await asyncio.to_thread(qemu_img, "convert", "-f", "raw", "-O", kind, source, disk)
    async with idle_worker.world.database.writes.begin() as session:
        image = (await session.scalars(select(MarketplaceImage).limit(1))).one()
        image.disk_path, image.size_bytes = f"{disk}", len(content)
        image.sha256 = hashlib.sha256(disk.read_bytes()).hexdigest()
        digest = base_of_marketplace_image(image) or ""
    async with idle_worker.world.database.reads() as session:
        plan = await base_plans.source_of(session, digest)
        assert plan is not None
    await write_base(runtime, plan, digest)
    base = runtime.templates.bases.path(digest)
    noted = base.with_suffix(".digests")
    assert (base.read_bytes(), noted.read_bytes()) == (content, manifest_of(source).to_bytes())

    # Damaged before it was ever verified.
    await asyncio.to_thread(damage, base)
    await verify_bases(runtime)
    assert files(idle_worker) == {digest: content}
    assert noted.read_bytes() == manifest_of(source).to_bytes()

    # A base that was written without digests, or whose digests are damaged, gets them at its next verification.
    for lost in (b"", b"damaged"):
        noted.write_bytes(lost) if lost else noted.unlink()
        base.with_suffix(".verified").unlink()
        await verify_bases(runtime)
        assert noted.read_bytes() == manifest_of(source).to_bytes()
