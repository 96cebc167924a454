"""Behaviour of `retryExport` through the API."""

import asyncio
from typing import Any

import pytest

from graph.db.enums import Role
from graph.db.models import Export, Lab
from tests.documents import ATTACH, CANCEL, DELETE_LAB, DETACH, ERRORS, RETRY, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.conftest import UNITED_STATES
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.mutations.test_retry_replication import RETRY_REPLICATION
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

HERE = [{"regionName": "francecentral"}]
RETRY_REGIONS = f"""
mutation ($input: RetryExportInput!) {{ retryExport(input: $input) {{
  export {{ status message imageVersion {{ replicas {{ region {{ name }} state }} }} }} {ERRORS}
}} }}
"""
SEEN = """
query ($id: ID!) { node(id: $id) { ... on Export {
  status phase progress processedBytes message error { code message isRetryable } isCancelable isRetryable finishedAt
  imageVersion { name provisioningState replicationState replicas { state error { code message } } }
  lab { templateVm { state } activeExport { id } }
} } }
"""


async def failed(school: AccountFixture, name: str = "lab", *, retryable: bool = True) -> tuple[str, str]:
    """Create a lab whose export fails; return the ids of both."""
    lab = await school.lab(name)
    export = await school.export(lab, name, targetRegions=HERE)
    await school.fail(export["id"], retryable=retryable)
    return lab, export["id"]


@pytest.mark.rule("R-11")
async def test_regions_repaired_in_the_meantime_complete_the_export(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "image")
    version = export["imageVersion"]["id"]
    await school.publish(export["id"])
    await school.replicate(version, fail="The store is full.")
    await school.api.change(RETRY_REPLICATION, input={"imageVersionId": version})
    await school.replicate(version)
    assert (await school.api.run(SEEN, id=export["id"]))["node"]["status"] == "PARTIALLY_SUCCEEDED"

    made = await school.api.change(RETRY, id=export["id"])

    assert (made["export"]["status"], made["export"]["isCancelable"]) == ("SUCCEEDED", False)
    await school.api.change(DELETE_LAB, lab=lab)


@pytest.mark.rule("K-5")
async def test_failed_source_copy_restarts_in_the_same_version(school: AccountFixture) -> None:
    lab, export = await failed(school)
    error = {"code": "STORE_FULL", "message": "The store is full.", "isRetryable": True}
    seen = (await school.api.run(SEEN, id=export))["node"]
    assert seen["finishedAt"] is not None
    assert seen == {
        "status": "FAILED",
        "phase": "STORING",
        "progress": 0.0,
        "processedBytes": 0,
        "message": "Failed: The store is full. Ask the operator to free space there, then retry the export.",
        "error": error,
        "isCancelable": False,
        "isRetryable": True,
        "finishedAt": seen["finishedAt"],
        "imageVersion": {
            "name": "1.0.0",
            "provisioningState": "FAILED",
            "replicationState": "FAILED",
            "replicas": [{"state": "FAILED", "error": {"code": "STORE_FULL", "message": "The store is full."}}],
        },
        "lab": {"templateVm": {"state": "STOPPED"}, "activeExport": None},
    }
    before = await snapshot(school.database)

    made = await school.api.change(RETRY, id=export)

    assert made["export"]["id"] == export
    assert (await school.api.run(SEEN, id=export))["node"] == {
        "status": "QUEUED",
        "phase": "VALIDATING",
        "progress": 0.0,
        "processedBytes": 0,
        "message": "Queued for retry.",
        "error": None,
        "isCancelable": True,
        "isRetryable": False,
        "finishedAt": None,
        "imageVersion": {
            "name": "1.0.0",
            "provisioningState": "CREATING",
            "replicationState": "PENDING",
            "replicas": [{"state": "PENDING", "error": None}],
        },
        "lab": {"templateVm": {"state": "EXPORTING"}, "activeExport": {"id": export}},
    }
    assert difference(before, await snapshot(school.database)) == {
        "export": (1, 1),
        "export_transition": (0, 1),
        "account_event": (0, 1),
        "image_version": (1, 1),
        "region_replica": (1, 1),
        "lab": (1, 1),
    }
    assert await school.rows(Export.attempt, Export.id == pk(export)) == [2]
    await school.publish(export)
    assert (await school.api.run(SEEN, id=export))["node"]["status"] == "SUCCEEDED"
    assert await school.rows(Lab.template_state, Lab.id == pk(lab)) == ["STOPPED"]


@pytest.mark.rule("O-115", "R-10", "R-11", "K-4")
async def test_acceptance_6_failed_region_is_retried_while_the_others_are_usable(
    school: AccountFixture,
) -> None:
    export = await school.export(await school.lab("lab", regionName="eastus"), "image")
    version = export["imageVersion"]["id"]
    await school.publish(export["id"])
    await school.replicate(version, *(set(UNITED_STATES) - {"westus2"}))
    await school.replicate(version, "westus2", fail="the store is full")
    query = """
      query ($export: ID!, $version: ID!) {
        export: node(id: $export) { ... on Export { status phase error { code message isRetryable } isRetryable } }
        version: node(id: $version) { ... on ImageVersion {
          provisioningState replicationState replicas { region { name } state error { code message } }
        } }
      }
    """
    seen = await school.api.run(query, export=export["id"], version=version)
    assert seen["export"] == {
        "status": "PARTIALLY_SUCCEEDED",
        "phase": "COMPLETED",
        "error": {"code": "REPLICATION_FAILED", "message": "westus2: the store is full", "isRetryable": True},
        "isRetryable": True,
    }
    assert (seen["version"]["provisioningState"], seen["version"]["replicationState"]) == ("SUCCEEDED", "FAILED")
    failed = {"code": "STORE_FAILED", "message": "the store is full"}
    states = {one["region"]["name"]: (one["state"], one["error"]) for one in seen["version"]["replicas"]}
    assert states == {name: ("FAILED", failed) if name == "westus2" else ("COMPLETED", None) for name in UNITED_STATES}
    for region in ("eastus", "westcentralus"):
        await school.lab(f"in {region}", {"imageVersionId": version}, regionName=region)
    before = await snapshot(school.database)

    made = await school.api.change(RETRY, id=export["id"])

    assert (made["export"]["status"], made["export"]["phase"]) == ("RUNNING", "REPLICATING")
    assert made["export"]["message"] == "Copying again to westus2."
    assert difference(before, await snapshot(school.database)) == {
        "export": (1, 1),
        "export_transition": (0, 1),
        "account_event": (0, 1),
        "region_replica": (1, 1),
    }
    await school.replicate(version)
    seen = await school.api.run(query, export=export["id"], version=version)
    assert (seen["export"]["status"], seen["export"]["error"]) == ("SUCCEEDED", None)
    assert seen["version"]["replicationState"] == "COMPLETED"


async def test_only_the_named_failed_regions_are_retried(school: AccountFixture) -> None:
    export = await school.export(await school.lab("lab", regionName="eastus"), "image")
    version = export["imageVersion"]["id"]
    await school.publish(export["id"])
    named = ["West US 2", "westcentralus"]
    await school.replicate(version, *(set(UNITED_STATES) - {"westus2", "westcentralus"}))
    await school.replicate(version, "westus2", "westcentralus", fail="the store is full")
    given = {"exportId": export["id"]}
    for wrong in ([], ["eastus"], [*named, "eastus"]):
        refused = await school.refused(RETRY_REGIONS, input={**given, "regionNames": wrong})
        assert refused == ("NOT_RETRYABLE", ["regionNames"])
    for wrong in (["westus2", "atlantis"], ["atlantis"]):
        refused = await school.refused(RETRY_REGIONS, input={**given, "regionNames": wrong})
        assert refused == ("REGION_UNKNOWN", ["regionNames", str(wrong.index("atlantis"))])

    made = await school.api.change(RETRY_REGIONS, input={**given, "regionNames": ["West US 2", "westus2"]})

    assert made["export"]["message"] == "Copying again to westus2."
    assert states(made["export"], "westus2", "westcentralus") == ["REPLICATING", "FAILED"]
    await school.replicate(version)
    seen = (await school.api.run(SEEN, id=export["id"]))["node"]
    assert (seen["status"], seen["isRetryable"]) == ("PARTIALLY_SUCCEEDED", True)
    made = await school.api.change(RETRY_REGIONS, input={**given, "regionNames": ["westcentralus"]})
    await school.replicate(version)
    assert (await school.api.run(SEEN, id=export["id"]))["node"]["status"] == "SUCCEEDED"


async def test_regions_are_refused_if_the_source_copy_failed(school: AccountFixture) -> None:
    _, export = await failed(school)
    for names in ([], ["francecentral"]):
        refused = await school.refused(RETRY_REGIONS, input={"exportId": export, "regionNames": names})
        assert refused == ("NOT_RETRYABLE", ["regionNames"])
    made = await school.api.change(RETRY_REGIONS, input={"exportId": export, "regionNames": None})
    assert made["export"]["status"] == "QUEUED"


def states(export: dict[str, Any], *regions: str) -> list[str]:
    found = {one["region"]["name"]: one["state"] for one in export["imageVersion"]["replicas"]}
    return [found[name] for name in regions]


async def test_export_that_did_not_fail_or_is_not_retryable_is_refused(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    refusal = ("NOT_RETRYABLE", ["exportId"])
    export = await school.export(lab, "image", targetRegions=[*HERE, {"regionName": "eastus"}])
    assert await school.refused(RETRY, id=export["id"]) == refusal
    await school.publish(export["id"])
    assert await school.refused(RETRY, id=export["id"]) == refusal
    await school.replicate(export["imageVersion"]["id"])
    assert await school.refused(RETRY, id=export["id"]) == refusal
    canceled = await school.export(lab, "other")
    await school.api.change(CANCEL, id=canceled["id"])
    assert await school.refused(RETRY, id=canceled["id"]) == refusal
    _, hopeless = await failed(school, "hopeless", retryable=False)
    assert await school.refused(RETRY, id=hopeless) == refusal


async def test_retry_during_another_export_of_the_lab_is_refused(school: AccountFixture) -> None:
    lab, export = await failed(school)
    other = await school.export(lab, "other", targetRegions=[*HERE, {"regionName": "eastus"}])
    assert await school.refused(RETRY, id=export) == ("EXPORT_IN_PROGRESS", ["exportId"])
    await school.publish(other["id"])
    assert await school.refused(RETRY, id=export) == ("EXPORT_IN_PROGRESS", ["exportId"])
    await school.replicate(other["imageVersion"]["id"])
    assert (await school.api.change(RETRY, id=export))["export"]["status"] == "QUEUED"


async def test_template_that_is_not_stopped_or_is_being_deleted_is_busy(school: AccountFixture) -> None:
    lab, export = await failed(school)
    await school.set(Lab, lab, template_state="RUNNING")
    assert await school.refused(RETRY, id=export) == ("TEMPLATE_BUSY", ["exportId"])
    await school.set(Lab, lab, template_state="STOPPED")
    await school.api.change(DELETE_LAB, lab=lab)
    assert await school.refused(RETRY, id=export) == ("TEMPLATE_BUSY", ["exportId"])


async def test_concurrent_deletion_and_retry_have_one_winner(school: AccountFixture) -> None:
    for number in range(4):
        lab, export = await failed(school, f"lab{number}")
        deleted, retried = await asyncio.gather(school.api.run(DELETE_LAB, lab=lab), school.api.run(RETRY, id=export))
        codes = [
            [error["code"] for error in answer["userErrors"]]
            for answer in (deleted["deleteLab"], retried["retryExport"])
        ]
        assert codes in ([[], ["TEMPLATE_BUSY"]], [["EXPORT_IN_PROGRESS"], []])


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(RETRY, id=wrong) == ("NOT_FOUND", ["exportId"])


async def test_only_account_managers_and_lab_roles_can_retry(school: AccountFixture) -> None:
    lab, export = await failed(school)
    people = await school.people(lab)
    answers: dict[str, str] = {}
    for role, person in people.items():
        answers[role] = await person.outcome(RETRY, id=export)
        if answers[role] == ALLOWED:
            await school.fail(export)
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_FOUND",
        Role.LAB_OWNER: ALLOWED,
        Role.LAB_CONTRIBUTOR: ALLOWED,
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }


async def test_concurrent_retries_have_one_winner(school: AccountFixture) -> None:
    _, export = await failed(school)
    answers = await asyncio.gather(*(school.api.run(RETRY, id=export) for _ in range(10)))
    codes = [[error["code"] for error in answer["retryExport"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["NOT_RETRYABLE"]] * 9]
    assert await school.rows(Export.attempt, Export.id == pk(export)) == [2]


@pytest.mark.rule("O-21")
async def test_export_into_a_detached_gallery_is_refused_until_it_is_attached_again(school: AccountFixture) -> None:
    _, whole = await failed(school)
    two = [*HERE, {"regionName": "eastus"}]
    part = await school.export(await school.lab("part"), "part", targetRegions=two)
    await school.publish(part["id"])
    await school.replicate(part["imageVersion"]["id"], fail="The store is away.")
    await school.api.change(DETACH, account=school.account)
    refusal = ("NO_GALLERY_ATTACHED", ["exportId"])
    assert [await school.refused(RETRY, id=export) for export in (whole, part["id"])] == [refusal] * 2
    # Another attached gallery does not help.
    await school.api.change(ATTACH, account=school.account, gallery=await school.other_gallery())
    assert [await school.refused(RETRY, id=export) for export in (whole, part["id"])] == [refusal] * 2
    await school.api.change(DETACH, account=school.account)
    await school.api.change(ATTACH, account=school.account, gallery=school.gallery)
    for export in (whole, part["id"]):
        await school.api.change(RETRY, id=export)


@pytest.mark.rule("O-114")
async def test_export_of_a_deleted_version_is_not_retryable(school: AccountFixture) -> None:
    part = await school.export(await school.lab("lab"), "image", targetRegions=[*HERE, {"regionName": "eastus"}])
    await school.publish(part["id"])
    await school.replicate(part["imageVersion"]["id"], fail="The store is away.")
    await school.api.change(DELETE_VERSION, id=part["imageVersion"]["id"])
    assert await school.refused(RETRY, id=part["id"]) == ("NOT_RETRYABLE", ["exportId"])
