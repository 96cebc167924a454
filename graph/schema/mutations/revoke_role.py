"""revokeRole: revoke a role assignment."""

from typing import Annotated

import strawberry

from graph.domain.accounts import grants
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletePayload, mutation


@strawberry.input(description="Input of `revokeRole`.")
class RevokeRoleInput:
    role_assignment_id: strawberry.ID = strawberry.field(
        description="The role assignment to revoke. Revoking a revoked role is not an error.",
        metadata=id_of("RoleAssignment"),
    )


@mutation
async def revoke_role(info: Info, input: Annotated[RevokeRoleInput, INPUT]) -> DeletePayload:
    async with info.context.transaction() as tx:
        await grants.revoke(tx, assignment_id=pk(input.role_assignment_id, "RoleAssignment", "roleAssignmentId"))
    return DeletePayload(deleted_id=input.role_assignment_id)
