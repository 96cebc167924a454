"""The fields `viewerCan…`: for every principal and object, what the permission matrix says about the mutation."""

from typing import Any

import pytest
from graphql import GraphQLObjectType

from tests.authorization.test_matrix import MANAGERS, MAY, OWNERS
from tests.authorization.two_accounts import EVERYONE, GUEST, TwoAccounts
from tests.client import Api
from tests.schema.lists import SDL

pytestmark = pytest.mark.asyncio(loop_scope="module")

FIELDS: dict[str, dict[str, set[str]]] = {
    "Lab": {
        "viewerCanStartAndStop": MAY["startTemplateVm"],
        "viewerCanExport": MAY["exportImage"],
        "viewerCanDelete": MAY["deleteLab"],
        "viewerCanGrantRoles": MAY["grantRole"],
    },
    "LabAccount": {
        "viewerCanUpdate": MAY["updateLabAccount"],
        "viewerCanCreateLabs": MAY["createLab"],
        # The account lets its lab creators choose.
        "viewerCanChooseRegion": MAY["createLab"],
        "viewerCanGrantRoles": OWNERS,
        "viewerCanDelete": MAY["deleteLabAccount"],
    },
    "Gallery": {
        "viewerCanUpdate": MAY["updateGallery"],
        "viewerCanUpdateRetention": OWNERS,
        "viewerCanDelete": MAY["deleteGallery"],
        "viewerCanCreateImages": MAY["createImageDefinition"],
    },
    "GalleryAttachment": {"viewerCanDetach": MAY["detachGallery"]},
    "ImageDefinition": {
        "viewerCanUpdate": MAY["updateImageDefinition"],
        "viewerCanCreateVersions": MAY["createImageVersion"],
        "viewerCanSetProductionVersion": MAY["setProductionVersion"],
        "viewerCanDelete": MAY["deleteImageDefinition"],
    },
    "ImageVersion": {"viewerCanUpdate": MAY["updateImageVersion"], "viewerCanDelete": MAY["deleteImageVersion"]},
    "Export": {"viewerCanCancel": MAY["cancelExport"], "viewerCanRetry": MAY["retryExport"]},
    # Only its creator and administrators see it.
    "Upload": {"viewerCanDelete": MANAGERS},
}


async def test_every_right_of_the_schema_is_tested() -> None:
    kinds = [kind for kind in SDL.type_map.values() if isinstance(kind, GraphQLObjectType)]
    found = {kind.name: {name for name in kind.fields if name.startswith("viewerCan")} for kind in kinds}
    assert {name: set(fields) for name, fields in FIELDS.items()} == {k: v for k, v in found.items() if v}


@pytest.mark.rule("P-6")
@pytest.mark.parametrize("who", EVERYONE)
async def test_rights_are_those_of_the_matrix(people: dict[str, Api], two_accounts: TwoAccounts, who: str) -> None:
    seen = two_accounts.visible_to(who)
    for kind, fields in FIELDS.items():
        query = f"query ($id: ID!) {{ node(id: $id) {{ ... on {kind} {{ {' '.join(fields)} }} }} }}"
        node = (await people[who].run(query, id=two_accounts.own[kind]))["node"]
        expected = {name: who in may for name, may in fields.items()}
        assert node == (expected if two_accounts.own[kind] in seen else None), kind


async def test_only_who_may_cancel_and_retry_sees_that_it_is_possible(
    people: dict[str, Api], two_accounts: TwoAccounts
) -> None:
    lab: Any = two_accounts.own["Lab"]
    query = "query ($id: ID!) { node(id: $id) { ... on Lab { activeExport { isCancelable viewerCanCancel } } } }"
    for who in ("ADMIN", "ACCOUNT_OWNER", "LAB_CONTRIBUTOR", "READER"):
        [found] = (await people[who].run(query, id=lab)).values()
        may = who != "READER"
        assert found == {"activeExport": {"isCancelable": may, "viewerCanCancel": may}}, who


@pytest.mark.parametrize("who", [GUEST])
async def test_user_of_a_gallery_may_only_detach_it(
    people: dict[str, Api], two_accounts: TwoAccounts, who: str
) -> None:
    query = """{ galleries { nodes { viewerCanUpdate attachments { viewerCanDetach labAccount { name } } } } }"""
    [gallery] = (await people[who].run(query))["galleries"]["nodes"]
    assert gallery == {
        "viewerCanUpdate": False,
        "attachments": [{"viewerCanDetach": True, "labAccount": {"name": "guest"}}],
    }
