"""The timeout of queries and mutations."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from graph.aio.timeouts import SharedTimeout
from tests.web.conftest import Api, Sockets, answered, application, client_of, serving
from tests.web.world import HEADERS, StubServer

GRAPHQL_JSON = "application/graphql-response+json"


@pytest.fixture
async def short_timeout_api(world: StubServer) -> AsyncIterator[Api]:
    async with client_of(application(world, operation_seconds=0.05), HEADERS) as api:
        yield api


async def test_operation_over_the_timeout_is_stopped_and_reported(short_timeout_api: Api, world: StubServer) -> None:
    response = await short_timeout_api.post("{ slow }", accept=GRAPHQL_JSON)
    assert (response.status_code, answered(response)) == (
        503,
        {
            "errors": [
                {
                    "message": "The operation took longer than 0.05 seconds and was stopped. Request less, or try again.",
                    "extensions": {"code": "TIMEOUT"},
                }
            ]
        },
    )
    assert world.stopped.is_set()


async def test_operation_over_the_timeout_is_stopped_in_a_stream(short_timeout_api: Api, world: StubServer) -> None:
    response = await short_timeout_api.post("{ slow }", accept="text/event-stream")
    assert '"extensions":{"code":"TIMEOUT"}' in response.text
    assert world.stopped.is_set()


async def test_operation_over_the_timeout_is_stopped_on_a_socket_that_continues(world: StubServer) -> None:
    async with serving(application(world, operation_seconds=0.05)) as address, Sockets(address).open() as socket:
        await socket.subscribe("1", "{ slow }")
        message = await socket.receive()
        assert (message["type"], message["id"]) == ("error", "1")
        assert [error["extensions"] for error in message["payload"]] == [{"code": "TIMEOUT"}]
        assert world.stopped.is_set()
        await socket.subscribe("2", "{ hello }")
        assert (await socket.receive())["payload"] == {"data": {"hello": "world"}}


async def test_mutation_has_three_times_as_long(short_timeout_api: Api, world: StubServer) -> None:
    response = await short_timeout_api.post("mutation { writeSlowly }", accept=GRAPHQL_JSON)
    [error] = response.json()["errors"]
    assert (response.status_code, error["extensions"]) == (503, {"code": "TIMEOUT"})
    assert error["message"].startswith("The operation took longer than 0.15 seconds and was stopped.")
    assert world.written == 1


async def test_stray_cancellation_of_a_resolver_is_an_internal_error(api: Api) -> None:
    response = await api.post("{ stray }", accept=GRAPHQL_JSON)
    assert response.status_code == 500
    assert response.json()["errors"][0]["extensions"]["code"] == "INTERNAL"


async def test_concurrent_operations_have_separate_timeouts() -> None:
    deadlines = SharedTimeout(0.05)
    ended: list[str] = []

    async def slow(name: str) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(name)

    async def quick() -> str:
        await asyncio.sleep(0)
        return "answer"

    assert await deadlines.within(quick()) == "answer"
    first = asyncio.create_task(deadlines.within(slow("first")))
    # The timer is still the one set by the quick operation.
    second = asyncio.create_task(deadlines.within(slow("second")))
    for task in (first, second):
        with pytest.raises(TimeoutError):
            await task
        assert task.cancelling() == 0
    assert ended == ["first", "second"]
    assert await deadlines.within(quick()) == "answer"


async def test_cancelled_task_does_not_time_out() -> None:
    deadlines = SharedTimeout(60.0)
    begun = asyncio.Event()

    async def slow() -> None:
        begun.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(deadlines.within(slow()))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_task_that_survives_its_timeout_is_not_cancelled_again() -> None:
    deadlines = SharedTimeout(0.01)

    async def stubborn() -> str:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return "answer"
        raise AssertionError

    async def whole() -> str:
        answer = await deadlines.within(stubborn())
        for _ in range(3):
            await asyncio.sleep(0)
        return answer

    task = asyncio.create_task(whole())
    assert await task == "answer"
    assert task.cancelling() == 0
