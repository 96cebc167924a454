"""Versions created from another version, with real bytes."""

import os
from typing import Any

import pytest

from tests.documents import CREATE_GALLERY, ERRORS
from tests.workflows.live_account import FRANCE, ONE_MIB, LiveAccount, distinct_chunks, until, write_chunks

CREATE_DEFINITION = f"""
mutation ($input: CreateImageDefinitionInput!) {{
  createImageDefinition(input: $input) {{ imageDefinition {{ id }} {ERRORS} }}
}}
"""
CREATE_VERSION = f"""
mutation ($input: CreateImageVersionInput!) {{
  createImageVersion(input: $input) {{ imageVersion {{ id name provisioningState parent {{ id }} }} {ERRORS} }}
}}
"""
VERSION = """
query ($id: ID!) {
  node(id: $id) {
    ... on ImageVersion {
      name provisioningState digest logicalBytes replicationState publishedAt
      replicas { region { name } state isSource }
    }
  }
}
"""


@pytest.fixture
def story(shared_story: LiveAccount) -> LiveAccount:
    return shared_story


async def definition(story: LiveAccount, gallery: str, name: str, **more: str) -> str:
    kind = {"osType": "LINUX", "osState": "SPECIALIZED", "publisher": "School", "offer": "math", "sku": name}
    made = await story.api.change(CREATE_DEFINITION, input={"galleryId": gallery, "name": name, **kind, **more})
    return made["imageDefinition"]["id"]


async def made(story: LiveAccount, version: str) -> dict[str, Any]:
    """Wait until the version is in all its regions; a response is not a snapshot, so every part of it is checked."""

    async def look() -> dict[str, Any] | None:
        found = (await story.api.run(VERSION, id=version))["node"]
        assert found["provisioningState"] in ("CREATING", "SUCCEEDED"), found
        states = {found["replicationState"], *(replica["state"] for replica in found["replicas"])}
        return found if found["provisioningState"] == "SUCCEEDED" and states == {"COMPLETED"} else None

    return await until(look, "the version")


@pytest.mark.rule("E-79", "O-100", "O-102")
async def test_version_of_another_gallery_is_copied_to_other_regions(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB)})
    original = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    given = {"name": f"{os.urandom(4).hex()}_other", "regionName": "eastus"}
    gallery = (await story.api.change(CREATE_GALLERY, input=given))["gallery"]["id"]

    answer = await story.api.change(
        CREATE_VERSION,
        input={
            "imageDefinitionId": await definition(story, gallery, "algebra-copy"),
            "name": "2018.12.1",
            "source": {"imageVersionId": original["id"]},
            "sourceRegionName": "East US",
            "targetRegions": [{"regionName": "eastus"}, {"regionName": "westus"}],
        },
    )
    begun = answer["imageVersion"]
    assert (begun["name"], begun["provisioningState"]) == ("2018.12.1", "CREATING")
    assert begun["parent"] == {"id": original["id"]}
    found = await made(story, begun["id"])
    assert found["digest"] == original["digest"]
    assert found["provisioningState"] == "SUCCEEDED"
    assert found["publishedAt"] is not None
    assert found["replicas"] == [
        {"region": {"name": "eastus"}, "state": "COMPLETED", "isSource": True},
        {"region": {"name": "westus"}, "state": "COMPLETED", "isSource": False},
    ]
    chunks = distinct_chunks(await story.disk(lab))
    assert chunks <= story.region("eastus").chunks()
    assert chunks <= story.region("westus").chunks()


@pytest.mark.rule("E-79")
async def test_copy_in_the_same_region_stores_no_chunks(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    original = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    before = {name: story.region(name).chunks() for name in FRANCE}
    answer = await story.api.change(
        CREATE_VERSION,
        input={
            "imageDefinitionId": await definition(story, story.gallery, "algebra-copy"),
            "source": {"imageVersionId": original["id"]},
            "sourceRegionName": "francecentral",
        },
    )
    found = await made(story, answer["imageVersion"]["id"])
    assert (found["name"], found["digest"]) == ("1.0.0", original["digest"])
    assert {name: story.region(name).chunks() for name in FRANCE} == before


@pytest.mark.rule("O-100", "O-106")
async def test_mismatched_definition_is_refused_before_copying(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    original = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    common = {"source": {"imageVersionId": original["id"]}, "sourceRegionName": "francecentral"}
    wrong = {
        "OS_STATE_MISMATCH": {"osState": "GENERALIZED"},
        "OS_TYPE_MISMATCH": {"osType": "WINDOWS"},
        "HYPERV_MISMATCH": {"hyperVGeneration": "V2"},
    }
    versions = "query ($id: ID!) { node(id: $id) { ... on ImageDefinition { versions { totalCount } } } }"
    for code, kind in wrong.items():
        image = await definition(story, story.gallery, code.lower(), **kind)
        error = await story.api.refusal(CREATE_VERSION, input={"imageDefinitionId": image, **common})
        assert (error["code"], error["path"]) == (code, ["source", "imageVersionId"])
        assert (await story.api.run(versions, id=image))["node"]["versions"]["totalCount"] == 0

    image = original["definition"]["id"]
    refused = {
        ("VERSION_EXISTS", "name"): {"name": "1.0.0"},
        ("VERSION_INVALID", "name"): {"name": "1.0.01"},
        ("REGION_UNKNOWN", "sourceRegionName"): {"sourceRegionName": "atlantis"},
        ("SOURCE_REGION_MISSING", "targetRegions"): {"targetRegions": [{"regionName": "westus"}]},
        ("EOL_NOT_FUTURE", "endOfLifeDate"): {"endOfLifeDate": "2020-01-01T00:00:00Z"},
    }
    for (code, field), more in refused.items():
        error = await story.api.refusal(CREATE_VERSION, input={"imageDefinitionId": image, **common, **more})
        assert (error["code"], error["path"]) == (code, [field])
    assert (await story.api.run(versions, id=image))["node"]["versions"]["totalCount"] == 1
