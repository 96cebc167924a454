"""Untrusted images are refused: with a reason, within limits of time and memory, and without leaking information."""

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.storage.disk_refusals import DiskRefusalReason
from graph.storage.errors import DiskRefusedError
from graph.storage.formats.read.open_disk import DiskFile, open_disk, refuse_other_formats
from tests.formats.corpus import CORPUS, Make, backing, description, extension
from tests.formats.images import opens

MAX_INT32 = 128 << 30
CPU_SECONDS = 2.0
MEMORY_KIB = 256 << 10


def refusal(path: Path, kind: str) -> DiskRefusedError:
    """Return the refusal of a file; fail if it is accepted."""
    with pytest.raises(DiskRefusedError) as caught, open_disk(DiskFile(path, kind, MAX_INT32)) as disk:
        refuse_other_formats(disk)
    return caught.value


def children() -> resource.struct_rusage:
    return resource.getrusage(resource.RUSAGE_CHILDREN)


@pytest.mark.parametrize(
    ("kind", "reason", "make"), [case[1:] for case in CORPUS], ids=[case[0].replace(" ", "-") for case in CORPUS]
)
def test_malicious_image_is_refused_within_limits(
    tmp_path: Path, kind: str, reason: DiskRefusalReason, make: Make
) -> None:
    path = make(tmp_path)
    before = children()
    error = refusal(path, kind)
    after = children()
    assert error.reason == reason, f"{error}"
    assert str(tmp_path) not in f"{error}"
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < CPU_SECONDS


def named_for_data(name: str) -> Make:
    return extension(0x44415441, name.encode())


@pytest.mark.parametrize("make", [backing, named_for_data])
def test_refusal_does_not_reveal_whether_a_named_file_exists(tmp_path: Path, make: Callable[[str], Make]) -> None:
    there = refusal(make("/etc/passwd")(tmp_path), "qcow2")
    absent = refusal(make("/etc/absent")(tmp_path), "qcow2")
    assert f"{there}" == f"{absent}"
    assert "/etc" not in f"{there}"


def test_refusal_does_not_reveal_whether_vmdk_extents_exist(tmp_path: Path) -> None:
    for name in ("/etc/passwd", "/etc/absent"):
        path = description("monolithicFlat", f'RW 2048 FLAT "{name}" 0')(tmp_path)
        assert f"{refusal(path, 'vmdk')}" == ("the file is only the descriptor of a disk whose data is in other files")


def test_corpus_contains_images_that_qemu_img_would_open(tmp_path: Path) -> None:
    """Otherwise the corpus would only prove that QEMU is consulted."""
    opened = 0
    for number, (_, kind, _, make) in enumerate(CORPUS):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        opened += opens(make(folder), kind)
    assert opened >= 40
