"""Prometheus metrics of a process; `graph/web` serves them, docs/operations.md lists them.

Labels have few, fixed values: never a name, an id or an address from a client.
"""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

REGISTRY = CollectorRegistry()
PREFIX = "lab_gallery"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120)

ProcessCollector(registry=REGISTRY)

HTTP_REQUESTS = Counter(
    "http_requests", "Requests answered.", ("route", "method", "status"), namespace=PREFIX, registry=REGISTRY
)
HTTP_SECONDS = Histogram(
    "http_request_seconds",
    "Time from a request to the end of its response; a stream counts for as long as it is open.",
    ("route",),
    namespace=PREFIX,
    registry=REGISTRY,
    buckets=SECONDS,
)
HTTP_RUNNING = Gauge("http_requests_running", "Requests in progress.", ("route",), namespace=PREFIX, registry=REGISTRY)
HTTP_RECEIVED = Counter(
    "http_received_bytes",
    "Bytes of request bodies, including uploads.",
    ("route",),
    namespace=PREFIX,
    registry=REGISTRY,
)
HTTP_SENT = Counter(
    "http_sent_bytes",
    "Bytes of response bodies, including downloads.",
    ("route",),
    namespace=PREFIX,
    registry=REGISTRY,
)
SOCKETS = Gauge("websockets_open", "Open WebSockets.", namespace=PREFIX, registry=REGISTRY)
GRAPHQL_ERRORS = Counter(
    "graphql_errors", "Errors in GraphQL responses, by code.", ("code",), namespace=PREFIX, registry=REGISTRY
)
QUERIES_WITHOUT_PLAN = Counter(
    "queries_without_plan",
    "Queries that graphql-core executed because no plan applied, by reason.",
    ("reason",),
    namespace=PREFIX,
    registry=REGISTRY,
)
MAINTENANCE = Counter(
    "maintenance_runs",
    "Garbage collections and verifications of a region that this process ended: done, or put_off.",
    ("region", "kind", "outcome"),
    namespace=PREFIX,
    registry=REGISTRY,
)
COLLECTED_CHUNKS = Counter("collected_chunks", "Chunks deleted.", ("region",), namespace=PREFIX, registry=REGISTRY)
COLLECTED_BYTES = Counter(
    "collected_bytes", "Bytes of deleted chunks, as stored.", ("region",), namespace=PREFIX, registry=REGISTRY
)
VERIFIED_BYTES = Counter(
    "verified_bytes",
    "Bytes of verified chunks, uncompressed.",
    ("region",),
    namespace=PREFIX,
    registry=REGISTRY,
)
REPAIRED_CHUNKS = Counter(
    "repaired_chunks", "Damaged chunks repaired by verification.", ("region",), namespace=PREFIX, registry=REGISTRY
)
LOST_COPIES = Counter(
    "lost_copies", "Replicas found damaged beyond repair.", ("region",), namespace=PREFIX, registry=REGISTRY
)
