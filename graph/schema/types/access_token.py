"""Bearer tokens of principals, as their principal and administrators see them."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.access.roles import PRINCIPAL
from graph.schema.context import Info
from graph.schema.fields import LENGTH, RowObject, column, reads
from graph.schema.list_filters import SearchTokens, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import MAX_PAGE, After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.node import Node
from graph.schema.types.principal_filter import OfPrincipal, of_principal
from graph.schema.types.role_assignment import ROLES, RoleAssignment

_TOKEN = models.AccessToken
# The tokens of sessions last for minutes and are shown as sessions.
LASTING = _TOKEN.session_id.is_(None)


class AccessTokenOrderField(StrEnum):
    """A field by which tokens can be sorted."""

    CREATED_AT = "CREATED_AT"
    PRINCIPAL = "PRINCIPAL"


described(
    AccessTokenOrderField,
    "A field by which tokens can be sorted.",
    CREATED_AT="The order of creation.",
    PRINCIPAL="The name of the principal, case-sensitive; then the order of creation.",
)


@strawberry.input(description="A sort order of tokens.")
class AccessTokenOrder:
    field: AccessTokenOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


OrderBy = Annotated[
    AccessTokenOrder | None, strawberry.argument(description="The sort order; defaults to newest first.")
]


def _is_limited(role_ids: Sequence[int] | None) -> bool:
    return role_ids is not None


@strawberry.type(
    description="A bearer token. Its principal and administrators can see it; the token itself is shown only by "
    "`createToken`."
)
class AccessToken(RowObject, Node, table=models.AccessToken):
    principal: str = column(description="The principal that the token stands for.")
    purpose: str | None = column(
        "name", description="The purpose of the token; null if it was created on the command line."
    )
    created_at: datetime = column(description="When the token was created.")
    issued_by: str | None = column(
        "created_by", description="The principal that created the token, or `command line`; null if it is unknown."
    )
    token_expires_at: datetime | None = column(
        "expires_at", description="When the token expires; null if it never does, which only the command line permits."
    )
    token_last_used_at: datetime | None = column(
        "used_at", description="When the token was last used, to within two minutes; null if it never was."
    )
    revoked_at: datetime | None = column(description="When the token was revoked; null if it is not revoked.")
    is_limited: bool = column(
        "role_ids",
        make=_is_limited,
        description="Whether the token has only some of its principal's roles, even if the principal gets more.",
    )
    row: strawberry.Private[models.AccessToken]

    @strawberry.field(description="Whether this request uses the token.", metadata=reads("id"))
    def is_current(self, info: Info) -> bool:
        return info.context.actor.token_id == self.row.id

    @strawberry.field(
        description="The granted roles that the token has now. Not paginated: at most four on each lab account, two on each"
        " lab, and ADMIN.",
        metadata=reads("principal", "role_ids") | {LENGTH: MAX_PAGE},
    )
    async def roles(self, info: Info) -> list[RoleAssignment]:
        rows = await info.context.loaders.of(ROLES).load(self.row.principal)
        limit = self.row.role_ids
        return [RoleAssignment.of(row) for row in rows if limit is None or row.id in limit]


def tokens(
    principal: OfPrincipal = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    search: SearchTokens = None,
    order_by: OrderBy = None,
) -> PageOfRows:
    """Return the source of the tokens that the viewer may see, or of those of one principal."""
    order, given = _order(order_by), (of_principal(_TOKEN.principal, principal), *searched(_TOKEN, search))
    where = list_filter(*given, key="lasting", clauses=(LASTING,))
    return PageOfRows(_TOKEN, None, order, page(order, first, after, last, before), where)


def own_tokens(
    first: First = None, after: After = None, last: Last = None, before: Before = None,
    search: SearchTokens = None, order_by: OrderBy = None,
) -> PageOfRows:  # fmt: skip
    """Return the source of the viewer's tokens."""
    order, own = _order(order_by), (_TOKEN.principal == PRINCIPAL, LASTING)
    where = list_filter(*searched(_TOKEN, search), key="own", clauses=own)
    return PageOfRows(_TOKEN, None, order, page(order, first, after, last, before), where)


def _order(wanted: AccessTokenOrder | None) -> Order:
    descending = wanted is None or wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is AccessTokenOrderField.CREATED_AT:
        return Order(f"token-created-{way}", (_TOKEN.id,), (int,), descending)
    return Order(f"token-principal-{way}", (_TOKEN.principal, _TOKEN.id), (str, int), descending)
