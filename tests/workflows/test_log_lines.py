"""The log of a real server: one line for each result, and no tracebacks for an outage or a stop."""

import asyncio
import os
import re
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tests.documents import pk
from tests.postgres import Cluster
from tests.server import Server, configure, run
from tests.workflows.conftest import marketplace_disk
from tests.workflows.live_account import DELETE_LAB, LiveAccount, fill, until
from tests.workflows.test_failures import unusable

TEMPLATE = "outage"
OUTAGE_SECONDS = 5.0
GRANT = """
mutation ($account: ID!) {
  grantRole(input: {principal: "bob", role: READER, labAccountId: $account}) { roleAssignment { id } userErrors { message } }
}
"""
REVOKE = "mutation ($id: ID!) { revokeRole(input: {roleAssignmentId: $id}) { userErrors { message } } }"


def lines(server: Server) -> list[str]:
    """Return the log's messages, without time, level and logger."""
    return [line.split(": ", 1)[-1] for line in server.log.splitlines()]


async def test_labs_exports_copies_and_role_changes_are_logged(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    fill(await story.disk(lab), 3, 1)
    export = await story.export(lab, "algebra-image")
    found = await story.succeeded(export)
    version = pk(found["imageVersion"]["id"])
    granted = (await story.api.change(GRANT, account=story.account))["roleAssignment"]["id"]
    await story.api.change(REVOKE, id=granted)
    await story.api.change(DELETE_LAB, id=lab)
    expected = [
        rf"Lab {pk(lab)}: its disk is ready; it occupies \d+ bytes\.",
        rf"Replica \d+: version {version} is complete in region francesouth; \d+ bytes were stored\.",
        rf"Replica \d+: version {version} is complete in region francewest; \d+ bytes were stored\.",
        rf"Export {pk(export)} of lab {pk(lab)}, version {version}: SUCCEEDED\. Completed: usable in .*francewest\.",
        rf"Role READER on lab_account:{pk(story.account)} granted to 'bob' by 'ann'\.",
        rf"Role READER on lab_account:{pk(story.account)} revoked from 'bob' by 'ann'\.",
        rf"Lab {pk(lab)}: deleted\.",
    ]

    async def logged() -> bool:
        return all(sum(bool(re.fullmatch(one, line)) for line in lines(story.server)) == 1 for one in expected)

    await until(logged, f"one line for each of {expected}")


async def test_failed_export_is_logged_once_with_its_id_region_and_cause(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    with unusable(story.region("francecentral").root):
        export = await story.export(lab, "algebra-image")
        found = await story.ended(export)
    assert found["status"] == "FAILED"
    ended = [line for line in lines(story.server) if line.startswith(f"Export {pk(export)} of lab {pk(lab)}, ")]
    [line] = ended
    assert "FAILED. Failed: Region francecentral: " in line
    assert f"Workflow export-{pk(export)}-1 is retried: Region francecentral: " in story.server.log
    assert "Traceback" not in story.server.log


async def test_stop_ends_open_streams_at_once_and_logs_no_error(story: LiveAccount) -> None:
    query = "subscription ($id: ID!) { galleryActivity(galleryId: $id) { sequence } }"
    headers = {"Authorization": f"Bearer {story.api.token}", "Accept": "text/event-stream"}
    body = {"query": query, "variables": {"id": story.gallery}}
    async with story.api.http.stream("POST", "/graphql", json=body, headers=headers) as answer:
        assert answer.status_code == 200
        os.kill(story.server.pid, signal.SIGTERM)
        received = "".join([part async for part in answer.aiter_text()])
        # Without `complete`, so that the client subscribes again.
        assert "event: complete" not in received
        assert await asyncio.to_thread(story.server.exit_status) == 0
    # The time for a clean stop was enough.
    assert not [line for line in story.server.log.splitlines() if " ERROR " in line or "Traceback" in line]


@pytest.fixture
async def outage(tmp_path: Path) -> AsyncIterator[tuple[Cluster, Server]]:
    """A server on a database server of its own."""
    with Cluster(synchronous_commit="on") as cluster:
        cluster.create_database(TEMPLATE)
        config = configure(tmp_path, database_url=cluster.url(TEMPLATE), disk=marketplace_disk(tmp_path))
        assert run("migrate", "--config", config, cwd=tmp_path).returncode == 0
        with Server(config) as server:
            yield cluster, server


async def test_database_outage_is_one_warning_a_minute_for_each_cause(outage: tuple[Cluster, Server]) -> None:
    cluster, server = outage
    async with httpx.AsyncClient(base_url=server.url, timeout=30) as http:
        before = len(lines(server))
        cluster.halt()
        ends = time.monotonic() + OUTAGE_SECONDS
        readiness = 0
        while time.monotonic() < ends:
            refused = await http.post(
                "/graphql", json={"query": "{ viewer { principal } }"}, headers={"Authorization": "Bearer lg_some"}
            )
            assert refused.json()["errors"][0]["extensions"]["code"] in ("DATABASE_UNAVAILABLE", "TIMEOUT")
            readiness = (await http.get("/readyz")).status_code
            assert (await http.get("/metrics")).is_success
        # A result is kept for a moment, so the first ones may be from before the outage.
        assert readiness == 503
        cluster.resume()

        async def ready() -> bool:
            return (await http.get("/readyz")).is_success

        await until(ready, "the server to be ready again")
    logged = lines(server)[before:]
    assert "Traceback" not in server.log
    refused = [line for line in logged if line.startswith("The database does not answer: ConnectionRefusedError")]
    assert len(refused) == 1
    assert len(logged) < 40, logged
