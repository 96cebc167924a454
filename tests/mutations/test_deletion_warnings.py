"""Warnings before the deletion of a version, and before the removal of one of its regions."""

from typing import Any

import pytest

from graph.db.enums import ProvisioningState, RegionReplicaState, Role
from graph.db.models import Gallery, ImageVersion, Lab
from tests.documents import ATTACH, CREATE_ACCOUNT, pk
from tests.mutations.account_fixture import PAST, AccountFixture
from tests.mutations.test_delete_image_version import DELETE_VERSION

pytestmark = pytest.mark.asyncio(loop_scope="package")

COMPLETED = RegionReplicaState.COMPLETED
BOTH = {"francecentral": COMPLETED, "eastus": COMPLETED}
WARNINGS = """
query ($id: ID!) { node(id: $id) { ... on ImageVersion {
  deletionWarnings { kind message params { name value } } replicas { region { name } removalWarnings { kind message } }
} } }
"""
LINEAGE = """
query ($id: ID!) { node(id: $id) { ... on ImageVersion {
  createdBy releaseNotes sourceLab { name } parent { name } labs { totalCount nodes { name } }
} } }
"""
CENTRAL = ("SERVES_LAB_ACCOUNT", "The region is in the geography of a lab account that has the gallery attached: {}.")


async def warnings_of(school: AccountFixture, version: str) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Return the warnings before deleting the version, and before removing each of its regions: message by kind."""
    found: Any = (await school.api.run(WARNINGS, id=version))["node"]

    def by_kind(warnings: list[dict[str, str]]) -> dict[str, str]:
        return {one["kind"]: one["message"] for one in warnings}

    return by_kind(found["deletionWarnings"]), {
        one["region"]["name"]: by_kind(one["removalWarnings"]) for one in found["replicas"]
    }


async def account_of(school: AccountFixture) -> str:
    return (await school.api.run("query($id:ID!){node(id:$id){...on LabAccount{name}}}", id=school.account))["node"][
        "name"
    ]


@pytest.mark.rule("O-116", "O-123", "K-22", "K-30")
async def test_acceptance_29_version_used_by_labs_has_warnings_and_can_be_deleted(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0", BOTH)
    here = await school.lab("here", {"imageVersionId": version})
    await school.lab("there", {"imageVersionId": version}, regionName="eastus")

    deletion, removal = await warnings_of(school, version)

    assert deletion == {
        "USED_BY_LABS": "2 visible labs were created from it. Their disks remain but cannot be recreated.",
        "NO_LATEST": "No new lab can be created from the image in eastus, francecentral.",
    }
    one = "1 visible lab was created from it. Their disks remain but cannot be recreated."
    assert removal == {
        "eastus": {"USED_BY_LABS": one, "NO_LATEST": "No new lab can be created from the image in eastus."},
        "francecentral": {
            "USED_BY_LABS": one,
            "NO_LATEST": "No new lab can be created from the image in francecentral.",
            CENTRAL[0]: CENTRAL[1].format(await account_of(school)),
        },
    }
    listed = (await school.api.run(WARNINGS, id=version))["node"]["deletionWarnings"]
    assert [one["params"] for one in listed] == [
        [{"name": "count", "value": "2"}], [{"name": "regions", "value": "eastus, francecentral"}],
    ]  # fmt: skip
    assert (await school.api.change(DELETE_VERSION, id=version))["imageVersion"]["id"] == version
    [row] = await school.rows(Lab, Lab.id == pk(here))
    assert row.state == "DRAFT"


@pytest.mark.rule("O-116", "K-22")
async def test_warnings_state_the_next_latest_version_in_each_region(school: AccountFixture) -> None:
    image = await school.definition("image")
    await school.version(image, "1.0.0")
    newest = await school.version(image, "1.10.0", BOTH)
    older = await school.version(image, "1.2.0")
    deletion, removal = await warnings_of(school, newest)
    assert deletion == {
        "OLDER_LATEST": "New labs will get an older version: 1.2.0 in francecentral.",
        "NO_LATEST": "No new lab can be created from the image in eastus.",
    }
    assert removal["eastus"] == {"NO_LATEST": "No new lab can be created from the image in eastus."}
    # It is the latest version in no region, so new labs are not affected.
    assert (await warnings_of(school, older))[0] == {}


@pytest.mark.rule("O-126", "O-132")
async def test_unrestorable_deletion_has_a_warning(school: AccountFixture) -> None:
    """A gallery without retention, a second deletion, and an unusable version."""
    image = await school.definition("image")
    kept = await school.version(image, "2.0.0")
    deleted = await school.version(image, "1.0.0", deleted_at=PAST)
    failed = await school.version(
        image, "3.0.0", {"francecentral": RegionReplicaState.FAILED}, state=ProvisioningState.FAILED
    )
    for_good = {"NOT_RESTORABLE": "It cannot be restored afterward."}
    assert [(await warnings_of(school, one))[0] for one in (deleted, failed)] == [for_good] * 2
    assert "NOT_RESTORABLE" not in (await warnings_of(school, kept))[0]
    await school.set(Gallery, school.gallery, soft_delete_retention_days=0)
    assert (await warnings_of(school, kept))[0]["NOT_RESTORABLE"] == for_good["NOT_RESTORABLE"]


async def test_hidden_labs_and_accounts_are_neither_counted_nor_named(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    await school.version(image, "0.9.0")
    given = {"name": f"another {pk(school.account)}", "regionName": "francesouth"}
    other = (await school.api.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"]
    await school.api.change(ATTACH, account=other, gallery=school.gallery)
    mine = await school.lab("mine", {"imageVersionId": version})
    theirs = await school.lab("theirs", {"imageVersionId": version})
    await school.set(Lab, theirs, lab_account_id=pk(other))
    name = await account_of(school)
    people = {
        "admin": school,
        "owner": await school.person(Role.ACCOUNT_OWNER),
        "teacher": await school.person(Role.LAB_OWNER, lab=mine),
        "creator": await school.person(Role.LAB_CREATOR),
    }
    found = {who: await warnings_of(person, version) for who, person in people.items()}
    counted = {
        who: deletion.get("USED_BY_LABS", "0 visible labs").split(" lab")[0] for who, (deletion, _) in found.items()
    }
    assert counted == {"admin": "2 visible", "owner": "1 visible", "teacher": "1 visible", "creator": "0 visible"}
    named = {who: removal["francecentral"][CENTRAL[0]] for who, (_, removal) in found.items()}
    both = CENTRAL[1].format(f"another {pk(school.account)}, {name}")
    # The owner manages the gallery, and therefore sees all accounts that use it.
    own = CENTRAL[1].format(name)
    assert named == {"admin": both, "owner": both, "teacher": own, "creator": own}


@pytest.mark.rule("E-87")
async def test_version_states_its_origin_and_creator(school: AccountFixture) -> None:
    image = await school.definition("image")
    first = await school.version(image, "1.0.0")
    lab = await school.lab("lab", {"imageVersionId": first})
    teacher = await school.person(Role.LAB_OWNER, lab=lab)
    export = await teacher.export(lab, "changed", releaseNotes="With a compiler.")
    version = export["imageVersion"]["id"]
    await school.set(ImageVersion, version, provisioning_state=ProvisioningState.SUCCEEDED)
    assert (await school.api.run(LINEAGE, id=version))["node"] == {
        "createdBy": f"LAB_OWNER of {pk(school.account)}",
        "releaseNotes": "With a compiler.",
        "sourceLab": {"name": "lab"},
        "parent": {"name": "1.0.0"},
        "labs": {"totalCount": 0, "nodes": []},
    }
    assert (await school.api.run(LINEAGE, id=first))["node"]["labs"] == {"totalCount": 1, "nodes": [{"name": "lab"}]}
