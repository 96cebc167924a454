"""revokeToken: revoke a bearer token."""

from typing import Annotated

import strawberry

from graph.domain.principals import tokens as rules
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.access_token import AccessToken


@strawberry.input(description="Input of `revokeToken`.")
class RevokeTokenInput:
    access_token_id: strawberry.ID = strawberry.field(
        description="The token to revoke. Revoking a revoked token is not an error.", metadata=id_of("AccessToken")
    )


@strawberry.type(description="Result of `revokeToken`.")
class AccessTokenPayload(Payload):
    access_token: AccessToken | None = strawberry.field(
        description="The revoked token; null if the mutation failed.", default=None
    )


@mutation
async def revoke_token(info: Info, input: Annotated[RevokeTokenInput, INPUT]) -> AccessTokenPayload:
    async with info.context.transaction() as tx:
        row = await rules.revoke(tx, token_id=pk(input.access_token_id, "AccessToken", "accessTokenId"))
    return AccessTokenPayload(access_token=AccessToken.of(row))
