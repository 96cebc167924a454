"""Configuration: one TOML file; every key is also an environment variable and has a default."""

import os
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, IPvAnyNetwork, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)
from sqlalchemy import URL
from typing_extensions import override

from graph.errors import LabGalleryError

ENV_PREFIX = "LAB_GALLERY_"
Name = Annotated[str, Field(min_length=1, max_length=80)]
# The maximum value of the quota ledger.
MAX_INT32 = 2**31 - 1


def region_key(name: str) -> str:
    """Return the canonical spelling of a region name: "West US" is `westus` (E-9)."""
    return name.replace(" ", "").lower()


class Section(BaseModel):
    """A table of the file; immutable, and unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Region(Section):
    """A location with its own image store."""

    name: Name
    display_name: str = ""
    store: str | None = None
    available: bool = True
    access_restricted: bool = False
    storage_price_per_gb_month: Decimal = Field(default=Decimal("0.05"), ge=0)
    egress_price_per_gb: Decimal = Field(default=Decimal("0.02"), ge=0)

    @field_validator("name")
    @classmethod
    def _canonical(cls, name: str) -> str:
        return region_key(name)


class Geography(Section):
    """A group of regions among which images may be replicated; a border for data."""

    name: Name
    display_name: str = ""
    regions: tuple[Region, ...] = Field(min_length=1)


class MarketplaceEntry(Section):
    """An image that the operator offers outside of any gallery."""

    publisher: Annotated[str, Field(min_length=1, max_length=128)]
    offer: Annotated[str, Field(min_length=1, max_length=64)]
    sku: Annotated[str, Field(min_length=1, max_length=64)]
    version: Annotated[str, Field(min_length=1, max_length=64)]
    display_name: str | None = None
    os_type: Literal["LINUX", "WINDOWS"]
    hyper_v_generation: Literal["V1", "V2"] = "V1"
    architecture: Literal["X64", "ARM64"] = "X64"
    username: Annotated[str, Field(min_length=1, max_length=64)] | None = None
    disk: Path
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] | None = None


class Quotas(Section):
    """Quotas; the defaults are those of Azure Compute Gallery (L-1 to L-4)."""

    galleries_per_region: int = Field(default=100, ge=1, le=MAX_INT32)
    image_definitions_per_region: int = Field(default=1_000, ge=1, le=MAX_INT32)
    image_versions_per_region: int = Field(default=10_000, ge=1, le=MAX_INT32)
    replicas_per_version: int = Field(default=100, ge=1, le=MAX_INT32)
    # The share of a region's quotas, and of the space for uploads, that one lab account may use.
    account_share_percent: int = Field(default=50, ge=1, le=100)
    labs_per_account: int = Field(default=200, ge=1, le=MAX_INT32)
    # Over all lab accounts, by the principal who created them.
    labs_per_principal: int = Field(default=50, ge=1, le=MAX_INT32)

    def share_of(self, limit: int) -> int:
        """Return what one lab account may use of a limit that all share; at least one."""
        return max(1, limit * self.account_share_percent // 100)


class Limits(Section):
    """Limits of one server process on its clients; each process counts for itself."""

    # The number of fields in the response if every list has its maximum length.
    operation_cost: int = Field(default=50_000, ge=1_000)
    cost_per_minute: int = Field(default=2_000_000, ge=1_000)
    # Of each address, for all of its callers without a token.
    anonymous_cost_per_minute: int = Field(default=200_000, ge=1_000)
    # Open WebSockets and event streams.
    connections: int = Field(default=4_000, ge=1)
    connections_per_principal: int = Field(default=200, ge=1)
    # Connections of one address that have presented no valid token yet; a further one closes the oldest.
    connections_before_token: int = Field(default=500, ge=1)
    # From opening a connection, or from the first byte of a later request.
    header_seconds: float = Field(default=10, gt=0)
    # A body that brings less than 1 KiB per second over this period is rejected.
    body_seconds: float = Field(default=30, gt=0)

    @model_validator(mode="after")
    def _one_operation_fits(self) -> "Limits":
        if self.cost_per_minute < self.operation_cost:
            raise ValueError("cost_per_minute must be at least operation_cost")
        return self

    @property
    def burst_cost(self) -> int:
        """The largest cost that a principal may spend at once: the budget of 15 seconds, and at least one operation."""
        return max(self.operation_cost, self.cost_per_minute // 4)


class Graphql(Section):
    """The documents of the operator's clients."""

    # A manifest of trusted documents, which clients name by id: Apollo's format or Relay's.
    documents: Path | None = None
    # Whether requests with other documents are refused.
    only_documents: bool = False

    @model_validator(mode="after")
    def _has_documents(self) -> "Graphql":
        if self.only_documents and self.documents is None:
            raise ValueError("only_documents needs documents: the manifest of the accepted documents")
        return self


class Http(Section):
    """The HTTP server."""

    # Networks of the proxies whose `X-Forwarded-For` or `Forwarded` states the client's address.
    trusted_proxies: tuple[IPvAnyNetwork, ...] = ()


class Uploads(Section):
    """Limits of uploads, whose files are in `data_dir`."""

    # The lifetime of an upload after its last received byte.
    expire_after_hours: int = Field(default=24, ge=1, le=720)
    per_principal: int = Field(default=20, ge=1)


class Labs(Section):
    """Template disks."""

    # Whether a new lab's disk is an overlay over a base that labs share, or a copy of its image.
    disk: Literal["overlay", "raw"] = "overlay"
    # Bases that no lab uses are deleted, least recently used first, while all bases occupy more than this.
    base_cache_gb: int = Field(default=64, ge=0)
    # Whose bases are written before the first lab needs them: of the versions that new labs get from images that a lab
    # account has enabled, of all usable versions of these images, or of none.
    prepare: Literal["followed", "all", "none"] = "followed"


class TemplateVms(Section):
    """The machines of templates."""

    # `local` runs no machines: disks are used by programs outside. `libvirt` runs each template as a machine.
    driver: Literal["local", "libvirt"] = "local"
    uri: Annotated[str, Field(pattern=r"^qemu(\+unix)?:///(system|session)(\?[^\s]*)?$")] = "qemu:///system"
    # The group of the user that runs QEMU, for access to running templates' disks; None: Lab Gallery's own user runs it.
    group: Annotated[str, Field(pattern="^[a-z_][a-z0-9_-]{0,31}$")] | None = None
    # `auto` tries KVM once, and uses TCG, QEMU's emulation, if KVM does not work.
    acceleration: Literal["auto", "kvm", "tcg"] = "auto"
    # The network of libvirt that machines are connected to; None: no network.
    network: Annotated[str, Field(pattern="^[A-Za-z0-9_.-]{1,64}$")] | None = None
    # Of a machine, unless its image recommends others, up to the maximum.
    memory_gb: int = Field(default=2, ge=1, le=1_024)
    vcpus: int = Field(default=2, ge=1, le=256)
    max_memory_gb: int = Field(default=8, ge=1, le=1_024)
    max_vcpus: int = Field(default=4, ge=1, le=256)
    # Of all running machines of this installation on the host.
    total_memory_gb: int = Field(default=16, ge=1, le=65_536)
    # How long a machine may take to shut down before it is switched off.
    stop_seconds: int = Field(default=60, ge=1, le=3_600)
    # After this time without a viewer of its screen, and without an export, a machine is stopped; 0: never.
    idle_minutes: float = Field(default=120, ge=0, le=525_600)


class Verification(Section):
    """The weekly verification by workers."""

    # For each region, in uncompressed bytes; 0 disables the limit.
    mib_per_second: int = Field(default=64, ge=0)


class History(Section):
    """How long records of past changes are stored, in days."""

    # Of an export, after its end; the last one remains.
    transition_days: int = Field(default=90, ge=1)
    # Of `galleryActivity`; each gallery's newest event remains.
    activity_days: int = Field(default=365, ge=1)
    # The workflow engine's records of ended jobs.
    workflow_days: int = Field(default=7, ge=1)


class Downloads(Section):
    """Download links."""

    link_minutes: int = Field(default=60, ge=1, le=10_080)


class ClaimGrant(Section):
    """A role that everyone has during a session whose claim has, or contains, a value."""

    claim: Name
    value: Annotated[str, Field(min_length=1, max_length=200)]
    role: Literal["ADMIN", "ACCOUNT_OWNER", "ACCOUNT_CONTRIBUTOR", "LAB_CREATOR", "READER"]
    lab_account: Annotated[str, Field(min_length=1, max_length=100)] | None = None

    @model_validator(mode="after")
    def _has_a_scope(self) -> "ClaimGrant":
        if (self.role == "ADMIN") != (self.lab_account is None):
            raise ValueError("lab_account is required, except for ADMIN, which is on the whole server")
        return self


class OidcProvider(Section):
    """An OpenID Connect provider: the institution's sign-in."""

    name: Name
    issuer: Annotated[
        str, Field(pattern=r"^(https://[^?#]+|http://(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?(/[^?#]*)?)$")
    ]
    client_id: Annotated[str, Field(min_length=1, max_length=200)]
    # Without a secret, the client is public and relies on PKCE alone.
    client_secret_file: Path | None = None
    scopes: tuple[str, ...] = ("openid", "profile")
    # The claim with a principal's name, and what precedes it: two providers must not name the same principal.
    principal_claim: Name = "sub"
    principal_prefix: Annotated[str, Field(max_length=40)] = ""
    name_claim: Name = "name"
    algorithms: tuple[
        Literal["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "Ed25519"], ...
    ] = Field(default=("RS256", "ES256"), min_length=1)
    # The audience of access tokens that are accepted as bearer tokens; without it none are.
    bearer_audience: Annotated[str, Field(min_length=1, max_length=200)] | None = None


class Audit(Section):
    """The audit log."""

    # How long entries are kept; 0 keeps all.
    retention_days: int = Field(default=730, ge=0, le=36_500)


class Identity(Section):
    """Sign-in in the browser: the institution's providers, and sessions."""

    oidc: tuple[OidcProvider, ...] = ()
    grants: tuple[ClaimGrant, ...] = ()
    session_idle_hours: int = Field(default=8, ge=1, le=168)
    session_max_days: int = Field(default=7, ge=1, le=90)
    # The longest lifetime of tokens that are created through the API or by `lab-gallery login`.
    token_max_days: int = Field(default=365, ge=1, le=3_650)

    @model_validator(mode="after")
    def _providers_are_distinct(self) -> "Identity":
        for attribute in ("name", "issuer", "principal_prefix"):
            values = [getattr(provider, attribute) for provider in self.oidc]
            if twice := {value for value in values if values.count(value) > 1}:
                raise ValueError(f"oidc: two providers have the same {attribute}: {min(twice)!r}")
        return self


def _default_geographies() -> tuple[Geography, ...]:
    def region(name: str, shown: str) -> Region:
        return Region(name=name, display_name=shown)

    france = (
        region("francecentral", "France Central"),
        region("francesouth", "France South"),
        region("francewest", "France West"),
    )
    states = (region("eastus", "East US"), region("westus", "West US"))
    return (
        Geography(name="france", display_name="France", regions=france),
        Geography(name="unitedstates", display_name="United States", regions=states),
    )


class Settings(BaseSettings):
    """The complete configuration. Paths are absolute; each key names its unit."""

    model_config = SettingsConfigDict(env_prefix=ENV_PREFIX, extra="forbid", frozen=True)

    data_dir: Path = Path("lab-gallery-data")
    database_url: str = ""
    # Whether foreign disk formats are read although the kernel lacks protections of the sandbox.
    allow_weak_sandbox: bool = False
    max_os_disk_gb: int = Field(default=128, ge=1, le=2048)
    # GiB that labs, exports, copies and uploads leave free of each file system; None: 1, or 5 % of a smaller one.
    keep_free_gb: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    # How long a worker's heartbeat may stop before others continue its work; the same for all processes of a database.
    # Well above the pauses of a busy machine, because a fenced worker loses the step that it works on.
    worker_lease_seconds: float = Field(default=15, ge=1, le=600, allow_inf_nan=False)
    # How long jobs wait for a region's store that fails.
    store_patience_minutes: float = Field(default=10, ge=0, allow_inf_nan=False)
    currency: Annotated[str, Field(pattern="^[A-Z]{3}$")] = "USD"
    allowed_origins: tuple[str, ...] = ()
    graphiql: bool = False
    # Whether /metrics is public; otherwise administrators may read it, and this machine if `public_url` is not set.
    metrics_open: bool = False
    # The server's address for clients, used in links; if it is not set, links are paths.
    public_url: Annotated[str, Field(pattern="^(https?://[^/?#]+(/[^?#]*[^/?#])?)?$")] = ""
    quotas: Quotas = Quotas()
    labs: Labs = Labs()
    template_vms: TemplateVms = TemplateVms()
    uploads: Uploads = Uploads()
    downloads: Downloads = Downloads()
    limits: Limits = Limits()
    http: Http = Http()
    graphql: Graphql = Graphql()
    verification: Verification = Verification()
    history: History = History()
    identity: Identity = Identity()
    audit: Audit = Audit()
    geographies: tuple[Geography, ...] = Field(default_factory=_default_geographies, min_length=1)
    marketplace: tuple[MarketplaceEntry, ...] = ()

    @classmethod
    @override
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        # The environment overrides the file, whose values `load` passes as arguments.
        return env_settings, init_settings

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        if url and not url.startswith(("sqlite+aiosqlite://", "postgresql+asyncpg://")):
            raise ValueError("must start with sqlite+aiosqlite:// or postgresql+asyncpg://")
        return url

    @model_validator(mode="after")
    def _regions_are_unique(self) -> "Settings":
        names = [region.name for geography in self.geographies for region in geography.regions]
        twice = {name for name in names if names.count(name) > 1}
        if twice:
            raise ValueError(f"geographies: region {min(twice)} is defined twice")
        return self

    @model_validator(mode="after")
    def _providers_know_the_address(self) -> "Settings":
        if self.identity.oidc and not self.public_url:
            raise ValueError("identity.oidc needs public_url: the provider sends browsers back to it")
        return self

    @property
    def is_embedded(self) -> bool:
        """Whether the database is this machine's SQLite file."""
        return not self.database_url.startswith("postgresql")

    @cached_property
    def regions(self) -> dict[str, Region]:
        """All regions by canonical name, in the order of the file."""
        return {region.name: region for geography in self.geographies for region in geography.regions}

    @cached_property
    def geography_of(self) -> dict[str, Geography]:
        """The geography of each region."""
        return {region.name: geography for geography in self.geographies for region in geography.regions}

    @property
    def effective_database_url(self) -> str:
        """The database's URL, or that of the embedded file."""
        if self.database_url:
            return self.database_url
        # Encoded: a folder's name may contain `%` and `?`.
        embedded = URL.create("sqlite+aiosqlite", database=str(self.data_dir / "gallery.sqlite"))
        return embedded.render_as_string()

    @property
    def uploads_dir(self) -> Path:
        """The folder of uploaded files."""
        return self.data_dir / "uploads"

    def store_url(self, region: Region) -> str:
        """Return the URL of a region's store: its own, or a folder under `data_dir`."""
        return region.store or (self.data_dir / "regions" / region.name).as_uri()


class StartupError(LabGalleryError):
    """A process cannot start or continue; the message is one line with the reason."""


class ConfigurationError(LabGalleryError):
    """A wrong file, key or value; the message is one line that names it."""


def load(config: Path | None = None) -> Settings:
    """Read the file, if any, and the environment; raises ConfigurationError for the first fault, in one line."""
    base = config.parent.resolve() if config else Path.cwd()
    values: dict[str, Any] = {}
    if config:
        try:
            values = TomlConfigSettingsSource(Settings, config).toml_data
        except OSError as error:
            raise ConfigurationError(f"{config}: {error.strerror}") from error
        except ValueError as error:
            raise ConfigurationError(f"{config}: {error}") from error
        if not config.exists():
            raise ConfigurationError(f"{config}: file not found")
    try:
        settings = Settings(**values)
    except SettingsError as error:
        # A variable with a list value: only the message contains the field's name.
        field = str(error).partition('"')[2].partition('"')[0]
        raise ConfigurationError(f"{field}: the value in the environment is not valid JSON") from error
    except ValidationError as error:
        raise ConfigurationError(f"{config or 'configuration'}: {_first_error(error)}") from error
    # A path in the file is relative to the file; one in the environment is relative to the working directory.
    home = Path.cwd() if f"{ENV_PREFIX}DATA_DIR" in os.environ else base
    identity = settings.identity.model_copy(update={"oidc": tuple(_with_path(p, base) for p in settings.identity.oidc)})
    documents = settings.graphql.documents and (base / settings.graphql.documents).resolve()
    graphql = settings.graphql.model_copy(update={"documents": documents})
    entries = tuple(e.model_copy(update={"disk": (base / e.disk).resolve()}) for e in settings.marketplace)
    return settings.model_copy(update={
        "data_dir": (home / settings.data_dir).resolve(), "marketplace": entries, "identity": identity,
        "graphql": graphql,
    })  # fmt: skip


def _with_path(provider: OidcProvider, base: Path) -> OidcProvider:
    if provider.client_secret_file is None:
        return provider
    return provider.model_copy(update={"client_secret_file": (base / provider.client_secret_file).resolve()})


def _first_error(error: ValidationError) -> str:
    """Return the first fault's key and message."""
    fault = error.errors()[0]
    key = ""
    for part in fault["loc"]:
        key += f"[{part}]" if isinstance(part, int) else f".{part}" if key else str(part)
    message = fault["msg"].removeprefix("Value error, ")
    if fault["type"] == "extra_forbidden":
        message = "no such key"
    return f"{key}: {message}" if key else message
