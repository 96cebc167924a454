"""Probes: whether the process lives, and whether it can do its work."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

log = logging.getLogger(__name__)

Check = Callable[[], Awaitable[None]]
CHECK_SECONDS = 2.0
# Anybody may ask, as often as they like, and a look asks every region's store.
KEPT_SECONDS = 1.0
NO_STORE = {"Cache-Control": "no-store"}


def routes(
    checks: Mapping[str, Check], *, seconds: float = CHECK_SECONDS, clock: Callable[[], float] = time.monotonic
) -> list[BaseRoute]:
    """Build `/healthz` and `/readyz`. A check that raises, or takes longer than `seconds`, is not ready.

    Who asks within a second of a look, or during it, is told what it found.
    """
    looking = asyncio.Lock()
    failing: list[str] = []
    looked: float | None = None

    async def check(name: str) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await checks[name]()
        except Exception as failure:
            # The reason is for the log alone: it may hold addresses and credentials.
            log.warning("Not ready: %s (%s)", name, type(failure).__name__, exc_info=failure)
            return False
        return True

    async def healthz(_: Request) -> JSONResponse:
        return JSONResponse({"status": "ok"}, headers=NO_STORE)

    async def readyz(_: Request) -> JSONResponse:
        nonlocal failing, looked
        async with looking:
            if looked is None or clock() - looked >= KEPT_SECONDS:
                outcomes = await asyncio.gather(*map(check, checks))
                failing = [name for name, ready in zip(checks, outcomes, strict=True) if not ready]
                looked = clock()
        if not failing:
            return JSONResponse({"status": "ready"}, headers=NO_STORE)
        return JSONResponse({"status": "not ready", "failing": failing}, 503, headers=NO_STORE)

    return [Route("/healthz", healthz), Route("/readyz", readyz)]
