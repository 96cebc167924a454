"""Token-bucket rate limiter: the cost of an operation consumes tokens, which refill at a constant rate."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from graph.aio.lru import LRU
from graph.web.protocol.errors import RequestErrorCode, rejection

SECONDS = 60
# A bucket that was not used for a minute is full, so evicting it changes nothing.
MAX_BUCKETS = 10_000


@dataclass(slots=True)
class _Bucket:
    tokens: float
    updated_at: float


class TokenBucketLimiter:
    """One process's buckets, one for each principal. A full bucket holds `capacity` tokens, by default a minute's."""

    def __init__(
        self, per_minute: int, clock: Callable[[], float] = time.monotonic, *, capacity: int | None = None
    ) -> None:
        self.per_minute = per_minute
        self.capacity = per_minute if capacity is None else min(capacity, per_minute)
        self._clock = clock
        self._buckets: LRU[str, _Bucket] = LRU(MAX_BUCKETS)

    def consume(self, name: str, cost: int) -> int:
        """Consume tokens and return how many remain; raise RATE_LIMITED with the waiting time if there are too few."""
        now = self._clock()
        bucket = self._buckets.get(name)
        if bucket is None:
            bucket = _Bucket(self.capacity, now)
            self._buckets.set(name, bucket)
        bucket.tokens = min(self.capacity, bucket.tokens + (now - bucket.updated_at) * self.per_minute / SECONDS)
        bucket.updated_at = now
        if cost > bucket.tokens:
            wait = ceil((cost - bucket.tokens) * SECONDS / self.per_minute)
            message = (
                f"Rate limit exceeded: the operation costs {cost}, {int(bucket.tokens)} remain. Retry in {wait} s."
            )
            raise rejection(RequestErrorCode.RATE_LIMITED, message, retryAfter=wait)
        bucket.tokens -= cost
        return int(bucket.tokens)

    def refund(self, name: str, cost: int) -> None:
        """Return the tokens of an operation that did not run."""
        if (bucket := self._buckets.get(name)) is not None:
            bucket.tokens = min(self.capacity, bucket.tokens + cost)
