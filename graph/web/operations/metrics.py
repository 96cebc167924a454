"""`/metrics` for Prometheus: the counters of this process, and gauges of the whole installation."""

import asyncio
import ipaddress
import logging
from collections.abc import Iterable, Mapping

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.db.outage import log_failure
from graph.metrics import PREFIX, REGISTRY
from graph.settings import Settings
from graph.web.access.access import AccessControl, bearer
from graph.web.connections.admission import authenticated
from graph.web.operations.row_counts import Stats, read_stats
from graph.web.protocol.errors import RequestError, RequestErrorCode
from graph.web.services import Services

log = logging.getLogger(__name__)

SECONDS = 5.0
# Headers that proxies add: such a request does not come from the machine at the other end of the connection.
FORWARDING = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via")
NO_STORE = {"Cache-Control": "no-store"}


def routes(services: Services, access: AccessControl) -> list[BaseRoute]:
    """Build `/metrics`."""

    async def answer(request: Request) -> Response:
        refused = await _refused(services.settings, access, request)
        if refused is not None:
            return refused
        text = generate_latest(REGISTRY) + generate_latest(await _database_stats(services))
        return Response(text, headers={"Content-Type": CONTENT_TYPE_PLAIN_0_0_4, **NO_STORE})

    return [Route("/metrics", answer)]


async def _refused(settings: Settings, access: AccessControl, request: Request) -> Response | None:
    presented = request.headers.getlist("authorization")
    if not presented and (settings.metrics_open or _is_local(settings, request)):
        return None
    try:
        async with asyncio.timeout(SECONDS):
            principal = await access.authenticate(bearer(presented))
    except (RequestError, TimeoutError) as failure:
        if not isinstance(failure, RequestError) or failure.code != RequestErrorCode.UNAUTHENTICATED:
            log.warning("Cannot authenticate /metrics request: %s", failure)
            return _plain(503, "The database does not answer.")
        principal = None
    if principal is None:
        return _plain(401, "Present an administrator's bearer token.", {"WWW-Authenticate": "Bearer"})
    authenticated(request.scope)
    return None if principal.is_admin else _plain(403, "Only administrators may read this.")


def _is_local(settings: Settings, request: Request) -> bool:
    """Whether the request comes from this machine. With `public_url` it may come from a proxy on this machine instead."""
    if settings.public_url or request.client is None or any(name in request.headers for name in FORWARDING):
        return False
    try:
        return ipaddress.ip_address(request.client.host).is_loopback
    except ValueError:
        return False


async def _database_stats(services: Services) -> CollectorRegistry:
    registry = CollectorRegistry()
    up = Gauge("database_up", "Whether the database answered.", namespace=PREFIX, registry=registry)
    try:
        async with asyncio.timeout(SECONDS), services.database.reads() as session:
            _show(registry, await read_stats(session), workers=services.observer.workers_alive())
    except Exception as failure:  # noqa: BLE001  (logged)
        # The counters of this process are served nevertheless.
        log_failure(log, "/metrics has no gauges", failure)
        up.set(0)
    else:
        up.set(1)
    return registry


def _show(registry: CollectorRegistry, found: Stats, *, workers: int) -> None:
    def gauge(name: str, text: str, labels: tuple[str, ...], values: Iterable[tuple[tuple[str, ...], float]]) -> None:
        metric = Gauge(name, text, labels, namespace=PREFIX, registry=registry)
        for given, value in values:
            (metric.labels(*given) if labels else metric).set(value)

    gauge("exports", "Exports.", ("status",), (((status,), count) for status, count in found.exports.items()))
    gauge(
        "exported_bytes",
        "Bytes of all exports: processed, stored after compression, and deduplicated.",
        ("what",),
        (((what,), size) for what, size in found.exported_bytes.items()),
    )
    gauge("replicas", "Replicas of versions.", ("region", "state"), found.replicas.items())
    gauge(
        "transferred_bytes",
        "Bytes that were copied to a region, over the existing replicas.",
        ("region",),
        (((region,), size) for region, size in found.transferred_bytes.items()),
    )
    gauge("manifest_removals", "Manifests waiting to be removed.", (), [((), found.manifest_removals)])
    gauge("workers", "Workers that are alive, as this process observes their heartbeats.", (), [((), workers)])
    gauge(
        "maintenance_finished_timestamp_seconds",
        "When a region was last collected, and last verified.",
        ("region", "kind"),
        ((key, moment.timestamp()) for key, moment in found.maintenance_finished.items()),
    )


def _plain(status: int, text: str, headers: Mapping[str, str] | None = None) -> Response:
    return Response(text, status, {**NO_STORE, **(headers or {})}, "text/plain")
