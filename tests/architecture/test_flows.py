"""The flows of docs/architecture.md pass through the files that the page names."""

import sys
from collections.abc import Generator
from contextlib import aclosing, contextmanager
from types import FrameType

from sqlalchemy import update
from starlette.applications import Starlette

from graph.app import AppServices
from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus
from graph.db.models import Export
from graph.domain.exports import transitions as export_transitions
from graph.domain.exports.transitions import StoreCounters
from graph.schema.schema import schema
from graph.web.access.access import AccessControl
from graph.web.graphql.pipeline import Pipeline
from graph.web.routes import core_schema
from graph.web.subscriptions.broadcast import Broadcast
from tests.architecture.diagram import ROOT
from tests.architecture.test_architecture_page import flow_files
from tests.client import Api
from tests.documents import EXPORT, pk
from tests.mutations.account_fixture import AccountFixture
from tests.schema.subscriber import subscription

PAGE_OF_GALLERIES = """{ galleries(first: 10) { nodes { name definitions(first: 20) { nodes { name
    versions(first: 5) { nodes { name replicas { state } } } } } } } }"""
WATCH = "subscription ($id: ID!) { exportProgress(exportId: $id) { sequence progress message } }"
# These run below the application, which the tests call without a server, or are cached per value.
BELOW_THE_TESTS = {"graph/web/connections/http_protocol.py", "graph/web/protocol/negotiation.py"}


# The test takes the place of the worker's threads and of the socket.
IN_A_WORKER = ("graph/workflows/", "graph/storage/", "graph/web/connections/", "graph/web/subscriptions/websocket")


@contextmanager
def recorded() -> Generator[set[str]]:
    """Record the files of graph/ whose functions are called in this thread."""
    files: set[str] = set()
    prefix = f"{ROOT}/"

    def called(frame: FrameType, event: str, _: object) -> None:
        path = frame.f_code.co_filename
        if event == "call" and path.startswith(f"{prefix}graph/"):
            files.add(path.removeprefix(prefix))

    sys.setprofile(called)
    try:
        yield files
    finally:
        sys.setprofile(None)


def missing(flow: int, files: set[str]) -> set[str]:
    """Return the files of a flow that were not called."""
    assert files
    return set(flow_files(flow)) - files - BELOW_THE_TESTS


async def test_export_image_runs_through_the_named_files(api: Api, database: Database) -> None:
    account = await AccountFixture.made(api, database)
    labs = [await account.lab(name) for name in ("biology", "chemistry")]
    await api.run(EXPORT, input={"labId": labs[0], "imageName": "first"})
    with recorded() as files:
        body = await api.run(EXPORT, input={"labId": labs[1], "imageName": "second"})
    assert body["exportImage"]["export"]["status"] == "QUEUED"
    assert missing(1, files) == set()


async def test_cached_page_runs_through_the_named_files(api: Api, database: Database) -> None:
    account = await AccountFixture.made(api, database)
    await api.run(EXPORT, input={"labId": await account.lab("biology"), "imageName": "first"})
    first = await api.run(PAGE_OF_GALLERIES)
    with recorded() as files:
        assert await api.run(PAGE_OF_GALLERIES) == first
    assert missing(3, files) == set()


async def test_progress_event_runs_through_the_named_files(app: Starlette, api: Api, database: Database) -> None:
    account = await AccountFixture.made(api, database)
    body = await api.run(EXPORT, input={"labId": await account.lab("biology"), "imageName": "first"})
    services: AppServices = app.state.services
    export_id, attempt = pk(body["exportImage"]["export"]["id"]), 1
    async with services.database.writes.begin() as session:
        await session.execute(update(Export).values(status=ExportStatus.RUNNING, phase=ExportPhase.STORING))
    access = AccessControl(services.authenticate, services.context_for, services.settings.limits)
    pipeline = Pipeline(core_schema(schema), access)
    assert api.token is not None
    variables = {"id": body["exportImage"]["export"]["id"]}
    async with aclosing(subscription(pipeline, Broadcast(), WATCH, variables, api.token)) as events:
        first = await anext(events)
        with recorded() as files:
            async with services.database.writes.begin() as session:
                counters = StoreCounters(processed=1 << 20, stored=1 << 19, deduplicated=0)
                assert await export_transitions.record_progress(session, export_id, attempt, counters)
            second = await anext(events)
    sequences = [event["data"]["exportProgress"]["sequence"] for event in (first, second)]
    assert sequences == [1, 2]
    assert {path for path in missing(2, files) if not path.startswith(IN_A_WORKER)} == set()
