"""The flows of docs/architecture.md pass through the files that the page names."""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

from graph.db.engine import Database
from tests.architecture.diagram import ROOT
from tests.architecture.test_architecture_page import flow_files
from tests.client import Api
from tests.documents import EXPORT
from tests.mutations.account_fixture import AccountFixture

PAGE_OF_GALLERIES = """{ galleries(first: 10) { nodes { name definitions(first: 20) { nodes { name
    versions(first: 5) { nodes { name replicas { state } } } } } } } }"""
# These run below the application, which the tests call without a server, or are cached per value.
BELOW_THE_TESTS = {"graph/web/connections/http_protocol.py", "graph/web/protocol/negotiation.py"}


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
