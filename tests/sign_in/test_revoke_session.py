"""Sessions over the API: their list, and their revocation, which closes open sockets."""

from typing import Any

from starlette.applications import Starlette

from graph.db.engine import Database
from tests.client import Api, token_for
from tests.schema import seed
from tests.sign_in.conftest import Browser
from tests.sign_in.test_sign_in import CREATE_ACCOUNT
from tests.web.conftest import Sockets, serving

SESSIONS = """{ viewer { displayName session { id isCurrent claimedRoles { role labAccount { name } } }
  tokens { totalCount } sessions { nodes { id principal displayName providerIssuer endedAt isCurrent } } } }"""
REVOKE = "mutation ($id: ID!) { revokeSession(input: {sessionId: $id}) { session { endedAt } userErrors { code } } }"
ACTIVITY = "subscription ($id: ID!) { galleryActivity(galleryId: $id) { __typename } }"


async def viewer(api: Api) -> dict[str, Any]:
    return (await api.run(SESSIONS))["viewer"]


async def test_revoked_session_closes_its_sockets_and_ends_its_tokens(
    browser: Browser, api: Api, app: Starlette, database: Database
) -> None:
    await api.change(CREATE_ACCOUNT)
    browser.provider.claims["roles"] = ["teacher", "operator"]
    await browser.sign_in()
    olga = api.as_(await browser.token())
    shown = await viewer(olga)
    key = shown["session"]["id"]
    assert shown["displayName"] == "Olga Example"
    assert shown["session"] == {
        "id": key, "isCurrent": True,
        "claimedRoles": [{"role": "LAB_CREATOR", "labAccount": {"name": "Maths"}}, {"role": "ADMIN", "labAccount": None}],
    }  # fmt: skip
    # The page's token of ten minutes is no token of hers, but part of the session.
    assert shown["tokens"] == {"totalCount": 0}
    listed = {"id": key, "principal": "1234", "displayName": "Olga Example", "isCurrent": True}
    assert shown["sessions"]["nodes"] == [
        {**listed, "providerIssuer": browser.provider.issuer, "endedAt": None}
    ]  # fmt: skip
    ben = api.as_(await token_for(database, "ben"))
    assert (await viewer(ben))["sessions"]["nodes"] == []
    assert (await ben.refusal(REVOKE, id=key))["code"] == "NOT_FOUND"

    async with database.writes.begin() as session:
        gallery = seed.gallery("open")
        await seed.put(session, gallery)
    async with (
        serving(app) as address,
        Sockets(address).open({"Authorization": f"Bearer {olga.token}"}) as socket,
    ):
        await socket.subscribe("1", ACTIVITY, variables={"id": seed.id_of(gallery)})
        ended = await api.change(REVOKE, id=key)
        assert ended["session"]["endedAt"] is not None
        # The client waits for 5 seconds.
        assert await socket.closed() == (4403, "Token revoked")
    assert (await olga.send(SESSIONS))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await browser.refresh()).status_code == 401
    assert (await api.change(REVOKE, id=key)) == ended
