"""Freezing of a guest's file systems by the agent in the guest, and the mark that they may be frozen."""

import logging
import re
from collections.abc import Sequence
from pathlib import Path

from graph.storage.formats.read.disk_writer import disk_errors
from graph.template_vms.machine_errors import HypervisorError
from graph.template_vms.machine_folder import VIEW_FROZEN
from graph.template_vms.virsh import DomainMissingError, Virsh, output_of

log = logging.getLogger(__name__)

# How long the agent in the guest may take to answer, and how long the guest's file systems may stay frozen.
FREEZE_SECONDS = 5
_COUNT = re.compile(r"([0-9]+) filesystem")
_UNRESPONSIVE = ("not responding", "no answer")


def questions(domain: str) -> list[tuple[str, ...]]:
    """Return the commands whose success shows that the agent answers in time.

    One that hangs would otherwise freeze the guest when it continues.
    """
    return [("guest-agent-timeout", domain, "--timeout", f"{FREEZE_SECONDS}"), ("domtime", domain)]


def run_frozen(virsh: Virsh, folder: Path, domain: str, command: Sequence[str]) -> bool:
    """Run a command with the guest's file systems frozen, if its agent does it. Return whether they were frozen.

    Raises HypervisorError if the command fails. The guest is thawed in any case, by the process that runs the command if
    it ends in time.
    """
    with disk_errors():
        # The mark is left for the next process if this one ends before the guest is thawed.
        (folder / VIEW_FROZEN).touch()
    frozen, thawed = 0, None
    try:
        frozen = _freeze(virsh, domain)
        found, thawed = virsh.run_all(command, ("domfsthaw", domain), seconds=FREEZE_SECONDS, is_quiet=False)
    finally:
        count = thaw(virsh, folder, domain) if thawed is None else _note_thaw(folder, domain, thawed)
    output_of(found)
    # A guest that had nothing left to thaw was not frozen when the command was run.
    return frozen > 0 and count > 0


def _freeze(virsh: Virsh, domain: str) -> int:
    """Freeze the guest's file systems, and return their number."""
    [found] = virsh.run_all(("domfsfreeze", domain), is_quiet=False)
    if isinstance(found, DomainMissingError):
        raise found
    if isinstance(found, HypervisorError):
        log.warning("%s: its file systems were not frozen: %s", domain, found.detail)
        return 0
    return _count(found)


def thaw(virsh: Virsh, folder: Path, domain: str) -> int:
    """Thaw the guest's file systems, and return their number."""
    try:
        [found] = virsh.run_all(("domfsthaw", domain), is_quiet=False)
    except HypervisorError as error:
        found = error
    return _note_thaw(folder, domain, found)


def _note_thaw(folder: Path, domain: str, found: str | HypervisorError) -> int:
    """Return the number of file systems that were thawed. The mark stays if the agent did not answer."""
    if isinstance(found, HypervisorError) and any(text in found.detail for text in _UNRESPONSIVE):
        log.warning("%s: its file systems may be frozen, and are thawed later: %s", domain, found.detail)
        return 0
    with disk_errors():
        (folder / VIEW_FROZEN).unlink(missing_ok=True)
    return _count(found) if isinstance(found, str) else 0


def _count(output: str) -> int:
    found = _COUNT.search(output)
    return int(found[1]) if found else 0
