"""revokeRole: revoke a role assignment."""

from typing import Annotated

import strawberry

from graph.domain.accounts import grants
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletionPayload, mutation
from graph.schema.types.account import LabAccount
from graph.schema.types.lab import Lab


@strawberry.input(description="Input of `revokeRole`.")
class RevokeRoleInput:
    role_assignment_id: strawberry.ID = strawberry.field(
        description="The role assignment to revoke. Revoking a revoked role is not an error.",
        metadata=id_of("RoleAssignment"),
    )


@strawberry.type(description="Result of `revokeRole`.")
class RevokeRolePayload(DeletionPayload):
    deleted_id: strawberry.ID | None = strawberry.field(
        description="The id of the role assignment; null if the mutation failed.", default=None
    )
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account that the role applied to; null for other roles, if the role did not exist, or if the "
        "mutation failed.",
        default=None,
    )
    lab: Lab | None = strawberry.field(
        description="The lab that the role applied to; null for other roles, if the role did not exist, or if the mutation "
        "failed.",
        default=None,
    )


@mutation
async def revoke_role(info: Info, input: Annotated[RevokeRoleInput, INPUT]) -> RevokeRolePayload:
    async with info.context.transaction() as tx:
        key = pk(input.role_assignment_id, "RoleAssignment", "roleAssignmentId")
        account, lab = await grants.revoke(tx, assignment_id=key)
    return RevokeRolePayload(
        deleted_id=input.role_assignment_id,
        lab_account=LabAccount.of(account) if account else None,
        lab=Lab.of(lab) if lab else None,
    )
