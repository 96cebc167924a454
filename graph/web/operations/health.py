"""Probes: liveness at `/healthz`, readiness at `/readyz`."""

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
# The probe needs no token, and each check calls the store of every region.
CACHE_SECONDS = 1.0
NO_STORE = {"Cache-Control": "no-store"}


def routes(
    checks: Mapping[str, Check], *, seconds: float = CHECK_SECONDS, clock: Callable[[], float] = time.monotonic
) -> list[BaseRoute]:
    """Build `/healthz` and `/readyz`. A check that raises, or takes longer than `seconds`, is not ready.

    Requests during a check, and within a second after it, share its result.
    """
    checking = asyncio.Lock()
    failing: list[str] = []
    checked_at: float | None = None

    async def check(name: str) -> bool:
        try:
            async with asyncio.timeout(seconds):
                await checks[name]()
        except Exception as failure:
            # Only the log gets the reason: it may contain addresses and credentials.
            log.warning("Not ready: %s (%s)", name, type(failure).__name__, exc_info=failure)
            return False
        return True

    async def healthz(_: Request) -> JSONResponse:
        return JSONResponse({"status": "ok"}, headers=NO_STORE)

    async def readyz(_: Request) -> JSONResponse:
        nonlocal failing, checked_at
        async with checking:
            if checked_at is None or clock() - checked_at >= CACHE_SECONDS:
                outcomes = await asyncio.gather(*map(check, checks))
                failing = [name for name, ready in zip(checks, outcomes, strict=True) if not ready]
                checked_at = clock()
        if not failing:
            return JSONResponse({"status": "ready"}, headers=NO_STORE)
        return JSONResponse({"status": "not ready", "failing": failing}, 503, headers=NO_STORE)

    return [Route("/healthz", healthz), Route("/readyz", readyz)]
