"""Read access of each role on one of two accounts; nothing of the other account is visible."""

import json
import re

import pytest
from graphql import GraphQLObjectType

from tests.authorization.two_accounts import EVERYONE, STRANGER, TwoAccounts
from tests.authorization.walk import NOT_WALKED, walk
from tests.client import Api
from tests.schema import seed
from tests.schema.lists import SDL

pytestmark = pytest.mark.asyncio(loop_scope="module")

NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
# Types that occur only in a mutation's answer or as an event, and the parts of pages.
NOT_READ = (
    "Mutation",
    "Subscription",
    "UserError",
    "ExportEvent",
    "ReplicaSnapshot",
    "PageInfo",
    "CostEstimate",
    "CostLine",
)
NOT_READ_ENDS = ("Payload", "Connection", "Edge")
People = dict[str, Api]


@pytest.mark.rule("O-13", "O-160", "P-1", "P-2", "P-3", "K-27")
@pytest.mark.parametrize("who", EVERYONE)
async def test_reachable_ids_and_texts_match_the_role(people: People, two_accounts: TwoAccounts, who: str) -> None:
    reached = await walk(people[who])
    # The tokens of the clients in this test, and their roles, are of no account.
    for kind in ("AccessToken", "RoleAssignment", "AuditEntry"):
        reached.ids[kind] &= two_accounts.all
    assert set().union(*reached.ids.values()) == two_accounts.visible_to(who)
    read = json.dumps(reached.answers)
    # "francesouth" is a region, and belongs to neither account.
    assert [text for text in two_accounts.texts_hidden_from(who) if re.search(rf"\b{text}", read)] == []


@pytest.mark.rule("O-13", "O-160", "P-1", "P-2", "P-3")
@pytest.mark.parametrize("who", EVERYONE)
async def test_node_lookup_returns_only_objects_visible_to_role(
    people: People, two_accounts: TwoAccounts, who: str
) -> None:
    every = sorted(two_accounts.all)
    found = (await people[who].run(NODES, ids=every))["nodes"]
    assert found == [{"id": one} if one in two_accounts.visible_to(who) else None for one in every]


async def test_walk_reads_every_field_of_the_schema(people: People) -> None:
    reached = await walk(people["ADMIN"])
    there_are = {
        f"{kind.name}.{name}"
        for kind in SDL.type_map.values()
        if isinstance(kind, GraphQLObjectType)
        and not kind.name.startswith("__")
        and not kind.name.endswith(NOT_READ_ENDS)
        and kind.name not in NOT_READ
        for name in kind.fields
    }
    assert reached.fields == there_are - NOT_WALKED
    assert reached.totals > 0
    # The texts that must be absent for others are present for an administrator.
    read = json.dumps(reached.answers)
    assert all(re.search(rf"\b{text}", read) for text in TwoAccounts.texts_hidden_from(STRANGER))


async def test_stranger_counts_no_accounts_and_no_galleries(people: People) -> None:
    totals = "{ labAccounts { totalCount } galleries { totalCount } marketplaceImages { totalCount } viewer { roles { id } } }"
    assert await people[STRANGER].run(totals) == {
        "labAccounts": {"totalCount": 0},
        "galleries": {"totalCount": 0},
        "marketplaceImages": {"totalCount": 1},
        "viewer": {"roles": []},
    }


async def test_template_disk_uri_is_visible_only_to_lab_editors(people: People, two_accounts: TwoAccounts) -> None:
    disk = "query($id: ID!) { node(id: $id) { ... on Lab { templateVm { diskUri } } } }"
    for who, shown in (("ADMIN", True), ("ACCOUNT_OWNER", True), ("ACCOUNT_CONTRIBUTOR", True), ("LAB_OWNER", True),
                       ("LAB_CONTRIBUTOR", True), ("READER", False)):  # fmt: skip
        data = await people[who].run(disk, id=seed.id_of(two_accounts.south.labs[0]))
        assert (who, data["node"]["templateVm"]["diskUri"] is not None) == (who, shown)
