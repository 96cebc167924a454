"""PSA-2025-00019-1 on real processes: a re-export relies on a version that is deleted and collected during it."""

import asyncio
import os
import time

from sqlalchemy import select

from graph.db.models import ManifestRemoval
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.server import errors_in, run
from tests.workflows.gates import gate
from tests.workflows.live_account import (
    FRANCE,
    ONE_MIB,
    LiveAccount,
    chunks_of,
    digest_of,
    distinct_chunks,
    until,
    write_chunks,
)


async def test_re_export_survives_the_deletion_and_collection_of_its_parent(shared_story: LiveAccount) -> None:
    story = shared_story
    first = await story.lab("algebra")
    write_chunks(await story.disk(first), {slot: os.urandom(ONE_MIB) for slot in range(1, 7)})
    parent = (await story.succeeded(await story.export(first, "image")))["imageVersion"]
    lab = await story.lab("geometry", {"imageVersionId": parent["id"]})
    disk = await story.disk(lab)
    write_chunks(disk, {7: os.urandom(ONE_MIB)})
    old = distinct_chunks(await story.disk(first))
    region = story.region(FRANCE[0])
    # The grace period is one hour, and no other test's image contains these chunks.
    long_ago = time.time() - 3 * 3600
    for name in old:
        os.utime(region.root / "chunks" / name[:2] / name[2:], (long_ago, long_ago))

    with gate(region, disk, after=len(chunks_of(disk)) - 3) as held:
        export = await story.update_image(lab)

        async def has_looked() -> bool:
            return (await story.export_now(export))["processedBytes"] >= 4 * ONE_MIB

        await until(has_looked, "the re-export to rely on what is there")
        for _ in range(2):
            await story.api.change(DELETE_VERSION, id=parent["id"])

        async def is_removed() -> bool:
            async with story.database.reads() as session:
                return await session.scalar(select(ManifestRemoval.id).limit(1)) is None

        await until(is_removed, "the manifests' removal")
        done = await asyncio.to_thread(run, "gc", "--config", story.server.config, cwd=story.server.data_dir)
        assert (done.returncode, errors_in(done.stderr)) == (0, []), done
        assert len(old - region.chunks()) >= 4
        held.open()

    version = (await story.succeeded(export))["imageVersion"]
    assert version["digest"] == digest_of(disk)
    for name in FRANCE:
        assert distinct_chunks(disk) <= story.region(name).chunks()
        made = await story.lab(f"from-{name}", {"imageVersionId": version["id"]}, regionName=name)
        assert digest_of(await story.disk(made)) == version["digest"]
