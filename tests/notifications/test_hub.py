"""The hub wakes the watchers of a topic, once for many changes, and never too late."""

import asyncio

from graph.notifications.hub import EVERYTHING, Hub, Watch

LONG, NOW = 60.0, 0.0


async def woken(watch: Watch) -> bool:
    """Return whether the watch ends before its timeout, without waiting for it."""
    waiting = asyncio.create_task(watch.wait(LONG))
    for _ in range(5):
        await asyncio.sleep(0)
    done = waiting.done()
    waiting.cancel()
    return done


async def test_wake_ends_the_wait_of_every_watcher_of_the_topic_only() -> None:
    hub = Hub()
    with hub.watch("a") as first, hub.watch("a", "b") as second, hub.watch("b") as third:
        hub.wake("a")
        assert [await woken(watch) for watch in (first, second, third)] == [True, True, False]


async def test_wake_before_the_wait_is_not_lost() -> None:
    hub = Hub()
    with hub.watch("a") as watch:
        hub.wake("a")
        await watch.wait(LONG)
        assert not await woken(watch)


async def test_wakes_are_merged_into_one() -> None:
    hub = Hub()
    with hub.watch("a", "b") as watch:
        for _ in range(100):
            hub.wake("a")
            hub.wake("b")
        assert [await woken(watch), await woken(watch)] == [True, False]


async def test_wake_of_a_busy_watcher_ends_its_next_wait() -> None:
    hub = Hub()
    with hub.watch("a") as watch:
        hub.wake("a")
        await watch.wait(LONG)
        hub.wake("a")
        assert [await woken(watch), await woken(watch)] == [True, False]


async def test_waiting_watcher_is_woken() -> None:
    hub = Hub()
    with hub.watch("a") as watch:
        waiting = asyncio.create_task(watch.wait(LONG))
        await asyncio.sleep(0)
        assert not waiting.done()
        hub.wake("a")
        async with asyncio.timeout(5):
            await waiting


async def test_wait_ends_at_its_timeout() -> None:
    hub = Hub()
    with hub.watch("a") as watch:
        async with asyncio.timeout(5):
            await watch.wait(NOW)
            await watch.wait(0.001)
        hub.wake("a")
        assert await woken(watch)


async def test_everything_topic_wakes_every_watcher() -> None:
    hub = Hub()
    with hub.watch("a") as first, hub.watch("b", "c") as second:
        hub.wake(EVERYTHING)
        assert [await woken(first), await woken(second)] == [True, True]


async def test_closed_watch_is_not_woken_and_leaks_nothing() -> None:
    hub = Hub()
    with hub.watch("a") as stays:
        with hub.watch("a", "b") as goes:
            pass
        hub.wake("a")
        hub.wake("b")
        assert [await woken(stays), await woken(goes)] == [True, False]
    assert hub._watches == {}  # pyright: ignore[reportPrivateUsage]


async def test_wake_without_watchers_is_a_no_op() -> None:
    hub = Hub()
    hub.wake("a")
    hub.wake(EVERYTHING)
    with hub.watch("a") as watch:
        assert not await woken(watch)
