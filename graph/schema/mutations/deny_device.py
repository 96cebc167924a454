"""denyDevice: refuse the sign-in of a program (OAuth 2.0 device flow)."""

from typing import Annotated

import strawberry

from graph.domain.principals import devices
from graph.schema.context import Info
from graph.schema.mutations.audited_input import SECRET
from graph.schema.mutations.payload import INPUT, Payload, mutation


@strawberry.input(description="Input of `denyDevice`.")
class DenyDeviceInput:
    user_code: str = strawberry.field(
        description="The code that the program shows, such as `BCDF-GHJK`; case, dashes and spaces are ignored.",
        metadata={SECRET: True},
    )


@strawberry.type(description="Result of `denyDevice`.")
class DenyDevicePayload(Payload):
    program_name: str | None = strawberry.field(
        description="The name that the program gave itself; null if the mutation failed.", default=None
    )


@mutation
async def deny_device(info: Info, input: Annotated[DenyDeviceInput, INPUT]) -> DenyDevicePayload:
    async with info.context.transaction() as tx:
        name = await devices.deny(tx, user_code=input.user_code)
    return DenyDevicePayload(program_name=name)
