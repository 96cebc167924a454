"""Role assignments."""

from datetime import datetime

import strawberry

from graph.db import models
from graph.db.enums import Role
from graph.schema.fields import RowObject, column, related
from graph.schema.loaders.sources import OneRow, Rows
from graph.schema.types.account import LabAccount
from graph.schema.types.lab import Lab
from graph.schema.types.node import Node


@strawberry.type(description="A role of a principal: on the server, on a lab account, or on a lab.")
class RoleAssignment(RowObject, Node, table=models.RoleAssignment):
    principal: str = column(description="The principal that has the role.")
    role: Role = column(description="The role.")
    granted_by: str = column("created_by", description="The principal that granted the role, or `command line`.")
    granted_at: datetime = column("created_at", description="When the role was granted.")
    row: strawberry.Private[models.RoleAssignment]

    scope_lab_account: LabAccount | None = related(
        OneRow(models.LabAccount),
        key="lab_account_id",
        optional=True,
        description="The lab account that the role applies to; null for ADMIN, for a role on a lab, or if the viewer may "
        "not see the lab account.",
    )

    scope_lab: Lab | None = related(
        OneRow(models.Lab),
        key="lab_id",
        optional=True,
        description="The lab that the role applies to; null for ADMIN, for a role on a lab account, or if the viewer may "
        "not see the lab.",
    )


ROLES = Rows(models.RoleAssignment, models.RoleAssignment.principal, models.RoleAssignment.id)
