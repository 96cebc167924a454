"""Database tables, one class each."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.engine.default import DefaultExecutionContext
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from graph.db import enums
from graph.db.columns import Bytes, Key, PrimaryKey, UtcDateTime, enum_type
from graph.db.notices import Notice, NoticeColumn
from graph.db.search_text import keep_search_text


def now() -> datetime:
    """Return the current time in UTC."""
    return datetime.now(UTC)


def time_of_creation(context: DefaultExecutionContext) -> datetime:
    """Return `created_at` of the row that is inserted, so that a new object does not look changed."""
    return context.get_current_parameters()["created_at"]


class Base(DeclarativeBase):
    """Base class of the tables: metadata, and the column types of Python types."""

    type_annotation_map = {  # noqa: RUF012  (SQLAlchemy reads it from the class)
        datetime: UtcDateTime(),
        dict[str, Any]: JSON(),
        list[Any]: JSON(),
        Notice: NoticeColumn(),
        **{
            kind: enum_type(kind)
            for kind in vars(enums).values()
            if isinstance(kind, type) and kind.__module__ == enums.__name__
        },
    }


# The first characters of a marketplace image's shown name, which has no limit.
MAX_SHOWN_NAME_KEY = 200
# A purged row's id must never be reused: old references would point to new content (OSSN-0075).
NEVER_REUSED = {"sqlite_autoincrement": True}


class LabAccount(Base):
    """A container of labs with common policies (1.2 of the domain reference)."""

    __tablename__ = "lab_account"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[PrimaryKey]
    name: Mapped[str] = mapped_column(String(100))
    name_key: Mapped[str] = mapped_column(String(400), unique=True)
    region_name: Mapped[str] = mapped_column(String(80))
    new_images_enabled_by_default: Mapped[bool] = mapped_column(default=True)
    lab_creators_choose_region: Mapped[bool] = mapped_column(default=True)
    replication_policy: Mapped[enums.ReplicationPolicy] = mapped_column(default=enums.ReplicationPolicy.GEOGRAPHY)
    replication_regions: Mapped[list[Any]] = mapped_column(default=list)
    created_at: Mapped[datetime] = mapped_column(default=now)
    created_by: Mapped[str] = mapped_column(String(200))
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")
    # From then on mutations do not find it; it is deleted when its labs are gone.
    deletion_started_at: Mapped[datetime | None]


class Gallery(Base):
    """A named collection of image definitions (1.3 of the domain reference)."""

    __tablename__ = "gallery"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[PrimaryKey]
    name: Mapped[str] = mapped_column(String(80))
    name_key: Mapped[str] = mapped_column(String(80), unique=True)
    region_name: Mapped[str] = mapped_column(String(80))
    description: Mapped[str | None]
    soft_delete_retention_days: Mapped[int] = mapped_column(default=7)
    tags: Mapped[dict[str, Any]] = mapped_column(default=dict)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=time_of_creation)
    created_by: Mapped[str] = mapped_column(String(200))
    # The account whose owners and contributors manage the gallery; None leaves it to administrators. An account that is
    # a gallery's home cannot be deleted.
    home_account_id: Mapped[int | None] = mapped_column(ForeignKey("lab_account.id", ondelete="RESTRICT"), index=True)
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class GalleryAttachment(Base):
    """The right of an account to use a gallery (E-40: one gallery per account, several accounts per gallery)."""

    __tablename__ = "gallery_attachment"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[PrimaryKey]
    lab_account_id: Mapped[int] = mapped_column(ForeignKey("lab_account.id", ondelete="CASCADE"), unique=True)
    gallery_id: Mapped[int] = mapped_column(ForeignKey("gallery.id", ondelete="RESTRICT"), index=True)
    attached_at: Mapped[datetime] = mapped_column(default=now)
    attached_by: Mapped[str] = mapped_column(String(200))
    # New exports are refused, and the attachment ends with the last running one.
    detaching: Mapped[bool] = mapped_column(default=False)


class GalleryInvitation(Base):
    """The right of any one account to attach a gallery, by a code that is stored as its hash."""

    __tablename__ = "gallery_invitation"
    __table_args__ = (
        Index("ix_gallery_invitation_expires_at", "gallery_id", "expires_at", "id"),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    gallery_id: Mapped[int] = mapped_column(ForeignKey("gallery.id", ondelete="CASCADE"), index=True)
    code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    created_by: Mapped[str] = mapped_column(String(200))
    expires_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    accepted_by: Mapped[str | None] = mapped_column(String(200))
    # No foreign key: the account may be deleted, and its id is never reused.
    lab_account_id: Mapped[int | None] = mapped_column(Key)


class ImageDefinition(Base):
    """A named image; its versions contain the bytes (1.5 of the domain reference)."""

    __tablename__ = "image_definition"
    __table_args__ = (
        UniqueConstraint("gallery_id", "name_key"),
        UniqueConstraint("gallery_id", "identifier_key"),
        Index("ix_image_definition_created_at", "gallery_id", "created_at", "id"),
        Index("ix_image_definition_updated_at", "gallery_id", "updated_at", "id"),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    gallery_id: Mapped[int] = mapped_column(ForeignKey("gallery.id", ondelete="RESTRICT"))
    name: Mapped[str] = mapped_column(String(80))
    name_key: Mapped[str] = mapped_column(String(80))
    display_name: Mapped[str | None]
    description: Mapped[str | None]
    publisher: Mapped[str] = mapped_column(String(128))
    offer: Mapped[str] = mapped_column(String(64))
    sku: Mapped[str] = mapped_column(String(64))
    identifier_key: Mapped[str] = mapped_column(String(258))
    os_type: Mapped[enums.OSType]
    os_state: Mapped[enums.OSState]
    hyper_v_generation: Mapped[enums.HyperVGeneration]
    architecture: Mapped[enums.Architecture]
    min_vcpus: Mapped[int | None]
    max_vcpus: Mapped[int | None]
    min_memory_gb: Mapped[int | None]
    max_memory_gb: Mapped[int | None]
    end_of_life_date: Mapped[datetime | None]
    eula: Mapped[str | None]
    privacy_statement_uri: Mapped[str | None]
    release_note_uri: Mapped[str | None]
    # [{"name": …, "value": …, "starts_at_version": …}], as validated by `domain.galleries.features`.
    features: Mapped[list[Any]] = mapped_column(default=list)
    tags: Mapped[dict[str, Any]] = mapped_column(default=dict)
    # The pinned production version; None follows the latest one. No foreign key, which would be circular: a pinned
    # version cannot be deleted, and ids are never reused.
    production_version_id: Mapped[int | None] = mapped_column(Key)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=time_of_creation)
    created_by: Mapped[str] = mapped_column(String(200))
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class AccountImage(Base):
    """Whether an account offers a definition for new labs; kept across detach and attach (E-90, O-22)."""

    __tablename__ = "account_image"

    lab_account_id: Mapped[int] = mapped_column(ForeignKey("lab_account.id", ondelete="CASCADE"), primary_key=True)
    definition_id: Mapped[int] = mapped_column(
        ForeignKey("image_definition.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    enabled: Mapped[bool]


class MarketplaceImage(Base):
    """A marketplace image: a row of the configuration, stored because it needs an id."""

    __tablename__ = "marketplace_image"
    __table_args__ = (
        UniqueConstraint("publisher", "offer", "sku", "version"),
        Index("ix_marketplace_image_name_key", "name_key", "id"),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    publisher: Mapped[str] = mapped_column(String(128))
    offer: Mapped[str] = mapped_column(String(64))
    sku: Mapped[str] = mapped_column(String(64))
    version: Mapped[str] = mapped_column(String(64))
    display_name: Mapped[str | None]
    # The shown name, as names are compared.
    name_key: Mapped[str] = mapped_column(String(MAX_SHOWN_NAME_KEY))
    os_type: Mapped[enums.OSType]
    hyper_v_generation: Mapped[enums.HyperVGeneration]
    architecture: Mapped[enums.Architecture]
    username: Mapped[str | None] = mapped_column(String(64))
    disk_path: Mapped[str]
    sha256: Mapped[str | None] = mapped_column(String(64))
    size_bytes: Mapped[Bytes]
    used_bytes: Mapped[Bytes]
    offered: Mapped[bool] = mapped_column(default=True)
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class DisabledMarketplaceImage(Base):
    """A marketplace image that an account does not offer for new labs; without a row it is offered (E-102)."""

    __tablename__ = "disabled_marketplace_image"

    lab_account_id: Mapped[int] = mapped_column(ForeignKey("lab_account.id", ondelete="CASCADE"), primary_key=True)
    marketplace_image_id: Mapped[int] = mapped_column(
        ForeignKey("marketplace_image.id", ondelete="CASCADE"), primary_key=True, index=True
    )


class Upload(Base):
    """A disk image file that is being uploaded to a gallery, until a version is created from it (2.7)."""

    __tablename__ = "upload"
    __table_args__ = (CheckConstraint("received_bytes <= size_bytes"), NEVER_REUSED)

    id: Mapped[PrimaryKey]
    gallery_id: Mapped[int] = mapped_column(ForeignKey("gallery.id", ondelete="CASCADE"), index=True)
    # The last part of its URL, and the name of its file.
    key: Mapped[str] = mapped_column(String(36), unique=True)
    file_name: Mapped[str] = mapped_column(String(255))
    size_bytes: Mapped[Bytes]
    # The number of durable bytes from the start; bytes of the file beyond it do not count.
    received_bytes: Mapped[Bytes] = mapped_column(default=0)
    expires_at: Mapped[datetime] = mapped_column(index=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    created_by: Mapped[str] = mapped_column(String(200), index=True)
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class ImageVersion(Base):
    """One immutable state of an image's disk (1.6). Its number has three columns, ordered as numbers."""

    __tablename__ = "image_version"
    __table_args__ = (
        UniqueConstraint("definition_id", "major", "minor", "patch"),
        UniqueConstraint("definition_id", "idempotency_key"),
        Index("ix_image_version_parent_created_at", "parent_id", "created_at", "id"),
        Index("ix_image_version_parent_number", "parent_id", "major", "minor", "patch", "id"),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    definition_id: Mapped[int] = mapped_column(ForeignKey("image_definition.id", ondelete="RESTRICT"))
    major: Mapped[int]
    minor: Mapped[int]
    patch: Mapped[int]
    provisioning_state: Mapped[enums.ProvisioningState] = mapped_column(default=enums.ProvisioningState.CREATING)
    storage_key: Mapped[str] = mapped_column(String(36), unique=True)
    disk_size_bytes: Mapped[Bytes]
    disk_used_bytes: Mapped[int | None] = mapped_column(BigInteger)
    digest: Mapped[str | None] = mapped_column(String(64), index=True)
    stored_bytes: Mapped[int | None] = mapped_column(BigInteger)
    username: Mapped[str | None] = mapped_column(String(64))
    exclude_from_latest: Mapped[bool] = mapped_column(default=False)
    end_of_life_date: Mapped[datetime | None]
    block_deletion_before_end_of_life: Mapped[bool] = mapped_column(default=False)
    allow_deletion_of_replicated_locations: Mapped[bool] = mapped_column(default=True)
    published_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(default=now)
    created_by: Mapped[str] = mapped_column(String(200))
    deleted_at: Mapped[datetime | None]
    # No foreign key: the lab may be deleted, and its id is never reused.
    source_lab_id: Mapped[int | None] = mapped_column(Key, index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("image_version.id", ondelete="SET NULL"), index=True)
    # None for an upload. Final once the version is published.
    consistency: Mapped[enums.Consistency | None]
    # The version whose bytes this one shares, until they are in its own source region.
    copied_from_id: Mapped[int | None] = mapped_column(ForeignKey("image_version.id", ondelete="SET NULL"), index=True)
    # The upload that it is created from, until its bytes are in its source region.
    upload_id: Mapped[int | None] = mapped_column(ForeignKey("upload.id", ondelete="SET NULL"), index=True)
    release_notes: Mapped[str | None]
    # The idempotency key of a version that was created directly; an export has its own key.
    idempotency_key: Mapped[str | None] = mapped_column(String(200))
    # SHA-256 of the input that came with the key.
    input_hash: Mapped[str | None] = mapped_column(String(64))


class ProductionChange(Base):
    """A change of an image's production version. The numbers remain when the versions are deleted."""

    __tablename__ = "production_change"
    __table_args__ = (Index("ix_production_change_definition_id", "definition_id", "id"), NEVER_REUSED)

    id: Mapped[PrimaryKey]
    definition_id: Mapped[int] = mapped_column(ForeignKey("image_definition.id", ondelete="CASCADE"))
    occurred_at: Mapped[datetime] = mapped_column(default=now)
    changed_by: Mapped[str] = mapped_column(String(200))
    # None: the image followed, or follows, its latest version.
    from_version_id: Mapped[int | None] = mapped_column(Key)
    from_number: Mapped[str | None] = mapped_column(String(32))
    to_version_id: Mapped[int | None] = mapped_column(Key)
    to_number: Mapped[str | None] = mapped_column(String(32))
    note: Mapped[str | None]
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class Lab(Base):
    """A lab and its template VM; the template VM driver stores the disk (1.9, 1.10)."""

    __tablename__ = "lab"
    __table_args__ = (UniqueConstraint("lab_account_id", "name_key"), NEVER_REUSED)

    id: Mapped[PrimaryKey]
    lab_account_id: Mapped[int] = mapped_column(ForeignKey("lab_account.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(100))
    name_key: Mapped[str] = mapped_column(String(400))
    region_name: Mapped[str] = mapped_column(String(80))
    state: Mapped[enums.LabState] = mapped_column(default=enums.LabState.CREATING, index=True)
    template_state: Mapped[enums.TemplateVmState] = mapped_column(default=enums.TemplateVmState.CREATING, index=True)
    # Why a STOPPING template is not stopped or a CREATING one waits, or the fault of its disk.
    template_notice: Mapped[Notice | None]
    # When the running template is stopped, if its screen is not opened until then.
    template_stops_at: Mapped[datetime | None]
    image_version_id: Mapped[int | None] = mapped_column(
        ForeignKey("image_version.id", ondelete="SET NULL"), index=True
    )
    image_definition_id: Mapped[int | None] = mapped_column(
        ForeignKey("image_definition.id", ondelete="SET NULL"), index=True
    )
    marketplace_image_id: Mapped[int | None] = mapped_column(ForeignKey("marketplace_image.id", ondelete="RESTRICT"))
    os_type: Mapped[enums.OSType]
    hyper_v_generation: Mapped[enums.HyperVGeneration]
    architecture: Mapped[enums.Architecture]
    username: Mapped[str | None] = mapped_column(String(64))
    disk_size_bytes: Mapped[Bytes]
    disk_used_bytes: Mapped[int | None] = mapped_column(BigInteger)
    # The digest of the base that its disk is an overlay over. No foreign key: a base is independent of its version.
    base_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    # While its disk is copied from its image or flattened: the bytes of data, and those that are copied.
    copy_total_bytes: Mapped[int | None] = mapped_column(BigInteger)
    copied_bytes: Mapped[int | None] = mapped_column(BigInteger)
    # How often the disk was to be flattened; the number of the last one.
    flattenings: Mapped[int] = mapped_column(default=0)
    error_code: Mapped[str | None] = mapped_column(String(40))
    error: Mapped[str | None]
    worker: Mapped[str | None] = mapped_column(String(100))
    created_at: Mapped[datetime] = mapped_column(default=now)
    created_by: Mapped[str] = mapped_column(String(200), index=True)
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class RegionReplica(Base):
    """The replica of a version in one region (E-73, E-82)."""

    __tablename__ = "region_replica"
    __table_args__ = (UniqueConstraint("version_id", "region_name"), NEVER_REUSED)

    id: Mapped[PrimaryKey]
    version_id: Mapped[int] = mapped_column(ForeignKey("image_version.id", ondelete="CASCADE"))
    region_name: Mapped[str] = mapped_column(String(80))
    is_source: Mapped[bool] = mapped_column(default=False)
    replica_count: Mapped[int] = mapped_column(default=1)
    exclude_from_latest: Mapped[bool | None]
    state: Mapped[enums.RegionReplicaState] = mapped_column(default=enums.RegionReplicaState.PENDING, index=True)
    total_bytes: Mapped[Bytes] = mapped_column(default=0)
    transferred_bytes: Mapped[Bytes] = mapped_column(default=0)
    stored_bytes: Mapped[Bytes] = mapped_column(default=0)
    error_code: Mapped[str | None] = mapped_column(String(40))
    error: Mapped[str | None]
    # Why its running copy waits.
    waiting_reason: Mapped[Notice | None]
    attempt: Mapped[int] = mapped_column(default=1)
    revision: Mapped[int] = mapped_column(default=1)
    worker: Mapped[str | None] = mapped_column(String(100))
    started_at: Mapped[datetime | None]
    completed_at: Mapped[datetime | None]
    verified_at: Mapped[datetime | None]
    finding: Mapped[Notice | None]
    reclaimable_bytes: Mapped[int | None] = mapped_column(BigInteger)
    reclaimable_as_of: Mapped[datetime | None]


class Export(Base):
    """One capture of a lab's template disk as a version. `revision` increases with every change."""

    __tablename__ = "export"
    __table_args__ = (
        UniqueConstraint("lab_id", "idempotency_key"),
        # A constraint, so that no race can start two active exports of a lab (O-50, C-1).
        Index(
            "uq_export_active_lab",
            "lab_id",
            unique=True,
            sqlite_where=text("status IN ('QUEUED', 'RUNNING')"),
            postgresql_where=text("status IN ('QUEUED', 'RUNNING')"),
        ),
        Index("ix_export_lab_id", "lab_id", "id"),
        Index("ix_export_image_definition_id", "image_definition_id", "id"),
        CheckConstraint("progress >= 0 AND progress <= 100"),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    lab_id: Mapped[int] = mapped_column(ForeignKey("lab.id", ondelete="CASCADE"))
    # For the search text: a lab is never renamed.
    lab_name: Mapped[str] = mapped_column(String(100))
    kind: Mapped[enums.ExportKind]
    image_version_id: Mapped[int | None] = mapped_column(
        ForeignKey("image_version.id", ondelete="SET NULL"), index=True
    )
    # The intended result, which remains when the version is discarded. No foreign key: the image may be deleted, and its
    # id is never reused.
    image_definition_id: Mapped[int] = mapped_column(Key)
    image_name: Mapped[str] = mapped_column(String(80))
    version_number: Mapped[str] = mapped_column(String(32))
    # [{"region": …, "outcome": …, "error_code": …, "error": …}], as of the last transition.
    regions: Mapped[list[Any]] = mapped_column(default=list)
    status: Mapped[enums.ExportStatus] = mapped_column(default=enums.ExportStatus.QUEUED)
    phase: Mapped[enums.ExportPhase] = mapped_column(default=enums.ExportPhase.VALIDATING)
    progress: Mapped[float] = mapped_column(default=0.0)
    total_bytes: Mapped[Bytes] = mapped_column(default=0)
    processed_bytes: Mapped[Bytes] = mapped_column(default=0)
    stored_bytes: Mapped[Bytes] = mapped_column(default=0)
    deduplicated_bytes: Mapped[Bytes] = mapped_column(default=0)
    message: Mapped[str]
    # Why its running work waits.
    waiting_reason: Mapped[Notice | None]
    error_code: Mapped[str | None] = mapped_column(String(40))
    error_message: Mapped[str | None]
    error_retryable: Mapped[bool] = mapped_column(default=False)
    requested_by: Mapped[str] = mapped_column(String(200))
    idempotency_key: Mapped[str | None] = mapped_column(String(200))
    # SHA-256 of the input that came with the key.
    input_hash: Mapped[str | None] = mapped_column(String(64))
    attempt: Mapped[int] = mapped_column(default=1)
    worker: Mapped[str | None] = mapped_column(String(100))
    revision: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime] = mapped_column(default=now)
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    # Of a running export: the last measurement, its smoothed rate, and the time left.
    measured_at: Mapped[datetime | None]
    measured_bytes: Mapped[int | None] = mapped_column(BigInteger)
    bytes_per_second: Mapped[int | None] = mapped_column(BigInteger)
    eta_seconds: Mapped[int | None]
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class ExportTransition(Base):
    """A change of an export's status, phase or replica state, stored so that subscribers miss none."""

    __tablename__ = "export_transition"

    export_id: Mapped[int] = mapped_column(ForeignKey("export.id", ondelete="CASCADE"), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    occurred_at: Mapped[datetime] = mapped_column(default=now)
    status: Mapped[enums.ExportStatus]
    phase: Mapped[enums.ExportPhase]
    progress: Mapped[float]
    processed_bytes: Mapped[Bytes]
    total_bytes: Mapped[Bytes]
    bytes_per_second: Mapped[int | None] = mapped_column(BigInteger)
    eta_seconds: Mapped[int | None]
    message: Mapped[str]
    waiting_reason: Mapped[Notice | None]
    # The state of each replica at that time: {replica id: {"state": …, "total_bytes": …, "transferred_bytes": …,
    # "error": …}}
    replicas: Mapped[dict[str, Any]] = mapped_column(default=dict)


class GalleryEvent(Base):
    """A change to a gallery's versions or replicas; its id is the sequence number for resuming.

    The names remain when the objects are deleted.
    """

    __tablename__ = "gallery_event"
    __table_args__ = (Index("ix_gallery_event_gallery_id", "gallery_id", "id"), NEVER_REUSED)

    id: Mapped[PrimaryKey]
    gallery_id: Mapped[int] = mapped_column(ForeignKey("gallery.id", ondelete="CASCADE"))
    occurred_at: Mapped[datetime] = mapped_column(default=now)
    kind: Mapped[enums.GalleryEventKind]
    version_id: Mapped[int | None] = mapped_column(ForeignKey("image_version.id", ondelete="SET NULL"), index=True)
    replica_id: Mapped[int | None] = mapped_column(ForeignKey("region_replica.id", ondelete="SET NULL"), index=True)
    # No foreign key: ids are never reused.
    definition_id: Mapped[int | None] = mapped_column(Key)
    definition_name: Mapped[str | None] = mapped_column(String(80))
    version_number: Mapped[str | None] = mapped_column(String(32))
    region_name: Mapped[str | None] = mapped_column(String(80))
    # The principal whose request caused the change; None for a worker.
    actor: Mapped[str | None] = mapped_column(String(200))


class AccountEvent(Base):
    """A change to a lab account, its labs or their exports; its id is the sequence number for resuming.

    The values are those at the time of the change, and remain when the objects are deleted.
    """

    __tablename__ = "account_event"
    __table_args__ = (
        Index("ix_account_event_lab_account_id", "lab_account_id", "id"),
        Index("ix_account_event_lab_id", "lab_id", "id"),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    lab_account_id: Mapped[int] = mapped_column(ForeignKey("lab_account.id", ondelete="CASCADE"))
    occurred_at: Mapped[datetime] = mapped_column(default=now)
    kind: Mapped[enums.AccountEventKind]
    # The principal whose request caused the change; None for a worker.
    actor: Mapped[str | None] = mapped_column(String(200))
    # No foreign keys: ids are never reused.
    lab_id: Mapped[int | None] = mapped_column(Key)
    lab_name: Mapped[str | None] = mapped_column(String(100))
    lab_state: Mapped[enums.LabState | None]
    template_state: Mapped[enums.TemplateVmState | None]
    export_id: Mapped[int | None] = mapped_column(Key)
    export_status: Mapped[enums.ExportStatus | None]
    export_phase: Mapped[enums.ExportPhase | None]
    gallery_name: Mapped[str | None] = mapped_column(String(80))
    message: Mapped[str | None]
    notice: Mapped[Notice | None]


class ManifestRemoval(Base):
    """A manifest without a version, to be deleted from its region by a worker."""

    __tablename__ = "manifest_removal"

    id: Mapped[PrimaryKey]
    region_name: Mapped[str] = mapped_column(String(80))
    storage_key: Mapped[str] = mapped_column(String(36), index=True)
    # Set before the manifest is deleted: from then on the region cannot become a target again until the deletion is
    # done.
    claimed: Mapped[bool] = mapped_column(default=False)
    worker: Mapped[str | None] = mapped_column(String(100))


class MaintenanceLease(Base):
    """Maintenance of a region's store, one row for each kind.

    The lease holder, its expiry, and the last completion.
    """

    __tablename__ = "maintenance_lease"

    region_name: Mapped[str] = mapped_column(String(80), primary_key=True)
    kind: Mapped[enums.MaintenanceKind] = mapped_column(primary_key=True)
    holder: Mapped[str | None] = mapped_column(String(100))
    # Grows with each renewal of the holder's lease.
    renewals: Mapped[int] = mapped_column(BigInteger, default=0)
    finished_at: Mapped[datetime] = mapped_column(default=now)
    # COLLECT only: whether chunks are being deleted now, and a number that increases before each deletion run.
    sweeping: Mapped[bool] = mapped_column(default=False)
    generation: Mapped[int] = mapped_column(default=0)


class Installation(Base):
    """The row of this installation, which the first migration adds. Its key is in the marker of each region's store."""

    __tablename__ = "installation"
    __table_args__ = (CheckConstraint("id = 1"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(36))


class MarkedStore(Base):
    """A region whose store has got its marker: a missing marker is not written again."""

    __tablename__ = "marked_store"

    region_name: Mapped[str] = mapped_column(String(80), primary_key=True)
    marked_at: Mapped[datetime] = mapped_column(default=now)


class QuotaUse(Base):
    """The quota ledger: the number of objects of a kind in a region, changed in their transaction (L-1 to L-3)."""

    __tablename__ = "quota_use"
    __table_args__ = (CheckConstraint("used >= 0"),)

    kind: Mapped[enums.QuotaKind] = mapped_column(primary_key=True)
    region_name: Mapped[str] = mapped_column(String(80), primary_key=True)
    used: Mapped[int]


class Session(Base):
    """A sign-in of a person in a browser, from the provider's answer to its end."""

    __tablename__ = "session"
    __table_args__ = (
        Index("ix_session_principal", "principal", "id"),
        Index("ix_session_used_at", "used_at", "id"),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    principal: Mapped[str] = mapped_column(String(200))
    display_name: Mapped[str] = mapped_column(String(200))
    # The hash of the cookie.
    cookie_hash: Mapped[str] = mapped_column(String(64), unique=True)
    # Of the provider: issuer, subject and session id; None for a session that began with a one-time link.
    issuer: Mapped[str | None] = mapped_column(String(500))
    subject: Mapped[str | None] = mapped_column(String(255), index=True)
    provider_session: Mapped[str | None] = mapped_column(String(255))
    # The provider's refresh token, encrypted with a key of the installation.
    refresh_token: Mapped[str | None]
    # Roles from claims, as pairs of a role and an account's id (None for ADMIN).
    roles: Mapped[list[Any]] = mapped_column(default=list)
    created_at: Mapped[datetime] = mapped_column(default=now)
    used_at: Mapped[datetime] = mapped_column(default=now)
    # When the claims were last received, and when their renewal was last tried.
    claims_at: Mapped[datetime] = mapped_column(default=now)
    renewal_at: Mapped[datetime] = mapped_column(default=now)
    ends_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class SignInLink(Base):
    """A one-time link that begins a session, stored as the hash of its token."""

    __tablename__ = "sign_in_link"

    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    principal: Mapped[str] = mapped_column(String(200))
    expires_at: Mapped[datetime]


class AccessToken(Base):
    """A bearer token, stored as its hash."""

    __tablename__ = "access_token"
    __table_args__ = (Index("ix_access_token_principal", "principal", "id"), NEVER_REUSED)

    id: Mapped[PrimaryKey]
    principal: Mapped[str] = mapped_column(String(200))
    # Its purpose, and its creator; None for the token of a session.
    name: Mapped[str | None] = mapped_column(String(100))
    created_by: Mapped[str | None] = mapped_column(String(200))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    # The ids of the role assignments that it is limited to; None for all of its principal.
    role_ids: Mapped[list[Any] | None]
    created_at: Mapped[datetime] = mapped_column(default=now)
    # Of the last request, to within about a minute; None if it was never used, and for the token of a session.
    used_at: Mapped[datetime | None]
    expires_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    # The session that the token belongs to and ends with; None for a token that was created by itself.
    session_id: Mapped[int | None] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class DeviceGrant(Base):
    """A program's sign-in by the device flow, from its start until the program has its token."""

    __tablename__ = "device_grant"
    __table_args__ = (NEVER_REUSED,)

    id: Mapped[PrimaryKey]
    # Of the future token, and of the code that the person enters.
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_code_hash: Mapped[str] = mapped_column(String(64), unique=True)
    client_name: Mapped[str] = mapped_column(String(100))
    address: Mapped[str] = mapped_column(String(45), index=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    expires_at: Mapped[datetime] = mapped_column(index=True)
    # The time between two requests of the program, and its last request.
    poll_seconds: Mapped[int]
    polled_at: Mapped[datetime | None]
    approved_at: Mapped[datetime | None]
    denied_at: Mapped[datetime | None]
    access_token_id: Mapped[int | None] = mapped_column(Key)


class RoleAssignment(Base):
    """A role of a principal: on the server (ADMIN), an account or a lab."""

    __tablename__ = "role_assignment"
    __table_args__ = (
        UniqueConstraint("principal", "role", "scope"),
        Index("ix_role_assignment_account_principal", "lab_account_id", "principal", "id"),
        Index("ix_role_assignment_lab_principal", "lab_id", "principal", "id"),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    principal: Mapped[str] = mapped_column(String(200), index=True)
    role: Mapped[enums.Role]
    # The scope of the role as one comparable text, because NULLs never collide in a unique constraint.
    scope: Mapped[str] = mapped_column(String(40))
    lab_account_id: Mapped[int | None] = mapped_column(ForeignKey("lab_account.id", ondelete="CASCADE"), index=True)
    lab_id: Mapped[int | None] = mapped_column(ForeignKey("lab.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    created_by: Mapped[str] = mapped_column(String(200))
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


class AuditEntry(Base):
    """A change or a refusal, written in the transaction of the change; later linked into the chain."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        Index("ix_audit_entry_account", "lab_account_id", "id"),
        Index("ix_audit_entry_principal", "principal", "id"),
        Index("ix_audit_entry_action", "action", "id"),
        Index(
            "ix_audit_entry_unchained",
            "id",
            sqlite_where=text("position IS NULL"),
            postgresql_where=text("position IS NULL"),
        ),
        NEVER_REUSED,
    )

    id: Mapped[PrimaryKey]
    occurred_at: Mapped[datetime] = mapped_column(default=now, index=True)
    channel: Mapped[enums.AuditChannel]
    principal: Mapped[str | None] = mapped_column(String(200))
    # No foreign keys: entries outlive all other rows, whose ids are never reused.
    token_id: Mapped[int | None] = mapped_column(Key)
    session_id: Mapped[int | None] = mapped_column(Key)
    address: Mapped[str | None] = mapped_column(String(45))
    action: Mapped[str] = mapped_column(String(60))
    object_kind: Mapped[str | None] = mapped_column(String(40))
    object_key: Mapped[int | None] = mapped_column(Key)
    lab_account_id: Mapped[int | None] = mapped_column(Key)
    input: Mapped[dict[str, Any]] = mapped_column(default=dict)
    outcome: Mapped[str] = mapped_column(String(40))
    # The number of refusals of the principal that were not recorded since its last entry of a refusal.
    suppressed: Mapped[int] = mapped_column(default=0)
    # Its position in the chain, and the MAC of the chain up to it; None until it is linked.
    position: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    mac: Mapped[str | None] = mapped_column(String(64))
    # Without case and accents, for `search`; see `keep_search_text`.
    search_text: Mapped[str] = mapped_column(default="")


# The columns of the search text.
AUDIT_TEXTS = ("principal", "action", "outcome", "input")


class AuditChain(Base):
    """The one row of the audit log's chain: its end, and the end of its pruned part."""

    __tablename__ = "audit_chain"
    __table_args__ = (CheckConstraint("id = 1"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    # Identifies the key that the chain is made with.
    key_id: Mapped[str] = mapped_column(String(16))
    position: Mapped[int] = mapped_column(BigInteger)
    mac: Mapped[str] = mapped_column(String(64))
    pruned_position: Mapped[int] = mapped_column(BigInteger)
    pruned_mac: Mapped[str] = mapped_column(String(64))
    # The MAC of the two.
    seal: Mapped[str] = mapped_column(String(64))


class WorkerLease(Base):
    """A worker's right to write. Every transaction of its work locks this row against fencing."""

    __tablename__ = "worker_lease"

    worker: Mapped[str] = mapped_column(String(100), primary_key=True)
    started_at: Mapped[datetime] = mapped_column(default=now)
    # Set by another worker that judged this one dead, or by this one when it stops: its writes fail from then on.
    fenced: Mapped[bool] = mapped_column(default=False)


class WorkerHeartbeat(Base):
    """A counter that a live worker increments. Apart from the lease, so that no lock of its work delays it."""

    __tablename__ = "worker_heartbeat"

    worker: Mapped[str] = mapped_column(String(100), primary_key=True)
    counter: Mapped[int] = mapped_column(BigInteger, default=0)
    # Only shown: whether a worker is alive is never judged by a clock.
    beat_at: Mapped[datetime] = mapped_column(default=now)


keep_search_text(LabAccount, "name")
keep_search_text(Gallery, "name", "description", "tags")
keep_search_text(ImageDefinition, "name", "display_name", "description", "tags")
keep_search_text(MarketplaceImage, "publisher", "offer", "sku", "version", "display_name")
keep_search_text(Lab, "name")
keep_search_text(Upload, "file_name")
keep_search_text(ProductionChange, "changed_by", "from_number", "to_number", "note")
keep_search_text(Session, "principal", "display_name")
keep_search_text(AccessToken, "principal", "name")
keep_search_text(RoleAssignment, "principal")
keep_search_text(AuditEntry, *AUDIT_TEXTS)
keep_search_text(Export, "image_name", "version_number", "lab_name")
