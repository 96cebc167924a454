"""What each principal may still ask for: a bucket that costs empty and time fills up again, evenly."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from graph.web.protocol.errors import RequestErrorCode, rejection

SECONDS = 60
# Of these the ones longest unseen are forgotten; after a minute their buckets were full anyway.
MAX_REMEMBERED = 10_000


@dataclass(slots=True)
class Bucket:
    """What is left, as of a moment."""

    left: float
    moment: float


class Budgets:
    """One process's buckets. Each holds a minute's worth, so nobody loses what was not used a moment ago."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.per_minute = per_minute
        self._clock = clock
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()

    def charge(self, who: str, cost: int) -> int:
        """Take the cost and return what is left; raise RATE_LIMITED, with the seconds to wait, if there is too little."""
        now = self._clock()
        bucket = self._buckets.get(who) or self._new(who, now)
        self._buckets.move_to_end(who)
        bucket.left = min(self.per_minute, bucket.left + (now - bucket.moment) * self.per_minute / SECONDS)
        bucket.moment = now
        if cost > bucket.left:
            wait = ceil((cost - bucket.left) * SECONDS / self.per_minute)
            message = f"Rate limit exceeded: the operation costs {cost}, {int(bucket.left)} remain. Retry in {wait} s."
            raise rejection(RequestErrorCode.RATE_LIMITED, message, retryAfter=wait)
        bucket.left -= cost
        return int(bucket.left)

    def give_back(self, who: str, cost: int) -> None:
        """Undo a charge, for what was not carried out."""
        if (bucket := self._buckets.get(who)) is not None:
            bucket.left = min(self.per_minute, bucket.left + cost)

    def _new(self, who: str, now: float) -> Bucket:
        if len(self._buckets) >= MAX_REMEMBERED:
            self._buckets.popitem(last=False)
        return self._buckets.setdefault(who, Bucket(self.per_minute, now))
