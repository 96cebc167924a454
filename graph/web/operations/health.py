"""Probes: liveness at `/healthz`, readiness at `/readyz`."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Route

from graph.db.outage import log_failure
from graph.errors import LabGalleryError
from graph.free_space.locations import Location

log = logging.getLogger(__name__)

Check = Callable[[], Awaitable[None]]
Measure = Callable[[], Awaitable[Sequence[Location]]]


class NotReadyError(LabGalleryError):
    """A check failed for a reason that anyone may read: the message is part of the answer."""


CHECK_SECONDS = 2.0
# The probe needs no token, and each check calls the store of every region.
CACHE_SECONDS = 1.0
NO_STORE = {"Cache-Control": "no-store"}


async def _nothing() -> Sequence[Location]:
    return ()


def routes(
    checks: Mapping[str, Check],
    measure: Measure = _nothing,
    *,
    seconds: float = CHECK_SECONDS,
    clock: Callable[[], float] = time.monotonic,
) -> list[BaseRoute]:
    """Build `/healthz` and `/readyz`. A check that raises, or takes longer than `seconds`, is not ready."""
    readiness = _Readiness(checks, measure, seconds, clock)

    async def healthz(_: Request) -> JSONResponse:
        return JSONResponse({"status": "ok"}, headers=NO_STORE)

    async def readyz(_: Request) -> JSONResponse:
        return await readiness.answer()

    return [Route("/healthz", healthz), Route("/readyz", readyz)]


@dataclass
class _Readiness:
    """Whether the checks pass, and how much space is free. A result is reused for a second.

    A server with little free space is ready, because it can still delete, and the response names the locations.
    """

    checks: Mapping[str, Check]
    measure: Measure
    seconds: float
    clock: Callable[[], float]
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    # The checks that fail, each with its reason if anyone may read it.
    _failing: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    _places: Sequence[Location] = ()
    _checked: float | None = None

    async def answer(self) -> JSONResponse:
        async with self._lock:
            if self._checked is None or self.clock() - self._checked >= CACHE_SECONDS:
                checked = asyncio.gather(*map(self._check, self.checks))
                outcomes, self._places = await asyncio.gather(checked, self.measure())
                self._failing = {name: reason for name, failed, reason in outcomes if failed}
                self._checked = self.clock()
        space = {place.name: shown(place) for place in self._places}
        if self._failing:
            reasons = {name: reason for name, reason in self._failing.items() if reason is not None}
            failing: dict[str, object] = {"failing": list(self._failing), **({"reasons": reasons} if reasons else {})}
            return JSONResponse({"status": "not ready", **failing, "space": space}, 503, NO_STORE)
        status = "low on space" if any(place.is_low for place in self._places) else "ready"
        return JSONResponse({"status": status, "space": space}, headers=NO_STORE)

    async def _check(self, name: str) -> tuple[str, bool, str | None]:
        """Run a check; return its name, whether it failed, and the reason if anyone may read it."""
        try:
            async with asyncio.timeout(self.seconds):
                await self.checks[name]()
        except NotReadyError as failure:
            log.warning("Not ready: %s: %s", name, failure)
            return name, True, str(failure)
        except TimeoutError:
            log.warning("Not ready: %s: no answer within %g s", name, self.seconds)
            return name, True, None
        except LabGalleryError as failure:
            # Only the log gets the reason: it may contain addresses and credentials.
            log.warning("Not ready: %s: %s", name, failure)
            return name, True, None
        except Exception as failure:  # noqa: BLE001  (logged)
            log_failure(log, f"Not ready: {name}", failure)
            return name, True, None
        return name, False, None


def shown(place: Location) -> dict[str, int | bool | None]:
    """Return a location's space as JSON; unknown values are null."""
    space = place.space
    return {
        "freeBytes": space.free_bytes if space else None,
        "totalBytes": space.total_bytes if space else None,
        "keptFreeBytes": place.kept_bytes,
        "isLow": place.is_low,
    }
