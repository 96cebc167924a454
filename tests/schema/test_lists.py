"""Every list that can exceed one page has a filter, a search and a sort order, or a reason for having none."""

from datetime import timedelta
from functools import reduce
from pathlib import Path
from typing import Any

from graphql import GraphQLObjectType, build_schema

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus, Role
from tests.client import Api
from tests.schema import seed

SCHEMA = build_schema((Path(__file__).parents[2] / "schema.graphql").read_text())
FINDING = {"filter", "search", "orderBy"}
# Lists that are as long as an argument or an input.
BOUNDED = ("Query.nodes", "UserError.path")
# The missing arguments of a list, and the reason.
LACKS = {
    "Gallery.galleryActivity": (FINDING, "A log: newest first, and `last` reads it from its beginning."),
    "Gallery.invitations": ({"filter", "search"}, "An invitation has no text: only principals and times."),
    "ImageDefinition.versions": ({"search"}, "Versions have numbers, and `filter` and `orderBy` apply to them."),
    "ImageDefinition.productionHistory": ({"filter"}, "`search` finds principals, notes and versions."),
    "ImageVersion.derivedVersions": ({"search"}, "Versions have numbers, and `filter` and `orderBy` apply to them."),
    "Lab.activity": (FINDING, "A log: newest first, and `last` reads it from its beginning."),
    "Lab.roleAssignments": ({"filter"}, "`search` finds a person."),
    "LabAccount.activity": (FINDING, "A log: newest first, and `last` reads it from its beginning."),
    "LabAccount.roleAssignments": ({"filter"}, "`search` finds a person."),
    "LabAccount.marketplaceImages": ({"filter"}, "`enabled`, `eligibleOnly` and `osType` are its filter."),
    "Query.auditLog": ({"orderBy"}, "A log: newest first, and `last` reads it from its beginning."),
    "Query.accessTokens": ({"filter"}, "`principal` is its filter."),
    "Query.sessions": ({"filter"}, "`principal` is its filter."),
    "Query.marketplaceImages": ({"filter"}, "The operator's list; `search` finds any part."),
    "Viewer.tokens": ({"filter"}, "A list of one principal; `search` finds a purpose."),
    "Viewer.sessions": ({"filter"}, "A list of one principal."),
}  # fmt: skip


def test_every_connection_has_filter_search_and_order_or_a_reason() -> None:
    lacks = {
        f"{kind.name}.{name}": missing
        for kind in SCHEMA.type_map.values()
        if isinstance(kind, GraphQLObjectType)
        for name, field in kind.fields.items()
        if f"{field.type}".rstrip("!").endswith("Connection") and (missing := FINDING - set(field.args))
    }
    assert lacks == {name: missing for name, (missing, _) in LACKS.items()}


def test_every_list_states_whether_it_is_paged() -> None:
    """A list of objects that is no connection says so, with what bounds it."""
    unbounded = [
        f"{kind.name}.{name}"
        for kind in SCHEMA.type_map.values()
        if isinstance(kind, GraphQLObjectType) and not kind.name.endswith(("Connection", "Payload"))
        for name, field in kind.fields.items()
        if str(field.type).startswith("[") and "Not paginated" not in (field.description or "")
        if not kind.name.startswith("__") and f"{kind.name}.{name}" not in BOUNDED
    ]
    assert unbounded == []


QUERIES: list[tuple[str, list[str]]] = [
    ("galleries(orderBy: {field: UPDATED_AT, direction: DESC}) { nodes { name } }", ["b", "a", "c"]),
    ("galleries(orderBy: {field: CREATED_AT, direction: DESC}) { nodes { name } }", ["b", "a", "c"]),
    ("galleries(orderBy: {field: NAME, direction: DESC}, first: 2) { nodes { name } }", ["c", "b"]),
    ('galleries(filter: {regionName: "France South"}) { nodes { name } }', ["b"]),
    ('galleries(filter: {homeAccountId: $home}, search: "A") { nodes { name } }', ["a"]),
    ("labAccounts(orderBy: {field: CREATED_AT, direction: DESC}) { nodes { name } }", ["north", "south"]),
    ('labAccounts(filter: {regionName: "francesouth"}) { nodes { name } }', ["north"]),
    ("labAccounts(orderBy: {field: NAME, direction: DESC}) { nodes { name } }", ["south", "north"]),
    ("uploads(orderBy: {field: CREATED_AT, direction: ASC}) { nodes { name: fileName } }", ["Über.raw", "disk.raw"]),
    ("uploads(orderBy: {field: EXPIRES_AT, direction: ASC}) { nodes { name: fileName } }", ["disk.raw", "Über.raw"]),
    ('uploads(search: "uber") { nodes { name: fileName } }', ["Über.raw"]),
    ("uploads(filter: {galleryId: $gallery}) { nodes { name: fileName } }", ["disk.raw"]),
    ('uploads(filter: {createdBy: "bob"}) { nodes { name: fileName } }', ["Über.raw"]),
    ("exports(orderBy: {field: CREATED_AT, direction: ASC}) { nodes { lab { name } } }", ["Algèbre", "Physik"]),
    ('exports(search: "ALGEBRE") { nodes { lab { name } } }', ["Algèbre"]),
    ('exports(search: "ph") { nodes { lab { name } } }', ["Physik"]),
    ('exports(search: "UBUNTU") { nodes { lab { name } } }', ["Algèbre"]),
    ('exports(search: "2.10.") { nodes { lab { name } } }', ["Physik"]),
    ('exports(search: "b") { nodes { lab { name } } }', ["Physik", "Algèbre"]),
    ('exports(search: "bian%") { nodes { lab { name } } }', []),
    ('lab: node(id: $lab) { ... on Lab { exports(search: "2.10") { nodes { lab { name } } } } }', []),
    ('lab: node(id: $lab) { ... on Lab { exports(search: "ÜBUN") { nodes { lab { name } } } } }', ["Algèbre"]),
    ("exports(filter: {imageDefinitionId: $image}) { nodes { lab { name } } }", ["Physik"]),
    ('exports(filter: {imageDefinitionId: "nothing"}) { nodes { lab { name } } }', []),
    ('exports(filter: {imageDefinitionId: $image, statuses: [QUEUED]}, search: "y") { nodes { lab { name } } }', []),
    ('account: node(id: $home) { ... on LabAccount { roleAssignments(search: "ELO") { nodes { name: principal } } } }', ["Héloïse"]),
    ('account: node(id: $home) { ... on LabAccount { roleAssignments(search: "e") { nodes { name: principal } } } }', ["Zoe", "Héloïse"]),
    ('accessTokens(search: "zoe") { nodes { name: principal } }', ["Zoe"]),
    ('accessTokens(search: "PORTAIL", principal: "Zoe") { nodes { name: principal } }', ["Zoe"]),
    ('accessTokens(search: "portail", principal: "bob") { nodes { name: principal } }', []),
    ('viewer { tokens(search: "zoe") { nodes { name: principal } } }', []),
    ('sessions(search: "dupont") { nodes { name: principal } }', ["Zoe"]),
    ('sessions(search: "%") { nodes { name: principal } }', []),
    ('viewer { sessions(search: "zoe") { nodes { name: principal } } }', []),
    ('image: node(id: $image) { ... on ImageDefinition { productionHistory(search: "EXAMEN") { nodes { name: note } } } }', ["Pour un Éxamen"]),
    ('image: node(id: $image) { ... on ImageDefinition { productionHistory(search: "1.0.") { nodes { name: note } } } }', ["back"]),
    ('image: node(id: $image) { ... on ImageDefinition { productionHistory(search: "bo") { nodes { name: note } } } }', ["Pour un Éxamen"]),
    ('auditLog(search: "creategal") { nodes { name: action } }', ["createGallery"]),
    ('auditLog(search: "übungen") { nodes { name: action } }', ["createGallery"]),
    ('auditLog(search: "secret") { nodes { name: action } }', []),
    ('auditLog(search: "zoe", filter: {outcome: "NOT_AUTHORIZED"}) { nodes { name: action } }', ["createGallery"]),
    ('auditLog(search: "not_auth", filter: {actor: "bob"}) { nodes { name: action } }', []),
    ('lab: node(id: $lab) { ... on Lab { exports(filter: {statuses: [QUEUED]}) { nodes { lab { name } } } } }', ["Algèbre"]),
]  # fmt: skip


async def test_list_is_filtered_searched_and_sorted(app: object, api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        south, north = seed.account("south"), seed.account("north", region_name="francesouth")
        await seed.put(session, south, north)
        galleries = [seed.gallery("c"), seed.gallery("a", north), seed.gallery("b", region_name="francesouth")]
        for number, one in enumerate(galleries):
            one.updated_at = models.now() + timedelta(hours=number)
            await seed.put(session, one)
        labs = [seed.lab(south, "Algèbre"), seed.lab(south, "Physik")]
        later = models.now() + timedelta(days=2)
        uploads = [
            seed.upload(galleries[0], "Über", created_by="bob", expires_at=later),
            seed.upload(galleries[1], "disk"),
        ]
        await seed.put(session, *uploads, *labs)
        queued = {"status": ExportStatus.QUEUED, "phase": ExportPhase.VALIDATING, "progress": 0.0}
        await seed.put(session, seed.export(labs[0], image_name="Übuntu", **queued))
        image = seed.definition(galleries[0], "debian")
        await seed.put(session, image)
        named = {"image_name": "debian", "version_number": "2.10.0", "image_definition_id": image.id}
        await seed.put(session, seed.export(labs[1], **named))
        note: dict[str, Any] = {"changed_by": "bob", "to_number": "2.10.0", "note": "Pour un Éxamen"}
        await seed.put(session, models.ProductionChange(definition_id=image.id, **note))
        back = models.ProductionChange(definition_id=image.id, changed_by="ann", from_number="1.0.7", note="back")
        given = {"name": "Übungen", "labAccountId": "secret", "target": {"name": 1}}
        refused: dict[str, Any] = {"principal": "Zoe", "action": "createGallery", "outcome": "NOT_AUTHORIZED"}
        await seed.put(session, back, seed.audit_entry(), seed.audit_entry(input=given, **refused))
        roles = [seed.role("Zoe", Role.READER, north), seed.role("Héloïse", Role.READER, north)]
        tokens = [seed.access_token("Zoe", name="Le Portail"), seed.access_token("bob", name="script")]
        sessions = [seed.session("Zoe", display_name="Zoë Dupont"), seed.session("bob")]
        await seed.put(session, *roles, *tokens, *sessions)
    ids = {"$home": north, "$gallery": galleries[1], "$lab": labs[0], "$image": image}
    for query, expected in QUERIES:
        text = reduce(lambda text, name: text.replace(name, f'"{seed.id_of(ids[name])}"'), ids, query)
        [found] = (await api.run(f"{{ {text} }}")).values()
        [nodes] = [found["nodes"]] if "nodes" in found else [one["nodes"] for one in found.values()]
        assert (query, [(node.get("lab") or node)["name"] for node in nodes]) == (query, expected)
