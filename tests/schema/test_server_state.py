"""The server's state as administrators read it: workers, maintenance of the regions, bases."""

import os
from datetime import UTC, datetime, timedelta

import pytest

from graph.db.engine import Database
from graph.db.enums import MaintenanceKind, RegionReplicaState
from graph.db.models import MaintenanceLease, WorkerHeartbeat, WorkerLease
from graph.db.notices import NoticeCode, notice
from graph.settings import Settings
from graph.template_vms.bases import Bases
from tests.client import Api, token_for
from tests.schema import seed

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
STATE = """
{
  viewer {
    workers { name startedAt lastHeartbeatAt hasStopped }
    maintenance {
      region { name }
      replicas verifiedReplicas oldestVerificationAt repairedReplicas failedReplicas
      verifiedAt isVerifying collectedAt isCollecting
    }
    bases { digest usedBytes usedAt verifiedAt isDamaged imageVersion { name definition { name } } }
  }
}
"""
EMPTY = {
    "replicas": 0, "verifiedReplicas": 0, "oldestVerificationAt": None, "repairedReplicas": 0, "failedReplicas": 0,
    "verifiedAt": None, "isVerifying": False, "collectedAt": None, "isCollecting": False,
}  # fmt: skip


def text(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


@pytest.fixture
async def digest(database: Database) -> str:
    """Two workers, replicas and leases of two regions, and a version with the returned digest."""
    digest = os.urandom(32).hex()
    async with database.writes.begin() as session:
        for name, fenced in (("old", True), ("new", False)):
            session.add(WorkerLease(worker=name, started_at=NOON, fenced=fenced))
            session.add(WorkerHeartbeat(worker=name, beat_at=NOON + timedelta(minutes=1)))
        account = seed.account("North")
        await seed.put(session, account)
        gallery = seed.gallery("maths", account)
        await seed.put(session, gallery)
        definition = seed.definition(gallery, "algebra")
        await seed.put(session, definition)
        first = seed.version(definition, digest=digest)
        others = [seed.version(definition, f"1.0.{patch}") for patch in (1, 2)]
        await seed.put(session, first, *others)
        await seed.put(
            session,
            seed.replica(first, verified_at=NOON),
            seed.replica(others[0], verified_at=NOON + timedelta(days=1), finding=notice(NoticeCode.MANIFEST_RESTORED)),
            seed.replica(others[1]),
            # Its last good verification does not count: it is damaged.
            seed.replica(first, "francesouth", state=RegionReplicaState.FAILED, verified_at=NOON),
        )
        moment = NOON + timedelta(days=2)
        held = {"region_name": "francecentral", "finished_at": moment}
        session.add(MaintenanceLease(kind=MaintenanceKind.VERIFY, holder="new", renewals=3, **held))
        session.add(MaintenanceLease(kind=MaintenanceKind.COLLECT, renewals=5, **held))
        # Its maintenance has not begun: the time is that of its first use.
        session.add(MaintenanceLease(kind=MaintenanceKind.COLLECT, region_name="francesouth", finished_at=NOON))
    return digest


async def test_administrator_sees_workers_maintenance_and_bases(api: Api, settings: Settings, digest: str) -> None:
    bases, orphan = Bases(settings.data_dir), "f" * 64
    bases.begin()
    for number, name in enumerate((digest, orphan)):
        bases.path(name).write_bytes(b"base")
        moment = NOON.timestamp() + number
        os.utime(bases.path(name), (moment, moment))
    bases.record_verification(digest, digest, is_damaged=True)
    read = bases.verified(digest)
    assert read is not None
    seen = (await api.run(STATE))["viewer"]
    beat = {"startedAt": text(NOON), "lastHeartbeatAt": text(NOON + timedelta(minutes=1))}
    assert seen["workers"] == [
        {"name": "new", "hasStopped": False, **beat},
        {"name": "old", "hasStopped": True, **beat},
    ]
    regions = {each.pop("region")["name"]: each for each in seen["maintenance"]}
    moment = text(NOON + timedelta(days=2))
    assert regions["francecentral"] == {
        "replicas": 3, "verifiedReplicas": 2, "oldestVerificationAt": text(NOON), "repairedReplicas": 1,
        "failedReplicas": 0, "verifiedAt": moment, "isVerifying": True, "collectedAt": moment, "isCollecting": False,
    }  # fmt: skip
    assert regions["francesouth"] == EMPTY | {"failedReplicas": 1}
    assert regions["francewest"] == EMPTY
    used = {bases.path(name): bases.path(name).stat().st_blocks * 512 for name in (digest, orphan)}
    assert seen["bases"] == [
        {
            "digest": digest, "usedBytes": used[bases.path(digest)], "usedAt": text(NOON),
            "verifiedAt": text(datetime.fromtimestamp(read.at, UTC)), "isDamaged": True,
            "imageVersion": {"name": "1.0.0", "definition": {"name": "algebra"}},
        },
        {
            "digest": orphan, "usedBytes": used[bases.path(orphan)],
            "usedAt": text(NOON + timedelta(seconds=1)), "verifiedAt": None, "isDamaged": False,
            "imageVersion": None,
        },
    ]  # fmt: skip


async def test_unreadable_folder_of_bases_is_null(api: Api, settings: Settings) -> None:
    (settings.data_dir / "bases").write_text("no folder")
    assert (await api.run("{ viewer { name bases { digest } workers { name } } }"))["viewer"]["bases"] is None


@pytest.mark.usefixtures("digest")
async def test_state_of_the_server_is_hidden_from_others(api: Api, database: Database) -> None:
    teacher = await token_for(database, "rita")
    assert (await api.as_(teacher).run(STATE))["viewer"] == {"workers": [], "maintenance": [], "bases": []}
