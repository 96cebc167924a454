"""Loops that continue after an error end when they are cancelled, also if another error replaces the cancellation."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from types import SimpleNamespace
from typing import Any

import pytest

from graph.domain.audit import refusals
from graph.identity import token_use
from graph.notifications.hub import Hub
from graph.schema.subscriptions import backstop
from graph.web.access.token_revalidation import TokenRevalidator
from graph.workflows.runtime.retries import with_retries
from graph.workflows.worker.loops import repeat

ANYTHING: Any = SimpleNamespace(hub=Hub())
Work = Callable[..., Awaitable[Any]]


class LostConnection:
    """Work on a database whose clean-up fails when it is cancelled."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()

    async def __call__(self, *_: object) -> Any:
        self.begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            raise ConnectionError("the connection is closed")


def _token_use(work: Work) -> Coroutine[Any, Any, object]:
    uses: Any = token_use.TokenUse(ANYTHING)
    uses.write = work
    return uses.run()


def _refusals(work: Work) -> Coroutine[Any, Any, object]:
    log: Any = refusals.RefusalLog(ANYTHING)
    log.write = work
    return log.run()


def _backstop(work: Work) -> Coroutine[Any, Any, object]:
    looks: Any = backstop.Backstop(ANYTHING, Hub())
    looks.look = work
    return looks.run()


def _revalidation(work: Work) -> Coroutine[Any, Any, object]:
    revalidator: Any = TokenRevalidator(work, 0)
    return revalidator._revalidate()


def _worker(work: Work) -> Coroutine[Any, Any, object]:
    return repeat(0, work)


@pytest.mark.parametrize(
    "loop",
    [
        _token_use,
        _refusals,
        _backstop,
        _revalidation,
        with_retries,
        _worker,
    ],
    ids=["token use", "refusals", "backstop", "revalidation", "retries", "worker"],
)
async def test_cancelled_loop_ends_although_its_clean_up_fails(
    loop: Callable[[Work], Coroutine[Any, Any, object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(token_use, "WRITE_SECONDS", 0)
    monkeypatch.setattr(refusals, "WRITE_SECONDS", 0)
    monkeypatch.setattr(backstop, "BACKSTOP_SECONDS", 0)
    work = LostConnection()
    running = asyncio.create_task(loop(work))
    await asyncio.wait_for(work.begun.wait(), 60)
    running.cancel()
    ended, _ = await asyncio.wait([running], timeout=60)
    assert ended
    assert running.cancelled()
