"""Passwords of labs whose creation was not committed: workers delete their files, and no others."""

import asyncio
import os
import time
from datetime import UTC, datetime
from pathlib import Path

from graph.template_vms import seed
from graph.workflows.jobs.partial_disks import OLDEST_TRANSACTION_SECONDS, remove_seeds_without_lab
from tests.documents import pk
from tests.workflows.idle_worker import IdleWorker

NEVER_COMMITTED, BEING_CREATED = 9_001, 9_002
CREATED_AT = datetime(2026, 11, 29, tzinfo=UTC)


def stored(worker: IdleWorker, lab: int, *, seconds_old: float) -> Path:
    """Store the password of a lab as `createLab` does before the commit; return its file."""
    data_dir = worker.runtime.settings.data_dir
    seed.store(data_dir, lab, CREATED_AT, username="ada", password_hash="$6$salt$hash")  # noqa: S106  (of no account)
    file = data_dir / "labs" / f"{lab}" / "seed.json"
    when = time.time() - seconds_old
    os.utime(file, (when, when))
    return file


async def test_password_without_a_lab_is_deleted_after_an_hour(idle_worker: IdleWorker) -> None:
    lab, hour = pk(await idle_worker.world.lab("algebra")), OLDEST_TRANSACTION_SECONDS
    of_lab = await asyncio.to_thread(stored, idle_worker, lab, seconds_old=48 * hour)
    abandoned = await asyncio.to_thread(stored, idle_worker, NEVER_COMMITTED, seconds_old=hour + 60)
    young = await asyncio.to_thread(stored, idle_worker, BEING_CREATED, seconds_old=hour - 60)
    abandoned_disk = abandoned.with_name("disk.raw.dead.partial")
    abandoned_disk.touch()

    await remove_seeds_without_lab(idle_worker.runtime)
    assert [path.exists() for path in (of_lab, abandoned, young)] == [True, False, True]
    assert abandoned_disk.exists()

    await remove_seeds_without_lab(idle_worker.runtime)
    when = time.time() - hour - 60
    os.utime(young, (when, when))
    await remove_seeds_without_lab(idle_worker.runtime)
    assert [path.exists() for path in (of_lab, abandoned, young)] == [True, False, False]
