"""revokeSession: end a sign-in."""

from typing import Annotated

import strawberry

from graph.domain.principals import sessions as rules
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.session import Session


@strawberry.input(description="Input of `revokeSession`.")
class RevokeSessionInput:
    session_id: strawberry.ID = strawberry.field(
        description="The session to end. Ending an ended session is not an error.", metadata=id_of("Session")
    )


@strawberry.type(description="Result of `revokeSession`.")
class SessionPayload(Payload):
    session: Session | None = strawberry.field(
        description="The ended session; null if the mutation failed.", default=None
    )


@mutation
async def revoke_session(info: Info, input: Annotated[RevokeSessionInput, INPUT]) -> SessionPayload:
    async with info.context.transaction() as tx:
        row = await rules.revoke(tx, session_id=pk(input.session_id, "Session", "sessionId"))
    return SessionPayload(session=Session.of(row))
