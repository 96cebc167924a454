"""The reserve of an SQLite database: released as far as its writes need, refilled once there is space."""

import errno
from pathlib import Path

import pytest

from graph.db import reserve as reserve_module
from graph.db.reserve import HEADROOM_BYTES, LARGEST_HEADROOM_BYTES, ONE_MIB, SPARE_BYTES, Reserve
from graph.free_space.space import DEFAULT_KEPT_BYTES, ONE_GIB, Space, require_room, space_of
from tests.full_disk.small import small_file_system


def held(reserve: Reserve) -> int:
    status = reserve.path.stat()
    assert status.st_blocks * 512 == status.st_size
    return status.st_size


def test_reserve_is_released_on_a_full_disk_and_refilled_later(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reserve_module, "RESERVE_BYTES", 16 * ONE_MIB)
    with small_file_system(folder, 96) as small:
        reserve = Reserve(folder / "gallery.sqlite")
        assert reserve.path == folder / "gallery.sqlite.reserve"
        reserve.balance()
        assert (held(reserve), reserve.is_drained) == (6 * ONE_MIB, False)
        reserve.balance()
        assert held(reserve) == 6 * ONE_MIB

        small.fill()
        reserve.balance()
        left = 6 * ONE_MIB - HEADROOM_BYTES
        assert (held(reserve), small.free_bytes, reserve.is_drained) == (left, HEADROOM_BYTES, True)
        # There is enough space for the next write, so nothing more is released.
        reserve.balance()
        assert held(reserve) == left
        # A transaction has failed, and the next ones, too.
        for headroom in (ONE_MIB, 2 * ONE_MIB, LARGEST_HEADROOM_BYTES, LARGEST_HEADROOM_BYTES):
            reserve.demand()
            reserve.balance()
            assert small.free_bytes == headroom
        assert held(reserve) == 2 * ONE_MIB
        small.fill()
        reserve.balance()
        assert (held(reserve), small.free_bytes, reserve.is_drained) == (0, 2 * ONE_MIB, True)

        small.fill(leaving=SPARE_BYTES)
        reserve.balance()
        assert (held(reserve), reserve.is_drained) == (0, True)
        small.empty()
        reserve.balance()
        assert (held(reserve), reserve.is_drained) == (6 * ONE_MIB, False)
        # And from the beginning.
        small.fill()
        reserve.balance()
        assert (held(reserve), small.free_bytes) == (left, HEADROOM_BYTES)


def test_failure_to_create_the_reserve_is_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    reserve = Reserve(tmp_path / "gallery.sqlite")
    reserve.path.symlink_to(tmp_path / "elsewhere")
    reserve.balance()
    reserve.balance()
    assert not reserve.is_drained
    assert not (tmp_path / "elsewhere").exists()
    [record] = caplog.records
    assert record.levelname == "WARNING"
    assert record.getMessage().startswith("On a full disk nothing can be deleted: no reserve for the database: ")


def test_space_kept_free_is_the_setting_or_a_part_of_a_small_file_system() -> None:
    assert Space(100 * ONE_GIB, 0).kept_bytes(None) == DEFAULT_KEPT_BYTES == ONE_GIB
    assert Space(10 * ONE_GIB, 0).kept_bytes(None) == ONE_GIB // 2
    assert Space(10 * ONE_GIB, 0).kept_bytes(2.5) == 5 * ONE_GIB // 2
    assert Space(10 * ONE_GIB, 0).kept_bytes(0) == 0
    space = Space(100 * ONE_GIB, 3 * ONE_GIB)
    assert (space.has_room(2 * ONE_GIB, None), space.has_room(2 * ONE_GIB + 1, None)) == (True, False)


def test_required_space_is_checked_for_a_path_that_does_not_exist_yet(folder: Path) -> None:
    with small_file_system(folder, 20) as small:
        path = folder / "not" / "there" / "yet"
        assert space_of(path) == space_of(folder) == Space(20 * ONE_MIB, 20 * ONE_MIB)
        require_room(path, 19 * ONE_MIB, None)
        with pytest.raises(OSError, match=r"no space left: 0\.000977 GiB must stay free") as raised:
            require_room(path, 19 * ONE_MIB + 1, None)
        assert raised.value.errno == errno.ENOSPC
        require_room(path, 20 * ONE_MIB, 0)
        small.fill()
        require_room(path, 0, 0)
        with pytest.raises(OSError, match="No space left on device"):
            require_room(path, 1, 0)
