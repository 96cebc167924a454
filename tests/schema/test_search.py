"""`search` and `filter` of the lists: any part of names, descriptions and tags, without case and accents."""

from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import text as sql

from graph.db import models, search_index
from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus, Role
from graph.db.read_pool import ReadPool
from tests.client import Api, token_for
from tests.schema import seed

IMAGES = (
    """query($text: String) { gallery(name: "gallery") { definitions(search: $text) { totalCount nodes { name } } } }"""
)
ROOTS = """query($text: String) {
  labAccounts(search: $text) { nodes { name } } galleries(search: $text) { nodes { name } }
  labs(search: $text) { nodes { name } } marketplaceImages(search: $text) { nodes { sku } }
  viewer { labs(search: $text) { nodes { name } } }
}"""
# Longer than the trigrams that are looked up.
LONG = "a description with a great many words, of which the seventh is the last that is no trigram of the index"
FOUND = {
    "linea": ["linear"],
    "ÜBERBLICK": ["linear"],
    "uberblick": ["linear"],
    "strasse": ["linear"],
    "GCC": ["compilers"],
    "toolchain": ["compilers"],
    "Łódź": ["compilers"],
    "lodz": [],
    "100%": ["compilers"],
    "1_0": [],
    "e": ["compilers", "linear"],
    "gc": ["compilers"],
    "cc": ["compilers"],
    '"': [],
    "ae": [],
    LONG: ["compilers"],
    LONG.replace("seventh", "eighth"): [],
    LONG[3:5]: ["compilers"],
    "\0": [],
    "": ["compilers", "linear"],
    "zebra": [],
}


@pytest_asyncio.fixture
async def labs(app: object, database: Database) -> list[models.Lab]:
    async with database.writes.begin() as session:
        north, south = seed.account("Nörth"), seed.account("south")
        gallery = seed.gallery("gallery", tags={"subject": "Maths"})
        await seed.put(session, north, south, gallery)
        linear = {"display_name": "Lineare Algebra — Überblick", "description": "Straße"}
        compilers = {"description": f"Łódź, 100% free, {LONG}", "tags": {"toolchain": "gcc"}}
        await seed.put(
            session, seed.definition(gallery, "linear", **linear), seed.definition(gallery, "compilers", **compilers)
        )
        found = [seed.lab(north, "Algèbre 1"), seed.lab(north, "other", created_by="bob"), seed.lab(south, "ALGEBRE 2")]
        await seed.put(session, *found, seed.role("teacher", Role.LAB_CREATOR, north))
        await seed.put(session, seed.role("teacher", Role.LAB_OWNER, found[0]))
        done = {"status": ExportStatus.SUCCEEDED, "phase": ExportPhase.COMPLETED}
        await seed.put(
            session,
            seed.export(found[0], requested_by="bob", status=ExportStatus.RUNNING, phase=ExportPhase.STORING),
            seed.export(found[2], **done),
        )
    return found


async def names(api: Api, text: str | None) -> list[str]:
    found = (await api.run(IMAGES, text=text))["gallery"]["definitions"]
    assert found["totalCount"] == len(found["nodes"])
    return [node["name"] for node in found["nodes"]]


async def test_images_are_found_by_any_part_of_their_texts(api: Api, labs: list[models.Lab]) -> None:
    assert {text: await names(api, text) for text in FOUND} == FOUND
    assert await names(api, None) == FOUND["e"]
    [error] = (await api.send(IMAGES, text="x" * 201))["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_changed_text_is_found(api: Api, database: Database, labs: list[models.Lab]) -> None:
    [image] = (await api.run('{ gallery(name: "gallery") { definitions(search: "linear") { nodes { id } } } }'))[
        "gallery"
    ]["definitions"]["nodes"]
    change = """mutation($id: ID!) { updateImageDefinition(input: {
      imageDefinitionId: $id, displayName: "Geometrie", tags: [{name: "Kürzel", value: "LA2"}]}) { userErrors { code } } }"""
    await api.change(change, id=image["id"])
    assert [await names(api, text) for text in ("überblick", "GÉOMETRIE", "kurzel", "la2")] == [[], *[["linear"]] * 3]


async def test_frequent_term_is_found_beyond_the_candidates_of_the_index(
    app: object, database: Database, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_index, "MAX_CANDIDATES", 3)
    async with database.writes.begin() as session:
        gallery = seed.gallery("gallery")
        await seed.put(session, gallery)
        named = [seed.definition(gallery, f"image{number}", description=f"no {number}") for number in range(5)]
        await seed.put(session, *named)
        await session.delete(named[2])
    left = ["image0", "image1", "image3", "image4"]
    found = {text: await names(api, text) for text in ("image", "im", "image4", "e4", "no 3", "image2")}
    assert found == {"image": left, "im": left, "image4": left[3:], "e4": left[3:], "no 3": ["image3"], "image2": []}


async def test_terms_of_rare_and_of_frequent_trigrams_find_the_texts_that_contain_them(
    app: object, api: Api, database: Database
) -> None:
    count = search_index.RARE + 100
    texts = {f"image{number:04}": f"Group {number}: Debian with the tools of the course" for number in range(count)}
    texts |= {"quoted": 'The "tools" of\nthe course', "reversed": "The course of the tools with Debian"}
    async with database.writes.begin() as session:
        gallery = seed.gallery("gallery")
        await seed.put(session, gallery)
        await seed.put(session, *(seed.definition(gallery, name, description=text) for name, text in texts.items()))
    for term in (
        "group 47: debian", "group 47: debian with the tool of", "ools of the course", "the tools of debian", "tools of\nt",
        "the course of the", "s of the course of t", "with the tools with", 'the "tools" of', "e with the", "zebra of the tools",
    ):  # fmt: skip
        expected = sorted(name for name, text in texts.items() if term in text.casefold())
        query = """query($text: String) { gallery(name: "gallery") {
          definitions(search: $text, first: 2) { totalCount nodes { name } }
          last: definitions(search: $text, orderBy: {field: UPDATED_AT, direction: DESC}, first: 1) { nodes { name } }
          others: definitions(search: "reversed", first: 1) { nodes { name } } } }"""
        found = (await api.run(query, text=term))["gallery"]
        first = [node["name"] for node in found["definitions"]["nodes"]]
        assert (term, found["definitions"]["totalCount"], first) == (term, len(expected), expected[:2])
        assert len(found["last"]["nodes"]) == min(len(expected), 1)
        assert found["others"]["nodes"] == [{"name": "reversed"}]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_postgresql_finds_rare_terms_by_an_index_and_frequent_terms_in_the_order_of_the_list(
    app: object, api: Api, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = recorded_plans(monkeypatch)
    async with database.writes.begin() as session:
        gallery = seed.gallery("gallery")
        await seed.put(session, gallery)
        frequent = "Image for the students of a course: Debian with its tools, and their documentation, in French"
        images = [seed.definition(gallery, f"image{number:04}", description=frequent) for number in range(3000)]
        images[7].description = "zebra"
        await seed.put(session, *images)
    async with database.engine.connect() as connection:
        await (await connection.execution_options(isolation_level="AUTOCOMMIT")).execute(sql("VACUUM ANALYZE"))
    for fields in ("nodes { name }", "pageInfo { hasNextPage } nodes { name }"):
        query = f"""query($text: String) {{
          gallery(name: "gallery") {{ definitions(search: $text, first: 10) {{ {fields} }} }} }}"""
        for term, index, found in (("zb", "search_pairs", 0), ("ze", "search_pairs", 1), ("zebra", "trigrams", 1)):
            page = (await api.run(query, text=term))["gallery"]["definitions"]
            assert len(page["nodes"]) == found
            assert f"image_definition_{index}" in plans.pop()
        for term in ("im", "i", "debian"):
            page = (await api.run(query, text=term))["gallery"]["definitions"]
            assert next(node["name"] for node in page["nodes"]) == "image0000"
            assert "image_definition_gallery_id_name_key_key" in (plan := plans.pop())
            assert "Bitmap" not in plan
    assert plans == []


def recorded_plans(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list to which the plan of each search is added, as PostgreSQL chooses it for the values."""
    plans: list[str] = []
    execute = getattr(ReadPool, "_execute")  # noqa: B009  (a private method)

    async def recorded(self: ReadPool, driver: Any, text: str, values: tuple[Any, ...], *, plan_by_values: bool) -> Any:
        if "LIKE" in text:
            rows = await execute(self, driver, f"EXPLAIN {text}", values, plan_by_values=plan_by_values)
            plans.append("\n".join(row[0] for row in rows))
        return await execute(self, driver, text, values, plan_by_values=plan_by_values)

    monkeypatch.setattr(ReadPool, "_execute", recorded)
    return plans


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_pairs_of_a_text_are_all_its_parts_of_one_and_two_characters(app: object, database: Database) -> None:
    async with database.engine.connect() as connection:
        for text in ("", "a", "ab", "abc", "Łódź 1\nx\n\n", "aaaa", "\\1.(%_"):
            expected = {text[start : start + size] for start in range(len(text)) for size in (1, 2)}
            found = await connection.scalar(sql("SELECT search_pairs(:text)"), {"text": text})
            assert expected <= set(found)
            assert set(found) - expected <= {""}


async def test_every_root_list_is_searched(api: Api, labs: list[models.Lab], database: Database) -> None:
    assert await api.run(ROOTS, text="NORTH") == {
        "labAccounts": {"nodes": [{"name": "Nörth"}]}, "galleries": {"nodes": []}, "labs": {"nodes": []},
        "marketplaceImages": {"nodes": []}, "viewer": {"labs": {"nodes": []}},
    }  # fmt: skip
    found = await api.run(ROOTS, text="algebre")
    assert found["labs"]["nodes"] == [{"name": "ALGEBRE 2"}, {"name": "Algèbre 1"}]
    assert (await api.run(ROOTS, text="maths"))["galleries"]["nodes"] == [{"name": "gallery"}]
    teacher = api.as_(await token_for(database, "teacher"))
    found = await teacher.run(ROOTS, text="algebre")
    assert found["labs"]["nodes"] == found["viewer"]["labs"]["nodes"] == [{"name": "Algèbre 1"}]


async def test_labs_and_exports_are_filtered(api: Api, labs: list[models.Lab]) -> None:
    query = "query($filter: LabFilter) { labs(filter: $filter) { totalCount nodes { name } } }"

    async def of(**wanted: Any) -> list[str]:
        found = (await api.run(query, filter=wanted))["labs"]
        assert found["totalCount"] == len(found["nodes"])
        return [node["name"] for node in found["nodes"]]

    north = (await api.run('{ labAccount(name: "Nörth") { id } }'))["labAccount"]["id"]
    assert await of(labAccountId=north) == ["other", "Algèbre 1"]
    assert await of(labAccountId=north, createdBy="bob") == ["other"]
    assert await of(state="DRAFT", createdBy="bob") == ["other"]
    assert (
        await of(state="FAILED") == await of(labAccountId="no id") == await of(labAccountId=seed.id_of(labs[0])) == []
    )

    query_exports = (
        "query($filter: ExportFilter) { exports(filter: $filter) { totalCount nodes { status lab { name } } } }"
    )

    async def exports(**wanted: Any) -> list[str]:
        found = (await api.run(query_exports, filter=wanted))["exports"]
        assert found["totalCount"] == len(found["nodes"])
        return [node["lab"]["name"] for node in found["nodes"]]

    assert await exports() == ["ALGEBRE 2", "Algèbre 1"]
    assert await exports(statuses=["QUEUED", "RUNNING"]) == ["Algèbre 1"]
    assert await exports(statuses=["SUCCEEDED"], labAccountId=north) == []
    assert await exports(labAccountId=north) == await exports(labId=seed.id_of(labs[0])) == ["Algèbre 1"]
    assert await exports(requestedBy="bob") == ["Algèbre 1"]
    assert await exports(statuses=[]) == []
