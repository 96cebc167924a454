"""Context of resolvers: principal, database and loaders."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self, TypeVar

import strawberry
from sqlalchemy.exc import DBAPIError, IntegrityError

from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.full import keep_small
from graph.db.models import Lab
from graph.domain.access.roles import Principal
from graph.domain.transaction import Transaction
from graph.identity.links import LinkSigner
from graph.notifications.hub import Hub
from graph.schema.loaders.registry import Loaders
from graph.settings import Settings

if TYPE_CHECKING:
    from graph.schema.subscriptions.export_broadcast import ExportBroadcasts

T = TypeVar("T")
# Conflicts with another transaction, after which a retry sees its result (PostgreSQL: serialization failure, deadlock).
TRY_AGAIN = ("40001", "40P01")
TRIES = 4


@dataclass(slots=True)
class Context:
    """One operation's principal, database and loaders."""

    principal: Principal | None
    database: Database
    settings: Settings
    hub: Hub
    links: LinkSigner
    exports: "ExportBroadcasts"
    loaders: Loaders

    def fresh(self) -> Self:
        """Return a copy with new loaders, for another operation on the same connection."""
        return replace(self, loaders=Loaders(self.database, self.principal, self.settings))

    @property
    def actor(self) -> Principal:
        """The principal; no resolver runs without one."""
        if self.principal is None:
            raise PermissionError("a resolver ran without a principal")
        return self.principal

    def now_owns(self, lab: Lab) -> None:
        """Let the rest of the operation know of the role that creating a lab gave (domain.md P-1)."""
        held = self.actor
        roles = {**held.lab_roles, lab.id: frozenset({Role.LAB_OWNER})}
        self.principal = replace(held, lab_roles=roles)
        self.loaders = Loaders(self.database, self.principal, self.settings)

    async def change(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Run a rule in one transaction; where a race was lost to a constraint, once more on what the winner left."""
        for left in reversed(range(TRIES)):
            try:
                async with self.database.writes.begin() as session:
                    keep_small(self.database, session)
                    return await work(Transaction(session, self.actor, self.settings))
            except DBAPIError as error:
                state = getattr(error.orig, "sqlstate", None)
                if not left or not (isinstance(error, IntegrityError) or state in TRY_AGAIN):
                    raise
        raise AssertionError("unreachable")


Info = strawberry.Info[Context, None]
