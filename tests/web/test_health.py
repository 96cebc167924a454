"""Health probes."""

import asyncio
import threading
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from graph.free_space import locations
from graph.free_space.locations import Location
from graph.free_space.space import Space
from graph.settings import Settings
from graph.web.operations.health import Check, routes


async def get(path: str, checks: Mapping[str, Check]) -> httpx.Response:
    transport = httpx.ASGITransport(Starlette(routes=routes(checks, seconds=0.05)))
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as http:
        return await http.get(path)


async def fine() -> None:
    pass


async def broken() -> None:
    raise ConnectionError("postgresql://admin:hunter2@db")


async def stuck() -> None:
    await asyncio.Event().wait()


async def test_healthz_succeeds_if_checks_fail() -> None:
    response = await get("/healthz", {"database": broken})
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


async def test_readyz_succeeds_if_every_check_passes() -> None:
    response = await get("/readyz", {"database": fine, "migrations": fine})
    assert (response.status_code, response.json()) == (200, {"status": "ready", "space": {}})


async def test_failing_checks_are_named_and_their_reasons_logged(caplog: pytest.LogCaptureFixture) -> None:
    response = await get("/readyz", {"database": broken, "migrations": fine, "store westus": stuck})
    assert response.status_code == 503
    assert response.json() == {"status": "not ready", "failing": ["database", "store westus"], "space": {}}
    assert caplog.messages == [
        "The database does not answer: ConnectionError: postgresql://admin:hunter2@db",
        "Not ready: store westus: no answer within 0.05 s",
    ]
    assert [record for record in caplog.records if record.exc_info] == []


async def test_readyz_reports_free_space_by_location_and_stays_ready_when_it_is_low() -> None:
    places = [
        Location("data_dir", None, Space(1000, 49), 50),
        Location("eastus", "eastus", Space(1000, 50), 50),
        Location("database", None, None, None),
    ]

    async def measure() -> list[Location]:
        return places

    transport = httpx.ASGITransport(Starlette(routes=routes({}, measure)))
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as http:
        response = await http.get("/readyz")
    assert (response.status_code, response.json()) == (200, {
        "status": "low on space",
        "space": {
            "data_dir": {"freeBytes": 49, "totalBytes": 1000, "keptFreeBytes": 50, "isLow": True},
            "eastus": {"freeBytes": 50, "totalBytes": 1000, "keptFreeBytes": 50, "isLow": False},
            "database": {"freeBytes": None, "totalBytes": None, "keptFreeBytes": None, "isLow": False},
        },
    })  # fmt: skip


async def test_hanging_file_system_delays_only_its_own_measurement(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    hanging, looked = threading.Event(), list[Path]()
    folder = settings.data_dir / "regions" / "westus"

    def space(path: Path) -> Space:
        looked.append(path)
        if path == folder:
            hanging.wait(60)
        return Space(1 << 50, 1 << 49)

    monkeypatch.setattr(locations, "space_of", space)
    monkeypatch.setattr(locations, "ANSWER_SECONDS", 0.2)
    checks = routes(
        {"database": fine}, lambda: locations.measure(settings, database_is_full=False), clock=iter(range(100)).__next__
    )
    try:
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(Starlette(routes=checks)), base_url="http://lab"
        ) as http:
            answers = [await http.get("/readyz") for _ in range(3)]
    finally:
        hanging.set()
    for answer in answers:
        space_of = answer.json()["space"]
        assert (answer.status_code, space_of["westus"]["freeBytes"], space_of["eastus"]["freeBytes"]) == (
            200,
            None,
            1 << 49,
        )
    # One thread waits for it, however often the probe is called.
    assert (looked.count(folder), looked.count(folder.with_name("eastus"))) == (1, 3)
    assert caplog.messages == ["The free space of westus could not be measured within 0.2 s."] * 3


async def test_checks_run_concurrently() -> None:
    met = asyncio.Barrier(2)

    async def meet() -> None:
        await met.wait()

    response = await get("/readyz", {"database": meet, "migrations": meet})
    assert response.status_code == 200


async def test_checks_run_at_most_once_a_second() -> None:
    now, looked, is_well = 0.0, 0, True

    async def look() -> None:
        nonlocal looked
        looked += 1
        await asyncio.sleep(0)
        if not is_well:
            raise ConnectionError

    transport = httpx.ASGITransport(Starlette(routes=routes({"stores": look}, clock=lambda: now)))
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as http:

        async def ask(times: int) -> set[int]:
            return {one.status_code for one in await asyncio.gather(*(http.get("/readyz") for _ in range(times)))}

        assert (await ask(20), looked) == ({200}, 1)
        is_well, now = False, 0.9
        assert (await ask(20), looked) == ({200}, 1)
        now = 1.0
        assert (await ask(20), looked) == ({503}, 2)
        is_well, now = True, 2.0
        assert (await ask(1), looked) == ({200}, 3)
