"""Turns: few at once, in order within a line, in rotation between lines."""

import asyncio

import pytest

from graph.aio.turns import Turns


@pytest.fixture
async def turns() -> Turns:
    """One turn at a time, which is taken."""
    turns = Turns(1)
    await turns.take("first")
    return turns


class Waiters:
    """Tasks that wait for a turn; `served` has their names in order."""

    def __init__(self, turns: Turns) -> None:
        self.turns = turns
        self.served: list[str] = []
        self.tasks: dict[str, asyncio.Task[None]] = {}

    async def _wait(self, name: str) -> None:
        await self.turns.take(name[0])
        self.served.append(name)

    async def add(self, *names: str) -> None:
        for name in names:
            self.tasks[name] = asyncio.create_task(self._wait(name))
            await asyncio.sleep(0)

    async def serve(self, count: int) -> None:
        for _ in range(count):
            self.turns.give_back()
            # The waiter's task runs, and ends.
            await asyncio.sleep(0)
            await asyncio.sleep(0)


async def test_lines_are_served_in_rotation_and_each_in_order(turns: Turns) -> None:
    waiters = Waiters(turns)
    await waiters.add("a1", "a2", "a3", "b1", "a4", "c1", "b2")
    assert turns.waiting == 7
    await waiters.serve(4)
    await waiters.add("d1")
    await waiters.serve(4)
    assert waiters.served == ["a1", "b1", "c1", "a2", "b2", "a3", "d1", "a4"]
    assert turns.waiting == 0


async def test_turns_that_nobody_waits_for_are_free_again(turns: Turns) -> None:
    turns.give_back()
    await asyncio.wait_for(turns.take("a"), 5)
    assert turns.waiting == 0


async def test_cancelled_waiter_leaves_its_line(turns: Turns) -> None:
    waiters = Waiters(turns)
    await waiters.add("a1", "a2", "b1")
    waiters.tasks["b1"].cancel()
    waiters.tasks["a1"].cancel()
    await asyncio.wait([waiters.tasks["a1"], waiters.tasks["b1"]])
    assert turns.waiting == 1
    await waiters.serve(1)
    assert waiters.served == ["a2"]


async def test_waiter_that_is_cancelled_before_it_runs_loses_no_turn(turns: Turns) -> None:
    waiters = Waiters(turns)
    await waiters.add("a1", "a2", "a3")
    # Cancelled before its turn: the cancellation has not arrived yet.
    waiters.tasks["a1"].cancel()
    turns.give_back()
    # Cancelled with its turn.
    waiters.tasks["a2"].cancel()
    await asyncio.wait(waiters.tasks.values(), timeout=5)
    assert waiters.served == ["a3"]
    turns.give_back()
    await asyncio.wait_for(turns.take("a"), 5)


async def test_many_cancelled_waiters_are_skipped(turns: Turns) -> None:
    waiters = Waiters(turns)
    await waiters.add(*(f"a{number}" for number in range(3000)), "b")
    for name, task in waiters.tasks.items():
        if name != "b":
            task.cancel()
    turns.give_back()
    await asyncio.wait(waiters.tasks.values(), timeout=5)
    assert (waiters.served, turns.waiting) == (["b"], 0)
