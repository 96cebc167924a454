"""A small model of the domain rules: objects, derived values, visibility and permissions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, ClassVar

REGIONS = {"france": ("francecentral", "francesouth", "francewest"), "unitedstates": ("eastus", "westus")}
HOME = "francecentral"
ROOT = "root"
# The five principals who start without a role.
PEOPLE = ("olga", "carl", "lena", "remy", "nora")
EVERYBODY = (ROOT, *PEOPLE)
MANAGES = {"ACCOUNT_OWNER", "ACCOUNT_CONTRIBUTOR"}
ACTIVE = ("QUEUED", "RUNNING")
TEMPLATE_IN_USE = ("STARTING", "RUNNING", "STOPPING")
COPYING = ("PENDING", "REPLICATING")


@dataclass(eq=False)
class Thing:
    """An object with an id; `gone` after its deletion."""

    id: str
    gone: bool = field(default=False, kw_only=True)


@dataclass(eq=False)
class Gallery(Thing):
    name: str
    # None for a gallery that only administrators manage.
    home: "Account | None"
    retains: bool
    description: str | None = None


@dataclass(eq=False)
class Definition(Thing):
    name: str
    gallery: Gallery
    os_state: str = "SPECIALIZED"
    # The production version that is pinned.
    pinned: "Version | None" = None
    # Its mutable fields, by their names in the schema.
    details: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(eq=False)
class Account(Thing):
    name: str
    enables: bool
    policy: str
    # The list of the policy CUSTOM.
    regions: tuple[str, ...] = ()
    # Whether lab creators choose their labs' regions.
    free: bool = True
    gallery: Gallery | None = None
    # Kept over detach and re-attach.
    flags: dict[Definition, bool] = field(default_factory=dict[Definition, bool])
    # Disabled marketplace images.
    hidden: set[str] = field(default_factory=set[str])


@dataclass(eq=False)
class Upload(Thing):
    gallery: Gallery
    creator: str
    url: str
    size: int
    received: int = 0


@dataclass(eq=False)
class Version(Thing):
    definition: Definition
    number: tuple[int, int, int]
    source: str
    # Each region's replica, and whether the version is excluded from latest there (None: `excluded` applies).
    copies: dict[str, str]
    state: str = "CREATING"
    excluded: bool = False
    excluded_in: dict[str, bool | None] = field(default_factory=dict[str, "bool | None"])
    guarded: bool = False
    deleted: bool = False
    ends: bool = False
    blocked: bool = False
    notes: str | None = None
    # The user of its disk, if known.
    user: str | None = None
    # The source of its bytes: both are cleared when the version is complete, or when the source is gone.
    origin: "Version | None" = None
    upload: Upload | None = None
    key: str | None = None
    # The input that came with the key.
    given: dict[str, Any] = field(default_factory=dict[str, Any])
    counts: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def expired(self) -> bool:
        return self.deleted and not self.definition.gallery.retains

    def usable_in(self, region: str) -> bool:
        return self.state == "SUCCEEDED" and self.copies.get(region) == "COMPLETED"

    def may_be_latest_in(self, region: str) -> bool:
        regional = self.excluded_in.get(region)
        excluded = self.excluded if regional is None else regional
        return self.usable_in(region) and not self.deleted and not excluded

    @property
    def unfinished(self) -> list[str]:
        """The regions in which a worker has work to do."""
        return [region for region, state in self.copies.items() if state == "REPLICATING"]


@dataclass(eq=False)
class Lab(Thing):
    account: Account
    name: str
    region: str
    # The version that it was created from; None for a marketplace image.
    version: Version | None
    definition: Definition | None
    user: str | None
    state: str = "CREATING"
    template: str = "CREATING"
    # Whether its disk has a base.
    is_overlay: bool = False


@dataclass(eq=False)
class Export(Thing):
    lab: Lab
    version: Version | None
    new: bool
    key: str | None = None
    # The mutation and the input that came with the key.
    given: tuple[str, dict[str, Any]] | None = None
    status: str = "QUEUED"
    phase: str = "VALIDATING"
    retryable: bool = False


@dataclass(eq=False)
class Grant(Thing):
    who: str
    role: str
    on: "Account | Lab"


@dataclass
class Model:
    """All objects of one history."""

    things: list[Any] = field(default_factory=list[Any])

    def all(self, kind: type[Any]) -> list[Any]:
        """Return every object of a kind, including deleted ones, in the order of creation."""
        return [thing for thing in self.things if isinstance(thing, kind)]

    def live(self, kind: type[Any]) -> list[Any]:
        return [thing for thing in self.all(kind) if not thing.gone]

    def versions(self, definition: Definition) -> list[Version]:
        return [version for version in self.live(Version) if version.definition is definition]

    def highest(self, definition: Definition) -> tuple[int, int, int] | None:
        return max((version.number for version in self.versions(definition)), default=None)

    def latest(self, definition: Definition, region: str | None) -> Version | None:
        found = [
            version
            for version in self.versions(definition)
            if any(version.may_be_latest_in(one) for one in ([region] if region else version.copies))
        ]
        return max(found, key=lambda version: version.number, default=None)

    def production(self, definition: Definition, region: str | None) -> Version | None:
        if definition.pinned is None:
            return self.latest(definition, region)
        return definition.pinned if region is None or definition.pinned.usable_in(region) else None

    def active(self, **of: Thing) -> list[Export]:
        """Return the active exports of a lab or of a version."""
        running = [export for export in self.live(Export) if export.status in ACTIVE]
        return [export for export in running if all(getattr(export, name) is thing for name, thing in of.items())]

    def in_use(self, upload: Upload) -> bool:
        """Return whether a version is being created from it."""
        return any(one.upload is upload and one.state == "CREATING" for one in self.live(Version))

    def named(self, gallery: Gallery) -> set[str]:
        return {one.name for one in self.live(Definition) if one.gallery is gallery}

    def remove(self, thing: Thing) -> None:
        """Remove an object with its children, and clear the references to it."""
        thing.gone = True
        for other in self.live(Thing):
            if any(getattr(other, name, None) is thing for name in ("lab", "on")):
                other.gone = True
            if isinstance(other, Upload) and other.gallery is thing:
                other.gone = True
            for name in ("version", "origin", "definition", "upload"):
                if getattr(other, name, None) is thing:
                    setattr(other, name, None)
        for account in self.all(Account):
            account.flags.pop(thing, None)

    # Visibility and permissions (domain.md chapter 5).

    def roles(self, who: str, on: Thing) -> set[str]:
        return {grant.role for grant in self.live(Grant) if grant.who == who and grant.on is on}

    def manages(self, who: str, account: Account) -> bool:
        return who == ROOT or bool(self.roles(who, account) & MANAGES)

    def owns(self, who: str, on: "Account | Lab") -> bool:
        if isinstance(on, Lab):
            return self.owns(who, on.account) or "LAB_OWNER" in self.roles(who, on)
        return who == ROOT or "ACCOUNT_OWNER" in self.roles(who, on)

    def creates_labs(self, who: str, account: Account) -> bool:
        return self.manages(who, account) or "LAB_CREATOR" in self.roles(who, account)

    def changes(self, who: str, lab: Lab) -> bool:
        return self.manages(who, lab.account) or bool(self.roles(who, lab))

    def serves(self, gallery: Gallery) -> Iterator[Account]:
        return (account for account in self.live(Account) if account.gallery is gallery)

    def manages_gallery(self, who: str, gallery: Gallery) -> bool:
        return who == ROOT or (gallery.home is not None and self.manages(who, gallery.home))

    def owns_gallery(self, who: str, gallery: Gallery) -> bool:
        """Return whether a principal decides on the retention of deleted versions."""
        return who == ROOT or (gallery.home is not None and self.owns(who, gallery.home))

    def may_detach(self, who: str, account: Account) -> bool:
        used = account.gallery is not None and self.manages_gallery(who, account.gallery)
        return used or self.manages(who, account)

    def sees(self, who: str, thing: Any) -> bool:
        """Return whether an object is visible to a principal; deleted ones never are."""
        if thing.gone or who == ROOT:
            return not thing.gone
        if within := WITHIN.get(thing.__class__):
            return self.sees(who, getattr(thing, within))
        return self.SEES[thing.__class__](self, who, thing)

    def _has_role_in(self, who: str, account: Account) -> bool:
        labs = (lab for lab in self.live(Lab) if lab.account is account)
        return any(self.roles(who, on) for on in chain([account], labs))

    def _sees_account(self, who: str, account: Account) -> bool:
        used = account.gallery is not None and self.manages_gallery(who, account.gallery)
        return used or self._has_role_in(who, account)

    def _sees_gallery(self, who: str, gallery: Gallery) -> bool:
        reads = gallery.home is not None and self.roles(who, gallery.home) & (MANAGES | {"READER"})
        return bool(reads) or any(self._has_role_in(who, account) for account in self.serves(gallery))

    def _sees_lab(self, who: str, lab: Lab) -> bool:
        return bool(self.roles(who, lab)) or bool(self.roles(who, lab.account) & (MANAGES | {"READER"}))

    def _sees_grant(self, who: str, grant: Grant) -> bool:
        return grant.who == who or self.owns(who, grant.on)

    def _sees_upload(self, who: str, upload: Upload) -> bool:
        return upload.creator == who and self.manages_gallery(who, upload.gallery)

    SEES: ClassVar[dict[type[Thing], Callable[..., bool]]] = {
        Account: _sees_account,
        Gallery: _sees_gallery,
        Lab: _sees_lab,
        Grant: _sees_grant,
        Upload: _sees_upload,
    }


# Objects of the first type are visible with the object of the second.
WITHIN: dict[type[Thing], str] = {Definition: "gallery", Version: "definition", Export: "lab"}
