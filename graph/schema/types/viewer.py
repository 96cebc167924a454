"""Who is asking, and what roles there are."""

from typing import Self

import strawberry

from graph.db import models
from graph.db.enums import Role
from graph.schema import ids
from graph.schema.context import Info
from graph.schema.types.account import LabAccount
from graph.schema.types.lab import Lab
from graph.schema.types.node import Node


@strawberry.type(description="A role that a principal has: on the server, a lab account or a lab.")
class RoleAssignment(Node):
    principal: str = strawberry.field(description="Who has the role.")
    role: Role = strawberry.field(description="What it allows.")
    lab_account_id: strawberry.Private[int | None]
    lab_id: strawberry.Private[int | None]

    @classmethod
    def of(cls, row: models.RoleAssignment) -> Self:
        return cls(
            id=ids.encode("RoleAssignment", row.id),
            principal=row.principal,
            role=row.role,
            lab_account_id=row.lab_account_id,
            lab_id=row.lab_id,
        )

    @strawberry.field(description="The lab account that the role is on; null for a role on something else.")
    async def lab_account(self, info: Info) -> LabAccount | None:
        if self.lab_account_id is None:
            return None
        row = await info.context.loaders.row(models.LabAccount).load(self.lab_account_id)
        return LabAccount.of(row) if row else None

    @strawberry.field(description="The lab that the role is on; null for a role on something else.")
    async def lab(self, info: Info) -> Lab | None:
        if self.lab_id is None:
            return None
        row = await info.context.loaders.row(models.Lab).load(self.lab_id)
        return Lab.of(row) if row else None


@strawberry.type(description="Who is asking.")
class Viewer:
    name: str = strawberry.field(description="The principal's name.")
    is_admin: bool = strawberry.field(description="Whether everything on the server is theirs to do.")

    @strawberry.field(description="The roles they have; as many as were given by hand.")
    async def roles(self, info: Info) -> list[RoleAssignment]:
        table = models.RoleAssignment
        rows = await info.context.loaders.children(table, table.principal, table.id).load(self.name)
        return [RoleAssignment.of(row) for row in rows]
