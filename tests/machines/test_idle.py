"""A machine without a viewer is stopped after `idle_minutes`, with an announcement, and not while it is viewed."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from graph.template_vms.viewers import IDLE
from tests.client import token_for
from tests.disks import write_disk
from tests.machines.hypervisor import Hypervisor
from tests.machines.test_machines import ONE_DATABASE, PATIENCE, configured, environment, reached, served, started
from tests.machines.test_screens import Viewer, first, opened
from tests.workflows.live_account import LiveAccount, until

STOPS_AT = "query($id:ID!){node(id:$id){...on Lab{templateVm{state stopsAt}}}}"
IDLE_SECONDS = 900
# Less than the time between two looks of the worker.
LEFT_SECONDS = 1


async def announced(account: LiveAccount, lab: str, *, is_set: bool) -> str | None:
    """Wait until the template's end is announced, or no longer announced."""

    async def look() -> tuple[str | None] | None:
        found = (await account.api.run(STOPS_AT, id=lab))["node"]["templateVm"]
        assert found["state"] == "RUNNING", account.server.log
        return (found["stopsAt"],) if (found["stopsAt"] is not None) is is_set else None

    return (await until(look, f"an announced end: {is_set}", PATIENCE))[0]


@ONE_DATABASE
async def test_machine_without_a_viewer_is_stopped_after_an_announcement(
    hypervisor: Hypervisor, tmp_path: Path, database_url: str
) -> None:
    image = write_disk(tmp_path / "images" / "empty.raw", 1 << 20, {})
    env = environment(hypervisor, stop_seconds=1, idle_minutes=IDLE_SECONDS / 60)
    async with served(configured(tmp_path, image, database_url), env) as account:
        lab, ann = await account.lab("algebra"), await token_for(account.database, "ann", "ADMIN")
        await started(account, lab)
        when = await announced(account, lab, is_set=True)
        assert when is not None
        assert datetime.fromisoformat(when) < datetime.now(UTC) + timedelta(seconds=IDLE_SECONDS)
        assert datetime.fromisoformat(when) > datetime.now(UTC)
        async with opened(account) as socket:
            await socket.send(first(ann, lab))
            assert min(await Viewer(socket).size()) >= 200
            await announced(account, lab, is_set=False)
        await announced(account, lab, is_set=True)
        # The time continues after the process that counted it: only a second is left of it.
        account.server.kill()
        [idle] = (account.server.data_dir / "labs").glob(f"*/machine/{IDLE}")
        seconds, last = map(float, idle.read_text().split())
        assert (0 < seconds < IDLE_SECONDS, last <= time.clock_gettime(time.CLOCK_BOOTTIME)) == (True, True)
        idle.write_text(f"{IDLE_SECONDS - LEFT_SECONDS} {last}\n")
        account.server.start()
        await reached(account, lab, "STOPPED")
        assert hypervisor.domains() == []
        assert f"Lab {1}: its template is stopped: its screen was not viewed." in account.server.log
