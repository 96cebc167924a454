"""All faults of an input are reported at once, before any rule about the state of objects."""

from typing import Any

import pytest
import strawberry

from graph.db.enums import Role
from graph.db.models import Lab
from graph.domain.problems import MAX_FAULTS
from graph.schema.input_checks import CHECK
from graph.schema.schema import Mutation
from graph.schema.types.cost import EstimateCostInput
from tests.mutations.account_fixture import AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")
ERRORS = "userErrors { code message path params { name value } }"
# They are compared by their hashes.
FREE = {"AcceptInvitationInput.code", "ApproveDeviceInput.user_code", "DenyDeviceInput.user_code"}


async def faults(school: AccountFixture, mutation: str, **given: Any) -> list[dict[str, Any]]:
    """Run a mutation that must be refused; return its errors after checking that no row changed."""
    kind = f"{mutation[0].upper()}{mutation[1:]}Input"
    before = await snapshot(school.database)
    body = await school.api.run(
        f"mutation ($input: {kind}!) {{ {mutation}(input: $input) {{ {ERRORS} }} }}", input=given
    )
    assert difference(before, await snapshot(school.database)) == {}
    return body[mutation]["userErrors"]


def places(errors: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(error["code"], ".".join(error["path"])) for error in errors]


async def test_image_definition_reports_all_faults_with_indices(school: AccountFixture) -> None:
    found = await faults(
        school, "createImageDefinition", galleryId="none", name="a b", publisher="", offer="a", sku="x.", osType="LINUX",
        osState="GENERALIZED", eula="x" * 4097, privacyStatementUri="javascript:", endOfLifeDate="2020-01-01T00:00:00Z",
        recommendedVcpus={"min": 2, "max": 1}, tags=[{"name": "a", "value": ""}, {"name": "A", "value": "\n"}],
        features=[{"name": "HIBERNATE", "value": "True"}, {"name": "HIBERNATE", "value": "no", "startsAtVersion": "1"}],
    )  # fmt: skip
    assert places(found) == [
        ("NOT_FOUND", "galleryId"),
        ("NAME_INVALID", "name"),
        ("IDENTIFIER_INVALID", "publisher"),
        ("IDENTIFIER_INVALID", "sku"),
        ("RANGE_INVALID", "eula"),
        ("RANGE_INVALID", "privacyStatementUri"),
        ("RANGE_INVALID", "features.1.value"),
        ("VERSION_INVALID", "features.1.startsAtVersion"),
        ("RANGE_INVALID", "recommendedVcpus"),
        ("EOL_NOT_FUTURE", "endOfLifeDate"),
        ("RANGE_INVALID", "tags.1.name"),
        ("RANGE_INVALID", "tags.1.value"),
    ]
    assert found[2]["params"] == [
        {"name": "problem", "value": "IDENTIFIER_PART"},
        {"name": "part", "value": "publisher"},
        {"name": "maximum", "value": "128"},
    ]
    assert found[2]["message"].startswith("The publisher has 1 to 128 letters")


async def test_nested_inputs_and_dependent_fields_report_their_faults(school: AccountFixture) -> None:
    targets = [{"regionName": "atlantis", "replicaCount": 51}, {"regionName": "eastus"}, {"regionName": "East US"}]
    image = {"createImage": {"imageName": "-", "description": "\0"}}
    found = await faults(
        school, "reexportImage", labId=school.gallery, target=image, targetRegions=targets, idempotencyKey=""
    )
    assert places(found) == [
        ("NOT_FOUND", "labId"),
        ("NAME_INVALID", "target.createImage.imageName"),
        ("RANGE_INVALID", "target.createImage.description"),
        ("REGION_UNKNOWN", "targetRegions.0.regionName"),
        ("RANGE_INVALID", "targetRegions.0.replicaCount"),
        ("REGION_DUPLICATE", "targetRegions.2.regionName"),
        ("RANGE_INVALID", "idempotencyKey"),
    ]
    granted = await faults(school, "grantRole", principal=" ", role="LAB_OWNER", labAccountId=school.account)
    assert places(granted) == [("NAME_INVALID", "principal"), ("RANGE_INVALID", "role")]
    made = await faults(school, "createLabAccount", name="", regionName="atlantis", replicationPolicy="CUSTOM")
    assert places(made) == [
        ("NAME_INVALID", "name"),
        ("REGION_UNKNOWN", "regionName"),
        ("RANGE_INVALID", "replicationRegionNames"),
    ]


async def test_state_is_checked_after_the_input_and_gives_one_error(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    await school.set(Lab, lab, template_state="RUNNING")
    await school.definition("image")
    taken = await faults(school, "exportImage", labId=lab, imageName="image")
    assert places(taken) == [("TEMPLATE_BUSY", "labId")]
    wrong = await faults(school, "exportImage", labId=lab, imageName="im age", releaseNotes="\0")
    assert places(wrong) == [("NAME_INVALID", "imageName"), ("RANGE_INVALID", "releaseNotes")]
    reader = await school.person(Role.READER)
    hidden = await faults(reader, "exportImage", labId=lab, imageName="image")
    assert places(hidden) == [("NOT_AUTHORIZED", "")]


async def test_number_of_reported_faults_is_bounded(school: AccountFixture) -> None:
    tags = [{"name": "", "value": ""}] * 50
    found = await faults(school, "updateGallery", galleryId=school.gallery, tags=tags)
    assert [error["path"] for error in found] == [
        *(["tags", str(index), "name"] for index in range(MAX_FAULTS - 1)),
        [],
    ]


async def test_every_input_field_with_a_rule_declares_its_check() -> None:
    """Only enums, booleans and inputs without a rule of their own have none."""
    unchecked: set[str] = set()

    def visit(kind: Any) -> None:
        definition: Any = kind.__strawberry_definition__
        for field in definition.fields:
            if CHECK in field.metadata:
                continue
            of = field.type
            while hasattr(of, "of_type"):
                of = of.of_type
            if hasattr(of, "__strawberry_definition__") and hasattr(of.__strawberry_definition__, "fields"):
                visit(of)
            elif of in (str, int, float, strawberry.ID) or hasattr(of, "_scalar_definition"):
                unchecked.add(f"{kind.__name__}.{field.python_name}")

    mutations: Any = Mutation
    for field in mutations.__strawberry_definition__.fields:
        [argument] = field.arguments
        visit(argument.type)
    visit(EstimateCostInput)
    assert unchecked == FREE


@pytest.mark.parametrize(("mutation", "state"), [("startTemplateVm", "EXPORTING"), ("deleteLab", "RUNNING")])
async def test_parameters_have_the_state_of_the_lab(school: AccountFixture, mutation: str, state: str) -> None:
    lab = await school.lab("lab")
    await school.set(Lab, lab, template_state=state)
    [error] = await faults(school, mutation, labId=lab)
    given = {param["name"]: param["value"] for param in error["params"]}
    assert (error["code"], given["template"]) == ("TEMPLATE_BUSY", state)
    assert state.lower() in error["message"]
