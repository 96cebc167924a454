"""`qemu-img` on one foreign disk image, in the sandbox. The format is always explicit; references are never followed."""

import json
import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed
from graph.storage.errors import ToolLimitError
from graph.storage.sandbox.run import ChildLimits, path_of, qemu_img

_DRIVERS: dict[str, dict[str, Any]] = {
    "qcow2": {"driver": "qcow2", "backing": None},
    # Without this option, QEMU computes the size of most creators' disks from the geometry.
    "vhd": {"driver": "vpc", "force_size_calc": "current_size"},
    # Without this option, QEMU opens the file that `parentFileNameHint` names, wherever the word occurs in the
    # descriptor.
    "vmdk": {"driver": "vmdk", "backing": None},
}
_CHECKED = frozenset({"qcow2", "vhdx", "vmdk"})
# `qemu-img check` returns 2 for corruption; 3, for leaked clusters, does not affect readers.
_FOUND_CORRUPT = 2
_INFO_LIMITS = ChildLimits(cpu_seconds=1)
_CHECK_LIMITS = ChildLimits(cpu_seconds=2)
# About 130 bytes for each extent, of data or of zeros.
_MAP_LIMITS = ChildLimits(cpu_seconds=20, seconds=60.0, file_bytes=48 * ONE_MIB)


def opening(kind: str, path: str) -> dict[str, Any]:
    """Return the QEMU options that open a file with exactly this format and without a backing file."""
    return {**_DRIVERS.get(kind, {"driver": kind}), "file": {"driver": "file", "filename": path}}


def named(options: dict[str, Any]) -> str:
    """Return the options as a file name."""
    return "json:" + json.dumps(options)


class QemuImage:
    """One file as `qemu-img` reads it. All methods raise DiskFormatError, ToolMissingError and SandboxMissingError."""

    def __init__(self, descriptor: int, kind: str) -> None:
        self._descriptor = descriptor
        self._kind = kind
        self._name = named(opening(kind, path_of(descriptor)))

    def _run(self, verb: str, limits: ChildLimits, output: int | None = None) -> tuple[int, bytes]:
        ended = qemu_img([verb, "--output=json", self._name], limits=limits, reads=[self._descriptor], output=output)
        return ended.status, ended.output

    def virtual_bytes(self) -> int:
        """Return the disk's size in bytes."""
        status, output = self._run("info", _INFO_LIMITS)
        if status:
            raise malformed("QEMU cannot open it")
        return int(json.loads(output)["virtual-size"])

    def check(self) -> None:
        """Refuse an image whose tables are inconsistent.

        A check that takes too long is skipped; reading stays bounds-checked.
        """
        if self._kind not in _CHECKED:
            return
        try:
            status, _ = self._run("check", _CHECK_LIMITS)
        except ToolLimitError:
            return
        if status == _FOUND_CORRUPT:
            raise DiskFormatError(
                DiskRefusalReason.CORRUPT,
                "the image's tables are inconsistent; repair it with: qemu-img check -r all",
            )

    @contextmanager
    def map(self) -> Generator[int | None]:
        """Return the descriptor of a temporary file with the output of `qemu-img map`, or None if it is too long."""
        output = os.memfd_create("map", os.MFD_CLOEXEC)
        try:
            yield output if self._is_mapped(output) else None
        finally:
            os.close(output)

    def _is_mapped(self, output: int) -> bool:
        try:
            status, _ = self._run("map", _MAP_LIMITS, output)
        except ToolLimitError as error:
            if error.limit == "file":
                return False
            raise
        if status:
            raise malformed("QEMU cannot locate its data")
        return True
