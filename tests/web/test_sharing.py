"""One answer for all who watch the same, and for nobody else."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
import strawberry
from graphql import parse

from graph.db.enums import Role
from graph.domain.access.roles import Principal
from graph.web import sharing
from graph.web.callers import Caller, Gate
from graph.web.operations import ServedSchema
from graph.web.sharing import question
from tests.web.conftest import Sockets, application, serving
from tests.web.world import TOKEN, Info, World

ANN = Principal("ann", account_roles={1: frozenset({Role.READER})})
LEAVES = "subscription { tick { n } }"
OBJECTS = "subscription { tick { n inner { hello } } }"


def asked(document: str, principal: Principal | None = ANN) -> Any:
    parsed = parse(document)
    operation: Any = parsed.definitions[0]
    return question(operation, {str(node.name.value): node for node in parsed.definitions[1:]}, principal)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "document",
    [
        "subscription ($a: Int) { tick { n(of: $a) } }",
        "subscription ($a: Boolean!) { tick { n @skip(if: $a) } }",
        "subscription ($a: Boolean!) { tick { ... @include(if: $a) { n } } }",
        "subscription ($a: Boolean!) { tick { ...F } } fragment F on Tick { inner { n(of: [{x: $a}]) } }",
        "subscription { tick @include(if: true) { n } }",
        "subscription { ...F } fragment F on Subscription { tick { n } }",
        "subscription { count(to: 3) }",
    ],
)
def test_what_depends_on_variables_or_is_no_plain_question_is_not_shared(document: str) -> None:
    assert asked(document) is None


def test_the_variables_of_the_subscription_itself_do_not_matter() -> None:
    assert asked("subscription ($id: ID!, $after: Int) { tick(id: $id, after: $after) { n } }") is not None


def test_nobody_shares_nothing() -> None:
    assert asked(LEAVES, None) is None


def test_what_is_below_the_event_is_shared_by_equal_rights_alone() -> None:
    parsed: Any = parse(OBJECTS).definitions[0]

    def of(principal: Principal) -> Any:
        return question(parsed, {}, principal)

    admins = [of(Principal(name, is_admin=True)) for name in ("ann", "ben")]
    others = [
        of(ANN),
        of(replace(ANN, name="ben")),
        of(replace(ANN, account_roles={1: frozenset({Role.ACCOUNT_OWNER})})),
        of(replace(ANN, account_roles={2: frozenset({Role.READER})})),
        of(replace(ANN, lab_roles={1: frozenset({Role.LAB_OWNER})})),
        of(replace(ANN, accounts_of_labs=frozenset({7}))),
    ]
    assert len(set(admins)) == 1
    assert len({*admins, *others}) == 1 + len(others)
    assert of(ANN) == of(replace(ANN))
    assert question(parse(OBJECTS).definitions[0], {}, ANN) != of(ANN)  # type: ignore[arg-type]


@strawberry.type
class Inner:
    @strawberry.field
    async def who(self, info: Info) -> str | None:
        info.context.world.batches += 1
        info.context.world.begun.set()
        await info.context.world.gate.wait()
        return info.context.principal.name if info.context.principal else None


@strawberry.type
class Tick:
    n: int
    answers: strawberry.Private[dict[Any, Any]] = field(default_factory=dict[Any, Any])

    @strawberry.field
    def inner(self) -> Inner:
        return Inner()

    @strawberry.field
    def broken(self) -> int | None:
        raise RuntimeError("password=hunter2")


@strawberry.type
class Own:
    """An event without room for answers."""

    @strawberry.field
    def who(self, info: Info) -> str | None:
        return info.context.principal.name if info.context.principal else None


@strawberry.type
class Query:
    n: int = 1


TICK = Tick(n=1)


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def tick(self, info: Info, times: int = 1) -> AsyncGenerator[Tick, None]:
        for _ in range(times):
            yield TICK

    @strawberry.subscription
    async def own(self) -> AsyncGenerator[Own, None]:
        for _ in range(2):
            yield Own()
            await asyncio.sleep(0)


@dataclass
class Served:
    world: World
    sockets: Sockets
    answers: dict[Any, Any]


@pytest.fixture
async def served(world: World) -> AsyncGenerator[Served]:
    TICK.answers.clear()
    app = application(world, ServedSchema(Query, subscription=Subscription))
    async with serving(app) as address:
        yield Served(world, Sockets(address), TICK.answers)


async def test_an_event_is_executed_once_for_all_and_whoever_was_first_may_leave(served: Served) -> None:
    query = "subscription { tick { n inner { who } } }"
    async with served.sockets.open() as second:
        async with served.sockets.open() as first:
            await first.subscribe("1", query)
            async with asyncio.timeout(10):
                await served.world.begun.wait()
            await second.subscribe("2", query)
        served.world.gate.set()
        expected = {"data": {"tick": {"n": 1, "inner": {"who": "ann"}}}}
        assert await second.receive() == {"type": "next", "id": "2", "payload": expected}
    assert served.world.batches == 1


async def test_other_aliases_are_another_question(served: Served) -> None:
    async with served.sockets.open() as socket:
        for key, alias in (("1", "a"), ("2", "b"), ('"3', "a")):
            await socket.subscribe(key, f"subscription {{ {alias}: tick {{ n }} }}")
            assert await socket.receive() == {"type": "next", "id": key, "payload": {"data": {alias: {"n": 1}}}}
            assert (await socket.receive())["type"] == "complete"
    assert len(served.answers) == 2


async def test_an_answer_with_errors_is_everybodys_own(served: Served) -> None:
    seen: set[str] = set()
    async with served.sockets.open() as socket:
        for key in ("1", "2"):
            await socket.subscribe(key, "subscription { tick { n broken } }")
            payload = (await socket.receive())["payload"]
            assert payload["data"] == {"tick": {"n": 1, "broken": None}}
            [error] = payload["errors"]
            assert error["message"] == "Internal error"
            seen.add(error["extensions"]["id"])
            assert (await socket.receive())["type"] == "complete"
    assert len(seen) == 2


async def test_one_event_holds_so_many_answers_and_no_more(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "MAX_ANSWERS", 1)
    async with served.sockets.open() as socket:
        for key in ("a", "b"):
            await socket.subscribe(key, f"subscription {{ {key}: tick {{ n }} }}")
            assert (await socket.receive())["payload"] == {"data": {key: {"n": 1}}}
            assert (await socket.receive())["type"] == "complete"
    assert len(served.answers) == 1


async def test_an_event_without_answers_is_answered_by_the_rights_of_who_gets_it(world: World) -> None:
    schema = ServedSchema(Query, subscription=Subscription)

    async def answers(name: str) -> list[Any]:
        async def authenticate(presented: Any) -> dict[str, Principal]:
            return {token: Principal(name) for token in presented}

        gate = Gate(authenticate, world.context_for)
        stream = await schema.stream("subscription { own { who } }", context_value=Caller(gate, TOKEN))
        return [answer.data async for answer in stream]

    both = await asyncio.gather(answers("ann"), answers("ben"), answers("ann"))
    assert both == [[{"own": {"who": name}}] * 2 for name in ("ann", "ben", "ann")]
