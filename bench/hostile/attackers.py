"""`python -m bench.hostile.attackers PORT TOKEN VERSION SECONDS`: eight hostile clients, then the end by itself."""

import asyncio
import itertools
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from bench.hostile.attacks import ATTACKS, Target

CLIENTS = 8
TURN_SECONDS = 5.0
MAX_SECONDS = 600.0
LOWEST_PRIORITY = 19
# Linux divides the processor among sessions first, and then among the processes of each (sched(7), autogroup).
SESSION_PRIORITY = Path("/proc/self/autogroup")
ENDED = (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, StopIteration)


async def attack(target: Target, number: int, seconds: float, begun: dict[str, int]) -> None:
    """Be one client: every kind of attack in turn, each again as soon as the server has ended it."""
    deadline = asyncio.get_running_loop().time() + seconds
    for turn in itertools.count(number):
        kind = ATTACKS[turn % len(ATTACKS)]
        end = min(deadline, asyncio.get_running_loop().time() + TURN_SECONDS)
        while (left := end - asyncio.get_running_loop().time()) > 0:
            begun[kind.__name__] = begun.get(kind.__name__, 0) + 1
            try:
                async with asyncio.timeout(left):
                    await kind(target)
            except (TimeoutError, *ENDED):
                await asyncio.sleep(min(0.01, left))
        if asyncio.get_running_loop().time() >= deadline:
            return


def lower_priority() -> None:
    """Take the lowest priority: of the process, and of its session, which is all that counts where Linux groups by it."""
    os.nice(LOWEST_PRIORITY)
    with suppress(FileNotFoundError):
        SESSION_PRIORITY.write_text(str(LOWEST_PRIORITY))


async def main(port: str, token: str, version: str, seconds: str) -> None:
    """Attack at low priority, and print how often each attack was begun."""
    lower_priority()
    print("attacking", flush=True)
    target, begun = Target(int(port), token, version), dict[str, int]()
    async with asyncio.TaskGroup() as group:
        for number in range(CLIENTS):
            group.create_task(attack(target, number, min(MAX_SECONDS, float(seconds)), begun))
    print(json.dumps(begun))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
