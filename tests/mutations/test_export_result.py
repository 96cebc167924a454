"""Intended result of an export and its outcome, region by region; its rate and the time left."""

from datetime import UTC, datetime, timedelta

import pytest

from graph.db.enums import ExportStatus, RegionReplicaState
from graph.db.models import Export, RegionReplica
from graph.domain.activity import export_figures
from graph.domain.activity.export_figures import measure
from tests.documents import CANCEL, RETRY
from tests.mutations.account_fixture import AccountFixture

pytestmark = pytest.mark.asyncio(loop_scope="package")

RESULT = """query ($id: ID!) { node(id: $id) { ... on Export {
  imageName versionName startedAt imageVersion { id } regions { region { name } outcome error { code message } }
} } }"""


async def result(school: AccountFixture, export: str) -> tuple[dict[str, object], dict[str, tuple[str, str | None]]]:
    found = (await school.api.run(RESULT, id=export))["node"]
    return found, {each["region"]["name"]: (each["outcome"], each["error"]) for each in found["regions"]}


async def test_discarded_export_names_its_image_and_its_regions(school: AccountFixture) -> None:
    export = (await school.export(await school.lab("lab"), "algebra"))["id"]
    pending = ("PENDING", None)
    before, regions = await result(school, export)
    assert (before["imageName"], before["versionName"], before["startedAt"]) == ("algebra", "1.0.0", None)
    assert regions == {"francecentral": pending, "francesouth": pending, "francewest": pending}
    await school.store(export)
    await school.api.change(CANCEL, id=export)
    after, regions = await result(school, export)
    assert (after["imageName"], after["versionName"], after["imageVersion"]) == ("algebra", "1.0.0", None)
    assert list(regions.items()) == [
        (name, ("CANCELED", None)) for name in ("francecentral", "francesouth", "francewest")
    ]


async def test_cancelled_export_tells_stopped_regions_from_failed_ones(school: AccountFixture) -> None:
    export = await school.export(await school.lab("lab"), "algebra")
    await school.publish(export["id"])
    await school.replicate(export["imageVersion"]["id"], "francesouth", fail="The store is full.")
    await school.api.change(CANCEL, id=export["id"])
    assert (await result(school, export["id"]))[1] == {
        "francecentral": ("COMPLETED", None),
        "francesouth": ("FAILED", {"code": "STORE_FAILED", "message": "The store is full."}),
        "francewest": ("CANCELED", None),
    }


async def test_retry_keeps_the_time_of_the_first_start(school: AccountFixture) -> None:
    export = (await school.export(await school.lab("lab"), "algebra"))["id"]
    await school.fail(export)
    first = (await result(school, export))[0]["startedAt"]
    assert first is not None
    await school.api.change(RETRY, id=export)
    await school.store(export)
    assert (await result(school, export))[0]["startedAt"] == first


async def test_rate_is_smoothed_and_gives_the_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    export = Export(status=ExportStatus.RUNNING, total_bytes=1000, processed_bytes=0)
    copy = RegionReplica(state=RegionReplicaState.PENDING, is_source=False, total_bytes=0, transferred_bytes=0)

    def after(seconds: float, processed: int) -> tuple[int | None, int | None]:
        monkeypatch.setattr(export_figures, "now", lambda: moment + timedelta(seconds=seconds))
        export.processed_bytes = processed
        measure(export, [copy])
        return export.bytes_per_second, export.eta_seconds

    assert after(0, 0) == (None, None)
    assert after(0.1, 50) == (None, None)
    # 2,000 bytes in total: 1,000 to store, as many to copy.
    assert after(1, 100) == (100, 19)
    # Twice as fast: 100 + (1 - exp(-0.1)) * (200 - 100).
    assert after(2, 300) == (110, 15)
    # The source copy is repeated.
    assert after(3, 0) == (None, None)
    export.status = ExportStatus.SUCCEEDED
    assert after(4, 1000) == (None, None)
