"""Files that programs outside Lab Gallery put into a lab's folder: only a disk within the limits is exported."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.identity.links import KEY_FILE
from graph.workflows.jobs.template_vms import apply_pending
from tests.documents import pk
from tests.formats.images import converted, empty
from tests.long_forms import postgresql_nightly
from tests.mutations.test_start_template_vm import START, STOP
from tests.workflows.idle_worker import IdleWorker
from tests.workflows.live_account import ONE_MIB, LiveAccount, digest_of
from tests.workflows.test_template_vms import lab_with_disk, template

TIB = 1 << 40
Put = Callable[[Path], None]


def linked(disk: Path) -> None:
    disk.symlink_to("../../" + KEY_FILE)


def dangling_beside_another(disk: Path) -> None:
    disk.symlink_to("nowhere")
    disk.with_suffix(".qcow2").write_bytes(b"")


def hard_linked(disk: Path) -> None:
    disk.hardlink_to(disk.parents[2] / KEY_FILE)


def folder_linked(disk: Path) -> None:
    disk.parent.rmdir()
    other = disk.parents[1] / "other"
    other.mkdir(exist_ok=True)
    (other / disk.name).write_bytes(os.urandom(ONE_MIB))
    disk.parent.symlink_to("other")


def pipe(disk: Path) -> None:
    os.mkfifo(disk)


def listening_socket(disk: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        here = os.open(disk.parent, os.O_PATH)
        made.bind(f"/proc/self/fd/{here}/{disk.name}")
        os.close(here)


def folder(disk: Path) -> None:
    disk.mkdir()


def huge_raw(disk: Path) -> None:
    disk.touch()
    os.truncate(disk, 8 * TIB)


def huge_qcow2(disk: Path) -> None:
    empty(disk.with_suffix(".qcow2"), "qcow2", "8T", "cluster_size=2M")


def bomb(disk: Path) -> None:
    """A compressed disk in a file that holes make long enough for its content."""
    source, image = disk.with_suffix(".source"), disk.with_suffix(".qcow2")
    with source.open("wb") as file:
        for _ in range(128):
            file.write(b"x" * ONE_MIB)
    converted(source, image, "qcow2", "", "-c")
    source.unlink()
    os.truncate(image, 64 * ONE_MIB)


NOT_REGULAR = ("DISK_INVALID", "the disk file is not a regular file")
TOO_LARGE = f"the disk has {8 * TIB} bytes; the limit is {128 << 30}"
CASES: list[tuple[Put, tuple[str, str]]] = [
    (linked, ("DISK_INVALID", "the disk file is a symbolic link")),
    (dangling_beside_another, ("DISK_INVALID", "the disk file is a symbolic link")),
    (hard_linked, ("DISK_INVALID", "the disk file has 2 names (hard links): copy it to a file of its own")),
    (folder_linked, ("DISK_INVALID", "the folder of the disk file is not a folder but a link or a file")),
    (pipe, NOT_REGULAR),
    (listening_socket, NOT_REGULAR),
    (folder, NOT_REGULAR),
    (huge_raw, ("DISK_INVALID", TOO_LARGE)),
    (huge_qcow2, ("VIRTUAL_SIZE_TOO_LARGE", TOO_LARGE)),
    (bomb, ("EXPANDS_TOO_MUCH", f"the file expands to {128 * ONE_MIB} bytes, more than 100 times the ")),
]


@pytest.mark.parametrize(("put", "refusal"), CASES)
async def test_stop_states_why_a_returned_disk_cannot_be_used(
    idle_worker: IdleWorker, put: Put, refusal: tuple[str, str]
) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    (idle_worker.runtime.settings.data_dir / KEY_FILE).touch()
    await idle_worker.world.api.change(START, lab=lab)
    await apply_pending(idle_worker.runtime)
    disk.unlink()
    put(disk)
    await idle_worker.world.api.change(STOP, lab=lab)
    await apply_pending(idle_worker.runtime)
    state, message = await template(idle_worker, lab)
    assert state == "STOPPED"
    assert (message or "").startswith(f"Stopped, but its disk cannot be used: {refusal[1]}")


@postgresql_nightly("shared_server")
@pytest.mark.parametrize(("put", "refusal"), CASES)
async def test_export_of_a_refused_disk_fails_and_publishes_nothing(
    shared_story: LiveAccount, put: Put, refusal: tuple[str, str]
) -> None:
    story = shared_story
    lab = await story.lab("exposed")
    disk = await story.disk(lab)
    before = {name: story.region(name).manifests() for name in ("francecentral", "francesouth")}
    key = (story.server.data_dir / KEY_FILE).read_bytes()
    for file in disk.parent.iterdir():
        file.unlink()
    put(disk)
    found = await story.ended(await story.export(lab, f"exposed{pk(lab)}"))
    assert (found["status"], found["error"]["code"], found["imageVersion"]["digest"]) == ("FAILED", refusal[0], None)
    assert found["error"]["message"].startswith(refusal[1])
    assert {name: story.region(name).manifests() for name in before} == before
    assert (story.server.data_dir / KEY_FILE).read_bytes() == key


async def test_hard_link_in_place_of_the_digest_cache_is_not_written_to(shared_story: LiveAccount) -> None:
    story = shared_story
    lab = await story.lab("cached")
    disk = await story.disk(lab)
    victim = story.server.data_dir / "victim"
    victim.write_bytes(bytes(4096))
    disk.with_name("disk.digests").unlink()
    disk.with_name("disk.digests").hardlink_to(victim)
    found = await story.succeeded(await story.export(lab, f"cached{pk(lab)}"))
    assert found["imageVersion"]["digest"] == digest_of(disk)
    assert victim.read_bytes() == bytes(4096)


async def test_lab_whose_folder_is_a_link_is_deleted_without_the_target(idle_worker: IdleWorker) -> None:
    lab, disk = await lab_with_disk(idle_worker)
    disk.unlink()
    folder_linked(disk)
    idle_worker.runtime.templates.remove(str(pk(lab)))
    assert not disk.parent.is_symlink()
    assert (disk.parents[1] / "other" / disk.name).exists()


async def test_empty_preallocated_disk_is_exported(shared_story: LiveAccount) -> None:
    """Its file is long and occupies little: holes are not data that expands."""
    story = shared_story
    lab = await story.lab("preallocated")
    disk = await story.disk(lab)
    disk.unlink()
    image = empty(disk.with_suffix(".vhdx"), "vhdx", "1G", "subformat=fixed")
    assert image.stat().st_blocks * 512 < 8 * ONE_MIB
    await story.succeeded(await story.export(lab, f"preallocated{pk(lab)}"))
