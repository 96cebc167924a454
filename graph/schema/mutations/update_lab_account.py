"""updateLabAccount: change an account's policies."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.db.enums import ReplicationPolicy
from graph.domain.accounts import accounts
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.inputs import plain
from graph.schema.mutations.create_lab_account import LabAccountPayload
from graph.schema.mutations.payload import INPUT, change
from graph.schema.types.account import LabAccount


@strawberry.input(description="Input of `updateLabAccount`; fields that are omitted or null are unchanged.")
class UpdateLabAccountInput:
    lab_account_id: strawberry.ID = strawberry.field(description="The lab account to change.")
    new_images_enabled_by_default: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether a new image in the attached gallery is enabled immediately, from now on.",
    )
    lab_creators_choose_region: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether lab creators can choose the region of a new lab."
    )
    replication_policy: ReplicationPolicy | None = strawberry.field(
        default=strawberry.UNSET, description="The target regions of future exports that name none."
    )
    replication_region_names: list[str] | None = strawberry.field(
        default=strawberry.UNSET,
        description="The regions of the policy CUSTOM, all in the account's geography; required for "
        "CUSTOM and not allowed for other policies. They replace the existing list. Case and "
        "spaces are ignored.",
    )


async def update_lab_account(info: Info, input: Annotated[UpdateLabAccountInput, INPUT]) -> LabAccountPayload:
    async def work(tx: Transaction) -> models.LabAccount:
        return await accounts.update(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            new_images_enabled_by_default=plain(input.new_images_enabled_by_default),
            lab_creators_choose_region=plain(input.lab_creators_choose_region),
            replication_policy=plain(input.replication_policy),
            replication_regions=plain(input.replication_region_names),
        )

    return await change(
        info,
        work,
        lambda row: LabAccountPayload(lab_account=LabAccount.of(row)),
        lambda errors: LabAccountPayload(user_errors=errors),
    )
