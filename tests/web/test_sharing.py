"""Shared results: equal queries with equal permissions share one execution per event, and no others do."""

import asyncio
from collections.abc import AsyncGenerator, Collection, Hashable
from dataclasses import dataclass, replace
from typing import Any

import pytest
import strawberry
from starlette.routing import WebSocketRoute

from graph.db.enums import Role
from graph.domain.access.roles import Principal
from graph.schema.types.export_event import ExportEvent, SharedEvent
from graph.web.access.access import AccessControl
from graph.web.graphql.documents import DocumentCache
from graph.web.graphql.pipeline import Pipeline
from graph.web.routes import core_schema
from graph.web.subscriptions import broadcast
from graph.web.subscriptions.broadcast import Broadcast
from graph.web.subscriptions.sharing import SharingKey, sharing_key
from graph.web.subscriptions.websocket import WebSocketEndpoint
from tests.schema.subscriber import subscription
from tests.web.conftest import Sockets, application, serving
from tests.web.world import Info, StubServer

ANN = Principal("ann", account_roles={1: frozenset({Role.READER})})
LEAVES = "subscription { tick { n } }"
OBJECTS = "subscription { tick { n inner { hello } } }"


DOCUMENTS = DocumentCache()


def key_of(document: str, principal: Principal | None = ANN) -> SharingKey | None:
    parsed = DOCUMENTS.parsed(document)
    return sharing_key(parsed, parsed.operation(None), principal)


@pytest.mark.parametrize(
    "document",
    [
        "subscription ($a: Int) { tick { n(of: $a) } }",
        "subscription ($a: Boolean!) { tick { n @skip(if: $a) } }",
        "subscription ($a: Boolean!) { tick { ... @include(if: $a) { n } } }",
        "subscription ($a: Boolean!) { tick { ...F @include(if: $a) } } fragment F on Tick { n }",
        "subscription ($a: Boolean!) { tick { n ...F @skip(if: $a) } } fragment F on Tick { n }",
        "subscription ($a: Boolean!) { tick { inner { ...F @skip(if: $a) } } } fragment F on Query { hello }",
        "subscription ($a: Boolean!) { tick { ...F } } fragment F on Tick { ...G @skip(if: $a) } fragment G on Tick { n }",
        "subscription ($a: Boolean!) { tick { ... on Tick @skip(if: $a) { n } } }",
        "subscription ($a: Boolean!) { tick { ...F } } fragment F on Tick { inner { n(of: [{x: $a}]) } }",
        "subscription { tick @include(if: true) { n } }",
        "subscription { ...F } fragment F on Subscription { tick { n } }",
        "subscription { count(to: 3) }",
    ],
)
def test_operation_that_depends_on_variables_is_not_shared(document: str) -> None:
    assert key_of(document) is None


def test_arguments_of_the_subscription_do_not_prevent_sharing() -> None:
    assert key_of("subscription ($id: ID!, $after: Int) { tick(id: $id, after: $after) { n } }") is not None


def test_anonymous_subscribers_do_not_share() -> None:
    assert key_of(LEAVES, None) is None


class Event(SharedEvent):
    """An event whose own fields are equal for all subscribers."""


PARSED = {text: DOCUMENTS.parsed(text) for text in (LEAVES, OBJECTS)}


def keys_for(event: object, text: str, *principals: Principal) -> list[Hashable]:
    document = PARSED[text]
    keys = [sharing_key(document, document.operation(None), principal) for principal in principals]
    return [key.of(event) for key in keys if key is not None]


OTHERS = (
    ANN,
    replace(ANN, name="ben"),
    replace(ANN, account_roles={1: frozenset({Role.ACCOUNT_OWNER})}),
    replace(ANN, account_roles={2: frozenset({Role.READER})}),
    replace(ANN, lab_roles={1: frozenset({Role.LAB_OWNER})}),
    replace(ANN, accounts_of_labs=frozenset({7})),
)
ADMINISTRATORS = (Principal("ann", is_admin=True), Principal("ben", is_admin=True))


def test_fields_below_a_shared_event_are_shared_by_equal_permissions_only() -> None:
    [admins] = set(keys_for(Event(), OBJECTS, *ADMINISTRATORS))
    assert len({admins, *keys_for(Event(), OBJECTS, *OTHERS)}) == 1 + len(OTHERS)
    assert keys_for(Event(), OBJECTS, ANN) == keys_for(Event(), OBJECTS, replace(ANN))


def test_fields_of_a_shared_event_itself_are_shared_by_all_subscribers() -> None:
    assert len(set(keys_for(Event(), LEAVES, *ADMINISTRATORS, *OTHERS))) == 1


@pytest.mark.parametrize(
    ("fields", "shared"),
    [
        ("id status progress kind", True),
        ("__typename status lab { id name labState }", True),
        ("status viewerCanCancel", False),
        ("isCancelable", False),
        ("etaSeconds bytesPerSecond", True),
        ("imageVersion { name }", False),
        ("lab { viewerCanExport }", False),
        ("lab { name region { name } }", False),
        ("lab { name labAccount { name } }", False),
        ("lab { name activeExport { id } }", False),
        ("... on Export { status }", False),
    ],
)
def test_fields_of_an_export_are_shared_by_all_its_viewers_if_they_depend_on_no_right(
    fields: str, shared: bool
) -> None:
    document = DOCUMENTS.parsed(f"subscription {{ exportProgress(exportId: 1) {{ sequence export {{ {fields} }} }} }}")
    keys = [sharing_key(document, document.operation(None), principal) for principal in (*ADMINISTRATORS, *OTHERS)]
    event, other = object.__new__(ExportEvent), Event()
    assert len({key.of(event) for key in keys if key}) == (1 if shared else 1 + len(OTHERS))
    # Another event's export may be hidden from some of its subscribers.
    assert len({key.of(other) for key in keys if key}) == 1 + len(OTHERS)


def test_fields_of_another_event_are_shared_by_equal_permissions_only() -> None:
    principals = (*ADMINISTRATORS, *OTHERS)
    assert len(set(keys_for(object(), LEAVES, *principals))) == len(principals)


def test_equal_operations_of_different_documents_are_not_shared() -> None:
    first, second = DocumentCache().parsed(LEAVES), DocumentCache().parsed(LEAVES)
    keys = {sharing_key(document, document.operation(None), ANN) for document in (first, second)}
    assert len(keys) == 2


@strawberry.type
class Inner:
    @strawberry.field
    async def who(self, info: Info) -> str | None:
        info.context.world.batches += 1
        info.context.world.begun.set()
        await info.context.world.gate.wait()
        return info.context.principal.name if info.context.principal else None


@strawberry.type
class Tick(SharedEvent):
    n: int

    @strawberry.field
    def inner(self) -> Inner:
        return Inner()

    @strawberry.field
    def broken(self) -> int | None:
        raise RuntimeError("password=hunter2")


@strawberry.type
class Own:
    """An event whose own fields depend on the permissions."""

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
    world: StubServer
    sockets: Sockets
    broadcast: Broadcast


SCHEMA = strawberry.Schema(Query, subscription=Subscription)


@pytest.fixture
async def served(world: StubServer) -> AsyncGenerator[Served]:
    app = application(world, SCHEMA)
    [endpoint] = [route.endpoint for route in app.routes if isinstance(route, WebSocketRoute)]
    assert isinstance(endpoint, WebSocketEndpoint)
    async with serving(app) as address:
        yield Served(world, Sockets(address), endpoint.broadcast)


async def test_event_is_executed_once_and_its_first_subscriber_may_leave(served: Served) -> None:
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
        assert (await second.receive())["type"] == "complete"
    assert served.world.batches == 1
    assert served.broadcast.groups == {}


async def test_operations_with_different_aliases_are_not_shared(served: Served) -> None:
    async with served.sockets.open() as socket:
        for key, alias in (("1", "a"), ("2", "b"), ('"3', "a")):
            await socket.subscribe(key, f"subscription {{ {alias}: tick {{ n }} }}")
            assert await socket.receive() == {"type": "next", "id": key, "payload": {"data": {alias: {"n": 1}}}}
            assert (await socket.receive())["type"] == "complete"
    assert len(served.broadcast.results) == 2


async def test_result_with_errors_is_shared_and_logged_once(served: Served, caplog: pytest.LogCaptureFixture) -> None:
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
    assert len(seen) == 1
    assert len([record for record in caplog.records if record.exc_info]) == 1


async def test_shared_results_are_bounded(served: Served) -> None:
    served.broadcast.results.max_entries = 1
    async with served.sockets.open() as socket:
        for key in ("a", "b"):
            await socket.subscribe(key, f"subscription {{ {key}: tick {{ n }} }}")
            assert (await socket.receive())["payload"] == {"data": {key: {"n": 1}}}
            assert (await socket.receive())["type"] == "complete"
    assert len(served.broadcast.results) == 1


async def test_shared_result_is_removed_after_its_subscribers_have_been_woken(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broadcast, "RESULT_SECONDS", 0.01)
    async with served.sockets.open() as socket:
        await socket.subscribe("1", LEAVES)
        assert (await socket.receive())["payload"] == {"data": {"tick": {"n": 1}}}
        async with asyncio.timeout(5):
            while len(served.broadcast.results):  # noqa: ASYNC110  (a timer removes them)
                await asyncio.sleep(0.01)


async def test_event_that_depends_on_permissions_is_executed_for_each_principal(world: StubServer) -> None:
    shared = Broadcast()

    async def look_up(tokens: Collection[str]) -> dict[str, Principal]:
        return {token: Principal(token) for token in tokens}

    pipeline = Pipeline(core_schema(SCHEMA), AccessControl(look_up, world.context_for))

    async def results(name: str) -> list[Any]:
        return [body["data"] async for body in subscription(pipeline, shared, "subscription { own { who } }", {}, name)]

    found = await asyncio.gather(results("ann"), results("ben"), results("ann"))
    assert found == [[{"own": {"who": name}}] * 2 for name in ("ann", "ben", "ann")]
