"""Rows written directly to the database: many at once, and in states that need many steps through mutations."""

import uuid
from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from graph.db import models
from graph.db.enums import (
    Architecture,
    AuditChannel,
    ExportKind,
    ExportPhase,
    ExportStatus,
    HyperVGeneration,
    LabState,
    OSState,
    OSType,
    ProvisioningState,
    RegionReplicaState,
    Role,
    TemplateVmState,
)
from graph.domain.values.latest import VersionNumber
from graph.domain.values.names import key
from graph.schema import ids

SIZE = 8 << 20


async def put(session: AsyncSession, *rows: models.Base) -> None:
    """Write rows, so that they have their ids."""
    session.add_all(rows)
    await session.flush()


def id_of(row: Any) -> str:
    """Return the global id of a row."""
    return ids.encode(type(row).__name__, row.id)


def account(name: str, **given: Any) -> models.LabAccount:
    return models.LabAccount(**{"name": name, "name_key": key(name), "region_name": REGION, "created_by": BY, **given})


def gallery(name: str, home: models.LabAccount | None = None, **given: Any) -> models.Gallery:
    """Return a gallery with this home account; without one, only administrators manage it."""
    usual = {"name": name, "name_key": key(name), "region_name": REGION, "created_by": BY}
    return models.Gallery(**{**usual, "home_account_id": home.id if home else None, **given})


def upload(gallery: models.Gallery, name: str, **given: Any) -> models.Upload:
    """Return a complete upload that expires after one day."""
    usual = {"size_bytes": 1, "received_bytes": 1, "expires_at": models.now() + timedelta(days=1), "created_by": BY}
    return models.Upload(gallery_id=gallery.id, key=f"{name}'s upload", file_name=f"{name}.raw", **usual | given)


def attachment(account: models.LabAccount, gallery: models.Gallery) -> models.GalleryAttachment:
    return models.GalleryAttachment(lab_account_id=account.id, gallery_id=gallery.id, attached_by=BY)


def definition(gallery: models.Gallery, name: str, **given: Any) -> models.ImageDefinition:
    usual: dict[str, Any] = {
        "gallery_id": gallery.id,
        "name": name,
        "name_key": key(name),
        "publisher": "Lab",
        "offer": "images",
        "sku": name,
        "identifier_key": f"lab/images/{key(name)}",
        "os_type": OSType.LINUX,
        "os_state": OSState.SPECIALIZED,
        "hyper_v_generation": HyperVGeneration.V1,
        "architecture": Architecture.X64,
        "created_by": BY,
    }
    return models.ImageDefinition(**usual | given)


def offered(account: models.LabAccount, definition: models.ImageDefinition) -> models.AccountImage:
    return models.AccountImage(lab_account_id=account.id, definition_id=definition.id, enabled=True)


def version(definition: models.ImageDefinition, number: str = "1.0.0", **given: Any) -> models.ImageVersion:
    parts = VersionNumber.parse(number)
    assert parts is not None
    usual: dict[str, Any] = {
        "definition_id": definition.id,
        **parts._asdict(),
        "provisioning_state": ProvisioningState.SUCCEEDED,
        "storage_key": str(uuid.uuid4()),
        "disk_size_bytes": SIZE,
        "created_by": BY,
    }
    return models.ImageVersion(**usual | given)


def replica(version: models.ImageVersion, region: str = "francecentral", **given: Any) -> models.RegionReplica:
    usual: dict[str, Any] = {
        "version_id": version.id,
        "region_name": region,
        "is_source": region == REGION,
        "state": RegionReplicaState.COMPLETED,
    }
    return models.RegionReplica(**usual | given)


def lab(account: models.LabAccount, name: str, **given: Any) -> models.Lab:
    usual: dict[str, Any] = {
        "lab_account_id": account.id,
        "name": name,
        "name_key": key(name),
        "region_name": REGION,
        "state": LabState.DRAFT,
        "template_state": TemplateVmState.STOPPED,
        "os_type": OSType.LINUX,
        "hyper_v_generation": HyperVGeneration.V1,
        "architecture": Architecture.X64,
        "disk_size_bytes": SIZE,
        "created_by": BY,
    }
    return models.Lab(**usual | given)


def export(lab: models.Lab, **given: Any) -> models.Export:
    usual: dict[str, Any] = {
        "lab_id": lab.id,
        "lab_name": lab.name,
        # Without an image: that of a deleted one.
        "image_definition_id": lab.image_definition_id or -1,
        "kind": ExportKind.CREATE_IMAGE,
        "status": ExportStatus.SUCCEEDED,
        "phase": ExportPhase.COMPLETED,
        "progress": 100.0,
        "image_name": "image",
        "version_number": "1.0.0",
        "message": "Done.",
        "requested_by": BY,
    }
    return models.Export(**usual | given)


def role(principal: str, role: Role, on: models.LabAccount | models.Lab | None = None) -> models.RoleAssignment:
    where: dict[str, Any] = {"scope": "server"}
    if isinstance(on, models.LabAccount):
        where = {"scope": f"lab_account:{on.id}", "lab_account_id": on.id}
    if isinstance(on, models.Lab):
        where = {"scope": f"lab:{on.id}", "lab_id": on.id}
    return models.RoleAssignment(principal=principal, role=role, created_by=BY, **where)


def marketplace_image(publisher: str, offer: str, sku: str, version: str, **given: Any) -> models.MarketplaceImage:
    usual: dict[str, Any] = {
        "publisher": publisher,
        "offer": offer,
        "sku": sku,
        "version": version,
        "os_type": OSType.LINUX,
        "hyper_v_generation": HyperVGeneration.V1,
        "architecture": Architecture.X64,
        "disk_path": "nowhere.raw",
        "size_bytes": SIZE,
        "used_bytes": SIZE,
        "name_key": key(given.get("display_name") or f"{offer} {sku} {version}")[:200],
    }
    return models.MarketplaceImage(**usual | given)


REGION = "francecentral"
BY = "ann"


def access_token(principal: str, **given: Any) -> models.AccessToken:
    usual: dict[str, Any] = {"name": f"{principal}'s", "created_by": principal, "token_hash": uuid.uuid4().hex}
    return models.AccessToken(principal=principal, **usual | given)


def session(principal: str, **given: Any) -> models.Session:
    usual: dict[str, Any] = {
        "display_name": principal,
        "cookie_hash": uuid.uuid4().hex,
        "ends_at": models.now() + timedelta(days=7),
    }
    return models.Session(principal=principal, **usual | given)


def audit_entry(account: models.LabAccount | None = None, **given: Any) -> models.AuditEntry:
    usual: dict[str, Any] = {
        "channel": AuditChannel.API,
        "principal": BY,
        "action": "updateLabAccount",
        "object_kind": "LabAccount" if account else None,
        "object_key": account.id if account else None,
        "lab_account_id": account.id if account else None,
        "outcome": "OK",
    }
    return models.AuditEntry(**usual | given)


def invitation(gallery: models.Gallery, **given: Any) -> models.GalleryInvitation:
    usual: dict[str, Any] = {
        "code_hash": uuid.uuid4().hex,
        "created_by": BY,
        "expires_at": models.now() + timedelta(days=7),
    }
    return models.GalleryInvitation(gallery_id=gallery.id, **usual | given)
