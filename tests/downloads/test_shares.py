"""Limits of concurrent downloads per link, principal and account, and the end of a download whose client stops reading."""

import asyncio
from collections.abc import AsyncIterator
from types import SimpleNamespace

import pytest
from starlette.types import Message

from graph.web.connections.admission import EXTENSION
from graph.web.files import download_shares
from graph.web.files.download_shares import (
    MAX_OF_ACCOUNT,
    MAX_OF_LINK,
    MAX_OF_PRINCIPAL,
    MAX_RUNNING,
    DownloadResponse,
    Place,
    RunningDownloads,
)


def entered(running: RunningDownloads, places: list[Place]) -> int:
    return sum(running.enter(place) for place in places)


@pytest.mark.parametrize(
    ("places", "most"),
    [
        ([Place("link", "ann", 1)] * 200, MAX_OF_LINK),
        ([Place(f"link {number}", "ann", number) for number in range(200)], MAX_OF_PRINCIPAL),
        ([Place(f"link {number}", f"principal {number}", 1) for number in range(200)], MAX_OF_ACCOUNT),
        ([Place(f"link {number}", f"principal {number}", number) for number in range(200)], MAX_RUNNING),
    ],
)
def test_link_principal_and_account_have_a_share_each(places: list[Place], most: int) -> None:
    running = RunningDownloads()
    assert entered(running, places) == most
    assert running.enter(Place("another link", "another principal", 1_000)) == (most < MAX_RUNNING)


def test_place_that_is_left_is_free_again() -> None:
    running, place = RunningDownloads(), Place("link", "ann", None)
    assert entered(running, [place] * 200) == MAX_OF_LINK
    running.leave(place)
    assert entered(running, [place] * 2) == 1
    for _ in range(MAX_OF_LINK):
        running.leave(place)
    assert running == RunningDownloads()


async def test_download_that_is_not_read_is_cut_off_and_leaves_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download_shares, "GRACE_SECONDS", 0.05)
    aborted, left = asyncio.Event(), asyncio.Event()

    async def body() -> AsyncIterator[bytes]:
        yield b"x"

    async def receive() -> Message:
        await aborted.wait()
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.body":
            await asyncio.Event().wait()

    connection = SimpleNamespace(transport=SimpleNamespace(abort=aborted.set))
    scope = {"type": "http", "method": "GET", "extensions": {EXTENSION: connection}}
    async with asyncio.timeout(30):
        await DownloadResponse(body(), leave=left.set)(scope, receive, send)
    assert aborted.is_set()
    assert left.is_set()
