"""`node` and `nodes`: valid ids, and invalid, hidden or missing ones."""

import base64

import pytest
from graphql import GraphQLObjectType

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import Role
from graph.schema import ids
from graph.settings import Geography, Region, Settings
from tests.client import Api, token_for
from tests.schema import seed
from tests.schema.lists import SDL

NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }"
NODE = "query($id: ID!) { node(id: $id) { __typename id } }"


async def one_of_each(database: Database) -> dict[str, str]:
    """Return an id of every type that has ids."""
    async with database.writes.begin() as session:
        account, gallery, image = (
            seed.account("north"),
            seed.gallery("north"),
            seed.marketplace_image("a", "b", "c", "1"),
        )
        await seed.put(session, account, gallery, image)
        attachment, definition = seed.attachment(account, gallery), seed.definition(gallery, "algebra")
        lab, role = seed.lab(account, "algebra"), seed.role("bob", Role.READER, account)
        await seed.put(session, attachment, definition, lab, role)
        version, export, upload = seed.version(definition), seed.export(lab), seed.upload(gallery, "algebra")
        await seed.put(session, version, export, upload)
        replica, invitation = seed.replica(version), seed.invitation(gallery)
        token, person, entry = seed.access_token("bob"), seed.session("bob"), seed.audit_entry(account)
        change = models.ProductionChange(definition_id=definition.id, changed_by="ann")
        await seed.put(session, replica, invitation, token, person, entry, change)
    rows = (account, gallery, image, attachment, definition, lab, role, version, export, replica, upload)
    rows = (*rows, invitation, token, person, entry, change)
    made = {type(row).__name__: seed.id_of(row) for row in rows} | {"Region": ids.encode("Region", "westus")}
    [node] = [kind for kind in SDL.type_map.values() if kind.name == "Node"]
    kinds = {kind.name for kind in SDL.get_implementations(node).objects}  # type: ignore[arg-type]
    assert made.keys() == kinds, "seed one of the new type"
    return made


@pytest.mark.rule("K-13", "K-38")
async def test_every_type_with_an_id_is_found_by_it(api: Api, database: Database) -> None:
    made = await one_of_each(database)
    expected = [{"__typename": kind, "id": made[kind]} for kind in made]
    assert (await api.run(NODES, ids=list(made.values())))["nodes"] == expected
    assert [(await api.run(NODE, id=one))["node"] for one in made.values()] == expected


async def test_only_types_of_the_node_interface_have_an_id() -> None:
    objects = [kind for kind in SDL.type_map.values() if isinstance(kind, GraphQLObjectType)]
    with_id = {kind.name for kind in objects if "id" in kind.fields}
    assert with_id == {kind.name for kind in objects if "Node" in {face.name for face in kind.interfaces}}
    assert {str(kind.fields["id"].type) for kind in objects if "id" in kind.fields} == {"ID!"}


async def test_nodes_are_in_the_order_of_their_ids_with_null_for_missing_ones(api: Api, database: Database) -> None:
    made = await one_of_each(database)
    lab, gallery = made["Lab"], made["Gallery"]
    wanted = [lab, "nonsense", gallery, lab, ids.encode("Lab", 999), made["Region"]]
    found = (await api.run(NODES, ids=wanted))["nodes"]
    assert [node and node["id"] for node in found] == [lab, None, gallery, lab, None, made["Region"]]
    assert (await api.run(NODES, ids=[]))["nodes"] == []


def plain(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


WRONG = {
    "not base64": "zzz",
    "empty": "",
    "a bare number": "1",
    "too long": "A" * 100_000,
    "a control character": "\0",
    "no ASCII": "é",
    "base64 of other bytes": base64.b64encode(b"\xff\xfe:1").decode(),
    "no colon": plain("Lab1"),
    "no key": plain("Lab:"),
    "no type": plain(":1"),
    "an unknown type": plain("Nothing:1"),
    "a type without ids": plain("StorageUsage:1"),
    "an interface": plain("Node:1"),
    "a table": plain("lab:1"),
    "another case": plain("LAB:1"),
    "a key that is not a number": plain("Lab:one"),
    "a negative key": plain("Lab:-1"),
    "a signed key": plain("Lab:+1"),
    "a leading zero": plain("Lab:01"),
    "a space": plain("Lab: 1"),
    "an underscore": plain("Lab:1_0"),
    "other digits": plain("Lab:\u0661"),
    "two keys": plain("Lab:1:1"),
    "zero": plain("Lab:0"),
    "18 digits": plain(f"Lab:{'9' * 18}"),
    "19 digits": plain(f"Lab:{2**63 - 1}"),
    "30 digits": plain(f"Lab:{'9' * 30}"),
    "a missing region": plain("Region:atlantis"),
    "a region by number": plain("Region:1"),
    "a region in another spelling": plain("Region:West US"),
    "a region with a control character": plain("Region:westus\0"),
}


async def test_invalid_node_id_returns_null_without_error(api: Api, database: Database) -> None:
    await one_of_each(database)
    found = (await api.run(NODES, ids=list(WRONG.values())))["nodes"]
    assert dict(zip(WRONG, found, strict=True)) == dict.fromkeys(WRONG)


async def test_id_resolves_to_its_own_type_only(api: Api, database: Database) -> None:
    made = await one_of_each(database)
    kinds = [kind for kind in made if kind != "Region"]
    # Every table has a row 1, and most have no other.
    for kind in kinds:
        data = await api.run(
            f"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {kind} {{ id }} }} }}", ids=list(made.values())
        )
        assert [node for node in data["nodes"] if node] == [{"id": made[kind]}]


@pytest.mark.rule("K-38")
async def test_only_the_canonical_encoding_of_an_id_is_accepted(api: Api, database: Database) -> None:
    made = (await one_of_each(database))["LabAccount"]
    assert made == "TGFiQWNjb3VudDox"
    lab = plain("Lab:1")
    assert lab == "TGFiOjE="
    # Base64 decoders ignore the last two bits of "E", may accept missing padding, and may skip line ends.
    others = [
        "TGFiOjF=",
        "TGFiOjE",
        "TGFiOjE==",
        " TGFiOjE=",
        "TGFiOjE=\n",
        "TGFi\nOjE=",
        "TGFiQWNjb3VudDox=",
        "TGFiQWNjb3VudDox====",
    ]
    assert (await api.run(NODES, ids=[made, lab, *others]))["nodes"] == [
        {"__typename": "LabAccount", "id": made},
        {"__typename": "Lab", "id": lab},
        *[None] * len(others),
    ]


async def test_hidden_object_looks_like_a_missing_one(api: Api, database: Database) -> None:
    made = await one_of_each(database)
    stranger = api.as_(await token_for(database, "eve"))
    absent = [ids.encode(kind, 999) for kind in made]
    found = await stranger.send(NODES, ids=[*made.values(), *absent])
    seen = [node and node["__typename"] for node in found["data"]["nodes"]]
    # Marketplace images and regions are visible to every principal.
    open_to_all = {"MarketplaceImage", "Region"}
    assert seen == [kind if kind in open_to_all else None for kind in made] + [None] * len(absent)
    assert "errors" not in found


async def test_nodes_accepts_100_ids_and_refuses_101(api: Api) -> None:
    region = ids.encode("Region", "westus")
    assert len((await api.run(NODES, ids=[region] * 100))["nodes"]) == 100
    refused = await api.send(NODES, ids=[region] * 101)
    assert refused["data"] is None
    [error] = refused["errors"]
    assert (error["message"], error["extensions"]) == ("nodes takes up to 100 ids.", {"code": "BAD_USER_INPUT"})


class TestRegionsOfAnyScript:
    """Regions are identified by their names, which may be in any script."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        geography = Geography(name="日本", regions=(Region(name="東京" * 40), Region(name="francecentral")))
        return settings.model_copy(update={"geographies": (geography,)})

    async def test_region_with_a_name_in_any_script_is_found_by_id(self, api: Api) -> None:
        [first, _] = (await api.run("{ geographies { regions { id name } } }"))["geographies"][0]["regions"]
        assert first["name"] == "東京" * 40
        assert (await api.run(NODE, id=first["id"]))["node"] == {"__typename": "Region", "id": first["id"]}


@pytest.mark.rule("E-32")
async def test_lookup_by_name_ignores_case_and_finds_nothing_for_invalid_names(api: Api, database: Database) -> None:
    await one_of_each(database)
    lookup = "query($name: String!) { labAccount(name: $name) { name } gallery(name: $name) { name } region(name: $name) { name } }"
    for name, found in (
        ("NORTH", "north"),
        ("south", None),
        ("", None),
        ("\0", None),
        ("north\0", None),
        ("x" * 9000, None),
    ):
        data = await api.run(lookup, name=name)
        expected = {"name": found} if found else None
        assert (name, data) == (name, {"labAccount": expected, "gallery": expected, "region": None})
    assert (await api.run(lookup, name="West US"))["region"] == {"name": "westus"}


async def test_definitions_and_versions_are_found_by_name_within_their_parent(api: Api, database: Database) -> None:
    gallery = (await one_of_each(database))["Gallery"]
    lookup = """query($id: ID!, $image: String!, $number: String!, $region: String!) {
      node(id: $id) { ... on Gallery { definitionByName(name: $image) { name versionByName(name: $number) {
        name replica(regionName: $region) { region { name } }
      } latestVersion(regionName: $region) { name } } } }
    }"""

    async def look(image: str = "Algebra", number: str = "1.0.0", region: str = "France Central") -> object:
        return (await api.run(lookup, id=gallery, image=image, number=number, region=region))["node"][
            "definitionByName"
        ]

    version = {"name": "1.0.0", "replica": {"region": {"name": "francecentral"}}}
    assert await look() == {"name": "algebra", "versionByName": version, "latestVersion": {"name": "1.0.0"}}
    for image in ("geometry", "", "\0"):
        assert await look(image) is None
    for number in ("1.0.1", "1.0", "01.0.0", "1.0.0\n", "9999999999.0.0", "2147483648.0.0", "\0", ""):
        assert await look(number=number) == {
            "name": "algebra",
            "versionByName": None,
            "latestVersion": {"name": "1.0.0"},
        }
    for region in ("westus", "\0"):
        without = {"name": "1.0.0", "replica": None}
        assert await look(region=region) == {"name": "algebra", "versionByName": without, "latestVersion": None}
