"""The audit log through the API: the entry of each change and refusal, and its readers."""

import asyncio
import json
from typing import Any

import pytest

from graph.db.enums import Role
from graph.db.models import AccessToken, AuditEntry
from graph.domain.audit.refusals import PER_MINUTE
from graph.schema.ids import encode
from graph.schema.mutations.audited_input import MAX_BYTES, action_of
from graph.schema.mutations.create_token import CreateTokenInput
from tests.client import Api
from tests.documents import CREATE_LAB, DELETE_LAB, pk
from tests.mutations.account_fixture import AccountFixture
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_tokens import CREATE as CREATE_TOKEN
from tests.mutations.test_update_gallery import UPDATE_GALLERY

pytestmark = pytest.mark.asyncio(loop_scope="package")

FIELDS = "id actor accessTokenId channel action objectId objectLabAccount { id } input outcome suppressed address"
LOG = f"""query ($filter: AuditLogFilter, $first: Int, $after: String) {{
  auditLog(filter: $filter, first: $first, after: $after) {{
    totalCount nodes {{ {FIELDS} }} pageInfo {{ hasNextPage endCursor }}
  }}
}}"""


async def entries(api: Api, **filter: object) -> list[dict[str, Any]]:
    return (await api.run(LOG, filter=filter))["auditLog"]["nodes"]


async def refusals(api: Api, count: int, **filter: object) -> list[dict[str, Any]]:
    """Wait until this many refusals are written, which takes a second."""
    async with asyncio.timeout(60):
        while len(found := await entries(api, **filter)) < count:  # noqa: ASYNC110  (a task of the server writes them)
            await asyncio.sleep(0.1)
    return found


async def test_change_records_actor_object_input_and_outcome(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    name = f"ACCOUNT_OWNER of {pk(school.account)}"
    image = {"marketplaceImageId": await school.marketplace_image()}
    given = {"labAccountId": school.account, "name": "Algebra", "image": image}
    lab = (await owner.api.change(CREATE_LAB, input=given))["lab"]["id"]
    await owner.api.change(UPDATE_GALLERY, input={"galleryId": school.gallery, "description": "x" * 300})
    await owner.api.change(DELETE_LAB, lab=lab)
    [token] = await school.rows(AccessToken.id, AccessToken.principal == name)
    usual = {
        "actor": name, "accessTokenId": encode("AccessToken", token), "channel": "API",
        "objectLabAccount": {"id": school.account}, "outcome": "OK", "suppressed": 0
    }  # fmt: skip
    found = await entries(school.api, labAccountId=school.account)
    assert {entry.pop("address") for entry in found} == {"127.0.0.1"}
    inputs = [json.loads(entry.pop("input")) for entry in found]
    assert inputs == [{"labId": lab}, {"galleryId": school.gallery, "description": "x" * 199 + "…"}, given]
    assert [{**entry, "id": None} for entry in found] == [
        {"id": None, "action": "deleteLab", "objectId": lab, **usual},
        {"id": None, "action": "updateGallery", "objectId": school.gallery, **usual},
        {"id": None, "action": "createLab", "objectId": lab, **usual},
    ]
    # An owner sees the same entries, without addresses.
    of_owner = await entries(owner.api)
    assert [entry["id"] for entry in of_owner] == [entry["id"] for entry in found]
    assert {entry["address"] for entry in of_owner} == {None}
    contributor = await school.person(Role.ACCOUNT_CONTRIBUTOR)
    assert await entries(contributor.api) == []


async def test_refusals_are_recorded_and_sampled(school: AccountFixture) -> None:
    reader = await school.person(Role.READER)
    name = f"READER of {pk(school.account)}"
    change = {"galleryId": school.gallery, "description": "Mine."}
    for _ in range(PER_MINUTE + 3):
        assert (await reader.api.refusal(UPDATE_GALLERY, input=change))["code"] == "NOT_AUTHORIZED"
    found = await refusals(school.api, PER_MINUTE, actor=name)
    assert len(found) == PER_MINUTE
    assert {(one["action"], one["objectId"], one["outcome"], one["suppressed"]) for one in found} == {
        ("updateGallery", school.gallery, "NOT_AUTHORIZED", 0)
    }
    assert await entries(school.api, actor=name, outcome="OK") == []
    owner = await school.person(Role.ACCOUNT_OWNER)
    assert len(await entries(owner.api, outcome="NOT_AUTHORIZED")) == PER_MINUTE


async def test_refused_change_leaves_no_entry_of_a_change(school: AccountFixture) -> None:
    before = len(await school.rows(AuditEntry.id, AuditEntry.outcome == "OK"))
    assert await school.refused(DELETE_LAB, lab=encode("Lab", 10**9)) == ("NOT_FOUND", ["labId"])
    assert len(await school.rows(AuditEntry.id, AuditEntry.outcome == "OK")) == before


async def test_log_has_filters_and_pages(school: AccountFixture) -> None:
    for role in ("READER", "LAB_CREATOR", "ACCOUNT_CONTRIBUTOR"):
        given = {"principal": f"zoe{pk(school.account)}", "role": role, "labAccountId": school.account}
        await school.api.change(GRANT, input=given)
    wanted = {"labAccountId": school.account, "action": "grantRole", "actor": "ann"}
    page = (await school.api.run(LOG, filter=wanted, first=2))["auditLog"]
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (3, True)
    after = page["pageInfo"]["endCursor"]
    rest = (await school.api.run(LOG, filter=wanted, first=2, after=after))["auditLog"]["nodes"]
    roles = [json.loads(entry["input"])["role"] for entry in (*page["nodes"], *rest)]
    assert roles == ["ACCOUNT_CONTRIBUTOR", "LAB_CREATOR", "READER"]
    assert all(entry["objectId"].startswith("Um9sZUFzc2lnbm1lbn") for entry in rest)
    assert await entries(school.api, **wanted, until="2020-01-01T00:00:00Z") == []
    assert len(await entries(school.api, **wanted, since="2020-01-01T00:00:00Z")) == 3
    assert await entries(school.api, labAccountId="not an id") == []
    assert await entries(school.api, actor="a\0b") == []


async def test_entry_of_a_token_does_not_contain_it(school: AccountFixture) -> None:
    principal = f"program of {pk(school.account)}"
    made = await school.api.change(CREATE_TOKEN, input={"purpose": "Nightly", "principal": principal})
    [entry] = [one for one in await entries(school.api, action="createToken") if principal in one["input"]]
    assert entry["objectId"] == made["accessToken"]["id"]
    assert made["token"] not in json.dumps(await entries(school.api))


async def test_input_that_is_too_long_is_recorded_without_its_lists() -> None:
    roles: Any = [encode("RoleAssignment", number) * 5 for number in range(100)]
    given = CreateTokenInput(purpose="n", principal="p", role_assignment_ids=roles, expires_at=None)
    assert len(json.dumps(roles)) > MAX_BYTES
    assert action_of("createToken", given, deletes=False).input == {"purpose": "n", "principal": "p"}
