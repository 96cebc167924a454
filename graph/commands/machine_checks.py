"""Checks of the hypervisor, if templates run as machines."""

import grp
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from graph.commands.check_result import FAILED, OK, WARNING, Check
from graph.settings import Settings
from graph.template_vms.acceleration import QEMU, has_kvm
from graph.template_vms.machine_errors import HypervisorError
from graph.template_vms.seed import missing_programs
from graph.template_vms.virsh import Virsh

SECONDS = 20.0


def machine_checks(settings: Settings) -> Iterator[Check]:
    """Yield the results: libvirt, the acceleration, passwords, the network, and the group."""
    chosen = settings.template_vms
    if chosen.driver != "libvirt":
        return
    virsh = Virsh(chosen.uri)
    try:
        version = virsh.run("version", seconds=SECONDS).strip().splitlines()[-1]
    except HypervisorError as error:
        yield Check("libvirt", FAILED, f"{error.detail}: start libvirtd, and add this user to the group libvirt")
    else:
        yield Check("libvirt", OK, f"{chosen.uri} answers: {version}")
        if chosen.network is not None:
            yield _network(virsh, chosen.network)
    yield _acceleration(chosen.acceleration)
    missing = ", ".join(missing_programs())
    yield (
        Check("passwords", OK, "labs can be created with a password")
        if not missing
        else Check(
            "passwords", WARNING, f"{missing} not found: install mtools and openssl to create labs with a password"
        )
    )
    if chosen.group is not None:
        yield _group(chosen.group, settings.data_dir)


def _network(virsh: Virsh, name: str) -> Check:
    try:
        active = name in virsh.run("net-list", "--name", seconds=SECONDS).split()
    except HypervisorError as error:
        return Check("network", FAILED, error.detail)
    return Check(
        "network", OK if active else FAILED, name if active else f"{name} is not active: virsh net-start {name}"
    )


def _acceleration(choice: str) -> Check:
    if choice == "tcg":
        return Check("acceleration", WARNING, "tcg: QEMU's emulation is many times slower than KVM")
    if shutil.which(QEMU) is None:
        return Check("acceleration", FAILED, f"{QEMU} was not found: install qemu-system-x86")
    if has_kvm():
        return Check("acceleration", OK, "KVM works")
    status = FAILED if choice == "kvm" else WARNING
    return Check("acceleration", status, "KVM does not work: machines are emulated (TCG), many times slower")


def _group(name: str, data_dir: Path) -> Check:
    try:
        group = grp.getgrnam(name).gr_gid
    except KeyError:
        return Check("group", FAILED, f"{name} does not exist: correct `group` of [template_vms]")
    if os.geteuid() != 0 and group not in (os.getegid(), *os.getgroups()):
        return Check("group", FAILED, f"this user is not in {name}: adduser USER {name}, and begin a new session")
    # Those below are opened to the group when a machine starts.
    for folder in data_dir.absolute().parents:
        status = folder.stat()
        passes = status.st_mode & (stat.S_IXGRP if status.st_gid == group else stat.S_IXOTH)
        if not passes:
            return Check("group", FAILED, f"{name} cannot pass through {folder} to the disks: chmod o+x {folder}")
    return Check("group", OK, f"{name}: it has access to the disks of running templates")
