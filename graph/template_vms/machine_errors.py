"""Errors of template VMs that run as machines. Every message may be shown to users."""

from graph.errors import LabGalleryError


class MachineError(LabGalleryError):
    """Base class of the errors of machines."""


class MachineRefusedError(MachineError):
    """A machine cannot be started as its image requires; the message states the numbers."""


class MachineBusyError(MachineError):
    """A machine has not stopped yet."""


class HypervisorError(MachineError):
    """The hypervisor failed or does not answer. `detail` is its message, for the log: it contains paths."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(reason)
        self.detail = detail
