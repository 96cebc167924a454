"""createToken: create a bearer token and return it once."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.domain.principals import tokens as rules
from graph.domain.problems import Problem
from graph.domain.values import names
from graph.identity import tokens
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import by, checked, ids_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.access_token import AccessToken


@strawberry.input(description="Input of `createToken`.")
class CreateTokenInput:
    purpose: str = strawberry.field(
        description="The purpose of the token: 1 to 100 printable characters without surrounding spaces.",
        metadata=by(lambda purpose, *path: names.title(purpose, "A token", *path)),
    )
    principal: str | None = strawberry.field(
        description="The principal that the token stands for: 1 to 200 printable characters. Defaults to the caller; only "
        "administrators name another one.",
        metadata=by(names.principal),
    )
    role_assignment_ids: list[strawberry.ID] | None = strawberry.field(
        description="Limits the token to these roles of its principal, 1 to 100. Defaults to all, also those granted "
        "later; a caller whose own token is limited gives at most its roles.",
        metadata=ids_of("RoleAssignment", most=rules.MAX_ROLES, otherwise=Problem.TOKEN_ROLES),
    )
    expires_at: datetime | None = strawberry.field(
        description="When the token expires: in the future, and within the operator's limit, by default 365 days. A token "
        "that a program creates with its own token expires no later than that one. Defaults to 90 days, or to the limit "
        "if that is shorter.",
        metadata=checked(lambda given: rules.check_expiry(given.settings, given.value, *given.path)),
    )


@strawberry.type(description="Result of `createToken`.")
class CreateTokenPayload(Payload):
    access_token: AccessToken | None = strawberry.field(
        description="The new token's description; null if the mutation failed.", default=None
    )
    token: str | None = strawberry.field(
        description="The bearer token itself, which cannot be read again; null if the mutation failed.", default=None
    )


@mutation
async def create_token(info: Info, input: Annotated[CreateTokenInput, INPUT]) -> CreateTokenPayload:
    token = tokens.new()
    wanted = input.role_assignment_ids
    async with info.context.transaction() as tx:
        row = await rules.create(
            tx,
            principal=input.principal,
            name=input.purpose,
            expires_at=input.expires_at,
            role_assignment_ids=None
            if wanted is None
            else [pk(one, "RoleAssignment", "roleAssignmentIds") for one in wanted],
            token_hash=tokens.hash_of(token),
        )
    return CreateTokenPayload(access_token=AccessToken.of(row), token=token)
