"""updateLabAccount: change an account's policies."""

from typing import Annotated

import strawberry

from graph.db.enums import ReplicationPolicy
from graph.domain.accounts import accounts
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import checked, id_of
from graph.schema.inputs import omit_null
from graph.schema.mutations.create_lab_account import LabAccountPayload
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.account import LabAccount


@strawberry.input(description="Input of `updateLabAccount`; fields that are omitted or null are unchanged.")
class UpdateLabAccountInput:
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account to change.", metadata=id_of("LabAccount")
    )
    new_images_enabled_by_default: bool | None = strawberry.field(
        description="Whether a new image in the attached gallery is enabled immediately; applies to images that are "
        "created later.",
    )
    lab_creators_choose_region: bool | None = strawberry.field(
        description="Whether lab creators can choose the region of a new lab."
    )
    replication_policy: ReplicationPolicy | None = strawberry.field(
        description="The target regions of future exports that name none."
    )
    replication_region_names: list[str] | None = strawberry.field(
        description="The regions of the policy CUSTOM, all in the account's geography; required for "
        "CUSTOM and not allowed for other policies. They replace the existing list. Case and "
        "spaces are ignored.",
        metadata=checked(lambda given: accounts.policy_regions(given.settings, None, given.value, None)),
    )


@mutation
async def update_lab_account(info: Info, input: Annotated[UpdateLabAccountInput, INPUT]) -> LabAccountPayload:
    async with info.context.transaction() as tx:
        row = await accounts.update(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            new_images_enabled_by_default=omit_null(input.new_images_enabled_by_default),
            lab_creators_choose_region=omit_null(input.lab_creators_choose_region),
            replication_policy=omit_null(input.replication_policy),
            replication_regions=omit_null(input.replication_region_names),
        )
    return LabAccountPayload(lab_account=LabAccount.of(row))
