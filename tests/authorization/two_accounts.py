"""Two accounts with every kind of reference between them that may exist.

Each account's labs were created from its own gallery's image, from the other account's, and from the image of a
detached gallery; they exported to all three; and each account's versions come from labs and versions of the other. Each
account's name is part of every text that belongs to it, and of no other text.

Two more accounts have no images of their own: the guest has the south's gallery attached; the former guest had it
attached once, and is the home of the detached gallery.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Self

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import AccountEventKind, ExportPhase, ExportStatus, GalleryEventKind, Role
from graph.schema import ids
from graph.settings import Settings
from tests.schema import seed

ON_ACCOUNT = (Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.READER)
ON_LAB = (Role.LAB_OWNER, Role.LAB_CONTRIBUTOR)
# These two have no role; the founder created every gallery.
STRANGER, FOUNDER = "stranger", "founder"
# The owners of the accounts that share, or shared, a gallery with the south; each other principal is named after its
# role.
GUEST, FORMER = "guest_owner", "former_owner"
EVERYONE = ("ADMIN", *map(str, (*ON_ACCOUNT, *ON_LAB)), STRANGER, FOUNDER, GUEST, FORMER)
MANAGERS = ("ACCOUNT_OWNER", "ACCOUNT_CONTRIBUTOR")
OWNERS_WITH_TOKENS = ("ACCOUNT_OWNER", "northerner")


def kind_of(id: str) -> str:
    found = ids.decode(id)
    assert found is not None
    return found[0]


def ids_of(rows: Iterable[models.Base]) -> set[str]:
    return {seed.id_of(row) for row in rows}


@dataclass
class Image:
    """A gallery with one image of two versions, and a replica of each."""

    gallery: models.Gallery
    definition: models.ImageDefinition
    versions: list[models.ImageVersion]
    replicas: list[models.RegionReplica]
    change: models.ProductionChange

    @classmethod
    async def put(cls, session: AsyncSession, name: str, home: models.LabAccount | None) -> Self:
        gallery = seed.gallery(f"{name}_gallery", home, created_by=FOUNDER, description=f"{name}'s")
        await seed.put(session, gallery)
        definition = seed.definition(gallery, f"{name}-image", display_name=f"{name}'s", description=f"{name}'s")
        await seed.put(session, definition)
        versions = [
            seed.version(definition, number, username=name, release_notes=f"{name}'s", created_by=f"{name}er")
            for number in ("1.0.0", "2.0.0")
        ]
        await seed.put(session, *versions)
        replicas = [seed.replica(version, error=f"{name}'s") for version in versions]
        await seed.put(session, *replicas)
        event = models.GalleryEvent(gallery_id=gallery.id, kind=GalleryEventKind.REPLICA_COMPLETED)
        event.version_id, event.replica_id = versions[0].id, replicas[0].id
        await seed.put(session, event)
        change = models.ProductionChange(definition_id=definition.id, changed_by=f"{name}er", note=f"{name}'s")
        change.to_version_id, change.to_number = versions[0].id, "1.0.0"
        await seed.put(session, change)
        return cls(gallery, definition, versions, replicas, change)

    @property
    def ids(self) -> set[str]:
        return ids_of([self.gallery, self.definition, *self.versions, *self.replicas, self.change])


@dataclass
class Tenant:
    """An account, and its labs with their exports."""

    account: models.LabAccount
    attachment: models.GalleryAttachment | None
    labs: list[models.Lab] = field(default_factory=list[models.Lab], init=False)
    exports: list[list[models.Export]] = field(default_factory=list[list[models.Export]], init=False)

    async def use(self, session: AsyncSession, *images: Image) -> None:
        """Create a lab from each image, and export every lab to each gallery."""
        mine = self.account.name
        self.labs = [
            seed.lab(
                self.account,
                f"{mine}'s {number}",
                username=mine,
                image_version_id=image.versions[0].id,
                image_definition_id=image.definition.id,
            )
            for number, image in enumerate(images)
        ]
        await seed.put(session, *self.labs)
        # The second one, which for the first lab goes to the other account, is still running.
        runs = {"status": ExportStatus.RUNNING, "phase": ExportPhase.REPLICATING}
        self.exports = [
            [
                seed.export(
                    lab,
                    image_version_id=image.versions[1].id,
                    message=f"{mine}'s",
                    requested_by=f"{mine}er",
                    **(runs if place == 1 else {}),
                )
                for place, image in enumerate(images)
            ]
            for lab in self.labs
        ]
        await seed.put(session, *chain(*self.exports))
        attached = models.AccountEvent(lab_account_id=self.account.id, kind=AccountEventKind.GALLERY_ATTACHED)
        changed = [
            models.AccountEvent(
                lab_account_id=self.account.id,
                kind=AccountEventKind.EXPORT_CHANGED,
                actor=f"{mine}er",
                lab_id=lab.id,
                lab_name=lab.name,
                export_id=exports[0].id,
                message=f"{mine}'s",
            )
            for lab, exports in zip(self.labs, self.exports, strict=True)
        ]
        await seed.put(session, *changed, attached)

    @property
    def used(self) -> set[str]:
        """The account and its attachment."""
        return ids_of([self.account, *([self.attachment] if self.attachment else [])])

    @property
    def first_lab(self) -> set[str]:
        return ids_of([self.labs[0], *self.exports[0]])

    @property
    def every_lab(self) -> set[str]:
        return ids_of([*self.labs, *chain(*self.exports)])


@dataclass
class Side(Tenant):
    """An account with its own image."""

    image: Image
    upload: models.Upload

    @classmethod
    async def put(cls, session: AsyncSession, name: str) -> Self:
        account = seed.account(name)
        await seed.put(session, account)
        image = await Image.put(session, name, account)
        attachment = seed.attachment(account, image.gallery)
        # On the south side only its creator sees it, although others manage the gallery too.
        upload = seed.upload(image.gallery, name, created_by="ACCOUNT_OWNER" if name == "south" else f"{name}er")
        await seed.put(session, attachment, seed.offered(account, image.definition), upload)
        return cls(account, attachment, image, upload)

    @property
    def offer(self) -> set[str]:
        """The objects visible to every role on the account."""
        return self.used | self.image.ids


@dataclass
class TwoAccounts:
    north: Side
    south: Side
    guest: Tenant
    former: Tenant
    detached: Image
    # An upload by the guest's owner to the south's gallery, from the time when uploads were permitted.
    lost: models.Upload
    roles: dict[str, models.RoleAssignment]
    # A token and a session of each account's owner.
    tokens: dict[str, models.AccessToken]
    sessions: dict[str, models.Session]
    # An entry of the audit log of the north's and of the south's account.
    audited: tuple[models.AuditEntry, models.AuditEntry]
    # To the north's and to the south's gallery.
    invitations: tuple[models.GalleryInvitation, models.GalleryInvitation]
    visible_to_all: set[str]

    @classmethod
    async def put(cls, database: Database, settings: Settings) -> Self:
        """Write both accounts, and grant each role to one principal: on the south account, or on its first lab."""
        async with database.writes.begin() as session:
            north, south = await Side.put(session, "north"), await Side.put(session, "south")
            guest, former = (seed.account(name) for name in ("guest", "former"))
            await seed.put(session, guest, former)
            attachment = seed.attachment(guest, south.image.gallery)
            lost = seed.upload(south.image.gallery, "guest", created_by=GUEST)
            await seed.put(session, attachment, seed.offered(guest, south.image.definition), lost)
            present, past = Tenant(guest, attachment), Tenant(former, None)
            detached = await Image.put(session, "detached", former)
            for tenant in (present, past):
                await tenant.use(session, south.image, detached)
            await north.use(session, north.image, south.image, detached)
            await south.use(session, south.image, north.image, detached)
            for mine, other in ((north, south), (south, north)):
                [first, second] = mine.image.versions
                first.source_lab_id, first.parent_id = other.labs[0].id, other.image.versions[0].id
                second.source_lab_id, second.parent_id = other.labs[2].id, detached.versions[0].id
            roles = {
                "ADMIN": seed.role("ADMIN", Role.ADMIN),
                **{str(role): seed.role(role, role, south.account) for role in ON_ACCOUNT},
                **{str(role): seed.role(role, role, south.labs[0]) for role in ON_LAB},
                "northerner": seed.role("northerner", Role.ACCOUNT_OWNER, north.account),
                GUEST: seed.role(GUEST, Role.ACCOUNT_OWNER, guest),
                FORMER: seed.role(FORMER, Role.ACCOUNT_OWNER, former),
            }
            tokens = {name: seed.access_token(name) for name in OWNERS_WITH_TOKENS}
            sessions = {name: seed.session(name) for name in OWNERS_WITH_TOKENS}
            audited = (seed.audit_entry(north.account), seed.audit_entry(south.account))
            invited = (seed.invitation(north.image.gallery), seed.invitation(south.image.gallery))
            await seed.put(session, *roles.values(), *tokens.values(), *sessions.values(), *audited, *invited)
            offered = await session.scalars(select(models.MarketplaceImage))
            visible_to_all = ids_of(offered) | {ids.encode("Region", name) for name in settings.regions}
        of_accounts = (roles, tokens, sessions, audited, invited)
        return cls(north, south, present, past, detached, lost, *of_accounts, visible_to_all)

    @property
    def all(self) -> set[str]:
        sides = (side.offer for side in (self.north, self.south))
        tenants = (tenant.used | tenant.every_lab for tenant in (self.north, self.south, self.guest, self.former))
        return set(self.visible_to_all).union(
            *sides,
            *tenants,
            self.detached.ids,
            ids_of(self.roles.values()),
            self.uploads,
            self.sign_ins,
            ids_of((*self.audited, *self.invitations)),
        )

    @property
    def sign_ins(self) -> set[str]:
        """The tokens and sessions."""
        return ids_of([*self.tokens.values(), *self.sessions.values()])

    def sign_ins_of(self, who: str) -> set[str]:
        return ids_of([self.tokens[who], self.sessions[who]])

    @property
    def uploads(self) -> set[str]:
        """The uploads."""
        return ids_of([self.north.upload, self.south.upload, self.lost])

    def hidden_from(self, who: str) -> dict[str, list[str]]:
        """Return the objects hidden from a principal: one of each type on each side that has any."""
        northern = self.north.offer | self.north.every_lab | ids_of([self.roles["northerner"], self.north.upload])
        northern |= self.sign_ins_of("northerner") | ids_of((self.audited[0], self.invitations[0]))
        shared = [tenant.used | tenant.every_lab for tenant in (self.guest, self.former)]
        found: dict[str, list[str]] = {}
        for side in (northern, self.detached.ids, *shared, self.all.difference(northern, self.detached.ids, *shared)):
            hidden = sorted(side - self.visible_to(who))
            for kind, one in {kind_of(one): one for one in hidden}.items():
                found.setdefault(kind, []).append(one)
        return found

    @property
    def own(self) -> dict[str, str]:
        """One object of each type on the south side, where the principals' roles are."""
        mine = self.south.offer | self.south.first_lab | ids_of([self.roles["ACCOUNT_OWNER"], self.south.upload])
        mine |= self.sign_ins_of("ACCOUNT_OWNER") | ids_of((self.audited[1], self.invitations[1]))
        return {kind_of(one): one for one in sorted(mine | self.visible_to_all)}

    @staticmethod
    def texts_hidden_from(who: str) -> tuple[str, ...]:
        """Return the account names that must not occur in anything that a principal reads."""
        every = ("north", "south", "detached", "guest", "former")
        # The south's name is part of its gallery's name, which is visible to the guest.
        managers = dict.fromkeys((*MANAGERS, GUEST), ("north", "detached", "former"))
        hidden = {"ADMIN": (), STRANGER: every, FOUNDER: every, FORMER: ("north", "south", "guest"), **managers}
        return hidden.get(who, ("north", "detached", "guest", "former"))

    def visible_to(self, who: str) -> set[str]:
        """Return the objects visible to each role."""
        account, labs = self.south.offer, self.south.every_lab
        on_south = {name: seed.id_of(self.roles[name]) for name in map(str, (*ON_ACCOUNT, *ON_LAB))}
        seen = {
            "ADMIN": self.all,
            # Managers of a gallery see which accounts use it.
            "ACCOUNT_OWNER": account
            | labs
            | self.guest.used
            | set(on_south.values())
            | ids_of([self.south.upload])
            | self.sign_ins_of("ACCOUNT_OWNER")
            | ids_of((self.audited[1], self.invitations[1])),
            "ACCOUNT_CONTRIBUTOR": account
            | labs
            | self.guest.used
            | {on_south["ACCOUNT_CONTRIBUTOR"]}
            | ids_of(self.invitations[1:]),
            "READER": account | labs | {on_south["READER"]},
            "LAB_CREATOR": account | {on_south["LAB_CREATOR"]},
            # A principal who grants roles on a lab sees its roles.
            "LAB_OWNER": account | self.south.first_lab | {on_south[str(role)] for role in ON_LAB},
            "LAB_CONTRIBUTOR": account | self.south.first_lab | {on_south["LAB_CONTRIBUTOR"]},
            STRANGER: set[str](),
            FOUNDER: set[str](),
            GUEST: self.guest.used | self.guest.every_lab | self.south.image.ids | ids_of([self.roles[GUEST]]),
            FORMER: self.former.used | self.former.every_lab | self.detached.ids | ids_of([self.roles[FORMER]]),
        }
        return seen[who] | self.visible_to_all
