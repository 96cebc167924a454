"""grantRole: grant a principal a role on the server, a lab account or a lab."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.db.enums import Role
from graph.domain.accounts import grants
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.viewer import RoleAssignment


@strawberry.input(
    description="Input of `grantRole`. An account role requires `labAccountId`, a lab role requires "
    "`labId`, ADMIN allows neither."
)
class GrantRoleInput:
    principal: str = strawberry.field(description="The principal to grant the role to: the name that its tokens carry.")
    role: Role = strawberry.field(description="The role to grant.")
    lab_account_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="The lab account, for ACCOUNT_OWNER, ACCOUNT_CONTRIBUTOR, LAB_CREATOR and READER.",
    )
    lab_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="The lab, for LAB_OWNER and LAB_CONTRIBUTOR."
    )


@strawberry.type(description="Result of `grantRole`.")
class RolePayload:
    role_assignment: RoleAssignment | None = strawberry.field(
        description="The role assignment; null if the mutation failed.", default=None
    )
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])


async def grant_role(info: Info, input: Annotated[GrantRoleInput, INPUT]) -> RolePayload:
    async def work(tx: Transaction) -> models.RoleAssignment:
        return await grants.grant(
            tx,
            principal=input.principal,
            role=input.role,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId") if input.lab_account_id else None,
            lab_id=pk(input.lab_id, "Lab", "labId") if input.lab_id else None,
        )

    return await change(
        info,
        work,
        lambda row: RolePayload(role_assignment=RoleAssignment.of(row)),
        lambda errors: RolePayload(user_errors=errors),
    )
