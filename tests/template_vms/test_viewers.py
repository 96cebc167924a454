"""The time for which a machine has had no viewer, on a clock that the test moves."""

import time
from pathlib import Path

import pytest

from graph.template_vms.viewers import IDLE, idle_seconds, viewing


class Clock:
    """The clock that counts since the host's start."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        patch.setattr(time, "clock_gettime", self.read)

    def read(self, _: int) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def test_time_counts_between_looks_and_begins_again_after_a_viewer(tmp_path: Path, clock: Clock) -> None:
    found: list[float] = []
    for seconds in (0, 5, 5):
        clock.now += seconds
        found.append(idle_seconds(tmp_path, is_used=False))
    assert found == [0, 5, 10]
    with viewing(tmp_path), viewing(tmp_path):
        assert idle_seconds(tmp_path, is_used=False) == 0
    clock.now += 5
    assert idle_seconds(tmp_path, is_used=False) == 5
    assert idle_seconds(tmp_path, is_used=True) == 0


def test_outage_of_all_workers_and_a_clock_that_was_set_count_little(tmp_path: Path, clock: Clock) -> None:
    assert idle_seconds(tmp_path, is_used=False) == 0
    clock.now += 7 * 3600
    assert idle_seconds(tmp_path, is_used=False) == 15
    # After the host's restart, its clock begins again.
    clock.now = 3
    assert idle_seconds(tmp_path, is_used=False) == 15
    clock.now += 5
    assert idle_seconds(tmp_path, is_used=False) == 20


def test_two_workers_count_the_same_seconds_once(tmp_path: Path, clock: Clock) -> None:
    idle_seconds(tmp_path, is_used=False)
    for number in range(1, 11):
        clock.now += 2.5
        assert [idle_seconds(tmp_path, is_used=False) for _ in range(2)] == [2.5 * number] * 2


@pytest.mark.parametrize("content", [b"", b"x", b"1 2 3", b"\xff"])
def test_damaged_record_begins_again(tmp_path: Path, clock: Clock, content: bytes) -> None:
    (tmp_path / IDLE).write_bytes(content)
    assert idle_seconds(tmp_path, is_used=False) == 0
    clock.now += 5
    assert idle_seconds(tmp_path, is_used=False) == 5


def test_record_that_is_a_link_is_not_followed(tmp_path: Path, clock: Clock) -> None:
    other = tmp_path / "other"
    other.write_text("mine")
    (tmp_path / IDLE).symlink_to(other)
    with pytest.raises(OSError, match="symbolic links"):
        idle_seconds(tmp_path, is_used=False)
    assert other.read_text() == "mine"
