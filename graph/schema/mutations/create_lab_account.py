"""createLabAccount: a new container of labs."""

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
    name: str = strawberry.field(description="1 to 100 characters, unique on this server.")
    region_name: str = strawberry.field(description="The account's home, and where its labs are by default.")
    new_images_enabled_by_default: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether images that appear in the attached gallery are enabled here at once; true when left out.",
    )
    lab_creators_choose_region: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether lab creators may say in which region a new lab is to be; true when left out.",
    )
    replication_policy: ReplicationPolicy | None = strawberry.field(
        default=strawberry.UNSET, description="Where exports go that name no regions; GEOGRAPHY when left out."
    )
    replication_region_names: list[str] | None = strawberry.field(
        default=strawberry.UNSET,
        description="With the policy CUSTOM, and only then: the regions, of the account's geography, in any spelling.",
    )


@strawberry.type(description="Outcome of a change to a lab account.")
class LabAccountPayload:
    lab_account: LabAccount | None = strawberry.field(description="The lab account; null when refused.", default=None)
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
