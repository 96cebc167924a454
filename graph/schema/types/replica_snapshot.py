"""Snapshots of replicas: values of one moment, without the id of the live object."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

import strawberry

from graph.db import models, notices
from graph.db.enums import RegionReplicaState
from graph.domain.activity.changes import snapshot
from graph.schema.context import Info
from graph.schema.scalars import BigInt
from graph.schema.types.export_errors import JobError, job_error
from graph.schema.types.geography import Region
from graph.schema.types.notice import Notice, shown
from graph.schema.types.replica import progress


@strawberry.type(
    description="A replica as it was at the moment of an event. It has no id, so that a cache does not mistake past values"
    " for those of the `RegionReplica`. Embedded in its event."
)
class ReplicaSnapshot:
    is_source: bool = strawberry.field(description="Whether it is the source replica, which is stored first.")
    state: RegionReplicaState = strawberry.field(description="The state of the replica at that moment.")
    progress: float = strawberry.field(
        description="Progress in percent, 0 to 100; 100 only if the replica was complete and verified."
    )
    total_bytes: BigInt = strawberry.field(description="`RegionReplica.totalBytes` at that moment.")
    transferred_bytes: BigInt = strawberry.field(description="The part of `totalBytes` that was in the region.")
    stored_bytes: BigInt = strawberry.field(description="`RegionReplica.storedBytes` at that moment.")
    error: JobError | None = strawberry.field(description="Why replication had failed; null if there was no error.")
    waiting_reason: Notice | None = strawberry.field(
        description="Why the running copy waited; null if it did not wait."
    )
    started_at: datetime | None = strawberry.field(
        description="When copying first started; null if it had not started."
    )
    region_name: strawberry.Private[str]

    @classmethod
    def now(cls, row: models.RegionReplica) -> Self:
        """Return the snapshot of the current values."""
        return cls.at(row, snapshot(row))

    @classmethod
    def at(cls, row: models.RegionReplica, then: Mapping[str, Any]) -> Self:
        """Return the values that a stored transition recorded of a replica."""
        state = RegionReplicaState(then["state"])
        waiting = then["waiting_reason"]
        return cls(
            is_source=row.is_source,
            state=state,
            progress=progress(state, then["transferred_bytes"], then["total_bytes"]),
            total_bytes=then["total_bytes"],
            transferred_bytes=then["transferred_bytes"],
            stored_bytes=then["stored_bytes"],
            error=job_error(then["error_code"], then["error"]),
            waiting_reason=shown(waiting and notices.Notice.of(waiting)),
            started_at=None if state is RegionReplicaState.PENDING else row.started_at,
            region_name=row.region_name,
        )

    @strawberry.field(description="The region.")
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.region_name)
