"""Lab accounts: containers of labs, with their policies."""

from sqlalchemy import select

from graph.db.enums import ReplicationPolicy, Role
from graph.db.models import LabAccount, RoleAssignment
from graph.domain import names
from graph.domain.given import NotGiven, given
from graph.domain.problems import Code, Problem
from graph.domain.roles import require
from graph.domain.transaction import Transaction


async def create(
    tx: Transaction,
    *,
    name: str,
    region_name: str,
    new_images_enabled_by_default: bool,
    replication_policy: ReplicationPolicy,
) -> LabAccount:
    """Create an account; its creator becomes its owner (domain.md P-1)."""
    require(tx.principal.is_admin, "create lab accounts")
    key = names.key(names.title(name, "A lab account", "name"))
    region = tx.open_region(region_name, "regionName")
    if await tx.taken(select(LabAccount.id).where(LabAccount.name_key == key)):
        raise Problem(Code.NAME_TAKEN, f"There is a lab account {name!r} already.", "name")
    account = LabAccount(
        name=name,
        name_key=key,
        region_name=region,
        new_images_enabled_by_default=new_images_enabled_by_default,
        replication_policy=replication_policy,
        created_by=tx.principal.name,
    )
    tx.session.add(account)
    await tx.session.flush()
    tx.session.add(
        RoleAssignment(
            principal=tx.principal.name,
            role=Role.ACCOUNT_OWNER,
            scope=f"lab_account:{account.id}",
            lab_account_id=account.id,
            created_by=tx.principal.name,
        )
    )
    return account


async def update(
    tx: Transaction,
    *,
    lab_account_id: int,
    new_images_enabled_by_default: bool | NotGiven,
    replication_policy: ReplicationPolicy | NotGiven,
) -> LabAccount:
    """Change an account's policies; what exists already, images and exports, is not affected (domain.md E-25)."""
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    require(tx.principal.manages_account(account.id), "change this lab account")
    account.new_images_enabled_by_default = given(new_images_enabled_by_default, account.new_images_enabled_by_default)
    account.replication_policy = given(replication_policy, account.replication_policy)
    return account
