"""Exceptions of Lab Gallery: the root class, and the tree of all classes.

LabGalleryError
    AllSourcesFailedError
    ApiError
    AuditKeyError
    CollectionError
    CommandError
        InvalidCommandError
    ConfigurationError
    DatabaseFullError
    DemoError
    DiskFormatError
    DiskImageError
    DomainError
    LeaseLostError
    MachineError
        HypervisorError
            DomainMissingError
        MachineBusyError
        MachineRefusedError
    NotReadyError
    ObjectGoneError
    RequestError
    SignInError
        GrantEndedError
        ProviderUnavailableError
        TokenInvalidError
    StartupError
        AlreadyRunningError
        DatabaseBehindError
        KeyUnusableError
    StorageError
        ChunkCorruptError
        ChunkMissingError
        DiskBusyError
        DiskChangedError
        DiskIOError
        DiskInvalidError
            DiskRefusedError
        ManifestCorruptError
        SandboxMissingError
        ScratchFullError
        StagingIncompleteError
        StoppedError
        StoreError
            MarkerError
            StoreUnavailableError
        StoreUrlError
        ToolLimitError
        ToolMissingError
        ViewEndedError
    TusError
    UnsatisfiableRangeError
    VerificationError
    WorkFailedError

Exception
    MissingError
    NotPlannableError
    ParsingEndedError
    ProtocolError
    TooManyGrantsError
    WorkCancelledError
BaseException
    FencedError
"""


class LabGalleryError(Exception):
    """Base class of all errors of this package."""
