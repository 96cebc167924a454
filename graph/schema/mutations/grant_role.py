"""grantRole: grant a principal a role on the server, a lab account or a lab."""

from typing import Annotated

import strawberry

from graph.db.enums import Role
from graph.domain.accounts import grants
from graph.domain.values import names
from graph.schema.context import Info
from graph.schema.input_checks import Given, by, checked, id_of
from graph.schema.inputs import optional_pk
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.role_assignment import RoleAssignment


def _check_role(given: Given) -> None:
    grants.check_scope(given.value, *given.path, account=given.parent.lab_account_id, lab=given.parent.lab_id)


@strawberry.input(
    description="Input of `grantRole`. An account role requires `labAccountId` alone, a lab role requires `labId` "
    "alone, ADMIN allows neither."
)
class GrantRoleInput:
    principal: str = strawberry.field(
        description="The principal to grant the role to, by the name that its tokens carry: 1 to 200 printable "
        "characters.",
        metadata=by(names.principal),
    )
    role: Role = strawberry.field(description="The role to grant.", metadata=checked(_check_role))
    lab_account_id: strawberry.ID | None = strawberry.field(
        description="The lab account; required for ACCOUNT_OWNER, ACCOUNT_CONTRIBUTOR, LAB_CREATOR and READER, not "
        "allowed for other roles.",
        metadata=id_of("LabAccount"),
    )
    lab_id: strawberry.ID | None = strawberry.field(
        description="The lab; required for LAB_OWNER and LAB_CONTRIBUTOR, not allowed for other roles.",
        metadata=id_of("Lab"),
    )


@strawberry.type(description="Result of `grantRole`.")
class RolePayload(Payload):
    role_assignment: RoleAssignment | None = strawberry.field(
        description="The role assignment; null if the mutation failed.", default=None
    )


@mutation
async def grant_role(info: Info, input: Annotated[GrantRoleInput, INPUT]) -> RolePayload:
    async with info.context.transaction() as tx:
        row = await grants.grant(
            tx,
            principal=input.principal,
            role=input.role,
            lab_account_id=optional_pk(input.lab_account_id, "LabAccount", "labAccountId"),
            lab_id=optional_pk(input.lab_id, "Lab", "labId"),
        )
    return RolePayload(role_assignment=RoleAssignment.of(row))
