"""Machines without a hypervisor: their definition, size, files, and what is refused."""

import grp
import os
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from graph.commands.machine_checks import machine_checks
from graph.db.enums import Architecture, HyperVGeneration, OSType
from graph.settings import Settings, TemplateVms
from graph.storage.formats.read.open_disk import DiskFile
from graph.template_vms.domain_definition import Domain
from graph.template_vms.machine_errors import HypervisorError, MachineRefusedError
from graph.template_vms.machine_folder import MachineFolder
from graph.template_vms.machine_size import MachineSize, Recommended, machine_size
from graph.template_vms.machines import LibvirtMachines, Machine
from tests.disks import write_disk
from tests.server import configure, errors_in, run

LIMITS = TemplateVms(driver="libvirt", memory_gb=2, vcpus=2, max_memory_gb=8, max_vcpus=4)
ALLOWED = {"emulator", "disk", "channel", "interface", "graphics", "video", "input", "memballoon"}


def domain(**values: object) -> Domain:
    plain: dict[str, object] = {
        "name": "lab-gallery-0-7", "uuid": "u", "lab_id": "7", "disk": Path('/data/a & "b"/disk.qcow2'),
        "disk_format": "qcow2", "base": Path("/data/bases/0.raw"), "seed": None, "folder": Path("/data/machine"), "memory_gb": 2,
        "vcpus": 2, "is_windows": False, "is_uefi": False, "has_kvm": False, "network": None, "is_shared": False,
    }  # fmt: skip
    return Domain(**plain | values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("windows", "expected"), [(False, ("virtio", "virtio", None)), (True, ("sata", "e1000e", "localtime"))]
)
def test_definition_has_one_disk_one_network_and_no_device_of_the_host(
    windows: bool, expected: tuple[str, str, str | None]
) -> None:
    root = ET.fromstring(domain(is_windows=windows, network="classroom", is_uefi=True).xml())  # noqa: S314 our own
    devices = root.find("devices")
    assert devices is not None
    assert {device.tag for device in devices} <= ALLOWED
    [disk], [network] = devices.findall("disk"), devices.findall("interface")
    bus, model, clock = expected
    assert disk.find("target").get("bus") == bus  # type: ignore[union-attr]
    assert disk.find("source").get("file") == '/data/a & "b"/disk.qcow2'  # type: ignore[union-attr]
    # The chain is stated completely, so that no header is asked for a path.
    assert [item.get("file") for item in disk.findall("backingStore/source")] == ["/data/bases/0.raw"]
    assert disk.find("backingStore/backingStore") is not None
    assert (network.get("type"), network.find("model").get("type")) == ("network", model)  # type: ignore[union-attr]
    assert root.find("clock").get("offset") == (clock or "utc")  # type: ignore[union-attr]
    assert (root.find("os").get("firmware"), root.findtext("os/nvram")) == ("efi", "/data/machine/nvram")  # type: ignore[union-attr]
    [listen] = devices.findall("graphics/listen")
    assert (listen.get("type"), listen.get("socket")) == ("socket", "/data/machine/screen")


def test_definition_without_network_by_bios() -> None:
    root = ET.fromstring(domain().xml())  # noqa: S314 our own
    assert (root.find("devices/interface"), root.find("os/nvram")) == (None, None)


def test_size_follows_the_recommendation_within_the_limits() -> None:
    assert machine_size(Recommended(), LIMITS) == MachineSize(2, 2)
    assert machine_size(Recommended(4, 16, 3, 8), LIMITS) == MachineSize(4, 3)
    assert machine_size(Recommended(max_memory_gb=1, max_vcpus=1), LIMITS) == MachineSize(1, 1)
    with pytest.raises(
        MachineRefusedError, match="the image needs at least 16 GiB of memory, and a template may have 8"
    ):
        machine_size(Recommended(min_memory_gb=16), LIMITS)
    with pytest.raises(MachineRefusedError, match="the image needs at least 8 processors, and a template may have 4"):
        machine_size(Recommended(min_vcpus=8), LIMITS)


@pytest.mark.parametrize(
    ("architecture", "kind", "message"),
    [
        (Architecture.ARM64, "raw", "the image is for ARM64, and machines are X64"),
        (Architecture.X64, "vhdx", "machines run from RAW and QCOW2 disks, and this one is VHDX"),
    ],
)
def test_machine_that_cannot_run_is_refused(
    tmp_path: Path, architecture: Architecture, kind: str, message: str
) -> None:
    machine = Machine(
        7, DiskFile(tmp_path / "disk", kind), OSType.LINUX, HyperVGeneration.V1, architecture, Recommended()
    )
    with pytest.raises(MachineRefusedError, match=message):
        LibvirtMachines(tmp_path, LIMITS).start(machine)


def test_group_has_access_to_the_disk_while_the_machine_runs(tmp_path: Path) -> None:
    disk = DiskFile(write_disk(tmp_path / "labs" / "7" / "disk.qcow2", 1 << 20, {}), "qcow2")
    disk.path.chmod(0o600)
    folder = MachineFolder(tmp_path, disk, grp.getgrgid(os.getgid()).gr_name)
    folder.share()
    modes = [path.stat().st_mode & 0o777 for path in (tmp_path, tmp_path / "labs", disk.path.parent, folder.path)]
    # It may pass through the folders, and list none but the machine's.
    assert (modes, disk.path.stat().st_mode & 0o777) == ([0o710, 0o710, 0o710, 0o770], 0o660)
    folder.withdraw()
    assert disk.path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(MachineRefusedError, match=r"the group nosuch of \[template_vms\] does not exist"):
        MachineFolder(tmp_path, disk, "nosuch").share()


def test_server_without_libvirt_says_what_to_install(tmp_path: Path) -> None:
    image = write_disk(tmp_path / "image.raw", 1 << 20, {})
    config = configure(tmp_path, database_url=f"sqlite+aiosqlite:///{tmp_path}/gallery.sqlite", disk=image)
    with config.open("a") as file:
        file.write('[template_vms]\ndriver = "libvirt"\n')
    empty = tmp_path / "empty"
    empty.mkdir()
    done = run("serve", "--config", config, cwd=tmp_path, env={"PATH": f"{empty}"})
    missing = "virsh was not found: install libvirt-clients and libvirt-daemon-system"
    assert done.returncode == 1
    assert errors_in(done.stderr)[-1] == f"lab-gallery: [template_vms] driver is libvirt, but {missing}"


def test_checks_name_what_is_missing(tmp_path: Path) -> None:
    chosen = {"driver": "libvirt", "uri": f"qemu:///session?socket={tmp_path}/none", "acceleration": "tcg"}
    missing = Settings(data_dir=tmp_path, template_vms=TemplateVms(**chosen, group="nosuch"))  # type: ignore[arg-type]
    libvirt, acceleration, passwords, group = machine_checks(missing)
    assert (libvirt.status, libvirt.detail.endswith(": start libvirtd, and add this user to the group libvirt")) == (
        "failed",
        True,
    )
    assert (acceleration.status, passwords.status, group.status) == ("warning", "ok", "failed")
    assert group.detail == "nosuch does not exist: correct `group` of [template_vms]"
    assert list(machine_checks(Settings(data_dir=tmp_path))) == []


def test_checks_find_a_folder_that_the_group_cannot_pass_through(tmp_path: Path) -> None:
    name = grp.getgrgid(os.getgid()).gr_name
    chosen = {
        "driver": "libvirt",
        "uri": f"qemu:///session?socket={tmp_path}/none",
        "acceleration": "tcg",
        "group": name,
    }
    data_dir = tmp_path / "closed" / "data"
    data_dir.mkdir(parents=True)
    tmp_path.joinpath("closed").chmod(0o600)
    *_, group = machine_checks(Settings(data_dir=data_dir, template_vms=TemplateVms(**chosen)))  # type: ignore[arg-type]
    closed = tmp_path / "closed"
    assert (group.status, group.detail) == (
        "failed",
        f"{name} cannot pass through {closed} to the disks: chmod o+x {closed}",
    )


def test_hypervisor_that_does_not_answer_is_an_error_without_paths(tmp_path: Path) -> None:
    nowhere = TemplateVms(driver="libvirt", uri=f"qemu:///session?socket={tmp_path}/none")
    with pytest.raises(HypervisorError, match=r"^the hypervisor failed; the server's log states the reason$") as raised:
        LibvirtMachines(tmp_path, nowhere).running()
    assert f"{tmp_path}/none" in raised.value.detail
