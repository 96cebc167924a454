"""Verification: damage of every kind is found and repaired from another region, and irreparable damage is reported."""

import asyncio
import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from graph.db.enums import MaintenanceKind
from graph.db.models import MaintenanceLease, RegionReplica, now
from graph.domain.maintenance import leases as maintenance_leases
from graph.settings import Verification
from graph.storage.chunks.codec import encode
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.byte_rate import ByteRateLimiter, Clock
from graph.storage.transfer.counters import Progress
from graph.workflows.maintenance.verify import VerificationError, verify
from graph.workflows.worker import schedule
from tests.documents import pk
from tests.server import errors_in, run
from tests.storage.conftest import NOISE, TEXT, cut, flip, other_text, swap
from tests.web.test_metrics import counted
from tests.workflows.idle_worker import IdleWorker
from tests.workflows.live_account import FRANCE, ONE_MIB, LiveAccount, until, write_chunks
from tests.workflows.test_failures import unusable

CENTRAL, SOUTH, WEST = FRANCE
RANDOM = os.urandom(ONE_MIB)
MORE = other_text(1)
REPLICAS = """
query ($id: ID!) {
  node(id: $id) { ... on ImageVersion { replicas {
    region { name } state error { code message } finding { code message params { name value } } verifiedAt } } }
}
"""
RETRY = """
mutation ($id: ID!) { retryReplication(input: {imageVersionId: $id}) { userErrors { code message path } } }
"""

Harm = Callable[[Path], None]


def rewritten(damage: Callable[[bytes], bytes]) -> Harm:
    def harm(file: Path) -> None:
        file.write_bytes(damage(file.read_bytes()))

    return harm


HARMS: dict[str, Harm] = {
    "a flipped bit": rewritten(flip),
    "a truncated chunk": rewritten(cut),
    "another's content": rewritten(swap),
    "a missing chunk": Path.unlink,
}


async def replicas(idle_worker: IdleWorker, version: str) -> dict[str, dict[str, Any]]:
    found = (await idle_worker.world.api.run(REPLICAS, id=version))["node"]["replicas"]
    return {replica["region"]["name"]: replica for replica in found}


async def make_due(idle_worker: IdleWorker) -> None:
    """Make the region due for verification."""
    async with idle_worker.world.database.writes.begin() as session:
        await maintenance_leases.row_of(session, CENTRAL, MaintenanceKind.VERIFY)
        due = update(MaintenanceLease).where(
            MaintenanceLease.region_name == CENTRAL, MaintenanceLease.kind == MaintenanceKind.VERIFY
        )
        await session.execute(due.values(finished_at=now() - schedule.VERIFY_EVERY))


async def verify_central(idle_worker: IdleWorker) -> None:
    """Have a worker verify the region."""
    await make_due(idle_worker)
    await schedule.verify_due(idle_worker.runtime)


@pytest.mark.parametrize("harm", HARMS)
async def test_worker_repairs_damage_from_another_region_and_reports_it(idle_worker: IdleWorker, harm: str) -> None:
    version, other = await idle_worker.image("image"), await idle_worker.image("other")
    await idle_worker.put_copies(version, TEXT, RANDOM, MORE)
    await idle_worker.put_copies(other, MORE)
    before = await replicas(idle_worker, version)
    repaired, runs = (
        counted("repaired_chunks_total", region=CENTRAL),
        {"region": CENTRAL, "kind": "VERIFY", "outcome": "done"},
    )
    done, size = counted("maintenance_runs_total", **runs), counted("verified_bytes_total", region=CENTRAL)
    HARMS[harm](idle_worker.file_of(CENTRAL, RANDOM))

    await verify_central(idle_worker)

    assert counted("repaired_chunks_total", region=CENTRAL) == repaired + 1
    assert counted("maintenance_runs_total", **runs) == done + 1
    assert counted("verified_bytes_total", region=CENTRAL) == size + 3 * ONE_MIB

    assert idle_worker.file_of(CENTRAL, RANDOM).read_bytes() == RANDOM
    after = await replicas(idle_worker, version)
    assert after[CENTRAL]["state"] == "COMPLETED"
    assert after[CENTRAL]["verifiedAt"] > before[CENTRAL]["verifiedAt"]
    found = after[CENTRAL]["finding"]
    assert found["code"] == "CHUNKS_REPAIRED"
    assert found["message"].startswith("Chunks that were damaged and repaired from another region: 1 (")
    assert found["params"][0] == {"name": "chunks", "value": "1"}
    assert after[SOUTH] == before[SOUTH]
    assert (await replicas(idle_worker, other))[CENTRAL]["finding"] is None

    await verify_central(idle_worker)
    assert (await replicas(idle_worker, version))[CENTRAL]["finding"] is None


async def test_verify_command_repairs_all_damage_in_one_run(idle_worker: IdleWorker) -> None:
    version = await idle_worker.image("image")
    chunks = [TEXT, RANDOM, MORE, other_text(2), other_text(3)]
    await idle_worker.put_copies(version, *chunks)
    for harm, data in zip(HARMS.values(), chunks, strict=False):
        harm(idle_worker.file_of(WEST, data))

    done = await asyncio.to_thread(command, idle_worker)

    assert (done.returncode, errors_in(done.stderr)) == (0, [])
    told = {line.partition(":")[0]: line for line in done.stdout.splitlines()}
    assert told[CENTRAL].startswith(f"{CENTRAL}: 5 chunks (5.0 MiB) read at ")
    assert told[CENTRAL].endswith("replicas: 1 intact, 0 repaired (chunks: 0), 0 lost")
    assert told[WEST].endswith("replicas: 0 intact, 1 repaired (chunks: 4), 0 lost")
    for data in chunks:
        assert idle_worker.file_of(WEST, data).read_bytes() == encode(data)
    assert (await replicas(idle_worker, version))[WEST]["finding"]["params"][0] == {"name": "chunks", "value": "4"}


def command(idle_worker: IdleWorker, *options: str) -> Any:
    settings = idle_worker.runtime.settings
    env = {"LAB_GALLERY_DATA_DIR": str(settings.data_dir), "LAB_GALLERY_DATABASE_URL": settings.database_url}
    return run("verify", *options, cwd=settings.data_dir, env=env)


async def test_irreparable_replica_is_failed_and_the_others_are_not(idle_worker: IdleWorker) -> None:
    version, other = await idle_worker.image("image"), await idle_worker.image("other")
    await idle_worker.put_copies(version, NOISE, RANDOM)
    await idle_worker.put_copies(other, NOISE)
    for region in FRANCE:
        idle_worker.file_of(region, RANDOM).unlink()
    before = await replicas(idle_worker, version)

    await verify_central(idle_worker)

    after = (await replicas(idle_worker, version))[CENTRAL]
    assert (after["state"], after["verifiedAt"]) == ("FAILED", before[CENTRAL]["verifiedAt"])
    assert after["error"]["code"] == "CHUNK_CORRUPT"
    assert after["error"]["message"].startswith("1 chunk was damaged and cannot be repaired from any region: chunk ")
    assert (await replicas(idle_worker, version))[SOUTH]["state"] == "COMPLETED"
    assert (await replicas(idle_worker, other))[CENTRAL]["state"] == "COMPLETED"


@pytest.mark.parametrize("harm", HARMS)
async def test_damaged_manifest_is_restored(idle_worker: IdleWorker, harm: str) -> None:
    version, other = await idle_worker.image("image"), await idle_worker.image("other")
    await idle_worker.put_copies(version, TEXT)
    await idle_worker.put_copies(other, RANDOM)
    manifests = [idle_worker.folder(CENTRAL) / "manifests" / await idle_worker.key(one) for one in (version, other)]
    kept = [file.read_bytes() for file in manifests]
    if harm == "another's content":
        manifests[0].write_bytes(kept[1])
    else:
        HARMS[harm](manifests[0])
    await verify_central(idle_worker)
    assert [file.read_bytes() for file in manifests] == kept
    finding = (await replicas(idle_worker, version))[CENTRAL]["finding"]
    assert finding == {
        "code": "MANIFEST_RESTORED",
        "message": "The manifest was missing or damaged, and was restored from another region.",
        "params": [],
    }


async def test_unavailable_region_is_not_treated_as_damaged(idle_worker: IdleWorker) -> None:
    version = await idle_worker.image("image")
    await idle_worker.put_copies(version, TEXT)
    before = await replicas(idle_worker, version)
    store = await idle_worker.store(CENTRAL)
    with unusable(idle_worker.folder(CENTRAL)), pytest.raises(VerificationError, match="Region francecentral: "):
        await verify(idle_worker.world.database, store, [], "tests", Progress(), ByteRateLimiter())
    assert await replicas(idle_worker, version) == before


async def test_one_process_verifies_a_region_and_collection_does_not_block_it(idle_worker: IdleWorker) -> None:
    async with idle_worker.world.database.writes.begin() as session:
        for kind in MaintenanceKind:
            await maintenance_leases.row_of(session, CENTRAL, kind)
        held = update(MaintenanceLease).values(holder="another")
        await session.execute(held.where(MaintenanceLease.kind == MaintenanceKind.COLLECT))
    store = await idle_worker.store(CENTRAL)
    await verify(idle_worker.world.database, store, [], "tests", Progress(), ByteRateLimiter())
    async with idle_worker.world.database.writes.begin() as session:
        await session.execute(held)
    async with idle_worker.renewed_by_another():
        with pytest.raises(VerificationError, match="another process is verifying it"):
            await verify(idle_worker.world.database, store, [], "tests", Progress(), ByteRateLimiter())


async def test_chunk_lost_everywhere_is_usable_again_after_one_region_regains_it(shared_story: LiveAccount) -> None:
    """Including the source replica: it is fetched like any other, and the version stays published."""
    story = shared_story
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    changed = RANDOM[::-1]
    write_chunks(disk, {1: changed})
    digest = hashlib.sha256(changed).hexdigest()
    version = (await story.succeeded(await story.export(lab, "repaired")))["imageVersion"]["id"]
    files = [story.region(region).root / "chunks" / digest[:2] / digest[2:] for region in FRANCE]
    kept = files[1].read_bytes()
    for file in files:
        file.unlink()

    done = await asyncio.to_thread(run, "verify", "--config", story.server.config, cwd=story.server.data_dir)
    assert done.returncode == 1
    assert done.stderr.count("damaged replicas that no region can repair: 1") == 3
    assert await states(story, version) == ["FAILED"] * 3

    files[1].write_bytes(kept)
    await story.api.change(RETRY, id=version)

    async def repaired() -> bool:
        return await states(story, version) == ["COMPLETED"] * 3

    await until(repaired, "the copies")
    assert [file.read_bytes() for file in files] == [kept] * 3
    found = await story.api.run(
        "query ($id: ID!) { node(id: $id) { ... on ImageVersion { provisioningState } } }", id=version
    )
    assert found["node"] == {"provisioningState": "SUCCEEDED"}


async def states(story: LiveAccount, version: str) -> list[str]:
    async with story.database.reads() as session:
        query = select(RegionReplica.state).where(RegionReplica.version_id == pk(version))
        return list(await session.scalars(query))


class ManualClock(Clock):
    """A clock that advances only by waits."""

    def __init__(self) -> None:
        self.moment = 0.0

    def now(self) -> float:
        return self.moment

    def wait(self, seconds: float, stop: CancelToken) -> None:
        self.moment += seconds


@pytest.mark.parametrize(("rate", "waited"), [(8, 4.0), (64, 0.5), (0, 0.0)])
async def test_worker_reads_at_most_at_the_configured_rate(idle_worker: IdleWorker, rate: int, waited: float) -> None:
    """The second and third sixteen of forty chunks wait for the time of the previous ones."""
    version = await idle_worker.image("image")
    await idle_worker.put_copies(version, *(other_text(number) for number in range(40)))
    clock, given = ManualClock(), {"verification": Verification(mib_per_second=rate)}
    runtime = replace(idle_worker.runtime, settings=idle_worker.runtime.settings.model_copy(update=given))
    before = await replicas(idle_worker, version)

    await make_due(idle_worker)
    await schedule.verify_due(runtime, clock)

    assert clock.moment == waited
    assert (await replicas(idle_worker, version))[CENTRAL]["verifiedAt"] > before[CENTRAL]["verifiedAt"]


async def test_verify_command_accepts_a_rate(idle_worker: IdleWorker) -> None:
    version = await idle_worker.image("image")
    await idle_worker.put_copies(version, TEXT)
    before = await replicas(idle_worker, version)
    for wrong in ("0", "-5", "fast", "1.5"):
        refused = await asyncio.to_thread(command, idle_worker, "--mib-per-second", wrong)
        assert refused.returncode == 2
        assert "Invalid value for '--mib-per-second': " in refused.stderr
    assert await replicas(idle_worker, version) == before
    done = await asyncio.to_thread(command, idle_worker, "--mib-per-second", "1000")
    assert (done.returncode, errors_in(done.stderr)) == (0, [])
    assert (await replicas(idle_worker, version))[CENTRAL]["verifiedAt"] > before[CENTRAL]["verifiedAt"]
