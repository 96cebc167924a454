"""`activity` of lab accounts and labs, and `galleryActivity` of galleries: their stored events as a list, with the rights of the subscriptions."""

from typing import Any

from graph.db.engine import Database
from graph.db.enums import AccountEventKind, GalleryEventKind, LabState, Role, TemplateVmState
from graph.db.models import AccountEvent, GalleryEvent
from tests.client import Api, token_for
from tests.schema import seed

ACCOUNT = """query($first: Int, $after: String) { labAccount(name: "maths") { activity(first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage } nodes { sequence kind actor labName labState lab { name } export { id } } } } }"""
GALLERY = """{ gallery(name: "gallery") { galleryActivity { totalCount nodes {
  sequence kind actor versionName regionName definition { name } version { name } replica { id } } } } }"""


async def kinds(api: Api) -> list[tuple[Any, Any, Any]]:
    found = (await api.run(ACCOUNT))["labAccount"]["activity"]
    assert found["totalCount"] == len(found["nodes"])
    return [(one["kind"], one["labName"], one["lab"] and one["lab"]["name"]) for one in found["nodes"]]


async def test_activity_lists_the_events_that_the_viewer_may_see(app: object, api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        maths = seed.account("maths")
        await seed.put(session, maths)
        mine, other = seed.lab(maths, "mine"), seed.lab(maths, "other")
        await seed.put(session, mine, other)
        await seed.put(session, seed.role("teacher", Role.LAB_OWNER, mine), seed.role("rita", Role.READER, maths))
        for lab_id, name, kind in (
            (None, None, AccountEventKind.GALLERY_ATTACHED),
            (mine.id, "mine", AccountEventKind.LAB_CREATED),
            (other.id, "other", AccountEventKind.LAB_CREATED),
            (12_345, "deleted", AccountEventKind.LAB_DELETED),
        ):
            event = AccountEvent(lab_account_id=maths.id, lab_id=lab_id, lab_name=name, kind=kind, actor="ann")
            if name in {"mine", "other"}:
                event.lab_state, event.template_state = LabState.CREATING, TemplateVmState.CREATING
            await seed.put(session, event)
    attached, made = ("GALLERY_ATTACHED", None, None), ("LAB_CREATED", "mine", "mine")
    all_events = [("LAB_DELETED", "deleted", None), ("LAB_CREATED", "other", "other"), made, attached]
    rita, teacher = api.as_(await token_for(database, "rita")), api.as_(await token_for(database, "teacher"))
    assert await kinds(api) == await kinds(rita) == all_events
    assert await kinds(teacher) == [made, attached]
    page = (await teacher.run(ACCOUNT, first=1))["labAccount"]["activity"]
    assert page["pageInfo"]["hasNextPage"]
    assert (page["totalCount"], page["nodes"][0]["labState"], page["nodes"][0]["actor"]) == (2, "CREATING", "ann")
    rest = (await teacher.run(ACCOUNT, after=page["pageInfo"]["endCursor"]))["labAccount"]["activity"]
    assert [node["kind"] for node in rest["nodes"]] == ["GALLERY_ATTACHED"]
    of_lab = "query($id: ID!) { node(id: $id) { ... on Lab { activity { totalCount nodes { labName } } } } }"
    found = {"activity": {"totalCount": 1, "nodes": [{"labName": "mine"}]}}
    assert (await teacher.run(of_lab, id=seed.id_of(mine)))["node"] == found
    assert (await teacher.run(of_lab, id=seed.id_of(other)))["node"] is None


async def test_activity_of_a_gallery_lists_its_events_also_of_deleted_versions(
    app: object, api: Api, database: Database
) -> None:
    async with database.writes.begin() as session:
        gallery = seed.gallery("gallery")
        await seed.put(session, gallery)
        definition = seed.definition(gallery, "linear")
        await seed.put(session, definition)
        version = seed.version(definition, "1.0.0")
        await seed.put(session, version)
        kept = {"gallery_id": gallery.id, "definition_id": definition.id, "definition_name": "linear"}
        for number, version_id, kind in (
            ("1.0.0", version.id, GalleryEventKind.VERSION_CREATED),
            ("0.9.0", None, GalleryEventKind.VERSION_DELETED),
        ):
            row = GalleryEvent(**kept, version_number=number, version_id=version_id, kind=kind, actor="ann")
            await seed.put(session, row)
    found = (await api.run(GALLERY))["gallery"]["galleryActivity"]
    common = {"actor": "ann", "regionName": None, "definition": {"name": "linear"}, "replica": None}
    assert found == {
        "totalCount": 2,
        "nodes": [
            {"sequence": 2, "kind": "VERSION_DELETED", "versionName": "0.9.0", "version": None, **common},
            {"sequence": 1, "kind": "VERSION_CREATED", "versionName": "1.0.0", "version": {"name": "1.0.0"}, **common},
        ],
    }
    assert (await api.as_(await token_for(database, "rita")).run(GALLERY))["gallery"] is None
