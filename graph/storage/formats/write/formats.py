"""The formats of downloads, each with its layout."""

from collections.abc import Callable, Mapping

from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.write.layout import Layout, WholeDisk
from graph.storage.formats.write.qcow2 import qcow2
from graph.storage.formats.write.vhd import vhd
from graph.storage.formats.write.vhdx import vhdx
from graph.storage.formats.write.vmdk import vmdk

# Built from a disk, and the file's name without its extension.
LAYOUTS: Mapping[str, Callable[[Manifest, str], Layout]] = {
    "raw": lambda manifest, _: Layout(WholeDisk(manifest)),
    "qcow2": lambda manifest, _: qcow2(manifest),
    "vhd": lambda manifest, _: vhd(manifest),
    "vhdx": lambda manifest, _: vhdx(manifest),
    "vmdk": lambda manifest, name: vmdk(manifest, f"{name}.vmdk"),
}
# Increased when a layout changes: a download begun with one layout must not be resumed with another.
REVISION = 1
