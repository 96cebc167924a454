"""Context of resolvers: principal, database and loaders."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self

import strawberry

from graph.db.engine import Database
from graph.db.enums import AuditChannel, Role
from graph.db.full import keep_small
from graph.db.models import Lab
from graph.domain.access.roles import Principal
from graph.domain.audit.entries import Action, Actor, Recorder
from graph.domain.audit.refusals import RefusalLog
from graph.domain.transaction import Transaction
from graph.identity.links import LinkSigner
from graph.notifications.hub import Hub
from graph.schema.loaders.registry import Loaders
from graph.settings import Settings

if TYPE_CHECKING:
    from graph.schema.subscriptions.export_broadcast import ExportBroadcasts

# Of PostgreSQL; a transaction of SQLite always reads one snapshot.
SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


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
    # Of the caller; empty if it is unknown.
    address: str = ""
    refusals: RefusalLog | None = None
    # Why a region's store cannot be used now.
    store_failure: Callable[[str], Awaitable[str | None]] | None = None
    # The mutation that runs now.
    action: Action | None = None
    # The sequence after which a subscription resumes: of the transport, so that clients may repeat their request.
    last_sequence: int | None = None
    # An operation reads one snapshot at a time: many fields of one operation delay no other operation.
    snapshot_turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    def fresh(self) -> Self:
        """Return a copy with new loaders, for another operation on the same connection."""
        return replace(self, loaders=Loaders(self.database, self.principal, self.settings))

    @property
    def actor(self) -> Principal:
        """The principal; no resolver runs without one."""
        if self.principal is None:
            raise PermissionError("a resolver ran without a principal")
        return self.principal

    def resumed(self, after: int | None) -> int | None:
        """Return the sequence after which a subscription resumes, given its argument."""
        return after if self.last_sequence is None else self.last_sequence

    def grant_lab_ownership(self, lab: Lab) -> None:
        """Add the role that creating a lab gave, for the rest of the operation (domain.md P-1)."""
        roles = {**self.actor.lab_roles, lab.id: frozenset({Role.LAB_OWNER})}
        self.principal = replace(self.actor, lab_roles=roles)
        self.loaders = Loaders(self.database, self.principal, self.settings)

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Transaction]:
        """Open a unit of work: the end of the block commits it, an exception rolls it back."""
        recorder = Recorder(self._auditor, self.action) if self.action else None
        async with self.database.writes.begin(self.actor.name, last=recorder.end if recorder else None) as session:
            keep_small(self.database, session)
            if recorder is not None:
                await recorder.begin(session)
            yield Transaction(session, self.actor, self.settings)

    def record_refusal(self, action: Action, code: str) -> None:
        """Record a refused change, unless the principal was refused too often."""
        if self.refusals is not None:
            self.refusals.record(self._auditor, action, code)

    @property
    def _auditor(self) -> Actor:
        principal = self.actor
        return Actor(
            AuditChannel.API, principal.name, principal.token_id, principal.session_id, self.address[:45] or None
        )

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[Transaction]:
        """Open a unit of work that reads one snapshot: it takes no lock and delays no mutation.

        It waits for its turn: few of the pool's connections are for snapshots, and an operation has one at a time.
        """
        async with self.snapshot_turn, self.database.snapshot_reads, self.database.reads() as session:
            if self.database.is_postgresql:
                await session.connection(execution_options=SNAPSHOT)
            yield Transaction(session, self.actor, self.settings)


Info = strawberry.Info[Context, None]
