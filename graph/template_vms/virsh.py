"""Client of libvirt: the program `virsh`, one child process per call, with a time limit.

Not libvirt's C library: a call that hangs would occupy a thread of the server forever, and a child can be killed.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping

from graph.settings import StartupError
from graph.template_vms.machine_errors import HypervisorError

CALL_SECONDS = 60.0
MISSING = "virsh was not found: install libvirt-clients and libvirt-daemon-system"
_FAILED = "the hypervisor failed; the server's log states the reason"


class DomainMissingError(HypervisorError):
    """There is no such domain, or it does not run."""


class Virsh:
    """The commands of `virsh` on one hypervisor."""

    def __init__(self, uri: str) -> None:
        self._uri = uri

    def run(self, *words: str, text: str = "", seconds: float = CALL_SECONDS, is_quiet: bool = True) -> str:
        """Return the output of a command, with `text` as its standard input.

        Raises HypervisorError, or DomainMissingError if the command refers to a domain that does not run.
        """
        program = shutil.which("virsh")
        if program is None:
            raise HypervisorError(MISSING, MISSING)
        try:
            done = subprocess.run(  # noqa: S603  (no shell; the words are ours)
                [program, *(["-q"] if is_quiet else []), "-c", self._uri, *words],
                input=text.encode(),
                capture_output=True,
                timeout=seconds,
                check=False,
                env=_environment(os.environ),
            )
        except subprocess.TimeoutExpired as error:
            raise HypervisorError(
                f"the hypervisor did not answer within {seconds:.0f} s", f"virsh {words[0]}: no answer"
            ) from error
        except OSError as error:
            raise HypervisorError(_FAILED, f"virsh: {error.strerror}") from error
        if done.returncode:
            message = " ".join(done.stderr.decode(errors="replace").split())
            kind = DomainMissingError if _is_missing(message) else HypervisorError
            raise kind(_FAILED, f"virsh {words[0]}: {message}")
        return done.stdout.decode(errors="replace")


def expect_installed() -> None:
    """Raise StartupError if `virsh` is not installed."""
    if shutil.which("virsh") is None:
        raise StartupError(f"[template_vms] driver is libvirt, but {MISSING}")


def _is_missing(message: str) -> bool:
    return any(text in message for text in ("failed to get domain", "Domain not found", "domain is not running"))


def _environment(outer: Mapping[str, str]) -> dict[str, str]:
    """Return the variables that virsh needs, with messages in English."""
    passed = ("PATH", "HOME", "USER", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    return {"LC_ALL": "C.UTF-8"} | {name: outer[name] for name in passed if name in outer}
