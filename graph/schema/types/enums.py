"""The enums of the schema: those of the tables and rules, with a sentence for every value."""

from enum import StrEnum
from typing import Any, TypeVar

import strawberry

from graph.db import enums
from graph.domain.galleries.features import FeatureName
from graph.domain.galleries.version_numbers import VersionBump
from graph.domain.labs.eligibility import IneligibilityReason
from graph.domain.problems import Code
from graph.domain.versions.deletion_warnings import DeletionWarningKind
from graph.storage.formats.inspect.reasons import Reason

E = TypeVar("E", bound=StrEnum)


def described(kind: type[E], description: str, *, name: str | None = None, **values: str) -> type[E]:
    """Make an enum part of the schema; every value needs its sentence."""
    found = strawberry.enum(kind, name=name, description=description)
    definition: Any = getattr(found, "__strawberry_definition__")  # noqa: B009  (strawberry's mark on the class)
    for value in definition.values:
        value.description = values.pop(value.name)
    if values:
        raise ValueError(f"{kind.__name__} has no {', '.join(values)}")
    return found


class OrderDirection(StrEnum):
    """Which way a list is sorted."""

    ASC = "ASC"
    DESC = "DESC"


class ReplicationState(StrEnum):
    """How far a version's copies are, over all its regions."""

    UNKNOWN = "UNKNOWN"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class DiskFormat(StrEnum):
    """A file format of a disk image."""

    RAW = "RAW"
    QCOW2 = "QCOW2"
    VHD = "VHD"
    VHDX = "VHDX"
    VMDK = "VMDK"


described(
    OrderDirection,
    "Which way a list is sorted.",
    ASC="Smallest, or earliest, first.",
    DESC="Largest, or latest, first.",
)
described(
    ReplicationState,
    "How far a version's copies are, over all its regions.",
    UNKNOWN="Nothing has been copied yet.",
    IN_PROGRESS="At least one region is being copied to.",
    COMPLETED="Every region has its copy.",
    FAILED="No region is being copied to any more, and at least one failed; the others are usable.",
)
described(
    DiskFormat,
    "A file format of a disk image.",
    RAW="The disk's bytes as they are.",
    QCOW2="QEMU copy-on-write, version 2 or 3.",
    VHD="Virtual Hard Disk, as Virtual PC and Azure use it.",
    VHDX="Virtual Hard Disk, version 2, as Hyper-V uses it.",
    VMDK="VMware's disk format.",
)
described(
    enums.ReplicationPolicy,
    "Which regions an export goes to when it names none.",
    GEOGRAPHY="Every available region of the lab's geography.",
    LAB_REGION_ONLY="The lab's region alone.",
    CUSTOM="The account's own list of regions, and the lab's region.",
)
described(enums.OSType, "The operating system on a disk.", LINUX="Linux.", WINDOWS="Windows.")
described(
    enums.OSState,
    "Whether machine-specific state was removed before the capture.",
    GENERALIZED="Machine-specific state was removed; a lab's template gets a user of its own.",
    SPECIALIZED="A machine as it was, with its users, name and profiles; exports are always this.",
)
described(
    enums.HyperVGeneration,
    "The firmware a virtual machine needs.",
    V1="Generation 1: boots by BIOS.",
    V2="Generation 2: boots by UEFI.",
)
described(enums.Architecture, "The processor an image runs on.", X64="64-bit x86.", ARM64="64-bit Arm.")
described(
    enums.ProvisioningState,
    "Where a version is in its life.",
    CREATING="Its source copy is being made.",
    UPDATING="Its regions or flags are being changed; it can be used.",
    SUCCEEDED="It is complete in its source region.",
    FAILED="Its source copy failed.",
    DELETING="It is being deleted.",
)
described(
    enums.RegionReplicaState,
    "How far one region's copy is.",
    UNKNOWN="Not begun.",
    REPLICATING="Being copied, or waiting for a worker to copy it.",
    COMPLETED="There, re-read and right: labs can be made from it.",
    FAILED="Given up; `error` says why. The other regions are not affected.",
)
described(
    enums.LabState,
    "Where a lab is in its life.",
    CREATING="Its template's disk is being written.",
    DRAFT="Its template is there, and has not been published.",
    PUBLISHING="Students' machines are being made.",
    PUBLISHED="Students can use it.",
    FAILED="Its template's disk could not be written.",
    DELETING="It is being deleted.",
)
described(
    enums.TemplateVmState,
    "What a lab's template VM is doing.",
    CREATING="Its disk is being written.",
    STOPPED="At rest: it can be started, exported and published.",
    STARTING="Being started.",
    RUNNING="Running: its disk may be changed; exporting or deleting the lab is refused.",
    STOPPING="Being stopped: it stays so while a process has the disk open for writing; `TemplateVm.message` says so.",
    EXPORTING="Its disk is being read; it cannot be changed until that has ended.",
    PUBLISHING="Being published.",
    FAILED="Its disk could not be written.",
)
described(
    enums.ExportKind,
    "What an export makes.",
    CREATE_IMAGE="A new image definition, with its first version.",
    UPDATE_IMAGE="A new version of the image definition that the lab was made from.",
)
described(
    enums.ExportStatus,
    "How an export stands.",
    QUEUED="Waiting for a worker.",
    RUNNING="Under way.",
    SUCCEEDED="In every target region.",
    PARTIALLY_SUCCEEDED="Usable in some regions, failed in others; these can be retried.",
    FAILED="The source copy failed; nothing is usable.",
    CANCELED="Stopped on request.",
)
described(
    enums.ExportPhase,
    "What an export is at.",
    VALIDATING="Checking the lab, its template and the gallery.",
    CAPTURING="Holding the template's disk still.",
    STORING="Storing the disk's new bytes in the lab's region.",
    REPLICATING="Copying to the other regions; the lab's region can be used.",
    COMPLETED="No region is left to wait for.",
)
described(
    enums.GalleryEventKind,
    "What happened under a gallery.",
    VERSION_CREATED="A version was begun.",
    VERSION_PUBLISHED="A version became complete in its source region.",
    VERSION_UPDATED="A version's regions or flags were changed.",
    VERSION_DELETED="A version was deleted, or taken back by cancelling its export.",
    VERSION_RESTORED="A soft-deleted version was restored.",
    REPLICA_COMPLETED="A region's copy became usable.",
    REPLICA_FAILED="A region's copy failed, or was found damaged beyond repair.",
    REPLICA_HEALED="Damage was found in a region's copy, and mended.",
)
described(
    enums.QuotaKind,
    "What is counted against a limit, region by region.",
    GALLERIES="Galleries, by their home.",
    IMAGE_DEFINITIONS="Image definitions, by their gallery's home.",
    IMAGE_VERSIONS="Image versions, by their source region; failed and soft-deleted ones count until they are purged.",
)
described(
    enums.Role,
    "What a principal may do.",
    ADMIN="Everything, on the whole server.",
    ACCOUNT_OWNER="Manage a lab account, its gallery and all its labs, and give access.",
    ACCOUNT_CONTRIBUTOR="Manage a lab account, its gallery and all its labs.",
    LAB_CREATOR="Create labs in a lab account, and own those.",
    LAB_OWNER="Manage one lab: its template, exports and access.",
    LAB_CONTRIBUTOR="Manage one lab: its template and exports.",
    READER="See a lab account and its labs.",
)
described(
    FeatureName,
    "What an image can do, or needs.",
    name="ImageFeatureName",
    HIBERNATE="Whether machines can hibernate: True or False.",
    ACCELERATED_NETWORK="Whether machines can use accelerated networking: True or False.",
    DISK_CONTROLLER_TYPE="Which disk controllers it boots with: SCSI; NVMe; or SCSI, NVMe.",
    SECURITY_TYPE="Which security types machines may have: Standard, TrustedLaunch, TrustedLaunchSupported,"
    " ConfidentialVM, ConfidentialVMSupported or TrustedLaunchAndConfidentialVmSupported.",
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
    "What a deletion would mean.",
    USED_BY_LABS="Visible labs were made from it; they keep their disks.",
    OLDER_LATEST="It is the latest in some regions, where new labs would get an older version.",
    NO_LATEST="It is the only one that new labs can use in some regions.",
    NOT_RESTORABLE="It cannot be restored afterwards.",
    SERVES_LAB_ACCOUNT="The region is in the geography of a visible lab account that has the gallery attached.",
)
described(
    IneligibilityReason,
    "Why an image is not offered for a new lab.",
    DISABLED="It is disabled on this lab account.",
    NO_VERSION="It has no version that was completed.",
    EXCLUDED_FROM_LATEST="Every version is excluded from being the latest.",
    NOT_IN_REGION="Its newest version is not meant for this region.",
    REPLICATING="Its newest version is still on its way to this region.",
    REPLICATION_FAILED="Copying its newest version to this region failed.",
    OS_DISK_TOO_LARGE="Its disk is larger than labs may have here.",
    MULTIPLE_DISKS="It has data disks; labs have one disk.",
    UNSUPPORTED_GENERATION="Labs need generation V1.",
    UNSUPPORTED_ARCHITECTURE="Labs need X64.",
    SOFT_DELETED="All its versions are deleted; they can still be restored.",
)
described(
    Reason,
    "Why a disk image file is refused.",
    name="DiskRefusal",
    FORMAT_UNSUPPORTED="It is of a format that is not taken, such as VDI, QED, ISO or LUKS, or packed.",
    FORMAT_MISMATCH="It is not of the format that its name declares.",
    FORMAT_AMBIGUOUS="It looks like more than one format at once.",
    BACKING_FILE="It holds only what differs from another image.",
    EXTERNAL_DATA="Its data are in other files.",
    ENCRYPTED="It is encrypted.",
    MALFORMED="It contradicts itself or its format.",
    TRUNCATED="It ends before it should: a part of it is missing.",
    NOT_CLOSED="It was not closed properly; `qemu-img check -r all` mends it.",
    CORRUPT="Its tables contradict each other, or its data cannot be unpacked.",
    VIRTUAL_SIZE_TOO_LARGE="Its disk is larger than allowed, whatever the file's length.",
    EXPANDS_TOO_MUCH="Its disk holds far more data than a file of its length should.",
    INSPECTION_LIMIT="Looking at it takes more work than is allowed.",
)
described(
    Code,
    "Why a mutation was refused.",
    name="UserErrorCode",
    NOT_FOUND="There is no such object, or it is hidden from the caller.",
    NOT_AUTHORIZED="The caller sees the object, but may not do this.",
    NAME_INVALID="The name breaks the rules for such names.",
    NAME_TAKEN="The name is in use.",
    IDENTIFIER_INVALID="Publisher, offer or SKU breaks the rules.",
    IDENTIFIER_TAKEN="Another image of the gallery has this publisher, offer and SKU.",
    REGION_UNKNOWN="There is no such region here, or it takes nothing new.",
    REGION_DUPLICATE="A region is named twice.",
    SOURCE_REGION_MISSING="The source region is not among the target regions.",
    GALLERY_ALREADY_ATTACHED="Another gallery is attached to the lab account.",
    GALLERY_ATTACHED="The gallery is attached to a lab account.",
    NO_GALLERY_ATTACHED="No gallery is attached to the lab account.",
    EXPORT_IN_PROGRESS="An export is running that this would disturb.",
    TEMPLATE_BUSY="The lab's template is not stopped.",
    IMAGE_DISABLED="The image is disabled on the lab account.",
    IMAGE_NOT_ELIGIBLE="The image does not fit; the message says why.",
    NO_LATEST_VERSION="No version of the image can be its latest, in any region.",
    IMAGE_NOT_IN_REGION="The image is usable, but not in this region now.",
    OS_STATE_MISMATCH="The image is generalized, the export specialized.",
    OS_TYPE_MISMATCH="The operating systems differ.",
    HYPERV_MISMATCH="The generations differ.",
    VERSION_INVALID="Not a version number, or not one that can come next.",
    VERSION_EXISTS="There is such a version already.",
    VERSION_CONFLICT="The latest version is not the one expected.",
    HAS_CHILDREN="It is not empty.",
    DELETE_BLOCKED_UNTIL_EOL="It is protected until its end of life.",
    REGION_REMOVAL_BLOCKED="Its regions are protected from removal.",
    IMMUTABLE_FIELD="The field never changes once set.",
    RANGE_INVALID="A number, length or count is out of its range.",
    EOL_NOT_FUTURE="An end of life must lie in the future.",
    QUOTA_EXCEEDED="A limit on how many or how much is reached.",
    DISK_INVALID="The disk cannot be used.",
    DISK_TOO_LARGE="The disk is larger than allowed.",
    UPLOAD_NOT_FINALIZED="The upload has not received all its bytes.",
    UPLOAD_IN_USE="A version is being made from the upload.",
    NOT_CANCELABLE="There is nothing left to cancel.",
    NOT_RETRYABLE="There is nothing to retry.",
    CREDENTIALS_REQUIRED="The user name is missing, or is not the image's.",
    VERSION_DELETED="The version is soft-deleted: it can be restored, or deleted for good, and nothing else.",
    VERSION_NOT_READY="The version is still being made, or could not be.",
    LAST_ADMIN="The server would be left without an administrator.",
    LAB_ACCOUNT_REQUIRED="The caller manages several lab accounts and named none.",
)
