"""Labs: creation from an image, and deletion with their template (1.9, 2.8 of the domain reference)."""

from collections.abc import Awaitable, Callable

from sqlalchemy import exists, select

from graph.db.enums import ACTIVE_EXPORT, AccountEventKind, LabState, OSState, OSType, Role
from graph.db.models import Export, Lab, LabAccount, RoleAssignment
from graph.domain.access.roles import require
from graph.domain.activity.account_log import lab_event
from graph.domain.labs import image_resolution
from graph.domain.labs.disk_transitions import base_of
from graph.domain.labs.image_resolution import LabImage
from graph.domain.labs.template_vms import RUNNING
from graph.domain.problems import DomainError, Problem
from graph.domain.quotas import data_directory
from graph.domain.quotas.labs import check_lab_quotas
from graph.domain.transaction import Transaction
from graph.domain.values import names
from graph.free_space.space import Space
from graph.notifications.announce import WORK, announce


async def create(
    tx: Transaction,
    *,
    lab_account_id: int,
    name: str,
    region_name: str | None,
    definition_id: int | None,
    version_id: int | None,
    marketplace_image_id: int | None,
    username: str | None,
    space: Space,
    is_base_ready: Callable[[str, int], Awaitable[bool]],
    can_pass_password: bool | None = None,
) -> Lab:
    """Create a lab from exactly one kind of image, its version pinned; a worker then writes its template's disk.

    `space` is the data directory's, and `is_base_ready` answers whether the host has a base of this digest and size.
    `can_pass_password` states whether the server can pass the wanted password to templates; None without one. The caller
    stores the password.
    """
    account = await tx.lab_account(lab_account_id, "labAccountId")
    require(tx.principal.creates_labs(account.id), "create labs in this lab account")
    name = names.title(name, "A lab", "name")
    key = names.key(name)
    region = tx.available_region(region_name or account.region_name, "regionName")
    if region != account.region_name:
        creators_choose = account.lab_creators_choose_region
        may_choose = tx.principal.chooses_region(account.id, creators_choose=creators_choose)
        require(may_choose, "choose another region than the lab account's")
    if await tx.exists(select(Lab.id).where(Lab.lab_account_id == account.id, Lab.name_key == key)):
        raise DomainError(Problem.LAB_NAME_TAKEN, "name", name=name)
    if definition_id is not None:
        image = await image_resolution.from_definition(tx, account, definition_id, region)
    elif version_id is not None:
        image = await image_resolution.from_version(tx, account, version_id, region)
    elif marketplace_image_id is not None:
        image = await image_resolution.from_marketplace(tx, account, marketplace_image_id)
    else:
        raise DomainError(Problem.IMAGE_REQUIRED, "image")
    user = _username(image, username or None)
    _check_password(image, can_pass=can_pass_password)
    expected = await _expected_bytes(tx, image, is_base_ready)
    await data_directory.reserve(tx, expected, space, "image")
    await check_lab_quotas(tx, account.id)
    lab = Lab(
        lab_account_id=account.id,
        name=name,
        name_key=key,
        region_name=region,
        image_version_id=image.version.id if image.version else None,
        image_definition_id=image.version.definition_id if image.version else None,
        marketplace_image_id=image.marketplace_image.id if image.marketplace_image else None,
        os_type=image.os_type,
        hyper_v_generation=image.hyper_v_generation,
        architecture=image.architecture,
        username=user,
        disk_size_bytes=image.disk_size_bytes,
        copy_total_bytes=expected,
        created_by=tx.principal.name,
    )
    tx.session.add(lab)
    await tx.session.flush()
    # The creator becomes the owner (P-1).
    tx.session.add(
        RoleAssignment(
            principal=tx.principal.name,
            role=Role.LAB_OWNER,
            scope=f"lab:{lab.id}",
            lab_id=lab.id,
            created_by=tx.principal.name,
        )
    )
    await lab_event(tx.session, lab.id, AccountEventKind.LAB_CREATED, actor=tx.principal.name)
    await announce(tx.session, WORK)
    return lab


async def _expected_bytes(
    tx: Transaction, image: LabImage, is_base_ready: Callable[[str, int], Awaitable[bool]]
) -> int:
    """Return how many bytes are written for a new lab: none over a base that is there, or that another lab waits for."""
    digest = base_of(image.version or image.marketplace_image, image.disk_size_bytes)
    if tx.settings.labs.disk == "raw" or digest is None:
        return image.disk_used_bytes
    is_awaited = exists().where(
        Lab.state == LabState.CREATING,
        Lab.copy_total_bytes > 0,
        Lab.image_version_id == (image.version.id if image.version else None),
        Lab.marketplace_image_id == (image.marketplace_image.id if image.marketplace_image else None),
    )
    if await is_base_ready(digest, image.disk_size_bytes):
        return 0
    # The first lab of an image waits for the base with all of its bytes, and others created meanwhile with none.
    await data_directory.lock(tx)
    return 0 if await tx.session.scalar(select(is_awaited)) else image.disk_used_bytes


def _check_password(image: LabImage, *, can_pass: bool | None) -> None:
    """Raise DomainError unless cloud-init in the template can take the password."""
    if can_pass is None:
        return
    if image.os_state is OSState.SPECIALIZED:
        raise DomainError(Problem.PASSWORD_KEPT, "password")
    if image.os_type is not OSType.LINUX or not can_pass:
        raise DomainError(Problem.PASSWORD_NOT_PASSED, "password")


def _username(image: LabImage, given: str | None) -> str | None:
    """Return the template's user name.

    A specialized image keeps its own (O-48), a generalized one requires one (O-84).
    """
    if given is not None:
        names.username(given, "username")
    if image.os_state is OSState.SPECIALIZED:
        if given is not None and image.username is not None and given != image.username:
            raise DomainError(Problem.USERNAME_KEPT, "username", username=image.username)
        return image.username or given
    username = given or image.username
    if username is None:
        raise DomainError(Problem.USERNAME_REQUIRED, "username")
    return username


async def delete_lab(tx: Transaction, *, lab_id: int) -> tuple[Lab, LabAccount]:
    """Start the deletion of a lab with its template and export history; exported versions remain (E-24).

    Returns the lab and its account.
    """
    lab = await tx.lab(lab_id, "labId", lock=True)
    require(tx.principal.changes_lab(lab.lab_account_id, lab.id), "delete this lab")
    if await tx.exists(select(Export.id).where(Export.lab_id == lab.id, Export.status.in_(ACTIVE_EXPORT))):
        raise DomainError(Problem.LAB_EXPORTING, "labId")
    if lab.template_state in RUNNING:
        raise DomainError(Problem.TEMPLATE_RUNNING, "labId", template=lab.template_state)
    # The worker that may be writing a deleted lab keeps its claim.
    if lab.state is not LabState.DELETING:
        lab.state = LabState.DELETING
        lab.worker = None
        await lab_event(tx.session, lab.id, actor=tx.principal.name)
        await announce(tx.session, WORK)
    return lab, await tx.session.get_one(LabAccount, lab.lab_account_id)
