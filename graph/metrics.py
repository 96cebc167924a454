"""Prometheus metrics of a process; `graph/web` serves them, docs/operations.md lists them.

Labels have few, fixed values: never a name, an id or an address from a client.
"""

from prometheus_client import CollectorRegistry, Counter, Gauge, ProcessCollector

REGISTRY = CollectorRegistry()
PREFIX = "lab_gallery"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120)

ProcessCollector(registry=REGISTRY)

SOCKETS = Gauge("websockets_open", "Open WebSockets.", namespace=PREFIX, registry=REGISTRY)
GRAPHQL_ERRORS = Counter(
    "graphql_errors", "Errors in GraphQL responses, by code.", ("code",), namespace=PREFIX, registry=REGISTRY
)
QUERIES_WITHOUT_PLAN = Counter(
    "queries_without_plan",
    "Queries and mutations that graphql-core completed because no plan did, by reason.",
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
