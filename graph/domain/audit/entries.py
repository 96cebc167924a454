"""Entries of the audit log: each is written in the transaction that makes the change."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session as SyncSession

from graph.db.enums import AuditChannel
from graph.db.models import (
    AccessToken,
    AuditEntry,
    Base,
    Export,
    Gallery,
    GalleryAttachment,
    GalleryInvitation,
    ImageDefinition,
    ImageVersion,
    Lab,
    LabAccount,
    RegionReplica,
    RoleAssignment,
    Session,
    Upload,
)

DONE = "OK"
# The object of a change that creates several rows is the first of these.
_CREATED: tuple[type[Base], ...] = (
    Export, ImageVersion, ImageDefinition, Lab, LabAccount, Gallery, GalleryAttachment, GalleryInvitation, Upload, AccessToken,
    Session, RoleAssignment
)  # fmt: skip
_HOME = select(Gallery.home_account_id)
_OF_DEFINITION = _HOME.join(ImageDefinition, ImageDefinition.gallery_id == Gallery.id)
_OF_VERSION = _OF_DEFINITION.join(ImageVersion, ImageVersion.definition_id == ImageDefinition.id)
# The lab account whose owners see the changes of an object, by its kind and id. Other objects have none.
_ACCOUNT_OF: dict[str, Callable[[int], Any]] = {
    "LabAccount": lambda key: key,
    "Lab": lambda key: select(Lab.lab_account_id).where(Lab.id == key).scalar_subquery(),
    "Export": lambda key: (
        select(Lab.lab_account_id).join(Export, Export.lab_id == Lab.id).where(Export.id == key).scalar_subquery()
    ),
    "GalleryAttachment": lambda key: (
        select(GalleryAttachment.lab_account_id).where(GalleryAttachment.id == key).scalar_subquery()
    ),
    "Gallery": lambda key: _HOME.where(Gallery.id == key).scalar_subquery(),
    "ImageDefinition": lambda key: _OF_DEFINITION.where(ImageDefinition.id == key).scalar_subquery(),
    "ImageVersion": lambda key: _OF_VERSION.where(ImageVersion.id == key).scalar_subquery(),
    "RegionReplica": lambda key: (
        _OF_VERSION.join(RegionReplica, RegionReplica.version_id == ImageVersion.id)
        .where(RegionReplica.id == key)
        .scalar_subquery()
    ),
    "GalleryInvitation": lambda key: (
        _HOME.join(GalleryInvitation, GalleryInvitation.gallery_id == Gallery.id)
        .where(GalleryInvitation.id == key)
        .scalar_subquery()
    ),
    "Upload": lambda key: _HOME.join(Upload, Upload.gallery_id == Gallery.id).where(Upload.id == key).scalar_subquery(),
    "RoleAssignment": lambda key: (
        select(func.coalesce(RoleAssignment.lab_account_id, Lab.lab_account_id))
        .join(Lab, Lab.id == RoleAssignment.lab_id, isouter=True)
        .where(RoleAssignment.id == key)
        .scalar_subquery()
    ),
}


@dataclass(frozen=True)
class Actor:
    """The principal that makes a change, with its token or session and its address."""

    channel: AuditChannel
    principal: str | None = None
    token_id: int | None = None
    session_id: int | None = None
    address: str | None = None


@dataclass(frozen=True)
class Action:
    """A change: its name, the object that its input names, and the input without secrets."""

    name: str
    input: Mapping[str, Any] = field(default_factory=dict[str, Any])
    # Its kind and primary key.
    object: tuple[str, int] | None = None
    # Whether the object may not exist afterwards.
    deletes: bool = False


def entry(actor: Actor, action: Action, outcome: str = DONE, *, suppressed: int = 0) -> AuditEntry:
    """Return the entry of a change, or of a refusal with its error code."""
    kind, key = action.object or (None, None)
    account = _ACCOUNT_OF[kind](key) if kind in _ACCOUNT_OF and key is not None else None
    return AuditEntry(
        channel=actor.channel,
        principal=actor.principal,
        token_id=actor.token_id,
        session_id=actor.session_id,
        address=actor.address,
        action=action.name,
        object_kind=kind,
        object_key=key,
        lab_account_id=account,
        input=dict(action.input),
        outcome=outcome,
        suppressed=suppressed,
    )


class Recorder:
    """Writes the entry of one transaction: of a deletion before it, of another change after it."""

    def __init__(self, session: AsyncSession, actor: Actor, action: Action) -> None:
        self._session = session
        self._actor = actor
        self._action = action
        self._created: list[Base] = []

    async def begin(self) -> None:
        """Write the entry of a deletion, or watch for the objects that the change creates."""
        if self._action.deletes:
            self._session.add(entry(self._actor, self._action))
            await self._session.flush()
            return

        def created(_: SyncSession, row: Any) -> None:
            if isinstance(row, _CREATED):
                self._created.append(row)

        event.listen(self._session.sync_session, "pending_to_persistent", created)

    async def end(self) -> None:
        """Write the entry of another change than a deletion."""
        if self._action.deletes:
            return
        await self._session.flush()
        action = self._action
        if self._created:
            row: Any = min(self._created, key=lambda row: _CREATED.index(type(row)))
            action = Action(action.name, action.input, (type(row).__name__, row.id))
        self._session.add(entry(self._actor, action))
