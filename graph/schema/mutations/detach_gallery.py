"""detachGallery: detach a lab account's gallery."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.accounts import attachments
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.account import LabAccount


@strawberry.input(description="Input of `detachGallery`.")
class DetachGalleryInput:
    lab_account_id: strawberry.ID = strawberry.field(description="The lab account whose gallery to detach.")


@strawberry.type(description="Result of `detachGallery`.")
class DetachGalleryPayload:
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account; null if the mutation failed.", default=None
    )
    changed: bool = strawberry.field(description="Whether a gallery was attached before.", default=False)
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])


async def detach_gallery(info: Info, input: Annotated[DetachGalleryInput, INPUT]) -> DetachGalleryPayload:
    async def work(tx: Transaction) -> tuple[models.LabAccount, bool]:
        return await attachments.detach(tx, lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"))

    return await change(
        info,
        work,
        lambda made: DetachGalleryPayload(lab_account=LabAccount.of(made[0]), changed=made[1]),
        lambda errors: DetachGalleryPayload(user_errors=errors),
    )
