"""labActivity: the changes of a lab, its template and its exports, until it is deleted."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Annotated

import strawberry

from graph.db import models
from graph.db.enums import AccountEventKind
from graph.notifications.announce import lab_activity_topic
from graph.schema.context import Info
from graph.schema.subscriptions.account_events import After, Log
from graph.schema.subscriptions.subscription_support import find
from graph.schema.types.account_event import AccountEvent


async def lab_activity(
    info: Info,
    lab_id: Annotated[strawberry.ID, strawberry.argument(description="The lab to watch.")],
    after: After = None,
) -> AsyncGenerator[AccountEvent, None]:
    lab = await find(info, models.Lab, "Lab", lab_id)
    # All who see the lab see all of its events.
    log = Log(info, lab_activity_topic(lab.id), models.AccountEvent.lab_id == lab.id, readers=None)
    return _until_deleted(log.events(info.context.resumed(after)))


async def _until_deleted(events: AsyncGenerator[AccountEvent, None]) -> AsyncGenerator[AccountEvent, None]:
    async with aclosing(events):
        async for event in events:
            yield event
            if event.kind is AccountEventKind.LAB_DELETED:
                return
