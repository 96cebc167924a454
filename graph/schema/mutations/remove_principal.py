"""removePrincipal: remove a principal's roles, tokens and sessions everywhere."""

from typing import Annotated

import strawberry

from graph.domain.principals import removal
from graph.domain.values import names
from graph.schema.context import Info
from graph.schema.input_checks import by, checked
from graph.schema.mutations.payload import INPUT, Payload, mutation


@strawberry.input(description="Input of `removePrincipal`.")
class RemovePrincipalInput:
    principal: str = strawberry.field(
        description="The name of the principal to remove: 1 to 200 printable characters. Removing one that has nothing is "
        "not an error.",
        metadata=by(names.principal),
    )
    transfer_labs_to: str | None = strawberry.field(
        description="The principal that becomes an owner of the labs that the removed principal owns. Defaults to none: "
        "then the owners and contributors of the lab accounts manage them.",
        metadata=checked(lambda given: removal.successor_of(given.parent.principal, given.value, *given.path)),
    )


@strawberry.type(description="Result of `removePrincipal`.")
class RemovePrincipalPayload(Payload):
    roles_removed: int = strawberry.field(description="The number of removed role assignments.", default=0)
    tokens_revoked: int = strawberry.field(description="The number of revoked tokens.", default=0)
    sessions_ended: int = strawberry.field(description="The number of ended sessions.", default=0)
    labs_transferred: int = strawberry.field(
        description="The number of labs that the other principal owns now.", default=0
    )


@mutation
async def remove_principal(info: Info, input: Annotated[RemovePrincipalInput, INPUT]) -> RemovePrincipalPayload:
    async with info.context.transaction() as tx:
        done = await removal.remove(tx, principal=input.principal, transfer_labs_to=input.transfer_labs_to)
    return RemovePrincipalPayload(
        roles_removed=done.roles_removed,
        tokens_revoked=done.tokens_revoked,
        sessions_ended=done.sessions_ended,
        labs_transferred=done.labs_transferred,
    )
