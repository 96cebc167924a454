"""Lab accounts: containers of labs, with their policies."""

from collections.abc import Sequence

from sqlalchemy import select

from graph.db.enums import ReplicationPolicy, Role
from graph.db.models import LabAccount, RoleAssignment
from graph.domain.access.roles import require
from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction
from graph.domain.values import names
from graph.domain.values.unset import NOT_GIVEN, NotGiven, given


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
    """Create an account; its creator becomes its owner (domain.md P-1)."""
    require(tx.principal.is_admin, "create lab accounts")
    key = names.key(names.title(name, "A lab account", "name"))
    region = tx.open_region(region_name, "regionName")
    regions = _policy_regions(tx, replication_policy, replication_regions, region)
    if await tx.taken(select(LabAccount.id).where(LabAccount.name_key == key)):
        raise Problem(Code.NAME_TAKEN, f"There is a lab account {name!r} already.", "name")
    account = LabAccount(
        name=name,
        name_key=key,
        region_name=region,
        new_images_enabled_by_default=new_images_enabled_by_default,
        lab_creators_choose_region=lab_creators_choose_region,
        replication_policy=replication_policy,
        replication_regions=regions,
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
    lab_creators_choose_region: bool | NotGiven,
    replication_policy: ReplicationPolicy | NotGiven,
    replication_regions: Sequence[str] | NotGiven,
) -> LabAccount:
    """Change an account's policies; what exists already, images and exports, is not affected (domain.md E-25)."""
    account = await tx.lab_account(lab_account_id, "labAccountId", lock=True)
    require(tx.principal.manages_account(account.id), "change this lab account")
    account.new_images_enabled_by_default = given(new_images_enabled_by_default, account.new_images_enabled_by_default)
    account.lab_creators_choose_region = given(lab_creators_choose_region, account.lab_creators_choose_region)
    policy = given(replication_policy, account.replication_policy)
    if replication_regions is not NOT_GIVEN or policy is not account.replication_policy:
        account.replication_regions = _policy_regions(tx, policy, given(replication_regions, ()), account.region_name)
        account.replication_policy = policy
    return account


def _policy_regions(tx: Transaction, policy: ReplicationPolicy, names: Sequence[str], home: str) -> list[str]:
    """Check the list of a CUSTOM policy, the only one that has any (domain.md R-4).

    What goes out by itself stays in the account's geography, the border for data (E-1): beyond it only what somebody
    sends there, by naming the region for an export.
    """
    path = "replicationRegionNames"
    if bool(names) is not (policy is ReplicationPolicy.CUSTOM):
        raise Problem(Code.RANGE_INVALID, "The policy CUSTOM needs a list of regions, and no other has one.", path)
    found: list[str] = []
    geographies = tx.settings.geography_of
    for name in names:
        region = tx.open_region(name, path)
        if region in found:
            raise Problem(Code.REGION_DUPLICATE, f"Region {region} is named twice.", path)
        if home not in geographies or geographies[region].name != geographies[home].name:
            raise Problem(Code.REGION_UNKNOWN, f"Region {region} is not in the lab account's geography.", path)
        found.append(region)
    return found
