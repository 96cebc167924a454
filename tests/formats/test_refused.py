"""What is no image to be trusted is refused: with its reason, in little time and memory, and without telling anything."""

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.storage.errors import DiskRefused
from graph.storage.formats.inspect.reasons import Reason
from graph.storage.formats.read.open_disk import DiskFile, open_disk, refuse_other_formats
from tests.formats.corpus import CORPUS, Make, backing, description, extension
from tests.formats.images import opens

MOST = 128 << 30
CPU_SECONDS = 2.0
MEMORY_KIB = 256 << 10


def refusal(path: Path, kind: str) -> DiskRefused:
    """Why the file is refused; fails if it is not."""
    with pytest.raises(DiskRefused) as caught, open_disk(DiskFile(path, kind), max_bytes=MOST) as disk:
        refuse_other_formats(disk)
    return caught.value


def children() -> resource.struct_rusage:
    return resource.getrusage(resource.RUSAGE_CHILDREN)


@pytest.mark.parametrize(
    ("kind", "reason", "make"), [case[1:] for case in CORPUS], ids=[case[0].replace(" ", "-") for case in CORPUS]
)
def test_it_is_refused(tmp_path: Path, kind: str, reason: Reason, make: Make) -> None:
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
def test_the_text_does_not_tell_whether_a_file_is_there(tmp_path: Path, make: Callable[[str], Make]) -> None:
    there = refusal(make("/etc/passwd")(tmp_path), "qcow2")
    absent = refusal(make("/etc/nobody")(tmp_path), "qcow2")
    assert f"{there}" == f"{absent}"
    assert "/etc" not in f"{there}"


def test_the_text_does_not_tell_whether_a_vmdk_s_data_are_there(tmp_path: Path) -> None:
    for name in ("/etc/passwd", "/etc/nobody"):
        path = description("monolithicFlat", f'RW 2048 FLAT "{name}" 0')(tmp_path)
        assert f"{refusal(path, 'vmdk')}" == "the file only describes a disk whose data are in other files"


def test_the_corpus_has_images_that_qemu_img_itself_would_open(tmp_path: Path) -> None:
    """Else it would prove no more than that QEMU is asked."""
    opened = 0
    for number, (_, kind, _, make) in enumerate(CORPUS):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        opened += opens(make(folder), kind)
    assert opened >= 40
