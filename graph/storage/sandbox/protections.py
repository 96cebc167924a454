"""Protections of the sandbox that this kernel provides, and the operator's permission to do without."""

import ctypes
import os
import platform
from typing import NamedTuple

from graph.storage.sandbox import seccomp

_LANDLOCK_CREATE_RULESET = 444
# On both architectures whose filters exist.
_SECCOMP = {"x86_64": 317, "aarch64": 277}
_GET_ACTION_AVAILABLE = 2
_FAIL_ACTION = 0x00050000
_SCOPES_ABI = 6

_state = {"may_be_missing": False}


class Protection(NamedTuple):
    """One protection: whether this kernel has it, and whether foreign formats are refused without it."""

    name: str
    is_available: bool
    is_required: bool
    detail: str


def allow_missing(*, allowed: bool) -> None:
    """Let children start without some protections (`allow_weak_sandbox`), in this process."""
    _state["may_be_missing"] = allowed


def may_be_missing() -> bool:
    """Whether children may start without some protections."""
    return _state["may_be_missing"]


def protections() -> list[Protection]:
    """Return the protections that depend on the kernel."""
    abi = _landlock_abi()
    machine = os.uname().machine
    has_filters = machine in seccomp.ARCHITECTURES and _has_seccomp(_SECCOMP[machine])
    return [
        Protection("landlock", abi > 0, True, f"version {abi}" if abi > 0 else "needs Linux 5.13, enabled at boot"),
        Protection("seccomp", has_filters, True, f"on {machine}" if has_filters else f"no filter for {machine}"),
        Protection(
            "landlock scopes",
            abi >= _SCOPES_ABI,
            False,
            "signals and sockets" if abi >= _SCOPES_ABI else f"needs Linux 6.12, this is {platform.release()}",
        ),
    ]


def _landlock_abi() -> int:
    return int(ctypes.CDLL(None).syscall(_LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), 1))


def _has_seccomp(number: int) -> bool:
    action = ctypes.c_uint32(_FAIL_ACTION)
    return ctypes.CDLL(None).syscall(number, _GET_ACTION_AVAILABLE, 0, ctypes.byref(action)) == 0
