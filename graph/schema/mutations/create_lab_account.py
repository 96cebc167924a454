"""createLabAccount: create a lab account."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.db.enums import ReplicationPolicy
from graph.domain.accounts import accounts
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.account import LabAccount


@strawberry.input(description="Input of `createLabAccount`.")
class CreateLabAccountInput:
    name: str = strawberry.field(description="The name: 1 to 100 characters, unique on the server, case-insensitive.")
    region_name: str = strawberry.field(
        description="The account's home region and the default region of "
        "its labs: canonical or display name; case and spaces"
        " are ignored."
    )
    new_images_enabled_by_default: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether a new image in the attached gallery is enabled immediately; defaults to true.",
    )
    lab_creators_choose_region: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether lab creators can choose the region of a new lab; defaults to true.",
    )
    replication_policy: ReplicationPolicy | None = strawberry.field(
        default=strawberry.UNSET, description="The target regions of exports that name none; defaults to GEOGRAPHY."
    )
    replication_region_names: list[str] | None = strawberry.field(
        default=strawberry.UNSET,
        description="The regions of the policy CUSTOM, all in the account's geography; required for "
        "CUSTOM and not allowed for other policies. Case and spaces are ignored.",
    )


@strawberry.type(description="Result of a mutation that changes a lab account.")
class LabAccountPayload:
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account; null if the mutation failed.", default=None
    )
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])


async def create_lab_account(info: Info, input: Annotated[CreateLabAccountInput, INPUT]) -> LabAccountPayload:
    async def work(tx: Transaction) -> models.LabAccount:
        return await accounts.create(
            tx,
            name=input.name,
            region_name=input.region_name,
            new_images_enabled_by_default=input.new_images_enabled_by_default is not False,
            lab_creators_choose_region=input.lab_creators_choose_region is not False,
            replication_policy=input.replication_policy or ReplicationPolicy.GEOGRAPHY,
            replication_regions=input.replication_region_names or (),
        )

    return await change(
        info,
        work,
        lambda row: LabAccountPayload(lab_account=LabAccount.of(row)),
        lambda errors: LabAccountPayload(user_errors=errors),
    )
