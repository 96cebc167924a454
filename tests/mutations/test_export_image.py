"""exportImage, seen from a client.

Rules of domain.md: K-9, E-67, O-40, O-41, O-42, O-43, O-44, O-45, O-47, O-50, O-52, C-1, P-6, K-12.
"""

import asyncio
from typing import Any

import pytest

from graph.db.enums import Role, TemplateVmState
from graph.db.models import Export, ExportTransition, ImageVersion, Lab
from graph.schema.ids import encode
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
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, STRANGER, School
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

WHOLE = """
mutation ($input: ExportImageInput!) {
  exportImage(input: $input) {
    export {
      kind status phase progress bytesTotal message error { code } requestedBy isCancelable isRetryable
      lab { templateVm { state } activeExport { status } }
      imageVersion {
        name provisioningState releaseNotes replicationState replicationProgress digest
        definition {
          name description publisher offer sku osType osState hyperVGeneration architecture gallery { id }
        }
        replicas { region { name } isSource replicaCount state excludeFromLatest }
      }
    }
    userErrors { code }
  }
}
"""
HERE: dict[str, Any] = {"targetRegions": [{"regionName": "francecentral"}]}


def of(lab: str, name: str = "image", /, **more: object) -> dict[str, object]:
    return {"labId": lab, "imageName": name, **more}


async def test_an_export_is_queued_with_a_specialized_image_and_its_first_version(school: School) -> None:
    lab = await school.lab("lab")
    before = await snapshot(school.database)

    given = of(lab, "Algebra-1.b", description="For maths.", releaseNotes="With R.")
    made = await school.api.change(WHOLE, input=given)

    waiting = {"replicaCount": 1, "state": "UNKNOWN", "excludeFromLatest": None}
    assert made["export"] == {
        "kind": "CREATE_IMAGE",
        "status": "QUEUED",
        "phase": "VALIDATING",
        "progress": 0.0,
        "bytesTotal": 0,
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
            "replicationState": "UNKNOWN",
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
        "gallery_event": (0, 1),
    }
    [export] = await school.rows(Export, Export.lab_id == pk(lab))
    [first] = await school.rows(ExportTransition, ExportTransition.export_id == export.id)
    assert (first.sequence, first.status, first.progress) == (1, "QUEUED", 0.0)


async def test_once_it_is_everywhere_it_has_succeeded_and_the_template_is_free(school: School) -> None:
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


async def test_absent_null_and_empty_texts_are_the_same(school: School) -> None:
    left: tuple[dict[str, object], ...] = (
        {},
        {"description": None, "releaseNotes": None, "targetRegions": None, "idempotencyKey": None},
        {"description": "", "releaseNotes": ""},
    )
    for number, nothing in enumerate(left):
        lab = await school.lab(f"lab {number}")
        made = (await school.api.change(WHOLE, input=of(lab, f"image{number}", **nothing)))["export"]["imageVersion"]
        assert (made["releaseNotes"], made["definition"]["description"], len(made["replicas"])) == (None, None, 3)


async def test_acceptance_26_a_bad_name_fails_at_once_and_is_answered_with_a_good_one(school: School) -> None:
    lab = await school.lab("lab")
    for name in ("", "-a", "a.", "Ubuntu 24", "é", "x" * 81, "a\n"):
        assert await school.refused(EXPORT, input=of(lab, name)) == ("NAME_INVALID", ["imageName"]), name
    error = await school.api.refusal(EXPORT, input=of(lab, " Ubuntu 24/04 "))
    assert error["message"].endswith("such as 'Ubuntu-24-04'.")
    assert (await school.export(lab, "x" * 80))["imageVersion"]["definition"]["name"] == "x" * 80


async def test_a_name_is_taken_in_any_case_and_another_is_suggested_that_is_free(school: School) -> None:
    await school.definition("Algebra")
    lab = await school.lab("lab")
    assert await school.refused(EXPORT, input=of(lab, "ALGEBRA")) == ("NAME_TAKEN", ["imageName"])
    message = (await school.api.refusal(EXPORT, input=of(lab, "ALGEBRA")))["message"]
    suggested = message.split("'")[3]
    assert suggested.startswith("ALGEBRA-")
    assert (await school.export(lab, suggested))["status"] == "QUEUED"


async def test_names_that_differ_only_after_64_characters_would_have_one_identifier(school: School) -> None:
    await school.export(await school.lab("first"), f"{'x' * 64}1", **HERE)
    lab = await school.lab("second")
    assert await school.refused(EXPORT, input=of(lab, f"{'X' * 64}2")) == ("IDENTIFIER_TAKEN", ["imageName"])


async def test_a_text_out_of_range_is_refused(school: School) -> None:
    lab = await school.lab("lab")
    for field in ("description", "releaseNotes"):
        for text in ("x" * 4097, "no\u0000end"):
            assert await school.refused(EXPORT, input=of(lab, **{field: text})) == ("RANGE_INVALID", [field])


async def test_without_a_gallery_there_is_nowhere_to_export_to(school: School) -> None:
    lab = await school.lab("lab")
    await school.api.change(DETACH, account=school.account)
    assert await school.refused(EXPORT, input=of(lab)) == ("NO_GALLERY_ATTACHED", ["labId"])


async def test_a_template_that_is_not_at_rest_is_busy(school: School) -> None:
    lab = await school.lab("lab")
    for state in set(TemplateVmState) - {TemplateVmState.STOPPED}:
        await school.set(Lab, lab, template_state=state)
        assert await school.refused(EXPORT, input=of(lab)) == ("TEMPLATE_BUSY", ["labId"]), state
    await school.set(Lab, lab, template_state=TemplateVmState.STOPPED)
    for state in ("CREATING", "PUBLISHING", "FAILED", "DELETING"):
        await school.set(Lab, lab, state=state)
        assert await school.refused(EXPORT, input=of(lab)) == ("TEMPLATE_BUSY", ["labId"]), state
    await school.set(Lab, lab, state="PUBLISHED")
    assert (await school.export(lab, "image"))["status"] == "QUEUED"


async def test_acceptance_24_a_lab_is_not_exported_again_until_every_region_has_ended(school: School) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "first")
    refusal = ("EXPORT_IN_PROGRESS", ["labId"])
    assert await school.refused(EXPORT, input=of(lab, "second")) == refusal
    await school.publish(export["id"])
    await school.replicate(export["imageVersion"]["id"], "francesouth")
    assert await school.refused(EXPORT, input=of(lab, "second")) == refusal
    await school.replicate(export["imageVersion"]["id"])
    assert (await school.export(lab, "second"))["status"] == "QUEUED"


async def test_what_does_not_exist_is_not_found(school: School) -> None:
    for wrong in (*NO_ID, school.gallery):
        assert await school.refused(EXPORT, input=of(wrong)) == ("NOT_FOUND", ["labId"])


async def test_a_key_returns_the_export_that_it_first_started_whatever_became_of_it(school: School) -> None:
    lab, other = await school.lab("lab"), await school.lab("other")
    first = await school.export(lab, "image", idempotencyKey="k" * 200, **HERE)
    before = await snapshot(school.database)
    again = await school.export(lab, "another name!", idempotencyKey="k" * 200)
    assert (again["id"], again["imageVersion"]) == (first["id"], first["imageVersion"])
    assert difference(before, await snapshot(school.database)) == {}
    await school.api.change(CANCEL, id=first["id"])
    canceled = await school.export(lab, "image", idempotencyKey="k" * 200)
    assert (canceled["id"], canceled["status"]) == (first["id"], "CANCELED")
    elsewhere = await school.export(other, "image", idempotencyKey="k" * 200, **HERE)
    assert elsewhere["id"] != first["id"]
    assert (await school.export(lab, "second", idempotencyKey=None, **HERE))["id"] != first["id"]


async def test_a_key_has_one_to_two_hundred_characters(school: School) -> None:
    lab = await school.lab("lab")
    for key in ("", "k" * 201, "no\u0000end"):
        refused = await school.refused(EXPORT, input=of(lab, idempotencyKey=key))
        assert refused == ("RANGE_INVALID", ["idempotencyKey"])


async def test_a_lab_exported_many_times_at_once_is_exported_once(school: School) -> None:
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


async def test_one_key_used_many_times_at_once_starts_one_export(school: School) -> None:
    lab = await school.lab("lab")
    made = await asyncio.gather(*(school.export(lab, "image", idempotencyKey="key", **HERE) for _ in range(10)))
    assert len({export["id"] for export in made}) == 1


async def test_labs_that_take_one_name_at_once_get_one_image(school: School) -> None:
    labs = [await school.lab(f"lab {number}") for number in range(5)]
    answers = await asyncio.gather(*(school.api.run(EXPORT, input=of(lab, "image", **HERE)) for lab in labs))
    codes = [[error["code"] for error in answer["exportImage"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["NAME_TAKEN"]] * 4]


async def test_who_manages_the_account_or_has_the_lab_exports_it_and_nobody_else(school: School) -> None:
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
        NOBODY: "UNAUTHENTICATED",
    }


async def test_acceptance_22_a_lab_creator_exports_the_labs_that_are_hers_and_manages_nothing(school: School) -> None:
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
    # She sees what she made, in the gallery that is attached.
    assert (export["status"], export["imageVersion"]["name"]) == ("QUEUED", "1.0.0")
    [row] = await school.rows(ImageVersion, ImageVersion.id == pk(export["imageVersion"]["id"]))
    assert row.created_by == f"LAB_CREATOR of {pk(school.account)}"
