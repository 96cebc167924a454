"""Definition of a template's machine, as libvirt's XML: one disk, at most one network, a screen, no host devices."""

from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template

NAMESPACE = "urn:lab-gallery:machine:1"
_DOMAIN = Template("""<domain type="$type">
  <name>$name</name>
  <uuid>$uuid</uuid>
  <metadata><lab:machine xmlns:lab="$namespace" lab="$lab" disk="$path"/></metadata>
  <memory unit="GiB">$memory</memory>
  <vcpu>$vcpus</vcpu>
  $os
  <features><acpi/><apic/></features>
  <cpu mode="$cpu"/>
  <clock offset="$clock"/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <disk type="file" device="disk">
      <driver name="qemu" type="$format" discard="unmap" error_policy="stop"/>
      <source file="$path">$label</source>
      $backing
      <target dev="$target" bus="$bus"/>
      <boot order="1"/>
    </disk>
    $seed
    <channel type="unix"><target type="virtio" name="org.qemu.guest_agent.0"/></channel>
    $network
    <graphics type="vnc"><listen type="socket" socket="$screen"/></graphics>
    <video><model type="vga"/></video>
    <input type="tablet" bus="usb"/>
    <input type="keyboard" bus="usb"/>
    <memballoon model="none"/>
  </devices>
</domain>
""")
# Its file is removed as soon as the machine has opened it.
_SEED = Template("""<disk type="file" device="disk"><driver name="qemu" type="raw"/><source file="$path">$label</source>
      <backingStore/><target dev="vdb" bus="virtio"/><readonly/></disk>""")
# libvirt creates the scratch file, and gives it to the user that runs QEMU.
_BACKUP = Template("""<domainbackup mode="pull">
  $since
  <server transport="unix" socket="$socket"/>
  <disks>
    <disk name="$target" backup="yes" type="file" exportname="$name" $bitmap>
      <driver type="qcow2"/>
      <scratch file="$scratch"/>
    </disk>
  </disks>
</domainbackup>
""")
_CHECKPOINT = Template("""<domaincheckpoint>
  <name>$name</name>
  $time
  <disks><disk name="$target" checkpoint="bitmap" bitmap="$name"/></disks>
</domaincheckpoint>
""")
# The name of the bitmap in a view: what has changed since a checkpoint.
BITMAP = "changed"
_BIOS = '<os><type arch="x86_64" machine="q35">hvm</type></os>'
_UEFI = Template("""<os firmware="efi"><type arch="x86_64" machine="q35">hvm</type>
    <firmware><feature enabled="no" name="secure-boot"/></firmware><nvram>$nvram</nvram></os>""")
# The hypervisor leaves the owner and the labels of the files as they are.
_LABEL = '<seclabel model="dac" relabel="no"/>'


@dataclass(frozen=True)
class Domain:
    """Properties of one machine."""

    name: str
    uuid: str
    lab_id: str
    disk: Path
    disk_format: str
    # The base of an overlay: the one that the lab was created over, not the one that its header names.
    base: Path | None
    # The disk that cloud-init reads at the first start.
    seed: Path | None
    folder: Path
    memory_gb: int
    vcpus: int
    is_windows: bool
    is_uefi: bool
    has_kvm: bool
    network: str | None
    # Whether QEMU runs as another user, with access by a group.
    is_shared: bool

    @property
    def target(self) -> str:
        """The name of the disk in the machine."""
        return "sda" if self.is_windows else "vda"

    def xml(self) -> str:
        """Return the definition."""
        label = _LABEL if self.is_shared else ""
        model = "e1000e" if self.is_windows else "virtio"
        values = {
            "type": "kvm" if self.has_kvm else "qemu",
            "cpu": "host-passthrough" if self.has_kvm else "maximum",
            "name": self.name,
            "uuid": self.uuid,
            "namespace": NAMESPACE,
            "lab": self.lab_id,
            "memory": self.memory_gb,
            "vcpus": self.vcpus,
            "clock": "localtime" if self.is_windows else "utc",
            "format": self.disk_format,
            "path": self.disk,
            "target": self.target,
            "bus": "sata" if self.is_windows else "virtio",
            "screen": screen_socket(self.folder),
        }
        return _DOMAIN.substitute(
            {name: escape(f"{value}") for name, value in values.items()},
            os=_UEFI.substitute(nvram=escape(f"{self.folder / 'nvram'}")) if self.is_uefi else _BIOS,
            label=label,
            backing=self._backing(label),
            seed="" if self.seed is None else _SEED.substitute(path=escape(f"{self.seed}"), label=label),
            network=""
            if self.network is None
            else f'<interface type="network"><source network="{escape(self.network)}"/><model type="{model}"/></interface>',
        )

    def _backing(self, label: str) -> str:
        # Stated in any case, so that neither libvirt nor QEMU takes a path from the disk's header.
        if self.base is None:
            return "<backingStore/>"
        source = f'<format type="raw"/><source file="{escape(f"{self.base}")}">{label}</source><backingStore/>'
        return f'<backingStore type="file">{source}</backingStore>'


def backup_xml(socket: Path, scratch: Path, *, target: str, name: str, since: str | None = None) -> str:
    """Return the definition of a view of a machine's disk: its socket, its scratch file and its name.

    `since` is a checkpoint: the view then also states what has changed since.
    """
    values = {"socket": socket, "scratch": scratch, "target": target, "name": name}
    return _BACKUP.substitute(
        {key: escape(f"{value}") for key, value in values.items()},
        since="" if since is None else f"<incremental>{escape(since)}</incremental>",
        bitmap="" if since is None else f'exportbitmap="{BITMAP}"',
    )


def checkpoint_xml(name: str, target: str, *, is_left_over: bool = False) -> str:
    """Return the definition of a checkpoint, or of one that an earlier run of the machine has left in the disk."""
    time = "<creationTime>1</creationTime>" if is_left_over else ""
    return _CHECKPOINT.substitute(name=escape(name), target=escape(target), time=time)


def screen_socket(folder: Path) -> Path:
    """Return the socket of a machine's screen in the machine's folder."""
    return folder / "screen"
