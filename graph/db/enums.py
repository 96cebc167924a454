"""The words that columns hold, and the schema shows: those of Azure Compute Gallery and Lab Services."""

from enum import StrEnum


class ReplicationPolicy(StrEnum):
    """Which regions an export goes to when it names none (domain.md R-4)."""

    GEOGRAPHY = "GEOGRAPHY"
    LAB_REGION_ONLY = "LAB_REGION_ONLY"
    CUSTOM = "CUSTOM"


class OSType(StrEnum):
    """The operating system on a disk."""

    LINUX = "LINUX"
    WINDOWS = "WINDOWS"


class OSState(StrEnum):
    """Whether machine-specific state was removed before the capture."""

    GENERALIZED = "GENERALIZED"
    SPECIALIZED = "SPECIALIZED"


class HyperVGeneration(StrEnum):
    """The virtual machine's firmware: V1 boots by BIOS, V2 by UEFI."""

    V1 = "V1"
    V2 = "V2"


class Architecture(StrEnum):
    """The processor an image runs on."""

    X64 = "X64"
    ARM64 = "ARM64"


class ProvisioningState(StrEnum):
    """Where a version is in its life (domain.md E-64)."""

    CREATING = "CREATING"
    UPDATING = "UPDATING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    DELETING = "DELETING"


class RegionReplicaState(StrEnum):
    """How far one region's copy is (domain.md E-82)."""

    UNKNOWN = "UNKNOWN"
    REPLICATING = "REPLICATING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


class LabState(StrEnum):
    """Where a lab is in its life."""

    CREATING = "CREATING"
    DRAFT = "DRAFT"
    PUBLISHING = "PUBLISHING"
    PUBLISHED = "PUBLISHED"
    FAILED = "FAILED"
    DELETING = "DELETING"


class TemplateVmState(StrEnum):
    """What a lab's template VM is doing (domain.md E-129)."""

    CREATING = "CREATING"
    STOPPED = "STOPPED"
    STARTING = "STARTING"
    RUNNING = "RUNNING"
    STOPPING = "STOPPING"
    EXPORTING = "EXPORTING"
    PUBLISHING = "PUBLISHING"
    FAILED = "FAILED"


class ExportKind(StrEnum):
    """What an export makes."""

    CREATE_IMAGE = "CREATE_IMAGE"
    UPDATE_IMAGE = "UPDATE_IMAGE"


class ExportStatus(StrEnum):
    """How an export stands."""

    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    PARTIALLY_SUCCEEDED = "PARTIALLY_SUCCEEDED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"


class ExportPhase(StrEnum):
    """What an export is at."""

    VALIDATING = "VALIDATING"
    CAPTURING = "CAPTURING"
    STORING = "STORING"
    REPLICATING = "REPLICATING"
    COMPLETED = "COMPLETED"


class GalleryEventKind(StrEnum):
    """What happened under a gallery."""

    VERSION_CREATED = "VERSION_CREATED"
    VERSION_PUBLISHED = "VERSION_PUBLISHED"
    VERSION_UPDATED = "VERSION_UPDATED"
    VERSION_DELETED = "VERSION_DELETED"
    VERSION_RESTORED = "VERSION_RESTORED"
    REPLICA_COMPLETED = "REPLICA_COMPLETED"
    REPLICA_FAILED = "REPLICA_FAILED"
    REPLICA_HEALED = "REPLICA_HEALED"


class UpkeepKind(StrEnum):
    """How a region's store is looked after."""

    COLLECT = "COLLECT"
    VERIFY = "VERIFY"


class QuotaKind(StrEnum):
    """What is counted against a limit, region by region (domain.md L-1 to L-3)."""

    GALLERIES = "GALLERIES"
    IMAGE_DEFINITIONS = "IMAGE_DEFINITIONS"
    IMAGE_VERSIONS = "IMAGE_VERSIONS"


class Role(StrEnum):
    """What a principal may do, on the whole server, an account or a lab (domain.md chapter 5)."""

    ADMIN = "ADMIN"
    ACCOUNT_OWNER = "ACCOUNT_OWNER"
    ACCOUNT_CONTRIBUTOR = "ACCOUNT_CONTRIBUTOR"
    LAB_CREATOR = "LAB_CREATOR"
    LAB_OWNER = "LAB_OWNER"
    LAB_CONTRIBUTOR = "LAB_CONTRIBUTOR"
    READER = "READER"


ACTIVE_EXPORT = (ExportStatus.QUEUED, ExportStatus.RUNNING)
