"""Enums of the schema, with a description of every value."""

from enum import StrEnum
from typing import Any, TypeVar

import strawberry

from graph.db import enums
from graph.domain.galleries.features import FeatureName
from graph.domain.galleries.version_numbers import VersionBump
from graph.domain.labs.eligibility import IneligibilityReason
from graph.domain.problems import ErrorCode
from graph.domain.versions.deletion_warnings import DeletionWarningKind
from graph.storage.disk_refusals import DiskRefusalReason

E = TypeVar("E", bound=StrEnum)


def described(kind: type[E], description: str, *, name: str | None = None, **values: str) -> type[E]:
    """Register an enum in the schema; every value requires a description."""
    found = strawberry.enum(kind, name=name, description=description)
    definition: Any = getattr(found, "__strawberry_definition__")  # noqa: B009  (strawberry's mark on the class)
    for value in definition.values:
        value.description = values.pop(value.name)
    if values:
        raise ValueError(f"{kind.__name__} has no {', '.join(values)}")
    return found


class OrderDirection(StrEnum):
    """A sort direction."""

    ASC = "ASC"
    DESC = "DESC"


class ReplicationState(StrEnum):
    """The state of replication over all target regions of a version."""

    PENDING = "PENDING"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


class DiskFormat(StrEnum):
    """A file format of a disk image."""

    RAW = "RAW"
    QCOW2 = "QCOW2"
    VHD = "VHD"
    VHDX = "VHDX"
    VMDK = "VMDK"


described(
    OrderDirection,
    "A sort direction.",
    ASC="Ascending: smallest or earliest first.",
    DESC="Descending: largest or latest first.",
)
described(
    ReplicationState,
    "The state of replication over all target regions of a version.",
    PENDING="Nothing has been copied yet.",
    IN_PROGRESS="At least one region is being copied to.",
    COMPLETED="Every region has a complete replica.",
    FAILED="No region is being copied to, and at least one failed; the others are usable, or were canceled.",
    CANCELED="No region is being copied to, and none failed, but copying to at least one was canceled; the others are usable.",
)
described(
    DiskFormat,
    "A file format of a disk image.",
    RAW="The bytes of the disk as they are.",
    QCOW2="QEMU copy-on-write, version 2 or 3.",
    VHD="Virtual Hard Disk, as used by Virtual PC and Azure.",
    VHDX="Virtual Hard Disk, version 2, as used by Hyper-V.",
    VMDK="The disk format of VMware.",
)
described(
    enums.ReplicationPolicy,
    "The target regions of an export that names none.",
    GEOGRAPHY="Every available region of the lab's geography that is not access-restricted.",
    LAB_REGION_ONLY="Only the lab's region.",
    CUSTOM="The account's own list of regions, and the lab's region.",
)
described(enums.OSType, "The operating system of a disk.", LINUX="Linux.", WINDOWS="Windows.")
described(
    enums.OSState,
    "Whether machine-specific state was removed from an image.",
    GENERALIZED="Machine-specific state was removed; each template gets its own user.",
    SPECIALIZED="The machine's state is unchanged, including users, host name and profiles. Exports are "
    "always specialized.",
)
described(
    enums.HyperVGeneration,
    "The VM generation, which determines the firmware of a virtual machine.",
    V1="Generation 1: boots by BIOS.",
    V2="Generation 2: boots by UEFI.",
)
described(
    enums.Architecture, "The processor architecture that an image runs on.", X64="64-bit x86.", ARM64="64-bit Arm."
)
described(
    enums.ProvisioningState,
    "The life-cycle state of a version.",
    CREATING="The source copy is being made.",
    SUCCEEDED="The version is complete in its source region.",
    FAILED="The source copy failed.",
)
described(
    enums.RegionReplicaState,
    "The state of a replica.",
    PENDING="Copying has not started: the source copy is not complete yet.",
    REPLICATING="The replica is being copied, or waits for a worker.",
    COMPLETED="Copied and verified; labs can be created from it.",
    FAILED="Copying failed after retries; see `error`. Other regions are not affected.",
    CANCELED="The export was canceled before the replica was complete; `retryReplication` copies it.",
)
described(
    enums.LabState,
    "The life-cycle state of a lab.",
    CREATING="The template disk is being written.",
    DRAFT="The lab is ready: its template can be started, stopped and exported.",
    FAILED="The template disk could not be written.",
    DELETING="The lab and its template disk are being deleted.",
)
described(
    enums.TemplateVmState,
    "The state of a lab's template VM.",
    CREATING="The disk is being written.",
    STOPPED="The template can be started and exported.",
    STARTING="The template is being started.",
    RUNNING="Running: its disk may be changed; deleting the lab is refused, and exporting it unless it runs as a virtual "
    "machine of the server (`TemplateVm.canExportRunning`).",
    STOPPING=(
        "Being stopped. It remains STOPPING while a process has the disk open for writing; `TemplateVm.message` "
        "gives the reason."
    ),
    EXPORTING="The disk is being read by an export and cannot be changed.",
    FLATTENING="The overlay and its base are being copied to a complete disk; `stopTemplateVm` cancels it.",
    FAILED="The disk could not be written.",
)
described(
    enums.Consistency,
    "The state of a template's file systems when its disk was captured.",
    STOPPED="The template was stopped.",
    FROZEN="The template was running, and the guest agent had written all data to the disk and held further writes.",
    CRASH_CONSISTENT="The template was running: the disk is as after a power failure. File systems with a journal recover "
    "at the next start; programs lose what they had not written.",
)
described(
    enums.ExportKind,
    "The result of an export.",
    CREATE_IMAGE="A new image definition with its first version.",
    UPDATE_IMAGE="A new version of the image definition that the lab was created from.",
)
described(
    enums.ExportStatus,
    "The state of an export.",
    QUEUED="Waiting for a worker.",
    RUNNING="In progress.",
    SUCCEEDED="The version is usable in every target region.",
    PARTIALLY_SUCCEEDED="The version is usable in some regions; the failed regions can be retried.",
    FAILED="The source copy failed; the version is not usable in any region.",
    CANCELED="Canceled by request.",
)
described(
    enums.ExportPhase,
    "The phase of an export.",
    VALIDATING="The lab, its template and the gallery are being checked.",
    CAPTURING="The template disk is being opened, and its state recorded: a later change of it fails the export with "
    "DISK_CHANGED.",
    STORING="New data of the disk is being stored in the lab's region.",
    REPLICATING="The version is usable in the lab's region and is being copied to the other regions.",
    COMPLETED="All regions have ended.",
)
described(
    enums.GalleryEventKind,
    "A kind of change to a gallery's versions and replicas.",
    VERSION_CREATED="A version was created; its source copy has not been made yet.",
    VERSION_PUBLISHED="A version became complete in its source region.",
    VERSION_UPDATED="`updateImageVersion` changed a version, or `retryReplication` retries its failed or canceled regions.",
    VERSION_DELETED="A version was deleted, or discarded because its export was canceled.",
    VERSION_RESTORED="A soft-deleted version was restored.",
    REPLICA_COMPLETED="A replica became usable.",
    REPLICA_FAILED="A replica failed, or damage that could not be repaired was found in it.",
    REPLICA_REPAIRED="Damage was found in a replica and repaired.",
    PRODUCTION_CHANGED="The production version of an image was pinned, or follows the latest version again.",
)
described(
    enums.ExportRegionOutcome,
    "The outcome of an export in a target region.",
    PENDING="The region is not complete yet.",
    COMPLETED="The version became usable in the region.",
    FAILED="The region failed; see `error`. `retryExport` may retry it.",
    CANCELED="The export was canceled before the replica was complete.",
)
described(
    enums.AccountEventKind,
    "A kind of change to a lab account, its labs and their exports.",
    LAB_CREATED="A lab was created; its template disk is not written yet.",
    LAB_CHANGED="The state of a lab or of its template has changed, or the reason for which the template waits.",
    LAB_DELETED="A lab was deleted.",
    EXPORT_CHANGED="An export of a lab has started, changed its status, its phase or the state of a region, or ended.",
    GALLERY_ATTACHED="A gallery was attached to the account.",
    GALLERY_DETACHED="The account's gallery was detached.",
    ACCOUNT_UPDATED="The account's settings or the images that it offers were changed.",
    ROLES_CHANGED="Roles on the account or on a lab were granted or revoked, or a principal with such roles was removed. "
    "`roleAssignments` has the roles that the viewer may see.",
)
described(
    enums.QuotaKind,
    "A kind of object that is limited by region.",
    GALLERIES="Galleries, counted in their home region.",
    IMAGE_DEFINITIONS="Image definitions, counted in the home region of their gallery.",
    IMAGE_VERSIONS="Image versions, counted in their source region. Failed and soft-deleted versions "
    "count until they are purged.",
)
described(
    enums.Role,
    "A set of permissions.",
    ADMIN="All permissions on the server.",
    ACCOUNT_OWNER="Manage a lab account, all its labs and the galleries whose home account it is; use its attached "
    "gallery; grant roles on it.",
    ACCOUNT_CONTRIBUTOR="Manage a lab account, all its labs and the galleries whose home account it is; use its attached "
    "gallery.",
    LAB_CREATOR="Create labs in a lab account and become LAB_OWNER of them; see no other labs of the account.",
    LAB_OWNER="Manage one lab: start, stop, export and delete it; grant roles on it.",
    LAB_CONTRIBUTOR="Manage one lab: start, stop, export and delete it.",
    READER="Read a lab account, its labs, its galleries and their costs.",
)
described(
    FeatureName,
    "The name of a capability or requirement.",
    name="ImageFeatureName",
    HIBERNATE="Whether virtual machines can hibernate: True or False.",
    ACCELERATED_NETWORK="Whether virtual machines can use accelerated networking: True or False.",
    DISK_CONTROLLER_TYPE="The disk controllers that the image boots with: `SCSI`, `NVMe`, or `SCSI, NVMe`.",
    SECURITY_TYPE="The supported security types: Standard, TrustedLaunch, TrustedLaunchSupported, "
    "ConfidentialVM, ConfidentialVMSupported or TrustedLaunchAndConfidentialVmSupported.",
)
described(
    VersionBump,
    "Which part of the highest version number is raised; the parts after it become 0.",
    MAJOR="1.4.2 becomes 2.0.0.",
    MINOR="1.4.2 becomes 1.5.0.",
    PATCH="1.4.2 becomes 1.4.3.",
)
described(
    DeletionWarningKind,
    "A consequence of deleting a version or a lab account, or of removing a region from a version.",
    USED_BY_LABS="Labs that the viewer may see were created from the version. They keep their disks.",
    OLDER_LATEST="The version is the latest version in some regions; new labs there would use an older version.",
    NO_LATEST="The version is the only one that new labs can use in some regions.",
    NOT_RESTORABLE="The version cannot be restored afterward.",
    SERVES_LAB_ACCOUNT="A lab account in the region's geography has the gallery attached. Only lab accounts that the"
    " viewer may see are considered.",
    DELETES_LABS="The lab account has labs, which are deleted with it.",
    DETACHES_GALLERY="The lab account has a gallery attached. The gallery remains.",
    REVOKES_ROLES="Principals have roles on the lab account.",
)
described(
    IneligibilityReason,
    "Why no lab can be created from an image.",
    DISABLED="The image is disabled in this lab account.",
    NO_VERSION="The image has no completed version.",
    EXCLUDED_FROM_LATEST="Every version is excluded from latest.",
    NOT_IN_REGION="The region is not a target region of the pinned production version; if none is pinned, of the "
    "highest version.",
    REPLICATING="The pinned production version, or else the highest version, is still being replicated to this region.",
    REPLICATION_FAILED="Replication of the pinned production version, or else of the highest version, to this region "
    "failed.",
    OS_DISK_TOO_LARGE="The disk is larger than the limit for labs on this server.",
    UNSUPPORTED_ARCHITECTURE="The image is for another processor architecture than the server's machine.",
    SOFT_DELETED="All versions are soft-deleted; they can be restored.",
)
described(
    DiskRefusalReason,
    "Why a disk image file is refused.",
    name="DiskRefusal",
    FORMAT_UNSUPPORTED="The format is not supported (for example VDI, QED, ISO, LUKS or an archive).",
    FORMAT_MISMATCH="The content does not match the format that the file name declares.",
    FORMAT_AMBIGUOUS="The file matches more than one format.",
    BACKING_FILE="The file contains only the differences from another image.",
    EXTERNAL_DATA="The data is stored in other files.",
    ENCRYPTED="The file is encrypted.",
    MALFORMED="The file violates its format or contradicts itself.",
    TRUNCATED="The file is shorter than its format requires.",
    NOT_CLOSED="The file was not closed properly; `qemu-img check -r all` repairs it.",
    CORRUPT="The tables contradict each other, or the data cannot be decompressed.",
    VIRTUAL_SIZE_TOO_LARGE="The disk is larger than the limit, regardless of the file size.",
    EXPANDS_TOO_MUCH="The disk contains far more data than a file of this size plausibly can.",
    INSPECTION_LIMIT="Inspecting the file exceeds the limits on time, memory or output.",
)
described(
    ErrorCode,
    "Why a mutation failed.",
    name="UserErrorCode",
    NOT_FOUND="The object does not exist, or the viewer may not see it.",
    NOT_AUTHORIZED="The viewer may see the object, but may not do this.",
    NAME_INVALID="The name violates the naming rule.",
    NAME_TAKEN="The name is already used.",
    IDENTIFIER_INVALID="The publisher, offer or SKU violates the naming rule.",
    IDENTIFIER_TAKEN="Another image of the gallery has this publisher, offer and SKU.",
    REGION_UNKNOWN="No region with this name is configured.",
    REGION_NOT_AVAILABLE=(
        "The region exists, but accepts no new resources, or lies outside the lab account's geography."
    ),
    REGION_DUPLICATE="A region is given twice.",
    SOURCE_REGION_MISSING="The source region is not among the target regions.",
    GALLERY_ALREADY_ATTACHED="Another gallery is attached to the lab account.",
    GALLERY_ATTACHED="The gallery is attached to a lab account.",
    NO_GALLERY_ATTACHED="No gallery is attached to the lab account.",
    EXPORT_IN_PROGRESS="An export is in progress that conflicts with this change.",
    TEMPLATE_BUSY="The state of the lab's template does not allow this; the message names the state.",
    IMAGE_DISABLED="The image is disabled in the lab account.",
    IMAGE_NOT_ELIGIBLE="No lab can be created from the image; the message states why.",
    NO_LATEST_VERSION="No version of the image can be the latest version in any region.",
    IMAGE_NOT_IN_REGION="The image is usable, but not in this region at present.",
    OS_STATE_MISMATCH="The image is generalized; exports are specialized.",
    OS_TYPE_MISMATCH="The operating systems differ.",
    HYPERV_MISMATCH="The VM generations differ.",
    VERSION_INVALID="The version number is malformed, or is not allowed as the next number.",
    VERSION_EXISTS="A version with this number exists.",
    VERSION_CONFLICT="The highest version is not the expected one.",
    HAS_CHILDREN="The object is not empty.",
    DELETE_BLOCKED_UNTIL_EOL="The version is protected until its end-of-life date.",
    REGION_REMOVAL_BLOCKED="The regions of the version are protected from removal.",
    IMMUTABLE_FIELD="The field cannot be changed.",
    RANGE_INVALID="A value is out of range, or a combination of fields is not allowed; the message states the rule.",
    EOL_NOT_FUTURE="The end-of-life date must be in the future.",
    QUOTA_EXCEEDED="A quota is exhausted.",
    DISK_INVALID="The disk or the file format cannot be used; the message states why.",
    DISK_TOO_LARGE="The disk is larger than the limit.",
    UPLOAD_NOT_FINALIZED="The upload is not complete.",
    UPLOAD_IN_USE="A version is being created from the upload.",
    NOT_CANCELABLE="The export cannot be canceled in its current state.",
    NOT_RETRYABLE="Nothing can be retried in the current state.",
    CREDENTIALS_REQUIRED="The user name is missing or differs from the image's own, or the template takes no password.",
    VERSION_DELETED="The version is soft-deleted. It can only be restored or deleted permanently.",
    VERSION_NOT_READY="The version is not complete: its source copy is still being made, or failed.",
    PRODUCTION_VERSION="The version is pinned as the production version of its image, and cannot be deleted.",
    LAST_ADMIN="The server would have no administrator left.",
    LAB_ACCOUNT_REQUIRED="The caller manages several lab accounts and named none.",
    INVITATION_INVALID="The invitation is unknown, was used or has expired.",
    DEVICE_CODE_INVALID="No program waits with this code, it has expired, or the caller entered too many wrong codes.",
    IDEMPOTENCY_KEY_REUSED="The idempotency key was used before, with other input.",
)
described(
    enums.AuditChannel,
    "How a change was requested.",
    API="A mutation.",
    SIGN_IN="A sign-in or a sign-out in a browser.",
    COMMAND_LINE="A command of the operator on the server's machine.",
    SERVER="The server's own work.",
)
