"""The single-flight cache: values are computed once, and failures are not cached."""

import asyncio
import threading

import pytest

from graph.aio.single_flight_cache import SingleFlightCache


async def test_concurrent_callers_share_one_computation() -> None:
    kept, made, gate = SingleFlightCache[str, int](2), list[str](), threading.Event()

    def make() -> int:
        made.append("a")
        gate.wait(10)
        return 7

    asking = [asyncio.create_task(kept.get("a", make)) for _ in range(5)]
    await asyncio.sleep(0)
    # A cancelled caller does not affect the others.
    asking.pop().cancel()
    gate.set()
    assert await asyncio.gather(*asking) == [7] * 4
    assert await kept.get("a", make) == 7
    assert made == ["a"]


async def test_least_recently_used_value_is_evicted_first() -> None:
    kept, made = SingleFlightCache[str, str](2), list[str]()

    async def ask(key: str) -> None:
        assert await kept.get(key, lambda: made.append(key) or key) == key

    for key in ("a", "b", "a", "c", "a", "b"):
        await ask(key)
    assert made == ["a", "b", "c", "b"]


async def test_failure_reaches_waiting_callers_and_is_not_cached() -> None:
    kept = SingleFlightCache[str, int](2)

    def fail() -> int:
        raise ZeroDivisionError

    failed = await asyncio.gather(*(kept.get("a", fail) for _ in range(3)), return_exceptions=True)
    assert [type(error) for error in failed] == [ZeroDivisionError] * 3
    with pytest.raises(ZeroDivisionError):
        await kept.get("a", fail)
    assert await kept.get("a", lambda: 1) == 1
