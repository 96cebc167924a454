"""A small schema with one field for each kind of failure, and a record of the effects."""

import asyncio
from collections.abc import AsyncGenerator, Collection
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any, Self

import strawberry
from aiodataloader import DataLoader
from graphql import GraphQLError

from graph.domain.access.roles import Principal
from graph.domain.problems import DomainError, Problem

TOKEN = "lg_good"  # noqa: S105
EVENT_BYTES = 100_000
HEADERS = {"Authorization": f"Bearer {TOKEN}"}


@dataclass
class StubServer:
    """Effects of the requests, and gates at which the server waits."""

    written: int = 0
    contexts: int = 0
    batches: int = 0
    flooded: int = 0
    token_expires_at: datetime | None = None
    revoked: bool = False
    is_admin: bool = True
    presented: set[str] = field(default_factory=set[str])
    database_down: bool = False
    looked: asyncio.Event = field(default_factory=asyncio.Event)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    stopped: asyncio.Event = field(default_factory=asyncio.Event)

    async def authenticate(self, presented: Collection[str]) -> dict[str, Principal]:
        self.looked.set()
        self.presented = set(presented)
        if self.database_down:
            raise ConnectionError("postgresql://admin:hunter2@db")
        if TOKEN not in presented or self.revoked:
            return {}
        return {TOKEN: Principal("ann", self.is_admin, token_expires_at=self.token_expires_at)}

    def context_for(self, principal: Principal | None, _address: str = "") -> "Context":
        self.contexts += 1
        return Context(principal, self)


@dataclass
class Context:
    principal: Principal | None
    world: StubServer
    last_sequence: int | None = None
    loader: DataLoader[int, int] = field(init=False)

    def __post_init__(self) -> None:
        async def batch(keys: list[int]) -> list[int]:
            self.world.batches += 1
            if -1 in keys:
                raise RuntimeError("postgresql://admin:hunter2@db")
            return [self.world.batches for _ in keys]

        self.loader = DataLoader(batch)

    def fresh(self) -> Self:
        return type(self)(self.principal, self.world)


Info = strawberry.Info[Context, None]


@strawberry.enum
class Colour(Enum):
    RED = "red"
    GREEN = "green"


@strawberry.input
class Paint:
    colour: Colour


@strawberry.type
class Query:
    @strawberry.field
    def hello(self) -> str:
        return "world"

    @strawberry.field
    def a(self, n: int | None = None) -> "Query":
        return Query()

    @strawberry.field
    def who(self, info: Info) -> str | None:
        return info.context.principal.name if info.context.principal else None

    @strawberry.field
    def painted(self, paint: Paint) -> str:
        return paint.colour.value

    @strawberry.field
    def boom(self) -> str | None:
        raise RuntimeError("password=hunter2")

    @strawberry.field
    def booms(self) -> list["Query | None"]:
        return [Query(), Query()]

    @strawberry.field
    def refused(self) -> str | None:
        raise GraphQLError("Not with that cursor.", extensions={"code": "BAD_CURSOR"})

    @strawberry.field
    def problem(self) -> str | None:
        raise DomainError(Problem.OBJECT_UNKNOWN, object="Lab")

    @strawberry.field
    def overflow(self) -> int | None:
        return 2**40

    @strawberry.field
    async def slow(self, info: Info) -> str | None:
        try:
            await info.context.world.gate.wait()
        finally:
            info.context.world.stopped.set()
        return "at last"

    @strawberry.field
    async def stray(self) -> str:
        orphan = asyncio.get_running_loop().create_future()
        orphan.cancel()
        return await orphan

    @strawberry.field
    async def loaded(self, info: Info) -> int:
        return await info.context.loader.load(1)

    @strawberry.field
    async def unloadable(self, info: Info) -> int | None:
        return await info.context.loader.load(-1)

    @strawberry.field
    def times(self, n: int = 1) -> int:
        return n

    @strawberry.field
    def sum(self, of: list[int]) -> int:
        return sum(of)


@strawberry.type
class Mutation:
    @strawberry.mutation
    def write(self, info: Info) -> int:
        info.context.world.written += 1
        return info.context.world.written

    @strawberry.mutation
    async def write_slowly(self, info: Info) -> int:
        info.context.world.written += 1
        info.context.world.begun.set()
        await info.context.world.gate.wait()
        return info.context.world.written


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def count(self, to: int) -> AsyncGenerator[int, None]:
        for number in range(1, to + 1):
            yield number

    @strawberry.subscription
    async def queries(self, times: int) -> AsyncGenerator[Query, None]:
        for _ in range(times):
            yield Query()

    @strawberry.subscription
    async def flow(self, info: Info) -> AsyncGenerator[int, None]:
        try:
            while True:
                await asyncio.sleep(0)
                yield 1
        finally:
            info.context.world.stopped.set()

    @strawberry.subscription
    async def flood(self, info: Info) -> AsyncGenerator[str, None]:
        try:
            while True:
                await asyncio.sleep(0)
                info.context.world.flooded += EVENT_BYTES
                yield "x" * EVENT_BYTES
        finally:
            info.context.world.stopped.set()

    @strawberry.subscription
    async def watch(self, info: Info) -> AsyncGenerator[int, None]:
        try:
            yield 1
            await info.context.world.gate.wait()
            yield 2
        finally:
            info.context.world.stopped.set()

    @strawberry.subscription
    async def mine(self, info: Info) -> AsyncGenerator[int, None]:
        if not (info.context.principal and info.context.principal.is_admin):
            raise GraphQLError("No such export.", extensions={"code": "NOT_FOUND"})
        return forever()

    @strawberry.subscription
    async def failing(self) -> AsyncGenerator[int, None]:
        yield 1
        raise RuntimeError("password=hunter2")

    @strawberry.subscription
    async def hidden(self) -> AsyncGenerator[int, None]:
        # Not a generator itself, so that the operation is refused and no stream begins.
        raise GraphQLError("No such export.", extensions={"code": "NOT_FOUND"})


async def forever() -> AsyncGenerator[int, None]:
    yield 1
    await asyncio.Event().wait()


schema = strawberry.Schema(Query, Mutation, Subscription)

Json = dict[str, Any]
