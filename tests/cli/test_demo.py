"""`lab-gallery demo --machines` on a machine without a hypervisor."""

from pathlib import Path

import pytest

from graph.demo import machine
from tests.cli.conftest import InProcessCli


def test_demo_without_a_hypervisor_names_the_packages(
    in_process_cli: InProcessCli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "SYSTEM_PATH", f"{tmp_path}/none")
    monkeypatch.setattr(machine, "FILES", {tmp_path / "OVMF.fd": "ovmf"})
    done = in_process_cli("demo", "--machines")
    packages = "libvirt-daemon libvirt-clients qemu-system-x86 qemu-utils mtools dosfstools fdisk cpio kmod ovmf"
    assert (done.returncode, done.stderr) == (
        1,
        f"lab-gallery: demo --machines needs a hypervisor; try: apt-get install {packages}\n",
    )
    assert list(in_process_cli.folder.iterdir()) == []
