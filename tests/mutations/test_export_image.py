"""Behaviour of `exportImage` through the API."""

import asyncio
from typing import Any

import pytest

from graph.db.enums import Role, TemplateVmState
from graph.db.models import Export, ExportTransition, ImageVersion, Lab
from graph.schema.ids import encode
from graph.settings import Settings
from tests.documents import (
    ATTACH,
    CANCEL,
    CREATE_LAB,
    DELETE_LAB,
    DETACH,
    EXPORT,
    SET_IMAGES_ENABLED,
    pk,
)
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_start_template_vm import STOP
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

WHOLE = """
mutation ($input: ExportImageInput!) {
  exportImage(input: $input) {
    export {
      kind status phase progress totalBytes message error { code } requestedBy isCancelable isRetryable
      lab { templateVm { state } activeExport { status } }
      imageVersion {
        name provisioningState releaseNotes replicationState replicationProgress digest
        definition {
          name description publisher offer sku osType osState hyperVGeneration architecture gallery { id }
        }
        replicas { region { name } isSource replicaCount state excludeFromLatestOverride }
      }
    }
    userErrors { code }
  }
}
"""
LIVE = """query ($id: ID!) { node(id: $id) { ... on Export {
  lab { templateVm { state canExportRunning } activeExport { id } } imageVersion { consistency } } } }"""
HERE: dict[str, Any] = {"targetRegions": [{"regionName": "francecentral"}]}


def of(lab: str, name: str = "image", /, **more: object) -> dict[str, object]:
    return {"labId": lab, "imageName": name, **more}


@pytest.mark.rule("E-67", "O-42", "O-43", "K-9")
async def test_export_is_queued_with_a_specialized_image_and_its_first_version(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    before = await snapshot(school.database)

    given = of(lab, "Algebra-1.b", description="For maths.", releaseNotes="With R.")
    made = await school.api.change(WHOLE, input=given)

    waiting = {"replicaCount": 1, "state": "PENDING", "excludeFromLatestOverride": None}
    assert made["export"] == {
        "kind": "CREATE_IMAGE",
        "status": "QUEUED",
        "phase": "VALIDATING",
        "progress": 0.0,
        "totalBytes": 0,
        "message": "Waiting for a worker.",
        "error": None,
        "requestedBy": "ann",
        "isCancelable": True,
        "isRetryable": False,
        "lab": {"templateVm": {"state": "EXPORTING"}, "activeExport": {"status": "QUEUED"}},
        "imageVersion": {
            "name": "1.0.0",
            "provisioningState": "CREATING",
            "releaseNotes": "With R.",
            "replicationState": "PENDING",
            "replicationProgress": 0.0,
            "digest": None,
            "definition": {
                "name": "Algebra-1.b",
                "description": "For maths.",
                "publisher": "AzureLabServices",
                "offer": "General",
                "sku": "Algebra-1.b",
                "osType": "LINUX",
                "osState": "SPECIALIZED",
                "hyperVGeneration": "V1",
                "architecture": "X64",
                "gallery": {"id": school.gallery},
            },
            "replicas": [
                {"region": {"name": "francecentral"}, "isSource": True, **waiting},
                {"region": {"name": "francesouth"}, "isSource": False, **waiting},
                {"region": {"name": "francewest"}, "isSource": False, **waiting},
            ],
        },
    }
    assert difference(before, await snapshot(school.database)) == {
        "lab": (1, 1),
        "image_definition": (0, 1),
        "account_image": (0, 1),
        "image_version": (0, 1),
        "region_replica": (0, 3),
        "export": (0, 1),
        "export_transition": (0, 1),
        "account_event": (0, 1),
        "gallery_event": (0, 1),
    }
    [export] = await school.rows(Export, Export.lab_id == pk(lab))
    [first] = await school.rows(ExportTransition, ExportTransition.export_id == export.id)
    assert (first.sequence, first.status, first.progress) == (1, "QUEUED", 0.0)


async def test_fully_replicated_export_has_succeeded_and_releases_the_template(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    export = await school.image(lab, "image")
    query = """
      query ($id: ID!) { node(id: $id) { ... on Export {
        status phase progress lab { templateVm { state } activeExport { id } }
        imageVersion { provisioningState digest replicationState replicas { state progress } }
      } } }
    """
    assert (await school.api.run(query, id=export["id"]))["node"] == {
        "status": "SUCCEEDED",
        "phase": "COMPLETED",
        "progress": 100.0,
        "lab": {"templateVm": {"state": "STOPPED"}, "activeExport": None},
        "imageVersion": {
            "provisioningState": "SUCCEEDED",
            "digest": "ab" * 32,
            "replicationState": "COMPLETED",
            "replicas": [{"state": "COMPLETED", "progress": 100.0}] * 3,
        },
    }


async def test_absent_null_and_empty_texts_are_equivalent(school: AccountFixture) -> None:
    left: tuple[dict[str, object], ...] = (
        {},
        {"description": None, "releaseNotes": None, "targetRegions": None, "idempotencyKey": None},
        {"description": "", "releaseNotes": ""},
    )
    for number, nothing in enumerate(left):
        lab = await school.lab(f"lab {number}")
        made = (await school.api.change(WHOLE, input=of(lab, f"image{number}", **nothing)))["export"]["imageVersion"]
        assert (made["releaseNotes"], made["definition"]["description"], len(made["replicas"])) == (None, None, 3)


@pytest.mark.rule("O-44", "O-52", "K-12")
async def test_acceptance_26_invalid_name_is_refused_with_a_valid_suggestion(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    for name in ("", "-a", "a.", "Ubuntu 24", "é", "x" * 81, "a\n"):
        assert await school.refused(EXPORT, input=of(lab, name)) == ("NAME_INVALID", ["imageName"]), name
    error = await school.api.refusal(EXPORT, input=of(lab, " Ubuntu 24/04 "))
    assert error["message"].endswith("such as 'Ubuntu-24-04'.")
    assert (await school.export(lab, "x" * 80))["imageVersion"]["definition"]["name"] == "x" * 80


@pytest.mark.rule("O-45", "O-52")
async def test_name_is_unique_ignoring_case_and_a_free_name_is_suggested(school: AccountFixture) -> None:
    await school.definition("Algebra")
    lab = await school.lab("lab")
    assert await school.refused(EXPORT, input=of(lab, "ALGEBRA")) == ("NAME_TAKEN", ["imageName"])
    message = (await school.api.refusal(EXPORT, input=of(lab, "ALGEBRA")))["message"]
    suggested = message.split("'")[3]
    assert suggested.startswith("ALGEBRA-")
    assert (await school.export(lab, suggested))["status"] == "QUEUED"


async def test_names_that_differ_only_after_64_characters_share_an_identifier(school: AccountFixture) -> None:
    await school.export(await school.lab("first"), f"{'x' * 64}1", **HERE)
    lab = await school.lab("second")
    assert await school.refused(EXPORT, input=of(lab, f"{'X' * 64}2")) == ("IDENTIFIER_TAKEN", ["imageName"])


async def test_text_out_of_range_is_refused(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    for field in ("description", "releaseNotes"):
        for text in ("x" * 4097, "no\u0000end"):
            assert await school.refused(EXPORT, input=of(lab, **{field: text})) == ("RANGE_INVALID", [field])


@pytest.mark.rule("O-41", "O-52")
async def test_export_without_an_attached_gallery_is_refused(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    await school.api.change(DETACH, account=school.account)
    assert await school.refused(EXPORT, input=of(lab)) == ("NO_GALLERY_ATTACHED", ["labId"])


@pytest.mark.rule("O-41", "O-47", "O-52")
async def test_template_that_is_not_stopped_is_busy(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    for state in set(TemplateVmState) - {TemplateVmState.STOPPED}:
        await school.set(Lab, lab, template_state=state)
        assert await school.refused(EXPORT, input=of(lab)) == ("TEMPLATE_BUSY", ["labId"]), state
    await school.set(Lab, lab, template_state=TemplateVmState.STOPPED)
    for state in ("CREATING", "FAILED", "DELETING"):
        await school.set(Lab, lab, state=state)
        assert await school.refused(EXPORT, input=of(lab)) == ("TEMPLATE_BUSY", ["labId"]), state
    await school.set(Lab, lab, state="DRAFT")
    assert (await school.export(lab, "image"))["status"] == "QUEUED"


@pytest.mark.rule("O-47")
async def test_template_that_runs_as_a_machine_is_exported_while_it_runs(
    school: AccountFixture, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = await school.lab("lab")
    # Settings are immutable.
    monkeypatch.setitem(settings.template_vms.__dict__, "driver", "libvirt")
    for state in set(TemplateVmState) - {TemplateVmState.STOPPED, TemplateVmState.RUNNING}:
        await school.set(Lab, lab, template_state=state)
        assert await school.refused(EXPORT, input=of(lab)) == ("TEMPLATE_BUSY", ["labId"]), state
    await school.set(Lab, lab, template_state=TemplateVmState.RUNNING)
    export = await school.export(lab, "image")
    assert await school.api.run(LIVE, id=export["id"]) == {
        "node": {
            "lab": {"templateVm": {"state": "RUNNING", "canExportRunning": True}, "activeExport": {"id": export["id"]}},
            "imageVersion": {"consistency": "CRASH_CONSISTENT"},
        }
    }
    assert await school.refused(EXPORT, input=of(lab, "second")) == ("EXPORT_IN_PROGRESS", ["labId"])
    # The template cannot be stopped while it is read, and can be afterwards.
    assert await school.refused(STOP, lab=lab) == ("EXPORT_IN_PROGRESS", ["labId"])
    await school.publish(export["id"])
    found = await school.api.change(STOP, lab=lab)
    assert found["lab"]["templateVm"]["state"] == "STOPPING"


@pytest.mark.rule("O-50", "C-1")
async def test_acceptance_24_lab_cannot_be_exported_until_every_region_has_ended(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "first")
    refusal = ("EXPORT_IN_PROGRESS", ["labId"])
    assert await school.refused(EXPORT, input=of(lab, "second")) == refusal
    await school.publish(export["id"])
    await school.replicate(export["imageVersion"]["id"], "francesouth")
    assert await school.refused(EXPORT, input=of(lab, "second")) == refusal
    await school.replicate(export["imageVersion"]["id"])
    assert (await school.export(lab, "second"))["status"] == "QUEUED"


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(EXPORT, input=of(wrong)) == ("NOT_FOUND", ["labId"])


@pytest.mark.rule("O-50")
async def test_equal_key_returns_the_first_export_in_any_state(school: AccountFixture) -> None:
    lab, other = await school.lab("lab"), await school.lab("other")
    first = await school.export(lab, "image", idempotencyKey="k" * 200, **HERE)
    before = await snapshot(school.database)
    again = await school.export(lab, "image", idempotencyKey="k" * 200, **HERE)
    assert (again["id"], again["imageVersion"]) == (first["id"], first["imageVersion"])
    assert difference(before, await snapshot(school.database)) == {}
    await school.api.change(CANCEL, id=first["id"])
    canceled = await school.export(lab, "image", idempotencyKey="k" * 200, **HERE)
    assert (canceled["id"], canceled["status"]) == (first["id"], "CANCELED")
    for change in ({}, HERE | {"imageName": "another"}, HERE | {"description": "Changed."}):
        refused = await school.refused(EXPORT, input=of(lab, "image", idempotencyKey="k" * 200) | change)
        assert refused == ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])
    elsewhere = await school.export(other, "image", idempotencyKey="k" * 200, **HERE)
    assert elsewhere["id"] != first["id"]
    assert (await school.export(lab, "second", idempotencyKey=None, **HERE))["id"] != first["id"]


async def test_idempotency_key_has_1_to_200_characters(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    for key in ("", "k" * 201, "no\u0000end"):
        refused = await school.refused(EXPORT, input=of(lab, idempotencyKey=key))
        assert refused == ("RANGE_INVALID", ["idempotencyKey"])


@pytest.mark.rule("O-50", "C-1")
async def test_concurrent_exports_of_one_lab_have_one_winner(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    before = await snapshot(school.database)
    answers = await asyncio.gather(
        *(school.api.run(EXPORT, input=of(lab, f"image{number}", **HERE)) for number in range(10))
    )
    codes = [[error["code"] for error in answer["exportImage"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["EXPORT_IN_PROGRESS"]] * 9]
    changed = difference(before, await snapshot(school.database))
    assert {table: changed[table] for table in ("export", "image_version", "image_definition", "region_replica")} == {
        "export": (0, 1),
        "image_version": (0, 1),
        "image_definition": (0, 1),
        "region_replica": (0, 1),
    }


@pytest.mark.rule("O-50")
async def test_concurrent_exports_with_one_key_start_one_export(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    made = await asyncio.gather(*(school.export(lab, "image", idempotencyKey="key", **HERE) for _ in range(10)))
    assert len({export["id"] for export in made}) == 1


async def test_concurrent_exports_with_one_name_have_one_winner(school: AccountFixture) -> None:
    labs = [await school.lab(f"lab {number}") for number in range(5)]
    answers = await asyncio.gather(*(school.api.run(EXPORT, input=of(lab, "image", **HERE)) for lab in labs))
    codes = [[error["code"] for error in answer["exportImage"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["NAME_TAKEN"]] * 4]


@pytest.mark.rule("O-40", "P-6")
async def test_only_account_managers_and_lab_roles_can_export(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    people = await school.people(lab)
    answers: dict[str, str] = {}
    for role, person in people.items():
        answers[role] = await person.outcome(EXPORT, input=of(lab, **HERE))
        if answers[role] == ALLOWED:
            [running] = await school.rows(Export, Export.lab_id == pk(lab), Export.status == "QUEUED")
            await school.api.change(CANCEL, id=encode("Export", running.id))
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


@pytest.mark.rule("O-40", "P-6")
async def test_acceptance_22_lab_creator_exports_own_labs_and_manages_nothing(school: AccountFixture) -> None:
    creator = await school.person(Role.LAB_CREATOR)
    theirs = await school.lab("theirs")
    image = await school.definition("image")
    other = await school.other_gallery()
    choice = {"labAccountId": school.account, "imageDefinitionIds": [image], "enabled": False}
    refusals = [
        await creator.refused(ATTACH, account=school.account, gallery=other),
        await creator.refused(DETACH, account=school.account),
        await creator.refused(SET_IMAGES_ENABLED, input=choice),
        await creator.refused(DELETE_LAB, lab=theirs),
        await creator.refused(EXPORT, input=of(theirs)),
    ]
    assert [code for code, _ in refusals] == ["NOT_AUTHORIZED"] * 3 + ["NOT_FOUND"] * 2
    given = {
        "labAccountId": school.account,
        "name": "hers",
        "image": {"marketplaceImageId": await school.marketplace_image()},
    }
    hers = (await creator.api.change(CREATE_LAB, input=given))["lab"]["id"]
    await school.write_disk(hers)
    export = await creator.export(hers, "hers")
    # The lab creator sees the exported image in the attached gallery.
    assert (export["status"], export["imageVersion"]["name"]) == ("QUEUED", "1.0.0")
    [row] = await school.rows(ImageVersion, ImageVersion.id == pk(export["imageVersion"]["id"]))
    assert row.created_by == f"LAB_CREATOR of {pk(school.account)}"
