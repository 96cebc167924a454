"""Wrapper of `qemu-img` for the sandboxed child. The format is always explicit, and references are never followed."""

import json
import resource
import subprocess
from array import array
from collections.abc import Iterable, Iterator
from typing import Any

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed

# QEMU reports no file offset, for example for compressed data.
NOWHERE = 0xFFFFFFFFFFFFFFFF
# Three numbers each. An image with more extents is read by converting it.
MOST_EXTENTS = 1 << 17

_DRIVERS: dict[str, dict[str, Any]] = {
    "qcow2": {"driver": "qcow2", "backing": None},
    # Without this option, QEMU computes the size of most creators' disks from the geometry.
    "vhd": {"driver": "vpc", "force_size_calc": "current_size"},
    # Without this option, QEMU opens the file that `parentFileNameHint` names, wherever the word occurs in the
    # descriptor.
    "vmdk": {"driver": "vmdk", "backing": None},
}
_INFO_CPU_SECONDS, _CHECK_CPU_SECONDS, _MAP_CPU_SECONDS = 1, 2, 20
_CHECKED = frozenset({"qcow2", "vhdx", "vmdk"})
# `qemu-img check` returns 2 for corruption; 3, for leaked clusters, does not affect readers.
_FOUND_CORRUPT = 2


def opening(kind: str, path: str) -> dict[str, Any]:
    """Return the QEMU options that open a file with exactly this format and without a backing file."""
    return {**_DRIVERS.get(kind, {"driver": kind}), "file": {"driver": "file", "filename": path}}


def named(options: dict[str, Any]) -> str:
    """Return the options as a file name."""
    return "json:" + json.dumps(options)


class Qemu:
    """One file as `qemu-img` reads it."""

    def __init__(self, program: str, kind: str, descriptor: int) -> None:
        self._program = program
        self._kind = kind
        self._descriptor = descriptor
        self._name = named(opening(kind, f"/proc/self/fd/{descriptor}"))

    def _started(self, verb: str, cpu_seconds: int) -> "subprocess.Popen[str]":
        # This child has a single thread, so code before exec is safe.
        def allow() -> None:
            resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))

        return subprocess.Popen(  # noqa: S603
            [self._program, verb, "--output=json", self._name],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            pass_fds=[self._descriptor],
            preexec_fn=allow,  # noqa: PLW1509
        )

    def virtual_bytes(self) -> int:
        """Return the disk's size in bytes; raises DiskFormatError if QEMU cannot open it."""
        with self._started("info", _INFO_CPU_SECONDS) as child:
            output, _ = child.communicate()
        if child.returncode == -24:  # noqa: PLR2004  (SIGXCPU)
            raise DiskFormatError(DiskRefusalReason.INSPECTION_LIMIT, "opening the image exceeds the limits")
        if child.returncode:
            raise malformed("QEMU cannot open it")
        return int(json.loads(output)["virtual-size"])

    def check(self) -> None:
        """Refuse an image whose tables are inconsistent.

        A check that takes too long is skipped; reading stays bounds-checked.
        """
        if self._kind not in _CHECKED:
            return
        with self._started("check", _CHECK_CPU_SECONDS) as child:
            child.communicate()
        if child.returncode == _FOUND_CORRUPT:
            raise DiskFormatError(
                DiskRefusalReason.CORRUPT,
                ("the image's tables are inconsistent; repair it with: qemu-img check -r all"),
            )

    def extents(self) -> "array[int] | None":
        """Return start, length and file offset of each data extent, or None if there are too many."""
        with self._started("map", _MAP_CPU_SECONDS) as child:
            assert child.stdout is not None
            found = _joined(_parsed(child.stdout))
            if found is None:
                child.kill()
                return None
        if child.returncode:
            raise malformed("QEMU cannot locate its data")
        return found


def _parsed(lines: Iterable[str]) -> Iterator[tuple[int, int, int]]:
    # One line for each extent, so that only one is held in memory.
    for line in lines:
        if piece := line.strip().strip("[],"):
            extent = json.loads(piece)
            if extent["data"] and not extent["zero"]:
                yield extent["start"], extent["length"], extent.get("offset", NOWHERE)


def _joined(pieces: Iterable[tuple[int, int, int]]) -> "array[int] | None":
    found = array("Q")
    for start, length, place in pieces:
        if found and _follows(found, start, place):
            found[-2] += length
        elif len(found) == 3 * MOST_EXTENTS:
            return None
        else:
            found.extend((start, length, place))
    return found


def _follows(found: "array[int]", start: int, place: int) -> bool:
    last_start, last_length, last_place = found[-3:]
    if last_start + last_length != start:
        return False
    return place == last_place == NOWHERE or (NOWHERE not in {place, last_place} and last_place + last_length == place)
