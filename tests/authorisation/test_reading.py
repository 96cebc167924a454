"""Who reads what: each role on one of two accounts, and nobody more of the other than that it could be there.

Rules of domain.md: P-1, P-2, P-3, O-13, O-160, K-27.
"""

import json
import re

import pytest
from graphql import GraphQLObjectType

from tests.authorisation.two_sides import EVERYONE, STRANGER, TwoSides, ids_of
from tests.authorisation.walk import NOT_WALKED, walk
from tests.client import Api
from tests.schema import seed
from tests.schema.lists import SDL

pytestmark = pytest.mark.asyncio(loop_scope="module")

NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }"
# What only comes as the answer to a mutation, or as an event, is listed nowhere, and what pages are made of.
NOT_READ = (
    "Mutation",
    "Subscription",
    "UserError",
    "ExportEvent",
    "GalleryEvent",
    "PageInfo",
    "CostEstimate",
    "CostLine",
    "Upload",
)
NOT_READ_ENDS = ("Payload", "Connection", "Edge")
People = dict[str, Api]


@pytest.mark.parametrize("who", EVERYONE)
async def test_what_can_be_reached_counted_and_read_is_what_the_role_allows(
    people: People, sides: TwoSides, who: str
) -> None:
    reached = await walk(people[who])
    # Roles are listed for who has them alone.
    others = ids_of(role for name, role in sides.roles.items() if name != who)
    assert set().union(*reached.ids.values()) == sides.seen_by(who) - others - sides.uploads
    read = json.dumps(reached.answers)
    # "francesouth" is a region, and nobody's.
    assert [text for text in sides.texts_hidden_from(who) if re.search(rf"\b{text}", read)] == []


@pytest.mark.parametrize("who", EVERYONE)
async def test_an_id_finds_what_the_role_allows_and_nothing_else(people: People, sides: TwoSides, who: str) -> None:
    every = sorted(sides.all)
    found = (await people[who].run(NODES, ids=every))["nodes"]
    assert found == [{"id": one} if one in sides.seen_by(who) else None for one in every]


async def test_the_walk_reads_every_field_that_there_is(people: People) -> None:
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
    # The words that are looked for where they must not be are there where they may.
    read = json.dumps(reached.answers)
    assert all(re.search(rf"\b{text}", read) for text in TwoSides.texts_hidden_from(STRANGER))


async def test_a_stranger_counts_nothing(people: People) -> None:
    totals = "{ labAccounts { totalCount } galleries { totalCount } marketplaceImages { totalCount } viewer { roles { id } } }"
    assert await people[STRANGER].run(totals) == {
        "labAccounts": {"totalCount": 0},
        "galleries": {"totalCount": 0},
        "marketplaceImages": {"totalCount": 1},
        "viewer": {"roles": []},
    }


async def test_where_the_disk_lies_is_for_those_who_may_change_the_lab(people: People, sides: TwoSides) -> None:
    disk = "query($id: ID!) { node(id: $id) { ... on Lab { templateVm { diskUri } } } }"
    for who, shown in (("ADMIN", True), ("ACCOUNT_OWNER", True), ("ACCOUNT_CONTRIBUTOR", True), ("LAB_OWNER", True),
                       ("LAB_CONTRIBUTOR", True), ("READER", False)):  # fmt: skip
        data = await people[who].run(disk, id=seed.id_of(sides.south.labs[0]))
        assert (who, data["node"]["templateVm"]["diskUri"] is not None) == (who, shown)
