"""Every connection of the schema, over rows in which three parents have 7, 0 and 3 items, and the paging of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any, Self

from graphql import GraphQLObjectType
from graphql import build_schema as build
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import AccountEventKind, GalleryEventKind, Role
from graph.schema.schema import schema
from tests.client import Api
from tests.schema import seed

Key = Callable[[Any], Any]
LENGTHS = (7, 0, 3)
EPOCH = datetime(2026, 9, 1, 8, tzinfo=UTC)
SDL = build(schema.as_str())
# In the order of their names, ignoring case; with characters that sort by their comparison key.
NAMES = ("a-c", "ab", "Algebra", "biology", "Chemistry", "z.9", "z_1")
# Objects without an id that have a list, and where that is.
ROOTS = {"Query": "%s", "Viewer": "viewer { %s }"}
VARIABLES = "$first: Int, $after: String, $last: Int, $before: String"
PAGE = "edges { cursor node { %s } } nodes { %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


def named(found: Any) -> Any:
    """Return the type of a field without its wrapping types."""
    kind = found.type
    while hasattr(kind, "of_type"):
        kind = kind.of_type
    return kind


def connections() -> Iterator[str]:
    """Yield the name of every field of the schema that is a connection."""
    for kind in SDL.type_map.values():
        if isinstance(kind, GraphQLObjectType):
            for name, field in kind.fields.items():
                if named(field).name.endswith("Connection"):
                    yield f"{kind.name}.{name}"


@dataclass(frozen=True)
class Listed:
    """One connection in one order: the ids of its parents (one empty id at the root), and the items of each."""

    field: str
    expected: dict[str, list[str]]
    order: str = ""
    node: str = "id"

    @property
    def name(self) -> str:
        """The name shown by a failing check."""
        return f"{self.field} {self.order}"

    @property
    def longest(self) -> str:
        """The parent with the most items."""
        return max(self.expected, key=lambda parent: len(self.expected[parent]))

    def document(self, selection: str) -> str:
        """Write the query with this selection of the list, for several parents at once."""
        kind, field = self.field.split(".")
        arguments = "".join(f"{name}: ${name} " for name in ("first", "after", "last", "before"))
        arguments += f"orderBy: {self.order}" if self.order else ""
        listed = f"list: {field}({arguments}) {{ {selection} }}"
        if kind in ROOTS:
            return f"query({VARIABLES}) {{ {ROOTS[kind] % listed} }}"
        return f"query($ids: [ID!]! {VARIABLES}) {{ nodes(ids: $ids) {{ ... on {kind} {{ {listed} }} }} }}"

    async def select(self, api: Api, selection: str, /, *parents: str, **given: Any) -> list[Any]:
        """Return the selection of each parent's list."""
        data = await api.run(self.document(selection), **self._variables(parents, given))
        return [data.get("viewer", data)["list"]] if parents == ("",) else [node["list"] for node in data["nodes"]]

    async def page(self, api: Api, parent: str | None = None, /, **given: Any) -> "Page":
        """Return one page of one parent's list."""
        return (await self.pages(api, self.longest if parent is None else parent, **given))[0]

    async def pages(self, api: Api, /, *parents: str, **given: Any) -> list["Page"]:
        """Return the same page of several parents' lists."""
        found = await self.select(api, PAGE % (self.node, self.node), *parents, **given)
        return [Page.of(one) for one in found]

    async def refusal(self, api: Api, /, **given: Any) -> tuple[str, str]:
        """Return the code and the message of a refused page."""
        document = self.document("pageInfo { hasNextPage }")
        [error] = (await api.send(document, **self._variables((self.longest,), given)))["errors"]
        return error["extensions"]["code"], error["message"]

    def _variables(self, parents: tuple[str, ...], given: dict[str, object]) -> dict[str, object]:
        return given if parents == ("",) else {"ids": parents, **given}


@dataclass(frozen=True)
class Page:
    """A page as received by a client."""

    ids: list[str]
    cursors: list[str]
    has_next: bool
    has_previous: bool

    @classmethod
    def of(cls, data: Any) -> Self:
        """Read a page, and check its consistency."""
        nodes = [edge["node"] for edge in data["edges"]]
        assert data["nodes"] == nodes
        cursors = [edge["cursor"] for edge in data["edges"]]
        info = data["pageInfo"]
        ends = (cursors[0], cursors[-1]) if cursors else (None, None)
        assert (info["startCursor"], info["endCursor"]) == ends
        return cls(list(map(_id, nodes)), cursors, info["hasNextPage"], info["hasPreviousPage"])


def _id(node: Any) -> str:
    for of in ("definition", "image"):
        node = node.get(of, node)
    return node["id"] if "id" in node else str(node["sequence"])


async def every_list(database: Database) -> list[Listed]:
    """Seed the database, and return the items of each connection, in each of its orders."""
    async with database.writes.begin() as session:
        found = [
            *await _roots(session),
            *await _of_galleries(session),
            *await _of_versions(session),
            *await _of_principals(session),
        ]
    assert {listed.field for listed in found} == set(connections()), "add the new connection to every_list"
    return found


def _ids(rows: Any) -> list[str]:
    return [seed.id_of(row) for row in rows]


async def _roots(session: AsyncSession) -> list[Listed]:
    accounts = [seed.account(name) for name in NAMES]
    galleries = [seed.gallery(name) for name in NAMES]
    # Four columns form the order: each is the first difference of some pair. Two of them have their maximum length.
    images = [
        seed.marketplace_image("一" * 80, "一" * 64, "一" * 64, "一" * 64),
        seed.marketplace_image("一" * 80, "一" * 64, "一" * 64, "一" * 63),
        seed.marketplace_image("Debian", "debian-11", "minimal", "11.0.0"),
        seed.marketplace_image("Debian", "debian-12", "full", "12.0.0"),
        seed.marketplace_image("Debian", "debian-12", "minimal", "12.1.0"),
        seed.marketplace_image("Canonical", "ubuntu", "lts", "24.04"),
    ]
    withdrawn = seed.marketplace_image("Debian", "debian-10", "minimal", "10.0.0", offered=False)
    await seed.put(session, *accounts, *galleries, *images, withdrawn)
    # Belongs to the settings' own image.
    table = models.MarketplaceImage
    [configured] = await session.scalars(select(table).where(table.version == "12.0.0", table.sku == "minimal"))
    a, b, c, d, e, f = images
    offered = [f, c, d, configured, e, b, a]
    by: dict[str, Key] = {
        "IDENTIFIER": lambda row: (row.publisher, row.offer, row.sku, row.version),
        "DISPLAY_NAME": lambda row: (row.name_key, row.id),
    }
    of_accounts = dict.fromkeys(_ids(accounts[:3]), offered)
    return [
        Listed("Query.labAccounts", {"": _ids(accounts)}),
        Listed("Query.galleries", {"": _ids(galleries)}),
        Listed("Query.marketplaceImages", {"": _ids(offered)}),
        *_in_orders("Query.marketplaceImages", {"": offered}, by),
        # Every account has all of them.
        Listed("LabAccount.marketplaceImages", dict.fromkeys(of_accounts, _ids(offered)), node="image { id }"),
        *_in_orders("LabAccount.marketplaceImages", of_accounts, by, node="image { id }"),
    ]


async def _of_galleries(session: AsyncSession) -> list[Listed]:
    galleries = list(await session.scalars(select(models.Gallery).order_by(models.Gallery.id).limit(3)))
    accounts = list(await session.scalars(select(models.LabAccount).order_by(models.LabAccount.id).limit(3)))
    await seed.put(session, *map(seed.attachment, accounts, galleries))
    # Inserted in reverse order; two at a time have the same time, changed alternately.
    definitions = {
        gallery: [
            seed.definition(
                gallery,
                name,
                created_at=EPOCH + timedelta(days=number // 2),
                updated_at=EPOCH + timedelta(days=number % 2),
            )
            for number, name in enumerate(reversed(NAMES[:length]))
        ]
        for gallery, length in zip(galleries, LENGTHS, strict=True)
    }
    await seed.put(session, *(row for rows in definitions.values() for row in rows))
    expected = {seed.id_of(gallery): rows for gallery, rows in definitions.items()}
    keys: dict[str, Key] = {
        "NAME": lambda row: row.name_key,
        "CREATED_AT": lambda row: (row.created_at, row.id),
        "UPDATED_AT": lambda row: (row.updated_at, row.id),
    }
    invited = {
        gallery: [
            seed.invitation(gallery, expires_at=EPOCH + timedelta(days=number * 3 % 5)) for number in range(length)
        ]
        for gallery, length in zip(galleries, LENGTHS, strict=True)
    }
    await seed.put(session, *(row for rows in invited.values() for row in rows))
    of_invitations: dict[str, Key] = {
        "CREATED_AT": lambda row: row.id,
        "EXPIRES_AT": lambda row: (row.expires_at, row.id),
    }
    changes = {
        gallery: [
            models.GalleryEvent(gallery_id=gallery.id, kind=GalleryEventKind.VERSION_UPDATED) for _ in range(length)
        ]
        for gallery, length in zip(galleries, LENGTHS, strict=True)
    }
    await seed.put(session, *(row for rows in changes.values() for row in rows))
    by_name = {parent: _ids(rows[::-1]) for parent, rows in expected.items()}
    of_accounts = dict(zip(_ids(accounts), by_name.values(), strict=True))
    return [
        Listed("Gallery.definitions", by_name),
        *_in_orders("Gallery.definitions", expected, keys),
        Listed("Gallery.galleryActivity", _newest_events(changes), node="sequence"),
        Listed("Gallery.invitations", {seed.id_of(gallery): _ids(rows[::-1]) for gallery, rows in invited.items()}),
        *_in_orders("Gallery.invitations", {seed.id_of(one): rows for one, rows in invited.items()}, of_invitations),
        Listed("LabAccount.images", of_accounts, node="definition { id }"),
    ]


def _in_orders(field: str, rows: dict[str, list[Any]], keys: dict[str, Key], *, node: str = "id") -> Iterator[Listed]:
    for order, way in product(keys, ("ASC", "DESC")):
        map_steps = {
            parent: _ids(sorted(of_parent, key=keys[order], reverse=way == "DESC"))
            for parent, of_parent in rows.items()
        }
        yield Listed(field, map_steps, f"{{ field: {order}, direction: {way} }}", node)


def _newest_events(of_parents: dict[Any, list[Any]]) -> dict[str, list[str]]:
    return {seed.id_of(parent): [str(row.id) for row in rows[::-1]] for parent, rows in of_parents.items()}


async def _of_versions(session: AsyncSession) -> list[Listed]:
    accounts = list(await session.scalars(select(models.LabAccount).order_by(models.LabAccount.id).limit(3)))
    definitions = list(await session.scalars(select(models.ImageDefinition).order_by(models.ImageDefinition.id).limit(3)))  # fmt: skip
    numbers = ("1.0.0", "1.0.9", "1.0.10", "1.2.0", "1.10.0", "2.0.0", "10.0.0")
    versions = {
        definition: [
            seed.version(definition, number, created_at=EPOCH - timedelta(days=place // 2))
            for place, number in enumerate(numbers[:length])
        ]
        for definition, length in zip(definitions, LENGTHS, strict=True)
    }
    deleted = [seed.version(definition, "3.0.0", deleted_at=EPOCH) for definition in definitions]
    await seed.put(session, *(row for rows in versions.values() for row in rows), *deleted)
    expected = {seed.id_of(definition): rows for definition, rows in versions.items()}
    made_of = next(iter(versions.values()))[:3]
    [*others, _, of_third] = versions.values()
    children = dict(zip(made_of, ([*others[0][3:], *of_third], [], [*made_of[:2]]), strict=True))
    for parent, derived in children.items():
        for child in derived:
            child.parent_id = parent.id
    labs = {
        (account, version): [
            seed.lab(account, f"lab {number}", image_version_id=version.id) for number in range(length)
        ]
        for account, version, length in zip(accounts, made_of, LENGTHS, strict=True)
    }
    await seed.put(session, *(row for rows in labs.values() for row in rows))
    [first, second, third] = labs[accounts[0], made_of[0]][:3]
    exports = {
        lab: [seed.export(lab) for _ in range(length)]
        for lab, length in zip((first, second, third), LENGTHS, strict=True)
    }
    await seed.put(session, *(row for rows in exports.values() for row in rows))
    events = {
        (account, lab): [
            models.AccountEvent(lab_account_id=account.id, lab_id=lab.id, kind=AccountEventKind.LAB_CHANGED)
            for _ in range(length)
        ]
        for account, lab, length in zip(accounts, (first, second, third), LENGTHS, strict=True)
    }
    await seed.put(session, *(row for rows in events.values() for row in rows))
    changes = {
        definition: [
            models.ProductionChange(definition_id=definition.id, changed_by="ann", to_number=str(number))
            for number in range(length)
        ]
        for definition, length in zip(definitions, LENGTHS, strict=True)
    }
    await seed.put(session, *(row for rows in changes.values() for row in rows))
    histories = {seed.id_of(definition): rows for definition, rows in changes.items()}
    roles = {
        on: [seed.role(f"{number * 3 % 7}", role, on) for number in range(length)]
        for parents, role in ((accounts, Role.READER), ((first, second, third), Role.LAB_OWNER))
        for on, length in zip(parents, LENGTHS, strict=True)
    }
    await seed.put(session, *(row for rows in roles.values() for row in rows))
    of_parents = {seed.id_of(on): rows for on, rows in roles.items()}
    of_account = {one: of_parents[one] for one in _ids(accounts)}
    of_lab = {one: of_parents[one] for one in _ids((first, second, third))}
    of_roles: dict[str, Key] = {"GRANTED_AT": lambda row: row.id, "PRINCIPAL": lambda row: (row.principal, row.id)}
    every_lab = [row for rows in labs.values() for row in rows]
    every_export = [row for rows in exports.values() for row in rows]
    mine = every_lab[3:10]
    await seed.put(session, *(seed.role("ann", Role.LAB_OWNER, lab) for lab in mine))
    gallery = await session.get_one(models.Gallery, definitions[0].gallery_id)
    uploads = [seed.upload(gallery, f"{number}") for number in range(7)]
    await seed.put(session, *uploads)
    of_labs: dict[str, Key] = {"NAME": lambda row: (row.name_key, row.id), "CREATED_AT": lambda row: row.id}
    keys: dict[str, Key] = {
        "NAME": lambda row: (row.major, row.minor, row.patch),
        "CREATED_AT": lambda row: (row.created_at, row.id),
    }
    of_derived: dict[str, Key] = {
        "NAME": lambda row: (row.major, row.minor, row.patch, row.id),
        "CREATED_AT": lambda row: (row.created_at, row.id),
    }
    return [
        Listed("ImageDefinition.versions", {parent: _ids(rows[::-1]) for parent, rows in expected.items()}),
        *_in_orders("ImageDefinition.versions", expected, keys),
        Listed("Query.labs", {"": _ids(sorted(every_lab, key=lambda row: -row.id))}),
        *_in_orders("Query.labs", {"": every_lab}, of_labs),
        Listed("Viewer.labs", {"": _ids(sorted(mine, key=lambda row: -row.id))}),
        *_in_orders("Viewer.labs", {"": mine}, of_labs),
        Listed("Query.exports", {"": _ids(sorted(every_export, key=lambda row: -row.id))}),
        Listed("Query.uploads", {"": _ids(uploads[::-1])}),
        Listed("LabAccount.labs", {seed.id_of(account): _ids(rows[::-1]) for (account, _), rows in labs.items()}),
        Listed("ImageVersion.labs", {seed.id_of(version): _ids(rows[::-1]) for (_, version), rows in labs.items()}),
        Listed("ImageVersion.derivedVersions", {seed.id_of(one): _ids(rows[::-1]) for one, rows in children.items()}),
        *_in_orders(
            "ImageVersion.derivedVersions", {seed.id_of(one): rows for one, rows in children.items()}, of_derived
        ),
        Listed("ImageDefinition.productionHistory", {one: _ids(rows[::-1]) for one, rows in histories.items()}),
        *_in_orders("ImageDefinition.productionHistory", histories, {"OCCURRED_AT": lambda row: row.id}),
        Listed("Lab.exports", {seed.id_of(lab): _ids(rows[::-1]) for lab, rows in exports.items()}),
        Listed(
            "LabAccount.activity",
            _newest_events({account: rows for (account, _), rows in events.items()}),
            node="sequence",
        ),
        Listed("Lab.activity", _newest_events({lab: rows for (_, lab), rows in events.items()}), node="sequence"),
        Listed("LabAccount.roleAssignments", {one: _ids(rows) for one, rows in of_account.items()}),
        *_in_orders("LabAccount.roleAssignments", of_account, of_roles),
        Listed("Lab.roleAssignments", {one: _ids(rows) for one, rows in of_lab.items()}),
        *_in_orders("Lab.roleAssignments", of_lab, of_roles),
    ]


async def _of_principals(session: AsyncSession) -> list[Listed]:
    """Seed the tokens and sessions of ann, who is the viewer and an administrator; others have none."""
    sessions = [seed.session("ann", used_at=EPOCH + timedelta(days=number * 3 % 5)) for number in range(7)]
    await seed.put(session, *sessions)
    await seed.put(session, *(seed.access_token("ann") for _ in range(6)))
    await seed.put(session, seed.access_token("ann", session_id=sessions[0].id))
    # The client's own token has an entry.
    await seed.put(session, *(seed.audit_entry() for _ in range(6)))
    entries = list(await session.scalars(select(models.AuditEntry).order_by(models.AuditEntry.id)))
    # With the client's own.
    lasting = models.AccessToken.session_id.is_(None)
    tokens = list(await session.scalars(select(models.AccessToken).where(lasting)))
    of_tokens: dict[str, Key] = {"CREATED_AT": lambda row: row.id, "PRINCIPAL": lambda row: (row.principal, row.id)}
    of_sessions: dict[str, Key] = {**of_tokens, "LAST_USED_AT": lambda row: (row.used_at, row.id)}
    newest = _ids(sorted(tokens, key=lambda row: -row.id))
    return [
        Listed("Query.auditLog", {"": _ids(entries[::-1])}),
        *(
            one
            for field, rows, keys in (
                ("Query.accessTokens", tokens, of_tokens),
                ("Viewer.tokens", tokens, of_tokens),
                ("Query.sessions", sessions, of_sessions),
                ("Viewer.sessions", sessions, of_sessions),
            )
            for one in (
                Listed(field, {"": newest if rows is tokens else _ids(sessions[::-1])}),
                *_in_orders(field, {"": rows}, keys),
            )
        ),
    ]
