"""Lab accounts: containers of labs with common policies."""

from collections.abc import Sequence

from sqlalchemy import select

from graph.db.enums import AccountEventKind, ReplicationPolicy, Role
from graph.db.models import LabAccount, RoleAssignment
from graph.domain.access.roles import require
from graph.domain.activity.account_log import account_event
from graph.domain.problems import DomainError, Faults, Problem
from graph.domain.transaction import Transaction
from graph.domain.values import names, regions
from graph.domain.values.unset import UNSET, Unset, value_or
from graph.settings import Settings


async def create(
    tx: Transaction,
    *,
    name: str,
    region_name: str,
    new_images_enabled_by_default: bool,
    lab_creators_choose_region: bool,
    replication_policy: ReplicationPolicy,
    replication_regions: Sequence[str],
) -> LabAccount:
    """Create an account; its creator becomes its owner (P-1)."""
    require(tx.principal.is_admin, "create lab accounts")
    name = names.title(name, "A lab account", "name")
    key = names.key(name)
    region = tx.available_region(region_name, "regionName")
    listed = policy_regions(tx.settings, replication_policy, replication_regions, region)
    if await tx.exists(select(LabAccount.id).where(LabAccount.name_key == key)):
        raise DomainError(Problem.ACCOUNT_NAME_TAKEN, "name", name=name)
    account = LabAccount(
        name=name,
        name_key=key,
        region_name=region,
        new_images_enabled_by_default=new_images_enabled_by_default,
        lab_creators_choose_region=lab_creators_choose_region,
        replication_policy=replication_policy,
        replication_regions=listed,
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
    new_images_enabled_by_default: bool | Unset,
    lab_creators_choose_region: bool | Unset,
    replication_policy: ReplicationPolicy | Unset,
    replication_regions: Sequence[str] | Unset,
) -> LabAccount:
    """Change an account's policies; existing images and exports are not affected (E-25)."""
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    require(tx.principal.manages_account(account.id), "change this lab account")
    account.new_images_enabled_by_default = value_or(
        new_images_enabled_by_default, account.new_images_enabled_by_default
    )
    account.lab_creators_choose_region = value_or(lab_creators_choose_region, account.lab_creators_choose_region)
    policy = value_or(replication_policy, account.replication_policy)
    if replication_regions is not UNSET or policy is not account.replication_policy:
        account.replication_regions = policy_regions(
            tx.settings, policy, value_or(replication_regions, ()), account.region_name
        )
        account.replication_policy = policy
    if tx.session.is_modified(account):
        await account_event(tx.session, AccountEventKind.ACCOUNT_UPDATED, account.id, actor=tx.principal.name)
    return account


def policy_regions(
    settings: Settings, policy: ReplicationPolicy | None, names: Sequence[str], home: str | None
) -> list[str]:
    """Validate the region list, which only the policy CUSTOM has (R-4); None for an unknown policy or home region.

    Automatic replication stays within the account's geography (E-1); an export leaves it only if it names the region.
    """
    path = "replicationRegionNames"
    if policy is not None and bool(names) is not (policy is ReplicationPolicy.CUSTOM):
        raise DomainError(Problem.CUSTOM_REGIONS, path)
    found: list[str] = []
    geographies = settings.geography_of
    faults = Faults()
    for index, name in enumerate(names):
        with faults.collect():
            region = regions.available(settings, name, path, str(index))
            if region in found:
                raise DomainError(Problem.REGION_REPEATED, path, str(index), region=region)
            found.append(region)
            if home is None:
                continue
            if home not in geographies or geographies[region].name != geographies[home].name:
                raise DomainError(Problem.REGION_NOT_IN_GEOGRAPHY, path, str(index), region=region)
    faults.check()
    return found
