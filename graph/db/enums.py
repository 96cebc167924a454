"""Enums of columns and schema; their values are those of Azure Compute Gallery and Azure Lab Services where these have them."""

from enum import StrEnum


class ReplicationPolicy(StrEnum):
    """The target regions of an export that names none (R-4)."""

    GEOGRAPHY = "GEOGRAPHY"
    LAB_REGION_ONLY = "LAB_REGION_ONLY"
    CUSTOM = "CUSTOM"


class OSType(StrEnum):
    """The operating system of a disk."""

    LINUX = "LINUX"
    WINDOWS = "WINDOWS"


class OSState(StrEnum):
    """Whether machine-specific state was removed from an image."""

    GENERALIZED = "GENERALIZED"
    SPECIALIZED = "SPECIALIZED"


class HyperVGeneration(StrEnum):
    """The VM generation, which determines the firmware: V1 boots by BIOS, V2 by UEFI."""

    V1 = "V1"
    V2 = "V2"


class Architecture(StrEnum):
    """The processor architecture that an image runs on."""

    X64 = "X64"
    ARM64 = "ARM64"


class ProvisioningState(StrEnum):
    """The life-cycle state of a version (E-64)."""

    CREATING = "CREATING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class RegionReplicaState(StrEnum):
    """The state of a region replica (E-82)."""

    PENDING = "PENDING"
    REPLICATING = "REPLICATING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


class LabState(StrEnum):
    """The life-cycle state of a lab."""

    CREATING = "CREATING"
    DRAFT = "DRAFT"
    FAILED = "FAILED"
    DELETING = "DELETING"


class TemplateVmState(StrEnum):
    """The state of a lab's template VM (E-129)."""

    CREATING = "CREATING"
    STOPPED = "STOPPED"
    STARTING = "STARTING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    EXPORTING = "EXPORTING"
    FLATTENING = "FLATTENING"
    FAILED = "FAILED"


class Consistency(StrEnum):
    """The state of a template's file systems when its disk was captured."""

    STOPPED = "STOPPED"
    FROZEN = "FROZEN"
    CRASH_CONSISTENT = "CRASH_CONSISTENT"


class ExportKind(StrEnum):
    """The result of an export."""

    CREATE_IMAGE = "CREATE_IMAGE"
    UPDATE_IMAGE = "UPDATE_IMAGE"


class ExportStatus(StrEnum):
    """The state of an export."""

    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    PARTIALLY_SUCCEEDED = "PARTIALLY_SUCCEEDED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


class ExportPhase(StrEnum):
    """The phase of an export."""

    VALIDATING = "VALIDATING"
    CAPTURING = "CAPTURING"
    STORING = "STORING"
    REPLICATING = "REPLICATING"
    COMPLETED = "COMPLETED"


class GalleryEventKind(StrEnum):
    """A kind of change to a gallery's versions and replicas."""

    VERSION_CREATED = "VERSION_CREATED"
    VERSION_PUBLISHED = "VERSION_PUBLISHED"
    VERSION_UPDATED = "VERSION_UPDATED"
    VERSION_DELETED = "VERSION_DELETED"
    VERSION_RESTORED = "VERSION_RESTORED"
    REPLICA_COMPLETED = "REPLICA_COMPLETED"
    REPLICA_FAILED = "REPLICA_FAILED"
    REPLICA_REPAIRED = "REPLICA_REPAIRED"
    PRODUCTION_CHANGED = "PRODUCTION_CHANGED"


class ExportRegionOutcome(StrEnum):
    """The outcome of an export in one target region."""

    PENDING = "PENDING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


class AccountEventKind(StrEnum):
    """A kind of change to a lab account, its labs and their exports."""

    LAB_CREATED = "LAB_CREATED"
    LAB_CHANGED = "LAB_CHANGED"
    LAB_DELETED = "LAB_DELETED"
    EXPORT_CHANGED = "EXPORT_CHANGED"
    GALLERY_ATTACHED = "GALLERY_ATTACHED"
    GALLERY_DETACHED = "GALLERY_DETACHED"
    ACCOUNT_UPDATED = "ACCOUNT_UPDATED"
    ROLES_CHANGED = "ROLES_CHANGED"


class MaintenanceKind(StrEnum):
    """A kind of maintenance of a region's store."""

    COLLECT = "COLLECT"
    VERIFY = "VERIFY"


class AuditChannel(StrEnum):
    """The way by which a change was requested."""

    API = "API"
    SIGN_IN = "SIGN_IN"
    COMMAND_LINE = "COMMAND_LINE"
    SERVER = "SERVER"


class QuotaKind(StrEnum):
    """A kind of object that is limited by region (L-1 to L-3)."""

    GALLERIES = "GALLERIES"
    IMAGE_DEFINITIONS = "IMAGE_DEFINITIONS"
    IMAGE_VERSIONS = "IMAGE_VERSIONS"


class Role(StrEnum):
    """A role on the server, an account or a lab (chapter 5 of the domain reference)."""

    ADMIN = "ADMIN"
    ACCOUNT_OWNER = "ACCOUNT_OWNER"
    ACCOUNT_CONTRIBUTOR = "ACCOUNT_CONTRIBUTOR"
    LAB_CREATOR = "LAB_CREATOR"
    LAB_OWNER = "LAB_OWNER"
    LAB_CONTRIBUTOR = "LAB_CONTRIBUTOR"
    READER = "READER"


ACTIVE_EXPORT = (ExportStatus.QUEUED, ExportStatus.RUNNING)
