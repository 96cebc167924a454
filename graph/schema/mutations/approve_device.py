"""approveDevice: let a program sign in as the caller (OAuth 2.0 device flow)."""

from typing import Annotated

import strawberry

from graph.domain.principals import devices
from graph.schema.context import Info
from graph.schema.mutations.audited_input import SECRET
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.access_token import AccessToken


@strawberry.input(description="Input of `approveDevice`.")
class ApproveDeviceInput:
    user_code: str = strawberry.field(
        description="The code that the program shows, such as `BCDF-GHJK`; case, dashes and spaces are ignored.",
        metadata={SECRET: True},
    )


@strawberry.type(description="Result of `approveDevice`.")
class ApproveDevicePayload(Payload):
    access_token: AccessToken | None = strawberry.field(
        description="The token that the program gets; null if the mutation failed.", default=None
    )


@mutation
async def approve_device(info: Info, input: Annotated[ApproveDeviceInput, INPUT]) -> ApproveDevicePayload:
    async with info.context.transaction() as tx:
        row = await devices.approve(tx, user_code=input.user_code)
    return ApproveDevicePayload(access_token=AccessToken.of(row))
