"""Verifying: damage of every kind is found and healed from a sister region, and what cannot be is told."""

import asyncio
import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from graph.db.enums import UpkeepKind
from graph.db.models import RegionReplica, Upkeep, now
from graph.domain.maintenance import leases as maintenance_leases
from graph.settings import Verification
from graph.storage.chunks.codec import encode
from graph.storage.transfer.byte_rate import Clock, Pace
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.thread_pools import Stop
from graph.workflows.maintenance.verify import NotVerified, verify
from graph.workflows.runtime import schedule
from tests.documents import pk
from tests.server import errors_in, run
from tests.storage.conftest import NOISE, TEXT, cut, flip, other_text, swap
from tests.web.test_metrics import counted
from tests.workflows.place import Place
from tests.workflows.story import FRANCE, ONE_MIB, Story, until, write_chunks
from tests.workflows.test_failures import unusable

CENTRAL, SOUTH, WEST = FRANCE
RANDOM = os.urandom(ONE_MIB)
MORE = other_text(1)
REPLICAS = """
query ($id: ID!) {
  node(id: $id) { ... on ImageVersion { replicas { region { name } state error finding verifiedAt } } }
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


async def replicas(place: Place, version: str) -> dict[str, dict[str, Any]]:
    found = (await place.world.api.run(REPLICAS, id=version))["node"]["replicas"]
    return {replica["region"]["name"]: replica for replica in found}


async def make_due(place: Place) -> None:
    """Have it be the region's turn."""
    async with place.world.database.writes.begin() as session:
        await maintenance_leases.row_of(session, CENTRAL, UpkeepKind.VERIFY)
        due = update(Upkeep).where(Upkeep.region_name == CENTRAL, Upkeep.kind == UpkeepKind.VERIFY)
        await session.execute(due.values(finished_at=now() - schedule.VERIFY_EVERY))


async def verify_central(place: Place) -> None:
    """Have a worker find that it is the region's turn."""
    await make_due(place)
    await schedule.verify_due(place.runtime)


@pytest.mark.parametrize("harm", HARMS)
async def test_a_worker_heals_it_from_a_sister_region_and_says_so(place: Place, harm: str) -> None:
    version, other = await place.image("image"), await place.image("other")
    await place.put_copies(version, TEXT, RANDOM, MORE)
    await place.put_copies(other, MORE)
    before = await replicas(place, version)
    healed, runs = (
        counted("healed_chunks_total", region=CENTRAL),
        {"region": CENTRAL, "kind": "VERIFY", "outcome": "done"},
    )
    done, size = counted("upkeep_runs_total", **runs), counted("verified_bytes_total", region=CENTRAL)
    HARMS[harm](place.file_of(CENTRAL, RANDOM))

    await verify_central(place)

    assert counted("healed_chunks_total", region=CENTRAL) == healed + 1
    assert counted("upkeep_runs_total", **runs) == done + 1
    assert counted("verified_bytes_total", region=CENTRAL) == size + 3 * ONE_MIB

    assert place.file_of(CENTRAL, RANDOM).read_bytes() == RANDOM
    after = await replicas(place, version)
    assert after[CENTRAL]["state"] == "COMPLETED"
    assert after[CENTRAL]["verifiedAt"] > before[CENTRAL]["verifiedAt"]
    assert after[CENTRAL]["finding"].startswith("1 chunk was damaged (")
    assert after[CENTRAL]["finding"].endswith("), and fetched again from another region.")
    assert after[SOUTH] == before[SOUTH]
    assert (await replicas(place, other))[CENTRAL]["finding"] is None

    await verify_central(place)
    assert (await replicas(place, version))[CENTRAL]["finding"] is None


async def test_the_command_heals_all_of_it_in_one_run(place: Place) -> None:
    version = await place.image("image")
    chunks = [TEXT, RANDOM, MORE, other_text(2), other_text(3)]
    await place.put_copies(version, *chunks)
    for harm, data in zip(HARMS.values(), chunks, strict=False):
        harm(place.file_of(WEST, data))

    done = await asyncio.to_thread(command, place)

    assert (done.returncode, errors_in(done.stderr)) == (0, [])
    told = {line.partition(":")[0]: line for line in done.stdout.splitlines()}
    assert told[CENTRAL].startswith(f"{CENTRAL}: 5 chunks (5.0 MiB) read at ")
    assert told[CENTRAL].endswith("replicas: 1 intact, 0 repaired (chunks: 0), 0 lost")
    assert told[WEST].endswith("replicas: 0 intact, 1 repaired (chunks: 4), 0 lost")
    for data in chunks:
        assert place.file_of(WEST, data).read_bytes() == encode(data)
    assert (await replicas(place, version))[WEST]["finding"].startswith("4 chunks were damaged (")


def command(place: Place, *options: str) -> Any:
    settings = place.runtime.settings
    env = {"LAB_GALLERY_DATA_DIR": str(settings.data_dir), "LAB_GALLERY_DATABASE_URL": settings.database_url}
    return run("verify", *options, cwd=settings.data_dir, env=env)


async def test_a_copy_that_no_region_can_mend_is_failed_and_the_others_are_not(place: Place) -> None:
    version, other = await place.image("image"), await place.image("other")
    await place.put_copies(version, NOISE, RANDOM)
    await place.put_copies(other, NOISE)
    for region in FRANCE:
        place.file_of(region, RANDOM).unlink()
    before = await replicas(place, version)

    await verify_central(place)

    after = (await replicas(place, version))[CENTRAL]
    assert (after["state"], after["verifiedAt"]) == ("FAILED", before[CENTRAL]["verifiedAt"])
    assert after["error"].startswith("1 chunk was damaged, and no region has them: chunk ")
    assert (await replicas(place, version))[SOUTH]["state"] == "COMPLETED"
    assert (await replicas(place, other))[CENTRAL]["state"] == "COMPLETED"


@pytest.mark.parametrize("harm", HARMS)
async def test_a_manifest_is_brought_back_too(place: Place, harm: str) -> None:
    version, other = await place.image("image"), await place.image("other")
    await place.put_copies(version, TEXT)
    await place.put_copies(other, RANDOM)
    manifests = [place.folder(CENTRAL) / "manifests" / await place.key(one) for one in (version, other)]
    kept = [file.read_bytes() for file in manifests]
    if harm == "another's content":
        manifests[0].write_bytes(kept[1])
    else:
        HARMS[harm](manifests[0])
    await verify_central(place)
    assert [file.read_bytes() for file in manifests] == kept
    finding = (await replicas(place, version))[CENTRAL]["finding"]
    assert finding == "The manifest was lost or damaged, and was brought back from another region."


async def test_a_region_that_is_away_is_not_taken_for_damaged(place: Place) -> None:
    version = await place.image("image")
    await place.put_copies(version, TEXT)
    before = await replicas(place, version)
    store = await place.store(CENTRAL)
    with unusable(place.folder(CENTRAL)), pytest.raises(NotVerified, match="Region francecentral: "):
        await verify(place.world.database, store, [], "tests", Progress(), Pace())
    assert await replicas(place, version) == before


async def test_one_process_verifies_a_region_at_a_time_and_collecting_it_is_no_hindrance(place: Place) -> None:
    async with place.world.database.writes.begin() as session:
        for kind in UpkeepKind:
            await maintenance_leases.row_of(session, CENTRAL, kind)
        held = update(Upkeep).values(holder="another")
        await session.execute(held.where(Upkeep.kind == UpkeepKind.COLLECT))
    store = await place.store(CENTRAL)
    await verify(place.world.database, store, [], "tests", Progress(), Pace())
    async with place.world.database.writes.begin() as session:
        await session.execute(held)
    async with place.renewed_by_another():
        with pytest.raises(NotVerified, match="another process is verifying it"):
            await verify(place.world.database, store, [], "tests", Progress(), Pace())


async def test_what_was_lost_everywhere_is_usable_again_when_one_region_has_it_back(shared_story: Story) -> None:
    """The source region's copy too: it is fetched like any other, and the version stays published."""
    story = shared_story
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    changed = RANDOM[::-1]
    write_chunks(disk, {1: changed})
    digest = hashlib.sha256(changed).hexdigest()
    version = (await story.succeeded(await story.export(lab, "mended")))["imageVersion"]["id"]
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

    async def mended() -> bool:
        return await states(story, version) == ["COMPLETED"] * 3

    await until(mended, "the copies")
    assert [file.read_bytes() for file in files] == [kept] * 3
    found = await story.api.run(
        "query ($id: ID!) { node(id: $id) { ... on ImageVersion { provisioningState } } }", id=version
    )
    assert found["node"] == {"provisioningState": "SUCCEEDED"}


async def states(story: Story, version: str) -> list[str]:
    async with story.database.reads() as session:
        query = select(RegionReplica.state).where(RegionReplica.version_id == pk(version))
        return list(await session.scalars(query))


class StandingClock(Clock):
    """A clock that goes on only when somebody waits."""

    def __init__(self) -> None:
        self.moment = 0.0

    def now(self) -> float:
        return self.moment

    def wait(self, seconds: float, stop: Stop) -> None:
        self.moment += seconds


@pytest.mark.parametrize(("rate", "waited"), [(8, 4.0), (64, 0.5), (0, 0.0)])
async def test_a_worker_reads_no_faster_than_the_configuration_allows(place: Place, rate: int, waited: float) -> None:
    """The second and third sixteen chunks of forty wait for those before them to have taken their time."""
    version = await place.image("image")
    await place.put_copies(version, *(other_text(number) for number in range(40)))
    clock, given = StandingClock(), {"verification": Verification(mib_per_second=rate)}
    runtime = replace(place.runtime, settings=place.runtime.settings.model_copy(update=given))
    before = await replicas(place, version)

    await make_due(place)
    await schedule.verify_due(runtime, clock)

    assert clock.moment == waited
    assert (await replicas(place, version))[CENTRAL]["verifiedAt"] > before[CENTRAL]["verifiedAt"]


async def test_the_command_can_be_told_a_rate(place: Place) -> None:
    version = await place.image("image")
    await place.put_copies(version, TEXT)
    before = await replicas(place, version)
    for wrong in ("0", "-5", "fast", "1.5"):
        refused = await asyncio.to_thread(command, place, "--mib-per-second", wrong)
        assert refused.returncode == 2
        assert "Invalid value for '--mib-per-second': " in refused.stderr
    assert await replicas(place, version) == before
    done = await asyncio.to_thread(command, place, "--mib-per-second", "1000")
    assert (done.returncode, errors_in(done.stderr)) == (0, [])
    assert (await replicas(place, version))[CENTRAL]["verifiedAt"] > before[CENTRAL]["verifiedAt"]
