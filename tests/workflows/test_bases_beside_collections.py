"""PSA-2025-00019-1 with bases: a version is deleted and collected while its base is in use, and no data is lost or stale."""

import asyncio
import os
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from graph.db.models import ManifestRemoval
from tests.documents import CREATE_LAB
from tests.formats.images import qemu_io
from tests.labelled_steps import held
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.server import errors_in, run
from tests.storage.test_overlays import digest_by_qemu
from tests.workflows.live_account import FRANCE, LiveAccount, digest_of, distinct_chunks, until
from tests.workflows.test_overlays import STAGE, WRITE_BASE, WRITE_OVERLAY, files_of, overlays

__all__ = ["overlays"]


async def image(account: LiveAccount, disk: Path) -> dict[str, str]:
    """Export a lab with content of its own as an image; return its version."""
    lab = await account.lab(f"source-{os.urandom(4).hex()}")
    overlay, _ = await files_of(account, lab)
    content = disk.with_name("content")
    content.write_bytes(os.urandom(2 << 20))
    await asyncio.to_thread(qemu_io, overlay, f"write -s {content} 2M 2M")
    return (await account.succeeded(await account.export(lab, "image")))["imageVersion"]


async def collected(account: LiveAccount) -> None:
    """Run a garbage collection for which all chunks are older than the grace period of one hour."""
    long_ago = time.time() - 3 * 3600
    for region in FRANCE:
        for path in (account.region(region).root / "chunks").rglob("*"):
            if path.is_file():
                os.utime(path, (long_ago, long_ago))
    done = await asyncio.to_thread(run, "gc", "--config", account.server.config, cwd=account.server.data_dir)
    assert (done.returncode, errors_in(done.stderr)) == (0, []), done


async def deleted(account: LiveAccount, version: str) -> None:
    """Delete a version permanently."""
    for _ in range(2):
        await account.api.change(DELETE_VERSION, id=version)


async def chunks_deleted(account: LiveAccount) -> None:
    """Wait until the manifests are removed, and delete all chunks."""

    async def is_removed() -> bool:
        async with account.database.reads() as session:
            return await session.scalar(select(ManifestRemoval.id).limit(1)) is None

    await until(is_removed, "the manifests' removal")
    await collected(account)
    assert {name: account.region(name).chunks() for name in FRANCE} == {name: set[str]() for name in FRANCE}


async def waits_at(choice: Path) -> None:
    async def look() -> bool:
        return held(choice)

    await until(look, "the server to wait at the step")


@pytest.mark.parametrize("is_cached", [True, False], ids=["base cached", "base absent"])
async def test_lab_of_a_version_that_is_deleted_and_collected_is_complete_and_exported(
    overlays: LiveAccount, tmp_path: Path, is_cached: bool
) -> None:
    account, choice = overlays, tmp_path / "step"
    version = await image(account, tmp_path / "disk")
    of_version = {"imageVersionId": version["id"]}
    if is_cached:
        _, base = await files_of(account, await account.lab("first", of_version))
        assert digest_of(base) == version["digest"] == base.stem

    # The version is gone when the lab gets its base, but not its chunks: they are kept for the lab.
    choice.write_text(f"hold before {WRITE_OVERLAY if is_cached else WRITE_BASE}")
    lab = await account.begin_lab("second", of_version)
    await waits_at(choice)
    before = {name: account.region(name).chunks() for name in FRANCE}
    await deleted(account, version["id"])
    await collected(account)
    assert {name: account.region(name).chunks() for name in FRANCE} == before
    choice.unlink()
    await account.lab_written(lab)
    overlay, base = await files_of(account, lab)
    assert digest_of(base) == version["digest"] == base.stem

    # The deleted version is not offered, although its base is still there.
    [refused] = (
        await account.api.run(CREATE_LAB, input={"labAccountId": account.account, "name": "stale", "image": of_version})
    )["createLab"]["userErrors"]
    assert refused["code"] == "NOT_FOUND"

    # The export stores all that the regions have lost.
    await chunks_deleted(account)
    await asyncio.to_thread(qemu_io, overlay, "write -P 1 9M 64k")
    expected = await asyncio.to_thread(digest_by_qemu, tmp_path, overlay)
    found = (await account.succeeded(await account.export(lab, "again")))["imageVersion"]
    assert found["digest"] == expected
    for region in FRANCE:
        assert distinct_chunks(tmp_path / "flat.raw") <= account.region(region).chunks()
    made = await account.lab("third", {"imageVersionId": found["id"]})
    assert digest_of((await files_of(account, made))[1]) == expected


async def test_export_that_relies_on_its_base_survives_the_collection_of_the_version(
    overlays: LiveAccount, tmp_path: Path
) -> None:
    account, choice = overlays, tmp_path / "step"
    version = await image(account, tmp_path / "disk")
    lab = await account.lab("first", {"imageVersionId": version["id"]})
    overlay, _ = await files_of(account, lab)
    await asyncio.to_thread(qemu_io, overlay, "write -P 1 9M 64k")
    expected = await asyncio.to_thread(digest_by_qemu, tmp_path, overlay)

    # The unchanged chunks were neither read nor stored, because the region had the version.
    choice.write_text(f"hold before {STAGE}")
    export = await account.update_image(lab)
    await waits_at(choice)
    await deleted(account, version["id"])
    await chunks_deleted(account)
    choice.unlink()
    found = (await account.succeeded(export))["imageVersion"]
    assert found["digest"] == expected
    for region in FRANCE:
        assert distinct_chunks(tmp_path / "flat.raw") <= account.region(region).chunks()
