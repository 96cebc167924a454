"""Bearer tokens of principals, as their principal and administrators see them."""

from collections.abc import Sequence
from datetime import datetime

import strawberry

from graph.db import models
from graph.domain.access.roles import PRINCIPAL
from graph.schema.context import Info
from graph.schema.fields import LENGTH, RowObject, column, reads
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import MAX_PAGE, After, Before, First, Last, ListFilter, Order, page
from graph.schema.types.node import Node
from graph.schema.types.principal_filter import OfPrincipal, of_principal
from graph.schema.types.role_assignment import ROLES, RoleAssignment

NEWEST = Order("token-newest", (models.AccessToken.id,), (int,), descending=True)
# The tokens of sessions last for minutes and are shown as sessions.
LASTING = models.AccessToken.session_id.is_(None)


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
) -> PageOfRows:
    """Return the source of the tokens that the viewer may see, or of those of one principal."""
    where = ListFilter("lasting", (LASTING,))
    if principal is not None:
        where = of_principal(models.AccessToken.principal, principal, LASTING)
    return PageOfRows(models.AccessToken, None, NEWEST, page(NEWEST, first, after, last, before), where)


def own_tokens(first: First = None, after: After = None, last: Last = None, before: Before = None) -> PageOfRows:
    """Return the source of the viewer's tokens."""
    where = ListFilter("own", (models.AccessToken.principal == PRINCIPAL, LASTING))
    return PageOfRows(models.AccessToken, None, NEWEST, page(NEWEST, first, after, last, before), where)
