"""Behaviour of `createToken`, `revokeToken` and of the lists of tokens through the API."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from graph.db.enums import Role
from graph.db.models import AccessToken, RoleAssignment, now
from graph.identity.token_use import TokenUse
from graph.identity.tokens import authenticate, hash_of
from graph.schema.ids import encode
from tests.client import Api
from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import INVALID_IDS, AccountFixture
from tests.mutations.test_grant_role import GRANT
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

FIELDS = "id principal purpose issuedBy tokenExpiresAt tokenLastUsedAt revokedAt isLimited isCurrent roles { role }"
CREATE = f"""
mutation ($input: CreateTokenInput!) {{ createToken(input: $input) {{ token accessToken {{ {FIELDS} }} {ERRORS} }} }}
"""
REVOKE = (
    f"mutation ($id: ID!) {{ revokeToken(input: {{accessTokenId: $id}}) {{ accessToken {{ {FIELDS} }} {ERRORS} }} }}"
)
OWN = f"{{ viewer {{ name displayName tokenExpiresAt session {{ id }} tokens {{ nodes {{ {FIELDS} }} }} }} }}"
ALL = "query ($principal: String) { accessTokens(principal: $principal) { totalCount nodes { id } } }"
ROLES = "{ viewer { roles { id role } } }"
REFUSED = ("The bearer token is malformed, unknown or expired: present another one.", "UNAUTHENTICATED")


def in_days(days: float) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).isoformat()


async def codes(api: Api) -> tuple[str, str]:
    [error] = (await api.send(OWN))["errors"]
    return error["message"], error["extensions"]["code"]


async def created(api: Api, **given: Any) -> dict[str, Any]:
    return await api.change(CREATE, input={"purpose": "Nightly", **given})


async def test_token_is_shown_once_listed_and_revoked(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    name = f"ACCOUNT_OWNER of {pk(school.account)}"
    before = await snapshot(school.database)
    made = await created(owner.api)
    assert difference(before, await snapshot(school.database)) == {"access_token": (0, 1)}
    expires_at = made["accessToken"].pop("tokenExpiresAt")
    assert abs(datetime.fromisoformat(expires_at) - now() - timedelta(days=90)) < timedelta(minutes=5)
    shown = {
        "id": made["accessToken"]["id"], "principal": name, "purpose": "Nightly", "issuedBy": name, "tokenLastUsedAt": None,
        "revokedAt": None, "isLimited": False, "isCurrent": False, "roles": [{"role": "ACCOUNT_OWNER"}]
    }  # fmt: skip
    assert made["accessToken"] == shown
    [row] = await school.rows(AccessToken, AccessToken.id == pk(made["accessToken"]["id"]))
    assert row.token_hash == hash_of(made["token"])

    program = owner.api.as_(made["token"])
    [listed, first] = (viewer := (await program.run(OWN))["viewer"])["tokens"]["nodes"]
    assert (viewer["name"], viewer["displayName"], viewer["session"]) == (name, name, None)
    assert viewer["tokenExpiresAt"] == expires_at
    assert listed == {**shown, "tokenExpiresAt": expires_at, "isCurrent": True}
    assert (first["purpose"], first["issuedBy"], first["isCurrent"], first["tokenExpiresAt"]) == (
        None,
        None,
        False,
        None,
    )

    revoked = (await owner.api.change(REVOKE, id=shown["id"]))["accessToken"]
    assert revoked["revokedAt"] is not None
    assert await codes(program) == REFUSED
    again = await snapshot(school.database)
    assert (await owner.api.change(REVOKE, id=shown["id"]))["accessToken"] == revoked
    assert difference(again, await snapshot(school.database)) == {}


async def test_token_limited_to_roles_has_no_others_and_creates_none_with_more(school: AccountFixture) -> None:
    reader = await school.person(Role.READER)
    principal = f"READER of {pk(school.account)}"
    lab = await school.lab("algebra")
    await school.api.change(GRANT, input={"principal": principal, "role": "LAB_OWNER", "labId": lab})
    [first, second] = [role["id"] for role in (await reader.api.run(ROLES))["viewer"]["roles"]]
    made = await created(reader.api, roleAssignmentIds=[second])
    assert (made["accessToken"]["isLimited"], made["accessToken"]["roles"]) == (True, [{"role": "LAB_OWNER"}])
    limited = reader.api.as_(made["token"])
    accounts = "query ($lab: ID!) { labAccounts { nodes { labs { nodes { id } } } } node(id: $lab) { id } }"
    await school.lab("biology")
    assert len((await reader.api.run(accounts, lab=lab))["labAccounts"]["nodes"][0]["labs"]["nodes"]) == 2
    found = await limited.run(accounts, lab=lab)
    assert found["labAccounts"]["nodes"] == [{"labs": {"nodes": [{"id": lab}]}}]

    below = await created(limited)
    assert below["accessToken"]["roles"] == [{"role": "LAB_OWNER"}]
    error = await limited.refusal(CREATE, input={"purpose": "More", "roleAssignmentIds": [first, second]})
    assert (error["code"], error["message"]) == (
        "NOT_AUTHORIZED", "You may not give a token roles that yours does not have. Ask a person who manages the object, or an "
        "administrator.",
    )  # fmt: skip
    error = await limited.refusal(REVOKE, id=below["accessToken"]["id"])
    assert error["code"] == "NOT_AUTHORIZED"
    await limited.change(REVOKE, id=made["accessToken"]["id"])
    # A revoked role leaves all tokens.
    await school.api.change("mutation ($id: ID!) { revokeRole(input: {roleAssignmentId: $id}) { userErrors { code } } }",
                            id=second)  # fmt: skip
    assert (await reader.api.as_(below["token"]).run(OWN))["viewer"]["tokens"]["nodes"][0]["roles"] == []


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"purpose": " x"}, "NAME_INVALID", ["purpose"]),
        ({"expiresAt": "2020-01-01T00:00:00Z"}, "RANGE_INVALID", ["expiresAt"]),
        ({"expiresAt": in_days(366)}, "RANGE_INVALID", ["expiresAt"]),
        ({"roleAssignmentIds": []}, "RANGE_INVALID", ["roleAssignmentIds"]),
        ({"roleAssignmentIds": [encode("RoleAssignment", 1)]}, "NOT_FOUND", ["roleAssignmentIds"]),
        ({"principal": "ann"}, "NOT_AUTHORIZED", []),
    ],
)
async def test_invalid_token_is_refused(
    school: AccountFixture, given: dict[str, Any], code: str, path: list[str]
) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    assert await owner.refused(CREATE, input={"purpose": "Nightly", **given}) == (code, path)


async def test_token_creates_none_that_outlives_it(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    short = await created(owner.api, expiresAt=in_days(10))
    program = owner.api.as_(short["token"])
    assert (await created(program))["accessToken"]["tokenExpiresAt"] == short["accessToken"]["tokenExpiresAt"]
    error = await program.refusal(CREATE, input={"purpose": "Longer", "expiresAt": in_days(11)})
    assert (error["code"], error["message"]) == (
        "RANGE_INVALID",
        "A token expires in the future, and no later than the expiry of the token that you use.",
    )


async def test_number_of_tokens_of_a_principal_is_limited(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    principal = f"ACCOUNT_OWNER of {pk(school.account)}"
    async with school.database.writes.begin() as session:
        session.add_all(AccessToken(principal=principal, token_hash=f"{principal}{n}") for n in range(98))
    last = await created(owner.api)
    assert await owner.refused(CREATE, input={"purpose": "Nightly"}) == ("QUOTA_EXCEEDED", [])
    await owner.api.change(REVOKE, id=last["accessToken"]["id"])
    await created(owner.api)


async def test_administrators_see_create_and_revoke_tokens_of_others(school: AccountFixture) -> None:
    principal = f"program of {pk(school.account)}"
    made = await created(school.api, principal=principal)
    key = made["accessToken"]["id"]
    assert (made["accessToken"]["principal"], made["accessToken"]["issuedBy"]) == (principal, "ann")
    assert await school.api.run(ALL, principal=principal) == {"accessTokens": {"totalCount": 1, "nodes": [{"id": key}]}}
    other = await school.person(Role.ACCOUNT_OWNER)
    assert (await other.api.run(ALL, principal=principal))["accessTokens"] == {"totalCount": 0, "nodes": []}
    assert (await other.api.run(ALL))["accessTokens"]["totalCount"] == 1
    for hidden in (key, *INVALID_IDS):
        assert await other.refused(REVOKE, id=hidden) == ("NOT_FOUND", ["accessTokenId"])
    await school.api.change(REVOKE, id=key)
    assert await codes(school.api.as_(made["token"])) == REFUSED


async def test_last_use_is_written_once_a_minute(school: AccountFixture) -> None:
    made = await created(school.api, principal=f"program of {pk(school.account)}")
    where = AccessToken.id == pk(made["accessToken"]["id"])
    uses = TokenUse(school.database)

    async def use() -> datetime | None:
        uses.record((await authenticate(school.database, [made["token"]])).values())
        await uses.write()
        [used_at] = await school.rows(AccessToken.used_at, where)
        return used_at

    first = await use()
    assert first is not None
    assert now() - first < timedelta(minutes=5)
    assert await use() == first
    await school.set(AccessToken, made["accessToken"]["id"], used_at=first - timedelta(minutes=3))
    assert await use() == first - timedelta(minutes=3)
    # Another server.
    uses = TokenUse(school.database)
    again = await use()
    assert again is not None
    assert again >= first
    shown = (await school.api.as_(made["token"]).run(OWN))["viewer"]["tokens"]["nodes"][0]["tokenLastUsedAt"]
    assert datetime.fromisoformat(shown) >= first


async def test_roles_of_a_limited_token_are_assignments_that_exist(school: AccountFixture) -> None:
    [one] = await school.rows(RoleAssignment.id, RoleAssignment.principal == "ann", RoleAssignment.role == Role.ADMIN)
    made = await created(school.api, roleAssignmentIds=[encode("RoleAssignment", one)])
    assert made["accessToken"]["roles"] == [{"role": "ADMIN"}]
    assert (await school.api.as_(made["token"]).run("{ viewer { isAdmin } }"))["viewer"]["isAdmin"] is True
    await school.api.change(REVOKE, id=made["accessToken"]["id"])
