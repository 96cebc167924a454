"""Request counts of each route for `/metrics`: plain numbers, because one thread counts, and locks take longer than counting."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import accumulate

from prometheus_client import Metric
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.registry import Collector
from typing_extensions import override

from graph.metrics import PREFIX, REGISTRY, SECONDS

BOUNDS = [*map(str, map(float, SECONDS)), "+Inf"]


class RouteCounts:
    """The requests of one route."""

    def __init__(self) -> None:
        self.running = self.received = self.sent = 0
        self.seconds = 0.0
        # How many took at most each of `SECONDS` and more than the one before, and how many took longer.
        self.lasted = [0] * len(BOUNDS)
        # By method and status.
        self.answered: Counter[tuple[str, str]] = Counter()

    def end(self, method: str, status: str, seconds: float) -> None:
        """Count a request that has ended."""
        self.running -= 1
        self.answered[method, status] += 1
        self.seconds += seconds
        self.lasted[bisect_left(SECONDS, seconds)] += 1


class RequestCounts(Collector):
    """The requests of all routes."""

    def __init__(self) -> None:
        self.routes: defaultdict[str, RouteCounts] = defaultdict(RouteCounts)

    @override
    def collect(self) -> Iterator[Metric]:
        requests = CounterMetricFamily(
            f"{PREFIX}_http_requests", "Requests answered.", labels=("route", "method", "status")
        )
        seconds = HistogramMetricFamily(
            f"{PREFIX}_http_request_seconds",
            "Time from a request to the end of its response; a stream counts for as long as it is open.",
            labels=("route",),
        )
        running = GaugeMetricFamily(f"{PREFIX}_http_requests_running", "Requests in progress.", labels=("route",))
        received = CounterMetricFamily(
            f"{PREFIX}_http_received_bytes", "Bytes of request bodies, including uploads.", labels=("route",)
        )
        sent = CounterMetricFamily(
            f"{PREFIX}_http_sent_bytes", "Bytes of response bodies, including downloads.", labels=("route",)
        )
        for name, route in self.routes.items():
            for answered, count in route.answered.items():
                requests.add_metric((name, *answered), count)
            seconds.add_metric((name,), [*zip(BOUNDS, accumulate(route.lasted), strict=True)], route.seconds)
            running.add_metric((name,), route.running)
            received.add_metric((name,), route.received)
            sent.add_metric((name,), route.sent)
        yield from (requests, seconds, running, received, sent)


REQUESTS = RequestCounts()
REGISTRY.register(REQUESTS)
