"""accountActivity: the changes of a lab account, its labs and their exports."""

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from graph.db import models
from graph.notifications.announce import account_topic
from graph.schema.context import Info
from graph.schema.subscriptions.account_events import After, Log
from graph.schema.subscriptions.subscription_support import find
from graph.schema.types.account_event import AccountEvent


async def account_activity(
    info: Info,
    lab_account_id: Annotated[strawberry.ID, strawberry.argument(description="The lab account to watch.")],
    after: After = None,
) -> AsyncGenerator[AccountEvent, None]:
    account = await find(info, models.LabAccount, "LabAccount", lab_account_id)
    actor = info.context.actor
    # Principals who see every lab of the account get the same events.
    readers = None if actor.reads_account(account.id) else actor.access_key
    return Log(info, account_topic(account.id), models.AccountEvent.lab_account_id == account.id, readers).events(
        info.context.resumed(after)
    )
