"""Local template VMs: the location of a lab's disk, and starting and stopping the template."""

import fcntl
from pathlib import Path

import pytest

from graph.storage.errors import DiskBusyError, DiskInvalidError
from graph.storage.formats.read.disk_writer import prepare
from graph.template_vms.local import LocalTemplateVms

LAB = "0b9a3c1e-7d55-4c1a-9a39-3f1d2f6f8f10"


def test_disk_of_a_lab_is_in_the_data_directory(tmp_path: Path) -> None:
    disks = LocalTemplateVms(tmp_path)
    assert disks.disk_path(LAB) == tmp_path / "labs" / LAB / "disk.raw"
    assert disks.disk_uri(LAB) == f"file://{tmp_path}/labs/{LAB}/disk.raw"


def test_digest_cache_is_next_to_the_disk_and_its_key_elsewhere(tmp_path: Path) -> None:
    found = LocalTemplateVms(tmp_path).digest_file(LAB)
    assert found is not None
    assert found.path == tmp_path / "labs" / LAB / "disk.digests"
    assert found.key == (tmp_path / "digest-cache.key").read_bytes()
    assert (tmp_path / "digest-cache.key").stat().st_mode & 0o777 == 0o600
    assert LocalTemplateVms(tmp_path).digest_file(LAB) == found
    # A VM with access to the labs' folder must not find the key there.
    assert not (tmp_path / "labs").exists()


def test_invalid_key_disables_the_digest_cache_with_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "digest-cache.key").write_bytes(b"too short a secret")
    assert LocalTemplateVms(tmp_path).digest_file(LAB) is None
    assert [(record.levelname, record.message) for record in caplog.records] == [
        (
            "WARNING",
            "Exports take longer, because digests of lab disks cannot be cached:"
            f" {tmp_path}/digest-cache.key does not contain a key of 32 bytes: delete it to create a new one",
        )
    ]


def test_relative_data_directory_gives_an_absolute_uri(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert LocalTemplateVms(Path("data")).disk_uri(LAB) == f"file://{tmp_path}/data/labs/{LAB}/disk.raw"


def test_disk_states_its_size_and_allocated_bytes(tmp_path: Path) -> None:
    disks = LocalTemplateVms(tmp_path)
    assert not disks.exists(LAB)
    path = disks.disk_path(LAB)
    path.parent.mkdir(parents=True)
    with path.open("wb") as file:
        file.write(b"x" * 4096)
        file.truncate(1 << 30)
    assert disks.exists(LAB)
    assert disks.size_bytes(LAB) == 1 << 30
    assert 4096 <= disks.allocated_bytes(LAB) < 65_536


def test_removing_a_disk_is_idempotent_and_keeps_other_labs(tmp_path: Path) -> None:
    disks = LocalTemplateVms(tmp_path)
    for lab in (LAB, "other"):
        disks.disk_path(lab).parent.mkdir(parents=True)
        disks.disk_path(lab).touch()
    disks.partial_path(LAB, "worker").touch()
    disks.remove(LAB)
    disks.remove(LAB)
    assert not disks.disk_path(LAB).parent.exists()
    assert disks.exists("other")


def test_writer_without_the_lab_deletes_only_its_own_file(tmp_path: Path) -> None:
    disks = LocalTemplateVms(tmp_path)
    disks.disk_path(LAB).parent.mkdir(parents=True)
    for writer in ("old", "new"):
        disks.partial_path(LAB, writer).touch()
    assert sorted(disks.partial_disks()) == [(LAB, "new"), (LAB, "old")]
    disks.complete(LAB, "new")
    assert disks.partial_disks() == []
    disks.partial_path(LAB, "old").write_bytes(b"old")
    for _ in range(2):
        disks.discard(LAB, "old")
    assert [path.name for path in disks.disk_path(LAB).parent.iterdir()] == ["disk.raw"]


def test_discarded_disk_leaves_no_folder(tmp_path: Path) -> None:
    disks = LocalTemplateVms(tmp_path)
    partial = disks.partial_path(LAB, "worker")
    prepare(partial, 100)
    found = disks.digest_file(LAB)
    assert found is not None
    found.begin()
    disks.discard(LAB, "another")
    assert partial.exists()
    for _ in range(2):
        disks.discard(LAB, "worker")
    assert not partial.parent.exists()


def test_only_a_lab_with_a_disk_can_be_started(tmp_path: Path) -> None:
    disks = LocalTemplateVms(tmp_path)
    with pytest.raises(DiskInvalidError):
        disks.start(LAB)
    disks.disk_path(LAB).parent.mkdir(parents=True)
    disks.disk_path(LAB).write_bytes(b"x")
    for _ in range(2):
        disks.start(LAB)


def test_template_is_stopped_after_its_last_writer_has_finished(tmp_path: Path) -> None:
    disks = LocalTemplateVms(tmp_path)
    path = disks.disk_path(LAB)
    path.parent.mkdir(parents=True)
    path.write_bytes(b"x" * 4096)
    with path.open("r+b") as writer:
        fcntl.flock(writer, fcntl.LOCK_EX)
        with pytest.raises(DiskBusyError):
            disks.stop(LAB)
        writer.truncate(1 << 30)
    for _ in range(2):
        assert disks.stop(LAB) == (1 << 30, disks.allocated_bytes(LAB))
    path.unlink()
    with pytest.raises(DiskInvalidError):
        disks.stop(LAB)


@pytest.mark.parametrize("lab_id", ["", ".", "..", "a/b", "../x", "a b", "-rf", "x" * 129])
def test_lab_id_that_is_not_a_file_name_is_refused(tmp_path: Path, lab_id: str) -> None:
    with pytest.raises(ValueError, match="usable as a file name"):
        LocalTemplateVms(tmp_path).disk_path(lab_id)
