"""revokeRole: revoke a role assignment."""

from typing import Annotated

import strawberry

from graph.domain.accounts import grants
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.delete_lab import DeletePayload
from graph.schema.mutations.payload import INPUT, change


@strawberry.input(description="Input of `revokeRole`.")
class RevokeRoleInput:
    role_assignment_id: strawberry.ID = strawberry.field(
        description="The role assignment to revoke. Revoking a revoked role is not an error."
    )


async def revoke_role(info: Info, input: Annotated[RevokeRoleInput, INPUT]) -> DeletePayload:
    async def work(tx: Transaction) -> None:
        await grants.revoke(tx, assignment_id=pk(input.role_assignment_id, "RoleAssignment", "roleAssignmentId"))

    return await change(
        info,
        work,
        lambda _: DeletePayload(deleted_id=input.role_assignment_id),
        lambda errors: DeletePayload(user_errors=errors),
    )
