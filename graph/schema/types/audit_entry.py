"""Entries of the audit log."""

from datetime import datetime
from typing import Annotated, Any

import orjson
import strawberry
from sqlalchemy import BigInteger, BindParameter, ColumnElement, String, bindparam

from graph.db import models
from graph.db.columns import UtcDateTime
from graph.db.enums import AuditChannel
from graph.schema import ids
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.list_filters import SearchAuditLog, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import OneRow
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.scalars import BigInt
from graph.schema.types.account import LabAccount
from graph.schema.types.node import Node
from graph.schema.types.principal_filter import searchable

NEWEST = Order("audit-newest", (models.AuditEntry.id,), (int,), descending=True)
NO_KEY = -1


def _id(kind: str) -> Any:
    def made(key: int | None) -> strawberry.ID | None:
        return None if key is None else ids.encode(kind, key)

    return made


def _object_id(kind: str | None, key: int) -> strawberry.ID | None:
    return None if kind is None else ids.encode(kind, key)


def _json(given: Any) -> str:
    return orjson.dumps(given).decode()


@strawberry.type(
    description="An entry of the audit log: a change, or a refused one. Administrators see all entries, owners of a lab "
    "account those of its objects."
)
class AuditEntry(RowObject, Node, table=models.AuditEntry):
    occurred_at: datetime = column(description="When the change was made or refused.")
    channel: AuditChannel = column(description="How the change was requested.")
    actor: str | None = column(
        "principal", description="The principal; null for the command line, for the server, and for a refused sign-in."
    )
    access_token_id: strawberry.ID | None = column(
        "token_id", make=_id("AccessToken"), description="The id of the token; null if there was none."
    )
    session_id: strawberry.ID | None = column(
        "session_id", make=_id("Session"), description="The id of the session; null if there was none."
    )
    action: str = column(
        description="The name of the mutation; for other channels `signIn`, `signOut`, `signOutAtProvider`, `createToken`, "
        "`revokeToken`, `createLoginLink`, `adoptStore`, `collectGarbage`, `verifyReplicas` or `pruneAuditLog`."
    )
    object_id: strawberry.ID | None = column(
        "object_kind",
        "object_key",
        make=_object_id,
        description="The id of the created object, or of the first object that the input names; null if there is none. The "
        "object may have been deleted since.",
    )
    input: str = column(
        "input",
        make=_json,
        description="The input as JSON, without secrets. Texts longer than 200 characters and lists longer than 50 are "
        "shortened, and an input longer than 4 KiB lacks its lists and objects.",
    )
    outcome: str = column(description="`OK` for a change, otherwise the error code of the refusal.")
    suppressed: int = column(
        description="The number of refusals of this principal that were not recorded since its last recorded one: at most "
        "20 per minute are."
    )
    position: BigInt | None = column(
        description="The position in the chain that protects the log from changes; null until a worker has added the "
        "entry to the chain, which takes seconds."
    )
    row: strawberry.Private[models.AuditEntry]

    object_lab_account: LabAccount | None = related(
        OneRow(models.LabAccount),
        key="lab_account_id",
        optional=True,
        description="The lab account that the object belongs to, for a gallery its home account; null if there is none or it"
        " was deleted.",
    )

    @strawberry.field(
        description="The network address of the caller, for administrators; null for others, or if it is unknown.",
        metadata=reads("address"),
    )
    def address(self, info: Info) -> str | None:
        return self.row.address if info.context.actor.is_admin else None


@strawberry.input(description="Filter of the audit log. An entry matches if it matches all given fields.")
class AuditLogFilter:
    action: str | None = strawberry.field(default=None, description="The exact name of the action, as in `createLab`.")
    actor: str | None = strawberry.field(default=None, description="The exact name of the principal.")
    outcome: str | None = strawberry.field(default=None, description="The exact outcome: `OK` or an error code.")
    lab_account_id: strawberry.ID | None = strawberry.field(default=None, description="The lab account.")
    since: datetime | None = strawberry.field(default=None, description="The earliest time, inclusive.")
    until: datetime | None = strawberry.field(default=None, description="The latest time, exclusive.")


Filter = Annotated[
    AuditLogFilter | None, strawberry.argument(description="Returns only the entries that match. Defaults to all.")
]
_ENTRY = models.AuditEntry
_ACTION = bindparam("audit_action", type_=String())
_ACTOR = bindparam("audit_actor", type_=String())
_OUTCOME = bindparam("audit_outcome", type_=String())
_ACCOUNT = bindparam("audit_lab_account_id", type_=BigInteger())
_SINCE = bindparam("audit_since", type_=UtcDateTime())
_UNTIL = bindparam("audit_until", type_=UtcDateTime())
_CONDITIONS: dict[str, tuple[BindParameter[Any], ColumnElement[bool]]] = {
    "action": (_ACTION, _ENTRY.action == _ACTION),
    "actor": (_ACTOR, _ENTRY.principal == _ACTOR),
    "outcome": (_OUTCOME, _ENTRY.outcome == _OUTCOME),
    "lab_account_id": (_ACCOUNT, _ENTRY.lab_account_id == _ACCOUNT),
    "since": (_SINCE, _ENTRY.occurred_at >= _SINCE),
    "until": (_UNTIL, _ENTRY.occurred_at < _UNTIL),
}


def audit_log(
    filter: Filter = None,
    search: SearchAuditLog = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> PageOfRows:
    """Return the source of the entries that the viewer may see."""
    given = [
        (parameter, clause, _value(name, getattr(filter, name, None)))
        for name, (parameter, clause) in _CONDITIONS.items()
    ]
    where = list_filter(*given, *searched(_ENTRY, search))
    return PageOfRows(_ENTRY, None, NEWEST, page(NEWEST, first, after, last, before), where)


def _value(name: str, value: Any) -> Any:
    if value is not None and name == "lab_account_id":
        found = ids.decode(value)
        key = ids.number(found[1]) if found and found[0] == "LabAccount" else None
        return NO_KEY if key is None else key
    return searchable(value) if isinstance(value, str) else value
