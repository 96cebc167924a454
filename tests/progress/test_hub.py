"""The hub: who watches a topic is woken, once for many changes, and never too late to notice."""

import asyncio

from graph.notifications.hub import EVERYTHING, Hub, Watch

LONG, NOW = 60.0, 0.0


async def woken(watch: Watch) -> bool:
    """Whether the watch returns before its time is over, without waiting for it."""
    waiting = asyncio.create_task(watch.wait(LONG))
    for _ in range(5):
        await asyncio.sleep(0)
    done = waiting.done()
    waiting.cancel()
    return done


async def test_a_wake_ends_the_wait_of_everyone_who_watches_the_topic_and_of_no_one_else() -> None:
    hub = Hub()
    with hub.watch("a") as first, hub.watch("a", "b") as second, hub.watch("b") as third:
        hub.wake("a")
        assert [await woken(watch) for watch in (first, second, third)] == [True, True, False]


async def test_a_wake_before_the_wait_is_not_lost() -> None:
    hub = Hub()
    with hub.watch("a") as watch:
        hub.wake("a")
        await watch.wait(LONG)
        assert not await woken(watch)


async def test_many_wakes_are_merged_into_one() -> None:
    hub = Hub()
    with hub.watch("a", "b") as watch:
        for _ in range(100):
            hub.wake("a")
            hub.wake("b")
        assert [await woken(watch), await woken(watch)] == [True, False]


async def test_a_wake_while_its_watcher_is_at_work_ends_the_next_wait() -> None:
    hub = Hub()
    with hub.watch("a") as watch:
        hub.wake("a")
        await watch.wait(LONG)
        hub.wake("a")
        assert [await woken(watch), await woken(watch)] == [True, False]


async def test_a_waiting_watcher_is_woken() -> None:
    hub = Hub()
    with hub.watch("a") as watch:
        waiting = asyncio.create_task(watch.wait(LONG))
        await asyncio.sleep(0)
        assert not waiting.done()
        hub.wake("a")
        async with asyncio.timeout(5):
            await waiting


async def test_a_wait_ends_by_itself_when_its_time_is_over() -> None:
    hub = Hub()
    with hub.watch("a") as watch:
        async with asyncio.timeout(5):
            await watch.wait(NOW)
            await watch.wait(0.001)
        hub.wake("a")
        assert await woken(watch)


async def test_everything_wakes_every_watcher() -> None:
    hub = Hub()
    with hub.watch("a") as first, hub.watch("b", "c") as second:
        hub.wake(EVERYTHING)
        assert [await woken(first), await woken(second)] == [True, True]


async def test_who_has_stopped_watching_is_woken_no_more_and_leaves_nothing_behind() -> None:
    hub = Hub()
    with hub.watch("a") as stays:
        with hub.watch("a", "b") as goes:
            pass
        hub.wake("a")
        hub.wake("b")
        assert [await woken(stays), await woken(goes)] == [True, False]
    assert hub._watches == {}  # pyright: ignore[reportPrivateUsage]


async def test_a_topic_nobody_watches_is_no_matter() -> None:
    hub = Hub()
    hub.wake("a")
    hub.wake(EVERYTHING)
    with hub.watch("a") as watch:
        assert not await woken(watch)
