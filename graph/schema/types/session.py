"""Sessions: sign-ins in a browser, as their principal and administrators see them."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import strawberry

from graph.db import models
from graph.db.enums import Role
from graph.domain.access.roles import PRINCIPAL
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads
from graph.schema.list_filters import SearchSessions, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.account import LabAccount
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.node import Node
from graph.schema.types.principal_filter import OfPrincipal, of_principal

_SESSION = models.Session


class SessionOrderField(StrEnum):
    """A field by which sessions can be sorted."""

    CREATED_AT = "CREATED_AT"
    LAST_USED_AT = "LAST_USED_AT"
    PRINCIPAL = "PRINCIPAL"


described(
    SessionOrderField,
    "A field by which sessions can be sorted.",
    CREATED_AT="The order in which the sessions began.",
    LAST_USED_AT="The time of the last use, to within ten minutes.",
    PRINCIPAL="The name of the principal, case-sensitive; then the order in which the sessions began.",
)


@strawberry.input(description="A sort order of sessions.")
class SessionOrder:
    field: SessionOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


OrderBy = Annotated[SessionOrder | None, strawberry.argument(description="The sort order; defaults to newest first.")]


@strawberry.type(
    description="A role that a session has because of the provider's claims. It ends with the session. Embedded: it has no id."
)
class SessionRole:
    role: Role = strawberry.field(description="The role.")
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account that the role applies to; null for ADMIN, or if the viewer may not see the account."
    )


@strawberry.type(
    description="A sign-in in a browser. Its principal and administrators can see it, until 30 days after its end."
)
class Session(RowObject, Node, table=models.Session):
    principal: str = column(description="The principal that signed in.")
    display_name: str = column(
        description="The name that the provider states; the principal's name without a provider."
    )
    created_at: datetime = column(description="When the principal signed in.")
    last_used_at: datetime = column("used_at", description="When the session was last used, to within ten minutes.")
    ends_at: datetime = column(
        description="When the session ends at the latest. It ends earlier if it is not used for some hours."
    )
    ended_at: datetime | None = column(
        description="When the session was ended by a sign-out or a revocation; null if it was not."
    )
    provider_issuer: str | None = column(
        "issuer", description="The issuer of the provider; null if the session began with a one-time link."
    )
    row: strawberry.Private[models.Session]

    @strawberry.field(description="Whether this request belongs to the session.", metadata=reads("id"))
    def is_current(self, info: Info) -> bool:
        return info.context.actor.session_id == self.row.id

    @strawberry.field(
        description="The roles from the provider's claims. Not paginated: at most one for each entry of the operator's "
        "configuration.",
        metadata=reads("roles"),
    )
    async def claimed_roles(self, info: Info) -> list[SessionRole]:
        loader = info.context.loaders.row(models.LabAccount)
        accounts = await loader.load_many([account for _, account in self.row.roles if account is not None])
        found = {row.id: LabAccount.of(row) for row in accounts if row is not None}
        return [SessionRole(role=Role(role), lab_account=found.get(account)) for role, account in self.row.roles]


def sessions(
    principal: OfPrincipal = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    search: SearchSessions = None,
    order_by: OrderBy = None,
) -> PageOfRows:
    """Return the source of the sessions that the viewer may see, or of those of one principal."""
    order = _order(order_by)
    where = list_filter(of_principal(_SESSION.principal, principal), *searched(_SESSION, search))
    return PageOfRows(_SESSION, None, order, page(order, first, after, last, before), where)


def own_sessions(
    first: First = None, after: After = None, last: Last = None, before: Before = None,
    search: SearchSessions = None, order_by: OrderBy = None,
) -> PageOfRows:  # fmt: skip
    """Return the source of the viewer's sessions."""
    order = _order(order_by)
    where = list_filter(*searched(_SESSION, search), key="own", clauses=(_SESSION.principal == PRINCIPAL,))
    return PageOfRows(_SESSION, None, order, page(order, first, after, last, before), where)


def _order(wanted: SessionOrder | None) -> Order:
    descending = wanted is None or wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is SessionOrderField.CREATED_AT:
        return Order(f"session-created-{way}", (_SESSION.id,), (int,), descending)
    if wanted.field is SessionOrderField.LAST_USED_AT:
        return Order(f"session-used-{way}", (_SESSION.used_at, _SESSION.id), (datetime, int), descending)
    return Order(f"session-principal-{way}", (_SESSION.principal, _SESSION.id), (str, int), descending)
