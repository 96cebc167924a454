"""Entries of the audit log: each is written in the transaction that makes the change."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Insert, bindparam, event, func, insert, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session as SyncSession

from graph.db.columns import Key
from graph.db.enums import AuditChannel
from graph.db.models import (
    AUDIT_TEXTS,
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
    now,
)
from graph.db.search_text import search_text
from graph.db.write_session import WriteSession

DONE = "OK"
# The columns of an entry that an insertion has as parameters, and how the names of those begin.
_WRITTEN = (
    "occurred_at", "channel", "principal", "token_id", "session_id", "address", "action", "object_kind", "object_key", "input",
    "outcome", "suppressed", "search_text"
)  # fmt: skip
_ENTRY = "entry_"
# The key under which a session carries the rows that it created.
_CREATED_ROWS = "created rows"
# The object of a change that creates several rows is the first of these.
_CREATED: tuple[type[Base], ...] = (
    Export, ImageVersion, ImageDefinition, Lab, LabAccount, Gallery, GalleryAttachment, GalleryInvitation, Upload, AccessToken,
    Session, RoleAssignment
)  # fmt: skip
_HOME = select(Gallery.home_account_id)
_OF_DEFINITION = _HOME.join(ImageDefinition, ImageDefinition.gallery_id == Gallery.id)
_OF_VERSION = _OF_DEFINITION.join(ImageVersion, ImageVersion.definition_id == ImageDefinition.id)
# The lab account whose owners see the changes of an object, by its kind and id. Other objects have none.
_ACCOUNT_OF: dict[str, Callable[[Any], Any]] = {
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
    return AuditEntry(**_columns(actor, action), lab_account_id=account, outcome=outcome, suppressed=suppressed)


def _columns(actor: Actor, action: Action) -> dict[str, Any]:
    kind, key = action.object or (None, None)
    return {
        "channel": actor.channel,
        "principal": actor.principal,
        "token_id": actor.token_id,
        "session_id": actor.session_id,
        "address": actor.address,
        "action": action.name,
        "object_kind": kind,
        "object_key": key,
        "input": dict(action.input),
    }


@cache
def _insertion(kind: str | None) -> Insert:
    """Return the statement that writes the entry of a change of such an object, built once."""
    account = _ACCOUNT_OF[kind](bindparam(f"{_ENTRY}object_key", type_=Key)) if kind in _ACCOUNT_OF else None
    table: Any = AuditEntry.__table__
    values: dict[str, Any] = {name: bindparam(f"{_ENTRY}{name}") for name in _WRITTEN}
    # Inline: nothing reads the id of the new row.
    return insert(table).values(**values, lab_account_id=account).inline()


class Recorder:
    """Writes the entry of one transaction: of a deletion before it, of another change after it."""

    def __init__(self, actor: Actor, action: Action) -> None:
        self._actor = actor
        self._action = action

    async def begin(self, session: AsyncSession) -> None:
        """Write the entry of a deletion, or watch for the objects that the change creates."""
        if self._action.deletes:
            await session.run_sync(self._write, self._action)
        else:
            session.info[_CREATED_ROWS] = []

    def end(self, session: SyncSession) -> None:
        """Write another change than a deletion, with its entry: the last act of the transaction."""
        if self._action.deletes:
            return
        if session.new:
            session.flush()
        action = self._action
        created: list[Any] = session.info.pop(_CREATED_ROWS)
        if created:
            row = min(created, key=lambda row: _CREATED.index(type(row)))
            action = Action(action.name, action.input, (type(row).__name__, row.id))
        self._write(session, action)

    def _write(self, session: SyncSession, action: Action) -> None:
        values = {**_columns(self._actor, action), "occurred_at": now(), "outcome": DONE, "suppressed": 0}
        # No listener sees the statement.
        values["search_text"] = search_text({name: values[name] for name in AUDIT_TEXTS})
        kind = values["object_kind"]
        insertion = _insertion(kind if kind in _ACCOUNT_OF else None)
        assert isinstance(session, WriteSession)
        session.flush_with(insertion, {f"{_ENTRY}{name}": values[name] for name in _WRITTEN})


@event.listens_for(SyncSession, "pending_to_persistent")
def _note_created(session: SyncSession, row: Any) -> None:
    """Note a created row. One listener for all sessions: to add one to each takes longer than a statement."""
    created = session.info.get(_CREATED_ROWS)
    if created is not None and isinstance(row, _CREATED):
        created.append(row)
